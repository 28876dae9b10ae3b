<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AbbreviationCommands</name>
    <message>
        <source>Open a session first: the usual abbreviations are those of its language.</source>
        <translation>Ouvrez d’abord une session&#x202f;: les abréviations usuelles sont celles de sa langue.</translation>
    </message>
    <message>
        <source>“{typed}” is written out: {words} · Ctrl+Z or Backspace gives it back</source>
        <translation>«&#x202f;{typed}&#x202f;» est écrit en toutes lettres&#x202f;: {words} · Ctrl+Z ou Retour arrière le rend</translation>
    </message>
</context>
<context>
    <name>AbbreviationsDialog</name>
    <message>
        <source>&amp;Add or change</source>
        <translation>&amp;Ajouter ou changer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>&amp;Typed</source>
        <translation>&amp;Tapé</translation>
    </message>
    <message>
        <source>&amp;Written out</source>
        <translation>&amp;En toutes lettres</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abréviations</translation>
    </message>
    <message>
        <source>An abbreviation is written out when its word is ended by a blank, Enter or a sign, and never in an address, a number or a mark. Ctrl+Z or Backspace straight after gives back what was typed. Your own hold in every language.</source>
        <translation>Une abréviation est écrite en toutes lettres quand son mot est terminé par une espace, Entrée ou un signe, et jamais dans une adresse, un nombre ou une marque. Ctrl+Z ou Retour arrière aussitôt après rend ce qui a été tapé. Les vôtres valent dans toutes les langues.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It needs what is typed, and what is written out.</source>
        <translation>Il faut ce qui est tapé et ce qui est écrit en toutes lettres.</translation>
    </message>
    <message>
        <source>This is too long: an abbreviation has 24 characters at most, what it stands for 200.</source>
        <translation>C’est trop long&#x202f;: une abréviation a 24 caractères au plus, ce qu’elle remplace 200.</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Tapé</translation>
    </message>
    <message>
        <source>What is typed must be one word, and not begin like a mark of the capture line: , # + @</source>
        <translation>Ce qui est tapé doit être un seul mot et ne pas commencer comme une marque de la ligne de saisie&#x202f;: , # + @</translation>
    </message>
    <message>
        <source>What is written out is what was typed.</source>
        <translation>Les deux sont la même chose.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Write out the &amp;usual ones of {language} too</source>
        <translation>Écrire aussi en toutes lettres les &amp;usuelles&#x202f;: {language}</translation>
    </message>
    <message>
        <source>Written out</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>usual, in use</source>
        <translation>usuelle, active</translation>
    </message>
    <message>
        <source>usual, not in use</source>
        <translation>usuelle, inactive</translation>
    </message>
    <message>
        <source>usual, switched off</source>
        <translation>usuelle, désactivée</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>la vôtre</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>an earlier version</source>
        <translation>une version antérieure</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>un autre formulaire</translation>
    </message>
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
        <source>lines to another session</source>
        <translation>lignes vers une autre séance</translation>
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
        <source>other words</source>
        <translation>une autre formulation</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>remise en place</translation>
    </message>
    <message>
        <source>right as it stands</source>
        <translation>exacte telle quelle</translation>
    </message>
    <message>
        <source>same point again</source>
        <translation>même point à nouveau</translation>
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
        <source>what it contests</source>
        <translation>ce que l’entrée conteste</translation>
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
        <source>&amp;Abbreviations …</source>
        <translation>A&amp;bréviations…</translation>
    </message>
    <message>
        <source>&amp;About GFMD Desk</source>
        <translation>À &amp;propos de GFMD Desk</translation>
    </message>
    <message>
        <source>&amp;Approvals</source>
        <translation>&amp;Approbations</translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation>&amp;Copies de sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Contests another entry</source>
        <translation>Conteste &amp;une autre entrée</translation>
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
        <source>&amp;Go to the session that runs now</source>
        <translation>Aller à la séance en c&amp;ours</translation>
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
        <source>&amp;Roster of the event …</source>
        <translation>Liste des participan&amp;ts…</translation>
    </message>
    <message>
        <source>&amp;Said by …</source>
        <translation>&amp;Dit par…</translation>
    </message>
    <message>
        <source>&amp;Search everything …</source>
        <translation>&amp;Tout chercher …</translation>
    </message>
    <message>
        <source>&amp;Subheading …</source>
        <translation>&amp;Intertitre…</translation>
    </message>
    <message>
        <source>&amp;Tags …</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>&amp;Tour of three minutes</source>
        <translation>&amp;Visite de trois minutes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Versions of this entry …</source>
        <translation>&amp;Versions de cette entrée …</translation>
    </message>
    <message>
        <source>&amp;Whose practice …</source>
        <translation>&amp;Pratique de…</translation>
    </message>
    <message>
        <source>Announced in t&amp;he room …</source>
        <translation>Annoncé dans la s&amp;alle…</translation>
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
        <source>De&amp;leted entries …</source>
        <translation>Entrées supprim&amp;ées …</translation>
    </message>
    <message>
        <source>Destro&amp;y the identities of this event …</source>
        <translation>Détr&amp;uire les identités de cet événement…</translation>
    </message>
    <message>
        <source>E&amp;xport Excel …</source>
        <translation>Exporter vers Exce&amp;l…</translation>
    </message>
    <message>
        <source>Export for the &amp;secretariat, with names …</source>
        <translation>Exporter pour le &amp;secrétariat, avec les noms…</translation>
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
        <source>How &amp;many said it, by number …</source>
        <translation>Combien &amp;l’ont dit, par numéro…</translation>
    </message>
    <message>
        <source>Import a pro&amp;gramme …</source>
        <translation>Importer un &amp;programme…</translation>
    </message>
    <message>
        <source>In doubt: r&amp;ight as it stands</source>
        <translation>À vérifier&#x202f;: &amp;exacte telle quelle</translation>
    </message>
    <message>
        <source>Kind, &amp;by its number …</source>
        <translation>Type, &amp;par son numéro…</translation>
    </message>
    <message>
        <source>Loc&amp;k the notes</source>
        <translation>Ver&amp;rouiller les notes</translation>
    </message>
    <message>
        <source>Move &amp;the last lines to another session …</source>
        <translation>Déplacer les dernières lignes &amp;vers une autre séance…</translation>
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
        <source>Off the record from &amp;now on</source>
        <translation>Con&amp;fidentiel à partir de maintenant</translation>
    </message>
    <message>
        <source>Open sea&amp;led consents …</source>
        <translation>Ou&amp;vrir des accords scellés…</translation>
    </message>
    <message>
        <source>Open the p&amp;ractice event</source>
        <translation>Ouvrir l’événement d’e&amp;xercice</translation>
    </message>
    <message>
        <source>Pass&amp;phrase …</source>
        <translation>P&amp;hrase de passe…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <source>Privacy &amp;mode</source>
        <translation>&amp;Mode discret</translation>
    </message>
    <message>
        <source>Private remark, or printed &amp;again</source>
        <translation>Remarque privée, ou &amp;de nouveau imprimée</translation>
    </message>
    <message>
        <source>Public r&amp;oles …</source>
        <translation>&amp;Rôles publics…</translation>
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
        <source>Same &amp;point again</source>
        <translation>Même point &amp;à nouveau</translation>
    </message>
    <message>
        <source>Same speaker as the &amp;last line that has one</source>
        <translation>Même personne que la dernière ligne &amp;attribuée</translation>
    </message>
    <message>
        <source>Save a &amp;diagnostic report …</source>
        <translation>Enregistrer un rapport de &amp;diagnostic …</translation>
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
    <message>
        <source>Take over the d&amp;raft</source>
        <translation>&amp;Reprendre le projet de texte</translation>
    </message>
    <message>
        <source>Th&amp;e last lines were off the record …</source>
        <translation>Les dernières li&amp;gnes étaient confidentielles…</translation>
    </message>
    <message>
        <source>The s&amp;weep at the close</source>
        <translation>La revue de &amp;clôture</translation>
    </message>
    <message>
        <source>This entry was &amp;off the record</source>
        <translation>Cette entrée était c&amp;onfidentielle</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>Versions of this re&amp;port …</source>
        <translation>Versions de ce ra&amp;pport …</translation>
    </message>
</context>
<context>
    <name>AnswerCommands</name>
    <message>
        <source>A quote is the very words of one speaker, so nobody else has said it.</source>
        <translation>Une citation reprend les mots mêmes d’un seul orateur&#x202f;: personne d’autre ne l’a dite.</translation>
    </message>
    <message>
        <source>Choose the entry that contests and the one that is contested, and no others.</source>
        <translation>Choisissez l’entrée qui conteste et celle qui est contestée, et aucune autre.</translation>
    </message>
    <message>
        <source>Contests nothing any more: {entry}</source>
        <translation>Ne conteste plus rien&#x202f;: {entry}</translation>
    </message>
    <message>
        <source>Go to what it contests and press {key} again; Escape leaves it: {entry}</source>
        <translation>Allez à ce qu’elle conteste et appuyez de nouveau sur {key}&#x202f;; Échap abandonne&#x202f;: {entry}</translation>
    </message>
    <message>
        <source>It is said by many already; most and all are chosen by hand: {entry}</source>
        <translation>C’est déjà dit par beaucoup&#x202f;; «&#x202f;la plupart&#x202f;» et «&#x202f;tous&#x202f;» se choisissent à la main&#x202f;: {entry}</translation>
    </message>
    <message>
        <source>No longer private, will be printed: {entry}</source>
        <translation>N’est plus privé, sera imprimé&#x202f;: {entry}</translation>
    </message>
    <message>
        <source>One point now, and who said it is kept: {entry}</source>
        <translation>Un seul point à présent&#x202f;; ceux qui l’ont dit sont gardés&#x202f;: {entry}</translation>
    </message>
    <message>
        <source>Private, never printed: {entry}</source>
        <translation>Privé, jamais imprimé&#x202f;: {entry}</translation>
    </message>
    <message>
        <source>Said by {voice}: {entry}</source>
        <translation>Combien l’ont dit&#x202f;: {voice} – {entry}</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>Il n’y a pas encore d’entrée.</translation>
    </message>
    <message>
        <source>There is no other entry that it could contest.</source>
        <translation>Il n’y a pas d’autre entrée qu’elle pourrait contester.</translation>
    </message>
    <message>
        <source>They stay apart: some of them are printed, and others private, off the record or about how the session was led.</source>
        <translation>Elles restent séparées&#x202f;: certaines sont imprimées, d’autres sont privées, confidentielles ou portent sur la conduite de la séance.</translation>
    </message>
    <message>
        <source>{counter} – contests {contested}</source>
        <translation>{counter} – conteste {contested}</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>&amp;Proof</source>
        <translation>Preu&amp;ve</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Given &amp;by</source>
        <translation>D&amp;onné par</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>Interpreted from</source>
        <translation>Interprété de</translation>
    </message>
    <message>
        <source>Named as</source>
        <translation>Nommé comme</translation>
    </message>
    <message>
        <source>Not interpreted</source>
        <translation>Sans interprétation</translation>
    </message>
    <message>
        <source>The file that proves it</source>
        <translation>Le fichier qui le prouve</translation>
    </message>
    <message>
        <source>To approve, say {what}.</source>
        <translation>Pour approuver, dites {what}.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Wa&amp;y</source>
        <translation>&amp;Manière</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>a note, an address, a file</source>
        <translation>une note, une adresse, un fichier</translation>
    </message>
    <message>
        <source>faithful ones are included</source>
        <translation>les traductions fidèles sont comprises</translation>
    </message>
    <message>
        <source>in what way it was given</source>
        <translation>de quelle manière il a été donné</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>what it is good for</source>
        <translation>pour quoi il vaut</translation>
    </message>
    <message>
        <source>where the words were published: address, date or file</source>
        <translation>où les paroles ont été publiées&#x202f;: adresse, date ou fichier</translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation>qui l’a donné</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>GFMD Desk is already open with these notes, and that window does not answer. Your words are safe as far as it says “saved”. Wait a moment and look for it; if it stays silent, end it and start again.</source>
        <translation>GFMD Desk est déjà ouvert avec ces notes, et cette fenêtre ne répond pas. Vos mots sont en sécurité dans la mesure où elle indique «&#x202f;enregistré&#x202f;». Attendez un instant et cherchez-la&#x202f;; si elle reste muette, mettez-y fin et recommencez.</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program; it goes on. Where it happened, without your words, is noted in {log}.</source>
        <translation>Une erreur inattendue s’est produite dans le programme, qui continue de fonctionner. L’endroit où elle s’est produite, sans vos textes, est consigné dans {log}.</translation>
    </message>
    <message>
        <source>The choice of the language could not be kept: {why}.</source>
        <translation>Le choix de la langue n’a pas pu être conservé&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The last words are not on the disk yet. {why}</source>
        <translation>Les derniers mots ne sont pas encore sur le disque. {why}</translation>
    </message>
    <message>
        <source>Your notes are in a folder that {service} copies to other computers: {folder}. What was said in a closed room should stay on this one.</source>
        <translation>Vos notes sont dans un dossier que {service} copie sur d’autres ordinateurs&#x202f;: {folder}. Ce qui a été dit à huis clos devrait rester sur celui-ci.</translation>
    </message>
    <message>
        <source>Your notes are on a network drive: {folder}. A lost connection can hold them up; keep them on this computer.</source>
        <translation>Vos notes sont sur un lecteur réseau&#x202f;: {folder}. Une connexion perdue peut les retarder&#x202f;; gardez-les sur cet ordinateur.</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>un service</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>en doute</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>caduc</translation>
    </message>
    <message>
        <source>no approval needed</source>
        <translation>sans approbation</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Back to the sentence</source>
        <translation>Revenir à la phrase</translation>
    </message>
    <message>
        <source>The answer: no. Who gave it?</source>
        <translation>La réponse&#x202f;: non. Qui l’a donnée&#x202f;?</translation>
    </message>
    <message>
        <source>The answer: yes, to other words. Who gave it?</source>
        <translation>La réponse&#x202f;: oui, à d’autres mots. Qui l’a donnée&#x202f;?</translation>
    </message>
    <message>
        <source>The answer: yes. Who gave it, and for what?</source>
        <translation>La réponse&#x202f;: oui. Qui l’a donnée, et pour quoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ApprovalCommands</name>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>Brouillon de courriel</translation>
    </message>
    <message>
        <source>Mail drafts (*.eml)</source>
        <translation>Brouillons de courriel (*.eml)</translation>
    </message>
    <message>
        <source>Open a session first: approvals are those of its event.</source>
        <translation>Ouvrez d’abord une séance&#x202f;: les approbations sont celles de son événement.</translation>
    </message>
    <message>
        <source>Taken back: nothing was written.</source>
        <translation>Repris&#x202f;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The mail draft is written: {path}</source>
        <translation>Le brouillon de courriel est écrit&#x202f;: {path}</translation>
    </message>
    <message>
        <source>There is no printed sentence to ask about: file the entry first.</source>
        <translation>Aucune phrase imprimée sur laquelle demander&#x202f;: classez d’abord l’entrée.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>ApprovalCounts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written in %n second(s)</source>
        <translation>
            <numerusform>écrit dans %n seconde</numerusform>
            <numerusform>écrit dans %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalEffect</name>
    <message>
        <source>An approval holds again: {names}.</source>
        <translation>Un accord vaut de nouveau&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>An approval lapses with it: {names}.</source>
        <translation>Un accord devient ainsi caduc&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Declined or withdrawn since, so no approval comes back: {names}.</source>
        <translation>Refusé ou retiré depuis, aucun accord ne revient donc&#x202f;: {names}.</translation>
    </message>
