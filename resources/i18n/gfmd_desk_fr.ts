<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>delete</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>file</source>
        <translation>classement</translation>
    </message>
    <message>
        <source>how many said it</source>
        <translation>combien l’ont dit</translation>
    </message>
    <message>
        <source>join</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>changement de nature</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nouvelle ligne</translation>
    </message>
    <message>
        <source>split</source>
        <translation>division</translation>
    </message>
    <message>
        <source>subheading</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquetage</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>what may be told</source>
        <translation>ce qui peut être dit</translation>
    </message>
    <message>
        <source>who it is about</source>
        <translation>qui est concerné</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;About GFMD Desk</source>
        <translation>À &amp;propos de GFMD Desk</translation>
    </message>
    <message>
        <source>&amp;Delete entry</source>
        <translation>&amp;Supprimer l’entrée</translation>
    </message>
    <message>
        <source>&amp;Edit words</source>
        <translation>&amp;Modifier le texte</translation>
    </message>
    <message>
        <source>&amp;Export Word …</source>
        <translation>&amp;Exporter vers Word…</translation>
    </message>
    <message>
        <source>&amp;Go to the next name</source>
        <translation>&amp;Aller au nom suivant</translation>
    </message>
    <message>
        <source>&amp;Import a report …</source>
        <translation>&amp;Importer un rapport…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;New session …</source>
        <translation>&amp;Nouvelle séance…</translation>
    </message>
    <message>
        <source>&amp;Next session</source>
        <translation>Séance &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Not a name, in this entry</source>
        <translation>Pas un &amp;nom, dans cette entrée</translation>
    </message>
    <message>
        <source>&amp;Previous session</source>
        <translation>Séance &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Replace the name by a phrase</source>
        <translation>&amp;Remplacer le nom par une formule</translation>
    </message>
    <message>
        <source>&amp;Subheading …</source>
        <translation>&amp;Intertitre…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Another &amp;form …</source>
        <translation>Autre &amp;modèle…</translation>
    </message>
    <message>
        <source>De&amp;cisions about names …</source>
        <translation>Dé&amp;cisions sur les noms…</translation>
    </message>
    <message>
        <source>E&amp;xport Excel …</source>
        <translation>Exporter vers Exce&amp;l…</translation>
    </message>
    <message>
        <source>Export the even&amp;t as Excel …</source>
        <translation>Exporter l’événe&amp;ment vers Excel…</translation>
    </message>
    <message>
        <source>Go to the &amp;capture line</source>
        <translation>Aller à la ligne de &amp;saisie</translation>
    </message>
    <message>
        <source>Go to the &amp;report</source>
        <translation>Aller au &amp;rapport</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>Na&amp;mes in this report …</source>
        <translation>&amp;Noms dans ce rapport…</translation>
    </message>
    <message>
        <source>Not a name, in the &amp;whole event</source>
        <translation>Pas un nom, &amp;dans tout l’événement</translation>
    </message>
    <message>
        <source>Open the p&amp;ractice event</source>
        <translation>Ouvrir l’événement d’e&amp;xercice</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <source>Record whom it named as &amp;owner</source>
        <translation>Consigner qui était nommé comme &amp;titulaire</translation>
    </message>
    <message>
        <source>Record whom it named as &amp;speaker</source>
        <translation>Consigner qui était nommé comme &amp;orateur</translation>
    </message>
    <message>
        <source>Session &amp;details …</source>
        <translation>&amp;Détails de la séance…</translation>
    </message>
    <message>
        <source>Spoken &amp;about, in this entry</source>
        <translation>Seulement évoqué, dans cette &amp;entrée</translation>
    </message>
    <message>
        <source>Spoken about, in the whole &amp;event</source>
        <translation>Seulement évoqué, dans tout l’é&amp;vénement</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something unexpected happened in the program; it goes on. Where it happened, without your words, is noted in {log}.</source>
        <translation>Une erreur inattendue s’est produite dans le programme, qui continue de fonctionner. L’endroit où elle s’est produite, sans vos textes, est consigné dans {log}.</translation>
    </message>
    <message>
        <source>The choice of the language could not be kept: {why}.</source>
        <translation>Le choix de la langue n’a pas pu être conservé&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The desk stays open: the last words are not on the disk yet. {why}</source>
        <translation>La fenêtre reste ouverte&#x202f;: les derniers mots ne sont pas encore sur le disque. {why}</translation>
    </message>
    <message>
        <source>The desk stays open: what you typed has no session yet. Begin one to keep it, or close again to let it go.</source>
        <translation>La fenêtre reste ouverte&#x202f;: ce que vous avez saisi n’appartient encore à aucune séance. Commencez-en une pour le conserver, ou fermez de nouveau pour y renoncer.</translation>
    </message>
