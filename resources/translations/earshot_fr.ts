<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Earshot</name>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>the environment of this program (ELEVENLABS_API_KEY)</source>
            <translation>l’environnement de ce programme (ELEVENLABS_API_KEY)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>While ELEVENLABS_API_KEY is set in the environment, that key is used.</source>
            <translation>Tant qu’ELEVENLABS_API_KEY est définie dans l’environnement, c’est cette clé qui sert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>The key works. It is restricted: it reaches agents and cannot tell its plan.</source>
            <translation>La clé fonctionne. Elle est restreinte : elle atteint les agents et ne peut pas dire sa formule.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>The key works.</source>
            <translation>La clé fonctionne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>The key works. Plan: {plan}, {used} of {limit} characters used.</source>
            <translation>La clé fonctionne. Formule : {plan}, {used} caractères utilisés sur {limit}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>unknown</source>
            <translation>inconnue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Talk with an ElevenLabs agent, or with the built-in one.</source>
            <translation>Parlez avec un agent d’ElevenLabs, ou avec l’agent intégré.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>keep settings, logs and data under this folder</source>
            <translation>garder réglages, journaux et données dans ce dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>write a detailed log</source>
            <translation>écrire un journal détaillé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>without a command: begin in the tray, with no window; where there is no tray, the window opens</source>
            <translation>sans commande : commencer dans la zone de notification, sans fenêtre ; là où il n’y en a pas, la fenêtre s’ouvre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>look whether this installation is whole, and say so line by line</source>
            <translation>vérifier si cette installation est complète, ligne par ligne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Without a command, the window opens.</source>
            <translation>Sans commande, la fenêtre s’ouvre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>open the window and start a call at once</source>
            <translation>ouvrir la fenêtre et commencer aussitôt un appel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>hold one whole conversation with no hardware</source>
            <translation>tenir toute une conversation sans aucun matériel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>serve the built-in agent on this computer</source>
            <translation>proposer l’agent intégré sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>look at what works on this computer and what not</source>
            <translation>voir ce qui marche sur cet ordinateur et ce qui ne marche pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>print a list for scripts</source>
            <translation>afficher une liste pour les scripts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Open the window and start a call at once, hands-free. Where Earshot runs already, the call starts there and this command is done; --raw-sound and --quit-when-ended cannot be had then, and one call is held at a time.</source>
            <translation>Ouvrir la fenêtre et commencer aussitôt un appel, mains libres. Si Earshot fonctionne déjà, l’appel y commence et cette commande est finie ; --raw-sound et --quit-when-ended ne valent alors pas, et un seul appel se tient à la fois.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>id of one of your agents in the settings, or of another: a private one while ELEVENLABS_API_KEY is set for its host, else a public one</source>
            <translation>identifiant d’un de vos agents des réglages, ou d’un autre : un agent privé tant qu’ELEVENLABS_API_KEY est définie pour son hôte, sinon un agent public</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>a signed URL from your own server; - reads it from standard input, for whatever stands here can be read in this computer's list of processes</source>
            <translation>une URL signée de votre propre serveur ; - la lit sur l’entrée standard, car ce qui est écrit ici se lit dans la liste des processus de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>the built-in agent</source>
            <translation>l’agent intégré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>http(s) address of another service</source>
            <translation>adresse http(s) d’un autre service</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>how events and sound travel</source>
            <translation>par quelle voie passent les événements et le son</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>type; no microphone, no speaker</source>
            <translation>écrire ; ni micro, ni haut-parleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>no echo, noise or gain processing of the microphone, whatever the settings say</source>
            <translation>ne traiter ni écho, ni bruit, ni niveau du micro, quels que soient les réglages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>close the program after the call</source>
            <translation>fermer le programme après l’appel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>write transcript.jsonl, reply.wav and window.png</source>
            <translation>écrire transcript.jsonl, reply.wav et window.png</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>what the microphone hears</source>
            <translation>ce que le micro entend</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>what a synthetic voice asks instead</source>
            <translation>ce qu’une voix de synthèse demande à la place</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>address to listen on</source>
            <translation>adresse sur laquelle écouter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>0 takes a free one</source>
            <translation>0 en prend un libre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>move the talk key of the Earshot that runs</source>
            <translation>actionner la touche pour parler de l’Earshot en marche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Press, release or tap the talk key. Outside a call, a press starts one. A press that nothing releases is let go after two minutes; pressing again begins them anew.</source>
            <translation>Presser, relâcher ou presser brièvement la touche pour parler. Hors d’un appel, une pression en commence un. Une pression que rien ne relâche se termine au bout de deux minutes ; presser encore les fait repartir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>mute or unmute the microphone</source>
            <translation>couper ou rétablir le micro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>silence the agent</source>
            <translation>faire taire l’agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>send a message, if need be in a new call</source>
            <translation>envoyer un message, au besoin dans un nouvel appel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>the message; - reads it from standard input, for whatever stands here can be read in this computer's list of processes</source>
            <translation>le message ; - le lit sur l’entrée standard, car ce qui est écrit ici se lit dans la liste des processus de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>give the agent of the call a note that asks for no answer</source>
            <translation>donner à l’agent de l’appel une note qui ne demande pas de réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>the note; - reads it from standard input, for whatever stands here can be read in this computer's list of processes</source>
            <translation>la note ; - la lit sur l’entrée standard, car ce qui est écrit ici se lit dans la liste des processus de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>hang up</source>
            <translation>raccrocher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>bring the window to the front</source>
            <translation>amener la fenêtre au premier plan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>tell how things are</source>
            <translation>dire où en sont les choses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>for scripts: one line of JSON, with what was said in the window</source>
            <translation>pour les scripts : une ligne de JSON, avec ce qui a été dit dans la fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>a port is a number from 0 to {last}</source>
            <translation>un port est un nombre de 0 à {last}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>there is no text</source>
            <translation>il n’y a pas de texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>an address begins with http:// or https://</source>
            <translation>une adresse commence par http:// ou https://</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Exported to “{name}”, without keys.</source>
            <translation>Exporté vers « {name} », sans les clés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>The settings of “{name}” are used now.</source>
            <translation>Les réglages de « {name} » servent désormais.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Some could not be read: {names}.</source>
            <translation>Certains n’ont pas pu être lus : {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Settings were imported</source>
            <translation>Les réglages ont été importés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Your settings are as before the import.</source>
            <translation>Vos réglages sont comme avant l’import.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/check_command.py"></location>
            <source>The check-up was stopped</source>
            <translation>Le contrôle a été arrêté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/check_command.py"></location>
            <location filename="../../desktop_app/demo.py"></location>
            <source>Nothing is wrong.</source>
            <translation>Tout va bien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Display</source>
            <translation>Écran</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Microphone</source>
            <translation>Micro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Speaker</source>
            <translation>Haut-parleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Echo</source>
            <translation>Écho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Password store</source>
            <translation>Coffre à mots de passe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>API key</source>
            <translation>Clé API</translation>
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
            <translation>Touche pour parler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Tray</source>
            <translation>Zone de notification</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Disk</source>
            <translation>Disque</translation>
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
            <translation>Aussi présents : {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>The chosen microphone is not plugged in.</source>
            <translation>Le micro choisi n’est pas branché.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>The chosen speaker is not plugged in.</source>
            <translation>Le haut-parleur choisi n’est pas branché.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} is used in its place.</source>
            <translation>{name} est utilisé à sa place.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Plug it in, or choose another one in the settings.</source>
            <translation>Branchez-le, ou choisissez-en un autre dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} is used.</source>
            <translation>{name} est utilisé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Whether your microphone hears your speaker could not be told.</source>
            <translation>Impossible de savoir si votre micro entend votre haut-parleur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>It gave no sound at all.</source>
            <translation>Il n’a donné aucun son.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>See to the microphone first, then check again.</source>
            <translation>Occupez-vous d’abord du micro, puis vérifiez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Whether your microphone hears your speaker was not tried yet.</source>
            <translation>On n’a pas encore essayé si votre micro entend votre haut-parleur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Trying plays two seconds of sound.</source>
            <translation>L’essai joue deux secondes de son.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Press “Check my sound” in the settings.</source>
            <translation>Appuyez sur « Vérifier mon son » dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>When it was tried, your microphone heard your speaker {delay} ms later.</source>
            <translation>À l’essai, votre micro a entendu votre haut-parleur {delay} ms plus tard.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>That much echo can be taken out.</source>
            <translation>Cet écho-là peut être retiré.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Keys are kept in: {where}.</source>
            <translation>Les clés sont gardées ici : {where}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>No password store is available.</source>
            <translation>Aucun coffre à mots de passe n’est disponible.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>A key is kept until you quit, and no longer.</source>
            <translation>Une clé est gardée jusqu’à ce que vous quittiez, et pas plus longtemps.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Install or unlock your system's password store.</source>
            <translation>Installez ou déverrouillez le coffre à mots de passe de votre système.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} can be reached.</source>
            <translation>{name} est joignable.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>No key is set.</source>
            <translation>Aucune clé n’est enregistrée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Public agents and the built-in one do without.</source>
            <translation>Les agents publics et l’agent intégré s’en passent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} accepts your key.</source>
            <translation>{name} accepte votre clé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Nothing is kept: this is a trial.</source>
            <translation>Rien n’est gardé : c’est un essai.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>--hidden goes without a command</source>
            <translation>--hidden va sans commande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>Cannot listen at {host}, port {port}</source>
            <translation>Impossible d’écouter sur {host}, port {port}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>Another program listens there. Choose another port with --port; 0 takes a free one.</source>
            <translation>Un autre programme y écoute déjà. Choisissez un autre port avec --port ; 0 prend un port libre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>This computer has no such address. Choose another with --host.</source>
            <translation>Cet ordinateur n’a pas cette adresse. Choisissez-en une autre avec --host.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>The system does not allow it. Choose a port above 1023 with --port.</source>
            <translation>Le système ne le permet pas. Choisissez avec --port un port supérieur à 1023.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>{reason}.</source>
            <translation>{reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>No address came</source>
            <translation>Aucune adresse n’est arrivée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>Standard input ended before a signed URL.</source>
            <translation>L’entrée standard s’est terminée avant une URL signée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/commands.py"></location>
            <source>There is no text</source>
            <translation>Il n’y a pas de texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/commands.py"></location>
            <source>Give it as an argument, or - and standard input.</source>
            <translation>Donnez-le en argument, ou - et l’entrée standard.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/address.py"></location>
            <location filename="../../desktop_app/control/claim.py"></location>
            <location filename="../../desktop_app/control/server.py"></location>
            <source>Other programs cannot reach Earshot</source>
            <translation>Les autres programmes ne peuvent pas joindre Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/address.py"></location>
            <source>No folder for its socket belongs to you alone: XDG_RUNTIME_DIR and the folder of temporary files cannot be used. All else works; only commands such as “earshot talk press” do not.</source>
            <translation>Aucun dossier pour son socket n’est à vous seul : XDG_RUNTIME_DIR et le dossier des fichiers temporaires sont inutilisables. Tout le reste fonctionne ; seules les commandes comme « earshot talk press » ne fonctionnent pas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/claim.py"></location>
            <source>The folder for its socket takes no file; perhaps its disk is full. All else works; only commands such as “earshot talk press” do not.</source>
            <translation>Le dossier pour son socket n’accepte pas de fichier ; son disque est peut-être plein. Tout le reste fonctionne ; seules les commandes comme « earshot talk press » ne fonctionnent pas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Earshot does not run</source>
            <translation>Earshot n’est pas en marche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Start it with “earshot”, then give the command again.</source>
            <translation>Démarrez-le avec « earshot », puis redonnez la commande.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Earshot runs but does not answer</source>
            <translation>Earshot est en marche mais ne répond pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>It may be busy or stuck. Try again; if that does not help, end it and start it anew.</source>
            <translation>Il est peut-être occupé ou bloqué. Réessayez ; si cela n’aide pas, terminez-le et redémarrez-le.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>The Earshot that runs belongs to somebody else</source>
            <translation>L’Earshot en marche appartient à quelqu’un d’autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Only the person who started it can give it commands.</source>
            <translation>Seule la personne qui l’a démarré peut lui donner des commandes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Earshot answered with something unknown</source>
            <translation>Earshot a répondu quelque chose d’inconnu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>It may be of another version. Quit it and start it again.</source>
            <translation>Il est peut-être d’une autre version. Quittez-le et redémarrez-le.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/limits.py"></location>
            <source>This is too long</source>
            <translation>C’est trop long</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/limits.py"></location>
            <source>A message has at most {most} characters.</source>
            <translation>Un message a au plus {most} caractères.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/messages.py"></location>
            <source>The Earshot that runs does not understand this command. It may be of another version: quit it and start it again.</source>
            <translation>L’Earshot en marche ne comprend pas cette commande. Il est peut-être d’une autre version : quittez-le et redémarrez-le.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/server.py"></location>
            <location filename="../../desktop_app/failing.py"></location>
            <source>Something in Earshot went wrong. It is a fault of the program, not yours.</source>
            <translation>Quelque chose s’est mal passé dans Earshot. C’est une faute du programme, pas la vôtre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/server.py"></location>
            <source>Its socket could not be opened. All else works; only commands such as “earshot talk press” do not.</source>
            <translation>Son socket n’a pas pu être ouvert. Tout le reste fonctionne ; seules les commandes comme « earshot talk press » ne fonctionnent pas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/crashes.py"></location>
            <source>Earshot ended unexpectedly last time</source>
            <translation>Earshot s’est arrêté de façon inattendue la dernière fois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/crashes.py"></location>
            <source>“Details” shows a report of it, without words, keys or sound. It is sent nowhere.</source>
            <translation>« Détails » en montre un rapport, sans paroles, clés ni son. Il n’est envoyé nulle part.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cue_files.py"></location>
            <source>“{name}” cannot be used as a sound</source>
            <translation>« {name} » ne peut pas servir de son</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cue_files.py"></location>
            <source>It has to be a WAV file that can be read. The built-in sound is heard instead.</source>
            <translation>Il faut un fichier WAV lisible. Le son intégré est joué à la place.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The demonstration was stopped</source>
            <translation>La démonstration a été arrêtée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>Tool</source>
            <translation>Outil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The agent heard nothing.</source>
            <translation>L’agent n’a rien entendu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The agent heard you and did not answer.</source>
            <translation>L’agent vous a entendu et n’a pas répondu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The agent's answer was not audible.</source>
            <translation>La réponse de l’agent n’était pas audible.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The demonstration did not work</source>
            <translation>La démonstration n’a pas marché</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>Cannot write to “{folder}”</source>
            <translation>Impossible d’écrire dans « {folder} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>Choose another folder for the results.</source>
            <translation>Choisissez un autre dossier pour les résultats.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>“{name}” cannot be used as speech</source>
            <translation>« {name} » ne peut pas servir de parole</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>It has to be a WAV file of 16-bit samples.</source>
            <translation>Il faut un fichier WAV à échantillons de 16 bits.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/device.py"></location>
            <source>System default</source>
            <translation>Par défaut du système</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>You can type meanwhile.</source>
            <translation>Vous pouvez écrire en attendant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can read the answers meanwhile.</source>
            <translation>Vous pouvez lire les réponses en attendant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Plug one in; it will be used at once.</source>
            <translation>Branchez-en un ; il servira aussitôt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can type.</source>
            <translation>Vous pouvez écrire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can read the answers.</source>
            <translation>Vous pouvez lire les réponses.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>No microphone found</source>
            <translation>Aucun micro trouvé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>No speaker found</source>
            <translation>Aucun haut-parleur trouvé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Another app has the microphone to itself</source>
            <translation>Une autre application garde le micro pour elle seule</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Another app has the speaker to itself</source>
            <translation>Une autre application garde le haut-parleur pour elle seule</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Close it or pick another device.</source>
            <translation>Fermez-la, ou choisissez un autre appareil.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>the system</source>
            <translation>le système</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Privacy &amp; Security &gt; {device}</source>
            <translation>Confidentialité et sécurité &gt; {device}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Settings &gt; Privacy &amp; security &gt; {device}</source>
            <translation>Paramètres &gt; Confidentialité et sécurité &gt; {device}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>the privacy settings</source>
            <translation>les réglages de confidentialité</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The microphone is blocked by {system}</source>
            <translation>Le micro est bloqué par {system}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The speaker is blocked by {system}</source>
            <translation>Le haut-parleur est bloqué par {system}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can allow it in {place}.</source>
            <translation>Vous pouvez l’autoriser dans {place}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” was unplugged</source>
            <translation>« {name} » a été débranché</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Plug it in again or pick another device.</source>
            <translation>Rebranchez-le, ou choisissez un autre appareil.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>“{name}” stopped working</source>
            <translation>« {name} » ne fonctionne plus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It has gone, or its system no longer serves it.</source>
            <translation>Il a disparu, ou son système ne le sert plus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The microphone is opened again</source>
            <translation>Le micro est rouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The speaker is opened again</source>
            <translation>Le haut-parleur est rouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>The microphone does not answer</source>
            <translation>Le micro ne répond pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>The speaker does not answer</source>
            <translation>Le haut-parleur ne répond pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It may still be waking up, or another app may have it to itself.</source>
            <translation>Il se réveille peut-être encore, ou une autre application le garde pour elle seule.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It is tried again and again; or pick another device.</source>
            <translation>De nouveaux essais se suivent ; ou choisissez un autre appareil.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Install the package libportaudio2 (Debian, Ubuntu, openSUSE) or portaudio (Fedora, Arch) and start again.</source>
            <translation>Installez le paquet libportaudio2 (Debian, Ubuntu, openSUSE) ou portaudio (Fedora, Arch), puis redémarrez le programme.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It comes with this program: install the program again.</source>
            <translation>Elle vient avec ce programme : réinstallez-le.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Install it with: brew install portaudio. Then start again.</source>
            <translation>Installez-la avec : brew install portaudio. Puis redémarrez le programme.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Sound needs the library PortAudio</source>
            <translation>Le son a besoin de la bibliothèque PortAudio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The microphone could not be opened</source>
            <translation>Le micro n’a pas pu être ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The speaker could not be opened</source>
            <translation>Le haut-parleur n’a pas pu être ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Try again or pick another device.</source>
            <translation>Réessayez, ou choisissez un autre appareil.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Paste another key</source>
            <translation>Coller une autre clé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Add key</source>
            <translation>Ajouter une clé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Choose an agent</source>
            <translation>Choisir un agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Call again</source>
            <translation>Rappeler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Keep it open</source>
            <translation>Laisser ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Open settings</source>
            <translation>Ouvrir les réglages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Open date settings</source>
            <translation>Ouvrir les réglages de date</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Choose device</source>
            <translation>Choisir un appareil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Check my sound</source>
            <translation>Vérifier mon son</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Open that window</source>
            <translation>Ouvrir cette fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Undo</source>
            <translation>Annuler le changement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Undo the import</source>
            <translation>Annuler l’import</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Open page</source>
            <translation>Ouvrir la page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Use the headset</source>
            <translation>Utiliser le casque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/message_bar.py"></location>
            <source>Details</source>
            <translation>Détails</translation>
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
            <translation>Quelque chose s’est mal passé dans Earshot. C’est une faute du programme, pas la vôtre. Lancé depuis un terminal, il en dit plus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/first_run.py"></location>
            <source>Welcome to Earshot</source>
            <translation>Bienvenue dans Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/first_run.py"></location>
            <source>Hold Space and talk: the built-in agent answers, with no account. The menu has every step again under “Set up…”.</source>
            <translation>Maintenez la barre d’espace et parlez : l’agent intégré répond, sans aucun compte. Le menu reprend chaque étape sous « Configurer… ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/first_run.py"></location>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Bluetooth headsets switch to phone quality while their microphone is used.</source>
            <translation>Les casques Bluetooth passent en qualité téléphone tant que leur micro sert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>No key has this name.</source>
            <translation>Aucune touche ne porte ce nom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>Other programs need this key for writing.</source>
            <translation>D’autres programmes ont besoin de cette touche pour écrire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>It is chosen for something else already.</source>
            <translation>Elle est déjà choisie pour autre chose.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what}: {name}</source>
            <translation>{what} : {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>{key} is used by another program</source>
            <translation>{key} est utilisée par un autre programme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Pick one of: {keys}.</source>
            <translation>Choisissez l’une de celles-ci : {keys}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>Pick another one.</source>
            <translation>Choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>The desktop has not given us a key yet</source>
            <translation>Le bureau ne nous a pas encore donné de touche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>Your system asks you to choose it in its own window.</source>
            <translation>Votre système vous demande de la choisir dans sa propre fenêtre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>{key} cannot be used in other programs</source>
            <translation>{key} ne peut pas servir dans d’autres programmes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>{key} opens the microphone until you press it again</source>
            <translation>{key} ouvre le micro jusqu’à ce que vous appuyiez à nouveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>usage: </source>
            <translation>usage : </translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>options</source>
            <translation>options</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>subcommands</source>
            <translation>commandes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>positional arguments</source>
            <translation>arguments</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>show this help message and exit</source>
            <translation>afficher cette aide et quitter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>show program's version number and exit</source>
            <translation>afficher la version du programme et quitter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>your desktop</source>
            <translation>votre bureau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Put these lines into ~/.config/sway/config, then run “swaymsg reload”.</source>
            <translation>Mettez ces lignes dans ~/.config/sway/config, puis lancez « swaymsg reload ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Put these lines into ~/.config/i3/config, then run “i3-msg reload”.</source>
            <translation>Mettez ces lignes dans ~/.config/i3/config, puis lancez « i3-msg reload ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Put these lines into ~/.config/hypr/hyprland.conf; saving it is enough.</source>
            <translation>Mettez ces lignes dans ~/.config/hypr/hyprland.conf ; l’enregistrer suffit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Run these lines in a terminal. Each press of the key then counts as a tap.</source>
            <translation>Lancez ces lignes dans un terminal. Chaque appui sur la touche compte alors comme un appui bref.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Run this line in a terminal. Each press of the key then counts as a tap.</source>
            <translation>Lancez cette ligne dans un terminal. Chaque appui sur la touche compte alors comme un appui bref.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>In System Settings, under Keyboard and then Shortcuts, choose Add New and then Command, paste this line, and give it the key {key}. Each press of the key then counts as a tap.</source>
            <translation>Dans la Configuration du système, sous Clavier puis Raccourcis, choisissez Ajouter, puis Commande, collez cette ligne et donnez-lui la touche {key}. Chaque appui sur la touche compte alors comme un appui bref.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>In the keyboard settings of your desktop, add a shortcut of your own that runs this command, and give it the key {key}. Each press of the key then counts as a tap. If your desktop has another command for the release of a key, use “{press}” and “{release}”.</source>
            <translation>Dans les réglages de clavier de votre bureau, ajoutez un raccourci à vous qui lance cette commande, et donnez-lui la touche {key}. Chaque appui sur la touche compte alors comme un appui bref. Si votre bureau a une autre commande pour le relâchement d’une touche, utilisez « {press} » et « {release} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS did not let Earshot listen for keys.</source>
            <translation>macOS n’a pas laissé Earshot écouter les touches.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>A Mac has no such key.</source>
            <translation>Un Mac n’a pas cette touche.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS {version} gives no program a key with Option or Shift alone. Add Control or Command.</source>
            <translation>macOS {version} ne donne à aucun programme une touche avec Option ou Maj seules. Ajoutez Contrôle ou Commande.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS did not accept this key.</source>
            <translation>macOS n’a pas accepté cette touche.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS hides key presses while Secure Keyboard Entry is on. The Talk button works.</source>
            <translation>macOS cache les frappes tant que la saisie sécurisée au clavier est active. Le bouton Parler fonctionne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/notifications.py"></location>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Show window</source>
            <translation>Montrer la fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Your desktop is asking which key it shall be.</source>
            <translation>Votre bureau demande quelle touche ce sera.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Your desktop has taken the keys back.</source>
            <translation>Votre bureau a repris les touches.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Your desktop does not give keys to programs, or does not answer.</source>
            <translation>Votre bureau ne donne pas de touches aux programmes, ou ne répond pas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Hold to talk with the agent, tap to keep talking</source>
            <translation>Maintenir pour parler avec l’agent, appui bref pour continuer à parler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Mute or unmute the microphone</source>
            <translation>Couper ou rétablir le micro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Show the window of Earshot</source>
            <translation>Montrer la fenêtre d’Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Over some windows, such as those of an administrator, Windows does not show Earshot when a key is let go: there, press it once to talk and once more to stop.</source>
            <translation>Au-dessus de certaines fenêtres, comme celles d’un administrateur, Windows ne montre pas à Earshot quand une touche est relâchée : là, appuyez une fois pour parler et encore une fois pour arrêter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows did not let Earshot listen for keys.</source>
            <translation>Windows n’a pas laissé Earshot écouter les touches.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>This keyboard has no such key.</source>
            <translation>Ce clavier n’a pas cette touche.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows keeps this key for itself.</source>
            <translation>Windows garde cette touche pour lui.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows keeps most keys with the Windows key for itself.</source>
            <translation>Windows garde pour lui la plupart des touches avec la touche Windows.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows did not accept this key.</source>
            <translation>Windows n’a pas accepté cette touche.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>On this keyboard AltGr writes “{sign}” with this key; as long as Earshot has the key, it does not.</source>
            <translation>Sur ce clavier, AltGr écrit « {sign} » avec cette touche ; tant qu’Earshot a la touche, ce n’est plus le cas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/x11.py"></location>
            <source>This keyboard does not have all of these keys.</source>
            <translation>Ce clavier n’a pas toutes ces touches.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/x11.py"></location>
            <source>On your keyboard the right Alt key writes with this key: hold the left one.</source>
            <translation>Sur votre clavier, la touche Alt de droite écrit avec cette touche : maintenez celle de gauche.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/x11.py"></location>
            <source>The display does not answer.</source>
            <translation>L’écran ne répond pas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Calling {name}.</source>
            <translation>Appel de {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Earshot runs already.</source>
            <translation>Earshot est déjà en marche.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Earshot runs already; its window comes to the front.</source>
            <translation>Earshot est déjà en marche ; sa fenêtre passe au premier plan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Muted: nobody hears the microphone.</source>
            <translation>Coupé : personne n’entend le micro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Not muted.</source>
            <translation>Non coupé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>There was no call.</source>
            <translation>Il n’y avait pas d’appel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>There is no call. A note needs one: start it with “earshot call”.</source>
            <translation>Il n’y a pas d’appel. Une note en demande un : commencez-le avec « earshot call ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>The call could not be started. The window tells more.</source>
            <translation>L’appel n’a pas pu commencer. La fenêtre en dit plus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>The call is ending, and nobody would read this. Try again in a moment.</source>
            <translation>L’appel se termine, et personne ne lirait cela. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Earshot runs already. --raw-sound and --quit-when-ended belong to the start of the program: leave them out, or name another --profile.</source>
            <translation>Earshot est déjà en marche. --raw-sound et --quit-when-ended vont avec le démarrage du programme : retirez-les, ou nommez un autre --profile.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/hearing.py"></location>
            <source>The built-in agent cannot hear</source>
            <translation>L’agent intégré ne peut pas entendre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/hearing.py"></location>
            <source>Its speech recognition could not be loaded; it still answers text.</source>
            <translation>Sa reconnaissance vocale n’a pas pu être chargée ; il répond encore au texte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/voice.py"></location>
            <source>The built-in agent has no voice</source>
            <translation>L’agent intégré n’a pas de voix</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/voice.py"></location>
            <source>Its speech library could not be used on this computer.</source>
            <translation>Sa bibliothèque vocale n’a pas pu servir sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The window can open.</source>
            <translation>La fenêtre peut s’ouvrir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Without a display there is no tray to look for.</source>
            <translation>Sans écran, il n’y a pas de zone de notification à chercher.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop has a tray.</source>
            <translation>Votre bureau a une zone de notification.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop has no tray.</source>
            <translation>Votre bureau n’a pas de zone de notification.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The program stays in the taskbar instead.</source>
            <translation>Le programme reste dans la barre des tâches.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The folder of your settings cannot be written.</source>
            <translation>Impossible d’écrire dans le dossier de vos réglages.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>{reason}: what you change is lost when you quit.</source>
            <translation>{reason} : ce que vous changez sera perdu en quittant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Make room there, or let yourself write to “{folder}”.</source>
            <translation>Faites-y de la place, ou donnez-vous le droit d’écrire dans « {folder} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your settings can be kept.</source>
            <translation>Vos réglages peuvent être gardés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>“{label}” is there for your key.</source>
            <translation>« {label} » est accessible avec votre clé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>“{label}” is there, and needs no key.</source>
            <translation>« {label} » est accessible et se passe de clé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>“{label}” is chosen.</source>
            <translation>« {label} » est choisi.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Whether it answers, a call will tell.</source>
            <translation>Un appel dira s’il répond.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The chosen agent has no id.</source>
            <translation>L’agent choisi n’a pas d’identifiant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Nobody can be called.</source>
            <translation>Personne ne peut être appelé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Enter its id in the settings, or choose another agent.</source>
            <translation>Saisissez son identifiant dans les réglages, ou choisissez un autre agent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The built-in agent starts.</source>
            <translation>L’agent intégré démarre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>This system lets a key work in every program.</source>
            <translation>Ce système permet à une touche de fonctionner dans tous les programmes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop hands out keys that work in every program.</source>
            <translation>Votre bureau donne des touches qui fonctionnent dans tous les programmes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>It asks you which, in its own window.</source>
            <translation>Il vous demande laquelle dans sa propre fenêtre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop hands out no keys that work in every program.</source>
            <translation>Votre bureau ne donne pas de touches qui fonctionnent dans tous les programmes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>It runs Wayland without a portal for them.</source>
            <translation>Il utilise Wayland sans portail pour cela.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>X11 lets a key work in every program.</source>
            <translation>X11 permet à une touche de fonctionner dans tous les programmes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Without a display there are no keys to watch.</source>
            <translation>Sans écran, il n’y a pas de touches à surveiller.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/placing.py"></location>
            <source>Signed call</source>
            <translation>Appel signé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/placing.py"></location>
            <source>The built-in agent could not start</source>
            <translation>L’agent intégré n’a pas pu démarrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/placing.py"></location>
            <source>This computer does not let programs talk with each other on it (127.0.0.1).</source>
            <translation>Cet ordinateur ne laisse pas les programmes se parler chez lui (127.0.0.1).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/profiles.py"></location>
            <source>Usual profile</source>
            <translation>Profil habituel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>This is no address for update checks</source>
            <translation>Ce n’est pas une adresse de recherche de mises à jour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>It has to look like {example}</source>
            <translation>Elle doit ressembler à {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <source>This address is not protected</source>
            <translation>Cette adresse n’est pas protégée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Everybody on the way could see who asks. Use an https:// address.</source>
            <translation>N’importe qui en chemin pourrait voir qui demande. Utilisez une adresse https://.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The publisher's key is missing</source>
            <translation>La clé de l’éditeur manque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>It stands at the end of the address, behind #ed25519=. Copy the whole line.</source>
            <translation>Elle se trouve à la fin de l’adresse, derrière #ed25519=. Copiez toute la ligne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The publisher's key is not whole</source>
            <translation>La clé de l’éditeur n’est pas entière</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Copy everything behind #ed25519=, to the last character.</source>
            <translation>Copiez tout ce qui suit #ed25519=, jusqu’au dernier caractère.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The answer tells of no version</source>
            <translation>La réponse ne parle d’aucune version</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Something else than a signed manifest stands at the address for update checks.</source>
            <translation>L’adresse de recherche de mises à jour contient autre chose qu’un manifeste signé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The answer to the update check is not the publisher's</source>
            <translation>La réponse à la recherche de mises à jour ne vient pas de l’éditeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Its signature does not fit the key in the address, so it was not believed.</source>
            <translation>Sa signature ne correspond pas à la clé de l’adresse ; elle n’a donc pas été crue.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>No browser could be opened</source>
            <translation>Aucun navigateur n’a pu être ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>The page is {address}</source>
            <translation>La page est {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>Your desktop's date settings were not found</source>
            <translation>Les réglages de date de votre bureau sont introuvables</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>Set the date in your system's settings, or with “timedatectl” in a terminal.</source>
            <translation>Réglez la date dans les réglages du système, ou avec « timedatectl » dans un terminal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Line: {line}</source>
            <translation>Ligne : {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>State: {phase}</source>
            <translation>État : {phase}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Agent: {name}</source>
            <translation>Agent : {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Conversation: {name}</source>
            <translation>Conversation : {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Microphone heard: {answer}</source>
            <translation>Micro entendu : {answer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Muted: {answer}</source>
            <translation>Coupé : {answer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Round trip: {time}</source>
            <translation>Aller-retour : {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Microphone: {name}</source>
            <translation>Micro : {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Speaker: {name}</source>
            <translation>Haut-parleur : {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Turns: {count}</source>
            <translation>Tours : {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Notice: {sentence}</source>
            <translation>Avis : {sentence}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>There is no display</source>
            <translation>Il n’y a pas d’écran</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The window needs one; “earshot demo” needs none.</source>
            <translation>La fenêtre en a besoin ; « earshot demo » s’en passe.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The window system failed</source>
            <translation>Le système de fenêtres a échoué</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The log tells more. “earshot demo” needs no display.</source>
            <translation>Le journal en dit plus. « earshot demo » n’a pas besoin d’écran.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>Something in Earshot went wrong</source>
            <translation>Quelque chose s’est mal passé dans Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>It is a fault of the program, not yours. Your transcript is safe.</source>
            <translation>C’est une faute du programme, pas la vôtre. Votre transcription est intacte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The log tells more.</source>
            <translation>Le journal en dit plus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>Something that came with Earshot is broken: install Earshot again.</source>
            <translation>Un élément fourni avec Earshot est endommagé : réinstallez Earshot.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{first}, and {number} more</source>
            <extracomment>many: {first}, and {number} more</extracomment>
            <translation>
                <numerusform>{first} et {number} autre</numerusform>
                <numerusform>{first} et {number} autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>These cannot be loaded: {names}</source>
            <translation>Impossible de charger : {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} modules can be loaded.</source>
            <extracomment>many: {number} modules can be loaded.</extracomment>
            <translation>
                <numerusform>{number} module peut être chargé.</numerusform>
                <numerusform>{number} modules peuvent être chargés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} files; run from source, none is sealed.</source>
            <extracomment>many: {number} files; run from source, none is sealed.</extracomment>
            <translation>
                <numerusform>{number} fichier ; lancé depuis les sources, aucun n’est scellé.</numerusform>
                <numerusform>{number} fichiers ; lancé depuis les sources, aucun n’est scellé.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>The list of all files, “{name}”, is missing or damaged.</source>
            <translation>La liste de tous les fichiers, « {name} », est absente ou endommagée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>Missing or changed: {names}</source>
            <translation>Absent ou modifié : {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} files are what they were.</source>
            <extracomment>many: {number} files are what they were.</extracomment>
            <translation>
                <numerusform>{number} fichier est ce qu’il était.</numerusform>
                <numerusform>{number} fichiers sont ce qu’ils étaient.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>There are no plugins of Qt in “{folder}”.</source>
            <translation>Il n’y a pas de greffons Qt dans « {folder} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>These plugins cannot be loaded: {names}</source>
            <translation>Ces greffons ne peuvent pas être chargés : {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} plugins of Qt can be loaded.</source>
            <extracomment>many: {number} plugins of Qt can be loaded.</extracomment>
            <translation>
                <numerusform>{number} greffon Qt peut être chargé.</numerusform>
                <numerusform>{number} greffons Qt peuvent être chargés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>It ended with {code}.</source>
            <translation>Terminé avec {code}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>The built-in agent heard, answered, and was heard.</source>
            <translation>L’agent intégré a entendu, répondu, et a été entendu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>No keyring answers here: keys are kept for a session only.</source>
            <translation>Aucun trousseau ne répond ici : les clés ne sont gardées que pour une session.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{name} can be opened.</source>
            <translation>{name} peut être ouvert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>PortAudio works, and finds no device here.</source>
            <translation>PortAudio fonctionne et ne trouve aucun appareil ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>PortAudio works; Qt lists {names}.</source>
            <translation>PortAudio fonctionne ; Qt indique {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>no device</source>
            <translation>aucun appareil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>This is no signed address</source>
            <translation>Ce n’est pas une adresse signée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>{who} gave something else than an address that begins with wss://.</source>
            <translation>{who} a donné autre chose qu’une adresse commençant par wss://.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>The address given is none that begins with wss://.</source>
            <translation>L’adresse donnée ne commence pas par wss://.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>{who} gave one that begins with ws://</source>
            <translation>{who} en a donné une qui commence par ws://</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>The address begins with ws://</source>
            <translation>L’adresse commence par ws://</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>Your server did not let you in</source>
            <translation>Votre serveur ne vous a pas laissé entrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} said: “{message}”.</source>
            <translation>{service} a dit : « {message} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} gave no reason.</source>
            <translation>{service} n’a donné aucune raison.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>No agent is chosen</source>
            <translation>Aucun agent n’est choisi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>Choose one from your list, or paste its id.</source>
            <translation>Choisissez-en un dans votre liste, ou collez son identifiant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no address of a server</source>
            <translation>Ce n’est pas l’adresse d’un serveur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>It has to look like https://example.com/signed-url.</source>
            <translation>Elle doit ressembler à https://example.com/signed-url.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It has to look like https://example.com.</source>
            <translation>Elle doit ressembler à https://example.com.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <source>It begins with {scheme}://</source>
            <translation>Elle commence par {scheme}://</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <source>{what}; everybody on the way could listen.</source>
            <translation>{what} ; n’importe qui en chemin pourrait écouter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>The update check got no answer</source>
            <translation>La recherche de mises à jour n’a pas eu de réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>{service} has nothing to give at this address (HTTP status {code}).</source>
            <translation>{service} n’a rien à donner à cette adresse (statut HTTP {code}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>The update check was sent astray</source>
            <translation>La recherche de mises à jour a été égarée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>{service} leads to a less protected address, or to something that is none.</source>
            <translation>{service} mène à une adresse moins protégée, ou à quelque chose qui n’en est pas une.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>After {most} redirects {service} still leads elsewhere, perhaps round in circles.</source>
            <translation>Après {most} redirections, {service} mène encore ailleurs, peut-être en rond.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no name of a header</source>
            <translation>Ce n’est pas un nom d’en-tête</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It has to be one word of plain letters, such as Authorization.</source>
            <translation>Il faut un seul mot en lettres simples, par exemple Authorization.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>the server</source>
            <translation>le serveur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>Request {id}</source>
            <translation>Requête {id}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>The answer makes no sense</source>
            <translation>La réponse n’a pas de sens</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>{service} answered with something else than what was asked for.</source>
            <translation>{service} a répondu autre chose que ce qui était demandé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This address would give your key away</source>
            <translation>Cette adresse livrerait votre clé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>Everybody on the way to {service} could read it. Use an https:// address.</source>
            <translation>N’importe qui sur le chemin de {service} pourrait la lire. Utilisez une adresse https://.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no key</source>
            <translation>Ce n’est pas une clé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no header value</source>
            <translation>Ce n’est pas une valeur d’en-tête</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It holds characters that no key has. Perhaps more was copied than meant.</source>
            <translation>Elle contient des caractères qu’aucune clé ne contient. On a peut-être trop copié.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It holds characters that no header value has. Perhaps more was copied than meant.</source>
            <translation>Elle contient des caractères qu’aucune valeur d’en-tête ne contient. On a peut-être trop copié.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>A call is using your sound</source>
            <translation>Un appel utilise votre son</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>It would hear the check. End the call, then check again.</source>
            <translation>Il entendrait le contrôle. Terminez l’appel, puis vérifiez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Listening to a sweep of sound… Please be quiet for four seconds.</source>
            <translation>Écoute d’un balayage sonore… Gardez le silence quatre secondes, s’il vous plaît.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Say something: recording for three seconds…</source>
            <translation>Dites quelque chose : enregistrement de trois secondes…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Playing back what was recorded…</source>
            <translation>Lecture de l’enregistrement…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Playing four notes…</source>
            <translation>Quatre notes sont jouées…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>It stood still. Choose another one, or pull it out and plug it in again.</source>
            <translation>Il est resté figé. Choisissez-en un autre, ou débranchez-le et rebranchez-le.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Close the window, switch off what hums, or bring the microphone closer to you.</source>
            <translation>Fermez la fenêtre, éteignez ce qui bourdonne, ou rapprochez le micro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>The room's own noise is at {level}FS.</source>
            <translation>Le bruit propre de la pièce est à {level}FS.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>That is loud: the agent may miss words.</source>
            <translation>C’est fort : l’agent peut manquer des mots.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Fine on speakers.</source>
            <translation>Bien sur haut-parleurs.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears “{speaker}” at {level}, {delay} ms later. You can talk over the agent.</source>
            <translation>« {microphone} » entend « {speaker} » à {level}, {delay} ms plus tard. Vous pouvez parler par-dessus l’agent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” did not hear “{speaker}”.</source>
            <translation>« {microphone} » n’a pas entendu « {speaker} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>With headphones that is as it should be; else your speaker is muted or turned very low.</source>
            <translation>Avec un casque, c’est normal ; sinon votre haut-parleur est coupé ou réglé très bas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Without headphones, turn the speaker up and check again.</source>
            <translation>Sans casque, montez le haut-parleur et vérifiez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” is driven too hard.</source>
            <translation>« {microphone} » sature.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Loud sound arrives torn, and the agent will misunderstand it.</source>
            <translation>Les sons forts arrivent déformés, et l’agent les comprendra mal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Turn the speaker or the microphone down and check again.</source>
            <translation>Baissez le haut-parleur ou le micro, et vérifiez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears “{speaker}” {delay} ms late.</source>
            <translation>« {microphone} » entend « {speaker} » avec {delay} ms de retard.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>An echo that late cannot be taken out: the agent would hear itself.</source>
            <translation>Un écho aussi tardif ne peut pas être retiré : l’agent s’entendrait lui-même.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears “{speaker}” nearly as loud as it plays.</source>
            <translation>« {microphone} » entend « {speaker} » presque aussi fort qu’il joue.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>An echo that strong cannot be taken out: the agent would hear itself.</source>
            <translation>Un écho aussi fort ne peut pas être retiré : l’agent s’entendrait lui-même.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Use headphones for talking.</source>
            <translation>Utilisez un casque pour parler.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{name}” gives no sound at all.</source>
            <translation>« {name} » ne donne aucun son.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>It may be muted, or be one that stays silent until somebody speaks.</source>
            <translation>Il est peut-être coupé, ou de ceux qui restent muets jusqu’à ce que quelqu’un parle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Press “Record and play back” and say something: if you hear it, all is well.</source>
            <translation>Appuyez sur « Enregistrer et réécouter » et dites quelque chose : si vous l’entendez, tout va bien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{name}” hears the room.</source>
            <translation>« {name} » entend la pièce.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” sends silence.</source>
            <translation>« {microphone} » envoie du silence.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Its mute switch may be on, or another program may hold it: nobody would hear you.</source>
            <translation>Son interrupteur est peut-être coupé, ou un autre programme le retient : personne ne vous entendrait.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Unmute it or choose another microphone.</source>
            <translation>Rétablissez-le, ou choisissez un autre micro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears you well.</source>
            <translation>« {microphone} » vous entend bien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>What you just heard is what the agent hears.</source>
            <translation>Ce que vous venez d’entendre est ce que l’agent entend.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” heard nobody.</source>
            <translation>« {microphone} » n’a entendu personne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>You said nothing, or it is muted or turned very low.</source>
            <translation>Vous n’avez rien dit, ou il est coupé ou réglé très bas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Say something while it records, or choose another microphone.</source>
            <translation>Dites quelque chose pendant l’enregistrement, ou choisissez un autre micro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears you only softly.</source>
            <translation>« {microphone} » vous entend faiblement.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>The agent may miss words.</source>
            <translation>L’agent peut manquer des mots.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Turn it up in your system's sound settings, or come closer.</source>
            <translation>Montez-le dans les réglages de son de votre système, ou approchez-vous.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” is too loud.</source>
            <translation>« {microphone} » est trop fort.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>The agent may misunderstand what is torn by that.</source>
            <translation>L’agent peut mal comprendre ce qui en sort déformé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Turn it down in your system's sound settings.</source>
            <translation>Baissez-le dans les réglages de son de votre système.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Four notes were played on “{speaker}”.</source>
            <translation>Quatre notes ont été jouées sur « {speaker} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>If you did not hear them, it is muted, turned low, or not the one you listen to.</source>
            <translation>Si vous ne les avez pas entendues, il est coupé, réglé bas, ou ce n’est pas celui que vous écoutez.</translation>
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
            <translation>Toujours là ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>Nobody has spoken for five minutes. The microphone closes in 30 s.</source>
            <translation>Personne n’a parlé depuis cinq minutes. Le micro se ferme dans 30 s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>The microphone was closed</source>
            <translation>Le micro a été fermé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>Nobody spoke for more than five minutes. The call goes on; talk to open it again.</source>
            <translation>Personne n’a parlé pendant plus de cinq minutes. L’appel continue ; parlez pour le rouvrir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>The paused call has ended</source>
            <translation>L’appel en pause est terminé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>It was paused for long enough. Your transcript is safe, and you can call again.</source>
            <translation>Il est resté en pause assez longtemps. Votre transcription est intacte, et vous pouvez rappeler.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Now using “{name}”.</source>
            <translation>« {name} » est maintenant utilisé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” is back</source>
            <translation>« {name} » est de retour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It is in use again.</source>
            <translation>Il est de nouveau utilisé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>The microphone in use is “{name}”.</source>
            <translation>Le micro utilisé est « {name} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>The speaker in use is “{name}”.</source>
            <translation>Le haut-parleur utilisé est « {name} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” sends silence</source>
            <translation>« {name} » envoie du silence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It may be in use by your phone, or its mute switch is on.</source>
            <translation>Votre téléphone l’utilise peut-être, ou son interrupteur est coupé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” sends no sound</source>
            <translation>« {name} » n’envoie aucun son</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It delivers one and the same value. Unplug it and plug it in again.</source>
            <translation>Il donne toujours la même valeur. Débranchez-le et rebranchez-le.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Switched to “{name}”.</source>
            <translation>Passage à « {name} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” is too loud</source>
            <translation>« {name} » est trop fort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Your voice is distorted. Turn the microphone down in the system, or go farther away.</source>
            <translation>Votre voix est déformée. Baissez le micro dans le système, ou éloignez-vous.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Using “{name}”</source>
            <translation>« {name} » est utilisé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>A sound device could not be opened</source>
            <translation>Un appareil audio n’a pas pu être ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It is a fault of this program. You can type, and read the answers.</source>
            <translation>C’est une faute de ce programme. Vous pouvez écrire, et lire les réponses.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>No sound device is left to try</source>
            <translation>Il ne reste aucun appareil audio à essayer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Plug one in; it will be used at once. You can type, and read the answers.</source>
            <translation>Branchez-en un ; il servira aussitôt. Vous pouvez écrire, et lire les réponses.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Call limit reached</source>
            <translation>Limite d’appels atteinte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent ended the call</source>
            <translation>L’agent a terminé l’appel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The call ended by a fault of this program</source>
            <translation>L’appel s’est terminé par une faute de ce programme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Reason given: “{words}”.</source>
            <translation>Raison donnée : « {words} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>No reason was given.</source>
            <translation>Aucune raison n’a été donnée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>All lines are busy</source>
            <translation>Toutes les lignes sont occupées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Give the value among the dynamic variables of this agent.</source>
            <translation>Donnez la valeur parmi les variables dynamiques de cet agent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent needs a value</source>
            <translation>L’agent a besoin d’une valeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Remove that override, or ask the agent's owner to permit it.</source>
            <translation>Retirez cette modification, ou demandez au propriétaire de l’agent de la permettre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent refuses an override</source>
            <translation>L’agent refuse une modification</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Something that the agent relies on failed.</source>
            <translation>Quelque chose dont l’agent dépend a échoué.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent could not go on</source>
            <translation>L’agent n’a pas pu continuer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>This usually is an agent setting (overrides or variables not allowed).</source>
            <translation>C’est d’ordinaire un réglage de l’agent (modifications ou variables non permises).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service closed the call</source>
            <translation>Le service a fermé l’appel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended with the words “{words}” after {duration}.</source>
            <translation>La connexion s’est terminée sur les mots « {words} » après {duration}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended with the words “{words}”.</source>
            <translation>La connexion s’est terminée sur les mots « {words} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended without a reason after {duration}.</source>
            <translation>La connexion s’est terminée sans raison après {duration}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended without a reason.</source>
            <translation>La connexion s’est terminée sans raison.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The line dropped</source>
            <translation>La ligne est tombée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Reconnecting…</source>
            <translation>Reconnexion…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Close code {code}</source>
            <translation>Code de fermeture {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>HTTP status {code}</source>
            <translation>Statut HTTP {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Conversation {id}</source>
            <translation>Conversation {id}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>After {duration}</source>
            <translation>Après {duration}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service ends calls at this length on your plan or for this agent.</source>
            <translation>Le service termine les appels à cette durée, selon votre formule ou pour cet agent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The plan of this agent's workspace has nothing left for now.</source>
            <translation>La formule de l’espace de travail de cet agent est épuisée pour le moment.</translation>
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
            <translation>Votre transcription est intacte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's queue did not move in time. Call again in a moment.</source>
            <translation>La file de l’agent n’a pas avancé à temps. Rappelez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service's safety rules ended the talk.</source>
            <translation>Les règles de sécurité du service ont mis fin à la conversation.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's language model took too long.</source>
            <translation>Le modèle de langage de l’agent a mis trop de temps.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's language model failed.</source>
            <translation>Le modèle de langage de l’agent a échoué.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's own language model failed.</source>
            <translation>Le modèle de langage propre à l’agent a échoué.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>None of the agent's language models answered.</source>
            <translation>Aucun des modèles de langage de l’agent n’a répondu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service heard nothing from this computer for a minute.</source>
            <translation>Le service n’a rien entendu de cet ordinateur pendant une minute.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service's speech recognition failed.</source>
            <translation>La reconnaissance vocale du service a échoué.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>None of the agent's voices worked.</source>
            <translation>Aucune des voix de l’agent n’a fonctionné.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent did not answer</source>
            <translation>L’agent n’a pas répondu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection was accepted, but no conversation began within 10 seconds.</source>
            <translation>La connexion a été acceptée, mais aucune conversation n’a commencé en 10 secondes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>This agent uses an unknown sound format</source>
            <translation>Cet agent utilise un format de son inconnu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>You can type with it. Its owner can choose another audio format in the agent's settings.</source>
            <translation>Vous pouvez écrire avec lui. Son propriétaire peut choisir un autre format audio dans les réglages de l’agent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/mini_buttons.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Talk</source>
            <translation>Parler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Mute and unmute</source>
            <translation>Couper et rétablir le micro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Show and hide the window</source>
            <translation>Montrer et masquer la fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>{key} is your key for “{action}” already.</source>
            <translation>{key} est déjà votre touche pour « {action} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>{key} is needed for writing. Hold Ctrl, Alt or Meta along with it.</source>
            <translation>{key} est nécessaire pour écrire. Maintenez Ctrl, Alt ou Meta en même temps.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Your system keeps {key} for itself.</source>
            <translation>Votre système garde {key} pour lui.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Some versions of macOS do not pass on {key}. Hold Ctrl or Cmd along with it.</source>
            <translation>Certaines versions de macOS ne transmettent pas {key}. Maintenez Contrôle ou Commande en même temps.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Your desktop gives no program the key {key}.</source>
            <translation>Votre bureau ne donne à aucun programme la touche {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>In this window {key} does something else: {action}.</source>
            <translation>Dans cette fenêtre, {key} fait autre chose : {action}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Desktops use most keys with Meta, the Windows key, themselves.</source>
            <translation>Les bureaux se servent eux-mêmes de la plupart des touches avec Meta, la touche Windows.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>On keyboards with AltGr, {key} may write a character; you could not any more.</source>
            <translation>Sur les claviers avec AltGr, {key} peut écrire un caractère ; vous ne pourriez plus l’écrire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Space works in Earshot's own window, and so does the Talk button.</source>
            <translation>La barre d’espace fonctionne dans la fenêtre d’Earshot, et le bouton Parler aussi.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>No key is chosen that works in every program.</source>
            <translation>Aucune touche qui fonctionne dans tous les programmes n’est choisie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>{key} talks from any program.</source>
            <translation>Avec {key}, vous parlez depuis n’importe quel programme.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>{key} is used by another program.</source>
            <translation>{key} est utilisée par un autre programme.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Your desktop has not given Earshot a key yet.</source>
            <translation>Votre bureau n’a pas encore donné de touche à Earshot.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Choose one in your desktop's own window.</source>
            <translation>Choisissez-en une dans la fenêtre de votre bureau.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>{key} cannot be watched on this system.</source>
            <translation>{key} ne peut pas être surveillée sur ce système.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>This system offers no key that works in every program.</source>
            <translation>Ce système n’offre aucune touche qui fonctionne dans tous les programmes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Choose another key.</source>
            <translation>Choisissez une autre touche.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>All lines are busy; you are in the queue</source>
            <translation>Toutes les lignes sont occupées ; vous êtes dans la file</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>Your turn has come</source>
            <translation>C’est votre tour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>The queue did not move in time</source>
            <translation>La file n’a pas avancé à temps</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>Code {code}</source>
            <translation>Code {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>The agent reports a problem</source>
            <translation>L’agent signale un problème</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>It said: “{words}”.</source>
            <translation>Il a dit : « {words} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>It gave no reason. The call goes on.</source>
            <translation>Il n’a donné aucune raison. L’appel continue.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>New call with {name}</source>
            <translation>Nouvel appel avec {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>Connected again; the agent begins anew</source>
            <translation>Reconnecté ; l’agent reprend du début</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>The paused call ended</source>
            <translation>L’appel en pause s’est terminé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>You ended the call</source>
            <translation>Vous avez terminé l’appel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>{title} after {duration}</source>
            <translation>{title} après {duration}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Its name was not found. The name may be blocked by your network.</source>
            <translation>Son nom est introuvable. Votre réseau le bloque peut-être.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The connection was refused. A firewall may be in the way.</source>
            <translation>La connexion a été refusée. Un pare-feu est peut-être en travers.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>It took longer than 10 seconds to answer.</source>
            <translation>La réponse a mis plus de 10 secondes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Its certificate is not trusted. A company proxy may be reading along.</source>
            <translation>Son certificat n’est pas fiable. Un proxy d’entreprise lit peut-être en chemin.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The proxy of this computer did not let the connection through.</source>
            <translation>Le proxy de cet ordinateur n’a pas laissé passer la connexion.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This computer has no connection to the internet.</source>
            <translation>Cet ordinateur n’est pas connecté à Internet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Your computer's clock is off</source>
            <translation>L’horloge de votre ordinateur n’est pas à l’heure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Secure connections fail when the date is wrong.</source>
            <translation>Les connexions sécurisées échouent quand la date est fausse.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Secure connections fail when the date is wrong (yours: {year}).</source>
            <translation>Les connexions sécurisées échouent quand la date est fausse (la vôtre : {year}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Cannot reach {service}</source>
            <translation>Impossible de joindre {service}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Your plan has nothing left for now.</source>
            <translation>Votre formule est épuisée pour le moment.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The API key that ends in …{tail} lacks access to agents.</source>
            <translation>La clé API qui se termine par …{tail} n’a pas accès aux agents.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The API key lacks access to agents.</source>
            <translation>La clé API n’a pas accès aux agents.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This key may not do that</source>
            <translation>Cette clé n’a pas le droit de faire cela</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Your plan does not include this</source>
            <translation>Votre formule ne comprend pas cela</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The agent may take calls from certain places alone.</source>
            <translation>L’agent n’accepte peut-être que les appels de certains lieux.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This agent does not let you in</source>
            <translation>Cet agent ne vous laisse pas entrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>There is no agent with this id in your workspace.</source>
            <translation>Il n’y a aucun agent avec cet identifiant dans votre espace de travail.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>There is no agent open to everybody by this id.</source>
            <translation>Il n’y a aucun agent ouvert à tous sous cet identifiant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>No such agent</source>
            <translation>Cet agent n’existe pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>As many calls as the plan allows are running. Try again in a moment.</source>
            <translation>Autant d’appels que la formule en permet sont en cours. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} asks this computer to slow down. Try again in a moment.</source>
            <translation>{service} demande à cet ordinateur de ralentir. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Too many requests</source>
            <translation>Trop de requêtes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The fault is on their side.</source>
            <translation>La faute est de leur côté.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Try again in a moment.</source>
            <translation>Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} has a problem</source>
            <translation>{service} a un problème</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The service did not accept this</source>
            <translation>Le service n’a pas accepté cela</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Public agents work without one; this one does not.</source>
            <translation>Les agents publics s’en passent ; celui-ci non.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This agent needs a key</source>
            <translation>Cet agent a besoin d’une clé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} did not accept the API key that ends in …{tail}.</source>
            <translation>{service} n’a pas accepté la clé API qui se termine par …{tail}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} did not accept the API key.</source>
            <translation>{service} n’a pas accepté la clé API.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>It may have been deleted or lacks access to agents.</source>
            <translation>Elle a peut-être été supprimée, ou n’a pas accès aux agents.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This key was refused</source>
            <translation>Cette clé a été refusée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/session.py"></location>
            <source>A call is already running</source>
            <translation>Un appel est déjà en cours</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/session.py"></location>
            <source>End it first, then call again.</source>
            <translation>Terminez-le d’abord, puis rappelez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>needs your OK</source>
            <translation>attend votre accord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>you said no</source>
            <translation>vous avez refusé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>blocked</source>
            <translation>bloqué</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>no answer</source>
            <translation>pas de réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>not offered here</source>
            <translation>non proposé ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>done {seconds} s</source>
            <translation>terminé en {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>A person has taken over from the agent</source>
            <translation>Une personne a pris le relais de l’agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The person has left; the agent is back</source>
            <translation>La personne est partie ; l’agent est de retour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>A guardrail of the agent stepped in: {name}</source>
            <translation>Un garde-fou de l’agent est intervenu : {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>A guardrail of the agent stepped in</source>
            <translation>Un garde-fou de l’agent est intervenu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The agent offers: {labels}</source>
            <translation>L’agent propose : {labels}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The agent shows: {kind}</source>
            <translation>L’agent montre : {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The agent shows something</source>
            <translation>L’agent montre quelque chose</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ctrl+P</source>
            <translation>Ctrl+P</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Microphone stays open</source>
            <translation>Le micro reste ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>In the queue</source>
            <translation>Dans la file</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>All lines are busy. Your turn comes by itself.</source>
            <translation>Toutes les lignes sont occupées. Votre tour viendra de lui-même.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>All lines are busy. You are in the queue.</source>
            <translation>Toutes les lignes sont occupées. Vous êtes dans la file.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{hint}. {more}</source>
            <translation>{hint}. {more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Speaking, not listening</source>
            <translation>Parle, n’écoute pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Press Esc to stop</source>
            <translation>Échap arrête la voix</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Talk or press Esc to stop</source>
            <translation>Parlez, ou arrêtez la voix avec Échap</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Speaking</source>
            <translation>Parle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{key} to go on</source>
            <translation>{key} pour reprendre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Paused. {key} to go on.</source>
            <translation>En pause. {key} pour reprendre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You can type meanwhile</source>
            <translation>Vous pouvez écrire en attendant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The microphone is muted, M to unmute</source>
            <translation>Le micro est coupé, M pour le rétablir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready, muted.</source>
            <translation>Prêt, micro coupé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>No talk key is set</source>
            <translation>Aucune touche pour parler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready.</source>
            <translation>Prêt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold {key} to talk</source>
            <translation>Maintenez {key} pour parler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready. Hold {key} to talk.</source>
            <translation>Prêt. Maintenez {key} pour parler.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You can write already</source>
            <translation>Vous pouvez déjà écrire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You are muted, M to unmute</source>
            <translation>Votre micro est coupé, M pour le rétablir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Speak already, nothing is lost</source>
            <translation>Parlez déjà, rien n’est perdu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Connecting</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>Muted</source>
            <translation>Micro coupé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You are muted</source>
            <translation>Votre micro est coupé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>M to unmute</source>
            <translation>M pour rétablir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Let go of {key} to be heard</source>
            <translation>Relâchez {key} pour qu’on vous entende</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>the Talk button</source>
            <translation>le bouton Parler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>Microphone muted</source>
            <translation>Micro coupé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Tap {key} to close the microphone</source>
            <translation>Appuyez sur {key} pour fermer le micro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Let go when you are done</source>
            <translation>Relâchez quand vous avez fini</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Listening</source>
            <translation>Écoute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Listening again when the room is quiet</source>
            <translation>Écoutera de nouveau quand la pièce sera calme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{name} is typing…</source>
            <translation>{name} écrit…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The agent is typing…</source>
            <translation>L’agent écrit…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Your turn</source>
            <translation>À vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Type a message</source>
            <translation>Écrivez un message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold {key} to talk, tap to keep open</source>
            <translation>Maintenez {key} pour parler, appui bref pour laisser ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold the Talk button to talk, tap to keep open</source>
            <translation>Maintenez le bouton Parler pour parler, appui bref pour laisser ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold to talk</source>
            <translation>Maintenir pour parler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Thinking… {seconds} s</source>
            <translation>Réfléchit… {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Thinking…</source>
            <translation>Réfléchit…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The answer is on its way</source>
            <translation>La réponse est en route</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Still thinking</source>
            <translation>Réfléchit encore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Needs your OK</source>
            <translation>Attend votre accord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{tool}: without an answer it is No in {seconds} s</source>
            <translation>{tool} : sans réponse, ce sera Non dans {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The agent wants to use {tool}. Allow it, or say no.</source>
            <translation>L’agent veut utiliser {tool}. Autorisez-le, ou refusez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Connection lost, trying again</source>
            <translation>Connexion perdue, nouvel essai</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Connection lost</source>
            <translation>Connexion perdue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Trying again…</source>
            <translation>Nouvel essai…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Retry in {seconds} s (attempt {attempt})</source>
            <translation>Nouvel essai dans {seconds} s (essai {attempt})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Trying again… (attempt {attempt})</source>
            <translation>Nouvel essai… (essai {attempt})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+Shift+M</source>
            <translation>Ctrl+Maj+M</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Control</source>
            <comment>key</comment>
            <translation>Contrôle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Escape</source>
            <comment>key</comment>
            <translation>Échappement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Delete</source>
            <comment>key</comment>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Command</source>
            <comment>key</comment>
            <translation>Commande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings.py"></location>
            <source>Built-in agent</source>
            <translation>Agent intégré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>The name of a folder that it is in holds bytes that are no text.</source>
            <translation>Le nom d’un dossier où il se trouve contient des octets qui ne sont pas du texte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Your system does not let Earshot change that.</source>
            <translation>Votre système ne laisse pas Earshot changer cela.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Your system did not take the change.</source>
            <translation>Votre système n’a pas accepté le changement.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Earshot will not start when you log in</source>
            <translation>Earshot ne démarrera pas à l’ouverture de votre session</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Earshot still starts when you log in</source>
            <translation>Earshot démarre toujours à l’ouverture de votre session</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/run_key.py"></location>
            <source>The folder that it is in has too long a name. Move it, and try again.</source>
            <translation>Le dossier où il se trouve a un nom trop long. Déplacez-le, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>this session only</source>
            <translation>cette session seulement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>No password store was found.</source>
            <translation>Aucun coffre à mots de passe n’a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>I cannot store your key safely</source>
            <translation>Votre clé ne peut pas être gardée en sûreté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>No password store is available. The key will be kept for this session only.</source>
            <translation>Aucun coffre à mots de passe n’est disponible. La clé sera gardée pour cette session seulement.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>The password store does not answer</source>
            <translation>Le coffre à mots de passe ne répond pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>It may be waiting for you to unlock it in its own window.</source>
            <translation>Il attend peut-être que vous le déverrouilliez dans sa propre fenêtre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>No answer within {seconds} s.</source>
            <translation>Pas de réponse en {seconds} s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>The password store is locked</source>
            <translation>Le coffre à mots de passe est verrouillé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>Unlock it and try again.</source>
            <translation>Déverrouillez-le et réessayez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>The password store failed</source>
            <translation>Le coffre à mots de passe a échoué</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>Your key could not be read or kept there.</source>
            <translation>Votre clé n’a pu y être ni lue ni gardée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>One of them holds half a character.</source>
            <translation>L’un d’eux contient un demi-caractère.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>It is no settings file of Earshot.</source>
            <translation>Ce n’est pas un fichier de réglages d’Earshot.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>The file cannot be read.</source>
            <translation>Le fichier ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>It is from a newer version of Earshot. Install that one here, too.</source>
            <translation>Il vient d’une version plus récente d’Earshot. Installez-la ici aussi.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>The settings were not exported</source>
            <translation>Les réglages n’ont pas été exportés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>The settings were not imported</source>
            <translation>Les réglages n’ont pas été importés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>Yours are as they were.</source>
            <translation>Les vôtres sont comme avant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Your settings could not be read</source>
            <translation>Vos réglages n’ont pas pu être lus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The usual ones are used until you change something.</source>
            <translation>Les réglages habituels servent jusqu’à ce que vous en changiez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The settings are from a newer version of Earshot</source>
            <translation>Les réglages viennent d’une version plus récente d’Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The settings file was damaged</source>
            <translation>Le fichier des réglages était abîmé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Some settings could not be read</source>
            <translation>Certains réglages n’ont pas pu être lus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>They are back to what they usually are; the others are as you left them.</source>
            <translation>Ils sont revenus à l’habituel ; les autres sont comme vous les avez laissés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>layout {version}</source>
            <translation>format {version}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Earshot may not write to that folder.</source>
            <translation>Earshot n’a pas le droit d’écrire dans ce dossier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The disk did not take them.</source>
            <translation>Le disque ne les a pas acceptés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The usual settings are used.</source>
            <translation>Les réglages habituels servent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The usual ones are used; the file was put aside.</source>
            <translation>Les habituels servent ; le fichier a été mis de côté.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Your settings were not saved</source>
            <translation>Vos réglages n’ont pas été enregistrés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>They hold until you quit.</source>
            <translation>Ils valent jusqu’à ce que vous quittiez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/vault.py"></location>
            <source>macOS Keychain</source>
            <translation>Trousseau macOS</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/vault.py"></location>
            <source>Windows Credential Locker</source>
            <translation>Gestionnaire d’identification Windows</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>A message was too large to take.</source>
            <translation>Un message était trop grand.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>It sent what no WebSocket may send.</source>
            <translation>Il a envoyé ce qu’aucun WebSocket ne peut envoyer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>This is no address of a conversation</source>
            <translation>Ce n’est pas l’adresse d’une conversation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>It has to begin with wss:// and name a server.</source>
            <translation>Elle doit commencer par wss:// et nommer un serveur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>The way in has expired</source>
            <translation>L’accès a expiré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>A signed address lets you in for 15 minutes after it was made, often only once.</source>
            <translation>Une adresse signée vous laisse entrer pendant 15 minutes, souvent une seule fois.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Earshot goes on in the tray</source>
            <translation>Earshot continue dans la zone de notification</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Click its icon to see the window again. “Quit” in the icon's menu ends it.</source>
            <translation>Cliquez sur son icône pour revoir la fenêtre. « Quitter », dans le menu de l’icône, le ferme.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>The agent</source>
            <translation>L’agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>{agent} asks for your OK</source>
            <translation>{agent} demande votre accord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Click to answer.</source>
            <translation>Cliquez pour répondre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>{agent} is speaking</source>
            <translation>{agent} parle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Click to see the window.</source>
            <translation>Cliquez pour voir la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Your desktop has no tray</source>
            <translation>Votre bureau n’a pas de zone de notification</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Closing the window quits Earshot. Minimise it to keep it running.</source>
            <translation>Fermer la fenêtre quitte Earshot. Réduisez-la pour qu’il reste en marche.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>The mini window is an ordinary one here</source>
            <translation>La mini-fenêtre est ici une fenêtre ordinaire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>On Wayland a program cannot keep its windows above others or choose their place. The menu of its title bar may do so.</source>
            <translation>Sous Wayland, un programme ne peut ni garder ses fenêtres au-dessus des autres ni choisir leur place. Le menu de sa barre de titre le peut peut-être.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Default</source>
            <translation>Par défaut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>United States</source>
            <translation>États-Unis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>European Union</source>
            <translation>Union européenne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>India</source>
            <translation>Inde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Singapore</source>
            <translation>Singapour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Own host…</source>
            <translation>Hôte à vous…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>The usual one</source>
            <translation>Le compte habituel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Private agents need one; public agents and the built-in one do not.</source>
            <translation>Les agents privés en ont besoin ; les publics et l’agent intégré non.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Where conversations are held. An account belongs to one region.</source>
            <translation>Où se tiennent les conversations. Un compte appartient à une région.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Own host</source>
            <translation>Hôte à vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>The address of your own server.</source>
            <translation>L’adresse de votre propre serveur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>A name of your own. Each account has a key of its own; profiles of the same account share it.</source>
            <translation>Un nom à vous. Chaque compte a sa propre clé ; les profils d’un même compte la partagent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Trouble alone</source>
            <translation>Problèmes seulement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Usual</source>
            <translation>Habituel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Origin header</source>
            <translation>En-tête Origin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>For agents that let in certain sites alone. Empty sends none.</source>
            <translation>Pour les agents qui ne laissent entrer que certains sites. Vide, aucun n’est envoyé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>What the log tells</source>
            <translation>Ce que dit le journal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>For whoever looks for a fault: never words, sound or keys.</source>
            <translation>Pour qui cherche un défaut : jamais de paroles, de son ni de clés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Export and import of settings</source>
            <translation>Export et import des réglages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Takes what you chose to another computer. Keys stay in the password store; devices, and places of windows, stay as they are on each computer.</source>
            <translation>Emporte ce que vous avez choisi vers un autre ordinateur. Les clés restent dans le coffre à mots de passe ; les appareils et la place des fenêtres restent tels quels sur chaque ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Export settings</source>
            <translation>Exporter les réglages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Import settings</source>
            <translation>Importer les réglages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Built in: on this computer</source>
            <translation>Intégré : sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Public: by its id alone</source>
            <translation>Public : par son seul identifiant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Private: with the API key</source>
            <translation>Privé : avec la clé API</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Private: my own server lets me in</source>
            <translation>Privé : mon propre serveur me laisse entrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Way in</source>
            <translation>Accès</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>How the agent lets you in.</source>
            <translation>Comment l’agent vous laisse entrer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Shown in the picker.</source>
            <translation>Affiché dans le sélecteur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>More: user, variables, overrides</source>
            <translation>Plus : utilisateur, variables, modifications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Agent id</source>
            <translation>Identifiant de l’agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>As its owner tells it.</source>
            <translation>Tel que son propriétaire le donne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Server address</source>
            <translation>Adresse du serveur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Answers with a signed URL, as text or as JSON with “signed_url”.</source>
            <translation>Répond par une URL signée, en texte ou en JSON avec « signed_url ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Query parameters</source>
            <translation>Paramètres de requête</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>One on each line: name = value. For ids of your own.</source>
            <translation>Un par ligne : nom = valeur. Pour vos propres identifiants.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Header name</source>
            <translation>Nom de l’en-tête</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>If your server wants one, for instance Authorization.</source>
            <translation>Si votre serveur en veut un, par exemple Authorization.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Header value</source>
            <translation>Valeur de l’en-tête</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Goes into the keyring, never into a file.</source>
            <translation>Va dans le trousseau, jamais dans un fichier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Type instead of talk</source>
            <translation>Écrire au lieu de parler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>The microphone stays closed.</source>
            <translation>Le micro reste fermé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>User id</source>
            <translation>Identifiant d’utilisateur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Your own name for whoever talks.</source>
            <translation>Le nom que vous donnez à la personne qui parle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Dynamic variables</source>
            <translation>Variables dynamiques</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>One on each line: name = value. Numbers stay numbers.</source>
            <translation>Une par ligne : nom = valeur. Les nombres restent des nombres.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Of the agent's, if it has several; empty is production.</source>
            <translation>L’un de ceux de l’agent, s’il en a plusieurs ; vide, c’est production.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Branch id</source>
            <translation>Identifiant de branche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Empty is the agent's main branch.</source>
            <translation>Vide, c’est la branche principale de l’agent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Version id</source>
            <translation>Identifiant de version</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Empty is the agent's newest version.</source>
            <translation>Vide, c’est la version la plus récente de l’agent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Custom LLM body</source>
            <translation>Corps pour LLM propre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A JSON object that the agent's own language model is given.</source>
            <translation>Un objet JSON que reçoit le modèle de langage propre à l’agent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>This is no JSON object yet; what was here before is used.</source>
            <translation>Ce n’est pas encore un objet JSON ; ce qui était là avant sert toujours.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Empty keeps the agent's own. The agent must allow overrides.</source>
            <translation>Vide garde ce que l’agent a lui-même. L’agent doit permettre les modifications.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>First message</source>
            <translation>Premier message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>The agent waits for you to speak first</source>
            <translation>L’agent attend que vous parliez d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>It has no first message then.</source>
            <translation>Il n’a alors pas de premier message.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A code such as en or de.</source>
            <translation>Un code comme en ou de.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Prompt</source>
            <translation>Consigne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Language model</source>
            <translation>Modèle de langage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice id</source>
            <translation>Identifiant de voix</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice speed</source>
            <translation>Vitesse de la voix</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A number: 0.7 is slow, 1.2 is fast.</source>
            <translation>Un nombre : 0.7 est lent, 1.2 est rapide.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice stability</source>
            <translation>Stabilité de la voix</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A number from 0 to 1.</source>
            <translation>Un nombre de 0 à 1.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice similarity</source>
            <translation>Ressemblance de la voix</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Kept</source>
            <translation>Gardé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Add an agent</source>
            <translation>Ajouter un agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Remove this agent</source>
            <translation>Retirer cet agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Fetch my agents</source>
            <translation>Chercher mes agents</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Agents of your account</source>
            <translation>Agents de votre compte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Add to the list</source>
            <translation>Ajouter à la liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Agents</source>
            <translation>Agents</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Whom you can call. The list at the top of the main window is this one.</source>
            <translation>Qui vous pouvez appeler. La liste en haut de la fenêtre principale est celle-ci.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>New agent</source>
            <translation>Nouvel agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Agents of your account:</source>
            <translation>Agents de votre compte :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Your account has no agents yet.</source>
            <translation>Votre compte n’a pas encore d’agents.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Fetching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>What the tool would be given</source>
            <translation>Ce que l’outil recevrait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>What the tool is for</source>
            <translation>À quoi sert l’outil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>Allow once</source>
            <translation>Autoriser une fois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>No, do not allow it</source>
            <translation>Non, ne pas l’autoriser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>Answers No in {seconds} s</source>
            <translation>Ce sera Non dans {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>The agent wants to use “{name}”</source>
            <translation>L’agent veut utiliser « {name} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>{beginning}…, and more to read</source>
            <translation>{beginning}…, et la suite à lire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Earshot</source>
            <translation>Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Replace “{name}”?</source>
            <translation>Remplacer « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>There is such a file already; what it holds would be lost.</source>
            <translation>Ce fichier existe déjà ; son contenu serait perdu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Settings (*.json)</source>
            <translation>Réglages (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/captions.py"></location>
            <source>Captions: {words}</source>
            <translation>Sous-titres : {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Check-up</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>For others to read: without names of devices, agents and folders.</source>
            <translation>À donner à lire : sans noms d’appareils, d’agents ni de dossiers.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Looking…</source>
            <translation>Contrôle en cours…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <location filename="../../desktop_app/ui/setup/steps.py"></location>
            <source>{what}: {word}</source>
            <translation>{what} : {word}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Fix…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Check again: {what}</source>
            <translation>Vérifier à nouveau : {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Fix: {what}</source>
            <translation>Corriger : {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Wrong: {bad}. Could be better: {warned}.</source>
            <translation>Ne va pas : {bad}. Pourrait aller mieux : {warned}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Nothing is wrong. Could be better: {warned}.</source>
            <translation>Aucun défaut. Pourrait aller mieux : {warned}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>All is well.</source>
            <translation>Tout va bien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>The report is on the clipboard, without names of devices, agents and folders.</source>
            <translation>Le rapport est dans le presse-papiers, sans noms d’appareils, d’agents ni de dossiers.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Type a message…</source>
            <translation>Écrire un message…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Send message</source>
            <translation>Envoyer le message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Send (Enter)</source>
            <translation>Envoyer (Entrée)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <source>Key: {key}</source>
            <translation>Touche : {key}</translation>
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
            <translation>Couper</translation>
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
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Start call</source>
            <translation>Appeler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <source>Unmute</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>No microphone</source>
            <translation>Pas de micro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>type instead</source>
            <translation>écrivez plutôt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>let go to talk</source>
            <translation>relâcher : parler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>Talking</source>
            <comment>button</comment>
            <translation>Vous parlez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>tap to close</source>
            <translation>appui : fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>let go to send</source>
            <translation>relâcher : envoyer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>End</source>
            <comment>the call</comment>
            <translation>Raccrocher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the microphone hears you</source>
            <translation>Son : le micro vous entend</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: mute, and the end of a call</source>
            <translation>Son : micro coupé, et fin d’un appel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the agent needs your OK</source>
            <translation>Son : l’agent attend votre accord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the line is lost</source>
            <translation>Son : la ligne est perdue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: a device fails</source>
            <translation>Son : un appareil échoue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: an error</source>
            <translation>Son : une erreur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the agent thinks</source>
            <translation>Son : l’agent réfléchit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: you talk while muted</source>
            <translation>Son : vous parlez micro coupé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Choose file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Choose file: {name}</source>
            <translation>Choisir un fichier : {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Built-in sound</source>
            <translation>Son intégré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sounds (*.wav)</source>
            <translation>Sons (*.wav)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Volume of the short sounds</source>
            <translation>Volume des sons courts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Two rising notes tell that the microphone hears you; others tell of a mute, a question, a lost line. All the way down, they are off.</source>
            <translation>Deux notes montantes disent que le micro vous entend ; d’autres signalent un micro coupé, une question, une ligne perdue. Tout en bas, ils sont désactivés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Tick softly while the agent thinks long</source>
            <translation>Tic-tac discret quand l’agent réfléchit longtemps</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Every four seconds, until it answers.</source>
            <translation>Toutes les quatre secondes, jusqu’à sa réponse.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>A sound of your own, as a WAV file.</source>
            <translation>Un son à vous, en fichier WAV.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/desktop_lines.py"></location>
            <source>Copy these lines</source>
            <translation>Copier ces lignes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Move up</source>
            <translation>Déplacer vers le haut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Move down</source>
            <translation>Déplacer vers le bas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Order of the microphones</source>
            <translation>Ordre des micros</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>The first that is plugged in and works stands in for a microphone that is missing or silent. Alt with Up or Down moves it.</source>
            <translation>Le premier qui est branché et fonctionne remplace un micro absent ou muet. Alt avec Haut ou Bas le déplace.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Order of the speakers</source>
            <translation>Ordre des haut-parleurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>The first that is plugged in and works stands in for a speaker that is missing. Alt with Up or Down moves it.</source>
            <translation>Le premier qui est branché et fonctionne remplace un haut-parleur absent. Alt avec Haut ou Bas le déplace.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain</source>
            <translation>Gain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Added to what this microphone hears, in decibels.</source>
            <translation>S’ajoute à ce que ce micro entend, en décibels.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>{name}, not plugged in</source>
            <translation>{name}, non branché</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain of {name}: {gain} dB</source>
            <translation>Gain de {name} : {gain} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain of {name} in decibels</source>
            <translation>Gain de {name} en décibels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain: {gain} dB</source>
            <translation>Gain : {gain} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain in decibels</source>
            <translation>Gain en décibels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removed: told during a call</source>
            <translation>Écho retiré : indiqué pendant un appel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removal is off</source>
            <translation>Le retrait d’écho est désactivé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removal does not work on this computer: the sound is sent as it is</source>
            <translation>Le retrait d’écho ne fonctionne pas sur cet ordinateur : le son est envoyé tel quel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo is removed by the system, in this microphone</source>
            <translation>L’écho est retiré par le système, dans ce micro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removed: none is heard</source>
            <translation>Écho retiré : aucun n’est entendu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removed: {level} dB</source>
            <translation>Écho retiré : {level} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Not connected</source>
            <translation>Non connecté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Connected</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Ending</source>
            <translation>Fin d’appel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Reconnecting</source>
            <translation>Reconnexion</translation>
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
            <translation>Ajouter ou modifier des agents…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>{word} · {delay} ms</source>
            <translation>{word} · {delay} ms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Connection: {word}</source>
            <translation>Connexion : {word}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>The connection, and the time a message takes there and back</source>
            <translation>La connexion, et le temps d’un aller-retour</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>In this call the agent's sound came too late once</source>
            <extracomment>many: In this call the agent's sound came too late {number} times</extracomment>
            <translation>
                <numerusform>Dans cet appel, le son de l’agent est arrivé trop tard une fois</numerusform>
                <numerusform>Dans cet appel, le son de l’agent est arrivé trop tard {number} fois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Go on with the call</source>
            <translation>Reprendre l’appel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Pause the call</source>
            <translation>Mettre l’appel en pause</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/mini_window.py"></location>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Mini window</source>
            <translation>Mini-fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Settings…</source>
            <translation>Réglages…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+,</source>
            <translation>Ctrl+,</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Set up…</source>
            <translation>Configurer…</translation>
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
            <translation>Touches</translation>
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
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Paste a key here</source>
            <translation>Collez une clé ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Check and keep</source>
            <translation>Vérifier et garder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Remove key</source>
            <translation>Retirer la clé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>The key that ends in …{ending} is kept in: {where}.</source>
            <translation>La clé qui se termine par …{ending} est gardée ici : {where}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>No key is kept.</source>
            <translation>Aucune clé n’est gardée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Use {key}</source>
            <translation>Utiliser {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Use {key} for “{action}”</source>
            <translation>Utiliser {key} pour « {action} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Works in every program: {key}.</source>
            <translation>Fonctionne dans tous les programmes : {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>{key} is used by another program. Pick one of these, or another.</source>
            <translation>{key} est utilisée par un autre programme. Choisissez l’une de celles-ci, ou une autre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Your desktop has not given us a key yet. You choose it in a window of the desktop's own.</source>
            <translation>Votre bureau ne nous a pas encore donné de touche. Vous la choisissez dans une fenêtre du bureau lui-même.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Your system cannot watch {key}. Pick one of these, or another.</source>
            <translation>Votre système ne peut pas surveiller {key}. Choisissez l’une de celles-ci, ou une autre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Your system gives programs no keys that work everywhere.</source>
            <translation>Votre système ne donne pas aux programmes de touches qui fonctionnent partout.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>Pressed</source>
            <translation>Pressée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>Released</source>
            <translation>Relâchée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>not pressed yet</source>
            <translation>pas encore pressée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>pressed</source>
            <translation>pressée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>not released yet</source>
            <translation>pas encore relâchée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>released</source>
            <translation>relâchée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Talk: hold, or tap to keep the microphone open</source>
            <translation>Parler : maintenir, ou appuyer brièvement pour laisser le micro ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Space, while another talk key is held</source>
            <translation>Espace, pendant qu’une autre touche pour parler est maintenue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Keep the microphone open</source>
            <translation>Laisser le micro ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Mute or unmute</source>
            <translation>Couper ou rétablir le micro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Stop the agent's speech, or what plays again</source>
            <translation>Arrêter la voix de l’agent, ou ce qui est relu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Esc, Esc</source>
            <translation>Échap, Échap</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Take back what you are saying, and close the microphone</source>
            <translation>Retirer ce que vous êtes en train de dire, et fermer le micro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Pause the call, or go on</source>
            <translation>Mettre l’appel en pause, ou le reprendre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Start a call</source>
            <translation>Commencer un appel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>End the call</source>
            <translation>Terminer l’appel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Send the message; Shift+Enter begins a new line</source>
            <translation>Envoyer le message ; Maj+Entrée commence une ligne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>F6, Shift+F6</source>
            <translation>F6, Maj+F6</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Next or previous part of the window</source>
            <translation>Partie suivante ou précédente de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Up, Down, Home, End</source>
            <translation>Haut, Bas, Début, Fin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Walk through the transcript</source>
            <translation>Parcourir la transcription</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+C</source>
            <translation>Ctrl+C</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Copy the chosen turns</source>
            <translation>Copier les tours choisis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Enter, in the transcript</source>
            <translation>Entrée, dans la transcription</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>What can be done with a turn</source>
            <translation>Ce qu’on peut faire d’un tour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Show or hide the mini window</source>
            <translation>Montrer ou masquer la mini-fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Search, in the settings</source>
            <translation>Rechercher, dans les réglages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>This list</source>
            <translation>Cette liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>{key}, from any program</source>
            <translation>{key}, depuis n’importe quel programme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>List of keys</source>
            <translation>Liste des touches</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>Press the new keys…</source>
            <translation>Appuyez sur les nouvelles touches…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>Press the new keys. Escape leaves it as it is, Delete leaves none.</source>
            <translation>Appuyez sur les nouvelles touches. Échappement laisse tout en l’état, Supprimer n’en laisse aucune.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>AltGr writes characters; take Ctrl, Alt, Shift or Meta instead.</source>
            <translation>AltGr écrit des caractères ; prenez plutôt Ctrl, Alt, Maj ou Meta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>This key has no name that every system knows; take another.</source>
            <translation>Cette touche n’a pas de nom que tous les systèmes connaissent ; prenez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>Not set</source>
            <translation>Non définie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>{what}: {key}</source>
            <translation>{what} : {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>{action}: the key works.</source>
            <translation>{action} : la touche fonctionne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>seen</source>
            <translation>vue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>not seen yet</source>
            <translation>pas encore vue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>{action}, {what}: {seen}</source>
            <translation>{action}, {what} : {seen}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>✓ Works from other programs</source>
            <translation>✓ Fonctionne depuis d’autres programmes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>Seen here. Now from another window.</source>
            <translation>Vue ici. Maintenant depuis une autre fenêtre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>Not released yet.</source>
            <translation>Pas encore relâchée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>Press it from another window now.</source>
            <translation>Appuyez dessus maintenant depuis une autre fenêtre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/language_choice.py"></location>
            <source>Another language is spoken from the next start on.</source>
            <translation>Une autre langue vaut à partir du prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/level_bars.py"></location>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>High</source>
            <translation>Élevé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>A light or a dark window.</source>
            <translation>Une fenêtre claire ou sombre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>High: black and white, with strong lines around everything you can use.</source>
            <translation>Élevé : noir et blanc, avec des traits épais autour de tout ce dont vous pouvez vous servir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Size of text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Beside the size that your system gives to all programs.</source>
            <translation>En plus de la taille que votre système donne à tous les programmes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Less motion</source>
            <translation>Moins de mouvement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>What moves only for the eye stands still; meters move more seldom.</source>
            <translation>Ce qui ne bouge que pour l’œil s’arrête ; les indicateurs bougent plus rarement.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <source>The microphone stays open between calls</source>
            <translation>Le micro reste ouvert entre les appels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>open</source>
            <translation>à faire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>good</source>
            <translation>bien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>look here</source>
            <translation>à regarder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>wrong</source>
            <translation>ne va pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>skipped</source>
            <translation>passé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/message_bar.py"></location>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/message_bar.py"></location>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>silent</source>
            <translation>muet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>too quiet</source>
            <translation>trop faible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>too loud</source>
            <translation>trop fort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>Same as the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what}: {name}. Click to choose another.</source>
            <translation>{what} : {name}. Cliquez pour en choisir un autre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what} level</source>
            <translation>Niveau : {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Volume of the agent's voice</source>
            <translation>Volume de la voix de l’agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_buttons.py"></location>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Talking</source>
            <translation>Parler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Close the mini window</source>
            <translation>Fermer la mini-fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <source>Time: {time}</source>
            <translation>Temps : {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <source>Make it smaller</source>
            <translation>La rendre plus petite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <location filename="../../desktop_app/ui/state_panel.py"></location>
            <source>State: {word}</source>
            <translation>État : {word}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Show captions</source>
            <translation>Montrer les sous-titres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Size of captions</source>
            <translation>Taille des sous-titres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>{points} points</source>
            <translation>{points} points</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Opacity</source>
            <translation>Opacité</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Hide while nothing happens</source>
            <translation>Masquer tant que rien ne se passe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_window.py"></location>
            <source>Retry in {seconds} s</source>
            <translation>Nouvel essai dans {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>You are muted. M to unmute.</source>
            <translation>Votre micro est coupé. M pour le rétablir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>{name}: {text}</source>
            <translation>{name} : {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>Microphone unmuted</source>
            <translation>Micro réactivé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>The call goes on.</source>
            <translation>L’appel continue.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>A line: state and level</source>
            <translation>Une ligne : état et niveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>A card: with the agent's words</source>
            <translation>Une carte : avec les paroles de l’agent</translation>
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
            <translation>Rester en marche quand la fenêtre est fermée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>In the tray, where your desktop has one; talk keys go on working.</source>
            <translation>Dans la zone de notification, si votre bureau en a une ; les touches pour parler fonctionnent toujours.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Start Earshot when I log in</source>
            <translation>Démarrer Earshot à l’ouverture de ma session</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>In the tray, with no window.</source>
            <translation>Dans la zone de notification, sans fenêtre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Notify me when the agent speaks or asks</source>
            <translation>Me prévenir quand l’agent parle ou demande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>While the window is out of sight.</source>
            <translation>Tant que la fenêtre est hors de vue.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Show the agent's words in notifications</source>
            <translation>Montrer les paroles de l’agent dans les notifications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>They stay in your system's list, also on a locked screen.</source>
            <translation>Elles restent dans la liste de votre système, même sur un écran verrouillé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Stays above other programs and never takes the keyboard.</source>
            <translation>Reste au-dessus des autres programmes et ne prend jamais le clavier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Form of the mini window</source>
            <translation>Forme de la mini-fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>With the agent's words, or small enough for any corner.</source>
            <translation>Avec les paroles de l’agent, ou assez petite pour n’importe quel coin.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Of the agent's words in the card.</source>
            <translation>Des paroles de l’agent dans la carte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Opacity of the mini window</source>
            <translation>Opacité de la mini-fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>The lower, the more is seen of what lies behind it.</source>
            <translation>Plus elle est basse, plus on voit ce qu’il y a derrière.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Hide the mini window while nothing happens</source>
            <translation>Masquer la mini-fenêtre tant que rien ne se passe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>It goes after eight seconds, and comes back when something does.</source>
            <translation>Elle part au bout de huit secondes, et revient quand il se passe quelque chose.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Take out echo</source>
            <translation>Retirer l’écho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>You can talk over the agent without headphones: it does not hear itself.</source>
            <translation>Vous pouvez parler par-dessus l’agent sans casque : il ne s’entend pas lui-même.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Take out steady noise</source>
            <translation>Retirer le bruit constant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Fans, traffic, a computer.</source>
            <translation>Ventilateurs, circulation, un ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Take out rumble</source>
            <translation>Retirer les grondements</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Steps and knocks, below the voice.</source>
            <translation>Pas et chocs, plus graves que la voix.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Level the voice</source>
            <translation>Égaliser la voix</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Soft voices are made louder, loud ones softer.</source>
            <translation>Les voix douces deviennent plus fortes, les fortes plus douces.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Do not listen while the agent speaks</source>
            <translation>Ne pas écouter pendant que l’agent parle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Half duplex: where nothing else helps against echo. You cannot talk over the agent then.</source>
            <translation>Semi-duplex : là où rien d’autre n’aide contre l’écho. Vous ne pouvez alors pas parler par-dessus l’agent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Add a profile</source>
            <translation>Ajouter un profil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Remove this profile</source>
            <translation>Retirer ce profil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Each has a host, an account and a list of agents. The next call uses what is chosen here.</source>
            <translation>Chacun a un hôte, un compte et une liste d’agents. Le prochain appel utilise ce qui est choisi ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Name of the profile</source>
            <translation>Nom du profil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Shown in the list of agents, too.</source>
            <translation>Affiché aussi dans la liste des agents.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Profile {count}</source>
            <translation>Profil {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Remove the profile “{name}”?</source>
            <translation>Retirer le profil « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Its agents are forgotten, and its key, unless another profile uses it.</source>
            <translation>Ses agents sont oubliés, et sa clé aussi, sauf si un autre profil s’en sert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setting_row.py"></location>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setting_row.py"></location>
            <source>Back to what it usually is</source>
            <translation>Revenir à l’habituel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setting_row.py"></location>
            <source>Reset “{name}”</source>
            <translation>Réinitialiser « {name} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Pages of settings</source>
            <translation>Pages des réglages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Agents and account</source>
            <translation>Agents et compte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Look and accessibility</source>
            <translation>Apparence et accessibilité</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Tray and mini window</source>
            <translation>Zone de notification et mini-fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Advanced</source>
            <translation>Avancé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>Search the settings</source>
            <translation>Rechercher dans les réglages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>Enter goes to what was found.</source>
            <translation>Entrée mène à ce qui a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>Settings that were found</source>
            <translation>Réglages trouvés</translation>
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
                <numerusform>{number} réglage contient « {text} »</numerusform>
                <numerusform>{number} réglages contiennent « {text} »</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>No setting has “{text}”</source>
            <translation>Aucun réglage ne contient « {text} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Whom do you want to talk with? The built-in agent is always there. Others come from your account, or are public and known by their id.</source>
            <translation>Avec qui voulez-vous parler ? L’agent intégré est toujours là. D’autres viennent de votre compte, ou sont publics et connus par leur identifiant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>The agents of your account; this needs a key.</source>
            <translation>Les agents de votre compte ; cela demande une clé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Use this agent</source>
            <translation>Utiliser cet agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Paste an id here</source>
            <translation>Collez un identifiant ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Or its id</source>
            <translation>Ou son identifiant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>A public agent works without a key.</source>
            <translation>Un agent public fonctionne sans clé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Find and use</source>
            <translation>Trouver et utiliser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Looking for the agent…</source>
            <translation>Recherche de l’agent…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>Earshot lets you talk with an agent. Five short steps lead to the first call; each can be skipped, and the menu has them again under “Set up…”.</source>
            <translation>Earshot vous permet de parler avec un agent. Cinq courtes étapes mènent au premier appel ; chacune peut être passée, et le menu les reprend sous « Configurer… ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>In a call, the sound of your microphone while it is open, and silence while it is not; the messages that you send; that you are writing, but not what; and what you entered for an agent, such as your own ids. It goes to the service that runs the agent, and nowhere else.</source>
            <translation>Pendant un appel, le son de votre micro tant qu’il est ouvert, et du silence tant qu’il ne l’est pas ; les messages que vous envoyez ; le fait que vous écrivez, mais pas ce que vous écrivez ; et ce que vous avez saisi pour un agent, comme vos propres identifiants. Cela va au service qui fait fonctionner l’agent, et nulle part ailleurs.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>What is said while you are muted, and drafts. The transcript and the sound of a call are in memory and gone when you quit. Your settings are a file of yours; a key is in your system's password store and shown to its own service alone. Nothing is counted or reported.</source>
            <translation>Ce qui est dit tant que votre micro est coupé, et les brouillons. La transcription et le son d’un appel sont en mémoire et disparaissent quand vous quittez. Vos réglages sont un fichier à vous ; une clé est dans le coffre à mots de passe de votre système et n’est montrée qu’à son propre service. Rien n’est compté ni signalé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>The built-in agent runs on this computer: of a call with it, nothing leaves.</source>
            <translation>L’agent intégré fonctionne sur cet ordinateur : d’un appel avec lui, rien ne sort.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>Hello</source>
            <translation>Bonjour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>What leaves this computer</source>
            <translation>Ce qui sort de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>What stays here</source>
            <translation>Ce qui reste ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>Try without an account</source>
            <translation>Essayer sans compte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>You know what leaves and what stays.</source>
            <translation>Vous savez ce qui sort et ce qui reste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>To talk with the agents of your ElevenLabs account, paste an API key that may use agents. It is checked at once. Public agents and the built-in one need none: skip this page then.</source>
            <translation>Pour parler avec les agents de votre compte ElevenLabs, collez une clé API qui a le droit d’utiliser des agents. Elle est vérifiée aussitôt. Les agents publics et l’agent intégré s’en passent : passez alors cette page.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>An account of another region, or a server of your own? Choose it in the settings, under Account, before you paste.</source>
            <translation>Un compte d’une autre région, ou un serveur à vous ? Choisissez-le dans les réglages, sous Compte, avant de coller.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>A key is stored in: {where}.</source>
            <translation>Une clé est enregistrée ici : {where}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>No key yet. It is needed for private agents alone.</source>
            <translation>Pas encore de clé. Seuls les agents privés en ont besoin.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Everything is ready for a call. It greets you; hold Space to answer. When you have heard it, this window makes way for the main one, where the call goes on.</source>
            <translation>Tout est prêt pour un appel. L’agent vous salue ; maintenez la barre d’espace pour répondre. Quand vous l’aurez entendu, cette fenêtre laissera la place à la principale, où l’appel continue.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Say hello</source>
            <translation>Dire bonjour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Calls {agent}</source>
            <translation>Appelle {agent}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The call is over.</source>
            <translation>L’appel est terminé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The agent was heard.</source>
            <translation>L’agent a été entendu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The agent speaks.</source>
            <translation>L’agent parle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Connected. If it waits for you, hold Space and say hello.</source>
            <translation>Connecté. Si l’agent vous attend, maintenez la barre d’espace et dites bonjour.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Calling…</source>
            <translation>Appel en cours…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The agent was not heard yet.</source>
            <translation>L’agent n’a pas encore été entendu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Say something: the bars move and a word beside them says how loud you are. Then play the test sound. Everything here works without an account.</source>
            <translation>Dites quelque chose : les barres bougent, et un mot à côté dit à quel volume vous parlez. Jouez ensuite le son d’essai. Ici, tout fonctionne sans compte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Your system may ask whether Earshot may use the microphone; allow it to be heard.</source>
            <translation>Votre système demandera peut-être si Earshot peut utiliser le micro ; autorisez-le pour être entendu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Did you hear it?</source>
            <translation>L’avez-vous entendu ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Yes, I heard it</source>
            <translation>Oui, entendu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>This is “{name}”.</source>
            <translation>C’est « {name} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>You did not hear it. Turn the speaker up or choose another, and play again.</source>
            <translation>Vous ne l’avez pas entendu. Montez le haut-parleur ou choisissez-en un autre, puis rejouez le son.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Your microphone hears you, and you hear your speaker.</source>
            <translation>Votre micro vous entend, et vous entendez votre haut-parleur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Your microphone hears you. Now play the test sound.</source>
            <translation>Votre micro vous entend. Jouez maintenant le son d’essai.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>You hear your speaker. Now say something, as loud as you would.</source>
            <translation>Vous entendez votre haut-parleur. Dites maintenant quelque chose, aussi fort que d’habitude.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Not tried yet: say something, play the test sound.</source>
            <translation>Pas encore essayé : dites quelque chose, jouez le son d’essai.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/steps.py"></location>
            <source>{step}, this page</source>
            <translation>{step}, cette page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Hold the talk key and speak; let go to send. A short tap keeps the microphone open until the next one. While this page is open, a press only lights the lamps.</source>
            <translation>Maintenez la touche pour parler et parlez ; relâchez pour envoyer. Un appui bref laisse le micro ouvert jusqu’au prochain. Tant que cette page est ouverte, un appui ne fait qu’allumer les voyants.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Seen, but this window had the keyboard. Press it in another program.</source>
            <translation>Vue, mais cette fenêtre avait le clavier. Appuyez dessus dans un autre programme.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>The talk key, from any program</source>
            <translation>La touche pour parler, depuis n’importe quel programme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Choose a key…</source>
            <translation>Choisir une touche…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Space, in Earshot's window: try it now</source>
            <translation>Espace, dans la fenêtre d’Earshot : essayez-la maintenant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Open that window…</source>
            <translation>Ouvrir cette fenêtre…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Go to another program and press it there.</source>
            <translation>Passez à un autre programme et appuyez dessus là-bas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Pressed and released were both seen from another program.</source>
            <translation>L’appui et le relâchement ont été vus tous deux depuis un autre programme.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Not seen from another program yet.</source>
            <translation>Pas encore vue depuis un autre programme.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Space works: press it in Earshot's window to talk.</source>
            <translation>La barre d’espace fonctionne : appuyez dessus dans la fenêtre d’Earshot pour parler.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Press Space and let go: both lamps light up.</source>
            <translation>Appuyez sur la barre d’espace et relâchez : les deux voyants s’allument.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Set up Earshot</source>
            <translation>Configurer Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Skip all</source>
            <translation>Tout passer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Skip this</source>
            <translation>Passer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Step {number} of {all}: {title}</source>
            <extracomment>many: Step {number} of {all}: {title}</extracomment>
            <translation>
                <numerusform>Étape {number} sur {all} : {title}</numerusform>
                <numerusform>Étape {number} sur {all} : {title}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>In any program: hold it to talk, or tap it to keep the microphone open.</source>
            <translation>Dans n’importe quel programme : maintenez-la pour parler, ou appuyez brièvement pour laisser le micro ouvert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>In any program. There is none unless you choose one.</source>
            <translation>Dans n’importe quel programme. Il n’y en a pas tant que vous n’en choisissez pas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Test of the keys</source>
            <translation>Essai des touches</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Go to another window and press them there: that is where they have to work.</source>
            <translation>Allez dans une autre fenêtre et appuyez dessus : c’est là qu’elles doivent fonctionner.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Keys of this window</source>
            <translation>Touches de cette fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>They work while Earshot is in front.</source>
            <translation>Elles fonctionnent tant qu’Earshot est au premier plan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>{meaning} Enter waits for another key, Delete takes it away.</source>
            <translation>{meaning} Entrée attend une autre touche, Supprimer la retire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Its place counts: “{key}” on a US keyboard, “{letter}” on yours.</source>
            <translation>C’est sa place qui compte : « {key} » sur un clavier américain, « {letter} » sur le vôtre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>{action} is {key} now.</source>
            <translation>{action}, c’est maintenant {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Record and play back</source>
            <translation>Enregistrer et réécouter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Play a test sound</source>
            <translation>Jouer un son d’essai</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Plays two seconds of sound and hears how your room answers.</source>
            <translation>Joue deux secondes de son et écoute comment votre pièce répond.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Three seconds of you, as the agent would hear them. Nothing is kept.</source>
            <translation>Trois secondes de vous, comme l’agent vous entendrait. Rien n’est gardé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Four notes on your speaker.</source>
            <translation>Quatre notes sur votre haut-parleur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>What the agent hears.</source>
            <translation>Ce que l’agent entend.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Where the agent is heard.</source>
            <translation>Là où l’on entend l’agent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>On the speaker in use; each speaker has its own.</source>
            <translation>Sur le haut-parleur utilisé ; chaque haut-parleur a le sien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Try it</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Echo check, recording and playback, test sound.</source>
            <translation>Contrôle de l’écho, enregistrement et lecture, son d’essai.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/state_ring.py"></location>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Talk over the agent</source>
            <translation>Parler par-dessus l’agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Mute while it is held</source>
            <translation>Couper le micro tant qu’elle est maintenue</translation>
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
            <translation>Mains libres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>The microphone opens by itself when a call begins.</source>
            <translation>Le micro s’ouvre de lui-même quand un appel commence.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Shortest hold of the talk key</source>
            <translation>Plus court maintien de la touche pour parler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>A shorter press is a tap: the microphone stays open until the next tap.</source>
            <translation>Un appui plus court est un appui bref : le micro reste ouvert jusqu’au prochain.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Talk key in a hands-free call</source>
            <translation>Touche pour parler dans un appel mains libres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>What holding it does while the microphone is open anyway.</source>
            <translation>Ce que fait son maintien quand le micro est ouvert de toute façon.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Leave the microphone on between calls</source>
            <translation>Laisser le micro allumé entre les appels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Not even the first word of a call is lost then. The last half a second stays on this computer until you talk; your system shows that the microphone is in use.</source>
            <translation>Même le premier mot d’un appel n’est alors pas perdu. La dernière demi-seconde reste sur cet ordinateur jusqu’à ce que vous parliez ; votre système montre que le micro sert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Switch the microphone off while muted</source>
            <translation>Éteindre le micro tant qu’il est coupé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Your system's sign for an open microphone goes out when you mute. Its meter stands still then, and the first moment after you unmute may be lost.</source>
            <translation>Le signe de votre système pour un micro ouvert s’éteint quand vous coupez. Son indicateur s’arrête alors, et le premier instant après le rétablissement peut être perdu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Call again when the line drops</source>
            <translation>Rappeler quand la ligne tombe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Your transcript stays either way.</source>
            <translation>Votre transcription reste dans tous les cas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Longest pause</source>
            <translation>Plus longue pause</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>A call that is paused for longer ends. Your transcript stays.</source>
            <translation>Un appel en pause plus longtemps se termine. Votre transcription reste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>Your conversation will appear here.
Start a call, then talk or type.</source>
            <translation>Votre conversation apparaîtra ici.
Commencez un appel, puis parlez ou écrivez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>Transcript</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>Go to the newest message</source>
            <translation>Aller au message le plus récent</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>▾ {number} new message</source>
            <extracomment>many: ▾ {number} new messages</extracomment>
            <translation>
                <numerusform>▾ {number} nouveau message</numerusform>
                <numerusform>▾ {number} nouveaux messages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Hide window</source>
            <translation>Masquer la fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>End call</source>
            <translation>Raccrocher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Stop talking</source>
            <translation>Cesser de parler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>What can be done with this turn</source>
            <translation>Ce qu’on peut faire de ce tour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Copy turn</source>
            <translation>Copier le tour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Copy selected turns</source>
            <translation>Copier les tours choisis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Stop playing</source>
            <translation>Arrêter la lecture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Play again</source>
            <translation>Réécouter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Play again, once the agent is silent</source>
            <translation>Réécouter, quand l’agent se tait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Quote in a message</source>
            <translation>Citer dans un message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Copy all</source>
            <translation>Tout copier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>This agent does not say when it speaks which word. How far it came is estimated from the length of its sound.</source>
            <translation>Cet agent ne dit pas quand il prononce quel mot. L’endroit où il en est venu est estimé d’après la durée de son audio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>interrupted</source>
            <translation>interrompu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>taken back</source>
            <translation>retiré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>typed</source>
            <translation>écrit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>≈ place estimated</source>
            <translation>≈ endroit estimé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>▶ plays again</source>
            <translation>▶ est relu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>still listening</source>
            <translation>écoute encore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>place estimated</source>
            <translation>endroit estimé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>plays again</source>
            <translation>est relu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>{name} (taken back)</source>
            <translation>{name} (retiré)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Check now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Address for update checks</source>
            <translation>Adresse de recherche de mises à jour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Earshot asks this address which version is the newest, by itself once a day, and every hour while nobody answers, without telling its own or anything about you; nothing is ever downloaded or installed. Empty asks nobody.</source>
            <translation>Earshot demande à cette adresse quelle est la version la plus récente, de lui-même une fois par jour et, tant que personne ne répond, chaque heure, sans dire la sienne ni rien sur vous ; rien n’est jamais téléchargé ni installé. Vide, personne n’est interrogé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Last asked: {when}. {answer}</source>
            <translation>Dernière demande : {when}. {answer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Asking…</source>
            <translation>Demande en cours…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Enter the address that the publisher gives.</source>
            <translation>Saisissez l’adresse que donne l’éditeur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/updating.py"></location>
            <source>There is no newer version than yours, {version}.</source>
            <translation>Il n’y a pas de version plus récente que la vôtre, {version}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/updating.py"></location>
            <source>Version {version} of Earshot is out</source>
            <translation>La version {version} d’Earshot est sortie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/updating.py"></location>
            <source>Yours is {version}. Nothing was downloaded.</source>
            <translation>La vôtre est {version}. Rien n’a été téléchargé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/wording.py"></location>
            <source>{first} {next}</source>
            <translation>{first} {next}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>These are not what they were: {names}</source>
            <translation type="vanished">Ceux-ci ne sont plus ce qu’ils étaient : {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The answer is not the publisher's</source>
            <translation type="vanished">La réponse ne vient pas de l’éditeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>{service} leads to a less protected address, or round in circles.</source>
            <translation type="vanished">{service} mène à une adresse moins protégée, ou tourne en rond.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Earshot asks this address which version is the newest, by itself once a day at most, without telling its own or anything about you; nothing is ever downloaded or installed. Empty asks nobody.</source>
            <translation type="vanished">Earshot demande à cette adresse quelle est la version la plus récente, de lui-même une fois par jour au plus, sans dire la sienne ni rien sur vous ; rien n’est jamais téléchargé ni installé. Vide, personne n’est interrogé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Address for version checks</source>
            <translation type="vanished">Adresse de vérification de version</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>{number} settings have “{text}”</source>
            <extracomment>many: {number} settings have “{text}”</extracomment>
            <translation type="vanished">
                <numerusform>{number} réglage contient « {text} »</numerusform>
                <numerusform>{number} réglages contiennent « {text} »</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Choose a file: {name}</source>
            <translation type="vanished">Choisir un fichier : {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what} level in decibels</source>
            <translation type="vanished">Niveau en décibels : {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>Verdict on the microphone level</source>
            <translation type="vanished">Verdict sur le niveau du micro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Earshot may not write to the folder of its settings.</source>
            <translation type="vanished">Earshot n’a pas le droit d’écrire dans le dossier de ses réglages.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>The key that ends in …{tail} is kept in: {where}.</source>
            <translation type="vanished">La clé qui se termine par …{tail} est gardée ici : {where}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Type instead of talk: the microphone stays closed</source>
            <translation type="vanished">Écrire au lieu de parler : le micro reste fermé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Half duplex</source>
            <translation type="vanished">Semi-duplex</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Do not listen while the agent speaks: where nothing else helps against echo. You cannot talk over the agent then.</source>
            <translation type="vanished">Ne pas écouter pendant que l’agent parle : là où rien d’autre n’aide contre l’écho. Vous ne pouvez alors pas parler par-dessus lui.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>ms</source>
            <translation type="vanished">ms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Warm microphone</source>
            <translation type="vanished">Micro prêt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Release while muted</source>
            <translation type="vanished">Libérer quand il est coupé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Volume of the ready sound</source>
            <translation type="vanished">Volume du signal de départ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Two rising notes tell that the microphone hears you. All the way down, they are off.</source>
            <translation type="vanished">Deux notes montantes disent que le micro vous entend. Tout en bas, elles sont coupées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>It stays open between calls, so that not even the first word of a call is lost. The last half a second stays on this computer until you talk; your system shows that the microphone is in use.</source>
            <translation type="vanished">Il reste ouvert entre les appels, pour que même le premier mot d’un appel ne soit pas perdu. La dernière demi-seconde reste sur cet ordinateur jusqu’à ce que vous parliez ; votre système montre que le micro sert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Muting closes the microphone, so that your system's sign for an open one goes out. Its meter stands still then, and the first moment after you unmute may be lost.</source>
            <translation type="vanished">Couper ferme le micro, pour que le signe de votre système s’éteigne. Son indicateur s’arrête alors, et le premier instant après le rétablissement peut être perdu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Look</source>
            <translation type="vanished">Apparence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Text size and contrast always follow the system.</source>
            <translation type="vanished">La taille du texte et le contraste suivent toujours le système.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>display</source>
            <translation type="vanished">écran</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>sound in</source>
            <translation type="vanished">son reçu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>sound out</source>
            <translation type="vanished">son émis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>echo</source>
            <translation type="vanished">écho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>keyring</source>
            <translation type="vanished">trousseau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>network</source>
            <translation type="vanished">réseau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>key</source>
            <translation type="vanished">clé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>agent</source>
            <translation type="vanished">agent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>tray</source>
            <translation type="vanished">zone</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>disk</source>
            <translation type="vanished">disque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/keeping.py"></location>
            <source>Hold Space and talk: the built-in agent answers, with no account. If you like, see first whether your microphone and speaker work.</source>
            <translation type="vanished">Maintenez la barre d’espace et parlez : l’agent intégré répond, sans aucun compte. Si vous le souhaitez, vérifiez d’abord que votre micro et votre haut-parleur fonctionnent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>F1 or ?</source>
            <translation type="vanished">F1 ou ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Control</source>
            <translation type="vanished">Contrôle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Escape</source>
            <translation type="vanished">Échappement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Delete</source>
            <translation type="vanished">Supprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Command</source>
            <translation type="vanished">Commande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>End</source>
            <translation type="vanished">Raccrocher</translation>
        </message>
    </context>
</TS>
