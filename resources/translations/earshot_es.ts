<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Earshot</name>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>the environment of this program (ELEVENLABS_API_KEY)</source>
            <translation>el entorno de este programa (ELEVENLABS_API_KEY)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>While ELEVENLABS_API_KEY is set in the environment, that key is used.</source>
            <translation>Mientras ELEVENLABS_API_KEY esté definida en el entorno, se usa esa clave.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>The key works. It is restricted: it reaches agents and cannot tell its plan.</source>
            <translation>La clave funciona. Está restringida: llega a los agentes y no puede decir su plan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>The key works.</source>
            <translation>La clave funciona.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>The key works. Plan: {plan}, {used} of {limit} characters used.</source>
            <translation>La clave funciona. Plan: {plan}, {used} de {limit} caracteres usados.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Talk with an ElevenLabs agent, or with the built-in one.</source>
            <translation>Habla con un agente de ElevenLabs o con el integrado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>keep settings, logs and data under this folder</source>
            <translation>guardar ajustes, registros y datos en esta carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>write a detailed log</source>
            <translation>escribir un registro detallado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>without a command: begin in the tray, with no window; where there is no tray, the window opens</source>
            <translation>sin orden: empezar en la bandeja, sin ventana; donde no hay bandeja, se abre la ventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>look whether this installation is whole, and say so line by line</source>
            <translation>comprueba si esta instalación está completa, línea por línea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Without a command, the window opens.</source>
            <translation>Sin orden, se abre la ventana.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>open the window and start a call at once</source>
            <translation>abrir la ventana y empezar una llamada enseguida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>hold one whole conversation with no hardware</source>
            <translation>mantener una conversación completa sin ningún aparato</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>serve the built-in agent on this computer</source>
            <translation>ofrecer el agente integrado en este equipo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>look at what works on this computer and what not</source>
            <translation>ver qué funciona en este equipo y qué no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>print a list for scripts</source>
            <translation>imprimir una lista para scripts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Open the window and start a call at once, hands-free. Where Earshot runs already, the call starts there and this command is done; --raw-sound and --quit-when-ended cannot be had then, and one call is held at a time.</source>
            <translation>Abrir la ventana y empezar una llamada enseguida, con manos libres. Si Earshot ya está en marcha, la llamada empieza allí y esta orden ha terminado; entonces no valen --raw-sound ni --quit-when-ended, y solo se mantiene una llamada a la vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>id of one of your agents in the settings, or of another: a private one while ELEVENLABS_API_KEY is set for its host, else a public one</source>
            <translation>identificador de uno de tus agentes de los ajustes o de otro: uno privado mientras ELEVENLABS_API_KEY esté definida para su host; si no, uno público</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>a signed URL from your own server; - reads it from standard input, for whatever stands here can be read in this computer's list of processes</source>
            <translation>una URL firmada de tu propio servidor; - la lee de la entrada estándar, porque lo que se pone aquí puede leerse en la lista de procesos de este equipo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>the built-in agent</source>
            <translation>el agente integrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>http(s) address of another service</source>
            <translation>dirección http(s) de otro servicio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>how events and sound travel</source>
            <translation>por qué vía viajan los eventos y el sonido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>type; no microphone, no speaker</source>
            <translation>escribir; sin micrófono ni altavoz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>no echo, noise or gain processing of the microphone, whatever the settings say</source>
            <translation>sin tratar el eco, el ruido ni el nivel del micrófono, digan lo que digan los ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>close the program after the call</source>
            <translation>cerrar el programa después de la llamada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>write transcript.jsonl, reply.wav and window.png</source>
            <translation>escribir transcript.jsonl, reply.wav y window.png</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>what the microphone hears</source>
            <translation>lo que oye el micrófono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>what a synthetic voice asks instead</source>
            <translation>lo que pregunta en su lugar una voz sintética</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>address to listen on</source>
            <translation>dirección en la que escuchar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>0 takes a free one</source>
            <translation>0 toma uno libre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>move the talk key of the Earshot that runs</source>
            <translation>mover la tecla para hablar del Earshot en marcha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Press, release or tap the talk key. Outside a call, a press starts one. A press that nothing releases is let go after two minutes; pressing again begins them anew.</source>
            <translation>Pulsar, soltar o tocar la tecla para hablar. Fuera de una llamada, una pulsación empieza una. Una pulsación que nada suelta termina a los dos minutos; pulsar otra vez los empieza de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>mute or unmute the microphone</source>
            <translation>silenciar o reactivar el micrófono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>silence the agent</source>
            <translation>callar al agente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>send a message, if need be in a new call</source>
            <translation>enviar un mensaje, si hace falta en una llamada nueva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>the message; - reads it from standard input, for whatever stands here can be read in this computer's list of processes</source>
            <translation>el mensaje; - lo lee de la entrada estándar, porque lo que se pone aquí puede leerse en la lista de procesos de este equipo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>give the agent of the call a note that asks for no answer</source>
            <translation>dar al agente de la llamada una nota que no pide respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>the note; - reads it from standard input, for whatever stands here can be read in this computer's list of processes</source>
            <translation>la nota; - la lee de la entrada estándar, porque lo que se pone aquí puede leerse en la lista de procesos de este equipo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>hang up</source>
            <translation>colgar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>bring the window to the front</source>
            <translation>traer la ventana al frente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>tell how things are</source>
            <translation>decir cómo está todo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>for scripts: one line of JSON, with what was said in the window</source>
            <translation>para scripts: una línea de JSON, con lo que se dijo en la ventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>a port is a number from 0 to {last}</source>
            <translation>un puerto es un número de 0 a {last}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>there is no text</source>
            <translation>no hay texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>an address begins with http:// or https://</source>
            <translation>una dirección empieza por http:// o https://</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Exported to “{name}”, without keys.</source>
            <translation>Exportado a «{name}», sin claves.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>The settings of “{name}” are used now.</source>
            <translation>Ahora se usan los ajustes de «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Some could not be read: {names}.</source>
            <translation>Algunos no se pudieron leer: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Settings were imported</source>
            <translation>Se importaron los ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Your settings are as before the import.</source>
            <translation>Tus ajustes están como antes de la importación.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/check_command.py"></location>
            <source>The check-up was stopped</source>
            <translation>La revisión se ha detenido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/check_command.py"></location>
            <location filename="../../desktop_app/demo.py"></location>
            <source>Nothing is wrong.</source>
            <translation>Todo está bien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Display</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Microphone</source>
            <translation>Micrófono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Speaker</source>
            <translation>Altavoz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Echo</source>
            <translation>Eco</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Password store</source>
            <translation>Almacén de contraseñas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>API key</source>
            <translation>Clave API</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/demo.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Talk key</source>
            <translation>Tecla para hablar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Tray</source>
            <translation>Bandeja</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Disk</source>
            <translation>Disco</translation>
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
            <translation>También hay: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>The chosen microphone is not plugged in.</source>
            <translation>El micrófono elegido no está conectado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>The chosen speaker is not plugged in.</source>
            <translation>El altavoz elegido no está conectado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} is used in its place.</source>
            <translation>En su lugar se usa {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Plug it in, or choose another one in the settings.</source>
            <translation>Conéctalo o elige otro en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} is used.</source>
            <translation>Se usa {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Whether your microphone hears your speaker could not be told.</source>
            <translation>No se pudo saber si tu micrófono oye tu altavoz.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>It gave no sound at all.</source>
            <translation>No dio ningún sonido.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>See to the microphone first, then check again.</source>
            <translation>Ocúpate primero del micrófono y comprueba otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Whether your microphone hears your speaker was not tried yet.</source>
            <translation>Aún no se ha probado si tu micrófono oye tu altavoz.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Trying plays two seconds of sound.</source>
            <translation>La prueba toca dos segundos de sonido.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Press “Check my sound” in the settings.</source>
            <translation>Pulsa «Comprobar mi sonido» en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>When it was tried, your microphone heard your speaker {delay} ms later.</source>
            <translation>En la prueba, tu micrófono oyó tu altavoz {delay} ms después.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>That much echo can be taken out.</source>
            <translation>Ese eco se puede quitar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Keys are kept in: {where}.</source>
            <translation>Las claves se guardan en: {where}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>No password store is available.</source>
            <translation>No hay ningún almacén de contraseñas disponible.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>A key is kept until you quit, and no longer.</source>
            <translation>Una clave se conserva hasta que cierres el programa, y no más.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Install or unlock your system's password store.</source>
            <translation>Instala o desbloquea el almacén de contraseñas de tu sistema.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} can be reached.</source>
            <translation>Se puede llegar a {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>No key is set.</source>
            <translation>No hay ninguna clave.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Public agents and the built-in one do without.</source>
            <translation>Los agentes públicos y el integrado no la necesitan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} accepts your key.</source>
            <translation>{name} acepta tu clave.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Nothing is kept: this is a trial.</source>
            <translation>No se guarda nada: esto es una prueba.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>--hidden goes without a command</source>
            <translation>--hidden va sin orden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>Cannot listen at {host}, port {port}</source>
            <translation>No se puede escuchar en {host}, puerto {port}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>Another program listens there. Choose another port with --port; 0 takes a free one.</source>
            <translation>Otro programa ya escucha ahí. Elige otro puerto con --port; 0 toma uno libre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>This computer has no such address. Choose another with --host.</source>
            <translation>Este equipo no tiene esa dirección. Elige otra con --host.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>The system does not allow it. Choose a port above 1023 with --port.</source>
            <translation>El sistema no lo permite. Elige con --port un puerto superior a 1023.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>{reason}.</source>
            <translation>{reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>No address came</source>
            <translation>No llegó ninguna dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>Standard input ended before a signed URL.</source>
            <translation>La entrada estándar terminó antes de una URL firmada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/commands.py"></location>
            <source>There is no text</source>
            <translation>No hay texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/commands.py"></location>
            <source>Give it as an argument, or - and standard input.</source>
            <translation>Dalo como argumento, o - y la entrada estándar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/address.py"></location>
            <location filename="../../desktop_app/control/claim.py"></location>
            <location filename="../../desktop_app/control/server.py"></location>
            <source>Other programs cannot reach Earshot</source>
            <translation>Otros programas no pueden llegar a Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/address.py"></location>
            <source>No folder for its socket belongs to you alone: XDG_RUNTIME_DIR and the folder of temporary files cannot be used. All else works; only commands such as “earshot talk press” do not.</source>
            <translation>Ninguna carpeta para su socket es solo tuya: XDG_RUNTIME_DIR y la carpeta de archivos temporales no sirven. Todo lo demás funciona; solo no funcionan órdenes como «earshot talk press».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/claim.py"></location>
            <source>The folder for its socket takes no file; perhaps its disk is full. All else works; only commands such as “earshot talk press” do not.</source>
            <translation>La carpeta para su socket no acepta archivos; quizá su disco esté lleno. Todo lo demás funciona; solo no funcionan órdenes como «earshot talk press».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Earshot does not run</source>
            <translation>Earshot no está en marcha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Start it with “earshot”, then give the command again.</source>
            <translation>Ábrelo con «earshot» y da la orden otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Earshot runs but does not answer</source>
            <translation>Earshot está en marcha, pero no responde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>It may be busy or stuck. Try again; if that does not help, end it and start it anew.</source>
            <translation>Puede que esté ocupado o atascado. Inténtalo otra vez; si no ayuda, ciérralo y ábrelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>The Earshot that runs belongs to somebody else</source>
            <translation>El Earshot en marcha es de otra persona</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Only the person who started it can give it commands.</source>
            <translation>Solo quien lo abrió puede darle órdenes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Earshot answered with something unknown</source>
            <translation>Earshot respondió algo desconocido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>It may be of another version. Quit it and start it again.</source>
            <translation>Puede que sea de otra versión. Ciérralo y ábrelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/limits.py"></location>
            <source>This is too long</source>
            <translation>Esto es demasiado largo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/limits.py"></location>
            <source>A message has at most {most} characters.</source>
            <translation>Un mensaje tiene como máximo {most} caracteres.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/messages.py"></location>
            <source>The Earshot that runs does not understand this command. It may be of another version: quit it and start it again.</source>
            <translation>El Earshot en marcha no entiende esta orden. Puede que sea de otra versión: ciérralo y ábrelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/server.py"></location>
            <location filename="../../desktop_app/failing.py"></location>
            <source>Something in Earshot went wrong. It is a fault of the program, not yours.</source>
            <translation>Algo salió mal en Earshot. Es un fallo del programa, no tuyo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/server.py"></location>
            <source>Its socket could not be opened. All else works; only commands such as “earshot talk press” do not.</source>
            <translation>No se pudo abrir su socket. Todo lo demás funciona; solo no funcionan órdenes como «earshot talk press».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/crashes.py"></location>
            <source>Earshot ended unexpectedly last time</source>
            <translation>Earshot se cerró de forma inesperada la última vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/crashes.py"></location>
            <source>“Details” shows a report of it, without words, keys or sound. It is sent nowhere.</source>
            <translation>«Detalles» muestra un informe, sin palabras, claves ni sonido. No se envía a ninguna parte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cue_files.py"></location>
            <source>“{name}” cannot be used as a sound</source>
            <translation>«{name}» no sirve como sonido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cue_files.py"></location>
            <source>It has to be a WAV file that can be read. The built-in sound is heard instead.</source>
            <translation>Tiene que ser un archivo WAV que se pueda leer. En su lugar se oye el sonido integrado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The demonstration was stopped</source>
            <translation>La demostración se ha detenido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>Tool</source>
            <translation>Herramienta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The agent heard nothing.</source>
            <translation>El agente no oyó nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The agent heard you and did not answer.</source>
            <translation>El agente te oyó y no respondió.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The agent's answer was not audible.</source>
            <translation>La respuesta del agente no se oyó.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The demonstration did not work</source>
            <translation>La demostración no funcionó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>Cannot write to “{folder}”</source>
            <translation>No se puede escribir en «{folder}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>Choose another folder for the results.</source>
            <translation>Elige otra carpeta para los resultados.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>“{name}” cannot be used as speech</source>
            <translation>«{name}» no sirve como habla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>It has to be a WAV file of 16-bit samples.</source>
            <translation>Tiene que ser un archivo WAV con muestras de 16 bits.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/device.py"></location>
            <source>System default</source>
            <translation>Predeterminado del sistema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>You can type meanwhile.</source>
            <translation>Mientras tanto puedes escribir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can read the answers meanwhile.</source>
            <translation>Mientras tanto puedes leer las respuestas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Plug one in; it will be used at once.</source>
            <translation>Conecta uno; se usará enseguida.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can type.</source>
            <translation>Puedes escribir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can read the answers.</source>
            <translation>Puedes leer las respuestas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>No microphone found</source>
            <translation>No se encontró ningún micrófono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>No speaker found</source>
            <translation>No se encontró ningún altavoz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Another app has the microphone to itself</source>
            <translation>Otra aplicación tiene el micrófono para ella sola</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Another app has the speaker to itself</source>
            <translation>Otra aplicación tiene el altavoz para ella sola</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Close it or pick another device.</source>
            <translation>Ciérrala o elige otro dispositivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>the system</source>
            <translation>el sistema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Privacy &amp; Security &gt; {device}</source>
            <translation>Privacidad y seguridad &gt; {device}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Settings &gt; Privacy &amp; security &gt; {device}</source>
            <translation>Configuración &gt; Privacidad y seguridad &gt; {device}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>the privacy settings</source>
            <translation>los ajustes de privacidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The microphone is blocked by {system}</source>
            <translation>El micrófono está bloqueado por {system}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The speaker is blocked by {system}</source>
            <translation>El altavoz está bloqueado por {system}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can allow it in {place}.</source>
            <translation>Puedes permitirlo en {place}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” was unplugged</source>
            <translation>«{name}» se ha desconectado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Plug it in again or pick another device.</source>
            <translation>Conéctalo de nuevo o elige otro dispositivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>“{name}” stopped working</source>
            <translation>«{name}» dejó de funcionar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It has gone, or its system no longer serves it.</source>
            <translation>Ha desaparecido, o su sistema ya no lo atiende.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The microphone is opened again</source>
            <translation>El micrófono se abre de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The speaker is opened again</source>
            <translation>El altavoz se abre de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>The microphone does not answer</source>
            <translation>El micrófono no responde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>The speaker does not answer</source>
            <translation>El altavoz no responde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It may still be waking up, or another app may have it to itself.</source>
            <translation>Puede que aún esté despertando, o que otra aplicación lo tenga para ella sola.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It is tried again and again; or pick another device.</source>
            <translation>Se intenta una y otra vez; o elige otro dispositivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Install the package libportaudio2 (Debian, Ubuntu, openSUSE) or portaudio (Fedora, Arch) and start again.</source>
            <translation>Instala el paquete libportaudio2 (Debian, Ubuntu, openSUSE) o portaudio (Fedora, Arch) y vuelve a empezar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It comes with this program: install the program again.</source>
            <translation>Viene con este programa: instala el programa de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Install it with: brew install portaudio. Then start again.</source>
            <translation>Instálala con: brew install portaudio. Después vuelve a empezar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Sound needs the library PortAudio</source>
            <translation>El sonido necesita la biblioteca PortAudio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The microphone could not be opened</source>
            <translation>No se pudo abrir el micrófono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The speaker could not be opened</source>
            <translation>No se pudo abrir el altavoz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Try again or pick another device.</source>
            <translation>Inténtalo otra vez o elige otro dispositivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Paste another key</source>
            <translation>Pegar otra clave</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Add key</source>
            <translation>Añadir clave</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Choose an agent</source>
            <translation>Elegir un agente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Try again</source>
            <translation>Intentar otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Call again</source>
            <translation>Llamar otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Keep it open</source>
            <translation>Dejar abierto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Open settings</source>
            <translation>Abrir ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Open date settings</source>
            <translation>Abrir ajustes de fecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Check again</source>
            <translation>Comprobar otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Choose device</source>
            <translation>Elegir dispositivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Check my sound</source>
            <translation>Comprobar mi sonido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Open that window</source>
            <translation>Abrir esa ventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Undo the import</source>
            <translation>Deshacer la importación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Open page</source>
            <translation>Abrir la página</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Use the headset</source>
            <translation>Usar los auriculares</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/message_bar.py"></location>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>OK</source>
            <translation>Aceptar</translation>
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
            <translation>Algo salió mal en Earshot. Es un fallo del programa, no tuyo. Iniciado desde un terminal, dice más.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/first_run.py"></location>
            <source>Welcome to Earshot</source>
            <translation>Te damos la bienvenida a Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/first_run.py"></location>
            <source>Hold Space and talk: the built-in agent answers, with no account. The menu has every step again under “Set up…”.</source>
            <translation>Mantén pulsada la barra espaciadora y habla: el agente integrado responde, sin ninguna cuenta. En el menú tienes otra vez cada paso, en «Configurar…».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/first_run.py"></location>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Bluetooth headsets switch to phone quality while their microphone is used.</source>
            <translation>Los auriculares Bluetooth pasan a calidad de teléfono mientras se usa su micrófono.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>No key has this name.</source>
            <translation>Ninguna tecla se llama así.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>Other programs need this key for writing.</source>
            <translation>Otros programas necesitan esta tecla para escribir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>It is chosen for something else already.</source>
            <translation>Ya está elegida para otra cosa.</translation>
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
            <translation>{key} la usa otro programa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Pick one of: {keys}.</source>
            <translation>Elige una de estas: {keys}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>Pick another one.</source>
            <translation>Elige otra.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>The desktop has not given us a key yet</source>
            <translation>El escritorio aún no nos ha dado una tecla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>Your system asks you to choose it in its own window.</source>
            <translation>Tu sistema te pide que la elijas en su propia ventana.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>{key} cannot be used in other programs</source>
            <translation>{key} no se puede usar en otros programas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>{key} opens the microphone until you press it again</source>
            <translation>{key} abre el micrófono hasta que la pulses otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>usage: </source>
            <translation>uso: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>options</source>
            <translation>opciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>subcommands</source>
            <translation>órdenes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>positional arguments</source>
            <translation>argumentos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>show this help message and exit</source>
            <translation>mostrar esta ayuda y salir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>show program's version number and exit</source>
            <translation>mostrar la versión del programa y salir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>your desktop</source>
            <translation>tu escritorio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Put these lines into ~/.config/sway/config, then run “swaymsg reload”.</source>
            <translation>Pon estas líneas en ~/.config/sway/config y ejecuta «swaymsg reload».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Put these lines into ~/.config/i3/config, then run “i3-msg reload”.</source>
            <translation>Pon estas líneas en ~/.config/i3/config y ejecuta «i3-msg reload».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Put these lines into ~/.config/hypr/hyprland.conf; saving it is enough.</source>
            <translation>Pon estas líneas en ~/.config/hypr/hyprland.conf; basta con guardarlo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Run these lines in a terminal. Each press of the key then counts as a tap.</source>
            <translation>Ejecuta estas líneas en un terminal. Cada pulsación de la tecla cuenta entonces como un toque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Run this line in a terminal. Each press of the key then counts as a tap.</source>
            <translation>Ejecuta esta línea en un terminal. Cada pulsación de la tecla cuenta entonces como un toque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>In System Settings, under Keyboard and then Shortcuts, choose Add New and then Command, paste this line, and give it the key {key}. Each press of the key then counts as a tap.</source>
            <translation>En Preferencias del sistema, en Teclado y luego Atajos, elige Añadir nuevo y después Orden, pega esta línea y dale la tecla {key}. Cada pulsación de la tecla cuenta entonces como un toque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>In the keyboard settings of your desktop, add a shortcut of your own that runs this command, and give it the key {key}. Each press of the key then counts as a tap. If your desktop has another command for the release of a key, use “{press}” and “{release}”.</source>
            <translation>En los ajustes de teclado de tu escritorio, añade un atajo propio que ejecute esta orden y dale la tecla {key}. Cada pulsación de la tecla cuenta entonces como un toque. Si tu escritorio tiene otra orden para soltar una tecla, usa «{press}» y «{release}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS did not let Earshot listen for keys.</source>
            <translation>macOS no dejó que Earshot escuche las teclas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>A Mac has no such key.</source>
            <translation>Un Mac no tiene esa tecla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS {version} gives no program a key with Option or Shift alone. Add Control or Command.</source>
            <translation>macOS {version} no da a ningún programa una tecla solo con Opción o Mayúsculas. Añade Control o Comando.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS did not accept this key.</source>
            <translation>macOS no aceptó esta tecla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS hides key presses while Secure Keyboard Entry is on. The Talk button works.</source>
            <translation>macOS oculta las pulsaciones mientras está activa la entrada segura del teclado. El botón Hablar funciona.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/notifications.py"></location>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Show window</source>
            <translation>Mostrar la ventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Your desktop is asking which key it shall be.</source>
            <translation>Tu escritorio está preguntando qué tecla será.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Your desktop has taken the keys back.</source>
            <translation>Tu escritorio ha retirado las teclas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Your desktop does not give keys to programs, or does not answer.</source>
            <translation>Tu escritorio no da teclas a los programas, o no responde.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Hold to talk with the agent, tap to keep talking</source>
            <translation>Mantener para hablar con el agente, tocar para seguir hablando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Mute or unmute the microphone</source>
            <translation>Silenciar o reactivar el micrófono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Show the window of Earshot</source>
            <translation>Mostrar la ventana de Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Over some windows, such as those of an administrator, Windows does not show Earshot when a key is let go: there, press it once to talk and once more to stop.</source>
            <translation>Sobre algunas ventanas, como las de un administrador, Windows no muestra a Earshot cuándo se suelta una tecla: allí, púlsala una vez para hablar y otra vez para terminar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows did not let Earshot listen for keys.</source>
            <translation>Windows no dejó que Earshot escuche las teclas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>This keyboard has no such key.</source>
            <translation>Este teclado no tiene esa tecla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows keeps this key for itself.</source>
            <translation>Windows se reserva esta tecla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows keeps most keys with the Windows key for itself.</source>
            <translation>Windows se reserva la mayoría de las teclas con la tecla Windows.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows did not accept this key.</source>
            <translation>Windows no aceptó esta tecla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>On this keyboard AltGr writes “{sign}” with this key; as long as Earshot has the key, it does not.</source>
            <translation>En este teclado AltGr escribe «{sign}» con esta tecla; mientras Earshot la tenga, no.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/x11.py"></location>
            <source>This keyboard does not have all of these keys.</source>
            <translation>Este teclado no tiene todas esas teclas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/x11.py"></location>
            <source>On your keyboard the right Alt key writes with this key: hold the left one.</source>
            <translation>En tu teclado, la tecla Alt derecha escribe con esta tecla: mantén la izquierda.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/x11.py"></location>
            <source>The display does not answer.</source>
            <translation>La pantalla no responde.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Calling {name}.</source>
            <translation>Llamando a {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Earshot runs already.</source>
            <translation>Earshot ya está en marcha.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Earshot runs already; its window comes to the front.</source>
            <translation>Earshot ya está en marcha; su ventana pasa al frente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Muted: nobody hears the microphone.</source>
            <translation>En silencio: nadie oye el micrófono.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Not muted.</source>
            <translation>Sin silenciar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>There was no call.</source>
            <translation>No había ninguna llamada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>There is no call. A note needs one: start it with “earshot call”.</source>
            <translation>No hay ninguna llamada. Una nota necesita una: empiézala con «earshot call».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>The call could not be started. The window tells more.</source>
            <translation>No se pudo empezar la llamada. La ventana dice más.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>The call is ending, and nobody would read this. Try again in a moment.</source>
            <translation>La llamada está terminando y nadie leería esto. Inténtalo otra vez dentro de un momento.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Earshot runs already. --raw-sound and --quit-when-ended belong to the start of the program: leave them out, or name another --profile.</source>
            <translation>Earshot ya está en marcha. --raw-sound y --quit-when-ended son del inicio del programa: quítalas, o nombra otro --profile.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/hearing.py"></location>
            <source>The built-in agent cannot hear</source>
            <translation>El agente integrado no puede oír</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/hearing.py"></location>
            <source>Its speech recognition could not be loaded; it still answers text.</source>
            <translation>No se pudo cargar su reconocimiento de voz; sigue respondiendo al texto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/voice.py"></location>
            <source>The built-in agent has no voice</source>
            <translation>El agente integrado no tiene voz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/voice.py"></location>
            <source>Its speech library could not be used on this computer.</source>
            <translation>Su biblioteca de voz no se pudo usar en este equipo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The window can open.</source>
            <translation>La ventana se puede abrir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Without a display there is no tray to look for.</source>
            <translation>Sin pantalla no hay bandeja que buscar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop has a tray.</source>
            <translation>Tu escritorio tiene bandeja.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop has no tray.</source>
            <translation>Tu escritorio no tiene bandeja.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The program stays in the taskbar instead.</source>
            <translation>El programa se queda en la barra de tareas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The folder of your settings cannot be written.</source>
            <translation>No se puede escribir en la carpeta de tus ajustes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>{reason}: what you change is lost when you quit.</source>
            <translation>{reason}: lo que cambies se perderá al cerrar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Make room there, or let yourself write to “{folder}”.</source>
            <translation>Haz sitio allí o date permiso para escribir en «{folder}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your settings can be kept.</source>
            <translation>Tus ajustes se pueden guardar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>“{label}” is there for your key.</source>
            <translation>«{label}» está disponible con tu clave.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>“{label}” is there, and needs no key.</source>
            <translation>«{label}» está disponible y no necesita clave.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>“{label}” is chosen.</source>
            <translation>«{label}» está elegido.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Whether it answers, a call will tell.</source>
            <translation>Si responde, lo dirá una llamada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The chosen agent has no id.</source>
            <translation>El agente elegido no tiene identificador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Nobody can be called.</source>
            <translation>Así no se puede llamar a nadie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Enter its id in the settings, or choose another agent.</source>
            <translation>Escribe su identificador en los ajustes o elige otro agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The built-in agent starts.</source>
            <translation>El agente integrado arranca.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>This system lets a key work in every program.</source>
            <translation>Este sistema deja que una tecla funcione en todos los programas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop hands out keys that work in every program.</source>
            <translation>Tu escritorio da teclas que funcionan en todos los programas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>It asks you which, in its own window.</source>
            <translation>Te pregunta cuál en su propia ventana.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop hands out no keys that work in every program.</source>
            <translation>Tu escritorio no da teclas que funcionen en todos los programas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>It runs Wayland without a portal for them.</source>
            <translation>Usa Wayland sin un portal para ellas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>X11 lets a key work in every program.</source>
            <translation>X11 deja que una tecla funcione en todos los programas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Without a display there are no keys to watch.</source>
            <translation>Sin pantalla no hay teclas que vigilar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/placing.py"></location>
            <source>Signed call</source>
            <translation>Llamada firmada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/placing.py"></location>
            <source>The built-in agent could not start</source>
            <translation>El agente integrado no pudo arrancar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/placing.py"></location>
            <source>This computer does not let programs talk with each other on it (127.0.0.1).</source>
            <translation>Este equipo no deja que los programas hablen entre sí en él (127.0.0.1).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/profiles.py"></location>
            <source>Usual profile</source>
            <translation>Perfil habitual</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>This is no address for update checks</source>
            <translation>Esta no es una dirección para buscar actualizaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>It has to look like {example}</source>
            <translation>Tiene que ser como {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <source>This address is not protected</source>
            <translation>Esta dirección no está protegida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Everybody on the way could see who asks. Use an https:// address.</source>
            <translation>Cualquiera en el camino podría ver quién pregunta. Usa una dirección https://.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The publisher's key is missing</source>
            <translation>Falta la clave del editor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>It stands at the end of the address, behind #ed25519=. Copy the whole line.</source>
            <translation>Está al final de la dirección, detrás de #ed25519=. Copia la línea entera.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The publisher's key is not whole</source>
            <translation>La clave del editor no está completa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Copy everything behind #ed25519=, to the last character.</source>
            <translation>Copia todo lo que hay detrás de #ed25519=, hasta el último carácter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The answer tells of no version</source>
            <translation>La respuesta no habla de ninguna versión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Something else than a signed manifest stands at the address for update checks.</source>
            <translation>En la dirección para buscar actualizaciones hay algo distinto de un manifiesto firmado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The answer to the update check is not the publisher's</source>
            <translation>La respuesta a la búsqueda de actualizaciones no es del editor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Its signature does not fit the key in the address, so it was not believed.</source>
            <translation>Su firma no corresponde a la clave de la dirección, así que no se le dio crédito.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>No browser could be opened</source>
            <translation>No se pudo abrir ningún navegador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>The page is {address}</source>
            <translation>La página es {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>Your desktop's date settings were not found</source>
            <translation>No se encontraron los ajustes de fecha de tu escritorio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>Set the date in your system's settings, or with “timedatectl” in a terminal.</source>
            <translation>Pon la fecha en los ajustes del sistema, o con «timedatectl» en un terminal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Line: {line}</source>
            <translation>Línea: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>State: {phase}</source>
            <translation>Estado: {phase}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Agent: {name}</source>
            <translation>Agente: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Conversation: {name}</source>
            <translation>Conversación: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Microphone heard: {answer}</source>
            <translation>Se oye el micrófono: {answer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Muted: {answer}</source>
            <translation>En silencio: {answer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Round trip: {time}</source>
            <translation>Ida y vuelta: {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Microphone: {name}</source>
            <translation>Micrófono: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Speaker: {name}</source>
            <translation>Altavoz: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Turns: {count}</source>
            <translation>Turnos: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Notice: {sentence}</source>
            <translation>Aviso: {sentence}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>There is no display</source>
            <translation>No hay pantalla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The window needs one; “earshot demo” needs none.</source>
            <translation>La ventana necesita una; «earshot demo» no.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The window system failed</source>
            <translation>El sistema de ventanas falló</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The log tells more. “earshot demo” needs no display.</source>
            <translation>El registro dice más. «earshot demo» no necesita pantalla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>Something in Earshot went wrong</source>
            <translation>Algo salió mal en Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>It is a fault of the program, not yours. Your transcript is safe.</source>
            <translation>Es un fallo del programa, no tuyo. Tu transcripción está a salvo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The log tells more.</source>
            <translation>El registro dice más.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>Something that came with Earshot is broken: install Earshot again.</source>
            <translation>Algo que forma parte de Earshot está dañado: vuelva a instalar Earshot.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{first}, and {number} more</source>
            <extracomment>many: {first}, and {number} more</extracomment>
            <translation>
                <numerusform>{first} y {number} más</numerusform>
                <numerusform>{first} y {number} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>These cannot be loaded: {names}</source>
            <translation>No se pueden cargar: {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} modules can be loaded.</source>
            <extracomment>many: {number} modules can be loaded.</extracomment>
            <translation>
                <numerusform>Se puede cargar {number} módulo.</numerusform>
                <numerusform>Se pueden cargar {number} módulos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} files; run from source, none is sealed.</source>
            <extracomment>many: {number} files; run from source, none is sealed.</extracomment>
            <translation>
                <numerusform>{number} archivo; iniciado desde el código fuente, ninguno está sellado.</numerusform>
                <numerusform>{number} archivos; iniciado desde el código fuente, ninguno está sellado.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>The list of all files, “{name}”, is missing or damaged.</source>
            <translation>La lista de todos los archivos, «{name}», falta o está dañada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>Missing or changed: {names}</source>
            <translation>Falta o ha cambiado: {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} files are what they were.</source>
            <extracomment>many: {number} files are what they were.</extracomment>
            <translation>
                <numerusform>{number} archivo es lo que era.</numerusform>
                <numerusform>{number} archivos son lo que eran.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>There are no plugins of Qt in “{folder}”.</source>
            <translation>No hay complementos de Qt en «{folder}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>These plugins cannot be loaded: {names}</source>
            <translation>Estos complementos no se pueden cargar: {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} plugins of Qt can be loaded.</source>
            <extracomment>many: {number} plugins of Qt can be loaded.</extracomment>
            <translation>
                <numerusform>Se puede cargar {number} complemento de Qt.</numerusform>
                <numerusform>Se pueden cargar {number} complementos de Qt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>It ended with {code}.</source>
            <translation>Terminó con {code}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>The built-in agent heard, answered, and was heard.</source>
            <translation>El agente integrado oyó, respondió y se le oyó.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>No keyring answers here: keys are kept for a session only.</source>
            <translation>Aquí no responde ningún llavero: las claves se guardan solo durante una sesión.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{name} can be opened.</source>
            <translation>Se puede abrir {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>PortAudio works, and finds no device here.</source>
            <translation>PortAudio funciona y no encuentra ningún dispositivo aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>PortAudio works; Qt lists {names}.</source>
            <translation>PortAudio funciona; Qt enumera {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>no device</source>
            <translation>ningún dispositivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>This is no signed address</source>
            <translation>Esto no es una dirección firmada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>{who} gave something else than an address that begins with wss://.</source>
            <translation>{who} dio algo distinto de una dirección que empieza por wss://.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>The address given is none that begins with wss://.</source>
            <translation>La dirección dada no empieza por wss://.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>{who} gave one that begins with ws://</source>
            <translation>{who} dio una que empieza por ws://</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>The address begins with ws://</source>
            <translation>La dirección empieza por ws://</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>Your server did not let you in</source>
            <translation>Tu servidor no te dejó entrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} said: “{message}”.</source>
            <translation>{service} dijo: «{message}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} gave no reason.</source>
            <translation>{service} no dio ningún motivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>No agent is chosen</source>
            <translation>No hay ningún agente elegido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>Choose one from your list, or paste its id.</source>
            <translation>Elige uno de tu lista o pega su identificador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no address of a server</source>
            <translation>Esto no es la dirección de un servidor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>It has to look like https://example.com/signed-url.</source>
            <translation>Tiene que ser como https://example.com/signed-url.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It has to look like https://example.com.</source>
            <translation>Tiene que ser como https://example.com.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <source>It begins with {scheme}://</source>
            <translation>Empieza por {scheme}://</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <source>{what}; everybody on the way could listen.</source>
            <translation>{what}; cualquiera en el camino podría escuchar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>The update check got no answer</source>
            <translation>La búsqueda de actualizaciones no obtuvo respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>{service} has nothing to give at this address (HTTP status {code}).</source>
            <translation>{service} no tiene nada que dar en esta dirección (estado HTTP {code}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>The update check was sent astray</source>
            <translation>La búsqueda de actualizaciones fue desviada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>{service} leads to a less protected address, or to something that is none.</source>
            <translation>{service} lleva a una dirección menos protegida, o a algo que no es ninguna dirección.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>After {most} redirects {service} still leads elsewhere, perhaps round in circles.</source>
            <translation>Tras {most} redirecciones, {service} sigue llevando a otro lugar, quizá en círculos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no name of a header</source>
            <translation>Esto no es el nombre de una cabecera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It has to be one word of plain letters, such as Authorization.</source>
            <translation>Tiene que ser una palabra de letras sencillas, como Authorization.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>the server</source>
            <translation>el servidor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>Request {id}</source>
            <translation>Petición {id}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>The answer makes no sense</source>
            <translation>La respuesta no tiene sentido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>{service} answered with something else than what was asked for.</source>
            <translation>{service} respondió algo distinto de lo que se pidió.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This address would give your key away</source>
            <translation>Esta dirección revelaría tu clave</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>Everybody on the way to {service} could read it. Use an https:// address.</source>
            <translation>Cualquiera en el camino a {service} podría leerla. Usa una dirección https://.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no key</source>
            <translation>Esto no es una clave</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no header value</source>
            <translation>Esto no es un valor de cabecera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It holds characters that no key has. Perhaps more was copied than meant.</source>
            <translation>Contiene caracteres que ninguna clave tiene. Quizá se copió de más.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It holds characters that no header value has. Perhaps more was copied than meant.</source>
            <translation>Contiene caracteres que ningún valor de cabecera tiene. Quizá se copió de más.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>A call is using your sound</source>
            <translation>Una llamada está usando tu sonido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>It would hear the check. End the call, then check again.</source>
            <translation>Oiría la comprobación. Termina la llamada y comprueba otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Listening to a sweep of sound… Please be quiet for four seconds.</source>
            <translation>Escuchando un barrido de sonido… Guarda silencio cuatro segundos, por favor.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Say something: recording for three seconds…</source>
            <translation>Di algo: se graban tres segundos…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Playing back what was recorded…</source>
            <translation>Reproduciendo lo grabado…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Playing four notes…</source>
            <translation>Tocando cuatro notas…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>It stood still. Choose another one, or pull it out and plug it in again.</source>
            <translation>Se quedó parado. Elige otro, o desconéctalo y vuelve a conectarlo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Close the window, switch off what hums, or bring the microphone closer to you.</source>
            <translation>Cierra la ventana, apaga lo que zumbe o acerca el micrófono.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>The room's own noise is at {level}FS.</source>
            <translation>El ruido propio de la sala está a {level}FS.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>That is loud: the agent may miss words.</source>
            <translation>Es mucho: el agente puede perderse palabras.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Fine on speakers.</source>
            <translation>Bien con altavoces.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears “{speaker}” at {level}, {delay} ms later. You can talk over the agent.</source>
            <translation>«{microphone}» oye «{speaker}» a {level}, {delay} ms después. Puedes hablar por encima del agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” did not hear “{speaker}”.</source>
            <translation>«{microphone}» no oyó «{speaker}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>With headphones that is as it should be; else your speaker is muted or turned very low.</source>
            <translation>Con auriculares es lo correcto; si no, tu altavoz está silenciado o muy bajo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Without headphones, turn the speaker up and check again.</source>
            <translation>Sin auriculares, sube el altavoz y comprueba otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” is driven too hard.</source>
            <translation>«{microphone}» está saturado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Loud sound arrives torn, and the agent will misunderstand it.</source>
            <translation>El sonido fuerte llega roto, y el agente lo entenderá mal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Turn the speaker or the microphone down and check again.</source>
            <translation>Baja el altavoz o el micrófono y comprueba otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears “{speaker}” {delay} ms late.</source>
            <translation>«{microphone}» oye «{speaker}» con {delay} ms de retraso.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>An echo that late cannot be taken out: the agent would hear itself.</source>
            <translation>Un eco tan tardío no se puede quitar: el agente se oiría a sí mismo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears “{speaker}” nearly as loud as it plays.</source>
            <translation>«{microphone}» oye «{speaker}» casi tan fuerte como suena.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>An echo that strong cannot be taken out: the agent would hear itself.</source>
            <translation>Un eco tan fuerte no se puede quitar: el agente se oiría a sí mismo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Use headphones for talking.</source>
            <translation>Usa auriculares para hablar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{name}” gives no sound at all.</source>
            <translation>«{name}» no da ningún sonido.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>It may be muted, or be one that stays silent until somebody speaks.</source>
            <translation>Puede que esté silenciado, o que sea de los que callan hasta que alguien habla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Press “Record and play back” and say something: if you hear it, all is well.</source>
            <translation>Pulsa «Grabar y reproducir» y di algo: si lo oyes, todo está bien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{name}” hears the room.</source>
            <translation>«{name}» oye la sala.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” sends silence.</source>
            <translation>«{microphone}» envía silencio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Its mute switch may be on, or another program may hold it: nobody would hear you.</source>
            <translation>Quizá su interruptor de silencio esté puesto, o lo tenga otro programa: nadie te oiría.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Unmute it or choose another microphone.</source>
            <translation>Quítale el silencio o elige otro micrófono.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears you well.</source>
            <translation>«{microphone}» te oye bien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>What you just heard is what the agent hears.</source>
            <translation>Lo que acabas de oír es lo que oye el agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” heard nobody.</source>
            <translation>«{microphone}» no oyó a nadie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>You said nothing, or it is muted or turned very low.</source>
            <translation>No dijiste nada, o está silenciado o muy bajo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Say something while it records, or choose another microphone.</source>
            <translation>Di algo mientras graba, o elige otro micrófono.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears you only softly.</source>
            <translation>«{microphone}» te oye muy bajo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>The agent may miss words.</source>
            <translation>El agente puede perderse palabras.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Turn it up in your system's sound settings, or come closer.</source>
            <translation>Súbelo en los ajustes de sonido de tu sistema, o acércate.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” is too loud.</source>
            <translation>«{microphone}» suena demasiado fuerte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>The agent may misunderstand what is torn by that.</source>
            <translation>El agente puede entender mal lo que así se rompe.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Turn it down in your system's sound settings.</source>
            <translation>Bájalo en los ajustes de sonido de tu sistema.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Four notes were played on “{speaker}”.</source>
            <translation>Se tocaron cuatro notas en «{speaker}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>If you did not hear them, it is muted, turned low, or not the one you listen to.</source>
            <translation>Si no las oíste, está silenciado, bajo, o no es el que escuchas.</translation>
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
            <translation>¿Sigues ahí?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>Nobody has spoken for five minutes. The microphone closes in 30 s.</source>
            <translation>Nadie ha hablado en cinco minutos. El micrófono se cierra en 30 s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>The microphone was closed</source>
            <translation>El micrófono se ha cerrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>Nobody spoke for more than five minutes. The call goes on; talk to open it again.</source>
            <translation>Nadie habló durante más de cinco minutos. La llamada sigue; habla para abrirlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>The paused call has ended</source>
            <translation>La llamada en pausa ha terminado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>It was paused for long enough. Your transcript is safe, and you can call again.</source>
            <translation>Estuvo en pausa bastante tiempo. Tu transcripción está a salvo y puedes llamar otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Now using “{name}”.</source>
            <translation>Ahora se usa «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” is back</source>
            <translation>«{name}» ha vuelto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It is in use again.</source>
            <translation>Está de nuevo en uso.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>The microphone in use is “{name}”.</source>
            <translation>El micrófono en uso es «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>The speaker in use is “{name}”.</source>
            <translation>El altavoz en uso es «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” sends silence</source>
            <translation>«{name}» envía silencio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It may be in use by your phone, or its mute switch is on.</source>
            <translation>Quizá lo esté usando tu teléfono, o su interruptor de silencio esté puesto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” sends no sound</source>
            <translation>«{name}» no envía sonido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It delivers one and the same value. Unplug it and plug it in again.</source>
            <translation>Da siempre el mismo valor. Desconéctalo y vuelve a conectarlo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Switched to “{name}”.</source>
            <translation>Se cambió a «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” is too loud</source>
            <translation>«{name}» suena demasiado fuerte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Your voice is distorted. Turn the microphone down in the system, or go farther away.</source>
            <translation>Tu voz se distorsiona. Baja el micrófono en el sistema, o aléjate.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Using “{name}”</source>
            <translation>Usando «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>A sound device could not be opened</source>
            <translation>No se pudo abrir un dispositivo de sonido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It is a fault of this program. You can type, and read the answers.</source>
            <translation>Es un fallo de este programa. Puedes escribir, y leer las respuestas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>No sound device is left to try</source>
            <translation>No queda ningún dispositivo de sonido por probar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Plug one in; it will be used at once. You can type, and read the answers.</source>
            <translation>Conecta uno; se usará enseguida. Puedes escribir, y leer las respuestas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Call limit reached</source>
            <translation>Límite de llamadas alcanzado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent ended the call</source>
            <translation>El agente terminó la llamada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The call ended by a fault of this program</source>
            <translation>La llamada terminó por un fallo de este programa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Reason given: “{words}”.</source>
            <translation>Motivo dado: «{words}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>No reason was given.</source>
            <translation>No se dio ningún motivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>All lines are busy</source>
            <translation>Todas las líneas están ocupadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Give the value among the dynamic variables of this agent.</source>
            <translation>Da el valor entre las variables dinámicas de este agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent needs a value</source>
            <translation>El agente necesita un valor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Remove that override, or ask the agent's owner to permit it.</source>
            <translation>Quita esa modificación, o pide al dueño del agente que la permita.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent refuses an override</source>
            <translation>El agente rechaza una modificación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Something that the agent relies on failed.</source>
            <translation>Falló algo de lo que depende el agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent could not go on</source>
            <translation>El agente no pudo seguir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>This usually is an agent setting (overrides or variables not allowed).</source>
            <translation>Suele ser un ajuste del agente (modificaciones o variables no permitidas).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service closed the call</source>
            <translation>El servicio cerró la llamada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended with the words “{words}” after {duration}.</source>
            <translation>La conexión terminó con las palabras «{words}» tras {duration}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended with the words “{words}”.</source>
            <translation>La conexión terminó con las palabras «{words}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended without a reason after {duration}.</source>
            <translation>La conexión terminó sin motivo tras {duration}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended without a reason.</source>
            <translation>La conexión terminó sin motivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The line dropped</source>
            <translation>Se cortó la línea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Reconnecting…</source>
            <translation>Conectando de nuevo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Close code {code}</source>
            <translation>Código de cierre {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>HTTP status {code}</source>
            <translation>Estado HTTP {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Conversation {id}</source>
            <translation>Conversación {id}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>After {duration}</source>
            <translation>Tras {duration}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service ends calls at this length on your plan or for this agent.</source>
            <translation>El servicio termina las llamadas a esta duración, por tu plan o para este agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The plan of this agent's workspace has nothing left for now.</source>
            <translation>Al plan del espacio de trabajo de este agente no le queda nada por ahora.</translation>
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
            <translation>Tu transcripción está a salvo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's queue did not move in time. Call again in a moment.</source>
            <translation>La cola del agente no avanzó a tiempo. Llama otra vez dentro de un momento.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service's safety rules ended the talk.</source>
            <translation>Las normas de seguridad del servicio terminaron la charla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's language model took too long.</source>
            <translation>El modelo de lenguaje del agente tardó demasiado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's language model failed.</source>
            <translation>El modelo de lenguaje del agente falló.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's own language model failed.</source>
            <translation>El modelo de lenguaje propio del agente falló.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>None of the agent's language models answered.</source>
            <translation>Ninguno de los modelos de lenguaje del agente respondió.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service heard nothing from this computer for a minute.</source>
            <translation>El servicio no oyó nada de este equipo durante un minuto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service's speech recognition failed.</source>
            <translation>El reconocimiento de voz del servicio falló.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>None of the agent's voices worked.</source>
            <translation>Ninguna de las voces del agente funcionó.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent did not answer</source>
            <translation>El agente no respondió</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection was accepted, but no conversation began within 10 seconds.</source>
            <translation>La conexión se aceptó, pero no empezó ninguna conversación en 10 segundos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>This agent uses an unknown sound format</source>
            <translation>Este agente usa un formato de sonido desconocido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>You can type with it. Its owner can choose another audio format in the agent's settings.</source>
            <translation>Puedes escribir con él. Su dueño puede elegir otro formato de audio en los ajustes del agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/mini_buttons.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Talk</source>
            <translation>Hablar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Mute and unmute</source>
            <translation>Silenciar y reactivar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Show and hide the window</source>
            <translation>Mostrar y ocultar la ventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>{key} is your key for “{action}” already.</source>
            <translation>{key} ya es tu tecla para «{action}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>{key} is needed for writing. Hold Ctrl, Alt or Meta along with it.</source>
            <translation>{key} hace falta para escribir. Mantén a la vez Ctrl, Alt o Meta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Your system keeps {key} for itself.</source>
            <translation>Tu sistema se reserva {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Some versions of macOS do not pass on {key}. Hold Ctrl or Cmd along with it.</source>
            <translation>Algunas versiones de macOS no pasan {key}. Mantén a la vez Control o Comando.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Your desktop gives no program the key {key}.</source>
            <translation>Tu escritorio no da a ningún programa la tecla {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>In this window {key} does something else: {action}.</source>
            <translation>En esta ventana {key} hace otra cosa: {action}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Desktops use most keys with Meta, the Windows key, themselves.</source>
            <translation>Los escritorios usan ellos mismos la mayoría de las teclas con Meta, la tecla Windows.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>On keyboards with AltGr, {key} may write a character; you could not any more.</source>
            <translation>En los teclados con AltGr, {key} puede escribir un carácter; ya no podrías escribirlo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Space works in Earshot's own window, and so does the Talk button.</source>
            <translation>La barra espaciadora funciona en la ventana de Earshot, y también el botón Hablar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>No key is chosen that works in every program.</source>
            <translation>No hay elegida ninguna tecla que funcione en todos los programas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>{key} talks from any program.</source>
            <translation>Con {key} hablas desde cualquier programa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>{key} is used by another program.</source>
            <translation>{key} la usa otro programa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Your desktop has not given Earshot a key yet.</source>
            <translation>Tu escritorio aún no le ha dado una tecla a Earshot.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Choose one in your desktop's own window.</source>
            <translation>Elige una en la propia ventana de tu escritorio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>{key} cannot be watched on this system.</source>
            <translation>{key} no se puede vigilar en este sistema.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>This system offers no key that works in every program.</source>
            <translation>Este sistema no ofrece ninguna tecla que funcione en todos los programas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Choose another key.</source>
            <translation>Elige otra tecla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>All lines are busy; you are in the queue</source>
            <translation>Todas las líneas están ocupadas; estás en la cola</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>Your turn has come</source>
            <translation>Ha llegado tu turno</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>The queue did not move in time</source>
            <translation>La cola no avanzó a tiempo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>Code {code}</source>
            <translation>Código {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>The agent reports a problem</source>
            <translation>El agente avisa de un problema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>It said: “{words}”.</source>
            <translation>Dijo: «{words}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>It gave no reason. The call goes on.</source>
            <translation>No dio ningún motivo. La llamada sigue.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>New call with {name}</source>
            <translation>Nueva llamada con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>Connected again; the agent begins anew</source>
            <translation>Conectado de nuevo; el agente empieza de cero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>The paused call ended</source>
            <translation>La llamada en pausa terminó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>You ended the call</source>
            <translation>Terminaste la llamada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>{title} after {duration}</source>
            <translation>{title} tras {duration}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Its name was not found. The name may be blocked by your network.</source>
            <translation>No se encontró su nombre. Puede que tu red lo bloquee.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The connection was refused. A firewall may be in the way.</source>
            <translation>La conexión se rechazó. Puede que lo impida un cortafuegos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>It took longer than 10 seconds to answer.</source>
            <translation>Tardó más de 10 segundos en responder.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Its certificate is not trusted. A company proxy may be reading along.</source>
            <translation>Su certificado no es de confianza. Puede que un proxy de empresa esté leyendo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The proxy of this computer did not let the connection through.</source>
            <translation>El proxy de este equipo no dejó pasar la conexión.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This computer has no connection to the internet.</source>
            <translation>Este equipo no tiene conexión a internet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Your computer's clock is off</source>
            <translation>El reloj de tu equipo va mal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Secure connections fail when the date is wrong.</source>
            <translation>Las conexiones seguras fallan cuando la fecha está mal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Secure connections fail when the date is wrong (yours: {year}).</source>
            <translation>Las conexiones seguras fallan cuando la fecha está mal (la tuya: {year}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Cannot reach {service}</source>
            <translation>No se puede llegar a {service}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Your plan has nothing left for now.</source>
            <translation>A tu plan no le queda nada por ahora.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The API key that ends in …{tail} lacks access to agents.</source>
            <translation>La clave API que termina en …{tail} no tiene acceso a los agentes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The API key lacks access to agents.</source>
            <translation>La clave API no tiene acceso a los agentes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This key may not do that</source>
            <translation>Esta clave no puede hacer eso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Your plan does not include this</source>
            <translation>Tu plan no incluye esto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The agent may take calls from certain places alone.</source>
            <translation>Puede que el agente solo acepte llamadas de ciertos sitios.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This agent does not let you in</source>
            <translation>Este agente no te deja entrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>There is no agent with this id in your workspace.</source>
            <translation>No hay ningún agente con este identificador en tu espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>There is no agent open to everybody by this id.</source>
            <translation>No hay ningún agente abierto a todos con este identificador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>No such agent</source>
            <translation>No existe ese agente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>As many calls as the plan allows are running. Try again in a moment.</source>
            <translation>Ya hay tantas llamadas como permite el plan. Inténtalo otra vez dentro de un momento.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} asks this computer to slow down. Try again in a moment.</source>
            <translation>{service} pide a este equipo que vaya más despacio. Inténtalo otra vez dentro de un momento.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Too many requests</source>
            <translation>Demasiadas peticiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The fault is on their side.</source>
            <translation>El fallo está en su lado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Try again in a moment.</source>
            <translation>Inténtalo otra vez dentro de un momento.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} has a problem</source>
            <translation>{service} tiene un problema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The service did not accept this</source>
            <translation>El servicio no aceptó esto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Public agents work without one; this one does not.</source>
            <translation>Los agentes públicos no la necesitan; este sí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This agent needs a key</source>
            <translation>Este agente necesita una clave</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} did not accept the API key that ends in …{tail}.</source>
            <translation>{service} no aceptó la clave API que termina en …{tail}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} did not accept the API key.</source>
            <translation>{service} no aceptó la clave API.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>It may have been deleted or lacks access to agents.</source>
            <translation>Puede que se haya borrado o que no tenga acceso a los agentes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This key was refused</source>
            <translation>Esta clave se rechazó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/session.py"></location>
            <source>A call is already running</source>
            <translation>Ya hay una llamada en curso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/session.py"></location>
            <source>End it first, then call again.</source>
            <translation>Termínala primero y llama otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>needs your OK</source>
            <translation>necesita tu permiso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>you said no</source>
            <translation>dijiste que no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>failed</source>
            <translation>falló</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>blocked</source>
            <translation>bloqueada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>not offered here</source>
            <translation>no se ofrece aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>done {seconds} s</source>
            <translation>hecho en {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>A person has taken over from the agent</source>
            <translation>Una persona ha relevado al agente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The person has left; the agent is back</source>
            <translation>La persona se ha ido; el agente ha vuelto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>A guardrail of the agent stepped in: {name}</source>
            <translation>Intervino una protección del agente: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>A guardrail of the agent stepped in</source>
            <translation>Intervino una protección del agente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The agent offers: {labels}</source>
            <translation>El agente ofrece: {labels}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The agent shows: {kind}</source>
            <translation>El agente muestra: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The agent shows something</source>
            <translation>El agente muestra algo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ctrl+P</source>
            <translation>Ctrl+P</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Microphone stays open</source>
            <translation>El micrófono sigue abierto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>In the queue</source>
            <translation>En la cola</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>All lines are busy. Your turn comes by itself.</source>
            <translation>Todas las líneas están ocupadas. Tu turno llegará solo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>All lines are busy. You are in the queue.</source>
            <translation>Todas las líneas están ocupadas. Estás en la cola.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{hint}. {more}</source>
            <translation>{hint}. {more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Speaking, not listening</source>
            <translation>Habla, no escucha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Press Esc to stop</source>
            <translation>Pulsa Esc para callarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Talk or press Esc to stop</source>
            <translation>Habla, o pulsa Esc para callarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Speaking</source>
            <translation>Habla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{key} to go on</source>
            <translation>{key} para seguir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Paused. {key} to go on.</source>
            <translation>En pausa. {key} para seguir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You can type meanwhile</source>
            <translation>Mientras tanto puedes escribir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The microphone is muted, M to unmute</source>
            <translation>El micrófono está en silencio, M para reactivarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready, muted.</source>
            <translation>Listo, en silencio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>No talk key is set</source>
            <translation>No hay tecla para hablar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready.</source>
            <translation>Listo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold {key} to talk</source>
            <translation>Mantén {key} para hablar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready. Hold {key} to talk.</source>
            <translation>Listo. Mantén {key} para hablar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You can write already</source>
            <translation>Ya puedes escribir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You are muted, M to unmute</source>
            <translation>Estás en silencio, M para reactivarte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Speak already, nothing is lost</source>
            <translation>Habla ya, no se pierde nada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>Muted</source>
            <translation>En silencio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You are muted</source>
            <translation>Estás en silencio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>M to unmute</source>
            <translation>M para reactivar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Let go of {key} to be heard</source>
            <translation>Suelta {key} para que te oigan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>the Talk button</source>
            <translation>el botón Hablar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>Microphone muted</source>
            <translation>Micrófono en silencio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Tap {key} to close the microphone</source>
            <translation>Toca {key} para cerrar el micrófono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Let go when you are done</source>
            <translation>Suelta cuando termines</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Listening</source>
            <translation>Escucha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Listening again when the room is quiet</source>
            <translation>Escuchará de nuevo cuando la sala esté en silencio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{name} is typing…</source>
            <translation>{name} está escribiendo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The agent is typing…</source>
            <translation>El agente está escribiendo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Your turn</source>
            <translation>Tu turno</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Type a message</source>
            <translation>Escribe un mensaje</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold {key} to talk, tap to keep open</source>
            <translation>Mantén {key} para hablar, toca para dejar abierto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold the Talk button to talk, tap to keep open</source>
            <translation>Mantén el botón Hablar para hablar, toca para dejar abierto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold to talk</source>
            <translation>Mantén para hablar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Thinking… {seconds} s</source>
            <translation>Pensando… {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Thinking…</source>
            <translation>Pensando…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The answer is on its way</source>
            <translation>La respuesta está en camino</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Still thinking</source>
            <translation>Sigue pensando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Needs your OK</source>
            <translation>Necesita tu permiso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{tool}: without an answer it is No in {seconds} s</source>
            <translation>{tool}: sin respuesta será No en {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The agent wants to use {tool}. Allow it, or say no.</source>
            <translation>El agente quiere usar {tool}. Permítelo o di que no.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Connection lost, trying again</source>
            <translation>Conexión perdida, intentando otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Connection lost</source>
            <translation>Conexión perdida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Trying again…</source>
            <translation>Intentando otra vez…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Retry in {seconds} s (attempt {attempt})</source>
            <translation>Nuevo intento en {seconds} s (intento {attempt})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Trying again… (attempt {attempt})</source>
            <translation>Intentando otra vez… (intento {attempt})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+Shift+M</source>
            <translation>Ctrl+Mayús+M</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Control</source>
            <comment>key</comment>
            <translation>Control</translation>
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
            <translation>Suprimir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Command</source>
            <comment>key</comment>
            <translation>Comando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <source>Space</source>
            <translation>Espacio</translation>
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
            <translation>Agente integrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>The name of a folder that it is in holds bytes that are no text.</source>
            <translation>El nombre de una carpeta en la que está contiene bytes que no son texto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Your system does not let Earshot change that.</source>
            <translation>Tu sistema no deja que Earshot cambie eso.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Your system did not take the change.</source>
            <translation>Tu sistema no aceptó el cambio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Earshot will not start when you log in</source>
            <translation>Earshot no se iniciará cuando entres en tu sesión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Earshot still starts when you log in</source>
            <translation>Earshot se sigue iniciando cuando entras en tu sesión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/run_key.py"></location>
            <source>The folder that it is in has too long a name. Move it, and try again.</source>
            <translation>La carpeta en la que está tiene un nombre demasiado largo. Muévelo e inténtalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>this session only</source>
            <translation>solo para esta sesión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>No password store was found.</source>
            <translation>No se encontró ningún almacén de contraseñas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>I cannot store your key safely</source>
            <translation>No puedo guardar tu clave con seguridad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>No password store is available. The key will be kept for this session only.</source>
            <translation>No hay ningún almacén de contraseñas disponible. La clave se conservará solo en esta sesión.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>The password store does not answer</source>
            <translation>El almacén de contraseñas no responde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>It may be waiting for you to unlock it in its own window.</source>
            <translation>Puede que espere a que lo desbloquees en su propia ventana.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>No answer within {seconds} s.</source>
            <translation>Sin respuesta en {seconds} s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>The password store is locked</source>
            <translation>El almacén de contraseñas está bloqueado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>Unlock it and try again.</source>
            <translation>Desbloquéalo e inténtalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>The password store failed</source>
            <translation>El almacén de contraseñas falló</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>Your key could not be read or kept there.</source>
            <translation>No se pudo leer ni guardar allí tu clave.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>One of them holds half a character.</source>
            <translation>Uno de ellos contiene medio carácter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>It is no settings file of Earshot.</source>
            <translation>No es un archivo de ajustes de Earshot.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>The file cannot be read.</source>
            <translation>El archivo no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>It is from a newer version of Earshot. Install that one here, too.</source>
            <translation>Es de una versión más nueva de Earshot. Instálala también aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>The settings were not exported</source>
            <translation>Los ajustes no se exportaron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>The settings were not imported</source>
            <translation>Los ajustes no se importaron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>Yours are as they were.</source>
            <translation>Los tuyos están como estaban.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Your settings could not be read</source>
            <translation>No se pudieron leer tus ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The usual ones are used until you change something.</source>
            <translation>Se usan los habituales hasta que cambies algo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The settings are from a newer version of Earshot</source>
            <translation>Los ajustes son de una versión más nueva de Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The settings file was damaged</source>
            <translation>El archivo de ajustes estaba dañado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Some settings could not be read</source>
            <translation>No se pudieron leer algunos ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>They are back to what they usually are; the others are as you left them.</source>
            <translation>Han vuelto a lo habitual; los demás están como los dejaste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>layout {version}</source>
            <translation>formato {version}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Earshot may not write to that folder.</source>
            <translation>Earshot no puede escribir en esa carpeta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The disk did not take them.</source>
            <translation>El disco no los aceptó.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The usual settings are used.</source>
            <translation>Se usan los ajustes habituales.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The usual ones are used; the file was put aside.</source>
            <translation>Se usan los habituales; el archivo se apartó.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Your settings were not saved</source>
            <translation>Tus ajustes no se guardaron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>They hold until you quit.</source>
            <translation>Valen hasta que cierres el programa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/vault.py"></location>
            <source>macOS Keychain</source>
            <translation>Llavero de macOS</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/vault.py"></location>
            <source>Windows Credential Locker</source>
            <translation>Administrador de credenciales de Windows</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>A message was too large to take.</source>
            <translation>Un mensaje era demasiado grande.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>It sent what no WebSocket may send.</source>
            <translation>Envió algo que ningún WebSocket puede enviar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>This is no address of a conversation</source>
            <translation>Esto no es la dirección de una conversación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>It has to begin with wss:// and name a server.</source>
            <translation>Tiene que empezar por wss:// y nombrar un servidor.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>The way in has expired</source>
            <translation>El acceso ha caducado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>A signed address lets you in for 15 minutes after it was made, often only once.</source>
            <translation>Una dirección firmada te deja entrar durante 15 minutos desde que se hizo, a menudo una sola vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Earshot goes on in the tray</source>
            <translation>Earshot sigue en la bandeja</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Click its icon to see the window again. “Quit” in the icon's menu ends it.</source>
            <translation>Haz clic en su icono para ver la ventana otra vez. «Salir», en el menú del icono, lo cierra.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>The agent</source>
            <translation>El agente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>{agent} asks for your OK</source>
            <translation>{agent} pide tu permiso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Click to answer.</source>
            <translation>Haz clic para responder.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>{agent} is speaking</source>
            <translation>{agent} está hablando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Click to see the window.</source>
            <translation>Haz clic para ver la ventana.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Your desktop has no tray</source>
            <translation>Tu escritorio no tiene bandeja</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Closing the window quits Earshot. Minimise it to keep it running.</source>
            <translation>Al cerrar la ventana, Earshot se cierra. Minimízala para que siga en marcha.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>The mini window is an ordinary one here</source>
            <translation>La miniventana es aquí una ventana corriente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>On Wayland a program cannot keep its windows above others or choose their place. The menu of its title bar may do so.</source>
            <translation>En Wayland un programa no puede mantener sus ventanas encima de otras ni elegir su sitio. Quizá pueda hacerlo el menú de su barra de título.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Default</source>
            <translation>Predeterminada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>European Union</source>
            <translation>Unión Europea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>India</source>
            <translation>India</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Singapore</source>
            <translation>Singapur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Own host…</source>
            <translation>Host propio…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>The usual one</source>
            <translation>La habitual</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Private agents need one; public agents and the built-in one do not.</source>
            <translation>Los agentes privados necesitan una; los públicos y el integrado no.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Where conversations are held. An account belongs to one region.</source>
            <translation>Dónde se mantienen las conversaciones. Una cuenta pertenece a una región.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Own host</source>
            <translation>Host propio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>The address of your own server.</source>
            <translation>La dirección de tu propio servidor.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>A name of your own. Each account has a key of its own; profiles of the same account share it.</source>
            <translation>Un nombre a tu gusto. Cada cuenta tiene su propia clave; los perfiles de la misma cuenta la comparten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Trouble alone</source>
            <translation>Solo los problemas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Usual</source>
            <translation>Habitual</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Origin header</source>
            <translation>Cabecera Origin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>For agents that let in certain sites alone. Empty sends none.</source>
            <translation>Para agentes que solo dejan entrar a ciertos sitios. Vacía, no se envía ninguna.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>What the log tells</source>
            <translation>Qué dice el registro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>For whoever looks for a fault: never words, sound or keys.</source>
            <translation>Para quien busca un fallo: nunca palabras, sonido ni claves.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Export and import of settings</source>
            <translation>Exportar e importar ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Takes what you chose to another computer. Keys stay in the password store; devices, and places of windows, stay as they are on each computer.</source>
            <translation>Lleva lo que elegiste a otro equipo. Las claves se quedan en el almacén de contraseñas; los dispositivos y el lugar de las ventanas siguen como están en cada equipo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Export settings</source>
            <translation>Exportar ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Import settings</source>
            <translation>Importar ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Built in: on this computer</source>
            <translation>Integrado: en este equipo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Public: by its id alone</source>
            <translation>Público: solo con su identificador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Private: with the API key</source>
            <translation>Privado: con la clave API</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Private: my own server lets me in</source>
            <translation>Privado: mi propio servidor me deja entrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Way in</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>How the agent lets you in.</source>
            <translation>Cómo te deja entrar el agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Shown in the picker.</source>
            <translation>Se muestra en el selector.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>More: user, variables, overrides</source>
            <translation>Más: usuario, variables, modificaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Agent id</source>
            <translation>Identificador del agente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>As its owner tells it.</source>
            <translation>Como te lo diga su dueño.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Server address</source>
            <translation>Dirección del servidor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Answers with a signed URL, as text or as JSON with “signed_url”.</source>
            <translation>Responde con una URL firmada, como texto o como JSON con «signed_url».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Query parameters</source>
            <translation>Parámetros de consulta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>One on each line: name = value. For ids of your own.</source>
            <translation>Uno por línea: nombre = valor. Para identificadores tuyos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Header name</source>
            <translation>Nombre de la cabecera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>If your server wants one, for instance Authorization.</source>
            <translation>Si tu servidor pide una, por ejemplo Authorization.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Header value</source>
            <translation>Valor de la cabecera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Goes into the keyring, never into a file.</source>
            <translation>Va al llavero, nunca a un archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Type instead of talk</source>
            <translation>Escribir en vez de hablar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>The microphone stays closed.</source>
            <translation>El micrófono sigue cerrado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>User id</source>
            <translation>Identificador de usuario</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Your own name for whoever talks.</source>
            <translation>El nombre que tú das a quien habla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Dynamic variables</source>
            <translation>Variables dinámicas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>One on each line: name = value. Numbers stay numbers.</source>
            <translation>Una por línea: nombre = valor. Los números siguen siendo números.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Environment</source>
            <translation>Entorno</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Of the agent's, if it has several; empty is production.</source>
            <translation>Uno de los del agente, si tiene varios; vacío es production.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Branch id</source>
            <translation>Identificador de rama</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Empty is the agent's main branch.</source>
            <translation>Vacío es la rama principal del agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Version id</source>
            <translation>Identificador de versión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Empty is the agent's newest version.</source>
            <translation>Vacío es la versión más nueva del agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Custom LLM body</source>
            <translation>Cuerpo para LLM propio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A JSON object that the agent's own language model is given.</source>
            <translation>Un objeto JSON que recibe el modelo de lenguaje propio del agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>This is no JSON object yet; what was here before is used.</source>
            <translation>Esto aún no es un objeto JSON; se usa lo que había antes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Empty keeps the agent's own. The agent must allow overrides.</source>
            <translation>Vacío mantiene lo del agente. El agente debe permitir modificaciones.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>First message</source>
            <translation>Primer mensaje</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>The agent waits for you to speak first</source>
            <translation>El agente espera a que hables primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>It has no first message then.</source>
            <translation>Entonces no tiene primer mensaje.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A code such as en or de.</source>
            <translation>Un código como en o de.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Prompt</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Language model</source>
            <translation>Modelo de lenguaje</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice id</source>
            <translation>Identificador de voz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice speed</source>
            <translation>Velocidad de la voz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A number: 0.7 is slow, 1.2 is fast.</source>
            <translation>Un número: 0.7 es lento, 1.2 es rápido.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice stability</source>
            <translation>Estabilidad de la voz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A number from 0 to 1.</source>
            <translation>Un número de 0 a 1.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice similarity</source>
            <translation>Similitud de la voz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Kept</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Add an agent</source>
            <translation>Añadir un agente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Remove this agent</source>
            <translation>Quitar este agente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Fetch my agents</source>
            <translation>Traer mis agentes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Agents of your account</source>
            <translation>Agentes de tu cuenta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Add to the list</source>
            <translation>Añadir a la lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Whom you can call. The list at the top of the main window is this one.</source>
            <translation>A quién puedes llamar. La lista de arriba en la ventana principal es esta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>New agent</source>
            <translation>Agente nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Agents of your account:</source>
            <translation>Agentes de tu cuenta:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Your account has no agents yet.</source>
            <translation>Tu cuenta aún no tiene agentes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Fetching…</source>
            <translation>Trayendo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>What the tool would be given</source>
            <translation>Qué recibiría la herramienta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>What the tool is for</source>
            <translation>Para qué es la herramienta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>Allow once</source>
            <translation>Permitir una vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>No, do not allow it</source>
            <translation>No, no permitirlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>Answers No in {seconds} s</source>
            <translation>Será No en {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>The agent wants to use “{name}”</source>
            <translation>El agente quiere usar «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>{beginning}…, and more to read</source>
            <translation>{beginning}…, y hay más que leer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Earshot</source>
            <translation>Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Replace “{name}”?</source>
            <translation>¿Reemplazar «{name}»?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>There is such a file already; what it holds would be lost.</source>
            <translation>Ese archivo ya existe; lo que contiene se perdería.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Settings (*.json)</source>
            <translation>Ajustes (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/captions.py"></location>
            <source>Captions: {words}</source>
            <translation>Subtítulos: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Check-up</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>What was found</source>
            <translation>Lo que se encontró</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>For others to read: without names of devices, agents and folders.</source>
            <translation>Para que lo lean otros: sin nombres de dispositivos, agentes ni carpetas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Looking…</source>
            <translation>Revisando…</translation>
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
            <translation>Arreglar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Check again: {what}</source>
            <translation>Comprobar otra vez: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Fix: {what}</source>
            <translation>Arreglar: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Wrong: {bad}. Could be better: {warned}.</source>
            <translation>Mal: {bad}. Mejorable: {warned}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Nothing is wrong. Could be better: {warned}.</source>
            <translation>Nada está mal. Mejorable: {warned}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>All is well.</source>
            <translation>Todo está bien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>The report is on the clipboard, without names of devices, agents and folders.</source>
            <translation>El informe está en el portapapeles, sin nombres de dispositivos, agentes ni carpetas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Type a message…</source>
            <translation>Escribe un mensaje…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Send message</source>
            <translation>Enviar mensaje</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Send (Enter)</source>
            <translation>Enviar (Intro)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <source>Key: {key}</source>
            <translation>Tecla: {key}</translation>
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
            <translation>Silenciar</translation>
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
            <translation>Callar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Start call</source>
            <translation>Llamar</translation>
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
            <translation>Reactivar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>No microphone</source>
            <translation>Sin micrófono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>type instead</source>
            <translation>mejor escribe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>let go to talk</source>
            <translation>suelta para hablar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>Talking</source>
            <comment>button</comment>
            <translation>Hablando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>tap to close</source>
            <translation>toca para cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>let go to send</source>
            <translation>suelta para enviar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>End</source>
            <comment>the call</comment>
            <translation>Colgar</translation>
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
            <translation>Sonido: el micrófono te oye</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: mute, and the end of a call</source>
            <translation>Sonido: silencio y fin de una llamada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the agent needs your OK</source>
            <translation>Sonido: el agente necesita tu permiso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the line is lost</source>
            <translation>Sonido: se pierde la línea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: a device fails</source>
            <translation>Sonido: falla un dispositivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: an error</source>
            <translation>Sonido: un error</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the agent thinks</source>
            <translation>Sonido: el agente piensa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: you talk while muted</source>
            <translation>Sonido: hablas en silencio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Choose file…</source>
            <translation>Elegir archivo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Choose file: {name}</source>
            <translation>Elegir archivo: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Built-in sound</source>
            <translation>Sonido integrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sounds (*.wav)</source>
            <translation>Sonidos (*.wav)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Volume of the short sounds</source>
            <translation>Volumen de los sonidos cortos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Two rising notes tell that the microphone hears you; others tell of a mute, a question, a lost line. All the way down, they are off.</source>
            <translation>Dos notas ascendentes dicen que el micrófono te oye; otras avisan de un silencio, una pregunta, una línea perdida. Abajo del todo, están apagados.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Tick softly while the agent thinks long</source>
            <translation>Tictac suave mientras el agente piensa mucho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Every four seconds, until it answers.</source>
            <translation>Cada cuatro segundos, hasta que responda.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>A sound of your own, as a WAV file.</source>
            <translation>Un sonido tuyo, como archivo WAV.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/desktop_lines.py"></location>
            <source>Copy these lines</source>
            <translation>Copiar estas líneas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Move up</source>
            <translation>Mover hacia arriba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Move down</source>
            <translation>Mover hacia abajo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Order of the microphones</source>
            <translation>Orden de los micrófonos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>The first that is plugged in and works stands in for a microphone that is missing or silent. Alt with Up or Down moves it.</source>
            <translation>El primero que está conectado y funciona sustituye a un micrófono que falta o está en silencio. Alt con Arriba o Abajo lo mueve.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Order of the speakers</source>
            <translation>Orden de los altavoces</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>The first that is plugged in and works stands in for a speaker that is missing. Alt with Up or Down moves it.</source>
            <translation>El primero que está conectado y funciona sustituye a un altavoz que falta. Alt con Arriba o Abajo lo mueve.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain</source>
            <translation>Ganancia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Added to what this microphone hears, in decibels.</source>
            <translation>Se suma a lo que oye este micrófono, en decibelios.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>{name}, not plugged in</source>
            <translation>{name}, sin conectar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain of {name}: {gain} dB</source>
            <translation>Ganancia de {name}: {gain} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain of {name} in decibels</source>
            <translation>Ganancia de {name} en decibelios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain: {gain} dB</source>
            <translation>Ganancia: {gain} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain in decibels</source>
            <translation>Ganancia en decibelios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removed: told during a call</source>
            <translation>Eco eliminado: se muestra durante una llamada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removal is off</source>
            <translation>La eliminación de eco está apagada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removal does not work on this computer: the sound is sent as it is</source>
            <translation>La eliminación de eco no funciona en este equipo: el sonido se envía tal cual</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo is removed by the system, in this microphone</source>
            <translation>El eco lo elimina el sistema, en este micrófono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removed: none is heard</source>
            <translation>Eco eliminado: no se oye ninguno</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removed: {level} dB</source>
            <translation>Eco eliminado: {level} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Not connected</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Ending</source>
            <translation>Terminando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Reconnecting</source>
            <translation>Conectando de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Add or edit agents…</source>
            <translation>Añadir o editar agentes…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>{word} · {delay} ms</source>
            <translation>{word} · {delay} ms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Connection: {word}</source>
            <translation>Conexión: {word}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>The connection, and the time a message takes there and back</source>
            <translation>La conexión, y lo que tarda un mensaje en ir y volver</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>In this call the agent's sound came too late once</source>
            <extracomment>many: In this call the agent's sound came too late {number} times</extracomment>
            <translation>
                <numerusform>En esta llamada el sonido del agente llegó tarde una vez</numerusform>
                <numerusform>En esta llamada el sonido del agente llegó tarde {number} veces</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Go on with the call</source>
            <translation>Seguir con la llamada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Pause the call</source>
            <translation>Pausar la llamada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/mini_window.py"></location>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Mini window</source>
            <translation>Miniventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Settings…</source>
            <translation>Ajustes…</translation>
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
            <translation>Configurar…</translation>
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
            <translation>Teclas</translation>
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
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Paste a key here</source>
            <translation>Pega aquí una clave</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Check and keep</source>
            <translation>Comprobar y guardar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Remove key</source>
            <translation>Quitar la clave</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>The key that ends in …{ending} is kept in: {where}.</source>
            <translation>La clave que termina en …{ending} se guarda en: {where}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>No key is kept.</source>
            <translation>No hay ninguna clave guardada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Use {key}</source>
            <translation>Usar {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Use {key} for “{action}”</source>
            <translation>Usar {key} para «{action}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Works in every program: {key}.</source>
            <translation>Funciona en todos los programas: {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>{key} is used by another program. Pick one of these, or another.</source>
            <translation>{key} la usa otro programa. Elige una de estas u otra.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Your desktop has not given us a key yet. You choose it in a window of the desktop's own.</source>
            <translation>Tu escritorio aún no nos ha dado una tecla. La eliges en una ventana del propio escritorio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Your system cannot watch {key}. Pick one of these, or another.</source>
            <translation>Tu sistema no puede vigilar {key}. Elige una de estas u otra.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Your system gives programs no keys that work everywhere.</source>
            <translation>Tu sistema no da a los programas teclas que funcionen en todas partes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>Pressed</source>
            <translation>Pulsada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>Released</source>
            <translation>Soltada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>not pressed yet</source>
            <translation>aún no pulsada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>pressed</source>
            <translation>pulsada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>not released yet</source>
            <translation>aún no soltada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>released</source>
            <translation>soltada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Talk: hold, or tap to keep the microphone open</source>
            <translation>Hablar: mantener, o tocar para dejar abierto el micrófono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Space, while another talk key is held</source>
            <translation>Espacio, mientras se mantiene otra tecla para hablar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Keep the microphone open</source>
            <translation>Dejar abierto el micrófono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Mute or unmute</source>
            <translation>Silenciar o reactivar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Stop the agent's speech, or what plays again</source>
            <translation>Callar la voz del agente, o lo que se reproduce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Esc, Esc</source>
            <translation>Esc, Esc</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Take back what you are saying, and close the microphone</source>
            <translation>Retirar lo que estás diciendo y cerrar el micrófono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Pause the call, or go on</source>
            <translation>Pausar la llamada o seguir con ella</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Start a call</source>
            <translation>Empezar una llamada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>End the call</source>
            <translation>Terminar la llamada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Send the message; Shift+Enter begins a new line</source>
            <translation>Enviar el mensaje; Mayús+Intro empieza otra línea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>F6, Shift+F6</source>
            <translation>F6, Mayús+F6</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Next or previous part of the window</source>
            <translation>Parte siguiente o anterior de la ventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Up, Down, Home, End</source>
            <translation>Arriba, Abajo, Inicio, Fin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Walk through the transcript</source>
            <translation>Recorrer la transcripción</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+C</source>
            <translation>Ctrl+C</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Copy the chosen turns</source>
            <translation>Copiar los turnos elegidos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Enter, in the transcript</source>
            <translation>Intro, en la transcripción</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>What can be done with a turn</source>
            <translation>Qué se puede hacer con un turno</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Show or hide the mini window</source>
            <translation>Mostrar u ocultar la miniventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Search, in the settings</source>
            <translation>Buscar, en los ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>This list</source>
            <translation>Esta lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>{key}, from any program</source>
            <translation>{key}, desde cualquier programa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>List of keys</source>
            <translation>Lista de teclas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>Press the new keys…</source>
            <translation>Pulsa las teclas nuevas…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>Press the new keys. Escape leaves it as it is, Delete leaves none.</source>
            <translation>Pulsa las teclas nuevas. Escape lo deja como está, Suprimir no deja ninguna.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>AltGr writes characters; take Ctrl, Alt, Shift or Meta instead.</source>
            <translation>AltGr escribe caracteres; usa Ctrl, Alt, Mayús o Meta en su lugar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>This key has no name that every system knows; take another.</source>
            <translation>Esta tecla no tiene un nombre que conozcan todos los sistemas; elige otra.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>Not set</source>
            <translation>Sin elegir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>{what}: {key}</source>
            <translation>{what}: {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>{action}: the key works.</source>
            <translation>{action}: la tecla funciona.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>seen</source>
            <translation>vista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>not seen yet</source>
            <translation>aún no vista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>{action}, {what}: {seen}</source>
            <translation>{action}, {what}: {seen}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>✓ Works from other programs</source>
            <translation>✓ Funciona desde otros programas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>Seen here. Now from another window.</source>
            <translation>Vista aquí. Ahora desde otra ventana.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>Not released yet.</source>
            <translation>Aún no soltada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>Press it from another window now.</source>
            <translation>Ahora púlsala desde otra ventana.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/language_choice.py"></location>
            <source>Another language is spoken from the next start on.</source>
            <translation>Otro idioma vale a partir del próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/level_bars.py"></location>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>A light or a dark window.</source>
            <translation>Una ventana clara u oscura.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>High: black and white, with strong lines around everything you can use.</source>
            <translation>Alto: blanco y negro, con líneas marcadas alrededor de todo lo que puedes usar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Size of text</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Beside the size that your system gives to all programs.</source>
            <translation>Además del tamaño que tu sistema da a todos los programas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>What moves only for the eye stands still; meters move more seldom.</source>
            <translation>Lo que solo se mueve para la vista se queda quieto; los medidores se mueven menos a menudo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <source>The microphone stays open between calls</source>
            <translation>El micrófono sigue abierto entre llamadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>open</source>
            <translation>pendiente</translation>
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
            <translation>mira aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>wrong</source>
            <translation>mal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>skipped</source>
            <translation>omitido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/message_bar.py"></location>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/message_bar.py"></location>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>silent</source>
            <translation>sin sonido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>too quiet</source>
            <translation>muy bajo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>too loud</source>
            <translation>muy alto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>Same as the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what}: {name}. Click to choose another.</source>
            <translation>{what}: {name}. Haz clic para elegir otro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what} level</source>
            <translation>Nivel: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Volume of the agent's voice</source>
            <translation>Volumen de la voz del agente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_buttons.py"></location>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Talking</source>
            <translation>Hablar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Close the mini window</source>
            <translation>Cerrar la miniventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <source>Time: {time}</source>
            <translation>Tiempo: {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <source>Make it smaller</source>
            <translation>Hacerla más pequeña</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <location filename="../../desktop_app/ui/state_panel.py"></location>
            <source>State: {word}</source>
            <translation>Estado: {word}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Show captions</source>
            <translation>Mostrar subtítulos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Size of captions</source>
            <translation>Tamaño de los subtítulos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>{points} points</source>
            <translation>{points} puntos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Hide while nothing happens</source>
            <translation>Ocultar mientras no pasa nada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_window.py"></location>
            <source>Retry in {seconds} s</source>
            <translation>Nuevo intento en {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>You are muted. M to unmute.</source>
            <translation>Estás en silencio. M para reactivarte.</translation>
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
            <translation>Micrófono activado de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>The call goes on.</source>
            <translation>La llamada continúa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>A line: state and level</source>
            <translation>Una línea: estado y nivel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>A card: with the agent's words</source>
            <translation>Una tarjeta: con las palabras del agente</translation>
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
            <translation>Seguir en marcha al cerrar la ventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>In the tray, where your desktop has one; talk keys go on working.</source>
            <translation>En la bandeja, si tu escritorio la tiene; las teclas para hablar siguen funcionando.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Start Earshot when I log in</source>
            <translation>Iniciar Earshot cuando entre en mi sesión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>In the tray, with no window.</source>
            <translation>En la bandeja, sin ventana.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Notify me when the agent speaks or asks</source>
            <translation>Avisarme cuando el agente habla o pregunta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>While the window is out of sight.</source>
            <translation>Mientras la ventana no está a la vista.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Show the agent's words in notifications</source>
            <translation>Mostrar las palabras del agente en las notificaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>They stay in your system's list, also on a locked screen.</source>
            <translation>Se quedan en la lista de tu sistema, también con la pantalla bloqueada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Stays above other programs and never takes the keyboard.</source>
            <translation>Se queda encima de los demás programas y nunca toma el teclado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Form of the mini window</source>
            <translation>Forma de la miniventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>With the agent's words, or small enough for any corner.</source>
            <translation>Con las palabras del agente, o pequeña para caber en cualquier esquina.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Of the agent's words in the card.</source>
            <translation>De las palabras del agente en la tarjeta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Opacity of the mini window</source>
            <translation>Opacidad de la miniventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>The lower, the more is seen of what lies behind it.</source>
            <translation>Cuanto más baja, más se ve de lo que hay detrás.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Hide the mini window while nothing happens</source>
            <translation>Ocultar la miniventana mientras no pasa nada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>It goes after eight seconds, and comes back when something does.</source>
            <translation>Se va a los ocho segundos y vuelve cuando pasa algo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Take out echo</source>
            <translation>Quitar el eco</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>You can talk over the agent without headphones: it does not hear itself.</source>
            <translation>Puedes hablar por encima del agente sin auriculares: no se oye a sí mismo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Take out steady noise</source>
            <translation>Quitar el ruido constante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Fans, traffic, a computer.</source>
            <translation>Ventiladores, tráfico, un ordenador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Take out rumble</source>
            <translation>Quitar los golpes graves</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Steps and knocks, below the voice.</source>
            <translation>Pasos y golpes, más graves que la voz.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Level the voice</source>
            <translation>Nivelar la voz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Soft voices are made louder, loud ones softer.</source>
            <translation>Las voces suaves suenan más fuertes; las fuertes, más suaves.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Do not listen while the agent speaks</source>
            <translation>No escuchar mientras habla el agente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Half duplex: where nothing else helps against echo. You cannot talk over the agent then.</source>
            <translation>Semidúplex: donde nada más ayuda contra el eco. Entonces no puedes hablar por encima del agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Add a profile</source>
            <translation>Añadir un perfil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Remove this profile</source>
            <translation>Quitar este perfil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Each has a host, an account and a list of agents. The next call uses what is chosen here.</source>
            <translation>Cada uno tiene un host, una cuenta y una lista de agentes. La próxima llamada usa lo que elijas aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Name of the profile</source>
            <translation>Nombre del perfil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Shown in the list of agents, too.</source>
            <translation>Se muestra también en la lista de agentes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Profile {count}</source>
            <translation>Perfil {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Remove the profile “{name}”?</source>
            <translation>¿Quitar el perfil «{name}»?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Its agents are forgotten, and its key, unless another profile uses it.</source>
            <translation>Se olvidan sus agentes, y su clave, salvo que la use otro perfil.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setting_row.py"></location>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setting_row.py"></location>
            <source>Back to what it usually is</source>
            <translation>Volver a lo habitual</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setting_row.py"></location>
            <source>Reset “{name}”</source>
            <translation>Restablecer «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Pages of settings</source>
            <translation>Páginas de ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Agents and account</source>
            <translation>Agentes y cuenta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Look and accessibility</source>
            <translation>Aspecto y accesibilidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Tray and mini window</source>
            <translation>Bandeja y miniventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>Search the settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>Enter goes to what was found.</source>
            <translation>Intro va a lo que se encontró.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>Settings that were found</source>
            <translation>Ajustes encontrados</translation>
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
                <numerusform>{number} ajuste contiene «{text}»</numerusform>
                <numerusform>{number} ajustes contienen «{text}»</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>No setting has “{text}”</source>
            <translation>Ningún ajuste contiene «{text}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Whom do you want to talk with? The built-in agent is always there. Others come from your account, or are public and known by their id.</source>
            <translation>¿Con quién quieres hablar? El agente integrado está siempre ahí. Otros vienen de tu cuenta, o son públicos y se conocen por su identificador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>The agents of your account; this needs a key.</source>
            <translation>Los agentes de tu cuenta; para esto hace falta una clave.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Use this agent</source>
            <translation>Usar este agente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Paste an id here</source>
            <translation>Pega aquí un identificador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Or its id</source>
            <translation>O su identificador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>A public agent works without a key.</source>
            <translation>Un agente público funciona sin clave.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Find and use</source>
            <translation>Buscar y usar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Looking for the agent…</source>
            <translation>Buscando el agente…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>Earshot lets you talk with an agent. Five short steps lead to the first call; each can be skipped, and the menu has them again under “Set up…”.</source>
            <translation>Con Earshot puedes hablar con un agente. Cinco pasos cortos llevan a la primera llamada; cada uno se puede omitir, y el menú los tiene otra vez en «Configurar…».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>In a call, the sound of your microphone while it is open, and silence while it is not; the messages that you send; that you are writing, but not what; and what you entered for an agent, such as your own ids. It goes to the service that runs the agent, and nowhere else.</source>
            <translation>En una llamada, el sonido de tu micrófono mientras está abierto, y silencio mientras no lo está; los mensajes que envías; que estás escribiendo, pero no qué; y lo que hayas puesto para un agente, como identificadores tuyos. Va al servicio que gestiona el agente, y a ningún otro sitio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>What is said while you are muted, and drafts. The transcript and the sound of a call are in memory and gone when you quit. Your settings are a file of yours; a key is in your system's password store and shown to its own service alone. Nothing is counted or reported.</source>
            <translation>Lo que se dice mientras estás en silencio, y los borradores. La transcripción y el sonido de una llamada están en la memoria y desaparecen al cerrar el programa. Tus ajustes son un archivo tuyo; una clave está en el almacén de contraseñas de tu sistema y solo se muestra a su propio servicio. No se cuenta ni se comunica nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>The built-in agent runs on this computer: of a call with it, nothing leaves.</source>
            <translation>El agente integrado funciona en este equipo: de una llamada con él no sale nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>Hello</source>
            <translation>Hola</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>What leaves this computer</source>
            <translation>Qué sale de este equipo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>What stays here</source>
            <translation>Qué se queda aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>Try without an account</source>
            <translation>Probar sin cuenta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>You know what leaves and what stays.</source>
            <translation>Ya sabes qué sale y qué se queda.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>To talk with the agents of your ElevenLabs account, paste an API key that may use agents. It is checked at once. Public agents and the built-in one need none: skip this page then.</source>
            <translation>Para hablar con los agentes de tu cuenta de ElevenLabs, pega una clave API que pueda usar agentes. Se comprueba enseguida. Los agentes públicos y el integrado no la necesitan: en ese caso, omite esta página.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>An account of another region, or a server of your own? Choose it in the settings, under Account, before you paste.</source>
            <translation>¿Una cuenta de otra región, o un servidor tuyo? Elígelo en los ajustes, en Cuenta, antes de pegar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>A key is stored in: {where}.</source>
            <translation>Una clave se guarda en: {where}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>No key yet. It is needed for private agents alone.</source>
            <translation>Aún no hay clave. Solo la necesitan los agentes privados.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Everything is ready for a call. It greets you; hold Space to answer. When you have heard it, this window makes way for the main one, where the call goes on.</source>
            <translation>Todo está listo para una llamada. El agente te saluda; mantén pulsada la barra espaciadora para responder. Cuando lo hayas oído, esta ventana deja paso a la principal, donde sigue la llamada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Say hello</source>
            <translation>Saludar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Calls {agent}</source>
            <translation>Llama a {agent}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The call is over.</source>
            <translation>La llamada ha terminado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The agent was heard.</source>
            <translation>Se oyó al agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The agent speaks.</source>
            <translation>El agente habla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Connected. If it waits for you, hold Space and say hello.</source>
            <translation>Conectado. Si el agente te espera, mantén pulsada la barra espaciadora y saluda.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Calling…</source>
            <translation>Llamando…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The agent was not heard yet.</source>
            <translation>Aún no se ha oído al agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Say something: the bars move and a word beside them says how loud you are. Then play the test sound. Everything here works without an account.</source>
            <translation>Di algo: las barras se mueven y una palabra al lado dice lo fuerte que hablas. Toca después el sonido de prueba. Aquí todo funciona sin cuenta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Your system may ask whether Earshot may use the microphone; allow it to be heard.</source>
            <translation>Puede que tu sistema pregunte si Earshot puede usar el micrófono; permítelo para que se te oiga.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Did you hear it?</source>
            <translation>¿Lo has oído?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Yes, I heard it</source>
            <translation>Sí, lo he oído</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>This is “{name}”.</source>
            <translation>Este es «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>You did not hear it. Turn the speaker up or choose another, and play again.</source>
            <translation>No lo oíste. Sube el altavoz o elige otro, y toca otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Your microphone hears you, and you hear your speaker.</source>
            <translation>Tu micrófono te oye, y tú oyes tu altavoz.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Your microphone hears you. Now play the test sound.</source>
            <translation>Tu micrófono te oye. Ahora toca el sonido de prueba.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>You hear your speaker. Now say something, as loud as you would.</source>
            <translation>Oyes tu altavoz. Ahora di algo, tan alto como hablas siempre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Not tried yet: say something, play the test sound.</source>
            <translation>Aún sin probar: di algo, toca el sonido de prueba.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/steps.py"></location>
            <source>{step}, this page</source>
            <translation>{step}, esta página</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Hold the talk key and speak; let go to send. A short tap keeps the microphone open until the next one. While this page is open, a press only lights the lamps.</source>
            <translation>Mantén la tecla para hablar y habla; suéltala para enviar. Un toque corto deja abierto el micrófono hasta el siguiente. Mientras esta página está abierta, pulsar solo enciende las luces.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Seen, but this window had the keyboard. Press it in another program.</source>
            <translation>Vista, pero esta ventana tenía el teclado. Púlsala en otro programa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>The talk key, from any program</source>
            <translation>La tecla para hablar, desde cualquier programa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Choose a key…</source>
            <translation>Elegir una tecla…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Space, in Earshot's window: try it now</source>
            <translation>Espacio, en la ventana de Earshot: pruébala ahora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Open that window…</source>
            <translation>Abrir esa ventana…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Go to another program and press it there.</source>
            <translation>Ve a otro programa y púlsala allí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Pressed and released were both seen from another program.</source>
            <translation>Se vio pulsarla y soltarla desde otro programa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Not seen from another program yet.</source>
            <translation>Aún no vista desde otro programa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Space works: press it in Earshot's window to talk.</source>
            <translation>La barra espaciadora funciona: púlsala en la ventana de Earshot para hablar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Press Space and let go: both lamps light up.</source>
            <translation>Pulsa la barra espaciadora y suéltala: se encienden las dos luces.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Set up Earshot</source>
            <translation>Configurar Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Skip all</source>
            <translation>Omitir todo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Skip this</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Step {number} of {all}: {title}</source>
            <extracomment>many: Step {number} of {all}: {title}</extracomment>
            <translation>
                <numerusform>Paso {number} de {all}: {title}</numerusform>
                <numerusform>Paso {number} de {all}: {title}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>In any program: hold it to talk, or tap it to keep the microphone open.</source>
            <translation>En cualquier programa: mantenla para hablar, o tócala para dejar abierto el micrófono.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>In any program. There is none unless you choose one.</source>
            <translation>En cualquier programa. No hay ninguna si no la eliges.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Test of the keys</source>
            <translation>Prueba de las teclas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Go to another window and press them there: that is where they have to work.</source>
            <translation>Ve a otra ventana y púlsalas allí: es donde tienen que funcionar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Keys of this window</source>
            <translation>Teclas de esta ventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>They work while Earshot is in front.</source>
            <translation>Funcionan mientras Earshot está delante.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>{meaning} Enter waits for another key, Delete takes it away.</source>
            <translation>{meaning} Intro espera otra tecla, Suprimir la quita.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Its place counts: “{key}” on a US keyboard, “{letter}” on yours.</source>
            <translation>Cuenta su lugar: «{key}» en un teclado de EE. UU., «{letter}» en el tuyo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>{action} is {key} now.</source>
            <translation>{action} es ahora {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Record and play back</source>
            <translation>Grabar y reproducir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Play a test sound</source>
            <translation>Tocar un sonido de prueba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Plays two seconds of sound and hears how your room answers.</source>
            <translation>Toca dos segundos de sonido y oye cómo responde tu sala.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Three seconds of you, as the agent would hear them. Nothing is kept.</source>
            <translation>Tres segundos de ti, como te oiría el agente. No se guarda nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Four notes on your speaker.</source>
            <translation>Cuatro notas en tu altavoz.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>What the agent hears.</source>
            <translation>Lo que oye el agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Where the agent is heard.</source>
            <translation>Donde se oye al agente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>On the speaker in use; each speaker has its own.</source>
            <translation>En el altavoz en uso; cada altavoz tiene el suyo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Try it</source>
            <translation>Probarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Echo check, recording and playback, test sound.</source>
            <translation>Comprobación del eco, grabación y reproducción, sonido de prueba.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/state_ring.py"></location>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Talk over the agent</source>
            <translation>Hablar por encima del agente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Mute while it is held</source>
            <translation>Silenciar mientras se mantiene</translation>
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
            <translation>Manos libres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>The microphone opens by itself when a call begins.</source>
            <translation>El micrófono se abre solo cuando empieza una llamada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Shortest hold of the talk key</source>
            <translation>Pulsación mínima de la tecla para hablar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>A shorter press is a tap: the microphone stays open until the next tap.</source>
            <translation>Una pulsación más corta es un toque: el micrófono sigue abierto hasta el próximo toque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Talk key in a hands-free call</source>
            <translation>Tecla para hablar en una llamada manos libres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>What holding it does while the microphone is open anyway.</source>
            <translation>Qué hace mantenerla mientras el micrófono ya está abierto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Leave the microphone on between calls</source>
            <translation>Dejar el micrófono encendido entre llamadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Not even the first word of a call is lost then. The last half a second stays on this computer until you talk; your system shows that the microphone is in use.</source>
            <translation>Así no se pierde ni la primera palabra de una llamada. El último medio segundo se queda en este equipo hasta que hables; tu sistema muestra que el micrófono está en uso.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Switch the microphone off while muted</source>
            <translation>Apagar el micrófono mientras está en silencio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Your system's sign for an open microphone goes out when you mute. Its meter stands still then, and the first moment after you unmute may be lost.</source>
            <translation>La señal de tu sistema de que el micrófono está abierto se apaga al silenciarlo. Su medidor se queda quieto entonces, y puede perderse el primer instante después de reactivarlo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Call again when the line drops</source>
            <translation>Llamar otra vez cuando se corte la línea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Your transcript stays either way.</source>
            <translation>Tu transcripción se conserva en cualquier caso.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Longest pause</source>
            <translation>Pausa más larga</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>A call that is paused for longer ends. Your transcript stays.</source>
            <translation>Una llamada que está más tiempo en pausa termina. Tu transcripción se conserva.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>Your conversation will appear here.
Start a call, then talk or type.</source>
            <translation>Aquí aparecerá tu conversación.
Empieza una llamada, y habla o escribe.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>Transcript</source>
            <translation>Transcripción</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>Go to the newest message</source>
            <translation>Ir al mensaje más nuevo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>▾ {number} new message</source>
            <extracomment>many: ▾ {number} new messages</extracomment>
            <translation>
                <numerusform>▾ {number} mensaje nuevo</numerusform>
                <numerusform>▾ {number} mensajes nuevos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Hide window</source>
            <translation>Ocultar la ventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>End call</source>
            <translation>Colgar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Stop talking</source>
            <translation>Dejar de hablar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>What can be done with this turn</source>
            <translation>Qué se puede hacer con este turno</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Copy turn</source>
            <translation>Copiar el turno</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Copy selected turns</source>
            <translation>Copiar los turnos elegidos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Stop playing</source>
            <translation>Parar la reproducción</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Play again</source>
            <translation>Reproducir otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Play again, once the agent is silent</source>
            <translation>Reproducir otra vez, cuando el agente calle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Quote in a message</source>
            <translation>Citar en un mensaje</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Copy all</source>
            <translation>Copiar todo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>This agent does not say when it speaks which word. How far it came is estimated from the length of its sound.</source>
            <translation>Este agente no dice cuándo pronuncia cada palabra. Hasta dónde llegó se calcula por la duración de su sonido.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>interrupted</source>
            <translation>interrumpido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>taken back</source>
            <translation>retirado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>typed</source>
            <translation>escrito</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>≈ place estimated</source>
            <translation>≈ punto estimado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>▶ plays again</source>
            <translation>▶ se reproduce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>still listening</source>
            <translation>aún escuchando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>place estimated</source>
            <translation>punto estimado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>plays again</source>
            <translation>se reproduce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>{name} (taken back)</source>
            <translation>{name} (retirado)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Check now</source>
            <translation>Comprobar ahora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Address for update checks</source>
            <translation>Dirección para buscar actualizaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Earshot asks this address which version is the newest, by itself once a day, and every hour while nobody answers, without telling its own or anything about you; nothing is ever downloaded or installed. Empty asks nobody.</source>
            <translation>Earshot pregunta a esta dirección cuál es la versión más nueva, por sí mismo una vez al día y, mientras nadie responda, cada hora, sin decir la suya ni nada sobre ti; nunca se descarga ni se instala nada. Vacía, no se pregunta a nadie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Last asked: {when}. {answer}</source>
            <translation>Última consulta: {when}. {answer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Asking…</source>
            <translation>Preguntando…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Enter the address that the publisher gives.</source>
            <translation>Introduce la dirección que da el editor.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/updating.py"></location>
            <source>There is no newer version than yours, {version}.</source>
            <translation>No hay ninguna versión más nueva que la tuya, {version}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/updating.py"></location>
            <source>Version {version} of Earshot is out</source>
            <translation>Ha salido la versión {version} de Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/updating.py"></location>
            <source>Yours is {version}. Nothing was downloaded.</source>
            <translation>La tuya es {version}. No se ha descargado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/wording.py"></location>
            <source>{first} {next}</source>
            <translation>{first} {next}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>These are not what they were: {names}</source>
            <translation type="vanished">Estos ya no son lo que eran: {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The answer is not the publisher's</source>
            <translation type="vanished">La respuesta no es del editor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>{service} leads to a less protected address, or round in circles.</source>
            <translation type="vanished">{service} lleva a una dirección menos protegida, o en círculos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Earshot asks this address which version is the newest, by itself once a day at most, without telling its own or anything about you; nothing is ever downloaded or installed. Empty asks nobody.</source>
            <translation type="vanished">Earshot pregunta a esta dirección cuál es la versión más nueva, por sí mismo una vez al día como mucho, sin decir la suya ni nada sobre ti; nunca se descarga ni se instala nada. Vacía, no se pregunta a nadie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Address for version checks</source>
            <translation type="vanished">Dirección para comprobar versiones</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>{number} settings have “{text}”</source>
            <extracomment>many: {number} settings have “{text}”</extracomment>
            <translation type="vanished">
                <numerusform>Un ajuste contiene «{text}»</numerusform>
                <numerusform>{number} ajustes contienen «{text}»</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Choose a file: {name}</source>
            <translation type="vanished">Elegir un archivo: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what} level in decibels</source>
            <translation type="vanished">Nivel en decibelios: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>Verdict on the microphone level</source>
            <translation type="vanished">Veredicto sobre el nivel del micrófono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Earshot may not write to the folder of its settings.</source>
            <translation type="vanished">Earshot no puede escribir en la carpeta de sus ajustes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>The key that ends in …{tail} is kept in: {where}.</source>
            <translation type="vanished">La clave que termina en …{tail} se guarda en: {where}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Type instead of talk: the microphone stays closed</source>
            <translation type="vanished">Escribir en vez de hablar: el micrófono queda cerrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Half duplex</source>
            <translation type="vanished">Semidúplex</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Do not listen while the agent speaks: where nothing else helps against echo. You cannot talk over the agent then.</source>
            <translation type="vanished">No escuchar mientras habla el agente: donde nada más ayuda contra el eco. Entonces no puedes hablar por encima de él.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>ms</source>
            <translation type="vanished">ms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Warm microphone</source>
            <translation type="vanished">Micrófono preparado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Release while muted</source>
            <translation type="vanished">Soltarlo en silencio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Volume of the ready sound</source>
            <translation type="vanished">Volumen del sonido de aviso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Two rising notes tell that the microphone hears you. All the way down, they are off.</source>
            <translation type="vanished">Dos notas que suben dicen que el micrófono te oye. Al mínimo, están apagadas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>It stays open between calls, so that not even the first word of a call is lost. The last half a second stays on this computer until you talk; your system shows that the microphone is in use.</source>
            <translation type="vanished">Sigue abierto entre llamadas, para que no se pierda ni la primera palabra de una llamada. El último medio segundo se queda en este equipo hasta que hables; tu sistema muestra que el micrófono está en uso.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Muting closes the microphone, so that your system's sign for an open one goes out. Its meter stands still then, and the first moment after you unmute may be lost.</source>
            <translation type="vanished">Silenciar cierra el micrófono, para que se apague la señal de tu sistema de que está abierto. Su medidor se queda quieto, y puede perderse el primer instante después de reactivarlo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Look</source>
            <translation type="vanished">Aspecto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Text size and contrast always follow the system.</source>
            <translation type="vanished">El tamaño del texto y el contraste siguen siempre al sistema.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>display</source>
            <translation type="vanished">pantalla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>sound in</source>
            <translation type="vanished">micrófono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>sound out</source>
            <translation type="vanished">altavoz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>echo</source>
            <translation type="vanished">eco</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>keyring</source>
            <translation type="vanished">llavero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>network</source>
            <translation type="vanished">red</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>key</source>
            <translation type="vanished">clave</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>agent</source>
            <translation type="vanished">agente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>tray</source>
            <translation type="vanished">bandeja</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>disk</source>
            <translation type="vanished">disco</translation>
        </message>
        <message>
            <location filename="../../desktop_app/keeping.py"></location>
            <source>Hold Space and talk: the built-in agent answers, with no account. If you like, see first whether your microphone and speaker work.</source>
            <translation type="vanished">Mantén pulsada la barra espaciadora y habla: el agente integrado responde, sin ninguna cuenta. Si quieres, comprueba antes si tu micrófono y tu altavoz funcionan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>F1 or ?</source>
            <translation type="vanished">F1 o ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Control</source>
            <translation type="vanished">Control</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Escape</source>
            <translation type="vanished">Escape</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Delete</source>
            <translation type="vanished">Suprimir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Command</source>
            <translation type="vanished">Comando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>End</source>
            <translation type="vanished">Colgar</translation>
        </message>
    </context>
</TS>
