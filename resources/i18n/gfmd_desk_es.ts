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
        <source>&amp;Approvals</source>
        <translation>&amp;Aprobaciones</translation>
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
        <source>Open the p&amp;ractice event</source>
        <translation>Abrir el evento de &amp;práctica</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Session &amp;details …</source>
        <translation>&amp;Detalles de la sesión…</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>&amp;Proof</source>
        <translation>Prue&amp;ba</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Given &amp;by</source>
        <translation>&amp;Quién responde</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Válida para</translation>
    </message>
    <message>
        <source>Interpreted from</source>
        <translation>Interpretado del</translation>
    </message>
    <message>
        <source>Named as</source>
        <translation>Se nombra como</translation>
    </message>
    <message>
        <source>Not interpreted</source>
        <translation>Sin interpretación</translation>
    </message>
    <message>
        <source>The file that proves it</source>
        <translation>El archivo que lo prueba</translation>
    </message>
    <message>
        <source>To approve, say {what}.</source>
        <translation>Para aprobar, indique {what}.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>Wa&amp;y</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>a note, an address, a file</source>
        <translation>una nota, una dirección, un archivo</translation>
    </message>
    <message>
        <source>faithful ones are included</source>
        <translation>se incluyen las fieles</translation>
    </message>
    <message>
        <source>in what way it was given</source>
        <translation>de qué modo se dio</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>what it is good for</source>
        <translation>para qué vale</translation>
    </message>
    <message>
        <source>where the words were published: address, date or file</source>
        <translation>dónde se publicaron las palabras: dirección, fecha o archivo</translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation>quién la dio</translation>
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
    <name>ApprovalCard</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>Back to the sentence</source>
        <translation>Volver a la frase</translation>
    </message>
    <message>
        <source>The answer: no. Who gave it?</source>
        <translation>La respuesta es no. ¿Quién la dio?</translation>
    </message>
    <message>
        <source>The answer: yes, to other words. Who gave it?</source>
        <translation>La respuesta es sí, a otras palabras. ¿Quién la dio?</translation>
    </message>
    <message>
        <source>The answer: yes. Who gave it, and for what?</source>
        <translation>La respuesta es sí. ¿Quién la dio y para qué?</translation>
    </message>
</context>
<context>
    <name>ApprovalCommands</name>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>Borrador de correo</translation>
    </message>
    <message>
        <source>Mail drafts (*.eml)</source>
        <translation>Borradores de correo (*.eml)</translation>
    </message>
    <message>
        <source>Open a session first: approvals are those of its event.</source>
        <translation>Abra primero una sesión: las aprobaciones son las de su evento.</translation>
    </message>
    <message>
        <source>Taken back: nothing was written.</source>
        <translation>Deshecho: no se escribió nada.</translation>
    </message>
    <message>
        <source>The mail draft is written: {path}</source>
        <translation>El borrador de correo está escrito: {path}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>ApprovalCounts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n frase</numerusform>
            <numerusform>%n frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written in %n second(s)</source>
        <translation>
            <numerusform>se escribe en %n segundo</numerusform>
            <numerusform>se escribe en %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalModel</name>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Named as</source>
        <translation>Se nombra como</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>answer wanted by {date}</source>
        <translation>respuesta antes del {date}</translation>
    </message>
    <message>
        <source>nothing to print yet</source>
        <translation>nada que imprimir por ahora</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta el {date}</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>&amp;Approve</source>
        <translation>A&amp;probar</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>&amp;Other words …</source>
        <translation>&amp;Otras palabras…</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>As&amp;k …</source>
        <translation>Pre&amp;guntar…</translation>
    </message>
    <message>
        <source>Decisions, never overwritten</source>
        <translation>Decisiones, nunca sobrescritas</translation>
    </message>
    <message>
        <source>Holds for this exact sentence. Editing it makes the approval lapse; putting it back restores it.</source>
        <translation>Vale para esta frase exacta. Si se modifica, la aprobación caduca; si se restablece, vuelve a valer.</translation>
    </message>
    <message>
        <source>No sentence is chosen.</source>
        <translation>No hay ninguna frase elegida.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
    <message>
        <source>Nothing: the line is not filed, or stays on the desk.</source>
        <translation>Nada: la línea está sin clasificar o se queda en este equipo.</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Registrar la respuesta</translation>
    </message>
    <message>
        <source>Sentence to approve, as printed</source>
        <translation>Frase que aprobar, tal como se imprime</translation>
    </message>
    <message>
        <source>Show &amp;card</source>
        <translation>Mostrar la tar&amp;jeta</translation>
    </message>
    <message>
        <source>Take the approved wordin&amp;g back</source>
        <translation>Reponer &amp;las palabras aprobadas</translation>
    </message>
    <message>
        <source>The report says</source>
        <translation>El informe dice</translation>
    </message>
    <message>
        <source>The sentence and its approval</source>
        <translation>La frase y su aprobación</translation>
    </message>
    <message>
        <source>The words are the same; who is meant, its name, the language or the kind of entry is another.</source>
        <translation>Las palabras son las mismas; ha cambiado de quién se trata, su nombre, el idioma o el tipo de entrada.</translation>
    </message>
    <message>
        <source>The words that were agreed to</source>
        <translation>Las palabras que se aprobaron</translation>
    </message>
    <message>
        <source>Until then the report says</source>
        <translation>Hasta entonces el informe dice</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Qué ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Por qué: {why}</translation>
    </message>
    <message>
        <source>gone: {words}</source>
        <translation>quitado: {words}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>nuevo: {words}</translation>
    </message>
    <message>
        <source>{session} · entry {time}</source>
        <translation>{session} · entrada de las {time}</translation>
    </message>
