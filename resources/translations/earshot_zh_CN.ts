<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Earshot</name>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>the environment of this program (ELEVENLABS_API_KEY)</source>
            <translation>此程序的环境变量（ELEVENLABS_API_KEY）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>While ELEVENLABS_API_KEY is set in the environment, that key is used.</source>
            <translation>只要环境中设置了 ELEVENLABS_API_KEY，就使用那个密钥。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>The key works. It is restricted: it reaches agents and cannot tell its plan.</source>
            <translation>密钥可用。它受到限制：可以访问智能体，但无法得知套餐。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>The key works.</source>
            <translation>密钥可用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>The key works. Plan: {plan}, {used} of {limit} characters used.</source>
            <translation>密钥可用。套餐：{plan}，已使用 {used}/{limit} 个字符。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/accounts.py"></location>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Talk with an ElevenLabs agent, or with the built-in one.</source>
            <translation>与 ElevenLabs 的智能体或内置智能体交谈。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>keep settings, logs and data under this folder</source>
            <translation>把设置、日志和数据放在这个文件夹里</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>write a detailed log</source>
            <translation>写详细日志</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>without a command: begin in the tray, with no window; where there is no tray, the window opens</source>
            <translation>不带命令：在托盘中启动，不显示窗口；没有托盘时打开窗口</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>look whether this installation is whole, and say so line by line</source>
            <translation>检查此安装是否完整，并逐行说明</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Without a command, the window opens.</source>
            <translation>不带命令时会打开窗口。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>open the window and start a call at once</source>
            <translation>打开窗口并立即开始通话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>hold one whole conversation with no hardware</source>
            <translation>不用任何硬件进行一次完整的对话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>serve the built-in agent on this computer</source>
            <translation>在这台电脑上提供内置智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>look at what works on this computer and what not</source>
            <translation>看看这台电脑上什么可用、什么不可用</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>print a list for scripts</source>
            <translation>输出供脚本使用的列表</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Open the window and start a call at once, hands-free. Where Earshot runs already, the call starts there and this command is done; --raw-sound and --quit-when-ended cannot be had then, and one call is held at a time.</source>
            <translation>打开窗口并立即以免提方式开始通话。如果 Earshot 已在运行，通话就在那里开始，此命令随即完成；这时不能使用 --raw-sound 和 --quit-when-ended，且同一时间只能有一个通话。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>id of one of your agents in the settings, or of another: a private one while ELEVENLABS_API_KEY is set for its host, else a public one</source>
            <translation>设置中某个智能体或其他智能体的 ID：若为其主机设置了 ELEVENLABS_API_KEY，则为私有智能体，否则为公开智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>a signed URL from your own server; - reads it from standard input, for whatever stands here can be read in this computer's list of processes</source>
            <translation>来自你自己服务器的签名 URL；- 表示从标准输入读取，因为写在这里的内容可在这台电脑的进程列表中看到</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>the built-in agent</source>
            <translation>内置智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>http(s) address of another service</source>
            <translation>另一个服务的 http(s) 地址</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>how events and sound travel</source>
            <translation>事件和声音的传输方式</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>type; no microphone, no speaker</source>
            <translation>打字；不用麦克风，也不用扬声器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>no echo, noise or gain processing of the microphone, whatever the settings say</source>
            <translation>不处理麦克风的回声、噪声和增益，不管设置如何</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>close the program after the call</source>
            <translation>通话结束后关闭程序</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>write transcript.jsonl, reply.wav and window.png</source>
            <translation>写出 transcript.jsonl、reply.wav 和 window.png</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>what the microphone hears</source>
            <translation>麦克风听到的内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>what a synthetic voice asks instead</source>
            <translation>改由合成语音提出的问题</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>address to listen on</source>
            <translation>监听的地址</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>0 takes a free one</source>
            <translation>0 表示取一个空闲的端口</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>move the talk key of the Earshot that runs</source>
            <translation>操作正在运行的 Earshot 的说话键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>Press, release or tap the talk key. Outside a call, a press starts one. A press that nothing releases is let go after two minutes; pressing again begins them anew.</source>
            <translation>按下、松开或轻按说话键。没有通话时，按下会开始一个通话。一直没有松开的按键会在两分钟后结束；再次按下会重新计时。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>mute or unmute the microphone</source>
            <translation>让麦克风静音或取消静音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>silence the agent</source>
            <translation>让智能体安静</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>send a message, if need be in a new call</source>
            <translation>发送消息，必要时开始新的通话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>the message; - reads it from standard input, for whatever stands here can be read in this computer's list of processes</source>
            <translation>消息；- 表示从标准输入读取，因为写在这里的内容可在这台电脑的进程列表中看到</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>give the agent of the call a note that asks for no answer</source>
            <translation>给通话中的智能体一条不需要回答的备注</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>the note; - reads it from standard input, for whatever stands here can be read in this computer's list of processes</source>
            <translation>备注；- 表示从标准输入读取，因为写在这里的内容可在这台电脑的进程列表中看到</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>hang up</source>
            <translation>挂断</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>bring the window to the front</source>
            <translation>把窗口移到最前</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>tell how things are</source>
            <translation>说明当前情况</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>for scripts: one line of JSON, with what was said in the window</source>
            <translation>供脚本使用：一行 JSON，包含窗口中的对话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>a port is a number from 0 to {last}</source>
            <translation>端口是 0 到 {last} 之间的数字</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>there is no text</source>
            <translation>没有文本</translation>
        </message>
        <message>
            <location filename="../../desktop_app/arguments.py"></location>
            <source>an address begins with http:// or https://</source>
            <translation>地址以 http:// 或 https:// 开头</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Exported to “{name}”, without keys.</source>
            <translation>已导出到“{name}”，不含密钥。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>The settings of “{name}” are used now.</source>
            <translation>现在使用“{name}”中的设置。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Some could not be read: {names}.</source>
            <translation>有些无法读取：{names}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Settings were imported</source>
            <translation>已导入设置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/carrying.py"></location>
            <source>Your settings are as before the import.</source>
            <translation>你的设置已恢复到导入之前。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/check_command.py"></location>
            <source>The check-up was stopped</source>
            <translation>检查已停止</translation>
        </message>
        <message>
            <location filename="../../desktop_app/check_command.py"></location>
            <location filename="../../desktop_app/demo.py"></location>
            <source>Nothing is wrong.</source>
            <translation>没有问题。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Display</source>
            <translation>显示器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Microphone</source>
            <translation>麦克风</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Speaker</source>
            <translation>扬声器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Echo</source>
            <translation>回声</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Password store</source>
            <translation>密码库</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>API key</source>
            <translation>API 密钥</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/demo.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>Agent</source>
            <translation>智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Talk key</source>
            <translation>说话键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Tray</source>
            <translation>托盘</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Disk</source>
            <translation>磁盘</translation>
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
            <translation>另外还有：{names}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>The chosen microphone is not plugged in.</source>
            <translation>所选的麦克风没有接上。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>The chosen speaker is not plugged in.</source>
            <translation>所选的扬声器没有接上。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} is used in its place.</source>
            <translation>改用{name}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Plug it in, or choose another one in the settings.</source>
            <translation>请接上它，或在设置中另选一个。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} is used.</source>
            <translation>使用{name}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Whether your microphone hears your speaker could not be told.</source>
            <translation>无法判断你的麦克风是否能听到你的扬声器。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>It gave no sound at all.</source>
            <translation>麦克风完全没有声音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>See to the microphone first, then check again.</source>
            <translation>请先处理麦克风的问题，再检查一次。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Whether your microphone hears your speaker was not tried yet.</source>
            <translation>还没有试过你的麦克风是否能听到你的扬声器。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Trying plays two seconds of sound.</source>
            <translation>试的时候会播放两秒钟声音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Press “Check my sound” in the settings.</source>
            <translation>请在设置中按“检查我的声音”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>When it was tried, your microphone heard your speaker {delay} ms later.</source>
            <translation>试的时候，你的麦克风听到你的扬声器晚了 {delay} ms。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>That much echo can be taken out.</source>
            <translation>这样的回声可以消除。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Keys are kept in: {where}.</source>
            <translation>密钥保存在：{where}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>No password store is available.</source>
            <translation>没有可用的密码库。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>A key is kept until you quit, and no longer.</source>
            <translation>密钥只保留到你退出为止。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Install or unlock your system's password store.</source>
            <translation>请安装或解锁系统的密码库。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} can be reached.</source>
            <translation>可以连上{name}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>No key is set.</source>
            <translation>没有设置密钥。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Public agents and the built-in one do without.</source>
            <translation>公开智能体和内置智能体不需要密钥。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>{name} accepts your key.</source>
            <translation>{name}接受你的密钥。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>Nothing is kept: this is a trial.</source>
            <translation>不会保存任何内容：这是试用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>--hidden goes without a command</source>
            <translation>--hidden 不与命令同用</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>Cannot listen at {host}, port {port}</source>
            <translation>无法在 {host} 的端口 {port} 上监听</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>Another program listens there. Choose another port with --port; 0 takes a free one.</source>
            <translation>已有其他程序在此监听。请用 --port 选择另一个端口；0 表示使用空闲端口。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>This computer has no such address. Choose another with --host.</source>
            <translation>这台电脑没有这个地址。请用 --host 选择其他地址。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>The system does not allow it. Choose a port above 1023 with --port.</source>
            <translation>系统不允许。请用 --port 选择大于 1023 的端口。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>{reason}.</source>
            <translation>{reason}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>No address came</source>
            <translation>没有收到地址</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli.py"></location>
            <source>Standard input ended before a signed URL.</source>
            <translation>在收到签名 URL 之前，标准输入就结束了。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/commands.py"></location>
            <source>There is no text</source>
            <translation>没有文字</translation>
        </message>
        <message>
            <location filename="../../desktop_app/commands.py"></location>
            <source>Give it as an argument, or - and standard input.</source>
            <translation>请作为参数给出，或使用 - 和标准输入。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/address.py"></location>
            <location filename="../../desktop_app/control/claim.py"></location>
            <location filename="../../desktop_app/control/server.py"></location>
            <source>Other programs cannot reach Earshot</source>
            <translation>其他程序无法连上 Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/address.py"></location>
            <source>No folder for its socket belongs to you alone: XDG_RUNTIME_DIR and the folder of temporary files cannot be used. All else works; only commands such as “earshot talk press” do not.</source>
            <translation>没有只属于你的文件夹可放置套接字：XDG_RUNTIME_DIR 和临时文件夹都不可用。其他一切正常；只是“earshot talk press”之类的命令不可用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/claim.py"></location>
            <source>The folder for its socket takes no file; perhaps its disk is full. All else works; only commands such as “earshot talk press” do not.</source>
            <translation>放置套接字的文件夹无法创建文件；也许磁盘已满。其他一切正常；只是“earshot talk press”之类的命令不可用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Earshot does not run</source>
            <translation>Earshot 没有运行</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Start it with “earshot”, then give the command again.</source>
            <translation>请用“earshot”启动它，再执行该命令。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Earshot runs but does not answer</source>
            <translation>Earshot 在运行，但没有响应</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>It may be busy or stuck. Try again; if that does not help, end it and start it anew.</source>
            <translation>它可能正忙或卡住了。请重试；如果不行，请结束并重新启动它。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>The Earshot that runs belongs to somebody else</source>
            <translation>正在运行的 Earshot 属于别人</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Only the person who started it can give it commands.</source>
            <translation>只有启动它的人才能向它发出命令。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>Earshot answered with something unknown</source>
            <translation>Earshot 的回答无法识别</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/client.py"></location>
            <source>It may be of another version. Quit it and start it again.</source>
            <translation>它可能是另一个版本。请退出并重新启动它。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/limits.py"></location>
            <source>This is too long</source>
            <translation>这太长了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/limits.py"></location>
            <source>A message has at most {most} characters.</source>
            <translation>一条消息最多 {most} 个字符。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/messages.py"></location>
            <source>The Earshot that runs does not understand this command. It may be of another version: quit it and start it again.</source>
            <translation>正在运行的 Earshot 不理解此命令。它可能是另一个版本：请退出并重新启动它。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/server.py"></location>
            <location filename="../../desktop_app/failing.py"></location>
            <source>Something in Earshot went wrong. It is a fault of the program, not yours.</source>
            <translation>Earshot 出了问题。这是程序的错，不是你的错。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/control/server.py"></location>
            <source>Its socket could not be opened. All else works; only commands such as “earshot talk press” do not.</source>
            <translation>无法打开它的套接字。其他一切正常；只是“earshot talk press”之类的命令不可用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/crashes.py"></location>
            <source>Earshot ended unexpectedly last time</source>
            <translation>Earshot 上次意外退出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/crashes.py"></location>
            <source>“Details” shows a report of it, without words, keys or sound. It is sent nowhere.</source>
            <translation>“详情”会显示相关报告，不含话语、密钥和声音。它不会发送到任何地方。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cue_files.py"></location>
            <source>“{name}” cannot be used as a sound</source>
            <translation>“{name}”不能用作提示音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cue_files.py"></location>
            <source>It has to be a WAV file that can be read. The built-in sound is heard instead.</source>
            <translation>必须是可以读取的 WAV 文件。改为播放内置的声音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The demonstration was stopped</source>
            <translation>演示已停止</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>Tool</source>
            <translation>工具</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The agent heard nothing.</source>
            <translation>智能体什么也没听到。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The agent heard you and did not answer.</source>
            <translation>智能体听到了你，但没有回答。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The agent's answer was not audible.</source>
            <translation>智能体的回答听不到。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>The demonstration did not work</source>
            <translation>演示没有成功</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>Cannot write to “{folder}”</source>
            <translation>无法写入“{folder}”</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>Choose another folder for the results.</source>
            <translation>请为结果另选一个文件夹。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>“{name}” cannot be used as speech</source>
            <translation>“{name}”不能用作语音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/demo.py"></location>
            <source>It has to be a WAV file of 16-bit samples.</source>
            <translation>必须是 16 位采样的 WAV 文件。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/device.py"></location>
            <source>System default</source>
            <translation>系统默认</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>You can type meanwhile.</source>
            <translation>这期间你可以打字。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can read the answers meanwhile.</source>
            <translation>这期间你可以阅读回答。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Plug one in; it will be used at once.</source>
            <translation>请接上一个；它会立即被使用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can type.</source>
            <translation>你可以打字。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can read the answers.</source>
            <translation>你可以阅读回答。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>No microphone found</source>
            <translation>未找到麦克风</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>No speaker found</source>
            <translation>未找到扬声器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Another app has the microphone to itself</source>
            <translation>另一个应用独占了麦克风</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Another app has the speaker to itself</source>
            <translation>另一个应用独占了扬声器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Close it or pick another device.</source>
            <translation>请关闭那个应用，或另选设备。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>the system</source>
            <translation>系统</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Privacy &amp; Security &gt; {device}</source>
            <translation>隐私与安全性 &gt; {device}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Settings &gt; Privacy &amp; security &gt; {device}</source>
            <translation>设置 &gt; 隐私和安全性 &gt; {device}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>the privacy settings</source>
            <translation>隐私设置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The microphone is blocked by {system}</source>
            <translation>麦克风被{system}阻止</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The speaker is blocked by {system}</source>
            <translation>扬声器被{system}阻止</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>You can allow it in {place}.</source>
            <translation>你可以在这里允许：{place}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” was unplugged</source>
            <translation>“{name}”已拔下</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Plug it in again or pick another device.</source>
            <translation>请重新接上，或另选设备。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>“{name}” stopped working</source>
            <translation>“{name}”停止工作</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It has gone, or its system no longer serves it.</source>
            <translation>它已消失，或系统不再支持它。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The microphone is opened again</source>
            <translation>正在重新打开麦克风</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The speaker is opened again</source>
            <translation>正在重新打开扬声器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>The microphone does not answer</source>
            <translation>麦克风没有响应</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>The speaker does not answer</source>
            <translation>扬声器没有响应</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It may still be waking up, or another app may have it to itself.</source>
            <translation>它可能还在唤醒，或另一个应用独占了它。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It is tried again and again; or pick another device.</source>
            <translation>程序会反复尝试；你也可以另选设备。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Install the package libportaudio2 (Debian, Ubuntu, openSUSE) or portaudio (Fedora, Arch) and start again.</source>
            <translation>请安装软件包 libportaudio2（Debian、Ubuntu、openSUSE）或 portaudio（Fedora、Arch），然后重新启动。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>It comes with this program: install the program again.</source>
            <translation>它随此程序提供：请重新安装程序。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Install it with: brew install portaudio. Then start again.</source>
            <translation>请这样安装：brew install portaudio。然后重新启动。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Sound needs the library PortAudio</source>
            <translation>声音需要 PortAudio 库</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The microphone could not be opened</source>
            <translation>无法打开麦克风</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>The speaker could not be opened</source>
            <translation>无法打开扬声器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/devices/words.py"></location>
            <source>Try again or pick another device.</source>
            <translation>请重试，或另选设备。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Paste another key</source>
            <translation>粘贴另一个密钥</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Add key</source>
            <translation>添加密钥</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Choose an agent</source>
            <translation>选择智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Call again</source>
            <translation>再次呼叫</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Keep it open</source>
            <translation>保持打开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Open settings</source>
            <translation>打开设置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Open date settings</source>
            <translation>打开日期设置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Check again</source>
            <translation>再次检查</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Choose device</source>
            <translation>选择设备</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Check my sound</source>
            <translation>检查我的声音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Open that window</source>
            <translation>打开那个窗口</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Undo the import</source>
            <translation>撤销导入</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>Open page</source>
            <translation>打开网页</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Use the headset</source>
            <translation>使用耳机</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <location filename="../../desktop_app/ui/message_bar.py"></location>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../desktop_app/errors.py"></location>
            <source>OK</source>
            <translation>确定</translation>
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
            <translation>Earshot 出了问题。这是程序的错，不是你的错。从终端启动可以看到更多信息。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/first_run.py"></location>
            <source>Welcome to Earshot</source>
            <translation>欢迎使用 Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/first_run.py"></location>
            <source>Hold Space and talk: the built-in agent answers, with no account. The menu has every step again under “Set up…”.</source>
            <translation>按住空格键说话：无需账户，内置智能体就会回答。每个步骤都可以在菜单的“初始设置…”中再次找到。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/first_run.py"></location>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Bluetooth headsets switch to phone quality while their microphone is used.</source>
            <translation>蓝牙耳机在使用其麦克风时会切换到电话音质。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>No key has this name.</source>
            <translation>没有叫这个名字的键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>Other programs need this key for writing.</source>
            <translation>其他程序打字时需要这个键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>It is chosen for something else already.</source>
            <translation>它已被选作他用。</translation>
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
            <translation>{key} 正被另一个程序使用</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Pick one of: {keys}.</source>
            <translation>请从这些中选择：{keys}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>Pick another one.</source>
            <translation>请另选一个。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>The desktop has not given us a key yet</source>
            <translation>桌面还没有给我们按键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>Your system asks you to choose it in its own window.</source>
            <translation>系统请你在它自己的窗口中选择。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>{key} cannot be used in other programs</source>
            <translation>{key} 不能在其他程序中使用</translation>
        </message>
        <message>
            <location filename="../../desktop_app/global_keys.py"></location>
            <source>{key} opens the microphone until you press it again</source>
            <translation>{key} 会打开麦克风，直到你再按一次</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>usage: </source>
            <translation>用法：</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>options</source>
            <translation>选项</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>subcommands</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>positional arguments</source>
            <translation>参数</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>show this help message and exit</source>
            <translation>显示此帮助并退出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/helping.py"></location>
            <source>show program's version number and exit</source>
            <translation>显示程序版本并退出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>your desktop</source>
            <translation>你的桌面</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Put these lines into ~/.config/sway/config, then run “swaymsg reload”.</source>
            <translation>请把这些行写入 ~/.config/sway/config，然后运行“swaymsg reload”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Put these lines into ~/.config/i3/config, then run “i3-msg reload”.</source>
            <translation>请把这些行写入 ~/.config/i3/config，然后运行“i3-msg reload”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Put these lines into ~/.config/hypr/hyprland.conf; saving it is enough.</source>
            <translation>请把这些行写入 ~/.config/hypr/hyprland.conf；保存即可。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Run these lines in a terminal. Each press of the key then counts as a tap.</source>
            <translation>请在终端中运行这些行。此后每次按键都算作轻按。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>Run this line in a terminal. Each press of the key then counts as a tap.</source>
            <translation>请在终端中运行这一行。此后每次按键都算作轻按。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>In System Settings, under Keyboard and then Shortcuts, choose Add New and then Command, paste this line, and give it the key {key}. Each press of the key then counts as a tap.</source>
            <translation>在系统设置的“键盘”、“快捷键”中，选择“新增”，再选择“命令”，粘贴这一行，并为它指定按键 {key}。此后每次按键都算作轻按。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/desktops.py"></location>
            <source>In the keyboard settings of your desktop, add a shortcut of your own that runs this command, and give it the key {key}. Each press of the key then counts as a tap. If your desktop has another command for the release of a key, use “{press}” and “{release}”.</source>
            <translation>在桌面的键盘设置中，添加一个运行此命令的自定义快捷键，并为它指定按键 {key}。此后每次按键都算作轻按。如果桌面支持松开按键时的另一条命令，请使用“{press}”和“{release}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS did not let Earshot listen for keys.</source>
            <translation>macOS 不允许 Earshot 监听按键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>A Mac has no such key.</source>
            <translation>Mac 上没有这个键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS {version} gives no program a key with Option or Shift alone. Add Control or Command.</source>
            <translation>macOS {version} 不会把仅带 Option 或 Shift 的按键交给任何程序。请加上 Control 或 Command。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS did not accept this key.</source>
            <translation>macOS 没有接受这个键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/macos.py"></location>
            <source>macOS hides key presses while Secure Keyboard Entry is on. The Talk button works.</source>
            <translation>安全键盘输入开启时，macOS 会隐藏按键。“说话”按钮仍可用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/notifications.py"></location>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Show window</source>
            <translation>显示窗口</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Your desktop is asking which key it shall be.</source>
            <translation>桌面正在询问用哪个键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Your desktop has taken the keys back.</source>
            <translation>桌面收回了这些按键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Your desktop does not give keys to programs, or does not answer.</source>
            <translation>桌面不把按键交给程序，或没有响应。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Hold to talk with the agent, tap to keep talking</source>
            <translation>按住与智能体说话，轻按以持续说话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Mute or unmute the microphone</source>
            <translation>让麦克风静音或取消静音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/portal.py"></location>
            <source>Show the window of Earshot</source>
            <translation>显示 Earshot 的窗口</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Over some windows, such as those of an administrator, Windows does not show Earshot when a key is let go: there, press it once to talk and once more to stop.</source>
            <translation>在某些窗口（例如管理员的窗口）上，Windows 不会让 Earshot 看到按键何时松开：在那里请按一次开始说话，再按一次停止。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows did not let Earshot listen for keys.</source>
            <translation>Windows 不允许 Earshot 监听按键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>This keyboard has no such key.</source>
            <translation>这个键盘上没有这个键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows keeps this key for itself.</source>
            <translation>Windows 自己保留了这个键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows keeps most keys with the Windows key for itself.</source>
            <translation>与 Windows 键的大多数组合由 Windows 自己保留。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>Windows did not accept this key.</source>
            <translation>Windows 没有接受这个键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/windows.py"></location>
            <source>On this keyboard AltGr writes “{sign}” with this key; as long as Earshot has the key, it does not.</source>
            <translation>在这个键盘上，AltGr 加这个键会输入“{sign}”；只要 Earshot 占用这个键，就无法输入。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/x11.py"></location>
            <source>This keyboard does not have all of these keys.</source>
            <translation>这个键盘上没有全部这些键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/x11.py"></location>
            <source>On your keyboard the right Alt key writes with this key: hold the left one.</source>
            <translation>在你的键盘上，右 Alt 加这个键会输入文字：请按住左 Alt。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hotkeys/x11.py"></location>
            <source>The display does not answer.</source>
            <translation>显示器没有响应。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Calling {name}.</source>
            <translation>正在呼叫{name}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Earshot runs already.</source>
            <translation>Earshot 已在运行。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Earshot runs already; its window comes to the front.</source>
            <translation>Earshot 已在运行；它的窗口移到最前。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Muted: nobody hears the microphone.</source>
            <translation>已静音：没有人能听到麦克风。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Not muted.</source>
            <translation>未静音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>There was no call.</source>
            <translation>没有通话。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>There is no call. A note needs one: start it with “earshot call”.</source>
            <translation>没有通话。备注需要通话：请用“earshot call”开始。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>The call could not be started. The window tells more.</source>
            <translation>无法开始通话。窗口中有更多信息。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>The call is ending, and nobody would read this. Try again in a moment.</source>
            <translation>通话正在结束，没有人会看到这个。请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/instance.py"></location>
            <source>Earshot runs already. --raw-sound and --quit-when-ended belong to the start of the program: leave them out, or name another --profile.</source>
            <translation>Earshot 已在运行。--raw-sound 和 --quit-when-ended 只用于程序启动时：请去掉它们，或指定另一个 --profile。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/hearing.py"></location>
            <source>The built-in agent cannot hear</source>
            <translation>内置智能体听不见</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/hearing.py"></location>
            <source>Its speech recognition could not be loaded; it still answers text.</source>
            <translation>无法加载它的语音识别；它仍会回答文字。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/voice.py"></location>
            <source>The built-in agent has no voice</source>
            <translation>内置智能体没有声音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/local_agent/voice.py"></location>
            <source>Its speech library could not be used on this computer.</source>
            <translation>它的语音库无法在这台电脑上使用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The window can open.</source>
            <translation>窗口可以打开。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Without a display there is no tray to look for.</source>
            <translation>没有显示器，也就没有托盘可找。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop has a tray.</source>
            <translation>你的桌面有托盘。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop has no tray.</source>
            <translation>你的桌面没有托盘。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The program stays in the taskbar instead.</source>
            <translation>程序会留在任务栏里。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The folder of your settings cannot be written.</source>
            <translation>无法写入存放设置的文件夹。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>{reason}: what you change is lost when you quit.</source>
            <translation>{reason}：你的更改会在退出时丢失。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Make room there, or let yourself write to “{folder}”.</source>
            <translation>请在那里腾出空间，或让自己能够写入“{folder}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your settings can be kept.</source>
            <translation>你的设置可以保存。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>“{label}” is there for your key.</source>
            <translation>用你的密钥可以访问“{label}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>“{label}” is there, and needs no key.</source>
            <translation>可以访问“{label}”，不需要密钥。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>“{label}” is chosen.</source>
            <translation>已选择“{label}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Whether it answers, a call will tell.</source>
            <translation>它是否应答，打一次电话就知道。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The chosen agent has no id.</source>
            <translation>所选的智能体没有 ID。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Nobody can be called.</source>
            <translation>这样无法呼叫任何人。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Enter its id in the settings, or choose another agent.</source>
            <translation>请在设置中输入它的 ID，或另选一个智能体。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>The built-in agent starts.</source>
            <translation>内置智能体可以启动。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>This system lets a key work in every program.</source>
            <translation>此系统允许按键在所有程序中使用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop hands out keys that work in every program.</source>
            <translation>你的桌面会提供可在所有程序中使用的按键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>It asks you which, in its own window.</source>
            <translation>它会在自己的窗口中询问你用哪个键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Your desktop hands out no keys that work in every program.</source>
            <translation>你的桌面不提供可在所有程序中使用的按键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>It runs Wayland without a portal for them.</source>
            <translation>它运行 Wayland，但没有为此提供的门户（portal）。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>X11 lets a key work in every program.</source>
            <translation>X11 允许按键在所有程序中使用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/looking.py"></location>
            <source>Without a display there are no keys to watch.</source>
            <translation>没有显示器，也就没有按键可监听。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/placing.py"></location>
            <source>Signed call</source>
            <translation>签名通话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/placing.py"></location>
            <source>The built-in agent could not start</source>
            <translation>内置智能体无法启动</translation>
        </message>
        <message>
            <location filename="../../desktop_app/placing.py"></location>
            <source>This computer does not let programs talk with each other on it (127.0.0.1).</source>
            <translation>这台电脑不让程序在本机上相互通信（127.0.0.1）。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/profiles.py"></location>
            <source>Usual profile</source>
            <translation>常规配置文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>This is no address for update checks</source>
            <translation>这不是用于检查更新的地址</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>It has to look like {example}</source>
            <translation>它应当像 {example} 这样</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <source>This address is not protected</source>
            <translation>这个地址没有保护</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Everybody on the way could see who asks. Use an https:// address.</source>
            <translation>途中的任何人都能看到是谁在询问。请使用 https:// 地址。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The publisher's key is missing</source>
            <translation>缺少发布者的密钥</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>It stands at the end of the address, behind #ed25519=. Copy the whole line.</source>
            <translation>它在地址末尾，#ed25519= 之后。请复制整行。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The publisher's key is not whole</source>
            <translation>发布者的密钥不完整</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Copy everything behind #ed25519=, to the last character.</source>
            <translation>请复制 #ed25519= 之后的全部内容，直到最后一个字符。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The answer tells of no version</source>
            <translation>回答中没有版本信息</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Something else than a signed manifest stands at the address for update checks.</source>
            <translation>用于检查更新的地址上是别的东西，而不是签名的清单。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The answer to the update check is not the publisher's</source>
            <translation>检查更新得到的回答不是发布者给出的</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>Its signature does not fit the key in the address, so it was not believed.</source>
            <translation>它的签名与地址中的密钥不符，因此未予采信。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>No browser could be opened</source>
            <translation>无法打开浏览器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>The page is {address}</source>
            <translation>网页是 {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>Your desktop's date settings were not found</source>
            <translation>未找到桌面的日期设置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/remedies.py"></location>
            <source>Set the date in your system's settings, or with “timedatectl” in a terminal.</source>
            <translation>请在系统设置中，或在终端里用“timedatectl”设置日期。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Line: {line}</source>
            <translation>线路：{line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>State: {phase}</source>
            <translation>状态：{phase}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Agent: {name}</source>
            <translation>智能体：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Conversation: {name}</source>
            <translation>对话：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Microphone heard: {answer}</source>
            <translation>麦克风可被听到：{answer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Muted: {answer}</source>
            <translation>已静音：{answer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Round trip: {time}</source>
            <translation>往返：{time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Microphone: {name}</source>
            <translation>麦克风：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Speaker: {name}</source>
            <translation>扬声器：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Turns: {count}</source>
            <translation>发言：{count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>Notice: {sentence}</source>
            <translation>通知：{sentence}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reporting.py"></location>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>There is no display</source>
            <translation>没有显示器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The window needs one; “earshot demo” needs none.</source>
            <translation>窗口需要显示器；“earshot demo”不需要。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The window system failed</source>
            <translation>窗口系统出错</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The log tells more. “earshot demo” needs no display.</source>
            <translation>日志中有更多信息。“earshot demo”不需要显示器。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>Something in Earshot went wrong</source>
            <translation>Earshot 出了问题</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>It is a fault of the program, not yours. Your transcript is safe.</source>
            <translation>这是程序的错，不是你的错。你的对话记录是安全的。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/runner.py"></location>
            <source>The log tells more.</source>
            <translation>日志中有更多信息。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>Something that came with Earshot is broken: install Earshot again.</source>
            <translation>Earshot 的某个部分已损坏：请重新安装 Earshot。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{first}, and {number} more</source>
            <extracomment>many: {first}, and {number} more</extracomment>
            <translation>
                <numerusform>{first} 等，另有 {number} 项</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>These cannot be loaded: {names}</source>
            <translation>无法加载：{names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} modules can be loaded.</source>
            <extracomment>many: {number} modules can be loaded.</extracomment>
            <translation>
                <numerusform>{number} 个模块可以加载。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} files; run from source, none is sealed.</source>
            <extracomment>many: {number} files; run from source, none is sealed.</extracomment>
            <translation>
                <numerusform>{number} 个文件；从源代码运行，均未封存。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>The list of all files, “{name}”, is missing or damaged.</source>
            <translation>所有文件的列表“{name}”缺失或已损坏。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>Missing or changed: {names}</source>
            <translation>缺失或被更改：{names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} files are what they were.</source>
            <extracomment>many: {number} files are what they were.</extracomment>
            <translation>
                <numerusform>{number} 个文件与原来一致。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>There are no plugins of Qt in “{folder}”.</source>
            <translation>“{folder}”中没有 Qt 插件。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>These plugins cannot be loaded: {names}</source>
            <translation>无法加载这些插件：{names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{number} plugins of Qt can be loaded.</source>
            <extracomment>many: {number} plugins of Qt can be loaded.</extracomment>
            <translation>
                <numerusform>{number} 个 Qt 插件可以加载。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>It ended with {code}.</source>
            <translation>以 {code} 结束。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>The built-in agent heard, answered, and was heard.</source>
            <translation>内置智能体听到了、回答了，也被听到了。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>No keyring answers here: keys are kept for a session only.</source>
            <translation>此处没有密钥环响应：密钥只保留到本次会话结束。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>{name} can be opened.</source>
            <translation>可以打开 {name}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>PortAudio works, and finds no device here.</source>
            <translation>PortAudio 可用，但此处未找到设备。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>PortAudio works; Qt lists {names}.</source>
            <translation>PortAudio 可用；Qt 列出：{names}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>no device</source>
            <translation>没有设备</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>This is no signed address</source>
            <translation>这不是签名地址</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>{who} gave something else than an address that begins with wss://.</source>
            <translation>{who}给出的不是以 wss:// 开头的地址。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>The address given is none that begins with wss://.</source>
            <translation>给出的地址不是以 wss:// 开头。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>{who} gave one that begins with ws://</source>
            <translation>{who}给出了以 ws:// 开头的地址</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>The address begins with ws://</source>
            <translation>地址以 ws:// 开头</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>Your server did not let you in</source>
            <translation>你的服务器没有让你进入</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} said: “{message}”.</source>
            <translation>{service}说：“{message}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} gave no reason.</source>
            <translation>{service}没有说明原因。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>No agent is chosen</source>
            <translation>没有选择智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>Choose one from your list, or paste its id.</source>
            <translation>请从列表中选择，或粘贴它的 ID。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no address of a server</source>
            <translation>这不是服务器地址</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/doorway.py"></location>
            <source>It has to look like https://example.com/signed-url.</source>
            <translation>它应当像 https://example.com/signed-url 这样。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It has to look like https://example.com.</source>
            <translation>它应当像 https://example.com 这样。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <source>It begins with {scheme}://</source>
            <translation>它以 {scheme}:// 开头</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/hosts.py"></location>
            <source>{what}; everybody on the way could listen.</source>
            <translation>{what}；途中的任何人都能偷听。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>The update check got no answer</source>
            <translation>更新检查没有得到回答</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>{service} has nothing to give at this address (HTTP status {code}).</source>
            <translation>{service}在这个地址上没有可提供的内容（HTTP 状态 {code}）。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>The update check was sent astray</source>
            <translation>更新检查被引向了别处</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>{service} leads to a less protected address, or to something that is none.</source>
            <translation>{service}引向一个保护较弱的地址，或者根本不是地址的东西。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>After {most} redirects {service} still leads elsewhere, perhaps round in circles.</source>
            <translation>重定向 {most} 次之后，{service}仍引向别处，也许在绕圈子。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no name of a header</source>
            <translation>这不是标头名称</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It has to be one word of plain letters, such as Authorization.</source>
            <translation>必须是由普通字母组成的一个词，例如 Authorization。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>the server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>Request {id}</source>
            <translation>请求 {id}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>The answer makes no sense</source>
            <translation>回答没有意义</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>{service} answered with something else than what was asked for.</source>
            <translation>{service}回答的不是所问的内容。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This address would give your key away</source>
            <translation>这个地址会泄露你的密钥</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>Everybody on the way to {service} could read it. Use an https:// address.</source>
            <translation>通往{service}途中的任何人都能读到它。请使用 https:// 地址。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no key</source>
            <translation>这不是密钥</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>This is no header value</source>
            <translation>这不是标头的值</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It holds characters that no key has. Perhaps more was copied than meant.</source>
            <translation>它包含密钥中不会有的字符。也许复制多了。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/rest.py"></location>
            <source>It holds characters that no header value has. Perhaps more was copied than meant.</source>
            <translation>它包含标头值中不会有的字符。也许复制多了。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>A call is using your sound</source>
            <translation>有通话正在使用你的声音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>It would hear the check. End the call, then check again.</source>
            <translation>通话会听到检查的声音。请先结束通话，再检查一次。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Listening to a sweep of sound… Please be quiet for four seconds.</source>
            <translation>正在聆听一段扫频声… 请安静四秒钟。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Say something: recording for three seconds…</source>
            <translation>请说点什么：正在录音三秒钟…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Playing back what was recorded…</source>
            <translation>正在播放录音…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>Playing four notes…</source>
            <translation>正在播放四个音…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic.py"></location>
            <source>It stood still. Choose another one, or pull it out and plug it in again.</source>
            <translation>它停住了。请另选一个，或拔下后重新接上。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Close the window, switch off what hums, or bring the microphone closer to you.</source>
            <translation>请关上窗户，关掉嗡嗡作响的东西，或把麦克风移近一些。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>The room's own noise is at {level}FS.</source>
            <translation>房间自身的噪声为 {level}FS。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>That is loud: the agent may miss words.</source>
            <translation>这很响：智能体可能会漏听。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Fine on speakers.</source>
            <translation>用扬声器没有问题。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears “{speaker}” at {level}, {delay} ms later. You can talk over the agent.</source>
            <translation>“{microphone}”听到“{speaker}”为 {level}，晚 {delay} ms。你可以打断智能体说话。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” did not hear “{speaker}”.</source>
            <translation>“{microphone}”没有听到“{speaker}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>With headphones that is as it should be; else your speaker is muted or turned very low.</source>
            <translation>用耳机时本该如此；否则就是扬声器静音或音量极低。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Without headphones, turn the speaker up and check again.</source>
            <translation>不用耳机时，请调高扬声器音量，再检查一次。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” is driven too hard.</source>
            <translation>“{microphone}”过载了。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Loud sound arrives torn, and the agent will misunderstand it.</source>
            <translation>响的声音会破音，智能体会听错。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Turn the speaker or the microphone down and check again.</source>
            <translation>请调低扬声器或麦克风，再检查一次。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears “{speaker}” {delay} ms late.</source>
            <translation>“{microphone}”听到“{speaker}”晚了 {delay} ms。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>An echo that late cannot be taken out: the agent would hear itself.</source>
            <translation>这么晚的回声无法消除：智能体会听到自己。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears “{speaker}” nearly as loud as it plays.</source>
            <translation>“{microphone}”听到的“{speaker}”几乎和播放的一样响。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>An echo that strong cannot be taken out: the agent would hear itself.</source>
            <translation>这么强的回声无法消除：智能体会听到自己。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Use headphones for talking.</source>
            <translation>请用耳机交谈。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{name}” gives no sound at all.</source>
            <translation>“{name}”完全没有声音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>It may be muted, or be one that stays silent until somebody speaks.</source>
            <translation>它可能被静音，或者是那种有人说话才有声音的麦克风。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Press “Record and play back” and say something: if you hear it, all is well.</source>
            <translation>请按“录音并播放”并说点什么：如果能听到，就一切正常。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{name}” hears the room.</source>
            <translation>“{name}”能听到房间的声音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” sends silence.</source>
            <translation>“{microphone}”送来的是静音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Its mute switch may be on, or another program may hold it: nobody would hear you.</source>
            <translation>可能打开了静音开关，或被另一个程序占用：没有人能听到你。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Unmute it or choose another microphone.</source>
            <translation>请取消静音，或另选麦克风。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears you well.</source>
            <translation>“{microphone}”听你听得很清楚。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>What you just heard is what the agent hears.</source>
            <translation>你刚才听到的就是智能体听到的。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” heard nobody.</source>
            <translation>“{microphone}”没有听到人声。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>You said nothing, or it is muted or turned very low.</source>
            <translation>你没有说话，或它被静音或音量极低。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Say something while it records, or choose another microphone.</source>
            <translation>请在录音时说点什么，或另选麦克风。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” hears you only softly.</source>
            <translation>“{microphone}”听你的声音很小。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>The agent may miss words.</source>
            <translation>智能体可能会漏听。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Turn it up in your system's sound settings, or come closer.</source>
            <translation>请在系统的声音设置中调高它，或靠近一些。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>“{microphone}” is too loud.</source>
            <translation>“{microphone}”太响了。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>The agent may misunderstand what is torn by that.</source>
            <translation>破音会让智能体听错。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Turn it down in your system's sound settings.</source>
            <translation>请在系统的声音设置中调低它。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>Four notes were played on “{speaker}”.</source>
            <translation>已在“{speaker}”上播放四个音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/acoustic_words.py"></location>
            <source>If you did not hear them, it is muted, turned low, or not the one you listen to.</source>
            <translation>如果没有听到，它可能静音、音量低，或不是你在听的那个。</translation>
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
            <translation>你还在吗？</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>Nobody has spoken for five minutes. The microphone closes in 30 s.</source>
            <translation>已经五分钟没有人说话了。麦克风将在 30 秒后关闭。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>The microphone was closed</source>
            <translation>麦克风已关闭</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>Nobody spoke for more than five minutes. The call goes on; talk to open it again.</source>
            <translation>超过五分钟没有人说话。通话继续；按“说话”可重新打开麦克风。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>The paused call has ended</source>
            <translation>暂停的通话已结束</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/attention.py"></location>
            <source>It was paused for long enough. Your transcript is safe, and you can call again.</source>
            <translation>它暂停得够久了。你的对话记录是安全的，你可以再次呼叫。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Now using “{name}”.</source>
            <translation>现在使用“{name}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” is back</source>
            <translation>“{name}”回来了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It is in use again.</source>
            <translation>它又在使用中。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>The microphone in use is “{name}”.</source>
            <translation>正在使用的麦克风是“{name}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>The speaker in use is “{name}”.</source>
            <translation>正在使用的扬声器是“{name}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” sends silence</source>
            <translation>“{name}”送来的是静音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It may be in use by your phone, or its mute switch is on.</source>
            <translation>它可能正被你的手机使用，或打开了静音开关。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” sends no sound</source>
            <translation>“{name}”没有声音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It delivers one and the same value. Unplug it and plug it in again.</source>
            <translation>它送来的始终是同一个值。请拔下后重新接上。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Switched to “{name}”.</source>
            <translation>已切换到“{name}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>“{name}” is too loud</source>
            <translation>“{name}”太响了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Your voice is distorted. Turn the microphone down in the system, or go farther away.</source>
            <translation>你的声音失真了。请在系统中调低麦克风，或离远一些。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Using “{name}”</source>
            <translation>正在使用“{name}”</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>A sound device could not be opened</source>
            <translation>无法打开声音设备</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>It is a fault of this program. You can type, and read the answers.</source>
            <translation>这是此程序的错。你可以打字，并阅读回答。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>No sound device is left to try</source>
            <translation>没有可尝试的声音设备了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/device_words.py"></location>
            <source>Plug one in; it will be used at once. You can type, and read the answers.</source>
            <translation>请接上一个；它会立即被使用。你可以打字，并阅读回答。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Call limit reached</source>
            <translation>已达到通话上限</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent ended the call</source>
            <translation>智能体结束了通话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The call ended by a fault of this program</source>
            <translation>通话因此程序出错而结束</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Reason given: “{words}”.</source>
            <translation>给出的原因：“{words}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>No reason was given.</source>
            <translation>没有给出原因。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>All lines are busy</source>
            <translation>所有线路都忙</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Give the value among the dynamic variables of this agent.</source>
            <translation>请在此智能体的动态变量中给出该值。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent needs a value</source>
            <translation>智能体需要一个值</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Remove that override, or ask the agent's owner to permit it.</source>
            <translation>请去掉那项覆盖，或请智能体的所有者允许它。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent refuses an override</source>
            <translation>智能体拒绝了一项覆盖</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Something that the agent relies on failed.</source>
            <translation>智能体所依赖的某样东西出错了。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent could not go on</source>
            <translation>智能体无法继续</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>This usually is an agent setting (overrides or variables not allowed).</source>
            <translation>这通常是智能体的设置（不允许覆盖或变量）。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service closed the call</source>
            <translation>服务关闭了通话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended with the words “{words}” after {duration}.</source>
            <translation>连接在 {duration}后结束，说的是“{words}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended with the words “{words}”.</source>
            <translation>连接结束，说的是“{words}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended without a reason after {duration}.</source>
            <translation>连接在 {duration}后无故结束。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection ended without a reason.</source>
            <translation>连接无故结束。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The line dropped</source>
            <translation>线路断了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Reconnecting…</source>
            <translation>正在重新连接…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Close code {code}</source>
            <translation>关闭代码 {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>HTTP status {code}</source>
            <translation>HTTP 状态 {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>Conversation {id}</source>
            <translation>对话 {id}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>After {duration}</source>
            <translation>{duration}后</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service ends calls at this length on your plan or for this agent.</source>
            <translation>按你的套餐或此智能体的设置，服务会在达到这个时长时结束通话。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The plan of this agent's workspace has nothing left for now.</source>
            <translation>此智能体所在工作区的套餐暂时已用完。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>{hours} h {minutes} min {seconds} s</source>
            <translation>{hours} 小时 {minutes} 分 {seconds} 秒</translation>
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
            <translation>你的对话记录是安全的。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's queue did not move in time. Call again in a moment.</source>
            <translation>智能体的队列没有及时前进。请稍后再次呼叫。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service's safety rules ended the talk.</source>
            <translation>服务的安全规则结束了谈话。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's language model took too long.</source>
            <translation>智能体的语言模型用时太长。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's language model failed.</source>
            <translation>智能体的语言模型出错了。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent's own language model failed.</source>
            <translation>智能体自己的语言模型出错了。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>None of the agent's language models answered.</source>
            <translation>智能体的语言模型都没有应答。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service heard nothing from this computer for a minute.</source>
            <translation>服务一分钟没有听到这台电脑的任何声音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The service's speech recognition failed.</source>
            <translation>服务的语音识别出错了。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>None of the agent's voices worked.</source>
            <translation>智能体的声音都无法使用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The agent did not answer</source>
            <translation>智能体没有应答</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>The connection was accepted, but no conversation began within 10 seconds.</source>
            <translation>连接已被接受，但 10 秒内没有开始对话。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>This agent uses an unknown sound format</source>
            <translation>此智能体使用未知的声音格式</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/ending.py"></location>
            <source>You can type with it. Its owner can choose another audio format in the agent's settings.</source>
            <translation>你可以与它打字交谈。它的所有者可以在智能体的设置中选择另一种音频格式。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/mini_buttons.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Talk</source>
            <translation>说话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Mute and unmute</source>
            <translation>静音和取消静音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Show and hide the window</source>
            <translation>显示和隐藏窗口</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>{key} is your key for “{action}” already.</source>
            <translation>{key} 已经是“{action}”的按键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>{key} is needed for writing. Hold Ctrl, Alt or Meta along with it.</source>
            <translation>打字时需要 {key}。请同时按住 Ctrl、Alt 或 Meta。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Your system keeps {key} for itself.</source>
            <translation>{key} 由系统自己保留。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Some versions of macOS do not pass on {key}. Hold Ctrl or Cmd along with it.</source>
            <translation>某些版本的 macOS 不会传递 {key}。请同时按住 Ctrl 或 Cmd。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Your desktop gives no program the key {key}.</source>
            <translation>你的桌面不会把 {key} 交给任何程序。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>In this window {key} does something else: {action}.</source>
            <translation>在此窗口中 {key} 另有作用：{action}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>Desktops use most keys with Meta, the Windows key, themselves.</source>
            <translation>与 Meta（Windows 键）的大多数组合由桌面自己使用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_advice.py"></location>
            <source>On keyboards with AltGr, {key} may write a character; you could not any more.</source>
            <translation>在有 AltGr 的键盘上，{key} 可能会输入一个字符；之后就无法再输入它了。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Space works in Earshot's own window, and so does the Talk button.</source>
            <translation>空格键在 Earshot 自己的窗口中可用，“说话”按钮也可用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>No key is chosen that works in every program.</source>
            <translation>没有选择可在所有程序中使用的按键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>{key} talks from any program.</source>
            <translation>在任何程序中都可以用 {key} 说话。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>{key} is used by another program.</source>
            <translation>{key} 正被另一个程序使用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Your desktop has not given Earshot a key yet.</source>
            <translation>你的桌面还没有给 Earshot 按键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Choose one in your desktop's own window.</source>
            <translation>请在桌面自己的窗口中选择一个。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>{key} cannot be watched on this system.</source>
            <translation>在此系统上无法监听 {key}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>This system offers no key that works in every program.</source>
            <translation>此系统不提供可在所有程序中使用的按键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/key_words.py"></location>
            <source>Choose another key.</source>
            <translation>请另选一个按键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>All lines are busy; you are in the queue</source>
            <translation>所有线路都忙；你正在排队</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>Your turn has come</source>
            <translation>轮到你了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>The queue did not move in time</source>
            <translation>队列没有及时前进</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>Code {code}</source>
            <translation>代码 {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>The agent reports a problem</source>
            <translation>智能体报告了一个问题</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>It said: “{words}”.</source>
            <translation>它说：“{words}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/receiving.py"></location>
            <source>It gave no reason. The call goes on.</source>
            <translation>它没有说明原因。通话继续。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>New call with {name}</source>
            <translation>与{name}的新通话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>Connected again; the agent begins anew</source>
            <translation>已重新连接；智能体从头开始</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>The paused call ended</source>
            <translation>暂停的通话已结束</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>You ended the call</source>
            <translation>你结束了通话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/reduce.py"></location>
            <source>{title} after {duration}</source>
            <translation>{title}（{duration}后）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Its name was not found. The name may be blocked by your network.</source>
            <translation>找不到它的名称。可能被你的网络屏蔽了。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The connection was refused. A firewall may be in the way.</source>
            <translation>连接被拒绝。可能有防火墙阻挡。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>It took longer than 10 seconds to answer.</source>
            <translation>等了超过 10 秒才有回应。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Its certificate is not trusted. A company proxy may be reading along.</source>
            <translation>它的证书不受信任。可能有公司代理服务器在读取内容。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The proxy of this computer did not let the connection through.</source>
            <translation>这台电脑的代理服务器没有放行这个连接。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This computer has no connection to the internet.</source>
            <translation>这台电脑没有连接互联网。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Your computer's clock is off</source>
            <translation>你的电脑时钟不准</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Secure connections fail when the date is wrong.</source>
            <translation>日期错误时，安全连接会失败。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Secure connections fail when the date is wrong (yours: {year}).</source>
            <translation>日期错误时，安全连接会失败（你的：{year} 年）。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Cannot reach {service}</source>
            <translation>无法连上{service}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Your plan has nothing left for now.</source>
            <translation>你的套餐暂时已用完。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The API key that ends in …{tail} lacks access to agents.</source>
            <translation>以 …{tail} 结尾的 API 密钥无权访问智能体。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The API key lacks access to agents.</source>
            <translation>此 API 密钥无权访问智能体。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This key may not do that</source>
            <translation>此密钥不能这样做</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Your plan does not include this</source>
            <translation>你的套餐不包含此项</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The agent may take calls from certain places alone.</source>
            <translation>此智能体可能只接受来自特定地点的呼叫。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This agent does not let you in</source>
            <translation>此智能体不让你进入</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>There is no agent with this id in your workspace.</source>
            <translation>你的工作区中没有这个 ID 的智能体。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>There is no agent open to everybody by this id.</source>
            <translation>没有以此 ID 向所有人开放的智能体。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>No such agent</source>
            <translation>没有这个智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>As many calls as the plan allows are running. Try again in a moment.</source>
            <translation>正在进行的通话已达套餐允许的数量。请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} asks this computer to slow down. Try again in a moment.</source>
            <translation>{service}要求这台电脑慢一些。请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Too many requests</source>
            <translation>请求太多</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The fault is on their side.</source>
            <translation>问题在对方那边。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Try again in a moment.</source>
            <translation>请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} has a problem</source>
            <translation>{service}出了问题</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>The service did not accept this</source>
            <translation>服务没有接受</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>Public agents work without one; this one does not.</source>
            <translation>公开智能体不需要密钥；这个需要。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This agent needs a key</source>
            <translation>此智能体需要密钥</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} did not accept the API key that ends in …{tail}.</source>
            <translation>{service}没有接受以 …{tail} 结尾的 API 密钥。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>{service} did not accept the API key.</source>
            <translation>{service}没有接受 API 密钥。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>It may have been deleted or lacks access to agents.</source>
            <translation>它可能已被删除，或无权访问智能体。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/refusals.py"></location>
            <source>This key was refused</source>
            <translation>此密钥被拒绝</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/session.py"></location>
            <source>A call is already running</source>
            <translation>已经有通话在进行</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/session.py"></location>
            <source>End it first, then call again.</source>
            <translation>请先结束它，再呼叫。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>needs your OK</source>
            <translation>需要你的同意</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>you said no</source>
            <translation>你说了不</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>blocked</source>
            <translation>已阻止</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>no answer</source>
            <translation>没有回答</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>not offered here</source>
            <translation>这里不提供</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/tool_lines.py"></location>
            <source>done {seconds} s</source>
            <translation>完成 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>A person has taken over from the agent</source>
            <translation>有人接替了智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The person has left; the agent is back</source>
            <translation>那人已离开；智能体回来了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>A guardrail of the agent stepped in: {name}</source>
            <translation>智能体的防护规则介入：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>A guardrail of the agent stepped in</source>
            <translation>智能体的防护规则介入</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The agent offers: {labels}</source>
            <translation>智能体提供：{labels}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The agent shows: {kind}</source>
            <translation>智能体展示：{kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/transcript.py"></location>
            <source>The agent shows something</source>
            <translation>智能体展示了一些内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ctrl+P</source>
            <translation>Ctrl+P</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Microphone stays open</source>
            <translation>麦克风保持打开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>In the queue</source>
            <translation>排队中</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>All lines are busy. Your turn comes by itself.</source>
            <translation>所有线路都忙。会自动轮到你。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>All lines are busy. You are in the queue.</source>
            <translation>所有线路都忙。你正在排队。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{hint}. {more}</source>
            <translation>{hint}。{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Speaking, not listening</source>
            <translation>正在说话，没有在听</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Press Esc to stop</source>
            <translation>按 Esc 停止</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Talk or press Esc to stop</source>
            <translation>说话或按 Esc 停止</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Speaking</source>
            <translation>正在说话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{key} to go on</source>
            <translation>按 {key} 继续</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Paused. {key} to go on.</source>
            <translation>已暂停。按 {key} 继续。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You can type meanwhile</source>
            <translation>这期间你可以打字</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The microphone is muted, M to unmute</source>
            <translation>麦克风已静音，按 M 取消静音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready, muted.</source>
            <translation>就绪，已静音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>No talk key is set</source>
            <translation>没有设置说话键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready.</source>
            <translation>就绪。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold {key} to talk</source>
            <translation>按住 {key} 说话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Ready. Hold {key} to talk.</source>
            <translation>就绪。按住 {key} 说话。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You can write already</source>
            <translation>你已经可以打字</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You are muted, M to unmute</source>
            <translation>你已静音，按 M 取消静音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Speak already, nothing is lost</source>
            <translation>现在就说，不会丢失</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Connecting…</source>
            <translation>正在连接…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Connecting</source>
            <translation>正在连接</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>Muted</source>
            <translation>已静音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>You are muted</source>
            <translation>你已静音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>M to unmute</source>
            <translation>按 M 取消静音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Let go of {key} to be heard</source>
            <translation>松开 {key} 才能被听到</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>the Talk button</source>
            <translation>“说话”按钮</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>Microphone muted</source>
            <translation>麦克风已静音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Tap {key} to close the microphone</source>
            <translation>轻按 {key} 关闭麦克风</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Let go when you are done</source>
            <translation>说完后松开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Listening</source>
            <translation>正在听</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>One moment</source>
            <translation>请稍等</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Listening again when the room is quiet</source>
            <translation>房间安静后会再听</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{name} is typing…</source>
            <translation>{name}正在输入…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The agent is typing…</source>
            <translation>智能体正在输入…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Your turn</source>
            <translation>轮到你了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Type a message</source>
            <translation>请输入消息</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold {key} to talk, tap to keep open</source>
            <translation>按住 {key} 说话，轻按保持打开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold the Talk button to talk, tap to keep open</source>
            <translation>按住“说话”按钮说话，轻按保持打开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Hold to talk</source>
            <translation>按住说话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Thinking… {seconds} s</source>
            <translation>正在思考… {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Thinking…</source>
            <translation>正在思考…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The answer is on its way</source>
            <translation>回答马上就来</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Still thinking</source>
            <translation>还在思考</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Needs your OK</source>
            <translation>需要你的同意</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>{tool}: without an answer it is No in {seconds} s</source>
            <translation>{tool}：不回答的话，{seconds} 秒后即为“否”</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>The agent wants to use {tool}. Allow it, or say no.</source>
            <translation>智能体想使用 {tool}。请允许，或拒绝。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Connection lost, trying again</source>
            <translation>连接断开，正在重试</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Connection lost</source>
            <translation>连接断开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Trying again…</source>
            <translation>正在重试…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Retry in {seconds} s (attempt {attempt})</source>
            <translation>{seconds} 秒后重试（第 {attempt} 次）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Trying again… (attempt {attempt})</source>
            <translation>正在重试…（第 {attempt} 次）</translation>
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
            <translation>Control 键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Escape</source>
            <comment>key</comment>
            <translation>Escape 键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Delete</source>
            <comment>key</comment>
            <translation>Delete 键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Command</source>
            <comment>key</comment>
            <translation>Command 键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <source>Space</source>
            <translation>空格</translation>
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
            <translation>内置智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>The name of a folder that it is in holds bytes that are no text.</source>
            <translation>它所在文件夹的名称含有不是文字的字节。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The disk is full.</source>
            <translation>磁盘已满。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Your system does not let Earshot change that.</source>
            <translation>系统不允许 Earshot 更改此项。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Your system did not take the change.</source>
            <translation>系统没有接受更改。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Earshot will not start when you log in</source>
            <translation>登录时不会启动 Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/login_item.py"></location>
            <source>Earshot still starts when you log in</source>
            <translation>登录时仍会启动 Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/run_key.py"></location>
            <source>The folder that it is in has too long a name. Move it, and try again.</source>
            <translation>它所在文件夹的名称太长。请移动它，然后重试。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>this session only</source>
            <translation>仅限本次会话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>No password store was found.</source>
            <translation>未找到密码库。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>I cannot store your key safely</source>
            <translation>无法安全地保存你的密钥</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>No password store is available. The key will be kept for this session only.</source>
            <translation>没有可用的密码库。密钥只在本次会话中保留。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>The password store does not answer</source>
            <translation>密码库没有响应</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>It may be waiting for you to unlock it in its own window.</source>
            <translation>它可能在等你在它自己的窗口中解锁。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>No answer within {seconds} s.</source>
            <translation>{seconds} 秒内没有响应。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>The password store is locked</source>
            <translation>密码库已锁定</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>Unlock it and try again.</source>
            <translation>请解锁后重试。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>The password store failed</source>
            <translation>密码库出错</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/secrets.py"></location>
            <source>Your key could not be read or kept there.</source>
            <translation>无法在那里读取或保存你的密钥。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>One of them holds half a character.</source>
            <translation>其中一项含有半个字符。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>It is no settings file of Earshot.</source>
            <translation>这不是 Earshot 的设置文件。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>The file cannot be read.</source>
            <translation>无法读取该文件。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>It is from a newer version of Earshot. Install that one here, too.</source>
            <translation>它来自更新版本的 Earshot。请在这里也安装那个版本。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>The settings were not exported</source>
            <translation>设置未导出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>The settings were not imported</source>
            <translation>设置未导入</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_export.py"></location>
            <source>Yours are as they were.</source>
            <translation>你的设置保持不变。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Your settings could not be read</source>
            <translation>无法读取你的设置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The usual ones are used until you change something.</source>
            <translation>在你更改之前使用常规设置。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The settings are from a newer version of Earshot</source>
            <translation>设置来自更新版本的 Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The settings file was damaged</source>
            <translation>设置文件已损坏</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Some settings could not be read</source>
            <translation>部分设置无法读取</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>They are back to what they usually are; the others are as you left them.</source>
            <translation>它们已恢复常规值；其他设置保持不变。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>layout {version}</source>
            <translation>格式 {version}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Earshot may not write to that folder.</source>
            <translation>Earshot 不能写入那个文件夹。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The disk did not take them.</source>
            <translation>磁盘没有接受。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The usual settings are used.</source>
            <translation>使用常规设置。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>The usual ones are used; the file was put aside.</source>
            <translation>使用常规设置；原文件已另存一旁。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Your settings were not saved</source>
            <translation>你的设置没有保存</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>They hold until you quit.</source>
            <translation>它们在你退出之前有效。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/vault.py"></location>
            <source>macOS Keychain</source>
            <translation>macOS 钥匙串</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/vault.py"></location>
            <source>Windows Credential Locker</source>
            <translation>Windows 凭据管理器</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>A message was too large to take.</source>
            <translation>有一条消息太大，无法接收。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>It sent what no WebSocket may send.</source>
            <translation>它发送了 WebSocket 不允许的内容。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>This is no address of a conversation</source>
            <translation>这不是对话地址</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>It has to begin with wss:// and name a server.</source>
            <translation>它必须以 wss:// 开头，并指明服务器。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>The way in has expired</source>
            <translation>进入许可已过期</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transport/websocket.py"></location>
            <source>A signed address lets you in for 15 minutes after it was made, often only once.</source>
            <translation>签名地址在生成后 15 分钟内有效，通常只能用一次。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Earshot goes on in the tray</source>
            <translation>Earshot 在托盘中继续运行</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Click its icon to see the window again. “Quit” in the icon's menu ends it.</source>
            <translation>点击它的图标可再次看到窗口。图标菜单中的“退出”会结束它。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>The agent</source>
            <translation>智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>{agent} asks for your OK</source>
            <translation>{agent}请求你的同意</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Click to answer.</source>
            <translation>点击以回答。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>{agent} is speaking</source>
            <translation>{agent}正在说话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Click to see the window.</source>
            <translation>点击以查看窗口。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Your desktop has no tray</source>
            <translation>你的桌面没有托盘</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>Closing the window quits Earshot. Minimise it to keep it running.</source>
            <translation>关闭窗口会退出 Earshot。要让它继续运行，请将窗口最小化。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>The mini window is an ordinary one here</source>
            <translation>迷你窗口在这里是普通窗口</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tray_keeping.py"></location>
            <source>On Wayland a program cannot keep its windows above others or choose their place. The menu of its title bar may do so.</source>
            <translation>在 Wayland 上，程序无法让自己的窗口保持在最前，也无法选择窗口的位置。标题栏的菜单也许可以做到。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Default</source>
            <translation>默认</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>United States</source>
            <translation>美国</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>European Union</source>
            <translation>欧盟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>India</source>
            <translation>印度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Singapore</source>
            <translation>新加坡</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Own host…</source>
            <translation>自己的主机…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>The usual one</source>
            <translation>常规账户</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Private agents need one; public agents and the built-in one do not.</source>
            <translation>私有智能体需要密钥；公开智能体和内置智能体不需要。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Region</source>
            <translation>区域</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Where conversations are held. An account belongs to one region.</source>
            <translation>对话在哪里进行。一个账户属于一个区域。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Own host</source>
            <translation>自己的主机</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>The address of your own server.</source>
            <translation>你自己服务器的地址。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>A name of your own. Each account has a key of its own; profiles of the same account share it.</source>
            <translation>由你自己取的名称。每个账户有自己的密钥；同一账户的配置文件共用它。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Trouble alone</source>
            <translation>仅问题</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Usual</source>
            <translation>常规</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Origin header</source>
            <translation>Origin 标头</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>For agents that let in certain sites alone. Empty sends none.</source>
            <translation>用于只允许某些网站的智能体。留空则不发送。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>What the log tells</source>
            <translation>日志的内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>For whoever looks for a fault: never words, sound or keys.</source>
            <translation>供查找问题的人使用：绝不含话语、声音或密钥。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Export and import of settings</source>
            <translation>设置的导出和导入</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Takes what you chose to another computer. Keys stay in the password store; devices, and places of windows, stay as they are on each computer.</source>
            <translation>把你的选择带到另一台电脑。密钥留在密码库中；设备和窗口位置在每台电脑上保持不变。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Export settings</source>
            <translation>导出设置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/advanced_page.py"></location>
            <source>Import settings</source>
            <translation>导入设置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Built in: on this computer</source>
            <translation>内置：在这台电脑上</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Public: by its id alone</source>
            <translation>公开：仅凭 ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Private: with the API key</source>
            <translation>私有：用 API 密钥</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Private: my own server lets me in</source>
            <translation>私有：由我自己的服务器放行</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Way in</source>
            <translation>进入方式</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>How the agent lets you in.</source>
            <translation>智能体让你进入的方式。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Shown in the picker.</source>
            <translation>显示在选择列表中。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>More: user, variables, overrides</source>
            <translation>更多：用户、变量、覆盖</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Agent id</source>
            <translation>智能体 ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>As its owner tells it.</source>
            <translation>由智能体的所有者告知。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Server address</source>
            <translation>服务器地址</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Answers with a signed URL, as text or as JSON with “signed_url”.</source>
            <translation>以文本或含“signed_url”的 JSON 返回签名 URL。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Query parameters</source>
            <translation>查询参数</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>One on each line: name = value. For ids of your own.</source>
            <translation>每行一个：名称 = 值。用于你自己的 ID。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Header name</source>
            <translation>标头名称</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>If your server wants one, for instance Authorization.</source>
            <translation>如果你的服务器需要，例如 Authorization。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Header value</source>
            <translation>标头的值</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Goes into the keyring, never into a file.</source>
            <translation>存入密钥环，绝不写入文件。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Type instead of talk</source>
            <translation>打字代替说话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>The microphone stays closed.</source>
            <translation>麦克风保持关闭。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>User id</source>
            <translation>用户 ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Your own name for whoever talks.</source>
            <translation>你给说话者起的名称。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Dynamic variables</source>
            <translation>动态变量</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>One on each line: name = value. Numbers stay numbers.</source>
            <translation>每行一个：名称 = 值。数字仍是数字。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Environment</source>
            <translation>环境</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Of the agent's, if it has several; empty is production.</source>
            <translation>智能体有多个环境时，选用其中一个；留空即为 production。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Branch id</source>
            <translation>分支 ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Empty is the agent's main branch.</source>
            <translation>留空即为智能体的主分支。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Version id</source>
            <translation>版本 ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Empty is the agent's newest version.</source>
            <translation>留空即为智能体的最新版本。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Custom LLM body</source>
            <translation>自定义 LLM 正文</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A JSON object that the agent's own language model is given.</source>
            <translation>提供给智能体自己的语言模型的 JSON 对象。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>This is no JSON object yet; what was here before is used.</source>
            <translation>这还不是 JSON 对象；仍使用之前的内容。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Empty keeps the agent's own. The agent must allow overrides.</source>
            <translation>留空则沿用智能体自己的设置。智能体必须允许覆盖。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>First message</source>
            <translation>第一条消息</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>The agent waits for you to speak first</source>
            <translation>智能体等你先说话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>It has no first message then.</source>
            <translation>这时它没有第一条消息。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A code such as en or de.</source>
            <translation>代码，例如 en 或 de。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Prompt</source>
            <translation>提示词</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Language model</source>
            <translation>语言模型</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice id</source>
            <translation>声音 ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice speed</source>
            <translation>语速</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A number: 0.7 is slow, 1.2 is fast.</source>
            <translation>一个数字：0.7 慢，1.2 快。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice stability</source>
            <translation>声音稳定度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>A number from 0 to 1.</source>
            <translation>0 到 1 之间的数字。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Voice similarity</source>
            <translation>声音相似度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Kept</source>
            <translation>已保存</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Add an agent</source>
            <translation>添加智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Remove this agent</source>
            <translation>移除此智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Fetch my agents</source>
            <translation>获取我的智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Agents of your account</source>
            <translation>你账户中的智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Add to the list</source>
            <translation>加入列表</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Agents</source>
            <translation>智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>Whom you can call. The list at the top of the main window is this one.</source>
            <translation>你可以呼叫的对象。主窗口顶部的列表就是这一个。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <source>New agent</source>
            <translation>新智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Agents of your account:</source>
            <translation>你账户中的智能体：</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Your account has no agents yet.</source>
            <translation>你的账户还没有智能体。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agents_page.py"></location>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Fetching…</source>
            <translation>正在获取…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>What the tool would be given</source>
            <translation>工具将得到的内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>What the tool is for</source>
            <translation>工具的用途</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>Allow once</source>
            <translation>允许一次</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>No, do not allow it</source>
            <translation>否，不允许</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>Answers No in {seconds} s</source>
            <translation>{seconds} 秒后即为“否”</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>The agent wants to use “{name}”</source>
            <translation>智能体想使用“{name}”</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/approval_card.py"></location>
            <source>{beginning}…, and more to read</source>
            <translation>{beginning}…，还有更多内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Earshot</source>
            <translation>Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Replace “{name}”?</source>
            <translation>替换“{name}”？</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>There is such a file already; what it holds would be lost.</source>
            <translation>已有同名文件；其中的内容将会丢失。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>Settings (*.json)</source>
            <translation>设置 (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/asking.py"></location>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
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
            <translation>检查</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>What was found</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>For others to read: without names of devices, agents and folders.</source>
            <translation>供他人阅读：不含设备、智能体和文件夹的名称。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Looking…</source>
            <translation>正在查看…</translation>
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
            <translation>修复…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Check again: {what}</source>
            <translation>再次检查：{what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Fix: {what}</source>
            <translation>修复：{what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Wrong: {bad}. Could be better: {warned}.</source>
            <translation>有问题：{bad} 项。可以改进：{warned} 项。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>Nothing is wrong. Could be better: {warned}.</source>
            <translation>没有问题。可以改进：{warned} 项。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>All is well.</source>
            <translation>一切正常。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/checkup_window.py"></location>
            <source>The report is on the clipboard, without names of devices, agents and folders.</source>
            <translation>报告已在剪贴板中，不含设备、智能体和文件夹的名称。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Type a message…</source>
            <translation>输入消息…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Send message</source>
            <translation>发送消息</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/composer.py"></location>
            <source>Send (Enter)</source>
            <translation>发送 (Enter)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/control_button.py"></location>
            <source>Key: {key}</source>
            <translation>按键：{key}</translation>
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
            <translation>静音</translation>
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
            <translation>停止说话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Start call</source>
            <translation>开始通话</translation>
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
            <translation>取消静音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>No microphone</source>
            <translation>没有麦克风</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>type instead</source>
            <translation>请打字</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>let go to talk</source>
            <translation>松开即可说话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>Talking</source>
            <comment>button</comment>
            <translation>你在说话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>tap to close</source>
            <translation>轻按关闭</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>let go to send</source>
            <translation>松开发送</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>End</source>
            <comment>the call</comment>
            <translation>挂断</translation>
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
            <translation>提示音：麦克风听到你</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: mute, and the end of a call</source>
            <translation>提示音：静音和通话结束</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the agent needs your OK</source>
            <translation>提示音：智能体需要你的同意</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the line is lost</source>
            <translation>提示音：线路断开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: a device fails</source>
            <translation>提示音：设备出故障</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: an error</source>
            <translation>提示音：错误</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: the agent thinks</source>
            <translation>提示音：智能体在思考</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sound: you talk while muted</source>
            <translation>提示音：你在静音时说话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Choose file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Choose file: {name}</source>
            <translation>选择文件：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Built-in sound</source>
            <translation>内置的声音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Sounds (*.wav)</source>
            <translation>声音 (*.wav)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Volume of the short sounds</source>
            <translation>提示音的音量</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Two rising notes tell that the microphone hears you; others tell of a mute, a question, a lost line. All the way down, they are off.</source>
            <translation>两个上升的音表示麦克风听到你了；其他音提示静音、提问、线路断开。调到最低则不发声。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Tick softly while the agent thinks long</source>
            <translation>智能体思考较久时轻声滴答</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Every four seconds, until it answers.</source>
            <translation>每四秒一次，直到它回答。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>A sound of your own, as a WAV file.</source>
            <translation>你自己的声音，WAV 文件。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/desktop_lines.py"></location>
            <source>Copy these lines</source>
            <translation>复制这些行</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Up</source>
            <translation>上移</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Move up</source>
            <translation>向上移动</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Down</source>
            <translation>下移</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Move down</source>
            <translation>向下移动</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Order of the microphones</source>
            <translation>麦克风的顺序</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>The first that is plugged in and works stands in for a microphone that is missing or silent. Alt with Up or Down moves it.</source>
            <translation>当麦克风缺失或无声时，由第一个已接上且可用的代替。按 Alt 加上下方向键移动。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Order of the speakers</source>
            <translation>扬声器的顺序</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>The first that is plugged in and works stands in for a speaker that is missing. Alt with Up or Down moves it.</source>
            <translation>当扬声器缺失时，由第一个已接上且可用的代替。按 Alt 加上下方向键移动。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain</source>
            <translation>增益</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Added to what this microphone hears, in decibels.</source>
            <translation>加到此麦克风听到的声音上，单位为分贝。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>{name}, not plugged in</source>
            <translation>{name}（未接上）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain of {name}: {gain} dB</source>
            <translation>{name}的增益：{gain} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain of {name} in decibels</source>
            <translation>{name}的增益（分贝）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain: {gain} dB</source>
            <translation>增益：{gain} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/device_order.py"></location>
            <source>Gain in decibels</source>
            <translation>增益（分贝）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removed: told during a call</source>
            <translation>已消除的回声：通话时显示</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removal is off</source>
            <translation>回声消除已关闭</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removal does not work on this computer: the sound is sent as it is</source>
            <translation>回声消除在这台电脑上不起作用：声音原样发送</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo is removed by the system, in this microphone</source>
            <translation>回声由系统在此麦克风中消除</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removed: none is heard</source>
            <translation>已消除的回声：听不到回声</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/echo_words.py"></location>
            <source>Echo removed: {level} dB</source>
            <translation>已消除的回声：{level} dB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Not connected</source>
            <translation>未连接</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Connected</source>
            <translation>已连接</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Ending</source>
            <translation>正在结束</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Reconnecting</source>
            <translation>正在重新连接</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Profile</source>
            <translation>配置文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Add or edit agents…</source>
            <translation>添加或编辑智能体…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>{word} · {delay} ms</source>
            <translation>{word} · {delay} ms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>Connection: {word}</source>
            <translation>连接：{word}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>The connection, and the time a message takes there and back</source>
            <translation>连接状态，以及消息往返所需的时间</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/header.py"></location>
            <source>In this call the agent's sound came too late once</source>
            <extracomment>many: In this call the agent's sound came too late {number} times</extracomment>
            <translation>
                <numerusform>本次通话中，智能体的声音迟到了 {number} 次</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Go on with the call</source>
            <translation>继续通话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Pause the call</source>
            <translation>暂停通话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/mini_window.py"></location>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Mini window</source>
            <translation>迷你窗口</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/header.py"></location>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Settings…</source>
            <translation>设置…</translation>
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
            <translation>初始设置…</translation>
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
            <translation>按键</translation>
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
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Paste a key here</source>
            <translation>在此粘贴密钥</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Check and keep</source>
            <translation>检查并保存</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Remove key</source>
            <translation>移除密钥</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>The key that ends in …{ending} is kept in: {where}.</source>
            <translation>以 …{ending} 结尾的密钥保存在：{where}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>No key is kept.</source>
            <translation>没有保存密钥。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_entry.py"></location>
            <source>Checking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Use {key}</source>
            <translation>使用 {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Use {key} for “{action}”</source>
            <translation>将 {key} 用于“{action}”</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Works in every program: {key}.</source>
            <translation>可在所有程序中使用：{key}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>{key} is used by another program. Pick one of these, or another.</source>
            <translation>{key} 正被另一个程序使用。请从这些中选择，或另选一个。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Your desktop has not given us a key yet. You choose it in a window of the desktop's own.</source>
            <translation>桌面还没有给我们按键。请在桌面自己的窗口中选择。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Your system cannot watch {key}. Pick one of these, or another.</source>
            <translation>系统无法监听 {key}。请从这些中选择，或另选一个。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_fate.py"></location>
            <source>Your system gives programs no keys that work everywhere.</source>
            <translation>你的系统不向程序提供到处可用的按键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>Pressed</source>
            <translation>已按下</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>Released</source>
            <translation>已松开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>not pressed yet</source>
            <translation>尚未按下</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>pressed</source>
            <translation>已按下</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <source>not released yet</source>
            <translation>尚未松开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_lamps.py"></location>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>released</source>
            <translation>已松开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Talk: hold, or tap to keep the microphone open</source>
            <translation>说话：按住，或轻按以保持麦克风打开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Space, while another talk key is held</source>
            <translation>按住另一个说话键时按空格</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Keep the microphone open</source>
            <translation>让麦克风保持打开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Mute or unmute</source>
            <translation>静音或取消静音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Stop the agent's speech, or what plays again</source>
            <translation>停止智能体的话音或正在重播的内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Esc, Esc</source>
            <translation>Esc、Esc</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Take back what you are saying, and close the microphone</source>
            <translation>撤回正在说的话，并关闭麦克风</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Pause the call, or go on</source>
            <translation>暂停或继续通话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Start a call</source>
            <translation>开始通话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>End the call</source>
            <translation>结束通话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Send the message; Shift+Enter begins a new line</source>
            <translation>发送消息；Shift+Enter 换行</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>F6, Shift+F6</source>
            <translation>F6、Shift+F6</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Next or previous part of the window</source>
            <translation>窗口的下一个或上一个部分</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Up, Down, Home, End</source>
            <translation>上、下、Home、End</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Walk through the transcript</source>
            <translation>浏览对话记录</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+C</source>
            <translation>Ctrl+C</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Copy the chosen turns</source>
            <translation>复制所选的发言</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Enter, in the transcript</source>
            <translation>在对话记录中按 Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>What can be done with a turn</source>
            <translation>可以对发言做什么</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Show or hide the mini window</source>
            <translation>显示或隐藏迷你窗口</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>Search, in the settings</source>
            <translation>在设置中搜索</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>This list</source>
            <translation>此列表</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>{key}, from any program</source>
            <translation>{key}（在任何程序中）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>List of keys</source>
            <translation>按键列表</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>Press the new keys…</source>
            <translation>请按新的按键…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>Press the new keys. Escape leaves it as it is, Delete leaves none.</source>
            <translation>请按新的按键。按 Escape 保持原样，按 Delete 则不设按键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>AltGr writes characters; take Ctrl, Alt, Shift or Meta instead.</source>
            <translation>AltGr 用于输入字符；请改用 Ctrl、Alt、Shift 或 Meta。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>This key has no name that every system knows; take another.</source>
            <translation>这个键没有所有系统都认识的名称；请换一个。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>Not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_recorder.py"></location>
            <source>{what}: {key}</source>
            <translation>{what}：{key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>{action}: the key works.</source>
            <translation>{action}：按键可用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>seen</source>
            <translation>已看到</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>not seen yet</source>
            <translation>尚未看到</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>{action}, {what}: {seen}</source>
            <translation>{action}，{what}：{seen}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>✓ Works from other programs</source>
            <translation>✓ 可在其他程序中使用</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>Seen here. Now from another window.</source>
            <translation>在这里看到了。现在请在另一个窗口中按。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>Not released yet.</source>
            <translation>尚未松开。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_test.py"></location>
            <source>Press it from another window now.</source>
            <translation>现在请在另一个窗口中按它。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/language_choice.py"></location>
            <source>Another language is spoken from the next start on.</source>
            <translation>更换的语言从下次启动起生效。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/level_bars.py"></location>
            <source>Level</source>
            <translation>电平</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source> %</source>
            <translation>%</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>A light or a dark window.</source>
            <translation>浅色或深色的窗口。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>High: black and white, with strong lines around everything you can use.</source>
            <translation>高：黑白显示，所有可操作之处都有粗线框。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Size of text</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Beside the size that your system gives to all programs.</source>
            <translation>在系统为所有程序设定的大小之外另行调整。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>Less motion</source>
            <translation>减少动态效果</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/look_page.py"></location>
            <source>What moves only for the eye stands still; meters move more seldom.</source>
            <translation>仅为美观的动态会静止；电平表动得更少。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/main_window.py"></location>
            <source>The microphone stays open between calls</source>
            <translation>麦克风在两次通话之间保持打开</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>open</source>
            <translation>未完成</translation>
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
            <translation>需注意</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>wrong</source>
            <translation>有问题</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mark.py"></location>
            <source>skipped</source>
            <translation>已跳过</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/message_bar.py"></location>
            <source>Copy details</source>
            <translation>复制详细信息</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/message_bar.py"></location>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>silent</source>
            <translation>无声</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>too quiet</source>
            <translation>太小</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>too loud</source>
            <translation>太响</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>Same as the system</source>
            <translation>与系统相同</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what}: {name}. Click to choose another.</source>
            <translation>{what}：{name}。点击以另选。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what} level</source>
            <translation>{what}电平</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Volume of the agent's voice</source>
            <translation>智能体声音的音量</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_buttons.py"></location>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Talking</source>
            <translation>说话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Close the mini window</source>
            <translation>关闭迷你窗口</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <source>Time: {time}</source>
            <translation>时间：{time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <source>Make it smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_forms.py"></location>
            <location filename="../../desktop_app/ui/state_panel.py"></location>
            <source>State: {word}</source>
            <translation>状态：{word}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Show captions</source>
            <translation>显示字幕</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Size of captions</source>
            <translation>字幕大小</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>{points} points</source>
            <translation>{points} 磅</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_menu.py"></location>
            <source>Hide while nothing happens</source>
            <translation>没有动静时隐藏</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/mini_window.py"></location>
            <source>Retry in {seconds} s</source>
            <translation>{seconds} 秒后重试</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>You are muted. M to unmute.</source>
            <translation>你已静音。按 M 取消静音。</translation>
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
            <translation>麦克风已取消静音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/narrator.py"></location>
            <source>The call goes on.</source>
            <translation>通话继续。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>A line: state and level</source>
            <translation>一行：状态和电平</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>A card: with the agent's words</source>
            <translation>卡片：带智能体的话</translation>
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
            <translation>关闭窗口后继续运行</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>In the tray, where your desktop has one; talk keys go on working.</source>
            <translation>如果桌面有托盘，就在托盘中；说话键仍可使用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Start Earshot when I log in</source>
            <translation>登录时启动 Earshot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>In the tray, with no window.</source>
            <translation>在托盘中，不显示窗口。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Notify me when the agent speaks or asks</source>
            <translation>智能体说话或提问时通知我</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>While the window is out of sight.</source>
            <translation>在窗口看不到的时候。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Show the agent's words in notifications</source>
            <translation>在通知中显示智能体的话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>They stay in your system's list, also on a locked screen.</source>
            <translation>它们会留在系统的通知列表中，锁屏时也在。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Stays above other programs and never takes the keyboard.</source>
            <translation>保持在其他程序之上，绝不占用键盘输入。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Form of the mini window</source>
            <translation>迷你窗口的形式</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>With the agent's words, or small enough for any corner.</source>
            <translation>带智能体的话，或小到可以放进任何角落。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Of the agent's words in the card.</source>
            <translation>卡片中智能体的话的大小。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Opacity of the mini window</source>
            <translation>迷你窗口的不透明度</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>The lower, the more is seen of what lies behind it.</source>
            <translation>越低，后面的内容就看得越清楚。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>Hide the mini window while nothing happens</source>
            <translation>没有动静时隐藏迷你窗口</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/presence_page.py"></location>
            <source>It goes after eight seconds, and comes back when something does.</source>
            <translation>八秒后消失，有动静时再出现。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Take out echo</source>
            <translation>消除回声</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>You can talk over the agent without headphones: it does not hear itself.</source>
            <translation>不用耳机也可以打断智能体说话：它不会听到自己。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Take out steady noise</source>
            <translation>消除持续的噪声</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Fans, traffic, a computer.</source>
            <translation>风扇、交通、电脑。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Take out rumble</source>
            <translation>消除低沉的杂音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Steps and knocks, below the voice.</source>
            <translation>低于人声的脚步声和碰撞声。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Level the voice</source>
            <translation>均衡人声</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Soft voices are made louder, loud ones softer.</source>
            <translation>轻的声音变响，响的声音变轻。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Do not listen while the agent speaks</source>
            <translation>智能体说话时不听</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Half duplex: where nothing else helps against echo. You cannot talk over the agent then.</source>
            <translation>半双工：在其他方法都无法消除回声的地方使用。这时你无法打断智能体说话。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Add a profile</source>
            <translation>添加配置文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Remove this profile</source>
            <translation>移除此配置文件</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Each has a host, an account and a list of agents. The next call uses what is chosen here.</source>
            <translation>每个都有主机、账户和智能体列表。下次通话使用这里选择的那个。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Name of the profile</source>
            <translation>配置文件的名称</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Shown in the list of agents, too.</source>
            <translation>也会显示在智能体列表中。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Profile {count}</source>
            <translation>配置文件 {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Remove the profile “{name}”?</source>
            <translation>移除配置文件“{name}”？</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/profile_page.py"></location>
            <source>Its agents are forgotten, and its key, unless another profile uses it.</source>
            <translation>它的智能体会被清除；它的密钥也会被清除，除非另一个配置文件在使用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setting_row.py"></location>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setting_row.py"></location>
            <source>Back to what it usually is</source>
            <translation>恢复常规值</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setting_row.py"></location>
            <source>Reset “{name}”</source>
            <translation>重置“{name}”</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Pages of settings</source>
            <translation>设置页面</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Sound</source>
            <translation>声音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Agents and account</source>
            <translation>智能体和账户</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Look and accessibility</source>
            <translation>外观和无障碍</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Tray and mini window</source>
            <translation>托盘和迷你窗口</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_dialog.py"></location>
            <source>Advanced</source>
            <translation>高级</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>Search the settings</source>
            <translation>搜索设置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>Enter goes to what was found.</source>
            <translation>按 Enter 转到找到的设置。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>Settings that were found</source>
            <translation>找到的设置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>{name}, {page}</source>
            <translation>{name}，{page}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>{number} setting has “{text}”</source>
            <extracomment>many: {number} settings have “{text}”</extracomment>
            <translation>
                <numerusform>有 {number} 项设置包含“{text}”</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>No setting has “{text}”</source>
            <translation>没有设置包含“{text}”</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Whom do you want to talk with? The built-in agent is always there. Others come from your account, or are public and known by their id.</source>
            <translation>你想和谁说话？内置智能体始终可用。其他智能体来自你的账户，或是凭 ID 使用的公开智能体。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>The agents of your account; this needs a key.</source>
            <translation>你账户中的智能体；这需要密钥。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Use this agent</source>
            <translation>使用此智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Paste an id here</source>
            <translation>在此粘贴 ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Or its id</source>
            <translation>或它的 ID</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>A public agent works without a key.</source>
            <translation>公开智能体无需密钥即可使用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Find and use</source>
            <translation>查找并使用</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/agent.py"></location>
            <source>Looking for the agent…</source>
            <translation>正在查找智能体…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>Earshot lets you talk with an agent. Five short steps lead to the first call; each can be skipped, and the menu has them again under “Set up…”.</source>
            <translation>Earshot 让你与智能体交谈。五个简短的步骤带你完成第一次通话；每一步都可以跳过，之后可在菜单的“初始设置…”中再次找到。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>In a call, the sound of your microphone while it is open, and silence while it is not; the messages that you send; that you are writing, but not what; and what you entered for an agent, such as your own ids. It goes to the service that runs the agent, and nowhere else.</source>
            <translation>通话时：麦克风打开时的声音，以及关闭时的静音；你发送的消息；你正在输入这件事，但不包括内容；还有你为智能体填写的内容，例如你自己的 ID。这些只发往运行智能体的服务，不会发往别处。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>What is said while you are muted, and drafts. The transcript and the sound of a call are in memory and gone when you quit. Your settings are a file of yours; a key is in your system's password store and shown to its own service alone. Nothing is counted or reported.</source>
            <translation>静音时说的话，以及草稿。通话的对话记录和声音在内存中，退出后即消失。设置是你自己的一个文件；密钥在系统的密码库中，只出示给它所属的服务。不做任何统计，也不上报。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>The built-in agent runs on this computer: of a call with it, nothing leaves.</source>
            <translation>内置智能体在这台电脑上运行：与它的通话不会传出任何内容。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>Hello</source>
            <translation>你好</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>What leaves this computer</source>
            <translation>离开这台电脑的内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>What stays here</source>
            <translation>留在这里的内容</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>Try without an account</source>
            <translation>无需账户试用</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/hello.py"></location>
            <source>You know what leaves and what stays.</source>
            <translation>你知道哪些内容会离开，哪些会留下。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>To talk with the agents of your ElevenLabs account, paste an API key that may use agents. It is checked at once. Public agents and the built-in one need none: skip this page then.</source>
            <translation>要与你 ElevenLabs 账户中的智能体交谈，请粘贴一个有权使用智能体的 API 密钥。它会立即得到检查。公开智能体和内置智能体不需要密钥：这时请跳过此页。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>An account of another region, or a server of your own? Choose it in the settings, under Account, before you paste.</source>
            <translation>账户在其他区域，或使用自己的服务器？粘贴之前，请在设置的“账户”中选择。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>A key is stored in: {where}.</source>
            <translation>密钥已保存在：{where}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/key.py"></location>
            <source>No key yet. It is needed for private agents alone.</source>
            <translation>还没有密钥。只有私有智能体才需要。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Everything is ready for a call. It greets you; hold Space to answer. When you have heard it, this window makes way for the main one, where the call goes on.</source>
            <translation>通话已准备就绪。智能体会向你问好；按住空格键回答。听完之后，此窗口会让位给主窗口，通话在那里继续。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Say hello</source>
            <translation>打个招呼</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Calls {agent}</source>
            <translation>呼叫{agent}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The call is over.</source>
            <translation>通话已结束。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The agent was heard.</source>
            <translation>已听到智能体。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The agent speaks.</source>
            <translation>智能体正在说话。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Connected. If it waits for you, hold Space and say hello.</source>
            <translation>已连接。如果它在等你，请按住空格键打个招呼。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>Calling…</source>
            <translation>正在呼叫…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/say_hello.py"></location>
            <source>The agent was not heard yet.</source>
            <translation>还没有听到智能体。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Say something: the bars move and a word beside them says how loud you are. Then play the test sound. Everything here works without an account.</source>
            <translation>请说点什么：声音条会动，旁边的文字说明你的声音有多大。然后播放测试音。这里的一切都无需账户。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Your system may ask whether Earshot may use the microphone; allow it to be heard.</source>
            <translation>系统可能会询问 Earshot 是否可以使用麦克风；请允许，这样才能听到你。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Did you hear it?</source>
            <translation>听到了吗？</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Yes, I heard it</source>
            <translation>是的，听到了</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>This is “{name}”.</source>
            <translation>这是“{name}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>You did not hear it. Turn the speaker up or choose another, and play again.</source>
            <translation>你没有听到。请调高扬声器音量或另选一个，再播放一次。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Your microphone hears you, and you hear your speaker.</source>
            <translation>麦克风能听到你，你也能听到扬声器。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Your microphone hears you. Now play the test sound.</source>
            <translation>麦克风能听到你。现在请播放测试音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>You hear your speaker. Now say something, as loud as you would.</source>
            <translation>你能听到扬声器。现在请用平常的音量说点什么。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/sound.py"></location>
            <source>Not tried yet: say something, play the test sound.</source>
            <translation>还没有试过：请说点什么，并播放测试音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/steps.py"></location>
            <source>{step}, this page</source>
            <translation>{step}（此页）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Hold the talk key and speak; let go to send. A short tap keeps the microphone open until the next one. While this page is open, a press only lights the lamps.</source>
            <translation>按住说话键说话；松开即发送。轻按一下，麦克风会保持打开，直到下次轻按。此页打开时，按键只会点亮指示灯。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Seen, but this window had the keyboard. Press it in another program.</source>
            <translation>看到了，但当时键盘输入在此窗口中。请在另一个程序中按它。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>The talk key, from any program</source>
            <translation>说话键（在任何程序中）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Choose a key…</source>
            <translation>选择按键…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Space, in Earshot's window: try it now</source>
            <translation>空格（在 Earshot 的窗口中）：现在试一试</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Open that window…</source>
            <translation>打开那个窗口…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Go to another program and press it there.</source>
            <translation>请转到另一个程序，在那里按它。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Pressed and released were both seen from another program.</source>
            <translation>在另一个程序中按下和松开都已看到。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Not seen from another program yet.</source>
            <translation>还没有看到在另一个程序中按键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Space works: press it in Earshot's window to talk.</source>
            <translation>空格键可用：在 Earshot 的窗口中按它说话。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/talk_key.py"></location>
            <source>Press Space and let go: both lamps light up.</source>
            <translation>按下空格键再松开：两个指示灯都会亮起。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Set up Earshot</source>
            <translation>Earshot 初始设置</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Skip all</source>
            <translation>全部跳过</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Skip this</source>
            <translation>跳过此步</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/setup/window.py"></location>
            <source>Step {number} of {all}: {title}</source>
            <extracomment>many: Step {number} of {all}: {title}</extracomment>
            <translation>
                <numerusform>第 {number} 步（共 {all} 步）：{title}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>In any program: hold it to talk, or tap it to keep the microphone open.</source>
            <translation>在任何程序中：按住说话，或轻按以让麦克风保持打开。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>In any program. There is none unless you choose one.</source>
            <translation>在任何程序中。除非你选择，否则没有按键。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Test of the keys</source>
            <translation>测试按键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Go to another window and press them there: that is where they have to work.</source>
            <translation>请转到另一个窗口，在那里按它们：它们要在那里起作用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Keys of this window</source>
            <translation>此窗口的按键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>They work while Earshot is in front.</source>
            <translation>Earshot 在最前面时可用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>{meaning} Enter waits for another key, Delete takes it away.</source>
            <translation>{meaning}按 Enter 等待另一个按键，按 Delete 将其移除。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>Its place counts: “{key}” on a US keyboard, “{letter}” on yours.</source>
            <translation>以键的位置为准：在美式键盘上是“{key}”，在你的键盘上是“{letter}”。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shortcuts_page.py"></location>
            <source>{action} is {key} now.</source>
            <translation>“{action}”现在是 {key}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Record and play back</source>
            <translation>录音并播放</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Play a test sound</source>
            <translation>播放测试音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Plays two seconds of sound and hears how your room answers.</source>
            <translation>播放两秒钟声音，听听你的房间如何回响。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Three seconds of you, as the agent would hear them. Nothing is kept.</source>
            <translation>三秒钟你的声音，就像智能体听到的那样。不会保存任何内容。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_check.py"></location>
            <source>Four notes on your speaker.</source>
            <translation>在你的扬声器上播放四个音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>What the agent hears.</source>
            <translation>智能体听到的声音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Where the agent is heard.</source>
            <translation>在哪里听到智能体。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>On the speaker in use; each speaker has its own.</source>
            <translation>正在使用的扬声器的音量；每个扬声器各有自己的音量。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Try it</source>
            <translation>试一试</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/sound_page.py"></location>
            <source>Echo check, recording and playback, test sound.</source>
            <translation>回声检查、录音和回放、测试音。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/state_ring.py"></location>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Talk over the agent</source>
            <translation>打断智能体说话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Mute while it is held</source>
            <translation>按住时静音</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Hands-free</source>
            <translation>免提</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>The microphone opens by itself when a call begins.</source>
            <translation>通话开始时麦克风自动打开。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Shortest hold of the talk key</source>
            <translation>说话键的最短按住时间</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>A shorter press is a tap: the microphone stays open until the next tap.</source>
            <translation>更短的按压算作轻按：麦克风保持打开，直到下次轻按。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Talk key in a hands-free call</source>
            <translation>免提通话中的说话键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>What holding it does while the microphone is open anyway.</source>
            <translation>麦克风本来就打开时，按住它的作用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Leave the microphone on between calls</source>
            <translation>两次通话之间让麦克风保持开启</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Not even the first word of a call is lost then. The last half a second stays on this computer until you talk; your system shows that the microphone is in use.</source>
            <translation>这样连通话的第一个词也不会丢失。在你说话之前，最后半秒留在这台电脑上；系统会显示麦克风正在使用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Switch the microphone off while muted</source>
            <translation>静音时关掉麦克风</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Your system's sign for an open microphone goes out when you mute. Its meter stands still then, and the first moment after you unmute may be lost.</source>
            <translation>静音时，系统的麦克风使用标志随之消失。这时电平表静止，取消静音后的最初一瞬可能会丢失。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Call again when the line drops</source>
            <translation>线路断开时再次呼叫</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Your transcript stays either way.</source>
            <translation>无论如何，你的对话记录都会保留。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>Longest pause</source>
            <translation>最长暂停时间</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/talking_page.py"></location>
            <source>A call that is paused for longer ends. Your transcript stays.</source>
            <translation>暂停超过此时间的通话会结束。你的对话记录会保留。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>Your conversation will appear here.
Start a call, then talk or type.</source>
            <translation>你的对话会显示在这里。
开始通话，然后说话或打字。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>Transcript</source>
            <translation>对话记录</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>Go to the newest message</source>
            <translation>转到最新消息</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/transcript_view.py"></location>
            <source>▾ {number} new message</source>
            <extracomment>many: ▾ {number} new messages</extracomment>
            <translation>
                <numerusform>▾ {number} 条新消息</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Hide window</source>
            <translation>隐藏窗口</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>End call</source>
            <translation>结束通话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tray_menu.py"></location>
            <source>Stop talking</source>
            <translation>结束说话</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>What can be done with this turn</source>
            <translation>可以对此发言做什么</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Copy turn</source>
            <translation>复制发言</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Copy selected turns</source>
            <translation>复制所选的发言</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Stop playing</source>
            <translation>停止播放</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Play again</source>
            <translation>再次播放</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Play again, once the agent is silent</source>
            <translation>智能体静下来后再次播放</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Quote in a message</source>
            <translation>在消息中引用</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_menu.py"></location>
            <source>Copy all</source>
            <translation>全部复制</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>This agent does not say when it speaks which word. How far it came is estimated from the length of its sound.</source>
            <translation>此智能体不说明何时说到哪个词。说到哪里是根据声音的长度估计的。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>interrupted</source>
            <translation>被打断</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>typed</source>
            <translation>键入</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>≈ place estimated</source>
            <translation>≈ 位置为估计</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>▶ plays again</source>
            <translation>▶ 正在重播</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>still listening</source>
            <translation>还在听</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>place estimated</source>
            <translation>位置为估计</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>plays again</source>
            <translation>正在重播</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/turn_text.py"></location>
            <source>{name} (taken back)</source>
            <translation>{name}（已撤回）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Check now</source>
            <translation>立即检查</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Address for update checks</source>
            <translation>用于检查更新的地址</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Earshot asks this address which version is the newest, by itself once a day, and every hour while nobody answers, without telling its own or anything about you; nothing is ever downloaded or installed. Empty asks nobody.</source>
            <translation>Earshot 向这个地址询问最新版本，每天自动询问一次，无人回答时每小时一次，不透露自己的版本，也不透露关于你的任何信息；绝不会下载或安装任何东西。留空则不询问任何人。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Last asked: {when}. {answer}</source>
            <translation>上次询问：{when}。{answer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Asking…</source>
            <translation>正在询问…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Enter the address that the publisher gives.</source>
            <translation>请输入发布者给出的地址。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/updating.py"></location>
            <source>There is no newer version than yours, {version}.</source>
            <translation>没有比你的 {version} 更新的版本。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/updating.py"></location>
            <source>Version {version} of Earshot is out</source>
            <translation>Earshot {version} 版已发布</translation>
        </message>
        <message>
            <location filename="../../desktop_app/updating.py"></location>
            <source>Yours is {version}. Nothing was downloaded.</source>
            <translation>你的是 {version}。没有下载任何东西。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/wording.py"></location>
            <source>{first} {next}</source>
            <translation>{first}{next}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/selftest.py"></location>
            <source>These are not what they were: {names}</source>
            <translation type="vanished">这些已与原来不同：{names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/protocol/release.py"></location>
            <source>The answer is not the publisher's</source>
            <translation type="vanished">回答不是发布者给出的</translation>
        </message>
        <message>
            <location filename="../../desktop_app/service/releases.py"></location>
            <source>{service} leads to a less protected address, or round in circles.</source>
            <translation type="vanished">{service}引向一个保护较弱的地址，或者在绕圈子。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Earshot asks this address which version is the newest, by itself once a day at most, without telling its own or anything about you; nothing is ever downloaded or installed. Empty asks nobody.</source>
            <translation type="vanished">Earshot 向这个地址询问最新版本，自动询问每天最多一次，不透露自己的版本，也不透露关于你的任何信息；绝不会下载或安装任何东西。留空则不询问任何人。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/updates_page.py"></location>
            <source>Address for version checks</source>
            <translation type="vanished">用于检查更新的地址</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/settings_search.py"></location>
            <source>{number} settings have “{text}”</source>
            <extracomment>many: {number} settings have “{text}”</extracomment>
            <translation type="vanished">
                <numerusform>有 {number} 项设置包含“{text}”</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/cues_page.py"></location>
            <source>Choose a file: {name}</source>
            <translation type="vanished">选择文件：{name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>{what} level in decibels</source>
            <translation type="vanished">{what}电平（分贝）</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/meter_row.py"></location>
            <source>Verdict on the microphone level</source>
            <translation type="vanished">对麦克风电平的评价</translation>
        </message>
        <message>
            <location filename="../../desktop_app/storage/settings_file.py"></location>
            <source>Earshot may not write to the folder of its settings.</source>
            <translation type="vanished">Earshot 不能写入存放设置的文件夹。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/account_page.py"></location>
            <source>The key that ends in …{tail} is kept in: {where}.</source>
            <translation type="vanished">以 …{tail} 结尾的密钥保存在：{where}。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/agent_editor.py"></location>
            <source>Type instead of talk: the microphone stays closed</source>
            <translation type="vanished">打字代替说话：麦克风保持关闭</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Half duplex</source>
            <translation type="vanished">半双工</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/processing_choices.py"></location>
            <source>Do not listen while the agent speaks: where nothing else helps against echo. You cannot talk over the agent then.</source>
            <translation type="vanished">智能体说话时不听：在其他方法都无法消除回声的地方使用。这时你无法打断智能体说话。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>ms</source>
            <translation type="vanished">ms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Warm microphone</source>
            <translation type="vanished">预热麦克风</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Release while muted</source>
            <translation type="vanished">静音时释放麦克风</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Volume of the ready sound</source>
            <translation type="vanished">就绪提示音的音量</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Two rising notes tell that the microphone hears you. All the way down, they are off.</source>
            <translation type="vanished">两个上升的音表示麦克风听到你了。调到最低则不发声。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>It stays open between calls, so that not even the first word of a call is lost. The last half a second stays on this computer until you talk; your system shows that the microphone is in use.</source>
            <translation type="vanished">它在两次通话之间保持打开，连通话的第一个词也不会丢失。在你说话之前，最后半秒留在这台电脑上；系统会显示麦克风正在使用。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Muting closes the microphone, so that your system's sign for an open one goes out. Its meter stands still then, and the first moment after you unmute may be lost.</source>
            <translation type="vanished">静音会关闭麦克风，系统的使用标志随之消失。这时电平表静止，取消静音后的最初一瞬可能会丢失。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Look</source>
            <translation type="vanished">外观</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/small_pages.py"></location>
            <source>Text size and contrast always follow the system.</source>
            <translation type="vanished">文字大小和对比度始终跟随系统。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>display</source>
            <translation type="vanished">显示</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>sound in</source>
            <translation type="vanished">声音输入</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>sound out</source>
            <translation type="vanished">声音输出</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>echo</source>
            <translation type="vanished">回声</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>keyring</source>
            <translation type="vanished">密钥环</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>network</source>
            <translation type="vanished">网络</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>key</source>
            <translation type="vanished">密钥</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>agent</source>
            <translation type="vanished">智能体</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>tray</source>
            <translation type="vanished">托盘</translation>
        </message>
        <message>
            <location filename="../../desktop_app/checkup.py"></location>
            <source>disk</source>
            <translation type="vanished">磁盘</translation>
        </message>
        <message>
            <location filename="../../desktop_app/keeping.py"></location>
            <source>Hold Space and talk: the built-in agent answers, with no account. If you like, see first whether your microphone and speaker work.</source>
            <translation type="vanished">按住空格键说话：无需账户，内置智能体就会回答。如果愿意，请先看看麦克风和扬声器是否正常。</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/key_list.py"></location>
            <source>F1 or ?</source>
            <translation type="vanished">F1 或 ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Control</source>
            <translation type="vanished">Control 键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Escape</source>
            <translation type="vanished">Escape 键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Delete</source>
            <translation type="vanished">Delete 键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session/words.py"></location>
            <source>Command</source>
            <translation type="vanished">Command 键</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/controls.py"></location>
            <source>End</source>
            <translation type="vanished">挂断</translation>
        </message>
    </context>
</TS>
