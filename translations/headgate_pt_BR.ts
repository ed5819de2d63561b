<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add links…</source>
        <translation>&amp;Adicionar links…</translation>
    </message>
    <message>
        <source>Add links to the list</source>
        <translation>Adicionar links à lista</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation>&amp;Importar lista…</translation>
    </message>
    <message>
        <source>Add the links of a text, CSV, Markdown or HTML file, or a saved list</source>
        <translation>Adicionar os links de um arquivo de texto, CSV, Markdown ou HTML, ou de uma lista salva</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Exportar lista…</translation>
    </message>
    <message>
        <source>Save the whole list in a file, to keep it or to open it elsewhere</source>
        <translation>Salvar a lista inteira em um arquivo, para guardá-la ou abri-la em outro lugar</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>&amp;Colar links</translation>
    </message>
    <message>
        <source>Add the links in the clipboard</source>
        <translation>Adicionar os links da área de transferência</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figurações…</translation>
    </message>
    <message>
        <source>How many at once, how fast, and where to</source>
        <translation>Quantos ao mesmo tempo, a que velocidade e para onde</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;fazer</translation>
    </message>
    <message>
        <source>Take back the last removal or move</source>
        <translation>Desfazer a última remoção ou movimentação</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start or resume the selected downloads</source>
        <translation>Iniciar ou retomar os downloads selecionados</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Pause the selected downloads; what has arrived is kept</source>
        <translation>Pausar os downloads selecionados; o que já chegou é mantido</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Try the selected failed downloads again, now</source>
        <translation>Tentar novamente agora os downloads selecionados que falharam</translation>
    </message>
    <message>
        <source>Limit sp&amp;eed…</source>
        <translation>Limitar &amp;velocidade…</translation>
    </message>
    <message>
        <source>Set the most that each of the selected downloads may receive</source>
        <translation>Definir a velocidade máxima de cada um dos downloads selecionados</translation>
    </message>
    <message>
        <source>Ser&amp;ver of this download…</source>
        <translation>&amp;Servidor deste download…</translation>
    </message>
    <message>
        <source>Show how the server of the selected download does: its limit, speed, waits and problems</source>
        <translation>Exibir a situação do servidor do download selecionado: limite, velocidade, esperas e problemas</translation>
    </message>
    <message>
        <source>Change &amp;address…</source>
        <translation>Alterar &amp;endereço…</translation>
    </message>
    <message>
        <source>Fetch the selected failed or paused download from another address, and go on</source>
        <translation>Baixar de outro endereço o download selecionado, pausado ou com falha, e continuar</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate…</source>
        <translation>Confia&amp;r neste certificado…</translation>
    </message>
    <message>
        <source>Look at the certificate that was refused, and accept it from this host</source>
        <translation>Ver o certificado que foi recusado e aceitá-lo deste servidor</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Remove the selected downloads from the list; finished files stay</source>
        <translation>Remover da lista os downloads selecionados; os arquivos concluídos são mantidos</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>Mover para o t&amp;opo</translation>
    </message>
    <message>
        <source>Move the selected downloads to the front of the line</source>
        <translation>Mover os downloads selecionados para o começo da fila</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move the selected downloads one place forward in the line</source>
        <translation>Avançar os downloads selecionados uma posição na fila</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Move the selected downloads one place back in the line</source>
        <translation>Recuar os downloads selecionados uma posição na fila</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>Mover para o &amp;final</translation>
    </message>
    <message>
        <source>Move the selected downloads to the end of the line</source>
        <translation>Mover os downloads selecionados para o fim da fila</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>Iniciar to&amp;dos</translation>
    </message>
    <message>
        <source>Start or resume every paused download</source>
        <translation>Iniciar ou retomar todos os downloads pausados</translation>
    </message>
    <message>
        <source>Pa&amp;use all</source>
        <translation>Pa&amp;usar todos</translation>
    </message>
    <message>
        <source>Pause everything that waits or runs</source>
        <translation>Pausar tudo o que está aguardando ou em andamento</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Tentar &amp;novamente os que falharam</translation>
    </message>
    <message>
        <source>Try every failed download again</source>
        <translation>Tentar novamente todos os downloads que falharam</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>&amp;Limpar concluídos</translation>
    </message>
    <message>
        <source>Remove everything that is done from the list; the files stay</source>
        <translation>Remover da lista tudo o que foi concluído; os arquivos são mantidos</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the finished file</source>
        <translation>Abrir o arquivo concluído</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>E&amp;xibir na pasta</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Exibir o arquivo na pasta em que está</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Copiar lin&amp;k</translation>
    </message>
    <message>
        <source>Copy the addresses of the selected downloads</source>
        <translation>Copiar os endereços dos downloads selecionados</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Locali&amp;zar</translation>
    </message>
    <message>
        <source>Show only what has these words in its name or address</source>
        <translation>Exibir somente o que tem estas palavras no nome ou no endereço</translation>
    </message>
    <message>
        <source>Order of the &amp;queue</source>
        <translation>Ordem da &amp;fila</translation>
    </message>
    <message>
        <source>Show the downloads in the order in which they stand in line</source>
        <translation>Exibir os downloads na ordem em que estão na fila</translation>
    </message>
    <message>
        <source>Show the &amp;sidebar</source>
        <translation>Exibir barra &amp;lateral</translation>
    </message>
    <message>
        <source>Show states, servers and folders beside the list</source>
        <translation>Exibir estados, servidores e pastas ao lado da lista</translation>
    </message>
    <message>
        <source>Show the &amp;gate</source>
        <translation>Exibir co&amp;mporta</translation>
    </message>
    <message>
        <source>Show who is passing the gate, and the line behind it</source>
        <translation>Exibir quem está passando pela comporta e a fila atrás dela</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Exibir &amp;detalhes</translation>
    </message>
    <message>
        <source>Show all about the selected download below the list</source>
        <translation>Exibir, abaixo da lista, tudo sobre o download selecionado</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>Todos os atalhos e o que fazem</translation>
    </message>
    <message>
        <source>&amp;About Headgate</source>
        <translation>&amp;Sobre o Headgate</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <translation>M&amp;onitorar a área de transferência</translation>
    </message>
    <message>
        <source>Offer to add links that are copied in other programs; nothing is added without a click</source>
        <translation>Oferecer a adição de links copiados em outros programas; nada é adicionado sem um clique</translation>
    </message>
    <message>
        <source>Use &amp;cookies from a browser&apos;s export…</source>
        <translation>&amp;Usar cookies exportados de um navegador…</translation>
    </message>
    <message>
        <source>Send the cookies of a browser in which you are logged in, for this run</source>
        <translation>Enviar, nesta execução, os cookies de um navegador em que você está autenticado</translation>
    </message>
    <message>
        <source>&amp;Forget what was fetched…</source>
        <translation>Es&amp;quecer o que foi baixado…</translation>
    </message>
    <message>
        <source>Clear the history by which links that were ever fetched are known again</source>
        <translation>Limpar o histórico que permite reconhecer links já baixados</translation>
    </message>
</context>
<context>
    <name>AfterFinish</name>
    <message>
        <source>Do &amp;nothing</source>
        <extracomment>When all is done</extracomment>
        <translation>Não fazer &amp;nada</translation>
    </message>
    <message>
        <source>&amp;Run the command</source>
        <extracomment>When all is done</extracomment>
        <translation>&amp;Executar o comando</translation>
    </message>
    <message>
        <source>&amp;Quit Headgate</source>
        <extracomment>When all is done</extracomment>
        <translation>&amp;Sair do Headgate</translation>
    </message>
    <message>
        <source>S&amp;leep</source>
        <extracomment>When all is done, the machine</extracomment>
        <translation>S&amp;uspender</translation>
    </message>
    <message>
        <source>Shut &amp;down</source>
        <extracomment>When all is done, the machine</extracomment>
        <translation>&amp;Desligar</translation>
    </message>
    <message>
        <source>Then run the command</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Depois, executar o comando</translation>
    </message>
    <message>
        <source>Then quit</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Depois, sair</translation>
    </message>
    <message>
        <source>Then sleep</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Depois, suspender</translation>
    </message>
    <message>
        <source>Then shut down</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Depois, desligar</translation>
    </message>
    <message numerus="yes">
        <source>The command is run in %n second(s).</source>
        <translation>
            <numerusform>O comando será executado em %n segundo.</numerusform>
            <numerusform>O comando será executado em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headgate quits in %n second(s).</source>
        <translation>
            <numerusform>O Headgate será encerrado em %n segundo.</numerusform>
            <numerusform>O Headgate será encerrado em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>O computador será suspenso em %n segundo.</numerusform>
            <numerusform>O computador será suspenso em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine shuts down in %n second(s).</source>
        <translation>
            <numerusform>O computador será desligado em %n segundo.</numerusform>
            <numerusform>O computador será desligado em %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>its length is no number</source>
        <translation>o tamanho não é um número</translation>
    </message>
    <message>
        <source>it holds a part that nobody asked for</source>
        <translation>contém uma parte que ninguém pediu</translation>
    </message>
    <message>
        <source>its length and its range contradict each other</source>
        <translation>o tamanho e o intervalo se contradizem</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 was not written by Headgate, and is left as it is. Change or delete it by hand.</source>
        <translation>O arquivo %1 não foi gravado pelo Headgate e permanece como está. Altere-o ou exclua-o manualmente.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2</source>
        <translation>Não foi possível excluir o arquivo %1: %2</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Não foi possível gravar o arquivo %1: %2</translation>
    </message>
