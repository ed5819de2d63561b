<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add links…</source>
        <translation>&amp;Añadir enlaces…</translation>
    </message>
    <message>
        <source>Add links to the list</source>
        <translation>Añadir enlaces a la lista</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation>&amp;Importar lista…</translation>
    </message>
    <message>
        <source>Add the links of a text, CSV, Markdown or HTML file, or a saved list</source>
        <translation>Añadir los enlaces de un archivo de texto, CSV, Markdown o HTML, o una lista guardada</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Exportar lista…</translation>
    </message>
    <message>
        <source>Save the whole list in a file, to keep it or to open it elsewhere</source>
        <translation>Guardar toda la lista en un archivo, para conservarla o abrirla en otro lugar</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>&amp;Pegar enlaces</translation>
    </message>
    <message>
        <source>Add the links in the clipboard</source>
        <translation>Añadir los enlaces del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>P&amp;referencias…</translation>
    </message>
    <message>
        <source>How many at once, how fast, and where to</source>
        <translation>Cuántas a la vez, a qué velocidad y adónde</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Take back the last removal or move</source>
        <translation>Deshacer lo último que se quitó o se movió</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start or resume the selected downloads</source>
        <translation>Iniciar o reanudar las descargas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Pause the selected downloads; what has arrived is kept</source>
        <translation>Pausar las descargas seleccionadas; lo recibido se conserva</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Try the selected failed downloads again, now</source>
        <translation>Volver a intentar ahora las descargas fallidas seleccionadas</translation>
    </message>
    <message>
        <source>Limit sp&amp;eed…</source>
        <translation>Limitar &amp;velocidad…</translation>
    </message>
    <message>
        <source>Set the most that each of the selected downloads may receive</source>
        <translation>Fijar el máximo que puede recibir cada una de las descargas seleccionadas</translation>
    </message>
    <message>
        <source>Ser&amp;ver of this download…</source>
        <translation>&amp;Servidor de esta descarga…</translation>
    </message>
    <message>
        <source>Show how the server of the selected download does: its limit, speed, waits and problems</source>
        <translation>Mostrar cómo le va al servidor de la descarga seleccionada: su límite, velocidad, esperas y problemas</translation>
    </message>
    <message>
        <source>Change &amp;address…</source>
        <translation>Cambiar &amp;dirección…</translation>
    </message>
    <message>
        <source>Fetch the selected failed or paused download from another address, and go on</source>
        <translation>Obtener de otra dirección la descarga fallida o en pausa seleccionada, y continuar</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate…</source>
        <translation>&amp;Confiar en este certificado…</translation>
    </message>
    <message>
        <source>Look at the certificate that was refused, and accept it from this host</source>
        <translation>Ver el certificado rechazado y aceptarlo de este servidor</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the selected downloads from the list; finished files stay</source>
        <translation>Quitar de la lista las descargas seleccionadas; los archivos completos se conservan</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>Mover al pri&amp;ncipio</translation>
    </message>
    <message>
        <source>Move the selected downloads to the front of the line</source>
        <translation>Mover las descargas seleccionadas al principio de la cola</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover arri&amp;ba</translation>
    </message>
    <message>
        <source>Move the selected downloads one place forward in the line</source>
        <translation>Adelantar un puesto en la cola las descargas seleccionadas</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover aba&amp;jo</translation>
    </message>
    <message>
        <source>Move the selected downloads one place back in the line</source>
        <translation>Retrasar un puesto en la cola las descargas seleccionadas</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>Mover al fina&amp;l</translation>
    </message>
    <message>
        <source>Move the selected downloads to the end of the line</source>
        <translation>Mover las descargas seleccionadas al final de la cola</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>Iniciar &amp;todas</translation>
    </message>
    <message>
        <source>Start or resume every paused download</source>
        <translation>Iniciar o reanudar todas las descargas en pausa</translation>
    </message>
    <message>
        <source>Pa&amp;use all</source>
        <translation>Pausar t&amp;odas</translation>
    </message>
    <message>
        <source>Pause everything that waits or runs</source>
        <translation>Pausar todo lo que espera o está en curso</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Reintentar las &amp;fallidas</translation>
    </message>
    <message>
        <source>Try every failed download again</source>
        <translation>Volver a intentar todas las descargas fallidas</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>Q&amp;uitar las completadas</translation>
    </message>
    <message>
        <source>Remove everything that is done from the list; the files stay</source>
        <translation>Quitar de la lista todo lo completado; los archivos se conservan</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the finished file</source>
        <translation>Abrir el archivo completo</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Mostrar el archivo en su carpeta</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Copiar &amp;enlace</translation>
    </message>
    <message>
        <source>Copy the addresses of the selected downloads</source>
        <translation>Copiar las direcciones de las descargas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Show only what has these words in its name or address</source>
        <translation>Mostrar solo lo que tenga estas palabras en el nombre o la dirección</translation>
    </message>
    <message>
        <source>Order of the &amp;queue</source>
        <translation>&amp;Orden de la cola</translation>
    </message>
    <message>
        <source>Show the downloads in the order in which they stand in line</source>
        <translation>Mostrar las descargas en el orden que tienen en la cola</translation>
    </message>
    <message>
        <source>Show the &amp;sidebar</source>
        <translation>Mostrar la barra la&amp;teral</translation>
    </message>
    <message>
        <source>Show states, servers and folders beside the list</source>
        <translation>Mostrar estados, servidores y carpetas junto a la lista</translation>
    </message>
    <message>
        <source>Show the &amp;gate</source>
        <translation>Mostrar la &amp;compuerta</translation>
    </message>
    <message>
        <source>Show who is passing the gate, and the line behind it</source>
        <translation>Mostrar qué está pasando por la compuerta y la cola que hay detrás</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <source>Show all about the selected download below the list</source>
        <translation>Mostrar debajo de la lista todo sobre la descarga seleccionada</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>Todas las teclas y lo que hacen</translation>
    </message>
    <message>
        <source>&amp;About Headgate</source>
        <translation>Acerca de &amp;Headgate</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <translation>Vi&amp;gilar el portapapeles</translation>
    </message>
    <message>
        <source>Offer to add links that are copied in other programs; nothing is added without a click</source>
        <translation>Ofrecer añadir los enlaces que se copian en otros programas; no se añade nada sin un clic</translation>
    </message>
    <message>
        <source>Use &amp;cookies from a browser&apos;s export…</source>
        <translation>Usar coo&amp;kies exportadas de un navegador…</translation>
    </message>
    <message>
        <source>Send the cookies of a browser in which you are logged in, for this run</source>
        <translation>Enviar, durante esta ejecución, las cookies de un navegador en el que ha iniciado sesión</translation>
    </message>
    <message>
        <source>&amp;Forget what was fetched…</source>
        <translation>Ol&amp;vidar lo descargado…</translation>
    </message>
    <message>
        <source>Clear the history by which links that were ever fetched are known again</source>
        <translation>Borrar el historial con el que se reconocen los enlaces que ya se descargaron alguna vez</translation>
    </message>
</context>
<context>
    <name>AfterFinish</name>
    <message>
        <source>Do &amp;nothing</source>
        <extracomment>When all is done</extracomment>
        <translation>&amp;No hacer nada</translation>
    </message>
    <message>
        <source>&amp;Run the command</source>
        <extracomment>When all is done</extracomment>
        <translation>&amp;Ejecutar el comando</translation>
    </message>
    <message>
        <source>&amp;Quit Headgate</source>
        <extracomment>When all is done</extracomment>
        <translation>&amp;Salir de Headgate</translation>
    </message>
    <message>
        <source>S&amp;leep</source>
        <extracomment>When all is done, the machine</extracomment>
        <translation>S&amp;uspender</translation>
    </message>
    <message>
        <source>Shut &amp;down</source>
        <extracomment>When all is done, the machine</extracomment>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>Then run the command</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Luego, ejecutar el comando</translation>
    </message>
    <message>
        <source>Then quit</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Luego, salir</translation>
    </message>
    <message>
        <source>Then sleep</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Luego, suspender</translation>
    </message>
    <message>
        <source>Then shut down</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Luego, apagar</translation>
    </message>
    <message numerus="yes">
        <source>The command is run in %n second(s).</source>
        <translation>
            <numerusform>El comando se ejecutará en %n segundo.</numerusform>
            <numerusform>El comando se ejecutará en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headgate quits in %n second(s).</source>
        <translation>
            <numerusform>Headgate se cerrará en %n segundo.</numerusform>
            <numerusform>Headgate se cerrará en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>El equipo se suspenderá en %n segundo.</numerusform>
            <numerusform>El equipo se suspenderá en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine shuts down in %n second(s).</source>
        <translation>
            <numerusform>El equipo se apagará en %n segundo.</numerusform>
            <numerusform>El equipo se apagará en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>its length is no number</source>
        <translation>su longitud no es un número</translation>
    </message>
    <message>
        <source>it holds a part that nobody asked for</source>
        <translation>contiene una parte que nadie ha pedido</translation>
    </message>
    <message>
        <source>its length and its range contradict each other</source>
        <translation>su longitud y su intervalo se contradicen</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 was not written by Headgate, and is left as it is. Change or delete it by hand.</source>
        <translation>El archivo %1 no lo escribió Headgate, así que se deja como está. Cámbielo o elimínelo a mano.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2</source>
        <translation>No se pudo eliminar el archivo %1: %2</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>No se pudo escribir el archivo %1: %2</translation>
    </message>
