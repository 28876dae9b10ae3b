<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AbbreviationCommands</name>
    <message>
        <source>Open a session first: the usual abbreviations are those of its language.</source>
        <translation>Abra primero una sesión: las abreviaturas usuales son las de su idioma.</translation>
    </message>
    <message>
        <source>“{typed}” is written out: {words} · Ctrl+Z or Backspace gives it back</source>
        <translation>«{typed}» se escribe completo: {words} · Ctrl+Z o Retroceso lo devuelve</translation>
    </message>
</context>
<context>
    <name>AbbreviationsDialog</name>
    <message>
        <source>&amp;Add or change</source>
        <translation>&amp;Añadir o cambiar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>&amp;Typed</source>
        <translation>&amp;Tecleado</translation>
    </message>
    <message>
        <source>&amp;Written out</source>
        <translation>&amp;Completo</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abreviaturas</translation>
    </message>
    <message>
        <source>An abbreviation is written out when its word is ended by a blank, Enter or a sign, and never in an address, a number or a mark. Ctrl+Z or Backspace straight after gives back what was typed. Your own hold in every language.</source>
        <translation>Una abreviatura se escribe completa cuando un espacio, Intro o un signo termina la palabra, y nunca en una dirección, un número o una marca. Ctrl+Z o Retroceso justo después devuelve lo tecleado. Las suyas valen en todos los idiomas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It needs what is typed, and what is written out.</source>
        <translation>Hace falta lo que se teclea y lo que se escribe completo.</translation>
    </message>
    <message>
        <source>This is too long: an abbreviation has 24 characters at most, what it stands for 200.</source>
        <translation>Es demasiado largo: una abreviatura tiene 24 caracteres como máximo, y lo que representa 200.</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Tecleado</translation>
    </message>
    <message>
        <source>What is typed must be one word, and not begin like a mark of the capture line: , # + @</source>
        <translation>Lo que se teclea debe ser una sola palabra y no empezar como una marca de la línea de captura: , # + @</translation>
    </message>
    <message>
        <source>What is written out is what was typed.</source>
        <translation>Lo completo es lo mismo que lo tecleado.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Write out the &amp;usual ones of {language} too</source>
        <translation>Escribir completas también las &amp;usuales: {language}</translation>
    </message>
    <message>
        <source>Written out</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>usual, in use</source>
        <translation>usual, en uso</translation>
    </message>
    <message>
        <source>usual, not in use</source>
        <translation>usual, sin usar</translation>
    </message>
    <message>
        <source>usual, switched off</source>
        <translation>usual, desactivada</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>suya</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>an earlier version</source>
        <translation>una versión anterior</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>otro formulario</translation>
    </message>
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
        <source>lines to another session</source>
        <translation>líneas a otra sesión</translation>
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
        <source>other words</source>
        <translation>otras palabras</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>devolución</translation>
    </message>
    <message>
        <source>right as it stands</source>
        <translation>correcta tal como está</translation>
    </message>
    <message>
        <source>same point again</source>
        <translation>el mismo punto otra vez</translation>
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
        <source>what it contests</source>
        <translation>lo que objeta</translation>
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
        <source>&amp;Abbreviations …</source>
        <translation>A&amp;breviaturas…</translation>
    </message>
    <message>
        <source>&amp;About GFMD Desk</source>
        <translation>&amp;Acerca de GFMD Desk</translation>
    </message>
    <message>
        <source>&amp;Approvals</source>
        <translation>&amp;Aprobaciones</translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation>Copias &amp;de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Contests another entry</source>
        <translation>Ob&amp;jeta otra entrada</translation>
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
        <source>&amp;Go to the session that runs now</source>
        <translation>Ir a la sesión en &amp;curso</translation>
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
        <source>&amp;Roster of the event …</source>
        <translation>Lista de &amp;participantes…</translation>
    </message>
    <message>
        <source>&amp;Said by …</source>
        <translation>&amp;Dicho por…</translation>
    </message>
    <message>
        <source>&amp;Search everything …</source>
        <translation>&amp;Buscar en todo …</translation>
    </message>
    <message>
        <source>&amp;Subheading …</source>
        <translation>S&amp;ubtítulo…</translation>
    </message>
    <message>
        <source>&amp;Tags …</source>
        <translation>&amp;Etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Tour of three minutes</source>
        <translation>&amp;Recorrido de tres minutos</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Versions of this entry …</source>
        <translation>&amp;Versiones de esta entrada …</translation>
    </message>
    <message>
        <source>&amp;Whose practice …</source>
        <translation>&amp;Práctica de…</translation>
    </message>
    <message>
        <source>Announced in t&amp;he room …</source>
        <translation>An&amp;unciado en la sala…</translation>
    </message>
    <message>
        <source>Another &amp;form …</source>
        <translation>Otro &amp;formulario…</translation>
    </message>
    <message>
        <source>De&amp;cisions about names …</source>
        <translation>Dec&amp;isiones sobre nombres…</translation>
    </message>
    <message>
        <source>De&amp;leted entries …</source>
        <translation>Entradas e&amp;liminadas …</translation>
    </message>
    <message>
        <source>Destro&amp;y the identities of this event …</source>
        <translation>Destruir las identidades de este e&amp;vento…</translation>
    </message>
    <message>
        <source>E&amp;xport Excel …</source>
        <translation>Exportar a E&amp;xcel…</translation>
    </message>
    <message>
        <source>Export for the &amp;secretariat, with names …</source>
        <translation>Exportar para la se&amp;cretaría, con nombres…</translation>
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
        <source>How &amp;many said it, by number …</source>
        <translation>Cuántos &amp;lo dijeron, por número…</translation>
    </message>
    <message>
        <source>Import a pro&amp;gramme …</source>
        <translation>Importar un pro&amp;grama…</translation>
    </message>
    <message>
        <source>In doubt: r&amp;ight as it stands</source>
        <translation>En &amp;duda: correcta tal como está</translation>
    </message>
    <message>
        <source>Kind, &amp;by its number …</source>
        <translation>Tipo, &amp;por su número…</translation>
    </message>
    <message>
        <source>Loc&amp;k the notes</source>
        <translation>B&amp;loquear las notas</translation>
    </message>
    <message>
        <source>Move &amp;the last lines to another session …</source>
        <translation>&amp;Mover las últimas líneas a otra sesión…</translation>
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
        <source>Off the record from &amp;now on</source>
        <translation>Extraoficial a partir de a&amp;hora</translation>
    </message>
    <message>
        <source>Open sea&amp;led consents …</source>
        <translation>Abrir c&amp;onsentimientos sellados…</translation>
    </message>
    <message>
        <source>Open the p&amp;ractice event</source>
        <translation>Abrir el evento de &amp;práctica</translation>
    </message>
    <message>
        <source>Pass&amp;phrase …</source>
        <translation>&amp;Frase de contraseña…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Privacy &amp;mode</source>
        <translation>&amp;Modo de privacidad</translation>
    </message>
    <message>
        <source>Private remark, or printed &amp;again</source>
        <translation>Observación privada, o &amp;impresa de nuevo</translation>
    </message>
    <message>
        <source>Public r&amp;oles …</source>
        <translation>Funciones pú&amp;blicas…</translation>
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
        <source>Same &amp;point again</source>
        <translation>El mismo punto &amp;otra vez</translation>
    </message>
    <message>
        <source>Same speaker as the &amp;last line that has one</source>
        <translation>Misma persona que la última línea &amp;atribuida</translation>
    </message>
    <message>
        <source>Save a &amp;diagnostic report …</source>
        <translation>Guardar un informe de &amp;diagnóstico …</translation>
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
    <message>
        <source>Take over the d&amp;raft</source>
        <translation>&amp;Adoptar el borrador</translation>
    </message>
    <message>
        <source>Th&amp;e last lines were off the record …</source>
        <translation>Las última&amp;s líneas eran extraoficiales…</translation>
    </message>
    <message>
        <source>The s&amp;weep at the close</source>
        <translation>El &amp;repaso final</translation>
    </message>
    <message>
        <source>This entry was &amp;off the record</source>
        <translation>Esta entrada era &amp;extraoficial</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>Versions of this re&amp;port …</source>
        <translation>Versiones de este in&amp;forme …</translation>
    </message>
