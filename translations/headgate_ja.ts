<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add links…</source>
        <translation>リンクを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add links to the list</source>
        <translation>リンクをリストに追加します</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation>リストをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the links of a text, CSV, Markdown or HTML file, or a saved list</source>
        <translation>テキスト、CSV、Markdown、HTML ファイルに含まれるリンク、または保存したリストを追加します</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>リストをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the whole list in a file, to keep it or to open it elsewhere</source>
        <translation>保管用、または別の場所で開くために、リスト全体をファイルに保存します</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>リンクを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Add the links in the clipboard</source>
        <translation>クリップボードのリンクを追加します</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>How many at once, how fast, and where to</source>
        <translation>同時ダウンロード数、速度、保存先</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last removal or move</source>
        <translation>直前の削除または移動を取り消します</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Start or resume the selected downloads</source>
        <translation>選択したダウンロードを開始または再開します</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pause the selected downloads; what has arrived is kept</source>
        <translation>選択したダウンロードを一時停止します (受信済みのデータは残ります)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Try the selected failed downloads again, now</source>
        <translation>選択したダウンロードのうち失敗したものを今すぐ再試行します</translation>
    </message>
    <message>
        <source>Limit sp&amp;eed…</source>
        <translation>速度を制限(&amp;E)…</translation>
    </message>
    <message>
        <source>Set the most that each of the selected downloads may receive</source>
        <translation>選択した各ダウンロードの受信速度の上限を設定します</translation>
    </message>
    <message>
        <source>Ser&amp;ver of this download…</source>
        <translation>このダウンロードのサーバー(&amp;V)…</translation>
    </message>
    <message>
        <source>Show how the server of the selected download does: its limit, speed, waits and problems</source>
        <translation>選択したダウンロードのサーバーの状況 (上限、速度、待ち時間、問題) を表示します</translation>
    </message>
    <message>
        <source>Change &amp;address…</source>
        <translation>アドレスを変更(&amp;A)…</translation>
    </message>
    <message>
        <source>Fetch the selected failed or paused download from another address, and go on</source>
        <translation>選択したダウンロード (失敗または一時停止中) を別のアドレスから続行します</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate…</source>
        <translation>この証明書を信頼(&amp;T)…</translation>
    </message>
    <message>
        <source>Look at the certificate that was refused, and accept it from this host</source>
        <translation>拒否された証明書を確認し、このホストに限り受け入れます</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the selected downloads from the list; finished files stay</source>
        <translation>選択したダウンロードをリストから削除します (完了したファイルは残ります)</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>先頭へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selected downloads to the front of the line</source>
        <translation>選択したダウンロードをキューの先頭へ移動します</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move the selected downloads one place forward in the line</source>
        <translation>選択したダウンロードをキューの中で 1 つ前へ移動します</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Move the selected downloads one place back in the line</source>
        <translation>選択したダウンロードをキューの中で 1 つ後ろへ移動します</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>末尾へ移動(&amp;B)</translation>
    </message>
    <message>
        <source>Move the selected downloads to the end of the line</source>
        <translation>選択したダウンロードをキューの末尾へ移動します</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>すべて開始(&amp;L)</translation>
    </message>
    <message>
        <source>Start or resume every paused download</source>
        <translation>一時停止中のダウンロードをすべて開始または再開します</translation>
    </message>
    <message>
        <source>Pa&amp;use all</source>
        <translation>すべて一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Pause everything that waits or runs</source>
        <translation>待機中と実行中のダウンロードをすべて一時停止します</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>失敗分を再試行(&amp;F)</translation>
    </message>
    <message>
        <source>Try every failed download again</source>
        <translation>失敗したダウンロードをすべて再試行します</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>完了分をリストから削除(&amp;C)</translation>
    </message>
    <message>
        <source>Remove everything that is done from the list; the files stay</source>
        <translation>完了したものをすべてリストから削除します (ファイルは残ります)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the finished file</source>
        <translation>完了したファイルを開きます</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>フォルダーで表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>ファイルをフォルダー内で表示します</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the addresses of the selected downloads</source>
        <translation>選択したダウンロードのアドレスをコピーします</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Show only what has these words in its name or address</source>
        <translation>名前またはアドレスにこれらの語を含むものだけを表示します</translation>
    </message>
    <message>
        <source>Order of the &amp;queue</source>
        <translation>キューの順に表示(&amp;Q)</translation>
    </message>
    <message>
        <source>Show the downloads in the order in which they stand in line</source>
        <translation>ダウンロードをキューに並んでいる順に表示します</translation>
    </message>
    <message>
        <source>Show the &amp;sidebar</source>
        <translation>サイドバーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show states, servers and folders beside the list</source>
        <translation>状態、サーバー、フォルダーをリストの横に表示します</translation>
    </message>
    <message>
        <source>Show the &amp;gate</source>
        <translation>ゲートを表示(&amp;G)</translation>
    </message>
    <message>
        <source>Show who is passing the gate, and the line behind it</source>
        <translation>ゲートを通過中のものと、その後ろの待ち行列を表示します</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Show all about the selected download below the list</source>
        <translation>選択したダウンロードの詳細をリストの下に表示します</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ショートカットキー(&amp;K)</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>すべてのショートカットキーとその働き</translation>
    </message>
    <message>
        <source>&amp;About Headgate</source>
        <translation>Headgate について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <translation>クリップボードを監視(&amp;W)</translation>
    </message>
    <message>
        <source>Offer to add links that are copied in other programs; nothing is added without a click</source>
        <translation>ほかのプログラムでコピーしたリンクの追加を提案します。クリックしない限り何も追加されません</translation>
    </message>
    <message>
        <source>Use &amp;cookies from a browser&apos;s export…</source>
        <translation>ブラウザーからエクスポートした Cookie を使用(&amp;C)…</translation>
    </message>
    <message>
        <source>Send the cookies of a browser in which you are logged in, for this run</source>
        <translation>ログイン済みのブラウザーの Cookie を、今回の起動の間だけ送ります</translation>
    </message>
    <message>
        <source>&amp;Forget what was fetched…</source>
        <translation>取得履歴を消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Clear the history by which links that were ever fetched are known again</source>
        <translation>一度取得したリンクを見分けるための履歴を消去します</translation>
    </message>