</context>
<context>
    <name>BatchEnd</name>
    <message numerus="yes">
        <source>%n download(s) done</source>
        <translation>
            <numerusform>%n descarga completada</numerusform>
            <numerusform>%n descargas completadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <extracomment>How a batch of downloads ended: %1 and %2 are numbers</extracomment>
        <translation>Completadas: %1; fallidas: %2</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>it has expired</source>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>aún no es válido</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>está autofirmado</translation>
    </message>
    <message>
        <source>nobody whom this system trusts has signed it</source>
        <translation>no lo ha firmado nadie en quien confíe este sistema</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>pertenece a otro servidor</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>ha sido revocado</translation>
    </message>
    <message>
        <source>the certificate of %1 is refused: %2 (SHA-256 %3)</source>
        <extracomment>%1 is a host, %2 one or several reasons such as &quot;it has expired&quot;, %3 a fingerprint</extracomment>
        <translation>se rechaza el certificado de %1: %2 (SHA-256 %3)</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is what it says.</source>
        <translation>%1 no puede demostrar que es quien dice ser.</translation>
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
        <translation>Válido hasta: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>Huella digital SHA-256:</translation>
    </message>
    <message>
        <source>Somebody may be between you and the server and read or change what it sends. Accept the certificate only if the server&apos;s owner has told you this fingerprint. It is then accepted from this host alone, until you remove it in the settings.</source>
        <translation>Es posible que alguien se interponga entre usted y el servidor y lea o cambie lo que este envía. Acepte el certificado solo si el responsable del servidor le ha comunicado esta huella digital. En ese caso se aceptará únicamente de este servidor, hasta que lo quite en las preferencias.</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restante</translation>
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
        <translation>%1 es un archivo. Indique una carpeta con --dir.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2. Name another one with --dir.</source>
        <translation>No se puede crear la carpeta %1: %2. Indique otra con --dir.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1: %2. Name another one with --dir.</source>
        <translation>No se puede escribir en la carpeta %1: %2. Indique otra con --dir.</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2. Name another one with --gate-log.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>No se puede escribir el registro %1: %2. Indique otro con --gate-log.</translation>
    </message>
    <message>
        <source>The checksum file %1 cannot be read: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>No se puede leer el archivo de sumas de verificación %1: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no checksums. Name one that sha256sum or the like has written.</source>
        <translation>El archivo %1 no contiene sumas de verificación. Indique uno escrito por sha256sum o similar.</translation>
    </message>
    <message>
        <source>This very command is running already, into the same folder. Nothing was fetched.</source>
        <translation>Este mismo comando ya se está ejecutando en la misma carpeta. No se ha descargado nada.</translation>
    </message>
    <message>
        <source>How far this run is cannot be kept, so that it could not be continued (%1).</source>
        <translation>No se puede guardar hasta dónde ha llegado esta ejecución, así que no se podría continuar (%1).</translation>
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
        <translation>Leer enlaces de ARCHIVO, uno por línea, o un documento Metalink (.meta4, .metalink); «-» es la entrada estándar. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Links given as arguments may hold patterns, and stand for many: %1, %2, %3, %4; several in one link stand for all combinations. Quote them, or the shell expands them itself. Links in lists are always taken as they are.</source>
        <extracomment>%1 to %4 are examples of patterns</extracomment>
        <translation>Los enlaces dados como argumentos pueden contener patrones y representar muchos enlaces: %1, %2, %3, %4; varios patrones en un mismo enlace representan todas las combinaciones. Escríbalos entre comillas, o el intérprete de comandos los expandirá por su cuenta. Los enlaces de las listas se toman siempre tal cual.</translation>
    </message>
    <message>
        <source>Put the files into FOLDER, which is made if missing. Default: the present folder.</source>
        <translation>Poner los archivos en CARPETA, que se crea si no existe. Valor predeterminado: la carpeta actual.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Put files of one kind, or from some hosts, into FOLDER instead. RULE is a kind (%1), by the name in the link, or a host, which may be *.example.org. May be given several times: the first that fits holds.</source>
        <extracomment>%1 is a list of words such as videos, which are not translated</extracomment>
        <translation>Poner en otra CARPETA los archivos de un tipo o de algunos servidores. REGLA es un tipo (%1), según el nombre en el enlace, o un servidor, que puede ser *.example.org. Se puede indicar varias veces: vale la primera que coincida.</translation>
    </message>
    <message>
        <source>RULE=FOLDER</source>
        <translation>REGLA=CARPETA</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time. Default: %1.</source>
        <translation>Como máximo NÚMERO peticiones a la vez. Valor predeterminado: %1.</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time at any one host. Default: as --jobs.</source>
        <translation>Como máximo NÚMERO peticiones a la vez a un mismo servidor. Valor predeterminado: como --jobs.</translation>
    </message>
    <message>
        <source>For some hosts instead of that: &quot;HOST; limit=2; interval=500; rate=60; speed=500K; user=NAME; password=TEXT; header=NAME: VALUE; agent=TEXT&quot;. HOST may be *.example.org; what is left out is as for others. A value that has a ; stands in double quotes. A login and header lines are sent to these hosts only; everyone on this machine can read them in the list of processes. May be given several times: the first that fits holds.</source>
        <translation>Para algunos servidores, en lugar de lo anterior: &quot;SERVIDOR; limit=2; interval=500; rate=60; speed=500K; user=NOMBRE; password=TEXTO; header=NOMBRE: VALOR; agent=TEXTO&quot;. SERVIDOR puede ser *.example.org; lo que se omite queda como para los demás. Un valor que contenga ; va entre comillas dobles. Las credenciales y las cabeceras se envían solo a estos servidores; cualquiera en este equipo puede leerlas en la lista de procesos. Se puede indicar varias veces: vale la primera que coincida.</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGLA</translation>
    </message>
    <message>
        <source>Share one gate with all programs of yours that are told to, the window included; the first of them has it, and hands out its places to the others. Its numbers (--jobs, --per-host, --interval, --rate) hold for all together, and those of each for itself besides. When it ends, another one takes over, with its own numbers.</source>
        <translation>Compartir una compuerta con todos los programas propios a los que se les indique, incluida la ventana; el primero de ellos la tiene y reparte sus plazas entre los demás. Sus números (--jobs, --per-host, --interval, --rate) valen para todos juntos, y los de cada uno, además, para sí mismo. Cuando termina, otro lo releva con sus propios números.</translation>
    </message>
    <message>
        <source>Ask every host for as many files at once as --per-host says. Otherwise that is learned: one that refuses, resets or slows down is asked for fewer, one that can do more for more.</source>
        <translation>Pedir a cada servidor tantos archivos a la vez como diga --per-host. Sin esta opción, eso se aprende: al que rechaza, corta o se ralentiza se le piden menos, y al que puede con más, más.</translation>
    </message>
    <message>
        <source>Receive one file over at most NUMBER connections, while --jobs leaves some to spare; 1: never divide a file. Default: %1.</source>
        <translation>Recibir un archivo por NÚMERO conexiones como máximo, mientras --jobs deje alguna libre; 1: no dividir nunca un archivo. Valor predeterminado: %1.</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second in all; K, M and G stand for KiB, MiB and GiB; 0: no limit.</source>
        <translation>Recibir como máximo TASA bytes por segundo en total; K, M y G significan KiB, MiB y GiB; 0: sin límite.</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>TASA</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second from any one host.</source>
        <translation>Recibir como máximo TASA bytes por segundo de un mismo servidor.</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second of any one file, all its connections together.</source>
        <translation>Recibir como máximo TASA bytes por segundo de un mismo archivo, contando todas sus conexiones.</translation>
    </message>
    <message>
        <source>At least MILLISECONDS between the starts of two requests. Default: 0.</source>
        <translation>Al menos MILISEGUNDOS entre los inicios de dos peticiones. Valor predeterminado: 0.</translation>
    </message>
    <message>
        <source>MILLISECONDS</source>
        <translation>MILISEGUNDOS</translation>
    </message>
    <message>
        <source>At most NUMBER starts in any minute; 0: as many as may be. Default: 0.</source>
        <translation>Como máximo NÚMERO inicios en cualquier minuto; 0: sin límite. Valor predeterminado: 0.</translation>
    </message>
    <message>
        <source>Try a failed item up to NUMBER times again. Default: %1.</source>
        <translation>Reintentar hasta NÚMERO veces lo que falle. Valor predeterminado: %1.</translation>
    </message>
    <message>
        <source>When a server says Retry-After, leave its host alone for at most SECONDS; the file that it was said of waits as long as it was told to. Default: %1.</source>
        <translation>Cuando un servidor envía Retry-After, dejarlo tranquilo durante SEGUNDOS como máximo; el archivo al que se refería espera tanto como se le dijo. Valor predeterminado: %1.</translation>
    </message>
    <message>
        <source>Longest wait before the first retry; it doubles each time. Default: %1.</source>
        <translation>Espera máxima antes del primer reintento; se duplica cada vez. Valor predeterminado: %1.</translation>
    </message>
    <message>
        <source>Longest time to connect, and without progress. Default: %1.</source>
        <translation>Tiempo máximo para conectarse, o sin progreso. Valor predeterminado: %1.</translation>
    </message>
    <message>
        <source>Follow at most NUMBER redirects. Default: %1.</source>
        <translation>Seguir como máximo NÚMERO redirecciones. Valor predeterminado: %1.</translation>
    </message>
    <message>
        <source>Send this header with every request. May be given several times.</source>
        <translation>Enviar esta cabecera con cada petición. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>NAME: VALUE</source>
        <translation>NOMBRE: VALOR</translation>
    </message>
    <message>
        <source>Send this address as the referring page.</source>
        <translation>Enviar esta dirección como página de referencia.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>Name the program so to servers.</source>
        <translation>Identificar así el programa ante los servidores.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>Log in with this name. A password given here can be read by everyone on this machine, in the list of processes: better set the environment variable HEADGATE_PASSWORD, or leave it out and be asked.</source>
        <translation>Iniciar sesión con este nombre. Cualquiera en este equipo puede leer una contraseña dada aquí, en la lista de procesos: es mejor definir la variable de entorno HEADGATE_PASSWORD, u omitirla para que se le pida.</translation>
    </message>
    <message>
        <source>NAME[:PASSWORD]</source>
        <translation>NOMBRE[:CONTRASEÑA]</translation>
    </message>
    <message>
        <source>Use this proxy, as http://HOST:PORT or socks5://HOST:PORT. Default: as the environment says.</source>
        <translation>Usar este proxy, como http://HOST:PORT o socks5://HOST:PORT. Valor predeterminado: lo que diga el entorno.</translation>
    </message>
    <message>
        <source>Ask these hosts directly, whatever proxy there is: a comma-separated list of hosts, *.DOMAIN, and networks like 10.0.0.0/8; &quot;*&quot;: all hosts. May be given several times.</source>
        <translation>Conectarse directamente a estos servidores, haya el proxy que haya: una lista, separada por comas, de servidores, *.DOMINIO y redes como 10.0.0.0/8; «*»: todos los servidores. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>SERVIDORES</translation>
    </message>
    <message>
        <source>Accept the certificate with this SHA-256 fingerprint from this host, and only there, whatever is wrong with it. May be given several times.</source>
        <translation>Aceptar de este servidor, y solo de él, el certificado con esta huella digital SHA-256, sea cual sea su defecto. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>HOST=FINGERPRINT</source>
        <translation>HOST=HUELLA</translation>
    </message>
    <message>
        <source>Name the files by MASK, in which these stand for something of each link: %1. *name* and *ext* are those of the link, whatever the server says; *num* counts links in the order in which they are read, *num3* with three digits at least. A run that is to go on another day must not have *date* in it.</source>
        <extracomment>%1 is a list of words such as *name*</extracomment>
        <translation>Nombrar los archivos según MÁSCARA, en la que estas palabras representan algo de cada enlace: %1. *name* y *ext* son los del enlace, diga lo que diga el servidor; *num* cuenta los enlaces en el orden en que se leen, *num3* con tres cifras como mínimo. Una ejecución que deba continuar otro día no debe llevar *date*.</translation>
    </message>
    <message>
        <source>MASK</source>
        <translation>MÁSCARA</translation>
    </message>
    <message>
        <source>What to do when a file of that name is there: rename, skip or overwrite. Where a checksum is known, a file that is skipped must have it. Default: rename.</source>
        <translation>Qué hacer cuando ya hay un archivo con ese nombre: rename (cambiar el nombre), skip (omitir) u overwrite (sobrescribir). Si se conoce una suma de verificación, un archivo que se omite debe tenerla. Valor predeterminado: rename.</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>What the one file must hash to: an algorithm (md5, sha1, sha256, sha512, blake2b) and its value in hexadecimal. A file that does not is kept as NAME.wrong.</source>
        <translation>La suma de verificación que debe dar el único archivo: un algoritmo (md5, sha1, sha256, sha512, blake2b) y su valor en hexadecimal. Un archivo que no la dé se guarda como NOMBRE.wrong.</translation>
    </message>
    <message>
        <source>ALGORITHM:HEX</source>
        <translation>ALGORITMO:HEX</translation>
    </message>
    <message>
        <source>Look up checksums in FILE, as sha256sum and the like write it, by the name asked for or the last part of the link. Files that are not in it are not verified.</source>
        <translation>Buscar las sumas de verificación en ARCHIVO, tal como las escriben sha256sum y similares, por el nombre solicitado o por la última parte del enlace. Los archivos que no figuran en él no se verifican.</translation>
    </message>
    <message>
        <source>Where nobody says what a file must hash to, look for a checksum file beside it on its server: SHA256SUMS, SHA512SUMS, NAME.sha256, NAME.sha512. That proves that the file came through right, not that the server is honest.</source>
        <translation>Cuando nadie diga qué suma de verificación debe dar un archivo, buscar junto a él en su servidor un archivo de sumas de verificación: SHA256SUMS, SHA512SUMS, NOMBRE.sha256, NOMBRE.sha512. Eso demuestra que el archivo ha llegado bien, no que el servidor sea de fiar.</translation>
    </message>
    <message>
        <source>When no host can be reached any more, the network is down: wait for it so long before items fail for that. 0: not at all. Default: 600.</source>
        <translation>Cuando ya no se puede contactar con ningún servidor, es que falla la red: esperarla todo este tiempo antes de dar por fallidas las descargas. 0: no esperar. Valor predeterminado: 600.</translation>
    </message>
    <message>
        <source>For comparison only: lift --jobs and --per-host to 10000.</source>
        <translation>Solo para comparar: subir --jobs y --per-host a 10000.</translation>
    </message>
    <message>
        <source>Do not reserve the room of a file before its first byte.</source>
        <translation>No reservar el espacio de un archivo antes de su primer byte.</translation>
    </message>
    <message>
        <source>Do not keep how far the run is: the same command again begins anew.</source>
        <translation>No guardar hasta dónde ha llegado la ejecución: el mismo comando empieza de nuevo.</translation>
    </message>
    <message>
        <source>Show the gate as well: how many requests are out, and at which hosts how many wait and why.</source>
        <translation>Mostrar también la compuerta: cuántas peticiones hay en curso, y en qué servidores esperan cuántas y por qué.</translation>
    </message>
    <message>
        <source>Write every wait, grant, release and change at the gate to FILE, as CSV. What is there is continued.</source>
        <translation>Escribir en ARCHIVO, como CSV, cada espera, admisión, liberación y cambio en la compuerta. Se añade a lo que ya haya.</translation>
    </message>
    <message>
        <source>Tell nothing but errors.</source>
        <translation>No mostrar más que los errores.</translation>
    </message>
    <message>
        <source>Write events to standard output, one JSON object a line; see &quot;help json&quot;.</source>
        <translation>Escribir los eventos en la salida estándar, un objeto JSON por línea; véase «help json».</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Give it a value.</source>
        <translation>Indique un valor.</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Escríbalo como http://HOST:PORT o socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>Write it as HOST=FINGERPRINT: the 64 hexadecimal digits of the certificate&apos;s SHA-256, as the failure shows them.</source>
        <translation>Escríbalo como HOST=HUELLA: los 64 dígitos hexadecimales del SHA-256 del certificado, tal como los muestra el error.</translation>
    </message>
    <message>
        <source>Give the password for its user, and each header line a value.</source>
        <translation>Indique la contraseña de su usuario, y un valor para cada cabecera.</translation>
    </message>
    <message>
        <source>Give a whole http or https address.</source>
        <translation>Indique una dirección http o https completa.</translation>
    </message>
    <message>
        <source>Say rename, skip or overwrite.</source>
        <translation>Indique rename, skip u overwrite.</translation>
    </message>
    <message>
        <source>Name a folder; &quot;.&quot; is the present one.</source>
        <translation>Indique una carpeta; «.» es la actual.</translation>
    </message>
    <message>
        <source>Give it on one line.</source>
        <translation>Indíquelo en una sola línea.</translation>
    </message>
    <message>
        <source>give the name with -u, and the password in HEADGATE_PASSWORD or when you are asked for it</source>
        <translation>indique el nombre con -u, y la contraseña en HEADGATE_PASSWORD o cuando se le pida</translation>
    </message>
    <message>
        <source>HEADGATE_PASSWORD is set, but not used: it needs -u NAME.</source>
        <translation>HEADGATE_PASSWORD está definida, pero no se usa: necesita -u NOMBRE.</translation>
    </message>
    <message>
        <source>Write it as NAME or NAME:PASSWORD.</source>
        <translation>Escríbalo como NOMBRE o NOMBRE:CONTRASEÑA.</translation>
    </message>
    <message>
        <source>Write it as ALGORITHM:HEX, for instance sha256: and 64 digits.</source>
        <translation>Escríbala como ALGORITMO:HEX, por ejemplo sha256: y 64 dígitos.</translation>
    </message>
    <message>
        <source>Name a file, not an address.</source>
        <translation>Indique un archivo, no una dirección.</translation>
    </message>
    <message>
        <source>Give a mask like %1.</source>
        <translation>Indique una máscara como %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <extracomment>%1 a link, %2 what to write</extracomment>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link. Links begin with http:// or https://; to read links from a file, use -i FILE.</source>
        <translation>«%1» no es un enlace. Los enlaces empiezan por http:// o https://; para leer enlaces de un archivo, use -i ARCHIVO.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as it is. With --glob it stands for %2 links.</source>
        <extracomment>%1 a link, %2 a number</extracomment>
        <translation>«%1» se toma tal cual. Con --glob representa %2 enlaces.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for %2 links. At most %3 can be given as arguments in all.</source>
        <extracomment>%1 a link, %2 and %3 numbers</extracomment>
        <translation>«%1» representa %2 enlaces. Como argumentos se pueden dar %3 en total como máximo.</translation>
    </message>
    <message>
        <source>Name a file like gate.csv.</source>
        <translation>Indique un archivo como compuerta.csv.</translation>
    </message>
    <message>
        <source>Name a file like SHA256SUMS.</source>
        <translation>Indique un archivo como SHA256SUMS.</translation>
    </message>
    <message>
        <source>--shared and --no-gate exclude each other. Leave one of them out.</source>
        <translation>--shared y --no-gate se excluyen mutuamente. Omita uno de los dos.</translation>
    </message>
    <message>
        <source>There is nothing to fetch. Give links, or -i FILE with one link a line.</source>
        <translation>No hay nada que descargar. Indique enlaces, o -i ARCHIVO con un enlace por línea.</translation>
    </message>
    <message>
        <source>Standard input can be read once only: give &quot;-i -&quot; once.</source>
        <translation>La entrada estándar solo se puede leer una vez: indique «-i -» una sola vez.</translation>
    </message>
    <message>
        <source>--checksum is for exactly one link. For several, write a checksum behind each link in a list, or use --checksums FILE.</source>
        <translation>--checksum vale para un único enlace. Si son varios, escriba en una lista una suma de verificación detrás de cada enlace, o use --checksums ARCHIVO.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>There is no help on &quot;%1&quot;. There is help on: %2.</source>
        <translation>No hay ayuda sobre «%1». Hay ayuda sobre: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. To fetch a link, write: headgate-cli get LINK</source>
        <translation>«%1» no es un comando. Para descargar un enlace, escriba: headgate-cli get ENLACE</translation>
    </message>
    <message>
        <source>Exit codes, the largest that applies:</source>
        <translation>Códigos de salida, el mayor que corresponda:</translation>
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
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>Usage: headgate-cli get [OPTION...] [LINK...] [-i FILE]</source>
        <translation>Uso: headgate-cli get [OPCIÓN...] [ENLACE...] [-i ARCHIVO]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>the gate: limit, active, waiting and admitted requests; on_loan, those of the active ones that only speed up a file as long as nobody waits; wait_p50_ms, wait_p95_ms and wait_max_ms, the time that requests waited for admission</source>
        <translation>la compuerta: limit, active, waiting y admitted son las peticiones permitidas, activas, en espera y admitidas; on_loan, cuántas de las activas solo aceleran un archivo mientras nadie espera; wait_p50_ms, wait_p95_ms y wait_max_ms, el tiempo que las peticiones esperaron a ser admitidas</translation>
    </message>
    <message>
        <source>the item&apos;s number, the same in all its events</source>
        <translation>el número de la descarga, el mismo en todos sus eventos</translation>
    </message>
    <message>
        <source>its link, without a password</source>
        <translation>su enlace, sin contraseña</translation>
    </message>
    <message>
        <source>the name of its file, as far as it is known</source>
        <translation>el nombre de su archivo, hasta donde se conoce</translation>
    </message>
    <message>
        <source>which try this is, from 1</source>
        <translation>qué intento es, a partir de 1</translation>
    </message>
    <message>
        <source>how many tries there may be</source>
        <translation>cuántos intentos puede haber</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>bytes recibidos</translation>
    </message>
    <message>
        <source>bytes of the whole file</source>
        <translation>bytes del archivo completo</translation>
    </message>
    <message>
        <source>what went wrong, a word that never changes: http-status, connect-timeout, ...</source>
        <translation>qué ha fallado, una palabra que nunca cambia: http-status, connect-timeout, ...</translation>
    </message>
    <message>
        <source>the answer&apos;s status, where there was one</source>
        <translation>el código de estado de la respuesta, si la hubo</translation>
    </message>
    <message>
        <source>the same for people, translated</source>
        <translation>lo mismo para personas, traducido</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>todo evento</translation>
    </message>
    <message>
        <source>has these fields</source>
        <translation>tiene estos campos</translation>
    </message>
    <message>
        <source>which of the following</source>
        <translation>cuál de los siguientes</translation>
    </message>
    <message>
        <source>when it was written: ISO 8601, UTC</source>
        <translation>cuándo se escribió: ISO 8601, UTC</translation>
    </message>
    <message>
        <source>a request for the item begins</source>
        <translation>empieza una petición para la descarga</translation>
    </message>
    <message>
        <source>the answer points elsewhere; the item goes there</source>
        <translation>la respuesta remite a otro lugar; la descarga va allí</translation>
    </message>
    <message>
        <source>a try failed; there will be another</source>
        <translation>ha fallado un intento; habrá otro</translation>
    </message>
    <message>
        <source>when: ISO 8601, UTC</source>
        <translation>cuándo: ISO 8601, UTC</translation>
    </message>
    <message>
        <source>the file is complete and in its place</source>
        <translation>el archivo está completo y en su sitio</translation>
    </message>
    <message>
        <source>its full path</source>
        <translation>su ruta completa</translation>
    </message>
    <message>
        <source>true: its checksum is right</source>
        <translation>true: su suma de verificación es correcta</translation>
    </message>
    <message>
        <source>something a person should know of it, translated</source>
        <translation>algo que conviene saber de ella, traducido</translation>
    </message>
    <message>
        <source>an earlier run of the same command has fetched the file; it is there</source>
        <translation>una ejecución anterior del mismo comando ya descargó el archivo; está ahí</translation>
    </message>
    <message>
        <source>true: its checksum was right</source>
        <translation>true: su suma de verificación era correcta</translation>
    </message>
    <message>
        <source>a file of that name is there (--on-conflict skip)</source>
        <translation>ya hay un archivo con ese nombre (--on-conflict skip)</translation>
    </message>
    <message>
        <source>the last try failed, or another would not help</source>
        <translation>ha fallado el último intento, u otro no serviría de nada</translation>
    </message>
    <message>
        <source>false: its checksum is wrong; &quot;reason&quot; says where it lies</source>
        <translation>false: su suma de verificación es incorrecta; «reason» dice dónde está el archivo</translation>
    </message>
    <message>
        <source>where all stands, at most once a second</source>
        <translation>cómo va todo, como mucho una vez por segundo</translation>
    </message>
    <message>
        <source>items that are done</source>
        <translation>descargas completadas</translation>
    </message>
    <message>
        <source>items that an earlier run has fetched</source>
        <translation>descargas que ya hizo una ejecución anterior</translation>
    </message>
    <message>
        <source>items that were skipped</source>
        <translation>descargas omitidas</translation>
    </message>
    <message>
        <source>items that failed</source>
        <translation>descargas fallidas</translation>
    </message>
    <message>
        <source>items that are being fetched</source>
        <translation>descargas en curso</translation>
    </message>
    <message>
        <source>items that wait for another try</source>
        <translation>descargas que esperan otro intento</translation>
    </message>
    <message>
        <source>links taken from arguments and lists so far</source>
        <translation>enlaces leídos hasta ahora de argumentos y listas</translation>
    </message>
    <message>
        <source>true when there are no more links than those listed</source>
        <translation>true cuando no hay más enlaces que los leídos</translation>
    </message>
    <message>
        <source>about how many links there will be</source>
        <translation>cuántos enlaces habrá aproximadamente</translation>
    </message>
    <message>
        <source>bytes received in this run</source>
        <translation>bytes recibidos en esta ejecución</translation>
    </message>
    <message>
        <source>the present speed</source>
        <translation>la velocidad actual</translation>
    </message>
    <message>
        <source>how much of all is over, 0 to 1</source>
        <translation>qué parte del total está hecha, de 0 a 1</translation>
    </message>
    <message>
        <source>about how long it will take</source>
        <translation>cuánto tardará aproximadamente</translation>
    </message>
    <message>
        <source>the hosts that are being asked, that have the longest lines, or that rest, as objects: host; active, on_loan and waiting requests; limit, what it may have now; ceiling, what the options allow it; learned, what it has been found to take; learned_interval_ms, how far apart its starts had to be; cooling_ms, how long it rests; waits_because, why the first in its line waits, a word that never changes: host-busy, host-cooling, host-spacing, all-busy, spacing, shared-gate, no-network, in-line, next; reason, the same for people, translated</source>
        <translation>los servidores a los que se está preguntando, los que tienen las colas más largas o los que están en reposo, como objetos: host; active, on_loan y waiting son peticiones; limit, lo que puede tener ahora; ceiling, lo que le permiten las opciones; learned, lo que se ha comprobado que acepta; learned_interval_ms, cuánto ha habido que separar sus inicios; cooling_ms, cuánto reposa; waits_because, por qué espera el primero de su cola, una palabra que nunca cambia: host-busy, host-cooling, host-spacing, all-busy, spacing, shared-gate, no-network, in-line, next; reason, lo mismo para personas, traducido</translation>
    </message>
    <message>
        <source>a line of a list has no link that can be used</source>
        <translation>una línea de una lista no tiene ningún enlace utilizable</translation>
    </message>
    <message>
        <source>the list&apos;s file; &quot;-&quot; is standard input</source>
        <translation>el archivo de la lista; «-» es la entrada estándar</translation>
    </message>
    <message>
        <source>the line&apos;s number, from 1; 0: a file of a Metalink document</source>
        <translation>el número de la línea, a partir de 1; 0: un archivo de un documento Metalink</translation>
    </message>
    <message>
        <source>what is wrong with it, translated</source>
        <translation>qué problema tiene, traducido</translation>
    </message>
    <message>
        <source>what it says, at most its beginning, without passwords</source>
        <translation>lo que dice, como mucho el principio, sin contraseñas</translation>
    </message>
    <message>
        <source>the link of a line is taken, but not what stands behind it</source>
        <translation>se toma el enlace de una línea, pero no lo que hay detrás</translation>
    </message>
    <message>
        <source>the line&apos;s number, from 1</source>
        <translation>el número de la línea, a partir de 1</translation>
    </message>
    <message>
        <source>what stands behind it, at most its beginning</source>
        <translation>lo que hay detrás, como mucho el principio</translation>
    </message>
    <message>
        <source>a problem of no single item</source>
        <translation>un problema que no corresponde a ninguna descarga en concreto</translation>
    </message>
    <message>
        <source>one line for people, translated</source>
        <translation>una línea para personas, traducida</translation>
    </message>
    <message>
        <source>the last event</source>
        <translation>el último evento</translation>
    </message>
    <message>
        <source>of all these and those skipped, items whose checksum was there and is right</source>
        <translation>de todas estas y las omitidas, aquellas cuya suma de verificación estaba disponible y es correcta</translation>
    </message>
    <message>
        <source>items that were left when the run was interrupted</source>
        <translation>descargas que quedaban cuando se interrumpió la ejecución</translation>
    </message>
    <message>
        <source>links that came twice, and were left out</source>
        <translation>enlaces repetidos, que se omitieron</translation>
    </message>
    <message>
        <source>lines without a usable link</source>
        <translation>líneas sin un enlace utilizable</translation>
    </message>
    <message>
        <source>lines with text behind the link that was left out</source>
        <translation>líneas con texto detrás del enlace, que se omitió</translation>
    </message>
    <message>
        <source>true when the run was ended from outside</source>
        <translation>true cuando la ejecución se terminó desde fuera</translation>
    </message>
    <message>
        <source>why items failed, the most frequent first: a list of objects with reason and count</source>
        <translation>por qué han fallado las descargas, lo más frecuente primero: una lista de objetos con reason y count</translation>
    </message>
    <message>
        <source>how long the run took</source>
        <translation>cuánto duró la ejecución</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>The list %1 cannot be read: %2</source>
        <extracomment>%1 a list&apos;s file name, %2 the system&apos;s reason</extracomment>
        <translation>No se puede leer la lista %1: %2</translation>
    </message>
    <message>
        <source>Standard input has no links in it.</source>
        <translation>La entrada estándar no contiene enlaces.</translation>
    </message>
    <message>
        <source>The list %1 has no links in it.</source>
        <translation>La lista %1 no contiene enlaces.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not yours to read</source>
        <translation>no tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>For help: headgate-cli help %1</source>
        <translation>Para obtener ayuda: headgate-cli help %1</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Contraseña de %1: </translation>
    </message>
    <message>
        <source>There is no password. Type one, or set the environment variable HEADGATE_PASSWORD.</source>
        <translation>No hay contraseña. Escriba una o defina la variable de entorno HEADGATE_PASSWORD.</translation>
    </message>
    <message>
        <source>Fetches many files, and lets only so many requests run at once.</source>
        <translation>Descarga muchos archivos y solo deja que haya un número limitado de peticiones a la vez.</translation>
    </message>
    <message>
        <source>fetch links into files</source>
        <translation>descargar enlaces en archivos</translation>
    </message>
    <message>
        <source>help on: %1</source>
        <translation>ayuda sobre: %1</translation>
    </message>
    <message>
        <source>Fetches every link into a file of its own. All items wait at the gate, which lets only so many requests run at once, in all and at any one host.</source>
        <translation>Descarga cada enlace en un archivo propio. Todas las descargas esperan ante la compuerta, que solo deja pasar un número limitado de peticiones a la vez, en total y por servidor.</translation>
    </message>
    <message>
        <source>A list has one link a line. It is read as it is needed, so that it may be longer than memory or never end; links that come twice are fetched once. Messages go to standard error.</source>
        <translation>Una lista tiene un enlace por línea. Se lee a medida que hace falta, así que puede no caber en la memoria o no terminar nunca; los enlaces repetidos se descargan una sola vez. Los mensajes van a la salida de errores estándar.</translation>
    </message>
    <message>
        <source>A line of a list may end with a blank and a checksum (sha256:HEX, or hexadecimal digits alone). What arrives is compared with it, and called done only when it is right. Where nobody gives a checksum, the one that the server sends (Repr-Digest, Digest) is used; without any, a file is done but not verified.</source>
        <translation>Una línea de una lista puede terminar con un espacio y una suma de verificación (sha256:HEX, o solo los dígitos hexadecimales). Lo que llega se compara con ella y solo se da por completado cuando es correcto. Si nadie da una suma de verificación, se usa la que envía el servidor (Repr-Digest, Digest); sin ninguna, el archivo queda completado pero no verificado.</translation>
    </message>
    <message>
        <source>A Metalink document names several sources for each file, with sizes and checksums. When one source fails, or sends a wrong file, the next one is asked at once; the wait before a retry comes only after all of them have failed.</source>
        <translation>Un documento Metalink indica varias fuentes para cada archivo, con tamaños y sumas de verificación. Cuando una fuente falla, o envía un archivo incorrecto, se recurre de inmediato a la siguiente; solo se espera antes de reintentar cuando han fallado todas.</translation>
    </message>
    <message>
        <source>Until every item is done, the folder holds a hidden file .headgate-*.queue in which the run keeps how far it is. After an interruption of any kind the same command goes on there: unfinished files are continued, finished ones are not fetched again.</source>
        <translation>Hasta que todo está completado, la carpeta contiene un archivo oculto .headgate-*.queue en el que la ejecución guarda hasta dónde ha llegado. Tras una interrupción de cualquier tipo, el mismo comando sigue desde allí: los archivos sin terminar se continúan y los terminados no se vuelven a descargar.</translation>
    </message>
    <message>
        <source>every item is done, or skipped as asked</source>
        <translation>todo está completado, u omitido según lo pedido</translation>
    </message>
    <message>
        <source>at least one item failed</source>
        <translation>ha fallado al menos una descarga</translation>
    </message>
    <message>
        <source>the command line makes no sense; nothing was fetched</source>
        <translation>la línea de comandos no tiene sentido; no se ha descargado nada</translation>
    </message>
    <message>
        <source>a list or checksum file cannot be read, or a list held lines without a usable link; the rest was fetched</source>
        <translation>no se puede leer una lista o un archivo de sumas de verificación, o una lista tenía líneas sin un enlace utilizable; el resto se ha descargado</translation>
    </message>
    <message>
        <source>the folder or the log cannot be used; nothing was fetched</source>
        <translation>no se puede usar la carpeta o el registro; no se ha descargado nada</translation>
    </message>
    <message>
        <source>the same command is running already; nothing was fetched</source>
        <translation>el mismo comando ya se está ejecutando; no se ha descargado nada</translation>
    </message>
    <message>
        <source>interrupted (Ctrl+C)</source>
        <translation>interrumpido (Ctrl+C)</translation>
    </message>
    <message>
        <source>whoever read the output has gone</source>
        <translation>quien leía la salida ya no está</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>a list into a folder, 16 at a time</source>
        <translation>una lista en una carpeta, de 16 en 16</translation>
    </message>
    <message>
        <source>gently: two at any one host, two starts a second in all</source>
        <translation>con suavidad: dos por servidor y dos inicios por segundo en total</translation>
    </message>
    <message>
        <source>from another program, leaving alone what is there</source>
        <translation>desde otro programa, sin tocar lo que ya existe</translation>
    </message>
    <message>
        <source>120 links in one</source>
        <translation>120 enlaces en uno</translation>
    </message>
    <message>
        <source>with a password that is asked for</source>
        <translation>con una contraseña que se pide</translation>
    </message>
    <message>
        <source>the links that failed</source>
        <translation>los enlaces que fallaron</translation>
    </message>
    <message>
        <source>With --json, &quot;headgate-cli get&quot; writes events to standard output, one JSON object a line (JSON Lines, UTF-8), as they happen. New fields may come; those that are here stay. What is not known is left out.</source>
        <translation>Con --json, «headgate-cli get» escribe eventos en la salida estándar a medida que ocurren, un objeto JSON por línea (JSON Lines, UTF-8). Puede haber campos nuevos en el futuro; los de aquí se mantienen. Lo que no se sabe se omite.</translation>
    </message>
    <message>
        <source>retrying %1 in %2: %3 (try %4 of %5)</source>
        <extracomment>%1 a link, %2 how long, %3 why, %4 and %5 numbers of tries</extracomment>
        <translation>se reintentará %1 en %2: %3 (intento %4 de %5)</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>Fallidas:</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>... y %1 más</translation>
    </message>
    <message>
        <source>Reasons:</source>
        <translation>Motivos:</translation>
    </message>
    <message>
        <source>%1 names no http or https source for %2</source>
        <extracomment>%1 a Metalink document, %2 a file&apos;s name</extracomment>
        <translation>%1 no indica ninguna fuente http o https para %2</translation>
    </message>
    <message>
        <source>%1, line %2 is no link: %3</source>
        <translation>%1, la línea %2 no es un enlace: %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <extracomment>%3 why the line was not taken, %4 the line</extracomment>
        <translation>%1, línea %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, line %2: what stands behind the link is left out: %3 (a checksum may stand there; a blank in a link is written %4)</source>
        <extracomment>%1 a list, %2 a number, %3 the text, %4 &quot;%20&quot;</extracomment>
        <translation>%1, línea %2: se omite lo que hay detrás del enlace: %3 (ahí puede ir una suma de verificación; un espacio en un enlace se escribe %4)</translation>
    </message>
    <message>
        <source>done %1, %2, verified</source>
        <translation>completado %1, %2, verificado</translation>
    </message>
    <message>
        <source>done %1, %2</source>
        <translation>completado %1, %2</translation>
    </message>
    <message>
        <source>done before: %1</source>
        <translation>completado antes: %1</translation>
    </message>
    <message>
        <source>skipped %1, which is there, verified</source>
        <translation>omitido %1, que ya existe, verificado</translation>
    </message>
    <message>
        <source>skipped %1, which is there</source>
        <translation>omitido %1, que ya existe</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>fallido %1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>fallidas: %1</translation>
    </message>
    <message>
        <source>%1 to retry</source>
        <extracomment>items that wait for another try</extracomment>
        <translation>por reintentar: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>gate %1 of %2</source>
        <extracomment>%1 of %2 permits are out</extracomment>
        <translation>compuerta %1 de %2</translation>
    </message>
    <message>
        <source>, %1 on loan</source>
        <extracomment>Permits that further connections of a file have for as long as nobody else can use them</extracomment>
        <translation>, %1 en préstamo</translation>
    </message>
    <message>
        <source>%1 done (%2 verified)</source>
        <translation>completadas: %1 (verificadas: %2)</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>completadas: %1</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <extracomment>Files that an earlier run has fetched</extracomment>
        <translation>completadas antes: %1</translation>
    </message>
    <message>
        <source>%1 done before (%2 verified)</source>
        <translation>completadas antes: %1 (verificadas: %2)</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>omitidas: %1</translation>
    </message>
    <message>
        <source>%1 skipped (%2 verified)</source>
        <translation>omitidas: %1 (verificadas: %2)</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>sin descargar: %1</translation>
    </message>
    <message>
        <source>%1 twice in the list</source>
        <translation>repetidos en la lista: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a usable link</source>
        <translation>
            <numerusform>%n línea sin un enlace utilizable</numerusform>
            <numerusform>%n líneas sin un enlace utilizable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with text that was left out</source>
        <translation>
            <numerusform>%n línea con texto que se omitió</numerusform>
            <numerusform>%n líneas con texto que se omitió</numerusform>
        </translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>%1 in %2, %3 on average</source>
        <extracomment>%1 an amount of data, %2 a duration, %3 a speed</extracomment>
        <translation>%1 en %2, %3 de media</translation>
    </message>
    <message>
        <source>wait at the gate: median %1, 95 % below %2, longest %3</source>
        <extracomment>How long requests waited to be admitted; three durations</extracomment>
        <translation>espera en la compuerta: mediana %1, 95 % por debajo de %2, máxima %3</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; cannot be used. %3</source>
        <extracomment>An option, the value that was given, and what to give instead</extracomment>
        <translation>--%1: no se puede usar «%2». %3</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation>Indique un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Give seconds from %1 to %2; decimals are allowed.</source>
        <translation>Indique segundos de %1 a %2; se admiten decimales.</translation>
    </message>
    <message>
        <source>The units are K, M and G alone, for KiB, MiB and GiB a second: 500K, 2.5M.</source>
        <translation>Las unidades son solo K, M y G, que significan KiB, MiB y GiB por segundo: 500K, 2.5M.</translation>
    </message>
    <message>
        <source>Give bytes a second, such as 500K or 2.5M; 0 is no limit.</source>
        <translation>Indique bytes por segundo, como 500K o 2.5M; 0 es sin límite.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Bytes received of all</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3.</source>
        <extracomment>%1 a file of cookies, %2 a number, %3 why</extracomment>
        <translation>%1, línea %2 omitida: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n further line(s) left out.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1: se ha omitido %n línea más.</numerusform>
            <numerusform>%1: se han omitido %n líneas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cookie(s) have expired and are not sent.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1: %n cookie ha caducado y no se envía.</numerusform>
            <numerusform>%1: %n cookies han caducado y no se envían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the cookies in FILE, a browser&apos;s export in the Netscape format (cookies.txt): each to the hosts and paths it is for, secure ones over https only, expired ones never, wherever a redirect leads. Without TLS, none goes to an origin that only a redirect has named. What servers set is not taken, and FILE is not changed.</source>
        <translation>Enviar las cookies de ARCHIVO, exportado de un navegador en el formato de Netscape (cookies.txt): cada una a los servidores y rutas para los que es, las seguras solo por https y las caducadas nunca, lleve adonde lleve una redirección. Sin TLS, no se envía ninguna a un origen que solo haya indicado una redirección. Las que establecen los servidores no se toman, y ARCHIVO no se modifica.</translation>
    </message>
    <message>
        <source>As --on-conflict skip: files that are there already stay.</source>
        <translation>Como --on-conflict skip: los archivos que ya existen se conservan.</translation>
    </message>
    <message>
        <source>Leave out links whose files an earlier run with this option has fetched, wherever they are now. That is remembered with how far the run is: for the same folder, links and lists, and for the newest million files.</source>
        <translation>Omitir los enlaces cuyos archivos ya descargó una ejecución anterior con esta opción, estén donde estén ahora. Se recuerda junto con hasta dónde ha llegado la ejecución: para la misma carpeta, enlaces y listas, y para el último millón de archivos.</translation>
    </message>
    <message>
        <source>--skip-existing says another thing.</source>
        <translation>--skip-existing indica otra cosa.</translation>
    </message>
    <message>
        <source>Name a file like cookies.txt.</source>
        <translation>Indique un archivo como cookies.txt.</translation>
    </message>
    <message>
        <source>--skip-fetched needs what --no-keep leaves out. Leave one of them out.</source>
        <translation>--skip-fetched necesita lo que --no-keep no guarda. Omita uno de los dos.</translation>
    </message>
    <message>
        <source>links that an earlier run has fetched, and were left out (--skip-fetched)</source>
        <translation>enlaces que ya descargó una ejecución anterior, y que se omitieron (--skip-fetched)</translation>
    </message>
    <message>
        <source>%1 fetched before</source>
        <extracomment>Links that were left out</extracomment>
        <translation>descargados antes: %1</translation>
    </message>