</context>
<context>
    <name>AnswerCommands</name>
    <message>
        <source>A quote is the very words of one speaker, so nobody else has said it.</source>
        <translation>Una cita recoge las palabras exactas de un solo orador: nadie más la dijo.</translation>
    </message>
    <message>
        <source>Choose the entry that contests and the one that is contested, and no others.</source>
        <translation>Elija la entrada que objeta y la objetada, y ninguna otra.</translation>
    </message>
    <message>
        <source>Contests nothing any more: {entry}</source>
        <translation>Ya no objeta nada: {entry}</translation>
    </message>
    <message>
        <source>Go to what it contests and press {key} again; Escape leaves it: {entry}</source>
        <translation>Vaya a lo que objeta y pulse {key} otra vez; Escape lo deja: {entry}</translation>
    </message>
    <message>
        <source>It is said by many already; most and all are chosen by hand: {entry}</source>
        <translation>Ya lo dijeron muchos; «la mayoría» y «todos» se eligen a mano: {entry}</translation>
    </message>
    <message>
        <source>No longer private, will be printed: {entry}</source>
        <translation>Ya no es privado, se imprimirá: {entry}</translation>
    </message>
    <message>
        <source>One point now, and who said it is kept: {entry}</source>
        <translation>Ahora es un solo punto; se conserva quién lo dijo: {entry}</translation>
    </message>
    <message>
        <source>Private, never printed: {entry}</source>
        <translation>Privado, nunca se imprime: {entry}</translation>
    </message>
    <message>
        <source>Said by {voice}: {entry}</source>
        <translation>Cuántos lo dijeron: {voice} – {entry}</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>Aún no hay ninguna entrada.</translation>
    </message>
    <message>
        <source>There is no other entry that it could contest.</source>
        <translation>No hay otra entrada que pueda objetar.</translation>
    </message>
    <message>
        <source>They stay apart: some of them are printed, and others private, off the record or about how the session was led.</source>
        <translation>Quedan separadas: unas se imprimen y otras son privadas, confidenciales o tratan de cómo se dirigió la sesión.</translation>
    </message>
    <message>
        <source>{counter} – contests {contested}</source>
        <translation>{counter} – objeta {contested}</translation>
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
        <translation>Qu&amp;ién responde</translation>
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
        <source>GFMD Desk is already open with these notes, and that window does not answer. Your words are safe as far as it says “saved”. Wait a moment and look for it; if it stays silent, end it and start again.</source>
        <translation>GFMD Desk ya está abierto con estas notas y esa ventana no responde. Sus palabras están a salvo en la medida en que allí diga «guardado». Espere un momento y búsquela; si sigue sin responder, ciérrela a la fuerza y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program; it goes on. Where it happened, without your words, is noted in {log}.</source>
        <translation>Ha ocurrido algo inesperado en el programa, que sigue funcionando. En {log} se ha anotado dónde ocurrió, sin sus textos.</translation>
    </message>
    <message>
        <source>The choice of the language could not be kept: {why}.</source>
        <translation>No se pudo conservar la elección del idioma: {why}.</translation>
    </message>
    <message>
        <source>The last words are not on the disk yet. {why}</source>
        <translation>Las últimas palabras aún no están en el disco. {why}</translation>
    </message>
    <message>
        <source>Your notes are in a folder that {service} copies to other computers: {folder}. What was said in a closed room should stay on this one.</source>
        <translation>Sus notas están en una carpeta que {service} copia a otros equipos: {folder}. Lo que se dijo a puerta cerrada debería quedarse en este.</translation>
    </message>
    <message>
        <source>Your notes are on a network drive: {folder}. A lost connection can hold them up; keep them on this computer.</source>
        <translation>Sus notas están en una unidad de red: {folder}. Una conexión perdida puede retenerlas; guárdelas en este equipo.</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>un servicio</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>en duda</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>no approval needed</source>
        <translation>sin aprobación</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
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
        <source>There is no printed sentence to ask about: file the entry first.</source>
        <translation>No hay ninguna frase impresa por la que preguntar: clasifique primero la entrada.</translation>
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
    <name>ApprovalEffect</name>
    <message>
        <source>An approval holds again: {names}.</source>
        <translation>Una autorización vuelve a valer: {names}.</translation>
    </message>
    <message>
        <source>An approval lapses with it: {names}.</source>
        <translation>Una autorización caduca con ello: {names}.</translation>
    </message>
    <message>
        <source>Declined or withdrawn since, so no approval comes back: {names}.</source>
        <translation>Denegada o retirada desde entonces, así que ninguna autorización vuelve: {names}.</translation>
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
        <source>Withd&amp;raw</source>
        <translation>Re&amp;tirar</translation>
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
    <name>AttributionBox</name>
    <message>
        <source>Ask to name the owner</source>
        <translation>Pedir que se nombre al titular</translation>
    </message>
    <message>
        <source>Ask to name the speaker</source>
        <translation>Pedir que se nombre al orador</translation>
    </message>
    <message>
        <source>How many said it</source>
        <translation>Cuántos lo dijeron</translation>
    </message>
    <message>
        <source>In this moment</source>
        <translation>En este momento</translation>
    </message>
    <message numerus="yes">
        <source>What is changed here is changed for all %n entry(s) chosen.</source>
        <translation>
            <numerusform>Lo que se cambia aquí cambia en la entrada elegida (%n).</numerusform>
            <numerusform>Lo que se cambia aquí cambia en las %n entradas elegidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as are named above</source>
        <translation>tantos como figuran arriba</translation>
    </message>
    <message>
        <source>as the session</source>
        <translation>como la sesión</translation>
    </message>
    <message>
        <source>not the same in all</source>
        <translation>no es igual en todas</translation>
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
    <name>Backup</name>
    <message>
        <source>Can be read of the damaged file: sessions: {sessions} · entries: {entries}</source>
        <translation>Puede leerse del archivo dañado: sesiones: {sessions} · entradas: {entries}</translation>
    </message>
    <message>
        <source>Damaged logs of approvals that the backup mends: {number}</source>
        <translation>Registros de aprobaciones dañados que la copia repara: {number}</translation>
    </message>
    <message>
        <source>Entries as an earlier version had them, each marked so: {number}</source>
        <translation>Entradas según una versión anterior, cada una marcada: {number}</translation>
    </message>
    <message>
        <source>Entries in doubt, each marked so: {number}</source>
        <translation>Entradas en duda, cada una marcada: {number}</translation>
    </message>
    <message>
        <source>Entries that are lost: {number}</source>
        <translation>Entradas perdidas: {number}</translation>
    </message>
    <message>
        <source>Entries that become what they were: {number}</source>
        <translation>Entradas que vuelven a ser lo que eran: {number}</translation>
    </message>
    <message>
        <source>Entries that come back: {number}</source>
        <translation>Entradas que vuelven: {number}</translation>
    </message>
    <message>
        <source>Entries that go: {number}</source>
        <translation>Entradas que desaparecen: {number}</translation>
    </message>
    <message>
        <source>Known to be lost: {lost}</source>
        <translation>Se sabe que se ha perdido: {lost}</translation>
    </message>
    <message>
        <source>Later steps in the log of approvals, which stay: {number}</source>
        <translation>Pasos posteriores del registro de aprobaciones, que se quedan: {number}</translation>
    </message>
    <message>
        <source>More may be lost than can be counted of: {kinds}</source>
        <translation>Puede faltar más de lo que se puede contar de: {kinds}</translation>
    </message>
    <message>
        <source>Not in the backup, and taken away: {sessions}</source>
        <translation>No están en la copia y se quitan: {sessions}</translation>
    </message>
    <message>
        <source>Nothing can be read of the damaged file.</source>
        <translation>No puede leerse nada del archivo dañado.</translation>
    </message>
    <message>
        <source>Put back: {sessions}</source>
        <translation>Se reponen: {sessions}</translation>
    </message>
    <message>
        <source>Sessions: {sessions} · Entries: {entries} · Steps in the log of approvals: {steps}</source>
        <translation>Sesiones: {sessions} · Entradas: {entries} · Pasos del registro de aprobaciones: {steps}</translation>
    </message>
    <message>
        <source>Steps of the backup that do not come back, as no approval does: {number}</source>
        <translation>Pasos de la copia que no vuelven, como ninguna aprobación: {number}</translation>
    </message>
    <message>
        <source>Steps that the backup adds to the log of approvals: {number}</source>
        <translation>Pasos que la copia añade al registro de aprobaciones: {number}</translation>
    </message>
    <message>
        <source>The backup of {moment} holds more, also what was deleted since: {more}</source>
        <translation>La copia del {moment} contiene más, también lo que se eliminó después: {more}</translation>
    </message>
    <message>
        <source>The damaged file is kept aside, untouched.</source>
        <translation>El archivo dañado se guarda aparte, intacto.</translation>
    </message>
    <message>
        <source>This is how the notes stand now.</source>
        <translation>Así están las notas ahora.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>at close</source>
        <translation>al cerrar</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>heads of reports</source>
        <translation>encabezados de informes</translation>
    </message>
    <message>
        <source>lines of the roster</source>
        <translation>líneas de la lista de participantes</translation>
    </message>
    <message>
        <source>public roles</source>
        <translation>funciones públicas</translation>
    </message>
    <message>
        <source>sessions with code and title</source>
        <translation>sesiones con código y título</translation>
    </message>
    <message>
        <source>speakers and owners</source>
        <translation>oradores y autores de prácticas</translation>
    </message>
    <message>
        <source>steps in the log of approvals</source>
        <translation>pasos del registro de aprobaciones</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>durante el trabajo</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>The backup is restored. What stood before is in the list of backups.</source>
        <translation>La copia está restaurada. Lo que había antes está en la lista de copias.</translation>
    </message>
    <message>
        <source>The file with your notes was changed by something else than this program, or by the disk: compare it with a backup.</source>
        <translation>Algo que no es este programa, o el disco, ha modificado el archivo de sus notas: compárelo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>What can be read of the damaged file is in its place now; entries: {number}. Those in doubt say so.</source>
        <translation>Lo que puede leerse del archivo dañado está ahora en su lugar; entradas: {number}. Las que están en duda lo dicen.</translation>
    </message>
    <message>
        <source>What was written last before the program ended may be missing: the file in which it stood is gone or damaged.</source>
        <translation>Puede faltar lo último que se escribió antes de que terminara el programa: el archivo en que estaba ha desaparecido o está dañado.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Take out what can be read</source>
        <translation>&amp;Extraer lo que puede leerse</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Damaged, and not to be restored: {number}</source>
        <translation>Dañadas, no se pueden restaurar: {number}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Looking at what can be read of the damaged file …</source>
        <translation>Mirando qué puede leerse del archivo dañado…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>What people agreed to or refused is not turned back: a later no stays, and no approval returns.</source>
        <translation>Lo que se aceptó o se rechazó no se revierte: un no posterior se mantiene y ninguna aprobación vuelve.</translation>
    </message>
    <message>
        <source>What stands now is backed up first.</source>
        <translation>Primero se guarda una copia de lo que hay ahora.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message>
        <source>An entry comes back where it stood, with who said it and what was decided about its names. Without its section it comes into the inbox.</source>
        <translation>Una entrada vuelve a donde estaba, con quien la dijo y lo que se decidió sobre sus nombres. Sin su sección, llega a la bandeja de entrada.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Deleted entries of this report</source>
        <translation>Entradas eliminadas de este informe</translation>
    </message>
    <message>
        <source>Deleted entries, the last first</source>
        <translation>Entradas eliminadas, la última primero</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The words of the chosen entry</source>
        <translation>Las palabras de la entrada elegida</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>CaptureArea</name>
    <message>
        <source>Capture line</source>
        <translation>Línea de captura</translation>
    </message>
    <message>
        <source>Enter adds · ,, who, section, objective, how many, anything · Up goes to the report</source>
        <translation>Intro añade · ,, quién, sección, objetivo, cuántos, todo · Arriba va al informe</translation>
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
    <name>CaptureCommands</name>
    <message>
        <source>F4 same speaker: {who}, {ago} · ,, who, section, objective, anything</source>
        <translation>F4 misma persona: {who}, {ago} · ,, quién, sección, objetivo, todo</translation>
    </message>
    <message>
        <source>Nobody has been recorded as a speaker in this session yet.</source>
        <translation>Todavía no se ha anotado a nadie como orador u oradora en esta sesión.</translation>
    </message>
    <message>
        <source>Same speaker as at {time}</source>
        <translation>Misma persona que a las {time}</translation>
    </message>
    <message>
        <source>{why} The line stands, and who said it has to be said again: {who}</source>
        <translation>{why} La línea queda anotada; hay que volver a decir quién la dijo: {who}</translation>
    </message>
</context>
<context>
    <name>CarryCommands</name>
    <message numerus="yes">
        <source>%n line(s) moved to {code}</source>
        <translation>
            <numerusform>%n línea movida a {code}</numerusform>
            <numerusform>%n líneas movidas a {code}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was moved: another session is on screen.</source>
        <translation>No se movió nada: hay otra sesión en pantalla.</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>Aún no hay ninguna entrada.</translation>
    </message>
    <message>
        <source>This event has no other session that lines could go to.</source>
        <translation>Este evento no tiene otra sesión a la que puedan ir las líneas.</translation>
    </message>
    <message>
        <source>from {entry}</source>
        <translation>a partir de {entry}</translation>
    </message>
</context>
<context>
    <name>CarryPrompt</name>
    <message>
        <source>Enter moves them, Ctrl+Enter goes there too, Escape leaves them</source>
        <translation>Intro las mueve, Ctrl+Intro va también allí, Escape las deja</translation>
    </message>
    <message>
        <source>How many of the last lines</source>
        <translation>Cuántas de las últimas líneas</translation>
    </message>
    <message>
        <source>Move the last lines:</source>
        <translation>Mover las últimas líneas:</translation>
    </message>
    <message>
        <source>Session they go to</source>
        <translation>Sesión a la que van</translation>
    </message>
    <message>
        <source>to the session</source>
        <translation>a la sesión</translation>
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
    <name>CheckCommands</name>
    <message numerus="yes">
        <source>%n thing(s) in your notes are not as they were saved. Compare them with a backup.</source>
        <translation>
            <numerusform>%n elemento de sus notas no está como se guardó. Compárelo con una copia de seguridad.</numerusform>
            <numerusform>%n elementos de sus notas no están como se guardaron. Compárelos con una copia de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with your notes is damaged. What you type is still kept here; look at the backups now.</source>
        <translation>El archivo de sus notas está dañado. Lo que escribe todavía se guarda aquí; mire ahora las copias de seguridad.</translation>
    </message>
    <message>
        <source>Where: {places}</source>
        <translation>Dónde: {places}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Practice: {who}</source>
        <translation>Práctica: {who}</translation>
    </message>
    <message>
        <source>Said by {how_many}</source>
        <translation>Dicho por: {how_many}</translation>
    </message>
    <message>
        <source>“{word}”, not known yet</source>
        <translation>«{word}», aún sin identificar</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Nobody is assumed to have said this; press to say who</source>
        <translation>No se supone que nadie lo haya dicho; pulse para decir quién</translation>
    </message>
    <message>
        <source>Who? unknown</source>
        <translation>¿Quién? Se desconoce</translation>
    </message>
    <message>
        <source>{chip}, press to remove</source>
        <translation>{chip}, pulse para quitar</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The desk stays open: the last words are not on the disk yet. {why}</source>
        <translation>La ventana sigue abierta: las últimas palabras aún no están en el disco. {why}</translation>
    </message>
    <message>
        <source>The desk stays open: the store is still at work. Close it again in a moment.</source>
        <translation>El escritorio sigue abierto: el almacén todavía está trabajando. Ciérrelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The desk stays open: unlock your notes to keep what you typed, or close again to let it go.</source>
        <translation>El escritorio sigue abierto: desbloquee sus notas para conservar lo que ha escrito, o cierre otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>The desk stays open: what you typed cannot be saved here. Close again to let it go.</source>
        <translation>La ventana sigue abierta: lo que ha escrito no se puede guardar aquí. Cierre de nuevo para descartarlo.</translation>
    </message>
    <message>
        <source>The desk stays open: what you typed has no session yet. Begin one to keep it, or close again to let it go.</source>
        <translation>La ventana sigue abierta: lo que ha escrito aún no pertenece a ninguna sesión. Comience una para conservarlo, o cierre de nuevo para descartarlo.</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>gone: {words}</source>
        <translation>quitado: {words}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>nuevo: {words}</translation>
    </message>
</context>
<context>
    <name>ConsentCounts</name>
    <message numerus="yes">
        <source>%n consent(s) are sealed in {path}. Open it once to try the passphrase, and send that another way.</source>
        <translation>
            <numerusform>%n consentimiento está sellado en {path}. Ábralo una vez para probar la frase de paso, y envíe esta por otra vía.</numerusform>
            <numerusform>%n consentimientos están sellados en {path}. Ábralo una vez para probar la frase de paso, y envíe esta por otra vía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) of {event}, sealed on {day}</source>
        <translation>
            <numerusform>%n consentimiento de {event}, sellado el {day}</numerusform>
            <numerusform>%n consentimientos de {event}, sellados el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were printed by consent. The proof of it goes too: seal it for the secretariat first.</source>
        <translation>
            <numerusform>%n nombre se imprimió con consentimiento. La prueba también desaparece: séllela antes para la secretaría.</numerusform>
            <numerusform>%n nombres se imprimieron con consentimiento. La prueba también desaparece: séllela antes para la secretaría.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody&apos;s name was printed by consent, so there is no consent to hand over.</source>
        <translation>Ningún nombre se imprimió con consentimiento: no hay consentimientos que entregar.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>&amp;On</source>
        <translation>&amp;El</translation>
    </message>
    <message>
        <source>&amp;States were told that they will be named</source>
        <translation>Se avisó a los E&amp;stados de que serán nombrados</translation>
    </message>
    <message>
        <source>Announced &amp;by</source>
        <translation>Anunciado &amp;por</translation>
    </message>
    <message>
        <source>Announced in the room</source>
        <translation>Anunciado en la sala</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It needs who announced it.</source>
        <translation>Falta quién lo anunció.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Opted ou&amp;t</source>
        <translation>&amp;Se opusieron</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>{event}: a State that presents its own practice is named without being asked, unless it opted out.</source>
        <translation>{event}: un Estado que presenta su propia práctica se nombra sin consultarlo, salvo que se haya opuesto.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Announced in the room</source>
        <translation>Anunciado en la sala</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dada por</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dada el</translation>
    </message>
    <message>
        <source>In what way</source>
        <translation>De qué manera</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Printed as</source>
        <translation>Impreso como</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrada por</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Registrada el</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>These consents were sealed by a newer version of GFMD Desk; please update this one.</source>
        <translation>Estos consentimientos se sellaron con una versión más reciente de GFMD Desk; actualice esta.</translation>
    </message>
    <message>
        <source>This file is damaged, so the consents in it cannot be opened: ask for another copy of it.</source>
        <translation>Este archivo está dañado y los consentimientos que contiene no se pueden abrir: pida otra copia.</translation>
    </message>
    <message>
        <source>This is not a file of sealed consents.</source>
        <translation>Este no es un archivo de consentimientos sellados.</translation>
    </message>
    <message>
        <source>This passphrase does not open these consents.</source>
        <translation>Esta frase de paso no abre estos consentimientos.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>owner of the practice</source>
        <translation>titular de la práctica</translation>
    </message>
    <message>
        <source>said no: {names}</source>
        <translation>dijeron que no: {names}</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>orador</translation>
    </message>