</context>
<context>
    <name>BatchEnd</name>
    <message numerus="yes">
        <source>%n download(s) done</source>
        <translation>
            <numerusform>%n download concluído</numerusform>
            <numerusform>%n downloads concluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <extracomment>How a batch of downloads ended: %1 and %2 are numbers</extracomment>
        <translation>%1 concluído(s), %2 com falha</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>it has expired</source>
        <translation>expirou</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>ainda não é válido</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>é autoassinado</translation>
    </message>
    <message>
        <source>nobody whom this system trusts has signed it</source>
        <translation>não foi assinado por ninguém em quem este sistema confie</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>pertence a outro servidor</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>foi revogado</translation>
    </message>
    <message>
        <source>the certificate of %1 is refused: %2 (SHA-256 %3)</source>
        <extracomment>%1 is a host, %2 one or several reasons such as &quot;it has expired&quot;, %3 a fingerprint</extracomment>
        <translation>o certificado de %1 foi recusado: %2 (SHA-256 %3)</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is what it says.</source>
        <translation>%1 não consegue provar que é quem diz ser.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>Why a certificate was refused</extracomment>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <extracomment>Whom a certificate names</extracomment>
        <translation>Emitido para: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Emitido por: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Válido até: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>Impressão digital SHA-256:</translation>
    </message>
    <message>
        <source>Somebody may be between you and the server and read or change what it sends. Accept the certificate only if the server&apos;s owner has told you this fingerprint. It is then accepted from this host alone, until you remove it in the settings.</source>
        <translation>Alguém pode estar entre você e o servidor, lendo ou alterando o que ele envia. Aceite o certificado somente se o responsável pelo servidor tiver informado esta impressão digital a você. A partir daí, ele será aceito somente deste servidor, até que você o remova nas configurações.</translation>
    </message>
    <message>
        <source>&amp;Trust it</source>
        <translation>&amp;Confiar</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 is a file. Name a folder with --dir.</source>
        <translation>%1 é um arquivo. Informe uma pasta com --dir.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2. Name another one with --dir.</source>
        <translation>Não foi possível criar a pasta %1: %2. Informe outra com --dir.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1: %2. Name another one with --dir.</source>
        <translation>Não é possível gravar na pasta %1: %2. Informe outra com --dir.</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2. Name another one with --gate-log.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>Não é possível gravar o registro %1: %2. Informe outro com --gate-log.</translation>
    </message>
    <message>
        <source>The checksum file %1 cannot be read: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>Não foi possível ler o arquivo de somas de verificação %1: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no checksums. Name one that sha256sum or the like has written.</source>
        <translation>O arquivo %1 não contém somas de verificação. Informe um que tenha sido gerado por sha256sum ou similar.</translation>
    </message>
    <message>
        <source>This very command is running already, into the same folder. Nothing was fetched.</source>
        <translation>Este mesmo comando já está em execução, para a mesma pasta. Nada foi baixado.</translation>
    </message>
    <message>
        <source>How far this run is cannot be kept, so that it could not be continued (%1).</source>
        <translation>Não é possível guardar o andamento desta execução; portanto, ela não poderia ser continuada (%1).</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEGUNDOS</translation>
    </message>
    <message>
        <source>Read links from FILE, one a line, or a Metalink document (.meta4, .metalink); &quot;-&quot; is standard input. May be given several times.</source>
        <translation>Lê links de ARQUIVO, um por linha, ou de um documento Metalink (.meta4, .metalink); “-” é a entrada padrão. Pode ser repetida.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARQUIVO</translation>
    </message>
    <message>
        <source>Links given as arguments may hold patterns, and stand for many: %1, %2, %3, %4; several in one link stand for all combinations. Quote them, or the shell expands them itself. Links in lists are always taken as they are.</source>
        <extracomment>%1 to %4 are examples of patterns</extracomment>
        <translation>Os links dados como argumentos podem conter padrões e representar muitos: %1, %2, %3, %4; vários em um mesmo link representam todas as combinações. Coloque-os entre aspas, senão o próprio shell os expande. Os links em listas são sempre usados como estão.</translation>
    </message>
    <message>
        <source>Put the files into FOLDER, which is made if missing. Default: the present folder.</source>
        <translation>Coloca os arquivos em PASTA, que é criada se não existir. Padrão: a pasta atual.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>PASTA</translation>
    </message>
    <message>
        <source>Put files of one kind, or from some hosts, into FOLDER instead. RULE is a kind (%1), by the name in the link, or a host, which may be *.example.org. May be given several times: the first that fits holds.</source>
        <extracomment>%1 is a list of words such as videos, which are not translated</extracomment>
        <translation>Em vez disso, coloca em PASTA os arquivos de um tipo ou de alguns servidores. REGRA é um tipo (%1), conforme o nome no link, ou um servidor, que pode ser *.example.org. Pode ser repetida: vale a primeira que se aplicar.</translation>
    </message>
    <message>
        <source>RULE=FOLDER</source>
        <translation>REGRA=PASTA</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time. Default: %1.</source>
        <translation>No máximo NÚMERO requisições ao mesmo tempo. Padrão: %1.</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time at any one host. Default: as --jobs.</source>
        <translation>No máximo NÚMERO requisições ao mesmo tempo em cada servidor. Padrão: o mesmo que --jobs.</translation>
    </message>
    <message>
        <source>For some hosts instead of that: &quot;HOST; limit=2; interval=500; rate=60; speed=500K; user=NAME; password=TEXT; header=NAME: VALUE; agent=TEXT&quot;. HOST may be *.example.org; what is left out is as for others. A value that has a ; stands in double quotes. A login and header lines are sent to these hosts only; everyone on this machine can read them in the list of processes. May be given several times: the first that fits holds.</source>
        <translation>Para alguns servidores, em vez disso: &quot;SERVIDOR; limit=2; interval=500; rate=60; speed=500K; user=NOME; password=TEXTO; header=NOME: VALOR; agent=TEXTO&quot;. SERVIDOR pode ser *.example.org; o que for omitido vale como para os outros. Um valor que contém ; fica entre aspas duplas (&quot;). O login e os cabeçalhos são enviados somente a esses servidores; todos neste computador podem lê-los na lista de processos. Pode ser repetida: vale a primeira regra que se aplicar.</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGRA</translation>
    </message>
    <message>
        <source>Share one gate with all programs of yours that are told to, the window included; the first of them has it, and hands out its places to the others. Its numbers (--jobs, --per-host, --interval, --rate) hold for all together, and those of each for itself besides. When it ends, another one takes over, with its own numbers.</source>
        <translation>Compartilha uma só comporta com todos os seus programas configurados para isso, inclusive a interface gráfica; o primeiro deles a mantém e distribui as vagas aos outros. Os números dele (--jobs, --per-host, --interval, --rate) valem para todos em conjunto, e os de cada um, além disso, para si mesmo. Quando ele termina, outro assume, com seus próprios números.</translation>
    </message>
    <message>
        <source>Ask every host for as many files at once as --per-host says. Otherwise that is learned: one that refuses, resets or slows down is asked for fewer, one that can do more for more.</source>
        <translation>Pede a cada servidor tantos arquivos ao mesmo tempo quantos --per-host permite. Sem esta opção, isso é aprendido: ao que recusa, interrompe ou fica lento, pedem-se menos; ao que suporta mais, pedem-se mais.</translation>
    </message>
    <message>
        <source>Receive one file over at most NUMBER connections, while --jobs leaves some to spare; 1: never divide a file. Default: %1.</source>
        <translation>Recebe um arquivo por no máximo NÚMERO conexões, enquanto sobrarem de --jobs; 1: nunca divide um arquivo. Padrão: %1.</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second in all; K, M and G stand for KiB, MiB and GiB; 0: no limit.</source>
        <translation>Recebe no máximo TAXA bytes por segundo no total; K, M e G significam KiB, MiB e GiB; 0: sem limite.</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>TAXA</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second from any one host.</source>
        <translation>Recebe no máximo TAXA bytes por segundo de cada servidor.</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second of any one file, all its connections together.</source>
        <translation>Recebe no máximo TAXA bytes por segundo de cada arquivo, somadas todas as suas conexões.</translation>
    </message>
    <message>
        <source>At least MILLISECONDS between the starts of two requests. Default: 0.</source>
        <translation>No mínimo MILISSEGUNDOS entre os inícios de duas requisições. Padrão: 0.</translation>
    </message>
    <message>
        <source>MILLISECONDS</source>
        <translation>MILISSEGUNDOS</translation>
    </message>
    <message>
        <source>At most NUMBER starts in any minute; 0: as many as may be. Default: 0.</source>
        <translation>No máximo NÚMERO inícios por minuto; 0: tantos quantos forem possíveis. Padrão: 0.</translation>
    </message>
    <message>
        <source>Try a failed item up to NUMBER times again. Default: %1.</source>
        <translation>Tenta de novo até NÚMERO vezes um item que falhou. Padrão: %1.</translation>
    </message>
    <message>
        <source>When a server says Retry-After, leave its host alone for at most SECONDS; the file that it was said of waits as long as it was told to. Default: %1.</source>
        <translation>Quando um servidor envia Retry-After, deixa-o em repouso por no máximo SEGUNDOS; o arquivo a que isso se referia aguarda o tempo que lhe foi pedido. Padrão: %1.</translation>
    </message>
    <message>
        <source>Longest wait before the first retry; it doubles each time. Default: %1.</source>
        <translation>Espera máxima antes da primeira nova tentativa; dobra a cada vez. Padrão: %1.</translation>
    </message>
    <message>
        <source>Longest time to connect, and without progress. Default: %1.</source>
        <translation>Tempo máximo para conectar e sem progresso. Padrão: %1.</translation>
    </message>
    <message>
        <source>Follow at most NUMBER redirects. Default: %1.</source>
        <translation>Segue no máximo NÚMERO redirecionamentos. Padrão: %1.</translation>
    </message>
    <message>
        <source>Send this header with every request. May be given several times.</source>
        <translation>Envia este cabeçalho em todas as requisições. Pode ser repetida.</translation>
    </message>
    <message>
        <source>NAME: VALUE</source>
        <translation>NOME: VALOR</translation>
    </message>
    <message>
        <source>Send this address as the referring page.</source>
        <translation>Envia este endereço como página de origem (Referer).</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ENDEREÇO</translation>
    </message>
    <message>
        <source>Name the program so to servers.</source>
        <translation>Identifica o programa assim perante os servidores.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>Log in with this name. A password given here can be read by everyone on this machine, in the list of processes: better set the environment variable HEADGATE_PASSWORD, or leave it out and be asked.</source>
        <translation>Autentica-se com este nome. Uma senha dada aqui pode ser lida por todos neste computador, na lista de processos: é melhor definir a variável de ambiente HEADGATE_PASSWORD, ou omiti-la para que seja pedida.</translation>
    </message>
    <message>
        <source>NAME[:PASSWORD]</source>
        <translation>NOME[:SENHA]</translation>
    </message>
    <message>
        <source>Use this proxy, as http://HOST:PORT or socks5://HOST:PORT. Default: as the environment says.</source>
        <translation>Usa este proxy, no formato http://SERVIDOR:PORTA ou socks5://SERVIDOR:PORTA. Padrão: o que o ambiente indicar.</translation>
    </message>
    <message>
        <source>Ask these hosts directly, whatever proxy there is: a comma-separated list of hosts, *.DOMAIN, and networks like 10.0.0.0/8; &quot;*&quot;: all hosts. May be given several times.</source>
        <translation>Consulta estes servidores diretamente, seja qual for o proxy: uma lista, separada por vírgulas, de servidores, *.DOMÍNIO e redes como 10.0.0.0/8; “*”: todos os servidores. Pode ser repetida.</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>SERVIDORES</translation>
    </message>
    <message>
        <source>Accept the certificate with this SHA-256 fingerprint from this host, and only there, whatever is wrong with it. May be given several times.</source>
        <translation>Aceita o certificado com esta impressão digital SHA-256 deste servidor, e somente dele, não importa o que haja de errado com o certificado. Pode ser repetida.</translation>
    </message>
    <message>
        <source>HOST=FINGERPRINT</source>
        <translation>SERVIDOR=IMPRESSÃO</translation>
    </message>
    <message>
        <source>Name the files by MASK, in which these stand for something of each link: %1. *name* and *ext* are those of the link, whatever the server says; *num* counts links in the order in which they are read, *num3* with three digits at least. A run that is to go on another day must not have *date* in it.</source>
        <extracomment>%1 is a list of words such as *name*</extracomment>
        <translation>Nomeia os arquivos conforme MÁSCARA, na qual estas palavras representam algo de cada link: %1. *name* e *ext* são os do link, diga o servidor o que disser; *num* conta os links na ordem em que são lidos, *num3* com no mínimo três dígitos. Uma execução que deva continuar em outro dia não pode conter *date*.</translation>
    </message>
    <message>
        <source>MASK</source>
        <translation>MÁSCARA</translation>
    </message>
    <message>
        <source>What to do when a file of that name is there: rename, skip or overwrite. Where a checksum is known, a file that is skipped must have it. Default: rename.</source>
        <translation>O que fazer quando já existe um arquivo com esse nome: rename (renomear), skip (ignorar) ou overwrite (substituir). Quando se conhece uma soma de verificação, o arquivo ignorado precisa tê-la. Padrão: rename.</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>AÇÃO</translation>
    </message>
    <message>
        <source>What the one file must hash to: an algorithm (md5, sha1, sha256, sha512, blake2b) and its value in hexadecimal. A file that does not is kept as NAME.wrong.</source>
        <translation>A soma de verificação que o arquivo (um só) deve ter: um algoritmo (md5, sha1, sha256, sha512, blake2b) e o valor em hexadecimal. Um arquivo que não a tenha é guardado como NOME.wrong.</translation>
    </message>
    <message>
        <source>ALGORITHM:HEX</source>
        <translation>ALGORITMO:HEX</translation>
    </message>
    <message>
        <source>Look up checksums in FILE, as sha256sum and the like write it, by the name asked for or the last part of the link. Files that are not in it are not verified.</source>
        <translation>Procura somas de verificação em ARQUIVO, no formato de sha256sum e similares, pelo nome pedido ou pela última parte do link. Arquivos que não constam dele não são verificados.</translation>
    </message>
    <message>
        <source>Where nobody says what a file must hash to, look for a checksum file beside it on its server: SHA256SUMS, SHA512SUMS, NAME.sha256, NAME.sha512. That proves that the file came through right, not that the server is honest.</source>
        <translation>Quando ninguém informa a soma de verificação de um arquivo, procura um arquivo de somas ao lado dele no servidor: SHA256SUMS, SHA512SUMS, NOME.sha256, NOME.sha512. Isso prova que o arquivo chegou íntegro, não que o servidor seja honesto.</translation>
    </message>
    <message>
        <source>When no host can be reached any more, the network is down: wait for it so long before items fail for that. 0: not at all. Default: 600.</source>
        <translation>Quando nenhum servidor pode mais ser alcançado, a rede caiu: espera este tempo por ela antes de deixar que itens falhem por isso. 0: não espera. Padrão: 600.</translation>
    </message>
    <message>
        <source>For comparison only: lift --jobs and --per-host to 10000.</source>
        <translation>Somente para comparação: eleva --jobs e --per-host a 10000.</translation>
    </message>
    <message>
        <source>Do not reserve the room of a file before its first byte.</source>
        <translation>Não reserva o espaço de um arquivo antes do primeiro byte.</translation>
    </message>
    <message>
        <source>Do not keep how far the run is: the same command again begins anew.</source>
        <translation>Não guarda o andamento da execução: o mesmo comando, repetido, recomeça do zero.</translation>
    </message>
    <message>
        <source>Show the gate as well: how many requests are out, and at which hosts how many wait and why.</source>
        <translation>Mostra também a comporta: quantas requisições estão em curso, em quais servidores há outras aguardando, quantas e por quê.</translation>
    </message>
    <message>
        <source>Write every wait, grant, release and change at the gate to FILE, as CSV. What is there is continued.</source>
        <translation>Grava em ARQUIVO, como CSV, cada espera, concessão, liberação e mudança na comporta. O que já existe é continuado.</translation>
    </message>
    <message>
        <source>Tell nothing but errors.</source>
        <translation>Não informa nada além de erros.</translation>
    </message>
    <message>
        <source>Write events to standard output, one JSON object a line; see &quot;help json&quot;.</source>
        <translation>Escreve eventos na saída padrão, um objeto JSON por linha; veja “help json”.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Give it a value.</source>
        <translation>Informe um valor.</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Escreva no formato http://SERVIDOR:PORTA ou socks5://SERVIDOR:PORTA.</translation>
    </message>
    <message>
        <source>Write it as HOST=FINGERPRINT: the 64 hexadecimal digits of the certificate&apos;s SHA-256, as the failure shows them.</source>
        <translation>Escreva no formato SERVIDOR=IMPRESSÃO: os 64 dígitos hexadecimais do SHA-256 do certificado, como a mensagem de falha os mostra.</translation>
    </message>
    <message>
        <source>Give the password for its user, and each header line a value.</source>
        <translation>Informe a senha do usuário e um valor para cada cabeçalho.</translation>
    </message>
    <message>
        <source>Give a whole http or https address.</source>
        <translation>Informe um endereço http ou https completo.</translation>
    </message>
    <message>
        <source>Say rename, skip or overwrite.</source>
        <translation>Informe rename, skip ou overwrite.</translation>
    </message>
    <message>
        <source>Name a folder; &quot;.&quot; is the present one.</source>
        <translation>Informe uma pasta; “.” é a atual.</translation>
    </message>
    <message>
        <source>Give it on one line.</source>
        <translation>Informe em uma única linha.</translation>
    </message>
    <message>
        <source>give the name with -u, and the password in HEADGATE_PASSWORD or when you are asked for it</source>
        <translation>informe o nome com -u e a senha em HEADGATE_PASSWORD ou quando ela for pedida</translation>
    </message>
    <message>
        <source>HEADGATE_PASSWORD is set, but not used: it needs -u NAME.</source>
        <translation>HEADGATE_PASSWORD está definida, mas não é usada: precisa de -u NOME.</translation>
    </message>
    <message>
        <source>Write it as NAME or NAME:PASSWORD.</source>
        <translation>Escreva no formato NOME ou NOME:SENHA.</translation>
    </message>
    <message>
        <source>Write it as ALGORITHM:HEX, for instance sha256: and 64 digits.</source>
        <translation>Escreva no formato ALGORITMO:HEX, por exemplo sha256: e 64 dígitos.</translation>
    </message>
    <message>
        <source>Name a file, not an address.</source>
        <translation>Informe um arquivo, não um endereço.</translation>
    </message>
    <message>
        <source>Give a mask like %1.</source>
        <translation>Informe uma máscara como %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <extracomment>%1 a link, %2 what to write</extracomment>
        <translation>Não é possível interpretar “%1”: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link. Links begin with http:// or https://; to read links from a file, use -i FILE.</source>
        <translation>“%1” não é um link. Links começam com http:// ou https://; para ler links de um arquivo, use -i ARQUIVO.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as it is. With --glob it stands for %2 links.</source>
        <extracomment>%1 a link, %2 a number</extracomment>
        <translation>“%1” é usado como está. Com --glob, representa %2 links.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for %2 links. At most %3 can be given as arguments in all.</source>
        <extracomment>%1 a link, %2 and %3 numbers</extracomment>
        <translation>“%1” representa %2 links. No total, podem ser dados no máximo %3 como argumentos.</translation>
    </message>
    <message>
        <source>Name a file like gate.csv.</source>
        <translation>Informe um arquivo como comporta.csv.</translation>
    </message>
    <message>
        <source>Name a file like SHA256SUMS.</source>
        <translation>Informe um arquivo como SHA256SUMS.</translation>
    </message>
    <message>
        <source>--shared and --no-gate exclude each other. Leave one of them out.</source>
        <translation>--shared e --no-gate se excluem mutuamente. Omita uma das duas.</translation>
    </message>
    <message>
        <source>There is nothing to fetch. Give links, or -i FILE with one link a line.</source>
        <translation>Não há nada para baixar. Informe links, ou -i ARQUIVO com um link por linha.</translation>
    </message>
    <message>
        <source>Standard input can be read once only: give &quot;-i -&quot; once.</source>
        <translation>A entrada padrão só pode ser lida uma vez: informe “-i -” uma única vez.</translation>
    </message>
    <message>
        <source>--checksum is for exactly one link. For several, write a checksum behind each link in a list, or use --checksums FILE.</source>
        <translation>--checksum serve para exatamente um link. Para vários, escreva uma soma de verificação depois de cada link em uma lista, ou use --checksums ARQUIVO.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta um comando.</translation>
    </message>
    <message>
        <source>There is no help on &quot;%1&quot;. There is help on: %2.</source>
        <translation>Não há ajuda sobre “%1”. Há ajuda sobre: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. To fetch a link, write: headgate-cli get LINK</source>
        <translation>“%1” não é um comando. Para baixar um link, escreva: headgate-cli get LINK</translation>
    </message>
    <message>
        <source>Exit codes, the largest that applies:</source>
        <translation>Códigos de saída, o maior que se aplicar:</translation>
    </message>
    <message>
        <source>Usage: headgate-cli COMMAND [...]</source>
        <translation>Uso: headgate-cli COMANDO [...]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar a versão</translation>
    </message>
    <message>
        <source>Usage: headgate-cli get [OPTION...] [LINK...] [-i FILE]</source>
        <translation>Uso: headgate-cli get [OPÇÃO...] [LINK...] [-i ARQUIVO]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemplos:</translation>
    </message>
    <message>
        <source>the gate: limit, active, waiting and admitted requests; on_loan, those of the active ones that only speed up a file as long as nobody waits; wait_p50_ms, wait_p95_ms and wait_max_ms, the time that requests waited for admission</source>
        <translation>a comporta: limit, active, waiting e admitted, requisições permitidas, ativas, em espera e admitidas; on_loan, as ativas que só aceleram um arquivo enquanto ninguém aguarda; wait_p50_ms, wait_p95_ms e wait_max_ms, o tempo que as requisições esperaram para ser admitidas</translation>
    </message>
    <message>
        <source>the item&apos;s number, the same in all its events</source>
        <translation>o número do item, o mesmo em todos os seus eventos</translation>
    </message>
    <message>
        <source>its link, without a password</source>
        <translation>o link dele, sem senha</translation>
    </message>
    <message>
        <source>the name of its file, as far as it is known</source>
        <translation>o nome do arquivo dele, até onde se conhece</translation>
    </message>
    <message>
        <source>which try this is, from 1</source>
        <translation>o número desta tentativa, a partir de 1</translation>
    </message>
    <message>
        <source>how many tries there may be</source>
        <translation>quantas tentativas pode haver</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>bytes recebidos</translation>
    </message>
    <message>
        <source>bytes of the whole file</source>
        <translation>bytes do arquivo inteiro</translation>
    </message>
    <message>
        <source>what went wrong, a word that never changes: http-status, connect-timeout, ...</source>
        <translation>o que deu errado, uma palavra que nunca muda: http-status, connect-timeout, ...</translation>
    </message>
    <message>
        <source>the answer&apos;s status, where there was one</source>
        <translation>o status da resposta, quando houve uma</translation>
    </message>
    <message>
        <source>the same for people, translated</source>
        <translation>o mesmo para pessoas, traduzido</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>todo evento</translation>
    </message>
    <message>
        <source>has these fields</source>
        <translation>tem estes campos</translation>
    </message>
    <message>
        <source>which of the following</source>
        <translation>qual dos seguintes</translation>
    </message>
    <message>
        <source>when it was written: ISO 8601, UTC</source>
        <translation>quando foi escrito: ISO 8601, UTC</translation>
    </message>
    <message>
        <source>a request for the item begins</source>
        <translation>começa uma requisição para o item</translation>
    </message>
    <message>
        <source>the answer points elsewhere; the item goes there</source>
        <translation>a resposta aponta para outro lugar; o item vai para lá</translation>
    </message>
    <message>
        <source>a try failed; there will be another</source>
        <translation>uma tentativa falhou; haverá outra</translation>
    </message>
    <message>
        <source>when: ISO 8601, UTC</source>
        <translation>quando: ISO 8601, UTC</translation>
    </message>
    <message>
        <source>the file is complete and in its place</source>
        <translation>o arquivo está completo e no lugar</translation>
    </message>
    <message>
        <source>its full path</source>
        <translation>o caminho completo dele</translation>
    </message>
    <message>
        <source>true: its checksum is right</source>
        <translation>true: a soma de verificação está correta</translation>
    </message>
    <message>
        <source>something a person should know of it, translated</source>
        <translation>algo que uma pessoa deve saber sobre ele, traduzido</translation>
    </message>
    <message>
        <source>an earlier run of the same command has fetched the file; it is there</source>
        <translation>uma execução anterior do mesmo comando baixou o arquivo; ele está lá</translation>
    </message>
    <message>
        <source>true: its checksum was right</source>
        <translation>true: a soma de verificação estava correta</translation>
    </message>
    <message>
        <source>a file of that name is there (--on-conflict skip)</source>
        <translation>já existe um arquivo com esse nome (--on-conflict skip)</translation>
    </message>
    <message>
        <source>the last try failed, or another would not help</source>
        <translation>a última tentativa falhou, ou outra não ajudaria</translation>
    </message>
    <message>
        <source>false: its checksum is wrong; &quot;reason&quot; says where it lies</source>
        <translation>false: a soma de verificação está errada; “reason” diz onde o arquivo está</translation>
    </message>
    <message>
        <source>where all stands, at most once a second</source>
        <translation>a situação geral, no máximo uma vez por segundo</translation>
    </message>
    <message>
        <source>items that are done</source>
        <translation>itens concluídos</translation>
    </message>
    <message>
        <source>items that an earlier run has fetched</source>
        <translation>itens que uma execução anterior baixou</translation>
    </message>
    <message>
        <source>items that were skipped</source>
        <translation>itens ignorados</translation>
    </message>
    <message>
        <source>items that failed</source>
        <translation>itens que falharam</translation>
    </message>
    <message>
        <source>items that are being fetched</source>
        <translation>itens que estão sendo baixados</translation>
    </message>
    <message>
        <source>items that wait for another try</source>
        <translation>itens que aguardam outra tentativa</translation>
    </message>
    <message>
        <source>links taken from arguments and lists so far</source>
        <translation>links obtidos até agora de argumentos e listas</translation>
    </message>
    <message>
        <source>true when there are no more links than those listed</source>
        <translation>true quando não há mais links além dos já obtidos</translation>
    </message>
    <message>
        <source>about how many links there will be</source>
        <translation>aproximadamente quantos links haverá</translation>
    </message>
    <message>
        <source>bytes received in this run</source>
        <translation>bytes recebidos nesta execução</translation>
    </message>
    <message>
        <source>the present speed</source>
        <translation>a velocidade atual</translation>
    </message>
    <message>
        <source>how much of all is over, 0 to 1</source>
        <translation>quanto do total já passou, de 0 a 1</translation>
    </message>
    <message>
        <source>about how long it will take</source>
        <translation>aproximadamente quanto tempo vai levar</translation>
    </message>
    <message>
        <source>the hosts that are being asked, that have the longest lines, or that rest, as objects: host; active, on_loan and waiting requests; limit, what it may have now; ceiling, what the options allow it; learned, what it has been found to take; learned_interval_ms, how far apart its starts had to be; cooling_ms, how long it rests; waits_because, why the first in its line waits, a word that never changes: host-busy, host-cooling, host-spacing, all-busy, spacing, shared-gate, no-network, in-line, next; reason, the same for people, translated</source>
        <translation>os servidores que estão sendo consultados, que têm as filas mais longas ou que estão em repouso, como objetos: host; active, on_loan e waiting, requisições; limit, o que ele pode ter agora; ceiling, o que as opções lhe permitem; learned, o que se verificou que ele suporta; learned_interval_ms, o intervalo que seus inícios precisaram ter; cooling_ms, quanto tempo ele repousa; waits_because, por que o primeiro da sua fila aguarda, uma palavra que nunca muda: host-busy, host-cooling, host-spacing, all-busy, spacing, shared-gate, no-network, in-line, next; reason, o mesmo para pessoas, traduzido</translation>
    </message>
    <message>
        <source>a line of a list has no link that can be used</source>
        <translation>uma linha de uma lista não tem link que se possa usar</translation>
    </message>
    <message>
        <source>the list&apos;s file; &quot;-&quot; is standard input</source>
        <translation>o arquivo da lista; “-” é a entrada padrão</translation>
    </message>
    <message>
        <source>the line&apos;s number, from 1; 0: a file of a Metalink document</source>
        <translation>o número da linha, a partir de 1; 0: um arquivo de um documento Metalink</translation>
    </message>
    <message>
        <source>what is wrong with it, translated</source>
        <translation>o que há de errado com ela, traduzido</translation>
    </message>
    <message>
        <source>what it says, at most its beginning, without passwords</source>
        <translation>o que ela diz, no máximo o começo, sem senhas</translation>
    </message>
    <message>
        <source>the link of a line is taken, but not what stands behind it</source>
        <translation>o link de uma linha é aceito, mas não o que vem depois dele</translation>
    </message>
    <message>
        <source>the line&apos;s number, from 1</source>
        <translation>o número da linha, a partir de 1</translation>
    </message>
    <message>
        <source>what stands behind it, at most its beginning</source>
        <translation>o que vem depois dele, no máximo o começo</translation>
    </message>
    <message>
        <source>a problem of no single item</source>
        <translation>um problema que não é de nenhum item específico</translation>
    </message>
    <message>
        <source>one line for people, translated</source>
        <translation>uma linha para pessoas, traduzida</translation>
    </message>
    <message>
        <source>the last event</source>
        <translation>o último evento</translation>
    </message>
    <message>
        <source>of all these and those skipped, items whose checksum was there and is right</source>
        <translation>de todos estes e dos ignorados, os itens cuja soma de verificação existia e está correta</translation>
    </message>
    <message>
        <source>items that were left when the run was interrupted</source>
        <translation>itens que restavam quando a execução foi interrompida</translation>
    </message>
    <message>
        <source>links that came twice, and were left out</source>
        <translation>links que apareceram duas vezes e foram omitidos</translation>
    </message>
    <message>
        <source>lines without a usable link</source>
        <translation>linhas sem link utilizável</translation>
    </message>
    <message>
        <source>lines with text behind the link that was left out</source>
        <translation>linhas com texto depois do link que foi ignorado</translation>
    </message>
    <message>
        <source>true when the run was ended from outside</source>
        <translation>true quando a execução foi encerrada de fora</translation>
    </message>
    <message>
        <source>why items failed, the most frequent first: a list of objects with reason and count</source>
        <translation>por que itens falharam, o motivo mais frequente primeiro: uma lista de objetos com reason e count</translation>
    </message>
    <message>
        <source>how long the run took</source>
        <translation>quanto tempo a execução levou</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>The list %1 cannot be read: %2</source>
        <extracomment>%1 a list&apos;s file name, %2 the system&apos;s reason</extracomment>
        <translation>Não foi possível ler a lista %1: %2</translation>
    </message>
    <message>
        <source>Standard input has no links in it.</source>
        <translation>A entrada padrão não contém links.</translation>
    </message>
    <message>
        <source>The list %1 has no links in it.</source>
        <translation>A lista %1 não contém links.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is not yours to read</source>
        <translation>você não tem permissão para ler</translation>
    </message>
    <message>
        <source>For help: headgate-cli help %1</source>
        <translation>Para obter ajuda: headgate-cli help %1</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Senha de %1: </translation>
    </message>
    <message>
        <source>There is no password. Type one, or set the environment variable HEADGATE_PASSWORD.</source>
        <translation>Não há senha. Digite uma ou defina a variável de ambiente HEADGATE_PASSWORD.</translation>
    </message>
    <message>
        <source>Fetches many files, and lets only so many requests run at once.</source>
        <translation>Baixa muitos arquivos e deixa passar só um certo número de requisições ao mesmo tempo.</translation>
    </message>
    <message>
        <source>fetch links into files</source>
        <translation>baixar links para arquivos</translation>
    </message>
    <message>
        <source>help on: %1</source>
        <translation>ajuda sobre: %1</translation>
    </message>
    <message>
        <source>Fetches every link into a file of its own. All items wait at the gate, which lets only so many requests run at once, in all and at any one host.</source>
        <translation>Baixa cada link para um arquivo próprio. Todos os itens aguardam na comporta, que deixa passar só um certo número de requisições ao mesmo tempo, no total e em cada servidor.</translation>
    </message>
    <message>
        <source>A list has one link a line. It is read as it is needed, so that it may be longer than memory or never end; links that come twice are fetched once. Messages go to standard error.</source>
        <translation>Uma lista tem um link por linha. Ela é lida à medida que é necessária, de modo que pode ser maior que a memória ou nunca terminar; links repetidos são baixados uma só vez. As mensagens vão para a saída de erro padrão.</translation>
    </message>
    <message>
        <source>A line of a list may end with a blank and a checksum (sha256:HEX, or hexadecimal digits alone). What arrives is compared with it, and called done only when it is right. Where nobody gives a checksum, the one that the server sends (Repr-Digest, Digest) is used; without any, a file is done but not verified.</source>
        <translation>Uma linha de uma lista pode terminar com um espaço e uma soma de verificação (sha256:HEX, ou apenas dígitos hexadecimais). O que chega é comparado com ela e só é dado como concluído se estiver correto. Quando ninguém informa uma soma de verificação, usa-se a que o servidor envia (Repr-Digest, Digest); sem nenhuma, o arquivo é concluído, mas não verificado.</translation>
    </message>
    <message>
        <source>A Metalink document names several sources for each file, with sizes and checksums. When one source fails, or sends a wrong file, the next one is asked at once; the wait before a retry comes only after all of them have failed.</source>
        <translation>Um documento Metalink indica várias fontes para cada arquivo, com tamanhos e somas de verificação. Quando uma fonte falha ou envia um arquivo errado, a próxima é consultada imediatamente; a espera antes de uma nova tentativa só vem depois que todas falharem.</translation>
    </message>
    <message>
        <source>Until every item is done, the folder holds a hidden file .headgate-*.queue in which the run keeps how far it is. After an interruption of any kind the same command goes on there: unfinished files are continued, finished ones are not fetched again.</source>
        <translation>Até que todos os itens sejam concluídos, a pasta contém um arquivo oculto .headgate-*.queue, no qual a execução guarda seu andamento. Depois de qualquer tipo de interrupção, o mesmo comando continua dali: arquivos incompletos são continuados, os concluídos não são baixados de novo.</translation>
    </message>
    <message>
        <source>every item is done, or skipped as asked</source>
        <translation>todos os itens foram concluídos, ou ignorados conforme pedido</translation>
    </message>
    <message>
        <source>at least one item failed</source>
        <translation>pelo menos um item falhou</translation>
    </message>
    <message>
        <source>the command line makes no sense; nothing was fetched</source>
        <translation>a linha de comando não faz sentido; nada foi baixado</translation>
    </message>
    <message>
        <source>a list or checksum file cannot be read, or a list held lines without a usable link; the rest was fetched</source>
        <translation>uma lista ou um arquivo de somas de verificação não pôde ser lido, ou uma lista continha linhas sem link utilizável; o resto foi baixado</translation>
    </message>
    <message>
        <source>the folder or the log cannot be used; nothing was fetched</source>
        <translation>a pasta ou o registro não pode ser usado; nada foi baixado</translation>
    </message>
    <message>
        <source>the same command is running already; nothing was fetched</source>
        <translation>o mesmo comando já está em execução; nada foi baixado</translation>
    </message>
    <message>
        <source>interrupted (Ctrl+C)</source>
        <translation>interrompido (Ctrl+C)</translation>
    </message>
    <message>
        <source>whoever read the output has gone</source>
        <translation>quem lia a saída não está mais lá</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>a list into a folder, 16 at a time</source>
        <translation>uma lista para uma pasta, 16 por vez</translation>
    </message>
    <message>
        <source>gently: two at any one host, two starts a second in all</source>
        <translation>com moderação: duas em cada servidor, dois inícios por segundo no total</translation>
    </message>
    <message>
        <source>from another program, leaving alone what is there</source>
        <translation>a partir de outro programa, sem mexer no que já existe</translation>
    </message>
    <message>
        <source>120 links in one</source>
        <translation>120 links em um</translation>
    </message>
    <message>
        <source>with a password that is asked for</source>
        <translation>com uma senha que será pedida</translation>
    </message>
    <message>
        <source>the links that failed</source>
        <translation>os links que falharam</translation>
    </message>
    <message>
        <source>With --json, &quot;headgate-cli get&quot; writes events to standard output, one JSON object a line (JSON Lines, UTF-8), as they happen. New fields may come; those that are here stay. What is not known is left out.</source>
        <translation>Com --json, “headgate-cli get” escreve eventos na saída padrão à medida que ocorrem, um objeto JSON por linha (JSON Lines, UTF-8). Novos campos podem surgir; os que estão aqui permanecem. O que não se conhece é omitido.</translation>
    </message>
    <message>
        <source>retrying %1 in %2: %3 (try %4 of %5)</source>
        <extracomment>%1 a link, %2 how long, %3 why, %4 and %5 numbers of tries</extracomment>
        <translation>nova tentativa de %1 em %2: %3 (tentativa %4 de %5)</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>Com falha:</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>... e mais %1</translation>
    </message>
    <message>
        <source>Reasons:</source>
        <translation>Motivos:</translation>
    </message>
    <message>
        <source>%1 names no http or https source for %2</source>
        <extracomment>%1 a Metalink document, %2 a file&apos;s name</extracomment>
        <translation>%1 não indica nenhuma fonte http ou https para %2</translation>
    </message>
    <message>
        <source>%1, line %2 is no link: %3</source>
        <translation>%1, a linha %2 não é um link: %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <extracomment>%3 why the line was not taken, %4 the line</extracomment>
        <translation>%1, linha %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, line %2: what stands behind the link is left out: %3 (a checksum may stand there; a blank in a link is written %4)</source>
        <extracomment>%1 a list, %2 a number, %3 the text, %4 &quot;%20&quot;</extracomment>
        <translation>%1, linha %2: o que vem depois do link é ignorado: %3 (ali pode haver uma soma de verificação; um espaço em um link se escreve %4)</translation>
    </message>
    <message>
        <source>done %1, %2, verified</source>
        <translation>concluído: %1, %2, verificado</translation>
    </message>
    <message>
        <source>done %1, %2</source>
        <translation>concluído: %1, %2</translation>
    </message>
    <message>
        <source>done before: %1</source>
        <translation>concluído antes: %1</translation>
    </message>
    <message>
        <source>skipped %1, which is there, verified</source>
        <translation>ignorado: %1, já existe, verificado</translation>
    </message>
    <message>
        <source>skipped %1, which is there</source>
        <translation>ignorado: %1, já existe</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>falhou: %1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>%1 to retry</source>
        <extracomment>items that wait for another try</extracomment>
        <translation>%1 para nova tentativa</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>gate %1 of %2</source>
        <extracomment>%1 of %2 permits are out</extracomment>
        <translation>comporta %1 de %2</translation>
    </message>
    <message>
        <source>, %1 on loan</source>
        <extracomment>Permits that further connections of a file have for as long as nobody else can use them</extracomment>
        <translation>, %1 em empréstimo</translation>
    </message>
    <message>
        <source>%1 done (%2 verified)</source>
        <translation>%1 concluído(s) (verificados: %2)</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 concluído(s)</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <extracomment>Files that an earlier run has fetched</extracomment>
        <translation>%1 concluído(s) antes</translation>
    </message>
    <message>
        <source>%1 done before (%2 verified)</source>
        <translation>%1 concluído(s) antes (verificados: %2)</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ignorado(s)</translation>
    </message>
    <message>
        <source>%1 skipped (%2 verified)</source>
        <translation>%1 ignorado(s) (verificados: %2)</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>%1 não baixado(s)</translation>
    </message>
    <message>
        <source>%1 twice in the list</source>
        <translation>%1 repetido(s) na lista</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a usable link</source>
        <translation>
            <numerusform>%n linha sem link utilizável</numerusform>
            <numerusform>%n linhas sem link utilizável</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with text that was left out</source>
        <translation>
            <numerusform>%n linha com texto ignorado</numerusform>
            <numerusform>%n linhas com texto ignorado</numerusform>
        </translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>%1 in %2, %3 on average</source>
        <extracomment>%1 an amount of data, %2 a duration, %3 a speed</extracomment>
        <translation>%1 em %2, %3 em média</translation>
    </message>
    <message>
        <source>wait at the gate: median %1, 95 % below %2, longest %3</source>
        <extracomment>How long requests waited to be admitted; three durations</extracomment>
        <translation>espera na comporta: mediana %1, 95% abaixo de %2, máxima %3</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; cannot be used. %3</source>
        <extracomment>An option, the value that was given, and what to give instead</extracomment>
        <translation>--%1: não é possível usar “%2”. %3</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation>Informe um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>Give seconds from %1 to %2; decimals are allowed.</source>
        <translation>Informe segundos de %1 a %2; casas decimais são permitidas.</translation>
    </message>
    <message>
        <source>The units are K, M and G alone, for KiB, MiB and GiB a second: 500K, 2.5M.</source>
        <translation>As unidades são só K, M e G, que significam KiB, MiB e GiB por segundo: 500K, 2.5M.</translation>
    </message>
    <message>
        <source>Give bytes a second, such as 500K or 2.5M; 0 is no limit.</source>
        <translation>Informe bytes por segundo, como 500K ou 2.5M; 0 é sem limite.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Bytes received of all</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3.</source>
        <extracomment>%1 a file of cookies, %2 a number, %3 why</extracomment>
        <translation>%1, linha %2 ignorada: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n further line(s) left out.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1: mais %n linha ignorada.</numerusform>
            <numerusform>%1: mais %n linhas ignoradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cookie(s) have expired and are not sent.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1: %n cookie expirou e não será enviado.</numerusform>
            <numerusform>%1: %n cookies expiraram e não serão enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the cookies in FILE, a browser&apos;s export in the Netscape format (cookies.txt): each to the hosts and paths it is for, secure ones over https only, expired ones never, wherever a redirect leads. Without TLS, none goes to an origin that only a redirect has named. What servers set is not taken, and FILE is not changed.</source>
        <translation>Envia os cookies de ARQUIVO, exportado de um navegador no formato Netscape (cookies.txt): cada um somente aos servidores e caminhos a que se destina, os seguros somente por https, os expirados nunca, aonde quer que um redirecionamento leve. Sem TLS, nenhum vai para uma origem indicada apenas por um redirecionamento. Os cookies que os servidores definem não são aceitos, e ARQUIVO não é alterado.</translation>
    </message>
    <message>
        <source>As --on-conflict skip: files that are there already stay.</source>
        <translation>Equivale a --on-conflict skip: os arquivos que já existem são mantidos.</translation>
    </message>
    <message>
        <source>Leave out links whose files an earlier run with this option has fetched, wherever they are now. That is remembered with how far the run is: for the same folder, links and lists, and for the newest million files.</source>
        <translation>Ignora links cujos arquivos uma execução anterior com esta opção já baixou, onde quer que estejam agora. Isso é guardado junto com o andamento da execução: para a mesma pasta e os mesmos links e listas, e para o último milhão de arquivos.</translation>
    </message>
    <message>
        <source>--skip-existing says another thing.</source>
        <translation>--skip-existing diz outra coisa.</translation>
    </message>
    <message>
        <source>Name a file like cookies.txt.</source>
        <translation>Informe um arquivo como cookies.txt.</translation>
    </message>
    <message>
        <source>--skip-fetched needs what --no-keep leaves out. Leave one of them out.</source>
        <translation>--skip-fetched precisa do que --no-keep deixa de guardar. Omita uma das duas.</translation>
    </message>
    <message>
        <source>links that an earlier run has fetched, and were left out (--skip-fetched)</source>
        <translation>links que uma execução anterior já baixou e que foram ignorados (--skip-fetched)</translation>
    </message>
    <message>
        <source>%1 fetched before</source>
        <extracomment>Links that were left out</extracomment>
        <translation>%1 já baixado(s)</translation>
    </message>