</context>
<context>
    <name>CaptureArea</name>
    <message>
        <source>Capture line</source>
        <translation>Ligne de saisie</translation>
    </message>
    <message>
        <source>Enter adds · Ctrl+1 … Ctrl+6 choose the section, Ctrl+0 the inbox · Up goes to the report</source>
        <translation>Entrée ajoute · Ctrl+1 … Ctrl+6 choisissent la section, Ctrl+0 la boîte de réception · Haut mène au rapport</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>What is being said …</source>
        <translation>Ce qui se dit…</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the inbox are not filed and will not be printed.</source>
        <translation>
            <numerusform>%n ligne de la boîte de réception n’est pas classée et ne sera pas imprimée.</numerusform>
            <numerusform>%n lignes de la boîte de réception ne sont pas classées et ne seront pas imprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to file</source>
        <translation>
            <numerusform>%n ligne à classer</numerusform>
            <numerusform>%n lignes à classer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private remark(s) stay on the desk.</source>
        <translation>
            <numerusform>%n remarque privée reste sur ce poste.</numerusform>
            <numerusform>%n remarques privées restent sur ce poste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n item(s)</source>
        <translation>
            <numerusform>l’un dépasse %n élément</numerusform>
            <numerusform>l’un dépasse %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n paragraph(s)</source>
        <translation>
            <numerusform>l’un dépasse %n paragraphe</numerusform>
            <numerusform>l’un dépasse %n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n sentence(s)</source>
        <translation>
            <numerusform>l’un dépasse %n phrase</numerusform>
            <numerusform>l’un dépasse %n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n word(s)</source>
        <translation>
            <numerusform>l’un dépasse %n mot</numerusform>
            <numerusform>l’un dépasse %n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n item(s)</source>
        <translation>
            <numerusform>plus de %n élément</numerusform>
            <numerusform>plus de %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n paragraph(s)</source>
        <translation>
            <numerusform>plus de %n paragraphe</numerusform>
            <numerusform>plus de %n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n sentence(s)</source>
        <translation>
            <numerusform>plus de %n phrase</numerusform>
            <numerusform>plus de %n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n word(s)</source>
        <translation>
            <numerusform>plus de %n mot</numerusform>
            <numerusform>plus de %n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n line(s) had been changed elsewhere at the same time: the other wording is in the inbox.</source>
        <translation>
            <numerusform>%n ligne a été modifiée ailleurs au même moment&#x202f;: l’autre version se trouve dans la boîte de réception.</numerusform>
            <numerusform>%n lignes ont été modifiées ailleurs au même moment&#x202f;: les autres versions se trouvent dans la boîte de réception.</numerusform>
        </translation>
    </message>
    <message>
        <source>About GFMD Desk</source>
        <translation>À propos de GFMD Desk</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Rétabli&#x202f;: {act}</translation>
    </message>
    <message>
        <source>GFMD Desk {version}

Session reports taken live, offline, under the Chatham House Rule. The program opens no connection; your notes stay on this computer.</source>
        <translation>GFMD Desk {version}

Rapports de séance pris en direct, hors ligne, selon la règle de Chatham House. Le programme n’ouvre aucune connexion&#x202f;; vos notes restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The file is written: {path}</source>
        <translation>Le fichier est écrit&#x202f;: {path}</translation>
    </message>
    <message>
        <source>There is nothing to do again in this report.</source>
        <translation>Il n’y a rien à rétablir dans ce rapport.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this report.</source>
        <translation>Il n’y a rien à annuler dans ce rapport.</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Annulé&#x202f;: {act}</translation>
    </message>
    <message>
        <source>What you typed is kept: it goes into the session that you begin or open now.</source>
        <translation>Ce que vous avez saisi est conservé&#x202f;: ce texte ira dans la séance que vous commencerez ou ouvrirez maintenant.</translation>
    </message>