</context>
<context>
    <name>ContestBox</name>
    <message>
        <source>Contested by</source>
        <translation>Objetado por</translation>
    </message>
    <message>
        <source>Contested by {entry}</source>
        <translation>Objetado por {entry}</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>Objeta</translation>
    </message>
    <message>
        <source>Contests nothing any more</source>
        <translation>Ya no objeta nada</translation>
    </message>
    <message>
        <source>Contests {entry}</source>
        <translation>Objeta {entry}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) off the record will never be printed.</source>
        <translation>
            <numerusform>%n entrada confidencial nunca se imprimirá.</numerusform>
            <numerusform>%n entradas confidenciales nunca se imprimirán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
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
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
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
        <source>drafted from %n tag(s)</source>
        <translation>
            <numerusform>borrador a partir de %n etiqueta</numerusform>
            <numerusform>borrador a partir de %n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
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
    <name>Crowds</name>
    <message numerus="yes">
        <source>{words} could be any of %n in the room.</source>
        <translation>
            <numerusform>{words} solo puede ser %n de la sala.</numerusform>
            <numerusform>{words} puede ser cualquiera de %n en la sala.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} fits only %n in the room: it could be guessed.</source>
        <translation>
            <numerusform>{words} solo encaja con %n en la sala: se podría adivinar.</numerusform>
            <numerusform>{words} solo encaja con %n en la sala: se podría adivinar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} fits only %n in the room: it could be guessed. Wider: {wider}.</source>
        <translation>
            <numerusform>{words} solo encaja con %n en la sala: se podría adivinar. Más amplio: {wider}.</numerusform>
            <numerusform>{words} solo encaja con %n en la sala: se podría adivinar. Más amplio: {wider}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayOrder</name>
    <message>
        <source>The day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>Primero el mes</translation>
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
        <source>A session that you typed into is not in your notes any more. What you typed is kept here: save it as text.</source>
        <translation>Una sesión en la que escribió ya no está en sus notas. Lo que escribió se conserva aquí: guárdelo como texto.</translation>
    </message>
    <message>
        <source>About GFMD Desk</source>
        <translation>Acerca de GFMD Desk</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Destroying the identities of {event} was begun and is not done: what is left of them can still be found.</source>
        <translation>La destrucción de las identidades de {event} se empezó y no está terminada: lo que queda de ellas aún puede encontrarse.</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>Terminar…</translation>
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
        <source>Save as text …</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The disk is full. There is a last reserve for your words; please make room on the disk now.</source>
        <translation>El disco está lleno. Queda una última reserva para sus palabras; libere espacio en el disco ahora, por favor.</translation>
    </message>
    <message>
        <source>The file is written: {path}</source>
        <translation>El archivo está escrito: {path}</translation>
    </message>
    <message>
        <source>What you typed is kept: it goes into the session that you begin or open now.</source>
        <translation>Lo que ha escrito se conserva: pasará a la sesión que comience o abra ahora.</translation>
    </message>
</context>
<context>
    <name>DeskStore</name>
    <message>
        <source>Not done: the session it belongs to is not in your notes any more.</source>
        <translation>No se ha hecho: la sesión a la que pertenece ya no está en sus notas.</translation>
    </message>
    <message>
        <source>Not saved: its session is not in your notes any more.</source>
        <translation>No se ha guardado: su sesión ya no está en sus notas.</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>No se ha guardado: {why}</translation>
    </message>
    <message>
        <source>The file with your notes may only be read, so nothing can be changed. A report can still be written to another folder.</source>
        <translation>El archivo de sus notas es de solo lectura, así que no se puede cambiar nada. Aun así, se puede escribir un informe en otra carpeta.</translation>
    </message>
    <message>
        <source>The session that was on screen is not in your notes any more.</source>
        <translation>La sesión que estaba en pantalla ya no está en sus notas.</translation>
    </message>
    <message>
        <source>These notes were written by a newer version of GFMD Desk: here they can be read, and not changed. Please update this program.</source>
        <translation>Estas notas se escribieron con una versión más reciente de GFMD Desk: aquí se pueden leer, pero no cambiar. Actualice este programa.</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Guardar …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Informe de diagnóstico</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The file could not be written: {why}.</source>
        <translation>No se ha podido escribir el archivo: {why}.</translation>
    </message>
    <message>
        <source>This is all that the file will hold. There are none of your notes in it, no names and no titles: versions, sizes, and where in the program something went wrong. It is sent nowhere; you decide who gets it.</source>
        <translation>Esto es todo lo que contendrá el archivo. No hay en él ninguna de sus notas, ningún nombre y ningún título: versiones, tamaños y en qué lugar del programa falló algo. No se envía a ninguna parte; usted decide quién lo recibe.</translation>
    </message>
</context>
<context>
    <name>DoubtCommands</name>
    <message>
        <source>No longer in doubt: {entry}</source>
        <translation>Ya no está en duda: {entry}</translation>
    </message>
    <message>
        <source>Nothing here is in doubt.</source>
        <translation>Aquí nada está en duda.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>contests {time}</source>
        <translation>objeta {time}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The code “{given}” belongs to {about} in the roster.</source>
        <translation>El código «{given}» es el de {about} en la lista.</translation>
    </message>
    <message>
        <source>The code “{given}” is already used in row {about}.</source>
        <translation>El código «{given}» ya se usa en la fila {about}.</translation>
    </message>
    <message>
        <source>There is no name in it.</source>
        <translation>No contiene ningún nombre.</translation>
    </message>
    <message>
        <source>This is too long for the column “{about}”: {given}</source>
        <translation>Demasiado largo para la columna «{about}»: {given}</translation>
    </message>
    <message>
        <source>“{given}” is not a group; there are: {about}.</source>
        <translation>«{given}» no es un grupo; los hay así: {about}.</translation>
    </message>
    <message>
        <source>“{given}” is not an e-mail address.</source>
        <translation>«{given}» no es una dirección de correo electrónico.</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>Certificate: the identities of an event were destroyed</source>
        <translation>Certificado: se han destruido las identidades de un evento</translation>
    </message>
    <message>
        <source>Done on: {day}</source>
        <translation>Hecho el: {day}</translation>
    </message>
    <message>
        <source>Event: {event}</source>
        <translation>Evento: {event}</translation>
    </message>
    <message>
        <source>Gone, also from free pages, the index and every backup:</source>
        <translation>Eliminado, también de las páginas libres, del índice y de todas las copias de seguridad:</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>Lo que queda:</translation>
    </message>
</context>
<context>
    <name>ForgetCommands</name>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>ForgetCounts</name>
    <message numerus="yes">
        <source>%n abbreviation(s) of your own, written out as somebody of the roster</source>
        <translation>
            <numerusform>%n abreviatura propia que da el nombre de alguien de la lista</numerusform>
            <numerusform>%n abreviaturas propias que dan el nombre de alguien de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) in the room</source>
        <translation>
            <numerusform>%n anuncio en la sala</numerusform>
            <numerusform>%n anuncios en la sala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), which hold all events: one new backup is made</source>
        <translation>
            <numerusform>%n copia, que contiene todos los eventos: se hace una nueva</numerusform>
            <numerusform>%n copias, que contienen todos los eventos: se hace una nueva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about names</source>
        <translation>
            <numerusform>%n decisión sobre nombres</numerusform>
            <numerusform>%n decisiones sobre nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about words that name nobody in the roster</source>
        <translation>
            <numerusform>%n decisión sobre palabras que no nombran a nadie de la lista de participantes</numerusform>
            <numerusform>%n decisiones sobre palabras que no nombran a nadie de la lista de participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) off the record</source>
        <translation>
            <numerusform>%n entrada extraoficial</numerusform>
            <numerusform>%n entradas extraoficiales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), as the public may read them, with the day and without the time</source>
        <translation>
            <numerusform>%n entrada, tal como el público puede leerla, con el día y sin la hora</numerusform>
            <numerusform>%n entradas, tal como el público puede leerlas, con el día y sin la hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) with names in the heads of reports</source>
        <translation>
            <numerusform>%n campo con nombres en los encabezados de los informes</numerusform>
            <numerusform>%n campos con nombres en los encabezados de los informes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first wording(s)</source>
        <translation>
            <numerusform>%n primera redacción</numerusform>
            <numerusform>%n primeras redacciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not entered yet</source>
        <translation>
            <numerusform>%n línea aún no introducida</numerusform>
            <numerusform>%n líneas aún no introducidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the roster</source>
        <translation>
            <numerusform>%n línea de la lista de participantes</numerusform>
            <numerusform>%n líneas de la lista de participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) from an entry to a speaker or an owner</source>
        <translation>
            <numerusform>%n vínculo de una entrada con un orador o con el autor de una práctica</numerusform>
            <numerusform>%n vínculos de una entrada con un orador o con el autor de una práctica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) beside sentences that may be printed now: a phrase stands there then</source>
        <translation>
            <numerusform>%n nombre junto a una frase, hoy imprimible: lo sustituye una expresión</numerusform>
            <numerusform>%n nombres junto a frases, hoy imprimibles: los sustituye una expresión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside sentences: a phrase stands there then</source>
        <translation>
            <numerusform>%n nombre dentro de una frase: lo sustituye una expresión</numerusform>
            <numerusform>%n nombres dentro de frases: los sustituye una expresión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these on the record, in the words that were said</source>
        <translation>
            <numerusform>%n de ellas con atribución permitida, con las palabras dichas</numerusform>
            <numerusform>%n de ellas con atribución permitida, con las palabras dichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older version(s) or deleted entry(s)</source>
        <translation>
            <numerusform>%n versión anterior o entrada eliminada</numerusform>
            <numerusform>%n versiones anteriores y entradas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private remark(s)</source>
        <translation>
            <numerusform>%n observación privada</numerusform>
            <numerusform>%n observaciones privadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) beside the log of approvals</source>
        <translation>
            <numerusform>%n prueba junto al registro de aprobaciones</numerusform>
            <numerusform>%n pruebas junto al registro de aprobaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public role(s)</source>
        <translation>
            <numerusform>%n función pública</numerusform>
            <numerusform>%n funciones públicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), with title</source>
        <translation>
            <numerusform>%n sesión con su título</numerusform>
            <numerusform>%n sesiones con sus títulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the log of approvals, without anybody&apos;s name</source>
        <translation>
            <numerusform>%n paso del registro de aprobaciones, sin ningún nombre</numerusform>
            <numerusform>%n pasos del registro de aprobaciones, sin ningún nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) of your own</source>
        <translation>
            <numerusform>%n etiqueta propia</numerusform>
            <numerusform>%n etiquetas propias</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Ninguna copia</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>&amp;Destroy the identities</source>
        <translation>&amp;Destruir las identidades</translation>
    </message>
    <message>
        <source>&amp;Save the certificate …</source>
        <translation>&amp;Guardar el certificado…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Destroy the identities</source>
        <translation>Destruir las identidades</translation>
    </message>
    <message>
        <source>Hand in the reports first: names that were agreed to are not printed any more afterwards.</source>
        <translation>Entregue antes los informes: los nombres aprobados ya no se imprimirán después.</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is left of {event} afterwards. This cannot be undone.</source>
        <translation>Después no queda de {event} el nombre de nadie. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Seal the &amp;consents for the secretariat …</source>
        <translation>Sellar los &amp;consentimientos para la secretaría…</translation>
    </message>
    <message>
        <source>The identities are destroyed. The certificate also lies in the data folder.</source>
        <translation>Las identidades están destruidas. El certificado está también en la carpeta de datos.</translation>
    </message>
    <message>
        <source>These go, also from every backup:</source>
        <translation>Se eliminan, también de todas las copias de seguridad:</translation>
    </message>
    <message>
        <source>These stay:</source>
        <translation>Quedan:</translation>
    </message>
    <message>
        <source>This was begun before and broken off. Asked for again, it is done in whole.</source>
        <translation>Esto ya se empezó y se interrumpió. Si se pide de nuevo, se hará por completo.</translation>
    </message>
    <message>
        <source>Type the &amp;name of the event</source>
        <translation>Escriba el &amp;nombre del evento</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Lo que se elimina y lo que queda</translation>
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
    <name>Giver</name>
    <message>
        <source>Head of delegation, {body}</source>
        <translation>Jefatura de delegación, {body}</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Academia</source>
        <translation>Mundo académico</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>Diaspora</source>
        <translation>Diáspora</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organización internacional</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Autoridad local</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Sector privado</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Juventud</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>This guide is not there in the language of the window yet; it is shown in English.</source>
        <translation>Esta guía aún no existe en el idioma de la ventana; se muestra en inglés.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
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
        <source>Characters in the file: {source} · in entries: {imported} · left out: {left}</source>
        <translation>Caracteres del archivo: {source} · en las entradas: {imported} · omitidos: {left}</translation>
    </message>
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
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>Cop&amp;iar como texto</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
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
        <source>a word or a key</source>
        <translation>una palabra o una tecla</translation>
    </message>
    <message>
        <source>{menu}: {words}</source>
        <translation>{menu}: {words}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Add each of several lines as an entry of its own</source>
        <translation>Añadir cada una de las líneas como una entrada</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>Añadir la línea</translation>
    </message>
    <message>
        <source>Back to the capture line; so does any letter, and takes it along</source>
        <translation>Volver a la línea de captura; cualquier letra también lleva allí, y se escribe en ella</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Volver al informe</translation>
    </message>
    <message>
        <source>Back, and from the sentence away</source>
        <translation>Volver; desde la frase, cerrar</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Partir la línea</translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation>Cambiar lo elegido</translation>
    </message>
    <message>
        <source>Choose several entries</source>
        <translation>Elegir varias entradas</translation>
    </message>
    <message>
        <source>Delete the entry, outside its words</source>
        <translation>Eliminar la entrada, fuera de su texto</translation>
    </message>
    <message>
        <source>Edit the entry; take what is offered</source>
        <translation>Editar la entrada; tomar lo que se ofrece</translation>
    </message>
    <message>
        <source>Empty the field, then close</source>
        <translation>Vaciar el campo y después cerrar</translation>
    </message>
    <message>
        <source>Give back what an abbreviation was typed as</source>
        <translation>Devolver la abreviatura tal como se tecleó</translation>
    </message>
    <message>
        <source>Go to the report, from an empty line</source>
        <translation>Ir al informe, desde una línea vacía</translation>
    </message>
    <message>
        <source>Import what the clipboard holds</source>
        <translation>Importar lo que hay en el portapapeles</translation>
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
        <source>In the roster and its lists</source>
        <translation>En la lista de participantes</translation>
    </message>
    <message>
        <source>In the words of an entry</source>
        <translation>En el texto de una entrada</translation>
    </message>
    <message>
        <source>Join it to the entry before, at its start</source>
        <translation>Unirla a la entrada anterior, al principio</translation>
    </message>
    <message>
        <source>Join the next entry to it, at its end</source>
        <translation>Unirle la entrada siguiente, al final</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>En la tarjeta</translation>
    </message>
    <message>
        <source>On the page of approvals</source>
        <translation>En la página de aprobaciones</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Quitar lo elegido</translation>
    </message>
    <message>
        <source>Show the entry in its report</source>
        <translation>Mostrar la entrada en su informe</translation>
    </message>
    <message>
        <source>Split the entry at the caret</source>
        <translation>Dividir la entrada en el cursor</translation>
    </message>
    <message>
        <source>Take back the answer that is still held</source>
        <translation>Retirar la respuesta aún retenida</translation>
    </message>
    <message>
        <source>Take it; on an empty field, close</source>
        <translation>Tomarlo; en un campo vacío, cerrar</translation>
    </message>
    <message>
        <source>Take what is marked in that list, else its first line</source>
        <translation>Tomar lo marcado en esa lista o, si no, su primera línea</translation>
    </message>
    <message>
        <source>The answer is no</source>
        <translation>La respuesta es no</translation>
    </message>
    <message>
        <source>The answer is yes</source>
        <translation>La respuesta es sí</translation>
    </message>
    <message>
        <source>The list before</source>
        <translation>La lista anterior</translation>
    </message>
    <message>
        <source>The next list</source>
        <translation>La lista siguiente</translation>
    </message>
    <message>
        <source>The next that is offered</source>
        <translation>La propuesta siguiente</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>La anterior</translation>
    </message>
    <message>
        <source>To the entry before</source>
        <translation>A la entrada anterior</translation>
    </message>
    <message>
        <source>To the next entry; after the last one to the capture line</source>
        <translation>A la entrada siguiente; tras la última, a la línea de captura</translation>
    </message>
    <message>
        <source>Twice: open the list of who, section, objective, how many, anything</source>
        <translation>Dos veces: abrir la lista: quién, sección, objetivo, cuántos, todo</translation>
    </message>
    <message>
        <source>Where somebody or something is chosen by typing</source>
        <translation>Donde se elige tecleando</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Good practice</source>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <source>Leading the session</source>
        <translation>Dirección del debate</translation>
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
    <name>Lack</name>
    <message>
        <source>Empty sections</source>
        <translation>Secciones vacías</translation>
    </message>
    <message>
        <source>Not filed in a section</source>
        <translation>Sin clasificar en una sección</translation>
    </message>
    <message>
        <source>Practices without an owner</source>
        <translation>Prácticas sin titular</translation>
    </message>
    <message>
        <source>Quotes to ask about, while the speaker is here</source>
        <translation>Citas por las que preguntar, mientras el orador está aquí</translation>
    </message>
    <message>
        <source>Sections over their limit</source>
        <translation>Secciones que superan su límite</translation>
    </message>
    <message>
        <source>Who said it is not known</source>
        <translation>No se sabe quién lo dijo</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sin etiqueta</translation>
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
    <name>LastLinesPrompt</name>
    <message>
        <source>Enter takes it, Escape leaves it</source>
        <translation>Intro lo acepta, Escape lo deja</translation>
    </message>
    <message>
        <source>How many lines, or since when</source>
        <translation>Cuántas líneas, o desde cuándo</translation>
    </message>
    <message>
        <source>a number, or since: 15:10</source>
        <translation>un número, o desde: 15:10</translation>
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
    <message>
        <source>nobody</source>
        <translation>a nadie</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the State or organisation</source>
        <translation>al Estado o la organización</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>al grupo</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>a la persona</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>The name of one is another name of the other</source>
        <translation>El nombre de uno es otro nombre del otro</translation>
    </message>
    <message>
        <source>The same e-mail address</source>
        <translation>La misma dirección de correo</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>El mismo nombre</translation>
    </message>
    <message>
        <source>The same name but for accents, capitals and marks</source>
        <translation>El mismo nombre salvo acentos, mayúsculas y signos</translation>
    </message>
    <message>
        <source>The same name in another order</source>
        <translation>El mismo nombre en otro orden</translation>
    </message>
    <message>
        <source>The same name in another script</source>
        <translation>El mismo nombre en otra escritura</translation>
    </message>
    <message>
        <source>The same name with initials</source>
        <translation>El mismo nombre con iniciales</translation>
    </message>
