<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>delete</source>
        <translation>eliminación</translation>
    </message>
    <message>
        <source>file</source>
        <translation>clasificación</translation>
    </message>
    <message>
        <source>how many said it</source>
        <translation>cuántos lo dijeron</translation>
    </message>
    <message>
        <source>join</source>
        <translation>unión</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>cambio de tipo</translation>
    </message>
    <message>
        <source>move</source>
        <translation>traslado</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>línea nueva</translation>
    </message>
    <message>
        <source>split</source>
        <translation>división</translation>
    </message>
    <message>
        <source>subheading</source>
        <translation>subtítulo</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiquetado</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>what may be told</source>
        <translation>lo que puede decirse</translation>
    </message>
    <message>
        <source>who it is about</source>
        <translation>a quién se refiere</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;About GFMD Desk</source>
        <translation>&amp;Acerca de GFMD Desk</translation>
    </message>
    <message>
        <source>&amp;Delete entry</source>
        <translation>&amp;Eliminar la entrada</translation>
    </message>
    <message>
        <source>&amp;Edit words</source>
        <translation>&amp;Modificar el texto</translation>
    </message>
    <message>
        <source>&amp;Export Word …</source>
        <translation>&amp;Exportar a Word…</translation>
    </message>
    <message>
        <source>&amp;Go to the next name</source>
        <translation>&amp;Ir al nombre siguiente</translation>
    </message>
    <message>
        <source>&amp;Import a report …</source>
        <translation>&amp;Importar un informe…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;New session …</source>
        <translation>&amp;Nueva sesión…</translation>
    </message>
    <message>
        <source>&amp;Next session</source>
        <translation>Sesión &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Not a name, in this entry</source>
        <translation>&amp;No es un nombre, en esta entrada</translation>
    </message>
    <message>
        <source>&amp;Previous session</source>
        <translation>Sesión &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Replace the name by a phrase</source>
        <translation>&amp;Reemplazar el nombre por una fórmula</translation>
    </message>
    <message>
        <source>&amp;Subheading …</source>
        <translation>S&amp;ubtítulo…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Another &amp;form …</source>
        <translation>Otro &amp;formulario…</translation>
    </message>
    <message>
        <source>De&amp;cisions about names …</source>
        <translation>De&amp;cisiones sobre nombres…</translation>
    </message>
    <message>
        <source>E&amp;xport Excel …</source>
        <translation>Exportar a E&amp;xcel…</translation>
    </message>
    <message>
        <source>Export the even&amp;t as Excel …</source>
        <translation>Exportar el even&amp;to a Excel…</translation>
    </message>
    <message>
        <source>Go to the &amp;capture line</source>
        <translation>Ir a la línea de &amp;captura</translation>
    </message>
    <message>
        <source>Go to the &amp;report</source>
        <translation>Ir al i&amp;nforme</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Na&amp;mes in this report …</source>
        <translation>&amp;Nombres en este informe…</translation>
    </message>
    <message>
        <source>Not a name, in the &amp;whole event</source>
        <translation>No es un nombre, en todo el e&amp;vento</translation>
    </message>
    <message>
        <source>Open the p&amp;ractice event</source>
        <translation>Abrir el evento de &amp;práctica</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Record whom it named as &amp;owner</source>
        <translation>Registrar a quien nombraba como &amp;titular</translation>
    </message>
    <message>
        <source>Record whom it named as &amp;speaker</source>
        <translation>Registrar a quien nombraba como &amp;orador</translation>
    </message>
    <message>
        <source>Session &amp;details …</source>
        <translation>&amp;Detalles de la sesión…</translation>
    </message>
    <message>
        <source>Spoken &amp;about, in this entry</source>
        <translation>&amp;Solo mencionado, en esta entrada</translation>
    </message>
    <message>
        <source>Spoken about, in the whole &amp;event</source>
        <translation>Solo mencionado, en todo el &amp;evento</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something unexpected happened in the program; it goes on. Where it happened, without your words, is noted in {log}.</source>
        <translation>Ha ocurrido algo inesperado en el programa, que sigue funcionando. En {log} se ha anotado dónde ocurrió, sin sus textos.</translation>
    </message>
    <message>
        <source>The choice of the language could not be kept: {why}.</source>
        <translation>No se pudo conservar la elección del idioma: {why}.</translation>
    </message>
    <message>
        <source>The desk stays open: the last words are not on the disk yet. {why}</source>
        <translation>La ventana sigue abierta: las últimas palabras aún no están en el disco. {why}</translation>
    </message>
    <message>
        <source>The desk stays open: what you typed has no session yet. Begin one to keep it, or close again to let it go.</source>
        <translation>La ventana sigue abierta: lo que ha escrito aún no pertenece a ninguna sesión. Comience una para conservarlo, o cierre de nuevo para descartarlo.</translation>
    </message>