</context>
<context>
    <name>ApprovalModel</name>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Named as</source>
        <translation>Nommé comme</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>answer wanted by {date}</source>
        <translation>réponse souhaitée d’ici au {date}</translation>
    </message>
    <message>
        <source>nothing to print yet</source>
        <translation>rien à imprimer pour l’instant</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>&amp;Approve</source>
        <translation>Ap&amp;prouver</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>&amp;Other words …</source>
        <translation>A&amp;utres mots…</translation>
    </message>
    <message>
        <source>As&amp;k …</source>
        <translation>D&amp;emander…</translation>
    </message>
    <message>
        <source>Decisions, never overwritten</source>
        <translation>Décisions, jamais écrasées</translation>
    </message>
    <message>
        <source>Holds for this exact sentence. Editing it makes the approval lapse; putting it back restores it.</source>
        <translation>Vaut pour cette phrase exacte. La modifier rend l’approbation caduque&#x202f;; la rétablir la rend de nouveau valable.</translation>
    </message>
    <message>
        <source>No sentence is chosen.</source>
        <translation>Aucune phrase n’est choisie.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>Nothing: the line is not filed, or stays on the desk.</source>
        <translation>Rien&#x202f;: la ligne n’est pas classée, ou reste sur ce poste.</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Sentence to approve, as printed</source>
        <translation>Phrase à approuver, telle qu’imprimée</translation>
    </message>
    <message>
        <source>Show &amp;card</source>
        <translation>Montrer la &amp;carte</translation>
    </message>
    <message>
        <source>Take the approved wordin&amp;g back</source>
        <translation>Réta&amp;blir les mots approuvés</translation>
    </message>
    <message>
        <source>The report says</source>
        <translation>Le rapport dit</translation>
    </message>
    <message>
        <source>The sentence and its approval</source>
        <translation>La phrase et son approbation</translation>
    </message>
    <message>
        <source>The words are the same; who is meant, its name, the language or the kind of entry is another.</source>
        <translation>Les mots sont les mêmes&#x202f;; la personne visée, son nom, la langue ou la nature de l’entrée a changé.</translation>
    </message>
    <message>
        <source>The words that were agreed to</source>
        <translation>Les mots qui ont été approuvés</translation>
    </message>
    <message>
        <source>Until then the report says</source>
        <translation>D’ici là, le rapport dit</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Pourquoi&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Withd&amp;raw</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>{session} · entry {time}</source>
        <translation>{session} · entrée de {time}</translation>
    </message>
</context>
<context>
    <name>ApprovalState</name>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En doute</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caduc</translation>
    </message>
    <message>
        <source>No approval needed</source>
        <translation>Sans approbation</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>ApprovalStep</name>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>answer wanted by {date}</source>
        <translation>réponse souhaitée d’ici au {date}</translation>
    </message>
    <message>
        <source>interpreted from {language}</source>
        <translation>interprété de&#x202f;: {language}</translation>
    </message>
    <message>
        <source>proof: {proof}</source>
        <translation>preuve&#x202f;: {proof}</translation>
    </message>
    <message>
        <source>recorded by {name}</source>
        <translation>enregistré par {name}</translation>
    </message>
    <message>
        <source>translations included</source>
        <translation>traductions comprises</translation>
    </message>
    <message>
        <source>who answered has been erased</source>
        <translation>l’auteur de la réponse a été effacé</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Answers are recorded by {name}.</source>
        <translation>Les réponses sont enregistrées par {name}.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Approvals by state</source>
        <translation>Approbations par état</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Enter shows the entry · Left and Right change the list · Shift chooses several · Escape goes back</source>
        <translation>Entrée montre l’entrée · Gauche et Droite changent de liste · Maj en choisit plusieurs · Échap revient</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caduc</translation>
    </message>
    <message>
        <source>No sentence is chosen.</source>
        <translation>Aucune phrase n’est choisie.</translation>
    </message>
    <message>
        <source>Nothing below is named in a public report until its giver has agreed to these exact words.</source>
        <translation>Rien de ce qui suit n’est nommé dans un rapport public tant que la personne concernée n’a pas approuvé ces mots exacts.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>There is nothing to approve yet. Say of an entry whose words or practice it is, and that a State or a person is to be named.</source>
        <translation>Il n’y a encore rien à approuver. Indiquez pour une entrée de qui sont les paroles ou la pratique, et qu’un État ou une personne doit être nommé.</translation>
    </message>
    <message>
        <source>These sentences have several givers. One answer belongs to one person or delegation.</source>
        <translation>Ces phrases relèvent de plusieurs personnes ou délégations. Une réponse n’en concerne qu’une seule.</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Cette liste est vide.</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Who records the answers? Your name is kept beside each of them.</source>
        <translation>Qui enregistre les réponses&#x202f;? Votre nom est conservé avec chacune d’elles.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>An answer is wanted by a certain time</source>
        <translation>Une réponse est souhaitée avant une date</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask {giver}</source>
        <translation>Demander à {giver}</translation>
    </message>
    <message>
        <source>In what &amp;way</source>
        <translation>De quelle &amp;manière</translation>
    </message>
    <message>
        <source>Make a mail draft with only these sentences</source>
        <translation>Faire un brouillon de courriel avec ces seules phrases</translation>
    </message>
    <message>
        <source>of the person or the focal point</source>
        <translation>de la personne ou du point focal</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AttributionBox</name>
    <message>
        <source>Ask to name the owner</source>
        <translation>Demander à nommer l’auteur de la pratique</translation>
    </message>
    <message>
        <source>Ask to name the speaker</source>
        <translation>Demander à nommer l’orateur</translation>
    </message>
    <message>
        <source>How many said it</source>
        <translation>Combien l’ont dit</translation>
    </message>
    <message>
        <source>In this moment</source>
        <translation>À ce moment</translation>
    </message>
    <message numerus="yes">
        <source>What is changed here is changed for all %n entry(s) chosen.</source>
        <translation>
            <numerusform>Ce qui change ici change dans l’entrée choisie (%n).</numerusform>
            <numerusform>Ce qui change ici change dans les %n entrées choisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as are named above</source>
        <translation>autant que ci-dessus</translation>
    </message>
    <message>
        <source>as the session</source>
        <translation>comme la séance</translation>
    </message>
    <message>
        <source>not the same in all</source>
        <translation>pas le même partout</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>For themselves</source>
        <translation>Pour soi-même</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Chef de délégation</translation>
    </message>
    <message>
        <source>Published source</source>
        <translation>Source publiée</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Can be read of the damaged file: sessions: {sessions} · entries: {entries}</source>
        <translation>Lisible dans le fichier endommagé&#x202f;: séances&#x202f;: {sessions} · notes&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>Damaged logs of approvals that the backup mends: {number}</source>
        <translation>Registres des approbations endommagés que la copie répare&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Entries as an earlier version had them, each marked so: {number}</source>
        <translation>Entrées reprises d’une version antérieure, chacune marquée&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Entries in doubt, each marked so: {number}</source>
        <translation>Entrées à vérifier, chacune marquée&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Entries that are lost: {number}</source>
        <translation>Entrées perdues&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Entries that become what they were: {number}</source>
        <translation>Entrées qui redeviennent ce qu’elles étaient&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Entries that come back: {number}</source>
        <translation>Entrées qui reviennent&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Entries that go: {number}</source>
        <translation>Entrées qui disparaissent&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Known to be lost: {lost}</source>
        <translation>Perdu à coup sûr&#x202f;: {lost}</translation>
    </message>
    <message>
        <source>Later steps in the log of approvals, which stay: {number}</source>
        <translation>Étapes plus récentes du registre des approbations, qui restent&#x202f;: {number}</translation>
    </message>
    <message>
        <source>More may be lost than can be counted of: {kinds}</source>
        <translation>Il peut manquer plus que ce qui peut être compté&#x202f;: {kinds}</translation>
    </message>
    <message>
        <source>Not in the backup, and taken away: {sessions}</source>
        <translation>Absentes de la copie, et retirées&#x202f;: {sessions}</translation>
    </message>
    <message>
        <source>Nothing can be read of the damaged file.</source>
        <translation>Rien n’est lisible dans le fichier endommagé.</translation>
    </message>
    <message>
        <source>Put back: {sessions}</source>
        <translation>Remises en place&#x202f;: {sessions}</translation>
    </message>
    <message>
        <source>Sessions: {sessions} · Entries: {entries} · Steps in the log of approvals: {steps}</source>
        <translation>Séances&#x202f;: {sessions} · Entrées&#x202f;: {entries} · Étapes du registre des approbations&#x202f;: {steps}</translation>
    </message>
    <message>
        <source>Steps of the backup that do not come back, as no approval does: {number}</source>
        <translation>Étapes de la copie qui ne reviennent pas, comme aucune approbation&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Steps that the backup adds to the log of approvals: {number}</source>
        <translation>Étapes que la copie ajoute au registre des approbations&#x202f;: {number}</translation>
    </message>
    <message>
        <source>The backup of {moment} holds more, also what was deleted since: {more}</source>
        <translation>La copie du {moment} contient davantage, y compris ce qui a été supprimé depuis&#x202f;: {more}</translation>
    </message>
    <message>
        <source>The damaged file is kept aside, untouched.</source>
        <translation>Le fichier endommagé est mis de côté, intact.</translation>
    </message>
    <message>
        <source>This is how the notes stand now.</source>
        <translation>C’est l’état actuel des notes.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>at close</source>
        <translation>à la fermeture</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>heads of reports</source>
        <translation>en-têtes de rapports</translation>
    </message>
    <message>
        <source>lines of the roster</source>
        <translation>lignes de la liste des participants</translation>
    </message>
    <message>
        <source>public roles</source>
        <translation>rôles publics</translation>
    </message>
    <message>
        <source>sessions with code and title</source>
        <translation>séances avec code et titre</translation>
    </message>
    <message>
        <source>speakers and owners</source>
        <translation>orateurs et auteurs de pratiques</translation>
    </message>
    <message>
        <source>steps in the log of approvals</source>
        <translation>étapes du registre des approbations</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>pendant le travail</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}&#x202f;: {number}</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>The backup is restored. What stood before is in the list of backups.</source>
        <translation>La copie est restaurée. Ce qui était là avant se trouve dans la liste des copies.</translation>
    </message>
    <message>
        <source>The file with your notes was changed by something else than this program, or by the disk: compare it with a backup.</source>
        <translation>Le fichier de vos notes a été modifié par autre chose que ce programme, ou par le disque&#x202f;: comparez-le à une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>What can be read of the damaged file is in its place now; entries: {number}. Those in doubt say so.</source>
        <translation>Ce qui est lisible dans le fichier endommagé a pris sa place&#x202f;; notes&#x202f;: {number}. Celles qui sont à vérifier le disent.</translation>
    </message>
    <message>
        <source>What was written last before the program ended may be missing: the file in which it stood is gone or damaged.</source>
        <translation>Ce qui a été écrit en dernier avant la fin du programme manque peut-être&#x202f;: le fichier où cela se trouvait a disparu ou est endommagé.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>&amp;Faire une copie maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Take out what can be read</source>
        <translation>Re&amp;prendre ce qui est lisible</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copies de sauvegarde, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Damaged, and not to be restored: {number}</source>
        <translation>Endommagées, impossibles à restaurer&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Looking at what can be read of the damaged file …</source>
        <translation>Recherche de ce qui est lisible dans le fichier endommagé…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de copie de sauvegarde.</translation>
    </message>
    <message>
        <source>What people agreed to or refused is not turned back: a later no stays, and no approval returns.</source>
        <translation>Ce que les gens ont accepté ou refusé n’est pas ramené en arrière&#x202f;: un refus ultérieur reste, et aucune approbation ne revient.</translation>
    </message>
    <message>
        <source>What stands now is backed up first.</source>
        <translation>L’état actuel est d’abord sauvegardé.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Remettre en place</translation>
    </message>
    <message>
        <source>An entry comes back where it stood, with who said it and what was decided about its names. Without its section it comes into the inbox.</source>
        <translation>Une entrée revient là où elle était, avec ceux qui l’ont dite et ce qui a été décidé pour ses noms. Sans sa section, elle arrive dans la boîte de réception.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Deleted entries of this report</source>
        <translation>Entrées supprimées de ce rapport</translation>
    </message>
    <message>
        <source>Deleted entries, the last first</source>
        <translation>Entrées supprimées, la dernière d’abord</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The words of the chosen entry</source>
        <translation>Les mots de l’entrée choisie</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>CaptureArea</name>
    <message>
        <source>Capture line</source>
        <translation>Ligne de saisie</translation>
    </message>
    <message>
        <source>Enter adds · ,, who, section, objective, how many, anything · Up goes to the report</source>
        <translation>Entrée ajoute · ,, qui, section, objectif, combien, tout · Haut va au rapport</translation>
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
    <name>CaptureCommands</name>
    <message>
        <source>F4 same speaker: {who}, {ago} · ,, who, section, objective, anything</source>
        <translation>F4 même personne&#x202f;: {who}, {ago} · ,, qui, section, objectif, tout</translation>
    </message>
    <message>
        <source>Nobody has been recorded as a speaker in this session yet.</source>
        <translation>Personne n’a encore été noté comme oratrice ou orateur dans cette séance.</translation>
    </message>
    <message>
        <source>Same speaker as at {time}</source>
        <translation>Même personne qu’à {time}</translation>
    </message>
    <message>
        <source>{why} The line stands, and who said it has to be said again: {who}</source>
        <translation>{why} La ligne est notée&#x202f;; il faut redire qui l’a dite&#x202f;: {who}</translation>
    </message>
</context>
<context>
    <name>CarryCommands</name>
    <message numerus="yes">
        <source>%n line(s) moved to {code}</source>
        <translation>
            <numerusform>%n ligne déplacée vers {code}</numerusform>
            <numerusform>%n lignes déplacées vers {code}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was moved: another session is on screen.</source>
        <translation>Rien n’a été déplacé&#x202f;: une autre séance est à l’écran.</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>Il n’y a pas encore d’entrée.</translation>
    </message>
    <message>
        <source>This event has no other session that lines could go to.</source>
        <translation>Cet événement n’a pas d’autre séance où les lignes pourraient aller.</translation>
    </message>
    <message>
        <source>from {entry}</source>
        <translation>à partir de {entry}</translation>
    </message>