</context>
<context>
    <name>LineOffers</name>
    <message>
        <source>What may be meant</source>
        <translation>Lo que puede querer decir</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>%n line(s) kept</source>
        <translation>
            <numerusform>%n línea guardada</numerusform>
            <numerusform>%n líneas guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A line for the report</source>
        <translation>Una línea para el informe</translation>
    </message>
    <message>
        <source>Nothing of them is shown. New lines can be typed all the same: they are kept, and go into the report afterwards.</source>
        <translation>No se muestra nada de ellas. Aun así se pueden escribir líneas nuevas: se guardan y pasan después al informe.</translation>
    </message>
    <message>
        <source>Nothing of them is shown. New lines can be typed below: this window keeps them until the notes are unlocked.</source>
        <translation>No se muestra nada de ellas. Abajo se pueden escribir líneas nuevas: esta ventana las guarda hasta que se desbloqueen las notas.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase forgotten: use the recovery &amp;code</source>
        <translation>Frase de contraseña olvidada: usar el &amp;código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Your notes are locked</source>
        <translation>Sus notas están bloqueadas</translation>
    </message>
</context>
<context>
    <name>ManyLines</name>
    <message numerus="yes">
        <source>%n line(s): Enter makes one entry of them, Ctrl+Enter one of each</source>
        <translation>
            <numerusform>%n línea: Intro hace una entrada</numerusform>
            <numerusform>%n líneas: Intro hace una sola entrada, Ctrl+Intro una de cada una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was pasted is long: it stands in %n entry(s) now.</source>
        <translation>
            <numerusform>Lo pegado es largo: ahora ocupa %n entrada.</numerusform>
            <numerusform>Lo pegado es largo: ahora ocupa %n entradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingBox</name>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>What each column holds</source>
        <translation>Qué contiene cada columna</translation>
    </message>
    <message>
        <source>{column} ({example})</source>
        <translation>{column} ({example})</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>approved for other files</source>
        <translation>aprobado para otros archivos</translation>
    </message>
    <message>
        <source>in doubt: earlier version</source>
        <translation>en duda: versión anterior</translation>
    </message>
    <message>
        <source>in doubt: was damaged</source>
        <translation>en duda: estaba dañado</translation>
    </message>
    <message>
        <source>off the record, not printed</source>
        <translation>confidencial, no se imprime</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Ask to name</source>
        <translation>Pedir que se &amp;nombre</translation>
    </message>
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
        <source>&amp;How many said it</source>
        <translation>&amp;Cuántos lo dijeron</translation>
    </message>
    <message>
        <source>&amp;In this moment</source>
        <translation>En este &amp;momento</translation>
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
        <source>&amp;Phrase and verb</source>
        <translation>Fórmula y &amp;verbo</translation>
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
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
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
    <name>MomentCommands</name>
    <message>
        <source>Held back, for it seems to begin with “off the record”: “{entry}”. Never printed, unless you press {key}.</source>
        <translation>Retenida, pues parece empezar por «extraoficial»: «{entry}». No se imprimirá nunca, salvo que pulse {key}.</translation>
    </message>
    <message>
        <source>No line was noted since then.</source>
        <translation>No se ha anotado ninguna línea desde entonces.</translation>
    </message>
    <message>
        <source>No longer off the record: {entry}</source>
        <translation>Ya no es extraoficial: {entry}</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Extraoficial</translation>
    </message>
    <message>
        <source>Off the record, never printed: {entry}</source>
        <translation>Extraoficial, no se imprime nunca: {entry}</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>Todavía no hay ninguna entrada.</translation>
    </message>
    <message>
        <source>Type how many lines, or a time.</source>
        <translation>Escriba cuántas líneas, o una hora.</translation>
    </message>
    <message>
        <source>{regime}: nothing noted now will ever be printed · {key} ends it</source>
        <translation>{regime}: nada de lo que se anote ahora se imprimirá nunca · {key} lo termina</translation>
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
        <source>Ctrl+G replaces it · Ctrl+U: only spoken about here, Ctrl+Shift+U: in the whole event</source>
        <translation>Ctrl+G lo reemplaza · Ctrl+U: solo mencionado aquí, Ctrl+Shift+U: en todo el evento</translation>
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
        <source>{name} is replaced · Ctrl+Shift+G records it as speaker, Ctrl+Shift+O as owner; else nobody is recorded</source>
        <translation>Se ha reemplazado {name} · Ctrl+Shift+G lo registra como orador, Ctrl+Shift+O como titular; si no, no se registra a nadie</translation>
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
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de paso</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>&amp;Mostrar lo escrito</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma otra &amp;vez</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
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
    <name>Offer</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Add a new draft</source>
        <translation>Añadir un nuevo borrador</translation>
    </message>
    <message>
        <source>In the text, but tagged nowhere: {what}</source>
        <translation>En el texto, pero sin etiqueta: {what}</translation>
    </message>
    <message>
        <source>Not in the text: {what}</source>
        <translation>No figura en el texto: {what}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Text and tags do not agree. {what}</source>
        <translation>El texto y las etiquetas no concuerdan. {what}</translation>
    </message>
    <message>
        <source>Unclear: {what}</source>
        <translation>No está claro: {what}</translation>
    </message>
    <message>
        <source>{drafted}: {words} – Enter takes it over.</source>
        <translation>{drafted}: {words} – Intro lo adopta.</translation>
    </message>
    <message>
        <source>{how_many} – how many said it</source>
        <translation>{how_many} – cuántos lo dijeron</translation>
    </message>
    <message>
        <source>{section} – this is where it goes</source>
        <translation>{section} – la entrada va aquí</translation>
    </message>
    <message>
        <source>{who} – its practice</source>
        <translation>{who} – su práctica</translation>
    </message>
    <message>
        <source>{who} – speaks</source>
        <translation>{who} – habla</translation>
    </message>
    <message>
        <source>{words} – Enter adds a new draft.</source>
        <translation>{words} – Intro añade un nuevo borrador.</translation>
    </message>
    <message>
        <source>{words} – subheading</source>
        <translation>{words} – subtítulo</translation>
    </message>
    <message>
        <source>“{word}” – a speaker not known yet</source>
        <translation>«{word}» – persona aún sin identificar</translation>
    </message>
</context>
<context>
    <name>OfferCommands</name>
    <message>
        <source>No section waits for a draft.</source>
        <translation>Ninguna sección espera un borrador.</translation>
    </message>
    <message>
        <source>Taken over into {section}</source>
        <translation>Adoptado en {section}</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>{words} – tags: {tags}</source>
        <translation>{words} – etiquetas: {tags}</translation>
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
    <name>Part</name>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Whose practice</source>
        <translation>Práctica de</translation>
    </message>
</context>
<context>
    <name>Participant</name>
    <message>
        <source>{name} (not known yet)</source>
        <translation>{name} (aún no se sabe quién es)</translation>
    </message>
</context>
<context>
    <name>ParticipantDialog</name>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo electrónico</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <source>&amp;Speaks for the group of States</source>
        <translation>&amp;Habla en nombre del grupo de Estados</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>El participante necesita un nombre.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Añadir un participante</translation>
    </message>
    <message>
        <source>Change a participant</source>
        <translation>Cambiar un participante</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Other n&amp;ames</source>
        <translation>O&amp;tros nombres</translation>
    </message>
    <message>
        <source>Reg&amp;ion</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>made from the name if left empty</source>
        <translation>se forma a partir del nombre si queda vacío</translation>
    </message>
    <message>
        <source>several are parted by ;</source>
        <translation>si son varios, se separan con punto y coma</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Fair: good enough for a short time. Two more words make it strong.</source>
        <translation>Regular: basta para poco tiempo. Con dos palabras más será fuerte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Too short: at least ten letters, better five or six words.</source>
        <translation>Demasiado corta: al menos diez letras, mejor cinco o seis palabras.</translation>
    </message>
    <message>
        <source>Weak: it would be guessed. Take more words that do not belong together.</source>
        <translation>Débil: se adivinaría. Use más palabras que no tengan relación entre sí.</translation>
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
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
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
    <message>
        <source>What the report is for</source>
        <translation>Para qué es el informe</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
</context>
<context>
    <name>PrivacyCommands</name>
    <message>
        <source>A second screen has appeared, so privacy mode is on: identities are hidden. {key} shows them.</source>
        <translation>Ha aparecido una segunda pantalla, así que el modo de privacidad está activo: las identidades están ocultas. {key} las muestra.</translation>
    </message>
    <message>
        <source>There is more than one screen, so privacy mode is on: identities are hidden. {key} shows them.</source>
        <translation>Hay más de una pantalla, así que el modo de privacidad está activo: las identidades están ocultas. {key} las muestra.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>The programme names another form for {codes}: their reports stay on their form until you move them.</source>
        <translation>El programa indica otro formulario para {codes}: esos informes conservan el suyo hasta que usted los pase a otro.</translation>
    </message>
