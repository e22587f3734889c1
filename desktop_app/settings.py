"""`Settings`: one frozen struct. A new setting is one field: type, default, docstring.

The types say what may stand in a file, which anybody can edit: what lies outside is not read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal, TypeAlias

import msgspec

from desktop_app.wording import tr

Region: TypeAlias = Literal["default", "us", "eu", "in", "sg", "own"]
Door: TypeAlias = Literal["builtin", "public", "private", "server"]
Variable: TypeAlias = str | int | float | bool | None
Share: TypeAlias = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]
Step: TypeAlias = Literal["hello", "sound", "key", "agent", "talk_key"]
STEPS: Final[tuple[Step, ...]] = ("hello", "sound", "key", "agent", "talk_key")
"""Of the first run, in order."""
Speed: TypeAlias = Annotated[float, msgspec.Meta(ge=0.7, le=5.0)]
HoldTime: TypeAlias = Annotated[float, msgspec.Meta(ge=0.1, le=2.0)]
Delay: TypeAlias = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]
TextScale: TypeAlias = Annotated[float, msgspec.Meta(ge=1.0, le=2.0)]
Gain: TypeAlias = Annotated[float, msgspec.Meta(ge=-20.0, le=30.0)]
Minutes: TypeAlias = Annotated[int, msgspec.Meta(ge=1, le=120)]
Position: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=9_999)]
Moment: TypeAlias = Annotated[int, msgspec.Meta(ge=0)]
Points: TypeAlias = Annotated[int, msgspec.Meta(ge=14, le=48)]
Opacity: TypeAlias = Annotated[float, msgspec.Meta(ge=0.3, le=1.0)]
EdgePlace: TypeAlias = Annotated[
    str, msgspec.Meta(pattern=r"\A(left|right|top|bottom) (0\.\d{3}|1\.000)\Z")
]
MiniForm: TypeAlias = Literal["pill", "card"]
Motion: TypeAlias = Literal["system", "on", "off"]
Explained: TypeAlias = Literal["tray", "mini"]
Base64: TypeAlias = Annotated[
    str, msgspec.Meta(pattern=r"\A[A-Za-z0-9+/]*={0,2}\Z", max_length=4_096)
]

BUILTIN_AGENT_ID = "earshot-builtin"


class Overrides(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the user asks of the agent differently; ``None`` leaves the agent's own setting."""

    first_message: str | None = None
    language: str | None = None
    prompt: str | None = None
    llm: str | None = None
    voice_id: str | None = None
    stability: Share | None = None
    speed: Speed | None = None
    similarity_boost: Share | None = None
    keywords: tuple[str, ...] | None = None