</context>
<context>
    <name>CaptureArea</name>
    <message>
        <source>Capture line</source>
        <translation>Línea de captura</translation>
    </message>
    <message>
        <source>Enter adds · Ctrl+1 … Ctrl+6 choose the section, Ctrl+0 the inbox · Up goes to the report</source>
        <translation>Intro añade · Ctrl+1 … Ctrl+6 eligen la sección, Ctrl+0 la bandeja de entrada · Arriba lleva al informe</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>What is being said …</source>
        <translation>Lo que se dice…</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the inbox are not filed and will not be printed.</source>
        <translation>
            <numerusform>%n línea de la bandeja de entrada está sin clasificar y no se imprimirá.</numerusform>
            <numerusform>%n líneas de la bandeja de entrada están sin clasificar y no se imprimirán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to file</source>
        <translation>
            <numerusform>%n línea por clasificar</numerusform>
            <numerusform>%n líneas por clasificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private remark(s) stay on the desk.</source>
        <translation>
            <numerusform>%n observación privada se queda en este equipo.</numerusform>
            <numerusform>%n observaciones privadas se quedan en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n item(s)</source>
        <translation>
            <numerusform>uno supera %n elemento</numerusform>
            <numerusform>uno supera %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n paragraph(s)</source>
        <translation>
            <numerusform>uno supera %n párrafo</numerusform>
            <numerusform>uno supera %n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n sentence(s)</source>
        <translation>
            <numerusform>uno supera %n frase</numerusform>
            <numerusform>uno supera %n frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n word(s)</source>
        <translation>
            <numerusform>uno supera %n palabra</numerusform>
            <numerusform>uno supera %n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n item(s)</source>
        <translation>
            <numerusform>más de %n elemento</numerusform>
            <numerusform>más de %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n paragraph(s)</source>
        <translation>
            <numerusform>más de %n párrafo</numerusform>
            <numerusform>más de %n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n sentence(s)</source>
        <translation>
            <numerusform>más de %n frase</numerusform>
            <numerusform>más de %n frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n word(s)</source>
        <translation>
            <numerusform>más de %n palabra</numerusform>
            <numerusform>más de %n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n line(s) had been changed elsewhere at the same time: the other wording is in the inbox.</source>
        <translation>
            <numerusform>%n línea se modificó en otro lugar al mismo tiempo: la otra versión está en la bandeja de entrada.</numerusform>
            <numerusform>%n líneas se modificaron en otro lugar al mismo tiempo: las otras versiones están en la bandeja de entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>About GFMD Desk</source>
        <translation>Acerca de GFMD Desk</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Rehecho: {act}</translation>
    </message>
    <message>
        <source>GFMD Desk {version}

Session reports taken live, offline, under the Chatham House Rule. The program opens no connection; your notes stay on this computer.</source>
        <translation>GFMD Desk {version}

Informes de sesión redactados en directo, sin conexión, con arreglo a la regla de Chatham House. El programa no abre ninguna conexión; sus notas se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The file is written: {path}</source>
        <translation>El archivo está escrito: {path}</translation>
    </message>
    <message>
        <source>There is nothing to do again in this report.</source>
        <translation>No hay nada que rehacer en este informe.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this report.</source>
        <translation>No hay nada que deshacer en este informe.</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Deshecho: {act}</translation>
    </message>
    <message>
        <source>What you typed is kept: it goes into the session that you begin or open now.</source>
        <translation>Lo que ha escrito se conserva: pasará a la sesión que comience o abra ahora.</translation>
    </message>