</context>
<context>
    <name>ProgrammeCommands</name>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n fila omitida.</numerusform>
            <numerusform>%n filas omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) changed.</source>
        <translation>
            <numerusform>%n sesión modificada.</numerusform>
            <numerusform>%n sesiones modificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) made.</source>
        <translation>
            <numerusform>%n sesión creada.</numerusform>
            <numerusform>%n sesiones creadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unchanged.</source>
        <translation>
            <numerusform>%n sesión sin cambios.</numerusform>
            <numerusform>%n sesiones sin cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>Importar un programa</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.xlsm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy the rows in your spreadsheet first.</source>
        <translation>No hay ninguna tabla en el portapapeles: copie primero las filas en su hoja de cálculo.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
</context>
<context>
    <name>ProgrammeFault</name>
    <message>
        <source>The code “{given}” is already used in row {about}.</source>
        <translation>El código «{given}» ya figura en la fila {about}.</translation>
    </message>
    <message>
        <source>The date “{given}” has no year.</source>
        <translation>La fecha «{given}» no tiene año.</translation>
    </message>
    <message>
        <source>There is no form “{given}”; there are: {about}.</source>
        <translation>No hay ningún formulario «{given}»; los que hay son: {about}.</translation>
    </message>
    <message>
        <source>There is no session code in it.</source>
        <translation>No tiene código de sesión.</translation>
    </message>
    <message>
        <source>There is no title in it.</source>
        <translation>No tiene título.</translation>
    </message>
    <message>
        <source>This is too long for the column “{about}”: {given}</source>
        <translation>Es demasiado largo para la columna «{about}»: {given}</translation>
    </message>
    <message>
        <source>“{given}” could be two dates; write it as 2026-12-05.</source>
        <translation>«{given}» puede ser dos fechas; escríbala como 2026-12-05.</translation>
    </message>
    <message>
        <source>“{given}” is not a date.</source>
        <translation>«{given}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{given}” is not a language that reports can have; there are: {about}.</source>
        <translation>«{given}» no es un idioma de informe; los que hay son: {about}.</translation>
    </message>
    <message>
        <source>“{given}” is not a time.</source>
        <translation>«{given}» no es una hora.</translation>
    </message>
</context>
<context>
    <name>ProgrammeField</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Panellists</source>
        <translation>Panelistas</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Relator</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Huso horario</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>ProgrammeImportDialog</name>
    <message>
        <source>&amp;Dates such as {example}</source>
        <translation>Fe&amp;chas como {example}</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>&amp;Form where none is named</source>
        <translation>&amp;Formulario si no se indica</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Language where none is named</source>
        <translation>I&amp;dioma si no se indica</translation>
    </message>
    <message>
        <source>&amp;Noticed: {count}</source>
        <translation>&amp;Observaciones: {count}</translation>
    </message>
    <message>
        <source>&amp;Sessions: {count}</source>
        <translation>&amp;Sesiones: {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot be &amp;taken: {count}</source>
        <translation>Filas &amp;rechazadas: {count}</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>Importar un programa</translation>
    </message>
    <message>
        <source>Import only the &amp;good rows</source>
        <translation>Importar solo las filas &amp;válidas</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>En el programa</translation>
    </message>
    <message>
        <source>No column is said to hold the codes of the sessions; choose it on the side.</source>
        <translation>No se ha indicado la columna de los códigos de las sesiones; elíjala al lado.</translation>
    </message>
    <message>
        <source>No column is said to hold the titles of the sessions; choose it on the side.</source>
        <translation>No se ha indicado la columna de los títulos de las sesiones; elíjala al lado.</translation>
    </message>
    <message>
        <source>None of the rows can be taken.</source>
        <translation>No se puede importar ninguna de las filas.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported while %n row(s) cannot be taken: mend the table, or tick “Import only the good rows”.</source>
        <translation>
            <numerusform>No se importa nada mientras haya %n fila rechazada: corrija la tabla o marque «Importar solo las filas válidas».</numerusform>
            <numerusform>No se importa nada mientras haya %n filas rechazadas: corrija la tabla o marque «Importar solo las filas válidas».</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Filas que no se pueden importar</translation>
    </message>
    <message>
        <source>Sessions in the table</source>
        <translation>Sesiones de la tabla</translation>
    </message>
    <message>
        <source>The programme needs the name of its event.</source>
        <translation>El programa necesita el nombre de su evento.</translation>
    </message>
    <message>
        <source>There is no session in this table: no row below its headers holds anything.</source>
        <translation>No hay ninguna sesión en esta tabla: no hay nada debajo de sus encabezados.</translation>
    </message>
    <message>
        <source>What was noticed while reading</source>
        <translation>Lo observado durante la lectura</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Lo que se importaría</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>Por qué no se puede importar</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {unchanged} unchanged, {bad} that cannot be taken.</source>
        <translation>Nuevas: {new}; modificadas: {changed}; sin cambios: {unchanged}; rechazadas: {bad}.</translation>
    </message>
</context>
<context>
    <name>ProgrammeSourceDialog</name>
    <message>
        <source>A programme is a table with a row for each session: its code and title, and where they are known its date, times, room, form, language and people. It can be a CSV file or an Excel workbook, or rows copied in a spreadsheet. You see what it would bring before anything is stored.</source>
        <translation>Un programa es una tabla con una fila por sesión: su código y su título y, si se conocen, su fecha, horario, sala, formulario, idioma y participantes. Puede ser un archivo CSV, un libro de Excel o filas copiadas en una hoja de cálculo. Usted ve lo que traería antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From a &amp;file …</source>
        <translation>Desde un &amp;archivo…</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Desde el &amp;portapapeles</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>Importar un programa</translation>
    </message>
</context>
<context>
    <name>PublicRole</name>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Hosting: {names}</source>
        <translation>Anfitrión: {names}</translation>
    </message>
    <message>
        <source>In the chair: {names}</source>
        <translation>Presidencia: {names}</translation>
    </message>
    <message>
        <source>Moderating: {names}</source>
        <translation>Moderación: {names}</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>On the panel: {names}</source>
        <translation>Panel: {names}</translation>
    </message>
    <message>
        <source>Panellist</source>
        <translation>Panelista</translation>
    </message>
</context>
<context>
    <name>PublicRolesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>A&amp;s</source>
        <translation>&amp;Como</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Public role</source>
        <translation>Función pública</translation>
    </message>
    <message>
        <source>Public roles of this sessio&amp;n</source>
        <translation>Funciones públicas de esta sesió&amp;n</translation>
    </message>
    <message>
        <source>Public roles of this session</source>
        <translation>Funciones públicas de esta sesión</translation>
    </message>
    <message>
        <source>Public roles: {session}</source>
        <translation>Funciones públicas: {session}</translation>
    </message>
    <message>
        <source>Put their names into the &amp;head of the report, where it is blank:</source>
        <translation>Poner sus nombres en el &amp;encabezado del informe, donde esté en blanco:</translation>
    </message>
    <message>
        <source>The published programme names them, so the head of the report may. Beside a point nobody is named by this.</source>
        <translation>El programa publicado los nombra, así que el encabezado del informe también puede. Con ello no se nombra a nadie junto a un punto.</translation>
    </message>
    <message>
        <source>There is nobody in the roster yet: import or add those who are in the room first.</source>
        <translation>La lista aún está vacía: importe o añada primero a quienes están en la sala.</translation>
    </message>
    <message>
        <source>a part of a name, code, organisation or other name</source>
        <translation>parte de un nombre, código, organización u otro nombre</translation>
    </message>
    <message>
        <source>{name} has this public role already.</source>
        <translation>{name} ya tiene esta función pública.</translation>
    </message>
</context>
<context>
    <name>PublicWords</name>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>If approved</source>
        <translation>Si se aprueba</translation>
    </message>
    <message>
        <source>It came out of a damaged file. Read it, and write it anew or say that it is right as it stands: Shift+F2.</source>
        <translation>Procede de un archivo dañado. Léala y escríbala de nuevo, o diga que es correcta tal como está: Shift+F2.</translation>
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
        <source>Record answer …</source>
        <translation>Anotar la respuesta…</translation>
    </message>
    <message>
        <source>The public report says now</source>
        <translation>El informe público dice por ahora</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>{who}: {why}</source>
        <translation>{who} – {why}</translation>
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
    <name>RecoveryCodeDialog</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ya lo tengo</translation>
    </message>
    <message>
        <source>It is not shown again. Escape once more closes it.</source>
        <translation>No se volverá a mostrar. Otra vez Escape la cierra.</translation>
    </message>
    <message>
        <source>It opens your notes when the passphrase is forgotten. It is shown this once and kept nowhere: print it or write it down, and keep it apart from this computer. Without passphrase and code nobody can open your notes.</source>
        <translation>Abre sus notas cuando se olvida la frase de contraseña. Se muestra solo esta vez y no se guarda en ninguna parte: imprímalo o anótelo, y guárdelo lejos de este ordenador. Sin frase de contraseña ni código nadie puede abrir sus notas.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>No backup was made because {why}.</source>
        <translation>No se hizo ninguna copia: {why}.</translation>
    </message>
    <message>
        <source>No backup was made, because no sound copy came of it: {path} seems damaged.</source>
        <translation>No se hizo ninguna copia, porque la copia no era íntegra: {path} parece dañado.</translation>
    </message>
    <message>
        <source>No backup was made: {why}.</source>
        <translation>No se hizo ninguna copia: {why}.</translation>
    </message>
    <message>
        <source>Not saved: this report is no longer in the store.</source>
        <translation>No guardado: este informe ya no está en sus notas.</translation>
    </message>
    <message>
        <source>Not saved: {why}.</source>
        <translation>No guardado: {why}.</translation>
    </message>
    <message>
        <source>Nothing was restored because {why}.</source>
        <translation>No se restauró nada: {why}.</translation>
    </message>
    <message>
        <source>Nothing was restored: {why}.</source>
        <translation>No se restauró nada: {why}.</translation>
    </message>
    <message>
        <source>The backup {backup} could not be read because {why}.</source>
        <translation>No se pudo leer la copia {backup}: {why}.</translation>
    </message>
    <message>
        <source>The backup {backup} could not be read: {why}.</source>
        <translation>No se pudo leer la copia {backup}: {why}.</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged and was not restored; another one may be sound.</source>
        <translation>La copia {backup} está dañada y no se restauró; otra puede estar íntegra.</translation>
    </message>
    <message>
        <source>The backup {backup} was made by a newer version of GFMD Desk; please update this one.</source>
        <translation>La copia {backup} la hizo una versión más reciente de GFMD Desk; actualice esta.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {why}.</source>
        <translation>La carpeta de datos {folder} no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>The file was not written: its name is too long ({number} characters).</source>
        <translation>El archivo no se escribió: su nombre es demasiado largo ({number} caracteres).</translation>
    </message>
    <message>
        <source>The file with your notes cannot be read: {path} ({why}).</source>
        <translation>El archivo de sus notas no se puede leer: {path} ({why}).</translation>
    </message>
    <message>
        <source>The file with your notes is damaged: {path} was left as it is.</source>
        <translation>El archivo de sus notas está dañado: {path} se dejó como está.</translation>
    </message>
    <message>
        <source>The file with your notes is empty, which it should never be: {path} was left as it is.</source>
        <translation>El archivo de sus notas está vacío, cosa que nunca debería ocurrir: {path} se dejó como está.</translation>
    </message>
    <message>
        <source>The file with your notes is not there, but backups of it are: {path}. Restore one of them.</source>
        <translation>El archivo de sus notas no está, pero sus copias sí: {path}. Restaure una de ellas.</translation>
    </message>
    <message>
        <source>The file with your notes is not there, though its key {key} is: put a copy of it back as {path}.</source>
        <translation>El archivo de sus notas no está, aunque su clave {key} sí: vuelva a poner una copia como {path}.</translation>
    </message>
    <message>
        <source>The key file cannot be read, so your notes stay locked: {path} ({why}).</source>
        <translation>El archivo de clave no se puede leer, así que sus notas siguen bloqueadas: {path} ({why}).</translation>
    </message>
    <message>
        <source>The key file is damaged, so your notes cannot be unlocked: put a copy of it back. {path} was left as it is.</source>
        <translation>El archivo de clave está dañado, así que sus notas no se pueden desbloquear: vuelva a poner una copia. {path} se dejó como está.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of GFMD Desk; please update this one. {path} was left as it is.</source>
        <translation>El archivo de clave fue escrito por una versión más reciente de GFMD Desk; actualice esta. {path} se dejó como está.</translation>
    </message>
    <message>
        <source>The store cannot be opened because {why}: {path} was left as it is.</source>
        <translation>Sus notas no se pueden abrir ({why}): {path} se dejó como está.</translation>
    </message>
    <message>
        <source>The store in {folder} cannot be opened because {why}.</source>
        <translation>Sus notas en {folder} no se pueden abrir: {why}.</translation>
    </message>
    <message>
        <source>This file is not a store of GFMD Desk: {path} was left as it is.</source>
        <translation>Este archivo no contiene notas de GFMD Desk: {path} se dejó como está.</translation>
    </message>
    <message>
        <source>What was erased is not yet gone from the free pages: {why}.</source>
        <translation>Lo que se borró aún no ha desaparecido de las páginas libres: {why}.</translation>
    </message>
    <message>
        <source>Your notes are locked with a passphrase.</source>
        <translation>Sus notas están bloqueadas con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Your notes are not sealed, though a key file lies beside them: put {key} elsewhere. {path} was left as it is.</source>
        <translation>Sus notas no están protegidas, aunque junto a ellas hay un archivo de clave: ponga {key} en otro lugar. {path} se dejó como está.</translation>
    </message>
    <message>
        <source>Your notes cannot be read just now: {why}.</source>
        <translation>Sus notas no se pueden leer ahora: {why}.</translation>
    </message>
    <message>
        <source>Your notes could not be brought up to date: {path} was left as it is. Please report this.</source>
        <translation>Sus notas no se pudieron actualizar: {path} se dejó como está. Comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>Your notes were not brought up to date, because no sound copy of them could be made first. {what}</source>
        <translation>Sus notas no se actualizaron, porque antes no se pudo hacer una copia íntegra de ellas. {what}</translation>
    </message>
    <message>
        <source>Your notes were written by a newer version of GFMD Desk; please update this one. {path} was left as it is.</source>
        <translation>Sus notas fueron escritas por una versión más reciente de GFMD Desk; actualice esta. {path} se dejó como está.</translation>
    </message>
    <message>
        <source>Your notes were written by an older version of GFMD Desk and have to be brought up to date, but {path} may only be read.</source>
        <translation>Sus notas fueron escritas por una versión anterior de GFMD Desk y hay que actualizarlas, pero {path} es de solo lectura.</translation>
    </message>
    <message>
        <source>a figure that could tell whose practice it is</source>
        <translation>una cifra que podría revelar de quién es la práctica</translation>
    </message>
    <message>
        <source>a name of its own that could tell whose practice it is</source>
        <translation>un nombre propio que podría revelar de quién es la práctica</translation>
    </message>
    <message>
        <source>a name that was not approved</source>
        <translation>un nombre que no fue aprobado</translation>
    </message>
    <message>
        <source>a word that could be a name</source>
        <translation>una palabra que podría ser un nombre</translation>
    </message>
    <message>
        <source>an office that could tell whose practice it is</source>
        <translation>un cargo que podría revelar de quién es la práctica</translation>
    </message>
    <message>
        <source>another program has been holding the file with your notes</source>
        <translation>otro programa retiene el archivo de sus notas</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>somebody else&apos;s name</source>
        <translation>el nombre de otra persona</translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation>el disco no lo aceptó</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco comunica un error</translation>
    </message>
    <message>
        <source>the file with your notes cannot be opened</source>
        <translation>el archivo de sus notas no se puede abrir</translation>
    </message>
    <message>
        <source>the file with your notes is damaged</source>
        <translation>el archivo de sus notas está dañado</translation>
    </message>
    <message>
        <source>the file with your notes may only be read</source>
        <translation>el archivo de sus notas es de solo lectura</translation>
    </message>
    <message>
        <source>there is no permission for the file with your notes</source>
        <translation>no hay permiso para el archivo de sus notas</translation>
    </message>
    <message>
        <source>{name} was not written: the disk is full.</source>
        <translation>{name} no se escribió: el disco está lleno.</translation>
    </message>
    <message>
        <source>{name} was not written: the folder {folder} can only be read.</source>
        <translation>{name} no se escribió: la carpeta {folder} es de solo lectura.</translation>
    </message>
    <message>
        <source>{name} was not written: the inspection of the finished file found {what} in {where} and {more} more.</source>
        <translation>{name} no se escribió: la inspección del archivo terminado encontró {what} en {where}, y {more} más.</translation>
    </message>
    <message>
        <source>{name} was not written: the inspection of the finished file found {what} in {where}.</source>
        <translation>{name} no se escribió: la inspección del archivo terminado encontró {what} en {where}.</translation>
    </message>
    <message>
        <source>{name} was not written: there is no folder {folder}.</source>
        <translation>{name} no se escribió: no existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>{name} was not written: you may not write in the folder {folder}.</source>
        <translation>{name} no se escribió: no tiene permiso para escribir en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>{name} was not written: {why}.</source>
        <translation>{name} no se escribió: {why}.</translation>
    </message>
    <message>
        <source>{what} A backup of it can be restored.</source>
        <translation>{what} Se puede restaurar una copia.</translation>
    </message>
    <message>
        <source>{what} If it is sealed with a passphrase, its key file {key} is missing beside it.</source>
        <translation>{what} Si está protegido con una frase de contraseña, falta junto a él su archivo de clave {key}.</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>Exportar a Word</translation>
    </message>
    <message>
        <source>Export for the secretariat</source>
        <translation>Exportar para la secretaría</translation>
    </message>
    <message>
        <source>Export with names …</source>
        <translation>Exportar con nombres…</translation>
    </message>
    <message>
        <source>It is for the secretariat alone. Its name and every page of it say that it is confidential, and it must not be passed on.</source>
        <translation>Es solo para la secretaría. Su nombre y cada una de sus páginas dicen que es confidencial, y no debe transmitirse.</translation>
    </message>
    <message>
        <source>Left out, because they are off the record: {codes}.</source>
        <translation>No se incluyen, por ser confidenciales: {codes}.</translation>
    </message>
    <message>
        <source>No roster is loaded: the file was searched for the names of States and organisations alone.</source>
        <translation>No hay ninguna lista de participantes cargada: en el archivo solo se buscaron nombres de Estados y organizaciones.</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos de Word (*.docx)</translation>
    </message>
    <message>
        <source>Write a file that says who said what?</source>
        <translation>¿Escribir un archivo que dice quién dijo qué?</translation>
    </message>
</context>
<context>
    <name>ReportVersionsDialog</name>
    <message>
        <source>&amp;Restore the report of then</source>
        <translation>&amp;Restaurar el informe de entonces</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado desde entonces</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation>Eliminado desde entonces</translation>
    </message>
    <message>
        <source>In another session by now, and left there: {entries}</source>
        <translation>Ya en otra sesión, y se dejan allí: {entries}</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>Movido desde entonces</translation>
    </message>
    <message>
        <source>Not there then</source>
        <translation>No estaba entonces</translation>
    </message>
    <message>
        <source>Restoring is one step that Undo takes back. What stands now stays in this list, and what goes is in the bin.</source>
        <translation>Restaurar es un solo paso que Deshacer revierte. Lo que hay ahora queda en esta lista, y lo que se va está en la papelera.</translation>
    </message>
    <message>
        <source>The report after each stretch of work, the first one first</source>
        <translation>El informe después de cada tramo de trabajo, el primero primero</translation>
    </message>
    <message>
        <source>The report of then against what stands now</source>
        <translation>El informe de entonces frente al de ahora</translation>
    </message>
    <message>
        <source>Then there were</source>
        <translation>Entonces había</translation>
    </message>
    <message>
        <source>This is how the report stands now.</source>
        <translation>Así está el informe ahora.</translation>
    </message>
    <message>
        <source>Versions of this report</source>
        <translation>Versiones de este informe</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>before all changes</source>
        <translation>antes de todo cambio</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} a {end}</translation>
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
    <name>RosterCommands</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Are these one person, and whose name is to stay?</source>
        <translation>¿Son la misma persona, y qué nombre debe quedar?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>First: {first}
