/** The fixed words a topic page is printed with: labels of the form and of the site, never content. */

/** The vignette, « [PARTICIPER_#…_Je veux bien participer ! ] pitch… », on one line. */
export const VIGNETTE = /^[ \t\u00a0]*\[PARTICIPER[^\]\n]*\]/gm;

/** Lines of the form and the tabs; the text of the topic begins after the last of them. */
export const FORM_LINE =
  /^[ \t\u00a0]*(?:et toc, voici mon feedback|ci-dessous, j['’]expose mes motivations|je signale mon opinion|infos diverses|l['’]article[ \t\u00a0]*$|réagir[ \u00a0]*\?|intervenants?[ \u00a0]*\(\d+\)|audience[ \t\u00a0]*$|lieu[ \u00a0]*:|format[ \u00a0]*:|traitement[ \u00a0]*:|secteur d['’]activité[ \u00a0]*:|other information|the article[ \t\u00a0]*$|speakers?[ \u00a0]*\(\d+\)|venue[ \u00a0]*:|location[ \u00a0]*:|treatment[ \u00a0]*:|sector[ \u00a0]*:|industry[ \u00a0]*:)/gimu;

/** « Je veux bien participer à un talk sur ce sujet ! » alone on its line. */
export const CALL_LINE = /^[ \t\u00a0]*((?:je (?:veux|voudrais|souhaite|suis prêt)[^\n]{0,20}participer|i (?:want|would like|wish)[^\n]{0,20}(?:take part|participate|join))[^\n]{0,90})$/imu;

/** « L'article complet : » alone on its line. */
export const ARTICLE_LINE =
  /^[ \t\u00a0]*(?:the (?:full|complete|whole) (?:article|text|piece)|(?:l['’]|le |la )?(?:article|texte|tribune|billet|chronique|entretien|interview)(?: (?:complet|complète|intégral|intégrale|original|originale|d['’]origine|en entier)))[ \t\u00a0]*:?[ \t\u00a0]*$/gimu;

/** A line that ends the topic's text and begins the call to take part or the site's foot. */
export const FOOT_LINE =
  /^[ \t\u00a0•*-]*(?:approfondiss(?:ons|ez)\b[^\n]{0,80}|rejoignez\b[^\n]{0,80}|professionnels et experts\b[^\n]{0,80}|venez (?:prendre la parole|participer|débattre)[^\n]{0,90}|comment participer\b[^\n]{0,40}|pour coproduire ce sujet\b|postulez\b[^\n]{0,80}|mode d['’]emploi\b[^\n]{0,60}|partager (?:le lien|cette page|ce sujet)\b[^\n]{0,40}|sujets potentiellement connexes\b[^\n]{0,20}|aidez-nous à préparer ce sujet\b[^\n]{0,40}|join the debate\b[^\n]{0,80}|how to take part\b[^\n]{0,40}|share (?:this page|the link)\b[^\n]{0,40}|related topics\b[^\n]{0,20}|help us prepare this topic\b[^\n]{0,40})/gimu;

/** A line that tells the reader to click in order to take part, in whatever words the page has. */
export const ACT_LINE =
  /^[ \t\u00a0•*-]*(?:pour (?:participer|intervenir|témoigner|postuler|coproduire|venir)\b[^\n]{0,120}\b(?:cliquez|remplissez|postule[rz]|commencez)\b|(?:cliquez|click) (?:sur|ici|on|here)\b|to (?:take part|participate|apply|join)\b[^\n]{0,120}\b(?:click|fill in|apply)\b)[^\n]{0,200}/gimu;

/** Labels of the site and its form wherever they stand: a page that was pasted without its line breaks runs them together. */
export const LABELS =
  /Mot de passe|(?:Connexion|Log ?in) \| (?:Inscription|Sign ?up)|\[PARTICIPER|voici mon feedback|j['’]expose mes motivations|Je signale mon opinion|Infos diverses|Other information|(?:Lieu|Format|Traitement|Secteur d['’]activité|Venue|Location|Treatment|Approach|Sector|Industry)[ \u00a0]?:|(?:L['’]article|The article)\s+(?:Réagir|React)|Réagir[ \u00a0]\?|(?:Intervenants?|Speakers?)[ \u00a0]?\(\d+\)|AUDIENCE/gu;

/** « L'article complet : » run together with the article's first sentence. */
export const GLUED_ARTICLE_LINE = /^(?:L['’]article complet|The (?:full|complete|whole) article)[ \u00a0]?:\s*/u;

/** A sentence that begins as a comment is headed: a marker that names nobody, or another marker. */
export const LEFT_MARKER = /^(?:Commentaire de|Comment (?:by|from))[\s\u00a0]*(?:$|:|(?:Commentaire de|Comment (?:by|from))(?!\p{L})|\p{Lu})/u;