class AgentChoice(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the agent picker: an agent and how to get in."""

    door: Door = "builtin"
    """``builtin``: on this computer. ``public``: by id alone. ``private``: with the API key of the
    keyring. ``server``: the user's own server hands out signed URLs."""
    agent_id: str = BUILTIN_AGENT_ID
    name: str = ""
    """Shown in the picker; empty shows the id."""
    server_url: str = ""
    """Door ``server``: the address that returns a signed URL, as text or JSON ``signed_url``."""
    server_query: dict[str, str] = {}
    """Extra query parameters for that address, to carry ids of one's own."""
    server_header: str = ""
    """Name of the header whose value stands in the keyring, for instance ``Authorization``."""
    environment: str = ""
    branch_id: str = ""
    version_id: str = ""
    user_id: str = ""
    dynamic_variables: dict[str, Variable] = {}
    custom_llm_extra_body: dict[str, object] = {}
    """JSON that the agent's own language model is given with every request."""
    overrides: Overrides = Overrides()
    text_only: bool = False
    """Type instead of talk; the microphone stays closed."""

    @property
    def label(self) -> str:
        """What the picker shows."""
        return self.name or (tr("Built-in agent") if self.door == "builtin" else self.agent_id)


class Processing(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is done to the microphone's sound before anything else hears it."""

    echo_cancellation: bool = True
    """Take out what the speaker played; whoever sits at one can talk over the agent."""
    noise_suppression: bool = True
    """Soften steady noise, such as a fan's."""
    high_pass: bool = True
    """Take out rumble below the voice."""
    automatic_gain: bool = False
    """Bring a soft or loud voice to a usual level."""

    @property
    def wanted(self) -> bool:
        """Whether there is anything to do at all."""
        return self != RAW


RAW = Processing(
    echo_cancellation=False, noise_suppression=False, high_pass=False, automatic_gain=False
)
"""The sound as the microphone gives it."""


class DeviceSettings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What belongs to one microphone or speaker, wherever it stands in the order."""

    name: str = ""
    """For people, kept for the time when it is not plugged in."""
    gain_db: Gain = 0.0
    """Added to a microphone before anything is measured or sent, in dB."""
    volume: Share | None = None
    """Of the agent's voice on a speaker; ``None`` follows ``Settings.volume``."""
    processing: Processing | None = None
    """Of a microphone's sound; ``None`` follows ``Settings.processing``."""


class Profile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What goes together: whose account, where its calls are held, the agents that are called."""

    name: str = ""
    account: str = ""
    """Tells accounts of one host apart: a key is kept for each host and account."""
    region: Region = "default"
    own_host: str = ""
    origin: str = ""
    agents: tuple[AgentChoice, ...] = (AgentChoice(),)
    agent: Position = 0


class Settings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything the user can choose."""

    version: int = 1
    """Layout of this file."""
    profiles: tuple[Profile, ...] = ()
    """All of them, in order. What the one in use holds is what stands in this struct itself; see
    `profiles.all_profiles`. Empty while there is but one, which has no name."""
    profile: Position = 0
    """Index of the profile in use."""
    account: str = ""
    """As in `Profile`, like the next five."""
    region: Region = "default"
    """Which of the service's hosts."""
    own_host: str = ""
    """Region ``own``: an http(s) address; the WebSocket follows its scheme."""
    origin: str = ""
    """Origin header for agents that insist on one; empty sends none."""
    agents: tuple[AgentChoice, ...] = (AgentChoice(),)
    """The agent picker, in order."""
    agent: Position = 0
    """Index of the chosen agent in ``agents``."""
    microphone: str = ""
    """Identity of the chosen microphone; empty follows the system."""
    speaker: str = ""
    """Identity of the chosen speaker; empty follows the system."""
    microphones: tuple[str, ...] = ()
    """Identities that stand in for the microphone, first to last, while it is missing or silent;
    after them, the system's."""
    speakers: tuple[str, ...] = ()
    """Identities that stand in for the speaker, in the same way."""
    devices: dict[str, DeviceSettings] = {}
    """By identity."""
    volume: Share = 1.0
    """Of the agent's voice on speakers that have none of their own, 0 to 1."""
    echo_delays: dict[str, Delay] = {}
    """From speaker to microphone in seconds, as measured; by `device_pair`."""
    processing: Processing = Processing()
    """Echo, noise and gain of the sound of microphones without a choice of their own."""
    half_duplex: bool = False
    """Do not listen while the agent speaks: nobody can talk over it, nor can its echo."""
    hands_free: bool = False
    """The microphone opens by itself when a call begins."""
    cue_volume: Share = 0.5
    """Of the short sounds that tell when the microphone hears, and more; 0 to 1, 0 is off."""
    cue_files: dict[str, str] = {}
    """Sound files (WAV) by the name of the cue that they sound for, see `desktop_app.audio.cues`:
    ``ready``, ``closed``, ``asks``, ``lost``, ``trouble``, ``error``, ``thinking``, ``muted``."""
    thinking_tick: bool = False
    """Tick softly, every 4 s, while the agent thinks."""
    talk_key: Literal["talk", "mute"] = "talk"
    """What the held talk key does in a hands-free call; elsewhere it always talks."""
    pause_minutes: Minutes = 10
    """A paused call ends after so long."""
    warm_microphone: bool = False
    """Keep the microphone open between calls, so that the first word of a call is not lost."""
    release_when_muted: bool = False
    """Close the microphone while muted, so that the system's sign for an open one goes out."""
    hold_threshold_s: HoldTime = 0.35
    """A talk press shorter than this latches, a longer one talks while held."""
    reconnect: bool = True
    """Call again by itself when the line drops."""
    talk_hotkey: str = "Ctrl+Alt+Space"
    """Key that talks from any program, as `session.keys.Accelerator` is written; empty: none."""
    mute_hotkey: str = ""
    """Key that mutes and unmutes from any program."""
    show_hotkey: str = ""
    """Key that shows and hides the window from any program."""
    theme: Literal["system", "light", "dark"] = "system"
    language: str = ""
    """Code of the language that the program speaks, one of `desktop_app.wording.LANGUAGES`; empty,
    or one that it does not know, follows the system. Taken at the next start."""
    contrast: Literal["system", "usual", "high"] = "system"
    """Whether text and lines stand out more than usual."""
    text_scale: TextScale = 1.0
    """Of all text, beside the system's size: 1 to 2."""
    reduced_motion: Motion = "system"
    """``on``: what moves only for the eye stands still."""
    close_to_tray: bool = False
    """Closing the window leaves the program running in the tray, where there is one. Off unless
    chosen: what has a microphone goes when it is closed."""
    notifications: bool = True
    """Tell when the agent speaks or asks while the window is out of sight."""
    notification_words: bool = False
    """With the agent's words: they stay in the system's list, also on a locked screen."""
    mini_window: bool = False
    """The mini window is shown."""
    mini_form: MiniForm = "pill"
    caption_points: Points = 18
    """Size of the captions in the mini window's card."""
    mini_opacity: Opacity = 1.0
    mini_auto_hide: bool = False
    """The mini window goes while nothing happens, and comes back when something does."""
    mini_screen: str = ""
    """Name of the screen that the mini window was last put on."""
    mini_places: dict[str, EdgePlace] = {}
    """By name of the screen: its edge, and how far along it, 0 to 1."""
    explained: tuple[Explained, ...] = ()
    """What was said once and need not be said again."""
    setup_done: tuple[Step, ...] = ()
    """Steps of the first run that were proved; the menu shows the others again."""
    geometry: Base64 = ""
    """Place and size of the window, as Qt encodes it, base64."""
    log_level: Literal["debug", "info", "warning"] = "info"
    update_address: str = ""
    """Where the newest version is asked for, with the publisher's key, see `protocol.release`;
    empty: nobody is asked."""
    update_checked: Moment = 0
    """When somebody last answered there, in seconds since 1970."""

    @property
    def chosen(self) -> AgentChoice:
        """The chosen agent; the built-in one when the index points nowhere."""
        return self.agents[self.agent] if 0 <= self.agent < len(self.agents) else AgentChoice()

    def device(self, device_id: str) -> DeviceSettings:
        """Give what belongs to a device."""
        return self.devices.get(device_id, DeviceSettings())

    def volume_of(self, speaker: str) -> float:
        """Give the volume of a speaker, its own or the general one; 0 to 1."""
        own = self.device(speaker).volume
        return self.volume if own is None else own

    def processing_of(self, microphone: str) -> Processing:
        """Give what is done to a microphone's sound, by its own choice or the general one."""
        own = self.device(microphone).processing
        return self.processing if own is None else own


def with_device(settings: Settings, device_id: str, device: DeviceSettings) -> Settings:
    """Keep what belongs to a device; one that is as any other takes no room."""
    devices = {**settings.devices, device_id: device}
    if device == DeviceSettings():
        del devices[device_id]
    return msgspec.structs.replace(settings, devices=devices)


def with_order(
    settings: Settings, kind: Literal["microphone", "speaker"], devices: Mapping[str, str]
) -> Settings:
    """Keep an order of devices, and what they are called when they are not plugged in.

    Args:
        settings: To change.
        kind: Of the devices.
        devices: Names by identity, the first to be used first.
    """
    for device_id, name in devices.items():
        device = msgspec.structs.replace(settings.device(device_id), name=name)
        settings = with_device(settings, device_id, device)
    order = tuple(devices)
    if kind == "microphone":
        return msgspec.structs.replace(settings, microphones=order)
    return msgspec.structs.replace(settings, speakers=order)


def device_pair(microphone: str, speaker: str) -> str:
    """Name two devices as one key of ``Settings.echo_delays``.

    Args:
        microphone: Identity of the device that is open; empty when nobody knows it.
        speaker: Likewise.
    """
    return f"{microphone}|{speaker}"