</context>
<context>
    <name>CookieSet</name>
    <message>
        <source>%1 is not a file that can be read.</source>
        <extracomment>%1 a file</extracomment>
        <translation>%1 no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>The cookies in %1 cannot be read: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>No se pueden leer las cookies de %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a browser&apos;s export of cookies: at most %2 are read.</source>
        <extracomment>%1 a file, %2 a size</extracomment>
        <translation>%1 es demasiado grande para ser un archivo de cookies exportadas de un navegador: se leen %2 como máximo.</translation>
    </message>
    <message>
        <source>The file %1 holds no cookies. Export them as cookies.txt, in the Netscape format.</source>
        <extracomment>%1 a file</extracomment>
        <translation>El archivo %1 no contiene cookies. Expórtelas como cookies.txt, en el formato de Netscape.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>came with the link</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>venía con el enlace</translation>
    </message>
    <message>
        <source>told by the server</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>indicada por el servidor</translation>
    </message>
    <message>
        <source>found beside the file</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>encontrada junto al archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>%Ln descarga seleccionada</numerusform>
            <numerusform>%Ln descargas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <extracomment>%1 and %2 are amounts of data</extracomment>
        <translation>%1 de %2 recibidos</translation>
    </message>
    <message numerus="yes">
        <source>%1 received; %2 in all, and %Ln of unknown size</source>
        <translation>
            <numerusform>%1 recibidos; %2 en total, y %Ln de tamaño desconocido</numerusform>
            <numerusform>%1 recibidos; %2 en total, y %Ln de tamaño desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received; the sizes are not known yet</source>
        <translation>%1 recibidos; aún no se conocen los tamaños</translation>
    </message>
    <message>
        <source>%1 of a file whose size is not known</source>
        <translation>%1 de un archivo de tamaño desconocido</translation>
    </message>
    <message>
        <source>nothing yet; the size is not known</source>
        <translation>nada todavía; se desconoce el tamaño</translation>
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
        <translation>%1 ahora, %2 de media</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <extracomment>A speed</extracomment>
        <translation>%1 de media</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n to %1</source>
        <extracomment>%n connections to the server %1</extracomment>
        <translation>
            <numerusform>%n a %1</numerusform>
            <numerusform>%n a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checksum(s) of pieces</source>
        <translation>
            <numerusform>%n suma de verificación de fragmentos</numerusform>
            <numerusform>%n sumas de verificación de fragmentos</numerusform>
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
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>incorrecta: %1</translation>
    </message>
    <message>
        <source>not verified: there was no checksum to compare with</source>
        <translation>sin verificar: no había suma de verificación con la que comparar</translation>
    </message>
    <message>
        <source>none is known yet</source>
        <translation>aún no se conoce ninguna</translation>
    </message>
    <message>
        <source>to be compared: %1</source>
        <translation>se comparará: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a checksum, %2 where it is from</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next try: retry %1 of %2</source>
        <translation>Próximo intento: reintento %1 de %2</translation>
    </message>
    <message>
        <source>Asked, and is being received</source>
        <translation>Solicitado, se está recibiendo</translation>
    </message>
    <message>
        <source>Nothing went wrong in this run</source>
        <translation>No ha fallado nada en esta ejecución</translation>
    </message>
    <message>
        <source>Nothing went wrong so far</source>
        <translation>No ha fallado nada hasta ahora</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The list cannot be saved (%1). Changes are kept in memory and saved as soon as it works again.</source>
        <translation>No se puede guardar la lista (%1). Los cambios se mantienen en memoria y se guardarán en cuanto vuelva a ser posible.</translation>
    </message>
    <message>
        <source>The list is saved again.</source>
        <translation>La lista se vuelve a guardar.</translation>
    </message>
    <message>
        <source>Another Headgate has the list open. Close one of the two: nothing that you do here is saved.</source>
        <translation>Otra instancia de Headgate tiene abierta la lista. Cierre una de las dos: nada de lo que haga aquí se guardará.</translation>
    </message>
    <message>
        <source>The saved list cannot be opened (%1). Nothing is saved in this run.</source>
        <translation>No se puede abrir la lista guardada (%1). En esta ejecución no se guardará nada.</translation>
    </message>
    <message numerus="yes">
        <source>The saved list was damaged. %n download(s) were rescued from it; the damaged file was set aside as %1.</source>
        <translation>
            <numerusform>La lista guardada estaba dañada. Se ha rescatado %n descarga; el archivo dañado se ha apartado como %1.</numerusform>
            <numerusform>La lista guardada estaba dañada. Se han rescatado %n descargas; el archivo dañado se ha apartado como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: the downloads go on by themselves, and nothing is lost.</source>
        <translation>El disco de %1 está lleno (%2). Libere espacio: las descargas continuarán solas y no se perderá nada.</translation>
    </message>
    <message>
        <source>There is room on the disk again: the downloads go on.</source>
        <translation>Vuelve a haber espacio en el disco: las descargas continúan.</translation>
    </message>
    <message>
        <source>No server can be reached: the network seems to be down. Downloads wait, and go on by themselves when it is back.</source>
        <translation>No se puede contactar con ningún servidor: parece que no hay red. Las descargas esperan y continuarán solas cuando vuelva.</translation>
    </message>
    <message>
        <source>The network is back. Downloads go on.</source>
        <translation>La red ha vuelto. Las descargas continúan.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the list could not be read and were left out.</source>
        <translation>
            <numerusform>No se ha podido leer %n línea de la lista y se ha omitido.</numerusform>
            <numerusform>No se han podido leer %n líneas de la lista y se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>No se ha podido leer la lista: %1</translation>
    </message>
    <message>
        <source>The list was not saved: %1</source>
        <translation>No se ha guardado la lista: %1</translation>
    </message>
    <message>
        <source>The address was not changed: only a download that failed or is paused, and whose file is not here yet, can be fetched from elsewhere.</source>
        <translation>No se ha cambiado la dirección: solo se puede obtener de otro lugar una descarga fallida o en pausa cuyo archivo aún no esté aquí.</translation>
    </message>
    <message>
        <source>The address was not changed: another download in the list has this one already.</source>
        <translation>No se ha cambiado la dirección: ya la tiene otra descarga de la lista.</translation>
    </message>
    <message>
        <source>The log of the gate, %1, cannot be written: %2. Downloads go on without it.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>No se puede escribir el registro de la compuerta, %1: %2. Las descargas continúan sin él.</translation>
    </message>
    <message>
        <source>The key ring of this system cannot be used (%1). A download whose password is not kept says so after the next start.</source>
        <translation>No se puede usar el llavero de este sistema (%1). Una descarga cuya contraseña no se haya guardado lo indicará tras el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No connection in time</source>
        <translation>No hubo conexión a tiempo</translation>
    </message>
    <message>
        <source>The server stopped sending</source>
        <translation>El servidor dejó de enviar</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Servidor no encontrado</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up</source>
        <translation>No se pudo resolver el nombre del servidor</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Red inaccesible</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation>Error del proxy</translation>
    </message>
    <message>
        <source>The server answered</source>
        <translation>El servidor respondió</translation>
    </message>
    <message>
        <source>Redirect refused</source>
        <translation>Redirección rechazada</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Demasiadas redirecciones</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the file</source>
        <translation>El servidor envió una página web en lugar del archivo</translation>
    </message>
    <message>
        <source>The server&apos;s answer is broken</source>
        <translation>La respuesta del servidor no es válida</translation>
    </message>
    <message>
        <source>The file arrived incomplete</source>
        <translation>El archivo llegó incompleto</translation>
    </message>
    <message>
        <source>More arrived than the server announced</source>
        <translation>Llegó más de lo que anunció el servidor</translation>
    </message>
    <message>
        <source>The file changed on the server</source>
        <translation>El archivo cambió en el servidor</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Tamaño incorrecto</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>Suma de verificación incorrecta</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>El archivo es demasiado grande para este disco</translation>
    </message>
    <message>
        <source>Another Headgate has this queue open</source>
        <translation>Otra instancia de Headgate tiene abierta esta cola</translation>
    </message>
    <message>
        <source>A newer version of Headgate wrote this queue</source>
        <translation>Una versión más reciente de Headgate escribió esta cola</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>Only http and https links can be fetched</source>
        <translation>Solo se pueden descargar enlaces http y https</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>La compuerta está cerrada</translation>
    </message>
    <message>
        <source>A defect in this program</source>
        <translation>Un error de este programa</translation>
    </message>