</context>
<context>
    <name>CarryPrompt</name>
    <message>
        <source>Enter moves them, Ctrl+Enter goes there too, Escape leaves them</source>
        <translation>Entrée les déplace, Ctrl+Entrée y va aussi, Échap les laisse</translation>
    </message>
    <message>
        <source>How many of the last lines</source>
        <translation>Combien des dernières lignes</translation>
    </message>
    <message>
        <source>Move the last lines:</source>
        <translation>Déplacer les dernières lignes&#x202f;:</translation>
    </message>
    <message>
        <source>Session they go to</source>
        <translation>Séance où elles vont</translation>
    </message>
    <message>
        <source>to the session</source>
        <translation>vers la séance</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Mot écrit</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>CheckCommands</name>
    <message numerus="yes">
        <source>%n thing(s) in your notes are not as they were saved. Compare them with a backup.</source>
        <translation>
            <numerusform>%n élément de vos notes n’est pas tel qu’il a été enregistré. Comparez-le avec une sauvegarde.</numerusform>
            <numerusform>%n éléments de vos notes ne sont pas tels qu’ils ont été enregistrés. Comparez-les avec une sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with your notes is damaged. What you type is still kept here; look at the backups now.</source>
        <translation>Le fichier de vos notes est endommagé. Ce que vous tapez est encore gardé ici&#x202f;; regardez les sauvegardes maintenant.</translation>
    </message>
    <message>
        <source>Where: {places}</source>
        <translation>Où&#x202f;: {places}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Practice: {who}</source>
        <translation>Pratique&#x202f;: {who}</translation>
    </message>
    <message>
        <source>Said by {how_many}</source>
        <translation>Dit par&#x202f;: {how_many}</translation>
    </message>
    <message>
        <source>“{word}”, not known yet</source>
        <translation>«&#x202f;{word}&#x202f;», pas encore identifié</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Nobody is assumed to have said this; press to say who</source>
        <translation>Personne n’est supposé l’avoir dit&#x202f;; appuyez pour dire qui</translation>
    </message>
    <message>
        <source>Who? unknown</source>
        <translation>Qui&#x202f;? inconnu</translation>
    </message>
    <message>
        <source>{chip}, press to remove</source>
        <translation>{chip}, appuyez pour retirer</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The desk stays open: the last words are not on the disk yet. {why}</source>
        <translation>La fenêtre reste ouverte&#x202f;: les derniers mots ne sont pas encore sur le disque. {why}</translation>
    </message>
    <message>
        <source>The desk stays open: the store is still at work. Close it again in a moment.</source>
        <translation>Le bureau reste ouvert&#x202f;: l’enregistrement n’est pas terminé. Fermez-le de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>The desk stays open: unlock your notes to keep what you typed, or close again to let it go.</source>
        <translation>Le bureau reste ouvert&#x202f;: déverrouillez vos notes pour garder ce que vous avez tapé, ou fermez encore une fois pour y renoncer.</translation>
    </message>
    <message>
        <source>The desk stays open: what you typed cannot be saved here. Close again to let it go.</source>
        <translation>Le bureau reste ouvert&#x202f;: ce que vous avez tapé ne peut pas être enregistré ici. Fermez de nouveau pour y renoncer.</translation>
    </message>
    <message>
        <source>The desk stays open: what you typed has no session yet. Begin one to keep it, or close again to let it go.</source>
        <translation>La fenêtre reste ouverte&#x202f;: ce que vous avez saisi n’appartient encore à aucune séance. Commencez-en une pour le conserver, ou fermez de nouveau pour y renoncer.</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>gone: {words}</source>
        <translation>supprimé&#x202f;: {words}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>nouveau&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>ConsentCounts</name>
    <message numerus="yes">
        <source>%n consent(s) are sealed in {path}. Open it once to try the passphrase, and send that another way.</source>
        <translation>
            <numerusform>%n accord est scellé dans {path}. Ouvrez-le une fois pour essayer la phrase secrète, et envoyez celle-ci par une autre voie.</numerusform>
            <numerusform>%n accords sont scellés dans {path}. Ouvrez-le une fois pour essayer la phrase secrète, et envoyez celle-ci par une autre voie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) of {event}, sealed on {day}</source>
        <translation>
            <numerusform>%n accord de {event}, scellé le {day}</numerusform>
            <numerusform>%n accords de {event}, scellés le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were printed by consent. The proof of it goes too: seal it for the secretariat first.</source>
        <translation>
            <numerusform>%n nom a été imprimé avec accord. La preuve en part aussi&#x202f;: scellez-la d’abord pour le secrétariat.</numerusform>
            <numerusform>%n noms ont été imprimés avec accord. La preuve en part aussi&#x202f;: scellez-la d’abord pour le secrétariat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody&apos;s name was printed by consent, so there is no consent to hand over.</source>
        <translation>Aucun nom n’a été imprimé avec accord&#x202f;: il n’y a pas d’accord à remettre.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>&amp;States were told that they will be named</source>
        <translation>Les &amp;États ont été avertis qu’ils seront nommés</translation>
    </message>
    <message>
        <source>Announced &amp;by</source>
        <translation>Annoncé &amp;par</translation>
    </message>
    <message>
        <source>Announced in the room</source>
        <translation>Annoncé dans la salle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It needs who announced it.</source>
        <translation>Il faut dire qui l’a annoncé.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Opted ou&amp;t</source>
        <translation>Ont &amp;refusé</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>{event}: a State that presents its own practice is named without being asked, unless it opted out.</source>
        <translation>{event}&#x202f;: un État qui présente sa propre pratique est nommé sans qu’on le lui demande, sauf s’il a refusé.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Announced in the room</source>
        <translation>Annoncé dans la salle</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donnée par</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donnée le</translation>
    </message>
    <message>
        <source>In what way</source>
        <translation>De quelle façon</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Printed as</source>
        <translation>Imprimé comme</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Notée par</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Notée le</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>These consents were sealed by a newer version of GFMD Desk; please update this one.</source>
        <translation>Ces accords ont été scellés par une version plus récente de GFMD Desk&#x202f;; mettez celle-ci à jour.</translation>
    </message>
    <message>
        <source>This file is damaged, so the consents in it cannot be opened: ask for another copy of it.</source>
        <translation>Ce fichier est endommagé et les accords qu’il contient ne peuvent pas être ouverts&#x202f;: demandez-en une autre copie.</translation>
    </message>
    <message>
        <source>This is not a file of sealed consents.</source>
        <translation>Ce n’est pas un fichier d’accords scellés.</translation>
    </message>
    <message>
        <source>This passphrase does not open these consents.</source>
        <translation>Cette phrase secrète n’ouvre pas ces accords.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>owner of the practice</source>
        <translation>responsable de la pratique</translation>
    </message>
    <message>
        <source>said no: {names}</source>
        <translation>ont dit non&#x202f;: {names}</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>orateur</translation>
    </message>
</context>
<context>
    <name>ContestBox</name>
    <message>
        <source>Contested by</source>
        <translation>Contesté par</translation>
    </message>
    <message>
        <source>Contested by {entry}</source>
        <translation>Contesté par {entry}</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>Conteste</translation>
    </message>
    <message>
        <source>Contests nothing any more</source>
        <translation>Ne conteste plus rien</translation>
    </message>
    <message>
        <source>Contests {entry}</source>
        <translation>Conteste {entry}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) off the record will never be printed.</source>
        <translation>
            <numerusform>%n entrée confidentielle ne sera jamais imprimée.</numerusform>
            <numerusform>%n entrées confidentielles ne seront jamais imprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
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
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
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
        <source>drafted from %n tag(s)</source>
        <translation>
            <numerusform>projet tiré de %n étiquette</numerusform>
            <numerusform>projet tiré de %n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
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
    <name>Crowds</name>
    <message numerus="yes">
        <source>{words} could be any of %n in the room.</source>
        <translation>
            <numerusform>{words} ne peut viser que %n présent dans la salle.</numerusform>
            <numerusform>{words} peut viser l’un des %n présents dans la salle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} fits only %n in the room: it could be guessed.</source>
        <translation>
            <numerusform>{words} ne correspond qu’à %n présent dans la salle&#x202f;: on pourrait deviner.</numerusform>
            <numerusform>{words} ne correspond qu’à %n présents dans la salle&#x202f;: on pourrait deviner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} fits only %n in the room: it could be guessed. Wider: {wider}.</source>
        <translation>
            <numerusform>{words} ne correspond qu’à %n présent dans la salle&#x202f;: on pourrait deviner. Plus large&#x202f;: {wider}.</numerusform>
            <numerusform>{words} ne correspond qu’à %n présents dans la salle&#x202f;: on pourrait deviner. Plus large&#x202f;: {wider}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayOrder</name>
    <message>
        <source>The day first</source>
        <translation>Le jour d’abord</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>Le mois d’abord</translation>
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
        <source>A session that you typed into is not in your notes any more. What you typed is kept here: save it as text.</source>
        <translation>Une séance dans laquelle vous avez saisi n’est plus dans vos notes. Ce que vous avez saisi est conservé ici&#x202f;: enregistrez-le en texte.</translation>
    </message>
    <message>
        <source>About GFMD Desk</source>
        <translation>À propos de GFMD Desk</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Copies de sauvegarde…</translation>
    </message>
    <message>
        <source>Destroying the identities of {event} was begun and is not done: what is left of them can still be found.</source>
        <translation>La destruction des identités de {event} a été commencée et n’est pas terminée&#x202f;: ce qu’il en reste peut encore être trouvé.</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>Terminer…</translation>
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
        <source>Save as text …</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The disk is full. There is a last reserve for your words; please make room on the disk now.</source>
        <translation>Le disque est plein. Il reste une dernière réserve pour vos mots&#x202f;; veuillez libérer de la place sur le disque maintenant.</translation>
    </message>
    <message>
        <source>The file is written: {path}</source>
        <translation>Le fichier est écrit&#x202f;: {path}</translation>
    </message>
    <message>
        <source>What you typed is kept: it goes into the session that you begin or open now.</source>
        <translation>Ce que vous avez saisi est conservé&#x202f;: ce texte ira dans la séance que vous commencerez ou ouvrirez maintenant.</translation>
    </message>
</context>
<context>
    <name>DeskStore</name>
    <message>
        <source>Not done: the session it belongs to is not in your notes any more.</source>
        <translation>Non effectué&#x202f;: la séance concernée n’est plus dans vos notes.</translation>
    </message>
    <message>
        <source>Not saved: its session is not in your notes any more.</source>
        <translation>Non enregistré&#x202f;: sa séance n’est plus dans vos notes.</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Non enregistré&#x202f;: {why}</translation>
    </message>
    <message>
        <source>The file with your notes may only be read, so nothing can be changed. A report can still be written to another folder.</source>
        <translation>Le fichier de vos notes est en lecture seule&#x202f;: rien ne peut être modifié. Un rapport peut tout de même être écrit dans un autre dossier.</translation>
    </message>
    <message>
        <source>The session that was on screen is not in your notes any more.</source>
        <translation>La séance qui était à l’écran n’est plus dans vos notes.</translation>
    </message>
    <message>
        <source>These notes were written by a newer version of GFMD Desk: here they can be read, and not changed. Please update this program.</source>
        <translation>Ces notes ont été écrites par une version plus récente de GFMD Desk&#x202f;: ici, elles peuvent être lues, mais pas modifiées. Veuillez mettre ce programme à jour.</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Enregistrer …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Rapport de diagnostic</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The file could not be written: {why}.</source>
        <translation>Le fichier n’a pas pu être écrit&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>This is all that the file will hold. There are none of your notes in it, no names and no titles: versions, sizes, and where in the program something went wrong. It is sent nowhere; you decide who gets it.</source>
        <translation>Voici tout ce que contiendra le fichier. Il n’y a aucune de vos notes, aucun nom et aucun titre&#x202f;: des versions, des tailles, et l’endroit du programme où quelque chose s’est mal passé. Il n’est envoyé nulle part&#x202f;; c’est vous qui décidez à qui le remettre.</translation>
    </message>
</context>
<context>
    <name>DoubtCommands</name>
    <message>
        <source>No longer in doubt: {entry}</source>
        <translation>N’est plus à vérifier&#x202f;: {entry}</translation>
    </message>
    <message>
        <source>Nothing here is in doubt.</source>
        <translation>Rien n’est à vérifier ici.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>contests {time}</source>
        <translation>conteste {time}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The code “{given}” belongs to {about} in the roster.</source>
        <translation>Le code «&#x202f;{given}&#x202f;» est celui de {about} dans la liste.</translation>
    </message>
    <message>
        <source>The code “{given}” is already used in row {about}.</source>
        <translation>Le code «&#x202f;{given}&#x202f;» sert déjà à la ligne {about}.</translation>
    </message>
    <message>
        <source>There is no name in it.</source>
        <translation>Il n’y figure aucun nom.</translation>
    </message>
    <message>
        <source>This is too long for the column “{about}”: {given}</source>
        <translation>Trop long pour la colonne «&#x202f;{about}&#x202f;»&#x202f;: {given}</translation>
    </message>
    <message>
        <source>“{given}” is not a group; there are: {about}.</source>
        <translation>«&#x202f;{given}&#x202f;» n’est pas un groupe&#x202f;; il y a&#x202f;: {about}.</translation>
    </message>
    <message>
        <source>“{given}” is not an e-mail address.</source>
        <translation>«&#x202f;{given}&#x202f;» n’est pas une adresse électronique.</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>Certificate: the identities of an event were destroyed</source>
        <translation>Certificat&#x202f;: les identités d’un événement ont été détruites</translation>
    </message>
    <message>
        <source>Done on: {day}</source>
        <translation>Fait le&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Event: {event}</source>
        <translation>Événement&#x202f;: {event}</translation>
    </message>
    <message>
        <source>Gone, also from free pages, the index and every backup:</source>
        <translation>Disparus, aussi des pages libres, de l’index et de chaque sauvegarde&#x202f;:</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>Ce qui reste&#x202f;:</translation>
    </message>