</context>
<context>
    <name>AfterFinish</name>
    <message>
        <source>Do &amp;nothing</source>
        <extracomment>When all is done</extracomment>
        <translation>何もしない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Run the command</source>
        <extracomment>When all is done</extracomment>
        <translation>コマンドを実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit Headgate</source>
        <extracomment>When all is done</extracomment>
        <translation>Headgate を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;leep</source>
        <extracomment>When all is done, the machine</extracomment>
        <translation>スリープ(&amp;L)</translation>
    </message>
    <message>
        <source>Shut &amp;down</source>
        <extracomment>When all is done, the machine</extracomment>
        <translation>シャットダウン(&amp;D)</translation>
    </message>
    <message>
        <source>Then run the command</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>完了後にコマンドを実行</translation>
    </message>
    <message>
        <source>Then quit</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>完了後に終了</translation>
    </message>
    <message>
        <source>Then sleep</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>完了後にスリープ</translation>
    </message>
    <message>
        <source>Then shut down</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>完了後にシャットダウン</translation>
    </message>
    <message numerus="yes">
        <source>The command is run in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にコマンドを実行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headgate quits in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後に Headgate を終了します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にコンピューターをスリープ状態にします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine shuts down in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にコンピューターをシャットダウンします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>its length is no number</source>
        <translation>長さが数値ではありません</translation>
    </message>
    <message>
        <source>it holds a part that nobody asked for</source>
        <translation>要求していない部分が含まれています</translation>
    </message>
    <message>
        <source>its length and its range contradict each other</source>
        <translation>長さと範囲が矛盾しています</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 was not written by Headgate, and is left as it is. Change or delete it by hand.</source>
        <translation>ファイル %1 は Headgate が作成したものではないため、そのまま残します。手動で変更または削除してください。</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2</source>
        <translation>ファイル %1 を削除できませんでした: %2</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>ファイル %1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>BatchEnd</name>
    <message numerus="yes">
        <source>%n download(s) done</source>
        <translation>
            <numerusform>%n 件のダウンロードが完了</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <extracomment>How a batch of downloads ended: %1 and %2 are numbers</extracomment>
        <translation>完了 %1 件、失敗 %2 件</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>it has expired</source>
        <translation>有効期限が切れています</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>まだ有効期間が始まっていません</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>自己署名です</translation>
    </message>
    <message>
        <source>nobody whom this system trusts has signed it</source>
        <translation>このシステムが信頼する発行者の署名がありません</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>別のホストの証明書です</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>失効しています</translation>
    </message>
    <message>
        <source>the certificate of %1 is refused: %2 (SHA-256 %3)</source>
        <extracomment>%1 is a host, %2 one or several reasons such as &quot;it has expired&quot;, %3 a fingerprint</extracomment>
        <translation>%1 の証明書は拒否されました: %2 (SHA-256 %3)</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is what it says.</source>
        <translation>%1 は、自らが名乗るとおりのホストであることを証明できません。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>Why a certificate was refused</extracomment>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <extracomment>Whom a certificate names</extracomment>
        <translation>発行先: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>発行者: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>SHA-256 フィンガープリント:</translation>
    </message>
    <message>
        <source>Somebody may be between you and the server and read or change what it sends. Accept the certificate only if the server&apos;s owner has told you this fingerprint. It is then accepted from this host alone, until you remove it in the settings.</source>
        <translation>第三者がサーバーとの通信に割り込み、送られてくるデータを盗み見たり改ざんしたりしているおそれがあります。この証明書は、サーバーの管理者からこのフィンガープリントを知らされている場合にのみ受け入れてください。受け入れた証明書は、設定で削除するまで、このホストからのものに限り有効です。</translation>
    </message>
    <message>
        <source>&amp;Trust it</source>
        <translation>信頼する(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 is a file. Name a folder with --dir.</source>
        <translation>%1 はファイルです。--dir でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2. Name another one with --dir.</source>
        <translation>フォルダー %1 を作成できません: %2。--dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1: %2. Name another one with --dir.</source>
        <translation>フォルダー %1 に書き込めません: %2。--dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2. Name another one with --gate-log.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>ログ %1 に書き込めません: %2。--gate-log で別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The checksum file %1 cannot be read: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>チェックサムファイル %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no checksums. Name one that sha256sum or the like has written.</source>
        <translation>ファイル %1 にはチェックサムがありません。sha256sum などで作成したファイルを指定してください。</translation>
    </message>
    <message>
        <source>This very command is running already, into the same folder. Nothing was fetched.</source>
        <translation>まったく同じコマンドが、同じフォルダーに対してすでに実行中です。何も取得しませんでした。</translation>
    </message>
    <message>
        <source>How far this run is cannot be kept, so that it could not be continued (%1).</source>
        <translation>この実行の進み具合を記録できないため、中断すると続きから再開できません (%1)。</translation>
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
        <translation>FILE からリンクを読み込む。1 行に 1 件、または Metalink 文書 (.meta4、.metalink)。「-」は標準入力。複数回指定できる。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Links given as arguments may hold patterns, and stand for many: %1, %2, %3, %4; several in one link stand for all combinations. Quote them, or the shell expands them itself. Links in lists are always taken as they are.</source>
        <extracomment>%1 to %4 are examples of patterns</extracomment>
        <translation>引数で指定するリンクにはパターンを使うことができ、1 つで多数のリンクを表せます: %1、%2、%3、%4。1 つのリンクに複数のパターンがあれば、すべての組み合わせを表します。引用符で囲まないとシェルが展開してしまいます。リスト内のリンクは常にそのまま扱われます。</translation>
    </message>
    <message>
        <source>Put the files into FOLDER, which is made if missing. Default: the present folder.</source>
        <translation>ファイルを FOLDER に保存する。なければ作成する。既定値: 現在のフォルダー。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Put files of one kind, or from some hosts, into FOLDER instead. RULE is a kind (%1), by the name in the link, or a host, which may be *.example.org. May be given several times: the first that fits holds.</source>
        <extracomment>%1 is a list of words such as videos, which are not translated</extracomment>
        <translation>特定の種類のファイル、または一部のホストからのファイルを、代わりに FOLDER に保存する。RULE は種類 (%1。リンク内の名前で判断する) またはホストで、ホストは *.example.org のようにも書ける。複数回指定でき、最初に一致したものが適用される。</translation>
    </message>
    <message>
        <source>RULE=FOLDER</source>
        <translation>RULE=FOLDER</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time. Default: %1.</source>
        <translation>同時に送るリクエストを最大 NUMBER 件にする。既定値: %1。</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time at any one host. Default: as --jobs.</source>
        <translation>1 つのホストに同時に送るリクエストを最大 NUMBER 件にする。既定値: --jobs と同じ。</translation>
    </message>
    <message>
        <source>For some hosts instead of that: &quot;HOST; limit=2; interval=500; rate=60; speed=500K; user=NAME; password=TEXT; header=NAME: VALUE; agent=TEXT&quot;. HOST may be *.example.org; what is left out is as for others. A value that has a ; stands in double quotes. A login and header lines are sent to these hosts only; everyone on this machine can read them in the list of processes. May be given several times: the first that fits holds.</source>
        <translation>一部のホストについて、上の値の代わりに使うルール: &quot;HOST; limit=2; interval=500; rate=60; speed=500K; user=NAME; password=TEXT; header=NAME: VALUE; agent=TEXT&quot;。HOST は *.example.org のようにも書ける。省略した項目はほかのホストと同じになる。; を含む値は二重引用符で囲む。ログイン情報とヘッダー行はこれらのホストにだけ送られるが、プロセス一覧を通じてこのマシンの誰にでも読まれうる。複数回指定でき、最初に一致したものが適用される。</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>RULE</translation>
    </message>
    <message>
        <source>Share one gate with all programs of yours that are told to, the window included; the first of them has it, and hands out its places to the others. Its numbers (--jobs, --per-host, --interval, --rate) hold for all together, and those of each for itself besides. When it ends, another one takes over, with its own numbers.</source>
        <translation>このオプションを指定した自分のすべてのプログラム (ウィンドウ版も含む) で 1 つのゲートを共有する。最初のプログラムがゲートを持ち、その枠をほかのプログラムに割り当てる。その値 (--jobs、--per-host、--interval、--rate) は全体に適用され、各プログラムの値もそれぞれ自身に適用される。ゲートを持つプログラムが終了すると、別のプログラムが自身の値で引き継ぐ。</translation>
    </message>
    <message>
        <source>Ask every host for as many files at once as --per-host says. Otherwise that is learned: one that refuses, resets or slows down is asked for fewer, one that can do more for more.</source>
        <translation>どのホストにも、--per-host の数だけ同時にファイルを要求する。指定しなければ適切な数を学習する: 拒否、切断、速度低下があったホストには減らし、余裕のあるホストには増やす。</translation>
    </message>
    <message>
        <source>Receive one file over at most NUMBER connections, while --jobs leaves some to spare; 1: never divide a file. Default: %1.</source>
        <translation>--jobs に余裕がある間、1 つのファイルを最大 NUMBER 本の接続で受信する。1: ファイルを分割しない。既定値: %1。</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second in all; K, M and G stand for KiB, MiB and GiB; 0: no limit.</source>
        <translation>全体の受信速度を最大で毎秒 RATE バイトにする。K、M、G は KiB、MiB、GiB を表す。0: 無制限。</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>RATE</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second from any one host.</source>
        <translation>1 つのホストからの受信速度を最大で毎秒 RATE バイトにする。</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second of any one file, all its connections together.</source>
        <translation>1 つのファイルの受信速度を、すべての接続を合わせて最大で毎秒 RATE バイトにする。</translation>
    </message>
    <message>
        <source>At least MILLISECONDS between the starts of two requests. Default: 0.</source>
        <translation>リクエストの開始の間隔を MILLISECONDS ミリ秒以上空ける。既定値: 0。</translation>
    </message>
    <message>
        <source>MILLISECONDS</source>
        <translation>MILLISECONDS</translation>
    </message>
    <message>
        <source>At most NUMBER starts in any minute; 0: as many as may be. Default: 0.</source>
        <translation>1 分間に開始するリクエストを最大 NUMBER 件にする。0: 無制限。既定値: 0。</translation>
    </message>
    <message>
        <source>Try a failed item up to NUMBER times again. Default: %1.</source>
        <translation>失敗した項目を最大 NUMBER 回まで再試行する。既定値: %1。</translation>
    </message>
    <message>
        <source>When a server says Retry-After, leave its host alone for at most SECONDS; the file that it was said of waits as long as it was told to. Default: %1.</source>
        <translation>サーバーが Retry-After を返したとき、そのホストを最長 SECONDS 秒休ませる。それを返された当のファイルは指示された時間だけ待つ。既定値: %1。</translation>
    </message>
    <message>
        <source>Longest wait before the first retry; it doubles each time. Default: %1.</source>
        <translation>最初の再試行までの最長の待ち時間。再試行のたびに 2 倍になる。既定値: %1。</translation>
    </message>
    <message>
        <source>Longest time to connect, and without progress. Default: %1.</source>
        <translation>接続にかかる時間、および受信が進まない時間の上限。既定値: %1。</translation>
    </message>
    <message>
        <source>Follow at most NUMBER redirects. Default: %1.</source>
        <translation>リダイレクトを最大 NUMBER 回までたどる。既定値: %1。</translation>
    </message>
    <message>
        <source>Send this header with every request. May be given several times.</source>
        <translation>すべてのリクエストでこのヘッダーを送る。複数回指定できる。</translation>
    </message>
    <message>
        <source>NAME: VALUE</source>
        <translation>NAME: VALUE</translation>
    </message>
    <message>
        <source>Send this address as the referring page.</source>
        <translation>このアドレスを参照元のページとして送る。</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>Name the program so to servers.</source>
        <translation>サーバーに対してプログラムをこの名前で名乗る。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Log in with this name. A password given here can be read by everyone on this machine, in the list of processes: better set the environment variable HEADGATE_PASSWORD, or leave it out and be asked.</source>
        <translation>この名前でログインする。ここで指定したパスワードは、プロセス一覧を通じてこのマシンの誰にでも読まれうる。環境変数 HEADGATE_PASSWORD を設定するか、省略して入力を求められるようにするほうがよい。</translation>
    </message>
    <message>
        <source>NAME[:PASSWORD]</source>
        <translation>NAME[:PASSWORD]</translation>
    </message>
    <message>
        <source>Use this proxy, as http://HOST:PORT or socks5://HOST:PORT. Default: as the environment says.</source>
        <translation>このプロキシを使う。http://HOST:PORT または socks5://HOST:PORT の形で指定する。既定値: 環境の設定に従う。</translation>
    </message>
    <message>
        <source>Ask these hosts directly, whatever proxy there is: a comma-separated list of hosts, *.DOMAIN, and networks like 10.0.0.0/8; &quot;*&quot;: all hosts. May be given several times.</source>
        <translation>プロキシの設定にかかわらず、これらのホストには直接接続する。ホスト、*.DOMAIN、10.0.0.0/8 のようなネットワークをコンマで区切って指定する。「*」はすべてのホスト。複数回指定できる。</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>HOSTS</translation>
    </message>
    <message>
        <source>Accept the certificate with this SHA-256 fingerprint from this host, and only there, whatever is wrong with it. May be given several times.</source>
        <translation>この SHA-256 フィンガープリントを持つ証明書を、どのような問題があっても、このホストからのものに限り受け入れる。複数回指定できる。</translation>
    </message>
    <message>
        <source>HOST=FINGERPRINT</source>
        <translation>HOST=FINGERPRINT</translation>
    </message>
    <message>
        <source>Name the files by MASK, in which these stand for something of each link: %1. *name* and *ext* are those of the link, whatever the server says; *num* counts links in the order in which they are read, *num3* with three digits at least. A run that is to go on another day must not have *date* in it.</source>
        <extracomment>%1 is a list of words such as *name*</extracomment>
        <translation>ファイルに MASK に従って名前を付ける。MASK の中では次の語が各リンクの情報を表す: %1。*name* と *ext* はサーバーの指定にかかわらずリンクのもの。*num* は読み込んだ順のリンクの番号で、*num3* なら 3 桁以上になる。日をまたいで続ける実行では *date* を使わないこと。</translation>
    </message>
    <message>
        <source>MASK</source>
        <translation>MASK</translation>
    </message>
    <message>
        <source>What to do when a file of that name is there: rename, skip or overwrite. Where a checksum is known, a file that is skipped must have it. Default: rename.</source>
        <translation>同じ名前のファイルがあるときの動作: rename (名前を変える)、skip (スキップする)、overwrite (上書きする)。チェックサムがわかっている場合、スキップするファイルはそれに一致しなければならない。既定値: rename。</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WHAT</translation>
    </message>
    <message>
        <source>What the one file must hash to: an algorithm (md5, sha1, sha256, sha512, blake2b) and its value in hexadecimal. A file that does not is kept as NAME.wrong.</source>
        <translation>そのファイルの正しいハッシュ値: アルゴリズム (md5、sha1、sha256、sha512、blake2b) と 16 進数の値。一致しないファイルは NAME.wrong として残す。</translation>
    </message>
    <message>
        <source>ALGORITHM:HEX</source>
        <translation>ALGORITHM:HEX</translation>
    </message>
    <message>
        <source>Look up checksums in FILE, as sha256sum and the like write it, by the name asked for or the last part of the link. Files that are not in it are not verified.</source>
        <translation>sha256sum などが出力した形式の FILE から、指定された名前またはリンクの末尾の部分でチェックサムを探す。FILE にないファイルは検証しない。</translation>
    </message>
    <message>
        <source>Where nobody says what a file must hash to, look for a checksum file beside it on its server: SHA256SUMS, SHA512SUMS, NAME.sha256, NAME.sha512. That proves that the file came through right, not that the server is honest.</source>
        <translation>ファイルのハッシュ値がどこにも示されていない場合、サーバー上の同じ場所でチェックサムファイルを探す: SHA256SUMS、SHA512SUMS、NAME.sha256、NAME.sha512。ファイルが正しく届いたことは確かめられるが、サーバーが信頼できることの証明にはならない。</translation>
    </message>
    <message>
        <source>When no host can be reached any more, the network is down: wait for it so long before items fail for that. 0: not at all. Default: 600.</source>
        <translation>どのホストにも接続できなくなったときは、ネットワークが切れているとみなす。復旧をこの時間だけ待ってから、項目を失敗とする。0: 待たない。既定値: 600。</translation>
    </message>
    <message>
        <source>For comparison only: lift --jobs and --per-host to 10000.</source>
        <translation>比較用: --jobs と --per-host を 10000 に引き上げる。</translation>
    </message>
    <message>
        <source>Do not reserve the room of a file before its first byte.</source>
        <translation>最初のバイトを受信する前にファイルの領域を確保しない。</translation>
    </message>
    <message>
        <source>Do not keep how far the run is: the same command again begins anew.</source>
        <translation>進み具合を記録しない。同じコマンドを再び実行すると最初からになる。</translation>
    </message>
    <message>
        <source>Show the gate as well: how many requests are out, and at which hosts how many wait and why.</source>
        <translation>ゲートの状態も表示する: 送信中のリクエストの数と、どのホストで何件がなぜ待っているか。</translation>
    </message>
    <message>
        <source>Write every wait, grant, release and change at the gate to FILE, as CSV. What is there is continued.</source>
        <translation>ゲートでの待機、許可、解放、変更をすべて CSV 形式で FILE に書き込む。既存のファイルには追記する。</translation>
    </message>
    <message>
        <source>Tell nothing but errors.</source>
        <translation>エラー以外は何も表示しない。</translation>
    </message>
    <message>
        <source>Write events to standard output, one JSON object a line; see &quot;help json&quot;.</source>
        <translation>イベントを 1 行に 1 つの JSON オブジェクトとして標準出力に書き込む。「help json」を参照。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示する。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示する。</translation>
    </message>
    <message>
        <source>Give it a value.</source>
        <translation>値を指定してください。</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>http://HOST:PORT または socks5://HOST:PORT の形で書いてください。</translation>
    </message>
    <message>
        <source>Write it as HOST=FINGERPRINT: the 64 hexadecimal digits of the certificate&apos;s SHA-256, as the failure shows them.</source>
        <translation>HOST=FINGERPRINT の形で書いてください。FINGERPRINT は証明書の SHA-256 を表す 64 桁の 16 進数で、失敗時のメッセージに表示されます。</translation>
    </message>
    <message>
        <source>Give the password for its user, and each header line a value.</source>
        <translation>ユーザー名にはパスワードを、各ヘッダー行には値を指定してください。</translation>
    </message>
    <message>
        <source>Give a whole http or https address.</source>
        <translation>http または https の完全なアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Say rename, skip or overwrite.</source>
        <translation>rename、skip、overwrite のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Name a folder; &quot;.&quot; is the present one.</source>
        <translation>フォルダーを指定してください。「.」は現在のフォルダーです。</translation>
    </message>
    <message>
        <source>Give it on one line.</source>
        <translation>1 行で指定してください。</translation>
    </message>
    <message>
        <source>give the name with -u, and the password in HEADGATE_PASSWORD or when you are asked for it</source>
        <translation>ユーザー名は -u で、パスワードは HEADGATE_PASSWORD または入力を求められたときに指定してください</translation>
    </message>
    <message>
        <source>HEADGATE_PASSWORD is set, but not used: it needs -u NAME.</source>
        <translation>HEADGATE_PASSWORD が設定されていますが、使われません。-u NAME が必要です。</translation>
    </message>
    <message>
        <source>Write it as NAME or NAME:PASSWORD.</source>
        <translation>NAME または NAME:PASSWORD の形で書いてください。</translation>
    </message>
    <message>
        <source>Write it as ALGORITHM:HEX, for instance sha256: and 64 digits.</source>
        <translation>ALGORITHM:HEX の形で書いてください (例: sha256: と 64 桁の 16 進数)。</translation>
    </message>
    <message>
        <source>Name a file, not an address.</source>
        <translation>アドレスではなくファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give a mask like %1.</source>
        <translation>%1 のような形式で指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <extracomment>%1 a link, %2 what to write</extracomment>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link. Links begin with http:// or https://; to read links from a file, use -i FILE.</source>
        <translation>「%1」はリンクではありません。リンクは http:// または https:// で始まります。ファイルからリンクを読み込むには -i FILE を使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as it is. With --glob it stands for %2 links.</source>
        <extracomment>%1 a link, %2 a number</extracomment>
        <translation>「%1」をそのまま使います。--glob を付けると %2 件のリンクを表します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for %2 links. At most %3 can be given as arguments in all.</source>
        <extracomment>%1 a link, %2 and %3 numbers</extracomment>
        <translation>「%1」は %2 件のリンクを表します。引数で指定できるのは合計 %3 件までです。</translation>
    </message>
    <message>
        <source>Name a file like gate.csv.</source>
        <translation>gate.csv のようなファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name a file like SHA256SUMS.</source>
        <translation>SHA256SUMS のようなファイルを指定してください。</translation>
    </message>
    <message>
        <source>--shared and --no-gate exclude each other. Leave one of them out.</source>
        <translation>--shared と --no-gate は同時に使えません。どちらかを外してください。</translation>
    </message>
    <message>
        <source>There is nothing to fetch. Give links, or -i FILE with one link a line.</source>
        <translation>取得するものがありません。リンクを指定するか、1 行に 1 件のリンクを書いたファイルを -i FILE で指定してください。</translation>
    </message>
    <message>
        <source>Standard input can be read once only: give &quot;-i -&quot; once.</source>
        <translation>標準入力は一度しか読み取れません。「-i -」は一度だけ指定してください。</translation>
    </message>
    <message>
        <source>--checksum is for exactly one link. For several, write a checksum behind each link in a list, or use --checksums FILE.</source>
        <translation>--checksum はリンクが 1 件だけのときに使えます。複数の場合は、リストの各リンクの後ろにチェックサムを書くか、--checksums FILE を使ってください。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>There is no help on &quot;%1&quot;. There is help on: %2.</source>
        <translation>「%1」のヘルプはありません。ヘルプがあるのは次のとおりです: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. To fetch a link, write: headgate-cli get LINK</source>
        <translation>「%1」というコマンドはありません。リンクを取得するには次のように入力してください: headgate-cli get LINK</translation>
    </message>
    <message>
        <source>Exit codes, the largest that applies:</source>
        <translation>終了コード (該当するもののうち最大の値):</translation>
    </message>
    <message>
        <source>Usage: headgate-cli COMMAND [...]</source>
        <translation>使い方: headgate-cli COMMAND [...]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>Usage: headgate-cli get [OPTION...] [LINK...] [-i FILE]</source>
        <translation>使い方: headgate-cli get [OPTION...] [LINK...] [-i FILE]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>the gate: limit, active, waiting and admitted requests; on_loan, those of the active ones that only speed up a file as long as nobody waits; wait_p50_ms, wait_p95_ms and wait_max_ms, the time that requests waited for admission</source>
        <translation>ゲートの状態。limit、active、waiting、admitted: リクエストの上限、実行中、待機中、通過済みの数。on_loan: 実行中のうち、ほかに待つものがない間だけファイルを速く受信するために使われている数。wait_p50_ms、wait_p95_ms、wait_max_ms: リクエストが通過を待った時間</translation>
    </message>
    <message>
        <source>the item&apos;s number, the same in all its events</source>
        <translation>項目の番号。その項目のすべてのイベントで同じ</translation>
    </message>
    <message>
        <source>its link, without a password</source>
        <translation>リンク (パスワードは除く)</translation>
    </message>
    <message>
        <source>the name of its file, as far as it is known</source>
        <translation>ファイルの名前 (わかっている範囲)</translation>
    </message>
    <message>
        <source>which try this is, from 1</source>
        <translation>何回目の試行か (1 から)</translation>
    </message>
    <message>
        <source>how many tries there may be</source>
        <translation>試行回数の上限</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>受信したバイト数</translation>
    </message>
    <message>
        <source>bytes of the whole file</source>
        <translation>ファイル全体のバイト数</translation>
    </message>
    <message>
        <source>what went wrong, a word that never changes: http-status, connect-timeout, ...</source>
        <translation>何が問題だったかを表す、変わることのない語: http-status, connect-timeout, ...</translation>
    </message>
    <message>
        <source>the answer&apos;s status, where there was one</source>
        <translation>応答のステータス (応答があった場合)</translation>
    </message>
    <message>
        <source>the same for people, translated</source>
        <translation>同じ内容を人向けに訳したもの</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>has these fields</source>
        <translation>次のフィールドがある</translation>
    </message>
    <message>
        <source>which of the following</source>
        <translation>以下のどのイベントか</translation>
    </message>
    <message>
        <source>when it was written: ISO 8601, UTC</source>
        <translation>書き込まれた日時: ISO 8601、UTC</translation>
    </message>
    <message>
        <source>a request for the item begins</source>
        <translation>項目のリクエストが始まった</translation>
    </message>
    <message>
        <source>the answer points elsewhere; the item goes there</source>
        <translation>応答が別の場所を示したため、項目はそちらへ向かう</translation>
    </message>
    <message>
        <source>a try failed; there will be another</source>
        <translation>試行が失敗した。もう一度試行される</translation>
    </message>
    <message>
        <source>when: ISO 8601, UTC</source>
        <translation>日時: ISO 8601、UTC</translation>
    </message>
    <message>
        <source>the file is complete and in its place</source>
        <translation>ファイルが完成し、所定の場所に置かれた</translation>
    </message>
    <message>
        <source>its full path</source>
        <translation>ファイルの完全なパス</translation>
    </message>
    <message>
        <source>true: its checksum is right</source>
        <translation>true: チェックサムが正しい</translation>
    </message>
    <message>
        <source>something a person should know of it, translated</source>
        <translation>利用者が知っておくべきこと (翻訳済み)</translation>
    </message>
    <message>
        <source>an earlier run of the same command has fetched the file; it is there</source>
        <translation>同じコマンドの以前の実行で取得済みで、ファイルはすでにある</translation>
    </message>
    <message>
        <source>true: its checksum was right</source>
        <translation>true: チェックサムは正しかった</translation>
    </message>
    <message>
        <source>a file of that name is there (--on-conflict skip)</source>
        <translation>同じ名前のファイルがある (--on-conflict skip)</translation>
    </message>
    <message>
        <source>the last try failed, or another would not help</source>
        <translation>最後の試行が失敗したか、再試行しても意味がない</translation>
    </message>
    <message>
        <source>false: its checksum is wrong; &quot;reason&quot; says where it lies</source>
        <translation>false: チェックサムが違う。ファイルの場所は「reason」を参照</translation>
    </message>
    <message>
        <source>where all stands, at most once a second</source>
        <translation>全体の状況。最大で 1 秒に 1 回</translation>
    </message>
    <message>
        <source>items that are done</source>
        <translation>完了した項目の数</translation>
    </message>
    <message>
        <source>items that an earlier run has fetched</source>
        <translation>以前の実行で取得済みの項目の数</translation>
    </message>
    <message>
        <source>items that were skipped</source>
        <translation>スキップした項目の数</translation>
    </message>
    <message>
        <source>items that failed</source>
        <translation>失敗した項目の数</translation>
    </message>
    <message>
        <source>items that are being fetched</source>
        <translation>取得中の項目の数</translation>
    </message>
    <message>
        <source>items that wait for another try</source>
        <translation>再試行を待っている項目の数</translation>
    </message>
    <message>
        <source>links taken from arguments and lists so far</source>
        <translation>これまでに引数とリストから読み込んだリンクの数</translation>
    </message>
    <message>
        <source>true when there are no more links than those listed</source>
        <translation>true: 読み込んだもののほかにリンクはない</translation>
    </message>
    <message>
        <source>about how many links there will be</source>
        <translation>リンクの総数の見込み</translation>
    </message>
    <message>
        <source>bytes received in this run</source>
        <translation>今回の実行で受信したバイト数</translation>
    </message>
    <message>
        <source>the present speed</source>
        <translation>現在の速度</translation>
    </message>
    <message>
        <source>how much of all is over, 0 to 1</source>
        <translation>全体のうち終わった割合 (0 から 1)</translation>
    </message>
    <message>
        <source>about how long it will take</source>
        <translation>残り時間の見込み</translation>
    </message>
    <message>
        <source>the hosts that are being asked, that have the longest lines, or that rest, as objects: host; active, on_loan and waiting requests; limit, what it may have now; ceiling, what the options allow it; learned, what it has been found to take; learned_interval_ms, how far apart its starts had to be; cooling_ms, how long it rests; waits_because, why the first in its line waits, a word that never changes: host-busy, host-cooling, host-spacing, all-busy, spacing, shared-gate, no-network, in-line, next; reason, the same for people, translated</source>
        <translation>要求中のホスト、待ち行列が最も長いホスト、休止中のホストを表すオブジェクト。host。active、on_loan、waiting: リクエストの数。limit: 現在の上限。ceiling: オプションで許された上限。learned: 受け付けるとわかった数。learned_interval_ms: 必要とわかった開始の間隔。cooling_ms: 休止する時間。waits_because: 待ち行列の先頭が待っている理由を表す、変わることのない語: host-busy, host-cooling, host-spacing, all-busy, spacing, shared-gate, no-network, in-line, next。reason: 同じ内容を人向けに訳したもの</translation>
    </message>
    <message>
        <source>a line of a list has no link that can be used</source>
        <translation>リストの行に使えるリンクがない</translation>
    </message>
    <message>
        <source>the list&apos;s file; &quot;-&quot; is standard input</source>
        <translation>リストのファイル。「-」は標準入力</translation>
    </message>
    <message>
        <source>the line&apos;s number, from 1; 0: a file of a Metalink document</source>
        <translation>行番号 (1 から)。0: Metalink 文書内のファイル</translation>
    </message>
    <message>
        <source>what is wrong with it, translated</source>
        <translation>何が問題か (翻訳済み)</translation>
    </message>
    <message>
        <source>what it says, at most its beginning, without passwords</source>
        <translation>その内容。長い場合は先頭のみ、パスワードは除く</translation>
    </message>
    <message>
        <source>the link of a line is taken, but not what stands behind it</source>
        <translation>行のリンクは使うが、その後ろの部分は使わない</translation>
    </message>
    <message>
        <source>the line&apos;s number, from 1</source>
        <translation>行番号 (1 から)</translation>
    </message>
    <message>
        <source>what stands behind it, at most its beginning</source>
        <translation>後ろにある内容。長い場合は先頭のみ</translation>
    </message>
    <message>
        <source>a problem of no single item</source>
        <translation>特定の項目に関わらない問題</translation>
    </message>
    <message>
        <source>one line for people, translated</source>
        <translation>人向けの 1 行のメッセージ (翻訳済み)</translation>
    </message>
    <message>
        <source>the last event</source>
        <translation>最後のイベント</translation>
    </message>
    <message>
        <source>of all these and those skipped, items whose checksum was there and is right</source>
        <translation>これらとスキップした項目のうち、チェックサムがあり、それが正しかった項目の数</translation>
    </message>
    <message>
        <source>items that were left when the run was interrupted</source>
        <translation>中断時に残っていた項目の数</translation>
    </message>
    <message>
        <source>links that came twice, and were left out</source>
        <translation>重複のため除外したリンクの数</translation>
    </message>
    <message>
        <source>lines without a usable link</source>
        <translation>使えるリンクのない行の数</translation>
    </message>
    <message>
        <source>lines with text behind the link that was left out</source>
        <translation>リンクの後ろのテキストを無視した行の数</translation>
    </message>
    <message>
        <source>true when the run was ended from outside</source>
        <translation>true: 実行が外部から終了させられた</translation>
    </message>
    <message>
        <source>why items failed, the most frequent first: a list of objects with reason and count</source>
        <translation>項目が失敗した理由を多い順に並べたもの: reason と count を持つオブジェクトの配列</translation>
    </message>
    <message>
        <source>how long the run took</source>
        <translation>実行にかかった時間</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>The list %1 cannot be read: %2</source>
        <extracomment>%1 a list&apos;s file name, %2 the system&apos;s reason</extracomment>
        <translation>リスト %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>Standard input has no links in it.</source>
        <translation>標準入力にリンクがありません。</translation>
    </message>
    <message>
        <source>The list %1 has no links in it.</source>
        <translation>リスト %1 にリンクがありません。</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is not yours to read</source>
        <translation>読み取り権限がありません</translation>
    </message>
    <message>
        <source>For help: headgate-cli help %1</source>
        <translation>ヘルプ: headgate-cli help %1</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>%1 のパスワード: </translation>
    </message>
    <message>
        <source>There is no password. Type one, or set the environment variable HEADGATE_PASSWORD.</source>
        <translation>パスワードがありません。入力するか、環境変数 HEADGATE_PASSWORD を設定してください。</translation>
    </message>
    <message>
        <source>Fetches many files, and lets only so many requests run at once.</source>
        <translation>多数のファイルを、同時に実行するリクエストの数を抑えながら取得します。</translation>
    </message>
    <message>
        <source>fetch links into files</source>
        <translation>リンクを取得してファイルに保存する</translation>
    </message>
    <message>
        <source>help on: %1</source>
        <translation>ヘルプの項目: %1</translation>
    </message>
    <message>
        <source>Fetches every link into a file of its own. All items wait at the gate, which lets only so many requests run at once, in all and at any one host.</source>
        <translation>各リンクを別々のファイルに取得します。すべての項目はゲートで順番を待ちます。ゲートは、全体でも 1 つのホストに対しても、同時に決まった数のリクエストしか通しません。</translation>
    </message>
    <message>
        <source>A list has one link a line. It is read as it is needed, so that it may be longer than memory or never end; links that come twice are fetched once. Messages go to standard error.</source>
        <translation>リストには 1 行に 1 件のリンクを書きます。リストは必要に応じて読み込まれるため、メモリーに収まらない長さでも、終わりがなくてもかまいません。重複するリンクは一度だけ取得されます。メッセージは標準エラー出力に書き込まれます。</translation>
    </message>
    <message>
        <source>A line of a list may end with a blank and a checksum (sha256:HEX, or hexadecimal digits alone). What arrives is compared with it, and called done only when it is right. Where nobody gives a checksum, the one that the server sends (Repr-Digest, Digest) is used; without any, a file is done but not verified.</source>
        <translation>リストの行の末尾には、空白に続けてチェックサム (sha256:HEX、または 16 進数のみ) を書けます。受信したものはこれと照合され、正しい場合にだけ完了となります。チェックサムの指定がなければ、サーバーが送るもの (Repr-Digest、Digest) を使います。どちらもない場合、ファイルは完了しても検証はされません。</translation>
    </message>
    <message>
        <source>A Metalink document names several sources for each file, with sizes and checksums. When one source fails, or sends a wrong file, the next one is asked at once; the wait before a retry comes only after all of them have failed.</source>
        <translation>Metalink 文書には、各ファイルの複数の取得元とサイズ、チェックサムが書かれています。ある取得元が失敗するか誤ったファイルを送ってくると、すぐに次の取得元に切り替えます。再試行までの待ち時間が入るのは、すべての取得元が失敗した後だけです。</translation>
    </message>
    <message>
        <source>Until every item is done, the folder holds a hidden file .headgate-*.queue in which the run keeps how far it is. After an interruption of any kind the same command goes on there: unfinished files are continued, finished ones are not fetched again.</source>
        <translation>すべての項目が完了するまで、フォルダーには隠しファイル .headgate-*.queue が置かれ、実行の進み具合が記録されます。どのような形で中断しても、同じコマンドで続きから再開できます。未完了のファイルは続きから取得し、完了したファイルは再び取得しません。</translation>
    </message>
    <message>
        <source>every item is done, or skipped as asked</source>
        <translation>すべての項目が完了したか、指定どおりスキップされた</translation>
    </message>
    <message>
        <source>at least one item failed</source>
        <translation>1 つ以上の項目が失敗した</translation>
    </message>
    <message>
        <source>the command line makes no sense; nothing was fetched</source>
        <translation>コマンドラインに誤りがあり、何も取得しなかった</translation>
    </message>
    <message>
        <source>a list or checksum file cannot be read, or a list held lines without a usable link; the rest was fetched</source>
        <translation>リストまたはチェックサムファイルを読み取れなかったか、使えるリンクのない行がリストにあった。残りは取得した</translation>
    </message>
    <message>
        <source>the folder or the log cannot be used; nothing was fetched</source>
        <translation>フォルダーまたはログを使用できず、何も取得しなかった</translation>
    </message>
    <message>
        <source>the same command is running already; nothing was fetched</source>
        <translation>同じコマンドがすでに実行中で、何も取得しなかった</translation>
    </message>
    <message>
        <source>interrupted (Ctrl+C)</source>
        <translation>中断された (Ctrl+C)</translation>
    </message>
    <message>
        <source>whoever read the output has gone</source>
        <translation>出力の読み手がいなくなった</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>強制終了された</translation>
    </message>
    <message>
        <source>a list into a folder, 16 at a time</source>
        <translation>リストをフォルダーへ、同時に 16 件ずつ</translation>
    </message>
    <message>
        <source>gently: two at any one host, two starts a second in all</source>
        <translation>控えめに: 1 つのホストに 2 件まで、全体で毎秒 2 件の開始</translation>
    </message>
    <message>
        <source>from another program, leaving alone what is there</source>
        <translation>別のプログラムから。既存のファイルはそのままにする</translation>
    </message>
    <message>
        <source>120 links in one</source>
        <translation>1 つの指定で 120 件のリンク</translation>
    </message>
    <message>
        <source>with a password that is asked for</source>
        <translation>パスワードは入力を求められる</translation>
    </message>
    <message>
        <source>the links that failed</source>
        <translation>失敗したリンク</translation>
    </message>
    <message>
        <source>With --json, &quot;headgate-cli get&quot; writes events to standard output, one JSON object a line (JSON Lines, UTF-8), as they happen. New fields may come; those that are here stay. What is not known is left out.</source>
        <translation>--json を付けると、「headgate-cli get」はイベントを発生のたびに、1 行に 1 つの JSON オブジェクト (JSON Lines、UTF-8) として標準出力に書き込みます。新しいフィールドが増えることはありますが、ここにあるものはなくなりません。不明な値は省かれます。</translation>
    </message>
    <message>
        <source>retrying %1 in %2: %3 (try %4 of %5)</source>
        <extracomment>%1 a link, %2 how long, %3 why, %4 and %5 numbers of tries</extracomment>
        <translation>%2 後に再試行 %1: %3 (試行 %4/%5)</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>失敗:</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>... ほか %1 件</translation>
    </message>
    <message>
        <source>Reasons:</source>
        <translation>理由:</translation>
    </message>
    <message>
        <source>%1 names no http or https source for %2</source>
        <extracomment>%1 a Metalink document, %2 a file&apos;s name</extracomment>
        <translation>%1 には %2 の http または https の取得元がありません</translation>
    </message>
    <message>
        <source>%1, line %2 is no link: %3</source>
        <translation>%1 の %2 行目はリンクではありません: %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <extracomment>%3 why the line was not taken, %4 the line</extracomment>
        <translation>%1 の %2 行目、%3: %4</translation>
    </message>
    <message>
        <source>%1, line %2: what stands behind the link is left out: %3 (a checksum may stand there; a blank in a link is written %4)</source>
        <extracomment>%1 a list, %2 a number, %3 the text, %4 &quot;%20&quot;</extracomment>
        <translation>%1 の %2 行目: リンクの後ろのテキストを無視します: %3 (ここにはチェックサムを書けます。リンク内の空白は %4 と書きます)</translation>
    </message>
    <message>
        <source>done %1, %2, verified</source>
        <translation>完了 %1、%2、検証済み</translation>
    </message>
    <message>
        <source>done %1, %2</source>
        <translation>完了 %1、%2</translation>
    </message>
    <message>
        <source>done before: %1</source>
        <translation>完了済み: %1</translation>
    </message>
    <message>
        <source>skipped %1, which is there, verified</source>
        <translation>スキップ %1 (既存、検証済み)</translation>
    </message>
    <message>
        <source>skipped %1, which is there</source>
        <translation>スキップ %1 (既存)</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>失敗 %1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1 件</translation>
    </message>
    <message>
        <source>%1 to retry</source>
        <extracomment>items that wait for another try</extracomment>
        <translation>再試行待ち %1 件</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>gate %1 of %2</source>
        <extracomment>%1 of %2 permits are out</extracomment>
        <translation>ゲート %1/%2</translation>
    </message>
    <message>
        <source>, %1 on loan</source>
        <extracomment>Permits that further connections of a file have for as long as nobody else can use them</extracomment>
        <translation>、貸出中 %1</translation>
    </message>
    <message>
        <source>%1 done (%2 verified)</source>
        <translation>完了 %1 件 (検証済み %2 件)</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>完了 %1 件</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <extracomment>Files that an earlier run has fetched</extracomment>
        <translation>完了済み %1 件</translation>
    </message>
    <message>
        <source>%1 done before (%2 verified)</source>
        <translation>完了済み %1 件 (検証済み %2 件)</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>スキップ %1 件</translation>
    </message>
    <message>
        <source>%1 skipped (%2 verified)</source>
        <translation>スキップ %1 件 (検証済み %2 件)</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>未取得 %1 件</translation>
    </message>
    <message>
        <source>%1 twice in the list</source>
        <translation>リスト内の重複 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a usable link</source>
        <translation>
            <numerusform>使えるリンクのない行 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with text that was left out</source>
        <translation>
            <numerusform>テキストを無視した行 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>%1 in %2, %3 on average</source>
        <extracomment>%1 an amount of data, %2 a duration, %3 a speed</extracomment>
        <translation>%1 (所要時間 %2、平均 %3)</translation>
    </message>
    <message>
        <source>wait at the gate: median %1, 95 % below %2, longest %3</source>
        <extracomment>How long requests waited to be admitted; three durations</extracomment>
        <translation>ゲートでの待ち時間: 中央値 %1、95% が %2 未満、最長 %3</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; cannot be used. %3</source>
        <extracomment>An option, the value that was given, and what to give instead</extracomment>
        <translation>--%1: 「%2」は使用できません。%3</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数を指定してください。</translation>
    </message>
    <message>
        <source>Give seconds from %1 to %2; decimals are allowed.</source>
        <translation>%1 から %2 までの秒数を指定してください。小数も使えます。</translation>
    </message>
    <message>
        <source>The units are K, M and G alone, for KiB, MiB and GiB a second: 500K, 2.5M.</source>
        <translation>使える単位は K、M、G だけで、毎秒の KiB、MiB、GiB を表します (例: 500K、2.5M)。</translation>
    </message>
    <message>
        <source>Give bytes a second, such as 500K or 2.5M; 0 is no limit.</source>
        <translation>毎秒のバイト数を 500K や 2.5M のように指定してください。0 は無制限です。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Bytes received of all</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3.</source>
        <extracomment>%1 a file of cookies, %2 a number, %3 why</extracomment>
        <translation>%1 の %2 行目を除外します: %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n further line(s) left out.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1: ほかに %n 行を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cookie(s) have expired and are not sent.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1: %n 個の Cookie は有効期限が切れているため送りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the cookies in FILE, a browser&apos;s export in the Netscape format (cookies.txt): each to the hosts and paths it is for, secure ones over https only, expired ones never, wherever a redirect leads. Without TLS, none goes to an origin that only a redirect has named. What servers set is not taken, and FILE is not changed.</source>
        <translation>FILE の Cookie を送る。FILE はブラウザーから Netscape 形式でエクスポートしたファイル (cookies.txt)。リダイレクト先がどこであっても、各 Cookie はその対象のホストとパスにだけ送り、Secure 属性のあるものは https でのみ送り、期限切れのものは送らない。TLS を使わない場合、リダイレクトでしか示されていないオリジンにはどの Cookie も送らない。サーバーが設定する Cookie は受け入れず、FILE は変更しない。</translation>
    </message>
    <message>
        <source>As --on-conflict skip: files that are there already stay.</source>
        <translation>--on-conflict skip と同じ: 既存のファイルはそのまま残す。</translation>
    </message>
    <message>
        <source>Leave out links whose files an earlier run with this option has fetched, wherever they are now. That is remembered with how far the run is: for the same folder, links and lists, and for the newest million files.</source>
        <translation>このオプションを付けた以前の実行でファイルを取得したリンクを、ファイルが今どこにあるかにかかわらず除外する。この記録は実行の進み具合とともに、同じフォルダー、リンク、リストに対して、最新の 100 万ファイル分まで保存される。</translation>
    </message>
    <message>
        <source>--skip-existing says another thing.</source>
        <translation>--skip-existing の指定と矛盾しています。</translation>
    </message>
    <message>
        <source>Name a file like cookies.txt.</source>
        <translation>cookies.txt のようなファイルを指定してください。</translation>
    </message>
    <message>
        <source>--skip-fetched needs what --no-keep leaves out. Leave one of them out.</source>
        <translation>--skip-fetched には、--no-keep を付けると残らない記録が必要です。どちらかを外してください。</translation>
    </message>
    <message>
        <source>links that an earlier run has fetched, and were left out (--skip-fetched)</source>
        <translation>以前の実行で取得済みのため除外したリンクの数 (--skip-fetched)</translation>
    </message>
    <message>
        <source>%1 fetched before</source>
        <extracomment>Links that were left out</extracomment>
        <translation>取得済み %1 件</translation>
    </message>
</context>
<context>
    <name>CookieSet</name>
    <message>
        <source>%1 is not a file that can be read.</source>
        <extracomment>%1 a file</extracomment>
        <translation>%1 は読み取れるファイルではありません。</translation>
    </message>
    <message>
        <source>The cookies in %1 cannot be read: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>%1 の Cookie を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a browser&apos;s export of cookies: at most %2 are read.</source>
        <extracomment>%1 a file, %2 a size</extracomment>
        <translation>%1 はブラウザーからエクスポートした Cookie としては大きすぎます。読み込めるのは %2 までです。</translation>
    </message>
    <message>
        <source>The file %1 holds no cookies. Export them as cookies.txt, in the Netscape format.</source>
        <extracomment>%1 a file</extracomment>
        <translation>ファイル %1 には Cookie がありません。Netscape 形式の cookies.txt としてエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>came with the link</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>リンクに付属</translation>
    </message>
    <message>
        <source>told by the server</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>サーバーが通知</translation>
    </message>
    <message>
        <source>found beside the file</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>ファイルと同じ場所で検出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>%Ln 件のダウンロードを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <extracomment>%1 and %2 are amounts of data</extracomment>
        <translation>%1 / %2 受信済み</translation>
    </message>
    <message numerus="yes">
        <source>%1 received; %2 in all, and %Ln of unknown size</source>
        <translation>
            <numerusform>%1 受信済み (合計 %2、ほかにサイズ不明 %Ln 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received; the sizes are not known yet</source>
        <translation>%1 受信済み (サイズはまだ不明)</translation>
    </message>
    <message>
        <source>%1 of a file whose size is not known</source>
        <translation>%1 (ファイルのサイズは不明)</translation>
    </message>
    <message>
        <source>nothing yet; the size is not known</source>
        <translation>まだなし (サイズは不明)</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <extracomment>%1 and %2 are amounts of data, %3 is &quot;15 %&quot;</extracomment>
        <translation>%1 / %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1 is &quot;204.0 MiB&quot;, %2 a number of bytes</extracomment>
        <translation>%1 (%2 バイト)</translation>
    </message>
    <message>
        <source>%1 now, %2 on average</source>
        <extracomment>Speeds</extracomment>
        <translation>現在 %1、平均 %2</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <extracomment>A speed</extracomment>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n to %1</source>
        <extracomment>%n connections to the server %1</extracomment>
        <translation>
            <numerusform>%1 へ %n 本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checksum(s) of pieces</source>
        <translation>
            <numerusform>部分ごとのチェックサム %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>%1 is &quot;sha256, came with the link&quot;</extracomment>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>検証済み: %1</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>%1 is &quot;sha256, came with the link&quot;</extracomment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>不一致: %1</translation>
    </message>
    <message>
        <source>not verified: there was no checksum to compare with</source>
        <translation>未検証: 照合するチェックサムがありませんでした</translation>
    </message>
    <message>
        <source>none is known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>to be compared: %1</source>
        <translation>照合予定: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a checksum, %2 where it is from</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next try: retry %1 of %2</source>
        <translation>次の試行: 再試行 %1/%2</translation>
    </message>
    <message>
        <source>Asked, and is being received</source>
        <translation>要求済み、受信中</translation>
    </message>
    <message>
        <source>Nothing went wrong in this run</source>
        <translation>今回の起動では問題は起きていません</translation>
    </message>
    <message>
        <source>Nothing went wrong so far</source>
        <translation>これまでに問題は起きていません</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The list cannot be saved (%1). Changes are kept in memory and saved as soon as it works again.</source>
        <translation>リストを保存できません (%1)。変更はメモリーに保持し、保存できるようになりしだい保存します。</translation>
    </message>
    <message>
        <source>The list is saved again.</source>
        <translation>リストの保存が再び可能になりました。</translation>
    </message>
    <message>
        <source>Another Headgate has the list open. Close one of the two: nothing that you do here is saved.</source>
        <translation>別の Headgate がこのリストを開いています。どちらかを閉じてください。ここで行った操作は保存されません。</translation>
    </message>
    <message>
        <source>The saved list cannot be opened (%1). Nothing is saved in this run.</source>
        <translation>保存されたリストを開けません (%1)。今回の起動では何も保存されません。</translation>
    </message>
    <message numerus="yes">
        <source>The saved list was damaged. %n download(s) were rescued from it; the damaged file was set aside as %1.</source>
        <translation>
            <numerusform>保存されたリストが壊れていました。%n 件のダウンロードを復旧し、壊れたファイルは %1 として残しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: the downloads go on by themselves, and nothing is lost.</source>
        <translation>%1 のディスクがいっぱいです (%2)。空き容量を増やしてください。ダウンロードは自動的に続行され、何も失われません。</translation>
    </message>
    <message>
        <source>There is room on the disk again: the downloads go on.</source>
        <translation>ディスクの空き容量ができたため、ダウンロードを続行します。</translation>
    </message>
    <message>
        <source>No server can be reached: the network seems to be down. Downloads wait, and go on by themselves when it is back.</source>
        <translation>どのサーバーにも接続できません。ネットワークが切れているようです。ダウンロードは待機し、復旧すると自動的に続行されます。</translation>
    </message>
    <message>
        <source>The network is back. Downloads go on.</source>
        <translation>ネットワークが復旧しました。ダウンロードを続行します。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the list could not be read and were left out.</source>
        <translation>
            <numerusform>リストの %n 行を読み取れなかったため、除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>リストを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>The list was not saved: %1</source>
        <translation>リストを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>The address was not changed: only a download that failed or is paused, and whose file is not here yet, can be fetched from elsewhere.</source>
        <translation>アドレスは変更されませんでした。別の場所から取得できるのは、失敗または一時停止中で、ファイルがまだ取得できていないダウンロードだけです。</translation>
    </message>
    <message>
        <source>The address was not changed: another download in the list has this one already.</source>
        <translation>アドレスは変更されませんでした。リスト内の別のダウンロードがすでにこのアドレスを使っています。</translation>
    </message>
    <message>
        <source>The log of the gate, %1, cannot be written: %2. Downloads go on without it.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>ゲートのログ %1 に書き込めません: %2。ログなしでダウンロードを続行します。</translation>
    </message>
    <message>
        <source>The key ring of this system cannot be used (%1). A download whose password is not kept says so after the next start.</source>
        <translation>このシステムのキーリングを使用できません (%1)。パスワードが保存されていないダウンロードは、次の起動後にその旨を表示します。</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No connection in time</source>
        <translation>時間内に接続できませんでした</translation>
    </message>
    <message>
        <source>The server stopped sending</source>
        <translation>サーバーからの送信が止まりました</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>ホストが見つかりません</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up</source>
        <translation>ホスト名を解決できませんでした</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>安全な接続を確立できません</translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation>プロキシでエラーが起きました</translation>
    </message>
    <message>
        <source>The server answered</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>Redirect refused</source>
        <translation>リダイレクトを拒否しました</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>リダイレクトが多すぎます</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the file</source>
        <translation>サーバーがファイルの代わりにウェブページを送ってきました</translation>
    </message>
    <message>
        <source>The server&apos;s answer is broken</source>
        <translation>サーバーの応答が壊れています</translation>
    </message>
    <message>
        <source>The file arrived incomplete</source>
        <translation>ファイルが不完全な状態で届きました</translation>
    </message>
    <message>
        <source>More arrived than the server announced</source>
        <translation>サーバーの通知より多くのデータが届きました</translation>
    </message>
    <message>
        <source>The file changed on the server</source>
        <translation>サーバー上のファイルが変更されました</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>サイズが違います</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>チェックサムが一致しません</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>ファイルがこのディスクには大きすぎます</translation>
    </message>
    <message>
        <source>Another Headgate has this queue open</source>
        <translation>別の Headgate がこのキューを開いています</translation>
    </message>
    <message>
        <source>A newer version of Headgate wrote this queue</source>
        <translation>このキューは新しいバージョンの Headgate で書き込まれたものです</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>Only http and https links can be fetched</source>
        <translation>取得できるのは http と https のリンクだけです</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>ゲートが閉じています</translation>
    </message>
    <message>
        <source>A defect in this program</source>
        <translation>このプログラムの不具合です</translation>
    </message>
</context>
<context>
    <name>Finisher</name>
    <message>
        <source>the file %1, which was there and stays as it is, is not the right one</source>
        <extracomment>Follows &quot;Wrong checksum: &quot;; %1 is a file&apos;s name</extracomment>
        <translation>既存のファイル %1 は正しいものではありません (そのまま残します)</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <extracomment>Follows &quot;Wrong checksum: &quot;; %1 is a file&apos;s name</extracomment>
        <translation>%1 として残しました</translation>
    </message>
    <message>
        <source>another program touched the unfinished file %1</source>
        <translation>別のプログラムが未完了のファイル %1 を変更しました</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>同じ名前のフォルダーがあります</translation>
    </message>
</context>
<context>
    <name>FolderRule</name>
    <message>
        <source>Write it as KIND=FOLDER or HOST=FOLDER; the kinds are %1.</source>
        <extracomment>%1 words like &quot;videos&quot;</extracomment>
        <translation>KIND=FOLDER または HOST=FOLDER の形で書いてください。KIND に使えるのは %1 です。</translation>
    </message>
    <message>
        <source>Name a folder behind the &quot;=&quot;.</source>
        <translation>「=」の後ろにフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>フォルダーは完全なパスで指定してください。</translation>
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
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration of %1 hours and %2 minutes</extracomment>
        <translation>%1 時間 %2 分</translation>
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
        <translation>%2 %1 件</translation>
    </message>
    <message>
        <source>%1 %2, resting %3</source>
        <translation>%2 %1 件 (休止中、残り %3)</translation>
    </message>
    <message>
        <source>%1, resting %2</source>
        <extracomment>The host %1 is left alone for the time %2</extracomment>
        <translation>%1 (休止中、残り %2)</translation>
    </message>
    <message>
        <source>%1 waiting:</source>
        <extracomment>In front of the hosts at which they wait</extracomment>
        <translation>待機中 %1 件:</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>待機中のものはありません</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more host(s)</source>
        <translation>
            <numerusform>ほか %Ln ホスト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <extracomment>At one host: %1 of %2 permits are taken</extracomment>
        <translation>実行中 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 slots are taken.</source>
        <translation>%2 枠のうち %1 枠が使用中です。</translation>
    </message>
    <message>
        <source>%1 are on loan to further connections of a file.</source>
        <translation>%1 枠はファイルの追加の接続に貸し出し中です。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the hosts of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Learned: %1 of %2</source>
        <extracomment>What the gate has learned: %1 permits of the %2 that the settings allow</extracomment>
        <translation>学習した上限: %1 (設定では %2)</translation>
    </message>
    <message>
        <source>Learned: %1 between two starts</source>
        <extracomment>What the gate has learned; %1 is a duration</extracomment>
        <translation>学習した開始の間隔: %1</translation>
    </message>
    <message>
        <source>On loan to further connections of a file: %1</source>
        <translation>ファイルの追加の接続に貸し出し中: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>待機中 %1 件</translation>
    </message>
    <message>
        <source>Resting, %1 left</source>
        <extracomment>A host is left alone; %1 is a duration</extracomment>
        <translation>休止中、残り %1</translation>
    </message>
    <message>
        <source>Looking for a checksum</source>
        <translation>チェックサムを検索中</translation>
    </message>
    <message>
        <source>One more connection of this file, on loan</source>
        <translation>このファイルの追加の接続 (貸し出し枠)</translation>
    </message>
    <message>
        <source>For %1; %2 over %3 connections</source>
        <translation>%1 経過、%2 (接続 %3 本)</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>%1 経過、%2</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>How long a slot has been taken; %1 is a duration</extracomment>
        <translation>%1 経過</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Write a header line as &quot;Name: value&quot;.</source>
        <translation>ヘッダー行は「名前: 値」の形で書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set by the program itself: leave it out.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>「%1」はプログラムが設定するため、指定しないでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can have one value only.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>「%1」に指定できる値は 1 つだけです。</translation>
    </message>
</context>
<context>
    <name>HostRule</name>
    <message>
        <source>&quot;%1&quot; is not understood. %2</source>
        <extracomment>%1 a part of a rule, like &quot;limit=two&quot;, %2 what to write</extracomment>
        <translation>「%1」を解釈できません。%2</translation>
    </message>
    <message>
        <source>Begin with a host, like example.org or *.example.org.</source>
        <translation>先頭にホストを書いてください (例: example.org、*.example.org)。</translation>
    </message>
    <message>
        <source>Put quotes around the whole value, and a \ before each &quot; in it.</source>
        <translation>値全体を &quot; で囲み、値の中の &quot; の前には \ を付けてください。</translation>
    </message>
    <message>
        <source>Write the user agent in plain letters.</source>
        <translation>ユーザーエージェントは ASCII 文字だけで書いてください。</translation>
    </message>
    <message>
        <source>The agent must be the last: all behind it is part of it.</source>
        <translation>agent は最後に書いてください。その後ろはすべてユーザーエージェントの一部になります。</translation>
    </message>
    <message>
        <source>Write limit=REQUESTS, interval=MILLISECONDS, rate=STARTS PER MINUTE, speed=BYTES PER SECOND, user=NAME, password=TEXT, header=NAME: VALUE or agent=TEXT, with ; between them. A value that has a ; stands in quotes.</source>
        <translation>limit=リクエスト数、interval=ミリ秒、rate=1 分間の開始数、speed=毎秒のバイト数、user=ユーザー名、password=パスワード、header=名前: 値、agent=ユーザーエージェントを ; で区切って書いてください。; を含む値は &quot; で囲みます。</translation>
    </message>
    <message>
        <source>The user name cannot have a colon or a line break.</source>
        <translation>ユーザー名にコロンや改行は使えません。</translation>
    </message>
    <message>
        <source>The password cannot have a line break.</source>
        <translation>パスワードに改行は使えません。</translation>
    </message>
    <message>
        <source>Give the user name for the password, too.</source>
        <translation>パスワードに対応するユーザー名も指定してください。</translation>
    </message>
    <message>
        <source>A login and header lines go to hosts that the rule names: * would send them to everybody.</source>
        <translation>ログイン情報とヘッダー行は、ルールで名指しされたホストにだけ送られます。* ではすべてのホストに送られてしまいます。</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>no link</source>
        <translation>リンクではありません</translation>
    </message>
    <message>
        <source>neither http nor https</source>
        <translation>http でも https でもありません</translation>
    </message>
    <message>
        <source>too long for a link</source>
        <translation>リンクとしては長すぎます</translation>
    </message>
    <message>
        <source>in a password write %1 for @ and %2 for /</source>
        <extracomment>%1 is &quot;%40&quot;, %2 is &quot;%2F&quot;: how @ and / are written in a password that is part of a link</extracomment>
        <translation>パスワードの中では @ を %1、/ を %2 と書いてください</translation>
    </message>
    <message>
        <source>the checksum cannot be read (write it as sha256: and 64 hexadecimal digits, or the like)</source>
        <translation>チェックサムを読み取れません (「sha256:」と 64 桁の 16 進数などの形で書いてください)</translation>
    </message>
    <message>
        <source>the pattern stands for too many links (at most %1 in all)</source>
        <extracomment>%1 is a large number</extracomment>
        <translation>パターンの表すリンクが多すぎます (合計 %1 件まで)</translation>
    </message>
</context>
<context>
    <name>LinkReader</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file with links in it.</source>
        <translation>%1 はフォルダーです。リンクを含むファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 は読み取れるファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links: %2. At most %3 are read.</source>
        <translation>%1 はリンクのリストとしては大きすぎます: %2。読み込めるのは %3 までです。</translation>
    </message>
    <message>
        <source>%1 is not a text, so there are no links to read in it.</source>
        <translation>%1 はテキストではないため、読み込めるリンクがありません。</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>This is no list of Headgate</source>
        <translation>Headgate のリストではありません</translation>
    </message>
    <message>
        <source>A newer version of Headgate wrote this list</source>
        <translation>このリストは新しいバージョンの Headgate で書き込まれたものです</translation>
    </message>
</context>
<context>
    <name>Metalink</name>
    <message>
        <source>Document types are not read</source>
        <translation>文書型宣言には対応していません</translation>
    </message>
    <message>
        <source>Metalink, line %1: %2</source>
        <translation>Metalink、%1 行目: %2</translation>
    </message>
    <message>
        <source>Too many elements in elements</source>
        <translation>要素の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>ファイルが多すぎます</translation>
    </message>
    <message>
        <source>This is no Metalink document</source>
        <translation>Metalink 文書ではありません</translation>
    </message>
    <message>
        <source>The Metalink document is too large</source>
        <translation>Metalink 文書が大きすぎます</translation>
    </message>
    <message>
        <source>The Metalink document is not UTF-8</source>
        <translation>Metalink 文書が UTF-8 ではありません</translation>
    </message>
    <message>
        <source>The Metalink document has a document type</source>
        <translation>Metalink 文書に文書型宣言が含まれています</translation>
    </message>
    <message>
        <source>The Metalink document has too many attributes</source>
        <translation>Metalink 文書の属性が多すぎます</translation>
    </message>
</context>
<context>
    <name>NameMask</name>
    <message>
        <source>A name cannot hold / or \.</source>
        <translation>名前に / や \ は使えません。</translation>
    </message>
    <message>
        <source>%1 stands for nothing. There are %2.</source>
        <extracomment>%1 is what the user wrote, such as *nmae*; %2 is a list of words between asterisks</extracomment>
        <translation>%1 という語はありません。使えるのは %2 です。</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>The desktop has no program that opens %1.</source>
        <translation>%1 を開くプログラムがありません。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>%1 is no longer there. It was moved or deleted.</source>
        <translation>%1 はもうありません。移動または削除されています。</translation>
    </message>
    <message>
        <source>%1 is a program, or makes one run. It can do anything that you can do. Open it only if you trust where it came from.</source>
        <translation>%1 はプログラムか、プログラムを実行するファイルです。あなたにできる操作は何でも実行できます。入手元を信頼できる場合にだけ開いてください。</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>PartFile</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 を作成できません</translation>
    </message>
    <message>
        <source>the unfinished file %1 is not as it was left</source>
        <translation>未完了のファイル %1 が前回の状態から変わっています</translation>
    </message>
</context>
<context>
    <name>ProxySettings</name>
    <message>
        <source>&quot;%1&quot; is no host. Write example.org, *.example.org or 10.0.0.0/8.</source>
        <extracomment>%1 is what was given for a host that is asked without a proxy</extracomment>
        <translation>「%1」はホストではありません。example.org、*.example.org、10.0.0.0/8 のような形で書いてください。</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>the checksum was found beside the file on its server</source>
        <translation>チェックサムは、サーバー上でこのファイルと同じ場所にあったものです</translation>
    </message>
    <message>
        <source>the checksum is what the server says itself</source>
        <translation>チェックサムは、サーバー自身が通知したものです</translation>
    </message>
    <message>
        <source>The server did not tell the length, so the end of the file could not be checked.</source>
        <translation>サーバーが長さを通知しなかったため、ファイルの末尾まで届いたか確認できませんでした。</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>it does not say where to</source>
        <translation>転送先が示されていません</translation>
    </message>
    <message>
        <source>its target is no address</source>
        <translation>転送先がアドレスではありません</translation>
    </message>
    <message>
        <source>its target is neither http nor https</source>
        <translation>転送先が http でも https でもありません</translation>
    </message>
    <message>
        <source>it leads from a secure to an open connection</source>
        <translation>安全な接続から暗号化されていない接続へ転送されます</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Waiting for room: %1</source>
        <extracomment>%1 is &quot;The disk is full&quot;</extracomment>
        <translation>空き容量待ち: %1</translation>
    </message>
    <message>
        <source>Retry %1 of %2 in %3</source>
        <extracomment>%1 of %2 retries; %3 is a duration, &quot;14 s&quot;</extracomment>
        <translation>%3 後に再試行 %1/%2</translation>
    </message>
    <message>
        <source>Retry %1 of %2 soon</source>
        <extracomment>%1 of %2 retries</extracomment>
        <translation>まもなく再試行 %1/%2</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message numerus="yes">
        <source>Downloading over %n connection(s)</source>
        <translation>
            <numerusform>ダウンロード中 (接続 %n 本)</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading, attempt %1 of %2</source>
        <translation>ダウンロード中 (試行 %1/%2)</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <extracomment>%1 is &quot;Downloading&quot; or the like, %2 a speed</extracomment>
        <translation>%1、最大 %2</translation>
    </message>
    <message>
        <source>Skipped: the file was there, verified</source>
        <translation>スキップ: 既存のファイルあり、検証済み</translation>
    </message>
    <message>
        <source>Skipped: the file was there</source>
        <translation>スキップ: 既存のファイルあり</translation>
    </message>
    <message>
        <source>Done, verified</source>
        <translation>完了、検証済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 is the reason, &quot;404 Not Found&quot;</extracomment>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
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
        <translation>%1 に制限</translation>
    </message>
    <message>
        <source>Verified: the file has the checksum that was asked for</source>
        <translation>検証済み: ファイルは指定されたチェックサムと一致しています</translation>
    </message>
    <message>
        <source>Not verified: there was no checksum to compare with</source>
        <translation>未検証: 照合するチェックサムがありませんでした</translation>
    </message>
    <message>
        <source>Into %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>A program: open it only if you trust where it comes from</source>
        <translation>プログラムです。入手元を信頼できる場合にだけ開いてください</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is damaged. Start Headgate again: it saves what can still be read.</source>
        <translation>%1 は壊れています。Headgate を起動し直すと、読み取れる分が復旧されます。</translation>
    </message>
    <message>
        <source>%1 is in use. Close the other Headgate first.</source>
        <translation>%1 は使用中です。先にもう一方の Headgate を閉じてください。</translation>
    </message>
    <message>
        <source>%1 cannot grow. Make room on that disk.</source>
        <translation>%1 をこれ以上大きくできません。そのディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>%1 (%2). Check its permissions and its disk.</source>
        <extracomment>%1 is a file, %2 what the database says of it, in English</extracomment>
        <translation>%1 (%2)。アクセス権とディスクを確認してください。</translation>
    </message>
    <message>
        <source>%1 belongs to another program. Choose another file for the queue.</source>
        <translation>%1 は別のプログラムのファイルです。キューには別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 has format %2, and this Headgate reads up to %3. Use the newer Headgate, or choose another file for the queue.</source>
        <translation>%1 の形式は %2 ですが、この Headgate で読めるのは %3 までです。新しい Headgate を使うか、キューに別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Another Headgate is repairing %1.</source>
        <translation>別の Headgate が %1 を修復しています。</translation>
    </message>
    <message>
        <source>%1 lies where no queue can be kept safely. Choose a folder on another disk.</source>
        <translation>%1 の場所にはキューを安全に保存できません。別のディスクのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>not seven fields with tabs between them</source>
        <translation>タブで区切られた 7 つのフィールドになっていません</translation>
    </message>
    <message>
        <source>the domain is none</source>
        <translation>有効なドメインがありません</translation>
    </message>
    <message>
        <source>it would be for everybody&apos;s hosts</source>
        <translation>不特定多数のホストが対象になってしまいます</translation>
    </message>
    <message>
        <source>neither TRUE nor FALSE where one of them belongs</source>
        <translation>TRUE か FALSE であるべき箇所がどちらでもありません</translation>
    </message>
    <message>
        <source>the path is none</source>
        <translation>有効なパスがありません</translation>
    </message>
    <message>
        <source>the time of expiry is no number of seconds</source>
        <translation>有効期限が秒数ではありません</translation>
    </message>
    <message>
        <source>the name is none</source>
        <translation>有効な名前がありません</translation>
    </message>
    <message>
        <source>the value holds what no cookie can</source>
        <translation>Cookie に使えない文字が値に含まれています</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>it is not as safe as its name promises</source>
        <translation>名前が示す安全性の条件を満たしていません</translation>
    </message>
    <message>
        <source>too many cookies</source>
        <translation>Cookie が多すぎます</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>the server does not answer in TLS; perhaps http:// is meant (a link without http:// is taken for https)</source>
        <translation>サーバーが TLS で応答しません。http:// を指定すべきかもしれません (http:// のないリンクは https とみなされます)</translation>
    </message>
    <message>
        <source>it does not accept this name and password</source>
        <translation>このユーザー名とパスワードは受け付けられませんでした</translation>
    </message>
    <message>
        <source>the password in the rule for this host is not known; give it there, and retry</source>
        <translation>このホストのルールにあるパスワードが不明です。ルールで指定してから再試行してください</translation>
    </message>
    <message>
        <source>it wants a name and a password, and those of its rule are not sent where a redirect or a mirror leads without encryption (http)</source>
        <translation>ユーザー名とパスワードを求められましたが、リダイレクトやミラーにより暗号化されていない (http) 接続先になるため、ルールのログイン情報は送信されません</translation>
    </message>
    <message>
        <source>add the link again as %1, and retry</source>
        <extracomment>%1 is a link</extracomment>
        <translation>リンクを %1 の形で追加し直してから再試行してください</translation>
    </message>
    <message>
        <source>it wants a name and a password, which are not known; %1</source>
        <extracomment>%1 says what to do</extracomment>
        <translation>ユーザー名とパスワードを求められましたが、どちらも不明です。%1</translation>
    </message>
    <message>
        <source>%1 bytes where the right file has %2</source>
        <extracomment>Numbers of bytes</extracomment>
        <translation>%1 バイト (正しいファイルは %2 バイト)</translation>
    </message>
    <message>
        <source>nothing for %1 s</source>
        <extracomment>How long a server was waited for in vain</extracomment>
        <translation>%1 秒間受信なし</translation>
    </message>
    <message>
        <source>its head cannot be read</source>
        <translation>ヘッダー部を読み取れません</translation>
    </message>
    <message>
        <source>it held more than the file</source>
        <translation>ファイルより多くのデータが含まれていました</translation>
    </message>
    <message>
        <source>%1 needed, the disk has %2 in all</source>
        <extracomment>Sizes: of the file, and of the whole disk</extracomment>
        <translation>%1 必要ですが、ディスクの総容量は %2 です</translation>
    </message>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>%1 必要ですが、空きは %2 です</translation>
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
        <translation>%L1 分</translation>
    </message>
    <message>
        <source>%L1 h %2 min</source>
        <extracomment>A time in hours and minutes, like &quot;5 h 20 min&quot;</extracomment>
        <translation>%L1 時間 %2 分</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>待機していません</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>次の順番</translation>
    </message>
    <message>
        <source>Place %L1 in line</source>
        <extracomment>%L1 is a number: the twelfth of all that wait is at place 12</extracomment>
        <translation>待ち順 %L1 番目</translation>
    </message>
    <message numerus="yes">
        <source>All %n busy, place %L1 in line</source>
        <extracomment>%n is how many downloads may run at a time, %L1 the place in the line of those that wait</extracomment>
        <translation>
            <numerusform>%n 枠すべて使用中、待ち順 %L1 番目</numerusform>
        </translation>
    </message>
    <message>
        <source>Host busy, %L1 of %L2</source>
        <extracomment>So many of the downloads that may run at one server: &quot;4 of 4&quot;</extracomment>
        <translation>ホストの枠が満杯、%L1/%L2</translation>
    </message>
    <message>
        <source>Server asked to wait %1</source>
        <extracomment>%1 is a time, like &quot;37 s&quot;</extracomment>
        <translation>サーバーの要請で待機、%1</translation>
    </message>
    <message>
        <source>Start spacing, %1</source>
        <extracomment>Downloads start with a set time between them. %1 is the time left, like &quot;0.4 s&quot;</extracomment>
        <translation>開始間隔待ち、%1</translation>
    </message>
    <message>
        <source>Start spacing of host, %1</source>
        <extracomment>Downloads from one server start with a set time between them. %1 is the time left, like &quot;0.4 s&quot;</extracomment>
        <translation>ホストの開始間隔待ち、%1</translation>
    </message>
    <message>
        <source>Waits for the shared gate, place %L1 in line</source>
        <extracomment>Several programs share one gate. %L1 is a number: the twelfth of this program&apos;s is at place 12</extracomment>
        <translation>共有ゲート待ち、待ち順 %L1 番目</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>ネットワークの復旧待ち</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>ゲートが閉じています</translation>
    </message>
</context>
<context>
    <name>headgate::AddDialog</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>What was read: %1 links are new</extracomment>
        <translation>新規 %1 件</translation>
    </message>
    <message>
        <source>, %1 of other kinds</source>
        <extracomment>%1 links are new, but of a kind of files that is not wanted</extracomment>
        <translation>、対象外の種類 %1 件</translation>
    </message>
    <message>
        <source>, %1 twice</source>
        <extracomment>%1 links came more than once, in the text or with the list</extracomment>
        <translation>、重複 %1 件</translation>
    </message>
    <message>
        <source>, %1 without a usable link</source>
        <extracomment>%1 lines hold no link that can be used</extracomment>
        <translation>、使えるリンクなし %1 行</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <extracomment>%1 is a list of line numbers</extracomment>
        <translation> (%1 行目)</translation>
    </message>
    <message>
        <source>, %1 with text that is left out</source>
        <extracomment>%1 lines have text behind the link that is not understood</extracomment>
        <translation>、無視するテキストあり %1 行</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>From the first to the last of many links</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Links are taken as they are, not as the %1 for which they stand</source>
        <extracomment>A pattern such as [001-120]; %1 is how many links it stands for</extracomment>
        <translation>リンクは展開せず (展開すると %1 件)、そのまま追加します</translation>
    </message>
    <message>
        <source>They stand for %1 links. At most %2 can be added at once.</source>
        <extracomment>%1 links are more than %2</extracomment>
        <translation>展開すると %1 件になります。一度に追加できるのは %2 件までです。</translation>
    </message>
    <message>
        <source>%1 links: %2</source>
        <extracomment>What patterns such as [001-120] stand for: %1 links, %2 &quot;001.jpg … 120.jpg&quot;</extracomment>
        <translation>リンク %1 件: %2</translation>
    </message>
    <message>
        <source>the name in the link, without extension</source>
        <translation>リンク内の名前 (拡張子なし)</translation>
    </message>
    <message>
        <source>the extension in the link</source>
        <translation>リンク内の拡張子</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>the folders in the link</source>
        <translation>リンク内のフォルダー</translation>
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
        <translation>今日の日付: %1</translation>
    </message>
    <message>
        <source>E&amp;xpand patterns</source>
        <translation>パターンを展開(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>すぐに開始(&amp;S)</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>リンクを追加</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>One link on each line, or any text with links in it. %1 and %2 stand for many links.</source>
        <extracomment>%1 is &quot;photo[001-120].jpg&quot;, %2 is &quot;{one,two}&quot;</extracomment>
        <translation>1 行に 1 件のリンク、またはリンクを含む任意のテキスト。%1 や %2 で多数のリンクを表せます。</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4 in a link stand for many. Without this, they are taken as parts of the link.</source>
        <extracomment>Examples are put in for %1 to %4</extracomment>
        <translation>リンク内の %1、%2、%3、%4 が多数のリンクを表します。オフにすると、リンクの一部としてそのまま扱われます。</translation>
    </message>
    <message>
        <source>Without it, the downloads are put into the list as paused</source>
        <translation>オフにすると、ダウンロードは一時停止中としてリストに追加されます</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>ファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>サーバーの指定どおり</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>Words that stand for something of each link</source>
        <translation>各リンクの情報を表す語</translation>
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
        <translation>最初: %1
最後: %2</translation>
    </message>
    <message>
        <source>Headgate remembers which links it has fetched, also when they have gone from the list, and where their files are now does not matter</source>
        <translation>Headgate は取得したリンクを、リストから削除された後も記憶しています。ファイルが今どこにあるかは関係ありません</translation>
    </message>
    <message>
        <source>By the name that is shown here: a file that is in the folder, or that an unfinished download of the list will be. Without this, the new one is named as the settings say. A server may still give it another name.</source>
        <translation>ここに表示されている名前で判断します。フォルダー内のファイルと、リスト内の未完了のダウンロードが保存するファイルが対象です。オフにすると、新しいファイルには設定に従って名前が付けられます。サーバーが別の名前を指定することもあります。</translation>
    </message>
    <message>
        <source>Skip what was &amp;fetched before (%1)</source>
        <extracomment>A choice; %1 links were fetched once</extracomment>
        <translation>取得済みのものをスキップ(&amp;F) (%1)</translation>
    </message>
    <message>
        <source>Skip files that are there a&amp;lready (%1)</source>
        <extracomment>A choice; of %1 links the files are there</extracomment>
        <translation>既存のファイルをスキップ(&amp;L) (%1)</translation>
    </message>
    <message>
        <source>, %1 fetched before</source>
        <extracomment>%1 links are left out, since they were fetched once</extracomment>
        <translation>、取得済み %1 件</translation>
    </message>
    <message>
        <source>, %1 there already</source>
        <extracomment>%1 links are left out, since their files are there</extracomment>
        <translation>、既存 %1 件</translation>
    </message>
</context>
<context>
    <name>headgate::AddressDialog</name>
    <message>
        <source>Change address</source>
        <translation>アドレスを変更</translation>
    </message>
    <message>
        <source>What has arrived stays if the new server says that it has the very same file, or a checksum will prove it; otherwise the download begins anew. It goes on at once.</source>
        <translation>新しいサーバーがまったく同じファイルを持つと通知した場合、またはチェックサムで確かめられる場合は、受信済みのデータが残ります。そうでなければ、ダウンロードは最初からやり直しになります。いずれの場合もすぐに続行されます。</translation>
    </message>
    <message>
        <source>The download goes on at once, from there.</source>
        <translation>ダウンロードはすぐにそこから続行されます。</translation>
    </message>
    <message>
        <source>Change and &amp;go on</source>
        <translation>変更して続行(&amp;G)</translation>
    </message>
    <message>
        <source>New &amp;address:</source>
        <translation>新しいアドレス(&amp;A):</translation>
    </message>
    <message>
        <source>There is @ or / in the password: write %40 or %2F instead.</source>
        <translation>パスワードに @ または / が含まれています。代わりに %40 または %2F と書いてください。</translation>
    </message>
    <message>
        <source>This is no http or https address.</source>
        <translation>http または https のアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>headgate::AfterFinishControl</name>
    <message>
        <source>When all is d&amp;one</source>
        <translation>すべて完了したら(&amp;O)</translation>
    </message>
    <message>
        <source>Which one, the settings say</source>
        <translation>実行するコマンドは設定で指定します</translation>
    </message>
    <message>
        <source>When all downloads have ended; the menu Downloads changes it</source>
        <translation>すべてのダウンロードが終了したときの動作。「ダウンロード」メニューで変更できます</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; could not be run: %2</source>
        <translation>コマンド「%1」を実行できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>headgate::AppearancePage</name>
    <message>
        <source>As the system&apos;s</source>
        <extracomment>Colours of the window
----------
Language of the window</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light or dark, at once</source>
        <translation>ライトまたはダーク。すぐに切り替わります</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of the rows in the list</extracomment>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of the rows in the list</extracomment>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>How high the rows of the list are. Compact shows more of them.</source>
        <translation>リストの行の高さ。「コンパクト」ではより多くの行を表示できます。</translation>
    </message>
    <message>
        <source>In which language the window speaks after the next start</source>
        <translation>次の起動から使われる表示言語</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行の高さ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Colors and rows change at once, the language with the next start.</source>
        <translation>配色と行の高さはすぐに、言語は次の起動時に切り替わります。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
</context>
<context>
    <name>headgate::CookiesDialog</name>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 a line&apos;s number, %2 why it is left out</extracomment>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Cookies from a browser</source>
        <translation>ブラウザーの Cookie</translation>
    </message>
    <message>
        <source>For files that only a browser in which you are logged in may fetch: export its cookies as cookies.txt (Netscape format), and choose that file here. Each cookie goes only to the hosts and paths it is for.

They are kept for this run of the program alone, and never written to a file.</source>
        <translation>ログイン済みのブラウザーでしか取得できないファイルのための機能です。ブラウザーの Cookie を cookies.txt (Netscape 形式) としてエクスポートし、そのファイルをここで選択してください。各 Cookie は、その対象のホストとパスにだけ送られます。

Cookie はプログラムの今回の起動の間だけ保持され、ファイルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>Hosts that get cookies</source>
        <translation>Cookie を送るホスト</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;orget them</source>
        <translation>消去(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a browser&apos;s export of cookies</source>
        <translation>ブラウザーからエクスポートした Cookie を選択</translation>
    </message>
    <message>
        <source>Exported cookies (*.txt);;All files (*)</source>
        <translation>エクスポートした Cookie (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie(s) read from %1</source>
        <translation>
            <numerusform>%1 から %Ln 個の Cookie を読み込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them expired, and are not sent</source>
        <translation>
            <numerusform>うち %Ln 個は期限切れのため送りません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out:</source>
        <translation>
            <numerusform>%Ln 行を除外しました:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>%1 a host&apos;s name, %2 how many cookies it gets</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>No cookies are in use.</source>
        <translation>使用中の Cookie はありません。</translation>
    </message>
    <message numerus="yes">
        <source>In use, for %Ln host(s) or domain(s):</source>
        <translation>
            <numerusform>使用中 (対象のホストまたはドメイン %Ln 件):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::CountdownDialog</name>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Do it &amp;now</source>
        <translation>今すぐ実行(&amp;N)</translation>
    </message>
</context>
<context>
    <name>headgate::DbusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
</context>
<context>
    <name>headgate::DbusPower</name>
    <message>
        <source>The system refused: %1</source>
        <translation>システムに拒否されました: %1</translation>
    </message>
</context>
<context>
    <name>headgate::DbusWakeLock</name>
    <message>
        <source>Downloads are running</source>
        <translation>ダウンロードを実行中です</translation>
    </message>
</context>
<context>
    <name>headgate::Desktop</name>
    <message>
        <source>All downloads are done</source>
        <translation>すべてのダウンロードが完了しました</translation>
    </message>
    <message>
        <source>All downloads have ended</source>
        <translation>すべてのダウンロードが終了しました</translation>
    </message>
    <message>
        <source>The settings are in effect, but could not be stored in %1.</source>
        <translation>設定は有効になりましたが、%1 に保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>headgate::DesktopPage</name>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>システムトレイにアイコンを表示する(&amp;T)</translation>
    </message>
    <message>
        <source>Its menu starts and pauses all, its tool tip tells how far they are</source>
        <translation>アイコンのメニューですべてのダウンロードを開始・一時停止でき、ツールチップで進み具合がわかります</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Headgate in the tray</source>
        <translation>ウィンドウを閉じても Headgate をトレイに残す(&amp;W)</translation>
    </message>
    <message>
        <source>Downloads go on there. File, Quit always ends the program.</source>
        <translation>ダウンロードはトレイで続行されます。プログラムは「ファイル」→「終了」でいつでも終了できます。</translation>
    </message>
    <message>
        <source>Start &amp;in the tray</source>
        <translation>トレイに格納した状態で起動する(&amp;I)</translation>
    </message>
    <message>
        <source>The window appears when you click the icon, or start Headgate once more</source>
        <translation>ウィンドウは、アイコンをクリックするか Headgate をもう一度起動すると表示されます</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>ログイン時に起動する(&amp;L)</translation>
    </message>
    <message>
        <source>Unfinished downloads then go on by themselves</source>
        <translation>未完了のダウンロードが自動的に続行されます</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake while downloads run</source>
        <translation>ダウンロードの実行中はコンピューターをスリープさせない(&amp;K)</translation>
    </message>
    <message>
        <source>It does not go to sleep by itself. The screen may turn dark, and you can still send it to sleep by hand.</source>
        <translation>自動的にスリープしなくなります。画面は消えることがあります。手動でのスリープはいつでもできます。</translation>
    </message>
    <message>
        <source>T&amp;ell me when all downloads have ended</source>
        <translation>すべてのダウンロードが終了したら通知する(&amp;E)</translation>
    </message>
    <message>
        <source>One notification for all of them, not one for each file</source>
        <translation>ファイルごとではなく、全体で 1 回だけ通知します</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A program and its arguments, in quotes where they have spaces; it is no shell.
HEADGATE_DONE and HEADGATE_FAILED in its environment say how many.
Downloads, When all is done, Run the command switches it on.</source>
        <translation>プログラムとその引数。空白を含むものは引用符で囲みます。シェルは使われません。
完了と失敗の件数は、環境変数 HEADGATE_DONE と HEADGATE_FAILED で渡されます。
「ダウンロード」→「すべて完了したら」→「コマンドを実行」で有効になります。</translation>
    </message>
    <message>
        <source>&amp;Command when all is done</source>
        <extracomment>Before a field with a command</extracomment>
        <translation>すべて完了したら実行するコマンド(&amp;C)</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>The command&apos;s program &quot;%1&quot; was not found.</source>
        <translation>コマンドのプログラム「%1」が見つかりません。</translation>
    </message>
</context>
<context>
    <name>headgate::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>速度の推移</translation>
    </message>
    <message>
        <source>Received:</source>
        <translation>受信済み:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>速度:</translation>
    </message>
    <message>
        <source>Time left:</source>
        <translation>残り時間:</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>接続:</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>チェックサム:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Fetched from:</source>
        <translation>取得元:</translation>
    </message>
    <message>
        <source>Copy the address that it is fetched from</source>
        <translation>取得元のアドレスをコピー</translation>
    </message>
    <message>
        <source>Also at:</source>
        <translation>ほかの取得元:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>Unfinished file:</source>
        <translation>未完了のファイル:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>サイズ:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>種類:</translation>
    </message>
    <message>
        <source>Changed on server:</source>
        <translation>サーバーでの更新日時:</translation>
    </message>
    <message>
        <source>Entity tag:</source>
        <extracomment>A technical term of HTTP, which servers call &quot;ETag&quot;</extracomment>
        <translation>エンティティタグ:</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the list of attempts; &quot;After&quot; is how long the attempt took</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>After</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Lines of the server&apos;s last answer</source>
        <translation>サーバーの最後の応答の各行</translation>
    </message>
    <message>
        <source>No answer has come in this run, or it is no longer remembered.</source>
        <translation>今回の起動ではまだ応答がないか、応答の記録がすでに失われています。</translation>
    </message>
    <message>
        <source>Select a download to see all about it</source>
        <translation>ダウンロードを選択すると詳細が表示されます</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Attempts (%1)</source>
        <translation>試行 (%1)</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadFilter</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadModel</name>
    <message>
        <source>%1, a program</source>
        <extracomment>Read aloud: the name of a file that runs when it is opened</extracomment>
        <translation>%1、プログラム</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: progress and state, &quot;42 %, downloading&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>ダウンロード %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::DropOverlay</name>
    <message>
        <source>Drop to add links</source>
        <translation>ドロップしてリンクを追加</translation>
    </message>
</context>
<context>
    <name>headgate::FilePage</name>
    <message>
        <source>&amp;Reserve the room of a file before its first byte</source>
        <translation>受信を始める前にファイルの領域を確保する(&amp;R)</translation>
    </message>
    <message>
        <source>Look for a &amp;checksum file beside each download</source>
        <translation>各ダウンロードと同じ場所でチェックサムファイルを探す(&amp;C)</translation>
    </message>
    <message>
        <source>Where new downloads go; it is made when it is missing</source>
        <translation>新しいダウンロードの保存先。なければ作成されます</translation>
    </message>
    <message>
        <source>Keep both: name (1).ext</source>
        <translation>両方を残す: 名前 (1).拡張子</translation>
    </message>
    <message>
        <source>Keep the file that is there and skip the download</source>
        <translation>既存のファイルを残し、ダウンロードをスキップ</translation>
    </message>
    <message>
        <source>Replace it once the download is complete</source>
        <translation>ダウンロードの完了後に置き換える</translation>
    </message>
    <message>
        <source>What happens when a file of that name is there already</source>
        <translation>同じ名前のファイルがすでにあるときの動作</translation>
    </message>
    <message>
        <source>Where the size is known and the file system can do it. A disk that fills up then stops a download before it begins, not half way, and files lie in one piece.</source>
        <translation>サイズがわかっていて、ファイルシステムが対応している場合に行います。ディスクが足りなければ途中ではなく開始前に停止し、ファイルは断片化せずに保存されます。</translation>
    </message>
    <message>
        <source>Where nobody says what a file must hash to: SHA256SUMS, SHA512SUMS, NAME.sha256 and NAME.sha512 in its folder on the server. Costs up to four small requests. It proves that the file came through right, not that the server is honest.</source>
        <translation>ファイルのハッシュ値がどこにも示されていない場合に、サーバーの同じフォルダーで SHA256SUMS、SHA512SUMS、NAME.sha256、NAME.sha512 を探します。最大 4 回の小さなリクエストが発生します。ファイルが正しく届いたことは確かめられますが、サーバーが信頼できることの証明にはなりません。</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name taken</source>
        <translation>同名のファイルがあるとき(&amp;N)</translation>
    </message>
    <message>
        <source>The folder is for downloads that are added from now on.</source>
        <translation>このフォルダーは、今後追加するダウンロードに使われます。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>headgate::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>ファイルの保存先フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder must be a full path, such as %1.</source>
        <translation>フォルダーは %1 のように完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 はフォルダーではなくファイルです。</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>%1 に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
</context>
<context>
    <name>headgate::FolderRulesPage</name>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Kind of files, or host</source>
        <translation>ファイルの種類またはホスト</translation>
    </message>
    <message>
        <source>A kind of files, or a host: example.org, or *.example.org for a whole domain</source>
        <translation>ファイルの種類またはホスト (例: example.org)。ドメイン全体は *.example.org のように書きます</translation>
    </message>
    <message>
        <source>Where these files go; it is made when it is missing</source>
        <translation>これらのファイルの保存先。なければ作成されます</translation>
    </message>
    <message>
        <source>Move up: of several rules that fit, the first one holds</source>
        <translation>上へ移動します。複数のルールが一致するときは、最初のものが適用されます</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>このルールを削除します</translation>
    </message>
    <message>
        <source>Choose a kind of files, or write a host, like example.org or *.example.org.</source>
        <translation>ファイルの種類を選択するか、ホストを入力してください (例: example.org、*.example.org)。</translation>
    </message>
    <message>
        <source>There is no rule: all files go to the folder for all.</source>
        <translation>ルールはありません。すべてのファイルが共通のフォルダーに保存されます。</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>ルールを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Files of one kind, or from some hosts, go to a folder of their own</source>
        <translation>特定の種類のファイルや一部のホストからのファイルを、専用のフォルダーに保存します</translation>
    </message>
    <message>
        <source>Where some files go instead of to the folder for all, unless a folder is chosen as they are added. The kind is that of the name in the link. Of several rules that fit, the first one holds.</source>
        <translation>一部のファイルを共通のフォルダーの代わりに保存する場所です。追加時にフォルダーを選択した場合は、そちらが優先されます。種類はリンク内の名前で判断します。複数のルールが一致するときは、最初のものが適用されます。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>headgate::GatePage</name>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>How many downloads may run at once. A lower number stops nothing that runs: it takes effect as downloads end.</source>
        <translation>同時に実行できるダウンロードの数。数を減らしても実行中のものは止まらず、ダウンロードが終わるにつれて反映されます。</translation>
    </message>
    <message>
        <source>How many of them may run at any one host. Small servers thank you for 2 to 4.</source>
        <translation>そのうち 1 つのホストに対して同時に実行できる数。小規模なサーバーには 2 から 4 が適切です。</translation>
    </message>
    <message>
        <source>When fewer downloads run than may, a large file is received over several connections, each for a part of it; they count as downloads above. 1: never.</source>
        <translation>実行中のダウンロードが上限より少ないとき、大きなファイルを複数の接続で分割して受信します。各接続は上のダウンロード数に含まれます。1: 分割しません。</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>What all downloads together may receive; it acts at once</source>
        <translation>すべてのダウンロードを合わせた受信速度の上限。すぐに反映されます</translation>
    </message>
    <message>
        <source>What the downloads from one host may receive together</source>
        <translation>1 つのホストからのダウンロードを合わせた受信速度の上限</translation>
    </message>
    <message>
        <source> ms</source>
        <extracomment>Unit: milliseconds</extracomment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Least time between two starts</source>
        <translation>開始から次の開始までの最短時間</translation>
    </message>
    <message>
        <source>Least time between two starts at one host</source>
        <translation>1 つのホストに対する、開始から次の開始までの最短時間</translation>
    </message>
    <message>
        <source>Most starts in any minute</source>
        <translation>1 分間の最大開始数</translation>
    </message>
    <message>
        <source>Most starts in any minute at one host</source>
        <translation>1 つのホストに対する 1 分間の最大開始数</translation>
    </message>
    <message>
        <source>&amp;Learn how many each host takes</source>
        <translation>各ホストが受け付ける数を学習する(&amp;L)</translation>
    </message>
    <message>
        <source>A host that refuses, resets or slows down is asked for fewer files at once, one that can do more for more, up to the numbers above.</source>
        <translation>拒否、切断、速度低下があったホストには同時に要求するファイルを減らし、余裕のあるホストには上の数を上限に増やします。</translation>
    </message>
    <message>
        <source>Share the gate with &amp;other programs of mine</source>
        <translation>自分のほかのプログラムとゲートを共有する(&amp;O)</translation>
    </message>
    <message>
        <source>All Headgates of yours that share it, command lines with --shared included, have one gate together. The first of them hands out its places: its numbers above hold for all together, those of each for itself besides. When it ends, another one takes over.</source>
        <translation>共有を有効にした自分のすべての Headgate (--shared を付けたコマンドラインも含む) が 1 つのゲートを使います。最初に起動したものがゲートの枠を割り当て、そこに設定された上記の数値が全体に適用されます。それぞれの数値は各自にも適用されます。ゲートを持つものが終了すると、別のものが引き継ぎます。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Each host</source>
        <translation>ホストごと</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <translation>%1、全体</translation>
    </message>
    <message>
        <source>%1, each host</source>
        <translation>%1、ホストごと</translation>
    </message>
    <message>
        <source>&amp;Downloads at once</source>
        <translation>同時ダウンロード数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Interval between starts</source>
        <translation>開始の間隔(&amp;I)</translation>
    </message>
    <message>
        <source>Requests per &amp;minute</source>
        <translation>1 分間のリクエスト数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connections of one file</source>
        <translation>1 ファイルの接続数(&amp;C)</translation>
    </message>
    <message>
        <source>Everything else waits in line at the gate, in the order of the list. A host that is full never holds up the others.</source>
        <translation>残りはすべて、リストの順にゲートで順番を待ちます。満杯のホストがほかのホストを妨げることはありません。</translation>
    </message>
</context>
<context>
    <name>headgate::GateSlots</name>
    <message>
        <source>Slots of the gate</source>
        <translation>ゲートの枠</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>空いている枠</translation>
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
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同時ダウンロード数</translation>
    </message>
    <message>
        <source>How many requests may pass the gate at once; acts at once</source>
        <translation>同時にゲートを通過できるリクエストの数。すぐに反映されます</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <extracomment>In front of the number of downloads that may run at once</extracomment>
        <translation>同時数(&amp;A)</translation>
    </message>
</context>
<context>
    <name>headgate::HostPageDialog</name>
    <message>
        <source>it takes %1 requests at once (the settings allow %2)</source>
        <extracomment>A host; %2: what the settings allow</extracomment>
        <translation>同時に %1 件まで受け付けます (設定上の上限は %2 件)</translation>
    </message>
    <message>
        <source>it wants %1 between two starts</source>
        <extracomment>A host; %1 is a duration</extracomment>
        <translation>開始の間隔を %1 空ける必要があります</translation>
    </message>
    <message>
        <source>nothing yet: it takes whatever it was asked for</source>
        <translation>まだなし (これまでの要求はすべて受け付けています)</translation>
    </message>
    <message>
        <source>Requests at once, over time</source>
        <translation>同時リクエスト数の推移</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>速度の推移</translation>
    </message>
    <message>
        <source>Last problems</source>
        <translation>最近の問題</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>現在:</translation>
    </message>
    <message>
        <source>Waiting at the gate:</source>
        <translation>ゲートでの待ち時間:</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>応答:</translation>
    </message>
    <message>
        <source>Learned:</source>
        <translation>学習結果:</translation>
    </message>
    <message>
        <source>&amp;Last problems</source>
        <translation>最近の問題(&amp;L)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <extracomment>%1 of %2 permits are taken</extracomment>
        <translation>実行中 %1/%2</translation>
    </message>
    <message>
        <source>%1 of them on loan</source>
        <translation>うち貸出中 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>待機中 %1 件</translation>
    </message>
    <message>
        <source>half of them up to %1, 95 % up to %2, the longest %3</source>
        <translation>半数は %1 以内、95% は %2 以内、最長 %3</translation>
    </message>
    <message>
        <source>nobody has passed yet</source>
        <translation>通過したものはまだありません</translation>
    </message>
    <message>
        <source>%1 good, %2 refused or broken off, %3 that say nothing of the server</source>
        <translation>正常 %1 件、拒否または切断 %2 件、サーバーの状態と無関係 %3 件</translation>
    </message>
</context>
<context>
    <name>headgate::HostRuleDialog</name>
    <message>
        <source>as for others</source>
        <translation>ほかと同じ</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Rule for a host</source>
        <translation>ホストのルール</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>ログインなし</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>名前: 値</translation>
    </message>
    <message>
        <source>One a line, sent to these hosts alone. &quot;Name:&quot; alone stands for the value that was given before.</source>
        <translation>1 行に 1 つ。これらのホストにだけ送られます。「名前:」だけを書くと、以前に指定した値を表します。</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>同時リクエスト数(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Interval between starts</source>
        <translation>開始の間隔(&amp;I)</translation>
    </message>
    <message>
        <source>Starts a &amp;minute</source>
        <translation>1 分間の開始数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>ユーザーエージェント(&amp;U)</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>ユーザー名(&amp;N)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Header &amp;lines</source>
        <translation>ヘッダー行(&amp;L)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Write a host, like example.org, or *.example.org for a whole domain.</source>
        <translation>ホストを入力してください (例: example.org)。ドメイン全体は *.example.org のように書きます。</translation>
    </message>
    <message>
        <source>The user agent can have plain ASCII letters only.</source>
        <translation>ユーザーエージェントに使えるのは ASCII 文字だけです。</translation>
    </message>
    <message>
        <source>Give the password of this user, too.</source>
        <translation>このユーザーのパスワードも入力してください。</translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; a value.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>「%1」の値を入力してください。</translation>
    </message>
</context>
<context>
    <name>headgate::HostRulesPage</name>
    <message>
        <source>every %1 ms</source>
        <extracomment>Between two starts at a host; ms: milliseconds</extracomment>
        <translation>%1 ms ごと</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <extracomment>Starts at a host</extracomment>
        <translation>毎分 %1 件</translation>
    </message>
    <message>
        <source>User agent: %1</source>
        <translation>ユーザーエージェント: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>ユーザー名: %1</translation>
    </message>
    <message>
        <source>Header lines: %1</source>
        <extracomment>%1 the names of header lines</extracomment>
        <translation>ヘッダー行: %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Rules for hosts</source>
        <translation>ホストのルール</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時数</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>ペース</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>学習結果</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Of several rules that fit a host, the first one holds</source>
        <translation>1 つのホストに複数のルールが一致するときは、最初のものが適用されます</translation>
    </message>
    <message>
        <source>What holds for some hosts instead of what holds for all. The first rule that fits a host holds, and it alone. Write *.example.org for a whole domain.</source>
        <translation>全体の設定の代わりに一部のホストに適用する設定です。ホストに最初に一致したルールだけが適用されます。ドメイン全体は *.example.org のように書きます。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Passwords and the values of header lines are kept in the system&apos;s key ring.</source>
        <translation>パスワードとヘッダー行の値は、システムのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>Passwords and the values of header lines are kept nowhere: they last until the program ends.</source>
        <translation>パスワードとヘッダー行の値は保存されず、プログラムが終了するまでの間だけ有効です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a host, %2 what it has taught: how many requests it takes at once, and how far apart</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headgate::KeychainVault</name>
    <message>
        <source>there is none</source>
        <translation>キーリングがありません</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>アクセスが拒否されました</translation>
    </message>
</context>
<context>
    <name>headgate::KindFilter</name>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Files that are neither images, videos, audio, archives nor documents</extracomment>
        <translation>その他</translation>
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
            <numerusform>追加したリンク %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln already in the list</source>
        <extracomment>Follows &quot;N links added&quot;</extracomment>
        <translation>
            <numerusform>、すでにリストにあるもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln line(s) without a usable link</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines held no link that can be used</extracomment>
        <translation>
            <numerusform>、使えるリンクのない行 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, text behind %Ln link(s) left out</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines have text behind the link that is not understood</extracomment>
        <translation>
            <numerusform>、後ろのテキストを無視したリンク %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no links in it.</source>
        <translation>リンクがありません。</translation>
    </message>
</context>
<context>
    <name>headgate::LinkPreview</name>
    <message>
        <source>Will be verified: %1</source>
        <extracomment>%1 is a checksum: &quot;sha256:...&quot;</extracomment>
        <translation>検証予定: %1</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <extracomment>%1 says why, and what to write instead</extracomment>
        <translation>追加しません: %1</translation>
    </message>
    <message>
        <source>Left out, because it is not understood: %1
Behind a link a checksum may stand. A blank in a link is written %2.</source>
        <extracomment>%1 stands behind a link, %2 is &quot;%20&quot;</extracomment>
        <translation>解釈できないため無視しました: %1
リンクの後ろにはチェックサムを書けます。リンク内の空白は %2 と書きます。</translation>
    </message>
    <message>
        <source>New; line %1: rest left out</source>
        <extracomment>%1 is a line&apos;s number; behind its link stands text that is not understood</extracomment>
        <translation>新規、%1 行目: 残りを無視</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New, with checksum</source>
        <translation>新規、チェックサムあり</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>In the list already</source>
        <translation>すでにリストにあり</translation>
    </message>
    <message>
        <source>Line %1: @ or / in the password</source>
        <translation>%1 行目: パスワードに @ か /</translation>
    </message>
    <message>
        <source>Line %1: broken checksum</source>
        <translation>%1 行目: チェックサム不正</translation>
    </message>
    <message>
        <source>Line %1: too many links</source>
        <translation>%1 行目: リンクが多すぎる</translation>
    </message>
    <message>
        <source>Line %1: no link</source>
        <translation>%1 行目: リンクではない</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>リンクではない</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存名</translation>
    </message>
    <message>
        <source>Fetched before</source>
        <translation>取得済み</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>既存のファイルあり</translation>
    </message>
    <message>
        <source>Its file is in the list</source>
        <extracomment>Another download of the list will have the same file name in the same folder</extracomment>
        <translation>同名のファイルがリストにあり</translation>
    </message>
</context>
<context>
    <name>headgate::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>状態別に表示</translation>
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
        <translation>ここにリンクをドロップするか、%1 を押してください</translation>
    </message>
    <message>
        <source>Links from a browser, a text, or a file with one link on each line</source>
        <translation>ブラウザーやテキストのリンク、または 1 行に 1 件のリンクを書いたファイル</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>表示するものがありません</translation>
    </message>
    <message>
        <source>No download is where you are looking and has these words</source>
        <translation>表示中の範囲に、これらの語を含むダウンロードはありません</translation>
    </message>
    <message>
        <source>There is no text and no link in the clipboard.</source>
        <translation>クリップボードにテキストもリンクもありません。</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>リストをインポート</translation>
    </message>
    <message>
        <source>Lists (*.headgate *.txt *.csv *.md *.html *.htm *.list *.lst *.meta4 *.metalink);;All files (*)</source>
        <translation>リスト (*.headgate *.txt *.csv *.md *.html *.htm *.list *.lst *.meta4 *.metalink);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>リストをエクスポート</translation>
    </message>
    <message>
        <source>The list with all that is known (*.headgate)</source>
        <translation>すべての情報を含むリスト (*.headgate)</translation>
    </message>
    <message>
        <source>Links alone (*.txt)</source>
        <translation>リンクのみ (*.txt)</translation>
    </message>
    <message>
        <source>The settings are in effect, but could not be stored in %1.</source>
        <translation>設定は有効になりましたが、%1 に保存できませんでした。</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Find in names and links</source>
        <translation>名前とリンクを検索</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <source>About Headgate</source>
        <translation>Headgate について</translation>
    </message>
    <message>
        <source>A desktop manager for bulk downloads.
However much waits outside, only so much passes at once.

Made with Qt %1. MIT licence.</source>
        <translation>大量のダウンロードを管理するデスクトップアプリ。
外でどれだけ待っていても、一度に通れるのは決まった数だけ。

Qt %1 で作成。MIT ライセンス。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: remove %Ln download(s)</source>
        <translation>
            <numerusform>元に戻す(&amp;U): ダウンロード %Ln 件の削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: move %Ln download(s)</source>
        <translation>
            <numerusform>元に戻す(&amp;U): ダウンロード %Ln 件の移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>%Ln 件のダウンロードを削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; what has arrived of %Ln unfinished one(s) will be deleted</source>
        <extracomment>Follows &quot;N downloads removed&quot;: what has arrived of so many unfinished ones goes when they cannot be brought back any more</extracomment>
        <translation>
            <numerusform> (未完了の %Ln 件の受信済みデータはまもなく削除されます)</numerusform>
        </translation>
    </message>
    <message>
        <source>On Wayland a program sees what is copied only while its window is active: links that were copied elsewhere are offered when you come back to this window.</source>
        <translation>Wayland では、プログラムはウィンドウがアクティブな間しかコピーの内容を検知できません。ほかの場所でコピーしたリンクの追加は、このウィンドウに戻ったときに提案されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied</source>
        <extracomment>A button; it opens the dialog in which links are added</extracomment>
        <translation>
            <numerusform>コピーしたリンク %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Forget which links were ever fetched?</source>
        <translation>これまでに取得したリンクの履歴を消去しますか?</translation>
    </message>
    <message>
        <source>They can no longer be skipped when they are added again. The list and all files stay.</source>
        <translation>消去すると、それらのリンクを再び追加するときにスキップできなくなります。リストとすべてのファイルは残ります。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>headgate::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>headgate::NetworkPage</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>How many times a server may send a download on to another address</source>
        <translation>サーバーがダウンロードを別のアドレスへ転送できる回数</translation>
    </message>
    <message>
        <source>&amp;Keep passwords in the system&apos;s key ring</source>
        <translation>パスワードをシステムのキーリングに保存する(&amp;K)</translation>
    </message>
    <message>
        <source>Headgate&apos;s own</source>
        <translation>Headgate の既定値</translation>
    </message>
    <message>
        <source>The name under which servers see this program</source>
        <translation>サーバーに対して名乗るプログラム名</translation>
    </message>
    <message>
        <source>Those in links, so that a download that is not finished can go on after a restart, and what rules for hosts send. They leave the key ring with the last download or rule that needs them.</source>
        <translation>リンクに含まれるパスワード (未完了のダウンロードを再起動後に続行するため) と、ホストのルールで送信するものが対象です。必要とする最後のダウンロードやルールがなくなると、キーリングから削除されます。</translation>
    </message>
    <message>
        <source>Certificates that you accepted by hand, each from its host alone</source>
        <translation>手動で受け入れた証明書。それぞれ元のホストに限り有効です</translation>
    </message>
    <message>
        <source>Most r&amp;edirects</source>
        <translation>最大リダイレクト数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>ユーザーエージェント(&amp;U)</translation>
    </message>
    <message>
        <source>Trusted
certificates</source>
        <translation>信頼した
証明書</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The user agent can have plain ASCII letters only.</source>
        <translation>ユーザーエージェントに使えるのは ASCII 文字だけです。</translation>
    </message>
</context>
<context>
    <name>headgate::Plot</name>
    <message>
        <source>%1 ago</source>
        <extracomment>The left end of a time axis; %1 is a duration</extracomment>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a time axis</extracomment>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>headgate::ProxyPage</name>
    <message>
        <source>usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Where the proxy listens. The usual one is 8080, for SOCKS 1080.</source>
        <translation>プロキシのポート番号。標準は 8080、SOCKS では 1080 です。</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP プロキシ</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 プロキシ</translation>
    </message>
    <message>
        <source>The system says it in the environment: %1, %2, %3 and %4</source>
        <extracomment>%1 to %4 are names of environment variables</extracomment>
        <translation>システムの設定は環境変数 %1、%2、%3、%4 で指定されます</translation>
    </message>
    <message>
        <source>The name or the address of the proxy</source>
        <translation>プロキシの名前またはアドレス</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>ログインなし</translation>
    </message>
    <message>
        <source>Only where the proxy wants a login</source>
        <translation>プロキシがログインを求める場合にのみ必要です</translation>
    </message>
    <message>
        <source>Sent to the proxy, and kept nowhere: it lasts until the program ends</source>
        <translation>プロキシに送られるだけで保存されず、プログラムが終了するまでの間だけ有効です</translation>
    </message>
    <message>
        <source>Hosts that are asked without the proxy, with commas between: a host, a whole domain such as *.example.org, or a network of addresses such as 10.0.0.0/8</source>
        <translation>プロキシを使わずに接続するホスト。ホスト、*.example.org のようなドメイン全体、10.0.0.0/8 のようなアドレス範囲をコンマで区切って指定します</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Not for</source>
        <translation>除外するホスト(&amp;N)</translation>
    </message>
    <message>
        <source>A password of the proxy is not stored: after a restart it has to be given again here.</source>
        <translation>プロキシのパスワードは保存されません。再起動後は、ここでもう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Give the host of the proxy.</source>
        <translation>プロキシのホストを入力してください。</translation>
    </message>
    <message>
        <source>The host of the proxy must be a name or an address, such as %1.</source>
        <translation>プロキシのホストは、%1 のような名前またはアドレスで指定してください。</translation>
    </message>
</context>
<context>
    <name>headgate::RangeMap</name>
    <message>
        <source>Map of the file: what has arrived</source>
        <translation>ファイルのマップ: 受信済みの部分</translation>
    </message>
    <message>
        <source>%1 received; the size of the file is not known</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>%1 受信済み (ファイルのサイズは不明)</translation>
    </message>
    <message>
        <source>%1 of %2 received (%3 %)</source>
        <extracomment>%1 and %2 are amounts of data, %3 percent</extracomment>
        <translation>%1 / %2 受信済み (%3%)</translation>
    </message>
    <message numerus="yes">
        <source>in %n piece(s)</source>
        <translation>
            <numerusform>%n 個の断片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at work</source>
        <translation>
            <numerusform>動作中の接続 %n 本</numerusform>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>Further attempts after one that failed in passing: time-outs, broken connections, and servers that are busy (429, 503)</source>
        <translation>タイムアウト、切断、サーバーの混雑 (429、503) など、一時的な失敗の後に再試行する回数</translation>
    </message>
    <message>
        <source>The most that the first retry waits; each further one may wait twice as long, and longer where the server asks for it</source>
        <translation>最初の再試行までの最長の待ち時間。以後の再試行のたびに最大で 2 倍になり、サーバーから求められた場合はさらに長くなります</translation>
    </message>
    <message>
        <source>A server that cannot be reached, or sends nothing, for so long has failed</source>
        <translation>この時間、接続できないか何も送ってこないサーバーは、失敗とみなします</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit: minutes</extracomment>
        <translation> 分</translation>
    </message>
    <message>
        <source>A server that asks to be left alone (Retry-After) gets so much of it from all its downloads; the one that it said so to waits as long as it was told to</source>
        <translation>間を置くよう求めたサーバー (Retry-After) には、すべてのダウンロードが最長でこの時間だけアクセスを控えます。求められた当のダウンロードは、指示された時間だけ待ちます</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>First &amp;wait</source>
        <translation>最初の待ち時間(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>タイムアウト(&amp;T)</translation>
    </message>
    <message>
        <source>Longest rest of a &amp;host</source>
        <translation>ホストの最長休止時間(&amp;H)</translation>
    </message>
    <message>
        <source>What a second try cannot mend, such as 404 Not Found, fails at once. You can retry it by hand at any time.</source>
        <translation>404 Not Found のように再試行しても解決しないものは、すぐに失敗になります。いつでも手動で再試行できます。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>headgate::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>これらの語を含む設定はありません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the title of a page of settings, %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>By its name or by what is said about it</source>
        <translation>設定の名前または説明から検索します</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Of this page. Nothing is changed before OK or Apply.</source>
        <translation>このページの設定だけが対象です。「OK」または「適用」を押すまで変更されません。</translation>
    </message>
    <message>
        <source>Takes effect at once, for what waits and for what runs</source>
        <translation>待機中のものにも実行中のものにも、すぐに反映されます</translation>
    </message>
</context>
<context>
    <name>headgate::SharedGate</name>
    <message>
        <source>The gate cannot be shared: the folder %1 cannot be used. This program goes on alone, with its own limits.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>ゲートを共有できません。フォルダー %1 を使用できません。このプログラムは自身の上限で単独で続行します。</translation>
    </message>
    <message>
        <source>The gate cannot be shared: the program that has it does not answer. This one goes on alone, with its own limits.</source>
        <translation>ゲートを共有できません。ゲートを持つプログラムが応答しません。このプログラムは自身の上限で単独で続行します。</translation>
    </message>
    <message>
        <source>The gate cannot be shared: the program that has it is another version of Headgate. This one goes on alone, with its own limits.</source>
        <translation>ゲートを共有できません。ゲートを持つプログラムは異なるバージョンの Headgate です。このプログラムは自身の上限で単独で続行します。</translation>
    </message>
    <message>
        <source>The gate cannot be shared: what the program that has it says makes no sense. This one goes on alone, with its own limits.</source>
        <translation>ゲートを共有できません。ゲートを持つプログラムからの通信を解釈できません。このプログラムは自身の上限で単独で続行します。</translation>
    </message>
    <message>
        <source>The gate cannot be shared: %1. This program goes on alone, with its own limits.</source>
        <translation>ゲートを共有できません: %1。このプログラムは自身の上限で単独で続行します。</translation>
    </message>
</context>
<context>
    <name>headgate::Sidebar</name>
    <message>
        <source>What the list shows</source>
        <translation>リストに表示する対象</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Below a list of servers or folders that is cut: how many are not shown</extracomment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Find shows them: type a part of the name</source>
        <translation>検索すると表示されます。名前の一部を入力してください</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: an entry of the sidebar and how many downloads it has, &quot;Failed, 3&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>headgate::SingleInstance</name>
    <message>
        <source>Headgate runs already, but does not answer. Close it, or end its process, and start it again. If it does not run on any machine, remove %1 first.</source>
        <extracomment>%1 a file</extracomment>
        <translation>Headgate はすでに実行中ですが、応答しません。閉じるかプロセスを終了して、起動し直してください。どのマシンでも実行されていない場合は、先に %1 を削除してください。</translation>
    </message>
</context>
<context>
    <name>headgate::SpeedLimitDialog</name>
    <message>
        <source>Limit speed</source>
        <translation>速度を制限</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>All connections of one download share it. It acts at once. 0: no limit.</source>
        <translation>1 つのダウンロードのすべての接続に共通の上限です。すぐに反映されます。0: 無制限。</translation>
    </message>
    <message>
        <source>Each download at &amp;most</source>
        <translation>各ダウンロードの上限(&amp;M)</translation>
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
        <translation>全体の進捗</translation>
    </message>
    <message>
        <source>No downloads</source>
        <translation>ダウンロードはありません</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <extracomment>Appended to &quot;N of M done&quot;; %L1 is the number</extracomment>
        <translation>、失敗 %1 件</translation>
    </message>
    <message>
        <source>%1 % of all downloads, %2 received</source>
        <translation>全ダウンロードの %1%、%2 受信済み</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 of %2 active, %3 waiting</source>
        <extracomment>The gate: %1 of %2 permits are out, %3 items wait in line</extracomment>
        <translation>実行中 %1/%2、待機中 %3 件</translation>
    </message>
    <message>
        <source>The gate lets %1 requests pass at once.
Admitted so far: %2
Half waited less than %3, 95 % less than %4, the longest %5.</source>
        <translation>ゲートは同時に %1 件のリクエストを通します。
これまでに通過: %2 件
待ち時間は、半数が %3 未満、95% が %4 未満、最長 %5 です。</translation>
    </message>
</context>
<context>
    <name>headgate::TrayIcon</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 of %2 items</extracomment>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <extracomment>Appended to &quot;N of M done&quot;</extracomment>
        <translation>、失敗 %1 件</translation>
    </message>
    <message>
        <source>%1 active, %2</source>
        <extracomment>%1 is a number of downloads, %2 a speed</extracomment>
        <translation>実行中 %1 件、%2</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>ウィンドウを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>headgate::TrustedList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼した証明書</translation>
    </message>
    <message>
        <source>Refuse this certificate again</source>
        <translation>この証明書を再び拒否する</translation>
    </message>
</context>
<context>
    <name>headgate::VaultLine</name>
    <message>
        <source>it does not answer</source>
        <translation>応答しません</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop manager for bulk downloads.</source>
        <translation>大量のダウンロードを管理するデスクトップアプリ。</translation>
    </message>
    <message>
        <source>Links, or files with links, to add.</source>
        <translation>追加するリンク、またはリンクを含むファイル。</translation>
    </message>
    <message>
        <source>Open the dialog that adds links.</source>
        <translation>リンクを追加するダイアログを開く。</translation>
    </message>
    <message>
        <source>Add the links in this file; may be given again.</source>
        <translation>このファイルのリンクを追加する。複数回指定できる。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Write what happens at the gate to this file, as CSV.</source>
        <translation>ゲートでの出来事を CSV 形式でこのファイルに書き込む。</translation>
    </message>
</context>
</TS>