</context>
<context>
    <name>DeskStore</name>
    <message>
        <source>Not saved: {why}</source>
        <translation>Non enregistré&#x202f;: {why}</translation>
    </message>
</context>
<context>
    <name>GiveawayList</name>
    <message>
        <source>Could tell whose practice it is</source>
        <translation>Pourrait révéler le titulaire de la pratique</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>un chiffre</translation>
    </message>
    <message>
        <source>a name of its own</source>
        <translation>un nom propre</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>une proportion</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>une année</translation>
    </message>
    <message>
        <source>an office</source>
        <translation>une administration</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import a report</source>
        <translation>Importer un rapport</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Text (*.txt *.text *.md);;All files (*)</source>
        <translation>Texte (*.txt *.text *.md);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a report</source>
        <translation>Importer un rapport</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>{source} characters in the file: {imported} go into entries, {left} are left out.</source>
        <translation>Caractères du fichier&#x202f;: {source}, dont {imported} vont dans les entrées et {left} sont laissés de côté.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left out</source>
        <translation>
            <numerusform>%n partie laissée de côté</numerusform>
            <numerusform>%n parties laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that would be stored</source>
        <translation>Entrées qui seraient enregistrées</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Ce qui est laissé de côté, et pourquoi</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Ce qui serait importé</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Entry {time}</source>
        <translation>Entrée de {time}</translation>
    </message>
    <message>
        <source>First noted as</source>
        <translation>D’abord noté ainsi</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>No entry is chosen. Up goes to the report, Down and Escape come back.</source>
        <translation>Aucune entrée n’est choisie. Haut mène au rapport, Bas et Échap ramènent à la ligne de saisie.</translation>
    </message>
    <message>
        <source>Nothing yet: the line is not filed.</source>
        <translation>Rien pour l’instant&#x202f;: la ligne n’est pas classée.</translation>
    </message>
    <message>
        <source>Nothing: this stays on the desk.</source>
        <translation>Rien&#x202f;: ceci reste sur ce poste.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>The public report says</source>
        <translation>Le rapport public dit</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>Add the line</source>
        <translation>Ajouter la ligne</translation>
    </message>
    <message>
        <source>Back: from the words to the report, from there to the capture line</source>
        <translation>Retour&#x202f;: du texte au rapport, et de là à la ligne de saisie</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete the entry, outside its words</source>
        <translation>Supprimer l’entrée, hors de son texte</translation>
    </message>
    <message>
        <source>Edit the entry; in it: split at the caret</source>
        <translation>Modifier l’entrée&#x202f;; dans le texte&#x202f;: la diviser au curseur</translation>
    </message>
    <message>
        <source>Go to the report, from an empty line</source>
        <translation>Aller au rapport, depuis une ligne vide</translation>
    </message>
    <message>
        <source>In the capture line</source>
        <translation>Dans la ligne de saisie</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Dans le rapport</translation>
    </message>
    <message>
        <source>Join to the entry before, at its start</source>
        <translation>Fusionner avec l’entrée précédente, au début du texte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>{menu}: {words}</source>
        <translation>{menu}&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Good practice</source>
        <translation>Bonne pratique</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Private remark</source>
        <translation>Remarque privée</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
</context>
<context>
    <name>LanguageCommands</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>From the next start on, the window follows the language of the system.</source>
        <translation>À partir du prochain démarrage, la fenêtre suivra la langue du système.</translation>
    </message>
    <message>
        <source>From the next start on, the window speaks this language: {language}.</source>
        <translation>À partir du prochain démarrage, la fenêtre sera dans cette langue&#x202f;: {language}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;File to</source>
        <translation>&amp;Classer dans</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>N&amp;oms</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Séance</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>E&amp;ntrée</translation>
    </message>
    <message>
        <source>Next &amp;lines go to</source>
        <translation>Les prochaines &amp;lignes vont dans</translation>
    </message>