</context>
<context>
    <name>CookieSet</name>
    <message>
        <source>%1 is not a file that can be read.</source>
        <extracomment>%1 a file</extracomment>
        <translation>%1 não é um arquivo que possa ser lido.</translation>
    </message>
    <message>
        <source>The cookies in %1 cannot be read: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>Não foi possível ler os cookies de %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a browser&apos;s export of cookies: at most %2 are read.</source>
        <extracomment>%1 a file, %2 a size</extracomment>
        <translation>%1 é grande demais para um arquivo de cookies exportados de um navegador: são lidos no máximo %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no cookies. Export them as cookies.txt, in the Netscape format.</source>
        <extracomment>%1 a file</extracomment>
        <translation>O arquivo %1 não contém cookies. Exporte-os como cookies.txt, no formato Netscape.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>came with the link</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>veio com o link</translation>
    </message>
    <message>
        <source>told by the server</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>informada pelo servidor</translation>
    </message>
    <message>
        <source>found beside the file</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>encontrada ao lado do arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>%Ln download selecionado</numerusform>
            <numerusform>%Ln downloads selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <extracomment>%1 and %2 are amounts of data</extracomment>
        <translation>%1 de %2 recebidos</translation>
    </message>
    <message numerus="yes">
        <source>%1 received; %2 in all, and %Ln of unknown size</source>
        <translation>
            <numerusform>%1 recebidos; %2 no total, mais %Ln de tamanho desconhecido</numerusform>
            <numerusform>%1 recebidos; %2 no total, mais %Ln de tamanho desconhecido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received; the sizes are not known yet</source>
        <translation>%1 recebidos; os tamanhos ainda não são conhecidos</translation>
    </message>
    <message>
        <source>%1 of a file whose size is not known</source>
        <translation>%1 de um arquivo de tamanho desconhecido</translation>
    </message>
    <message>
        <source>nothing yet; the size is not known</source>
        <translation>nada ainda; o tamanho é desconhecido</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <extracomment>%1 and %2 are amounts of data, %3 is &quot;15 %&quot;</extracomment>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1 is &quot;204.0 MiB&quot;, %2 a number of bytes</extracomment>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>%1 now, %2 on average</source>
        <extracomment>Speeds</extracomment>
        <translation>%1 agora, %2 em média</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <extracomment>A speed</extracomment>
        <translation>%1 em média</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message numerus="yes">
        <source>%n to %1</source>
        <extracomment>%n connections to the server %1</extracomment>
        <translation>
            <numerusform>%n com %1</numerusform>
            <numerusform>%n com %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checksum(s) of pieces</source>
        <translation>
            <numerusform>%n soma de verificação de partes</numerusform>
            <numerusform>%n somas de verificação de partes</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>%1 is &quot;sha256, came with the link&quot;</extracomment>
        <translation>verificada</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>verificada: %1</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>%1 is &quot;sha256, came with the link&quot;</extracomment>
        <translation>errada</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>errada: %1</translation>
    </message>
    <message>
        <source>not verified: there was no checksum to compare with</source>
        <translation>não verificado: não havia soma de verificação para comparar</translation>
    </message>
    <message>
        <source>none is known yet</source>
        <translation>nenhuma conhecida ainda</translation>
    </message>
    <message>
        <source>to be compared: %1</source>
        <translation>a comparar: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a checksum, %2 where it is from</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next try: retry %1 of %2</source>
        <translation>Próxima: nova tentativa %1 de %2</translation>
    </message>
    <message>
        <source>Asked, and is being received</source>
        <translation>Pedido feito, recebendo</translation>
    </message>
    <message>
        <source>Nothing went wrong in this run</source>
        <translation>Nada deu errado nesta execução</translation>
    </message>
    <message>
        <source>Nothing went wrong so far</source>
        <translation>Nada deu errado até agora</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The list cannot be saved (%1). Changes are kept in memory and saved as soon as it works again.</source>
        <translation>Não foi possível salvar a lista (%1). As alterações ficam na memória e serão salvas assim que isso voltar a funcionar.</translation>
    </message>
    <message>
        <source>The list is saved again.</source>
        <translation>A lista voltou a ser salva.</translation>
    </message>
    <message>
        <source>Another Headgate has the list open. Close one of the two: nothing that you do here is saved.</source>
        <translation>Outro Headgate está com a lista aberta. Feche um dos dois: nada do que você fizer aqui será salvo.</translation>
    </message>
    <message>
        <source>The saved list cannot be opened (%1). Nothing is saved in this run.</source>
        <translation>Não foi possível abrir a lista salva (%1). Nada será salvo nesta execução.</translation>
    </message>
    <message numerus="yes">
        <source>The saved list was damaged. %n download(s) were rescued from it; the damaged file was set aside as %1.</source>
        <translation>
            <numerusform>A lista salva estava danificada. %n download foi recuperado dela; o arquivo danificado foi guardado como %1.</numerusform>
            <numerusform>A lista salva estava danificada. %n downloads foram recuperados dela; o arquivo danificado foi guardado como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: the downloads go on by themselves, and nothing is lost.</source>
        <translation>O disco de %1 está cheio (%2). Libere espaço: os downloads continuarão sozinhos, e nada será perdido.</translation>
    </message>
    <message>
        <source>There is room on the disk again: the downloads go on.</source>
        <translation>Há espaço no disco novamente: os downloads continuam.</translation>
    </message>
    <message>
        <source>No server can be reached: the network seems to be down. Downloads wait, and go on by themselves when it is back.</source>
        <translation>Nenhum servidor pode ser alcançado: a rede parece estar fora do ar. Os downloads aguardam e continuarão sozinhos quando ela voltar.</translation>
    </message>
    <message>
        <source>The network is back. Downloads go on.</source>
        <translation>A rede voltou. Os downloads continuam.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the list could not be read and were left out.</source>
        <translation>
            <numerusform>%n linha da lista não pôde ser lida e foi omitida.</numerusform>
            <numerusform>%n linhas da lista não puderam ser lidas e foram omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Não foi possível ler a lista: %1</translation>
    </message>
    <message>
        <source>The list was not saved: %1</source>
        <translation>A lista não foi salva: %1</translation>
    </message>
    <message>
        <source>The address was not changed: only a download that failed or is paused, and whose file is not here yet, can be fetched from elsewhere.</source>
        <translation>O endereço não foi alterado: só um download pausado ou com falha, cujo arquivo ainda não esteja aqui, pode ser baixado de outro lugar.</translation>
    </message>
    <message>
        <source>The address was not changed: another download in the list has this one already.</source>
        <translation>O endereço não foi alterado: outro download da lista já o usa.</translation>
    </message>
    <message>
        <source>The log of the gate, %1, cannot be written: %2. Downloads go on without it.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>Não é possível gravar o registro da comporta, %1: %2. Os downloads continuam sem ele.</translation>
    </message>
    <message>
        <source>The key ring of this system cannot be used (%1). A download whose password is not kept says so after the next start.</source>
        <translation>Não é possível usar o chaveiro deste sistema (%1). Na próxima inicialização, os downloads cuja senha não tiver sido guardada indicarão isso.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No connection in time</source>
        <translation>Tempo de conexão esgotado</translation>
    </message>
    <message>
        <source>The server stopped sending</source>
        <translation>O servidor parou de enviar</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexão recusada</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexão perdida</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Servidor não encontrado</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up</source>
        <translation>Não foi possível resolver o nome do servidor</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Rede inacessível</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sem conexão segura</translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation>Falha no proxy</translation>
    </message>
    <message>
        <source>The server answered</source>
        <translation>O servidor respondeu</translation>
    </message>
    <message>
        <source>Redirect refused</source>
        <translation>Redirecionamento recusado</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Redirecionamentos demais</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the file</source>
        <translation>O servidor enviou uma página web em vez do arquivo</translation>
    </message>
    <message>
        <source>The server&apos;s answer is broken</source>
        <translation>A resposta do servidor é inválida</translation>
    </message>
    <message>
        <source>The file arrived incomplete</source>
        <translation>O arquivo chegou incompleto</translation>
    </message>
    <message>
        <source>More arrived than the server announced</source>
        <translation>Chegou mais do que o servidor anunciou</translation>
    </message>
    <message>
        <source>The file changed on the server</source>
        <translation>O arquivo mudou no servidor</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Tamanho errado</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>Soma de verificação errada</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>O arquivo é grande demais para este disco</translation>
    </message>
    <message>
        <source>Another Headgate has this queue open</source>
        <translation>Outro Headgate está com esta fila aberta</translation>
    </message>
    <message>
        <source>A newer version of Headgate wrote this queue</source>
        <translation>Esta fila foi gravada por uma versão mais nova do Headgate</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Não é possível gravar o arquivo</translation>
    </message>
    <message>
        <source>Only http and https links can be fetched</source>
        <translation>Só é possível baixar links http e https</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>A comporta está fechada</translation>
    </message>
    <message>
        <source>A defect in this program</source>
        <translation>Um defeito neste programa</translation>
    </message>
