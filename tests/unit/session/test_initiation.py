from desktop_app.protocol.codec import encode
from desktop_app.protocol.events import SourceInfo
from desktop_app.session.initiation import initiation
from desktop_app.settings import AgentChoice, Overrides


def test_what_is_not_set_is_left_out() -> None:
    first = initiation(AgentChoice(), "1.2.3")

    assert first.conversation_config_override is None
    assert first.custom_llm_extra_body is None
    assert first.dynamic_variables is None
    assert first.user_id is None
    assert first.branch_id is None
    assert first.environment is None


def test_the_program_names_its_version_under_an_unknown_source() -> None:
    assert initiation(AgentChoice(), "1.2.3").source_info == SourceInfo(
        source="unknown", version="1.2.3"
    )


def test_a_long_version_is_shortened_to_what_the_service_takes() -> None:
    source = initiation(AgentChoice(), "1" * 80).source_info

    assert source is not None
    assert len(source.version) == 50


def test_every_override_stands_at_its_path() -> None:
    overrides = Overrides(
        first_message="Hallo!",
        language="de",
        prompt="Be brief.",
        llm="gpt-4o",
        voice_id="v1",
        stability=0.4,
        speed=1.1,
        similarity_boost=0.7,
        keywords=("Earshot", "Ohr"),
    )

    first = initiation(AgentChoice(overrides=overrides, text_only=True), "1")

    assert first.conversation_config_override == {
        "agent": {
            "first_message": "Hallo!",
            "language": "de",
            "prompt": {"prompt": "Be brief.", "llm": "gpt-4o"},
        },
        "tts": {"voice_id": "v1", "stability": 0.4, "speed": 1.1, "similarity_boost": 0.7},
        "asr": {"keywords": ["Earshot", "Ohr"]},
        "conversation": {"text_only": True},
    }


def test_one_override_alone_makes_no_empty_objects() -> None:
    first = initiation(AgentChoice(overrides=Overrides(speed=0.9)), "1")

    assert first.conversation_config_override == {"tts": {"speed": 0.9}}


def test_an_empty_first_message_is_sent_for_it_lets_the_user_begin() -> None:
    first = initiation(AgentChoice(overrides=Overrides(first_message="")), "1")

    assert first.conversation_config_override == {"agent": {"first_message": ""}}


def test_zero_and_false_are_values() -> None:
    choice = AgentChoice(
        overrides=Overrides(stability=0.0),
        dynamic_variables={"vip": False, "credits": 0, "nothing": None},
    )

    first = initiation(choice, "1")

    assert first.conversation_config_override == {"tts": {"stability": 0.0}}
    assert first.dynamic_variables == {"vip": False, "credits": 0, "nothing": None}


def test_ids_variables_and_body_of_the_user_go_along() -> None:
    choice = AgentChoice(
        user_id="crm-1",
        dynamic_variables={"name": "Ada"},
        custom_llm_extra_body={"temperature": 0.4},
        environment="staging",
        branch_id="b1",
    )

    first = initiation(choice, "1")

    assert first.user_id == "crm-1"
    assert first.dynamic_variables == {"name": "Ada"}
    assert first.custom_llm_extra_body == {"temperature": 0.4}
    assert first.environment == "staging"
    assert first.branch_id == "b1"


def test_it_can_be_written_on_the_wire() -> None:
    choice = AgentChoice(overrides=Overrides(keywords=("a",)), text_only=True)

    assert '"text_only":true' in encode(initiation(choice, "1")).replace(" ", "")