</context>
<context>
    <name>MovingCommands</name>
    <message>
        <source>The report is on another form now: {form}.</source>
        <translation>Le rapport suit désormais un autre modèle&#x202f;: {form}.</translation>
    </message>
    <message>
        <source>There is no other form to move this report to.</source>
        <translation>Il n’y a pas d’autre modèle vers lequel transférer ce rapport.</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Another form</source>
        <translation>Autre modèle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Valeur saisie</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>Head of the report</source>
        <translation>En-tête du rapport</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Limits that would be passed; they are counted and stop nothing:</source>
        <translation>Limites qui seraient dépassées&#x202f;; elles sont comptées et n’empêchent rien&#x202f;:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>New &amp;form</source>
        <translation>Nouveau &amp;modèle</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>No limit of the new form would be passed.</source>
        <translation>Aucune limite du nouveau modèle ne serait dépassée.</translation>
    </message>
    <message>
        <source>Nothing is filled into the head of the report.</source>
        <translation>Rien n’est rempli dans l’en-tête du rapport.</translation>
    </message>
    <message>
        <source>Nothing is lost: what has no section in the new form waits in the inbox, and what its head does not ask for stays with the report. Steps made before the move cannot be undone after it.</source>
        <translation>Rien n’est perdu&#x202f;: ce qui n’a pas de section dans le nouveau modèle attend dans la boîte de réception, et ce que son en-tête ne demande pas reste avec le rapport. Les actions antérieures au transfert ne pourront plus être annulées ensuite.</translation>
    </message>
    <message>
        <source>Section now</source>
        <translation>Section actuelle</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>a suggestion: made for the same</source>
        <translation>une suggestion&#x202f;: de même usage</translation>
    </message>
    <message>
        <source>no section is like it</source>
        <translation>aucune section semblable</translation>
    </message>
    <message>
        <source>not filed yet</source>
        <translation>pas encore classé</translation>
    </message>
    <message>
        <source>stands under {field}</source>
        <translation>figure sous «&#x202f;{field}&#x202f;»</translation>
    </message>
    <message>
        <source>stands where it stood</source>
        <translation>reste à sa place</translation>
    </message>
    <message>
        <source>stays with the report, is not printed</source>
        <translation>reste avec le rapport, sans être imprimée</translation>
    </message>
    <message>
        <source>the same section</source>
        <translation>la même section</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>le même titre</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}, version {version}</translation>
    </message>
    <message>
        <source>{section} goes to</source>
        <translation>{section} va dans</translation>
    </message>
    <message>
        <source>{section}: {limit}</source>
        <translation>{section}&#x202f;: {limit}</translation>
    </message>
</context>
<context>
    <name>NameCommands</name>
    <message>
        <source>Ctrl+G replaces it · Ctrl+J: only spoken about here, Ctrl+Shift+J: in the whole event</source>
        <translation>Ctrl+G le remplace · Ctrl+J&#x202f;: seulement évoqué ici, Ctrl+Shift+J&#x202f;: dans tout l’événement</translation>
    </message>
    <message>
        <source>First replace a name: whom it meant can then be recorded.</source>
        <translation>Remplacez d’abord un nom&#x202f;: la personne ou l’entité désignée peut ensuite être consignée.</translation>
    </message>
    <message>
        <source>No sentence of this report names anybody who was not released.</source>
        <translation>Aucune phrase de ce rapport ne nomme quelqu’un sans son accord.</translation>
    </message>
    <message>
        <source>Session &gt; Decisions about names takes it back.</source>
        <translation>Séance &gt; Décisions sur les noms permet de revenir dessus.</translation>
    </message>
    <message>
        <source>There is no name here.</source>
        <translation>Il n’y a pas de nom ici.</translation>
    </message>
    <message>
        <source>{name} is recorded as owner.</source>
        <translation>{name} est consigné comme titulaire.</translation>
    </message>
    <message>
        <source>{name} is recorded as speaker.</source>
        <translation>{name} est consigné comme orateur.</translation>
    </message>
    <message>
        <source>{name} is recorded when the line is entered.</source>
        <translation>{name} sera consigné quand la ligne sera ajoutée.</translation>
    </message>
    <message>
        <source>{name} is replaced · Ctrl+Shift+G records it as speaker, Ctrl+Alt+G as owner; else nobody is recorded</source>
        <translation>{name} est remplacé · Ctrl+Shift+G le consigne comme orateur, Ctrl+Alt+G comme titulaire&#x202f;; sinon, personne n’est consigné</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>“{name}” may stand in the whole event.</source>
        <translation>«&#x202f;{name}&#x202f;» peut figurer dans tout l’événement.</translation>
    </message>
    <message>
        <source>“{name}” may stand in this entry.</source>
        <translation>«&#x202f;{name}&#x202f;» peut figurer dans cette entrée.</translation>
    </message>