</context>
<context>
    <name>DeskStore</name>
    <message>
        <source>Not saved: {why}</source>
        <translation>No se ha guardado: {why}</translation>
    </message>
</context>
<context>
    <name>GiveawayList</name>
    <message>
        <source>Could tell whose practice it is</source>
        <translation>Podría revelar de quién es la práctica</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>una cifra</translation>
    </message>
    <message>
        <source>a name of its own</source>
        <translation>un nombre propio</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>una proporción</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>an office</source>
        <translation>un organismo público</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import a report</source>
        <translation>Importar un informe</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Text (*.txt *.text *.md);;All files (*)</source>
        <translation>Texto (*.txt *.text *.md);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a report</source>
        <translation>Importar un informe</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>{source} characters in the file: {imported} go into entries, {left} are left out.</source>
        <translation>Caracteres del archivo: {source}, de los cuales {imported} pasan a las entradas y {left} quedan fuera.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left out</source>
        <translation>
            <numerusform>%n parte omitida</numerusform>
            <numerusform>%n partes omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that would be stored</source>
        <translation>Entradas que se guardarían</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Lo que queda fuera, y por qué</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Lo que se importaría</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Entry {time}</source>
        <translation>Entrada de las {time}</translation>
    </message>
    <message>
        <source>First noted as</source>
        <translation>Primera anotación</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>No entry is chosen. Up goes to the report, Down and Escape come back.</source>
        <translation>No hay ninguna entrada elegida. Arriba lleva al informe; Abajo y Esc devuelven a la línea de captura.</translation>
    </message>
    <message>
        <source>Nothing yet: the line is not filed.</source>
        <translation>Nada por ahora: la línea está sin clasificar.</translation>
    </message>
    <message>
        <source>Nothing: this stays on the desk.</source>
        <translation>Nada: esto se queda en este equipo.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>The public report says</source>
        <translation>El informe público dice</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>Add the line</source>
        <translation>Añadir la línea</translation>
    </message>
    <message>
        <source>Back: from the words to the report, from there to the capture line</source>
        <translation>Volver: del texto al informe, y de ahí a la línea de captura</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Saltar de línea</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete the entry, outside its words</source>
        <translation>Eliminar la entrada, fuera de su texto</translation>
    </message>
    <message>
        <source>Edit the entry; in it: split at the caret</source>
        <translation>Modificar la entrada; dentro del texto: dividirla en el cursor</translation>
    </message>
    <message>
        <source>Go to the report, from an empty line</source>
        <translation>Ir al informe, desde una línea vacía</translation>
    </message>
    <message>
        <source>In the capture line</source>
        <translation>En la línea de captura</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>En el informe</translation>
    </message>
    <message>
        <source>Join to the entry before, at its start</source>
        <translation>Unir a la entrada anterior, al principio del texto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>{menu}: {words}</source>
        <translation>{menu}: {words}</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Good practice</source>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Private remark</source>
        <translation>Observación privada</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
</context>
<context>
    <name>LanguageCommands</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>From the next start on, the window follows the language of the system.</source>
        <translation>A partir del próximo inicio, la ventana seguirá el idioma del sistema.</translation>
    </message>
    <message>
        <source>From the next start on, the window speaks this language: {language}.</source>
        <translation>A partir del próximo inicio, la ventana estará en este idioma: {language}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;File to</source>
        <translation>&amp;Clasificar en</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>E&amp;ntrada</translation>
    </message>
    <message>
        <source>Next &amp;lines go to</source>
        <translation>Las próximas &amp;líneas van a</translation>
    </message>