</context>
<context>
    <name>Finisher</name>
    <message>
        <source>the file %1, which was there and stays as it is, is not the right one</source>
        <extracomment>Follows &quot;Wrong checksum: &quot;; %1 is a file&apos;s name</extracomment>
        <translation>el archivo %1, que ya existía y queda como está, no es el correcto</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <extracomment>Follows &quot;Wrong checksum: &quot;; %1 is a file&apos;s name</extracomment>
        <translation>guardado como %1</translation>
    </message>
    <message>
        <source>another program touched the unfinished file %1</source>
        <translation>otro programa modificó el archivo parcial %1</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>hay una carpeta con ese nombre</translation>
    </message>
</context>
<context>
    <name>FolderRule</name>
    <message>
        <source>Write it as KIND=FOLDER or HOST=FOLDER; the kinds are %1.</source>
        <extracomment>%1 words like &quot;videos&quot;</extracomment>
        <translation>Escríbalo como TIPO=CARPETA o SERVIDOR=CARPETA; los tipos son %1.</translation>
    </message>
    <message>
        <source>Name a folder behind the &quot;=&quot;.</source>
        <translation>Indique una carpeta detrás de «=».</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>Indique la ruta completa de la carpeta.</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 %2, resting %3</source>
        <translation>%1 en %2, en reposo %3</translation>
    </message>
    <message>
        <source>%1, resting %2</source>
        <extracomment>The host %1 is left alone for the time %2</extracomment>
        <translation>%1, en reposo %2</translation>
    </message>
    <message>
        <source>%1 waiting:</source>
        <extracomment>In front of the hosts at which they wait</extracomment>
        <translation>%1 en espera:</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Nada en espera</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more host(s)</source>
        <translation>
            <numerusform>y %Ln servidor más</numerusform>
            <numerusform>y %Ln servidores más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <extracomment>At one host: %1 of %2 permits are taken</extracomment>
        <translation>%1 de %2 activas</translation>
    </message>
    <message>
        <source>%1 of %2 slots are taken.</source>
        <translation>%1 de %2 plazas ocupadas.</translation>
    </message>
    <message>
        <source>%1 are on loan to further connections of a file.</source>
        <translation>%1 en préstamo a más conexiones de un mismo archivo.</translation>
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
        <translation>Aprendido: %1 entre dos inicios</translation>
    </message>
    <message>
        <source>On loan to further connections of a file: %1</source>
        <translation>En préstamo a más conexiones de un mismo archivo: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>Resting, %1 left</source>
        <extracomment>A host is left alone; %1 is a duration</extracomment>
        <translation>En reposo, quedan %1</translation>
    </message>
    <message>
        <source>Looking for a checksum</source>
        <translation>Buscando una suma de verificación</translation>
    </message>
    <message>
        <source>One more connection of this file, on loan</source>
        <translation>Otra conexión de este archivo, en préstamo</translation>
    </message>
    <message>
        <source>For %1; %2 over %3 connections</source>
        <translation>Desde hace %1; %2 con %3 conexiones</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>Desde hace %1, %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>How long a slot has been taken; %1 is a duration</extracomment>
        <translation>Desde hace %1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Write a header line as &quot;Name: value&quot;.</source>
        <translation>Escriba una cabecera como «Nombre: valor».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set by the program itself: leave it out.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>El propio programa establece «%1»: omítala.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can have one value only.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>«%1» solo puede tener un valor.</translation>
    </message>
