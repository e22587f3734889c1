<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>Earshot</name>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>the environment of this program (ELEVENLABS_API_KEY)</source>
            <translation>このプログラムの環境変数（ELEVENLABS_API_KEY）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>While ELEVENLABS_API_KEY is set in the environment, that key is used.</source>
            <translation>環境変数 ELEVENLABS_API_KEY が設定されている間は、そのキーが使われます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>The key works. It is restricted: it reaches agents and cannot tell its plan.</source>
            <translation>キーは使えます。制限付きです：エージェントは使えますが、プランは確認できません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>The key works.</source>
            <translation>キーは使えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>The key works. Plan: {plan}, {used} of {limit} characters used.</source>
            <translation>キーは使えます。プラン：{plan}、{limit} 文字中 {used} 文字を使用済み。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Talk with an ElevenLabs agent, or with the built-in one.</source>
            <translation>ElevenLabs のエージェント、または内蔵エージェントと話します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>keep settings, logs and data under this folder</source>
            <translation>設定、ログ、データをこのフォルダーに置く</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>write a detailed log</source>
            <translation>詳しいログを書く</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>without a command: begin in the tray, with no window; where there is no tray, the window opens</source>
            <translation>コマンドなしで：ウィンドウを出さずトレイで始める。トレイがなければウィンドウが開く</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>look whether this installation is whole, and say so line by line</source>
            <translation>このインストールに欠けがないか調べ、一行ずつ知らせます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Without a command, the window opens.</source>
            <translation>コマンドがなければ、ウィンドウが開きます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>open the window and start a call at once</source>
            <translation>ウィンドウを開いてすぐに通話を始める</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>hold one whole conversation with no hardware</source>
            <translation>機器なしで会話を一つ最後まで行う</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>serve the built-in agent on this computer</source>
            <translation>このコンピューターで内蔵エージェントを提供する</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>look at what works on this computer and what not</source>
            <translation>このコンピューターで何が動き、何が動かないかを調べる</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>print a list for scripts</source>
            <translation>スクリプト用の一覧を出力する</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Open the window and start a call at once, hands-free. Where Earshot runs already, the call starts there and this command is done; --raw-sound and --quit-when-ended cannot be had then, and one call is held at a time.</source>
            <translation>ウィンドウを開いてすぐにハンズフリーで通話を始めます。Earshot がすでに動いていれば、通話はそこで始まり、このコマンドは終わります。その場合 --raw-sound と --quit-when-ended は使えません。通話は一度に一つだけです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>id of one of your agents in the settings, or of another: a private one while ELEVENLABS_API_KEY is set for its host, else a public one</source>
            <translation>設定にあるエージェント、または別のエージェントの ID。そのホスト用に ELEVENLABS_API_KEY が設定されていれば非公開、なければ公開のもの</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>a signed URL from your own server; - reads it from standard input, for whatever stands here can be read in this computer's list of processes</source>
            <translation>自分のサーバーの署名付き URL。- なら標準入力から読む（ここに書いたものはこのコンピューターのプロセス一覧で読めるため）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>the built-in agent</source>
            <translation>内蔵エージェント</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>http(s) address of another service</source>
            <translation>別のサービスの http(s) アドレス</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>how events and sound travel</source>
            <translation>イベントと音声の送り方</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>type; no microphone, no speaker</source>
            <translation>文字で入力する。マイクもスピーカーも使わない</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>no echo, noise or gain processing of the microphone, whatever the settings say</source>
            <translation>設定にかかわらず、マイクのエコー、雑音、音量を処理しない</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>close the program after the call</source>
            <translation>通話のあとプログラムを閉じる</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>write transcript.jsonl, reply.wav and window.png</source>
            <translation>transcript.jsonl、reply.wav、window.png を書き出す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>what the microphone hears</source>
            <translation>マイクに聞かせるもの</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>what a synthetic voice asks instead</source>
            <translation>代わりに合成音声がたずねる内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>address to listen on</source>
            <translation>待ち受けるアドレス</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>0 takes a free one</source>
            <translation>0 なら空いているものを使う</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>move the talk key of the Earshot that runs</source>
            <translation>動作中の Earshot の話すキーを操作する</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Press, release or tap the talk key. Outside a call, a press starts one. A press that nothing releases is let go after two minutes; pressing again begins them anew.</source>
            <translation>話すキーを押す、離す、または軽く押します。通話していなければ、押すと通話が始まります。離されないままなら 2 分で終わり、もう一度押すと数え直します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>mute or unmute the microphone</source>
            <translation>マイクを消音、または解除する</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>silence the agent</source>
            <translation>エージェントを黙らせる</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>send a message, if need be in a new call</source>
            <translation>メッセージを送る。必要なら新しい通話で送る</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>the message; - reads it from standard input, for whatever stands here can be read in this computer's list of processes</source>
            <translation>メッセージ。- なら標準入力から読む（ここに書いたものはこのコンピューターのプロセス一覧で読めるため）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>give the agent of the call a note that asks for no answer</source>
            <translation>通話中のエージェントに、返事のいらないメモを渡す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>the note; - reads it from standard input, for whatever stands here can be read in this computer's list of processes</source>
            <translation>メモ。- なら標準入力から読む（ここに書いたものはこのコンピューターのプロセス一覧で読めるため）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>hang up</source>
            <translation>通話を終える</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>bring the window to the front</source>
            <translation>ウィンドウを前面に出す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>tell how things are</source>
            <translation>今の様子を表示する</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>for scripts: one line of JSON, with what was said in the window</source>
            <translation>スクリプト用：JSON 一行。ウィンドウでの会話も含む</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>a port is a number from 0 to {last}</source>
            <translation>ポートは 0 から {last} までの数です</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>there is no text</source>
            <translation>テキストがありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>an address begins with http:// or https://</source>
            <translation>アドレスは http:// または https:// で始まります</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Exported to “{name}”, without keys.</source>
            <translation>「{name}」にエクスポートしました。キーは含まれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>The settings of “{name}” are used now.</source>
            <translation>「{name}」の設定を使っています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Some could not be read: {names}.</source>
            <translation>読み取れなかったものがあります：{names}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Settings were imported</source>
            <translation>設定をインポートしました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Your settings are as before the import.</source>
            <translation>設定はインポート前に戻りました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/check_command.py"></location>
            <source>The check-up was stopped</source>
            <translation>点検は中止されました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/check_command.py"></location>
            <location filename="../../desktop_app/demo.py"></location>
            <source>Nothing is wrong.</source>
            <translation>問題はありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Display</source>
            <translation>画面</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Microphone</source>
            <translation>マイク</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Speaker</source>
            <translation>スピーカー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Echo</source>
            <translation>エコー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Password store</source>
            <translation>パスワードの保管先</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>API key</source>
            <translation>API キー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/demo.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>Agent</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Talk key</source>
            <translation>話すキー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Tray</source>
            <translation>トレイ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Disk</source>
            <translation>ディスク</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/looking.py"></location>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>{title}.</source>
            <translation>{title}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Also there: {names}.</source>
            <translation>ほかにもあります：{names}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>The chosen microphone is not plugged in.</source>
            <translation>選んだマイクが接続されていません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>The chosen speaker is not plugged in.</source>
            <translation>選んだスピーカーが接続されていません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} is used in its place.</source>
            <translation>代わりに{name}を使います。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Plug it in, or choose another one in the settings.</source>
            <translation>接続するか、設定で別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} is used.</source>
            <translation>{name}を使います。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Whether your microphone hears your speaker could not be told.</source>
            <translation>マイクにスピーカーの音が聞こえるかどうか、わかりませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>It gave no sound at all.</source>
            <translation>マイクから音がまったく届きませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>See to the microphone first, then check again.</source>
            <translation>先にマイクを直してから、もう一度確認してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Whether your microphone hears your speaker was not tried yet.</source>
            <translation>マイクにスピーカーの音が聞こえるかどうかは、まだ試していません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Trying plays two seconds of sound.</source>
            <translation>試すと 2 秒間音が鳴ります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Press “Check my sound” in the settings.</source>
            <translation>設定で「音を確認する」を押してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>When it was tried, your microphone heard your speaker {delay} ms later.</source>
            <translation>試したとき、マイクはスピーカーの音を {delay} ms 遅れて聞いていました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>That much echo can be taken out.</source>
            <translation>この程度のエコーなら取り除けます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Keys are kept in: {where}.</source>
            <translation>キーの保存先：{where}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>No password store is available.</source>
            <translation>パスワードの保管先がありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>A key is kept until you quit, and no longer.</source>
            <translation>キーは終了するまで保持され、その後は残りません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Install or unlock your system's password store.</source>
            <translation>システムのパスワード保管先をインストールするか、ロックを解除してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} can be reached.</source>
            <translation>{name}に接続できます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>No key is set.</source>
            <translation>キーは設定されていません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Public agents and the built-in one do without.</source>
            <translation>公開エージェントと内蔵エージェントには必要ありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} accepts your key.</source>
            <translation>{name}はキーを受け付けました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Nothing is kept: this is a trial.</source>
            <translation>何も保存されません：これは試用です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>--hidden goes without a command</source>
            <translation>--hidden はコマンドなしで使います</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>Cannot listen at {host}, port {port}</source>
            <translation>{host} のポート {port} で待ち受けできません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>Another program listens there. Choose another port with --port; 0 takes a free one.</source>
            <translation>ほかのプログラムがすでに待ち受けています。--port で別のポートを選んでください。0 なら空いているポートを使います。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>This computer has no such address. Choose another with --host.</source>
            <translation>このコンピューターにそのアドレスはありません。--host で別のアドレスを選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>The system does not allow it. Choose a port above 1023 with --port.</source>
            <translation>システムが許可していません。--port で 1023 より大きいポートを選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>{reason}.</source>
            <translation>{reason}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>No address came</source>
            <translation>アドレスが届きませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>Standard input ended before a signed URL.</source>
            <translation>署名付き URL が届く前に標準入力が終わりました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/commands.py"></location>
            <source>There is no text</source>
            <translation>文がありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/commands.py"></location>
            <source>Give it as an argument, or - and standard input.</source>
            <translation>引数として渡すか、- と標準入力を使ってください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/address.py"></location>
            <location filename="../../desktop_app/control/claim.py"></location>
            <location filename="../../desktop_app/control/server.py"></location>
            <source>Other programs cannot reach Earshot</source>
            <translation>ほかのプログラムから Earshot に接続できません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/address.py"></location>
            <source>No folder for its socket belongs to you alone: XDG_RUNTIME_DIR and the folder of temporary files cannot be used. All else works; only commands such as “earshot talk press” do not.</source>
            <translation>ソケットを置ける、あなただけのフォルダーがありません：XDG_RUNTIME_DIR も一時ファイルのフォルダーも使えません。ほかはすべて動きますが、「earshot talk press」のようなコマンドだけは使えません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/claim.py"></location>
            <source>The folder for its socket takes no file; perhaps its disk is full. All else works; only commands such as “earshot talk press” do not.</source>
            <translation>ソケットを置くフォルダーにファイルを作れません。ディスクがいっぱいなのかもしれません。ほかはすべて動きますが、「earshot talk press」のようなコマンドだけは使えません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Earshot does not run</source>
            <translation>Earshot は動いていません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Start it with “earshot”, then give the command again.</source>
            <translation>「earshot」で起動してから、もう一度コマンドを実行してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Earshot runs but does not answer</source>
            <translation>Earshot は動いていますが、応答しません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>It may be busy or stuck. Try again; if that does not help, end it and start it anew.</source>
            <translation>忙しいか、止まっているのかもしれません。もう一度試し、だめなら終了して起動し直してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>The Earshot that runs belongs to somebody else</source>
            <translation>動作中の Earshot は別の人のものです</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Only the person who started it can give it commands.</source>
            <translation>コマンドを出せるのは、起動した本人だけです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Earshot answered with something unknown</source>
            <translation>Earshot から不明な応答がありました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>It may be of another version. Quit it and start it again.</source>
            <translation>別のバージョンかもしれません。終了して、起動し直してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/limits.py"></location>
            <source>This is too long</source>
            <translation>長すぎます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/limits.py"></location>
            <source>A message has at most {most} characters.</source>
            <translation>メッセージは最大 {most} 文字です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/messages.py"></location>
            <source>The Earshot that runs does not understand this command. It may be of another version: quit it and start it again.</source>
            <translation>動作中の Earshot はこのコマンドを理解できません。別のバージョンかもしれません：終了して、起動し直してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/server.py"></location>
            <location filename="../../desktop_app/failing.py"></location>
            <source>Something in Earshot went wrong. It is a fault of the program, not yours.</source>
            <translation>Earshot で問題が起きました。あなたではなく、プログラムの不具合です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/server.py"></location>
            <source>Its socket could not be opened. All else works; only commands such as “earshot talk press” do not.</source>
            <translation>ソケットを開けませんでした。ほかはすべて動きますが、「earshot talk press」のようなコマンドだけは使えません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/crashes.py"></location>
            <source>Earshot ended unexpectedly last time</source>
            <translation>前回、Earshot が予期せず終了しました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/crashes.py"></location>
            <source>“Details” shows a report of it, without words, keys or sound. It is sent nowhere.</source>
            <translation>「詳細」でその報告が見られます。言葉、キー、音声は含まれません。どこにも送信されません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cue_files.py"></location>
            <source>“{name}” cannot be used as a sound</source>
            <translation>「{name}」は音として使えません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cue_files.py"></location>
            <source>It has to be a WAV file that can be read. The built-in sound is heard instead.</source>
            <translation>読み取れる WAV ファイルである必要があります。代わりに内蔵の音が鳴ります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The demonstration was stopped</source>
            <translation>実演は中止されました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>You</source>
            <translation>あなた</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>Tool</source>
            <translation>ツール</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The agent heard nothing.</source>
            <translation>エージェントには何も聞こえませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The agent heard you and did not answer.</source>
            <translation>エージェントは聞きましたが、答えませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The agent's answer was not audible.</source>
            <translation>エージェントの答えは聞こえませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The demonstration did not work</source>
            <translation>実演はうまくいきませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>Cannot write to “{folder}”</source>
            <translation>「{folder}」に書き込めません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>Choose another folder for the results.</source>
            <translation>結果を置く別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>“{name}” cannot be used as speech</source>
            <translation>「{name}」は話し声として使えません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>It has to be a WAV file of 16-bit samples.</source>
            <translation>16 ビットの WAV ファイルである必要があります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/device.py"></location>
            <source>System default</source>
            <translation>システムの既定</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>You can type meanwhile.</source>
            <translation>その間は文字で入力できます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can read the answers meanwhile.</source>
            <translation>その間は答えを文字で読めます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Plug one in; it will be used at once.</source>
            <translation>接続すれば、すぐに使われます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can type.</source>
            <translation>文字で入力できます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can read the answers.</source>
            <translation>答えは文字で読めます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>No microphone found</source>
            <translation>マイクが見つかりません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>No speaker found</source>
            <translation>スピーカーが見つかりません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Another app has the microphone to itself</source>
            <translation>別のアプリがマイクを独占しています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Another app has the speaker to itself</source>
            <translation>別のアプリがスピーカーを独占しています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Close it or pick another device.</source>
            <translation>そのアプリを閉じるか、別の機器を選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>the system</source>
            <translation>システム</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Privacy &amp; Security &gt; {device}</source>
            <translation>プライバシーとセキュリティ &gt; {device}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Settings &gt; Privacy &amp; security &gt; {device}</source>
            <translation>設定 &gt; プライバシーとセキュリティ &gt; {device}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>the privacy settings</source>
            <translation>プライバシー設定</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The microphone is blocked by {system}</source>
            <translation>マイクが{system}によってブロックされています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The speaker is blocked by {system}</source>
            <translation>スピーカーが{system}によってブロックされています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can allow it in {place}.</source>
            <translation>{place}で許可できます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” was unplugged</source>
            <translation>「{name}」が取り外されました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Plug it in again or pick another device.</source>
            <translation>接続し直すか、別の機器を選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>“{name}” stopped working</source>
            <translation>「{name}」が動かなくなりました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It has gone, or its system no longer serves it.</source>
            <translation>なくなったか、システムが扱わなくなりました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The microphone is opened again</source>
            <translation>マイクを開き直しています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The speaker is opened again</source>
            <translation>スピーカーを開き直しています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>The microphone does not answer</source>
            <translation>マイクが応答しません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>The speaker does not answer</source>
            <translation>スピーカーが応答しません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It may still be waking up, or another app may have it to itself.</source>
            <translation>まだ起動中か、別のアプリが独占しているのかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It is tried again and again; or pick another device.</source>
            <translation>繰り返し試しています。別の機器を選ぶこともできます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Install the package libportaudio2 (Debian, Ubuntu, openSUSE) or portaudio (Fedora, Arch) and start again.</source>
            <translation>パッケージ libportaudio2（Debian、Ubuntu、openSUSE）または portaudio（Fedora、Arch）をインストールして、起動し直してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It comes with this program: install the program again.</source>
            <translation>このプログラムに付属しています：プログラムをインストールし直してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Install it with: brew install portaudio. Then start again.</source>
            <translation>次のコマンドでインストールしてください：brew install portaudio。その後、起動し直してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Sound needs the library PortAudio</source>
            <translation>音声には PortAudio ライブラリが必要です</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The microphone could not be opened</source>
            <translation>マイクを開けませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The speaker could not be opened</source>
            <translation>スピーカーを開けませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Try again or pick another device.</source>
            <translation>もう一度試すか、別の機器を選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Paste another key</source>
            <translation>別のキーを貼り付ける</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Add key</source>
            <translation>キーを追加</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Choose an agent</source>
            <translation>エージェントを選ぶ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Call again</source>
            <translation>かけ直す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Keep it open</source>
            <translation>開いたままにする</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Open settings</source>
            <translation>設定を開く</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Open date settings</source>
            <translation>日付の設定を開く</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Check again</source>
            <translation>もう一度確認</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Choose device</source>
            <translation>機器を選ぶ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Check my sound</source>
            <translation>音を確認する</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Open that window</source>
            <translation>そのウィンドウを開く</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Undo the import</source>
            <translation>インポートを元に戻す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Open page</source>
            <translation>ページを開く</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Use the headset</source>
            <translation>ヘッドセットを使う</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/message_bar.py"></location>
            <source>Details</source>
            <translation>詳細</translation>
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
            <translation>{title}。{body}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/failing.py"></location>
            <source>Something in Earshot went wrong. It is a fault of the program, not yours. Started from a terminal, it tells more.</source>
            <translation>Earshot で問題が起きました。あなたではなく、プログラムの不具合です。端末から起動すると詳しい内容が表示されます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/first_run.py"></location>
            <source>Welcome to Earshot</source>
            <translation>Earshot へようこそ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/first_run.py"></location>
            <source>Hold Space and talk: the built-in agent answers, with no account. The menu has every step again under “Set up…”.</source>
            <translation>スペースキーを押したまま話してください：アカウントがなくても内蔵エージェントが答えます。どの手順も、メニューの「初期設定…」からもう一度行えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/first_run.py"></location>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Bluetooth headsets switch to phone quality while their microphone is used.</source>
            <translation>Bluetooth ヘッドセットは、マイクを使う間は電話の音質になります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>No key has this name.</source>
            <translation>その名前のキーはありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>Other programs need this key for writing.</source>
            <translation>ほかのプログラムが文字入力にこのキーを必要としています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>It is chosen for something else already.</source>
            <translation>すでに別の用途に選ばれています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what}: {name}</source>
            <translation>{what}：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>{key} is used by another program</source>
            <translation>{key} は別のプログラムが使っています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Pick one of: {keys}.</source>
            <translation>次から選んでください：{keys}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>Pick another one.</source>
            <translation>別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>The desktop has not given us a key yet</source>
            <translation>デスクトップからまだキーをもらっていません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>Your system asks you to choose it in its own window.</source>
            <translation>システムの専用ウィンドウで選ぶよう求められています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>{key} cannot be used in other programs</source>
            <translation>{key} はほかのプログラムの中では使えません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>{key} opens the microphone until you press it again</source>
            <translation>{key} をもう一度押すまでマイクは開いたままです</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>usage: </source>
            <translation>使い方: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>options</source>
            <translation>オプション</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>subcommands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>positional arguments</source>
            <translation>引数</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>show this help message and exit</source>
            <translation>このヘルプを表示して終了する</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>show program's version number and exit</source>
            <translation>プログラムのバージョンを表示して終了する</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>your desktop</source>
            <translation>お使いのデスクトップ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Put these lines into ~/.config/sway/config, then run “swaymsg reload”.</source>
            <translation>次の行を ~/.config/sway/config に書き、「swaymsg reload」を実行してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Put these lines into ~/.config/i3/config, then run “i3-msg reload”.</source>
            <translation>次の行を ~/.config/i3/config に書き、「i3-msg reload」を実行してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Put these lines into ~/.config/hypr/hyprland.conf; saving it is enough.</source>
            <translation>次の行を ~/.config/hypr/hyprland.conf に書いてください。保存するだけで有効です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Run these lines in a terminal. Each press of the key then counts as a tap.</source>
            <translation>次の行を端末で実行してください。その後は、キーを押すたびに軽く押したことになります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Run this line in a terminal. Each press of the key then counts as a tap.</source>
            <translation>次の行を端末で実行してください。その後は、キーを押すたびに軽く押したことになります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>In System Settings, under Keyboard and then Shortcuts, choose Add New and then Command, paste this line, and give it the key {key}. Each press of the key then counts as a tap.</source>
            <translation>システム設定の「キーボード」の「ショートカット」で「新規追加」、次に「コマンド」を選び、この行を貼り付けて、キー {key} を割り当ててください。その後は、キーを押すたびに軽く押したことになります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>In the keyboard settings of your desktop, add a shortcut of your own that runs this command, and give it the key {key}. Each press of the key then counts as a tap. If your desktop has another command for the release of a key, use “{press}” and “{release}”.</source>
            <translation>デスクトップのキーボード設定で、このコマンドを実行するショートカットを追加し、キー {key} を割り当ててください。その後は、キーを押すたびに軽く押したことになります。キーを離したときのコマンドも設定できるなら、「{press}」と「{release}」を使ってください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS did not let Earshot listen for keys.</source>
            <translation>macOS は、Earshot がキーを聞くことを許しませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>A Mac has no such key.</source>
            <translation>Mac にこのキーはありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS {version} gives no program a key with Option or Shift alone. Add Control or Command.</source>
            <translation>macOS {version} では、Option か Shift だけを組み合わせたキーをプログラムが使えません。Control か Command を加えてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS did not accept this key.</source>
            <translation>macOS はこのキーを受け付けませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS hides key presses while Secure Keyboard Entry is on. The Talk button works.</source>
            <translation>「セキュアキーボード入力」が有効な間、macOS はキー操作を隠します。「話す」ボタンは使えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/notifications.py"></location>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Show window</source>
            <translation>ウィンドウを表示</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Your desktop is asking which key it shall be.</source>
            <translation>どのキーにするか、デスクトップがたずねています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Your desktop has taken the keys back.</source>
            <translation>デスクトップがキーを取り戻しました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Your desktop does not give keys to programs, or does not answer.</source>
            <translation>デスクトップがプログラムにキーを渡さないか、応答していません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Hold to talk with the agent, tap to keep talking</source>
            <translation>押したままエージェントと話す、軽く押すと話し続ける</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Mute or unmute the microphone</source>
            <translation>マイクを消音、または解除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Show the window of Earshot</source>
            <translation>Earshot のウィンドウを表示</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Over some windows, such as those of an administrator, Windows does not show Earshot when a key is let go: there, press it once to talk and once more to stop.</source>
            <translation>管理者のウィンドウなど、一部のウィンドウの上では、キーが離されたことを Windows が Earshot に伝えません。そこでは一度押して話し、もう一度押して終えてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows did not let Earshot listen for keys.</source>
            <translation>Windows は、Earshot がキーを聞くことを許しませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>This keyboard has no such key.</source>
            <translation>このキーボードにこのキーはありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows keeps this key for itself.</source>
            <translation>このキーは Windows が使っています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows keeps most keys with the Windows key for itself.</source>
            <translation>Windows キーとの組み合わせのほとんどは Windows が使っています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows did not accept this key.</source>
            <translation>Windows はこのキーを受け付けませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>On this keyboard AltGr writes “{sign}” with this key; as long as Earshot has the key, it does not.</source>
            <translation>このキーボードでは AltGr とこのキーで「{sign}」を入力します。Earshot がこのキーを使う間は入力できません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/x11.py"></location>
            <source>This keyboard does not have all of these keys.</source>
            <translation>このキーボードには、これらのキーのすべてはありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/x11.py"></location>
            <source>On your keyboard the right Alt key writes with this key: hold the left one.</source>
            <translation>このキーボードでは、右の Alt キーとこのキーで文字が入力されます：左の Alt を押してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/x11.py"></location>
            <source>The display does not answer.</source>
            <translation>画面が応答しません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Calling {name}.</source>
            <translation>{name}にかけています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Earshot runs already.</source>
            <translation>Earshot はすでに動いています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Earshot runs already; its window comes to the front.</source>
            <translation>Earshot はすでに動いています。ウィンドウを前面に出します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Muted: nobody hears the microphone.</source>
            <translation>消音中：マイクは誰にも聞こえません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Not muted.</source>
            <translation>消音していません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>There was no call.</source>
            <translation>通話はありませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>There is no call. A note needs one: start it with “earshot call”.</source>
            <translation>通話がありません。メモには通話が必要です：「earshot call」で始めてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>The call could not be started. The window tells more.</source>
            <translation>通話を始められませんでした。詳しくはウィンドウにあります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>The call is ending, and nobody would read this. Try again in a moment.</source>
            <translation>通話は終わるところで、誰にも読まれません。しばらくしてからもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Earshot runs already. --raw-sound and --quit-when-ended belong to the start of the program: leave them out, or name another --profile.</source>
            <translation>Earshot はすでに動いています。--raw-sound と --quit-when-ended は起動時のものです：外すか、別の --profile を指定してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/hearing.py"></location>
            <source>The built-in agent cannot hear</source>
            <translation>内蔵エージェントは聞くことができません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/hearing.py"></location>
            <source>Its speech recognition could not be loaded; it still answers text.</source>
            <translation>音声認識を読み込めませんでした。文字には答えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/voice.py"></location>
            <source>The built-in agent has no voice</source>
            <translation>内蔵エージェントには声がありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/voice.py"></location>
            <source>Its speech library could not be used on this computer.</source>
            <translation>このコンピューターでは音声ライブラリを使えませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The window can open.</source>
            <translation>ウィンドウを開けます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Without a display there is no tray to look for.</source>
            <translation>画面がなければ、探すトレイもありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop has a tray.</source>
            <translation>デスクトップにトレイがあります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop has no tray.</source>
            <translation>デスクトップにトレイがありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The program stays in the taskbar instead.</source>
            <translation>プログラムは代わりにタスクバーに残ります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The folder of your settings cannot be written.</source>
            <translation>設定のフォルダーに書き込めません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>{reason}: what you change is lost when you quit.</source>
            <translation>{reason}：変更した内容は終了すると失われます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Make room there, or let yourself write to “{folder}”.</source>
            <translation>空きを作るか、「{folder}」に書き込めるようにしてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your settings can be kept.</source>
            <translation>設定を保存できます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>“{label}” is there for your key.</source>
            <translation>このキーで「{label}」を使えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>“{label}” is there, and needs no key.</source>
            <translation>「{label}」を使えます。キーは必要ありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>“{label}” is chosen.</source>
            <translation>「{label}」が選ばれています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Whether it answers, a call will tell.</source>
            <translation>応答するかどうかは、通話すればわかります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The chosen agent has no id.</source>
            <translation>選んだエージェントに ID がありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Nobody can be called.</source>
            <translation>これでは誰にもかけられません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Enter its id in the settings, or choose another agent.</source>
            <translation>設定で ID を入力するか、別のエージェントを選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The built-in agent starts.</source>
            <translation>内蔵エージェントは起動します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>This system lets a key work in every program.</source>
            <translation>このシステムでは、どのプログラムの中でもキーを使えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop hands out keys that work in every program.</source>
            <translation>デスクトップは、どのプログラムの中でも使えるキーを渡します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>It asks you which, in its own window.</source>
            <translation>どのキーにするかは、専用のウィンドウでたずねられます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop hands out no keys that work in every program.</source>
            <translation>デスクトップは、どのプログラムの中でも使えるキーを渡しません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>It runs Wayland without a portal for them.</source>
            <translation>Wayland で動いていますが、そのためのポータルがありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>X11 lets a key work in every program.</source>
            <translation>X11 では、どのプログラムの中でもキーを使えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Without a display there are no keys to watch.</source>
            <translation>画面がなければ、見守るキーもありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/placing.py"></location>
            <source>Signed call</source>
            <translation>署名付きの通話</translation>
        </message>
        <message>
            <location filename="../../desktop_app/placing.py"></location>
            <source>The built-in agent could not start</source>
            <translation>内蔵エージェントを起動できませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/placing.py"></location>
            <source>This computer does not let programs talk with each other on it (127.0.0.1).</source>
            <translation>このコンピューターは、プログラムどうしの通信を許していません（127.0.0.1）。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/profiles.py"></location>
            <source>Usual profile</source>
            <translation>通常のプロファイル</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>This is no address for update checks</source>
            <translation>これはアップデート確認用のアドレスではありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>It has to look like {example}</source>
            <translation>{example} のような形にしてください</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <source>This address is not protected</source>
            <translation>このアドレスは保護されていません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Everybody on the way could see who asks. Use an https:// address.</source>
            <translation>誰が問い合わせているかを途中の誰もが見られます。https:// のアドレスを使ってください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The publisher's key is missing</source>
            <translation>発行者の鍵がありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>It stands at the end of the address, behind #ed25519=. Copy the whole line.</source>
            <translation>鍵はアドレスの最後、#ed25519= の後にあります。行全体をコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The publisher's key is not whole</source>
            <translation>発行者の鍵が完全ではありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Copy everything behind #ed25519=, to the last character.</source>
            <translation>#ed25519= の後を最後の文字までコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The answer tells of no version</source>
            <translation>応答にバージョンの情報がありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Something else than a signed manifest stands at the address for update checks.</source>
            <translation>アップデート確認用のアドレスに、署名されたマニフェスト以外のものがあります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The answer to the update check is not the publisher's</source>
            <translation>アップデート確認への応答は発行者のものではありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Its signature does not fit the key in the address, so it was not believed.</source>
            <translation>署名がアドレスの鍵と合わないため、信用しませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>No browser could be opened</source>
            <translation>ブラウザーを開けませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>The page is {address}</source>
            <translation>ページは {address} です</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>Your desktop's date settings were not found</source>
            <translation>デスクトップの日付設定が見つかりませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>Set the date in your system's settings, or with “timedatectl” in a terminal.</source>
            <translation>システムの設定、または端末の「timedatectl」で日付を設定してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Line: {line}</source>
            <translation>回線：{line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>State: {phase}</source>
            <translation>状態：{phase}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Agent: {name}</source>
            <translation>エージェント：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Conversation: {name}</source>
            <translation>会話：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Microphone heard: {answer}</source>
            <translation>マイクが聞こえる：{answer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Muted: {answer}</source>
            <translation>消音：{answer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Round trip: {time}</source>
            <translation>往復：{time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Microphone: {name}</source>
            <translation>マイク：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Speaker: {name}</source>
            <translation>スピーカー：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Turns: {count}</source>
            <translation>発言：{count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Notice: {sentence}</source>
            <translation>お知らせ：{sentence}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>There is no display</source>
            <translation>画面がありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The window needs one; “earshot demo” needs none.</source>
            <translation>ウィンドウには画面が必要です。「earshot demo」には必要ありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The window system failed</source>
            <translation>ウィンドウシステムに失敗しました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The log tells more. “earshot demo” needs no display.</source>
            <translation>詳しくはログにあります。「earshot demo」に画面は必要ありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>Something in Earshot went wrong</source>
            <translation>Earshot で問題が起きました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>It is a fault of the program, not yours. Your transcript is safe.</source>
            <translation>あなたではなく、プログラムの不具合です。会話の記録は無事です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The log tells more.</source>
            <translation>詳しくはログにあります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>Something that came with Earshot is broken: install Earshot again.</source>
            <translation>Earshot の一部が壊れています。Earshot をもう一度インストールしてください。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{first}, and {number} more</source>
            <extracomment>many: {first}, and {number} more</extracomment>
            <translation>
                <numerusform>{first} ほか {number} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>These cannot be loaded: {names}</source>
            <translation>読み込めないもの：{names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} modules can be loaded.</source>
            <extracomment>many: {number} modules can be loaded.</extracomment>
            <translation>
                <numerusform>{number} 個のモジュールを読み込めます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} files; run from source, none is sealed.</source>
            <extracomment>many: {number} files; run from source, none is sealed.</extracomment>
            <translation>
                <numerusform>{number} 個のファイル。ソースから実行しているため、封印されたものはありません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>The list of all files, “{name}”, is missing or damaged.</source>
            <translation>すべてのファイルの一覧「{name}」がないか、壊れています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>Missing or changed: {names}</source>
            <translation>ないか、変更されています: {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} files are what they were.</source>
            <extracomment>many: {number} files are what they were.</extracomment>
            <translation>
                <numerusform>{number} 個のファイルは元のままです。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>There are no plugins of Qt in “{folder}”.</source>
            <translation>「{folder}」に Qt のプラグインがありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>These plugins cannot be loaded: {names}</source>
            <translation>読み込めないプラグイン：{names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} plugins of Qt can be loaded.</source>
            <extracomment>many: {number} plugins of Qt can be loaded.</extracomment>
            <translation>
                <numerusform>Qt のプラグイン {number} 個を読み込めます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>It ended with {code}.</source>
            <translation>{code} で終了しました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>The built-in agent heard, answered, and was heard.</source>
            <translation>内蔵エージェントが聞き取り、答え、その声が聞こえました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>No keyring answers here: keys are kept for a session only.</source>
            <translation>ここではキーリングが応答しません。キーはこのセッションの間だけ保持されます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{name} can be opened.</source>
            <translation>{name} を開けます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>PortAudio works, and finds no device here.</source>
            <translation>PortAudio は動作していますが、ここではデバイスが見つかりません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>PortAudio works; Qt lists {names}.</source>
            <translation>PortAudio は動作しています。Qt が挙げるもの：{names}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>no device</source>
            <translation>デバイスなし</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>This is no signed address</source>
            <translation>これは署名付きアドレスではありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>{who} gave something else than an address that begins with wss://.</source>
            <translation>{who}が返したのは、wss:// で始まるアドレスではありませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>The address given is none that begins with wss://.</source>
            <translation>指定されたアドレスは wss:// で始まっていません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>{who} gave one that begins with ws://</source>
            <translation>{who}が返したアドレスは ws:// で始まります</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>The address begins with ws://</source>
            <translation>アドレスが ws:// で始まっています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>Your server did not let you in</source>
            <translation>あなたのサーバーに入れませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} said: “{message}”.</source>
            <translation>{service}の返答：「{message}」。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} gave no reason.</source>
            <translation>{service}は理由を示しませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>No agent is chosen</source>
            <translation>エージェントが選ばれていません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>Choose one from your list, or paste its id.</source>
            <translation>一覧から選ぶか、ID を貼り付けてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no address of a server</source>
            <translation>これはサーバーのアドレスではありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>It has to look like https://example.com/signed-url.</source>
            <translation>https://example.com/signed-url のような形にしてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It has to look like https://example.com.</source>
            <translation>https://example.com のような形にしてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <source>It begins with {scheme}://</source>
            <translation>{scheme}:// で始まっています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <source>{what}; everybody on the way could listen.</source>
            <translation>{what}。途中の誰もが聞ける状態です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>The update check got no answer</source>
            <translation>アップデート確認に応答がありませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>{service} has nothing to give at this address (HTTP status {code}).</source>
            <translation>{service}はこのアドレスでは何も渡しません（HTTP ステータス {code}）。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>The update check was sent astray</source>
            <translation>アップデート確認が別の場所へ誘導されました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>{service} leads to a less protected address, or to something that is none.</source>
            <translation>{service}は保護の弱いアドレスか、アドレスではないものに誘導しています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>After {most} redirects {service} still leads elsewhere, perhaps round in circles.</source>
            <translation>{most} 回転送されても、{service}はまだ別の場所に誘導しています。堂々巡りかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no name of a header</source>
            <translation>これはヘッダー名ではありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It has to be one word of plain letters, such as Authorization.</source>
            <translation>Authorization のような、英字だけの一語である必要があります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>the server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>Request {id}</source>
            <translation>リクエスト {id}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>The answer makes no sense</source>
            <translation>応答が意味をなしません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>{service} answered with something else than what was asked for.</source>
            <translation>{service}は、求めたものと違う内容を返しました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This address would give your key away</source>
            <translation>このアドレスではキーが漏れてしまいます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>Everybody on the way to {service} could read it. Use an https:// address.</source>
            <translation>{service}までの途中の誰もが読めます。https:// のアドレスを使ってください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no key</source>
            <translation>これはキーではありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no header value</source>
            <translation>これはヘッダーの値ではありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It holds characters that no key has. Perhaps more was copied than meant.</source>
            <translation>キーにない文字が含まれています。余分にコピーしたのかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It holds characters that no header value has. Perhaps more was copied than meant.</source>
            <translation>ヘッダーの値にない文字が含まれています。余分にコピーしたのかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>A call is using your sound</source>
            <translation>通話が音声を使っています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>It would hear the check. End the call, then check again.</source>
            <translation>確認の音が通話に入ってしまいます。通話を終えてから、もう一度確認してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Listening to a sweep of sound… Please be quiet for four seconds.</source>
            <translation>音を流して聞いています… 4 秒間お静かに願います。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Say something: recording for three seconds…</source>
            <translation>何か話してください：3 秒間録音しています…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Playing back what was recorded…</source>
            <translation>録音した音を再生しています…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Playing four notes…</source>
            <translation>4 つの音を鳴らしています…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>It stood still. Choose another one, or pull it out and plug it in again.</source>
            <translation>止まったままでした。別のものを選ぶか、抜いて差し直してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Close the window, switch off what hums, or bring the microphone closer to you.</source>
            <translation>窓を閉める、うなる物を止める、またはマイクを近づけてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>The room's own noise is at {level}FS.</source>
            <translation>部屋そのものの雑音は {level}FS です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>That is loud: the agent may miss words.</source>
            <translation>大きい雑音です：エージェントが言葉を聞き逃すかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Fine on speakers.</source>
            <translation>スピーカーで問題ありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears “{speaker}” at {level}, {delay} ms later. You can talk over the agent.</source>
            <translation>「{microphone}」は「{speaker}」を {level}、{delay} ms 遅れで聞いています。エージェントの話に割り込めます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” did not hear “{speaker}”.</source>
            <translation>「{microphone}」には「{speaker}」が聞こえませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>With headphones that is as it should be; else your speaker is muted or turned very low.</source>
            <translation>ヘッドホンならそれで正常です。そうでなければ、スピーカーが消音か、とても小さくなっています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Without headphones, turn the speaker up and check again.</source>
            <translation>ヘッドホンでなければ、スピーカーの音量を上げて、もう一度確認してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” is driven too hard.</source>
            <translation>「{microphone}」の入力が大きすぎます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Loud sound arrives torn, and the agent will misunderstand it.</source>
            <translation>大きな音が割れて届き、エージェントが聞き間違えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Turn the speaker or the microphone down and check again.</source>
            <translation>スピーカーかマイクの音量を下げて、もう一度確認してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears “{speaker}” {delay} ms late.</source>
            <translation>「{microphone}」は「{speaker}」を {delay} ms 遅れて聞いています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>An echo that late cannot be taken out: the agent would hear itself.</source>
            <translation>これほど遅いエコーは取り除けません：エージェントが自分の声を聞いてしまいます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears “{speaker}” nearly as loud as it plays.</source>
            <translation>「{microphone}」は「{speaker}」を、鳴っているのとほぼ同じ大きさで聞いています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>An echo that strong cannot be taken out: the agent would hear itself.</source>
            <translation>これほど強いエコーは取り除けません：エージェントが自分の声を聞いてしまいます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Use headphones for talking.</source>
            <translation>話すときはヘッドホンを使ってください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{name}” gives no sound at all.</source>
            <translation>「{name}」から音がまったく届きません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>It may be muted, or be one that stays silent until somebody speaks.</source>
            <translation>消音されているか、誰かが話すまで無音のままのマイクかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Press “Record and play back” and say something: if you hear it, all is well.</source>
            <translation>「録音して再生」を押して何か話してください：聞こえれば問題ありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{name}” hears the room.</source>
            <translation>「{name}」は部屋の音を拾っています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” sends silence.</source>
            <translation>「{microphone}」からは無音しか届きません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Its mute switch may be on, or another program may hold it: nobody would hear you.</source>
            <translation>消音スイッチが入っているか、別のプログラムが使っているのかもしれません：あなたの声は届きません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Unmute it or choose another microphone.</source>
            <translation>消音を解除するか、別のマイクを選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears you well.</source>
            <translation>「{microphone}」はあなたの声をよく拾っています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>What you just heard is what the agent hears.</source>
            <translation>今聞いた音が、エージェントに聞こえる音です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” heard nobody.</source>
            <translation>「{microphone}」には誰の声も聞こえませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>You said nothing, or it is muted or turned very low.</source>
            <translation>何も話さなかったか、消音か、とても小さくなっています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Say something while it records, or choose another microphone.</source>
            <translation>録音中に何か話すか、別のマイクを選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears you only softly.</source>
            <translation>「{microphone}」にはあなたの声が小さくしか届きません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>The agent may miss words.</source>
            <translation>エージェントが言葉を聞き逃すかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Turn it up in your system's sound settings, or come closer.</source>
            <translation>システムの音声設定で音量を上げるか、近づいてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” is too loud.</source>
            <translation>「{microphone}」の音が大きすぎます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>The agent may misunderstand what is torn by that.</source>
            <translation>音が割れて、エージェントが聞き間違えるかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Turn it down in your system's sound settings.</source>
            <translation>システムの音声設定で音量を下げてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Four notes were played on “{speaker}”.</source>
            <translation>「{speaker}」で 4 つの音を鳴らしました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>If you did not hear them, it is muted, turned low, or not the one you listen to.</source>
            <translation>聞こえなかったなら、消音か、音量が小さいか、聞いている機器と違います。</translation>
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
            <translation>まだいらっしゃいますか？</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>Nobody has spoken for five minutes. The microphone closes in 30 s.</source>
            <translation>5 分間、誰も話していません。マイクは 30 秒後に閉じます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>The microphone was closed</source>
            <translation>マイクを閉じました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>Nobody spoke for more than five minutes. The call goes on; talk to open it again.</source>
            <translation>5 分以上、誰も話しませんでした。通話は続いています。「話す」でまたマイクが開きます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>The paused call has ended</source>
            <translation>一時停止中の通話が終わりました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>It was paused for long enough. Your transcript is safe, and you can call again.</source>
            <translation>一時停止が長く続きました。会話の記録は無事です。かけ直すこともできます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Now using “{name}”.</source>
            <translation>今は「{name}」を使っています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” is back</source>
            <translation>「{name}」が戻りました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It is in use again.</source>
            <translation>再び使っています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>The microphone in use is “{name}”.</source>
            <translation>使用中のマイクは「{name}」です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>The speaker in use is “{name}”.</source>
            <translation>使用中のスピーカーは「{name}」です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” sends silence</source>
            <translation>「{name}」から無音が届いています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It may be in use by your phone, or its mute switch is on.</source>
            <translation>電話で使用中か、消音スイッチが入っているのかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” sends no sound</source>
            <translation>「{name}」から音が届きません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It delivers one and the same value. Unplug it and plug it in again.</source>
            <translation>同じ値だけが届いています。抜いて差し直してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Switched to “{name}”.</source>
            <translation>「{name}」に切り替えました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” is too loud</source>
            <translation>「{name}」の音が大きすぎます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Your voice is distorted. Turn the microphone down in the system, or go farther away.</source>
            <translation>声がひずんでいます。システムでマイクの音量を下げるか、離れてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Using “{name}”</source>
            <translation>「{name}」を使っています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>A sound device could not be opened</source>
            <translation>音声機器を開けませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It is a fault of this program. You can type, and read the answers.</source>
            <translation>このプログラムの不具合です。文字で入力し、答えを読むことはできます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>No sound device is left to try</source>
            <translation>試せる音声機器がもうありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Plug one in; it will be used at once. You can type, and read the answers.</source>
            <translation>接続すれば、すぐに使われます。文字で入力し、答えを読むことはできます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Call limit reached</source>
            <translation>通話の上限に達しました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent ended the call</source>
            <translation>エージェントが通話を終えました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The call ended by a fault of this program</source>
            <translation>このプログラムの不具合で通話が終わりました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Reason given: “{words}”.</source>
            <translation>示された理由：「{words}」。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>No reason was given.</source>
            <translation>理由は示されませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>All lines are busy</source>
            <translation>回線がすべて使用中です</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Give the value among the dynamic variables of this agent.</source>
            <translation>このエージェントの動的変数に値を入れてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent needs a value</source>
            <translation>エージェントに値が必要です</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Remove that override, or ask the agent's owner to permit it.</source>
            <translation>その上書きを外すか、エージェントの所有者に許可を求めてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent refuses an override</source>
            <translation>エージェントが上書きを受け付けません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Something that the agent relies on failed.</source>
            <translation>エージェントが頼っているものに失敗がありました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent could not go on</source>
            <translation>エージェントは続けられませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>This usually is an agent setting (overrides or variables not allowed).</source>
            <translation>たいていはエージェントの設定によるものです（上書きや変数が許可されていない）。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service closed the call</source>
            <translation>サービスが通話を閉じました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended with the words “{words}” after {duration}.</source>
            <translation>{duration}後に、接続は「{words}」という言葉で終わりました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended with the words “{words}”.</source>
            <translation>接続は「{words}」という言葉で終わりました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended without a reason after {duration}.</source>
            <translation>{duration}後に、接続は理由なく終わりました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended without a reason.</source>
            <translation>接続は理由なく終わりました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The line dropped</source>
            <translation>回線が切れました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Reconnecting…</source>
            <translation>再接続しています…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Close code {code}</source>
            <translation>終了コード {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>HTTP status {code}</source>
            <translation>HTTP ステータス {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Conversation {id}</source>
            <translation>会話 {id}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>After {duration}</source>
            <translation>{duration}後</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service ends calls at this length on your plan or for this agent.</source>
            <translation>プランまたはこのエージェントの設定により、サービスはこの長さで通話を終えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The plan of this agent's workspace has nothing left for now.</source>
            <translation>このエージェントのワークスペースのプランは、今のところ使い切られています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>{hours} h {minutes} min {seconds} s</source>
            <translation>{hours} 時間 {minutes} 分 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} 分 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Your transcript is safe.</source>
            <translation>会話の記録は無事です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's queue did not move in time. Call again in a moment.</source>
            <translation>エージェントの順番待ちが時間内に進みませんでした。しばらくしてからかけ直してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service's safety rules ended the talk.</source>
            <translation>サービスの安全規則により会話が終わりました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's language model took too long.</source>
            <translation>エージェントの言語モデルに時間がかかりすぎました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's language model failed.</source>
            <translation>エージェントの言語モデルに失敗がありました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's own language model failed.</source>
            <translation>エージェント独自の言語モデルに失敗がありました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>None of the agent's language models answered.</source>
            <translation>エージェントの言語モデルはどれも応答しませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service heard nothing from this computer for a minute.</source>
            <translation>このコンピューターから 1 分間、サービスに何も届きませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service's speech recognition failed.</source>
            <translation>サービスの音声認識に失敗がありました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>None of the agent's voices worked.</source>
            <translation>エージェントの声はどれも動きませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent did not answer</source>
            <translation>エージェントが応答しませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection was accepted, but no conversation began within 10 seconds.</source>
            <translation>接続はできましたが、10 秒以内に会話が始まりませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>This agent uses an unknown sound format</source>
            <translation>このエージェントの音声形式は未対応です</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>You can type with it. Its owner can choose another audio format in the agent's settings.</source>
            <translation>文字でやり取りできます。所有者はエージェントの設定で別の音声形式を選べます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/mini_buttons.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Talk</source>
            <translation>話す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Mute and unmute</source>
            <translation>消音と解除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Show and hide the window</source>
            <translation>ウィンドウの表示と非表示</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>{key} is your key for “{action}” already.</source>
            <translation>{key} はすでに「{action}」のキーです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>{key} is needed for writing. Hold Ctrl, Alt or Meta along with it.</source>
            <translation>{key} は文字入力に必要です。Ctrl、Alt、Meta のいずれかと一緒に押してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Your system keeps {key} for itself.</source>
            <translation>{key} はシステムが使っています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Some versions of macOS do not pass on {key}. Hold Ctrl or Cmd along with it.</source>
            <translation>macOS のバージョンによっては {key} が伝わりません。Ctrl か Cmd と一緒に押してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Your desktop gives no program the key {key}.</source>
            <translation>デスクトップは {key} をどのプログラムにも渡しません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>In this window {key} does something else: {action}.</source>
            <translation>このウィンドウでは {key} は別の働きをします：{action}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Desktops use most keys with Meta, the Windows key, themselves.</source>
            <translation>Meta（Windows キー）との組み合わせのほとんどは、デスクトップが使います。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>On keyboards with AltGr, {key} may write a character; you could not any more.</source>
            <translation>AltGr のあるキーボードでは、{key} で文字を入力することがあります。その文字は入力できなくなります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Space works in Earshot's own window, and so does the Talk button.</source>
            <translation>スペースキーは Earshot のウィンドウの中で使えます。「話す」ボタンも使えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>No key is chosen that works in every program.</source>
            <translation>どのプログラムの中でも使えるキーは選ばれていません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>{key} talks from any program.</source>
            <translation>{key} で、どのプログラムからでも話せます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>{key} is used by another program.</source>
            <translation>{key} は別のプログラムが使っています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Your desktop has not given Earshot a key yet.</source>
            <translation>Earshot はデスクトップからまだキーをもらっていません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Choose one in your desktop's own window.</source>
            <translation>デスクトップの専用ウィンドウで選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>{key} cannot be watched on this system.</source>
            <translation>このシステムでは {key} を見守ることができません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>This system offers no key that works in every program.</source>
            <translation>このシステムには、どのプログラムの中でも使えるキーがありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Choose another key.</source>
            <translation>別のキーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>All lines are busy; you are in the queue</source>
            <translation>回線がすべて使用中です。順番待ちに入りました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>Your turn has come</source>
            <translation>あなたの番が来ました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>The queue did not move in time</source>
            <translation>順番待ちが時間内に進みませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>Code {code}</source>
            <translation>コード {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>The agent reports a problem</source>
            <translation>エージェントが問題を知らせています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>It said: “{words}”.</source>
            <translation>内容：「{words}」。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>It gave no reason. The call goes on.</source>
            <translation>理由は示されませんでした。通話は続きます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>New call with {name}</source>
            <translation>{name}との新しい通話</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>Connected again; the agent begins anew</source>
            <translation>再接続しました。エージェントは最初から始めます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>The paused call ended</source>
            <translation>一時停止中の通話が終わりました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>You ended the call</source>
            <translation>通話を終えました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>{title} after {duration}</source>
            <translation>{title}（{duration}後）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Its name was not found. The name may be blocked by your network.</source>
            <translation>名前が見つかりませんでした。ネットワークで遮断されているのかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The connection was refused. A firewall may be in the way.</source>
            <translation>接続が拒否されました。ファイアウォールが妨げているのかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>It took longer than 10 seconds to answer.</source>
            <translation>応答に 10 秒以上かかりました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Its certificate is not trusted. A company proxy may be reading along.</source>
            <translation>証明書が信頼されていません。会社のプロキシが中身を読んでいるのかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The proxy of this computer did not let the connection through.</source>
            <translation>このコンピューターのプロキシが接続を通しませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This computer has no connection to the internet.</source>
            <translation>このコンピューターはインターネットに接続されていません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Your computer's clock is off</source>
            <translation>コンピューターの時計がずれています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Secure connections fail when the date is wrong.</source>
            <translation>日付が正しくないと、安全な接続はできません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Secure connections fail when the date is wrong (yours: {year}).</source>
            <translation>日付が正しくないと、安全な接続はできません（この機器：{year} 年）。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Cannot reach {service}</source>
            <translation>{service}に接続できません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Your plan has nothing left for now.</source>
            <translation>プランは今のところ使い切られています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The API key that ends in …{tail} lacks access to agents.</source>
            <translation>末尾が …{tail} の API キーは、エージェントを使えません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The API key lacks access to agents.</source>
            <translation>この API キーは、エージェントを使えません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This key may not do that</source>
            <translation>このキーでは許可されていません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Your plan does not include this</source>
            <translation>プランに含まれていません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The agent may take calls from certain places alone.</source>
            <translation>このエージェントは、決まった場所からの通話だけを受け付けるのかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This agent does not let you in</source>
            <translation>このエージェントには入れません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>There is no agent with this id in your workspace.</source>
            <translation>あなたのワークスペースに、この ID のエージェントはありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>There is no agent open to everybody by this id.</source>
            <translation>この ID で誰でも使えるエージェントはありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>No such agent</source>
            <translation>そのエージェントはありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>As many calls as the plan allows are running. Try again in a moment.</source>
            <translation>プランで許される数の通話がすでに行われています。しばらくしてからもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} asks this computer to slow down. Try again in a moment.</source>
            <translation>{service}は、このコンピューターに間隔を空けるよう求めています。しばらくしてからもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Too many requests</source>
            <translation>リクエストが多すぎます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The fault is on their side.</source>
            <translation>問題は相手側にあります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Try again in a moment.</source>
            <translation>しばらくしてからもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} has a problem</source>
            <translation>{service}に問題があります</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The service did not accept this</source>
            <translation>サービスが受け付けませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Public agents work without one; this one does not.</source>
            <translation>公開エージェントなら不要ですが、これには必要です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This agent needs a key</source>
            <translation>このエージェントにはキーが必要です</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} did not accept the API key that ends in …{tail}.</source>
            <translation>{service}は、末尾が …{tail} の API キーを受け付けませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} did not accept the API key.</source>
            <translation>{service}は API キーを受け付けませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>It may have been deleted or lacks access to agents.</source>
            <translation>削除されたか、エージェントを使う権限がないのかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This key was refused</source>
            <translation>このキーは拒否されました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/session.py"></location>
            <source>A call is already running</source>
            <translation>すでに通話中です</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/session.py"></location>
            <source>End it first, then call again.</source>
            <translation>先にその通話を終えてから、かけ直してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>needs your OK</source>
            <translation>許可が必要です</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>you said no</source>
            <translation>許可しませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>blocked</source>
            <translation>ブロック</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>no answer</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>not offered here</source>
            <translation>ここにはありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>done {seconds} s</source>
            <translation>完了 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>A person has taken over from the agent</source>
            <translation>人がエージェントから引き継ぎました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The person has left; the agent is back</source>
            <translation>人が離れ、エージェントが戻りました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>A guardrail of the agent stepped in: {name}</source>
            <translation>エージェントの保護機能が働きました：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>A guardrail of the agent stepped in</source>
            <translation>エージェントの保護機能が働きました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The agent offers: {labels}</source>
            <translation>エージェントの提案：{labels}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The agent shows: {kind}</source>
            <translation>エージェントが表示：{kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The agent shows something</source>
            <translation>エージェントが何かを表示しています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ctrl+P</source>
            <translation>Ctrl+P</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Microphone stays open</source>
            <translation>マイクは開いたままです</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>In the queue</source>
            <translation>順番待ち</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>All lines are busy. Your turn comes by itself.</source>
            <translation>回線がすべて使用中です。順番は自動で来ます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>All lines are busy. You are in the queue.</source>
            <translation>回線がすべて使用中です。順番待ちに入りました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{hint}. {more}</source>
            <translation>{hint}。{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Speaking, not listening</source>
            <translation>話しています（聞いていません）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Press Esc to stop</source>
            <translation>Esc で止める</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Talk or press Esc to stop</source>
            <translation>話すか、Esc で止める</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Speaking</source>
            <translation>話しています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{key} to go on</source>
            <translation>{key} で再開</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Paused. {key} to go on.</source>
            <translation>一時停止中。{key} で再開します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You can type meanwhile</source>
            <translation>その間は文字で入力できます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The microphone is muted, M to unmute</source>
            <translation>マイクは消音中、M で解除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready, muted.</source>
            <translation>準備完了、消音中。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>No talk key is set</source>
            <translation>話すキーが設定されていません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready.</source>
            <translation>準備完了。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold {key} to talk</source>
            <translation>{key} を押したまま話す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready. Hold {key} to talk.</source>
            <translation>準備完了。{key} を押したまま話してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You can write already</source>
            <translation>もう書き始められます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You are muted, M to unmute</source>
            <translation>消音中です。M で解除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Speak already, nothing is lost</source>
            <translation>もう話し始められます。何も失われません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Connecting…</source>
            <translation>接続しています…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Connecting</source>
            <translation>接続しています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>Muted</source>
            <translation>消音中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You are muted</source>
            <translation>消音中です</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>M to unmute</source>
            <translation>M で解除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Let go of {key} to be heard</source>
            <translation>{key} を離すと声が届きます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>the Talk button</source>
            <translation>「話す」ボタン</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>Microphone muted</source>
            <translation>マイクは消音中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Tap {key} to close the microphone</source>
            <translation>{key} を軽く押すとマイクが閉じます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Let go when you are done</source>
            <translation>話し終えたら離してください</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Listening</source>
            <translation>聞いています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>One moment</source>
            <translation>少々お待ちください</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Listening again when the room is quiet</source>
            <translation>部屋が静かになったら、また聞きます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{name} is typing…</source>
            <translation>{name}が入力しています…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The agent is typing…</source>
            <translation>エージェントが入力しています…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Your turn</source>
            <translation>あなたの番です</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Type a message</source>
            <translation>メッセージを入力してください</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold {key} to talk, tap to keep open</source>
            <translation>{key} を押したまま話す、軽く押すと開いたまま</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold the Talk button to talk, tap to keep open</source>
            <translation>「話す」ボタンを押したまま話す、軽く押すと開いたまま</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold to talk</source>
            <translation>押したまま話す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Thinking… {seconds} s</source>
            <translation>考えています… {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Thinking…</source>
            <translation>考えています…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The answer is on its way</source>
            <translation>まもなく答えます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Still thinking</source>
            <translation>まだ考えています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Needs your OK</source>
            <translation>許可が必要です</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{tool}: without an answer it is No in {seconds} s</source>
            <translation>{tool}：返事がなければ {seconds} 秒後に「いいえ」になります</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The agent wants to use {tool}. Allow it, or say no.</source>
            <translation>エージェントが {tool} を使おうとしています。許可するか、断ってください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Connection lost, trying again</source>
            <translation>接続が切れました。再試行しています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Connection lost</source>
            <translation>接続が切れました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Trying again…</source>
            <translation>再試行しています…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Retry in {seconds} s (attempt {attempt})</source>
            <translation>{seconds} 秒後に再試行（{attempt} 回目）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Trying again… (attempt {attempt})</source>
            <translation>再試行しています…（{attempt} 回目）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+Shift+M</source>
            <translation>Ctrl+Shift+M</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Control</source>
            <comment>key</comment>
            <translation>コントロール</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Escape</source>
            <comment>key</comment>
            <translation>エスケープ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Delete</source>
            <comment>key</comment>
            <translation>デリート</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Command</source>
            <comment>key</comment>
            <translation>コマンド</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <source>Space</source>
            <translation>スペース</translation>
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
            <translation>内蔵エージェント</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>The name of a folder that it is in holds bytes that are no text.</source>
            <translation>置かれているフォルダーの名前に、文字ではないバイトが含まれています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The disk is full.</source>
            <translation>ディスクがいっぱいです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Your system does not let Earshot change that.</source>
            <translation>システムは Earshot による変更を許していません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Your system did not take the change.</source>
            <translation>システムは変更を受け付けませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Earshot will not start when you log in</source>
            <translation>Earshot はログイン時に起動しません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Earshot still starts when you log in</source>
            <translation>Earshot は引き続きログイン時に起動します</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/run_key.py"></location>
            <source>The folder that it is in has too long a name. Move it, and try again.</source>
            <translation>置かれているフォルダーの名前が長すぎます。移動して、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>this session only</source>
            <translation>このセッションだけ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>No password store was found.</source>
            <translation>パスワードの保管先が見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>I cannot store your key safely</source>
            <translation>キーを安全に保存できません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>No password store is available. The key will be kept for this session only.</source>
            <translation>パスワードの保管先がありません。キーはこのセッションの間だけ保持されます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>The password store does not answer</source>
            <translation>パスワードの保管先が応答しません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>It may be waiting for you to unlock it in its own window.</source>
            <translation>専用のウィンドウでロック解除を待っているのかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>No answer within {seconds} s.</source>
            <translation>{seconds} 秒以内に応答がありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>The password store is locked</source>
            <translation>パスワードの保管先がロックされています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>Unlock it and try again.</source>
            <translation>ロックを解除して、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>The password store failed</source>
            <translation>パスワードの保管先に失敗がありました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>Your key could not be read or kept there.</source>
            <translation>キーを読み取ることも、保存することもできませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>One of them holds half a character.</source>
            <translation>その一つに、不完全な文字が含まれています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>It is no settings file of Earshot.</source>
            <translation>Earshot の設定ファイルではありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>The file cannot be read.</source>
            <translation>ファイルを読み取れません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>It is from a newer version of Earshot. Install that one here, too.</source>
            <translation>新しいバージョンの Earshot のものです。ここにもそのバージョンをインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>The settings were not exported</source>
            <translation>設定をエクスポートできませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>The settings were not imported</source>
            <translation>設定をインポートできませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>Yours are as they were.</source>
            <translation>あなたの設定は元のままです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Your settings could not be read</source>
            <translation>設定を読み取れませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The usual ones are used until you change something.</source>
            <translation>何か変更するまで、通常の設定を使います。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The settings are from a newer version of Earshot</source>
            <translation>設定が新しいバージョンの Earshot のものです</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The settings file was damaged</source>
            <translation>設定ファイルが壊れていました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Some settings could not be read</source>
            <translation>一部の設定を読み取れませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>They are back to what they usually are; the others are as you left them.</source>
            <translation>その設定は通常の値に戻りました。ほかの設定は以前のままです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>layout {version}</source>
            <translation>形式 {version}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Earshot may not write to that folder.</source>
            <translation>Earshot はそのフォルダーに書き込めません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The disk did not take them.</source>
            <translation>ディスクに保存できませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The usual settings are used.</source>
            <translation>通常の設定を使います。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The usual ones are used; the file was put aside.</source>
            <translation>通常の設定を使います。ファイルは別に取り置きました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Your settings were not saved</source>
            <translation>設定は保存されませんでした</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>They hold until you quit.</source>
            <translation>終了するまでは有効です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/vault.py"></location>
            <source>macOS Keychain</source>
            <translation>macOS キーチェーン</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/vault.py"></location>
            <source>Windows Credential Locker</source>
            <translation>Windows 資格情報マネージャー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>A message was too large to take.</source>
            <translation>メッセージが大きすぎて受け取れませんでした。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>It sent what no WebSocket may send.</source>
            <translation>WebSocket では送れないものが届きました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>This is no address of a conversation</source>
            <translation>これは会話のアドレスではありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>It has to begin with wss:// and name a server.</source>
            <translation>wss:// で始まり、サーバー名を含む必要があります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>The way in has expired</source>
            <translation>入る権限の期限が切れました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>A signed address lets you in for 15 minutes after it was made, often only once.</source>
            <translation>署名付きアドレスは作成から 15 分間有効で、多くは一度しか使えません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Earshot goes on in the tray</source>
            <translation>Earshot はトレイで動き続けます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Click its icon to see the window again. “Quit” in the icon's menu ends it.</source>
            <translation>アイコンをクリックすると、またウィンドウが表示されます。アイコンのメニューの「終了」で終わります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>The agent</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>{agent} asks for your OK</source>
            <translation>{agent}が許可を求めています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Click to answer.</source>
            <translation>クリックして答えてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>{agent} is speaking</source>
            <translation>{agent}が話しています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Click to see the window.</source>
            <translation>クリックするとウィンドウを表示します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Your desktop has no tray</source>
            <translation>デスクトップにトレイがありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Closing the window quits Earshot. Minimise it to keep it running.</source>
            <translation>ウィンドウを閉じると Earshot は終了します。動かし続けるには最小化してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>The mini window is an ordinary one here</source>
            <translation>ここではミニウィンドウは普通のウィンドウになります</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>On Wayland a program cannot keep its windows above others or choose their place. The menu of its title bar may do so.</source>
            <translation>Wayland では、プログラムが自分のウィンドウを常に手前に置いたり、位置を選んだりできません。タイトルバーのメニューでならできるかもしれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Default</source>
            <translation>既定</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>United States</source>
            <translation>アメリカ合衆国</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>European Union</source>
            <translation>欧州連合</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>India</source>
            <translation>インド</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Singapore</source>
            <translation>シンガポール</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Own host…</source>
            <translation>自分のホスト…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>The usual one</source>
            <translation>通常のアカウント</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Private agents need one; public agents and the built-in one do not.</source>
            <translation>非公開エージェントには必要です。公開エージェントと内蔵エージェントには必要ありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Where conversations are held. An account belongs to one region.</source>
            <translation>会話が行われる場所です。アカウントは一つのリージョンに属します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Own host</source>
            <translation>自分のホスト</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>The address of your own server.</source>
            <translation>自分のサーバーのアドレスです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>A name of your own. Each account has a key of its own; profiles of the same account share it.</source>
            <translation>自分で決める名前です。キーはアカウントごとにあり、同じアカウントのプロファイルで共有します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Trouble alone</source>
            <translation>問題のみ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Usual</source>
            <translation>通常</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Everything</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Origin header</source>
            <translation>Origin ヘッダー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>For agents that let in certain sites alone. Empty sends none.</source>
            <translation>特定のサイトだけを受け入れるエージェント用です。空なら送りません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>What the log tells</source>
            <translation>ログに書く内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>For whoever looks for a fault: never words, sound or keys.</source>
            <translation>不具合を調べる人のためのものです：言葉、音声、キーは決して含みません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Export and import of settings</source>
            <translation>設定のエクスポートとインポート</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Takes what you chose to another computer. Keys stay in the password store; devices, and places of windows, stay as they are on each computer.</source>
            <translation>選んだ設定を別のコンピューターに移します。キーはパスワードの保管先に残ります。機器とウィンドウの位置は、それぞれのコンピューターのままです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Export settings</source>
            <translation>設定をエクスポート</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Import settings</source>
            <translation>設定をインポート</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Built in: on this computer</source>
            <translation>内蔵：このコンピューターで</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Public: by its id alone</source>
            <translation>公開：ID だけで</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Private: with the API key</source>
            <translation>非公開：API キーで</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Private: my own server lets me in</source>
            <translation>非公開：自分のサーバー経由で</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Way in</source>
            <translation>接続方法</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>How the agent lets you in.</source>
            <translation>エージェントへの接続のしかたです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Shown in the picker.</source>
            <translation>選択欄に表示されます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>More: user, variables, overrides</source>
            <translation>詳細：利用者、変数、上書き</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Agent id</source>
            <translation>エージェント ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>As its owner tells it.</source>
            <translation>エージェントの所有者から知らされたものです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Server address</source>
            <translation>サーバーのアドレス</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Answers with a signed URL, as text or as JSON with “signed_url”.</source>
            <translation>署名付き URL をテキスト、または「signed_url」を含む JSON で返します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Query parameters</source>
            <translation>クエリパラメーター</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>One on each line: name = value. For ids of your own.</source>
            <translation>1 行に一つ：名前 = 値。独自の ID 用です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Header name</source>
            <translation>ヘッダー名</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>If your server wants one, for instance Authorization.</source>
            <translation>サーバーが求める場合に。例：Authorization。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Header value</source>
            <translation>ヘッダーの値</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Goes into the keyring, never into a file.</source>
            <translation>キーリングに保存され、ファイルには書かれません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Type instead of talk</source>
            <translation>話す代わりに文字で入力</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>The microphone stays closed.</source>
            <translation>マイクは閉じたままです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>User id</source>
            <translation>利用者 ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Your own name for whoever talks.</source>
            <translation>話す人に付ける名前です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Dynamic variables</source>
            <translation>動的変数</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>One on each line: name = value. Numbers stay numbers.</source>
            <translation>1 行に一つ：名前 = 値。数は数のまま扱います。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Environment</source>
            <translation>環境</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Of the agent's, if it has several; empty is production.</source>
            <translation>エージェントに環境が複数ある場合に指定します。空なら production です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Branch id</source>
            <translation>ブランチ ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Empty is the agent's main branch.</source>
            <translation>空ならエージェントのメインブランチです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Version id</source>
            <translation>バージョン ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Empty is the agent's newest version.</source>
            <translation>空ならエージェントの最新バージョンです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Custom LLM body</source>
            <translation>独自 LLM への追加データ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A JSON object that the agent's own language model is given.</source>
            <translation>エージェント独自の言語モデルに渡す JSON オブジェクトです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>This is no JSON object yet; what was here before is used.</source>
            <translation>まだ JSON オブジェクトではありません。以前の内容を使います。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Empty keeps the agent's own. The agent must allow overrides.</source>
            <translation>空ならエージェントの設定のままです。エージェントが上書きを許可している必要があります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>First message</source>
            <translation>最初のメッセージ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>The agent waits for you to speak first</source>
            <translation>エージェントは、あなたが先に話すのを待つ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>It has no first message then.</source>
            <translation>この場合、最初のメッセージはありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A code such as en or de.</source>
            <translation>en や de のようなコード。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Prompt</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Language model</source>
            <translation>言語モデル</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice id</source>
            <translation>音声 ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice speed</source>
            <translation>話す速さ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A number: 0.7 is slow, 1.2 is fast.</source>
            <translation>数：0.7 は遅く、1.2 は速い。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice stability</source>
            <translation>声の安定度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A number from 0 to 1.</source>
            <translation>0 から 1 までの数。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice similarity</source>
            <translation>声の類似度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Kept</source>
            <translation>保存しました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Add an agent</source>
            <translation>エージェントを追加</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Remove this agent</source>
            <translation>このエージェントを削除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Fetch my agents</source>
            <translation>自分のエージェントを取得</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Agents of your account</source>
            <translation>あなたのアカウントのエージェント</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Add to the list</source>
            <translation>一覧に追加</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Agents</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Whom you can call. The list at the top of the main window is this one.</source>
            <translation>通話できる相手です。メインウィンドウ上部の一覧と同じものです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>New agent</source>
            <translation>新しいエージェント</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Agents of your account:</source>
            <translation>あなたのアカウントのエージェント：</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Your account has no agents yet.</source>
            <translation>アカウントにはまだエージェントがありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Fetching…</source>
            <translation>取得しています…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>What the tool would be given</source>
            <translation>ツールに渡される内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>What the tool is for</source>
            <translation>ツールの目的</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>Allow once</source>
            <translation>今回だけ許可</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>No, do not allow it</source>
            <translation>いいえ、許可しない</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>Answers No in {seconds} s</source>
            <translation>{seconds} 秒後に「いいえ」になります</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>The agent wants to use “{name}”</source>
            <translation>エージェントが「{name}」を使おうとしています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>{beginning}…, and more to read</source>
            <translation>{beginning}…、続きがあります</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Earshot</source>
            <translation>Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Replace “{name}”?</source>
            <translation>「{name}」を置き換えますか？</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>There is such a file already; what it holds would be lost.</source>
            <translation>同じ名前のファイルがすでにあります。その中身は失われます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Replace</source>
            <translation>置き換える</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Settings (*.json)</source>
            <translation>設定 (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/captions.py"></location>
            <source>Captions: {words}</source>
            <translation>字幕：{words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Check-up</source>
            <translation>点検</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>What was found</source>
            <translation>点検の結果</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>For others to read: without names of devices, agents and folders.</source>
            <translation>ほかの人に見せるためのものです：機器、エージェント、フォルダーの名前は含みません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Looking…</source>
            <translation>調べています…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <location filename="../../desktop_app/ui/setup/steps.py"></location>
            <source>{what}: {word}</source>
            <translation>{what}：{word}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Fix…</source>
            <translation>直す…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Check again: {what}</source>
            <translation>もう一度確認：{what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Fix: {what}</source>
            <translation>直す：{what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Wrong: {bad}. Could be better: {warned}.</source>
            <translation>問題：{bad} 件。改善できる点：{warned} 件。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Nothing is wrong. Could be better: {warned}.</source>
            <translation>問題はありません。改善できる点：{warned} 件。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>All is well.</source>
            <translation>すべて良好です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>The report is on the clipboard, without names of devices, agents and folders.</source>
            <translation>レポートをクリップボードにコピーしました。機器、エージェント、フォルダーの名前は含みません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Type a message…</source>
            <translation>メッセージを入力…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Send message</source>
            <translation>メッセージを送信</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Send (Enter)</source>
            <translation>送信 (Enter)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <source>Key: {key}</source>
            <translation>キー：{key}</translation>
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
            <translation>消音</translation>
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
            <translation>声を止める</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Start call</source>
            <translation>通話を開始</translation>
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
            <translation>消音を解除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>No microphone</source>
            <translation>マイクなし</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>type instead</source>
            <translation>文字で入力</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>let go to talk</source>
            <translation>離すと話せます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>Talking</source>
            <comment>button</comment>
            <translation>マイクオン</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>tap to close</source>
            <translation>軽く押すと閉じる</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>let go to send</source>
            <translation>離すと送信</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>End</source>
            <comment>the call</comment>
            <translation>終了</translation>
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
            <translation>音：マイクが聞いているとき</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: mute, and the end of a call</source>
            <translation>音：消音と通話の終了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the agent needs your OK</source>
            <translation>音：エージェントに許可が必要なとき</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the line is lost</source>
            <translation>音：回線が切れたとき</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: a device fails</source>
            <translation>音：機器が動かなくなったとき</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: an error</source>
            <translation>音：エラー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the agent thinks</source>
            <translation>音：エージェントが考えているとき</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: you talk while muted</source>
            <translation>音：消音中に話したとき</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Choose file…</source>
            <translation>ファイルを選ぶ…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Choose file: {name}</source>
            <translation>ファイルを選ぶ: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Built-in sound</source>
            <translation>内蔵の音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sounds (*.wav)</source>
            <translation>音 (*.wav)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Volume of the short sounds</source>
            <translation>短い音の音量</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Two rising notes tell that the microphone hears you; others tell of a mute, a question, a lost line. All the way down, they are off.</source>
            <translation>上がる二つの音は、マイクが聞いている合図です。ほかの音は、消音、質問、回線の切断を知らせます。一番下まで下げると鳴りません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Tick softly while the agent thinks long</source>
            <translation>エージェントが長く考えている間、小さく音を刻む</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Every four seconds, until it answers.</source>
            <translation>答えるまで 4 秒ごとに鳴ります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>A sound of your own, as a WAV file.</source>
            <translation>自分で用意した WAV ファイルの音です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/desktop_lines.py"></location>
            <source>Copy these lines</source>
            <translation>これらの行をコピー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Up</source>
            <translation>上へ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Move up</source>
            <translation>上に移動</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Down</source>
            <translation>下へ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Move down</source>
            <translation>下に移動</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Forget</source>
            <translation>忘れる</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Order of the microphones</source>
            <translation>マイクの順番</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>The first that is plugged in and works stands in for a microphone that is missing or silent. Alt with Up or Down moves it.</source>
            <translation>接続されていて動く最初のものが、見つからない、または無音のマイクの代わりになります。Alt と上下の矢印キーで移動します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Order of the speakers</source>
            <translation>スピーカーの順番</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>The first that is plugged in and works stands in for a speaker that is missing. Alt with Up or Down moves it.</source>
            <translation>接続されていて動く最初のものが、見つからないスピーカーの代わりになります。Alt と上下の矢印キーで移動します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain</source>
            <translation>ゲイン</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Added to what this microphone hears, in decibels.</source>
            <translation>このマイクが聞いた音に加えます。単位はデシベルです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>{name}, not plugged in</source>
            <translation>{name}（未接続）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain of {name}: {gain} dB</source>
            <translation>{name}のゲイン：{gain} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain of {name} in decibels</source>
            <translation>{name}のゲイン（デシベル）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain: {gain} dB</source>
            <translation>ゲイン：{gain} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain in decibels</source>
            <translation>ゲイン（デシベル）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removed: told during a call</source>
            <translation>除去したエコー：通話中に表示します</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removal is off</source>
            <translation>エコー除去はオフです</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removal does not work on this computer: the sound is sent as it is</source>
            <translation>このコンピューターではエコー除去が動きません：音はそのまま送られます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo is removed by the system, in this microphone</source>
            <translation>エコーは、このマイクでシステムが除去しています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removed: none is heard</source>
            <translation>除去したエコー：聞こえません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removed: {level} dB</source>
            <translation>除去したエコー：{level} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Not connected</source>
            <translation>未接続</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Connected</source>
            <translation>接続済み</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Ending</source>
            <translation>終了中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Reconnecting</source>
            <translation>再接続中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Profile</source>
            <translation>プロファイル</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Add or edit agents…</source>
            <translation>エージェントを追加または編集…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Menu</source>
            <translation>メニュー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>{word} · {delay} ms</source>
            <translation>{word} · {delay} ms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Connection: {word}</source>
            <translation>接続：{word}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>The connection, and the time a message takes there and back</source>
            <translation>接続と、メッセージの往復にかかる時間</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>In this call the agent's sound came too late once</source>
            <extracomment>many: In this call the agent's sound came too late {number} times</extracomment>
            <translation>
                <numerusform>この通話で、エージェントの音声が {number} 回遅れました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Go on with the call</source>
            <translation>通話を再開</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Pause the call</source>
            <translation>通話を一時停止</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/mini_window.py"></location>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Mini window</source>
            <translation>ミニウィンドウ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Settings…</source>
            <translation>設定…</translation>
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
            <translation>初期設定…</translation>
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
            <translation>キー</translation>
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
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Paste a key here</source>
            <translation>ここにキーを貼り付け</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Paste</source>
            <translation>貼り付け</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Check and keep</source>
            <translation>確認して保存</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Remove key</source>
            <translation>キーを削除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>The key that ends in …{ending} is kept in: {where}.</source>
            <translation>末尾が …{ending} のキーの保存先：{where}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>No key is kept.</source>
            <translation>キーは保存されていません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Checking…</source>
            <translation>確認しています…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Use {key}</source>
            <translation>{key} を使う</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Use {key} for “{action}”</source>
            <translation>「{action}」に {key} を使う</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Works in every program: {key}.</source>
            <translation>どのプログラムの中でも使えます：{key}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>{key} is used by another program. Pick one of these, or another.</source>
            <translation>{key} は別のプログラムが使っています。次から選ぶか、別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Your desktop has not given us a key yet. You choose it in a window of the desktop's own.</source>
            <translation>デスクトップからまだキーをもらっていません。キーはデスクトップの専用ウィンドウで選びます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Your system cannot watch {key}. Pick one of these, or another.</source>
            <translation>このシステムでは {key} を見守ることができません。次から選ぶか、別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Your system gives programs no keys that work everywhere.</source>
            <translation>このシステムは、どこでも使えるキーをプログラムに渡しません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>Pressed</source>
            <translation>押しました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>Released</source>
            <translation>離しました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>not pressed yet</source>
            <translation>まだ押していません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>pressed</source>
            <translation>押しました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>not released yet</source>
            <translation>まだ離していません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>released</source>
            <translation>離しました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Talk: hold, or tap to keep the microphone open</source>
            <translation>話す：押したまま、または軽く押してマイクを開いたままにする</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Space, while another talk key is held</source>
            <translation>別の話すキーを押している間にスペース</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Keep the microphone open</source>
            <translation>マイクを開いたままにする</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Mute or unmute</source>
            <translation>消音、または解除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Stop the agent's speech, or what plays again</source>
            <translation>エージェントの声、または再生を止める</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Esc, Esc</source>
            <translation>Esc、Esc</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Take back what you are saying, and close the microphone</source>
            <translation>話していることを取り消し、マイクを閉じる</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Pause the call, or go on</source>
            <translation>通話を一時停止、または再開</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Start a call</source>
            <translation>通話を始める</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>End the call</source>
            <translation>通話を終える</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Send the message; Shift+Enter begins a new line</source>
            <translation>メッセージを送信。Shift+Enter で改行</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>F6, Shift+F6</source>
            <translation>F6、Shift+F6</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Next or previous part of the window</source>
            <translation>ウィンドウの次、または前の部分</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Up, Down, Home, End</source>
            <translation>上、下、Home、End</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Walk through the transcript</source>
            <translation>会話の記録をたどる</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+C</source>
            <translation>Ctrl+C</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Copy the chosen turns</source>
            <translation>選んだ発言をコピー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Enter, in the transcript</source>
            <translation>会話の記録で Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>What can be done with a turn</source>
            <translation>発言に対してできること</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Show or hide the mini window</source>
            <translation>ミニウィンドウを表示、または隠す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Search, in the settings</source>
            <translation>設定の中で検索</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>This list</source>
            <translation>この一覧</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>{key}, from any program</source>
            <translation>{key}（どのプログラムからでも）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>List of keys</source>
            <translation>キーの一覧</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>Press the new keys…</source>
            <translation>新しいキーを押してください…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>Press the new keys. Escape leaves it as it is, Delete leaves none.</source>
            <translation>新しいキーを押してください。Escape で元のまま、Delete でキーなしになります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>AltGr writes characters; take Ctrl, Alt, Shift or Meta instead.</source>
            <translation>AltGr は文字の入力に使います。代わりに Ctrl、Alt、Shift、Meta のいずれかを使ってください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>This key has no name that every system knows; take another.</source>
            <translation>このキーには、どのシステムでも通じる名前がありません。別のキーを使ってください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>Not set</source>
            <translation>未設定</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>{what}: {key}</source>
            <translation>{what}：{key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>{action}: the key works.</source>
            <translation>{action}：キーは使えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>seen</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>not seen yet</source>
            <translation>まだ確認していません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>{action}, {what}: {seen}</source>
            <translation>{action}、{what}：{seen}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>✓ Works from other programs</source>
            <translation>✓ ほかのプログラムから使えます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>Seen here. Now from another window.</source>
            <translation>ここでは確認できました。次は別のウィンドウから押してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>Not released yet.</source>
            <translation>まだ離していません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>Press it from another window now.</source>
            <translation>では、別のウィンドウから押してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/language_choice.py"></location>
            <source>Another language is spoken from the next start on.</source>
            <translation>言語の変更は次回の起動から有効です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/level_bars.py"></location>
            <source>Level</source>
            <translation>レベル</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Colours</source>
            <translation>色</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>A light or a dark window.</source>
            <translation>明るいウィンドウか、暗いウィンドウか。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Contrast</source>
            <translation>コントラスト</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>High: black and white, with strong lines around everything you can use.</source>
            <translation>高：白と黒で表示し、操作できるものすべてを太い線で囲みます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Size of text</source>
            <translation>文字の大きさ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Beside the size that your system gives to all programs.</source>
            <translation>システムがすべてのプログラムに使う大きさに、さらに加わります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Less motion</source>
            <translation>動きを減らす</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>What moves only for the eye stands still; meters move more seldom.</source>
            <translation>見た目だけの動きは止まり、メーターの動く回数は減ります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <source>The microphone stays open between calls</source>
            <translation>通話と通話の間もマイクは開いたままです</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>open</source>
            <translation>未完了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>good</source>
            <translation>良好</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>look here</source>
            <translation>要注意</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>wrong</source>
            <translation>問題あり</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>skipped</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/message_bar.py"></location>
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/message_bar.py"></location>
            <source>Close this message</source>
            <translation>このメッセージを閉じる</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>silent</source>
            <translation>無音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>too quiet</source>
            <translation>小さすぎ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>too loud</source>
            <translation>大きすぎ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>Same as the system</source>
            <translation>システムと同じ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what}: {name}. Click to choose another.</source>
            <translation>{what}：{name}。クリックすると選び直せます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what} level</source>
            <translation>{what}のレベル</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Volume of the agent's voice</source>
            <translation>エージェントの声の音量</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_buttons.py"></location>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Talking</source>
            <translation>話すとき</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Close the mini window</source>
            <translation>ミニウィンドウを閉じる</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <source>Time: {time}</source>
            <translation>時間：{time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <source>Make it smaller</source>
            <translation>小さくする</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <location filename="../../desktop_app/ui/state_panel.py"></location>
            <source>State: {word}</source>
            <translation>状態：{word}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Show captions</source>
            <translation>字幕を表示</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Size of captions</source>
            <translation>字幕の大きさ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>{points} points</source>
            <translation>{points} ポイント</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Hide while nothing happens</source>
            <translation>何も起きていない間は隠す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_window.py"></location>
            <source>Retry in {seconds} s</source>
            <translation>{seconds} 秒後に再試行</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>You are muted. M to unmute.</source>
            <translation>消音中です。M で解除します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>{name}: {text}</source>
            <translation>{name}：{text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>Microphone unmuted</source>
            <translation>マイクの消音を解除しました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>The call goes on.</source>
            <translation>通話を続けます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>A line: state and level</source>
            <translation>1 行：状態とレベル</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>A card: with the agent's words</source>
            <translation>カード：エージェントの言葉つき</translation>
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
            <translation>ウィンドウを閉じても動かし続ける</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>In the tray, where your desktop has one; talk keys go on working.</source>
            <translation>デスクトップにトレイがあれば、トレイで動き続けます。話すキーはそのまま使えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Start Earshot when I log in</source>
            <translation>ログイン時に Earshot を起動する</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>In the tray, with no window.</source>
            <translation>ウィンドウを出さず、トレイで始めます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Notify me when the agent speaks or asks</source>
            <translation>エージェントが話すときや、たずねるときに通知する</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>While the window is out of sight.</source>
            <translation>ウィンドウが見えていない間に通知します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Show the agent's words in notifications</source>
            <translation>通知にエージェントの言葉を表示</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>They stay in your system's list, also on a locked screen.</source>
            <translation>言葉はシステムの通知一覧に残り、ロック画面にも表示されます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Stays above other programs and never takes the keyboard.</source>
            <translation>ほかのプログラムより手前に表示され、キー入力を奪うことはありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Form of the mini window</source>
            <translation>ミニウィンドウの形</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>With the agent's words, or small enough for any corner.</source>
            <translation>エージェントの言葉つきか、どの隅にも収まる小さな形です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Of the agent's words in the card.</source>
            <translation>カードに表示するエージェントの言葉の大きさです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Opacity of the mini window</source>
            <translation>ミニウィンドウの不透明度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>The lower, the more is seen of what lies behind it.</source>
            <translation>低くするほど、後ろにあるものがよく見えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Hide the mini window while nothing happens</source>
            <translation>何も起きていない間はミニウィンドウを隠す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>It goes after eight seconds, and comes back when something does.</source>
            <translation>8 秒後に消え、何か起きるとまた現れます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Take out echo</source>
            <translation>エコーを取り除く</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>You can talk over the agent without headphones: it does not hear itself.</source>
            <translation>ヘッドホンなしでもエージェントの話に割り込めます：自分の声を聞いてしまいません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Take out steady noise</source>
            <translation>一定の雑音を取り除く</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Fans, traffic, a computer.</source>
            <translation>ファン、交通、コンピューター。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Take out rumble</source>
            <translation>低い響きを取り除く</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Steps and knocks, below the voice.</source>
            <translation>声より低い、足音や衝撃音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Level the voice</source>
            <translation>声の大きさをそろえる</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Soft voices are made louder, loud ones softer.</source>
            <translation>小さい声は大きく、大きい声は小さくします。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Do not listen while the agent speaks</source>
            <translation>エージェントが話す間は聞かない</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Half duplex: where nothing else helps against echo. You cannot talk over the agent then.</source>
            <translation>半二重：ほかの方法でエコーが消えない場合に使います。その間は割り込めません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Add a profile</source>
            <translation>プロファイルを追加</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Remove this profile</source>
            <translation>このプロファイルを削除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Each has a host, an account and a list of agents. The next call uses what is chosen here.</source>
            <translation>それぞれにホスト、アカウント、エージェントの一覧があります。次の通話では、ここで選んだものを使います。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Name of the profile</source>
            <translation>プロファイルの名前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Shown in the list of agents, too.</source>
            <translation>エージェントの一覧にも表示されます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Profile {count}</source>
            <translation>プロファイル {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Remove the profile “{name}”?</source>
            <translation>プロファイル「{name}」を削除しますか？</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Its agents are forgotten, and its key, unless another profile uses it.</source>
            <translation>そのエージェントは消去されます。キーも、ほかのプロファイルが使っていなければ消去されます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setting_row.py"></location>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setting_row.py"></location>
            <source>Back to what it usually is</source>
            <translation>通常の値に戻す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setting_row.py"></location>
            <source>Reset “{name}”</source>
            <translation>「{name}」をリセット</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Pages of settings</source>
            <translation>設定のページ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Sound</source>
            <translation>音声</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Agents and account</source>
            <translation>エージェントとアカウント</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Look and accessibility</source>
            <translation>外観とアクセシビリティ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Tray and mini window</source>
            <translation>トレイとミニウィンドウ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Shortcuts</source>
            <translation>ショートカット</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Advanced</source>
            <translation>詳細設定</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>Search the settings</source>
            <translation>設定を検索</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>Enter goes to what was found.</source>
            <translation>Enter で見つかった設定へ移動します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>Settings that were found</source>
            <translation>見つかった設定</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>{name}, {page}</source>
            <translation>{name}、{page}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>{number} setting has “{text}”</source>
            <extracomment>many: {number} settings have “{text}”</extracomment>
            <translation>
                <numerusform>「{text}」を含む設定は {number} 件です</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>No setting has “{text}”</source>
            <translation>「{text}」を含む設定はありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Whom do you want to talk with? The built-in agent is always there. Others come from your account, or are public and known by their id.</source>
            <translation>誰と話しますか？内蔵エージェントはいつでも使えます。ほかに、あなたのアカウントのエージェントや、ID で指定する公開エージェントがあります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>The agents of your account; this needs a key.</source>
            <translation>あなたのアカウントのエージェントです。キーが必要です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Use this agent</source>
            <translation>このエージェントを使う</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Paste an id here</source>
            <translation>ここに ID を貼り付け</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Or its id</source>
            <translation>または ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>A public agent works without a key.</source>
            <translation>公開エージェントはキーなしで使えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Find and use</source>
            <translation>探して使う</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Looking for the agent…</source>
            <translation>エージェントを探しています…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>Earshot lets you talk with an agent. Five short steps lead to the first call; each can be skipped, and the menu has them again under “Set up…”.</source>
            <translation>Earshot ではエージェントと話せます。短い 5 つの手順で最初の通話まで進みます。どれもスキップでき、あとでメニューの「初期設定…」からもう一度行えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>In a call, the sound of your microphone while it is open, and silence while it is not; the messages that you send; that you are writing, but not what; and what you entered for an agent, such as your own ids. It goes to the service that runs the agent, and nowhere else.</source>
            <translation>通話中は、マイクが開いている間の音声と、閉じている間の無音、あなたが送るメッセージ、入力中であること（内容は含みません）、そして独自の ID など、エージェントのために入力した内容です。送り先はエージェントを動かすサービスだけで、ほかにはどこにも送られません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>What is said while you are muted, and drafts. The transcript and the sound of a call are in memory and gone when you quit. Your settings are a file of yours; a key is in your system's password store and shown to its own service alone. Nothing is counted or reported.</source>
            <translation>消音中に話したことと、下書きです。会話の記録と通話の音声はメモリー上にあり、終了すると消えます。設定はあなた自身のファイルです。キーはシステムのパスワードの保管先にあり、そのキーのサービスだけに示されます。何も集計されず、報告もされません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>The built-in agent runs on this computer: of a call with it, nothing leaves.</source>
            <translation>内蔵エージェントはこのコンピューターで動きます：その通話からは何も外に出ません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>Hello</source>
            <translation>こんにちは</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>What leaves this computer</source>
            <translation>このコンピューターから外に出るもの</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>What stays here</source>
            <translation>ここにとどまるもの</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>Try without an account</source>
            <translation>アカウントなしで試す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>You know what leaves and what stays.</source>
            <translation>何が外に出て、何がとどまるかを確認しました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>To talk with the agents of your ElevenLabs account, paste an API key that may use agents. It is checked at once. Public agents and the built-in one need none: skip this page then.</source>
            <translation>ElevenLabs アカウントのエージェントと話すには、エージェントを使える API キーを貼り付けてください。すぐに確認します。公開エージェントと内蔵エージェントには必要ありません：その場合はこのページをスキップしてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>An account of another region, or a server of your own? Choose it in the settings, under Account, before you paste.</source>
            <translation>別のリージョンのアカウントや、自分のサーバーをお使いですか？貼り付ける前に、設定の「アカウント」で選んでください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>A key is stored in: {where}.</source>
            <translation>キーの保存先：{where}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>No key yet. It is needed for private agents alone.</source>
            <translation>キーはまだありません。必要なのは非公開エージェントだけです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Everything is ready for a call. It greets you; hold Space to answer. When you have heard it, this window makes way for the main one, where the call goes on.</source>
            <translation>通話の準備ができました。エージェントがあいさつします。スペースキーを押したまま答えてください。聞き終えると、このウィンドウはメインウィンドウに替わり、通話はそこで続きます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Say hello</source>
            <translation>あいさつする</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Calls {agent}</source>
            <translation>{agent}にかけます</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The call is over.</source>
            <translation>通話は終わりました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The agent was heard.</source>
            <translation>エージェントの声が聞こえました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The agent speaks.</source>
            <translation>エージェントが話しています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Connected. If it waits for you, hold Space and say hello.</source>
            <translation>接続しました。エージェントが待っているようなら、スペースキーを押したままあいさつしてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Calling…</source>
            <translation>かけています…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The agent was not heard yet.</source>
            <translation>エージェントの声はまだ聞こえていません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Say something: the bars move and a word beside them says how loud you are. Then play the test sound. Everything here works without an account.</source>
            <translation>何か話してください：バーが動き、声の大きさが横に言葉で表示されます。次にテスト音を鳴らしてください。ここではすべてアカウントなしで使えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Your system may ask whether Earshot may use the microphone; allow it to be heard.</source>
            <translation>Earshot がマイクを使ってよいか、システムがたずねることがあります。声を届けるには許可してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Did you hear it?</source>
            <translation>聞こえましたか？</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Yes, I heard it</source>
            <translation>はい、聞こえました</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>This is “{name}”.</source>
            <translation>これは「{name}」です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>You did not hear it. Turn the speaker up or choose another, and play again.</source>
            <translation>聞こえませんでした。スピーカーの音量を上げるか、別のものを選んで、もう一度鳴らしてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Your microphone hears you, and you hear your speaker.</source>
            <translation>マイクにあなたの声が届き、スピーカーの音が聞こえています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Your microphone hears you. Now play the test sound.</source>
            <translation>マイクにあなたの声が届いています。次はテスト音を鳴らしてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>You hear your speaker. Now say something, as loud as you would.</source>
            <translation>スピーカーの音が聞こえています。次はいつもの大きさで何か話してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Not tried yet: say something, play the test sound.</source>
            <translation>まだ試していません：何か話し、テスト音を鳴らしてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/steps.py"></location>
            <source>{step}, this page</source>
            <translation>{step}（このページ）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Hold the talk key and speak; let go to send. A short tap keeps the microphone open until the next one. While this page is open, a press only lights the lamps.</source>
            <translation>話すキーを押したまま話し、離すと送信します。軽く押すと、次に軽く押すまでマイクは開いたままです。このページを開いている間は、押してもランプがつくだけです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Seen, but this window had the keyboard. Press it in another program.</source>
            <translation>押されたことはわかりましたが、キー入力先はこのウィンドウでした。別のプログラムの中で押してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>The talk key, from any program</source>
            <translation>話すキー（どのプログラムからでも）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Choose a key…</source>
            <translation>キーを選ぶ…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Space, in Earshot's window: try it now</source>
            <translation>スペース（Earshot のウィンドウで）：今試してください</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Open that window…</source>
            <translation>そのウィンドウを開く…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Go to another program and press it there.</source>
            <translation>別のプログラムに移り、そこで押してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Pressed and released were both seen from another program.</source>
            <translation>別のプログラムから、押したことも離したことも確認できました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Not seen from another program yet.</source>
            <translation>別のプログラムからはまだ確認できていません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Space works: press it in Earshot's window to talk.</source>
            <translation>スペースキーを使えます：話すには Earshot のウィンドウで押してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Press Space and let go: both lamps light up.</source>
            <translation>スペースキーを押して離してください：ランプが両方つきます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Set up Earshot</source>
            <translation>Earshot の初期設定</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Skip all</source>
            <translation>すべてスキップ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Skip this</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Finish</source>
            <translation>完了</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Step {number} of {all}: {title}</source>
            <extracomment>many: Step {number} of {all}: {title}</extracomment>
            <translation>
                <numerusform>手順 {number}/{all}：{title}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>In any program: hold it to talk, or tap it to keep the microphone open.</source>
            <translation>どのプログラムの中でも使えます：押したまま話すか、軽く押してマイクを開いたままにします。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>In any program. There is none unless you choose one.</source>
            <translation>どのプログラムの中でも使えます。選ばなければキーはありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Test of the keys</source>
            <translation>キーのテスト</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Go to another window and press them there: that is where they have to work.</source>
            <translation>別のウィンドウに移り、そこで押してください：キーが使える必要があるのはそこです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Keys of this window</source>
            <translation>このウィンドウのキー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>They work while Earshot is in front.</source>
            <translation>Earshot が前面にある間、使えます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>{meaning} Enter waits for another key, Delete takes it away.</source>
            <translation>{meaning}Enter で別のキーを待ち、Delete でキーを外します。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Its place counts: “{key}” on a US keyboard, “{letter}” on yours.</source>
            <translation>キーの位置で決まります：US キーボードでは「{key}」、お使いのキーボードでは「{letter}」です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>{action} is {key} now.</source>
            <translation>「{action}」は {key} になりました。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Record and play back</source>
            <translation>録音して再生</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Play a test sound</source>
            <translation>テスト音を鳴らす</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Plays two seconds of sound and hears how your room answers.</source>
            <translation>2 秒間音を鳴らし、部屋の響きを聞きます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Three seconds of you, as the agent would hear them. Nothing is kept.</source>
            <translation>エージェントに聞こえるとおりの、あなたの声 3 秒間です。何も保存されません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Four notes on your speaker.</source>
            <translation>スピーカーで 4 つの音を鳴らします。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>What the agent hears.</source>
            <translation>エージェントに聞こえる音です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Where the agent is heard.</source>
            <translation>エージェントの声が聞こえるところです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>On the speaker in use; each speaker has its own.</source>
            <translation>使用中のスピーカーの音量です。スピーカーごとに別々です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Try it</source>
            <translation>試す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Echo check, recording and playback, test sound.</source>
            <translation>エコーの確認、録音と再生、テスト音です。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/state_ring.py"></location>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Talk over the agent</source>
            <translation>エージェントの話に割り込む</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Mute while it is held</source>
            <translation>押している間は消音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source> min</source>
            <translation> 分</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Hands-free</source>
            <translation>ハンズフリー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>The microphone opens by itself when a call begins.</source>
            <translation>通話が始まるとマイクが自動で開きます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Shortest hold of the talk key</source>
            <translation>話すキーを押したままとみなす最短時間</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>A shorter press is a tap: the microphone stays open until the next tap.</source>
            <translation>これより短ければ軽く押したことになります：次に軽く押すまでマイクは開いたままです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Talk key in a hands-free call</source>
            <translation>ハンズフリー通話での話すキー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>What holding it does while the microphone is open anyway.</source>
            <translation>マイクがもともと開いている間に、押したままにしたときの働きです。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Leave the microphone on between calls</source>
            <translation>通話と通話の間もマイクをオンのままにする</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Not even the first word of a call is lost then. The last half a second stays on this computer until you talk; your system shows that the microphone is in use.</source>
            <translation>通話の最初の一言も失われません。話すまで、最後の 0.5 秒はこのコンピューターにとどまります。システムにはマイクが使用中と表示されます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Switch the microphone off while muted</source>
            <translation>消音中はマイクをオフにする</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Your system's sign for an open microphone goes out when you mute. Its meter stands still then, and the first moment after you unmute may be lost.</source>
            <translation>消音すると、マイクが開いていることを示すシステムの表示が消えます。その間メーターは止まり、解除した直後のわずかな音が失われることがあります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Call again when the line drops</source>
            <translation>回線が切れたらかけ直す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Your transcript stays either way.</source>
            <translation>どちらの場合も会話の記録は残ります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Longest pause</source>
            <translation>一時停止の最長時間</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>A call that is paused for longer ends. Your transcript stays.</source>
            <translation>これより長く一時停止した通話は終わります。会話の記録は残ります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>Your conversation will appear here.
Start a call, then talk or type.</source>
            <translation>会話はここに表示されます。
通話を始めて、話すか入力してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>Transcript</source>
            <translation>会話の記録</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>Go to the newest message</source>
            <translation>最新のメッセージへ移動</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>▾ {number} new message</source>
            <extracomment>many: ▾ {number} new messages</extracomment>
            <translation>
                <numerusform>▾ 新しいメッセージ {number} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Hide window</source>
            <translation>ウィンドウを隠す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>End call</source>
            <translation>通話を終了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Stop talking</source>
            <translation>話すのをやめる</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>What can be done with this turn</source>
            <translation>この発言に対してできること</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Copy turn</source>
            <translation>発言をコピー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Copy selected turns</source>
            <translation>選んだ発言をコピー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Stop playing</source>
            <translation>再生を停止</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Play again</source>
            <translation>もう一度再生</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Play again, once the agent is silent</source>
            <translation>もう一度再生（エージェントが黙ってから）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Quote in a message</source>
            <translation>メッセージに引用</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Copy all</source>
            <translation>すべてコピー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>Note</source>
            <translation>お知らせ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>This agent does not say when it speaks which word. How far it came is estimated from the length of its sound.</source>
            <translation>このエージェントは、どの言葉をいつ話すかを知らせません。どこまで話したかは、音声の長さから推定しています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>taken back</source>
            <translation>取り消し</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>typed</source>
            <translation>入力</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>≈ place estimated</source>
            <translation>≈ 位置は推定</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>▶ plays again</source>
            <translation>▶ 再生中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>still listening</source>
            <translation>まだ聞いています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>place estimated</source>
            <translation>位置は推定</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>plays again</source>
            <translation>再生中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>{name} (taken back)</source>
            <translation>{name}（取り消し）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Check now</source>
            <translation>今すぐ確認</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Address for update checks</source>
            <translation>アップデート確認用のアドレス</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Earshot asks this address which version is the newest, by itself once a day, and every hour while nobody answers, without telling its own or anything about you; nothing is ever downloaded or installed. Empty asks nobody.</source>
            <translation>Earshot はこのアドレスに最新のバージョンを問い合わせます。自動では 1 日 1 回で、応答がない間は 1 時間ごとです。自分のバージョンやあなたのことは何も伝えません。何かをダウンロードしたりインストールしたりすることは決してありません。空なら誰にも問い合わせません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Last asked: {when}. {answer}</source>
            <translation>前回の問い合わせ：{when}。{answer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Asking…</source>
            <translation>問い合わせています…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Enter the address that the publisher gives.</source>
            <translation>発行者が示すアドレスを入力してください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/updating.py"></location>
            <source>There is no newer version than yours, {version}.</source>
            <translation>お使いの {version} より新しいバージョンはありません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/updating.py"></location>
            <source>Version {version} of Earshot is out</source>
            <translation>Earshot のバージョン {version} が出ています</translation>
        </message>
        <message>
            <location filename="../../desktop_app/updating.py"></location>
            <source>Yours is {version}. Nothing was downloaded.</source>
            <translation>お使いのものは {version} です。何もダウンロードしていません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/wording.py"></location>
            <source>{first} {next}</source>
            <translation>{first}{next}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>These are not what they were: {names}</source>
            <translation type="vanished">元のものと違います：{names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The answer is not the publisher's</source>
            <translation type="vanished">応答は発行者のものではありません</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>{service} leads to a less protected address, or round in circles.</source>
            <translation type="vanished">{service}は保護の弱いアドレスに誘導しているか、堂々巡りになっています。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Earshot asks this address which version is the newest, by itself once a day at most, without telling its own or anything about you; nothing is ever downloaded or installed. Empty asks nobody.</source>
            <translation type="vanished">Earshot はこのアドレスに最新のバージョンを問い合わせます。自動では多くても 1 日 1 回で、自分のバージョンやあなたのことは何も伝えません。何かをダウンロードしたりインストールしたりすることは決してありません。空なら誰にも問い合わせません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Address for version checks</source>
            <translation type="vanished">アップデート確認用のアドレス</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>{number} settings have “{text}”</source>
            <extracomment>many: {number} settings have “{text}”</extracomment>
            <translation type="vanished">
                <numerusform>「{text}」を含む設定は {number} 件です</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Choose a file: {name}</source>
            <translation type="vanished">ファイルを選ぶ：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what} level in decibels</source>
            <translation type="vanished">{what}のレベル（デシベル）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>Verdict on the microphone level</source>
            <translation type="vanished">マイクのレベルの判定</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Earshot may not write to the folder of its settings.</source>
            <translation type="vanished">Earshot は設定のフォルダーに書き込めません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>The key that ends in …{tail} is kept in: {where}.</source>
            <translation type="vanished">末尾が …{tail} のキーの保存先：{where}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Type instead of talk: the microphone stays closed</source>
            <translation type="vanished">話す代わりに文字で入力：マイクは閉じたまま</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Half duplex</source>
            <translation type="vanished">半二重</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Do not listen while the agent speaks: where nothing else helps against echo. You cannot talk over the agent then.</source>
            <translation type="vanished">エージェントが話す間は聞きません：ほかの方法でエコーが消えない場合に。その間は割り込めません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>ms</source>
            <translation type="vanished">ms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Warm microphone</source>
            <translation type="vanished">マイクを温めておく</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Release while muted</source>
            <translation type="vanished">消音中はマイクを離す</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Volume of the ready sound</source>
            <translation type="vanished">準備完了の音の音量</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Two rising notes tell that the microphone hears you. All the way down, they are off.</source>
            <translation type="vanished">上がる二つの音は、マイクが聞いている合図です。一番下まで下げると鳴りません。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>It stays open between calls, so that not even the first word of a call is lost. The last half a second stays on this computer until you talk; your system shows that the microphone is in use.</source>
            <translation type="vanished">通話と通話の間も開いたままなので、最初の一言も失われません。話すまで、最後の 0.5 秒はこのコンピューターにとどまります。システムにはマイクが使用中と表示されます。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Muting closes the microphone, so that your system's sign for an open one goes out. Its meter stands still then, and the first moment after you unmute may be lost.</source>
            <translation type="vanished">消音するとマイクが閉じ、システムの使用中の表示が消えます。その間メーターは止まり、解除した直後のわずかな音が失われることがあります。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Look</source>
            <translation type="vanished">外観</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Text size and contrast always follow the system.</source>
            <translation type="vanished">文字の大きさとコントラストは、常にシステムに従います。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>display</source>
            <translation type="vanished">画面</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>sound in</source>
            <translation type="vanished">音声入力</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>sound out</source>
            <translation type="vanished">音声出力</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>echo</source>
            <translation type="vanished">エコー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>keyring</source>
            <translation type="vanished">鍵束</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>network</source>
            <translation type="vanished">ネット</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>key</source>
            <translation type="vanished">キー</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>agent</source>
            <translation type="vanished">エージェント</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>tray</source>
            <translation type="vanished">トレイ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>disk</source>
            <translation type="vanished">ディスク</translation>
        </message>
        <message>
            <location filename="../../desktop_app/keeping.py"></location>
            <source>Hold Space and talk: the built-in agent answers, with no account. If you like, see first whether your microphone and speaker work.</source>
            <translation type="vanished">スペースキーを押したまま話してください：アカウントがなくても内蔵エージェントが答えます。よろしければ、先にマイクとスピーカーが使えるか確かめてください。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>F1 or ?</source>
            <translation type="vanished">F1 または ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Control</source>
            <translation type="vanished">コントロール</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Escape</source>
            <translation type="vanished">エスケープ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Delete</source>
            <translation type="vanished">デリート</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Command</source>
            <translation type="vanished">コマンド</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>End</source>
            <translation type="vanished">終了</translation>
        </message>
    </context>
</TS>