</context>
<context>
    <name>Finisher</name>
    <message>
        <source>the file %1, which was there and stays as it is, is not the right one</source>
        <extracomment>Follows &quot;Wrong checksum: &quot;; %1 is a file&apos;s name</extracomment>
        <translation>o arquivo %1, que já existia e permanece como está, não é o correto</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <extracomment>Follows &quot;Wrong checksum: &quot;; %1 is a file&apos;s name</extracomment>
        <translation>guardado como %1</translation>
    </message>
    <message>
        <source>another program touched the unfinished file %1</source>
        <translation>outro programa mexeu no arquivo incompleto %1</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>existe uma pasta com esse nome</translation>
    </message>
</context>
<context>
    <name>FolderRule</name>
    <message>
        <source>Write it as KIND=FOLDER or HOST=FOLDER; the kinds are %1.</source>
        <extracomment>%1 words like &quot;videos&quot;</extracomment>
        <translation>Escreva no formato TIPO=PASTA ou SERVIDOR=PASTA; os tipos são %1.</translation>
    </message>
    <message>
        <source>Name a folder behind the &quot;=&quot;.</source>
        <translation>Informe uma pasta depois do “=”.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>Informe o caminho completo da pasta.</translation>
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
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration of %1 hours and %2 minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration of %1 minutes and %2 seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration of %1 seconds</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>GateText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 items wait at the host %2</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, resting %3</source>
        <translation>%1 %2, em repouso por %3</translation>
    </message>
    <message>
        <source>%1, resting %2</source>
        <extracomment>The host %1 is left alone for the time %2</extracomment>
        <translation>%1, em repouso por %2</translation>
    </message>
    <message>
        <source>%1 waiting:</source>
        <extracomment>In front of the hosts at which they wait</extracomment>
        <translation>%1 aguardando:</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Ninguém na fila</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more host(s)</source>
        <translation>
            <numerusform>e mais %Ln servidor</numerusform>
            <numerusform>e mais %Ln servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <extracomment>At one host: %1 of %2 permits are taken</extracomment>
        <translation>%1 de %2 ativas</translation>
    </message>
    <message>
        <source>%1 of %2 slots are taken.</source>
        <translation>%1 de %2 vagas ocupadas.</translation>
    </message>
    <message>
        <source>%1 are on loan to further connections of a file.</source>
        <translation>%1 em empréstimo a mais conexões de um arquivo.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the hosts of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Learned: %1 of %2</source>
        <extracomment>What the gate has learned: %1 permits of the %2 that the settings allow</extracomment>
        <translation>Aprendido: %1 de %2</translation>
    </message>
    <message>
        <source>Learned: %1 between two starts</source>
        <extracomment>What the gate has learned; %1 is a duration</extracomment>
        <translation>Aprendido: %1 entre dois inícios</translation>
    </message>
    <message>
        <source>On loan to further connections of a file: %1</source>
        <translation>Em empréstimo a mais conexões de um arquivo: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>%1 aguardando</translation>
    </message>
    <message>
        <source>Resting, %1 left</source>
        <extracomment>A host is left alone; %1 is a duration</extracomment>
        <translation>Em repouso, faltam %1</translation>
    </message>
    <message>
        <source>Looking for a checksum</source>
        <translation>Procurando uma soma de verificação</translation>
    </message>
    <message>
        <source>One more connection of this file, on loan</source>
        <translation>Mais uma conexão deste arquivo, em empréstimo</translation>
    </message>
    <message>
        <source>For %1; %2 over %3 connections</source>
        <translation>Há %1; %2 por %3 conexões</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>Há %1, %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>How long a slot has been taken; %1 is a duration</extracomment>
        <translation>Há %1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Write a header line as &quot;Name: value&quot;.</source>
        <translation>Escreva um cabeçalho no formato “Nome: valor”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set by the program itself: leave it out.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>“%1” é definido pelo próprio programa: omita-o.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can have one value only.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>“%1” só pode ter um valor.</translation>
    </message>