</context>
<context>
    <name>HostRule</name>
    <message>
        <source>&quot;%1&quot; is not understood. %2</source>
        <extracomment>%1 a part of a rule, like &quot;limit=two&quot;, %2 what to write</extracomment>
        <translation>No se entiende «%1». %2</translation>
    </message>
    <message>
        <source>Begin with a host, like example.org or *.example.org.</source>
        <translation>Empiece por un servidor, como example.org o *.example.org.</translation>
    </message>
    <message>
        <source>Put quotes around the whole value, and a \ before each &quot; in it.</source>
        <translation>Ponga todo el valor entre comillas dobles, y un \ delante de cada &quot; que contenga.</translation>
    </message>
    <message>
        <source>Write the user agent in plain letters.</source>
        <translation>Escriba el agente de usuario con caracteres ASCII sencillos.</translation>
    </message>
    <message>
        <source>The agent must be the last: all behind it is part of it.</source>
        <translation>El agente debe ir al final: todo lo que sigue forma parte de él.</translation>
    </message>
    <message>
        <source>Write limit=REQUESTS, interval=MILLISECONDS, rate=STARTS PER MINUTE, speed=BYTES PER SECOND, user=NAME, password=TEXT, header=NAME: VALUE or agent=TEXT, with ; between them. A value that has a ; stands in quotes.</source>
        <translation>Escriba limit=PETICIONES, interval=MILISEGUNDOS, rate=INICIOS POR MINUTO, speed=BYTES POR SEGUNDO, user=NOMBRE, password=TEXTO, header=NOMBRE: VALOR o agent=TEXTO, separados por ;. Un valor que contenga ; va entre comillas dobles.</translation>
    </message>
    <message>
        <source>The user name cannot have a colon or a line break.</source>
        <translation>El nombre de usuario no puede contener dos puntos ni un salto de línea.</translation>
    </message>
    <message>
        <source>The password cannot have a line break.</source>
        <translation>La contraseña no puede contener un salto de línea.</translation>
    </message>
    <message>
        <source>Give the user name for the password, too.</source>
        <translation>Indique también el nombre de usuario que corresponde a la contraseña.</translation>
    </message>
    <message>
        <source>A login and header lines go to hosts that the rule names: * would send them to everybody.</source>
        <translation>Las credenciales y las cabeceras se envían a los servidores que la regla nombra: * las enviaría a todos.</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>no link</source>
        <translation>no es un enlace</translation>
    </message>
    <message>
        <source>neither http nor https</source>
        <translation>no es http ni https</translation>
    </message>
    <message>
        <source>too long for a link</source>
        <translation>demasiado largo para un enlace</translation>
    </message>
    <message>
        <source>in a password write %1 for @ and %2 for /</source>
        <extracomment>%1 is &quot;%40&quot;, %2 is &quot;%2F&quot;: how @ and / are written in a password that is part of a link</extracomment>
        <translation>en una contraseña escriba %1 en lugar de @ y %2 en lugar de /</translation>
    </message>
    <message>
        <source>the checksum cannot be read (write it as sha256: and 64 hexadecimal digits, or the like)</source>
        <translation>no se puede leer la suma de verificación (escríbala como sha256: y 64 dígitos hexadecimales, o similar)</translation>
    </message>
    <message>
        <source>the pattern stands for too many links (at most %1 in all)</source>
        <extracomment>%1 is a large number</extracomment>
        <translation>el patrón representa demasiados enlaces (%1 en total como máximo)</translation>
    </message>
</context>
<context>
    <name>LinkReader</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file with links in it.</source>
        <translation>%1 es una carpeta. Elija un archivo que contenga enlaces.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links: %2. At most %3 are read.</source>
        <translation>%1 es demasiado grande para una lista de enlaces: %2. Se leen %3 como máximo.</translation>
    </message>
    <message>
        <source>%1 is not a text, so there are no links to read in it.</source>
        <translation>%1 no es un texto, así que no hay enlaces que leer en él.</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>This is no list of Headgate</source>
        <translation>Esto no es una lista de Headgate</translation>
    </message>
    <message>
        <source>A newer version of Headgate wrote this list</source>
        <translation>Una versión más reciente de Headgate escribió esta lista</translation>
    </message>
</context>
<context>
    <name>Metalink</name>
    <message>
        <source>Document types are not read</source>
        <translation>No se admiten tipos de documento</translation>
    </message>
    <message>
        <source>Metalink, line %1: %2</source>
        <translation>Metalink, línea %1: %2</translation>
    </message>
    <message>
        <source>Too many elements in elements</source>
        <translation>Demasiados elementos anidados</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Demasiados archivos</translation>
    </message>
    <message>
        <source>This is no Metalink document</source>
        <translation>Esto no es un documento Metalink</translation>
    </message>
    <message>
        <source>The Metalink document is too large</source>
        <translation>El documento Metalink es demasiado grande</translation>
    </message>
    <message>
        <source>The Metalink document is not UTF-8</source>
        <translation>El documento Metalink no está en UTF-8</translation>
    </message>
    <message>
        <source>The Metalink document has a document type</source>
        <translation>El documento Metalink tiene un tipo de documento</translation>
    </message>
    <message>
        <source>The Metalink document has too many attributes</source>
        <translation>El documento Metalink tiene demasiados atributos</translation>
    </message>
</context>
<context>
    <name>NameMask</name>
    <message>
        <source>A name cannot hold / or \.</source>
        <translation>Un nombre no puede contener / ni \.</translation>
    </message>
    <message>
        <source>%1 stands for nothing. There are %2.</source>
        <extracomment>%1 is what the user wrote, such as *nmae*; %2 is a list of words between asterisks</extracomment>
        <translation>%1 no representa nada. Las opciones son %2.</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>The desktop has no program that opens %1.</source>
        <translation>El escritorio no tiene ningún programa que abra %1.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>%1 is no longer there. It was moved or deleted.</source>
        <translation>%1 ya no está ahí. Se ha movido o eliminado.</translation>
    </message>
    <message>
        <source>%1 is a program, or makes one run. It can do anything that you can do. Open it only if you trust where it came from.</source>
        <translation>%1 es un programa, o hace que se ejecute uno. Puede hacer todo lo que puede hacer usted. Ábralo solo si confía en su procedencia.</translation>
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
        <translation>no se puede crear %1</translation>
    </message>
    <message>
        <source>the unfinished file %1 is not as it was left</source>
        <translation>el archivo parcial %1 no está como se dejó</translation>
    </message>
</context>
<context>
    <name>ProxySettings</name>
    <message>
        <source>&quot;%1&quot; is no host. Write example.org, *.example.org or 10.0.0.0/8.</source>
        <extracomment>%1 is what was given for a host that is asked without a proxy</extracomment>
        <translation>«%1» no es un servidor. Escriba example.org, *.example.org o 10.0.0.0/8.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>the checksum was found beside the file on its server</source>
        <translation>la suma de verificación se encontró junto al archivo en su servidor</translation>
    </message>
    <message>
        <source>the checksum is what the server says itself</source>
        <translation>la suma de verificación es la que da el propio servidor</translation>
    </message>
    <message>
        <source>The server did not tell the length, so the end of the file could not be checked.</source>
        <translation>El servidor no indicó la longitud, así que no se pudo comprobar el final del archivo.</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>it does not say where to</source>
        <translation>no dice adónde</translation>
    </message>
    <message>
        <source>its target is no address</source>
        <translation>su destino no es una dirección</translation>
    </message>
    <message>
        <source>its target is neither http nor https</source>
        <translation>su destino no es http ni https</translation>
    </message>
    <message>
        <source>it leads from a secure to an open connection</source>
        <translation>lleva de una conexión segura a una sin cifrar</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Waiting for room: %1</source>
        <extracomment>%1 is &quot;The disk is full&quot;</extracomment>
        <translation>A la espera de espacio: %1</translation>
    </message>
    <message>
        <source>Retry %1 of %2 in %3</source>
        <extracomment>%1 of %2 retries; %3 is a duration, &quot;14 s&quot;</extracomment>
        <translation>Reintento %1 de %2 en %3</translation>
    </message>
    <message>
        <source>Retry %1 of %2 soon</source>
        <extracomment>%1 of %2 retries</extracomment>
        <translation>Reintento %1 de %2 en breve</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message numerus="yes">
        <source>Downloading over %n connection(s)</source>
        <translation>
            <numerusform>Descargando por %n conexión</numerusform>
            <numerusform>Descargando por %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading, attempt %1 of %2</source>
        <translation>Descargando, intento %1 de %2</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <extracomment>%1 is &quot;Downloading&quot; or the like, %2 a speed</extracomment>
        <translation>%1, como máximo %2</translation>
    </message>
    <message>
        <source>Skipped: the file was there, verified</source>
        <translation>Omitida: el archivo ya existía, verificado</translation>
    </message>
    <message>
        <source>Skipped: the file was there</source>
        <translation>Omitida: el archivo ya existía</translation>
    </message>
    <message>
        <source>Done, verified</source>
        <translation>Completada, verificada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 is the reason, &quot;404 Not Found&quot;</extracomment>
        <translation>Fallida: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <translation>a la espera de reintentar</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>Limitada a %1</translation>
    </message>
    <message>
        <source>Verified: the file has the checksum that was asked for</source>
        <translation>Verificada: el archivo tiene la suma de verificación solicitada</translation>
    </message>
    <message>
        <source>Not verified: there was no checksum to compare with</source>
        <translation>Sin verificar: no había suma de verificación con la que comparar</translation>
    </message>
    <message>
        <source>Into %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>A program: open it only if you trust where it comes from</source>
        <translation>Un programa: ábralo solo si confía en su procedencia</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is damaged. Start Headgate again: it saves what can still be read.</source>
        <translation>%1 está dañado. Inicie Headgate de nuevo: rescatará lo que aún se pueda leer.</translation>
    </message>
    <message>
        <source>%1 is in use. Close the other Headgate first.</source>
        <translation>%1 está en uso. Cierre antes la otra instancia de Headgate.</translation>
    </message>
    <message>
        <source>%1 cannot grow. Make room on that disk.</source>
        <translation>%1 no puede crecer. Libere espacio en ese disco.</translation>
    </message>
    <message>
        <source>%1 (%2). Check its permissions and its disk.</source>
        <extracomment>%1 is a file, %2 what the database says of it, in English</extracomment>
        <translation>%1 (%2). Compruebe sus permisos y su disco.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. Choose another file for the queue.</source>
        <translation>%1 pertenece a otro programa. Elija otro archivo para la cola.</translation>
    </message>
    <message>
        <source>%1 has format %2, and this Headgate reads up to %3. Use the newer Headgate, or choose another file for the queue.</source>
        <translation>%1 tiene el formato %2, y esta versión de Headgate lee hasta el %3. Use la versión más reciente de Headgate o elija otro archivo para la cola.</translation>
    </message>
    <message>
        <source>Another Headgate is repairing %1.</source>
        <translation>Otra instancia de Headgate está reparando %1.</translation>
    </message>
    <message>
        <source>%1 lies where no queue can be kept safely. Choose a folder on another disk.</source>
        <translation>%1 está donde no se puede guardar una cola con seguridad. Elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>not seven fields with tabs between them</source>
        <translation>no son siete campos separados por tabuladores</translation>
    </message>
    <message>
        <source>the domain is none</source>
        <translation>no hay un dominio válido</translation>
    </message>
    <message>
        <source>it would be for everybody&apos;s hosts</source>
        <translation>valdría para los servidores de cualquiera</translation>
    </message>
    <message>
        <source>neither TRUE nor FALSE where one of them belongs</source>
        <translation>ni TRUE ni FALSE donde debe ir uno de los dos</translation>
    </message>
    <message>
        <source>the path is none</source>
        <translation>no hay una ruta válida</translation>
    </message>
    <message>
        <source>the time of expiry is no number of seconds</source>
        <translation>el momento de caducidad no es un número de segundos</translation>
    </message>
    <message>
        <source>the name is none</source>
        <translation>no hay un nombre válido</translation>
    </message>
    <message>
        <source>the value holds what no cookie can</source>
        <translation>el valor contiene lo que ninguna cookie puede contener</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado larga</translation>
    </message>
    <message>
        <source>it is not as safe as its name promises</source>
        <translation>no es tan segura como promete su nombre</translation>
    </message>
    <message>
        <source>too many cookies</source>
        <translation>demasiadas cookies</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>the server does not answer in TLS; perhaps http:// is meant (a link without http:// is taken for https)</source>
        <translation>el servidor no responde con TLS; quizá se refiera a http:// (un enlace sin http:// se toma por https)</translation>
    </message>
    <message>
        <source>it does not accept this name and password</source>
        <translation>no acepta este nombre y esta contraseña</translation>
    </message>
    <message>
        <source>the password in the rule for this host is not known; give it there, and retry</source>
        <translation>se desconoce la contraseña de la regla de este servidor; indíquela allí y reintente</translation>
    </message>
    <message>
        <source>it wants a name and a password, and those of its rule are not sent where a redirect or a mirror leads without encryption (http)</source>
        <translation>pide un nombre y una contraseña, y los de su regla no se envían adonde una redirección o una réplica lleva sin cifrado (http)</translation>
    </message>
    <message>
        <source>add the link again as %1, and retry</source>
        <extracomment>%1 is a link</extracomment>
        <translation>vuelva a añadir el enlace como %1 y reintente</translation>
    </message>
    <message>
        <source>it wants a name and a password, which are not known; %1</source>
        <extracomment>%1 says what to do</extracomment>
        <translation>pide un nombre y una contraseña, que se desconocen; %1</translation>
    </message>
    <message>
        <source>%1 bytes where the right file has %2</source>
        <extracomment>Numbers of bytes</extracomment>
        <translation>%1 bytes, cuando el archivo correcto tiene %2</translation>
    </message>
    <message>
        <source>nothing for %1 s</source>
        <extracomment>How long a server was waited for in vain</extracomment>
        <translation>nada durante %1 s</translation>
    </message>
    <message>
        <source>its head cannot be read</source>
        <translation>no se puede leer su cabecera</translation>
    </message>
    <message>
        <source>it held more than the file</source>
        <translation>contenía más que el archivo</translation>
    </message>
    <message>
        <source>%1 needed, the disk has %2 in all</source>
        <extracomment>Sizes: of the file, and of the whole disk</extracomment>
        <translation>se necesitan %1; el disco tiene %2 en total</translation>
    </message>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>se necesitan %1; hay %2 libres</translation>
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
        <translation>No está en espera</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>Siguiente en la cola</translation>
    </message>
    <message>
        <source>Place %L1 in line</source>
        <extracomment>%L1 is a number: the twelfth of all that wait is at place 12</extracomment>
        <translation>Puesto %L1 en la cola</translation>
    </message>
    <message numerus="yes">
        <source>All %n busy, place %L1 in line</source>
        <extracomment>%n is how many downloads may run at a time, %L1 the place in the line of those that wait</extracomment>
        <translation>
            <numerusform>%n plaza ocupada, puesto %L1 en la cola</numerusform>
            <numerusform>Las %n plazas ocupadas, puesto %L1 en la cola</numerusform>
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
        <translation>El servidor pide esperar %1</translation>
    </message>
    <message>
        <source>Start spacing, %1</source>
        <extracomment>Downloads start with a set time between them. %1 is the time left, like &quot;0.4 s&quot;</extracomment>
        <translation>Intervalo entre inicios, %1</translation>
    </message>
    <message>
        <source>Start spacing of host, %1</source>
        <extracomment>Downloads from one server start with a set time between them. %1 is the time left, like &quot;0.4 s&quot;</extracomment>
        <translation>Intervalo entre inicios del servidor, %1</translation>
    </message>
    <message>
        <source>Waits for the shared gate, place %L1 in line</source>
        <extracomment>Several programs share one gate. %L1 is a number: the twelfth of this program&apos;s is at place 12</extracomment>
        <translation>Espera la compuerta compartida, puesto %L1 en la cola</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>A la espera de la red</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>La compuerta está cerrada</translation>
    </message>