</context>
<context>
    <name>MovingCommands</name>
    <message>
        <source>The report is on another form now: {form}.</source>
        <translation>El informe sigue ahora otro formulario: {form}.</translation>
    </message>
    <message>
        <source>There is no other form to move this report to.</source>
        <translation>No hay otro formulario al que trasladar este informe.</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Another form</source>
        <translation>Otro formulario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Dato introducido</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>Head of the report</source>
        <translation>Encabezado del informe</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Limits that would be passed; they are counted and stop nothing:</source>
        <translation>Límites que se superarían; se cuentan y no impiden nada:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>New &amp;form</source>
        <translation>Nuevo &amp;formulario</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Nuevo formulario</translation>
    </message>
    <message>
        <source>No limit of the new form would be passed.</source>
        <translation>No se superaría ningún límite del nuevo formulario.</translation>
    </message>
    <message>
        <source>Nothing is filled into the head of the report.</source>
        <translation>No hay nada rellenado en el encabezado del informe.</translation>
    </message>
    <message>
        <source>Nothing is lost: what has no section in the new form waits in the inbox, and what its head does not ask for stays with the report. Steps made before the move cannot be undone after it.</source>
        <translation>No se pierde nada: lo que no tiene sección en el nuevo formulario espera en la bandeja de entrada, y lo que su encabezado no pide queda con el informe. Lo hecho antes del traslado no podrá deshacerse después.</translation>
    </message>
    <message>
        <source>Section now</source>
        <translation>Sección actual</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con él</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>a suggestion: made for the same</source>
        <translation>una sugerencia: tiene el mismo uso</translation>
    </message>
    <message>
        <source>no section is like it</source>
        <translation>ninguna sección se le parece</translation>
    </message>
    <message>
        <source>not filed yet</source>
        <translation>aún sin clasificar</translation>
    </message>
    <message>
        <source>stands under {field}</source>
        <translation>figura en «{field}»</translation>
    </message>
    <message>
        <source>stands where it stood</source>
        <translation>queda donde estaba</translation>
    </message>
    <message>
        <source>stays with the report, is not printed</source>
        <translation>queda con el informe, no se imprime</translation>
    </message>
    <message>
        <source>the same section</source>
        <translation>la misma sección</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>el mismo título</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>su elección</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}, versión {version}</translation>
    </message>
    <message>
        <source>{section} goes to</source>
        <translation>{section} pasa a</translation>
    </message>
    <message>
        <source>{section}: {limit}</source>
        <translation>{section}: {limit}</translation>
    </message>
</context>
<context>
    <name>NameCommands</name>
    <message>
        <source>Ctrl+G replaces it · Ctrl+J: only spoken about here, Ctrl+Shift+J: in the whole event</source>
        <translation>Ctrl+G lo reemplaza · Ctrl+J: solo mencionado aquí, Ctrl+Shift+J: en todo el evento</translation>
    </message>
    <message>
        <source>First replace a name: whom it meant can then be recorded.</source>
        <translation>Reemplace primero un nombre: después se puede registrar a quién designaba.</translation>
    </message>
    <message>
        <source>No sentence of this report names anybody who was not released.</source>
        <translation>Ninguna frase de este informe nombra a nadie sin su acuerdo.</translation>
    </message>
    <message>
        <source>Session &gt; Decisions about names takes it back.</source>
        <translation>Sesión &gt; Decisiones sobre nombres permite revocarlo.</translation>
    </message>
    <message>
        <source>There is no name here.</source>
        <translation>Aquí no hay ningún nombre.</translation>
    </message>
    <message>
        <source>{name} is recorded as owner.</source>
        <translation>Se ha registrado {name} como titular.</translation>
    </message>
    <message>
        <source>{name} is recorded as speaker.</source>
        <translation>Se ha registrado {name} como orador.</translation>
    </message>
    <message>
        <source>{name} is recorded when the line is entered.</source>
        <translation>{name} se registrará cuando se añada la línea.</translation>
    </message>
    <message>
        <source>{name} is replaced · Ctrl+Shift+G records it as speaker, Ctrl+Alt+G as owner; else nobody is recorded</source>
        <translation>Se ha reemplazado {name} · Ctrl+Shift+G lo registra como orador, Ctrl+Alt+G como titular; si no, no se registra a nadie</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>“{name}” may stand in the whole event.</source>
        <translation>«{name}» puede figurar en todo el evento.</translation>
    </message>
    <message>
        <source>“{name}” may stand in this entry.</source>
        <translation>«{name}» puede figurar en esta entrada.</translation>
    </message>