Second: {second}

{why}. What is known of both is put together, and so is all that names either. This cannot be undone.</source>
        <translation>Primero: {first}
Segundo: {second}

{why}. Se reúne lo que se sabe de ambos y también todo lo que nombra a uno u otro. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Merge into the &amp;first</source>
        <translation>Fusionar en el &amp;primero</translation>
    </message>
    <message>
        <source>Merge into the &amp;second</source>
        <translation>Fusionar en el &amp;segundo</translation>
    </message>
    <message>
        <source>Merge two participants</source>
        <translation>Fusionar dos participantes</translation>
    </message>
    <message>
        <source>Open a session first: the roster is that of its event.</source>
        <translation>Abra primero una sesión: la lista es la de su evento.</translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation>Quitar un participante</translation>
    </message>
    <message>
        <source>Remove {name} from the roster? This cannot be undone.</source>
        <translation>¿Quitar a {name} de la lista? No se puede deshacer.</translation>
    </message>
    <message>
        <source>There is nobody in the roster yet whom {name} could be.</source>
        <translation>Aún no hay nadie en la lista que pueda ser {name}.</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Import a file …</source>
        <translation>&amp;Importar un archivo…</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>&amp;Fusionar…</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Participantes</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Who is it? …</source>
        <translation>¿Quién &amp;es?…</translation>
    </message>
    <message>
        <source>Add &amp;unknown speaker …</source>
        <translation>Añadir orador desco&amp;nocido…</translation>
    </message>
    <message>
        <source>As in the roster</source>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Import from the clip&amp;board …</source>
        <translation>Importar del por&amp;tapapeles…</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Participants who may be in the roster twice</source>
        <translation>Participantes que quizá estén dos veces en la lista</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates: {count}</source>
        <translation>Posibles &amp;duplicados: {count}</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates: …</source>
        <translation>Posibles &amp;duplicados: …</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>Roster: {event}</source>
        <translation>Lista de participantes: {event}</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Why they may be one</source>
        <translation>Por qué pueden ser la misma persona</translation>
    </message>
    <message>
        <source>a part of a name, country, organisation or code</source>
        <translation>parte de un nombre, país, organización o código</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
</context>
<context>
    <name>RosterField</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Habla en nombre de</translation>
    </message>
</context>
<context>
    <name>RosterImportCommands</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Importar una lista de participantes</translation>
    </message>
    <message>
        <source>Putting them into the roster …</source>
        <translation>Incorporando a la lista…</translation>
    </message>
    <message>
        <source>Reading the rows …</source>
        <translation>Leyendo las filas…</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Roster: {new} new, {updated} updated, {bad} left out.</source>
        <translation>Lista de participantes: {new} más, {updated} al día, {bad} sin incluir.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.xlsm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy the rows in your spreadsheet first.</source>
        <translation>No hay ninguna tabla en el portapapeles: copie primero las filas en su hoja de cálculo.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>portapapeles</translation>
    </message>
