<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Earshot</name>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>the environment of this program (ELEVENLABS_API_KEY)</source>
            <translation>die Umgebung dieses Programms (ELEVENLABS_API_KEY)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>While ELEVENLABS_API_KEY is set in the environment, that key is used.</source>
            <translation>Solange ELEVENLABS_API_KEY in der Umgebung gesetzt ist, wird jener Schlüssel verwendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>The key works. It is restricted: it reaches agents and cannot tell its plan.</source>
            <translation>Der Schlüssel funktioniert. Er ist eingeschränkt: Er erreicht Agenten, verrät aber seinen Tarif nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>The key works.</source>
            <translation>Der Schlüssel funktioniert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>The key works. Plan: {plan}, {used} of {limit} characters used.</source>
            <translation>Der Schlüssel funktioniert. Tarif: {plan}, {used} von {limit} Zeichen verbraucht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Talk with an ElevenLabs agent, or with the built-in one.</source>
            <translation>Sprechen Sie mit einem Agenten von ElevenLabs oder mit dem eingebauten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>keep settings, logs and data under this folder</source>
            <translation>Einstellungen, Protokolle und Daten in diesem Ordner aufbewahren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>write a detailed log</source>
            <translation>ein ausführliches Protokoll schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>without a command: begin in the tray, with no window; where there is no tray, the window opens</source>
            <translation>ohne Befehl: im Infobereich beginnen, ohne Fenster; wo es keinen gibt, öffnet sich das Fenster</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>look whether this installation is whole, and say so line by line</source>
            <translation>prüfen, ob diese Installation vollständig ist, Zeile für Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Without a command, the window opens.</source>
            <translation>Ohne Befehl öffnet sich das Fenster.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>open the window and start a call at once</source>
            <translation>das Fenster öffnen und sofort einen Anruf beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>hold one whole conversation with no hardware</source>
            <translation>ein ganzes Gespräch ohne jede Hardware führen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>serve the built-in agent on this computer</source>
            <translation>den eingebauten Agenten auf diesem Computer bereitstellen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>look at what works on this computer and what not</source>
            <translation>prüfen, was auf diesem Computer funktioniert und was nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>print a list for scripts</source>
            <translation>eine Liste für Skripte ausgeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Open the window and start a call at once, hands-free. Where Earshot runs already, the call starts there and this command is done; --raw-sound and --quit-when-ended cannot be had then, and one call is held at a time.</source>
            <translation>Das Fenster öffnen und sofort einen Anruf beginnen, mit offenem Mikrofon. Läuft Earshot schon, beginnt der Anruf dort, und dieser Befehl ist fertig; --raw-sound und --quit-when-ended gibt es dann nicht, und es wird immer nur ein Anruf geführt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>id of one of your agents in the settings, or of another: a private one while ELEVENLABS_API_KEY is set for its host, else a public one</source>
            <translation>ID eines Ihrer Agenten aus den Einstellungen oder eines anderen: eines privaten, solange ELEVENLABS_API_KEY für dessen Host gesetzt ist, sonst eines öffentlichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>a signed URL from your own server; - reads it from standard input, for whatever stands here can be read in this computer's list of processes</source>
            <translation>eine signierte URL Ihres eigenen Servers; - liest sie von der Standardeingabe, denn was hier steht, lässt sich in der Prozessliste dieses Computers lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>the built-in agent</source>
            <translation>der eingebaute Agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>http(s) address of another service</source>
            <translation>http(s)-Adresse eines anderen Dienstes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>how events and sound travel</source>
            <translation>auf welchem Weg Ereignisse und Ton übertragen werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>type; no microphone, no speaker</source>
            <translation>tippen; kein Mikrofon, kein Lautsprecher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>no echo, noise or gain processing of the microphone, whatever the settings say</source>
            <translation>Echo, Rauschen und Pegel des Mikrofons nicht bearbeiten, was auch immer eingestellt ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>close the program after the call</source>
            <translation>das Programm nach dem Anruf beenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>write transcript.jsonl, reply.wav and window.png</source>
            <translation>transcript.jsonl, reply.wav und window.png schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>what the microphone hears</source>
            <translation>was das Mikrofon hört</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>what a synthetic voice asks instead</source>
            <translation>was stattdessen eine künstliche Stimme fragt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>address to listen on</source>
            <translation>Adresse, an der gelauscht wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>0 takes a free one</source>
            <translation>0 nimmt einen freien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>move the talk key of the Earshot that runs</source>
            <translation>die Sprechtaste des laufenden Earshot bewegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Press, release or tap the talk key. Outside a call, a press starts one. A press that nothing releases is let go after two minutes; pressing again begins them anew.</source>
            <translation>Die Sprechtaste drücken, loslassen oder antippen. Außerhalb eines Anrufs beginnt ein Druck einen. Ein Druck, den nichts loslässt, endet nach zwei Minuten; erneutes Drücken beginnt sie von vorn.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>mute or unmute the microphone</source>
            <translation>das Mikrofon stumm schalten oder die Stummschaltung aufheben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>silence the agent</source>
            <translation>den Agenten verstummen lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>send a message, if need be in a new call</source>
            <translation>eine Nachricht senden, wenn nötig in einem neuen Anruf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>the message; - reads it from standard input, for whatever stands here can be read in this computer's list of processes</source>
            <translation>die Nachricht; - liest sie von der Standardeingabe, denn was hier steht, lässt sich in der Prozessliste dieses Computers lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>give the agent of the call a note that asks for no answer</source>
            <translation>dem Agenten des Anrufs eine Notiz geben, die keine Antwort verlangt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>the note; - reads it from standard input, for whatever stands here can be read in this computer's list of processes</source>
            <translation>die Notiz; - liest sie von der Standardeingabe, denn was hier steht, lässt sich in der Prozessliste dieses Computers lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>hang up</source>
            <translation>auflegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>bring the window to the front</source>
            <translation>das Fenster nach vorn holen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>tell how things are</source>
            <translation>sagen, wie es steht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>for scripts: one line of JSON, with what was said in the window</source>
            <translation>für Skripte: eine Zeile JSON, mit dem, was im Fenster gesagt wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>a port is a number from 0 to {last}</source>
            <translation>Ein Port ist eine Zahl von 0 bis {last}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>there is no text</source>
            <translation>Es ist kein Text angegeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>an address begins with http:// or https://</source>
            <translation>Eine Adresse beginnt mit http:// oder https://</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Exported to “{name}”, without keys.</source>
            <translation>Nach „{name}“ exportiert, ohne Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>The settings of “{name}” are used now.</source>
            <translation>Jetzt gelten die Einstellungen aus „{name}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Some could not be read: {names}.</source>
            <translation>Einige ließen sich nicht lesen: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Settings were imported</source>
            <translation>Einstellungen wurden importiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Your settings are as before the import.</source>
            <translation>Ihre Einstellungen sind wie vor dem Import.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/check_command.py"></location>
            <source>The check-up was stopped</source>
            <translation>Die Prüfung wurde abgebrochen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/check_command.py"></location>
            <location filename="../../desktop_app/demo.py"></location>
            <source>Nothing is wrong.</source>
            <translation>Es ist alles in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Display</source>
            <translation>Anzeige</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Speaker</source>
            <translation>Lautsprecher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Echo</source>
            <translation>Echo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Password store</source>
            <translation>Passwortspeicher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/demo.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Talk key</source>
            <translation>Sprechtaste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Tray</source>
            <translation>Infobereich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Disk</source>
            <translation>Datenträger</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/looking.py"></location>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>{title}.</source>
            <translation>{title}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Also there: {names}.</source>
            <translation>Außerdem vorhanden: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>The chosen microphone is not plugged in.</source>
            <translation>Das gewählte Mikrofon ist nicht angeschlossen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>The chosen speaker is not plugged in.</source>
            <translation>Der gewählte Lautsprecher ist nicht angeschlossen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} is used in its place.</source>
            <translation>Stattdessen wird {name} verwendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Plug it in, or choose another one in the settings.</source>
            <translation>Schließen Sie das Gerät an, oder wählen Sie in den Einstellungen ein anderes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} is used.</source>
            <translation>{name} wird verwendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Whether your microphone hears your speaker could not be told.</source>
            <translation>Ob Ihr Mikrofon Ihren Lautsprecher hört, ließ sich nicht feststellen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>It gave no sound at all.</source>
            <translation>Es lieferte gar keinen Ton.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>See to the microphone first, then check again.</source>
            <translation>Kümmern Sie sich zuerst um das Mikrofon, und prüfen Sie dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Whether your microphone hears your speaker was not tried yet.</source>
            <translation>Ob Ihr Mikrofon Ihren Lautsprecher hört, wurde noch nicht ausprobiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Trying plays two seconds of sound.</source>
            <translation>Das Ausprobieren spielt zwei Sekunden Ton.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Press “Check my sound” in the settings.</source>
            <translation>Drücken Sie in den Einstellungen „Meinen Ton prüfen“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>When it was tried, your microphone heard your speaker {delay} ms later.</source>
            <translation>Beim Ausprobieren hörte Ihr Mikrofon Ihren Lautsprecher {delay} ms später.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>That much echo can be taken out.</source>
            <translation>So viel Echo lässt sich entfernen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Keys are kept in: {where}.</source>
            <translation>Schlüssel werden hier aufbewahrt: {where}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>No password store is available.</source>
            <translation>Kein Passwortspeicher ist verfügbar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>A key is kept until you quit, and no longer.</source>
            <translation>Ein Schlüssel bleibt, bis Sie das Programm beenden, und nicht länger.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Install or unlock your system's password store.</source>
            <translation>Installieren oder entsperren Sie den Passwortspeicher Ihres Systems.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} can be reached.</source>
            <translation>{name} ist erreichbar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>No key is set.</source>
            <translation>Es ist kein Schlüssel hinterlegt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Public agents and the built-in one do without.</source>
            <translation>Öffentliche Agenten und der eingebaute brauchen keinen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} accepts your key.</source>
            <translation>{name} nimmt Ihren Schlüssel an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Nothing is kept: this is a trial.</source>
            <translation>Nichts wird aufbewahrt: Das ist ein Probelauf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>--hidden goes without a command</source>
            <translation>--hidden steht ohne Befehl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>Cannot listen at {host}, port {port}</source>
            <translation>An {host}, Port {port}, kann nicht gelauscht werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>Another program listens there. Choose another port with --port; 0 takes a free one.</source>
            <translation>Dort lauscht schon ein anderes Programm. Wählen Sie mit --port einen anderen Port; 0 nimmt einen freien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>This computer has no such address. Choose another with --host.</source>
            <translation>Dieser Computer hat keine solche Adresse. Wählen Sie mit --host eine andere.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>The system does not allow it. Choose a port above 1023 with --port.</source>
            <translation>Das System erlaubt es nicht. Wählen Sie mit --port einen Port über 1023.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>{reason}.</source>
            <translation>{reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>No address came</source>
            <translation>Es kam keine Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>Standard input ended before a signed URL.</source>
            <translation>Die Standardeingabe endete vor einer signierten URL.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/commands.py"></location>
            <source>There is no text</source>
            <translation>Es gibt keinen Text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/commands.py"></location>
            <source>Give it as an argument, or - and standard input.</source>
            <translation>Geben Sie ihn als Argument an, oder - und die Standardeingabe.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/address.py"></location>
            <location filename="../../desktop_app/control/claim.py"></location>
            <location filename="../../desktop_app/control/server.py"></location>
            <source>Other programs cannot reach Earshot</source>
            <translation>Andere Programme erreichen Earshot nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/address.py"></location>
            <source>No folder for its socket belongs to you alone: XDG_RUNTIME_DIR and the folder of temporary files cannot be used. All else works; only commands such as “earshot talk press” do not.</source>
            <translation>Kein Ordner für seinen Socket gehört Ihnen allein: XDG_RUNTIME_DIR und der Ordner für temporäre Dateien sind nicht nutzbar. Alles andere funktioniert; nur Befehle wie „earshot talk press“ nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/claim.py"></location>
            <source>The folder for its socket takes no file; perhaps its disk is full. All else works; only commands such as “earshot talk press” do not.</source>
            <translation>Der Ordner für seinen Socket nimmt keine Datei an; vielleicht ist der Datenträger voll. Alles andere funktioniert; nur Befehle wie „earshot talk press“ nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Earshot does not run</source>
            <translation>Earshot läuft nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Start it with “earshot”, then give the command again.</source>
            <translation>Starten Sie es mit „earshot“, und geben Sie den Befehl dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Earshot runs but does not answer</source>
            <translation>Earshot läuft, antwortet aber nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>It may be busy or stuck. Try again; if that does not help, end it and start it anew.</source>
            <translation>Vielleicht ist es beschäftigt oder hängt. Versuchen Sie es noch einmal; wenn das nicht hilft, beenden Sie es und starten Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>The Earshot that runs belongs to somebody else</source>
            <translation>Das laufende Earshot gehört jemand anderem</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Only the person who started it can give it commands.</source>
            <translation>Nur wer es gestartet hat, kann ihm Befehle geben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Earshot answered with something unknown</source>
            <translation>Earshot hat etwas Unbekanntes geantwortet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>It may be of another version. Quit it and start it again.</source>
            <translation>Vielleicht ist es eine andere Version. Beenden Sie es, und starten Sie es wieder.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/limits.py"></location>
            <source>This is too long</source>
            <translation>Das ist zu lang</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/limits.py"></location>
            <source>A message has at most {most} characters.</source>
            <translation>Eine Nachricht hat höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/messages.py"></location>
            <source>The Earshot that runs does not understand this command. It may be of another version: quit it and start it again.</source>
            <translation>Das laufende Earshot versteht diesen Befehl nicht. Vielleicht ist es eine andere Version: Beenden Sie es, und starten Sie es wieder.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/server.py"></location>
            <location filename="../../desktop_app/failing.py"></location>
            <source>Something in Earshot went wrong. It is a fault of the program, not yours.</source>
            <translation>In Earshot ist etwas schiefgegangen. Das ist ein Fehler des Programms, nicht Ihrer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/server.py"></location>
            <source>Its socket could not be opened. All else works; only commands such as “earshot talk press” do not.</source>
            <translation>Sein Socket ließ sich nicht öffnen. Alles andere funktioniert; nur Befehle wie „earshot talk press“ nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/crashes.py"></location>
            <source>Earshot ended unexpectedly last time</source>
            <translation>Earshot wurde beim letzten Mal unerwartet beendet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/crashes.py"></location>
            <source>“Details” shows a report of it, without words, keys or sound. It is sent nowhere.</source>
            <translation>„Details“ zeigt einen Bericht darüber, ohne Worte, Schlüssel und Ton. Er wird nirgendwohin gesendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cue_files.py"></location>
            <source>“{name}” cannot be used as a sound</source>
            <translation>„{name}“ lässt sich nicht als Ton verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cue_files.py"></location>
            <source>It has to be a WAV file that can be read. The built-in sound is heard instead.</source>
            <translation>Es muss eine lesbare WAV-Datei sein. Stattdessen ist der eingebaute Ton zu hören.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The demonstration was stopped</source>
            <translation>Die Vorführung wurde abgebrochen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>Tool</source>
            <translation>Werkzeug</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The agent heard nothing.</source>
            <translation>Der Agent hat nichts gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The agent heard you and did not answer.</source>
            <translation>Der Agent hat Sie gehört und nicht geantwortet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The agent's answer was not audible.</source>
            <translation>Die Antwort des Agenten war nicht zu hören.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The demonstration did not work</source>
            <translation>Die Vorführung ist misslungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>Cannot write to “{folder}”</source>
            <translation>In „{folder}“ lässt sich nicht schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>Choose another folder for the results.</source>
            <translation>Wählen Sie einen anderen Ordner für die Ergebnisse.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>“{name}” cannot be used as speech</source>
            <translation>„{name}“ lässt sich nicht als Sprache verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>It has to be a WAV file of 16-bit samples.</source>
            <translation>Es muss eine WAV-Datei mit 16-Bit-Samples sein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/device.py"></location>
            <source>System default</source>
            <translation>Systemstandard</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>You can type meanwhile.</source>
            <translation>Sie können inzwischen tippen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can read the answers meanwhile.</source>
            <translation>Sie können die Antworten inzwischen lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Plug one in; it will be used at once.</source>
            <translation>Schließen Sie eines an; es wird sofort verwendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can type.</source>
            <translation>Sie können tippen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can read the answers.</source>
            <translation>Sie können die Antworten lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>No microphone found</source>
            <translation>Kein Mikrofon gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>No speaker found</source>
            <translation>Kein Lautsprecher gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Another app has the microphone to itself</source>
            <translation>Eine andere App hat das Mikrofon für sich allein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Another app has the speaker to itself</source>
            <translation>Eine andere App hat den Lautsprecher für sich allein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Close it or pick another device.</source>
            <translation>Schließen Sie sie, oder wählen Sie ein anderes Gerät.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>the system</source>
            <translation>dem System</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Privacy &amp; Security &gt; {device}</source>
            <translation>Datenschutz &amp; Sicherheit &gt; {device}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Settings &gt; Privacy &amp; security &gt; {device}</source>
            <translation>Einstellungen &gt; Datenschutz und Sicherheit &gt; {device}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>the privacy settings</source>
            <translation>Datenschutzeinstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The microphone is blocked by {system}</source>
            <translation>Das Mikrofon ist von {system} gesperrt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The speaker is blocked by {system}</source>
            <translation>Der Lautsprecher ist von {system} gesperrt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can allow it in {place}.</source>
            <translation>Sie können den Zugriff hier erlauben: {place}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” was unplugged</source>
            <translation>„{name}“ wurde abgezogen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Plug it in again or pick another device.</source>
            <translation>Schließen Sie das Gerät wieder an, oder wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>“{name}” stopped working</source>
            <translation>„{name}“ funktioniert nicht mehr</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It has gone, or its system no longer serves it.</source>
            <translation>Das Gerät ist verschwunden, oder sein System bedient es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The microphone is opened again</source>
            <translation>Das Mikrofon wird neu geöffnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The speaker is opened again</source>
            <translation>Der Lautsprecher wird neu geöffnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>The microphone does not answer</source>
            <translation>Das Mikrofon antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>The speaker does not answer</source>
            <translation>Der Lautsprecher antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It may still be waking up, or another app may have it to itself.</source>
            <translation>Vielleicht wacht es noch auf, oder eine andere App hat es für sich allein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It is tried again and again; or pick another device.</source>
            <translation>Es wird immer wieder versucht; oder wählen Sie ein anderes Gerät.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Install the package libportaudio2 (Debian, Ubuntu, openSUSE) or portaudio (Fedora, Arch) and start again.</source>
            <translation>Installieren Sie das Paket libportaudio2 (Debian, Ubuntu, openSUSE) oder portaudio (Fedora, Arch), und starten Sie neu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It comes with this program: install the program again.</source>
            <translation>Sie gehört zu diesem Programm: Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Install it with: brew install portaudio. Then start again.</source>
            <translation>Installieren Sie sie mit: brew install portaudio. Starten Sie danach neu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Sound needs the library PortAudio</source>
            <translation>Für den Ton wird die Bibliothek PortAudio gebraucht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The microphone could not be opened</source>
            <translation>Das Mikrofon ließ sich nicht öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The speaker could not be opened</source>
            <translation>Der Lautsprecher ließ sich nicht öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Try again or pick another device.</source>
            <translation>Versuchen Sie es noch einmal, oder wählen Sie ein anderes Gerät.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Paste another key</source>
            <translation>Anderen Schlüssel einfügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Add key</source>
            <translation>Schlüssel hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Choose an agent</source>
            <translation>Agenten wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Call again</source>
            <translation>Noch einmal anrufen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Keep it open</source>
            <translation>Offen lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Open settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Open date settings</source>
            <translation>Datumseinstellungen öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Check again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Choose device</source>
            <translation>Gerät wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Check my sound</source>
            <translation>Meinen Ton prüfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Open that window</source>
            <translation>Jenes Fenster öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Undo the import</source>
            <translation>Import zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Open page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Use the headset</source>
            <translation>Headset verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/message_bar.py"></location>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>{title}. {body}</source>
            <translation>{title}. {body}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/failing.py"></location>
            <source>Something in Earshot went wrong. It is a fault of the program, not yours. Started from a terminal, it tells more.</source>
            <translation>In Earshot ist etwas schiefgegangen. Das ist ein Fehler des Programms, nicht Ihrer. Aus einem Terminal gestartet, sagt es mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/first_run.py"></location>
            <source>Welcome to Earshot</source>
            <translation>Willkommen bei Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/first_run.py"></location>
            <source>Hold Space and talk: the built-in agent answers, with no account. The menu has every step again under “Set up…”.</source>
            <translation>Halten Sie die Leertaste und sprechen Sie: Der eingebaute Agent antwortet, ganz ohne Konto. Im Menü finden Sie jeden Schritt wieder, unter „Einrichten…“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/first_run.py"></location>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Bluetooth headsets switch to phone quality while their microphone is used.</source>
            <translation>Bluetooth-Headsets schalten auf Telefonqualität, solange ihr Mikrofon verwendet wird.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>No key has this name.</source>
            <translation>Keine Taste heißt so.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>Other programs need this key for writing.</source>
            <translation>Andere Programme brauchen diese Taste zum Schreiben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>It is chosen for something else already.</source>
            <translation>Sie ist schon für etwas anderes gewählt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what}: {name}</source>
            <translation>{what}: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>{key} is used by another program</source>
            <translation>{key} wird von einem anderen Programm benutzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Pick one of: {keys}.</source>
            <translation>Wählen Sie eine von diesen: {keys}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>Pick another one.</source>
            <translation>Wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>The desktop has not given us a key yet</source>
            <translation>Der Desktop hat uns noch keine Taste gegeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>Your system asks you to choose it in its own window.</source>
            <translation>Ihr System bittet Sie, sie in seinem eigenen Fenster zu wählen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>{key} cannot be used in other programs</source>
            <translation>{key} lässt sich in anderen Programmen nicht verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>{key} opens the microphone until you press it again</source>
            <translation>{key} öffnet das Mikrofon, bis Sie die Taste noch einmal drücken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>usage: </source>
            <translation>Aufruf: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>subcommands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>positional arguments</source>
            <translation>Argumente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>show this help message and exit</source>
            <translation>diese Hilfe anzeigen und beenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>show program's version number and exit</source>
            <translation>die Version des Programms anzeigen und beenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>your desktop</source>
            <translation>Ihr Desktop</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Put these lines into ~/.config/sway/config, then run “swaymsg reload”.</source>
            <translation>Schreiben Sie diese Zeilen in ~/.config/sway/config, und führen Sie dann „swaymsg reload“ aus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Put these lines into ~/.config/i3/config, then run “i3-msg reload”.</source>
            <translation>Schreiben Sie diese Zeilen in ~/.config/i3/config, und führen Sie dann „i3-msg reload“ aus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Put these lines into ~/.config/hypr/hyprland.conf; saving it is enough.</source>
            <translation>Schreiben Sie diese Zeilen in ~/.config/hypr/hyprland.conf; Speichern genügt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Run these lines in a terminal. Each press of the key then counts as a tap.</source>
            <translation>Führen Sie diese Zeilen in einem Terminal aus. Jeder Tastendruck gilt dann als Antippen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Run this line in a terminal. Each press of the key then counts as a tap.</source>
            <translation>Führen Sie diese Zeile in einem Terminal aus. Jeder Tastendruck gilt dann als Antippen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>In System Settings, under Keyboard and then Shortcuts, choose Add New and then Command, paste this line, and give it the key {key}. Each press of the key then counts as a tap.</source>
            <translation>Wählen Sie in den Systemeinstellungen unter „Tastatur“ und „Kurzbefehle“ erst „Neu hinzufügen“, dann „Befehl“, fügen Sie diese Zeile ein, und geben Sie ihr die Taste {key}. Jeder Tastendruck gilt dann als Antippen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>In the keyboard settings of your desktop, add a shortcut of your own that runs this command, and give it the key {key}. Each press of the key then counts as a tap. If your desktop has another command for the release of a key, use “{press}” and “{release}”.</source>
            <translation>Legen Sie in den Tastatureinstellungen Ihres Desktops einen eigenen Kurzbefehl an, der diesen Befehl ausführt, und geben Sie ihm die Taste {key}. Jeder Tastendruck gilt dann als Antippen. Wenn Ihr Desktop einen weiteren Befehl für das Loslassen kennt, verwenden Sie „{press}“ und „{release}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS did not let Earshot listen for keys.</source>
            <translation>macOS lässt Earshot nicht auf Tasten hören.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>A Mac has no such key.</source>
            <translation>Ein Mac hat keine solche Taste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS {version} gives no program a key with Option or Shift alone. Add Control or Command.</source>
            <translation>macOS {version} gibt keinem Programm eine Taste mit Wahl- oder Umschalttaste allein. Nehmen Sie Control oder Befehl dazu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS did not accept this key.</source>
            <translation>macOS hat diese Taste nicht angenommen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS hides key presses while Secure Keyboard Entry is on. The Talk button works.</source>
            <translation>macOS verbirgt Tastendrücke, solange die sichere Tastatureingabe an ist. Die Sprechtaste im Fenster funktioniert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/notifications.py"></location>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Show window</source>
            <translation>Fenster zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Your desktop is asking which key it shall be.</source>
            <translation>Ihr Desktop fragt gerade, welche Taste es sein soll.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Your desktop has taken the keys back.</source>
            <translation>Ihr Desktop hat die Tasten zurückgenommen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Your desktop does not give keys to programs, or does not answer.</source>
            <translation>Ihr Desktop gibt Programmen keine Tasten, oder er antwortet nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Hold to talk with the agent, tap to keep talking</source>
            <translation>Halten, um mit dem Agenten zu sprechen; antippen, um weiterzusprechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Mute or unmute the microphone</source>
            <translation>Das Mikrofon stumm schalten oder die Stummschaltung aufheben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Show the window of Earshot</source>
            <translation>Das Fenster von Earshot zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Over some windows, such as those of an administrator, Windows does not show Earshot when a key is let go: there, press it once to talk and once more to stop.</source>
            <translation>Über manchen Fenstern, etwa denen eines Administrators, zeigt Windows Earshot nicht, wann eine Taste losgelassen wird: Drücken Sie sie dort einmal zum Sprechen und noch einmal zum Aufhören.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows did not let Earshot listen for keys.</source>
            <translation>Windows lässt Earshot nicht auf Tasten hören.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>This keyboard has no such key.</source>
            <translation>Diese Tastatur hat keine solche Taste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows keeps this key for itself.</source>
            <translation>Windows behält diese Taste für sich.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows keeps most keys with the Windows key for itself.</source>
            <translation>Windows behält die meisten Tasten mit der Windows-Taste für sich.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows did not accept this key.</source>
            <translation>Windows hat diese Taste nicht angenommen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>On this keyboard AltGr writes “{sign}” with this key; as long as Earshot has the key, it does not.</source>
            <translation>Auf dieser Tastatur schreibt AltGr mit dieser Taste „{sign}“; solange Earshot die Taste hat, geht das nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/x11.py"></location>
            <source>This keyboard does not have all of these keys.</source>
            <translation>Diese Tastatur hat nicht alle diese Tasten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/x11.py"></location>
            <source>On your keyboard the right Alt key writes with this key: hold the left one.</source>
            <translation>Auf Ihrer Tastatur schreibt die rechte Alt-Taste mit dieser Taste: Halten Sie die linke.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/x11.py"></location>
            <source>The display does not answer.</source>
            <translation>Die Anzeige antwortet nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Calling {name}.</source>
            <translation>{name} wird angerufen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Earshot runs already.</source>
            <translation>Earshot läuft schon.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Earshot runs already; its window comes to the front.</source>
            <translation>Earshot läuft schon; sein Fenster kommt nach vorn.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Muted: nobody hears the microphone.</source>
            <translation>Stumm: Niemand hört das Mikrofon.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Not muted.</source>
            <translation>Nicht stumm.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>There was no call.</source>
            <translation>Es gab keinen Anruf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>There is no call. A note needs one: start it with “earshot call”.</source>
            <translation>Es gibt keinen Anruf. Eine Notiz braucht einen: Beginnen Sie ihn mit „earshot call“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>The call could not be started. The window tells more.</source>
            <translation>Der Anruf konnte nicht begonnen werden. Das Fenster sagt mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>The call is ending, and nobody would read this. Try again in a moment.</source>
            <translation>Der Anruf endet gerade, und niemand würde das lesen. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Earshot runs already. --raw-sound and --quit-when-ended belong to the start of the program: leave them out, or name another --profile.</source>
            <translation>Earshot läuft schon. --raw-sound und --quit-when-ended gehören zum Start des Programms: Lassen Sie sie weg, oder nennen Sie ein anderes --profile.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/hearing.py"></location>
            <source>The built-in agent cannot hear</source>
            <translation>Der eingebaute Agent kann nicht hören</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/hearing.py"></location>
            <source>Its speech recognition could not be loaded; it still answers text.</source>
            <translation>Seine Spracherkennung ließ sich nicht laden; auf Text antwortet er weiterhin.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/voice.py"></location>
            <source>The built-in agent has no voice</source>
            <translation>Der eingebaute Agent hat keine Stimme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/voice.py"></location>
            <source>Its speech library could not be used on this computer.</source>
            <translation>Seine Sprachbibliothek ist auf diesem Computer nicht nutzbar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The window can open.</source>
            <translation>Das Fenster kann sich öffnen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Without a display there is no tray to look for.</source>
            <translation>Ohne Anzeige lässt sich kein Infobereich suchen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop has a tray.</source>
            <translation>Ihr Desktop hat einen Infobereich.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop has no tray.</source>
            <translation>Ihr Desktop hat keinen Infobereich.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The program stays in the taskbar instead.</source>
            <translation>Das Programm bleibt stattdessen in der Taskleiste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The folder of your settings cannot be written.</source>
            <translation>Der Ordner Ihrer Einstellungen ist schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>{reason}: what you change is lost when you quit.</source>
            <translation>{reason}: Was Sie ändern, geht beim Beenden verloren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Make room there, or let yourself write to “{folder}”.</source>
            <translation>Schaffen Sie dort Platz, oder geben Sie sich Schreibrechte für „{folder}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your settings can be kept.</source>
            <translation>Ihre Einstellungen können gespeichert werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>“{label}” is there for your key.</source>
            <translation>„{label}“ ist mit Ihrem Schlüssel erreichbar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>“{label}” is there, and needs no key.</source>
            <translation>„{label}“ ist erreichbar und braucht keinen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>“{label}” is chosen.</source>
            <translation>„{label}“ ist gewählt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Whether it answers, a call will tell.</source>
            <translation>Ob er antwortet, zeigt ein Anruf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The chosen agent has no id.</source>
            <translation>Der gewählte Agent hat keine ID.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Nobody can be called.</source>
            <translation>So lässt sich niemand anrufen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Enter its id in the settings, or choose another agent.</source>
            <translation>Tragen Sie seine ID in den Einstellungen ein, oder wählen Sie einen anderen Agenten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The built-in agent starts.</source>
            <translation>Der eingebaute Agent startet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>This system lets a key work in every program.</source>
            <translation>Auf diesem System kann eine Taste in jedem Programm funktionieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop hands out keys that work in every program.</source>
            <translation>Ihr Desktop vergibt Tasten, die in jedem Programm funktionieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>It asks you which, in its own window.</source>
            <translation>Er fragt Sie in seinem eigenen Fenster, welche.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop hands out no keys that work in every program.</source>
            <translation>Ihr Desktop vergibt keine Tasten, die in jedem Programm funktionieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>It runs Wayland without a portal for them.</source>
            <translation>Er läuft mit Wayland, ohne ein Portal dafür.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>X11 lets a key work in every program.</source>
            <translation>Mit X11 kann eine Taste in jedem Programm funktionieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Without a display there are no keys to watch.</source>
            <translation>Ohne Anzeige gibt es keine Tasten zu überwachen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/placing.py"></location>
            <source>Signed call</source>
            <translation>Signierter Anruf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/placing.py"></location>
            <source>The built-in agent could not start</source>
            <translation>Der eingebaute Agent konnte nicht starten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/placing.py"></location>
            <source>This computer does not let programs talk with each other on it (127.0.0.1).</source>
            <translation>Dieser Computer lässt Programme nicht auf ihm selbst miteinander sprechen (127.0.0.1).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/profiles.py"></location>
            <source>Usual profile</source>
            <translation>Übliches Profil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>This is no address for update checks</source>
            <translation>Das ist keine Adresse für die Update-Prüfung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>It has to look like {example}</source>
            <translation>Sie muss aussehen wie {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <source>This address is not protected</source>
            <translation>Diese Adresse ist nicht geschützt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Everybody on the way could see who asks. Use an https:// address.</source>
            <translation>Jeder auf dem Weg könnte sehen, wer fragt. Verwenden Sie eine https://-Adresse.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The publisher's key is missing</source>
            <translation>Der Schlüssel des Herausgebers fehlt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>It stands at the end of the address, behind #ed25519=. Copy the whole line.</source>
            <translation>Er steht am Ende der Adresse, hinter #ed25519=. Kopieren Sie die ganze Zeile.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The publisher's key is not whole</source>
            <translation>Der Schlüssel des Herausgebers ist nicht vollständig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Copy everything behind #ed25519=, to the last character.</source>
            <translation>Kopieren Sie alles hinter #ed25519=, bis zum letzten Zeichen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The answer tells of no version</source>
            <translation>Die Antwort nennt keine Version</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Something else than a signed manifest stands at the address for update checks.</source>
            <translation>An der Adresse für die Update-Prüfung steht etwas anderes als ein signiertes Manifest.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The answer to the update check is not the publisher's</source>
            <translation>Die Antwort auf die Update-Prüfung stammt nicht vom Herausgeber</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Its signature does not fit the key in the address, so it was not believed.</source>
            <translation>Ihre Signatur passt nicht zum Schlüssel in der Adresse, deshalb wurde ihr nicht geglaubt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>No browser could be opened</source>
            <translation>Es konnte kein Browser geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>The page is {address}</source>
            <translation>Die Seite ist {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>Your desktop's date settings were not found</source>
            <translation>Die Datumseinstellungen Ihres Desktops wurden nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>Set the date in your system's settings, or with “timedatectl” in a terminal.</source>
            <translation>Stellen Sie das Datum in den Systemeinstellungen ein oder mit „timedatectl“ in einem Terminal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Line: {line}</source>
            <translation>Leitung: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>State: {phase}</source>
            <translation>Zustand: {phase}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Agent: {name}</source>
            <translation>Agent: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Conversation: {name}</source>
            <translation>Gespräch: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Microphone heard: {answer}</source>
            <translation>Mikrofon wird gehört: {answer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Muted: {answer}</source>
            <translation>Stumm: {answer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Round trip: {time}</source>
            <translation>Hin und zurück: {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Microphone: {name}</source>
            <translation>Mikrofon: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Speaker: {name}</source>
            <translation>Lautsprecher: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Turns: {count}</source>
            <translation>Beiträge: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Notice: {sentence}</source>
            <translation>Hinweis: {sentence}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>There is no display</source>
            <translation>Es gibt keine Anzeige</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The window needs one; “earshot demo” needs none.</source>
            <translation>Das Fenster braucht eine; „earshot demo“ braucht keine.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The window system failed</source>
            <translation>Das Fenstersystem ist ausgefallen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The log tells more. “earshot demo” needs no display.</source>
            <translation>Das Protokoll verrät mehr. „earshot demo“ braucht keine Anzeige.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>Something in Earshot went wrong</source>
            <translation>In Earshot ist etwas schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>It is a fault of the program, not yours. Your transcript is safe.</source>
            <translation>Das ist ein Fehler des Programms, nicht Ihrer. Ihr Gesprächsverlauf ist sicher.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The log tells more.</source>
            <translation>Das Protokoll verrät mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>Something that came with Earshot is broken: install Earshot again.</source>
            <translation>Etwas, das zu Earshot gehört, ist beschädigt: Installieren Sie Earshot noch einmal.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{first}, and {number} more</source>
            <extracomment>many: {first}, and {number} more</extracomment>
            <translation>
                <numerusform>{first} und {number} weiteres</numerusform>
                <numerusform>{first} und {number} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>These cannot be loaded: {names}</source>
            <translation>Diese lassen sich nicht laden: {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} modules can be loaded.</source>
            <extracomment>many: {number} modules can be loaded.</extracomment>
            <translation>
                <numerusform>{number} Modul lässt sich laden.</numerusform>
                <numerusform>{number} Module lassen sich laden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} files; run from source, none is sealed.</source>
            <extracomment>many: {number} files; run from source, none is sealed.</extracomment>
            <translation>
                <numerusform>{number} Datei; aus dem Quelltext gestartet, keine ist versiegelt.</numerusform>
                <numerusform>{number} Dateien; aus dem Quelltext gestartet, keine ist versiegelt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>The list of all files, “{name}”, is missing or damaged.</source>
            <translation>Die Liste aller Dateien, „{name}“, fehlt oder ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>Missing or changed: {names}</source>
            <translation>Fehlt oder wurde verändert: {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} files are what they were.</source>
            <extracomment>many: {number} files are what they were.</extracomment>
            <translation>
                <numerusform>{number} Datei ist, was sie war.</numerusform>
                <numerusform>{number} Dateien sind, was sie waren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>There are no plugins of Qt in “{folder}”.</source>
            <translation>In „{folder}“ gibt es keine Plugins von Qt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>These plugins cannot be loaded: {names}</source>
            <translation>Diese Plugins lassen sich nicht laden: {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} plugins of Qt can be loaded.</source>
            <extracomment>many: {number} plugins of Qt can be loaded.</extracomment>
            <translation>
                <numerusform>{number} Plugin von Qt lässt sich laden.</numerusform>
                <numerusform>{number} Plugins von Qt lassen sich laden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>It ended with {code}.</source>
            <translation>Es endete mit {code}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>The built-in agent heard, answered, and was heard.</source>
            <translation>Der eingebaute Agent hat gehört, geantwortet und wurde gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>No keyring answers here: keys are kept for a session only.</source>
            <translation>Hier antwortet kein Schlüsselbund: Schlüssel werden nur für eine Sitzung behalten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{name} can be opened.</source>
            <translation>{name} lässt sich öffnen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>PortAudio works, and finds no device here.</source>
            <translation>PortAudio funktioniert und findet hier kein Gerät.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>PortAudio works; Qt lists {names}.</source>
            <translation>PortAudio funktioniert; Qt nennt {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>no device</source>
            <translation>kein Gerät</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>This is no signed address</source>
            <translation>Das ist keine signierte Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>{who} gave something else than an address that begins with wss://.</source>
            <translation>{who} hat etwas anderes geliefert als eine Adresse, die mit wss:// beginnt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>The address given is none that begins with wss://.</source>
            <translation>Die angegebene Adresse beginnt nicht mit wss://.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>{who} gave one that begins with ws://</source>
            <translation>{who} hat eine geliefert, die mit ws:// beginnt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>The address begins with ws://</source>
            <translation>Die Adresse beginnt mit ws://</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>Your server did not let you in</source>
            <translation>Ihr Server hat Sie nicht hereingelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} said: “{message}”.</source>
            <translation>{service} meldet: „{message}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} gave no reason.</source>
            <translation>{service} nannte keinen Grund.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>No agent is chosen</source>
            <translation>Es ist kein Agent gewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>Choose one from your list, or paste its id.</source>
            <translation>Wählen Sie einen aus Ihrer Liste, oder fügen Sie seine ID ein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no address of a server</source>
            <translation>Das ist keine Serveradresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>It has to look like https://example.com/signed-url.</source>
            <translation>Sie muss aussehen wie https://example.com/signed-url.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It has to look like https://example.com.</source>
            <translation>Sie muss aussehen wie https://example.com.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <source>It begins with {scheme}://</source>
            <translation>Sie beginnt mit {scheme}://</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <source>{what}; everybody on the way could listen.</source>
            <translation>{what}; unterwegs könnte jeder mithören.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>The update check got no answer</source>
            <translation>Die Update-Prüfung bekam keine Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>{service} has nothing to give at this address (HTTP status {code}).</source>
            <translation>{service} hat unter dieser Adresse nichts herauszugeben (HTTP-Status {code}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>The update check was sent astray</source>
            <translation>Die Update-Prüfung wurde in die Irre geschickt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>{service} leads to a less protected address, or to something that is none.</source>
            <translation>{service} führt zu einer weniger geschützten Adresse oder zu etwas, das keine ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>After {most} redirects {service} still leads elsewhere, perhaps round in circles.</source>
            <translation>Nach {most} Weiterleitungen führt {service} noch immer anderswohin, vielleicht im Kreis.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no name of a header</source>
            <translation>Das ist kein Name eines Headers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It has to be one word of plain letters, such as Authorization.</source>
            <translation>Es muss ein Wort aus einfachen Buchstaben sein, zum Beispiel Authorization.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>the server</source>
            <translation>der Server</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>Request {id}</source>
            <translation>Anfrage {id}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>The answer makes no sense</source>
            <translation>Die Antwort ergibt keinen Sinn</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>{service} answered with something else than what was asked for.</source>
            <translation>{service} hat etwas anderes geantwortet, als gefragt war.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This address would give your key away</source>
            <translation>Diese Adresse würde Ihren Schlüssel verraten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>Everybody on the way to {service} could read it. Use an https:// address.</source>
            <translation>Jeder auf dem Weg zu {service} könnte ihn lesen. Verwenden Sie eine https://-Adresse.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no key</source>
            <translation>Das ist kein Schlüssel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no header value</source>
            <translation>Das ist kein Wert für einen Header</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It holds characters that no key has. Perhaps more was copied than meant.</source>
            <translation>Er enthält Zeichen, die in keinem Schlüssel vorkommen. Vielleicht wurde zu viel kopiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It holds characters that no header value has. Perhaps more was copied than meant.</source>
            <translation>Er enthält Zeichen, die in keinem Header vorkommen. Vielleicht wurde zu viel kopiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>A call is using your sound</source>
            <translation>Ein Anruf benutzt gerade Ihren Ton</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>It would hear the check. End the call, then check again.</source>
            <translation>Er würde die Prüfung mithören. Beenden Sie den Anruf, und prüfen Sie dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Listening to a sweep of sound… Please be quiet for four seconds.</source>
            <translation>Ein Klang wird gemessen… Bitte seien Sie vier Sekunden lang still.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Say something: recording for three seconds…</source>
            <translation>Sagen Sie etwas: Drei Sekunden werden aufgenommen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Playing back what was recorded…</source>
            <translation>Die Aufnahme wird abgespielt…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Playing four notes…</source>
            <translation>Vier Töne werden gespielt…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>It stood still. Choose another one, or pull it out and plug it in again.</source>
            <translation>Es stand still. Wählen Sie ein anderes Gerät, oder ziehen Sie es ab und schließen Sie es wieder an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Close the window, switch off what hums, or bring the microphone closer to you.</source>
            <translation>Schließen Sie das Fenster, schalten Sie aus, was brummt, oder stellen Sie das Mikrofon näher zu sich.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>The room's own noise is at {level}FS.</source>
            <translation>Das Eigengeräusch des Raums liegt bei {level}FS.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>That is loud: the agent may miss words.</source>
            <translation>Das ist laut: Dem Agenten können Wörter entgehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Fine on speakers.</source>
            <translation>Über Lautsprecher geht es gut.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears “{speaker}” at {level}, {delay} ms later. You can talk over the agent.</source>
            <translation>„{microphone}“ hört „{speaker}“ mit {level}, {delay} ms später. Sie können dem Agenten ins Wort fallen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” did not hear “{speaker}”.</source>
            <translation>„{microphone}“ hat „{speaker}“ nicht gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>With headphones that is as it should be; else your speaker is muted or turned very low.</source>
            <translation>Mit Kopfhörern ist das richtig so; sonst ist Ihr Lautsprecher stumm oder sehr leise gestellt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Without headphones, turn the speaker up and check again.</source>
            <translation>Ohne Kopfhörer: Drehen Sie den Lautsprecher auf, und prüfen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” is driven too hard.</source>
            <translation>„{microphone}“ ist übersteuert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Loud sound arrives torn, and the agent will misunderstand it.</source>
            <translation>Lauter Ton kommt verzerrt an, und der Agent wird ihn missverstehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Turn the speaker or the microphone down and check again.</source>
            <translation>Stellen Sie Lautsprecher oder Mikrofon leiser, und prüfen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears “{speaker}” {delay} ms late.</source>
            <translation>„{microphone}“ hört „{speaker}“ {delay} ms zu spät.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>An echo that late cannot be taken out: the agent would hear itself.</source>
            <translation>Ein so spätes Echo lässt sich nicht entfernen: Der Agent würde sich selbst hören.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears “{speaker}” nearly as loud as it plays.</source>
            <translation>„{microphone}“ hört „{speaker}“ fast so laut, wie er spielt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>An echo that strong cannot be taken out: the agent would hear itself.</source>
            <translation>Ein so starkes Echo lässt sich nicht entfernen: Der Agent würde sich selbst hören.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Use headphones for talking.</source>
            <translation>Verwenden Sie zum Sprechen Kopfhörer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{name}” gives no sound at all.</source>
            <translation>„{name}“ liefert gar keinen Ton.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>It may be muted, or be one that stays silent until somebody speaks.</source>
            <translation>Vielleicht ist es stumm, oder es bleibt still, bis jemand spricht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Press “Record and play back” and say something: if you hear it, all is well.</source>
            <translation>Drücken Sie „Aufnehmen und abspielen“, und sagen Sie etwas: Wenn Sie es hören, ist alles gut.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{name}” hears the room.</source>
            <translation>„{name}“ hört den Raum.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” sends silence.</source>
            <translation>„{microphone}“ liefert Stille.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Its mute switch may be on, or another program may hold it: nobody would hear you.</source>
            <translation>Vielleicht ist es am Gerät stumm geschaltet, oder ein anderes Programm hält es fest: Niemand würde Sie hören.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Unmute it or choose another microphone.</source>
            <translation>Heben Sie die Stummschaltung auf, oder wählen Sie ein anderes Mikrofon.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears you well.</source>
            <translation>„{microphone}“ hört Sie gut.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>What you just heard is what the agent hears.</source>
            <translation>Was Sie gerade gehört haben, hört auch der Agent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” heard nobody.</source>
            <translation>„{microphone}“ hat niemanden gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>You said nothing, or it is muted or turned very low.</source>
            <translation>Sie haben nichts gesagt, oder es ist stumm oder sehr leise gestellt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Say something while it records, or choose another microphone.</source>
            <translation>Sagen Sie etwas, während aufgenommen wird, oder wählen Sie ein anderes Mikrofon.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears you only softly.</source>
            <translation>„{microphone}“ hört Sie nur leise.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>The agent may miss words.</source>
            <translation>Dem Agenten können Wörter entgehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Turn it up in your system's sound settings, or come closer.</source>
            <translation>Stellen Sie es in den Toneinstellungen Ihres Systems lauter, oder kommen Sie näher.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” is too loud.</source>
            <translation>„{microphone}“ ist zu laut.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>The agent may misunderstand what is torn by that.</source>
            <translation>Der Agent kann missverstehen, was dadurch verzerrt ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Turn it down in your system's sound settings.</source>
            <translation>Stellen Sie es in den Toneinstellungen Ihres Systems leiser.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Four notes were played on “{speaker}”.</source>
            <translation>Vier Töne wurden auf „{speaker}“ gespielt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>If you did not hear them, it is muted, turned low, or not the one you listen to.</source>
            <translation>Wenn Sie sie nicht gehört haben, ist er stumm, leise gestellt oder nicht der, auf den Sie hören.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{level} dB</source>
            <translation>{level} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>Still there?</source>
            <translation>Noch da?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>Nobody has spoken for five minutes. The microphone closes in 30 s.</source>
            <translation>Seit fünf Minuten hat niemand gesprochen. Das Mikrofon schließt sich in 30 s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>The microphone was closed</source>
            <translation>Das Mikrofon wurde geschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>Nobody spoke for more than five minutes. The call goes on; talk to open it again.</source>
            <translation>Mehr als fünf Minuten lang hat niemand gesprochen. Der Anruf geht weiter; sprechen Sie, um es wieder zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>The paused call has ended</source>
            <translation>Der pausierte Anruf ist beendet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>It was paused for long enough. Your transcript is safe, and you can call again.</source>
            <translation>Er war lange genug pausiert. Ihr Gesprächsverlauf ist sicher, und Sie können noch einmal anrufen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Now using “{name}”.</source>
            <translation>Jetzt wird „{name}“ verwendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” is back</source>
            <translation>„{name}“ ist wieder da</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It is in use again.</source>
            <translation>Das Gerät wird wieder verwendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>The microphone in use is “{name}”.</source>
            <translation>In Gebrauch ist das Mikrofon „{name}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>The speaker in use is “{name}”.</source>
            <translation>In Gebrauch ist der Lautsprecher „{name}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” sends silence</source>
            <translation>„{name}“ liefert Stille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It may be in use by your phone, or its mute switch is on.</source>
            <translation>Vielleicht benutzt es gerade Ihr Telefon, oder es ist am Gerät stumm geschaltet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” sends no sound</source>
            <translation>„{name}“ liefert keinen Ton</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It delivers one and the same value. Unplug it and plug it in again.</source>
            <translation>Es liefert immer denselben Wert. Ziehen Sie es ab, und schließen Sie es wieder an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Switched to “{name}”.</source>
            <translation>Gewechselt zu „{name}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” is too loud</source>
            <translation>„{name}“ ist zu laut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Your voice is distorted. Turn the microphone down in the system, or go farther away.</source>
            <translation>Ihre Stimme ist verzerrt. Stellen Sie das Mikrofon im System leiser, oder gehen Sie weiter weg.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Using “{name}”</source>
            <translation>„{name}“ wird verwendet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>A sound device could not be opened</source>
            <translation>Ein Tongerät ließ sich nicht öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It is a fault of this program. You can type, and read the answers.</source>
            <translation>Das ist ein Fehler dieses Programms. Sie können tippen und die Antworten lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>No sound device is left to try</source>
            <translation>Es gibt kein weiteres Tongerät, das man versuchen könnte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Plug one in; it will be used at once. You can type, and read the answers.</source>
            <translation>Schließen Sie eines an; es wird sofort verwendet. Sie können tippen und die Antworten lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Call limit reached</source>
            <translation>Grenze für Anrufe erreicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent ended the call</source>
            <translation>Der Agent hat den Anruf beendet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The call ended by a fault of this program</source>
            <translation>Der Anruf endete durch einen Fehler dieses Programms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Reason given: “{words}”.</source>
            <translation>Angegebener Grund: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>No reason was given.</source>
            <translation>Es wurde kein Grund angegeben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>All lines are busy</source>
            <translation>Alle Leitungen sind belegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Give the value among the dynamic variables of this agent.</source>
            <translation>Geben Sie den Wert bei den dynamischen Variablen dieses Agenten an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent needs a value</source>
            <translation>Der Agent braucht einen Wert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Remove that override, or ask the agent's owner to permit it.</source>
            <translation>Entfernen Sie diese Anpassung, oder bitten Sie den Besitzer des Agenten, sie zu erlauben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent refuses an override</source>
            <translation>Der Agent lehnt eine Anpassung ab</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Something that the agent relies on failed.</source>
            <translation>Etwas, worauf der Agent angewiesen ist, ist ausgefallen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent could not go on</source>
            <translation>Der Agent konnte nicht weitermachen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>This usually is an agent setting (overrides or variables not allowed).</source>
            <translation>Meist liegt das an einer Einstellung des Agenten (Anpassungen oder Variablen nicht erlaubt).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service closed the call</source>
            <translation>Der Dienst hat den Anruf beendet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended with the words “{words}” after {duration}.</source>
            <translation>Die Verbindung endete nach {duration} mit den Worten „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended with the words “{words}”.</source>
            <translation>Die Verbindung endete mit den Worten „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended without a reason after {duration}.</source>
            <translation>Die Verbindung endete nach {duration} ohne Angabe eines Grundes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended without a reason.</source>
            <translation>Die Verbindung endete ohne Angabe eines Grundes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The line dropped</source>
            <translation>Die Verbindung ist abgerissen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Reconnecting…</source>
            <translation>Neu verbinden…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Close code {code}</source>
            <translation>Code beim Schließen: {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>HTTP status {code}</source>
            <translation>HTTP-Status {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Conversation {id}</source>
            <translation>Gespräch {id}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>After {duration}</source>
            <translation>Nach {duration}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service ends calls at this length on your plan or for this agent.</source>
            <translation>Der Dienst beendet Anrufe nach dieser Dauer, wegen Ihres Tarifs oder bei diesem Agenten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The plan of this agent's workspace has nothing left for now.</source>
            <translation>Das Guthaben des Arbeitsbereichs dieses Agenten ist vorerst aufgebraucht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>{hours} h {minutes} min {seconds} s</source>
            <translation>{hours} h {minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Your transcript is safe.</source>
            <translation>Ihr Gesprächsverlauf ist sicher.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's queue did not move in time. Call again in a moment.</source>
            <translation>Die Warteschlange des Agenten kam nicht rechtzeitig voran. Rufen Sie gleich noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service's safety rules ended the talk.</source>
            <translation>Die Sicherheitsregeln des Dienstes haben das Gespräch beendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's language model took too long.</source>
            <translation>Das Sprachmodell des Agenten hat zu lange gebraucht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's language model failed.</source>
            <translation>Das Sprachmodell des Agenten ist ausgefallen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's own language model failed.</source>
            <translation>Das eigene Sprachmodell des Agenten ist ausgefallen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>None of the agent's language models answered.</source>
            <translation>Keines der Sprachmodelle des Agenten hat geantwortet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service heard nothing from this computer for a minute.</source>
            <translation>Der Dienst hat eine Minute lang nichts von diesem Computer gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service's speech recognition failed.</source>
            <translation>Die Spracherkennung des Dienstes ist ausgefallen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>None of the agent's voices worked.</source>
            <translation>Keine der Stimmen des Agenten hat funktioniert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent did not answer</source>
            <translation>Der Agent hat nicht geantwortet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection was accepted, but no conversation began within 10 seconds.</source>
            <translation>Die Verbindung kam zustande, aber binnen 10 Sekunden begann kein Gespräch.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>This agent uses an unknown sound format</source>
            <translation>Dieser Agent verwendet ein unbekanntes Tonformat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>You can type with it. Its owner can choose another audio format in the agent's settings.</source>
            <translation>Sie können mit ihm tippen. Sein Besitzer kann in den Einstellungen des Agenten ein anderes Tonformat wählen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/mini_buttons.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Talk</source>
            <translation>Sprechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Mute and unmute</source>
            <translation>Stumm schalten und aufheben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Show and hide the window</source>
            <translation>Fenster zeigen und verbergen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>{key} is your key for “{action}” already.</source>
            <translation>{key} ist schon Ihre Taste für „{action}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>{key} is needed for writing. Hold Ctrl, Alt or Meta along with it.</source>
            <translation>{key} wird zum Schreiben gebraucht. Halten Sie Strg, Alt oder Meta dazu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Your system keeps {key} for itself.</source>
            <translation>Ihr System behält {key} für sich.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Some versions of macOS do not pass on {key}. Hold Ctrl or Cmd along with it.</source>
            <translation>Einige Versionen von macOS geben {key} nicht weiter. Halten Sie Control oder Befehl dazu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Your desktop gives no program the key {key}.</source>
            <translation>Ihr Desktop gibt keinem Programm die Taste {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>In this window {key} does something else: {action}.</source>
            <translation>In diesem Fenster tut {key} etwas anderes: {action}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Desktops use most keys with Meta, the Windows key, themselves.</source>
            <translation>Die meisten Tasten mit Meta, der Windows-Taste, benutzt der Desktop selbst.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>On keyboards with AltGr, {key} may write a character; you could not any more.</source>
            <translation>Auf Tastaturen mit AltGr schreibt {key} vielleicht ein Zeichen; das ginge dann nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Space works in Earshot's own window, and so does the Talk button.</source>
            <translation>Die Leertaste funktioniert im Fenster von Earshot, ebenso die Sprechtaste im Fenster.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>No key is chosen that works in every program.</source>
            <translation>Es ist keine Taste gewählt, die in jedem Programm funktioniert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>{key} talks from any program.</source>
            <translation>Mit {key} sprechen Sie aus jedem Programm.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>{key} is used by another program.</source>
            <translation>{key} wird von einem anderen Programm benutzt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Your desktop has not given Earshot a key yet.</source>
            <translation>Ihr Desktop hat Earshot noch keine Taste gegeben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Choose one in your desktop's own window.</source>
            <translation>Wählen Sie eine im eigenen Fenster Ihres Desktops.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>{key} cannot be watched on this system.</source>
            <translation>{key} lässt sich auf diesem System nicht überwachen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>This system offers no key that works in every program.</source>
            <translation>Dieses System bietet keine Taste, die in jedem Programm funktioniert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Choose another key.</source>
            <translation>Wählen Sie eine andere Taste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>All lines are busy; you are in the queue</source>
            <translation>Alle Leitungen sind belegt; Sie sind in der Warteschlange</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>Your turn has come</source>
            <translation>Sie sind an der Reihe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>The queue did not move in time</source>
            <translation>Die Warteschlange kam nicht rechtzeitig voran</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>Code {code}</source>
            <translation>Code {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>The agent reports a problem</source>
            <translation>Der Agent meldet ein Problem</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>It said: “{words}”.</source>
            <translation>Er meldet: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>It gave no reason. The call goes on.</source>
            <translation>Er nannte keinen Grund. Der Anruf geht weiter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>New call with {name}</source>
            <translation>Neuer Anruf mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>Connected again; the agent begins anew</source>
            <translation>Wieder verbunden; der Agent fängt von vorn an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>The paused call ended</source>
            <translation>Der pausierte Anruf endete</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>You ended the call</source>
            <translation>Sie haben den Anruf beendet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>{title} after {duration}</source>
            <translation>{title} nach {duration}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Its name was not found. The name may be blocked by your network.</source>
            <translation>Der Name wurde nicht gefunden. Vielleicht sperrt ihn Ihr Netzwerk.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The connection was refused. A firewall may be in the way.</source>
            <translation>Die Verbindung wurde abgelehnt. Vielleicht ist eine Firewall im Weg.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>It took longer than 10 seconds to answer.</source>
            <translation>Die Antwort ließ länger als 10 Sekunden auf sich warten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Its certificate is not trusted. A company proxy may be reading along.</source>
            <translation>Dem Zertifikat wird nicht vertraut. Vielleicht liest ein Firmen-Proxy mit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The proxy of this computer did not let the connection through.</source>
            <translation>Der Proxy dieses Computers hat die Verbindung nicht durchgelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This computer has no connection to the internet.</source>
            <translation>Dieser Computer hat keine Verbindung zum Internet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Your computer's clock is off</source>
            <translation>Die Uhr Ihres Computers geht falsch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Secure connections fail when the date is wrong.</source>
            <translation>Sichere Verbindungen scheitern, wenn das Datum falsch ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Secure connections fail when the date is wrong (yours: {year}).</source>
            <translation>Sichere Verbindungen scheitern, wenn das Datum falsch ist (bei Ihnen: {year}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Cannot reach {service}</source>
            <translation>{service} ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Your plan has nothing left for now.</source>
            <translation>Das Guthaben Ihres Tarifs ist vorerst aufgebraucht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The API key that ends in …{tail} lacks access to agents.</source>
            <translation>Der API-Schlüssel, der auf …{tail} endet, hat keinen Zugriff auf Agenten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The API key lacks access to agents.</source>
            <translation>Der API-Schlüssel hat keinen Zugriff auf Agenten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This key may not do that</source>
            <translation>Dieser Schlüssel darf das nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Your plan does not include this</source>
            <translation>Das ist in Ihrem Tarif nicht enthalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The agent may take calls from certain places alone.</source>
            <translation>Vielleicht nimmt der Agent nur Anrufe von bestimmten Orten an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This agent does not let you in</source>
            <translation>Dieser Agent lässt Sie nicht herein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>There is no agent with this id in your workspace.</source>
            <translation>In Ihrem Arbeitsbereich gibt es keinen Agenten mit dieser ID.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>There is no agent open to everybody by this id.</source>
            <translation>Unter dieser ID gibt es keinen Agenten, der allen offensteht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>No such agent</source>
            <translation>Diesen Agenten gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>As many calls as the plan allows are running. Try again in a moment.</source>
            <translation>Es laufen schon so viele Anrufe, wie der Tarif erlaubt. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} asks this computer to slow down. Try again in a moment.</source>
            <translation>{service} bittet diesen Computer, langsamer zu machen. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Too many requests</source>
            <translation>Zu viele Anfragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The fault is on their side.</source>
            <translation>Der Fehler liegt auf der anderen Seite.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Try again in a moment.</source>
            <translation>Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} has a problem</source>
            <translation>{service} hat ein Problem</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The service did not accept this</source>
            <translation>Der Dienst hat das nicht angenommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Public agents work without one; this one does not.</source>
            <translation>Öffentliche Agenten kommen ohne aus; dieser nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This agent needs a key</source>
            <translation>Dieser Agent braucht einen Schlüssel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} did not accept the API key that ends in …{tail}.</source>
            <translation>{service} hat den API-Schlüssel, der auf …{tail} endet, nicht angenommen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} did not accept the API key.</source>
            <translation>{service} hat den API-Schlüssel nicht angenommen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>It may have been deleted or lacks access to agents.</source>
            <translation>Vielleicht wurde er gelöscht, oder er hat keinen Zugriff auf Agenten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This key was refused</source>
            <translation>Dieser Schlüssel wurde abgelehnt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/session.py"></location>
            <source>A call is already running</source>
            <translation>Es läuft schon ein Anruf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/session.py"></location>
            <source>End it first, then call again.</source>
            <translation>Beenden Sie ihn zuerst, und rufen Sie dann noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>needs your OK</source>
            <translation>braucht Ihr OK</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>you said no</source>
            <translation>von Ihnen abgelehnt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>blocked</source>
            <translation>blockiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>not offered here</source>
            <translation>hier nicht verfügbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>done {seconds} s</source>
            <translation>fertig nach {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>A person has taken over from the agent</source>
            <translation>Ein Mensch hat vom Agenten übernommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The person has left; the agent is back</source>
            <translation>Der Mensch ist gegangen; der Agent ist wieder da</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>A guardrail of the agent stepped in: {name}</source>
            <translation>Eine Schutzregel des Agenten hat eingegriffen: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>A guardrail of the agent stepped in</source>
            <translation>Eine Schutzregel des Agenten hat eingegriffen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The agent offers: {labels}</source>
            <translation>Der Agent bietet an: {labels}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The agent shows: {kind}</source>
            <translation>Der Agent zeigt: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The agent shows something</source>
            <translation>Der Agent zeigt etwas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ctrl+P</source>
            <translation>Strg+P</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Microphone stays open</source>
            <translation>Das Mikrofon bleibt offen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>In the queue</source>
            <translation>In der Warteschlange</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>All lines are busy. Your turn comes by itself.</source>
            <translation>Alle Leitungen sind belegt. Sie kommen von selbst an die Reihe.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>All lines are busy. You are in the queue.</source>
            <translation>Alle Leitungen sind belegt. Sie sind in der Warteschlange.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{hint}. {more}</source>
            <translation>{hint}. {more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Speaking, not listening</source>
            <translation>Spricht, hört nicht zu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Press Esc to stop</source>
            <translation>Esc hält die Stimme an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Talk or press Esc to stop</source>
            <translation>Sprechen Sie, oder halten Sie die Stimme mit Esc an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Speaking</source>
            <translation>Spricht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{key} to go on</source>
            <translation>{key} setzt fort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Paused. {key} to go on.</source>
            <translation>Pausiert. {key} setzt fort.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You can type meanwhile</source>
            <translation>Sie können inzwischen tippen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The microphone is muted, M to unmute</source>
            <translation>Das Mikrofon ist stumm, M hebt das auf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready, muted.</source>
            <translation>Bereit, stumm.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>No talk key is set</source>
            <translation>Keine Sprechtaste festgelegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready.</source>
            <translation>Bereit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold {key} to talk</source>
            <translation>Zum Sprechen {key} halten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready. Hold {key} to talk.</source>
            <translation>Bereit. Zum Sprechen {key} halten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You can write already</source>
            <translation>Sie können schon schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You are muted, M to unmute</source>
            <translation>Sie sind stumm, M hebt das auf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Speak already, nothing is lost</source>
            <translation>Sprechen Sie ruhig schon, nichts geht verloren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Connecting…</source>
            <translation>Verbinden…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Connecting</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>Muted</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You are muted</source>
            <translation>Sie sind stumm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>M to unmute</source>
            <translation>M hebt auf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Let go of {key} to be heard</source>
            <translation>Um gehört zu werden, {key} loslassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>the Talk button</source>
            <translation>die Sprechtaste im Fenster</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>Microphone muted</source>
            <translation>Mikrofon stumm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Tap {key} to close the microphone</source>
            <translation>{key} antippen, um das Mikrofon zu schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Let go when you are done</source>
            <translation>Loslassen, wenn Sie fertig sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Listening</source>
            <translation>Hört zu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Listening again when the room is quiet</source>
            <translation>Hört wieder zu, sobald es im Raum still ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{name} is typing…</source>
            <translation>{name} schreibt…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The agent is typing…</source>
            <translation>Der Agent schreibt…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Your turn</source>
            <translation>Sie sind dran</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Type a message</source>
            <translation>Schreiben Sie eine Nachricht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold {key} to talk, tap to keep open</source>
            <translation>{key} halten, um zu sprechen; antippen, um offen zu lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold the Talk button to talk, tap to keep open</source>
            <translation>Die Sprechtaste im Fenster halten, um zu sprechen; antippen, um offen zu lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold to talk</source>
            <translation>Zum Sprechen halten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Thinking… {seconds} s</source>
            <translation>Denkt nach… {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Thinking…</source>
            <translation>Denkt nach…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The answer is on its way</source>
            <translation>Die Antwort ist unterwegs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Still thinking</source>
            <translation>Denkt noch nach</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Needs your OK</source>
            <translation>Braucht Ihr OK</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{tool}: without an answer it is No in {seconds} s</source>
            <translation>{tool}: Ohne Antwort heißt es in {seconds} s Nein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The agent wants to use {tool}. Allow it, or say no.</source>
            <translation>Der Agent möchte {tool} verwenden. Erlauben Sie es, oder lehnen Sie ab.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Connection lost, trying again</source>
            <translation>Verbindung verloren, neuer Versuch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Connection lost</source>
            <translation>Verbindung verloren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Trying again…</source>
            <translation>Neuer Versuch…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Retry in {seconds} s (attempt {attempt})</source>
            <translation>Neuer Versuch in {seconds} s (Versuch {attempt})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Trying again… (attempt {attempt})</source>
            <translation>Neuer Versuch… (Versuch {attempt})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+Shift+M</source>
            <translation>Strg+Umschalt+M</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Control</source>
            <comment>key</comment>
            <translation>Steuerung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Escape</source>
            <comment>key</comment>
            <translation>Escape</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Delete</source>
            <comment>key</comment>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Command</source>
            <comment>key</comment>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings.py"></location>
            <source>Built-in agent</source>
            <translation>Eingebauter Agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>The name of a folder that it is in holds bytes that are no text.</source>
            <translation>Der Name eines Ordners, in dem es liegt, enthält Bytes, die kein Text sind.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Your system does not let Earshot change that.</source>
            <translation>Ihr System lässt Earshot das nicht ändern.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Your system did not take the change.</source>
            <translation>Ihr System hat die Änderung nicht angenommen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Earshot will not start when you log in</source>
            <translation>Earshot startet nicht bei der Anmeldung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Earshot still starts when you log in</source>
            <translation>Earshot startet weiterhin bei der Anmeldung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/run_key.py"></location>
            <source>The folder that it is in has too long a name. Move it, and try again.</source>
            <translation>Der Ordner, in dem es liegt, hat einen zu langen Namen. Verschieben Sie es, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>this session only</source>
            <translation>nur für diese Sitzung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>No password store was found.</source>
            <translation>Es wurde kein Passwortspeicher gefunden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>I cannot store your key safely</source>
            <translation>Ihr Schlüssel lässt sich nicht sicher speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>No password store is available. The key will be kept for this session only.</source>
            <translation>Kein Passwortspeicher ist verfügbar. Der Schlüssel wird nur für diese Sitzung behalten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>The password store does not answer</source>
            <translation>Der Passwortspeicher antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>It may be waiting for you to unlock it in its own window.</source>
            <translation>Vielleicht wartet er darauf, dass Sie ihn in seinem eigenen Fenster entsperren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>No answer within {seconds} s.</source>
            <translation>Keine Antwort binnen {seconds} s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>The password store is locked</source>
            <translation>Der Passwortspeicher ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>Unlock it and try again.</source>
            <translation>Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>The password store failed</source>
            <translation>Der Passwortspeicher ist ausgefallen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>Your key could not be read or kept there.</source>
            <translation>Ihr Schlüssel ließ sich dort nicht lesen oder ablegen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>One of them holds half a character.</source>
            <translation>Eine davon enthält ein halbes Zeichen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>It is no settings file of Earshot.</source>
            <translation>Das ist keine Datei mit Einstellungen von Earshot.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>The file cannot be read.</source>
            <translation>Die Datei lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>It is from a newer version of Earshot. Install that one here, too.</source>
            <translation>Sie stammt von einer neueren Version von Earshot. Installieren Sie diese auch hier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>The settings were not exported</source>
            <translation>Die Einstellungen wurden nicht exportiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>The settings were not imported</source>
            <translation>Die Einstellungen wurden nicht importiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>Yours are as they were.</source>
            <translation>Ihre sind, wie sie waren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Your settings could not be read</source>
            <translation>Ihre Einstellungen ließen sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The usual ones are used until you change something.</source>
            <translation>Die üblichen gelten, bis Sie etwas ändern.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The settings are from a newer version of Earshot</source>
            <translation>Die Einstellungen stammen von einer neueren Version von Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The settings file was damaged</source>
            <translation>Die Datei mit den Einstellungen war beschädigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Some settings could not be read</source>
            <translation>Einige Einstellungen ließen sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>They are back to what they usually are; the others are as you left them.</source>
            <translation>Diese sind wieder, wie sie üblicherweise sind; die anderen, wie Sie sie gelassen haben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>layout {version}</source>
            <translation>Aufbau {version}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Earshot may not write to that folder.</source>
            <translation>Earshot darf nicht in diesen Ordner schreiben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The disk did not take them.</source>
            <translation>Der Datenträger hat sie nicht angenommen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The usual settings are used.</source>
            <translation>Es gelten die üblichen Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The usual ones are used; the file was put aside.</source>
            <translation>Es gelten die üblichen; die Datei wurde beiseitegelegt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Your settings were not saved</source>
            <translation>Ihre Einstellungen wurden nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>They hold until you quit.</source>
            <translation>Sie gelten, bis Sie das Programm beenden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/vault.py"></location>
            <source>macOS Keychain</source>
            <translation>macOS-Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/vault.py"></location>
            <source>Windows Credential Locker</source>
            <translation>Windows-Anmeldeinformationsverwaltung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>A message was too large to take.</source>
            <translation>Eine Nachricht war zu groß.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>It sent what no WebSocket may send.</source>
            <translation>Es kam etwas, das kein WebSocket senden darf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>This is no address of a conversation</source>
            <translation>Das ist keine Adresse eines Gesprächs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>It has to begin with wss:// and name a server.</source>
            <translation>Sie muss mit wss:// beginnen und einen Server nennen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>The way in has expired</source>
            <translation>Der Zugang ist abgelaufen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>A signed address lets you in for 15 minutes after it was made, often only once.</source>
            <translation>Eine signierte Adresse gilt 15 Minuten lang, oft nur ein einziges Mal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Earshot goes on in the tray</source>
            <translation>Earshot läuft im Infobereich weiter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Click its icon to see the window again. “Quit” in the icon's menu ends it.</source>
            <translation>Klicken Sie auf das Symbol, um das Fenster wieder zu sehen. „Beenden“ im Menü des Symbols beendet es.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>The agent</source>
            <translation>Der Agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>{agent} asks for your OK</source>
            <translation>{agent} bittet um Ihr OK</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Click to answer.</source>
            <translation>Klicken, um zu antworten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>{agent} is speaking</source>
            <translation>{agent} spricht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Click to see the window.</source>
            <translation>Klicken, um das Fenster zu sehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Your desktop has no tray</source>
            <translation>Ihr Desktop hat keinen Infobereich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Closing the window quits Earshot. Minimise it to keep it running.</source>
            <translation>Wenn Sie das Fenster schließen, wird Earshot beendet. Minimieren Sie es, damit Earshot weiterläuft.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>The mini window is an ordinary one here</source>
            <translation>Das Minifenster ist hier ein gewöhnliches</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>On Wayland a program cannot keep its windows above others or choose their place. The menu of its title bar may do so.</source>
            <translation>Unter Wayland kann ein Programm seine Fenster nicht über anderen halten und ihren Platz nicht bestimmen. Vielleicht kann es das Menü der Titelleiste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Default</source>
            <translation>Standard</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>United States</source>
            <translation>Vereinigte Staaten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>European Union</source>
            <translation>Europäische Union</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>India</source>
            <translation>Indien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Singapore</source>
            <translation>Singapur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Own host…</source>
            <translation>Eigener Host…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>The usual one</source>
            <translation>Das übliche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Private agents need one; public agents and the built-in one do not.</source>
            <translation>Private Agenten brauchen einen; öffentliche und der eingebaute nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Where conversations are held. An account belongs to one region.</source>
            <translation>Wo Gespräche geführt werden. Ein Konto gehört zu einer Region.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Own host</source>
            <translation>Eigener Host</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>The address of your own server.</source>
            <translation>Die Adresse Ihres eigenen Servers.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>A name of your own. Each account has a key of its own; profiles of the same account share it.</source>
            <translation>Ein eigener Name. Jedes Konto hat seinen eigenen Schlüssel; Profile desselben Kontos teilen ihn.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Trouble alone</source>
            <translation>Nur Störungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Usual</source>
            <translation>Üblich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Origin header</source>
            <translation>Origin-Header</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>For agents that let in certain sites alone. Empty sends none.</source>
            <translation>Für Agenten, die nur bestimmte Websites hereinlassen. Leer wird keiner gesendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>What the log tells</source>
            <translation>Was das Protokoll verrät</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>For whoever looks for a fault: never words, sound or keys.</source>
            <translation>Für alle, die einen Fehler suchen: nie Worte, Ton oder Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Export and import of settings</source>
            <translation>Export und Import der Einstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Takes what you chose to another computer. Keys stay in the password store; devices, and places of windows, stay as they are on each computer.</source>
            <translation>Bringt, was Sie gewählt haben, auf einen anderen Computer. Schlüssel bleiben im Passwortspeicher; Geräte und die Lage der Fenster bleiben auf jedem Computer, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Export settings</source>
            <translation>Einstellungen exportieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Import settings</source>
            <translation>Einstellungen importieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Built in: on this computer</source>
            <translation>Eingebaut: auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Public: by its id alone</source>
            <translation>Öffentlich: allein mit seiner ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Private: with the API key</source>
            <translation>Privat: mit dem API-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Private: my own server lets me in</source>
            <translation>Privat: Mein eigener Server lässt mich herein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Way in</source>
            <translation>Zugang</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>How the agent lets you in.</source>
            <translation>Wie der Agent Sie einlässt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Shown in the picker.</source>
            <translation>Erscheint in der Auswahl.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>More: user, variables, overrides</source>
            <translation>Mehr: Nutzer, Variablen, Anpassungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Agent id</source>
            <translation>Agenten-ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>As its owner tells it.</source>
            <translation>Wie sein Besitzer sie Ihnen nennt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Server address</source>
            <translation>Serveradresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Answers with a signed URL, as text or as JSON with “signed_url”.</source>
            <translation>Antwortet mit einer signierten URL, als Text oder als JSON mit „signed_url“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Query parameters</source>
            <translation>Query-Parameter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>One on each line: name = value. For ids of your own.</source>
            <translation>Je Zeile einer: Name = Wert. Für eigene IDs.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Header name</source>
            <translation>Name des Headers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>If your server wants one, for instance Authorization.</source>
            <translation>Falls Ihr Server einen verlangt, zum Beispiel Authorization.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Header value</source>
            <translation>Wert des Headers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Goes into the keyring, never into a file.</source>
            <translation>Kommt in den Passwortspeicher, nie in eine Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Type instead of talk</source>
            <translation>Tippen statt sprechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>The microphone stays closed.</source>
            <translation>Das Mikrofon bleibt geschlossen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>User id</source>
            <translation>Nutzer-ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Your own name for whoever talks.</source>
            <translation>Ihr eigener Name für die Person, die spricht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Dynamic variables</source>
            <translation>Dynamische Variablen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>One on each line: name = value. Numbers stay numbers.</source>
            <translation>Je Zeile eine: Name = Wert. Zahlen bleiben Zahlen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Of the agent's, if it has several; empty is production.</source>
            <translation>Eine von denen des Agenten, falls er mehrere hat; leer ist production.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Branch id</source>
            <translation>Branch-ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Empty is the agent's main branch.</source>
            <translation>Leer ist der Hauptzweig des Agenten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Version id</source>
            <translation>Versions-ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Empty is the agent's newest version.</source>
            <translation>Leer ist die neueste Version des Agenten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Custom LLM body</source>
            <translation>Zusatz für eigenes LLM</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A JSON object that the agent's own language model is given.</source>
            <translation>Ein JSON-Objekt, das das eigene Sprachmodell des Agenten erhält.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>This is no JSON object yet; what was here before is used.</source>
            <translation>Das ist noch kein JSON-Objekt; es gilt, was vorher hier stand.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Empty keeps the agent's own. The agent must allow overrides.</source>
            <translation>Leer bleibt es bei dem des Agenten. Der Agent muss Anpassungen erlauben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>First message</source>
            <translation>Erste Nachricht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>The agent waits for you to speak first</source>
            <translation>Der Agent wartet, bis Sie zuerst sprechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>It has no first message then.</source>
            <translation>Dann hat er keine erste Nachricht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A code such as en or de.</source>
            <translation>Ein Kürzel wie en oder de.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Language model</source>
            <translation>Sprachmodell</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice id</source>
            <translation>Stimmen-ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice speed</source>
            <translation>Tempo der Stimme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A number: 0.7 is slow, 1.2 is fast.</source>
            <translation>Eine Zahl: 0.7 ist langsam, 1.2 ist schnell.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice stability</source>
            <translation>Stabilität der Stimme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A number from 0 to 1.</source>
            <translation>Eine Zahl von 0 bis 1.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice similarity</source>
            <translation>Ähnlichkeit der Stimme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Kept</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Add an agent</source>
            <translation>Einen Agenten hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Remove this agent</source>
            <translation>Diesen Agenten entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Fetch my agents</source>
            <translation>Meine Agenten abrufen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Agents of your account</source>
            <translation>Agenten Ihres Kontos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Add to the list</source>
            <translation>In die Liste aufnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Agents</source>
            <translation>Agenten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Whom you can call. The list at the top of the main window is this one.</source>
            <translation>Wen Sie anrufen können. Die Liste oben im Hauptfenster ist diese hier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>New agent</source>
            <translation>Neuer Agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Agents of your account:</source>
            <translation>Agenten Ihres Kontos:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Your account has no agents yet.</source>
            <translation>Ihr Konto hat noch keine Agenten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Fetching…</source>
            <translation>Wird abgerufen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>What the tool would be given</source>
            <translation>Was das Werkzeug bekäme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>What the tool is for</source>
            <translation>Wozu das Werkzeug dient</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>Allow once</source>
            <translation>Einmal erlauben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>No, do not allow it</source>
            <translation>Nein, nicht erlauben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>Answers No in {seconds} s</source>
            <translation>In {seconds} s gilt Nein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>The agent wants to use “{name}”</source>
            <translation>Der Agent möchte „{name}“ verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>{beginning}…, and more to read</source>
            <translation>{beginning}…, und noch mehr zu lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Earshot</source>
            <translation>Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Replace “{name}”?</source>
            <translation>„{name}“ ersetzen?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>There is such a file already; what it holds would be lost.</source>
            <translation>Diese Datei gibt es schon; ihr Inhalt ginge verloren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Settings (*.json)</source>
            <translation>Einstellungen (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/captions.py"></location>
            <source>Captions: {words}</source>
            <translation>Untertitel: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Check-up</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>For others to read: without names of devices, agents and folders.</source>
            <translation>Zum Weitergeben: ohne Namen von Geräten, Agenten und Ordnern.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Looking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <location filename="../../desktop_app/ui/setup/steps.py"></location>
            <source>{what}: {word}</source>
            <translation>{what}: {word}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Fix…</source>
            <translation>Beheben…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Check again: {what}</source>
            <translation>Noch einmal prüfen: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Fix: {what}</source>
            <translation>Beheben: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Wrong: {bad}. Could be better: {warned}.</source>
            <translation>Nicht in Ordnung: {bad}. Könnte besser sein: {warned}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Nothing is wrong. Could be better: {warned}.</source>
            <translation>Es gibt keine Fehler. Könnte besser sein: {warned}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>All is well.</source>
            <translation>Alles ist gut.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>The report is on the clipboard, without names of devices, agents and folders.</source>
            <translation>Der Bericht liegt in der Zwischenablage, ohne Namen von Geräten, Agenten und Ordnern.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Type a message…</source>
            <translation>Nachricht schreiben…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Send message</source>
            <translation>Nachricht senden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Send (Enter)</source>
            <translation>Senden (Eingabe)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <source>Key: {key}</source>
            <translation>Taste: {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <source>{word} ({key})</source>
            <translation>{word} ({key})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Mute</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>M</source>
            <translation>M</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Stop speech</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Start call</source>
            <translation>Anrufen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+N</source>
            <translation>Strg+N</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <source>Unmute</source>
            <translation>Stumm aus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>No microphone</source>
            <translation>Kein Mikrofon</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>type instead</source>
            <translation>bitte tippen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>let go to talk</source>
            <translation>loslassen: sprechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>Talking</source>
            <comment>button</comment>
            <translation>Sie sprechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>tap to close</source>
            <translation>antippen: schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>let go to send</source>
            <translation>loslassen: senden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>End</source>
            <comment>the call</comment>
            <translation>Auflegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+D</source>
            <translation>Strg+D</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the microphone hears you</source>
            <translation>Ton: Das Mikrofon hört Sie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: mute, and the end of a call</source>
            <translation>Ton: Stummschaltung und Ende eines Anrufs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the agent needs your OK</source>
            <translation>Ton: Der Agent braucht Ihr OK</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the line is lost</source>
            <translation>Ton: Die Verbindung ist verloren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: a device fails</source>
            <translation>Ton: Ein Gerät fällt aus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: an error</source>
            <translation>Ton: ein Fehler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the agent thinks</source>
            <translation>Ton: Der Agent denkt nach</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: you talk while muted</source>
            <translation>Ton: Sie sprechen, obwohl Sie stumm sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Choose file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Choose file: {name}</source>
            <translation>Datei wählen: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Built-in sound</source>
            <translation>Eingebauter Ton</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sounds (*.wav)</source>
            <translation>Töne (*.wav)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Volume of the short sounds</source>
            <translation>Lautstärke der kurzen Töne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Two rising notes tell that the microphone hears you; others tell of a mute, a question, a lost line. All the way down, they are off.</source>
            <translation>Zwei steigende Töne sagen, dass das Mikrofon Sie hört; andere melden eine Stummschaltung, eine Frage, eine verlorene Verbindung. Ganz unten sind sie aus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Tick softly while the agent thinks long</source>
            <translation>Leise ticken, wenn der Agent lange nachdenkt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Every four seconds, until it answers.</source>
            <translation>Alle vier Sekunden, bis er antwortet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>A sound of your own, as a WAV file.</source>
            <translation>Ein eigener Ton, als WAV-Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/desktop_lines.py"></location>
            <source>Copy these lines</source>
            <translation>Diese Zeilen kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Move up</source>
            <translation>Nach oben verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Move down</source>
            <translation>Nach unten verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Order of the microphones</source>
            <translation>Reihenfolge der Mikrofone</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>The first that is plugged in and works stands in for a microphone that is missing or silent. Alt with Up or Down moves it.</source>
            <translation>Das erste, das angeschlossen ist und funktioniert, springt ein, wenn ein Mikrofon fehlt oder stumm bleibt. Alt mit Pfeil nach oben oder unten verschiebt es.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Order of the speakers</source>
            <translation>Reihenfolge der Lautsprecher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>The first that is plugged in and works stands in for a speaker that is missing. Alt with Up or Down moves it.</source>
            <translation>Der erste, der angeschlossen ist und funktioniert, springt ein, wenn ein Lautsprecher fehlt. Alt mit Pfeil nach oben oder unten verschiebt ihn.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain</source>
            <translation>Verstärkung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Added to what this microphone hears, in decibels.</source>
            <translation>Kommt zu dem hinzu, was dieses Mikrofon hört, in Dezibel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>{name}, not plugged in</source>
            <translation>{name}, nicht angeschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain of {name}: {gain} dB</source>
            <translation>Verstärkung von {name}: {gain} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain of {name} in decibels</source>
            <translation>Verstärkung von {name} in Dezibel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain: {gain} dB</source>
            <translation>Verstärkung: {gain} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain in decibels</source>
            <translation>Verstärkung in Dezibel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removed: told during a call</source>
            <translation>Entferntes Echo: wird während eines Anrufs angezeigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removal is off</source>
            <translation>Echo wird nicht entfernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removal does not work on this computer: the sound is sent as it is</source>
            <translation>Echo lässt sich auf diesem Computer nicht entfernen: Der Ton wird gesendet, wie er ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo is removed by the system, in this microphone</source>
            <translation>Das Echo entfernt das System, schon in diesem Mikrofon</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removed: none is heard</source>
            <translation>Entferntes Echo: keines zu hören</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removed: {level} dB</source>
            <translation>Entferntes Echo: {level} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Ending</source>
            <translation>Wird beendet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Reconnecting</source>
            <translation>Verbindet neu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Add or edit agents…</source>
            <translation>Agenten hinzufügen oder bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>{word} · {delay} ms</source>
            <translation>{word} · {delay} ms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Connection: {word}</source>
            <translation>Verbindung: {word}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>The connection, and the time a message takes there and back</source>
            <translation>Die Verbindung, und wie lange eine Nachricht hin und zurück braucht</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>In this call the agent's sound came too late once</source>
            <extracomment>many: In this call the agent's sound came too late {number} times</extracomment>
            <translation>
                <numerusform>In diesem Anruf kam der Ton des Agenten einmal zu spät</numerusform>
                <numerusform>In diesem Anruf kam der Ton des Agenten {number}-mal zu spät</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Go on with the call</source>
            <translation>Anruf fortsetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Pause the call</source>
            <translation>Anruf pausieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/mini_window.py"></location>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Mini window</source>
            <translation>Minifenster</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+,</source>
            <translation>Strg+,</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Set up…</source>
            <translation>Einrichten…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>?</source>
            <translation>?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Paste a key here</source>
            <translation>Schlüssel hier einfügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Check and keep</source>
            <translation>Prüfen und behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Remove key</source>
            <translation>Schlüssel entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>The key that ends in …{ending} is kept in: {where}.</source>
            <translation>Der Schlüssel, der auf …{ending} endet, liegt hier: {where}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>No key is kept.</source>
            <translation>Es ist kein Schlüssel hinterlegt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Checking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Use {key}</source>
            <translation>{key} nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Use {key} for “{action}”</source>
            <translation>{key} für „{action}“ nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Works in every program: {key}.</source>
            <translation>Funktioniert in jedem Programm: {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>{key} is used by another program. Pick one of these, or another.</source>
            <translation>{key} wird von einem anderen Programm benutzt. Wählen Sie eine von diesen oder eine andere.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Your desktop has not given us a key yet. You choose it in a window of the desktop's own.</source>
            <translation>Ihr Desktop hat uns noch keine Taste gegeben. Sie wählen sie in einem eigenen Fenster des Desktops.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Your system cannot watch {key}. Pick one of these, or another.</source>
            <translation>Ihr System kann {key} nicht überwachen. Wählen Sie eine von diesen oder eine andere.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Your system gives programs no keys that work everywhere.</source>
            <translation>Ihr System gibt Programmen keine Tasten, die überall funktionieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>Pressed</source>
            <translation>Gedrückt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>Released</source>
            <translation>Losgelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>not pressed yet</source>
            <translation>noch nicht gedrückt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>pressed</source>
            <translation>gedrückt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>not released yet</source>
            <translation>noch nicht losgelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>released</source>
            <translation>losgelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Talk: hold, or tap to keep the microphone open</source>
            <translation>Sprechen: halten, oder antippen, damit das Mikrofon offen bleibt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Space, while another talk key is held</source>
            <translation>Leertaste, solange eine andere Sprechtaste gehalten wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Keep the microphone open</source>
            <translation>Das Mikrofon offen lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Mute or unmute</source>
            <translation>Stumm schalten oder aufheben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Stop the agent's speech, or what plays again</source>
            <translation>Die Stimme des Agenten anhalten, oder was gerade abgespielt wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Esc, Esc</source>
            <translation>Esc, Esc</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Take back what you are saying, and close the microphone</source>
            <translation>Zurücknehmen, was Sie gerade sagen, und das Mikrofon schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Pause the call, or go on</source>
            <translation>Den Anruf pausieren oder fortsetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Start a call</source>
            <translation>Einen Anruf beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>End the call</source>
            <translation>Den Anruf beenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Send the message; Shift+Enter begins a new line</source>
            <translation>Die Nachricht senden; Umschalt+Eingabe beginnt eine neue Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>F6, Shift+F6</source>
            <translation>F6, Umschalt+F6</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Next or previous part of the window</source>
            <translation>Nächster oder vorheriger Teil des Fensters</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Up, Down, Home, End</source>
            <translation>Pfeil hoch, Pfeil runter, Pos1, Ende</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Walk through the transcript</source>
            <translation>Durch den Gesprächsverlauf gehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+C</source>
            <translation>Strg+C</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Copy the chosen turns</source>
            <translation>Die gewählten Beiträge kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Enter, in the transcript</source>
            <translation>Eingabe, im Gesprächsverlauf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>What can be done with a turn</source>
            <translation>Was sich mit einem Beitrag tun lässt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Show or hide the mini window</source>
            <translation>Das Minifenster zeigen oder verbergen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+F</source>
            <translation>Strg+F</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Search, in the settings</source>
            <translation>Suchen, in den Einstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>This list</source>
            <translation>Diese Liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>{key}, from any program</source>
            <translation>{key}, aus jedem Programm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>List of keys</source>
            <translation>Liste der Tasten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>Press the new keys…</source>
            <translation>Neue Tasten drücken…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>Press the new keys. Escape leaves it as it is, Delete leaves none.</source>
            <translation>Drücken Sie die neuen Tasten. Escape lässt alles, wie es ist; mit Entfernen gibt es keine mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>AltGr writes characters; take Ctrl, Alt, Shift or Meta instead.</source>
            <translation>AltGr schreibt Zeichen; nehmen Sie stattdessen Strg, Alt, Umschalt oder Meta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>This key has no name that every system knows; take another.</source>
            <translation>Diese Taste hat keinen Namen, den jedes System kennt; nehmen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>Not set</source>
            <translation>Nicht festgelegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>{what}: {key}</source>
            <translation>{what}: {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>{action}: the key works.</source>
            <translation>{action}: Die Taste funktioniert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>seen</source>
            <translation>gesehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>not seen yet</source>
            <translation>noch nicht gesehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>{action}, {what}: {seen}</source>
            <translation>{action}, {what}: {seen}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>✓ Works from other programs</source>
            <translation>✓ Funktioniert aus anderen Programmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>Seen here. Now from another window.</source>
            <translation>Hier gesehen. Jetzt aus einem anderen Fenster.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>Not released yet.</source>
            <translation>Noch nicht losgelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>Press it from another window now.</source>
            <translation>Drücken Sie sie jetzt aus einem anderen Fenster.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/language_choice.py"></location>
            <source>Another language is spoken from the next start on.</source>
            <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/level_bars.py"></location>
            <source>Level</source>
            <translation>Pegel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>A light or a dark window.</source>
            <translation>Ein helles oder ein dunkles Fenster.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>High: black and white, with strong lines around everything you can use.</source>
            <translation>Hoch: schwarz und weiß, mit kräftigen Linien um alles, was Sie benutzen können.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Size of text</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Beside the size that your system gives to all programs.</source>
            <translation>Zusätzlich zu der Größe, die Ihr System allen Programmen gibt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Less motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>What moves only for the eye stands still; meters move more seldom.</source>
            <translation>Was sich nur fürs Auge bewegt, steht still; Anzeigen bewegen sich seltener.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <source>The microphone stays open between calls</source>
            <translation>Das Mikrofon bleibt zwischen Anrufen offen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>good</source>
            <translation>gut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>look here</source>
            <translation>bitte ansehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>wrong</source>
            <translation>nicht in Ordnung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>skipped</source>
            <translation>übersprungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/message_bar.py"></location>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/message_bar.py"></location>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>silent</source>
            <translation>still</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>too quiet</source>
            <translation>zu leise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>too loud</source>
            <translation>zu laut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>Same as the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what}: {name}. Click to choose another.</source>
            <translation>{what}: {name}. Klicken, um zu wechseln.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what} level</source>
            <translation>Pegel: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Volume of the agent's voice</source>
            <translation>Lautstärke der Stimme des Agenten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_buttons.py"></location>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Talking</source>
            <translation>Sprechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Close the mini window</source>
            <translation>Minifenster schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <source>Time: {time}</source>
            <translation>Zeit: {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <source>Make it smaller</source>
            <translation>Kleiner machen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <location filename="../../desktop_app/ui/state_panel.py"></location>
            <source>State: {word}</source>
            <translation>Zustand: {word}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Show captions</source>
            <translation>Untertitel zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Size of captions</source>
            <translation>Größe der Untertitel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>{points} points</source>
            <translation>{points} Punkt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Hide while nothing happens</source>
            <translation>Verbergen, solange nichts geschieht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_window.py"></location>
            <source>Retry in {seconds} s</source>
            <translation>Neuer Versuch in {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>You are muted. M to unmute.</source>
            <translation>Sie sind stumm. M hebt das auf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>Microphone unmuted</source>
            <translation>Mikrofon nicht mehr stumm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>The call goes on.</source>
            <translation>Das Gespräch geht weiter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>A line: state and level</source>
            <translation>Eine Zeile: Zustand und Pegel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>A card: with the agent's words</source>
            <translation>Eine Karte: mit den Worten des Agenten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source> pt</source>
            <translation> pt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Keep running when the window is closed</source>
            <translation>Weiterlaufen, wenn das Fenster geschlossen wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>In the tray, where your desktop has one; talk keys go on working.</source>
            <translation>Im Infobereich, wo Ihr Desktop einen hat; Sprechtasten funktionieren weiter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Start Earshot when I log in</source>
            <translation>Earshot bei der Anmeldung starten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>In the tray, with no window.</source>
            <translation>Im Infobereich, ohne Fenster.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Notify me when the agent speaks or asks</source>
            <translation>Mich benachrichtigen, wenn der Agent spricht oder fragt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>While the window is out of sight.</source>
            <translation>Solange das Fenster nicht zu sehen ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Show the agent's words in notifications</source>
            <translation>Die Worte des Agenten in Benachrichtigungen zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>They stay in your system's list, also on a locked screen.</source>
            <translation>Sie bleiben in der Liste Ihres Systems, auch auf einem gesperrten Bildschirm.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Stays above other programs and never takes the keyboard.</source>
            <translation>Bleibt über anderen Programmen und nimmt ihnen nie die Tastatur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Form of the mini window</source>
            <translation>Form des Minifensters</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>With the agent's words, or small enough for any corner.</source>
            <translation>Mit den Worten des Agenten, oder klein genug für jede Ecke.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Of the agent's words in the card.</source>
            <translation>Der Worte des Agenten auf der Karte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Opacity of the mini window</source>
            <translation>Deckkraft des Minifensters</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>The lower, the more is seen of what lies behind it.</source>
            <translation>Je niedriger, desto mehr sieht man von dem, was dahinter liegt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Hide the mini window while nothing happens</source>
            <translation>Das Minifenster verbergen, solange nichts geschieht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>It goes after eight seconds, and comes back when something does.</source>
            <translation>Es verschwindet nach acht Sekunden und kommt wieder, wenn etwas geschieht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Take out echo</source>
            <translation>Echo entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>You can talk over the agent without headphones: it does not hear itself.</source>
            <translation>Sie können dem Agenten ohne Kopfhörer ins Wort fallen: Er hört sich nicht selbst.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Take out steady noise</source>
            <translation>Gleichmäßiges Rauschen entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Fans, traffic, a computer.</source>
            <translation>Lüfter, Verkehr, ein Computer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Take out rumble</source>
            <translation>Rumpeln entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Steps and knocks, below the voice.</source>
            <translation>Schritte und Stöße, tiefer als die Stimme.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Level the voice</source>
            <translation>Stimme angleichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Soft voices are made louder, loud ones softer.</source>
            <translation>Leise Stimmen werden lauter, laute leiser.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Do not listen while the agent speaks</source>
            <translation>Nicht zuhören, während der Agent spricht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Half duplex: where nothing else helps against echo. You cannot talk over the agent then.</source>
            <translation>Halbduplex: wo sonst nichts gegen Echo hilft. Sie können dem Agenten dann nicht ins Wort fallen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Add a profile</source>
            <translation>Ein Profil hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Remove this profile</source>
            <translation>Dieses Profil entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Each has a host, an account and a list of agents. The next call uses what is chosen here.</source>
            <translation>Jedes hat einen Host, ein Konto und eine Liste von Agenten. Der nächste Anruf verwendet, was hier gewählt ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Name of the profile</source>
            <translation>Name des Profils</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Shown in the list of agents, too.</source>
            <translation>Erscheint auch in der Liste der Agenten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Profile {count}</source>
            <translation>Profil {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Remove the profile “{name}”?</source>
            <translation>Das Profil „{name}“ entfernen?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Its agents are forgotten, and its key, unless another profile uses it.</source>
            <translation>Seine Agenten werden vergessen, auch sein Schlüssel, wenn kein anderes Profil ihn verwendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setting_row.py"></location>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setting_row.py"></location>
            <source>Back to what it usually is</source>
            <translation>Zurück zum Üblichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setting_row.py"></location>
            <source>Reset “{name}”</source>
            <translation>„{name}“ zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Pages of settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Agents and account</source>
            <translation>Agenten und Konto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Look and accessibility</source>
            <translation>Aussehen und Bedienungshilfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Tray and mini window</source>
            <translation>Infobereich und Minifenster</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>Search the settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>Enter goes to what was found.</source>
            <translation>Eingabe führt zu dem, was gefunden wurde.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>Settings that were found</source>
            <translation>Gefundene Einstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>{name}, {page}</source>
            <translation>{name}, {page}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>{number} setting has “{text}”</source>
            <extracomment>many: {number} settings have “{text}”</extracomment>
            <translation>
                <numerusform>{number} Einstellung enthält „{text}“</numerusform>
                <numerusform>{number} Einstellungen enthalten „{text}“</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>No setting has “{text}”</source>
            <translation>Keine Einstellung enthält „{text}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Whom do you want to talk with? The built-in agent is always there. Others come from your account, or are public and known by their id.</source>
            <translation>Mit wem möchten Sie sprechen? Der eingebaute Agent ist immer da. Andere kommen aus Ihrem Konto, oder sie sind öffentlich und über ihre ID bekannt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>The agents of your account; this needs a key.</source>
            <translation>Die Agenten Ihres Kontos; dafür ist ein Schlüssel nötig.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Use this agent</source>
            <translation>Diesen Agenten verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Paste an id here</source>
            <translation>ID hier einfügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Or its id</source>
            <translation>Oder seine ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>A public agent works without a key.</source>
            <translation>Ein öffentlicher Agent funktioniert ohne Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Find and use</source>
            <translation>Finden und verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Looking for the agent…</source>
            <translation>Der Agent wird gesucht…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>Earshot lets you talk with an agent. Five short steps lead to the first call; each can be skipped, and the menu has them again under “Set up…”.</source>
            <translation>Mit Earshot sprechen Sie mit einem Agenten. Fünf kurze Schritte führen zum ersten Anruf; jeder lässt sich überspringen, und im Menü finden Sie sie wieder, unter „Einrichten…“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>In a call, the sound of your microphone while it is open, and silence while it is not; the messages that you send; that you are writing, but not what; and what you entered for an agent, such as your own ids. It goes to the service that runs the agent, and nowhere else.</source>
            <translation>In einem Anruf: der Ton Ihres Mikrofons, solange es offen ist, und Stille, solange es das nicht ist; die Nachrichten, die Sie senden; dass Sie schreiben, aber nicht was; und was Sie für einen Agenten eingetragen haben, zum Beispiel eigene IDs. Das geht an den Dienst, der den Agenten betreibt, und nirgendwohin sonst.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>What is said while you are muted, and drafts. The transcript and the sound of a call are in memory and gone when you quit. Your settings are a file of yours; a key is in your system's password store and shown to its own service alone. Nothing is counted or reported.</source>
            <translation>Was gesagt wird, solange Sie stumm sind, und Entwürfe. Gesprächsverlauf und Ton eines Anrufs liegen im Arbeitsspeicher und sind fort, wenn Sie das Programm beenden. Ihre Einstellungen sind eine Datei, die Ihnen gehört; ein Schlüssel liegt im Passwortspeicher Ihres Systems und wird nur seinem eigenen Dienst gezeigt. Nichts wird gezählt oder gemeldet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>The built-in agent runs on this computer: of a call with it, nothing leaves.</source>
            <translation>Der eingebaute Agent läuft auf diesem Computer: Von einem Anruf mit ihm verlässt ihn nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>Hello</source>
            <translation>Hallo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>What leaves this computer</source>
            <translation>Was diesen Computer verlässt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>What stays here</source>
            <translation>Was hier bleibt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>Try without an account</source>
            <translation>Ohne Konto ausprobieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>You know what leaves and what stays.</source>
            <translation>Sie wissen, was den Computer verlässt und was bleibt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>To talk with the agents of your ElevenLabs account, paste an API key that may use agents. It is checked at once. Public agents and the built-in one need none: skip this page then.</source>
            <translation>Um mit den Agenten Ihres ElevenLabs-Kontos zu sprechen, fügen Sie einen API-Schlüssel ein, der Agenten verwenden darf. Er wird sofort geprüft. Öffentliche Agenten und der eingebaute brauchen keinen: Überspringen Sie diese Seite dann.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>An account of another region, or a server of your own? Choose it in the settings, under Account, before you paste.</source>
            <translation>Ein Konto in einer anderen Region oder ein eigener Server? Wählen Sie das vor dem Einfügen in den Einstellungen, unter „Konto“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>A key is stored in: {where}.</source>
            <translation>Ein Schlüssel wird hier abgelegt: {where}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>No key yet. It is needed for private agents alone.</source>
            <translation>Noch kein Schlüssel. Nur private Agenten brauchen einen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Everything is ready for a call. It greets you; hold Space to answer. When you have heard it, this window makes way for the main one, where the call goes on.</source>
            <translation>Alles ist bereit für einen Anruf. Der Agent begrüßt Sie; halten Sie die Leertaste, um zu antworten. Wenn Sie ihn gehört haben, macht dieses Fenster dem Hauptfenster Platz, in dem der Anruf weitergeht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Say hello</source>
            <translation>Hallo sagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Calls {agent}</source>
            <translation>Ruft {agent} an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The call is over.</source>
            <translation>Der Anruf ist vorbei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The agent was heard.</source>
            <translation>Der Agent war zu hören.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The agent speaks.</source>
            <translation>Der Agent spricht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Connected. If it waits for you, hold Space and say hello.</source>
            <translation>Verbunden. Falls der Agent auf Sie wartet, halten Sie die Leertaste, und sagen Sie Hallo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Calling…</source>
            <translation>Es wird angerufen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The agent was not heard yet.</source>
            <translation>Der Agent war noch nicht zu hören.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Say something: the bars move and a word beside them says how loud you are. Then play the test sound. Everything here works without an account.</source>
            <translation>Sagen Sie etwas: Die Balken bewegen sich, und ein Wort daneben sagt, wie laut Sie sind. Spielen Sie dann den Testton. Hier funktioniert alles ohne Konto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Your system may ask whether Earshot may use the microphone; allow it to be heard.</source>
            <translation>Vielleicht fragt Ihr System, ob Earshot das Mikrofon verwenden darf; erlauben Sie es, um gehört zu werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Did you hear it?</source>
            <translation>Haben Sie ihn gehört?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Yes, I heard it</source>
            <translation>Ja, gehört</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>This is “{name}”.</source>
            <translation>Das ist „{name}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>You did not hear it. Turn the speaker up or choose another, and play again.</source>
            <translation>Sie haben ihn nicht gehört. Drehen Sie den Lautsprecher auf, oder wählen Sie einen anderen, und spielen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Your microphone hears you, and you hear your speaker.</source>
            <translation>Ihr Mikrofon hört Sie, und Sie hören Ihren Lautsprecher.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Your microphone hears you. Now play the test sound.</source>
            <translation>Ihr Mikrofon hört Sie. Spielen Sie jetzt den Testton.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>You hear your speaker. Now say something, as loud as you would.</source>
            <translation>Sie hören Ihren Lautsprecher. Sagen Sie jetzt etwas, so laut, wie Sie sonst sprechen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Not tried yet: say something, play the test sound.</source>
            <translation>Noch nicht ausprobiert: Sagen Sie etwas, spielen Sie den Testton.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/steps.py"></location>
            <source>{step}, this page</source>
            <translation>{step}, diese Seite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Hold the talk key and speak; let go to send. A short tap keeps the microphone open until the next one. While this page is open, a press only lights the lamps.</source>
            <translation>Halten Sie die Sprechtaste und sprechen Sie; loslassen sendet. Kurzes Antippen lässt das Mikrofon bis zum nächsten Antippen offen. Solange diese Seite offen ist, lässt ein Druck nur die Lämpchen leuchten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Seen, but this window had the keyboard. Press it in another program.</source>
            <translation>Gesehen, aber dieses Fenster hatte die Tastatur. Drücken Sie sie in einem anderen Programm.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>The talk key, from any program</source>
            <translation>Die Sprechtaste, aus jedem Programm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Choose a key…</source>
            <translation>Taste wählen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Space, in Earshot's window: try it now</source>
            <translation>Leertaste, im Fenster von Earshot: Probieren Sie sie jetzt aus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Open that window…</source>
            <translation>Jenes Fenster öffnen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Go to another program and press it there.</source>
            <translation>Wechseln Sie zu einem anderen Programm, und drücken Sie sie dort.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Pressed and released were both seen from another program.</source>
            <translation>Drücken und Loslassen wurden beide aus einem anderen Programm gesehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Not seen from another program yet.</source>
            <translation>Noch nicht aus einem anderen Programm gesehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Space works: press it in Earshot's window to talk.</source>
            <translation>Die Leertaste funktioniert: Drücken Sie sie im Fenster von Earshot, um zu sprechen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Press Space and let go: both lamps light up.</source>
            <translation>Drücken Sie die Leertaste und lassen Sie los: Beide Lämpchen leuchten auf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Set up Earshot</source>
            <translation>Earshot einrichten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Skip all</source>
            <translation>Alle überspringen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Skip this</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Finish</source>
            <translation>Fertig</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Step {number} of {all}: {title}</source>
            <extracomment>many: Step {number} of {all}: {title}</extracomment>
            <translation>
                <numerusform>Schritt {number} von {all}: {title}</numerusform>
                <numerusform>Schritt {number} von {all}: {title}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>In any program: hold it to talk, or tap it to keep the microphone open.</source>
            <translation>In jedem Programm: halten, um zu sprechen, oder antippen, damit das Mikrofon offen bleibt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>In any program. There is none unless you choose one.</source>
            <translation>In jedem Programm. Es gibt keine, solange Sie keine wählen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Test of the keys</source>
            <translation>Test der Tasten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Go to another window and press them there: that is where they have to work.</source>
            <translation>Gehen Sie in ein anderes Fenster, und drücken Sie sie dort: Dort müssen sie funktionieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Keys of this window</source>
            <translation>Tasten dieses Fensters</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>They work while Earshot is in front.</source>
            <translation>Sie funktionieren, solange Earshot im Vordergrund ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>{meaning} Enter waits for another key, Delete takes it away.</source>
            <translation>{meaning} Eingabe wartet auf eine andere Taste, Entfernen nimmt sie weg.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Its place counts: “{key}” on a US keyboard, “{letter}” on yours.</source>
            <translation>Es zählt ihr Platz: „{key}“ auf einer US-Tastatur, „{letter}“ auf Ihrer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>{action} is {key} now.</source>
            <translation>{action} ist jetzt {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Record and play back</source>
            <translation>Aufnehmen und abspielen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Play a test sound</source>
            <translation>Einen Testton spielen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Plays two seconds of sound and hears how your room answers.</source>
            <translation>Spielt zwei Sekunden Ton und hört, wie Ihr Raum antwortet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Three seconds of you, as the agent would hear them. Nothing is kept.</source>
            <translation>Drei Sekunden von Ihnen, wie der Agent Sie hören würde. Nichts wird aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Four notes on your speaker.</source>
            <translation>Vier Töne auf Ihrem Lautsprecher.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>What the agent hears.</source>
            <translation>Was der Agent hört.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Where the agent is heard.</source>
            <translation>Wo der Agent zu hören ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>On the speaker in use; each speaker has its own.</source>
            <translation>Auf dem Lautsprecher in Gebrauch; jeder Lautsprecher hat seine eigene.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Try it</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Echo check, recording and playback, test sound.</source>
            <translation>Echoprüfung, Aufnahme und Wiedergabe, Testton.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/state_ring.py"></location>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Talk over the agent</source>
            <translation>Dem Agenten ins Wort fallen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Mute while it is held</source>
            <translation>Stumm, solange sie gehalten wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Hands-free</source>
            <translation>Freisprechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>The microphone opens by itself when a call begins.</source>
            <translation>Das Mikrofon öffnet sich von selbst, wenn ein Anruf beginnt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Shortest hold of the talk key</source>
            <translation>Kürzestes Halten der Sprechtaste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>A shorter press is a tap: the microphone stays open until the next tap.</source>
            <translation>Kürzer gedrückt gilt als Antippen: Das Mikrofon bleibt bis zum nächsten Antippen offen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Talk key in a hands-free call</source>
            <translation>Sprechtaste in einem Anruf mit Freisprechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>What holding it does while the microphone is open anyway.</source>
            <translation>Was das Halten bewirkt, während das Mikrofon ohnehin offen ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Leave the microphone on between calls</source>
            <translation>Das Mikrofon zwischen Anrufen anlassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Not even the first word of a call is lost then. The last half a second stays on this computer until you talk; your system shows that the microphone is in use.</source>
            <translation>Dann geht nicht einmal das erste Wort eines Anrufs verloren. Die letzte halbe Sekunde bleibt auf diesem Computer, bis Sie sprechen; Ihr System zeigt, dass das Mikrofon benutzt wird.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Switch the microphone off while muted</source>
            <translation>Das Mikrofon abschalten, solange es stumm ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Your system's sign for an open microphone goes out when you mute. Its meter stands still then, and the first moment after you unmute may be lost.</source>
            <translation>Das Zeichen Ihres Systems für ein offenes Mikrofon erlischt, wenn Sie stumm schalten. Seine Anzeige steht dann still, und der erste Moment nach dem Aufheben kann verloren gehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Call again when the line drops</source>
            <translation>Noch einmal anrufen, wenn die Verbindung abreißt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Your transcript stays either way.</source>
            <translation>Ihr Gesprächsverlauf bleibt in jedem Fall.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Longest pause</source>
            <translation>Längste Pause</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>A call that is paused for longer ends. Your transcript stays.</source>
            <translation>Ein Anruf, der länger pausiert ist, endet. Ihr Gesprächsverlauf bleibt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>Your conversation will appear here.
Start a call, then talk or type.</source>
            <translation>Hier erscheint Ihr Gespräch.
Rufen Sie an, und sprechen oder tippen Sie dann.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>Transcript</source>
            <translation>Gesprächsverlauf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>Go to the newest message</source>
            <translation>Zur neuesten Nachricht gehen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>▾ {number} new message</source>
            <extracomment>many: ▾ {number} new messages</extracomment>
            <translation>
                <numerusform>▾ {number} neue Nachricht</numerusform>
                <numerusform>▾ {number} neue Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Hide window</source>
            <translation>Fenster verbergen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>End call</source>
            <translation>Auflegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Stop talking</source>
            <translation>Nicht mehr sprechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>What can be done with this turn</source>
            <translation>Was sich mit diesem Beitrag tun lässt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Copy turn</source>
            <translation>Beitrag kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Copy selected turns</source>
            <translation>Gewählte Beiträge kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Stop playing</source>
            <translation>Abspielen beenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Play again</source>
            <translation>Noch einmal abspielen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Play again, once the agent is silent</source>
            <translation>Noch einmal abspielen, sobald der Agent schweigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Quote in a message</source>
            <translation>In einer Nachricht zitieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Copy all</source>
            <translation>Alles kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>This agent does not say when it speaks which word. How far it came is estimated from the length of its sound.</source>
            <translation>Dieser Agent sagt nicht, wann er welches Wort spricht. Wie weit er kam, ist aus der Länge seines Tons geschätzt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>interrupted</source>
            <translation>unterbrochen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>typed</source>
            <translation>getippt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>≈ place estimated</source>
            <translation>≈ Stelle geschätzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>▶ plays again</source>
            <translation>▶ wird abgespielt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>still listening</source>
            <translation>hört noch zu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>place estimated</source>
            <translation>Stelle geschätzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>plays again</source>
            <translation>wird abgespielt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>{name} (taken back)</source>
            <translation>{name} (zurückgenommen)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Address for update checks</source>
            <translation>Adresse für die Update-Prüfung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Earshot asks this address which version is the newest, by itself once a day, and every hour while nobody answers, without telling its own or anything about you; nothing is ever downloaded or installed. Empty asks nobody.</source>
            <translation>Earshot fragt diese Adresse nach der neuesten Version, von selbst einmal am Tag und, solange niemand antwortet, jede Stunde, ohne die eigene oder etwas über Sie zu nennen; nie wird etwas heruntergeladen oder installiert. Leer wird niemand gefragt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Last asked: {when}. {answer}</source>
            <translation>Zuletzt gefragt: {when}. {answer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Asking…</source>
            <translation>Wird gefragt…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Enter the address that the publisher gives.</source>
            <translation>Geben Sie die Adresse ein, die der Herausgeber nennt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/updating.py"></location>
            <source>There is no newer version than yours, {version}.</source>
            <translation>Es gibt keine neuere Version als Ihre, {version}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/updating.py"></location>
            <source>Version {version} of Earshot is out</source>
            <translation>Version {version} von Earshot ist erschienen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/updating.py"></location>
            <source>Yours is {version}. Nothing was downloaded.</source>
            <translation>Ihre ist {version}. Es wurde nichts heruntergeladen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/wording.py"></location>
            <source>{first} {next}</source>
            <translation>{first} {next}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>These are not what they were: {names}</source>
            <translation type="vanished">Diese sind nicht mehr, was sie waren: {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The answer is not the publisher's</source>
            <translation type="vanished">Die Antwort stammt nicht vom Herausgeber</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>{service} leads to a less protected address, or round in circles.</source>
            <translation type="vanished">{service} führt zu einer weniger geschützten Adresse oder im Kreis.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Earshot asks this address which version is the newest, by itself once a day at most, without telling its own or anything about you; nothing is ever downloaded or installed. Empty asks nobody.</source>
            <translation type="vanished">Earshot fragt diese Adresse nach der neuesten Version, von selbst höchstens einmal am Tag, ohne die eigene oder etwas über Sie zu nennen; nie wird etwas heruntergeladen oder installiert. Leer wird niemand gefragt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Address for version checks</source>
            <translation type="vanished">Adresse für die Update-Prüfung</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>{number} settings have “{text}”</source>
            <extracomment>many: {number} settings have “{text}”</extracomment>
            <translation type="vanished">
                <numerusform>Eine Einstellung enthält „{text}“</numerusform>
                <numerusform>{number} Einstellungen enthalten „{text}“</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Choose a file: {name}</source>
            <translation type="vanished">Eine Datei wählen: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what} level in decibels</source>
            <translation type="vanished">Pegel in Dezibel: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>Verdict on the microphone level</source>
            <translation type="vanished">Urteil über den Mikrofonpegel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Earshot may not write to the folder of its settings.</source>
            <translation type="vanished">Earshot darf nicht in den Ordner seiner Einstellungen schreiben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>The key that ends in …{tail} is kept in: {where}.</source>
            <translation type="vanished">Der Schlüssel, der auf …{tail} endet, liegt hier: {where}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Type instead of talk: the microphone stays closed</source>
            <translation type="vanished">Tippen statt sprechen: Das Mikrofon bleibt zu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Half duplex</source>
            <translation type="vanished">Halbduplex</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Do not listen while the agent speaks: where nothing else helps against echo. You cannot talk over the agent then.</source>
            <translation type="vanished">Nicht zuhören, während der Agent spricht: wo sonst nichts gegen Echo hilft. Sie können ihm dann nicht ins Wort fallen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>ms</source>
            <translation type="vanished">ms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Warm microphone</source>
            <translation type="vanished">Warmes Mikrofon</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Release while muted</source>
            <translation type="vanished">Freigeben, solange stumm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Volume of the ready sound</source>
            <translation type="vanished">Lautstärke des Bereit-Tons</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Two rising notes tell that the microphone hears you. All the way down, they are off.</source>
            <translation type="vanished">Zwei steigende Töne sagen, dass das Mikrofon Sie hört. Ganz heruntergeregelt sind sie aus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>It stays open between calls, so that not even the first word of a call is lost. The last half a second stays on this computer until you talk; your system shows that the microphone is in use.</source>
            <translation type="vanished">Es bleibt zwischen Anrufen offen, damit nicht einmal das erste Wort eines Anrufs verloren geht. Die letzte halbe Sekunde bleibt auf diesem Computer, bis Sie sprechen; Ihr System zeigt, dass das Mikrofon benutzt wird.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Muting closes the microphone, so that your system's sign for an open one goes out. Its meter stands still then, and the first moment after you unmute may be lost.</source>
            <translation type="vanished">Stummschalten schließt das Mikrofon, sodass das Zeichen Ihres Systems für ein offenes erlischt. Seine Anzeige steht dann still, und der erste Moment nach dem Aufheben kann verloren gehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Look</source>
            <translation type="vanished">Aussehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Text size and contrast always follow the system.</source>
            <translation type="vanished">Textgröße und Kontrast folgen immer dem System.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>display</source>
            <translation type="vanished">Anzeige</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>sound in</source>
            <translation type="vanished">Ton ein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>sound out</source>
            <translation type="vanished">Ton aus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>echo</source>
            <translation type="vanished">Echo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>keyring</source>
            <translation type="vanished">Passwörter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>network</source>
            <translation type="vanished">Netzwerk</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>key</source>
            <translation type="vanished">Schlüssel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>agent</source>
            <translation type="vanished">Agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>tray</source>
            <translation type="vanished">Leiste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>disk</source>
            <translation type="vanished">Platte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/keeping.py"></location>
            <source>Hold Space and talk: the built-in agent answers, with no account. If you like, see first whether your microphone and speaker work.</source>
            <translation type="vanished">Halten Sie die Leertaste und sprechen Sie: Der eingebaute Agent antwortet, ganz ohne Konto. Wenn Sie möchten, prüfen Sie vorher, ob Mikrofon und Lautsprecher funktionieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>F1 or ?</source>
            <translation type="vanished">F1 oder ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Control</source>
            <translation type="vanished">Steuerung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Escape</source>
            <translation type="vanished">Escape</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Delete</source>
            <translation type="vanished">Entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Command</source>
            <translation type="vanished">Befehl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>End</source>
            <translation type="vanished">Auflegen</translation>
        </message>
    </context>
</TS>