</context>
<context>
    <name>HostRule</name>
    <message>
        <source>&quot;%1&quot; is not understood. %2</source>
        <extracomment>%1 a part of a rule, like &quot;limit=two&quot;, %2 what to write</extracomment>
        <translation>Não foi possível entender “%1”. %2</translation>
    </message>
    <message>
        <source>Begin with a host, like example.org or *.example.org.</source>
        <translation>Comece com um servidor, como example.org ou *.example.org.</translation>
    </message>
    <message>
        <source>Put quotes around the whole value, and a \ before each &quot; in it.</source>
        <translation>Coloque o valor inteiro entre aspas (&quot;) e um \ antes de cada &quot; dentro dele.</translation>
    </message>
    <message>
        <source>Write the user agent in plain letters.</source>
        <translation>Escreva o agente de usuário só com letras simples.</translation>
    </message>
    <message>
        <source>The agent must be the last: all behind it is part of it.</source>
        <translation>O agente deve ser o último: tudo o que vem depois faz parte dele.</translation>
    </message>
    <message>
        <source>Write limit=REQUESTS, interval=MILLISECONDS, rate=STARTS PER MINUTE, speed=BYTES PER SECOND, user=NAME, password=TEXT, header=NAME: VALUE or agent=TEXT, with ; between them. A value that has a ; stands in quotes.</source>
        <translation>Escreva limit=REQUISIÇÕES, interval=MILISSEGUNDOS, rate=INÍCIOS POR MINUTO, speed=BYTES POR SEGUNDO, user=NOME, password=TEXTO, header=NOME: VALOR ou agent=TEXTO, separados por ;. Um valor que contém ; fica entre aspas (&quot;).</translation>
    </message>
    <message>
        <source>The user name cannot have a colon or a line break.</source>
        <translation>O nome de usuário não pode conter dois-pontos nem quebra de linha.</translation>
    </message>
    <message>
        <source>The password cannot have a line break.</source>
        <translation>A senha não pode conter quebra de linha.</translation>
    </message>
    <message>
        <source>Give the user name for the password, too.</source>
        <translation>Informe também o nome de usuário para a senha.</translation>
    </message>
    <message>
        <source>A login and header lines go to hosts that the rule names: * would send them to everybody.</source>
        <translation>Login e cabeçalhos vão para os servidores que a regra indica: * os enviaria a todos.</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>no link</source>
        <translation>não é um link</translation>
    </message>
    <message>
        <source>neither http nor https</source>
        <translation>nem http nem https</translation>
    </message>
    <message>
        <source>too long for a link</source>
        <translation>longo demais para um link</translation>
    </message>
    <message>
        <source>in a password write %1 for @ and %2 for /</source>
        <extracomment>%1 is &quot;%40&quot;, %2 is &quot;%2F&quot;: how @ and / are written in a password that is part of a link</extracomment>
        <translation>em uma senha, escreva %1 em vez de @ e %2 em vez de /</translation>
    </message>
    <message>
        <source>the checksum cannot be read (write it as sha256: and 64 hexadecimal digits, or the like)</source>
        <translation>não foi possível ler a soma de verificação (escreva-a como sha256: e 64 dígitos hexadecimais, ou similar)</translation>
    </message>
    <message>
        <source>the pattern stands for too many links (at most %1 in all)</source>
        <extracomment>%1 is a large number</extracomment>
        <translation>o padrão representa links demais (no máximo %1 no total)</translation>
    </message>
</context>
<context>
    <name>LinkReader</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file with links in it.</source>
        <translation>%1 é uma pasta. Escolha um arquivo que contenha links.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 não é um arquivo que possa ser lido.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links: %2. At most %3 are read.</source>
        <translation>%1 é grande demais para uma lista de links: %2. São lidos no máximo %3.</translation>
    </message>
    <message>
        <source>%1 is not a text, so there are no links to read in it.</source>
        <translation>%1 não é um texto; portanto, não há links para ler nele.</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>This is no list of Headgate</source>
        <translation>Isto não é uma lista do Headgate</translation>
    </message>
    <message>
        <source>A newer version of Headgate wrote this list</source>
        <translation>Esta lista foi gravada por uma versão mais nova do Headgate</translation>
    </message>
</context>
<context>
    <name>Metalink</name>
    <message>
        <source>Document types are not read</source>
        <translation>Tipos de documento não são lidos</translation>
    </message>
    <message>
        <source>Metalink, line %1: %2</source>
        <translation>Metalink, linha %1: %2</translation>
    </message>
    <message>
        <source>Too many elements in elements</source>
        <translation>Elementos aninhados demais</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Arquivos demais</translation>
    </message>
    <message>
        <source>This is no Metalink document</source>
        <translation>Isto não é um documento Metalink</translation>
    </message>
    <message>
        <source>The Metalink document is too large</source>
        <translation>O documento Metalink é grande demais</translation>
    </message>
    <message>
        <source>The Metalink document is not UTF-8</source>
        <translation>O documento Metalink não está em UTF-8</translation>
    </message>
    <message>
        <source>The Metalink document has a document type</source>
        <translation>O documento Metalink tem um tipo de documento</translation>
    </message>
    <message>
        <source>The Metalink document has too many attributes</source>
        <translation>O documento Metalink tem atributos demais</translation>
    </message>
</context>
<context>
    <name>NameMask</name>
    <message>
        <source>A name cannot hold / or \.</source>
        <translation>Um nome não pode conter / nem \.</translation>
    </message>
    <message>
        <source>%1 stands for nothing. There are %2.</source>
        <extracomment>%1 is what the user wrote, such as *nmae*; %2 is a list of words between asterisks</extracomment>
        <translation>%1 não representa nada. Existem %2.</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>The desktop has no program that opens %1.</source>
        <translation>Não há no sistema nenhum programa que abra %1.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>A pasta %1 não existe.</translation>
    </message>
    <message>
        <source>%1 is no longer there. It was moved or deleted.</source>
        <translation>%1 não existe mais. Foi movido ou excluído.</translation>
    </message>
    <message>
        <source>%1 is a program, or makes one run. It can do anything that you can do. Open it only if you trust where it came from.</source>
        <translation>%1 é um programa, ou faz com que um seja executado. Ele pode fazer tudo o que você pode. Abra-o somente se confiar na origem dele.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>PartFile</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>não foi possível criar %1</translation>
    </message>
    <message>
        <source>the unfinished file %1 is not as it was left</source>
        <translation>o arquivo incompleto %1 não está como foi deixado</translation>
    </message>
</context>
<context>
    <name>ProxySettings</name>
    <message>
        <source>&quot;%1&quot; is no host. Write example.org, *.example.org or 10.0.0.0/8.</source>
        <extracomment>%1 is what was given for a host that is asked without a proxy</extracomment>
        <translation>“%1” não é um servidor. Escreva example.org, *.example.org ou 10.0.0.0/8.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>the checksum was found beside the file on its server</source>
        <translation>a soma de verificação foi encontrada ao lado do arquivo no servidor dele</translation>
    </message>
    <message>
        <source>the checksum is what the server says itself</source>
        <translation>a soma de verificação é a que o próprio servidor informa</translation>
    </message>
    <message>
        <source>The server did not tell the length, so the end of the file could not be checked.</source>
        <translation>O servidor não informou o tamanho; por isso, não foi possível conferir o fim do arquivo.</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>it does not say where to</source>
        <translation>não informa o destino</translation>
    </message>
    <message>
        <source>its target is no address</source>
        <translation>o destino não é um endereço</translation>
    </message>
    <message>
        <source>its target is neither http nor https</source>
        <translation>o destino não é http nem https</translation>
    </message>
    <message>
        <source>it leads from a secure to an open connection</source>
        <translation>leva de uma conexão segura a uma sem segurança</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Waiting for room: %1</source>
        <extracomment>%1 is &quot;The disk is full&quot;</extracomment>
        <translation>Aguardando espaço: %1</translation>
    </message>
    <message>
        <source>Retry %1 of %2 in %3</source>
        <extracomment>%1 of %2 retries; %3 is a duration, &quot;14 s&quot;</extracomment>
        <translation>Nova tentativa %1 de %2 em %3</translation>
    </message>
    <message>
        <source>Retry %1 of %2 soon</source>
        <extracomment>%1 of %2 retries</extracomment>
        <translation>Nova tentativa %1 de %2 em breve</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message numerus="yes">
        <source>Downloading over %n connection(s)</source>
        <translation>
            <numerusform>Baixando por %n conexão</numerusform>
            <numerusform>Baixando por %n conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading, attempt %1 of %2</source>
        <translation>Baixando, tentativa %1 de %2</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <extracomment>%1 is &quot;Downloading&quot; or the like, %2 a speed</extracomment>
        <translation>%1, no máximo %2</translation>
    </message>
    <message>
        <source>Skipped: the file was there, verified</source>
        <translation>Ignorado: o arquivo já existia, verificado</translation>
    </message>
    <message>
        <source>Skipped: the file was there</source>
        <translation>Ignorado: o arquivo já existia</translation>
    </message>
    <message>
        <source>Done, verified</source>
        <translation>Concluído, verificado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 is the reason, &quot;404 Not Found&quot;</extracomment>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>baixando</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <translation>aguardando nova tentativa</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>Limitado a %1</translation>
    </message>
    <message>
        <source>Verified: the file has the checksum that was asked for</source>
        <translation>Verificado: o arquivo tem a soma de verificação que foi pedida</translation>
    </message>
    <message>
        <source>Not verified: there was no checksum to compare with</source>
        <translation>Não verificado: não havia soma de verificação para comparar</translation>
    </message>
    <message>
        <source>Into %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>A program: open it only if you trust where it comes from</source>
        <translation>Um programa: abra-o somente se confiar na origem dele</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is damaged. Start Headgate again: it saves what can still be read.</source>
        <translation>%1 está danificado. Inicie o Headgate novamente: ele salva o que ainda puder ser lido.</translation>
    </message>
    <message>
        <source>%1 is in use. Close the other Headgate first.</source>
        <translation>%1 está em uso. Feche o outro Headgate primeiro.</translation>
    </message>
    <message>
        <source>%1 cannot grow. Make room on that disk.</source>
        <translation>%1 não pode crescer. Libere espaço nesse disco.</translation>
    </message>
    <message>
        <source>%1 (%2). Check its permissions and its disk.</source>
        <extracomment>%1 is a file, %2 what the database says of it, in English</extracomment>
        <translation>%1 (%2). Verifique as permissões e o disco.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. Choose another file for the queue.</source>
        <translation>%1 pertence a outro programa. Escolha outro arquivo para a fila.</translation>
    </message>
    <message>
        <source>%1 has format %2, and this Headgate reads up to %3. Use the newer Headgate, or choose another file for the queue.</source>
        <translation>%1 tem o formato %2, e este Headgate lê até o %3. Use o Headgate mais novo ou escolha outro arquivo para a fila.</translation>
    </message>
    <message>
        <source>Another Headgate is repairing %1.</source>
        <translation>Outro Headgate está reparando %1.</translation>
    </message>
    <message>
        <source>%1 lies where no queue can be kept safely. Choose a folder on another disk.</source>
        <translation>%1 está em um local onde não é possível manter uma fila com segurança. Escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não foi possível criar a pasta %1.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>not seven fields with tabs between them</source>
        <translation>não são sete campos separados por tabulações</translation>
    </message>
    <message>
        <source>the domain is none</source>
        <translation>não há domínio válido</translation>
    </message>
    <message>
        <source>it would be for everybody&apos;s hosts</source>
        <translation>valeria para os servidores de todo mundo</translation>
    </message>
    <message>
        <source>neither TRUE nor FALSE where one of them belongs</source>
        <translation>nem TRUE nem FALSE onde deveria haver um deles</translation>
    </message>
    <message>
        <source>the path is none</source>
        <translation>não há caminho válido</translation>
    </message>
    <message>
        <source>the time of expiry is no number of seconds</source>
        <translation>a data de expiração não é um número de segundos</translation>
    </message>
    <message>
        <source>the name is none</source>
        <translation>não há nome válido</translation>
    </message>
    <message>
        <source>the value holds what no cookie can</source>
        <translation>o valor contém algo que nenhum cookie pode conter</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>longo demais</translation>
    </message>
    <message>
        <source>it is not as safe as its name promises</source>
        <translation>não é tão seguro quanto o nome promete</translation>
    </message>
    <message>
        <source>too many cookies</source>
        <translation>cookies demais</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>the server does not answer in TLS; perhaps http:// is meant (a link without http:// is taken for https)</source>
        <translation>o servidor não responde em TLS; talvez o correto seja http:// (um link sem http:// é tratado como https)</translation>
    </message>
    <message>
        <source>it does not accept this name and password</source>
        <translation>não aceita este nome e esta senha</translation>
    </message>
    <message>
        <source>the password in the rule for this host is not known; give it there, and retry</source>
        <translation>a senha da regra deste servidor não é conhecida; informe-a na regra e tente novamente</translation>
    </message>
    <message>
        <source>it wants a name and a password, and those of its rule are not sent where a redirect or a mirror leads without encryption (http)</source>
        <translation>exige nome e senha, e os da regra não são enviados quando um redirecionamento ou um espelho leva a uma conexão sem criptografia (http)</translation>
    </message>
    <message>
        <source>add the link again as %1, and retry</source>
        <extracomment>%1 is a link</extracomment>
        <translation>adicione o link novamente como %1 e tente de novo</translation>
    </message>
    <message>
        <source>it wants a name and a password, which are not known; %1</source>
        <extracomment>%1 says what to do</extracomment>
        <translation>exige nome e senha, que não são conhecidos; %1</translation>
    </message>
    <message>
        <source>%1 bytes where the right file has %2</source>
        <extracomment>Numbers of bytes</extracomment>
        <translation>%1 bytes, enquanto o arquivo correto tem %2</translation>
    </message>
    <message>
        <source>nothing for %1 s</source>
        <extracomment>How long a server was waited for in vain</extracomment>
        <translation>nada durante %1 s</translation>
    </message>
    <message>
        <source>its head cannot be read</source>
        <translation>não foi possível ler o cabeçalho</translation>
    </message>
    <message>
        <source>it held more than the file</source>
        <translation>continha mais do que o arquivo</translation>
    </message>
    <message>
        <source>%1 needed, the disk has %2 in all</source>
        <extracomment>Sizes: of the file, and of the whole disk</extracomment>
        <translation>%1 necessários, o disco tem %2 no total</translation>
    </message>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>%1 necessários, %2 livres</translation>
    </message>