</context>
<context>
    <name>RosterImportDialog</name>
    <message>
        <source>&amp;Coming in: {count}</source>
        <translation>Se impor&amp;tarán: {count}</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Noticed: {count}</source>
        <translation>&amp;Observaciones: {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot be &amp;taken: {count}</source>
        <translation>&amp;Rechazadas: {count}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Importar una lista de participantes</translation>
    </message>
    <message>
        <source>Import only the &amp;good rows</source>
        <translation>Importar solo las filas &amp;correctas</translation>
    </message>
    <message>
        <source>It is not known which column holds the names: choose “Name” for it.</source>
        <translation>No se sabe qué columna contiene los nombres: elija «Nombre» para ella.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported while %n row(s) cannot be taken: mend the table, or tick “Import only the good rows”.</source>
        <translation>
            <numerusform>No se importa nada mientras %n fila esté rechazada: corrija la tabla o marque «Importar solo las filas correctas».</numerusform>
            <numerusform>No se importa nada mientras %n filas estén rechazadas: corrija la tabla o marque «Importar solo las filas correctas».</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants who may be in the roster twice</source>
        <translation>Participantes que quizá estén dos veces en la lista</translation>
    </message>
    <message>
        <source>Participants who would come in</source>
        <translation>Participantes que se incorporarían</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates: {count}</source>
        <translation>Posibles &amp;duplicados: {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>There is nobody in this table: nothing stands below its headers.</source>
        <translation>No hay nadie en esta tabla: no hay nada debajo de sus encabezados.</translation>
    </message>
    <message>
        <source>What was noticed while reading</source>
        <translation>Lo observado al leer</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Lo que se importaría</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>Por qué se rechaza</translation>
    </message>
    <message>
        <source>Why they may be one</source>
        <translation>Por qué pueden ser la misma persona</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>{new} new, {updated} updated, {bad} that cannot be taken.</source>
        <translation>Nuevos: {new}; actualizados: {updated}; rechazados: {bad}.</translation>
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
    <name>RunningSession</name>
    <message>
        <source>By the programme no session runs now.</source>
        <translation>Según el programa, no hay ninguna sesión en curso.</translation>
    </message>
    <message>
        <source>{code} is the session that runs now.</source>
        <translation>{code} es la sesión en curso.</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>○ Only to be read</source>
        <translation>○ Solo lectura</translation>
    </message>
    <message>
        <source>○ Saving …</source>
        <translation>○ Guardando…</translation>
    </message>
    <message>
        <source>○ Your notes are not open</source>
        <translation>○ Sus notas no están abiertas</translation>
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
        <source>Something unexpected happened in the program.</source>
        <translation>Ha ocurrido algo inesperado en el programa.</translation>
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
    <message>
        <source>the summit report</source>
        <translation>el informe de la cumbre</translation>
    </message>
    <message>
        <source>the web</source>
        <translation>la web</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>este informe</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>What is the file for? Named is only who agreed to it for that.</source>
        <translation>¿Para qué es el archivo? Solo se nombra a quien lo aceptó para ese uso.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>A passphrase needs at least ten letters; several words are best.</source>
        <translation>Una frase de contraseña necesita al menos diez letras; lo mejor son varias palabras.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the key, so the passphrase will be asked for.</source>
        <translation>El llavero de este ordenador no aceptó la clave, por lo que se pedirá la frase de contraseña.</translation>
    </message>
    <message>
        <source>This passphrase does not open your notes.</source>
        <translation>Esta frase de contraseña no abre sus notas.</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake: it is seven groups of four letters and digits.</source>
        <translation>Este código de recuperación tiene un error de escritura: son siete grupos de cuatro letras y cifras.</translation>
    </message>
    <message>
        <source>This recovery code is not the one of your notes.</source>
        <translation>Este código de recuperación no es el de sus notas.</translation>
    </message>
</context>
<context>
    <name>SealCommands</name>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Only notes with a passphrase can be locked.</source>
        <translation>Solo se pueden bloquear las notas que tienen una frase de contraseña.</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>Elegir una frase de contraseña…</translation>
    </message>
    <message>
        <source>Set another passphrase …</source>
        <translation>Elegir otra frase de contraseña…</translation>
    </message>
    <message>
        <source>The passphrase is changed; the recovery code is the same as before.</source>
        <translation>La frase de contraseña ha cambiado; el código de recuperación sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>The seal is off: whoever has this computer can read your notes.</source>
        <translation>La protección está quitada: quien tenga este ordenador puede leer sus notas.</translation>
    </message>
    <message>
        <source>Your notes are sealed. File &gt; Passphrase makes another recovery code.</source>
        <translation>Sus notas están protegidas. Archivo &gt; Frase de contraseña crea otro código de recuperación.</translation>
    </message>
    <message>
        <source>Your notes were opened with the recovery code.</source>
        <translation>Sus notas se abrieron con el código de recuperación.</translation>
    </message>
</context>
<context>
    <name>SealConsentsDialog</name>
    <message>
        <source>&amp;Seal …</source>
        <translation>&amp;Sellar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>One file is written that only this passphrase opens: who agreed to be named, to which words, when and how, and what was withdrawn later. Names leave this computer with it, for the secretariat alone.</source>
        <translation>Se escribe un archivo que solo esta frase de paso abre: quién aceptó ser nombrado, con qué palabras, cuándo y cómo, y qué se retiró después. Con él salen nombres de este equipo, solo para la secretaría.</translation>
    </message>
    <message>
        <source>Seal the consents</source>
        <translation>Sellar los consentimientos</translation>
    </message>
    <message>
        <source>The passphrase is kept nowhere. Send it another way than the file: by phone, say. Without it nobody can open the file.</source>
        <translation>La frase de paso no se guarda en ningún sitio. Envíela por otra vía que el archivo: por teléfono, por ejemplo. Sin ella nadie puede abrir el archivo.</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>&amp;Change the passphrase, or what the keychain does</source>
        <translation>&amp;Cambiar la frase de contraseña o lo que hace el llavero</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>Frase de contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>A new &amp;recovery code: the one before opens nothing any more</source>
        <translation>Un nuevo código de rec&amp;uperación: el anterior ya no abre nada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Open on this computer without the passphrase, through the system&apos;s &amp;keychain</source>
        <translation>Abrir en este ordenador sin la frase de contraseña, mediante el &amp;llavero del sistema</translation>
    </message>
    <message>
        <source>Passphrase &amp;today</source>
        <translation>Frase de contraseña &amp;actual</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Seal your notes with a passphrase</source>
        <translation>Proteger sus notas con una frase de contraseña</translation>
    </message>
    <message>
        <source>Take the &amp;seal off: whoever has this computer can read your notes</source>
        <translation>&amp;Quitar la protección: quien tenga este ordenador puede leer sus notas</translation>
    </message>
    <message>
        <source>Take the seal off</source>
        <translation>Quitar la protección</translation>
    </message>
    <message>
        <source>The passphrase of your notes</source>
        <translation>La frase de contraseña de sus notas</translation>
    </message>
    <message>
        <source>The passphrase was not typed the same way twice.</source>
        <translation>La frase de contraseña no se escribió igual las dos veces.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
        <source>This computer has no keychain that could remember the passphrase.</source>
        <translation>Este ordenador no tiene un llavero que pueda recordar la frase de contraseña.</translation>
    </message>
    <message>
        <source>Without it nobody reads your notes, and it cannot be looked up: several words that nobody would guess are best. Afterwards a recovery code is shown once, for the day the passphrase is forgotten.</source>
        <translation>Sin ella nadie lee sus notas, y no se puede consultar en ninguna parte: lo mejor son varias palabras que nadie adivinaría. Después se muestra una sola vez un código de recuperación, para el día en que se olvide la frase de contraseña.</translation>
    </message>
    <message>
        <source>Your notes and all copies beside them are sealed.</source>
        <translation>Sus notas y todas sus copias están protegidas.</translation>
    </message>
    <message>
        <source>empty: as before</source>
        <translation>vacío: como antes</translation>
    </message>
</context>
<context>
    <name>SealStrip</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>Elegir una frase de contraseña…</translation>
    </message>
    <message>
        <source>Your notes have no passphrase: whoever has this computer can read who said what.</source>
        <translation>Sus notas no tienen frase de contraseña: quien tenga este ordenador puede leer quién dijo qué.</translation>
    </message>
</context>
<context>
    <name>SealedConsentCommands</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Open sealed consents</source>
        <translation>Abrir consentimientos sellados</translation>
    </message>
    <message>
        <source>Save the consents, with names</source>
        <translation>Guardar los consentimientos, con nombres</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Seal the consents</source>
        <translation>Sellar los consentimientos</translation>
    </message>
    <message>
        <source>Sealed consents</source>
        <translation>Consentimientos sellados</translation>
    </message>
    <message>
        <source>Sealed consents (*.consents)</source>
        <translation>Consentimientos sellados (*.consents)</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program.</source>
        <translation>Ha ocurrido algo inesperado en el programa.</translation>
    </message>
</context>
<context>
    <name>SealedConsentsDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save as Excel, with names …</source>
        <translation>&amp;Guardar como Excel, con nombres…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Sealed consents</source>
        <translation>Consentimientos sellados</translation>
    </message>
    <message>
        <source>The log of approvals did not hold together when this was sealed: look at the proofs.</source>
        <translation>El registro de aprobaciones no era coherente cuando esto se selló: mire las pruebas.</translation>
    </message>
    <message>
        <source>The passphrase of {file}, as it was told to you:</source>
        <translation>La frase de paso de {file}, tal como se la dieron:</translation>
    </message>
    <message>
        <source>These are names. In this window they are seen and not kept; saved as a workbook they lie there for anybody to read.</source>
        <translation>Son nombres. En esta ventana se ven y no se guardan; guardados en un libro, cualquiera puede leerlos.</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Esta entrada ya no está.</translation>
    </message>
</context>
<context>
    <name>SearchCounts</name>
    <message numerus="yes">
        <source>%n entry(s) found</source>
        <translation>
            <numerusform>%n entrada encontrada</numerusform>
            <numerusform>%n entradas encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Cualquier sección</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Found entries</source>
        <translation>Entradas encontradas</translation>
    </message>
    <message>
        <source>Inbox, not filed yet</source>
        <translation>Bandeja de entrada, sin archivar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>No se encuentra nada.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>This event: {name}</source>
        <translation>Este evento: {name}</translation>
    </message>
    <message>
        <source>This session: {code}</source>
        <translation>Esta sesión: {code}</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Escape goes back.</source>
        <translation>Arriba y Abajo eligen, Entrar va allí, Escape vuelve.</translation>
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
        <source>Who said it, or whose practice</source>
        <translation>Quién lo dijo, o de quién es la práctica</translation>
    </message>
    <message>
        <source>Words, a name, a tag; “in quotation marks” as they stand</source>
        <translation>Palabras, un nombre, una etiqueta; «entre comillas» tal como están</translation>
    </message>
    <message>
        <source>{found}, and there are more: another word finds fewer.</source>
        <translation>{found}, y hay más: con otra palabra se encuentran menos.</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>First noted: {words}</source>
        <translation>Anotado primero: {words}</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Of: {names}</source>
        <translation>De: {names}</translation>
    </message>
    <message>
        <source>Session: {title}</source>
        <translation>Sesión: {title}</translation>
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
    <name>Seen</name>
    <message>
        <source>Cells that show an error were read as blank ({given}).</source>
        <translation>Las celdas que muestran un error se leyeron como vacías ({given}).</translation>
    </message>
    <message>
        <source>Dates such as {given} are read with the day first.</source>
        <translation>Las fechas como {given} se leen con el día primero.</translation>
    </message>
    <message>
        <source>Dates such as {given} are read with the month first.</source>
        <translation>Las fechas como {given} se leen con el mes primero.</translation>
    </message>
    <message>
        <source>Dates without a year are put into {given}.</source>
        <translation>Las fechas sin año se sitúan en {given}.</translation>
    </message>
    <message>
        <source>Formulas without a stored result were read as blank ({given}); open the file in Excel and save it to have them.</source>
        <translation>Las fórmulas sin resultado guardado se leyeron como vacías ({given}); abra el archivo en Excel y guárdelo para tenerlas.</translation>
    </message>
    <message>
        <source>Hidden columns were read like the others ({given}).</source>
        <translation>Las columnas ocultas se leyeron como las demás ({given}).</translation>
    </message>
    <message>
        <source>Hidden rows were read like the others ({given}).</source>
        <translation>Las filas ocultas se leyeron como las demás ({given}).</translation>
    </message>
    <message>
        <source>Not read: hidden sheets ({given}).</source>
        <translation>No se leyeron: las hojas ocultas ({given}).</translation>
    </message>
    <message>
        <source>Not read: the other sheets ({given}).</source>
        <translation>No se leyeron: las demás hojas ({given}).</translation>
    </message>
    <message>
        <source>Of formulas the last result that was stored was taken ({given}).</source>
        <translation>De las fórmulas se tomó el último resultado guardado ({given}).</translation>
    </message>
    <message>
        <source>Of merged cells the first one holds the value and the others are blank ({given}).</source>
        <translation>En las celdas combinadas, la primera contiene el valor y las demás están vacías ({given}).</translation>
    </message>
    <message>
        <source>Read from the sheet {given}.</source>
        <translation>Se leyó la hoja {given}.</translation>
    </message>
    <message>
        <source>Rows that repeat another one word for word were taken once (row {given}).</source>
        <translation>Las filas que repiten otra palabra por palabra se tomaron una sola vez (fila {given}).</translation>
    </message>
    <message>
        <source>Some lines are in another encoding than the rest (line {given}); please look at their letters.</source>
        <translation>Algunas líneas tienen otra codificación que el resto (línea {given}); revise sus letras.</translation>
    </message>
    <message>
        <source>The letters were read as {given}; please look at those with accents.</source>
        <translation>Las letras se leyeron como {given}; revise las que llevan acento.</translation>
    </message>
    <message>
        <source>The macros in this file were left out.</source>
        <translation>Las macros de este archivo se omitieron.</translation>
    </message>
    <message>
        <source>These sessions end after midnight: {given}.</source>
        <translation>Estas sesiones terminan después de medianoche: {given}.</translation>
    </message>
    <message>
        <source>These sessions run at the same time: {given}.</source>
        <translation>Estas sesiones coinciden en el tiempo: {given}.</translation>
    </message>
    <message>
        <source>Times are kept as written, as the clock of the room; the zones named are {given}.</source>
        <translation>Las horas se conservan tal como están, como las de la sala; los husos indicados son {given}.</translation>
    </message>
    <message>
        <source>Where a cell holds the same time in several zones, the first is taken (row {given}).</source>
        <translation>Donde una celda da la misma hora en varios husos, se toma la primera (fila {given}).</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} y {count} más</translation>
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
        <source>Sections begun: {filled} of {sections}</source>
        <translation>Secciones comenzadas: {filled} de {sections}</translation>
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
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>It is time for {code}, {times} · Open ({key})</source>
        <translation>Es la hora de {code}, {times} · Abrir ({key})</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Privacy mode: identities are hidden · {key} shows them</source>
        <translation>Modo de privacidad: identidades ocultas · {key} las muestra</translation>
    </message>
    <message>
        <source>What is open ({key})</source>
        <translation>Lo que queda abierto ({key})</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>approved {when}</source>
        <translation>aprobado {when}</translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation>consultado {when}</translation>
    </message>
    <message>
        <source>declined {when}</source>
        <translation>rechazado {when}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>plazo {when}</translation>
    </message>
    <message>
        <source>withdrawn {when}</source>
        <translation>retirado {when}</translation>
    </message>
</context>
<context>
    <name>StepCommands</name>
    <message>
        <source>Done again in {session}: {what}</source>
        <translation>Hecho de nuevo en {session}: {what}</translation>
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
        <source>Undone in {session}: {what}</source>
        <translation>Deshecho en {session}: {what}</translation>
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
    <name>SubjectField</name>
    <message>
        <source>{part}: take away {who}</source>
        <translation>{part}: quitar {who}</translation>
    </message>
    <message>
        <source>{who} · {entries} of {chosen}</source>
        <translation>{who} · {entries} de {chosen}</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>Go to the entry</source>
        <translation>Ir a la entrada</translation>
    </message>
    <message>
        <source>Said by …</source>
        <translation>Dicho por…</translation>
    </message>
    <message>
        <source>Show the card …</source>
        <translation>Mostrar la tarjeta…</translation>
    </message>
    <message>
        <source>Tags …</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Take over the draft</source>
        <translation>Adoptar el borrador</translation>
    </message>
    <message>
        <source>Whose practice …</source>
        <translation>Práctica de…</translation>
    </message>
    <message>
        <source>Write into it</source>
        <translation>Escribir en ella</translation>
    </message>
    <message>
        <source>complete {figure} %</source>
        <translation>completo al {figure} %</translation>
    </message>
</context>
<context>
    <name>SweepCommands</name>
    <message>
        <source>Open a session first: the sweep goes through its report.</source>
        <translation>Abra primero una sesión: el repaso final recorre su informe.</translation>
    </message>
    <message>
        <source>Taken back: nothing was written.</source>
        <translation>Deshecho: no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>SweepCounts</name>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n dejado de lado</numerusform>
            <numerusform>%n dejados de lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) open</source>
        <translation>
            <numerusform>%n punto abierto</numerusform>
            <numerusform>%n puntos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>no queda nada abierto</translation>
    </message>
</context>
<context>
    <name>SweepList</name>
    <message>
        <source>What is open</source>
        <translation>Lo que queda abierto</translation>
    </message>