</context>
<context>
    <name>NameReviewCommands</name>
    <message>
        <source>The names are still being read; try again in a moment.</source>
        <translation>Los nombres aún se están leyendo; vuelva a intentarlo en un momento.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>May name {name}: {what}</source>
        <translation>Quizá nombra a {name}: {what}</translation>
    </message>
    <message>
        <source>Names {name} as speaking or acting: {what}</source>
        <translation>Nombra a {name} como quien habla o actúa: {what}</translation>
    </message>
    <message>
        <source>Names {name}: {what}</source>
        <translation>Nombra a {name}: {what}</translation>
    </message>
    <message>
        <source>names {names}</source>
        <translation>nombra a {names}</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message numerus="yes">
        <source>%n named as speaking or acting</source>
        <translation>
            <numerusform>%n se nombra como quien habla o actúa</numerusform>
            <numerusform>%n se nombran como quienes hablan o actúan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named otherwise</source>
        <translation>
            <numerusform>%n se nombra de otro modo</numerusform>
            <numerusform>%n se nombran de otro modo</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not a name, here</source>
        <translation>&amp;No es un nombre, aquí</translation>
    </message>
    <message>
        <source>&amp;Replace by a phrase</source>
        <translation>&amp;Reemplazar por una fórmula</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How it is named</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Names in this report</source>
        <translation>Nombres en este informe</translation>
    </message>
    <message>
        <source>Nobody is named as speaking or acting</source>
        <translation>No se nombra a nadie como quien habla o actúa</translation>
    </message>
    <message>
        <source>Nobody is named who was not released.</source>
        <translation>No se nombra a nadie sin su acuerdo.</translation>
    </message>
    <message>
        <source>Not a name, in the e&amp;vent</source>
        <translation>No es un nombre, en el e&amp;vento</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places that name it</source>
        <translation>Lugares que lo nombran</translation>
    </message>
    <message>
        <source>Record as &amp;owner</source>
        <translation>Registrar como &amp;titular</translation>
    </message>
    <message>
        <source>Record as &amp;speaker</source>
        <translation>Registrar como &amp;orador</translation>
    </message>
    <message>
        <source>Spoken &amp;about, here</source>
        <translation>&amp;Solo mencionado, aquí</translation>
    </message>
    <message>
        <source>Spoken about, in the &amp;event</source>
        <translation>Solo mencionado, en el &amp;evento</translation>
    </message>
    <message>
        <source>What is not settled here stays as it is, and stops the export until it is settled.</source>
        <translation>Lo que no se resuelva aquí queda como está y detiene la exportación hasta que se resuelva.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>A quién se nombra</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>as speaking or acting</source>
        <translation>como quien habla o actúa</translation>
    </message>
    <message>
        <source>in the words</source>
        <translation>en el texto</translation>
    </message>
    <message>
        <source>perhaps; the word means something else too</source>
        <translation>quizá; la palabra significa también otra cosa</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Words of the entry</source>
        <translation>Texto de la entrada</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export Word …</source>
        <translation>Exportar a Word…</translation>
    </message>
    <message>
        <source>Preview: what the public will read</source>
        <translation>Vista previa: lo que leerá el público</translation>
    </message>
    <message>
        <source>The report as it will be printed</source>
        <translation>El informe tal como se imprimirá</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>Regime</name>
    <message>
        <source>Background</source>
        <translation>A título informativo</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>Regla de Chatham House</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Atribución permitida</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message numerus="yes">
        <source>%n place(s) could still give somebody away; look before the file is handed on.</source>
        <translation>
            <numerusform>%n lugar todavía podría delatar a alguien; revíselo antes de entregar el archivo.</numerusform>
            <numerusform>%n lugares todavía podrían delatar a alguien; revíselos antes de entregar el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>Exportar a Word</translation>
    </message>
    <message>
        <source>Left out, because they are off the record: {codes}.</source>
        <translation>No se incluyen, por ser confidenciales: {codes}.</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos de Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>Reveals</name>
    <message>
        <source>a State</source>
        <translation>un Estado</translation>
    </message>
    <message>
        <source>a State, by its capital</source>
        <translation>un Estado, por su capital</translation>
    </message>
    <message>
        <source>a State, by its people</source>
        <translation>un Estado, por su gentilicio</translation>
    </message>
    <message>
        <source>a group of States</source>
        <translation>un grupo de Estados</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>una organización</translation>
    </message>
    <message>
        <source>an organisation, by its acronym</source>
        <translation>una organización, por su sigla</translation>
    </message>
    <message>
        <source>somebody, by a code of the roster</source>
        <translation>alguien, por un código de la lista</translation>
    </message>
    <message>
        <source>somebody, by an address</source>
        <translation>alguien, por una dirección</translation>
    </message>