</context>
<context>
    <name>headgate::AddDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>What was read: %1 links are new</extracomment>
        <translation>Nuevos: %1</translation>
    </message>
    <message>
        <source>, %1 of other kinds</source>
        <extracomment>%1 links are new, but of a kind of files that is not wanted</extracomment>
        <translation>, de otros tipos: %1</translation>
    </message>
    <message>
        <source>, %1 twice</source>
        <extracomment>%1 links came more than once, in the text or with the list</extracomment>
        <translation>, repetidos: %1</translation>
    </message>
    <message>
        <source>, %1 without a usable link</source>
        <extracomment>%1 lines hold no link that can be used</extracomment>
        <translation>, sin enlace utilizable: %1</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <extracomment>%1 is a list of line numbers</extracomment>
        <translation> (línea %1)</translation>
    </message>
    <message>
        <source>, %1 with text that is left out</source>
        <extracomment>%1 lines have text behind the link that is not understood</extracomment>
        <translation>, con texto que se omite: %1</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>From the first to the last of many links</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Links are taken as they are, not as the %1 for which they stand</source>
        <extracomment>A pattern such as [001-120]; %1 is how many links it stands for</extracomment>
        <translation>Los enlaces se toman tal cual, no como los %1 que representan</translation>
    </message>
    <message>
        <source>They stand for %1 links. At most %2 can be added at once.</source>
        <extracomment>%1 links are more than %2</extracomment>
        <translation>Representan %1 enlaces. Se pueden añadir %2 a la vez como máximo.</translation>
    </message>
    <message>
        <source>%1 links: %2</source>
        <extracomment>What patterns such as [001-120] stand for: %1 links, %2 &quot;001.jpg … 120.jpg&quot;</extracomment>
        <translation>%1 enlaces: %2</translation>
    </message>
    <message>
        <source>the name in the link, without extension</source>
        <translation>el nombre en el enlace, sin extensión</translation>
    </message>
    <message>
        <source>the extension in the link</source>
        <translation>la extensión en el enlace</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>the folders in the link</source>
        <translation>las carpetas en el enlace</translation>
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
        <translation>hoy: %1</translation>
    </message>
    <message>
        <source>E&amp;xpand patterns</source>
        <translation>E&amp;xpandir patrones</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Iniciar ahora</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Añadir enlaces</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>One link on each line, or any text with links in it. %1 and %2 stand for many links.</source>
        <extracomment>%1 is &quot;photo[001-120].jpg&quot;, %2 is &quot;{one,two}&quot;</extracomment>
        <translation>Un enlace por línea, o cualquier texto que contenga enlaces. %1 y %2 representan muchos enlaces.</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4 in a link stand for many. Without this, they are taken as parts of the link.</source>
        <extracomment>Examples are put in for %1 to %4</extracomment>
        <translation>%1, %2, %3 y %4 en un enlace representan muchos. Sin esto, se toman como parte del enlace.</translation>
    </message>
    <message>
        <source>Without it, the downloads are put into the list as paused</source>
        <translation>Sin esto, las descargas se añaden a la lista en pausa</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>&amp;Nombres de archivo</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>Según indique el servidor</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>In&amp;sertar</translation>
    </message>
    <message>
        <source>Words that stand for something of each link</source>
        <translation>Palabras que representan algo de cada enlace</translation>
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
        <translation>Primero: %1
Último: %2</translation>
    </message>
    <message>
        <source>Headgate remembers which links it has fetched, also when they have gone from the list, and where their files are now does not matter</source>
        <translation>Headgate recuerda qué enlaces ha descargado, aunque ya no estén en la lista, y no importa dónde estén ahora sus archivos</translation>
    </message>
    <message>
        <source>By the name that is shown here: a file that is in the folder, or that an unfinished download of the list will be. Without this, the new one is named as the settings say. A server may still give it another name.</source>
        <translation>Según el nombre que se muestra aquí: un archivo que está en la carpeta, o que estará cuando se complete una descarga sin terminar de la lista. Sin esto, el nuevo recibe el nombre según las preferencias. Aun así, un servidor puede darle otro nombre.</translation>
    </message>
    <message>
        <source>Skip what was &amp;fetched before (%1)</source>
        <extracomment>A choice; %1 links were fetched once</extracomment>
        <translation>Omitir lo &amp;descargado antes (%1)</translation>
    </message>
    <message>
        <source>Skip files that are there a&amp;lready (%1)</source>
        <extracomment>A choice; of %1 links the files are there</extracomment>
        <translation>&amp;Omitir los archivos que ya existen (%1)</translation>
    </message>
    <message>
        <source>, %1 fetched before</source>
        <extracomment>%1 links are left out, since they were fetched once</extracomment>
        <translation>, descargados antes: %1</translation>
    </message>
    <message>
        <source>, %1 there already</source>
        <extracomment>%1 links are left out, since their files are there</extracomment>
        <translation>, ya existentes: %1</translation>
    </message>
</context>
<context>
    <name>headgate::AddressDialog</name>
    <message>
        <source>Change address</source>
        <translation>Cambiar dirección</translation>
    </message>
    <message>
        <source>What has arrived stays if the new server says that it has the very same file, or a checksum will prove it; otherwise the download begins anew. It goes on at once.</source>
        <translation>Lo recibido se conserva si el nuevo servidor dice que tiene exactamente el mismo archivo, o si una suma de verificación puede demostrarlo; si no, la descarga empieza de nuevo. Continúa de inmediato.</translation>
    </message>
    <message>
        <source>The download goes on at once, from there.</source>
        <translation>La descarga continúa de inmediato desde allí.</translation>
    </message>
    <message>
        <source>Change and &amp;go on</source>
        <translation>Cambiar y &amp;continuar</translation>
    </message>
    <message>
        <source>New &amp;address:</source>
        <translation>Nueva &amp;dirección:</translation>
    </message>
    <message>
        <source>There is @ or / in the password: write %40 or %2F instead.</source>
        <translation>Hay @ o / en la contraseña: escriba %40 o %2F en su lugar.</translation>
    </message>
    <message>
        <source>This is no http or https address.</source>
        <translation>Esto no es una dirección http o https.</translation>
    </message>
</context>
<context>
    <name>headgate::AfterFinishControl</name>
    <message>
        <source>When all is d&amp;one</source>
        <translation>Cuando todo &amp;haya terminado</translation>
    </message>
    <message>
        <source>Which one, the settings say</source>
        <translation>El comando se indica en las preferencias</translation>
    </message>
    <message>
        <source>When all downloads have ended; the menu Downloads changes it</source>
        <translation>Cuando hayan terminado todas las descargas; se cambia en el menú Descargas</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; could not be run: %2</source>
        <translation>No se pudo ejecutar el comando «%1»: %2</translation>
    </message>
</context>
<context>
    <name>headgate::AppearancePage</name>
    <message>
        <source>As the system&apos;s</source>
        <extracomment>Colours of the window
----------
Language of the window</extracomment>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Light or dark, at once</source>
        <translation>Claros u oscuros; tiene efecto inmediato</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of the rows in the list</extracomment>
        <translation>Cómodas</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of the rows in the list</extracomment>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>How high the rows of the list are. Compact shows more of them.</source>
        <translation>La altura de las filas de la lista. Si son compactas, se ven más.</translation>
    </message>
    <message>
        <source>In which language the window speaks after the next start</source>
        <translation>El idioma de la ventana a partir del próximo inicio</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Colors and rows change at once, the language with the next start.</source>
        <translation>Los colores y las filas cambian de inmediato; el idioma, en el próximo inicio.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
</context>
<context>
    <name>headgate::CookiesDialog</name>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 a line&apos;s number, %2 why it is left out</extracomment>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>Cookies from a browser</source>
        <translation>Cookies de un navegador</translation>
    </message>
    <message>
        <source>For files that only a browser in which you are logged in may fetch: export its cookies as cookies.txt (Netscape format), and choose that file here. Each cookie goes only to the hosts and paths it is for.

They are kept for this run of the program alone, and never written to a file.</source>
        <translation>Para archivos que solo puede descargar un navegador en el que ha iniciado sesión: exporte sus cookies como cookies.txt (formato de Netscape) y elija aquí ese archivo. Cada cookie se envía solo a los servidores y rutas para los que es.