</context>
<context>
    <name>WaitReason</name>
    <message>
        <source>%1 s</source>
        <extracomment>A short time, like &quot;0.4 s&quot;</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>A time in seconds, like &quot;37 s&quot;</extracomment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>A time in minutes, like &quot;12 min&quot;</extracomment>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h %2 min</source>
        <extracomment>A time in hours and minutes, like &quot;5 h 20 min&quot;</extracomment>
        <translation>%L1 h %2 min</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>Não está aguardando</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>Próximo da fila</translation>
    </message>
    <message>
        <source>Place %L1 in line</source>
        <extracomment>%L1 is a number: the twelfth of all that wait is at place 12</extracomment>
        <translation>Posição %L1 na fila</translation>
    </message>
    <message numerus="yes">
        <source>All %n busy, place %L1 in line</source>
        <extracomment>%n is how many downloads may run at a time, %L1 the place in the line of those that wait</extracomment>
        <translation>
            <numerusform>%n vaga ocupada, posição %L1 na fila</numerusform>
            <numerusform>Todas as %n ocupadas, posição %L1 na fila</numerusform>
        </translation>
    </message>
    <message>
        <source>Host busy, %L1 of %L2</source>
        <extracomment>So many of the downloads that may run at one server: &quot;4 of 4&quot;</extracomment>
        <translation>Servidor ocupado, %L1 de %L2</translation>
    </message>
    <message>
        <source>Server asked to wait %1</source>
        <extracomment>%1 is a time, like &quot;37 s&quot;</extracomment>
        <translation>Servidor pediu espera de %1</translation>
    </message>
    <message>
        <source>Start spacing, %1</source>
        <extracomment>Downloads start with a set time between them. %1 is the time left, like &quot;0.4 s&quot;</extracomment>
        <translation>Intervalo entre inícios, %1</translation>
    </message>
    <message>
        <source>Start spacing of host, %1</source>
        <extracomment>Downloads from one server start with a set time between them. %1 is the time left, like &quot;0.4 s&quot;</extracomment>
        <translation>Intervalo entre inícios do servidor, %1</translation>
    </message>
    <message>
        <source>Waits for the shared gate, place %L1 in line</source>
        <extracomment>Several programs share one gate. %L1 is a number: the twelfth of this program&apos;s is at place 12</extracomment>
        <translation>Aguarda a comporta compartilhada, posição %L1 na fila</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Aguardando a rede</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>A comporta está fechada</translation>
    </message>
</context>
<context>
    <name>headgate::AddDialog</name>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>What was read: %1 links are new</extracomment>
        <translation>%1 novo(s)</translation>
    </message>
    <message>
        <source>, %1 of other kinds</source>
        <extracomment>%1 links are new, but of a kind of files that is not wanted</extracomment>
        <translation>, %1 de outros tipos</translation>
    </message>
    <message>
        <source>, %1 twice</source>
        <extracomment>%1 links came more than once, in the text or with the list</extracomment>
        <translation>, %1 repetido(s)</translation>
    </message>
    <message>
        <source>, %1 without a usable link</source>
        <extracomment>%1 lines hold no link that can be used</extracomment>
        <translation>, %1 sem link utilizável</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <extracomment>%1 is a list of line numbers</extracomment>
        <translation> (linha %1)</translation>
    </message>
    <message>
        <source>, %1 with text that is left out</source>
        <extracomment>%1 lines have text behind the link that is not understood</extracomment>
        <translation>, %1 com texto ignorado</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>From the first to the last of many links</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Links are taken as they are, not as the %1 for which they stand</source>
        <extracomment>A pattern such as [001-120]; %1 is how many links it stands for</extracomment>
        <translation>Os links são usados como estão, e não como os %1 que representam</translation>
    </message>
    <message>
        <source>They stand for %1 links. At most %2 can be added at once.</source>
        <extracomment>%1 links are more than %2</extracomment>
        <translation>Representam %1 links. É possível adicionar no máximo %2 de uma vez.</translation>
    </message>
    <message>
        <source>%1 links: %2</source>
        <extracomment>What patterns such as [001-120] stand for: %1 links, %2 &quot;001.jpg … 120.jpg&quot;</extracomment>
        <translation>%1 links: %2</translation>
    </message>
    <message>
        <source>the name in the link, without extension</source>
        <translation>o nome no link, sem extensão</translation>
    </message>
    <message>
        <source>the extension in the link</source>
        <translation>a extensão no link</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>o servidor</translation>
    </message>
    <message>
        <source>the folders in the link</source>
        <translation>as pastas no link</translation>
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
        <translation>hoje: %1</translation>
    </message>
    <message>
        <source>E&amp;xpand patterns</source>
        <translation>E&amp;xpandir padrões</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Iniciar agora</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Adicionar links</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>One link on each line, or any text with links in it. %1 and %2 stand for many links.</source>
        <extracomment>%1 is &quot;photo[001-120].jpg&quot;, %2 is &quot;{one,two}&quot;</extracomment>
        <translation>Um link por linha, ou qualquer texto que contenha links. %1 e %2 representam muitos links.</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4 in a link stand for many. Without this, they are taken as parts of the link.</source>
        <extracomment>Examples are put in for %1 to %4</extracomment>
        <translation>%1, %2, %3 e %4 em um link representam muitos. Sem esta opção, são tratados como parte do link.</translation>
    </message>
    <message>
        <source>Without it, the downloads are put into the list as paused</source>
        <translation>Sem esta opção, os downloads entram na lista como pausados</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>&amp;Nomes dos arquivos</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nomes dos arquivos</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>Como o servidor indicar</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>In&amp;serir</translation>
    </message>
    <message>
        <source>Words that stand for something of each link</source>
        <translation>Palavras que representam algo de cada link</translation>
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
        <translation>Primeiro: %1
Último: %2</translation>
    </message>
    <message>
        <source>Headgate remembers which links it has fetched, also when they have gone from the list, and where their files are now does not matter</source>
        <translation>O Headgate lembra quais links já baixou, mesmo que tenham saído da lista; não importa onde os arquivos estejam agora</translation>
    </message>
    <message>
        <source>By the name that is shown here: a file that is in the folder, or that an unfinished download of the list will be. Without this, the new one is named as the settings say. A server may still give it another name.</source>
        <translation>Conforme o nome exibido aqui: um arquivo que está na pasta ou que um download não concluído da lista vai gerar. Sem esta opção, o novo recebe o nome conforme as configurações. Um servidor ainda pode lhe dar outro nome.</translation>
    </message>
    <message>
        <source>Skip what was &amp;fetched before (%1)</source>
        <extracomment>A choice; %1 links were fetched once</extracomment>
        <translation>Ignorar o que já foi &amp;baixado (%1)</translation>
    </message>
    <message>
        <source>Skip files that are there a&amp;lready (%1)</source>
        <extracomment>A choice; of %1 links the files are there</extracomment>
        <translation>Ignorar arquivos que &amp;já existem (%1)</translation>
    </message>
    <message>
        <source>, %1 fetched before</source>
        <extracomment>%1 links are left out, since they were fetched once</extracomment>
        <translation>, %1 já baixado(s)</translation>
    </message>
    <message>
        <source>, %1 there already</source>
        <extracomment>%1 links are left out, since their files are there</extracomment>
        <translation>, %1 já existente(s)</translation>
    </message>
</context>
<context>
    <name>headgate::AddressDialog</name>
    <message>
        <source>Change address</source>
        <translation>Alterar endereço</translation>
    </message>
    <message>
        <source>What has arrived stays if the new server says that it has the very same file, or a checksum will prove it; otherwise the download begins anew. It goes on at once.</source>
        <translation>O que já chegou é mantido se o novo servidor disser que tem exatamente o mesmo arquivo, ou se uma soma de verificação puder prová-lo; caso contrário, o download recomeça do zero. Ele continua imediatamente.</translation>
    </message>
    <message>
        <source>The download goes on at once, from there.</source>
        <translation>O download continua imediatamente, a partir de lá.</translation>
    </message>
    <message>
        <source>Change and &amp;go on</source>
        <translation>Alterar e &amp;continuar</translation>
    </message>
    <message>
        <source>New &amp;address:</source>
        <translation>Novo &amp;endereço:</translation>
    </message>
    <message>
        <source>There is @ or / in the password: write %40 or %2F instead.</source>
        <translation>Há @ ou / na senha: escreva %40 ou %2F em vez disso.</translation>
    </message>
    <message>
        <source>This is no http or https address.</source>
        <translation>Isto não é um endereço http nem https.</translation>
    </message>
</context>
<context>
    <name>headgate::AfterFinishControl</name>
    <message>
        <source>When all is d&amp;one</source>
        <translation>&amp;Quando tudo terminar</translation>
    </message>
    <message>
        <source>Which one, the settings say</source>
        <translation>O comando é definido nas configurações</translation>
    </message>
    <message>
        <source>When all downloads have ended; the menu Downloads changes it</source>
        <translation>Quando todos os downloads terminarem; para alterar, use o menu Downloads</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; could not be run: %2</source>
        <translation>Não foi possível executar o comando “%1”: %2</translation>
    </message>
</context>
<context>
    <name>headgate::AppearancePage</name>
    <message>
        <source>As the system&apos;s</source>
        <extracomment>Colours of the window
----------
Language of the window</extracomment>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Light or dark, at once</source>
        <translation>Claras ou escuras; tem efeito imediato</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of the rows in the list</extracomment>
        <translation>Confortáveis</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of the rows in the list</extracomment>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>How high the rows of the list are. Compact shows more of them.</source>
        <translation>A altura das linhas da lista. Compactas, cabem mais delas.</translation>
    </message>
    <message>
        <source>In which language the window speaks after the next start</source>
        <translation>O idioma da janela a partir da próxima inicialização</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Linhas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Colors and rows change at once, the language with the next start.</source>
        <translation>As cores e as linhas mudam imediatamente; o idioma, na próxima inicialização.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
</context>
<context>
    <name>headgate::CookiesDialog</name>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 a line&apos;s number, %2 why it is left out</extracomment>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>Cookies from a browser</source>
        <translation>Cookies de um navegador</translation>
    </message>
    <message>
        <source>For files that only a browser in which you are logged in may fetch: export its cookies as cookies.txt (Netscape format), and choose that file here. Each cookie goes only to the hosts and paths it is for.

They are kept for this run of the program alone, and never written to a file.</source>
        <translation>Para arquivos que somente um navegador em que você está autenticado pode baixar: exporte os cookies dele como cookies.txt (formato Netscape) e escolha esse arquivo aqui. Cada cookie vai somente para os servidores e caminhos a que se destina.

Eles são mantidos apenas durante esta execução do programa e nunca são gravados em um arquivo.</translation>
    </message>
    <message>
        <source>Hosts that get cookies</source>
        <translation>Servidores que recebem cookies</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher &amp;arquivo…</translation>
    </message>
    <message>
        <source>F&amp;orget them</source>
        <translation>&amp;Esquecer cookies</translation>
    </message>
    <message>
        <source>Choose a browser&apos;s export of cookies</source>
        <translation>Escolher cookies exportados de um navegador</translation>
    </message>
    <message>
        <source>Exported cookies (*.txt);;All files (*)</source>
        <translation>Cookies exportados (*.txt);;Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie(s) read from %1</source>
        <translation>
            <numerusform>%Ln cookie lido de %1</numerusform>
            <numerusform>%Ln cookies lidos de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them expired, and are not sent</source>
        <translation>
            <numerusform>%Ln deles expirou e não será enviado</numerusform>
            <numerusform>%Ln deles expiraram e não serão enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out:</source>
        <translation>
            <numerusform>%Ln linha ignorada:</numerusform>
            <numerusform>%Ln linhas ignoradas:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>%1 a host&apos;s name, %2 how many cookies it gets</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>No cookies are in use.</source>
        <translation>Nenhum cookie em uso.</translation>
    </message>
    <message numerus="yes">
        <source>In use, for %Ln host(s) or domain(s):</source>
        <translation>
            <numerusform>Em uso, para %Ln servidor ou domínio:</numerusform>
            <numerusform>Em uso, para %Ln servidores ou domínios:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::CountdownDialog</name>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Do it &amp;now</source>
        <translation>Prosseguir &amp;agora</translation>
    </message>
</context>
<context>
    <name>headgate::DbusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>Exibir janela</translation>
    </message>
</context>
<context>
    <name>headgate::DbusPower</name>
    <message>
        <source>The system refused: %1</source>
        <translation>O sistema recusou: %1</translation>
    </message>
</context>
<context>
    <name>headgate::DbusWakeLock</name>
    <message>
        <source>Downloads are running</source>
        <translation>Há downloads em andamento</translation>
    </message>
</context>
<context>
    <name>headgate::Desktop</name>
    <message>
        <source>All downloads are done</source>
        <translation>Todos os downloads foram concluídos</translation>
    </message>
    <message>
        <source>All downloads have ended</source>
        <translation>Todos os downloads terminaram</translation>
    </message>
    <message>
        <source>The settings are in effect, but could not be stored in %1.</source>
        <translation>As configurações estão em vigor, mas não foi possível salvá-las em %1.</translation>
    </message>
</context>
<context>
    <name>headgate::DesktopPage</name>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Exibir um ícone na &amp;bandeja do sistema</translation>
    </message>
    <message>
        <source>Its menu starts and pauses all, its tool tip tells how far they are</source>
        <translation>O menu dele inicia e pausa todos os downloads; a dica mostra o progresso</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Headgate in the tray</source>
        <translation>Ao &amp;fechar a janela, manter o Headgate na bandeja</translation>
    </message>
    <message>
        <source>Downloads go on there. File, Quit always ends the program.</source>
        <translation>Os downloads continuam ali. Arquivo &gt; Sair sempre encerra o programa.</translation>
    </message>
    <message>
        <source>Start &amp;in the tray</source>
        <translation>&amp;Iniciar na bandeja</translation>
    </message>
    <message>
        <source>The window appears when you click the icon, or start Headgate once more</source>
        <translation>A janela aparece quando você clica no ícone ou inicia o Headgate novamente</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Iniciar com a minha &amp;sessão</translation>
    </message>
    <message>
        <source>Unfinished downloads then go on by themselves</source>
        <translation>Assim, os downloads não concluídos continuam sozinhos</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake while downloads run</source>
        <translation>&amp;Manter o computador ativo enquanto houver downloads em andamento</translation>
    </message>
    <message>
        <source>It does not go to sleep by itself. The screen may turn dark, and you can still send it to sleep by hand.</source>
        <translation>Ele não será suspenso automaticamente. A tela pode apagar, e você ainda pode suspendê-lo manualmente.</translation>
    </message>
    <message>
        <source>T&amp;ell me when all downloads have ended</source>
        <translation>&amp;Avisar quando todos os downloads terminarem</translation>
    </message>
    <message>
        <source>One notification for all of them, not one for each file</source>
        <translation>Uma notificação para todos, e não uma para cada arquivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>A program and its arguments, in quotes where they have spaces; it is no shell.
HEADGATE_DONE and HEADGATE_FAILED in its environment say how many.
Downloads, When all is done, Run the command switches it on.</source>
        <translation>Um programa e seus argumentos, entre aspas quando contêm espaços; não é um shell.
HEADGATE_DONE e HEADGATE_FAILED, no ambiente dele, dizem quantos.
Para ativá-lo: Downloads &gt; Quando tudo terminar &gt; Executar o comando.</translation>
    </message>
    <message>
        <source>&amp;Command when all is done</source>
        <extracomment>Before a field with a command</extracomment>
        <translation>&amp;Comando quando tudo terminar</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>The command&apos;s program &quot;%1&quot; was not found.</source>
        <translation>O programa “%1” do comando não foi encontrado.</translation>
    </message>
</context>
<context>
    <name>headgate::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>Resposta do servidor</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Velocidade ao longo do tempo</translation>
    </message>
    <message>
        <source>Received:</source>
        <translation>Recebido:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Velocidade:</translation>
    </message>
    <message>
        <source>Time left:</source>
        <translation>Tempo restante:</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>Conexões:</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>Soma de verificação:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Endereço:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Fetched from:</source>
        <translation>Baixado de:</translation>
    </message>
    <message>
        <source>Copy the address that it is fetched from</source>
        <translation>Copiar o endereço do qual é baixado</translation>
    </message>
    <message>
        <source>Also at:</source>
        <translation>Também em:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Arquivo:</translation>
    </message>
    <message>
        <source>Unfinished file:</source>
        <translation>Arquivo incompleto:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamanho:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Changed on server:</source>
        <translation>Alterado no servidor:</translation>
    </message>
    <message>
        <source>Entity tag:</source>
        <extracomment>A technical term of HTTP, which servers call &quot;ETag&quot;</extracomment>
        <translation>ETag:</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the list of attempts; &quot;After&quot; is how long the attempt took</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Após</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Lines of the server&apos;s last answer</source>
        <translation>Linhas da última resposta do servidor</translation>
    </message>
    <message>
        <source>No answer has come in this run, or it is no longer remembered.</source>
        <translation>Nenhuma resposta chegou nesta execução, ou ela não está mais na memória.</translation>
    </message>
    <message>
        <source>Select a download to see all about it</source>
        <translation>Selecione um download para ver tudo sobre ele</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Attempts (%1)</source>
        <translation>Tentativas (%1)</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadFilter</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadModel</name>
    <message>
        <source>%1, a program</source>
        <extracomment>Read aloud: the name of a file that runs when it is opened</extracomment>
        <translation>%1, um programa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: progress and state, &quot;42 %, downloading&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::DropOverlay</name>
    <message>
        <source>Drop to add links</source>
        <translation>Solte para adicionar os links</translation>
    </message>