</context>
<context>
    <name>ForgetCommands</name>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#x202f;: {path}</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>ForgetCounts</name>
    <message numerus="yes">
        <source>%n abbreviation(s) of your own, written out as somebody of the roster</source>
        <translation>
            <numerusform>%n abréviation personnelle qui donne le nom de quelqu’un de la liste</numerusform>
            <numerusform>%n abréviations personnelles qui donnent le nom de quelqu’un de la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) in the room</source>
        <translation>
            <numerusform>%n annonce dans la salle</numerusform>
            <numerusform>%n annonces dans la salle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), which hold all events: one new backup is made</source>
        <translation>
            <numerusform>%n copie, qui contient tous les événements&#x202f;: une nouvelle est faite</numerusform>
            <numerusform>%n copies, qui contiennent tous les événements&#x202f;: une nouvelle est faite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about names</source>
        <translation>
            <numerusform>%n décision sur des noms</numerusform>
            <numerusform>%n décisions sur des noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about words that name nobody in the roster</source>
        <translation>
            <numerusform>%n décision sur des mots qui ne nomment personne de la liste des participants</numerusform>
            <numerusform>%n décisions sur des mots qui ne nomment personne de la liste des participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) off the record</source>
        <translation>
            <numerusform>%n entrée confidentielle</numerusform>
            <numerusform>%n entrées confidentielles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), as the public may read them, with the day and without the time</source>
        <translation>
            <numerusform>%n entrée, telle que le public peut la lire, avec le jour et sans l’heure</numerusform>
            <numerusform>%n entrées, telles que le public peut les lire, avec le jour et sans l’heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) with names in the heads of reports</source>
        <translation>
            <numerusform>%n champ avec des noms dans les en-têtes des rapports</numerusform>
            <numerusform>%n champs avec des noms dans les en-têtes des rapports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first wording(s)</source>
        <translation>
            <numerusform>%n première formulation</numerusform>
            <numerusform>%n premières formulations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not entered yet</source>
        <translation>
            <numerusform>%n ligne pas encore validée</numerusform>
            <numerusform>%n lignes pas encore validées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the roster</source>
        <translation>
            <numerusform>%n ligne de la liste des participants</numerusform>
            <numerusform>%n lignes de la liste des participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) from an entry to a speaker or an owner</source>
        <translation>
            <numerusform>%n lien d’une entrée à un orateur ou à un auteur de pratique</numerusform>
            <numerusform>%n liens d’une entrée à un orateur ou à un auteur de pratique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) beside sentences that may be printed now: a phrase stands there then</source>
        <translation>
            <numerusform>%n nom à côté d’une phrase, imprimable aujourd’hui&#x202f;: une formule le remplace</numerusform>
            <numerusform>%n noms à côté de phrases, imprimables aujourd’hui&#x202f;: une formule les remplace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside sentences: a phrase stands there then</source>
        <translation>
            <numerusform>%n nom dans une phrase&#x202f;: une formule le remplace</numerusform>
            <numerusform>%n noms dans des phrases&#x202f;: une formule les remplace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these on the record, in the words that were said</source>
        <translation>
            <numerusform>dont %n entrée avec attribution permise, dans les mots prononcés</numerusform>
            <numerusform>dont %n entrées avec attribution permise, dans les mots prononcés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older version(s) or deleted entry(s)</source>
        <translation>
            <numerusform>%n version antérieure ou entrée supprimée</numerusform>
            <numerusform>%n versions antérieures et entrées supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private remark(s)</source>
        <translation>
            <numerusform>%n remarque privée</numerusform>
            <numerusform>%n remarques privées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) beside the log of approvals</source>
        <translation>
            <numerusform>%n preuve à côté du registre des approbations</numerusform>
            <numerusform>%n preuves à côté du registre des approbations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public role(s)</source>
        <translation>
            <numerusform>%n rôle public</numerusform>
            <numerusform>%n rôles publics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), with title</source>
        <translation>
            <numerusform>%n séance avec son titre</numerusform>
            <numerusform>%n séances avec leurs titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the log of approvals, without anybody&apos;s name</source>
        <translation>
            <numerusform>%n étape du registre des approbations, sans aucun nom</numerusform>
            <numerusform>%n étapes du registre des approbations, sans aucun nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) of your own</source>
        <translation>
            <numerusform>%n étiquette personnelle</numerusform>
            <numerusform>%n étiquettes personnelles</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Aucune copie</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>&amp;Destroy the identities</source>
        <translation>&amp;Détruire les identités</translation>
    </message>
    <message>
        <source>&amp;Save the certificate …</source>
        <translation>Enre&amp;gistrer le certificat…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Destroy the identities</source>
        <translation>Détruire les identités</translation>
    </message>
    <message>
        <source>Hand in the reports first: names that were agreed to are not printed any more afterwards.</source>
        <translation>Remettez d’abord les rapports&#x202f;: les noms approuvés ne seront plus imprimés ensuite.</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is left of {event} afterwards. This cannot be undone.</source>
        <translation>Ensuite, il ne reste de {event} le nom de personne. C’est irréversible.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Seal the &amp;consents for the secretariat …</source>
        <translation>Sceller les a&amp;ccords pour le secrétariat…</translation>
    </message>
    <message>
        <source>The identities are destroyed. The certificate also lies in the data folder.</source>
        <translation>Les identités sont détruites. Le certificat se trouve aussi dans le dossier des données.</translation>
    </message>
    <message>
        <source>These go, also from every backup:</source>
        <translation>Disparaissent, aussi de chaque sauvegarde&#x202f;:</translation>
    </message>
    <message>
        <source>These stay:</source>
        <translation>Restent&#x202f;:</translation>
    </message>
    <message>
        <source>This was begun before and broken off. Asked for again, it is done in whole.</source>
        <translation>Cela a déjà été commencé puis interrompu. Demandé à nouveau, ce sera fait en entier.</translation>
    </message>
    <message>
        <source>Type the &amp;name of the event</source>
        <translation>Saisissez le &amp;nom de l’événement</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Ce qui disparaît et ce qui reste</translation>
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
    <name>Giver</name>
    <message>
        <source>Head of delegation, {body}</source>
        <translation>Chef de délégation, {body}</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Academia</source>
        <translation>Milieux universitaires</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>Diaspora</source>
        <translation>Diaspora</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organisation internationale</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Collectivité locale</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Secteur privé</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jeunes</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>This guide is not there in the language of the window yet; it is shown in English.</source>
        <translation>Ce guide n’existe pas encore dans la langue de la fenêtre. Le voici en anglais.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
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
        <source>Characters in the file: {source} · in entries: {imported} · left out: {left}</source>
        <translation>Caractères du fichier&#x202f;: {source} · dans les entrées&#x202f;: {imported} · laissés de côté&#x202f;: {left}</translation>
    </message>
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
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>Cop&amp;ier comme texte</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
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
        <source>a word or a key</source>
        <translation>un mot ou une touche</translation>
    </message>
    <message>
        <source>{menu}: {words}</source>
        <translation>{menu}&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Add each of several lines as an entry of its own</source>
        <translation>Ajouter chacune des lignes comme une entrée</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>Ajouter la ligne</translation>
    </message>
    <message>
        <source>Back to the capture line; so does any letter, and takes it along</source>
        <translation>Retour à la ligne de saisie&#x202f;; toute lettre y mène aussi, et s’y écrit</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Retour au rapport</translation>
    </message>
    <message>
        <source>Back, and from the sentence away</source>
        <translation>Retour, et depuis la phrase, fermer</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation>Modifier ce qui est choisi</translation>
    </message>
    <message>
        <source>Choose several entries</source>
        <translation>Choisir plusieurs entrées</translation>
    </message>
    <message>
        <source>Delete the entry, outside its words</source>
        <translation>Supprimer l’entrée, hors de son texte</translation>
    </message>
    <message>
        <source>Edit the entry; take what is offered</source>
        <translation>Modifier l’entrée&#x202f;; prendre ce qui est proposé</translation>
    </message>
    <message>
        <source>Empty the field, then close</source>
        <translation>Vider le champ, puis fermer</translation>
    </message>
    <message>
        <source>Give back what an abbreviation was typed as</source>
        <translation>Rendre l’abréviation telle que tapée</translation>
    </message>
    <message>
        <source>Go to the report, from an empty line</source>
        <translation>Aller au rapport, depuis une ligne vide</translation>
    </message>
    <message>
        <source>Import what the clipboard holds</source>
        <translation>Importer le contenu du presse-papiers</translation>
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
        <source>In the roster and its lists</source>
        <translation>Dans la liste des participants</translation>
    </message>
    <message>
        <source>In the words of an entry</source>
        <translation>Dans le texte d’une entrée</translation>
    </message>
    <message>
        <source>Join it to the entry before, at its start</source>
        <translation>L’unir à l’entrée précédente, à son début</translation>
    </message>
    <message>
        <source>Join the next entry to it, at its end</source>
        <translation>Lui unir l’entrée suivante, à sa fin</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>On the page of approvals</source>
        <translation>Sur la page des approbations</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Autres mots</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Retirer ce qui est choisi</translation>
    </message>
    <message>
        <source>Show the entry in its report</source>
        <translation>Montrer l’entrée dans son rapport</translation>
    </message>
    <message>
        <source>Split the entry at the caret</source>
        <translation>Couper l’entrée au curseur</translation>
    </message>
    <message>
        <source>Take back the answer that is still held</source>
        <translation>Reprendre la réponse encore retenue</translation>
    </message>
    <message>
        <source>Take it; on an empty field, close</source>
        <translation>Le prendre&#x202f;; dans un champ vide, fermer</translation>
    </message>
    <message>
        <source>Take what is marked in that list, else its first line</source>
        <translation>Prendre ce qui est marqué dans cette liste, sinon sa première ligne</translation>
    </message>
    <message>
        <source>The answer is no</source>
        <translation>La réponse est non</translation>
    </message>
    <message>
        <source>The answer is yes</source>
        <translation>La réponse est oui</translation>
    </message>
    <message>
        <source>The list before</source>
        <translation>La liste précédente</translation>
    </message>
    <message>
        <source>The next list</source>
        <translation>La liste suivante</translation>
    </message>
    <message>
        <source>The next that is offered</source>
        <translation>La proposition suivante</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>La précédente</translation>
    </message>
    <message>
        <source>To the entry before</source>
        <translation>À l’entrée précédente</translation>
    </message>
    <message>
        <source>To the next entry; after the last one to the capture line</source>
        <translation>À l’entrée suivante&#x202f;; après la dernière, à la ligne de saisie</translation>
    </message>
    <message>
        <source>Twice: open the list of who, section, objective, how many, anything</source>
        <translation>Deux fois&#x202f;: ouvrir la liste&#x202f;: qui, section, objectif, combien, tout</translation>
    </message>
    <message>
        <source>Where somebody or something is chosen by typing</source>
        <translation>Là où l’on choisit en tapant</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Good practice</source>
        <translation>Bonne pratique</translation>
    </message>
    <message>
        <source>Leading the session</source>
        <translation>Conduite des débats</translation>
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
    <name>Lack</name>
    <message>
        <source>Empty sections</source>
        <translation>Sections vides</translation>
    </message>
    <message>
        <source>Not filed in a section</source>
        <translation>Pas encore classées dans une section</translation>
    </message>
    <message>
        <source>Practices without an owner</source>
        <translation>Pratiques dont on ne sait pas à qui elles sont</translation>
    </message>
    <message>
        <source>Quotes to ask about, while the speaker is here</source>
        <translation>Citations à faire approuver, tant que l’orateur est là</translation>
    </message>
    <message>
        <source>Sections over their limit</source>
        <translation>Sections au-delà de leur limite</translation>
    </message>
    <message>
        <source>Who said it is not known</source>
        <translation>On ne sait pas qui l’a dit</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
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
    <name>LastLinesPrompt</name>
    <message>
        <source>Enter takes it, Escape leaves it</source>
        <translation>Entrée valide, Échap annule</translation>
    </message>
    <message>
        <source>How many lines, or since when</source>
        <translation>Combien de lignes, ou depuis quand</translation>
    </message>
    <message>
        <source>a number, or since: 15:10</source>
        <translation>un nombre, ou depuis&#x202f;: 15:10</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucun nom</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>State or organisation</source>
        <translation>État ou organisation</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>rien du tout</translation>
    </message>
    <message>
        <source>the State or organisation</source>
        <translation>l’État ou l’organisation</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>le groupe</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>The name of one is another name of the other</source>
        <translation>Le nom de l’un est un autre nom de l’autre</translation>
    </message>
    <message>
        <source>The same e-mail address</source>
        <translation>La même adresse électronique</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>Le même nom</translation>
    </message>
    <message>
        <source>The same name but for accents, capitals and marks</source>
        <translation>Le même nom, aux accents, majuscules et signes près</translation>
    </message>
    <message>
        <source>The same name in another order</source>
        <translation>Le même nom dans un autre ordre</translation>
    </message>
    <message>
        <source>The same name in another script</source>
        <translation>Le même nom dans une autre écriture</translation>
    </message>
    <message>
        <source>The same name with initials</source>
        <translation>Le même nom avec des initiales</translation>
    </message>
</context>
<context>
    <name>LineOffers</name>
    <message>
        <source>What may be meant</source>
        <translation>Ce qui peut être visé</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>%n line(s) kept</source>
        <translation>
            <numerusform>%n ligne gardée</numerusform>
            <numerusform>%n lignes gardées</numerusform>
        </translation>
    </message>
    <message>
        <source>A line for the report</source>
        <translation>Une ligne pour le rapport</translation>
    </message>
    <message>
        <source>Nothing of them is shown. New lines can be typed all the same: they are kept, and go into the report afterwards.</source>
        <translation>Rien n’en est affiché. De nouvelles lignes peuvent être saisies malgré tout&#x202f;: elles sont gardées et entrent ensuite dans le rapport.</translation>
    </message>
    <message>
        <source>Nothing of them is shown. New lines can be typed below: this window keeps them until the notes are unlocked.</source>
        <translation>Rien n’en est montré. De nouvelles lignes peuvent être saisies ci-dessous&#x202f;: cette fenêtre les garde jusqu’au déverrouillage des notes.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase forgotten: use the recovery &amp;code</source>
        <translation>Phrase de passe oubliée&#x202f;: utiliser le &amp;code de secours</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Your notes are locked</source>
        <translation>Vos notes sont verrouillées</translation>
    </message>
</context>
<context>
    <name>ManyLines</name>
    <message numerus="yes">
        <source>%n line(s): Enter makes one entry of them, Ctrl+Enter one of each</source>
        <translation>
            <numerusform>%n ligne&#x202f;: Entrée en fait une entrée</numerusform>
            <numerusform>%n lignes&#x202f;: Entrée en fait une seule entrée, Ctrl+Entrée une pour chacune</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was pasted is long: it stands in %n entry(s) now.</source>
        <translation>
            <numerusform>Le texte collé est long&#x202f;: il occupe maintenant %n entrée.</numerusform>
            <numerusform>Le texte collé est long&#x202f;: il occupe maintenant %n entrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingBox</name>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>What each column holds</source>
        <translation>Contenu de chaque colonne</translation>
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
        <translation>approuvé pour d’autres fichiers</translation>
    </message>
    <message>
        <source>in doubt: earlier version</source>
        <translation>à vérifier&#x202f;: version antérieure</translation>
    </message>
    <message>
        <source>in doubt: was damaged</source>
        <translation>à vérifier&#x202f;: endommagé</translation>
    </message>
    <message>
        <source>off the record, not printed</source>
        <translation>confidentiel, non imprimé</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Ask to name</source>
        <translation>Demander à &amp;nommer</translation>
    </message>
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
        <source>&amp;How many said it</source>
        <translation>&amp;Combien l’ont dit</translation>
    </message>
    <message>
        <source>&amp;In this moment</source>
        <translation>À ce &amp;moment</translation>
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
        <source>&amp;Phrase and verb</source>
        <translation>Formule et &amp;verbe</translation>
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
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
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
    <name>MomentCommands</name>
    <message>
        <source>Held back, for it seems to begin with “off the record”: “{entry}”. Never printed, unless you press {key}.</source>
        <translation>Retenu, car cela semble commencer par «&#x202f;confidentiel&#x202f;»&#x202f;: «&#x202f;{entry}&#x202f;». Ne sera jamais imprimé, sauf si vous appuyez sur {key}.</translation>
    </message>
    <message>
        <source>No line was noted since then.</source>
        <translation>Aucune ligne n’a été notée depuis.</translation>
    </message>
    <message>
        <source>No longer off the record: {entry}</source>
        <translation>N’est plus confidentiel&#x202f;: {entry}</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Off the record, never printed: {entry}</source>
        <translation>Confidentiel, jamais imprimé&#x202f;: {entry}</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>Il n’y a pas encore d’entrée.</translation>
    </message>
    <message>
        <source>Type how many lines, or a time.</source>
        <translation>Tapez un nombre de lignes, ou une heure.</translation>
    </message>
    <message>
        <source>{regime}: nothing noted now will ever be printed · {key} ends it</source>
        <translation>{regime}&#x202f;: rien de ce qui est noté maintenant ne sera jamais imprimé · {key} y met fin</translation>
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
        <source>Ctrl+G replaces it · Ctrl+U: only spoken about here, Ctrl+Shift+U: in the whole event</source>
        <translation>Ctrl+G le remplace · Ctrl+U&#x202f;: seulement évoqué ici, Ctrl+Shift+U&#x202f;: dans tout l’événement</translation>
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
        <source>{name} is replaced · Ctrl+Shift+G records it as speaker, Ctrl+Shift+O as owner; else nobody is recorded</source>
        <translation>{name} est remplacé · Ctrl+Shift+G le consigne comme orateur, Ctrl+Shift+O comme titulaire&#x202f;; sinon, personne n’est consigné</translation>
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
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>&amp;Montrer ce qui est saisi</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même, &amp;encore</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
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
    <name>Offer</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Add a new draft</source>
        <translation>Ajouter un nouveau projet</translation>
    </message>
    <message>
        <source>In the text, but tagged nowhere: {what}</source>
        <translation>Dans le texte, mais sans étiquette&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Not in the text: {what}</source>
        <translation>Absent du texte&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Text and tags do not agree. {what}</source>
        <translation>Le texte et les étiquettes ne concordent pas. {what}</translation>
    </message>
    <message>
        <source>Unclear: {what}</source>
        <translation>Pas clair&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{drafted}: {words} – Enter takes it over.</source>
        <translation>{drafted}&#x202f;: {words} – Entrée le reprend.</translation>
    </message>
    <message>
        <source>{how_many} – how many said it</source>
        <translation>{how_many} – combien l’ont dit</translation>
    </message>
    <message>
        <source>{section} – this is where it goes</source>
        <translation>{section} – l’entrée va ici</translation>
    </message>
    <message>
        <source>{who} – its practice</source>
        <translation>{who} – sa pratique</translation>
    </message>
    <message>
        <source>{who} – speaks</source>
        <translation>{who} – a la parole</translation>
    </message>
    <message>
        <source>{words} – Enter adds a new draft.</source>
        <translation>{words} – Entrée ajoute un nouveau projet.</translation>
    </message>
    <message>
        <source>{words} – subheading</source>
        <translation>{words} – sous-titre</translation>
    </message>
    <message>
        <source>“{word}” – a speaker not known yet</source>
        <translation>«&#x202f;{word}&#x202f;» – personne pas encore identifiée</translation>
    </message>