</context>
<context>
    <name>NameReviewCommands</name>
    <message>
        <source>The names are still being read; try again in a moment.</source>
        <translation>Les noms sont encore en cours de lecture&#x202f;; réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>May name {name}: {what}</source>
        <translation>Nomme peut-être {name}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Names {name} as speaking or acting: {what}</source>
        <translation>Nomme {name} comme parlant ou agissant&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Names {name}: {what}</source>
        <translation>Nomme {name}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>names {names}</source>
        <translation>nomme {names}</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message numerus="yes">
        <source>%n named as speaking or acting</source>
        <translation>
            <numerusform>%n est nommé comme parlant ou agissant</numerusform>
            <numerusform>%n sont nommés comme parlant ou agissant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named otherwise</source>
        <translation>
            <numerusform>%n est nommé autrement</numerusform>
            <numerusform>%n sont nommés autrement</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not a name, here</source>
        <translation>Pas un &amp;nom, ici</translation>
    </message>
    <message>
        <source>&amp;Replace by a phrase</source>
        <translation>&amp;Remplacer par une formule</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How it is named</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Names in this report</source>
        <translation>Noms dans ce rapport</translation>
    </message>
    <message>
        <source>Nobody is named as speaking or acting</source>
        <translation>Personne n’est nommé comme parlant ou agissant</translation>
    </message>
    <message>
        <source>Nobody is named who was not released.</source>
        <translation>Personne n’est nommé sans son accord.</translation>
    </message>
    <message>
        <source>Not a name, in the e&amp;vent</source>
        <translation>Pas un nom, dans l’é&amp;vénement</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Places that name it</source>
        <translation>Passages qui le nomment</translation>
    </message>
    <message>
        <source>Record as &amp;owner</source>
        <translation>Consigner comme &amp;titulaire</translation>
    </message>
    <message>
        <source>Record as &amp;speaker</source>
        <translation>Consigner comme &amp;orateur</translation>
    </message>
    <message>
        <source>Spoken &amp;about, here</source>
        <translation>Seulement &amp;évoqué, ici</translation>
    </message>
    <message>
        <source>Spoken about, in the &amp;event</source>
        <translation>Seulement évoqué, dans l’événe&amp;ment</translation>
    </message>
    <message>
        <source>What is not settled here stays as it is, and stops the export until it is settled.</source>
        <translation>Ce qui n’est pas réglé ici reste tel quel et bloque l’exportation jusqu’à ce que ce soit réglé.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>Qui est nommé</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>as speaking or acting</source>
        <translation>comme parlant ou agissant</translation>
    </message>
    <message>
        <source>in the words</source>
        <translation>dans le texte</translation>
    </message>
    <message>
        <source>perhaps; the word means something else too</source>
        <translation>peut-être&#x202f;; le mot a aussi un autre sens</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Words of the entry</source>
        <translation>Texte de l’entrée</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export Word …</source>
        <translation>Exporter vers Word…</translation>
    </message>
    <message>
        <source>Preview: what the public will read</source>
        <translation>Aperçu&#x202f;: ce que le public lira</translation>
    </message>
    <message>
        <source>The report as it will be printed</source>
        <translation>Le rapport tel qu’il sera imprimé</translation>
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
        <translation>À titre d’information</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>Règle de Chatham House</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Attribution permise</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message numerus="yes">
        <source>%n place(s) could still give somebody away; look before the file is handed on.</source>
        <translation>
            <numerusform>%n passage pourrait encore révéler quelqu’un&#x202f;; vérifiez-le avant de transmettre le fichier.</numerusform>
            <numerusform>%n passages pourraient encore révéler quelqu’un&#x202f;; vérifiez-les avant de transmettre le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>Exporter vers Word</translation>
    </message>
    <message>
        <source>Left out, because they are off the record: {codes}.</source>
        <translation>Non inclus, car confidentiels&#x202f;: {codes}.</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>Reveals</name>
    <message>
        <source>a State</source>
        <translation>un État</translation>
    </message>
    <message>
        <source>a State, by its capital</source>
        <translation>un État, par sa capitale</translation>
    </message>
    <message>
        <source>a State, by its people</source>
        <translation>un État, par son gentilé</translation>
    </message>
    <message>
        <source>a group of States</source>
        <translation>un groupe d’États</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>une organisation</translation>
    </message>
    <message>
        <source>an organisation, by its acronym</source>
        <translation>une organisation, par son sigle</translation>
    </message>
    <message>
        <source>somebody, by a code of the roster</source>
        <translation>quelqu’un, par un code de la liste</translation>
    </message>
    <message>
        <source>somebody, by an address</source>
        <translation>quelqu’un, par une adresse</translation>
    </message>