</context>
<context>
    <name>headgate::FilePage</name>
    <message>
        <source>&amp;Reserve the room of a file before its first byte</source>
        <translation>Reservar o espaço do arquivo antes do primeiro b&amp;yte</translation>
    </message>
    <message>
        <source>Look for a &amp;checksum file beside each download</source>
        <translation>&amp;Buscar um arquivo de soma de verificação ao lado de cada download</translation>
    </message>
    <message>
        <source>Where new downloads go; it is made when it is missing</source>
        <translation>Para onde vão os novos downloads; a pasta é criada se não existir</translation>
    </message>
    <message>
        <source>Keep both: name (1).ext</source>
        <translation>Manter ambos: nome (1).ext</translation>
    </message>
    <message>
        <source>Keep the file that is there and skip the download</source>
        <translation>Manter o arquivo existente e ignorar o download</translation>
    </message>
    <message>
        <source>Replace it once the download is complete</source>
        <translation>Substituí-lo quando o download for concluído</translation>
    </message>
    <message>
        <source>What happens when a file of that name is there already</source>
        <translation>O que acontece quando já existe um arquivo com o mesmo nome</translation>
    </message>
    <message>
        <source>Where the size is known and the file system can do it. A disk that fills up then stops a download before it begins, not half way, and files lie in one piece.</source>
        <translation>Quando o tamanho é conhecido e o sistema de arquivos permite. Assim, a falta de espaço no disco impede um download antes que ele comece, e não no meio, e os arquivos não ficam fragmentados.</translation>
    </message>
    <message>
        <source>Where nobody says what a file must hash to: SHA256SUMS, SHA512SUMS, NAME.sha256 and NAME.sha512 in its folder on the server. Costs up to four small requests. It proves that the file came through right, not that the server is honest.</source>
        <translation>Quando ninguém informa a soma de verificação de um arquivo: SHA256SUMS, SHA512SUMS, NOME.sha256 e NOME.sha512 na pasta dele no servidor. Custa até quatro pequenas requisições. Prova que o arquivo chegou íntegro, não que o servidor seja honesto.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Name taken</source>
        <translation>Nome &amp;já existente</translation>
    </message>
    <message>
        <source>The folder is for downloads that are added from now on.</source>
        <translation>A pasta vale para os downloads adicionados a partir de agora.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
</context>
<context>
    <name>headgate::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pr&amp;ocurar…</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Escolha uma pasta para os arquivos.</translation>
    </message>
    <message>
        <source>The folder must be a full path, such as %1.</source>
        <translation>A pasta deve ser um caminho completo, como %1.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 é um arquivo, não uma pasta.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>Você não tem permissão para gravar em %1.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
</context>
<context>
    <name>headgate::FolderRulesPage</name>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Compactados</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Kind of files, or host</source>
        <translation>Tipo de arquivo ou servidor</translation>
    </message>
    <message>
        <source>A kind of files, or a host: example.org, or *.example.org for a whole domain</source>
        <translation>Um tipo de arquivo ou um servidor: example.org, ou *.example.org para um domínio inteiro</translation>
    </message>
    <message>
        <source>Where these files go; it is made when it is missing</source>
        <translation>Para onde vão esses arquivos; a pasta é criada se não existir</translation>
    </message>
    <message>
        <source>Move up: of several rules that fit, the first one holds</source>
        <translation>Mover para cima: de várias regras que se aplicam, vale a primeira</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Remover esta regra</translation>
    </message>
    <message>
        <source>Choose a kind of files, or write a host, like example.org or *.example.org.</source>
        <translation>Escolha um tipo de arquivo ou escreva um servidor, como example.org ou *.example.org.</translation>
    </message>
    <message>
        <source>There is no rule: all files go to the folder for all.</source>
        <translation>Não há regras: todos os arquivos vão para a pasta geral.</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>A&amp;dicionar regra</translation>
    </message>
    <message>
        <source>Files of one kind, or from some hosts, go to a folder of their own</source>
        <translation>Os arquivos de um tipo ou de alguns servidores vão para uma pasta própria</translation>
    </message>
    <message>
        <source>Where some files go instead of to the folder for all, unless a folder is chosen as they are added. The kind is that of the name in the link. Of several rules that fit, the first one holds.</source>
        <translation>Para onde vão alguns arquivos em vez da pasta geral, a menos que se escolha uma pasta ao adicioná-los. O tipo é o do nome no link. De várias regras que se aplicam, vale a primeira.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
</context>
<context>
    <name>headgate::GatePage</name>
    <message>
        <source>Gate</source>
        <translation>Comporta</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>How many downloads may run at once. A lower number stops nothing that runs: it takes effect as downloads end.</source>
        <translation>Quantos downloads podem estar em andamento ao mesmo tempo. Um número menor não interrompe nenhum deles: passa a valer à medida que terminam.</translation>
    </message>
    <message>
        <source>How many of them may run at any one host. Small servers thank you for 2 to 4.</source>
        <translation>Quantos deles podem estar em andamento em cada servidor. Servidores pequenos agradecem de 2 a 4.</translation>
    </message>
    <message>
        <source>When fewer downloads run than may, a large file is received over several connections, each for a part of it; they count as downloads above. 1: never.</source>
        <translation>Quando há menos downloads em andamento do que o permitido, um arquivo grande é recebido por várias conexões, cada uma com uma parte dele; elas contam como downloads no número acima. 1: nunca.</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>What all downloads together may receive; it acts at once</source>
        <translation>O que todos os downloads juntos podem receber; tem efeito imediato</translation>
    </message>
    <message>
        <source>What the downloads from one host may receive together</source>
        <translation>O que os downloads de um mesmo servidor podem receber juntos</translation>
    </message>
    <message>
        <source> ms</source>
        <extracomment>Unit: milliseconds</extracomment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Least time between two starts</source>
        <translation>Tempo mínimo entre dois inícios</translation>
    </message>
    <message>
        <source>Least time between two starts at one host</source>
        <translation>Tempo mínimo entre dois inícios em um mesmo servidor</translation>
    </message>
    <message>
        <source>Most starts in any minute</source>
        <translation>Máximo de inícios por minuto</translation>
    </message>
    <message>
        <source>Most starts in any minute at one host</source>
        <translation>Máximo de inícios por minuto em um mesmo servidor</translation>
    </message>
    <message>
        <source>&amp;Learn how many each host takes</source>
        <translation>Aprender &amp;quantos cada servidor aceita</translation>
    </message>
    <message>
        <source>A host that refuses, resets or slows down is asked for fewer files at once, one that can do more for more, up to the numbers above.</source>
        <translation>A um servidor que recusa, interrompe ou fica lento, pedem-se menos arquivos ao mesmo tempo; a um que suporta mais, pedem-se mais, até os números acima.</translation>
    </message>
    <message>
        <source>Share the gate with &amp;other programs of mine</source>
        <translation>Compartilhar a comporta com &amp;outros programas meus</translation>
    </message>
    <message>
        <source>All Headgates of yours that share it, command lines with --shared included, have one gate together. The first of them hands out its places: its numbers above hold for all together, those of each for itself besides. When it ends, another one takes over.</source>
        <translation>Todos os seus Headgates que a compartilham, inclusive linhas de comando com --shared, têm uma única comporta em comum. O primeiro deles distribui as vagas: seus números acima valem para todos em conjunto; os de cada um, além disso, para si mesmo. Quando ele termina, outro assume.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Each host</source>
        <translation>Cada servidor</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <translation>%1, todos juntos</translation>
    </message>
    <message>
        <source>%1, each host</source>
        <translation>%1, cada servidor</translation>
    </message>
    <message>
        <source>&amp;Downloads at once</source>
        <translation>Do&amp;wnloads simultâneos</translation>
    </message>
    <message>
        <source>&amp;Interval between starts</source>
        <translation>&amp;Intervalo entre inícios</translation>
    </message>
    <message>
        <source>Requests per &amp;minute</source>
        <translation>Requisições por &amp;minuto</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Velocidade</translation>
    </message>
    <message>
        <source>&amp;Connections of one file</source>
        <translation>Co&amp;nexões por arquivo</translation>
    </message>
    <message>
        <source>Everything else waits in line at the gate, in the order of the list. A host that is full never holds up the others.</source>
        <translation>Todo o resto aguarda na fila da comporta, na ordem da lista. Um servidor lotado nunca atrasa os demais.</translation>
    </message>
</context>
<context>
    <name>headgate::GateSlots</name>
    <message>
        <source>Slots of the gate</source>
        <translation>Vagas da comporta</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>Uma vaga livre</translation>
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
        <translation>A comporta</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Downloads simultâneos</translation>
    </message>
    <message>
        <source>How many requests may pass the gate at once; acts at once</source>
        <translation>Quantas requisições podem passar pela comporta ao mesmo tempo; tem efeito imediato</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <extracomment>In front of the number of downloads that may run at once</extracomment>
        <translation>Si&amp;multâneos</translation>
    </message>
</context>
<context>
    <name>headgate::HostPageDialog</name>
    <message>
        <source>it takes %1 requests at once (the settings allow %2)</source>
        <extracomment>A host; %2: what the settings allow</extracomment>
        <translation>aceita %1 requisições simultâneas (as configurações permitem %2)</translation>
    </message>
    <message>
        <source>it wants %1 between two starts</source>
        <extracomment>A host; %1 is a duration</extracomment>
        <translation>exige %1 entre dois inícios</translation>
    </message>
    <message>
        <source>nothing yet: it takes whatever it was asked for</source>
        <translation>nada ainda: aceita tudo o que lhe foi pedido</translation>
    </message>
    <message>
        <source>Requests at once, over time</source>
        <translation>Requisições simultâneas ao longo do tempo</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Velocidade ao longo do tempo</translation>
    </message>
    <message>
        <source>Last problems</source>
        <translation>Últimos problemas</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Agora:</translation>
    </message>
    <message>
        <source>Waiting at the gate:</source>
        <translation>Espera na comporta:</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Respostas:</translation>
    </message>
    <message>
        <source>Learned:</source>
        <translation>Aprendido:</translation>
    </message>
    <message>
        <source>&amp;Last problems</source>
        <translation>Ú&amp;ltimos problemas</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativas</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <extracomment>%1 of %2 permits are taken</extracomment>
        <translation>%1 de %2 ativas</translation>
    </message>
    <message>
        <source>%1 of them on loan</source>
        <translation>%1 delas em empréstimo</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>%1 aguardando</translation>
    </message>
    <message>
        <source>half of them up to %1, 95 % up to %2, the longest %3</source>
        <translation>metade até %1, 95% até %2, a mais longa %3</translation>
    </message>
    <message>
        <source>nobody has passed yet</source>
        <translation>ninguém passou ainda</translation>
    </message>
    <message>
        <source>%1 good, %2 refused or broken off, %3 that say nothing of the server</source>
        <translation>%1 com êxito, %2 com recusa ou interrupção, %3 sem relação com o servidor</translation>
    </message>
</context>
<context>
    <name>headgate::HostRuleDialog</name>
    <message>
        <source>as for others</source>
        <translation>como para os outros</translation>
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
        <translation>Regra para um servidor</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sem login</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Nome: valor</translation>
    </message>
    <message>
        <source>One a line, sent to these hosts alone. &quot;Name:&quot; alone stands for the value that was given before.</source>
        <translation>Um por linha, enviados somente a estes servidores. “Nome:” sozinho representa o valor informado antes.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>Re&amp;quisições simultâneas</translation>
    </message>
    <message>
        <source>&amp;Interval between starts</source>
        <translation>&amp;Intervalo entre inícios</translation>
    </message>
    <message>
        <source>Starts a &amp;minute</source>
        <translation>Inícios por &amp;minuto</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Velocidade</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>A&amp;gente de usuário</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>&amp;Nome de usuário</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Header &amp;lines</source>
        <translation>Ca&amp;beçalhos</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem alteração</translation>
    </message>
    <message>
        <source>Write a host, like example.org, or *.example.org for a whole domain.</source>
        <translation>Escreva um servidor, como example.org, ou *.example.org para um domínio inteiro.</translation>
    </message>
    <message>
        <source>The user agent can have plain ASCII letters only.</source>
        <translation>O agente de usuário só pode conter letras ASCII simples.</translation>
    </message>
    <message>
        <source>Give the password of this user, too.</source>
        <translation>Informe também a senha deste usuário.</translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; a value.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>Informe um valor para “%1”.</translation>
    </message>
</context>
<context>
    <name>headgate::HostRulesPage</name>
    <message>
        <source>every %1 ms</source>
        <extracomment>Between two starts at a host; ms: milliseconds</extracomment>
        <translation>a cada %1 ms</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <extracomment>Starts at a host</extracomment>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>User agent: %1</source>
        <translation>Agente de usuário: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nome de usuário: %1</translation>
    </message>
    <message>
        <source>Header lines: %1</source>
        <extracomment>%1 the names of header lines</extracomment>
        <translation>Cabeçalhos: %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover &amp;para cima</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Rules for hosts</source>
        <translation>Regras para servidores</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Simultâneas</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;dicionar…</translation>
    </message>
    <message>
        <source>Of several rules that fit a host, the first one holds</source>
        <translation>De várias regras que se aplicam a um servidor, vale a primeira</translation>
    </message>
    <message>
        <source>What holds for some hosts instead of what holds for all. The first rule that fits a host holds, and it alone. Write *.example.org for a whole domain.</source>
        <translation>O que vale para alguns servidores em vez do que vale para todos. Vale a primeira regra que se aplica a um servidor, e somente ela. Escreva *.example.org para um domínio inteiro.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Passwords and the values of header lines are kept in the system&apos;s key ring.</source>
        <translation>As senhas e os valores dos cabeçalhos são guardados no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Passwords and the values of header lines are kept nowhere: they last until the program ends.</source>
        <translation>As senhas e os valores dos cabeçalhos não são guardados: duram até que o programa seja encerrado.</translation>
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
        <translation>não existe nenhum</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>o acesso foi recusado</translation>
    </message>
</context>
<context>
    <name>headgate::KindFilter</name>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Compactados</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Files that are neither images, videos, audio, archives nor documents</extracomment>
        <translation>Outros</translation>
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
            <numerusform>%Ln link adicionado</numerusform>
            <numerusform>%Ln links adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln already in the list</source>
        <extracomment>Follows &quot;N links added&quot;</extracomment>
        <translation>
            <numerusform>, %Ln já na lista</numerusform>
            <numerusform>, %Ln já na lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln line(s) without a usable link</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines held no link that can be used</extracomment>
        <translation>
            <numerusform>, %Ln linha sem link utilizável</numerusform>
            <numerusform>, %Ln linhas sem link utilizável</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, text behind %Ln link(s) left out</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines have text behind the link that is not understood</extracomment>
        <translation>
            <numerusform>, texto ignorado depois de %Ln link</numerusform>
            <numerusform>, texto ignorado depois de %Ln links</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no links in it.</source>
        <translation>Não contém links.</translation>
    </message>
</context>
<context>
    <name>headgate::LinkPreview</name>
    <message>
        <source>Will be verified: %1</source>
        <extracomment>%1 is a checksum: &quot;sha256:...&quot;</extracomment>
        <translation>Será verificado: %1</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <extracomment>%1 says why, and what to write instead</extracomment>
        <translation>Não aceito: %1</translation>
    </message>
    <message>
        <source>Left out, because it is not understood: %1
Behind a link a checksum may stand. A blank in a link is written %2.</source>
        <extracomment>%1 stands behind a link, %2 is &quot;%20&quot;</extracomment>
        <translation>Ignorado, por não ter sido entendido: %1