</context>
<context>
    <name>ApprovalState</name>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>No approval needed</source>
        <translation>Sin aprobación</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>ApprovalStep</name>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>answer wanted by {date}</source>
        <translation>respuesta antes del {date}</translation>
    </message>
    <message>
        <source>interpreted from {language}</source>
        <translation>interpretado del {language}</translation>
    </message>
    <message>
        <source>proof: {proof}</source>
        <translation>prueba: {proof}</translation>
    </message>
    <message>
        <source>recorded by {name}</source>
        <translation>registrado por {name}</translation>
    </message>
    <message>
        <source>translations included</source>
        <translation>traducciones incluidas</translation>
    </message>
    <message>
        <source>who answered has been erased</source>
        <translation>se ha borrado quién respondió</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Answers are recorded by {name}.</source>
        <translation>Las respuestas las registra {name}.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Approvals by state</source>
        <translation>Aprobaciones por estado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Enter shows the entry · Left and Right change the list · Shift chooses several · Escape goes back</source>
        <translation>Intro muestra la entrada · Izquierda y Derecha cambian de lista · Mayús elige varias · Esc vuelve</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>No sentence is chosen.</source>
        <translation>No hay ninguna frase elegida.</translation>
    </message>
    <message>
        <source>Nothing below is named in a public report until its giver has agreed to these exact words.</source>
        <translation>Nada de lo que sigue se nombra en un informe público hasta que quien corresponde haya aprobado estas palabras exactas.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>There is nothing to approve yet. Say of an entry whose words or practice it is, and that a State or a person is to be named.</source>
        <translation>Aún no hay nada que aprobar. Indique de quién son las palabras o la práctica de una entrada, y que se debe nombrar a un Estado o a una persona.</translation>
    </message>
    <message>
        <source>These sentences have several givers. One answer belongs to one person or delegation.</source>
        <translation>Estas frases son de varias personas o delegaciones. Una respuesta es de una sola.</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Esta lista está vacía.</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Who records the answers? Your name is kept beside each of them.</source>
        <translation>¿Quién registra las respuestas? Su nombre se guarda junto a cada una.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>An answer is wanted by a certain time</source>
        <translation>Se desea respuesta antes de una fecha</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask {giver}</source>
        <translation>Preguntar a {giver}</translation>
    </message>
    <message>
        <source>In what &amp;way</source>
        <translation>De qué &amp;modo</translation>
    </message>
    <message>
        <source>Make a mail draft with only these sentences</source>
        <translation>Hacer un borrador de correo solo con estas frases</translation>
    </message>
    <message>
        <source>of the person or the focal point</source>
        <translation>de la persona o del punto focal</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>For themselves</source>
        <translation>En nombre propio</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Jefatura de delegación</translation>
    </message>
    <message>
        <source>Published source</source>
        <translation>Fuente publicada</translation>
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
    <name>Channel</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
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
    <name>Giver</name>
    <message>
        <source>Head of delegation, {body}</source>
        <translation>Jefatura de delegación, {body}</translation>
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
    <name>Level</name>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>State or organisation</source>
        <translation>Estado u organización</translation>
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
    <name>Scope</name>
    <message>
        <source>Summit report</source>
        <translation>Informe de la cumbre</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Este informe</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Sitio web</translation>
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
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>Approvals: %n waiting</source>
        <translation>
            <numerusform>Aprobaciones: %n en espera</numerusform>
            <numerusform>Aprobaciones: %n en espera</numerusform>
        </translation>
    </message>
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
    <name>TakeBackBar</name>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Deshacer</translation>
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
    <name>Why</name>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>approved for other files</source>
        <translation>aprobado para otros archivos</translation>
    </message>
    <message>
        <source>as you want it</source>
        <translation>como usted lo quiere</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>fewer than three in the room fit the group</source>
        <translation>en la sala hay menos de tres que encajen en el grupo</translation>
    </message>
    <message>
        <source>for the secretariat alone</source>
        <translation>solo para la secretaría</translation>
    </message>
    <message>
        <source>it is not known yet who it is</source>
        <translation>aún no se sabe quién es</translation>
    </message>
    <message>
        <source>it was announced in the room that States are named</source>
        <translation>se anunció en la sala que se nombra a los Estados</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>no se ha preguntado a nadie</translation>
    </message>
    <message>
        <source>the approval was withdrawn</source>
        <translation>la aprobación fue retirada</translation>
    </message>
    <message>
        <source>the log of approvals, or the date of an answer, cannot be trusted</source>
        <translation>el registro de aprobaciones, o la fecha de una respuesta, no es fiable</translation>
    </message>
    <message>
        <source>the session is background: nobody is named</source>
        <translation>la sesión es a título informativo: no se nombra a nadie</translation>
    </message>
    <message>
        <source>the session is on the record</source>
        <translation>la sesión permite la atribución</translation>
    </message>
    <message>
        <source>the words are not those that were approved</source>
        <translation>las palabras no son las que se aprobaron</translation>
    </message>
    <message>
        <source>there is no answer yet</source>
        <translation>aún no hay respuesta</translation>
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