</context>
<context>
    <name>SweepStrip</name>
    <message>
        <source>Bring back what was set aside</source>
        <translation>Recuperar lo que se dejó de lado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is open in this report.</source>
        <translation>En este informe no queda nada abierto.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Dejar de lado</translation>
    </message>
    <message>
        <source>The sweep at the close</source>
        <translation>El repaso final</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>A span has to run upwards to an item that exists; of {spans} only the ends are read.</source>
        <translation>Un intervalo debe ir en aumento hasta un elemento que exista; de {spans} solo se leen los extremos.</translation>
    </message>
    <message>
        <source>Added: {tags}.</source>
        <translation>Añadido: {tags}.</translation>
    </message>
    <message>
        <source>Not understood: {words}. A number will do, or words of the title.</source>
        <translation>No se entiende: {words}. Basta un número o palabras del título.</translation>
    </message>
    <message>
        <source>Nothing has the number {numbers}.</source>
        <translation>Ningún elemento lleva el número {numbers}.</translation>
    </message>
    <message>
        <source>Which is meant? Down and Enter choose.</source>
        <translation>¿Cuál es? Abajo e Intro eligen.</translation>
    </message>
    <message>
        <source>because of: {words}</source>
        <translation>por: {words}</translation>
    </message>
</context>
<context>
    <name>TagCommands</name>
    <message>
        <source>No longer tagged: {tags}</source>
        <translation>Etiqueta retirada: {tags}</translation>
    </message>
    <message>
        <source>Tagged: {tags}</source>
        <translation>Etiquetado: {tags}</translation>
    </message>
    <message>
        <source>There is no entry to tag yet.</source>
        <translation>Aún no hay ninguna entrada que etiquetar.</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add the suggested tag {tag}, {reason}</source>
        <translation>Añadir la etiqueta sugerida {tag}, {reason}</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Quitar la etiqueta {tag}</translation>
    </message>
    <message>
        <source>{tag} · {entries} of {chosen}</source>
        <translation>{tag} · {entries} de {chosen}</translation>
    </message>
</context>
<context>
    <name>TagInput</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add a tag: 5, 10.7, a word …</source>
        <translation>Etiqueta: 5, 10.7, una palabra…</translation>
    </message>
    <message>
        <source>Tags that may be meant</source>
        <translation>Etiquetas posibles</translation>
    </message>
</context>
<context>
    <name>TagPrompt</name>
    <message>
        <source>Enter adds and closes, Down offers, Escape closes</source>
        <translation>Intro añade y cierra, Abajo sugiere, Esc cierra</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
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
    <name>Tour</name>
    <message>
        <source>Ctrl+E writes the Word file. It is searched for every name before it gets its own.</source>
        <translation>Ctrl+E escribe el archivo de Word. Se busca en él cada nombre antes de que reciba el suyo.</translation>
    </message>
    <message>
        <source>Ctrl+P shows what the public will read: nobody is named who has not agreed.</source>
        <translation>Ctrl+P muestra lo que leerá el público: no se nombra a nadie que no haya aceptado.</translation>
    </message>
    <message>
        <source>Ctrl+T tags the line. Type 5 for an objective of the Compact and press Enter; Escape goes back.</source>
        <translation>Ctrl+T etiqueta la línea. Teclee 5 para un objetivo del Pacto y pulse Intro; Escape vuelve.</translation>
    </message>
    <message>
        <source>May Montania be named? In the inspector choose the State under “Ask to name the speaker”. Ctrl+Shift+A shows the approvals: choose the sentence and press Ask.</source>
        <translation>¿Se puede nombrar a Montania? En el inspector elija el Estado en «Pedir que se nombre al orador». Ctrl+Shift+A muestra las aprobaciones: elija la frase y pulse Preguntar.</translation>
    </message>
    <message>
        <source>Say who: type a line, then ,,mon and choose Montania with Enter. Enter adds the line. Ctrl+B says it afterwards.</source>
        <translation>Diga quién: teclee una línea, luego ,,mon y elija Montania con Intro. Intro añade la línea. Ctrl+B lo dice después.</translation>
    </message>
    <message>
        <source>Somebody speaks. Type what is said and press Enter: it stands in the report and is on the disk.</source>
        <translation>Alguien habla. Teclee lo que se dice y pulse Intro: está en el informe y en el disco.</translation>
    </message>
    <message>
        <source>The same speaker goes on. Type a line and press F4 before Enter: the last speaker again.</source>
        <translation>Sigue la misma persona. Teclee una línea y pulse F4 antes de Intro: otra vez quien habló por último.</translation>
    </message>
    <message>
        <source>The session closes. F9 goes through what is left to do, each with one key.</source>
        <translation>La sesión termina. F9 repasa lo que queda por hacer, cada cosa con una tecla.</translation>
    </message>
    <message>
        <source>Up goes to the report. Choose a line of the inbox and press Alt+2: it is filed under section 2.</source>
        <translation>La flecha hacia arriba lleva al informe. Elija una línea de la bandeja de entrada y pulse Alt+2: queda archivada en la sección 2.</translation>
    </message>
    <message>
        <source>“This is not for the report.” F8 is for what must never be printed. Type such a line; F8 again ends it.</source>
        <translation>«Esto no es para el informe.» F8 es para lo que nunca debe imprimirse. Teclee una línea así; F8 otra vez lo termina.</translation>
    </message>
</context>
<context>
    <name>TourCommands</name>
    <message>
        <source>The file is written: {path}. That was the way of a session, from its first line to its report. F1 says more.</source>
        <translation>El archivo está escrito: {path}. Ese fue el camino de una sesión, de su primera línea a su informe. F1 dice más.</translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Dejar el recorrido</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Saltar este paso</translation>
    </message>
    <message>
        <source>Tour, done</source>
        <translation>Recorrido terminado</translation>
    </message>
    <message>
        <source>Tour, {number} of {all}</source>
        <translation>Recorrido, {number} de {all}</translation>
    </message>
</context>
<context>
    <name>UnknownSpeakerDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add an unknown speaker</source>
        <translation>Añadir un orador desconocido</translation>
    </message>
    <message>
        <source>An unknown speaker needs a word to go by, such as State 3.</source>
        <translation>Un orador desconocido necesita una palabra que lo designe, por ejemplo Estado 3.</translation>
    </message>
    <message>
        <source>Called for &amp;now</source>
        <translation>&amp;Nombre provisional</translation>
    </message>
    <message>
        <source>State 3, Speaker B</source>
        <translation>Estado 3, Orador B</translation>
    </message>
</context>
<context>
    <name>UnsavedCommands</name>
    <message>
        <source>Save what is not saved as text</source>
        <translation>Guardar como texto lo que falta por guardar</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The text could not be written: {why}. Choose another place.</source>
        <translation>No se pudo escribir el texto: {why}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>What is not on the disk with your notes is in {path}. The window can be closed now.</source>
        <translation>Lo que no está en el disco con sus notas está en {path}. Ya se puede cerrar la ventana.</translation>
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
    <name>Version</name>
    <message>
        <source>How many said it</source>
        <translation>Cuántos lo dijeron</translation>
    </message>
    <message>
        <source>It stood in another place of its section.</source>
        <translation>Estaba en otro lugar de su sección.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>Contradice</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>Lo que puede contarse</translation>
    </message>
    <message>
        <source>another entry</source>
        <translation>otra entrada</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>como llegó</translation>
    </message>
    <message>
        <source>as the session ({regime})</source>
        <translation>como la sesión ({regime})</translation>
    </message>
    <message>
        <source>first wording</source>
        <translation>primera redacción</translation>
    </message>
    <message>
        <source>moved to another session</source>
        <translation>movida a otra sesión</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>somebody who is not in the roster any more</source>
        <translation>alguien que ya no está en la lista</translation>
    </message>
    <message>
        <source>undone: {act}</source>
        <translation>deshecho: {act}</translation>
    </message>
    <message>
        <source>{what}: {then} then, {now} now</source>
        <translation>{what}: antes {then}, ahora {now}</translation>
    </message>
</context>
<context>
    <name>VersionCommands</name>
    <message>
        <source>Nothing was deleted from this report.</source>
        <translation>No se ha eliminado nada de este informe.</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Devuelto: {what}</translation>
    </message>
    <message>
        <source>Restored: {what}</source>
        <translation>Restaurado: {what}</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>Todavía no hay ninguna entrada.</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurar esta versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The chosen version against what stands now</source>
        <translation>La versión elegida frente a lo que hay ahora</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>Las palabras son las mismas.</translation>
    </message>
    <message>
        <source>This is how the entry stands now.</source>
        <translation>Así está la entrada ahora.</translation>
    </message>
    <message>
        <source>Typing in one go is one version. What stands now stays in this list when an earlier version is restored.</source>
        <translation>Lo escrito de una vez es una versión. Lo que hay ahora queda en esta lista cuando se restaura una versión anterior.</translation>
    </message>
    <message>
        <source>Versions of this entry</source>
        <translation>Versiones de esta entrada</translation>
    </message>
    <message>
        <source>Versions, the first wording first</source>
        <translation>Versiones, la primera redacción primero</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>{act}: first wording</source>
        <translation>{act}: primera redacción</translation>
    </message>
    <message>
        <source>{act}: stands now</source>
        <translation>{act}: estado actual</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>many</source>
        <translation>muchos</translation>
    </message>
    <message>
        <source>most</source>
        <translation>la mayoría</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>some</source>
        <translation>algunos</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A session is noted line by line while people speak, on the form of its report. Everything stays on this computer, and no speaker is named in a report.</source>
        <translation>Una sesión se anota línea por línea mientras se habla, en el formulario de su informe. Todo se queda en este equipo, y ningún orador aparece nombrado en un informe.</translation>
    </message>
    <message>
        <source>Import a programme …</source>
        <translation>Importar un programa…</translation>
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
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Your notes cannot be opened</source>
        <translation>Sus notas no se pueden abrir</translation>
    </message>
</context>
<context>
    <name>WhoCommands</name>
    <message>
        <source>The owner</source>
        <translation>El titular</translation>
    </message>
    <message>
        <source>The speaker</source>
        <translation>El orador</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>Aún no hay ninguna entrada.</translation>
    </message>
    <message>
        <source>as many as are named</source>
        <translation>tantos como se indican</translation>
    </message>
    <message>
        <source>as the session</source>
        <translation>como la sesión</translation>
    </message>
</context>
<context>
    <name>WhoInput</name>
    <message>
        <source>Type a name, State or code</source>
        <translation>Nombre, Estado o código</translation>
    </message>
    <message>
        <source>Who may be meant</source>
        <translation>A quién puede referirse</translation>
    </message>
    <message>
        <source>{name} – as a whole</source>
        <translation>{name} – en su conjunto</translation>
    </message>
    <message>
        <source>{name} – not in the roster</source>
        <translation>{name} – no está en la lista de participantes</translation>
    </message>
    <message>
        <source>{name} – not known yet</source>
        <translation>{name} – aún sin identificar</translation>
    </message>
    <message>
        <source>{part}: add by typing</source>
        <translation>{part}: añadir escribiendo</translation>
    </message>
    <message>
        <source>{word} – somebody not known yet</source>
        <translation>{word} – alguien aún sin identificar</translation>
    </message>
</context>
<context>
    <name>WhoIsItDialog</name>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Participante</translation>
    </message>
    <message>
        <source>All entries and sessions that name {name} will name this participant instead. This cannot be undone.</source>
        <translation>Todas las entradas y sesiones que nombran a {name} nombrarán en su lugar a este participante. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Choose one participant of the list; these words name nobody, or more than one.</source>
        <translation>Elija un participante de la lista; estas palabras no designan a nadie, o a más de uno.</translation>
    </message>
    <message>
        <source>This is who it is</source>
        <translation>Es esta persona</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>¿Quién es {name}?</translation>
    </message>
</context>
<context>
    <name>WhoPrompt</name>
    <message>
        <source>Enter takes it, Escape closes</source>
        <translation>Intro lo toma, Esc cierra</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Approved for this report.</source>
        <translation>Aprobado para este informe.</translation>
    </message>
    <message>
        <source>Approved, but not for this report.</source>
        <translation>Aprobado, pero no para este informe.</translation>
    </message>
    <message>
        <source>Asked, and not answered yet.</source>
        <translation>Consultado, y aún sin respuesta.</translation>
    </message>
    <message>
        <source>It is not known yet who it was.</source>
        <translation>Aún no se sabe quién fue.</translation>
    </message>
    <message>
        <source>It was announced in the room that States which present their own practice are named.</source>
        <translation>Se anunció en la sala que los Estados que presentan su propia práctica se nombran.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Aún no se ha consultado a nadie.</translation>
    </message>
    <message>
        <source>Only the secretariat’s own file says this.</source>
        <translation>Solo el archivo de la secretaría lo dice.</translation>
    </message>
    <message>
        <source>The answer cannot be relied on: its log or its date is not right.</source>
        <translation>La respuesta no es fiable: su registro o su fecha no es correcta.</translation>
    </message>
    <message>
        <source>The answer was no.</source>
        <translation>La respuesta fue no.</translation>
    </message>
    <message>
        <source>The approval was withdrawn.</source>
        <translation>La aprobación se retiró.</translation>
    </message>
    <message>
        <source>This needs nobody’s approval.</source>
        <translation>Esto no requiere la aprobación de nadie.</translation>
    </message>
    <message>
        <source>This was background: described, never named.</source>
        <translation>Fue a título informativo: se describe, nunca se nombra.</translation>
    </message>
    <message>
        <source>This was on the record.</source>
        <translation>Fue público y oficial.</translation>
    </message>
    <message>
        <source>Too few in the room fit: it could be guessed.</source>
        <translation>Encajan muy pocos en la sala: se podría adivinar.</translation>
    </message>
    <message>
        <source>What was approved has changed since, so the approval has lapsed.</source>
        <translation>Lo aprobado ha cambiado desde entonces, así que la aprobación ha caducado.</translation>
    </message>
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
    <name>WhyLeft</name>
    <message>
        <source>Not imported, because it stands above the table: row {where}.</source>
        <translation>No se importa, porque está encima de la tabla: la fila {where}.</translation>
    </message>
    <message>
        <source>Not imported, because nothing was chosen for it: column {where}.</source>
        <translation>No se importa, porque no se eligió nada para ella: la columna {where}.</translation>
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