</context>
<context>
    <name>RulingsDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Annuler la décision</translation>
    </message>
    <message>
        <source>A name that is taken back here is guarded again at once. This cannot be done by Undo.</source>
        <translation>Un nom dont la décision est annulée ici est aussitôt protégé de nouveau. La commande Annuler ne le fait pas.</translation>
    </message>
    <message>
        <source>An entry of another report</source>
        <translation>Une entrée d’un autre rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decisions about names</source>
        <translation>Décisions sur les noms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The whole event</source>
        <translation>Tout l’événement</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>Où elle vaut</translation>
    </message>
    <message>
        <source>not needed; Enter keeps it</source>
        <translation>facultatif&#x202f;; Entrée le garde</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>○ Saving …</source>
        <translation>○ Enregistrement…</translation>
    </message>
    <message>
        <source>● All changes saved</source>
        <translation>● Tout est enregistré</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Not saved: something unexpected happened in the program.</source>
        <translation>Non enregistré&#x202f;: une erreur inattendue s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: something unexpected happened in the program.</source>
        <translation>Vos notes ne peuvent pas être ouvertes&#x202f;: une erreur inattendue s’est produite dans le programme.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>empty, required</source>
        <translation>vide, obligatoire</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>due {date}, {time}</source>
        <translation>à rendre le {date}, {time}</translation>
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
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Salle</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Dé&amp;but</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Event&apos;s &amp;place</source>
        <translation>&amp;Lieu de l’événement</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>RT 1.1</source>
        <translation>RT 1.1</translation>
    </message>
    <message>
        <source>Re&amp;gime</source>
        <translation>&amp;Régime</translation>
    </message>
    <message>
        <source>Report&apos;s &amp;language</source>
        <translation>Lan&amp;gue du rapport</translation>
    </message>
    <message>
        <source>Session details</source>
        <translation>Détails de la séance</translation>
    </message>
    <message>
        <source>The session needs a code, as in the programme: RT 1.1.</source>
        <translation>La séance doit avoir un code, comme dans le programme&#x202f;: RT 1.1.</translation>
    </message>
    <message>
        <source>The session needs a title.</source>
        <translation>La séance doit avoir un titre.</translation>
    </message>
    <message>
        <source>The session needs the name of its event.</source>
        <translation>La séance doit avoir le nom de son événement.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>several are parted by ;</source>
        <translation>plusieurs noms&#x202f;: séparés par un point-virgule</translation>
    </message>
    <message>
        <source>{time} is not a time of day: write it as 14:30.</source>
        <translation>{time} n’est pas une heure&#x202f;: écrivez par exemple 14:30.</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Export Word</source>
        <translation>Exporter vers Word</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>{filled} of {sections} sections begun</source>
        <translation>{filled} sections commencées sur {sections}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New session …</source>
        <translation>Nouvelle séance…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
</context>
<context>
    <name>SubheadingPrompt</name>
    <message>
        <source>Enter takes it, Escape leaves it</source>
        <translation>Entrée valide, Échap annule</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Intertitre</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Not a name</source>
        <translation>Pas un nom</translation>
    </message>
    <message>
        <source>Spoken about, not speaking</source>
        <translation>Évoqué, sans parler</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A session is noted line by line while people speak, on the form of its report. Everything stays on this computer, and no speaker is named in a report.</source>
        <translation>Une séance se note ligne par ligne pendant que l’on parle, sur le modèle de son rapport. Tout reste sur cet ordinateur, et aucun orateur n’est nommé dans un rapport.</translation>
    </message>
    <message>
        <source>Import a report …</source>
        <translation>Importer un rapport…</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>Nouvelle séance…</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>Rien n’est encore noté</translation>
    </message>
    <message>
        <source>Open the practice event</source>
        <translation>Ouvrir l’événement d’exercice</translation>
    </message>
</context>
<context>
    <name>WorkbookCommands</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <translation>Exporter vers Excel</translation>
    </message>
</context>
</TS>