</context>
<context>
    <name>OfferCommands</name>
    <message>
        <source>No section waits for a draft.</source>
        <translation>Aucune section n’attend de projet.</translation>
    </message>
    <message>
        <source>Taken over into {section}</source>
        <translation>Repris dans {section}</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>{words} – tags: {tags}</source>
        <translation>{words} – étiquettes&#x202f;: {tags}</translation>
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
    <name>Part</name>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Whose practice</source>
        <translation>Pratique de</translation>
    </message>
</context>
<context>
    <name>Participant</name>
    <message>
        <source>{name} (not known yet)</source>
        <translation>{name} (pas encore connu)</translation>
    </message>
</context>
<context>
    <name>ParticipantDialog</name>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Courriel</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Speaks for the group of States</source>
        <translation>&amp;S’exprime au nom du groupe d’États</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>Il faut un nom au participant.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Change a participant</source>
        <translation>Modifier un participant</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Other n&amp;ames</source>
        <translation>&amp;Autres noms</translation>
    </message>
    <message>
        <source>Reg&amp;ion</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>made from the name if left empty</source>
        <translation>formé à partir du nom s’il reste vide</translation>
    </message>
    <message>
        <source>several are parted by ;</source>
        <translation>plusieurs noms&#x202f;: séparés par un point-virgule</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Fair: good enough for a short time. Two more words make it strong.</source>
        <translation>Moyenne&#x202f;: suffisante pour peu de temps. Deux mots de plus la rendent forte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>Too short: at least ten letters, better five or six words.</source>
        <translation>Trop courte&#x202f;: au moins dix lettres, mieux cinq ou six mots.</translation>
    </message>
    <message>
        <source>Weak: it would be guessed. Take more words that do not belong together.</source>
        <translation>Faible&#x202f;: on la devinerait. Prenez davantage de mots sans rapport entre eux.</translation>
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
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
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
    <message>
        <source>What the report is for</source>
        <translation>À quoi sert le rapport</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>“{words}”</source>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>PrivacyCommands</name>
    <message>
        <source>A second screen has appeared, so privacy mode is on: identities are hidden. {key} shows them.</source>
        <translation>Un second écran est apparu, le mode discret est donc actif&#x202f;: les identités sont masquées. {key} les montre.</translation>
    </message>
    <message>
        <source>There is more than one screen, so privacy mode is on: identities are hidden. {key} shows them.</source>
        <translation>Il y a plus d’un écran, le mode discret est donc actif&#x202f;: les identités sont masquées. {key} les montre.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>The programme names another form for {codes}: their reports stay on their form until you move them.</source>
        <translation>Le programme indique un autre modèle pour {codes}&#x202f;: ces rapports gardent le leur tant que vous ne les changez pas de modèle.</translation>
    </message>
</context>
<context>
    <name>ProgrammeCommands</name>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n ligne laissée de côté.</numerusform>
            <numerusform>%n lignes laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) changed.</source>
        <translation>
            <numerusform>%n séance modifiée.</numerusform>
            <numerusform>%n séances modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) made.</source>
        <translation>
            <numerusform>%n séance créée.</numerusform>
            <numerusform>%n séances créées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unchanged.</source>
        <translation>
            <numerusform>%n séance inchangée.</numerusform>
            <numerusform>%n séances inchangées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>Importer un programme</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.xlsm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy the rows in your spreadsheet first.</source>
        <translation>Le presse-papiers ne contient pas de tableau&#x202f;: copiez d’abord les lignes dans votre tableur.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>presse-papiers</translation>
    </message>
</context>
<context>
    <name>ProgrammeFault</name>
    <message>
        <source>The code “{given}” is already used in row {about}.</source>
        <translation>Le code «&#x202f;{given}&#x202f;» figure déjà à la ligne {about}.</translation>
    </message>
    <message>
        <source>The date “{given}” has no year.</source>
        <translation>La date «&#x202f;{given}&#x202f;» n’a pas d’année.</translation>
    </message>
    <message>
        <source>There is no form “{given}”; there are: {about}.</source>
        <translation>Il n’y a pas de modèle «&#x202f;{given}&#x202f;»&#x202f;; il y a&#x202f;: {about}.</translation>
    </message>
    <message>
        <source>There is no session code in it.</source>
        <translation>Elle n’a pas de code de séance.</translation>
    </message>
    <message>
        <source>There is no title in it.</source>
        <translation>Elle n’a pas de titre.</translation>
    </message>
    <message>
        <source>This is too long for the column “{about}”: {given}</source>
        <translation>C’est trop long pour la colonne «&#x202f;{about}&#x202f;»&#x202f;: {given}</translation>
    </message>
    <message>
        <source>“{given}” could be two dates; write it as 2026-12-05.</source>
        <translation>«&#x202f;{given}&#x202f;» peut être deux dates&#x202f;; écrivez-la comme 2026-12-05.</translation>
    </message>
    <message>
        <source>“{given}” is not a date.</source>
        <translation>«&#x202f;{given}&#x202f;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“{given}” is not a language that reports can have; there are: {about}.</source>
        <translation>«&#x202f;{given}&#x202f;» n’est pas une langue de rapport&#x202f;; il y a&#x202f;: {about}.</translation>
    </message>
    <message>
        <source>“{given}” is not a time.</source>
        <translation>«&#x202f;{given}&#x202f;» n’est pas une heure.</translation>
    </message>
</context>
<context>
    <name>ProgrammeField</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Panellists</source>
        <translation>Panélistes</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>ProgrammeImportDialog</name>
    <message>
        <source>&amp;Dates such as {example}</source>
        <translation>&amp;Dates comme {example}</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>&amp;Form where none is named</source>
        <translation>&amp;Modèle si aucun n’est indiqué</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Language where none is named</source>
        <translation>&amp;Langue si aucune n’est indiquée</translation>
    </message>
    <message>
        <source>&amp;Noticed: {count}</source>
        <translation>Remar&amp;ques&#x202f;: {count}</translation>
    </message>
    <message>
        <source>&amp;Sessions: {count}</source>
        <translation>&amp;Séances&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cannot be &amp;taken: {count}</source>
        <translation>Lignes &amp;refusées&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>Importer un programme</translation>
    </message>
    <message>
        <source>Import only the &amp;good rows</source>
        <translation>Importer seulement les &amp;bonnes lignes</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>Au programme</translation>
    </message>
    <message>
        <source>No column is said to hold the codes of the sessions; choose it on the side.</source>
        <translation>Aucune colonne n’est indiquée pour les codes des séances&#x202f;; choisissez-la sur le côté.</translation>
    </message>
    <message>
        <source>No column is said to hold the titles of the sessions; choose it on the side.</source>
        <translation>Aucune colonne n’est indiquée pour les titres des séances&#x202f;; choisissez-la sur le côté.</translation>
    </message>
    <message>
        <source>None of the rows can be taken.</source>
        <translation>Aucune des lignes ne peut être reprise.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported while %n row(s) cannot be taken: mend the table, or tick “Import only the good rows”.</source>
        <translation>
            <numerusform>Rien n’est importé tant que %n ligne est refusée&#x202f;: corrigez le tableau ou cochez «&#x202f;Importer seulement les bonnes lignes&#x202f;».</numerusform>
            <numerusform>Rien n’est importé tant que %n lignes sont refusées&#x202f;: corrigez le tableau ou cochez «&#x202f;Importer seulement les bonnes lignes&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Lignes qui ne peuvent pas être reprises</translation>
    </message>
    <message>
        <source>Sessions in the table</source>
        <translation>Séances du tableau</translation>
    </message>
    <message>
        <source>The programme needs the name of its event.</source>
        <translation>Il faut au programme le nom de son événement.</translation>
    </message>
    <message>
        <source>There is no session in this table: no row below its headers holds anything.</source>
        <translation>Il n’y a aucune séance dans ce tableau&#x202f;: rien ne figure sous ses en-têtes.</translation>
    </message>
    <message>
        <source>What was noticed while reading</source>
        <translation>Ce qui a été remarqué à la lecture</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Ce qui serait importé</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>Pourquoi elle est refusée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {unchanged} unchanged, {bad} that cannot be taken.</source>
        <translation>Nouvelles&#x202f;: {new}&#x202f;; modifiées&#x202f;: {changed}&#x202f;; inchangées&#x202f;: {unchanged}&#x202f;; refusées&#x202f;: {bad}.</translation>
    </message>
</context>
<context>
    <name>ProgrammeSourceDialog</name>
    <message>
        <source>A programme is a table with a row for each session: its code and title, and where they are known its date, times, room, form, language and people. It can be a CSV file or an Excel workbook, or rows copied in a spreadsheet. You see what it would bring before anything is stored.</source>
        <translation>Un programme est un tableau qui a une ligne par séance&#x202f;: son code et son titre et, s’ils sont connus, sa date, ses horaires, sa salle, son modèle, sa langue et ses intervenants. Ce peut être un fichier CSV, un classeur Excel ou des lignes copiées dans un tableur. Vous voyez ce qu’il apporterait avant que rien ne soit enregistré.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From a &amp;file …</source>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>Importer un programme</translation>
    </message>
</context>
<context>
    <name>PublicRole</name>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Hosting: {names}</source>
        <translation>Hôte&#x202f;: {names}</translation>
    </message>
    <message>
        <source>In the chair: {names}</source>
        <translation>Présidence&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Moderating: {names}</source>
        <translation>Modération&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>On the panel: {names}</source>
        <translation>Intervenants&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Panellist</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>PublicRolesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>A&amp;s</source>
        <translation>En tant &amp;que</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Public role</source>
        <translation>Rôle public</translation>
    </message>
    <message>
        <source>Public roles of this sessio&amp;n</source>
        <translation>Rôles publics de la séa&amp;nce</translation>
    </message>
    <message>
        <source>Public roles of this session</source>
        <translation>Rôles publics de la séance</translation>
    </message>
    <message>
        <source>Public roles: {session}</source>
        <translation>Rôles publics&#x202f;: {session}</translation>
    </message>
    <message>
        <source>Put their names into the &amp;head of the report, where it is blank:</source>
        <translation>Inscrire leurs noms dans l’en-&amp;tête du rapport, là où il est vide&#x202f;:</translation>
    </message>
    <message>
        <source>The published programme names them, so the head of the report may. Beside a point nobody is named by this.</source>
        <translation>Le programme publié les nomme, l’en-tête du rapport le peut donc aussi. Cela ne nomme personne à côté d’un point.</translation>
    </message>
    <message>
        <source>There is nobody in the roster yet: import or add those who are in the room first.</source>
        <translation>La liste est encore vide&#x202f;: importez ou ajoutez d’abord les personnes présentes.</translation>
    </message>
    <message>
        <source>a part of a name, code, organisation or other name</source>
        <translation>partie d’un nom, d’un code, d’un organisme ou d’un autre nom</translation>
    </message>
    <message>
        <source>{name} has this public role already.</source>
        <translation>{name} a déjà ce rôle public.</translation>
    </message>