Depois de um link pode haver uma soma de verificação. Um espaço em um link se escreve %2.</translation>
    </message>
    <message>
        <source>New; line %1: rest left out</source>
        <extracomment>%1 is a line&apos;s number; behind its link stands text that is not understood</extracomment>
        <translation>Novo; linha %1: resto ignorado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New, with checksum</source>
        <translation>Novo, com soma de verificação</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>In the list already</source>
        <translation>Já está na lista</translation>
    </message>
    <message>
        <source>Line %1: @ or / in the password</source>
        <translation>Linha %1: @ ou / na senha</translation>
    </message>
    <message>
        <source>Line %1: broken checksum</source>
        <translation>Linha %1: soma de verificação inválida</translation>
    </message>
    <message>
        <source>Line %1: too many links</source>
        <translation>Linha %1: links demais</translation>
    </message>
    <message>
        <source>Line %1: no link</source>
        <translation>Linha %1: não é um link</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Não é um link</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Fetched before</source>
        <translation>Já baixado</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>O arquivo já existe</translation>
    </message>
    <message>
        <source>Its file is in the list</source>
        <extracomment>Another download of the list will have the same file name in the same folder</extracomment>
        <translation>Nome de arquivo já na lista</translation>
    </message>
</context>
<context>
    <name>headgate::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;fazer</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Exibir por estado</translation>
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
        <translation>Solte links aqui ou pressione %1</translation>
    </message>
    <message>
        <source>Links from a browser, a text, or a file with one link on each line</source>
        <translation>Links de um navegador, um texto ou um arquivo com um link por linha</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada para exibir</translation>
    </message>
    <message>
        <source>No download is where you are looking and has these words</source>
        <translation>Aqui não há nenhum download com estas palavras</translation>
    </message>
    <message>
        <source>There is no text and no link in the clipboard.</source>
        <translation>Não há texto nem link na área de transferência.</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importar lista</translation>
    </message>
    <message>
        <source>Lists (*.headgate *.txt *.csv *.md *.html *.htm *.list *.lst *.meta4 *.metalink);;All files (*)</source>
        <translation>Listas (*.headgate *.txt *.csv *.md *.html *.htm *.list *.lst *.meta4 *.metalink);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>The list with all that is known (*.headgate)</source>
        <translation>A lista com tudo o que se conhece (*.headgate)</translation>
    </message>
    <message>
        <source>Links alone (*.txt)</source>
        <translation>Somente os links (*.txt)</translation>
    </message>
    <message>
        <source>The settings are in effect, but could not be stored in %1.</source>
        <translation>As configurações estão em vigor, mas não foi possível salvá-las em %1.</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Find in names and links</source>
        <translation>Localizar em nomes e links</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>&amp;Downloads</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>About Headgate</source>
        <translation>Sobre o Headgate</translation>
    </message>
    <message>
        <source>A desktop manager for bulk downloads.
However much waits outside, only so much passes at once.

Made with Qt %1. MIT licence.</source>
        <translation>Um gerenciador de downloads em massa para a área de trabalho.
Por mais downloads que esperem lá fora, só alguns passam de cada vez.

Feito com Qt %1. Licença MIT.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: remove %Ln download(s)</source>
        <translation>
            <numerusform>Des&amp;fazer: remover %Ln download</numerusform>
            <numerusform>Des&amp;fazer: remover %Ln downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: move %Ln download(s)</source>
        <translation>
            <numerusform>Des&amp;fazer: mover %Ln download</numerusform>
            <numerusform>Des&amp;fazer: mover %Ln downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>%Ln download removido</numerusform>
            <numerusform>%Ln downloads removidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; what has arrived of %Ln unfinished one(s) will be deleted</source>
        <extracomment>Follows &quot;N downloads removed&quot;: what has arrived of so many unfinished ones goes when they cannot be brought back any more</extracomment>
        <translation>
            <numerusform>; o que já chegou de %Ln incompleto será excluído</numerusform>
            <numerusform>; o que já chegou de %Ln incompletos será excluído</numerusform>
        </translation>
    </message>
    <message>
        <source>On Wayland a program sees what is copied only while its window is active: links that were copied elsewhere are offered when you come back to this window.</source>
        <translation>No Wayland, um programa só vê o que é copiado enquanto a janela dele está ativa: links copiados em outro lugar são oferecidos quando você volta a esta janela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied</source>
        <extracomment>A button; it opens the dialog in which links are added</extracomment>
        <translation>
            <numerusform>%Ln link copiado</numerusform>
            <numerusform>%Ln links copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Ad&amp;icionar…</translation>
    </message>
    <message>
        <source>Forget which links were ever fetched?</source>
        <translation>Esquecer quais links já foram baixados?</translation>
    </message>
    <message>
        <source>They can no longer be skipped when they are added again. The list and all files stay.</source>
        <translation>Eles não poderão mais ser ignorados quando forem adicionados novamente. A lista e todos os arquivos são mantidos.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
</context>
<context>
    <name>headgate::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>headgate::NetworkPage</name>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>How many times a server may send a download on to another address</source>
        <translation>Quantas vezes um servidor pode encaminhar um download para outro endereço</translation>
    </message>
    <message>
        <source>&amp;Keep passwords in the system&apos;s key ring</source>
        <translation>Guardar senhas no c&amp;haveiro do sistema</translation>
    </message>
    <message>
        <source>Headgate&apos;s own</source>
        <translation>o do Headgate</translation>
    </message>
    <message>
        <source>The name under which servers see this program</source>
        <translation>O nome com que os servidores veem este programa</translation>
    </message>
    <message>
        <source>Those in links, so that a download that is not finished can go on after a restart, and what rules for hosts send. They leave the key ring with the last download or rule that needs them.</source>
        <translation>As contidas em links, para que um download não concluído possa continuar após reiniciar, e o que as regras para servidores enviam. Elas saem do chaveiro com o último download ou a última regra que precise delas.</translation>
    </message>
    <message>
        <source>Certificates that you accepted by hand, each from its host alone</source>
        <translation>Certificados que você aceitou manualmente, cada um somente do seu servidor</translation>
    </message>
    <message>
        <source>Most r&amp;edirects</source>
        <translation>Máximo de re&amp;direcionamentos</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>A&amp;gente de usuário</translation>
    </message>
    <message>
        <source>Trusted
certificates</source>
        <translation>Certificados
confiáveis</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>The user agent can have plain ASCII letters only.</source>
        <translation>O agente de usuário só pode conter letras ASCII simples.</translation>
    </message>
</context>
<context>
    <name>headgate::Plot</name>
    <message>
        <source>%1 ago</source>
        <extracomment>The left end of a time axis; %1 is a duration</extracomment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a time axis</extracomment>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>headgate::ProxyPage</name>
    <message>
        <source>usual</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>Where the proxy listens. The usual one is 8080, for SOCKS 1080.</source>
        <translation>A porta em que o proxy escuta. O padrão é 8080; para SOCKS, 1080.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>The system says it in the environment: %1, %2, %3 and %4</source>
        <extracomment>%1 to %4 are names of environment variables</extracomment>
        <translation>O sistema o indica nas variáveis de ambiente: %1, %2, %3 e %4</translation>
    </message>
    <message>
        <source>The name or the address of the proxy</source>
        <translation>O nome ou o endereço do proxy</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sem login</translation>
    </message>
    <message>
        <source>Only where the proxy wants a login</source>
        <translation>Somente se o proxy exigir login</translation>
    </message>
    <message>
        <source>Sent to the proxy, and kept nowhere: it lasts until the program ends</source>
        <translation>É enviada ao proxy e não é armazenada: dura até que o programa seja encerrado</translation>
    </message>
    <message>
        <source>Hosts that are asked without the proxy, with commas between: a host, a whole domain such as *.example.org, or a network of addresses such as 10.0.0.0/8</source>
        <translation>Servidores consultados sem o proxy, separados por vírgulas: um servidor, um domínio inteiro, como *.example.org, ou uma rede de endereços, como 10.0.0.0/8</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>&amp;Not for</source>
        <translation>&amp;Não usar para</translation>
    </message>
    <message>
        <source>A password of the proxy is not stored: after a restart it has to be given again here.</source>
        <translation>A senha do proxy não é armazenada: após reiniciar o programa, ela deve ser informada aqui novamente.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Give the host of the proxy.</source>
        <translation>Informe o servidor do proxy.</translation>
    </message>
    <message>
        <source>The host of the proxy must be a name or an address, such as %1.</source>
        <translation>O servidor do proxy deve ser um nome ou um endereço, como %1.</translation>
    </message>
</context>
<context>
    <name>headgate::RangeMap</name>
    <message>
        <source>Map of the file: what has arrived</source>
        <translation>Mapa do arquivo: o que já chegou</translation>
    </message>
    <message>
        <source>%1 received; the size of the file is not known</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>%1 recebidos; o tamanho do arquivo é desconhecido</translation>
    </message>
    <message>
        <source>%1 of %2 received (%3 %)</source>
        <extracomment>%1 and %2 are amounts of data, %3 percent</extracomment>
        <translation>%1 de %2 recebidos (%3%)</translation>
    </message>
    <message numerus="yes">
        <source>in %n piece(s)</source>
        <translation>
            <numerusform>em %n parte</numerusform>
            <numerusform>em %n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at work</source>
        <translation>
            <numerusform>%n conexão em uso</numerusform>
            <numerusform>%n conexões em uso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::RetryPage</name>
    <message>
        <source> s</source>
        <extracomment>Unit: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Further attempts after one that failed in passing: time-outs, broken connections, and servers that are busy (429, 503)</source>
        <translation>Tentativas adicionais após uma falha passageira: tempo esgotado, conexões interrompidas e servidores ocupados (429, 503)</translation>
    </message>
    <message>
        <source>The most that the first retry waits; each further one may wait twice as long, and longer where the server asks for it</source>
        <translation>Espera máxima antes da primeira nova tentativa; cada uma das seguintes pode esperar o dobro, e ainda mais se o servidor pedir</translation>
    </message>
    <message>
        <source>A server that cannot be reached, or sends nothing, for so long has failed</source>
        <translation>Um servidor que não possa ser alcançado, ou que nada envie, durante este tempo, é considerado com falha</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>A server that asks to be left alone (Retry-After) gets so much of it from all its downloads; the one that it said so to waits as long as it was told to</source>
        <translation>Quando um servidor pede para ser deixado em paz (Retry-After), todos os downloads dele respeitam o pedido por no máximo este tempo; o download que recebeu o pedido aguarda todo o tempo indicado</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>Novas &amp;tentativas</translation>
    </message>
    <message>
        <source>First &amp;wait</source>
        <translation>Primeira &amp;espera</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>Tempo &amp;limite</translation>
    </message>
    <message>
        <source>Longest rest of a &amp;host</source>
        <translation>Repouso mais lon&amp;go de um servidor</translation>
    </message>
    <message>
        <source>What a second try cannot mend, such as 404 Not Found, fails at once. You can retry it by hand at any time.</source>
        <translation>O que uma segunda tentativa não resolve, como 404 Not Found, falha imediatamente. Você pode tentar novamente quando quiser.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Novas tentativas</translation>
    </message>
</context>
<context>
    <name>headgate::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração contém estas palavras.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the title of a page of settings, %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Localizar uma configuração</translation>
    </message>
    <message>
        <source>By its name or by what is said about it</source>
        <translation>Pelo nome ou pela descrição</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Restaurar padrões</translation>
    </message>
    <message>
        <source>Of this page. Nothing is changed before OK or Apply.</source>
        <translation>Os desta página. Nada é alterado antes de OK ou Aplicar.</translation>
    </message>
    <message>
        <source>Takes effect at once, for what waits and for what runs</source>
        <translation>Tem efeito imediato, tanto para o que aguarda quanto para o que está em andamento</translation>
    </message>
</context>
<context>
    <name>headgate::SharedGate</name>
    <message>
        <source>The gate cannot be shared: the folder %1 cannot be used. This program goes on alone, with its own limits.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Não é possível compartilhar a comporta: a pasta %1 não pode ser usada. Este programa continua sozinho, com seus próprios limites.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: the program that has it does not answer. This one goes on alone, with its own limits.</source>
        <translation>Não é possível compartilhar a comporta: o programa que a mantém não responde. Este continua sozinho, com seus próprios limites.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: the program that has it is another version of Headgate. This one goes on alone, with its own limits.</source>
        <translation>Não é possível compartilhar a comporta: o programa que a mantém é de outra versão do Headgate. Este continua sozinho, com seus próprios limites.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: what the program that has it says makes no sense. This one goes on alone, with its own limits.</source>
        <translation>Não é possível compartilhar a comporta: o que o programa que a mantém diz não faz sentido. Este continua sozinho, com seus próprios limites.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: %1. This program goes on alone, with its own limits.</source>
        <translation>Não é possível compartilhar a comporta: %1. Este programa continua sozinho, com seus próprios limites.</translation>
    </message>
</context>
<context>
    <name>headgate::Sidebar</name>
    <message>
        <source>What the list shows</source>
        <translation>O que a lista exibe</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Below a list of servers or folders that is cut: how many are not shown</extracomment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Find shows them: type a part of the name</source>
        <translation>Para exibir o restante, digite uma parte do nome em Localizar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: an entry of the sidebar and how many downloads it has, &quot;Failed, 3&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>headgate::SingleInstance</name>
    <message>
        <source>Headgate runs already, but does not answer. Close it, or end its process, and start it again. If it does not run on any machine, remove %1 first.</source>
        <extracomment>%1 a file</extracomment>
        <translation>O Headgate já está em execução, mas não responde. Feche-o, ou encerre o processo dele, e inicie-o novamente. Se ele não estiver em execução em nenhum computador, remova primeiro %1.</translation>
    </message>
</context>
<context>
    <name>headgate::SpeedLimitDialog</name>
    <message>
        <source>Limit speed</source>
        <translation>Limitar velocidade</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>All connections of one download share it. It acts at once. 0: no limit.</source>
        <translation>Todas as conexões de um download compartilham este limite. Tem efeito imediato. 0: sem limite.</translation>
    </message>
    <message>
        <source>Each download at &amp;most</source>
        <translation>&amp;Máximo por download</translation>
    </message>
</context>
<context>
    <name>headgate::StatusPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Overall progress</source>
        <translation>Progresso geral</translation>
    </message>
    <message>
        <source>No downloads</source>
        <translation>Nenhum download</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 concluídos</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <extracomment>Appended to &quot;N of M done&quot;; %L1 is the number</extracomment>
        <translation>, %1 com falha</translation>
    </message>
    <message>
        <source>%1 % of all downloads, %2 received</source>
        <translation>%1% de todos os downloads, %2 recebidos</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1 of %2 active, %3 waiting</source>
        <extracomment>The gate: %1 of %2 permits are out, %3 items wait in line</extracomment>
        <translation>%1 de %2 ativos, %3 aguardando</translation>
    </message>
    <message>
        <source>The gate lets %1 requests pass at once.
Admitted so far: %2
Half waited less than %3, 95 % less than %4, the longest %5.</source>
        <translation>A comporta deixa passar %1 requisições ao mesmo tempo.
Admitidas até agora: %2
Metade esperou menos de %3, 95% menos de %4, a mais longa %5.</translation>
    </message>
</context>
<context>
    <name>headgate::TrayIcon</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 of %2 items</extracomment>
        <translation>%1 de %2 concluídos</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <extracomment>Appended to &quot;N of M done&quot;</extracomment>
        <translation>, %1 com falha</translation>
    </message>
    <message>
        <source>%1 active, %2</source>
        <extracomment>%1 is a number of downloads, %2 a speed</extracomment>
        <translation>%1 ativo(s), %2</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Ocultar janela</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Exibir janela</translation>
    </message>
</context>
<context>
    <name>headgate::TrustedList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados confiáveis</translation>
    </message>
    <message>
        <source>Refuse this certificate again</source>
        <translation>Voltar a recusar este certificado</translation>
    </message>
</context>
<context>
    <name>headgate::VaultLine</name>
    <message>
        <source>it does not answer</source>
        <translation>não responde</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop manager for bulk downloads.</source>
        <translation>Um gerenciador de downloads em massa para a área de trabalho.</translation>
    </message>
    <message>
        <source>Links, or files with links, to add.</source>
        <translation>Links, ou arquivos com links, a adicionar.</translation>
    </message>
    <message>
        <source>Open the dialog that adds links.</source>
        <translation>Abre a janela para adicionar links.</translation>
    </message>
    <message>
        <source>Add the links in this file; may be given again.</source>
        <translation>Adiciona os links deste arquivo; pode ser repetida.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>Write what happens at the gate to this file, as CSV.</source>
        <translation>Grava neste arquivo, como CSV, o que acontece na comporta.</translation>
    </message>
</context>
</TS>
