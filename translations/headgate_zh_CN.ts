<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add links…</source>
        <translation>添加链接(&amp;A)…</translation>
    </message>
    <message>
        <source>Add links to the list</source>
        <translation>将链接添加到列表</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation>导入列表(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the links of a text, CSV, Markdown or HTML file, or a saved list</source>
        <translation>添加文本、CSV、Markdown 或 HTML 文件中的链接，或已保存的列表</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>导出列表(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the whole list in a file, to keep it or to open it elsewhere</source>
        <translation>将整个列表保存到文件，以便留存或在别处打开</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>粘贴链接(&amp;P)</translation>
    </message>
    <message>
        <source>Add the links in the clipboard</source>
        <translation>添加剪贴板中的链接</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>How many at once, how fast, and where to</source>
        <translation>同时下载多少、多快、存到哪里</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last removal or move</source>
        <translation>撤销上一次移除或移动</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Start or resume the selected downloads</source>
        <translation>开始或继续选中的下载任务</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause the selected downloads; what has arrived is kept</source>
        <translation>暂停选中的下载任务；已接收的内容会保留</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Try the selected failed downloads again, now</source>
        <translation>立即重试选中的失败任务</translation>
    </message>
    <message>
        <source>Limit sp&amp;eed…</source>
        <translation>限速(&amp;E)…</translation>
    </message>
    <message>
        <source>Set the most that each of the selected downloads may receive</source>
        <translation>设置每个选中的下载任务的最高接收速度</translation>
    </message>
    <message>
        <source>Ser&amp;ver of this download…</source>
        <translation>此任务的服务器(&amp;V)…</translation>
    </message>
    <message>
        <source>Show how the server of the selected download does: its limit, speed, waits and problems</source>
        <translation>显示选中任务所在服务器的情况：上限、速度、等待和问题</translation>
    </message>
    <message>
        <source>Change &amp;address…</source>
        <translation>更改地址(&amp;A)…</translation>
    </message>
    <message>
        <source>Fetch the selected failed or paused download from another address, and go on</source>
        <translation>从另一个地址下载选中的失败或暂停的任务，并继续</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate…</source>
        <translation>信任此证书(&amp;T)…</translation>
    </message>
    <message>
        <source>Look at the certificate that was refused, and accept it from this host</source>
        <translation>查看被拒绝的证书，并允许此主机使用它</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the selected downloads from the list; finished files stay</source>
        <translation>从列表中移除选中的下载任务；已完成的文件会保留</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>移至最前(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selected downloads to the front of the line</source>
        <translation>将选中的下载任务移到队列最前面</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>前移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the selected downloads one place forward in the line</source>
        <translation>将选中的下载任务在队列中前移一位</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>后移(&amp;D)</translation>
    </message>
    <message>
        <source>Move the selected downloads one place back in the line</source>
        <translation>将选中的下载任务在队列中后移一位</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>移至最后(&amp;B)</translation>
    </message>
    <message>
        <source>Move the selected downloads to the end of the line</source>
        <translation>将选中的下载任务移到队列最后面</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>全部开始(&amp;L)</translation>
    </message>
    <message>
        <source>Start or resume every paused download</source>
        <translation>开始或继续所有已暂停的下载任务</translation>
    </message>
    <message>
        <source>Pa&amp;use all</source>
        <translation>全部暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Pause everything that waits or runs</source>
        <translation>暂停所有等待中和正在下载的任务</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>重试失败的任务(&amp;F)</translation>
    </message>
    <message>
        <source>Try every failed download again</source>
        <translation>重试所有失败的下载任务</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>清除已完成的任务(&amp;C)</translation>
    </message>
    <message>
        <source>Remove everything that is done from the list; the files stay</source>
        <translation>从列表中移除所有已完成的任务；文件会保留</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the finished file</source>
        <translation>打开已完成的文件</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>在文件夹中显示(&amp;O)</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>在所在文件夹中显示文件</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the addresses of the selected downloads</source>
        <translation>复制选中的下载任务的地址</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Show only what has these words in its name or address</source>
        <translation>只显示名称或地址中含有这些文字的任务</translation>
    </message>
    <message>
        <source>Order of the &amp;queue</source>
        <translation>按队列顺序(&amp;Q)</translation>
    </message>
    <message>
        <source>Show the downloads in the order in which they stand in line</source>
        <translation>按下载任务在队列中的先后顺序显示</translation>
    </message>
    <message>
        <source>Show the &amp;sidebar</source>
        <translation>显示侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>Show states, servers and folders beside the list</source>
        <translation>在列表旁显示状态、服务器和文件夹</translation>
    </message>
    <message>
        <source>Show the &amp;gate</source>
        <translation>显示闸门(&amp;G)</translation>
    </message>
    <message>
        <source>Show who is passing the gate, and the line behind it</source>
        <translation>显示正在通过闸门的任务，以及后面的队列</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <source>Show all about the selected download below the list</source>
        <translation>在列表下方显示选中任务的全部信息</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>所有快捷键及其作用</translation>
    </message>
    <message>
        <source>&amp;About Headgate</source>
        <translation>关于 Headgate(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <translation>监视剪贴板(&amp;W)</translation>
    </message>
    <message>
        <source>Offer to add links that are copied in other programs; nothing is added without a click</source>
        <translation>在其他程序中复制链接时提示添加；不点击就不会添加任何内容</translation>
    </message>
    <message>
        <source>Use &amp;cookies from a browser&apos;s export…</source>
        <translation>使用浏览器导出的 Cookie(&amp;C)…</translation>
    </message>
    <message>
        <source>Send the cookies of a browser in which you are logged in, for this run</source>
        <translation>发送您已登录的浏览器中的 Cookie，仅限本次运行</translation>
    </message>
    <message>
        <source>&amp;Forget what was fetched…</source>
        <translation>清除下载记录(&amp;F)…</translation>
    </message>
    <message>
        <source>Clear the history by which links that were ever fetched are known again</source>
        <translation>清除用于识别曾经下载过的链接的历史记录</translation>
    </message>
</context>
<context>
    <name>AfterFinish</name>
    <message>
        <source>Do &amp;nothing</source>
        <extracomment>When all is done</extracomment>
        <translation>不执行任何操作(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Run the command</source>
        <extracomment>When all is done</extracomment>
        <translation>运行命令(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit Headgate</source>
        <extracomment>When all is done</extracomment>
        <translation>退出 Headgate(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;leep</source>
        <extracomment>When all is done, the machine</extracomment>
        <translation>睡眠(&amp;L)</translation>
    </message>
    <message>
        <source>Shut &amp;down</source>
        <extracomment>When all is done, the machine</extracomment>
        <translation>关机(&amp;D)</translation>
    </message>
    <message>
        <source>Then run the command</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>完成后运行命令</translation>
    </message>
    <message>
        <source>Then quit</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>完成后退出</translation>
    </message>
    <message>
        <source>Then sleep</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>完成后睡眠</translation>
    </message>
    <message>
        <source>Then shut down</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>完成后关机</translation>
    </message>
    <message numerus="yes">
        <source>The command is run in %n second(s).</source>
        <translation>
            <numerusform>将在 %n 秒后运行命令。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headgate quits in %n second(s).</source>
        <translation>
            <numerusform>Headgate 将在 %n 秒后退出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>计算机将在 %n 秒后进入睡眠。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine shuts down in %n second(s).</source>
        <translation>
            <numerusform>计算机将在 %n 秒后关机。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>its length is no number</source>
        <translation>长度不是数字</translation>
    </message>
    <message>
        <source>it holds a part that nobody asked for</source>
        <translation>其中含有未请求的部分</translation>
    </message>
    <message>
        <source>its length and its range contradict each other</source>
        <translation>长度与范围相互矛盾</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 was not written by Headgate, and is left as it is. Change or delete it by hand.</source>
        <translation>文件 %1 不是由 Headgate 写入的，因此保持不变。请手动更改或删除。</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2</source>
        <translation>无法删除文件 %1：%2</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
</context>
<context>
    <name>BatchEnd</name>
    <message numerus="yes">
        <source>%n download(s) done</source>
        <translation>
            <numerusform>%n 个下载任务已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <extracomment>How a batch of downloads ended: %1 and %2 are numbers</extracomment>
        <translation>%1 个完成，%2 个失败</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>it has expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>是自签名证书</translation>
    </message>
    <message>
        <source>nobody whom this system trusts has signed it</source>
        <translation>签发者不受本系统信任</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>属于另一台主机</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>已被吊销</translation>
    </message>
    <message>
        <source>the certificate of %1 is refused: %2 (SHA-256 %3)</source>
        <extracomment>%1 is a host, %2 one or several reasons such as &quot;it has expired&quot;, %3 a fingerprint</extracomment>
        <translation>%1 的证书被拒绝：%2（SHA-256 %3）</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is what it says.</source>
        <translation>%1 无法证明自己的身份。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>Why a certificate was refused</extracomment>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <extracomment>Whom a certificate names</extracomment>
        <translation>颁发给：%1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>颁发者：%1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>有效期至：%1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>SHA-256 指纹：</translation>
    </message>
    <message>
        <source>Somebody may be between you and the server and read or change what it sends. Accept the certificate only if the server&apos;s owner has told you this fingerprint. It is then accepted from this host alone, until you remove it in the settings.</source>
        <translation>可能有人处在您与服务器之间，读取或篡改服务器发送的内容。只有服务器的所有者告诉过您此指纹，才应接受此证书。接受后它仅对这台主机有效，直到您在设置中将其移除。</translation>
    </message>
    <message>
        <source>&amp;Trust it</source>
        <translation>信任(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 is a file. Name a folder with --dir.</source>
        <translation>%1 是文件。请用 --dir 指定一个文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2. Name another one with --dir.</source>
        <translation>无法创建文件夹 %1：%2。请用 --dir 指定另一个。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1: %2. Name another one with --dir.</source>
        <translation>无法写入文件夹 %1：%2。请用 --dir 指定另一个。</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2. Name another one with --gate-log.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>无法写入日志 %1：%2。请用 --gate-log 指定另一个。</translation>
    </message>
    <message>
        <source>The checksum file %1 cannot be read: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>无法读取校验和文件 %1：%2</translation>
    </message>
    <message>
        <source>The file %1 holds no checksums. Name one that sha256sum or the like has written.</source>
        <translation>文件 %1 中没有校验和。请指定由 sha256sum 或类似工具生成的文件。</translation>
    </message>
    <message>
        <source>This very command is running already, into the same folder. Nothing was fetched.</source>
        <translation>相同的命令已在运行，并使用同一文件夹。未下载任何内容。</translation>
    </message>
    <message>
        <source>How far this run is cannot be kept, so that it could not be continued (%1).</source>
        <translation>无法记录本次运行的进度，因此之后将无法续传（%1）。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Read links from FILE, one a line, or a Metalink document (.meta4, .metalink); &quot;-&quot; is standard input. May be given several times.</source>
        <translation>从 FILE 读取链接（每行一个），或读取 Metalink 文档（.meta4、.metalink）；“-”表示标准输入。可多次指定。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Links given as arguments may hold patterns, and stand for many: %1, %2, %3, %4; several in one link stand for all combinations. Quote them, or the shell expands them itself. Links in lists are always taken as they are.</source>
        <extracomment>%1 to %4 are examples of patterns</extracomment>
        <translation>作为参数给出的链接可以含有通配符，一个代表多个：%1、%2、%3、%4；一个链接中有多个通配符时，代表它们的所有组合。请加引号，否则 shell 会自行展开。列表中的链接始终按原样使用。</translation>
    </message>
    <message>
        <source>Put the files into FOLDER, which is made if missing. Default: the present folder.</source>
        <translation>将文件存放到 FOLDER，不存在时会创建。默认：当前文件夹。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Put files of one kind, or from some hosts, into FOLDER instead. RULE is a kind (%1), by the name in the link, or a host, which may be *.example.org. May be given several times: the first that fits holds.</source>
        <extracomment>%1 is a list of words such as videos, which are not translated</extracomment>
        <translation>将某一类文件或来自某些主机的文件改为存放到 FOLDER。RULE 可以是类型（%1），按链接中的名称判断；也可以是主机，可写成 *.example.org。可多次指定：以第一条匹配的规则为准。</translation>
    </message>
    <message>
        <source>RULE=FOLDER</source>
        <translation>RULE=FOLDER</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time. Default: %1.</source>
        <translation>同时最多 NUMBER 个请求。默认：%1。</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time at any one host. Default: as --jobs.</source>
        <translation>对任一主机同时最多 NUMBER 个请求。默认：与 --jobs 相同。</translation>
    </message>
    <message>
        <source>For some hosts instead of that: &quot;HOST; limit=2; interval=500; rate=60; speed=500K; user=NAME; password=TEXT; header=NAME: VALUE; agent=TEXT&quot;. HOST may be *.example.org; what is left out is as for others. A value that has a ; stands in double quotes. A login and header lines are sent to these hosts only; everyone on this machine can read them in the list of processes. May be given several times: the first that fits holds.</source>
        <translation>对某些主机改用此规则：&quot;HOST; limit=2; interval=500; rate=60; speed=500K; user=NAME; password=TEXT; header=NAME: VALUE; agent=TEXT&quot;。HOST 可以是 *.example.org；省略的部分与其他主机相同。值中含有 ; 时须加双引号（&quot;）。登录信息和标头仅发送给这些主机；本机上的所有人都能在进程列表中看到它们。可多次指定：以第一条匹配的规则为准。</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>RULE</translation>
    </message>
    <message>
        <source>Share one gate with all programs of yours that are told to, the window included; the first of them has it, and hands out its places to the others. Its numbers (--jobs, --per-host, --interval, --rate) hold for all together, and those of each for itself besides. When it ends, another one takes over, with its own numbers.</source>
        <translation>与您所有启用了共享的程序（包括图形界面）共用一个闸门；最先运行的程序持有闸门，并向其他程序分配名额。它的数值（--jobs、--per-host、--interval、--rate）对全体有效，各程序还须遵守自己的数值。它退出后由另一个程序接管，并使用后者的数值。</translation>
    </message>
    <message>
        <source>Ask every host for as many files at once as --per-host says. Otherwise that is learned: one that refuses, resets or slows down is asked for fewer, one that can do more for more.</source>
        <translation>始终按 --per-host 的数值向每台主机同时请求文件。否则会自动学习：对拒绝、重置连接或变慢的主机减少请求，对能承受更多的主机增加请求。</translation>
    </message>
    <message>
        <source>Receive one file over at most NUMBER connections, while --jobs leaves some to spare; 1: never divide a file. Default: %1.</source>
        <translation>在 --jobs 有空余时，一个文件最多通过 NUMBER 个连接接收；1：从不拆分文件。默认：%1。</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second in all; K, M and G stand for KiB, MiB and GiB; 0: no limit.</source>
        <translation>总计每秒最多接收 RATE 字节；K、M、G 表示 KiB、MiB、GiB；0：不限。</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>RATE</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second from any one host.</source>
        <translation>从任一主机每秒最多接收 RATE 字节。</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second of any one file, all its connections together.</source>
        <translation>任一文件每秒最多接收 RATE 字节，其所有连接合计。</translation>
    </message>
    <message>
        <source>At least MILLISECONDS between the starts of two requests. Default: 0.</source>
        <translation>两次请求启动之间至少间隔 MILLISECONDS 毫秒。默认：0。</translation>
    </message>
    <message>
        <source>MILLISECONDS</source>
        <translation>MILLISECONDS</translation>
    </message>
    <message>
        <source>At most NUMBER starts in any minute; 0: as many as may be. Default: 0.</source>
        <translation>每分钟最多启动 NUMBER 次请求；0：不限。默认：0。</translation>
    </message>
    <message>
        <source>Try a failed item up to NUMBER times again. Default: %1.</source>
        <translation>失败的任务最多重试 NUMBER 次。默认：%1。</translation>
    </message>
    <message>
        <source>When a server says Retry-After, leave its host alone for at most SECONDS; the file that it was said of waits as long as it was told to. Default: %1.</source>
        <translation>服务器返回 Retry-After 时，最多在 SECONDS 秒内不再访问其主机；收到该响应的文件则按所要求的时间等待。默认：%1。</translation>
    </message>
    <message>
        <source>Longest wait before the first retry; it doubles each time. Default: %1.</source>
        <translation>首次重试前的最长等待时间；之后每次加倍。默认：%1。</translation>
    </message>
    <message>
        <source>Longest time to connect, and without progress. Default: %1.</source>
        <translation>连接以及无进展时的最长等待时间。默认：%1。</translation>
    </message>
    <message>
        <source>Follow at most NUMBER redirects. Default: %1.</source>
        <translation>最多跟随 NUMBER 次重定向。默认：%1。</translation>
    </message>
    <message>
        <source>Send this header with every request. May be given several times.</source>
        <translation>随每个请求发送此标头。可多次指定。</translation>
    </message>
    <message>
        <source>NAME: VALUE</source>
        <translation>NAME: VALUE</translation>
    </message>
    <message>
        <source>Send this address as the referring page.</source>
        <translation>将此地址作为来源页面发送。</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>Name the program so to servers.</source>
        <translation>向服务器以此名称标识本程序。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Log in with this name. A password given here can be read by everyone on this machine, in the list of processes: better set the environment variable HEADGATE_PASSWORD, or leave it out and be asked.</source>
        <translation>以此用户名登录。在此处给出的密码会被本机上的所有人在进程列表中看到：建议改为设置环境变量 HEADGATE_PASSWORD，或者省略密码，等待提示输入。</translation>
    </message>
    <message>
        <source>NAME[:PASSWORD]</source>
        <translation>NAME[:PASSWORD]</translation>
    </message>
    <message>
        <source>Use this proxy, as http://HOST:PORT or socks5://HOST:PORT. Default: as the environment says.</source>
        <translation>使用此代理服务器，格式为 http://HOST:PORT 或 socks5://HOST:PORT。默认：遵循环境变量。</translation>
    </message>
    <message>
        <source>Ask these hosts directly, whatever proxy there is: a comma-separated list of hosts, *.DOMAIN, and networks like 10.0.0.0/8; &quot;*&quot;: all hosts. May be given several times.</source>
        <translation>无论使用何种代理服务器，都直接连接这些主机：以逗号分隔的主机、*.DOMAIN 以及 10.0.0.0/8 之类的网段；“*”表示所有主机。可多次指定。</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>HOSTS</translation>
    </message>
    <message>
        <source>Accept the certificate with this SHA-256 fingerprint from this host, and only there, whatever is wrong with it. May be given several times.</source>
        <translation>接受此主机出示的、具有此 SHA-256 指纹的证书，且仅限此主机，无论证书有何问题。可多次指定。</translation>
    </message>
    <message>
        <source>HOST=FINGERPRINT</source>
        <translation>HOST=FINGERPRINT</translation>
    </message>
    <message>
        <source>Name the files by MASK, in which these stand for something of each link: %1. *name* and *ext* are those of the link, whatever the server says; *num* counts links in the order in which they are read, *num3* with three digits at least. A run that is to go on another day must not have *date* in it.</source>
        <extracomment>%1 is a list of words such as *name*</extracomment>
        <translation>按 MASK 命名文件，其中以下词语代表各链接的相应内容：%1。*name* 和 *ext* 取自链接，不受服务器影响；*num* 按读取顺序为链接编号，*num3* 至少为三位数字。若要改天继续运行，则不能使用 *date*。</translation>
    </message>
    <message>
        <source>MASK</source>
        <translation>MASK</translation>
    </message>
    <message>
        <source>What to do when a file of that name is there: rename, skip or overwrite. Where a checksum is known, a file that is skipped must have it. Default: rename.</source>
        <translation>同名文件已存在时的处理方式：rename（重命名）、skip（跳过）或 overwrite（覆盖）。若已知校验和，则跳过的文件必须与之相符。默认：rename。</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WHAT</translation>
    </message>
    <message>
        <source>What the one file must hash to: an algorithm (md5, sha1, sha256, sha512, blake2b) and its value in hexadecimal. A file that does not is kept as NAME.wrong.</source>
        <translation>单个文件应有的校验和：算法（md5、sha1、sha256、sha512、blake2b）及其十六进制值。不符的文件另存为 NAME.wrong。</translation>
    </message>
    <message>
        <source>ALGORITHM:HEX</source>
        <translation>ALGORITHM:HEX</translation>
    </message>
    <message>
        <source>Look up checksums in FILE, as sha256sum and the like write it, by the name asked for or the last part of the link. Files that are not in it are not verified.</source>
        <translation>按请求的名称或链接的最后一段，在 FILE 中查找校验和（由 sha256sum 或类似工具生成）。其中没有列出的文件不校验。</translation>
    </message>
    <message>
        <source>Where nobody says what a file must hash to, look for a checksum file beside it on its server: SHA256SUMS, SHA512SUMS, NAME.sha256, NAME.sha512. That proves that the file came through right, not that the server is honest.</source>
        <translation>未指定文件的校验和时，在服务器上该文件旁查找校验和文件：SHA256SUMS、SHA512SUMS、NAME.sha256、NAME.sha512。这能证明文件传输无误，但不能证明服务器可信。</translation>
    </message>
    <message>
        <source>When no host can be reached any more, the network is down: wait for it so long before items fail for that. 0: not at all. Default: 600.</source>
        <translation>所有主机都无法连接时视为网络断开：在任务因此失败之前，等待网络恢复的秒数。0：不等待。默认：600。</translation>
    </message>
    <message>
        <source>For comparison only: lift --jobs and --per-host to 10000.</source>
        <translation>仅供对比：将 --jobs 和 --per-host 提高到 10000。</translation>
    </message>
    <message>
        <source>Do not reserve the room of a file before its first byte.</source>
        <translation>不在接收第一个字节之前为文件预留空间。</translation>
    </message>
    <message>
        <source>Do not keep how far the run is: the same command again begins anew.</source>
        <translation>不记录本次运行的进度：再次运行相同的命令会从头开始。</translation>
    </message>
    <message>
        <source>Show the gate as well: how many requests are out, and at which hosts how many wait and why.</source>
        <translation>同时显示闸门状态：有多少请求正在进行，以及在各主机有多少在等待及其原因。</translation>
    </message>
    <message>
        <source>Write every wait, grant, release and change at the gate to FILE, as CSV. What is there is continued.</source>
        <translation>将闸门处的每次等待、放行、释放和变更以 CSV 格式写入 FILE。已有内容会保留，在其后追加。</translation>
    </message>
    <message>
        <source>Tell nothing but errors.</source>
        <translation>只报告错误。</translation>
    </message>
    <message>
        <source>Write events to standard output, one JSON object a line; see &quot;help json&quot;.</source>
        <translation>将事件写入标准输出，每行一个 JSON 对象；参见“help json”。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Give it a value.</source>
        <translation>请给出一个值。</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>请写成 http://HOST:PORT 或 socks5://HOST:PORT。</translation>
    </message>
    <message>
        <source>Write it as HOST=FINGERPRINT: the 64 hexadecimal digits of the certificate&apos;s SHA-256, as the failure shows them.</source>
        <translation>请写成 HOST=FINGERPRINT：证书 SHA-256 的 64 位十六进制数字，如失败信息中所示。</translation>
    </message>
    <message>
        <source>Give the password for its user, and each header line a value.</source>
        <translation>请给出该用户的密码，并为每个标头给出值。</translation>
    </message>
    <message>
        <source>Give a whole http or https address.</source>
        <translation>请给出完整的 http 或 https 地址。</translation>
    </message>
    <message>
        <source>Say rename, skip or overwrite.</source>
        <translation>请指定 rename、skip 或 overwrite。</translation>
    </message>
    <message>
        <source>Name a folder; &quot;.&quot; is the present one.</source>
        <translation>请指定文件夹；“.”表示当前文件夹。</translation>
    </message>
    <message>
        <source>Give it on one line.</source>
        <translation>请写在一行内。</translation>
    </message>
    <message>
        <source>give the name with -u, and the password in HEADGATE_PASSWORD or when you are asked for it</source>
        <translation>请用 -u 给出用户名，密码通过 HEADGATE_PASSWORD 或在提示时给出</translation>
    </message>
    <message>
        <source>HEADGATE_PASSWORD is set, but not used: it needs -u NAME.</source>
        <translation>已设置 HEADGATE_PASSWORD，但未使用：还需要 -u NAME。</translation>
    </message>
    <message>
        <source>Write it as NAME or NAME:PASSWORD.</source>
        <translation>请写成 NAME 或 NAME:PASSWORD。</translation>
    </message>
    <message>
        <source>Write it as ALGORITHM:HEX, for instance sha256: and 64 digits.</source>
        <translation>请写成 ALGORITHM:HEX，例如 sha256: 加 64 位数字。</translation>
    </message>
    <message>
        <source>Name a file, not an address.</source>
        <translation>请指定文件，而不是地址。</translation>
    </message>
    <message>
        <source>Give a mask like %1.</source>
        <translation>请给出类似 %1 的模板。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <extracomment>%1 a link, %2 what to write</extracomment>
        <translation>无法识别“%1”：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link. Links begin with http:// or https://; to read links from a file, use -i FILE.</source>
        <translation>“%1”不是链接。链接以 http:// 或 https:// 开头；要从文件读取链接，请使用 -i FILE。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as it is. With --glob it stands for %2 links.</source>
        <extracomment>%1 a link, %2 a number</extracomment>
        <translation>“%1”按原样使用。加上 --glob 则代表 %2 个链接。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for %2 links. At most %3 can be given as arguments in all.</source>
        <extracomment>%1 a link, %2 and %3 numbers</extracomment>
        <translation>“%1”代表 %2 个链接。作为参数总共最多可给出 %3 个。</translation>
    </message>
    <message>
        <source>Name a file like gate.csv.</source>
        <translation>请指定文件，例如 gate.csv。</translation>
    </message>
    <message>
        <source>Name a file like SHA256SUMS.</source>
        <translation>请指定文件，例如 SHA256SUMS。</translation>
    </message>
    <message>
        <source>--shared and --no-gate exclude each other. Leave one of them out.</source>
        <translation>--shared 与 --no-gate 不能同时使用。请去掉其中一个。</translation>
    </message>
    <message>
        <source>There is nothing to fetch. Give links, or -i FILE with one link a line.</source>
        <translation>没有可下载的内容。请给出链接，或用 -i FILE 指定每行一个链接的文件。</translation>
    </message>
    <message>
        <source>Standard input can be read once only: give &quot;-i -&quot; once.</source>
        <translation>标准输入只能读取一次：请只指定一次“-i -”。</translation>
    </message>
    <message>
        <source>--checksum is for exactly one link. For several, write a checksum behind each link in a list, or use --checksums FILE.</source>
        <translation>--checksum 只能用于单个链接。有多个链接时，请在列表中每个链接后面写上校验和，或使用 --checksums FILE。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>There is no help on &quot;%1&quot;. There is help on: %2.</source>
        <translation>没有关于“%1”的帮助。可查看的帮助：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. To fetch a link, write: headgate-cli get LINK</source>
        <translation>“%1”不是命令。要下载链接，请输入：headgate-cli get LINK</translation>
    </message>
    <message>
        <source>Exit codes, the largest that applies:</source>
        <translation>退出码（取适用的最大值）：</translation>
    </message>
    <message>
        <source>Usage: headgate-cli COMMAND [...]</source>
        <translation>用法：headgate-cli COMMAND [...]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Usage: headgate-cli get [OPTION...] [LINK...] [-i FILE]</source>
        <translation>用法：headgate-cli get [OPTION...] [LINK...] [-i FILE]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>the gate: limit, active, waiting and admitted requests; on_loan, those of the active ones that only speed up a file as long as nobody waits; wait_p50_ms, wait_p95_ms and wait_max_ms, the time that requests waited for admission</source>
        <translation>闸门：limit、active、waiting 和 admitted 为上限以及活动、等待和已放行的请求数；on_loan 为活动请求中仅在无人等待时用于加速文件的请求数；wait_p50_ms、wait_p95_ms 和 wait_max_ms 为请求等待放行的时间</translation>
    </message>
    <message>
        <source>the item&apos;s number, the same in all its events</source>
        <translation>任务编号，在其所有事件中相同</translation>
    </message>
    <message>
        <source>its link, without a password</source>
        <translation>任务的链接，不含密码</translation>
    </message>
    <message>
        <source>the name of its file, as far as it is known</source>
        <translation>任务的文件名（已知时）</translation>
    </message>
    <message>
        <source>which try this is, from 1</source>
        <translation>第几次尝试，从 1 开始</translation>
    </message>
    <message>
        <source>how many tries there may be</source>
        <translation>最多可尝试几次</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>已接收的字节数</translation>
    </message>
    <message>
        <source>bytes of the whole file</source>
        <translation>整个文件的字节数</translation>
    </message>
    <message>
        <source>what went wrong, a word that never changes: http-status, connect-timeout, ...</source>
        <translation>出错原因，固定不变的词：http-status, connect-timeout, ...</translation>
    </message>
    <message>
        <source>the answer&apos;s status, where there was one</source>
        <translation>响应的状态码（若有）</translation>
    </message>
    <message>
        <source>the same for people, translated</source>
        <translation>同上，供人阅读，已翻译</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>每个事件</translation>
    </message>
    <message>
        <source>has these fields</source>
        <translation>都有以下字段</translation>
    </message>
    <message>
        <source>which of the following</source>
        <translation>以下事件中的哪一个</translation>
    </message>
    <message>
        <source>when it was written: ISO 8601, UTC</source>
        <translation>写入时间：ISO 8601，UTC</translation>
    </message>
    <message>
        <source>a request for the item begins</source>
        <translation>任务的一个请求开始</translation>
    </message>
    <message>
        <source>the answer points elsewhere; the item goes there</source>
        <translation>响应指向别处；任务转到那里</translation>
    </message>
    <message>
        <source>a try failed; there will be another</source>
        <translation>一次尝试失败；还会再试</translation>
    </message>
    <message>
        <source>when: ISO 8601, UTC</source>
        <translation>时间：ISO 8601，UTC</translation>
    </message>
    <message>
        <source>the file is complete and in its place</source>
        <translation>文件已完整并就位</translation>
    </message>
    <message>
        <source>its full path</source>
        <translation>文件的完整路径</translation>
    </message>
    <message>
        <source>true: its checksum is right</source>
        <translation>true：校验和正确</translation>
    </message>
    <message>
        <source>something a person should know of it, translated</source>
        <translation>关于它应当知道的信息，已翻译</translation>
    </message>
    <message>
        <source>an earlier run of the same command has fetched the file; it is there</source>
        <translation>相同命令的先前运行已下载此文件；文件已存在</translation>
    </message>
    <message>
        <source>true: its checksum was right</source>
        <translation>true：当时校验和正确</translation>
    </message>
    <message>
        <source>a file of that name is there (--on-conflict skip)</source>
        <translation>同名文件已存在（--on-conflict skip）</translation>
    </message>
    <message>
        <source>the last try failed, or another would not help</source>
        <translation>最后一次尝试失败，或再试也无济于事</translation>
    </message>
    <message>
        <source>false: its checksum is wrong; &quot;reason&quot; says where it lies</source>
        <translation>false：校验和错误；“reason”说明文件的位置</translation>
    </message>
    <message>
        <source>where all stands, at most once a second</source>
        <translation>总体进展，每秒最多一次</translation>
    </message>
    <message>
        <source>items that are done</source>
        <translation>已完成的任务数</translation>
    </message>
    <message>
        <source>items that an earlier run has fetched</source>
        <translation>先前运行已下载的任务数</translation>
    </message>
    <message>
        <source>items that were skipped</source>
        <translation>已跳过的任务数</translation>
    </message>
    <message>
        <source>items that failed</source>
        <translation>失败的任务数</translation>
    </message>
    <message>
        <source>items that are being fetched</source>
        <translation>正在下载的任务数</translation>
    </message>
    <message>
        <source>items that wait for another try</source>
        <translation>等待重试的任务数</translation>
    </message>
    <message>
        <source>links taken from arguments and lists so far</source>
        <translation>目前为止从参数和列表中取得的链接数</translation>
    </message>
    <message>
        <source>true when there are no more links than those listed</source>
        <translation>true 表示除已列出的之外没有更多链接</translation>
    </message>
    <message>
        <source>about how many links there will be</source>
        <translation>预计的链接总数</translation>
    </message>
    <message>
        <source>bytes received in this run</source>
        <translation>本次运行接收的字节数</translation>
    </message>
    <message>
        <source>the present speed</source>
        <translation>当前速度</translation>
    </message>
    <message>
        <source>how much of all is over, 0 to 1</source>
        <translation>总体完成比例，0 到 1</translation>
    </message>
    <message>
        <source>about how long it will take</source>
        <translation>预计剩余时间</translation>
    </message>
    <message>
        <source>the hosts that are being asked, that have the longest lines, or that rest, as objects: host; active, on_loan and waiting requests; limit, what it may have now; ceiling, what the options allow it; learned, what it has been found to take; learned_interval_ms, how far apart its starts had to be; cooling_ms, how long it rests; waits_because, why the first in its line waits, a word that never changes: host-busy, host-cooling, host-spacing, all-busy, spacing, shared-gate, no-network, in-line, next; reason, the same for people, translated</source>
        <translation>正在请求、队列最长或处于冷却中的主机，为对象列表：host；active、on_loan 和 waiting 为各类请求数；limit 为目前允许的上限；ceiling 为选项允许的上限；learned 为学到的承受能力；learned_interval_ms 为学到的启动间隔；cooling_ms 为冷却时间；waits_because 为队列中第一个任务等待的原因，固定不变的词：host-busy, host-cooling, host-spacing, all-busy, spacing, shared-gate, no-network, in-line, next；reason 同上，供人阅读，已翻译</translation>
    </message>
    <message>
        <source>a line of a list has no link that can be used</source>
        <translation>列表中某一行没有可用链接</translation>
    </message>
    <message>
        <source>the list&apos;s file; &quot;-&quot; is standard input</source>
        <translation>列表文件；“-”表示标准输入</translation>
    </message>
    <message>
        <source>the line&apos;s number, from 1; 0: a file of a Metalink document</source>
        <translation>行号，从 1 开始；0：Metalink 文档中的文件</translation>
    </message>
    <message>
        <source>what is wrong with it, translated</source>
        <translation>该行的问题，已翻译</translation>
    </message>
    <message>
        <source>what it says, at most its beginning, without passwords</source>
        <translation>该行的内容，最多只取开头，不含密码</translation>
    </message>
    <message>
        <source>the link of a line is taken, but not what stands behind it</source>
        <translation>该行的链接已采用，但链接后面的内容未采用</translation>
    </message>
    <message>
        <source>the line&apos;s number, from 1</source>
        <translation>行号，从 1 开始</translation>
    </message>
    <message>
        <source>what stands behind it, at most its beginning</source>
        <translation>链接后面的内容，最多只取开头</translation>
    </message>
    <message>
        <source>a problem of no single item</source>
        <translation>不属于任何单个任务的问题</translation>
    </message>
    <message>
        <source>one line for people, translated</source>
        <translation>供人阅读的一行文字，已翻译</translation>
    </message>
    <message>
        <source>the last event</source>
        <translation>最后一个事件</translation>
    </message>
    <message>
        <source>of all these and those skipped, items whose checksum was there and is right</source>
        <translation>以上各项及跳过的任务中，有校验和且正确的任务数</translation>
    </message>
    <message>
        <source>items that were left when the run was interrupted</source>
        <translation>运行中断时剩下的任务数</translation>
    </message>
    <message>
        <source>links that came twice, and were left out</source>
        <translation>重复而被忽略的链接数</translation>
    </message>
    <message>
        <source>lines without a usable link</source>
        <translation>没有可用链接的行数</translation>
    </message>
    <message>
        <source>lines with text behind the link that was left out</source>
        <translation>链接后有文本被忽略的行数</translation>
    </message>
    <message>
        <source>true when the run was ended from outside</source>
        <translation>true 表示运行被外部终止</translation>
    </message>
    <message>
        <source>why items failed, the most frequent first: a list of objects with reason and count</source>
        <translation>任务失败的原因，最常见的在前：含有 reason 和 count 的对象列表</translation>
    </message>
    <message>
        <source>how long the run took</source>
        <translation>运行所用的时间</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>The list %1 cannot be read: %2</source>
        <extracomment>%1 a list&apos;s file name, %2 the system&apos;s reason</extracomment>
        <translation>无法读取列表 %1：%2</translation>
    </message>
    <message>
        <source>Standard input has no links in it.</source>
        <translation>标准输入中没有链接。</translation>
    </message>
    <message>
        <source>The list %1 has no links in it.</source>
        <translation>列表 %1 中没有链接。</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>it is not yours to read</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>For help: headgate-cli help %1</source>
        <translation>获取帮助：headgate-cli help %1</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>%1 的密码： </translation>
    </message>
    <message>
        <source>There is no password. Type one, or set the environment variable HEADGATE_PASSWORD.</source>
        <translation>没有密码。请输入密码，或设置环境变量 HEADGATE_PASSWORD。</translation>
    </message>
    <message>
        <source>Fetches many files, and lets only so many requests run at once.</source>
        <translation>批量下载文件，并限制同时进行的请求数。</translation>
    </message>
    <message>
        <source>fetch links into files</source>
        <translation>将链接下载为文件</translation>
    </message>
    <message>
        <source>help on: %1</source>
        <translation>帮助主题：%1</translation>
    </message>
    <message>
        <source>Fetches every link into a file of its own. All items wait at the gate, which lets only so many requests run at once, in all and at any one host.</source>
        <translation>将每个链接下载到各自的文件。所有任务都在闸门前等待，闸门限制同时进行的请求总数以及对任一主机的请求数。</translation>
    </message>
    <message>
        <source>A list has one link a line. It is read as it is needed, so that it may be longer than memory or never end; links that come twice are fetched once. Messages go to standard error.</source>
        <translation>列表每行一个链接。列表按需读取，因此可以比内存更大，也可以没有尽头；重复的链接只下载一次。消息输出到标准错误。</translation>
    </message>
    <message>
        <source>A line of a list may end with a blank and a checksum (sha256:HEX, or hexadecimal digits alone). What arrives is compared with it, and called done only when it is right. Where nobody gives a checksum, the one that the server sends (Repr-Digest, Digest) is used; without any, a file is done but not verified.</source>
        <translation>列表中的行可以用空格加校验和结尾（sha256:HEX，或仅十六进制数字）。收到的文件会与之比对，相符才算完成。未给出校验和时，使用服务器发送的校验和（Repr-Digest、Digest）；两者皆无时，文件算作完成但未校验。</translation>
    </message>
    <message>
        <source>A Metalink document names several sources for each file, with sizes and checksums. When one source fails, or sends a wrong file, the next one is asked at once; the wait before a retry comes only after all of them have failed.</source>
        <translation>Metalink 文档为每个文件列出多个来源，以及大小和校验和。一个来源失败或发来错误的文件时，会立即请求下一个；只有全部来源都失败后，才会在重试前等待。</translation>
    </message>
    <message>
        <source>Until every item is done, the folder holds a hidden file .headgate-*.queue in which the run keeps how far it is. After an interruption of any kind the same command goes on there: unfinished files are continued, finished ones are not fetched again.</source>
        <translation>在所有任务完成之前，文件夹中会有一个隐藏文件 .headgate-*.queue，用来记录运行进度。无论因何中断，再次运行相同的命令都会从该处继续：未完成的文件会续传，已完成的不会重新下载。</translation>
    </message>
    <message>
        <source>every item is done, or skipped as asked</source>
        <translation>所有任务均已完成，或按要求跳过</translation>
    </message>
    <message>
        <source>at least one item failed</source>
        <translation>至少有一个任务失败</translation>
    </message>
    <message>
        <source>the command line makes no sense; nothing was fetched</source>
        <translation>命令行有误；未下载任何内容</translation>
    </message>
    <message>
        <source>a list or checksum file cannot be read, or a list held lines without a usable link; the rest was fetched</source>
        <translation>无法读取某个列表或校验和文件，或列表中某些行没有可用链接；其余已下载</translation>
    </message>
    <message>
        <source>the folder or the log cannot be used; nothing was fetched</source>
        <translation>文件夹或日志无法使用；未下载任何内容</translation>
    </message>
    <message>
        <source>the same command is running already; nothing was fetched</source>
        <translation>相同的命令已在运行；未下载任何内容</translation>
    </message>
    <message>
        <source>interrupted (Ctrl+C)</source>
        <translation>已中断（Ctrl+C）</translation>
    </message>
    <message>
        <source>whoever read the output has gone</source>
        <translation>读取输出的一方已退出</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>a list into a folder, 16 at a time</source>
        <translation>将列表下载到文件夹，同时 16 个</translation>
    </message>
    <message>
        <source>gently: two at any one host, two starts a second in all</source>
        <translation>减轻服务器负担：每台主机同时两个，总计每秒启动两次</translation>
    </message>
    <message>
        <source>from another program, leaving alone what is there</source>
        <translation>由其他程序提供链接，保留已存在的文件</translation>
    </message>
    <message>
        <source>120 links in one</source>
        <translation>一个链接代表 120 个链接</translation>
    </message>
    <message>
        <source>with a password that is asked for</source>
        <translation>使用提示输入的密码</translation>
    </message>
    <message>
        <source>the links that failed</source>
        <translation>失败的链接</translation>
    </message>
    <message>
        <source>With --json, &quot;headgate-cli get&quot; writes events to standard output, one JSON object a line (JSON Lines, UTF-8), as they happen. New fields may come; those that are here stay. What is not known is left out.</source>
        <translation>使用 --json 时，“headgate-cli get”会将发生的事件实时写入标准输出，每行一个 JSON 对象（JSON Lines，UTF-8）。以后可能增加新字段；此处列出的字段会保留。未知的内容会省略。</translation>
    </message>
    <message>
        <source>retrying %1 in %2: %3 (try %4 of %5)</source>
        <extracomment>%1 a link, %2 how long, %3 why, %4 and %5 numbers of tries</extracomment>
        <translation>%2后重试 %1：%3（第 %4 次尝试，共 %5 次）</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>失败：</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>... 还有 %1 个</translation>
    </message>
    <message>
        <source>Reasons:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>%1 names no http or https source for %2</source>
        <extracomment>%1 a Metalink document, %2 a file&apos;s name</extracomment>
        <translation>%1 未给出 %2 的 http 或 https 来源</translation>
    </message>
    <message>
        <source>%1, line %2 is no link: %3</source>
        <translation>%1，第 %2 行不是链接：%3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <extracomment>%3 why the line was not taken, %4 the line</extracomment>
        <translation>%1，第 %2 行，%3：%4</translation>
    </message>
    <message>
        <source>%1, line %2: what stands behind the link is left out: %3 (a checksum may stand there; a blank in a link is written %4)</source>
        <extracomment>%1 a list, %2 a number, %3 the text, %4 &quot;%20&quot;</extracomment>
        <translation>%1，第 %2 行：链接后面的内容已忽略：%3（那里可以写校验和；链接中的空格应写成 %4）</translation>
    </message>
    <message>
        <source>done %1, %2, verified</source>
        <translation>完成 %1，%2，已校验</translation>
    </message>
    <message>
        <source>done %1, %2</source>
        <translation>完成 %1，%2</translation>
    </message>
    <message>
        <source>done before: %1</source>
        <translation>先前已完成：%1</translation>
    </message>
    <message>
        <source>skipped %1, which is there, verified</source>
        <translation>跳过 %1，文件已存在，已校验</translation>
    </message>
    <message>
        <source>skipped %1, which is there</source>
        <translation>跳过 %1，文件已存在</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>失败 %1：%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 to retry</source>
        <extracomment>items that wait for another try</extracomment>
        <translation>%1 个待重试</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>gate %1 of %2</source>
        <extracomment>%1 of %2 permits are out</extracomment>
        <translation>闸门 %1/%2</translation>
    </message>
    <message>
        <source>, %1 on loan</source>
        <extracomment>Permits that further connections of a file have for as long as nobody else can use them</extracomment>
        <translation>，借用 %1</translation>
    </message>
    <message>
        <source>%1 done (%2 verified)</source>
        <translation>%1 个完成（%2 个已校验）</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 个完成</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <extracomment>Files that an earlier run has fetched</extracomment>
        <translation>%1 个先前已完成</translation>
    </message>
    <message>
        <source>%1 done before (%2 verified)</source>
        <translation>%1 个先前已完成（%2 个已校验）</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 个跳过</translation>
    </message>
    <message>
        <source>%1 skipped (%2 verified)</source>
        <translation>%1 个跳过（%2 个已校验）</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>%1 个未下载</translation>
    </message>
    <message>
        <source>%1 twice in the list</source>
        <translation>%1 个在列表中重复</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a usable link</source>
        <translation>
            <numerusform>%n 行没有可用链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with text that was left out</source>
        <translation>
            <numerusform>%n 行有文本被忽略</numerusform>
        </translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>%1 in %2, %3 on average</source>
        <extracomment>%1 an amount of data, %2 a duration, %3 a speed</extracomment>
        <translation>%1，用时 %2，平均 %3</translation>
    </message>
    <message>
        <source>wait at the gate: median %1, 95 % below %2, longest %3</source>
        <extracomment>How long requests waited to be admitted; three durations</extracomment>
        <translation>在闸门前等待：中位数 %1，95% 低于 %2，最长 %3</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; cannot be used. %3</source>
        <extracomment>An option, the value that was given, and what to give instead</extracomment>
        <translation>--%1：无法使用“%2”。%3</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation>请给出 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>Give seconds from %1 to %2; decimals are allowed.</source>
        <translation>请给出 %1 到 %2 之间的秒数；可以使用小数。</translation>
    </message>
    <message>
        <source>The units are K, M and G alone, for KiB, MiB and GiB a second: 500K, 2.5M.</source>
        <translation>单位只能是 K、M 和 G，表示每秒 KiB、MiB 和 GiB：例如 500K、2.5M。</translation>
    </message>
    <message>
        <source>Give bytes a second, such as 500K or 2.5M; 0 is no limit.</source>
        <translation>请给出每秒字节数，例如 500K 或 2.5M；0 表示不限。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Bytes received of all</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3.</source>
        <extracomment>%1 a file of cookies, %2 a number, %3 why</extracomment>
        <translation>%1，第 %2 行已忽略：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n further line(s) left out.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1：另有 %n 行已忽略。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cookie(s) have expired and are not sent.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1：%n 个 Cookie 已过期，不会发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the cookies in FILE, a browser&apos;s export in the Netscape format (cookies.txt): each to the hosts and paths it is for, secure ones over https only, expired ones never, wherever a redirect leads. Without TLS, none goes to an origin that only a redirect has named. What servers set is not taken, and FILE is not changed.</source>
        <translation>发送 FILE 中的 Cookie，即浏览器以 Netscape 格式导出的文件（cookies.txt）：无论重定向到何处，每个 Cookie 只发送给其适用的主机和路径，安全 Cookie 仅通过 https 发送，过期的从不发送。未使用 TLS 时，不会向仅由重定向指明的源发送任何 Cookie。不接受服务器设置的 Cookie，也不会更改 FILE。</translation>
    </message>
    <message>
        <source>As --on-conflict skip: files that are there already stay.</source>
        <translation>等同于 --on-conflict skip：保留已存在的文件。</translation>
    </message>
    <message>
        <source>Leave out links whose files an earlier run with this option has fetched, wherever they are now. That is remembered with how far the run is: for the same folder, links and lists, and for the newest million files.</source>
        <translation>忽略以前使用此选项运行时已下载过文件的链接，无论这些文件现在位于何处。此记录与运行进度一起保存：针对相同的文件夹、链接和列表，且仅限最近的一百万个文件。</translation>
    </message>
    <message>
        <source>--skip-existing says another thing.</source>
        <translation>这与 --skip-existing 相矛盾。</translation>
    </message>
    <message>
        <source>Name a file like cookies.txt.</source>
        <translation>请指定文件，例如 cookies.txt。</translation>
    </message>
    <message>
        <source>--skip-fetched needs what --no-keep leaves out. Leave one of them out.</source>
        <translation>--skip-fetched 需要的记录在使用 --no-keep 时不会保存。请去掉其中一个选项。</translation>
    </message>
    <message>
        <source>links that an earlier run has fetched, and were left out (--skip-fetched)</source>
        <translation>以前运行时已下载过而被忽略的链接数（--skip-fetched）</translation>
    </message>
    <message>
        <source>%1 fetched before</source>
        <extracomment>Links that were left out</extracomment>
        <translation>%1 个以前下载过</translation>
    </message>
</context>
<context>
    <name>CookieSet</name>
    <message>
        <source>%1 is not a file that can be read.</source>
        <extracomment>%1 a file</extracomment>
        <translation>%1 不是可读取的文件。</translation>
    </message>
    <message>
        <source>The cookies in %1 cannot be read: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>无法读取 %1 中的 Cookie：%2</translation>
    </message>
    <message>
        <source>%1 is too large for a browser&apos;s export of cookies: at most %2 are read.</source>
        <extracomment>%1 a file, %2 a size</extracomment>
        <translation>作为浏览器导出的 Cookie 文件，%1 过大：最多读取 %2。</translation>
    </message>
    <message>
        <source>The file %1 holds no cookies. Export them as cookies.txt, in the Netscape format.</source>
        <extracomment>%1 a file</extracomment>
        <translation>文件 %1 中没有 Cookie。请以 Netscape 格式将 Cookie 导出为 cookies.txt。</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>came with the link</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>随链接提供</translation>
    </message>
    <message>
        <source>told by the server</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>由服务器告知</translation>
    </message>
    <message>
        <source>found beside the file</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>在文件旁找到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>已选中 %Ln 个下载任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <extracomment>%1 and %2 are amounts of data</extracomment>
        <translation>已接收 %1，共 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 received; %2 in all, and %Ln of unknown size</source>
        <translation>
            <numerusform>已接收 %1；总计 %2，另有 %Ln 个大小未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received; the sizes are not known yet</source>
        <translation>已接收 %1；大小尚未知</translation>
    </message>
    <message>
        <source>%1 of a file whose size is not known</source>
        <translation>%1，文件大小未知</translation>
    </message>
    <message>
        <source>nothing yet; the size is not known</source>
        <translation>尚未接收；大小未知</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <extracomment>%1 and %2 are amounts of data, %3 is &quot;15 %&quot;</extracomment>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1 is &quot;204.0 MiB&quot;, %2 a number of bytes</extracomment>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>%1 now, %2 on average</source>
        <extracomment>Speeds</extracomment>
        <translation>当前 %1，平均 %2</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <extracomment>A speed</extracomment>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n to %1</source>
        <extracomment>%n connections to the server %1</extracomment>
        <translation>
            <numerusform>%n 个到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checksum(s) of pieces</source>
        <translation>
            <numerusform>%n 个分块校验和</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>%1 is &quot;sha256, came with the link&quot;</extracomment>
        <translation>已校验</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>已校验：%1</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>%1 is &quot;sha256, came with the link&quot;</extracomment>
        <translation>不符</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>不符：%1</translation>
    </message>
    <message>
        <source>not verified: there was no checksum to compare with</source>
        <translation>未校验：没有可供比对的校验和</translation>
    </message>
    <message>
        <source>none is known yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>to be compared: %1</source>
        <translation>待比对：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a checksum, %2 where it is from</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Next try: retry %1 of %2</source>
        <translation>下次尝试：第 %1 次重试，共 %2 次</translation>
    </message>
    <message>
        <source>Asked, and is being received</source>
        <translation>已请求，正在接收</translation>
    </message>
    <message>
        <source>Nothing went wrong in this run</source>
        <translation>本次运行没有出错</translation>
    </message>
    <message>
        <source>Nothing went wrong so far</source>
        <translation>目前没有出错</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The list cannot be saved (%1). Changes are kept in memory and saved as soon as it works again.</source>
        <translation>无法保存列表（%1）。更改暂存在内存中，恢复正常后会立即保存。</translation>
    </message>
    <message>
        <source>The list is saved again.</source>
        <translation>列表已恢复保存。</translation>
    </message>
    <message>
        <source>Another Headgate has the list open. Close one of the two: nothing that you do here is saved.</source>
        <translation>另一个 Headgate 已打开此列表。请关闭其中一个：您在这里所做的一切都不会保存。</translation>
    </message>
    <message>
        <source>The saved list cannot be opened (%1). Nothing is saved in this run.</source>
        <translation>无法打开已保存的列表（%1）。本次运行不会保存任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>The saved list was damaged. %n download(s) were rescued from it; the damaged file was set aside as %1.</source>
        <translation>
            <numerusform>已保存的列表已损坏。从中恢复了 %n 个下载任务；损坏的文件已另存为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: the downloads go on by themselves, and nothing is lost.</source>
        <translation>%1 所在的磁盘已满（%2）。请腾出空间：下载会自动继续，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>There is room on the disk again: the downloads go on.</source>
        <translation>磁盘上又有空间了：下载继续进行。</translation>
    </message>
    <message>
        <source>No server can be reached: the network seems to be down. Downloads wait, and go on by themselves when it is back.</source>
        <translation>无法连接任何服务器：网络似乎已断开。下载任务正在等待，网络恢复后会自动继续。</translation>
    </message>
    <message>
        <source>The network is back. Downloads go on.</source>
        <translation>网络已恢复。下载继续进行。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the list could not be read and were left out.</source>
        <translation>
            <numerusform>列表中有 %n 行无法读取，已忽略。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>无法读取列表：%1</translation>
    </message>
    <message>
        <source>The list was not saved: %1</source>
        <translation>列表未保存：%1</translation>
    </message>
    <message>
        <source>The address was not changed: only a download that failed or is paused, and whose file is not here yet, can be fetched from elsewhere.</source>
        <translation>地址未更改：只有失败或已暂停、且文件尚未下载完成的任务，才能改从别处下载。</translation>
    </message>
    <message>
        <source>The address was not changed: another download in the list has this one already.</source>
        <translation>地址未更改：列表中的另一个任务已使用此地址。</translation>
    </message>
    <message>
        <source>The log of the gate, %1, cannot be written: %2. Downloads go on without it.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>无法写入闸门日志 %1：%2。下载将继续，但不记录日志。</translation>
    </message>
    <message>
        <source>The key ring of this system cannot be used (%1). A download whose password is not kept says so after the next start.</source>
        <translation>无法使用本系统的密钥环（%1）。密码未保存的下载任务会在下次启动后提示。</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No connection in time</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>The server stopped sending</source>
        <translation>服务器停止发送数据</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up</source>
        <translation>无法解析主机名</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation>代理服务器出错</translation>
    </message>
    <message>
        <source>The server answered</source>
        <translation>服务器响应</translation>
    </message>
    <message>
        <source>Redirect refused</source>
        <translation>重定向被拒绝</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>重定向次数过多</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the file</source>
        <translation>服务器发来的是网页，而不是文件</translation>
    </message>
    <message>
        <source>The server&apos;s answer is broken</source>
        <translation>服务器的响应有误</translation>
    </message>
    <message>
        <source>The file arrived incomplete</source>
        <translation>收到的文件不完整</translation>
    </message>
    <message>
        <source>More arrived than the server announced</source>
        <translation>收到的数据超过服务器声明的大小</translation>
    </message>
    <message>
        <source>The file changed on the server</source>
        <translation>文件在服务器上已更改</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>大小不符</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>校验和不符</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>文件过大，此磁盘无法容纳</translation>
    </message>
    <message>
        <source>Another Headgate has this queue open</source>
        <translation>另一个 Headgate 已打开此队列</translation>
    </message>
    <message>
        <source>A newer version of Headgate wrote this queue</source>
        <translation>此队列由较新版本的 Headgate 写入</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Only http and https links can be fetched</source>
        <translation>只能下载 http 和 https 链接</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>闸门已关闭</translation>
    </message>
    <message>
        <source>A defect in this program</source>
        <translation>本程序的缺陷</translation>
    </message>
</context>
<context>
    <name>Finisher</name>
    <message>
        <source>the file %1, which was there and stays as it is, is not the right one</source>
        <extracomment>Follows &quot;Wrong checksum: &quot;; %1 is a file&apos;s name</extracomment>
        <translation>已存在并保持原样的文件 %1 不是正确的文件</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <extracomment>Follows &quot;Wrong checksum: &quot;; %1 is a file&apos;s name</extracomment>
        <translation>另存为 %1</translation>
    </message>
    <message>
        <source>another program touched the unfinished file %1</source>
        <translation>另一个程序改动了未完成的文件 %1</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>存在同名文件夹</translation>
    </message>
</context>
<context>
    <name>FolderRule</name>
    <message>
        <source>Write it as KIND=FOLDER or HOST=FOLDER; the kinds are %1.</source>
        <extracomment>%1 words like &quot;videos&quot;</extracomment>
        <translation>请写成 KIND=FOLDER 或 HOST=FOLDER；类型有 %1。</translation>
    </message>
    <message>
        <source>Name a folder behind the &quot;=&quot;.</source>
        <translation>请在“=”后面指定文件夹。</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>请给出文件夹的完整路径。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1/s</source>
        <extracomment>A speed; %1 is an amount of data such as &quot;1.5 MiB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration of %1 days and %2 hours</extracomment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration of %1 hours and %2 minutes</extracomment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration of %1 minutes and %2 seconds</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration of %1 seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>GateText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 items wait at the host %2</extracomment>
        <translation>%2 %1 个</translation>
    </message>
    <message>
        <source>%1 %2, resting %3</source>
        <translation>%2 %1 个（冷却中，剩余 %3）</translation>
    </message>
    <message>
        <source>%1, resting %2</source>
        <extracomment>The host %1 is left alone for the time %2</extracomment>
        <translation>%1（冷却中，剩余 %2）</translation>
    </message>
    <message>
        <source>%1 waiting:</source>
        <extracomment>In front of the hosts at which they wait</extracomment>
        <translation>%1 个等待中：</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>没有任务在等待</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more host(s)</source>
        <translation>
            <numerusform>另有 %Ln 台主机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <extracomment>At one host: %1 of %2 permits are taken</extracomment>
        <translation>活动 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 slots are taken.</source>
        <translation>已占用 %1 个名额，共 %2 个。</translation>
    </message>
    <message>
        <source>%1 are on loan to further connections of a file.</source>
        <translation>其中 %1 个借给了文件的额外连接。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the hosts of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Learned: %1 of %2</source>
        <extracomment>What the gate has learned: %1 permits of the %2 that the settings allow</extracomment>
        <translation>已学到：%1/%2</translation>
    </message>
    <message>
        <source>Learned: %1 between two starts</source>
        <extracomment>What the gate has learned; %1 is a duration</extracomment>
        <translation>已学到：启动间隔 %1</translation>
    </message>
    <message>
        <source>On loan to further connections of a file: %1</source>
        <translation>借给文件的额外连接：%1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>%1 个等待中</translation>
    </message>
    <message>
        <source>Resting, %1 left</source>
        <extracomment>A host is left alone; %1 is a duration</extracomment>
        <translation>冷却中，剩余 %1</translation>
    </message>
    <message>
        <source>Looking for a checksum</source>
        <translation>正在查找校验和</translation>
    </message>
    <message>
        <source>One more connection of this file, on loan</source>
        <translation>此文件的额外连接，借用名额</translation>
    </message>
    <message>
        <source>For %1; %2 over %3 connections</source>
        <translation>已占用 %1；%2，%3 个连接</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>已占用 %1，%2</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>How long a slot has been taken; %1 is a duration</extracomment>
        <translation>已占用 %1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Write a header line as &quot;Name: value&quot;.</source>
        <translation>请将标头写成“名称: 值”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set by the program itself: leave it out.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>“%1”由程序自行设置：请去掉。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can have one value only.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>“%1”只能有一个值。</translation>
    </message>
</context>
<context>
    <name>HostRule</name>
    <message>
        <source>&quot;%1&quot; is not understood. %2</source>
        <extracomment>%1 a part of a rule, like &quot;limit=two&quot;, %2 what to write</extracomment>
        <translation>无法理解“%1”。%2</translation>
    </message>
    <message>
        <source>Begin with a host, like example.org or *.example.org.</source>
        <translation>请以主机开头，例如 example.org 或 *.example.org。</translation>
    </message>
    <message>
        <source>Put quotes around the whole value, and a \ before each &quot; in it.</source>
        <translation>请将整个值放在引号（&quot;）中，并在其中的每个 &quot; 前加 \。</translation>
    </message>
    <message>
        <source>Write the user agent in plain letters.</source>
        <translation>用户代理只能使用普通 ASCII 字符。</translation>
    </message>
    <message>
        <source>The agent must be the last: all behind it is part of it.</source>
        <translation>agent 必须放在最后：其后的所有内容都属于它。</translation>
    </message>
    <message>
        <source>Write limit=REQUESTS, interval=MILLISECONDS, rate=STARTS PER MINUTE, speed=BYTES PER SECOND, user=NAME, password=TEXT, header=NAME: VALUE or agent=TEXT, with ; between them. A value that has a ; stands in quotes.</source>
        <translation>请写 limit=请求数、interval=毫秒、rate=每分钟启动数、speed=每秒字节数、user=用户名、password=文本、header=名称: 值 或 agent=文本，各项之间用 ; 分隔。值中含有 ; 时须加引号（&quot;）。</translation>
    </message>
    <message>
        <source>The user name cannot have a colon or a line break.</source>
        <translation>用户名不能包含冒号或换行。</translation>
    </message>
    <message>
        <source>The password cannot have a line break.</source>
        <translation>密码不能包含换行。</translation>
    </message>
    <message>
        <source>Give the user name for the password, too.</source>
        <translation>请同时给出该密码对应的用户名。</translation>
    </message>
    <message>
        <source>A login and header lines go to hosts that the rule names: * would send them to everybody.</source>
        <translation>登录信息和标头只发送给规则中指明的主机：* 会将它们发送给所有主机。</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>no link</source>
        <translation>不是链接</translation>
    </message>
    <message>
        <source>neither http nor https</source>
        <translation>既不是 http 也不是 https</translation>
    </message>
    <message>
        <source>too long for a link</source>
        <translation>过长，不可能是链接</translation>
    </message>
    <message>
        <source>in a password write %1 for @ and %2 for /</source>
        <extracomment>%1 is &quot;%40&quot;, %2 is &quot;%2F&quot;: how @ and / are written in a password that is part of a link</extracomment>
        <translation>密码中的 @ 请写成 %1，/ 请写成 %2</translation>
    </message>
    <message>
        <source>the checksum cannot be read (write it as sha256: and 64 hexadecimal digits, or the like)</source>
        <translation>无法识别校验和（应写成 sha256: 加 64 位十六进制数字等形式）</translation>
    </message>
    <message>
        <source>the pattern stands for too many links (at most %1 in all)</source>
        <extracomment>%1 is a large number</extracomment>
        <translation>通配符代表的链接过多（总共最多 %1 个）</translation>
    </message>
</context>
<context>
    <name>LinkReader</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file with links in it.</source>
        <translation>%1 是文件夹。请选择含有链接的文件。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 不是可读取的文件。</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links: %2. At most %3 are read.</source>
        <translation>%1 作为链接列表过大：%2。最多读取 %3。</translation>
    </message>
    <message>
        <source>%1 is not a text, so there are no links to read in it.</source>
        <translation>%1 不是文本，因此没有可读取的链接。</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>This is no list of Headgate</source>
        <translation>这不是 Headgate 的列表</translation>
    </message>
    <message>
        <source>A newer version of Headgate wrote this list</source>
        <translation>此列表由较新版本的 Headgate 写入</translation>
    </message>
</context>
<context>
    <name>Metalink</name>
    <message>
        <source>Document types are not read</source>
        <translation>不读取文档类型声明</translation>
    </message>
    <message>
        <source>Metalink, line %1: %2</source>
        <translation>Metalink，第 %1 行：%2</translation>
    </message>
    <message>
        <source>Too many elements in elements</source>
        <translation>元素嵌套过深</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>文件过多</translation>
    </message>
    <message>
        <source>This is no Metalink document</source>
        <translation>这不是 Metalink 文档</translation>
    </message>
    <message>
        <source>The Metalink document is too large</source>
        <translation>Metalink 文档过大</translation>
    </message>
    <message>
        <source>The Metalink document is not UTF-8</source>
        <translation>Metalink 文档不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>The Metalink document has a document type</source>
        <translation>Metalink 文档含有文档类型声明</translation>
    </message>
    <message>
        <source>The Metalink document has too many attributes</source>
        <translation>Metalink 文档的属性过多</translation>
    </message>
</context>
<context>
    <name>NameMask</name>
    <message>
        <source>A name cannot hold / or \.</source>
        <translation>名称不能包含 / 或 \。</translation>
    </message>
    <message>
        <source>%1 stands for nothing. There are %2.</source>
        <extracomment>%1 is what the user wrote, such as *nmae*; %2 is a list of words between asterisks</extracomment>
        <translation>%1 没有含义。可用的有 %2。</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>The desktop has no program that opens %1.</source>
        <translation>桌面环境中没有可打开 %1 的程序。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 is no longer there. It was moved or deleted.</source>
        <translation>%1 已不存在。它已被移动或删除。</translation>
    </message>
    <message>
        <source>%1 is a program, or makes one run. It can do anything that you can do. Open it only if you trust where it came from.</source>
        <translation>%1 是程序，或会启动程序。您能做的事，它都能做。只有信任其来源时才应打开。</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>PartFile</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>the unfinished file %1 is not as it was left</source>
        <translation>未完成的文件 %1 已不是先前的样子</translation>
    </message>
</context>
<context>
    <name>ProxySettings</name>
    <message>
        <source>&quot;%1&quot; is no host. Write example.org, *.example.org or 10.0.0.0/8.</source>
        <extracomment>%1 is what was given for a host that is asked without a proxy</extracomment>
        <translation>“%1”不是主机。请写成 example.org、*.example.org 或 10.0.0.0/8。</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>the checksum was found beside the file on its server</source>
        <translation>校验和是在服务器上该文件旁找到的</translation>
    </message>
    <message>
        <source>the checksum is what the server says itself</source>
        <translation>校验和由服务器自己提供</translation>
    </message>
    <message>
        <source>The server did not tell the length, so the end of the file could not be checked.</source>
        <translation>服务器未告知长度，因此无法检查文件结尾。</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>it does not say where to</source>
        <translation>未说明转到哪里</translation>
    </message>
    <message>
        <source>its target is no address</source>
        <translation>目标不是地址</translation>
    </message>
    <message>
        <source>its target is neither http nor https</source>
        <translation>目标既不是 http 也不是 https</translation>
    </message>
    <message>
        <source>it leads from a secure to an open connection</source>
        <translation>从安全连接转到了不加密的连接</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Waiting for room: %1</source>
        <extracomment>%1 is &quot;The disk is full&quot;</extracomment>
        <translation>等待空间：%1</translation>
    </message>
    <message>
        <source>Retry %1 of %2 in %3</source>
        <extracomment>%1 of %2 retries; %3 is a duration, &quot;14 s&quot;</extracomment>
        <translation>%3后重试（%1/%2）</translation>
    </message>
    <message>
        <source>Retry %1 of %2 soon</source>
        <extracomment>%1 of %2 retries</extracomment>
        <translation>即将重试（%1/%2）</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message numerus="yes">
        <source>Downloading over %n connection(s)</source>
        <translation>
            <numerusform>正在通过 %n 个连接下载</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading, attempt %1 of %2</source>
        <translation>正在下载，第 %1 次尝试，共 %2 次</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <extracomment>%1 is &quot;Downloading&quot; or the like, %2 a speed</extracomment>
        <translation>%1，最高 %2</translation>
    </message>
    <message>
        <source>Skipped: the file was there, verified</source>
        <translation>已跳过：文件已存在，已校验</translation>
    </message>
    <message>
        <source>Skipped: the file was there</source>
        <translation>已跳过：文件已存在</translation>
    </message>
    <message>
        <source>Done, verified</source>
        <translation>已完成，已校验</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 is the reason, &quot;404 Not Found&quot;</extracomment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>限速 %1</translation>
    </message>
    <message>
        <source>Verified: the file has the checksum that was asked for</source>
        <translation>已校验：文件与要求的校验和相符</translation>
    </message>
    <message>
        <source>Not verified: there was no checksum to compare with</source>
        <translation>未校验：没有可供比对的校验和</translation>
    </message>
    <message>
        <source>Into %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>存到 %1</translation>
    </message>
    <message>
        <source>A program: open it only if you trust where it comes from</source>
        <translation>程序：只有信任其来源时才应打开</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is damaged. Start Headgate again: it saves what can still be read.</source>
        <translation>%1 已损坏。请重新启动 Headgate：它会抢救仍可读取的内容。</translation>
    </message>
    <message>
        <source>%1 is in use. Close the other Headgate first.</source>
        <translation>%1 正在使用中。请先关闭另一个 Headgate。</translation>
    </message>
    <message>
        <source>%1 cannot grow. Make room on that disk.</source>
        <translation>%1 无法增大。请在该磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>%1 (%2). Check its permissions and its disk.</source>
        <extracomment>%1 is a file, %2 what the database says of it, in English</extracomment>
        <translation>%1（%2）。请检查其权限和所在磁盘。</translation>
    </message>
    <message>
        <source>%1 belongs to another program. Choose another file for the queue.</source>
        <translation>%1 属于另一个程序。请为队列选择其他文件。</translation>
    </message>
    <message>
        <source>%1 has format %2, and this Headgate reads up to %3. Use the newer Headgate, or choose another file for the queue.</source>
        <translation>%1 的格式为 %2，而此 Headgate 最高只能读取 %3。请使用较新的 Headgate，或为队列选择其他文件。</translation>
    </message>
    <message>
        <source>Another Headgate is repairing %1.</source>
        <translation>另一个 Headgate 正在修复 %1。</translation>
    </message>
    <message>
        <source>%1 lies where no queue can be kept safely. Choose a folder on another disk.</source>
        <translation>%1 所在的位置无法安全保存队列。请选择另一个磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>not seven fields with tabs between them</source>
        <translation>不是以制表符分隔的七个字段</translation>
    </message>
    <message>
        <source>the domain is none</source>
        <translation>没有有效的域名</translation>
    </message>
    <message>
        <source>it would be for everybody&apos;s hosts</source>
        <translation>它会适用于所有人的主机</translation>
    </message>
    <message>
        <source>neither TRUE nor FALSE where one of them belongs</source>
        <translation>应为 TRUE 或 FALSE 之处两者都不是</translation>
    </message>
    <message>
        <source>the path is none</source>
        <translation>没有有效的路径</translation>
    </message>
    <message>
        <source>the time of expiry is no number of seconds</source>
        <translation>过期时间不是秒数</translation>
    </message>
    <message>
        <source>the name is none</source>
        <translation>没有有效的名称</translation>
    </message>
    <message>
        <source>the value holds what no cookie can</source>
        <translation>值中含有 Cookie 不允许的内容</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>it is not as safe as its name promises</source>
        <translation>其安全性不符合名称的要求</translation>
    </message>
    <message>
        <source>too many cookies</source>
        <translation>Cookie 过多</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>the server does not answer in TLS; perhaps http:// is meant (a link without http:// is taken for https)</source>
        <translation>服务器没有以 TLS 响应；也许应为 http://（未写 http:// 的链接按 https 处理）</translation>
    </message>
    <message>
        <source>it does not accept this name and password</source>
        <translation>服务器不接受此用户名和密码</translation>
    </message>
    <message>
        <source>the password in the rule for this host is not known; give it there, and retry</source>
        <translation>此主机规则中的密码未知；请在规则中填写，然后重试</translation>
    </message>
    <message>
        <source>it wants a name and a password, and those of its rule are not sent where a redirect or a mirror leads without encryption (http)</source>
        <translation>服务器要求用户名和密码；若重定向或镜像指向未加密的连接（http），则不会发送规则中的用户名和密码</translation>
    </message>
    <message>
        <source>add the link again as %1, and retry</source>
        <extracomment>%1 is a link</extracomment>
        <translation>请以 %1 的形式重新添加链接，然后重试</translation>
    </message>
    <message>
        <source>it wants a name and a password, which are not known; %1</source>
        <extracomment>%1 says what to do</extracomment>
        <translation>服务器要求用户名和密码，但两者未知；%1</translation>
    </message>
    <message>
        <source>%1 bytes where the right file has %2</source>
        <extracomment>Numbers of bytes</extracomment>
        <translation>%1 字节，正确的文件应为 %2 字节</translation>
    </message>
    <message>
        <source>nothing for %1 s</source>
        <extracomment>How long a server was waited for in vain</extracomment>
        <translation>%1 秒内没有收到数据</translation>
    </message>
    <message>
        <source>its head cannot be read</source>
        <translation>无法读取响应标头</translation>
    </message>
    <message>
        <source>it held more than the file</source>
        <translation>收到的内容超出了文件</translation>
    </message>
    <message>
        <source>%1 needed, the disk has %2 in all</source>
        <extracomment>Sizes: of the file, and of the whole disk</extracomment>
        <translation>需要 %1，磁盘总共只有 %2</translation>
    </message>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>需要 %1，可用 %2</translation>
    </message>
</context>
<context>
    <name>WaitReason</name>
    <message>
        <source>%1 s</source>
        <extracomment>A short time, like &quot;0.4 s&quot;</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>A time in seconds, like &quot;37 s&quot;</extracomment>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>A time in minutes, like &quot;12 min&quot;</extracomment>
        <translation>%L1 分钟</translation>
    </message>
    <message>
        <source>%L1 h %2 min</source>
        <extracomment>A time in hours and minutes, like &quot;5 h 20 min&quot;</extracomment>
        <translation>%L1 小时 %2 分</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>未在等待</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>队列中的下一个</translation>
    </message>
    <message>
        <source>Place %L1 in line</source>
        <extracomment>%L1 is a number: the twelfth of all that wait is at place 12</extracomment>
        <translation>队列第 %L1 位</translation>
    </message>
    <message numerus="yes">
        <source>All %n busy, place %L1 in line</source>
        <extracomment>%n is how many downloads may run at a time, %L1 the place in the line of those that wait</extracomment>
        <translation>
            <numerusform>%n 个名额已满，队列第 %L1 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Host busy, %L1 of %L2</source>
        <extracomment>So many of the downloads that may run at one server: &quot;4 of 4&quot;</extracomment>
        <translation>主机繁忙，%L1/%L2</translation>
    </message>
    <message>
        <source>Server asked to wait %1</source>
        <extracomment>%1 is a time, like &quot;37 s&quot;</extracomment>
        <translation>服务器要求等待 %1</translation>
    </message>
    <message>
        <source>Start spacing, %1</source>
        <extracomment>Downloads start with a set time between them. %1 is the time left, like &quot;0.4 s&quot;</extracomment>
        <translation>启动间隔，剩余 %1</translation>
    </message>
    <message>
        <source>Start spacing of host, %1</source>
        <extracomment>Downloads from one server start with a set time between them. %1 is the time left, like &quot;0.4 s&quot;</extracomment>
        <translation>主机启动间隔，剩余 %1</translation>
    </message>
    <message>
        <source>Waits for the shared gate, place %L1 in line</source>
        <extracomment>Several programs share one gate. %L1 is a number: the twelfth of this program&apos;s is at place 12</extracomment>
        <translation>等待共享闸门，队列第 %L1 位</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>闸门已关闭</translation>
    </message>
</context>
<context>
    <name>headgate::AddDialog</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>What was read: %1 links are new</extracomment>
        <translation>%1 个新链接</translation>
    </message>
    <message>
        <source>, %1 of other kinds</source>
        <extracomment>%1 links are new, but of a kind of files that is not wanted</extracomment>
        <translation>，%1 个其他类型</translation>
    </message>
    <message>
        <source>, %1 twice</source>
        <extracomment>%1 links came more than once, in the text or with the list</extracomment>
        <translation>，%1 个重复</translation>
    </message>
    <message>
        <source>, %1 without a usable link</source>
        <extracomment>%1 lines hold no link that can be used</extracomment>
        <translation>，%1 行没有可用链接</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <extracomment>%1 is a list of line numbers</extracomment>
        <translation> (第 %1 行)</translation>
    </message>
    <message>
        <source>, %1 with text that is left out</source>
        <extracomment>%1 lines have text behind the link that is not understood</extracomment>
        <translation>，%1 行有文本被忽略</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>From the first to the last of many links</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Links are taken as they are, not as the %1 for which they stand</source>
        <extracomment>A pattern such as [001-120]; %1 is how many links it stands for</extracomment>
        <translation>链接按原样使用，不展开为其代表的 %1 个链接</translation>
    </message>
    <message>
        <source>They stand for %1 links. At most %2 can be added at once.</source>
        <extracomment>%1 links are more than %2</extracomment>
        <translation>它们代表 %1 个链接。一次最多可添加 %2 个。</translation>
    </message>
    <message>
        <source>%1 links: %2</source>
        <extracomment>What patterns such as [001-120] stand for: %1 links, %2 &quot;001.jpg … 120.jpg&quot;</extracomment>
        <translation>%1 个链接：%2</translation>
    </message>
    <message>
        <source>the name in the link, without extension</source>
        <translation>链接中的文件名，不含扩展名</translation>
    </message>
    <message>
        <source>the extension in the link</source>
        <translation>链接中的扩展名</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>the folders in the link</source>
        <translation>链接中的文件夹</translation>
    </message>
    <message>
        <source>1, 2, 3, …</source>
        <translation>1, 2, 3, …</translation>
    </message>
    <message>
        <source>001, 002, 003, …</source>
        <translation>001, 002, 003, …</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>今天：%1</translation>
    </message>
    <message>
        <source>E&amp;xpand patterns</source>
        <translation>展开通配符(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>立即开始(&amp;S)</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>One link on each line, or any text with links in it. %1 and %2 stand for many links.</source>
        <extracomment>%1 is &quot;photo[001-120].jpg&quot;, %2 is &quot;{one,two}&quot;</extracomment>
        <translation>每行一个链接，或任何含有链接的文本。%1 和 %2 代表多个链接。</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4 in a link stand for many. Without this, they are taken as parts of the link.</source>
        <extracomment>Examples are put in for %1 to %4</extracomment>
        <translation>链接中的 %1、%2、%3 和 %4 代表多个链接。未选中时，它们视为链接本身的一部分。</translation>
    </message>
    <message>
        <source>Without it, the downloads are put into the list as paused</source>
        <translation>未选中时，下载任务以暂停状态加入列表</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>由服务器决定</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>Words that stand for something of each link</source>
        <translation>代表各链接相应内容的词语</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <extracomment>A word such as *name*, and what it stands for</extracomment>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>First: %1
Last: %2</source>
        <extracomment>The first and the last of many links, on lines of their own</extracomment>
        <translation>第一个：%1
最后一个：%2</translation>
    </message>
    <message>
        <source>Headgate remembers which links it has fetched, also when they have gone from the list, and where their files are now does not matter</source>
        <translation>Headgate 会记住下载过的链接，即使它们已不在列表中；文件现在位于何处并不影响</translation>
    </message>
    <message>
        <source>By the name that is shown here: a file that is in the folder, or that an unfinished download of the list will be. Without this, the new one is named as the settings say. A server may still give it another name.</source>
        <translation>按此处显示的名称判断：文件夹中已有该文件，或列表中未完成的下载任务将使用该名称。未选中时，新文件按设置命名。服务器仍可能给出其他名称。</translation>
    </message>
    <message>
        <source>Skip what was &amp;fetched before (%1)</source>
        <extracomment>A choice; %1 links were fetched once</extracomment>
        <translation>跳过以前下载过的链接 (%1)(&amp;F)</translation>
    </message>
    <message>
        <source>Skip files that are there a&amp;lready (%1)</source>
        <extracomment>A choice; of %1 links the files are there</extracomment>
        <translation>跳过已存在的文件 (%1)(&amp;L)</translation>
    </message>
    <message>
        <source>, %1 fetched before</source>
        <extracomment>%1 links are left out, since they were fetched once</extracomment>
        <translation>，%1 个以前下载过</translation>
    </message>
    <message>
        <source>, %1 there already</source>
        <extracomment>%1 links are left out, since their files are there</extracomment>
        <translation>，%1 个文件已存在</translation>
    </message>
</context>
<context>
    <name>headgate::AddressDialog</name>
    <message>
        <source>Change address</source>
        <translation>更改地址</translation>
    </message>
    <message>
        <source>What has arrived stays if the new server says that it has the very same file, or a checksum will prove it; otherwise the download begins anew. It goes on at once.</source>
        <translation>如果新服务器表明文件完全相同，或有校验和可以证明，已接收的内容就会保留；否则下载从头开始。下载会立即继续。</translation>
    </message>
    <message>
        <source>The download goes on at once, from there.</source>
        <translation>下载会立即从那里继续。</translation>
    </message>
    <message>
        <source>Change and &amp;go on</source>
        <translation>更改并继续(&amp;G)</translation>
    </message>
    <message>
        <source>New &amp;address:</source>
        <translation>新地址(&amp;A)：</translation>
    </message>
    <message>
        <source>There is @ or / in the password: write %40 or %2F instead.</source>
        <translation>密码中含有 @ 或 /：请改写成 %40 或 %2F。</translation>
    </message>
    <message>
        <source>This is no http or https address.</source>
        <translation>这不是 http 或 https 地址。</translation>
    </message>
</context>
<context>
    <name>headgate::AfterFinishControl</name>
    <message>
        <source>When all is d&amp;one</source>
        <translation>全部完成后(&amp;O)</translation>
    </message>
    <message>
        <source>Which one, the settings say</source>
        <translation>要运行的命令在设置中指定</translation>
    </message>
    <message>
        <source>When all downloads have ended; the menu Downloads changes it</source>
        <translation>所有下载结束后执行；可在“下载”菜单中更改</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; could not be run: %2</source>
        <translation>无法运行命令“%1”：%2</translation>
    </message>
</context>
<context>
    <name>headgate::AppearancePage</name>
    <message>
        <source>As the system&apos;s</source>
        <extracomment>Colours of the window
----------
Language of the window</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light or dark, at once</source>
        <translation>浅色或深色，立即生效</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of the rows in the list</extracomment>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of the rows in the list</extracomment>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>How high the rows of the list are. Compact shows more of them.</source>
        <translation>列表的行高。“紧凑”可显示更多行。</translation>
    </message>
    <message>
        <source>In which language the window speaks after the next start</source>
        <translation>下次启动后界面使用的语言</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行高(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Colors and rows change at once, the language with the next start.</source>
        <translation>颜色和行高立即生效，语言在下次启动后生效。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>headgate::CookiesDialog</name>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 a line&apos;s number, %2 why it is left out</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Cookies from a browser</source>
        <translation>来自浏览器的 Cookie</translation>
    </message>
    <message>
        <source>For files that only a browser in which you are logged in may fetch: export its cookies as cookies.txt (Netscape format), and choose that file here. Each cookie goes only to the hosts and paths it is for.

They are kept for this run of the program alone, and never written to a file.</source>
        <translation>用于只有已登录的浏览器才能下载的文件：将浏览器的 Cookie 导出为 cookies.txt（Netscape 格式），然后在此处选择该文件。每个 Cookie 只发送给其适用的主机和路径。

Cookie 仅在程序本次运行期间保留，绝不会写入文件。</translation>
    </message>
    <message>
        <source>Hosts that get cookies</source>
        <translation>接收 Cookie 的主机</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;orget them</source>
        <translation>清除 Cookie(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a browser&apos;s export of cookies</source>
        <translation>选择浏览器导出的 Cookie 文件</translation>
    </message>
    <message>
        <source>Exported cookies (*.txt);;All files (*)</source>
        <translation>导出的 Cookie (*.txt);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie(s) read from %1</source>
        <translation>
            <numerusform>已从 %1 读取 %Ln 个 Cookie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them expired, and are not sent</source>
        <translation>
            <numerusform>其中 %Ln 个已过期，不会发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out:</source>
        <translation>
            <numerusform>%Ln 行已忽略：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>%1 a host&apos;s name, %2 how many cookies it gets</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>No cookies are in use.</source>
        <translation>没有使用任何 Cookie。</translation>
    </message>
    <message numerus="yes">
        <source>In use, for %Ln host(s) or domain(s):</source>
        <translation>
            <numerusform>正在使用，适用于 %Ln 个主机或域名：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::CountdownDialog</name>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Do it &amp;now</source>
        <translation>立即执行(&amp;N)</translation>
    </message>
</context>
<context>
    <name>headgate::DbusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>headgate::DbusPower</name>
    <message>
        <source>The system refused: %1</source>
        <translation>系统拒绝了此操作：%1</translation>
    </message>
</context>
<context>
    <name>headgate::DbusWakeLock</name>
    <message>
        <source>Downloads are running</source>
        <translation>正在下载</translation>
    </message>
</context>
<context>
    <name>headgate::Desktop</name>
    <message>
        <source>All downloads are done</source>
        <translation>所有下载任务已完成</translation>
    </message>
    <message>
        <source>All downloads have ended</source>
        <translation>所有下载任务已结束</translation>
    </message>
    <message>
        <source>The settings are in effect, but could not be stored in %1.</source>
        <translation>设置已生效，但无法保存到 %1。</translation>
    </message>
</context>
<context>
    <name>headgate::DesktopPage</name>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>在系统托盘中显示图标(&amp;T)</translation>
    </message>
    <message>
        <source>Its menu starts and pauses all, its tool tip tells how far they are</source>
        <translation>通过其菜单可全部开始或全部暂停，其工具提示显示下载进度</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Headgate in the tray</source>
        <translation>关闭窗口时 Headgate 保留在系统托盘中(&amp;W)</translation>
    </message>
    <message>
        <source>Downloads go on there. File, Quit always ends the program.</source>
        <translation>下载会在后台继续。选择“文件”&gt;“退出”始终会退出程序。</translation>
    </message>
    <message>
        <source>Start &amp;in the tray</source>
        <translation>启动时最小化到系统托盘(&amp;I)</translation>
    </message>
    <message>
        <source>The window appears when you click the icon, or start Headgate once more</source>
        <translation>点击图标或再次启动 Headgate 时显示窗口</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>登录时启动(&amp;L)</translation>
    </message>
    <message>
        <source>Unfinished downloads then go on by themselves</source>
        <translation>未完成的下载随后会自动继续</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake while downloads run</source>
        <translation>下载时保持计算机唤醒(&amp;K)</translation>
    </message>
    <message>
        <source>It does not go to sleep by itself. The screen may turn dark, and you can still send it to sleep by hand.</source>
        <translation>计算机不会自动睡眠。屏幕可能会变暗，您仍可手动让计算机睡眠。</translation>
    </message>
    <message>
        <source>T&amp;ell me when all downloads have ended</source>
        <translation>所有下载结束后通知我(&amp;E)</translation>
    </message>
    <message>
        <source>One notification for all of them, not one for each file</source>
        <translation>所有文件合并为一条通知，而不是每个文件一条</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A program and its arguments, in quotes where they have spaces; it is no shell.
HEADGATE_DONE and HEADGATE_FAILED in its environment say how many.
Downloads, When all is done, Run the command switches it on.</source>
        <translation>程序及其参数，含有空格时须加引号；不经过 shell。
环境变量 HEADGATE_DONE 和 HEADGATE_FAILED 给出完成和失败的数量。
通过“下载”&gt;“全部完成后”&gt;“运行命令”启用。</translation>
    </message>
    <message>
        <source>&amp;Command when all is done</source>
        <extracomment>Before a field with a command</extracomment>
        <translation>全部完成后的命令(&amp;C)</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>The command&apos;s program &quot;%1&quot; was not found.</source>
        <translation>找不到命令中的程序“%1”。</translation>
    </message>
</context>
<context>
    <name>headgate::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试记录</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>服务器响应</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>速度曲线</translation>
    </message>
    <message>
        <source>Received:</source>
        <translation>已接收：</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>速度：</translation>
    </message>
    <message>
        <source>Time left:</source>
        <translation>剩余时间：</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>连接：</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>校验和：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Fetched from:</source>
        <translation>实际来源：</translation>
    </message>
    <message>
        <source>Copy the address that it is fetched from</source>
        <translation>复制实际下载地址</translation>
    </message>
    <message>
        <source>Also at:</source>
        <translation>其他来源：</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Unfinished file:</source>
        <translation>未完成的文件：</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>大小：</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Changed on server:</source>
        <translation>服务器上的修改时间：</translation>
    </message>
    <message>
        <source>Entity tag:</source>
        <extracomment>A technical term of HTTP, which servers call &quot;ETag&quot;</extracomment>
        <translation>实体标签：</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the list of attempts; &quot;After&quot; is how long the attempt took</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>After</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Lines of the server&apos;s last answer</source>
        <translation>服务器最近一次响应的各行</translation>
    </message>
    <message>
        <source>No answer has come in this run, or it is no longer remembered.</source>
        <translation>本次运行没有收到响应，或响应已不再保留。</translation>
    </message>
    <message>
        <source>Select a download to see all about it</source>
        <translation>选择一个下载任务以查看其全部信息</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Attempts (%1)</source>
        <translation>尝试记录 (%1)</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadFilter</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadModel</name>
    <message>
        <source>%1, a program</source>
        <extracomment>Read aloud: the name of a file that runs when it is opened</extracomment>
        <translation>%1，程序</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: progress and state, &quot;42 %, downloading&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>下载任务</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln 个下载任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::DropOverlay</name>
    <message>
        <source>Drop to add links</source>
        <translation>松开以添加链接</translation>
    </message>
</context>
<context>
    <name>headgate::FilePage</name>
    <message>
        <source>&amp;Reserve the room of a file before its first byte</source>
        <translation>在接收第一个字节之前为文件预留空间(&amp;R)</translation>
    </message>
    <message>
        <source>Look for a &amp;checksum file beside each download</source>
        <translation>在每个下载旁查找校验和文件(&amp;C)</translation>
    </message>
    <message>
        <source>Where new downloads go; it is made when it is missing</source>
        <translation>新下载任务的存放位置；不存在时会创建</translation>
    </message>
    <message>
        <source>Keep both: name (1).ext</source>
        <translation>两者都保留：名称 (1).ext</translation>
    </message>
    <message>
        <source>Keep the file that is there and skip the download</source>
        <translation>保留现有文件并跳过下载</translation>
    </message>
    <message>
        <source>Replace it once the download is complete</source>
        <translation>下载完成后替换</translation>
    </message>
    <message>
        <source>What happens when a file of that name is there already</source>
        <translation>同名文件已存在时的处理方式</translation>
    </message>
    <message>
        <source>Where the size is known and the file system can do it. A disk that fills up then stops a download before it begins, not half way, and files lie in one piece.</source>
        <translation>在大小已知且文件系统支持时有效。这样，磁盘空间不足会在下载开始之前就发现，而不会中途失败，文件也会连续存放。</translation>
    </message>
    <message>
        <source>Where nobody says what a file must hash to: SHA256SUMS, SHA512SUMS, NAME.sha256 and NAME.sha512 in its folder on the server. Costs up to four small requests. It proves that the file came through right, not that the server is honest.</source>
        <translation>未指定文件的校验和时，在服务器上其所在文件夹中查找：SHA256SUMS、SHA512SUMS、NAME.sha256 和 NAME.sha512。最多增加四个小请求。这能证明文件传输无误，但不能证明服务器可信。</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name taken</source>
        <translation>名称已存在时(&amp;N)</translation>
    </message>
    <message>
        <source>The folder is for downloads that are added from now on.</source>
        <translation>此文件夹用于今后添加的下载任务。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>headgate::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>请选择存放文件的文件夹。</translation>
    </message>
    <message>
        <source>The folder must be a full path, such as %1.</source>
        <translation>文件夹必须是完整路径，例如 %1。</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>您没有 %1 的写入权限。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>headgate::FolderRulesPage</name>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Kind of files, or host</source>
        <translation>文件类型或主机</translation>
    </message>
    <message>
        <source>A kind of files, or a host: example.org, or *.example.org for a whole domain</source>
        <translation>文件类型或主机：example.org；整个域名请写成 *.example.org</translation>
    </message>
    <message>
        <source>Where these files go; it is made when it is missing</source>
        <translation>这些文件的存放位置；不存在时会创建</translation>
    </message>
    <message>
        <source>Move up: of several rules that fit, the first one holds</source>
        <translation>上移：多条规则匹配时，以第一条为准</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>移除此规则</translation>
    </message>
    <message>
        <source>Choose a kind of files, or write a host, like example.org or *.example.org.</source>
        <translation>请选择文件类型，或填写主机，例如 example.org 或 *.example.org。</translation>
    </message>
    <message>
        <source>There is no rule: all files go to the folder for all.</source>
        <translation>没有规则：所有文件都存放到通用文件夹。</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>添加规则(&amp;A)</translation>
    </message>
    <message>
        <source>Files of one kind, or from some hosts, go to a folder of their own</source>
        <translation>将某一类文件或来自某些主机的文件存放到单独的文件夹</translation>
    </message>
    <message>
        <source>Where some files go instead of to the folder for all, unless a folder is chosen as they are added. The kind is that of the name in the link. Of several rules that fit, the first one holds.</source>
        <translation>某些文件不存放到通用文件夹，而是存放到此处指定的位置，除非添加时另选了文件夹。文件类型按链接中的名称判断。多条规则匹配时，以第一条为准。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>headgate::GatePage</name>
    <message>
        <source>Gate</source>
        <translation>闸门</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>How many downloads may run at once. A lower number stops nothing that runs: it takes effect as downloads end.</source>
        <translation>可同时进行的下载数。调低不会停止正在进行的下载：随着下载结束逐渐生效。</translation>
    </message>
    <message>
        <source>How many of them may run at any one host. Small servers thank you for 2 to 4.</source>
        <translation>其中可在任一主机上同时进行的数量。对小型服务器建议设为 2 到 4。</translation>
    </message>
    <message>
        <source>When fewer downloads run than may, a large file is received over several connections, each for a part of it; they count as downloads above. 1: never.</source>
        <translation>正在进行的下载少于允许的数量时，大文件会通过多个连接接收，每个连接接收一部分；这些连接计入上面的下载数。1：从不。</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>What all downloads together may receive; it acts at once</source>
        <translation>所有下载合计的最高接收速度；立即生效</translation>
    </message>
    <message>
        <source>What the downloads from one host may receive together</source>
        <translation>来自同一主机的下载合计的最高接收速度</translation>
    </message>
    <message>
        <source> ms</source>
        <extracomment>Unit: milliseconds</extracomment>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Least time between two starts</source>
        <translation>两次启动之间的最短时间</translation>
    </message>
    <message>
        <source>Least time between two starts at one host</source>
        <translation>在同一主机上两次启动之间的最短时间</translation>
    </message>
    <message>
        <source>Most starts in any minute</source>
        <translation>每分钟最多启动的次数</translation>
    </message>
    <message>
        <source>Most starts in any minute at one host</source>
        <translation>在同一主机上每分钟最多启动的次数</translation>
    </message>
    <message>
        <source>&amp;Learn how many each host takes</source>
        <translation>自动学习每台主机的承受能力(&amp;L)</translation>
    </message>
    <message>
        <source>A host that refuses, resets or slows down is asked for fewer files at once, one that can do more for more, up to the numbers above.</source>
        <translation>对拒绝、重置连接或变慢的主机，减少同时请求的文件数；对能承受更多的主机则增加，但不超过上面的数值。</translation>
    </message>
    <message>
        <source>Share the gate with &amp;other programs of mine</source>
        <translation>与我的其他程序共享闸门(&amp;O)</translation>
    </message>
    <message>
        <source>All Headgates of yours that share it, command lines with --shared included, have one gate together. The first of them hands out its places: its numbers above hold for all together, those of each for itself besides. When it ends, another one takes over.</source>
        <translation>您所有启用了共享的 Headgate（包括使用 --shared 的命令行）共用一个闸门。最先运行的程序分配名额：其以上数值对全体有效，各程序还须遵守自己的数值。它退出后由另一个程序接管。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Each host</source>
        <translation>每台主机</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <translation>%1，合计</translation>
    </message>
    <message>
        <source>%1, each host</source>
        <translation>%1，每台主机</translation>
    </message>
    <message>
        <source>&amp;Downloads at once</source>
        <translation>并发下载数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Interval between starts</source>
        <translation>启动间隔(&amp;I)</translation>
    </message>
    <message>
        <source>Requests per &amp;minute</source>
        <translation>每分钟请求数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connections of one file</source>
        <translation>单个文件的连接数(&amp;C)</translation>
    </message>
    <message>
        <source>Everything else waits in line at the gate, in the order of the list. A host that is full never holds up the others.</source>
        <translation>其余任务按列表顺序在闸门前排队等待。已满的主机不会耽误其他主机。</translation>
    </message>
</context>
<context>
    <name>headgate::GateSlots</name>
    <message>
        <source>Slots of the gate</source>
        <translation>闸门名额</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>空闲名额</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>So many more slots than there is room to draw</extracomment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>headgate::GateStrip</name>
    <message>
        <source>The gate</source>
        <translation>闸门</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>并发下载数</translation>
    </message>
    <message>
        <source>How many requests may pass the gate at once; acts at once</source>
        <translation>可同时通过闸门的请求数；立即生效</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <extracomment>In front of the number of downloads that may run at once</extracomment>
        <translation>并发数(&amp;A)</translation>
    </message>
</context>
<context>
    <name>headgate::HostPageDialog</name>
    <message>
        <source>it takes %1 requests at once (the settings allow %2)</source>
        <extracomment>A host; %2: what the settings allow</extracomment>
        <translation>可同时承受 %1 个请求（设置允许 %2 个）</translation>
    </message>
    <message>
        <source>it wants %1 between two starts</source>
        <extracomment>A host; %1 is a duration</extracomment>
        <translation>两次启动之间须间隔 %1</translation>
    </message>
    <message>
        <source>nothing yet: it takes whatever it was asked for</source>
        <translation>尚无：目前所有请求都能承受</translation>
    </message>
    <message>
        <source>Requests at once, over time</source>
        <translation>并发请求数曲线</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>速度曲线</translation>
    </message>
    <message>
        <source>Last problems</source>
        <translation>最近的问题</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>当前：</translation>
    </message>
    <message>
        <source>Waiting at the gate:</source>
        <translation>在闸门前等待：</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>响应：</translation>
    </message>
    <message>
        <source>Learned:</source>
        <translation>已学到：</translation>
    </message>
    <message>
        <source>&amp;Last problems</source>
        <translation>最近的问题(&amp;L)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <extracomment>%1 of %2 permits are taken</extracomment>
        <translation>活动 %1/%2</translation>
    </message>
    <message>
        <source>%1 of them on loan</source>
        <translation>其中 %1 个为借用</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>%1 个等待中</translation>
    </message>
    <message>
        <source>half of them up to %1, 95 % up to %2, the longest %3</source>
        <translation>半数不超过 %1，95% 不超过 %2，最长 %3</translation>
    </message>
    <message>
        <source>nobody has passed yet</source>
        <translation>尚无请求通过</translation>
    </message>
    <message>
        <source>%1 good, %2 refused or broken off, %3 that say nothing of the server</source>
        <translation>%1 个正常，%2 个被拒绝或中断，%3 个与服务器无关</translation>
    </message>
</context>
<context>
    <name>headgate::HostRuleDialog</name>
    <message>
        <source>as for others</source>
        <translation>与其他主机相同</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Rule for a host</source>
        <translation>主机规则</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>不登录</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>名称: 值</translation>
    </message>
    <message>
        <source>One a line, sent to these hosts alone. &quot;Name:&quot; alone stands for the value that was given before.</source>
        <translation>每行一个，仅发送给这些主机。只写“名称:”表示沿用先前给出的值。</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>并发请求数(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Interval between starts</source>
        <translation>启动间隔(&amp;I)</translation>
    </message>
    <message>
        <source>Starts a &amp;minute</source>
        <translation>每分钟启动数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>用户代理(&amp;U)</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>用户名(&amp;N)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Header &amp;lines</source>
        <translation>标头(&amp;L)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Write a host, like example.org, or *.example.org for a whole domain.</source>
        <translation>请填写主机，例如 example.org；整个域名请写成 *.example.org。</translation>
    </message>
    <message>
        <source>The user agent can have plain ASCII letters only.</source>
        <translation>用户代理只能使用普通 ASCII 字符。</translation>
    </message>
    <message>
        <source>Give the password of this user, too.</source>
        <translation>请同时给出此用户的密码。</translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; a value.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>请为“%1”给出一个值。</translation>
    </message>
</context>
<context>
    <name>headgate::HostRulesPage</name>
    <message>
        <source>every %1 ms</source>
        <extracomment>Between two starts at a host; ms: milliseconds</extracomment>
        <translation>间隔 %1 毫秒</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <extracomment>Starts at a host</extracomment>
        <translation>每分钟 %1 次</translation>
    </message>
    <message>
        <source>User agent: %1</source>
        <translation>用户代理：%1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>用户名：%1</translation>
    </message>
    <message>
        <source>Header lines: %1</source>
        <extracomment>%1 the names of header lines</extracomment>
        <translation>标头：%1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Rules for hosts</source>
        <translation>主机规则</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>已学到</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Of several rules that fit a host, the first one holds</source>
        <translation>多条规则匹配同一主机时，以第一条为准</translation>
    </message>
    <message>
        <source>What holds for some hosts instead of what holds for all. The first rule that fits a host holds, and it alone. Write *.example.org for a whole domain.</source>
        <translation>对某些主机以此代替通用设置。只有第一条匹配的规则生效。整个域名请写成 *.example.org。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Passwords and the values of header lines are kept in the system&apos;s key ring.</source>
        <translation>密码和标头的值保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>Passwords and the values of header lines are kept nowhere: they last until the program ends.</source>
        <translation>密码和标头的值不会保存：程序退出后即失效。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a host, %2 what it has taught: how many requests it takes at once, and how far apart</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>headgate::KeychainVault</name>
    <message>
        <source>there is none</source>
        <translation>系统没有密钥环</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>访问被拒绝</translation>
    </message>
</context>
<context>
    <name>headgate::KindFilter</name>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Files that are neither images, videos, audio, archives nor documents</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a kind of files, %2 how many there are: &quot;Images 1,204&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>headgate::LinkIntake</name>
    <message numerus="yes">
        <source>%Ln link(s) added</source>
        <translation>
            <numerusform>已添加 %Ln 个链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln already in the list</source>
        <extracomment>Follows &quot;N links added&quot;</extracomment>
        <translation>
            <numerusform>，%Ln 个已在列表中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln line(s) without a usable link</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines held no link that can be used</extracomment>
        <translation>
            <numerusform>，%Ln 行没有可用链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, text behind %Ln link(s) left out</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines have text behind the link that is not understood</extracomment>
        <translation>
            <numerusform>，%Ln 个链接后的文本已忽略</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no links in it.</source>
        <translation>其中没有链接。</translation>
    </message>
</context>
<context>
    <name>headgate::LinkPreview</name>
    <message>
        <source>Will be verified: %1</source>
        <extracomment>%1 is a checksum: &quot;sha256:...&quot;</extracomment>
        <translation>将校验：%1</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <extracomment>%1 says why, and what to write instead</extracomment>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>Left out, because it is not understood: %1
Behind a link a checksum may stand. A blank in a link is written %2.</source>
        <extracomment>%1 stands behind a link, %2 is &quot;%20&quot;</extracomment>
        <translation>无法理解而忽略：%1
链接后面可以写校验和。链接中的空格应写成 %2。</translation>
    </message>
    <message>
        <source>New; line %1: rest left out</source>
        <extracomment>%1 is a line&apos;s number; behind its link stands text that is not understood</extracomment>
        <translation>新；第 %1 行：其余部分已忽略</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>New, with checksum</source>
        <translation>新，有校验和</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>In the list already</source>
        <translation>已在列表中</translation>
    </message>
    <message>
        <source>Line %1: @ or / in the password</source>
        <translation>第 %1 行：密码中有 @ 或 /</translation>
    </message>
    <message>
        <source>Line %1: broken checksum</source>
        <translation>第 %1 行：校验和有误</translation>
    </message>
    <message>
        <source>Line %1: too many links</source>
        <translation>第 %1 行：链接过多</translation>
    </message>
    <message>
        <source>Line %1: no link</source>
        <translation>第 %1 行：不是链接</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>不是链接</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Fetched before</source>
        <translation>以前下载过</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Its file is in the list</source>
        <extracomment>Another download of the list will have the same file name in the same folder</extracomment>
        <translation>文件已在列表中</translation>
    </message>
</context>
<context>
    <name>headgate::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>按状态显示</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab: %1 is a state, %2 how many downloads are in it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <extracomment>The window&apos;s title while downloads run: %1 percent, %2 the program</extracomment>
        <translation>%1% – %2</translation>
    </message>
    <message>
        <source>Drop links here, or press %1</source>
        <translation>将链接拖放到此处，或按 %1</translation>
    </message>
    <message>
        <source>Links from a browser, a text, or a file with one link on each line</source>
        <translation>来自浏览器、文本或每行一个链接的文件</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>No download is where you are looking and has these words</source>
        <translation>此处没有含有这些文字的下载任务</translation>
    </message>
    <message>
        <source>There is no text and no link in the clipboard.</source>
        <translation>剪贴板中没有文本，也没有链接。</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>导入列表</translation>
    </message>
    <message>
        <source>Lists (*.headgate *.txt *.csv *.md *.html *.htm *.list *.lst *.meta4 *.metalink);;All files (*)</source>
        <translation>列表 (*.headgate *.txt *.csv *.md *.html *.htm *.list *.lst *.meta4 *.metalink);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>The list with all that is known (*.headgate)</source>
        <translation>含全部信息的列表 (*.headgate)</translation>
    </message>
    <message>
        <source>Links alone (*.txt)</source>
        <translation>仅链接 (*.txt)</translation>
    </message>
    <message>
        <source>The settings are in effect, but could not be stored in %1.</source>
        <translation>设置已生效，但无法保存到 %1。</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Find in names and links</source>
        <translation>在名称和链接中查找</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Headgate</source>
        <translation>关于 Headgate</translation>
    </message>
    <message>
        <source>A desktop manager for bulk downloads.
However much waits outside, only so much passes at once.

Made with Qt %1. MIT licence.</source>
        <translation>桌面批量下载管理器。
无论门外等着多少，一次只放行这么多。

使用 Qt %1 构建。MIT 许可证。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: remove %Ln download(s)</source>
        <translation>
            <numerusform>撤销：移除 %Ln 个下载任务(&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: move %Ln download(s)</source>
        <translation>
            <numerusform>撤销：移动 %Ln 个下载任务(&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>已移除 %Ln 个下载任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; what has arrived of %Ln unfinished one(s) will be deleted</source>
        <extracomment>Follows &quot;N downloads removed&quot;: what has arrived of so many unfinished ones goes when they cannot be brought back any more</extracomment>
        <translation>
            <numerusform>；其中 %Ln 个未完成任务已接收的内容将被删除</numerusform>
        </translation>
    </message>
    <message>
        <source>On Wayland a program sees what is copied only while its window is active: links that were copied elsewhere are offered when you come back to this window.</source>
        <translation>在 Wayland 上，程序只有在其窗口处于活动状态时才能看到复制的内容：在别处复制的链接会在您回到此窗口时提示添加。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied</source>
        <extracomment>A button; it opens the dialog in which links are added</extracomment>
        <translation>
            <numerusform>已复制 %Ln 个链接</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Forget which links were ever fetched?</source>
        <translation>清除曾经下载过的链接的记录？</translation>
    </message>
    <message>
        <source>They can no longer be skipped when they are added again. The list and all files stay.</source>
        <translation>再次添加这些链接时将无法跳过它们。列表和所有文件都会保留。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>清除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>headgate::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>headgate::NetworkPage</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>How many times a server may send a download on to another address</source>
        <translation>服务器可将下载转到另一个地址的最多次数</translation>
    </message>
    <message>
        <source>&amp;Keep passwords in the system&apos;s key ring</source>
        <translation>将密码保存在系统密钥环中(&amp;K)</translation>
    </message>
    <message>
        <source>Headgate&apos;s own</source>
        <translation>Headgate 默认</translation>
    </message>
    <message>
        <source>The name under which servers see this program</source>
        <translation>服务器看到的本程序名称</translation>
    </message>
    <message>
        <source>Those in links, so that a download that is not finished can go on after a restart, and what rules for hosts send. They leave the key ring with the last download or rule that needs them.</source>
        <translation>包括链接中的密码（使未完成的下载在重新启动后可以继续）以及主机规则所发送的内容。最后一个需要它们的下载任务或规则移除后，它们会从密钥环中删除。</translation>
    </message>
    <message>
        <source>Certificates that you accepted by hand, each from its host alone</source>
        <translation>您手动接受的证书，各自仅对其主机有效</translation>
    </message>
    <message>
        <source>Most r&amp;edirects</source>
        <translation>最多重定向次数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>用户代理(&amp;U)</translation>
    </message>
    <message>
        <source>Trusted
certificates</source>
        <translation>受信任的
证书</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The user agent can have plain ASCII letters only.</source>
        <translation>用户代理只能使用普通 ASCII 字符。</translation>
    </message>
</context>
<context>
    <name>headgate::Plot</name>
    <message>
        <source>%1 ago</source>
        <extracomment>The left end of a time axis; %1 is a duration</extracomment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a time axis</extracomment>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>headgate::ProxyPage</name>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Where the proxy listens. The usual one is 8080, for SOCKS 1080.</source>
        <translation>代理服务器监听的端口。默认为 8080，SOCKS 为 1080。</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>使用系统设置</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不使用代理服务器</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理服务器</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 代理服务器</translation>
    </message>
    <message>
        <source>The system says it in the environment: %1, %2, %3 and %4</source>
        <extracomment>%1 to %4 are names of environment variables</extracomment>
        <translation>系统设置取自环境变量：%1、%2、%3 和 %4</translation>
    </message>
    <message>
        <source>The name or the address of the proxy</source>
        <translation>代理服务器的名称或地址</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>不登录</translation>
    </message>
    <message>
        <source>Only where the proxy wants a login</source>
        <translation>仅在代理服务器要求登录时填写</translation>
    </message>
    <message>
        <source>Sent to the proxy, and kept nowhere: it lasts until the program ends</source>
        <translation>发送给代理服务器，不会保存：程序退出后即失效</translation>
    </message>
    <message>
        <source>Hosts that are asked without the proxy, with commas between: a host, a whole domain such as *.example.org, or a network of addresses such as 10.0.0.0/8</source>
        <translation>不通过代理服务器连接的主机，以逗号分隔：主机、整个域名（例如 *.example.org）或网段（例如 10.0.0.0/8）</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理服务器(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Not for</source>
        <translation>不用于(&amp;N)</translation>
    </message>
    <message>
        <source>A password of the proxy is not stored: after a restart it has to be given again here.</source>
        <translation>代理服务器的密码不会保存：重新启动后须在此处重新输入。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Give the host of the proxy.</source>
        <translation>请填写代理服务器的主机。</translation>
    </message>
    <message>
        <source>The host of the proxy must be a name or an address, such as %1.</source>
        <translation>代理服务器的主机必须是名称或地址，例如 %1。</translation>
    </message>
</context>
<context>
    <name>headgate::RangeMap</name>
    <message>
        <source>Map of the file: what has arrived</source>
        <translation>文件分布图：已接收的部分</translation>
    </message>
    <message>
        <source>%1 received; the size of the file is not known</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>已接收 %1；文件大小未知</translation>
    </message>
    <message>
        <source>%1 of %2 received (%3 %)</source>
        <extracomment>%1 and %2 are amounts of data, %3 percent</extracomment>
        <translation>已接收 %1，共 %2（%3%）</translation>
    </message>
    <message numerus="yes">
        <source>in %n piece(s)</source>
        <translation>
            <numerusform>分为 %n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at work</source>
        <translation>
            <numerusform>%n 个连接正在工作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::RetryPage</name>
    <message>
        <source> s</source>
        <extracomment>Unit: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Further attempts after one that failed in passing: time-outs, broken connections, and servers that are busy (429, 503)</source>
        <translation>因暂时性原因失败后的重试次数：超时、连接中断以及服务器繁忙（429、503）</translation>
    </message>
    <message>
        <source>The most that the first retry waits; each further one may wait twice as long, and longer where the server asks for it</source>
        <translation>首次重试前的最长等待时间；之后每次可加倍，服务器要求时还会更长</translation>
    </message>
    <message>
        <source>A server that cannot be reached, or sends nothing, for so long has failed</source>
        <translation>服务器在此时间内无法连接或不发送数据，即视为失败</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit: minutes</extracomment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>A server that asks to be left alone (Retry-After) gets so much of it from all its downloads; the one that it said so to waits as long as it was told to</source>
        <translation>服务器要求暂停访问（Retry-After）时，其所有下载最多冷却这么久；直接收到该要求的下载则按所要求的时间等待</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>First &amp;wait</source>
        <translation>首次等待(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>超时(&amp;T)</translation>
    </message>
    <message>
        <source>Longest rest of a &amp;host</source>
        <translation>主机最长冷却时间(&amp;H)</translation>
    </message>
    <message>
        <source>What a second try cannot mend, such as 404 Not Found, fails at once. You can retry it by hand at any time.</source>
        <translation>再试也无济于事的错误（例如 404 Not Found）会立即失败。您随时可以手动重试。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>headgate::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>没有含有这些文字的设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the title of a page of settings, %2 what is wrong there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>By its name or by what is said about it</source>
        <translation>按名称或说明查找</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Of this page. Nothing is changed before OK or Apply.</source>
        <translation>仅限此页。在点击“确定”或“应用”之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>Takes effect at once, for what waits and for what runs</source>
        <translation>立即生效，对等待中和正在下载的任务均适用</translation>
    </message>
</context>
<context>
    <name>headgate::SharedGate</name>
    <message>
        <source>The gate cannot be shared: the folder %1 cannot be used. This program goes on alone, with its own limits.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>无法共享闸门：文件夹 %1 无法使用。本程序将按自己的上限独自继续。</translation>
    </message>
    <message>
        <source>The gate cannot be shared: the program that has it does not answer. This one goes on alone, with its own limits.</source>
        <translation>无法共享闸门：持有闸门的程序没有响应。本程序将按自己的上限独自继续。</translation>
    </message>
    <message>
        <source>The gate cannot be shared: the program that has it is another version of Headgate. This one goes on alone, with its own limits.</source>
        <translation>无法共享闸门：持有闸门的程序是另一版本的 Headgate。本程序将按自己的上限独自继续。</translation>
    </message>
    <message>
        <source>The gate cannot be shared: what the program that has it says makes no sense. This one goes on alone, with its own limits.</source>
        <translation>无法共享闸门：持有闸门的程序给出的回应无法理解。本程序将按自己的上限独自继续。</translation>
    </message>
    <message>
        <source>The gate cannot be shared: %1. This program goes on alone, with its own limits.</source>
        <translation>无法共享闸门：%1。本程序将按自己的上限独自继续。</translation>
    </message>
</context>
<context>
    <name>headgate::Sidebar</name>
    <message>
        <source>What the list shows</source>
        <translation>列表显示的内容</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Below a list of servers or folders that is cut: how many are not shown</extracomment>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Find shows them: type a part of the name</source>
        <translation>可通过“查找”显示：输入名称的一部分</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: an entry of the sidebar and how many downloads it has, &quot;Failed, 3&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>headgate::SingleInstance</name>
    <message>
        <source>Headgate runs already, but does not answer. Close it, or end its process, and start it again. If it does not run on any machine, remove %1 first.</source>
        <extracomment>%1 a file</extracomment>
        <translation>Headgate 已在运行，但没有响应。请将其关闭或结束其进程，然后重新启动。如果它没有在任何计算机上运行，请先删除 %1。</translation>
    </message>
</context>
<context>
    <name>headgate::SpeedLimitDialog</name>
    <message>
        <source>Limit speed</source>
        <translation>限速</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>All connections of one download share it. It acts at once. 0: no limit.</source>
        <translation>一个下载任务的所有连接共用此上限。立即生效。0：不限。</translation>
    </message>
    <message>
        <source>Each download at &amp;most</source>
        <translation>每个任务最高(&amp;M)</translation>
    </message>
</context>
<context>
    <name>headgate::StatusPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Overall progress</source>
        <translation>总体进度</translation>
    </message>
    <message>
        <source>No downloads</source>
        <translation>没有下载任务</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <extracomment>Appended to &quot;N of M done&quot;; %L1 is the number</extracomment>
        <translation>，%1 个失败</translation>
    </message>
    <message>
        <source>%1 % of all downloads, %2 received</source>
        <translation>全部任务的 %1%，已接收 %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 of %2 active, %3 waiting</source>
        <extracomment>The gate: %1 of %2 permits are out, %3 items wait in line</extracomment>
        <translation>活动 %1/%2，%3 个等待中</translation>
    </message>
    <message>
        <source>The gate lets %1 requests pass at once.
Admitted so far: %2
Half waited less than %3, 95 % less than %4, the longest %5.</source>
        <translation>闸门同时放行 %1 个请求。
目前已放行：%2
半数等待不到 %3，95% 不到 %4，最长 %5。</translation>
    </message>
</context>
<context>
    <name>headgate::TrayIcon</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 of %2 items</extracomment>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <extracomment>Appended to &quot;N of M done&quot;</extracomment>
        <translation>，%1 个失败</translation>
    </message>
    <message>
        <source>%1 active, %2</source>
        <extracomment>%1 is a number of downloads, %2 a speed</extracomment>
        <translation>%1 个活动，%2</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>隐藏窗口(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
</context>
<context>
    <name>headgate::TrustedList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>Refuse this certificate again</source>
        <translation>重新拒绝此证书</translation>
    </message>
</context>
<context>
    <name>headgate::VaultLine</name>
    <message>
        <source>it does not answer</source>
        <translation>没有响应</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop manager for bulk downloads.</source>
        <translation>桌面批量下载管理器。</translation>
    </message>
    <message>
        <source>Links, or files with links, to add.</source>
        <translation>要添加的链接，或含有链接的文件。</translation>
    </message>
    <message>
        <source>Open the dialog that adds links.</source>
        <translation>打开添加链接对话框。</translation>
    </message>
    <message>
        <source>Add the links in this file; may be given again.</source>
        <translation>添加此文件中的链接；可多次指定。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Write what happens at the gate to this file, as CSV.</source>
        <translation>将闸门处发生的事件以 CSV 格式写入此文件。</translation>
    </message>
</context>
</TS>