</context>
<context>
    <name>PublicWords</name>
    <message>
        <source>Approval</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>If approved</source>
        <translation>En cas d’accord</translation>
    </message>
    <message>
        <source>It came out of a damaged file. Read it, and write it anew or say that it is right as it stands: Shift+F2.</source>
        <translation>Elle provient d’un fichier endommagé. Lisez-la, puis réécrivez-la ou dites qu’elle est exacte telle quelle&#x202f;: Shift+F2.</translation>
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
        <source>Record answer …</source>
        <translation>Noter la réponse…</translation>
    </message>
    <message>
        <source>The public report says now</source>
        <translation>Le rapport public dit pour l’instant</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>{who}: {why}</source>
        <translation>{who}&#x202f;: {why}</translation>
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
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Je l’ai</translation>
    </message>
    <message>
        <source>It is not shown again. Escape once more closes it.</source>
        <translation>Il ne sera plus montré. Échap encore une fois ferme cette fenêtre.</translation>
    </message>
    <message>
        <source>It opens your notes when the passphrase is forgotten. It is shown this once and kept nowhere: print it or write it down, and keep it apart from this computer. Without passphrase and code nobody can open your notes.</source>
        <translation>Il ouvre vos notes quand la phrase de passe est oubliée. Il n’est affiché que cette fois et n’est conservé nulle part&#x202f;: imprimez-le ou notez-le, et gardez-le loin de cet ordinateur. Sans phrase de passe ni code, personne ne peut ouvrir vos notes.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de secours</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>No backup was made because {why}.</source>
        <translation>Aucune copie n’a été faite&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>No backup was made, because no sound copy came of it: {path} seems damaged.</source>
        <translation>Aucune copie n’a été faite, car la copie n’était pas saine&#x202f;: {path} semble endommagé.</translation>
    </message>
    <message>
        <source>No backup was made: {why}.</source>
        <translation>Aucune copie n’a été faite&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>Not saved: this report is no longer in the store.</source>
        <translation>Non enregistré&#x202f;: ce rapport n’est plus dans vos notes.</translation>
    </message>
    <message>
        <source>Not saved: {why}.</source>
        <translation>Non enregistré&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>Nothing was restored because {why}.</source>
        <translation>Rien n’a été restauré&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>Nothing was restored: {why}.</source>
        <translation>Rien n’a été restauré&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The backup {backup} could not be read because {why}.</source>
        <translation>La copie {backup} n’a pas pu être lue&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The backup {backup} could not be read: {why}.</source>
        <translation>La copie {backup} n’a pas pu être lue&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged and was not restored; another one may be sound.</source>
        <translation>La copie {backup} est endommagée et n’a pas été restaurée&#x202f;; une autre peut être saine.</translation>
    </message>
    <message>
        <source>The backup {backup} was made by a newer version of GFMD Desk; please update this one.</source>
        <translation>La copie {backup} a été faite par une version plus récente de GFMD Desk&#x202f;; veuillez mettre celle-ci à jour.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {why}.</source>
        <translation>Le dossier de données {folder} ne peut pas être utilisé&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The file was not written: its name is too long ({number} characters).</source>
        <translation>Le fichier n’a pas été écrit&#x202f;: son nom est trop long ({number} caractères).</translation>
    </message>
    <message>
        <source>The file with your notes cannot be read: {path} ({why}).</source>
        <translation>Le fichier de vos notes ne peut pas être lu&#x202f;: {path} ({why}).</translation>
    </message>
    <message>
        <source>The file with your notes is damaged: {path} was left as it is.</source>
        <translation>Le fichier de vos notes est endommagé&#x202f;: {path} a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The file with your notes is empty, which it should never be: {path} was left as it is.</source>
        <translation>Le fichier de vos notes est vide, ce qu’il ne devrait jamais être&#x202f;: {path} a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The file with your notes is not there, but backups of it are: {path}. Restore one of them.</source>
        <translation>Le fichier de vos notes n’est pas là, mais ses copies y sont&#x202f;: {path}. Restaurez-en une.</translation>
    </message>
    <message>
        <source>The file with your notes is not there, though its key {key} is: put a copy of it back as {path}.</source>
        <translation>Le fichier de vos notes n’est pas là, alors que sa clé {key} y est&#x202f;: remettez-en une copie à la place de {path}.</translation>
    </message>
    <message>
        <source>The key file cannot be read, so your notes stay locked: {path} ({why}).</source>
        <translation>Le fichier de clé ne peut pas être lu, vos notes restent donc verrouillées&#x202f;: {path} ({why}).</translation>
    </message>
    <message>
        <source>The key file is damaged, so your notes cannot be unlocked: put a copy of it back. {path} was left as it is.</source>
        <translation>Le fichier de clé est endommagé, vos notes ne peuvent donc pas être déverrouillées&#x202f;: remettez-en une copie. {path} a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of GFMD Desk; please update this one. {path} was left as it is.</source>
        <translation>Le fichier de clé a été écrit par une version plus récente de GFMD Desk&#x202f;; veuillez mettre celle-ci à jour. {path} a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The store cannot be opened because {why}: {path} was left as it is.</source>
        <translation>Vos notes ne peuvent pas être ouvertes ({why})&#x202f;: {path} a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The store in {folder} cannot be opened because {why}.</source>
        <translation>Vos notes dans {folder} ne peuvent pas être ouvertes&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>This file is not a store of GFMD Desk: {path} was left as it is.</source>
        <translation>Ce fichier ne contient pas de notes de GFMD Desk&#x202f;: {path} a été laissé tel quel.</translation>
    </message>
    <message>
        <source>What was erased is not yet gone from the free pages: {why}.</source>
        <translation>Ce qui a été effacé n’a pas encore quitté les pages libres&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>Your notes are locked with a passphrase.</source>
        <translation>Vos notes sont verrouillées par une phrase de passe.</translation>
    </message>
    <message>
        <source>Your notes are not sealed, though a key file lies beside them: put {key} elsewhere. {path} was left as it is.</source>
        <translation>Vos notes ne sont pas protégées, alors qu’un fichier de clé se trouve à côté&#x202f;: placez {key} ailleurs. {path} a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Your notes cannot be read just now: {why}.</source>
        <translation>Vos notes ne peuvent pas être lues pour le moment&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>Your notes could not be brought up to date: {path} was left as it is. Please report this.</source>
        <translation>Vos notes n’ont pas pu être mises à jour&#x202f;: {path} a été laissé tel quel. Veuillez le signaler.</translation>
    </message>
    <message>
        <source>Your notes were not brought up to date, because no sound copy of them could be made first. {what}</source>
        <translation>Vos notes n’ont pas été mises à jour, car aucune copie saine n’a pu en être faite d’abord. {what}</translation>
    </message>
    <message>
        <source>Your notes were written by a newer version of GFMD Desk; please update this one. {path} was left as it is.</source>
        <translation>Vos notes ont été écrites par une version plus récente de GFMD Desk&#x202f;; veuillez mettre celle-ci à jour. {path} a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Your notes were written by an older version of GFMD Desk and have to be brought up to date, but {path} may only be read.</source>
        <translation>Vos notes ont été écrites par une version plus ancienne de GFMD Desk et doivent être mises à jour, mais {path} est en lecture seule.</translation>
    </message>
    <message>
        <source>a figure that could tell whose practice it is</source>
        <translation>un chiffre qui pourrait révéler à qui est la pratique</translation>
    </message>
    <message>
        <source>a name of its own that could tell whose practice it is</source>
        <translation>un nom propre qui pourrait révéler à qui est la pratique</translation>
    </message>
    <message>
        <source>a name that was not approved</source>
        <translation>un nom qui n’a pas été approuvé</translation>
    </message>
    <message>
        <source>a word that could be a name</source>
        <translation>un mot qui pourrait être un nom</translation>
    </message>
    <message>
        <source>an office that could tell whose practice it is</source>
        <translation>une fonction qui pourrait révéler à qui est la pratique</translation>
    </message>
    <message>
        <source>another program has been holding the file with your notes</source>
        <translation>un autre programme tient le fichier de vos notes</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>somebody else&apos;s name</source>
        <translation>le nom de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation>le disque ne l’a pas accepté</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the file with your notes cannot be opened</source>
        <translation>le fichier de vos notes ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>the file with your notes is damaged</source>
        <translation>le fichier de vos notes est endommagé</translation>
    </message>
    <message>
        <source>the file with your notes may only be read</source>
        <translation>le fichier de vos notes est en lecture seule</translation>
    </message>
    <message>
        <source>there is no permission for the file with your notes</source>
        <translation>l’accès au fichier de vos notes n’est pas autorisé</translation>
    </message>
    <message>
        <source>{name} was not written: the disk is full.</source>
        <translation>{name} n’a pas été écrit&#x202f;: le disque est plein.</translation>
    </message>
    <message>
        <source>{name} was not written: the folder {folder} can only be read.</source>
        <translation>{name} n’a pas été écrit&#x202f;: le dossier {folder} est en lecture seule.</translation>
    </message>
    <message>
        <source>{name} was not written: the inspection of the finished file found {what} in {where} and {more} more.</source>
        <translation>{name} n’a pas été écrit&#x202f;: le contrôle du fichier terminé a trouvé {what} dans {where}, et {more} de plus.</translation>
    </message>
    <message>
        <source>{name} was not written: the inspection of the finished file found {what} in {where}.</source>
        <translation>{name} n’a pas été écrit&#x202f;: le contrôle du fichier terminé a trouvé {what} dans {where}.</translation>
    </message>
    <message>
        <source>{name} was not written: there is no folder {folder}.</source>
        <translation>{name} n’a pas été écrit&#x202f;: le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>{name} was not written: you may not write in the folder {folder}.</source>
        <translation>{name} n’a pas été écrit&#x202f;: vous n’avez pas le droit d’écrire dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>{name} was not written: {why}.</source>
        <translation>{name} n’a pas été écrit&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>{what} A backup of it can be restored.</source>
        <translation>{what} Une copie peut en être restaurée.</translation>
    </message>
    <message>
        <source>{what} If it is sealed with a passphrase, its key file {key} is missing beside it.</source>
        <translation>{what} S’il est protégé par une phrase de passe, son fichier de clé {key} manque à côté.</translation>
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
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>Exporter vers Word</translation>
    </message>
    <message>
        <source>Export for the secretariat</source>
        <translation>Exporter pour le secrétariat</translation>
    </message>
    <message>
        <source>Export with names …</source>
        <translation>Exporter avec les noms…</translation>
    </message>
    <message>
        <source>It is for the secretariat alone. Its name and every page of it say that it is confidential, and it must not be passed on.</source>
        <translation>Il est destiné au seul secrétariat. Son nom et chacune de ses pages disent qu’il est confidentiel, et il ne doit pas être transmis.</translation>
    </message>
    <message>
        <source>Left out, because they are off the record: {codes}.</source>
        <translation>Non inclus, car confidentiels&#x202f;: {codes}.</translation>
    </message>
    <message>
        <source>No roster is loaded: the file was searched for the names of States and organisations alone.</source>
        <translation>Aucune liste de participants n’est chargée&#x202f;: seuls les noms d’États et d’organisations ont été recherchés dans le fichier.</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Write a file that says who said what?</source>
        <translation>Écrire un fichier qui dit qui a dit quoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ReportVersionsDialog</name>
    <message>
        <source>&amp;Restore the report of then</source>
        <translation>&amp;Rétablir le rapport d’alors</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation>Supprimé depuis</translation>
    </message>
    <message>
        <source>In another session by now, and left there: {entries}</source>
        <translation>Dans une autre séance à présent, et laissées là&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>Déplacé depuis</translation>
    </message>
    <message>
        <source>Not there then</source>
        <translation>N’était pas là alors</translation>
    </message>
    <message>
        <source>Restoring is one step that Undo takes back. What stands now stays in this list, and what goes is in the bin.</source>
        <translation>Rétablir est une seule étape, que Annuler défait. Ce qui est écrit maintenant reste dans cette liste, et ce qui part est dans la corbeille.</translation>
    </message>
    <message>
        <source>The report after each stretch of work, the first one first</source>
        <translation>Le rapport après chaque période de travail, la première d’abord</translation>
    </message>
    <message>
        <source>The report of then against what stands now</source>
        <translation>Le rapport d’alors comparé à celui de maintenant</translation>
    </message>
    <message>
        <source>Then there were</source>
        <translation>Il y avait alors</translation>
    </message>
    <message>
        <source>This is how the report stands now.</source>
        <translation>C’est ainsi que le rapport est maintenant.</translation>
    </message>
    <message>
        <source>Versions of this report</source>
        <translation>Versions de ce rapport</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>before all changes</source>
        <translation>avant tout changement</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} à {end}</translation>
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
    <name>RosterCommands</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Are these one person, and whose name is to stay?</source>
        <translation>Est-ce une seule personne, et quel nom doit rester&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>First: {first}
Second: {second}

{why}. What is known of both is put together, and so is all that names either. This cannot be undone.</source>
        <translation>Premier&#x202f;: {first}
Second&#x202f;: {second}

{why}. Ce que l’on sait des deux est réuni, de même que tout ce qui nomme l’un ou l’autre. C’est irréversible.</translation>
    </message>
    <message>
        <source>Merge into the &amp;first</source>
        <translation>Fusionner dans le &amp;premier</translation>
    </message>
    <message>
        <source>Merge into the &amp;second</source>
        <translation>Fusionner dans le &amp;second</translation>
    </message>
    <message>
        <source>Merge two participants</source>
        <translation>Fusionner deux participants</translation>
    </message>
    <message>
        <source>Open a session first: the roster is that of its event.</source>
        <translation>Ouvrez d’abord une séance&#x202f;: la liste est celle de son événement.</translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation>Supprimer un participant</translation>
    </message>
    <message>
        <source>Remove {name} from the roster? This cannot be undone.</source>
        <translation>Supprimer {name} de la liste&#x202f;? C’est irréversible.</translation>
    </message>
    <message>
        <source>There is nobody in the roster yet whom {name} could be.</source>
        <translation>Il n’y a encore personne dans la liste qui puisse être {name}.</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Import a file …</source>
        <translation>Importer un fic&amp;hier…</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Participants</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Who is it? …</source>
        <translation>&amp;Qui est-ce&#x202f;?…</translation>
    </message>
    <message>
        <source>Add &amp;unknown speaker …</source>
        <translation>Ajouter un orateur &amp;inconnu…</translation>
    </message>
    <message>
        <source>As in the roster</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Import from the clip&amp;board …</source>
        <translation>Importer du pr&amp;esse-papiers…</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participants who may be in the roster twice</source>
        <translation>Participants qui figurent peut-être deux fois dans la liste</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates: {count}</source>
        <translation>&amp;Doublons possibles&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates: …</source>
        <translation>&amp;Doublons possibles&#x202f;: …</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>Roster: {event}</source>
        <translation>Liste des participants&#x202f;: {event}</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Why they may be one</source>
        <translation>Pourquoi ce serait la même personne</translation>
    </message>
    <message>
        <source>a part of a name, country, organisation or code</source>
        <translation>partie d’un nom, d’un pays, d’un organisme ou d’un code</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
</context>
<context>
    <name>RosterField</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Parle au nom de</translation>
    </message>
</context>
<context>
    <name>RosterImportCommands</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Importer une liste de participants</translation>
    </message>
    <message>
        <source>Putting them into the roster …</source>
        <translation>Inscription dans la liste…</translation>
    </message>
    <message>
        <source>Reading the rows …</source>
        <translation>Lecture des lignes…</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Roster: {new} new, {updated} updated, {bad} left out.</source>
        <translation>Liste des participants&#x202f;: {new} de plus, {updated} mis à jour, {bad} de côté.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.xlsm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy the rows in your spreadsheet first.</source>
        <translation>Il n’y a pas de tableau dans le presse-papiers&#x202f;: copiez d’abord les lignes dans votre tableur.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>presse-papiers</translation>
    </message>
</context>
<context>
    <name>RosterImportDialog</name>
    <message>
        <source>&amp;Coming in: {count}</source>
        <translation>À im&amp;porter&#x202f;: {count}</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Noticed: {count}</source>
        <translation>Rem&amp;arques&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cannot be &amp;taken: {count}</source>
        <translation>&amp;Refusées&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Importer une liste de participants</translation>
    </message>
    <message>
        <source>Import only the &amp;good rows</source>
        <translation>N’importer que les lignes &amp;correctes</translation>
    </message>
    <message>
        <source>It is not known which column holds the names: choose “Name” for it.</source>
        <translation>On ne sait pas quelle colonne contient les noms&#x202f;: choisissez «&#x202f;Nom&#x202f;» pour elle.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported while %n row(s) cannot be taken: mend the table, or tick “Import only the good rows”.</source>
        <translation>
            <numerusform>Rien n’est importé tant que %n ligne est refusée&#x202f;: corrigez le tableau, ou cochez «&#x202f;N’importer que les lignes correctes&#x202f;».</numerusform>
            <numerusform>Rien n’est importé tant que %n lignes sont refusées&#x202f;: corrigez le tableau, ou cochez «&#x202f;N’importer que les lignes correctes&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants who may be in the roster twice</source>
        <translation>Participants qui figurent peut-être deux fois dans la liste</translation>
    </message>
    <message>
        <source>Participants who would come in</source>
        <translation>Participants qui seraient ajoutés</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates: {count}</source>
        <translation>&amp;Doublons possibles&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>There is nobody in this table: nothing stands below its headers.</source>
        <translation>Il n’y a personne dans ce tableau&#x202f;: rien ne figure sous ses en-têtes.</translation>
    </message>
    <message>
        <source>What was noticed while reading</source>
        <translation>Remarques à la lecture</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Ce qui serait importé</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>Pourquoi elle est refusée</translation>
    </message>
    <message>
        <source>Why they may be one</source>
        <translation>Pourquoi ce serait la même personne</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>{new} new, {updated} updated, {bad} that cannot be taken.</source>
        <translation>Nouveaux&#x202f;: {new}&#x202f;; mis à jour&#x202f;: {updated}&#x202f;; refusés&#x202f;: {bad}.</translation>
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
    <name>RunningSession</name>
    <message>
        <source>By the programme no session runs now.</source>
        <translation>D’après le programme, aucune séance n’est en cours.</translation>
    </message>
    <message>
        <source>{code} is the session that runs now.</source>
        <translation>{code} est la séance en cours.</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>○ Only to be read</source>
        <translation>○ En lecture seule</translation>
    </message>
    <message>
        <source>○ Saving …</source>
        <translation>○ Enregistrement…</translation>
    </message>
    <message>
        <source>○ Your notes are not open</source>
        <translation>○ Vos notes ne sont pas ouvertes</translation>
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
        <source>Something unexpected happened in the program.</source>
        <translation>Quelque chose d’imprévu s’est produit dans le programme.</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: something unexpected happened in the program.</source>
        <translation>Vos notes ne peuvent pas être ouvertes&#x202f;: une erreur inattendue s’est produite dans le programme.</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Summit report</source>
        <translation>Rapport du sommet</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Ce rapport</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>the summit report</source>
        <translation>le rapport du sommet</translation>
    </message>
    <message>
        <source>the web</source>
        <translation>le web</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>ce rapport</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>What is the file for? Named is only who agreed to it for that.</source>
        <translation>À quoi sert le fichier&#x202f;? N’est nommé que qui y a consenti pour cet usage.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>A passphrase needs at least ten letters; several words are best.</source>
        <translation>Une phrase de passe compte au moins dix lettres&#x202f;; plusieurs mots valent mieux.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the key, so the passphrase will be asked for.</source>
        <translation>Le trousseau de cet ordinateur n’a pas pris la clé&#x202f;: la phrase de passe sera demandée.</translation>
    </message>
    <message>
        <source>This passphrase does not open your notes.</source>
        <translation>Cette phrase de passe n’ouvre pas vos notes.</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake: it is seven groups of four letters and digits.</source>
        <translation>Ce code de secours comporte une faute de frappe&#x202f;: il se compose de sept groupes de quatre lettres et chiffres.</translation>
    </message>
    <message>
        <source>This recovery code is not the one of your notes.</source>
        <translation>Ce code de secours n’est pas celui de vos notes.</translation>
    </message>