</context>
<context>
    <name>RulingsDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>A name that is taken back here is guarded again at once. This cannot be done by Undo.</source>
        <translation>Un nombre cuya decisión se revoca aquí vuelve a protegerse de inmediato. Deshacer no lo hace.</translation>
    </message>
    <message>
        <source>An entry of another report</source>
        <translation>Una entrada de otro informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decisions about names</source>
        <translation>Decisiones sobre nombres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The whole event</source>
        <translation>Todo el evento</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>Dónde vale</translation>
    </message>
    <message>
        <source>not needed; Enter keeps it</source>
        <translation>no es necesario; Intro lo guarda</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>○ Saving …</source>
        <translation>○ Guardando…</translation>
    </message>
    <message>
        <source>● All changes saved</source>
        <translation>● Cambios guardados</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Not saved: something unexpected happened in the program.</source>
        <translation>No se ha guardado: ha ocurrido algo inesperado en el programa.</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: something unexpected happened in the program.</source>
        <translation>No se pueden abrir sus notas: ha ocurrido algo inesperado en el programa.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>empty, required</source>
        <translation>vacía, obligatoria</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>due {date}, {time}</source>
        <translation>entrega: {date}, {time}</translation>
    </message>
    <message>
        <source>{date}, {times}</source>
        <translation>{date}, {times}</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Fec&amp;ha</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulario</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Inici&amp;o</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>Fi&amp;n</translation>
    </message>
    <message>
        <source>Event&apos;s &amp;place</source>
        <translation>&amp;Lugar del evento</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>RT 1.1</source>
        <translation>RT 1.1</translation>
    </message>
    <message>
        <source>Re&amp;gime</source>
        <translation>&amp;Régimen</translation>
    </message>
    <message>
        <source>Report&apos;s &amp;language</source>
        <translation>&amp;Idioma del informe</translation>
    </message>
    <message>
        <source>Session details</source>
        <translation>Detalles de la sesión</translation>
    </message>
    <message>
        <source>The session needs a code, as in the programme: RT 1.1.</source>
        <translation>La sesión necesita un código, como en el programa: RT 1.1.</translation>
    </message>
    <message>
        <source>The session needs a title.</source>
        <translation>La sesión necesita un título.</translation>
    </message>
    <message>
        <source>The session needs the name of its event.</source>
        <translation>La sesión necesita el nombre de su evento.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>several are parted by ;</source>
        <translation>si son varios, se separan con punto y coma</translation>
    </message>
    <message>
        <source>{time} is not a time of day: write it as 14:30.</source>
        <translation>{time} no es una hora: escríbala así: 14:30.</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Export Word</source>
        <translation>Exportar a Word</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>{filled} of {sections} sections begun</source>
        <translation>{filled} de {sections} secciones comenzadas</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New session …</source>
        <translation>Nueva sesión…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>SubheadingPrompt</name>
    <message>
        <source>Enter takes it, Escape leaves it</source>
        <translation>Intro acepta, Esc cancela</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Subtítulo</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Not a name</source>
        <translation>No es un nombre</translation>
    </message>
    <message>
        <source>Spoken about, not speaking</source>
        <translation>Mencionado, no habla</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A session is noted line by line while people speak, on the form of its report. Everything stays on this computer, and no speaker is named in a report.</source>
        <translation>Una sesión se anota línea por línea mientras se habla, en el formulario de su informe. Todo se queda en este equipo, y ningún orador aparece nombrado en un informe.</translation>
    </message>
    <message>
        <source>Import a report …</source>
        <translation>Importar un informe…</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>Nueva sesión…</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>Aún no hay nada anotado</translation>
    </message>
    <message>
        <source>Open the practice event</source>
        <translation>Abrir el evento de práctica</translation>
    </message>
</context>
<context>
    <name>WorkbookCommands</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <translation>Exportar a Excel</translation>
    </message>
</context>
</TS>