Se conservan solo durante esta ejecución del programa y nunca se escriben en un archivo.</translation>
    </message>
    <message>
        <source>Hosts that get cookies</source>
        <translation>Servidores que reciben cookies</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>F&amp;orget them</source>
        <translation>&amp;Olvidarlas</translation>
    </message>
    <message>
        <source>Choose a browser&apos;s export of cookies</source>
        <translation>Elegir las cookies exportadas de un navegador</translation>
    </message>
    <message>
        <source>Exported cookies (*.txt);;All files (*)</source>
        <translation>Cookies exportadas (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie(s) read from %1</source>
        <translation>
            <numerusform>%Ln cookie leída de %1</numerusform>
            <numerusform>%Ln cookies leídas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them expired, and are not sent</source>
        <translation>
            <numerusform>%Ln de ellas ha caducado y no se envía</numerusform>
            <numerusform>%Ln de ellas han caducado y no se envían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out:</source>
        <translation>
            <numerusform>%Ln línea omitida:</numerusform>
            <numerusform>%Ln líneas omitidas:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>%1 a host&apos;s name, %2 how many cookies it gets</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>No cookies are in use.</source>
        <translation>No se usa ninguna cookie.</translation>
    </message>
    <message numerus="yes">
        <source>In use, for %Ln host(s) or domain(s):</source>
        <translation>
            <numerusform>En uso, para %Ln servidor o dominio:</numerusform>
            <numerusform>En uso, para %Ln servidores o dominios:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::CountdownDialog</name>
    <message>
        <source>Time left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Do it &amp;now</source>
        <translation>Hacerlo &amp;ahora</translation>
    </message>
</context>
<context>
    <name>headgate::DbusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>headgate::DbusPower</name>
    <message>
        <source>The system refused: %1</source>
        <translation>El sistema lo rechazó: %1</translation>
    </message>
</context>
<context>
    <name>headgate::DbusWakeLock</name>
    <message>
        <source>Downloads are running</source>
        <translation>Hay descargas en curso</translation>
    </message>
</context>
<context>
    <name>headgate::Desktop</name>
    <message>
        <source>All downloads are done</source>
        <translation>Se han completado todas las descargas</translation>
    </message>
    <message>
        <source>All downloads have ended</source>
        <translation>Han terminado todas las descargas</translation>
    </message>
    <message>
        <source>The settings are in effect, but could not be stored in %1.</source>
        <translation>Las preferencias ya tienen efecto, pero no se pudieron guardar en %1.</translation>
    </message>
</context>
<context>
    <name>headgate::DesktopPage</name>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Mostrar un icono en la &amp;bandeja del sistema</translation>
    </message>
    <message>
        <source>Its menu starts and pauses all, its tool tip tells how far they are</source>
        <translation>Su menú inicia y pausa todas las descargas, y su descripción emergente dice cómo van</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Headgate in the tray</source>
        <translation>Al cerrar la &amp;ventana, Headgate sigue en la bandeja</translation>
    </message>
    <message>
        <source>Downloads go on there. File, Quit always ends the program.</source>
        <translation>Las descargas continúan allí. Archivo &gt; Salir siempre cierra el programa.</translation>
    </message>
    <message>
        <source>Start &amp;in the tray</source>
        <translation>Iniciar &amp;en la bandeja</translation>
    </message>
    <message>
        <source>The window appears when you click the icon, or start Headgate once more</source>
        <translation>La ventana aparece al hacer clic en el icono o al iniciar Headgate de nuevo</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Abrir Headgate al iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>Unfinished downloads then go on by themselves</source>
        <translation>Las descargas sin terminar continúan entonces solas</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake while downloads run</source>
        <translation>&amp;Mantener activo el equipo mientras haya descargas en curso</translation>
    </message>
    <message>
        <source>It does not go to sleep by itself. The screen may turn dark, and you can still send it to sleep by hand.</source>
        <translation>No se suspende solo. La pantalla puede apagarse, y usted puede seguir suspendiéndolo a mano.</translation>
    </message>
    <message>
        <source>T&amp;ell me when all downloads have ended</source>
        <translation>&amp;Avisarme cuando hayan terminado todas las descargas</translation>
    </message>
    <message>
        <source>One notification for all of them, not one for each file</source>
        <translation>Una sola notificación para todas, no una por cada archivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>A program and its arguments, in quotes where they have spaces; it is no shell.
HEADGATE_DONE and HEADGATE_FAILED in its environment say how many.
Downloads, When all is done, Run the command switches it on.</source>
        <translation>Un programa y sus argumentos, entre comillas si contienen espacios; no es un intérprete de comandos.
HEADGATE_DONE y HEADGATE_FAILED, en su entorno, dicen cuántas.
Se activa en Descargas &gt; Cuando todo haya terminado &gt; Ejecutar el comando.</translation>
    </message>
    <message>
        <source>&amp;Command when all is done</source>
        <extracomment>Before a field with a command</extracomment>
        <translation>&amp;Comando cuando todo haya terminado</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>The command&apos;s program &quot;%1&quot; was not found.</source>
        <translation>No se ha encontrado el programa «%1» del comando.</translation>
    </message>
</context>
<context>
    <name>headgate::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Velocidad en el tiempo</translation>
    </message>
    <message>
        <source>Received:</source>
        <translation>Recibido:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Velocidad:</translation>
    </message>
    <message>
        <source>Time left:</source>
        <translation>Tiempo restante:</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>Conexiones:</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>Suma de verificación:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Fetched from:</source>
        <translation>Obtenido de:</translation>
    </message>
    <message>
        <source>Copy the address that it is fetched from</source>
        <translation>Copiar la dirección de la que se obtiene</translation>
    </message>
    <message>
        <source>Also at:</source>
        <translation>También en:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Unfinished file:</source>
        <translation>Archivo parcial:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamaño:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Changed on server:</source>
        <translation>Modificado en el servidor:</translation>
    </message>
    <message>
        <source>Entity tag:</source>
        <extracomment>A technical term of HTTP, which servers call &quot;ETag&quot;</extracomment>
        <translation>Etiqueta de entidad:</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the list of attempts; &quot;After&quot; is how long the attempt took</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Lines of the server&apos;s last answer</source>
        <translation>Líneas de la última respuesta del servidor</translation>
    </message>
    <message>
        <source>No answer has come in this run, or it is no longer remembered.</source>
        <translation>No ha llegado ninguna respuesta en esta ejecución, o ya no se recuerda.</translation>
    </message>
    <message>
        <source>Select a download to see all about it</source>
        <translation>Seleccione una descarga para ver todo sobre ella</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Attempts (%1)</source>
        <translation>Intentos (%1)</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadFilter</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completada</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadModel</name>
    <message>
        <source>%1, a program</source>
        <extracomment>Read aloud: the name of a file that runs when it is opened</extracomment>
        <translation>%1, un programa</translation>
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
        <translation>Descargas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln descarga</numerusform>
            <numerusform>%Ln descargas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::DropOverlay</name>
    <message>
        <source>Drop to add links</source>
        <translation>Suelte para añadir enlaces</translation>
    </message>
</context>
<context>
    <name>headgate::FilePage</name>
    <message>
        <source>&amp;Reserve the room of a file before its first byte</source>
        <translation>Reservar e&amp;l espacio de un archivo antes de su primer byte</translation>
    </message>
    <message>
        <source>Look for a &amp;checksum file beside each download</source>
        <translation>&amp;Buscar un archivo de sumas de verificación junto a cada descarga</translation>
    </message>
    <message>
        <source>Where new downloads go; it is made when it is missing</source>
        <translation>Adónde van las descargas nuevas; la carpeta se crea si no existe</translation>
    </message>
    <message>
        <source>Keep both: name (1).ext</source>
        <translation>Conservar ambos: nombre (1).ext</translation>
    </message>
    <message>
        <source>Keep the file that is there and skip the download</source>
        <translation>Conservar el archivo existente y omitir la descarga</translation>
    </message>
    <message>
        <source>Replace it once the download is complete</source>
        <translation>Reemplazarlo cuando la descarga esté completa</translation>
    </message>
    <message>
        <source>What happens when a file of that name is there already</source>
        <translation>Qué ocurre cuando ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>Where the size is known and the file system can do it. A disk that fills up then stops a download before it begins, not half way, and files lie in one piece.</source>
        <translation>Cuando se conoce el tamaño y el sistema de archivos lo permite. Así, un disco que se llena detiene una descarga antes de empezar, no a medias, y los archivos quedan de una pieza.</translation>
    </message>
    <message>
        <source>Where nobody says what a file must hash to: SHA256SUMS, SHA512SUMS, NAME.sha256 and NAME.sha512 in its folder on the server. Costs up to four small requests. It proves that the file came through right, not that the server is honest.</source>
        <translation>Cuando nadie dice qué suma de verificación debe dar un archivo: SHA256SUMS, SHA512SUMS, NOMBRE.sha256 y NOMBRE.sha512 en su carpeta del servidor. Cuesta hasta cuatro peticiones pequeñas. Demuestra que el archivo ha llegado bien, no que el servidor sea de fiar.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Carpe&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Name taken</source>
        <translation>Si el nombre &amp;ya existe</translation>
    </message>
    <message>
        <source>The folder is for downloads that are added from now on.</source>
        <translation>La carpeta es para las descargas que se añadan a partir de ahora.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>headgate::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Exa&amp;minar…</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Elija una carpeta para los archivos.</translation>
    </message>
    <message>
        <source>The folder must be a full path, such as %1.</source>
        <translation>La carpeta debe ser una ruta completa, como %1.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>No tiene permiso para escribir en %1.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>headgate::FolderRulesPage</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Comprimidos</translation>
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
        <translation>Tipo de archivo o servidor</translation>
    </message>
    <message>
        <source>A kind of files, or a host: example.org, or *.example.org for a whole domain</source>
        <translation>Un tipo de archivo o un servidor: example.org, o *.example.org para un dominio entero</translation>
    </message>
    <message>
        <source>Where these files go; it is made when it is missing</source>
        <translation>Adónde van estos archivos; la carpeta se crea si no existe</translation>
    </message>
    <message>
        <source>Move up: of several rules that fit, the first one holds</source>
        <translation>Mover arriba: de varias reglas que coincidan, vale la primera</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>Choose a kind of files, or write a host, like example.org or *.example.org.</source>
        <translation>Elija un tipo de archivo o escriba un servidor, como example.org o *.example.org.</translation>
    </message>
    <message>
        <source>There is no rule: all files go to the folder for all.</source>
        <translation>No hay reglas: todos los archivos van a la carpeta general.</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Añadir regla</translation>
    </message>
    <message>
        <source>Files of one kind, or from some hosts, go to a folder of their own</source>
        <translation>Los archivos de un tipo, o de algunos servidores, van a una carpeta propia</translation>
    </message>
    <message>
        <source>Where some files go instead of to the folder for all, unless a folder is chosen as they are added. The kind is that of the name in the link. Of several rules that fit, the first one holds.</source>
        <translation>Adónde van algunos archivos en lugar de a la carpeta general, salvo que se elija una carpeta al añadirlos. El tipo es el del nombre en el enlace. De varias reglas que coincidan, vale la primera.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>headgate::GatePage</name>
    <message>
        <source>Gate</source>
        <translation>Compuerta</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>How many downloads may run at once. A lower number stops nothing that runs: it takes effect as downloads end.</source>
        <translation>Cuántas descargas puede haber en curso a la vez. Un número menor no detiene nada de lo que está en curso: tiene efecto a medida que terminan las descargas.</translation>
    </message>
    <message>
        <source>How many of them may run at any one host. Small servers thank you for 2 to 4.</source>
        <translation>Cuántas de ellas puede haber en curso en un mismo servidor. Los servidores pequeños agradecen de 2 a 4.</translation>
    </message>
    <message>
        <source>When fewer downloads run than may, a large file is received over several connections, each for a part of it; they count as downloads above. 1: never.</source>
        <translation>Cuando hay menos descargas en curso que las permitidas, un archivo grande se recibe por varias conexiones, cada una para una parte; cuentan como descargas para los límites de arriba. 1: nunca.</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>What all downloads together may receive; it acts at once</source>
        <translation>Lo que pueden recibir todas las descargas juntas; tiene efecto inmediato</translation>
    </message>
    <message>
        <source>What the downloads from one host may receive together</source>
        <translation>Lo que pueden recibir juntas las descargas de un mismo servidor</translation>
    </message>
    <message>
        <source> ms</source>
        <extracomment>Unit: milliseconds</extracomment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Least time between two starts</source>
        <translation>Tiempo mínimo entre dos inicios</translation>
    </message>
    <message>
        <source>Least time between two starts at one host</source>
        <translation>Tiempo mínimo entre dos inicios en un mismo servidor</translation>
    </message>
    <message>
        <source>Most starts in any minute</source>
        <translation>Máximo de inicios en cualquier minuto</translation>
    </message>
    <message>
        <source>Most starts in any minute at one host</source>
        <translation>Máximo de inicios en cualquier minuto en un mismo servidor</translation>
    </message>
    <message>
        <source>&amp;Learn how many each host takes</source>
        <translation>A&amp;prender cuántas acepta cada servidor</translation>
    </message>
    <message>
        <source>A host that refuses, resets or slows down is asked for fewer files at once, one that can do more for more, up to the numbers above.</source>
        <translation>A un servidor que rechaza, corta o se ralentiza se le piden menos archivos a la vez, y a uno que puede con más, más, hasta los números de arriba.</translation>
    </message>
    <message>
        <source>Share the gate with &amp;other programs of mine</source>
        <translation>C&amp;ompartir la compuerta con otros programas míos</translation>
    </message>
    <message>
        <source>All Headgates of yours that share it, command lines with --shared included, have one gate together. The first of them hands out its places: its numbers above hold for all together, those of each for itself besides. When it ends, another one takes over.</source>
        <translation>Todas las instancias de Headgate propias que la compartan, incluidas las de línea de comandos con --shared, tienen juntas una sola compuerta. La primera de ellas reparte sus plazas: sus números de arriba valen para todas juntas, y los de cada una, además, para sí misma. Cuando termina, otra la releva.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Each host</source>
        <translation>Por servidor</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <translation>%1, en total</translation>
    </message>
    <message>
        <source>%1, each host</source>
        <translation>%1, por servidor</translation>
    </message>
    <message>
        <source>&amp;Downloads at once</source>
        <translation>&amp;Descargas simultáneas</translation>
    </message>
    <message>
        <source>&amp;Interval between starts</source>
        <translation>&amp;Intervalo entre inicios</translation>
    </message>
    <message>
        <source>Requests per &amp;minute</source>
        <translation>Peticiones por &amp;minuto</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>&amp;Connections of one file</source>
        <translation>Co&amp;nexiones por archivo</translation>
    </message>
    <message>
        <source>Everything else waits in line at the gate, in the order of the list. A host that is full never holds up the others.</source>
        <translation>Todo lo demás espera en la cola ante la compuerta, en el orden de la lista. Un servidor que está lleno nunca retiene a los demás.</translation>
    </message>
</context>
<context>
    <name>headgate::GateSlots</name>
    <message>
        <source>Slots of the gate</source>
        <translation>Plazas de la compuerta</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>Una plaza libre</translation>
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
        <translation>La compuerta</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Descargas simultáneas</translation>
    </message>
    <message>
        <source>How many requests may pass the gate at once; acts at once</source>
        <translation>Cuántas peticiones pueden pasar a la vez por la compuerta; tiene efecto inmediato</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <extracomment>In front of the number of downloads that may run at once</extracomment>
        <translation>&amp;Simultáneas</translation>
    </message>
</context>
<context>
    <name>headgate::HostPageDialog</name>
    <message>
        <source>it takes %1 requests at once (the settings allow %2)</source>
        <extracomment>A host; %2: what the settings allow</extracomment>
        <translation>acepta %1 peticiones a la vez (las preferencias permiten %2)</translation>
    </message>
    <message>
        <source>it wants %1 between two starts</source>
        <extracomment>A host; %1 is a duration</extracomment>
        <translation>quiere %1 entre dos inicios</translation>
    </message>
    <message>
        <source>nothing yet: it takes whatever it was asked for</source>
        <translation>nada todavía: acepta todo lo que se le ha pedido</translation>
    </message>
    <message>
        <source>Requests at once, over time</source>
        <translation>Peticiones simultáneas en el tiempo</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Velocidad en el tiempo</translation>
    </message>
    <message>
        <source>Last problems</source>
        <translation>Últimos problemas</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Ahora:</translation>
    </message>
    <message>
        <source>Waiting at the gate:</source>
        <translation>Espera en la compuerta:</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Respuestas:</translation>
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
        <translation>Límite</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <extracomment>%1 of %2 permits are taken</extracomment>
        <translation>%1 de %2 activas</translation>
    </message>
    <message>
        <source>%1 of them on loan</source>
        <translation>%1 de ellas en préstamo</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>half of them up to %1, 95 % up to %2, the longest %3</source>
        <translation>la mitad hasta %1, el 95 % hasta %2, la más larga %3</translation>
    </message>
    <message>
        <source>nobody has passed yet</source>
        <translation>todavía no ha pasado ninguna</translation>
    </message>
    <message>
        <source>%1 good, %2 refused or broken off, %3 that say nothing of the server</source>
        <translation>buenas: %1; rechazadas o cortadas: %2; que no dicen nada del servidor: %3</translation>
    </message>
</context>
<context>
    <name>headgate::HostRuleDialog</name>
    <message>
        <source>as for others</source>
        <translation>como para los demás</translation>
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
        <translation>Regla para un servidor</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sin credenciales</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Nombre: valor</translation>
    </message>
    <message>
        <source>One a line, sent to these hosts alone. &quot;Name:&quot; alone stands for the value that was given before.</source>
        <translation>Una por línea; se envían solo a estos servidores. «Nombre:» a secas representa el valor indicado anteriormente.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>&amp;Peticiones simultáneas</translation>
    </message>
    <message>
        <source>&amp;Interval between starts</source>
        <translation>&amp;Intervalo entre inicios</translation>
    </message>
    <message>
        <source>Starts a &amp;minute</source>
        <translation>Inicios por &amp;minuto</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>&amp;Agente de usuario</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>&amp;Nombre de usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Header &amp;lines</source>
        <translation>Ca&amp;beceras</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Write a host, like example.org, or *.example.org for a whole domain.</source>
        <translation>Escriba un servidor, como example.org, o *.example.org para un dominio entero.</translation>
    </message>
    <message>
        <source>The user agent can have plain ASCII letters only.</source>
        <translation>El agente de usuario solo puede contener caracteres ASCII sencillos.</translation>
    </message>
    <message>
        <source>Give the password of this user, too.</source>
        <translation>Indique también la contraseña de este usuario.</translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; a value.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>Indique un valor para «%1».</translation>
    </message>
</context>
<context>
    <name>headgate::HostRulesPage</name>
    <message>
        <source>every %1 ms</source>
        <extracomment>Between two starts at a host; ms: milliseconds</extracomment>
        <translation>cada %1 ms</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <extracomment>Starts at a host</extracomment>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>User agent: %1</source>
        <translation>Agente de usuario: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nombre de usuario: %1</translation>
    </message>
    <message>
        <source>Header lines: %1</source>
        <extracomment>%1 the names of header lines</extracomment>
        <translation>Cabeceras: %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover arri&amp;ba</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Rules for hosts</source>
        <translation>Reglas para servidores</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Of several rules that fit a host, the first one holds</source>
        <translation>De varias reglas que coincidan con un servidor, vale la primera</translation>
    </message>
    <message>
        <source>What holds for some hosts instead of what holds for all. The first rule that fits a host holds, and it alone. Write *.example.org for a whole domain.</source>
        <translation>Lo que vale para algunos servidores en lugar de lo que vale para todos. Vale la primera regla que coincida con un servidor, y solo esa. Escriba *.example.org para un dominio entero.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Passwords and the values of header lines are kept in the system&apos;s key ring.</source>
        <translation>Las contraseñas y los valores de las cabeceras se guardan en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Passwords and the values of header lines are kept nowhere: they last until the program ends.</source>
        <translation>Las contraseñas y los valores de las cabeceras no se guardan en ningún sitio: duran hasta que se cierra el programa.</translation>
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
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>se denegó el acceso</translation>
    </message>
</context>
<context>
    <name>headgate::KindFilter</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Comprimidos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Files that are neither images, videos, audio, archives nor documents</extracomment>
        <translation>Otros</translation>
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
            <numerusform>%Ln enlace añadido</numerusform>
            <numerusform>%Ln enlaces añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln already in the list</source>
        <extracomment>Follows &quot;N links added&quot;</extracomment>
        <translation>
            <numerusform>, %Ln ya en la lista</numerusform>
            <numerusform>, %Ln ya en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln line(s) without a usable link</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines held no link that can be used</extracomment>
        <translation>
            <numerusform>, %Ln línea sin enlace utilizable</numerusform>
            <numerusform>, %Ln líneas sin enlace utilizable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, text behind %Ln link(s) left out</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines have text behind the link that is not understood</extracomment>
        <translation>
            <numerusform>, texto omitido detrás de %Ln enlace</numerusform>
            <numerusform>, texto omitido detrás de %Ln enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no links in it.</source>
        <translation>No contiene enlaces.</translation>
    </message>
</context>
<context>
    <name>headgate::LinkPreview</name>
    <message>
        <source>Will be verified: %1</source>
        <extracomment>%1 is a checksum: &quot;sha256:...&quot;</extracomment>
        <translation>Se verificará: %1</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <extracomment>%1 says why, and what to write instead</extracomment>
        <translation>No se toma: %1</translation>
    </message>
    <message>
        <source>Left out, because it is not understood: %1
Behind a link a checksum may stand. A blank in a link is written %2.</source>
        <extracomment>%1 stands behind a link, %2 is &quot;%20&quot;</extracomment>
        <translation>Omitido, porque no se entiende: %1
Detrás de un enlace puede ir una suma de verificación. Un espacio en un enlace se escribe %2.</translation>
    </message>
    <message>
        <source>New; line %1: rest left out</source>
        <extracomment>%1 is a line&apos;s number; behind its link stands text that is not understood</extracomment>
        <translation>Nuevo; línea %1: resto omitido</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New, with checksum</source>
        <translation>Nuevo, con suma de verificación</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>In the list already</source>
        <translation>Ya en la lista</translation>
    </message>
    <message>
        <source>Line %1: @ or / in the password</source>
        <translation>Línea %1: @ o / en la contraseña</translation>
    </message>
    <message>
        <source>Line %1: broken checksum</source>
        <translation>Línea %1: suma de verificación ilegible</translation>
    </message>
    <message>
        <source>Line %1: too many links</source>
        <translation>Línea %1: demasiados enlaces</translation>
    </message>
    <message>
        <source>Line %1: no link</source>
        <translation>Línea %1: no es un enlace</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>No es un enlace</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Fetched before</source>
        <translation>Descargado antes</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>Its file is in the list</source>
        <extracomment>Another download of the list will have the same file name in the same folder</extracomment>
        <translation>Su archivo ya está en la lista</translation>
    </message>
</context>
<context>
    <name>headgate::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Mostrar por estado</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab: %1 is a state, %2 how many downloads are in it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <extracomment>The window&apos;s title while downloads run: %1 percent, %2 the program</extracomment>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>Drop links here, or press %1</source>
        <translation>Suelte enlaces aquí o pulse %1</translation>
    </message>
    <message>
        <source>Links from a browser, a text, or a file with one link on each line</source>
        <translation>Enlaces de un navegador, un texto o un archivo con un enlace por línea</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>No download is where you are looking and has these words</source>
        <translation>Ninguna descarga de las mostradas aquí contiene estas palabras</translation>
    </message>
    <message>
        <source>There is no text and no link in the clipboard.</source>
        <translation>No hay texto ni enlaces en el portapapeles.</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importar lista</translation>
    </message>
    <message>
        <source>Lists (*.headgate *.txt *.csv *.md *.html *.htm *.list *.lst *.meta4 *.metalink);;All files (*)</source>
        <translation>Listas (*.headgate *.txt *.csv *.md *.html *.htm *.list *.lst *.meta4 *.metalink);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>The list with all that is known (*.headgate)</source>
        <translation>La lista con todo lo que se sabe (*.headgate)</translation>
    </message>
    <message>
        <source>Links alone (*.txt)</source>
        <translation>Solo los enlaces (*.txt)</translation>
    </message>
    <message>
        <source>The settings are in effect, but could not be stored in %1.</source>
        <translation>Las preferencias ya tienen efecto, pero no se pudieron guardar en %1.</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Find in names and links</source>
        <translation>Buscar en nombres y enlaces</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>&amp;Descargas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Headgate</source>
        <translation>Acerca de Headgate</translation>
    </message>
    <message>
        <source>A desktop manager for bulk downloads.
However much waits outside, only so much passes at once.

Made with Qt %1. MIT licence.</source>
        <translation>Un gestor de escritorio para descargas masivas.
Por mucho que haya esperando fuera, solo pasa un número limitado a la vez.

Hecho con Qt %1. Licencia MIT.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: remove %Ln download(s)</source>
        <translation>
            <numerusform>Des&amp;hacer: quitar %Ln descarga</numerusform>
            <numerusform>Des&amp;hacer: quitar %Ln descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: move %Ln download(s)</source>
        <translation>
            <numerusform>Des&amp;hacer: mover %Ln descarga</numerusform>
            <numerusform>Des&amp;hacer: mover %Ln descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>%Ln descarga quitada</numerusform>
            <numerusform>%Ln descargas quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; what has arrived of %Ln unfinished one(s) will be deleted</source>
        <extracomment>Follows &quot;N downloads removed&quot;: what has arrived of so many unfinished ones goes when they cannot be brought back any more</extracomment>
        <translation>
            <numerusform>; se eliminará lo recibido de %Ln sin terminar</numerusform>
            <numerusform>; se eliminará lo recibido de %Ln sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>On Wayland a program sees what is copied only while its window is active: links that were copied elsewhere are offered when you come back to this window.</source>
        <translation>En Wayland, un programa ve lo que se copia solo mientras su ventana está activa: los enlaces copiados en otro lugar se ofrecen cuando vuelve a esta ventana.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied</source>
        <extracomment>A button; it opens the dialog in which links are added</extracomment>
        <translation>
            <numerusform>%Ln enlace copiado</numerusform>
            <numerusform>%Ln enlaces copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Forget which links were ever fetched?</source>
        <translation>¿Olvidar qué enlaces se han descargado alguna vez?</translation>
    </message>
    <message>
        <source>They can no longer be skipped when they are added again. The list and all files stay.</source>
        <translation>Ya no se podrán omitir cuando se vuelvan a añadir. La lista y todos los archivos se conservan.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
</context>
<context>
    <name>headgate::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>headgate::NetworkPage</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>How many times a server may send a download on to another address</source>
        <translation>Cuántas veces puede un servidor remitir una descarga a otra dirección</translation>
    </message>
    <message>
        <source>&amp;Keep passwords in the system&apos;s key ring</source>
        <translation>&amp;Guardar las contraseñas en el llavero del sistema</translation>
    </message>
    <message>
        <source>Headgate&apos;s own</source>
        <translation>el de Headgate</translation>
    </message>
    <message>
        <source>The name under which servers see this program</source>
        <translation>El nombre con el que los servidores ven este programa</translation>
    </message>
    <message>
        <source>Those in links, so that a download that is not finished can go on after a restart, and what rules for hosts send. They leave the key ring with the last download or rule that needs them.</source>
        <translation>Las de los enlaces, para que una descarga sin terminar pueda continuar tras un reinicio, y lo que envían las reglas para servidores. Salen del llavero con la última descarga o regla que las necesite.</translation>
    </message>
    <message>
        <source>Certificates that you accepted by hand, each from its host alone</source>
        <translation>Certificados que ha aceptado a mano, cada uno solo de su servidor</translation>
    </message>
    <message>
        <source>Most r&amp;edirects</source>
        <translation>Má&amp;ximo de redirecciones</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>&amp;Agente de usuario</translation>
    </message>
    <message>
        <source>Trusted
certificates</source>
        <translation>Certificados
de confianza</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The user agent can have plain ASCII letters only.</source>
        <translation>El agente de usuario solo puede contener caracteres ASCII sencillos.</translation>
    </message>
</context>
<context>
    <name>headgate::Plot</name>
    <message>
        <source>%1 ago</source>
        <extracomment>The left end of a time axis; %1 is a duration</extracomment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a time axis</extracomment>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>headgate::ProxyPage</name>
    <message>
        <source>usual</source>
        <translation>el habitual</translation>
    </message>
    <message>
        <source>Where the proxy listens. The usual one is 8080, for SOCKS 1080.</source>
        <translation>Donde escucha el proxy. El habitual es 8080; para SOCKS, 1080.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
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
        <translation>El sistema lo indica en el entorno: %1, %2, %3 y %4</translation>
    </message>
    <message>
        <source>The name or the address of the proxy</source>
        <translation>El nombre o la dirección del proxy</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sin credenciales</translation>
    </message>
    <message>
        <source>Only where the proxy wants a login</source>
        <translation>Solo si el proxy pide credenciales</translation>
    </message>
    <message>
        <source>Sent to the proxy, and kept nowhere: it lasts until the program ends</source>
        <translation>Se envía al proxy y no se guarda en ningún sitio: dura hasta que se cierra el programa</translation>
    </message>
    <message>
        <source>Hosts that are asked without the proxy, with commas between: a host, a whole domain such as *.example.org, or a network of addresses such as 10.0.0.0/8</source>
        <translation>Servidores a los que se accede sin el proxy, separados por comas: un servidor, un dominio entero como *.example.org o una red de direcciones como 10.0.0.0/8</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Pue&amp;rto</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Not for</source>
        <translation>&amp;Excepto para</translation>
    </message>
    <message>
        <source>A password of the proxy is not stored: after a restart it has to be given again here.</source>
        <translation>La contraseña del proxy no se guarda: tras un reinicio hay que volver a indicarla aquí.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Give the host of the proxy.</source>
        <translation>Indique el servidor del proxy.</translation>
    </message>
    <message>
        <source>The host of the proxy must be a name or an address, such as %1.</source>
        <translation>El servidor del proxy debe ser un nombre o una dirección, como %1.</translation>
    </message>
</context>
<context>
    <name>headgate::RangeMap</name>
    <message>
        <source>Map of the file: what has arrived</source>
        <translation>Mapa del archivo: lo recibido</translation>
    </message>
    <message>
        <source>%1 received; the size of the file is not known</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>%1 recibidos; se desconoce el tamaño del archivo</translation>
    </message>
    <message>
        <source>%1 of %2 received (%3 %)</source>
        <extracomment>%1 and %2 are amounts of data, %3 percent</extracomment>
        <translation>%1 de %2 recibidos (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>in %n piece(s)</source>
        <translation>
            <numerusform>en %n fragmento</numerusform>
            <numerusform>en %n fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at work</source>
        <translation>
            <numerusform>%n conexión activa</numerusform>
            <numerusform>%n conexiones activas</numerusform>
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
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Further attempts after one that failed in passing: time-outs, broken connections, and servers that are busy (429, 503)</source>
        <translation>Más intentos después de uno que falló por una causa pasajera: tiempos de espera agotados, conexiones cortadas y servidores ocupados (429, 503)</translation>
    </message>
    <message>
        <source>The most that the first retry waits; each further one may wait twice as long, and longer where the server asks for it</source>
        <translation>Lo máximo que espera el primer reintento; cada uno de los siguientes puede esperar el doble, y más si el servidor lo pide</translation>
    </message>
    <message>
        <source>A server that cannot be reached, or sends nothing, for so long has failed</source>
        <translation>Se da por fallido un servidor con el que no se puede contactar, o que no envía nada, durante este tiempo</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>A server that asks to be left alone (Retry-After) gets so much of it from all its downloads; the one that it said so to waits as long as it was told to</source>
        <translation>Si un servidor pide que lo dejen tranquilo (Retry-After), todas sus descargas esperan este tiempo como máximo; aquella a la que se lo dijo espera tanto como se le indicó</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Reintentos</translation>
    </message>
    <message>
        <source>First &amp;wait</source>
        <translation>&amp;Primera espera</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>&amp;Tiempo de espera</translation>
    </message>
    <message>
        <source>Longest rest of a &amp;host</source>
        <translation>Reposo má&amp;ximo de un servidor</translation>
    </message>
    <message>
        <source>What a second try cannot mend, such as 404 Not Found, fails at once. You can retry it by hand at any time.</source>
        <translation>Lo que un segundo intento no puede arreglar, como 404 Not Found, falla de inmediato. Puede reintentarlo a mano en cualquier momento.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
</context>
<context>
    <name>headgate::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Ninguna preferencia contiene estas palabras.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the title of a page of settings, %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar una preferencia</translation>
    </message>
    <message>
        <source>By its name or by what is said about it</source>
        <translation>Por su nombre o por su descripción</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Restaurar valores predeterminados</translation>
    </message>
    <message>
        <source>Of this page. Nothing is changed before OK or Apply.</source>
        <translation>Los de esta página. Nada cambia hasta pulsar Aceptar o Aplicar.</translation>
    </message>
    <message>
        <source>Takes effect at once, for what waits and for what runs</source>
        <translation>Tiene efecto inmediato, en lo que espera y en lo que está en curso</translation>
    </message>
</context>
<context>
    <name>headgate::SharedGate</name>
    <message>
        <source>The gate cannot be shared: the folder %1 cannot be used. This program goes on alone, with its own limits.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>No se puede compartir la compuerta: no se puede usar la carpeta %1. Este programa continúa solo, con sus propios límites.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: the program that has it does not answer. This one goes on alone, with its own limits.</source>
        <translation>No se puede compartir la compuerta: el programa que la tiene no responde. Este continúa solo, con sus propios límites.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: the program that has it is another version of Headgate. This one goes on alone, with its own limits.</source>
        <translation>No se puede compartir la compuerta: el programa que la tiene es otra versión de Headgate. Este continúa solo, con sus propios límites.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: what the program that has it says makes no sense. This one goes on alone, with its own limits.</source>
        <translation>No se puede compartir la compuerta: lo que dice el programa que la tiene no tiene sentido. Este continúa solo, con sus propios límites.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: %1. This program goes on alone, with its own limits.</source>
        <translation>No se puede compartir la compuerta: %1. Este programa continúa solo, con sus propios límites.</translation>
    </message>
</context>
<context>
    <name>headgate::Sidebar</name>
    <message>
        <source>What the list shows</source>
        <translation>Lo que muestra la lista</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Below a list of servers or folders that is cut: how many are not shown</extracomment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Find shows them: type a part of the name</source>
        <translation>Se muestran con Buscar: escriba una parte del nombre</translation>
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
        <translation>Headgate ya se está ejecutando, pero no responde. Ciérrelo, o termine su proceso, e inícielo de nuevo. Si no se está ejecutando en ningún equipo, elimine antes %1.</translation>
    </message>
</context>
<context>
    <name>headgate::SpeedLimitDialog</name>
    <message>
        <source>Limit speed</source>
        <translation>Limitar velocidad</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>All connections of one download share it. It acts at once. 0: no limit.</source>
        <translation>Todas las conexiones de una descarga comparten este límite. Tiene efecto inmediato. 0: sin límite.</translation>
    </message>
    <message>
        <source>Each download at &amp;most</source>
        <translation>Cada descarga, como &amp;máximo</translation>
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
        <translation>Progreso total</translation>
    </message>
    <message>
        <source>No downloads</source>
        <translation>No hay descargas</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 completadas</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <extracomment>Appended to &quot;N of M done&quot;; %L1 is the number</extracomment>
        <translation>, fallidas: %1</translation>
    </message>
    <message>
        <source>%1 % of all downloads, %2 received</source>
        <translation>%1 % de todas las descargas, %2 recibidos</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 of %2 active, %3 waiting</source>
        <extracomment>The gate: %1 of %2 permits are out, %3 items wait in line</extracomment>
        <translation>%1 de %2 activas, %3 en espera</translation>
    </message>
    <message>
        <source>The gate lets %1 requests pass at once.
Admitted so far: %2
Half waited less than %3, 95 % less than %4, the longest %5.</source>
        <translation>La compuerta deja pasar %1 peticiones a la vez.
Admitidas hasta ahora: %2
La mitad esperó menos de %3; el 95 %, menos de %4; la que más, %5.</translation>
    </message>
</context>
<context>
    <name>headgate::TrayIcon</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 of %2 items</extracomment>
        <translation>%1 de %2 completadas</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <extracomment>Appended to &quot;N of M done&quot;</extracomment>
        <translation>, fallidas: %1</translation>
    </message>
    <message>
        <source>%1 active, %2</source>
        <extracomment>%1 is a number of downloads, %2 a speed</extracomment>
        <translation>Activas: %1; %2</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>Ocultar la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>Mostrar la &amp;ventana</translation>
    </message>
</context>
<context>
    <name>headgate::TrustedList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>Refuse this certificate again</source>
        <translation>Volver a rechazar este certificado</translation>
    </message>
</context>
<context>
    <name>headgate::VaultLine</name>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop manager for bulk downloads.</source>
        <translation>Un gestor de escritorio para descargas masivas.</translation>
    </message>
    <message>
        <source>Links, or files with links, to add.</source>
        <translation>Enlaces, o archivos con enlaces, que se añadirán.</translation>
    </message>
    <message>
        <source>Open the dialog that adds links.</source>
        <translation>Abrir el diálogo para añadir enlaces.</translation>
    </message>
    <message>
        <source>Add the links in this file; may be given again.</source>
        <translation>Añadir los enlaces de este archivo; se puede repetir.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Write what happens at the gate to this file, as CSV.</source>
        <translation>Escribir en este archivo, como CSV, lo que ocurre en la compuerta.</translation>
    </message>
</context>
</TS>