</context>
<context>
    <name>SealCommands</name>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>Only notes with a passphrase can be locked.</source>
        <translation>Seules des notes protégées par une phrase de passe peuvent être verrouillées.</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>Choisir une phrase de passe…</translation>
    </message>
    <message>
        <source>Set another passphrase …</source>
        <translation>Choisir une autre phrase de passe…</translation>
    </message>
    <message>
        <source>The passphrase is changed; the recovery code is the same as before.</source>
        <translation>La phrase de passe est changée&#x202f;; le code de secours reste le même.</translation>
    </message>
    <message>
        <source>The seal is off: whoever has this computer can read your notes.</source>
        <translation>La protection est levée&#x202f;: quiconque a cet ordinateur peut lire vos notes.</translation>
    </message>
    <message>
        <source>Your notes are sealed. File &gt; Passphrase makes another recovery code.</source>
        <translation>Vos notes sont protégées. Fichier &gt; Phrase de passe crée un autre code de secours.</translation>
    </message>
    <message>
        <source>Your notes were opened with the recovery code.</source>
        <translation>Vos notes ont été ouvertes avec le code de secours.</translation>
    </message>
</context>
<context>
    <name>SealConsentsDialog</name>
    <message>
        <source>&amp;Seal …</source>
        <translation>&amp;Sceller…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One file is written that only this passphrase opens: who agreed to be named, to which words, when and how, and what was withdrawn later. Names leave this computer with it, for the secretariat alone.</source>
        <translation>Un fichier est écrit que seule cette phrase secrète ouvre&#x202f;: qui a accepté d’être nommé, pour quels mots, quand et comment, et ce qui a été retiré ensuite. Des noms quittent cet ordinateur avec lui, pour le seul secrétariat.</translation>
    </message>
    <message>
        <source>Seal the consents</source>
        <translation>Sceller les accords</translation>
    </message>
    <message>
        <source>The passphrase is kept nowhere. Send it another way than the file: by phone, say. Without it nobody can open the file.</source>
        <translation>La phrase secrète n’est conservée nulle part. Transmettez-la par une autre voie que le fichier&#x202f;: par téléphone, par exemple. Sans elle, personne ne peut ouvrir le fichier.</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>&amp;Change the passphrase, or what the keychain does</source>
        <translation>&amp;Changer la phrase de passe ou ce que fait le trousseau</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>A new &amp;recovery code: the one before opens nothing any more</source>
        <translation>Un nouveau code de &amp;secours&#x202f;: le précédent n’ouvre plus rien</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de secours</translation>
    </message>
    <message>
        <source>Open on this computer without the passphrase, through the system&apos;s &amp;keychain</source>
        <translation>Ouvrir sur cet ordinateur sans la phrase de passe, par le &amp;trousseau du système</translation>
    </message>
    <message>
        <source>Passphrase &amp;today</source>
        <translation>Phrase de passe &amp;actuelle</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Seal your notes with a passphrase</source>
        <translation>Protéger vos notes par une phrase de passe</translation>
    </message>
    <message>
        <source>Take the &amp;seal off: whoever has this computer can read your notes</source>
        <translation>&amp;Lever la protection&#x202f;: quiconque a cet ordinateur peut lire vos notes</translation>
    </message>
    <message>
        <source>Take the seal off</source>
        <translation>Lever la protection</translation>
    </message>
    <message>
        <source>The passphrase of your notes</source>
        <translation>La phrase de passe de vos notes</translation>
    </message>
    <message>
        <source>The passphrase was not typed the same way twice.</source>
        <translation>La phrase de passe n’a pas été saisie deux fois de la même façon.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même, en&amp;core une fois</translation>
    </message>
    <message>
        <source>This computer has no keychain that could remember the passphrase.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui pourrait retenir la phrase de passe.</translation>
    </message>
    <message>
        <source>Without it nobody reads your notes, and it cannot be looked up: several words that nobody would guess are best. Afterwards a recovery code is shown once, for the day the passphrase is forgotten.</source>
        <translation>Sans elle, personne ne lit vos notes, et elle ne peut être retrouvée nulle part&#x202f;: le mieux, ce sont plusieurs mots que personne ne devinerait. Un code de secours est ensuite affiché une seule fois, pour le jour où la phrase de passe serait oubliée.</translation>
    </message>
    <message>
        <source>Your notes and all copies beside them are sealed.</source>
        <translation>Vos notes et toutes leurs copies sont protégées.</translation>
    </message>
    <message>
        <source>empty: as before</source>
        <translation>vide&#x202f;: comme avant</translation>
    </message>
</context>
<context>
    <name>SealStrip</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>Choisir une phrase de passe…</translation>
    </message>
    <message>
        <source>Your notes have no passphrase: whoever has this computer can read who said what.</source>
        <translation>Vos notes n’ont pas de phrase de passe&#x202f;: qui a cet ordinateur peut lire qui a dit quoi.</translation>
    </message>
</context>
<context>
    <name>SealedConsentCommands</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Open sealed consents</source>
        <translation>Ouvrir des accords scellés</translation>
    </message>
    <message>
        <source>Save the consents, with names</source>
        <translation>Enregistrer les accords, avec les noms</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#x202f;: {path}</translation>
    </message>
    <message>
        <source>Seal the consents</source>
        <translation>Sceller les accords</translation>
    </message>
    <message>
        <source>Sealed consents</source>
        <translation>Accords scellés</translation>
    </message>
    <message>
        <source>Sealed consents (*.consents)</source>
        <translation>Accords scellés (*.consents)</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program.</source>
        <translation>Quelque chose d’imprévu s’est produit dans le programme.</translation>
    </message>
</context>
<context>
    <name>SealedConsentsDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save as Excel, with names …</source>
        <translation>&amp;Enregistrer en Excel, avec les noms…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Sealed consents</source>
        <translation>Accords scellés</translation>
    </message>
    <message>
        <source>The log of approvals did not hold together when this was sealed: look at the proofs.</source>
        <translation>Le registre des approbations n’était pas cohérent lorsque ceci a été scellé&#x202f;: regardez les preuves.</translation>
    </message>
    <message>
        <source>The passphrase of {file}, as it was told to you:</source>
        <translation>La phrase secrète de {file}, telle qu’on vous l’a donnée&#x202f;:</translation>
    </message>
    <message>
        <source>These are names. In this window they are seen and not kept; saved as a workbook they lie there for anybody to read.</source>
        <translation>Ce sont des noms. Dans cette fenêtre ils se voient sans être conservés&#x202f;; enregistrés dans un classeur, n’importe qui peut les lire.</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Cette entrée n’est plus là.</translation>
    </message>
</context>
<context>
    <name>SearchCounts</name>
    <message numerus="yes">
        <source>%n entry(s) found</source>
        <translation>
            <numerusform>%n entrée trouvée</numerusform>
            <numerusform>%n entrées trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Any kind</source>
        <translation>Toutes les natures</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Toutes les sections</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Found entries</source>
        <translation>Entrées trouvées</translation>
    </message>
    <message>
        <source>Inbox, not filed yet</source>
        <translation>Boîte de réception, pas encore classé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Rien n’est trouvé.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>This event: {name}</source>
        <translation>Cet événement&#x202f;: {name}</translation>
    </message>
    <message>
        <source>This session: {code}</source>
        <translation>Cette séance&#x202f;: {code}</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Escape goes back.</source>
        <translation>Haut et Bas choisissent, Entrée y va, Échap revient.</translation>
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
        <source>Who said it, or whose practice</source>
        <translation>Qui l’a dit, ou à qui est la pratique</translation>
    </message>
    <message>
        <source>Words, a name, a tag; “in quotation marks” as they stand</source>
        <translation>Des mots, un nom, une étiquette&#x202f;; «&#x202f;entre guillemets&#x202f;» tels quels</translation>
    </message>
    <message>
        <source>{found}, and there are more: another word finds fewer.</source>
        <translation>{found}, et il y en a d’autres&#x202f;: un mot de plus en trouve moins.</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>First noted: {words}</source>
        <translation>D’abord noté&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Of: {names}</source>
        <translation>De&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Session: {title}</source>
        <translation>Séance&#x202f;: {title}</translation>
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
    <name>Seen</name>
    <message>
        <source>Cells that show an error were read as blank ({given}).</source>
        <translation>Les cellules qui affichent une erreur ont été lues comme vides ({given}).</translation>
    </message>
    <message>
        <source>Dates such as {given} are read with the day first.</source>
        <translation>Les dates comme {given} sont lues avec le jour d’abord.</translation>
    </message>
    <message>
        <source>Dates such as {given} are read with the month first.</source>
        <translation>Les dates comme {given} sont lues avec le mois d’abord.</translation>
    </message>
    <message>
        <source>Dates without a year are put into {given}.</source>
        <translation>Les dates sans année sont placées en {given}.</translation>
    </message>
    <message>
        <source>Formulas without a stored result were read as blank ({given}); open the file in Excel and save it to have them.</source>
        <translation>Les formules sans résultat enregistré ont été lues comme vides ({given})&#x202f;; ouvrez le fichier dans Excel et enregistrez-le pour les avoir.</translation>
    </message>
    <message>
        <source>Hidden columns were read like the others ({given}).</source>
        <translation>Les colonnes masquées ont été lues comme les autres ({given}).</translation>
    </message>
    <message>
        <source>Hidden rows were read like the others ({given}).</source>
        <translation>Les lignes masquées ont été lues comme les autres ({given}).</translation>
    </message>
    <message>
        <source>Not read: hidden sheets ({given}).</source>
        <translation>Non lues&#x202f;: les feuilles masquées ({given}).</translation>
    </message>
    <message>
        <source>Not read: the other sheets ({given}).</source>
        <translation>Non lues&#x202f;: les autres feuilles ({given}).</translation>
    </message>
    <message>
        <source>Of formulas the last result that was stored was taken ({given}).</source>
        <translation>Des formules, le dernier résultat enregistré a été repris ({given}).</translation>
    </message>
    <message>
        <source>Of merged cells the first one holds the value and the others are blank ({given}).</source>
        <translation>Dans les cellules fusionnées, la première contient la valeur et les autres sont vides ({given}).</translation>
    </message>
    <message>
        <source>Read from the sheet {given}.</source>
        <translation>Lu dans la feuille {given}.</translation>
    </message>
    <message>
        <source>Rows that repeat another one word for word were taken once (row {given}).</source>
        <translation>Les lignes qui en répètent une autre mot pour mot n’ont été prises qu’une fois (ligne {given}).</translation>
    </message>
    <message>
        <source>Some lines are in another encoding than the rest (line {given}); please look at their letters.</source>
        <translation>Certaines lignes sont dans un autre codage que le reste (ligne {given})&#x202f;; veuillez vérifier leurs lettres.</translation>
    </message>
    <message>
        <source>The letters were read as {given}; please look at those with accents.</source>
        <translation>Les lettres ont été lues comme {given}&#x202f;; veuillez vérifier celles qui portent des accents.</translation>
    </message>
    <message>
        <source>The macros in this file were left out.</source>
        <translation>Les macros de ce fichier ont été laissées de côté.</translation>
    </message>
    <message>
        <source>These sessions end after midnight: {given}.</source>
        <translation>Ces séances finissent après minuit&#x202f;: {given}.</translation>
    </message>
    <message>
        <source>These sessions run at the same time: {given}.</source>
        <translation>Ces séances ont lieu en même temps&#x202f;: {given}.</translation>
    </message>
    <message>
        <source>Times are kept as written, as the clock of the room; the zones named are {given}.</source>
        <translation>Les heures sont gardées telles quelles, comme celles de la salle&#x202f;; les fuseaux indiqués sont {given}.</translation>
    </message>
    <message>
        <source>Where a cell holds the same time in several zones, the first is taken (row {given}).</source>
        <translation>Où une cellule donne la même heure en plusieurs fuseaux, la première est prise (ligne {given}).</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} et {count} de plus</translation>
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
        <source>Sections begun: {filled} of {sections}</source>
        <translation>Sections commencées&#x202f;: {filled} sur {sections}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message numerus="yes">
        <source>Approvals: %n waiting</source>
        <translation>
            <numerusform>Approbations&#x202f;: %n en attente</numerusform>
            <numerusform>Approbations&#x202f;: %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>Nouvelle séance…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>It is time for {code}, {times} · Open ({key})</source>
        <translation>C’est l’heure de {code}, {times} · Ouvrir ({key})</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Privacy mode: identities are hidden · {key} shows them</source>
        <translation>Mode confidentiel&#x202f;: identités masquées · {key} les montre</translation>
    </message>
    <message>
        <source>What is open ({key})</source>
        <translation>Ce qui reste ouvert ({key})</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>approved {when}</source>
        <translation>approuvé {when}</translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation>demandé {when}</translation>
    </message>
    <message>
        <source>declined {when}</source>
        <translation>refusé {when}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>attendu {when}</translation>
    </message>
    <message>
        <source>withdrawn {when}</source>
        <translation>retiré {when}</translation>
    </message>
</context>
<context>
    <name>StepCommands</name>
    <message>
        <source>Done again in {session}: {what}</source>
        <translation>Refait dans {session}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>There is nothing to do again in this report.</source>
        <translation>Il n’y a rien à refaire dans ce rapport.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this report.</source>
        <translation>Il n’y a rien à annuler dans ce rapport.</translation>
    </message>
    <message>
        <source>Undone in {session}: {what}</source>
        <translation>Annulé dans {session}&#x202f;: {what}</translation>
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
    <name>SubjectField</name>
    <message>
        <source>{part}: take away {who}</source>
        <translation>{part}&#x202f;: retirer {who}</translation>
    </message>
    <message>
        <source>{who} · {entries} of {chosen}</source>
        <translation>{who} · {entries} sur {chosen}</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>Go to the entry</source>
        <translation>Aller à l’entrée</translation>
    </message>
    <message>
        <source>Said by …</source>
        <translation>Dit par…</translation>
    </message>
    <message>
        <source>Show the card …</source>
        <translation>Montrer la carte…</translation>
    </message>
    <message>
        <source>Tags …</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Take over the draft</source>
        <translation>Reprendre le projet de texte</translation>
    </message>
    <message>
        <source>Whose practice …</source>
        <translation>Pratique de…</translation>
    </message>
    <message>
        <source>Write into it</source>
        <translation>Y écrire</translation>
    </message>
    <message>
        <source>complete {figure} %</source>
        <translation>complet à {figure}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>SweepCommands</name>
    <message>
        <source>Open a session first: the sweep goes through its report.</source>
        <translation>Ouvrez d’abord une séance&#x202f;: la revue de clôture parcourt son rapport.</translation>
    </message>
    <message>
        <source>Taken back: nothing was written.</source>
        <translation>Repris&#x202f;: rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>SweepCounts</name>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n mis de côté</numerusform>
            <numerusform>%n mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) open</source>
        <translation>
            <numerusform>%n point ouvert</numerusform>
            <numerusform>%n points ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>rien ne reste ouvert</translation>
    </message>
</context>
<context>
    <name>SweepList</name>
    <message>
        <source>What is open</source>
        <translation>Ce qui reste ouvert</translation>
    </message>
</context>
<context>
    <name>SweepStrip</name>
    <message>
        <source>Bring back what was set aside</source>
        <translation>Reprendre ce qui a été mis de côté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is open in this report.</source>
        <translation>Rien ne reste ouvert dans ce rapport.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>The sweep at the close</source>
        <translation>La revue de clôture</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>A span has to run upwards to an item that exists; of {spans} only the ends are read.</source>
        <translation>Un intervalle doit aller en montant jusqu’à un élément qui existe&#x202f;; de {spans}, seules les bornes sont lues.</translation>
    </message>
    <message>
        <source>Added: {tags}.</source>
        <translation>Ajouté&#x202f;: {tags}.</translation>
    </message>
    <message>
        <source>Not understood: {words}. A number will do, or words of the title.</source>
        <translation>Non compris&#x202f;: {words}. Un numéro suffit, ou des mots du titre.</translation>
    </message>
    <message>
        <source>Nothing has the number {numbers}.</source>
        <translation>Aucun élément ne porte le numéro {numbers}.</translation>
    </message>
    <message>
        <source>Which is meant? Down and Enter choose.</source>
        <translation>Lequel est visé&#x202f;? Flèche bas et Entrée choisissent.</translation>
    </message>
    <message>
        <source>because of: {words}</source>
        <translation>à cause de&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>TagCommands</name>
    <message>
        <source>No longer tagged: {tags}</source>
        <translation>Étiquette retirée&#x202f;: {tags}</translation>
    </message>
    <message>
        <source>Tagged: {tags}</source>
        <translation>Étiqueté&#x202f;: {tags}</translation>
    </message>
    <message>
        <source>There is no entry to tag yet.</source>
        <translation>Il n’y a encore aucune entrée à étiqueter.</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add the suggested tag {tag}, {reason}</source>
        <translation>Ajouter l’étiquette proposée {tag}, {reason}</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Retirer l’étiquette {tag}</translation>
    </message>
    <message>
        <source>{tag} · {entries} of {chosen}</source>
        <translation>{tag} · {entries} sur {chosen}</translation>
    </message>
</context>
<context>
    <name>TagInput</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add a tag: 5, 10.7, a word …</source>
        <translation>Étiquette&#x202f;: 5, 10.7, un mot…</translation>
    </message>
    <message>
        <source>Tags that may be meant</source>
        <translation>Étiquettes possibles</translation>
    </message>
</context>
<context>
    <name>TagPrompt</name>
    <message>
        <source>Enter adds and closes, Down offers, Escape closes</source>
        <translation>Entrée ajoute et ferme, Bas propose, Échap ferme</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>&amp;Take back</source>
        <translation>Annu&amp;ler</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Ctrl+E writes the Word file. It is searched for every name before it gets its own.</source>
        <translation>Ctrl+E écrit le fichier Word. On y cherche chaque nom avant qu’il ne reçoive le sien.</translation>
    </message>
    <message>
        <source>Ctrl+P shows what the public will read: nobody is named who has not agreed.</source>
        <translation>Ctrl+P montre ce que le public lira&#x202f;: personne n’est nommé sans son accord.</translation>
    </message>
    <message>
        <source>Ctrl+T tags the line. Type 5 for an objective of the Compact and press Enter; Escape goes back.</source>
        <translation>Ctrl+T étiquette la ligne. Tapez 5 pour un objectif du Pacte et appuyez sur Entrée&#x202f;; Échap revient.</translation>
    </message>
    <message>
        <source>May Montania be named? In the inspector choose the State under “Ask to name the speaker”. Ctrl+Shift+A shows the approvals: choose the sentence and press Ask.</source>
        <translation>La Montania peut-elle être nommée&#x202f;? Dans l’inspecteur, choisissez l’État sous «&#x202f;Demander à nommer l’orateur&#x202f;». Ctrl+Shift+A montre les approbations&#x202f;: choisissez la phrase et appuyez sur Demander.</translation>
    </message>
    <message>
        <source>Say who: type a line, then ,,mon and choose Montania with Enter. Enter adds the line. Ctrl+B says it afterwards.</source>
        <translation>Dites qui parle&#x202f;: tapez une ligne, puis ,,mon et choisissez la Montania avec Entrée. Entrée ajoute la ligne. Ctrl+B le dit après coup.</translation>
    </message>
    <message>
        <source>Somebody speaks. Type what is said and press Enter: it stands in the report and is on the disk.</source>
        <translation>Quelqu’un parle. Tapez ce qui est dit et appuyez sur Entrée&#x202f;: c’est dans le rapport et sur le disque.</translation>
    </message>
    <message>
        <source>The same speaker goes on. Type a line and press F4 before Enter: the last speaker again.</source>
        <translation>Le même orateur continue. Tapez une ligne et appuyez sur F4 avant Entrée&#x202f;: de nouveau le dernier orateur.</translation>
    </message>
    <message>
        <source>The session closes. F9 goes through what is left to do, each with one key.</source>
        <translation>La séance se termine. F9 passe en revue ce qui reste à faire, chaque chose d’une touche.</translation>
    </message>
    <message>
        <source>Up goes to the report. Choose a line of the inbox and press Alt+2: it is filed under section 2.</source>
        <translation>La flèche vers le haut mène au rapport. Choisissez une ligne de la boîte de réception et appuyez sur Alt+2&#x202f;: elle est classée en section 2.</translation>
    </message>
    <message>
        <source>“This is not for the report.” F8 is for what must never be printed. Type such a line; F8 again ends it.</source>
        <translation>«&#x202f;Ceci n’est pas pour le rapport.&#x202f;» F8 est pour ce qui ne doit jamais être imprimé. Tapez une telle ligne&#x202f;; F8 de nouveau y met fin.</translation>
    </message>
</context>
<context>
    <name>TourCommands</name>
    <message>
        <source>The file is written: {path}. That was the way of a session, from its first line to its report. F1 says more.</source>
        <translation>Le fichier est écrit&#x202f;: {path}. Voilà le chemin d’une séance, de sa première ligne à son rapport. F1 en dit plus.</translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Tour, done</source>
        <translation>Visite terminée</translation>
    </message>
    <message>
        <source>Tour, {number} of {all}</source>
        <translation>Visite, {number} sur {all}</translation>
    </message>
</context>
<context>
    <name>UnknownSpeakerDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add an unknown speaker</source>
        <translation>Ajouter un orateur inconnu</translation>
    </message>
    <message>
        <source>An unknown speaker needs a word to go by, such as State 3.</source>
        <translation>Il faut un mot pour désigner un orateur inconnu, par exemple État 3.</translation>
    </message>
    <message>
        <source>Called for &amp;now</source>
        <translation>&amp;Nom provisoire</translation>
    </message>
    <message>
        <source>State 3, Speaker B</source>
        <translation>État 3, Orateur B</translation>
    </message>
</context>
<context>
    <name>UnsavedCommands</name>
    <message>
        <source>Save what is not saved as text</source>
        <translation>Enregistrer en texte ce qui ne l’est pas encore</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The text could not be written: {why}. Choose another place.</source>
        <translation>Le texte n’a pas pu être écrit&#x202f;: {why}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>What is not on the disk with your notes is in {path}. The window can be closed now.</source>
        <translation>Ce qui n’est pas sur le disque avec vos notes se trouve dans {path}. La fenêtre peut maintenant être fermée.</translation>
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
    <name>Version</name>
    <message>
        <source>How many said it</source>
        <translation>Combien l’ont dit</translation>
    </message>
    <message>
        <source>It stood in another place of its section.</source>
        <translation>Elle était à une autre place de sa section.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>S’oppose à</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>Ce qui peut être dit</translation>
    </message>
    <message>
        <source>another entry</source>
        <translation>une autre entrée</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>comme elle est venue</translation>
    </message>
    <message>
        <source>as the session ({regime})</source>
        <translation>comme la séance ({regime})</translation>
    </message>
    <message>
        <source>first wording</source>
        <translation>première formulation</translation>
    </message>
    <message>
        <source>moved to another session</source>
        <translation>déplacée vers une autre séance</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>somebody who is not in the roster any more</source>
        <translation>quelqu’un qui n’est plus dans la liste</translation>
    </message>
    <message>
        <source>undone: {act}</source>
        <translation>annulé&#x202f;: {act}</translation>
    </message>
    <message>
        <source>{what}: {then} then, {now} now</source>
        <translation>{what}&#x202f;: alors {then}, maintenant {now}</translation>
    </message>
</context>
<context>
    <name>VersionCommands</name>
    <message>
        <source>Nothing was deleted from this report.</source>
        <translation>Rien n’a été supprimé de ce rapport.</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Remis en place&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Restored: {what}</source>
        <translation>Rétabli&#x202f;: {what}</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>Il n’y a pas encore d’entrée.</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Annuler le défait.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Rétablir cette version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The chosen version against what stands now</source>
        <translation>La version choisie comparée à ce qui est écrit maintenant</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>Les mots sont les mêmes.</translation>
    </message>
    <message>
        <source>This is how the entry stands now.</source>
        <translation>C’est ainsi que l’entrée est écrite maintenant.</translation>
    </message>
    <message>
        <source>Typing in one go is one version. What stands now stays in this list when an earlier version is restored.</source>
        <translation>Une frappe d’un seul trait fait une version. Ce qui est écrit maintenant reste dans cette liste quand une version antérieure est rétablie.</translation>
    </message>
    <message>
        <source>Versions of this entry</source>
        <translation>Versions de cette entrée</translation>
    </message>
    <message>
        <source>Versions, the first wording first</source>
        <translation>Versions, la première formulation d’abord</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>{act}: first wording</source>
        <translation>{act}&#x202f;: première formulation</translation>
    </message>
    <message>
        <source>{act}: stands now</source>
        <translation>{act}&#x202f;: état actuel</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>many</source>
        <translation>de nombreux</translation>
    </message>
    <message>
        <source>most</source>
        <translation>la plupart</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un seul</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>some</source>
        <translation>certains</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A session is noted line by line while people speak, on the form of its report. Everything stays on this computer, and no speaker is named in a report.</source>
        <translation>Une séance se note ligne par ligne pendant que l’on parle, sur le modèle de son rapport. Tout reste sur cet ordinateur, et aucun orateur n’est nommé dans un rapport.</translation>
    </message>
    <message>
        <source>Import a programme …</source>
        <translation>Importer un programme…</translation>
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
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurer une copie…</translation>
    </message>
    <message>
        <source>Your notes cannot be opened</source>
        <translation>Vos notes ne peuvent pas être ouvertes</translation>
    </message>
</context>
<context>
    <name>WhoCommands</name>
    <message>
        <source>The owner</source>
        <translation>L’auteur de la pratique</translation>
    </message>
    <message>
        <source>The speaker</source>
        <translation>L’orateur</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>Il n’y a pas encore d’entrée.</translation>
    </message>
    <message>
        <source>as many as are named</source>
        <translation>autant que d’auteurs indiqués</translation>
    </message>
    <message>
        <source>as the session</source>
        <translation>comme la séance</translation>
    </message>
</context>
<context>
    <name>WhoInput</name>
    <message>
        <source>Type a name, State or code</source>
        <translation>Nom, État ou code</translation>
    </message>
    <message>
        <source>Who may be meant</source>
        <translation>Qui peut être visé</translation>
    </message>
    <message>
        <source>{name} – as a whole</source>
        <translation>{name} – dans son ensemble</translation>
    </message>
    <message>
        <source>{name} – not in the roster</source>
        <translation>{name} – pas dans la liste des participants</translation>
    </message>
    <message>
        <source>{name} – not known yet</source>
        <translation>{name} – pas encore connu</translation>
    </message>
    <message>
        <source>{part}: add by typing</source>
        <translation>{part}&#x202f;: ajouter en tapant</translation>
    </message>
    <message>
        <source>{word} – somebody not known yet</source>
        <translation>{word} – quelqu’un que l’on ne connaît pas encore</translation>
    </message>
</context>
<context>
    <name>WhoIsItDialog</name>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Participant</translation>
    </message>
    <message>
        <source>All entries and sessions that name {name} will name this participant instead. This cannot be undone.</source>
        <translation>Toutes les entrées et séances qui nomment {name} nommeront ce participant à la place. C’est irréversible.</translation>
    </message>
    <message>
        <source>Choose one participant of the list; these words name nobody, or more than one.</source>
        <translation>Choisissez un participant de la liste&#x202f;; ces mots ne désignent personne, ou plusieurs.</translation>
    </message>
    <message>
        <source>This is who it is</source>
        <translation>C’est cette personne</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Qui est {name}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WhoPrompt</name>
    <message>
        <source>Enter takes it, Escape closes</source>
        <translation>Entrée le prend, Échap ferme</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Approved for this report.</source>
        <translation>Approuvé pour ce rapport.</translation>
    </message>
    <message>
        <source>Approved, but not for this report.</source>
        <translation>Approuvé, mais pas pour ce rapport.</translation>
    </message>
    <message>
        <source>Asked, and not answered yet.</source>
        <translation>Demandé, et sans réponse pour l’instant.</translation>
    </message>
    <message>
        <source>It is not known yet who it was.</source>
        <translation>On ne sait pas encore qui c’était.</translation>
    </message>
    <message>
        <source>It was announced in the room that States which present their own practice are named.</source>
        <translation>Il a été annoncé dans la salle que les États qui présentent leur propre pratique sont nommés.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Personne n’a encore été consulté.</translation>
    </message>
    <message>
        <source>Only the secretariat’s own file says this.</source>
        <translation>Seul le fichier du secrétariat le dit.</translation>
    </message>
    <message>
        <source>The answer cannot be relied on: its log or its date is not right.</source>
        <translation>La réponse n’est pas fiable&#x202f;: son journal ou sa date n’est pas correct.</translation>
    </message>
    <message>
        <source>The answer was no.</source>
        <translation>La réponse a été non.</translation>
    </message>
    <message>
        <source>The approval was withdrawn.</source>
        <translation>L’accord a été retiré.</translation>
    </message>
    <message>
        <source>This needs nobody’s approval.</source>
        <translation>Cela ne demande l’accord de personne.</translation>
    </message>
    <message>
        <source>This was background: described, never named.</source>
        <translation>C’était à titre d’information&#x202f;: décrit, jamais nommé.</translation>
    </message>
    <message>
        <source>This was on the record.</source>
        <translation>C’était officiel.</translation>
    </message>
    <message>
        <source>Too few in the room fit: it could be guessed.</source>
        <translation>Trop peu dans la salle correspondent&#x202f;: on pourrait deviner.</translation>
    </message>
    <message>
        <source>What was approved has changed since, so the approval has lapsed.</source>
        <translation>Ce qui avait été approuvé a changé depuis, l’accord est donc caduc.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>approved for other files</source>
        <translation>approuvé pour d’autres fichiers</translation>
    </message>
    <message>
        <source>as you want it</source>
        <translation>comme vous le voulez</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>fewer than three in the room fit the group</source>
        <translation>moins de trois personnes dans la salle correspondent au groupe</translation>
    </message>
    <message>
        <source>for the secretariat alone</source>
        <translation>pour le secrétariat seul</translation>
    </message>
    <message>
        <source>it is not known yet who it is</source>
        <translation>on ne sait pas encore qui c’est</translation>
    </message>
    <message>
        <source>it was announced in the room that States are named</source>
        <translation>il a été annoncé dans la salle que les États sont nommés</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>personne n’a été sollicité</translation>
    </message>
    <message>
        <source>the approval was withdrawn</source>
        <translation>l’approbation a été retirée</translation>
    </message>
    <message>
        <source>the log of approvals, or the date of an answer, cannot be trusted</source>
        <translation>le registre des approbations, ou la date d’une réponse, n’est pas fiable</translation>
    </message>
    <message>
        <source>the session is background: nobody is named</source>
        <translation>la séance est à titre d’information&#x202f;: personne n’est nommé</translation>
    </message>
    <message>
        <source>the session is on the record</source>
        <translation>la séance permet l’attribution</translation>
    </message>
    <message>
        <source>the words are not those that were approved</source>
        <translation>les mots ne sont pas ceux qui ont été approuvés</translation>
    </message>
    <message>
        <source>there is no answer yet</source>
        <translation>il n’y a pas encore de réponse</translation>
    </message>
</context>
<context>
    <name>WhyLeft</name>
    <message>
        <source>Not imported, because it stands above the table: row {where}.</source>
        <translation>Non importée, car elle se trouve au-dessus du tableau&#x202f;: la ligne {where}.</translation>
    </message>
    <message>
        <source>Not imported, because nothing was chosen for it: column {where}.</source>
        <translation>Non importée, car rien n’a été choisi pour elle&#x202f;: la colonne {where}.</translation>
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
