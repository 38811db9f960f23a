/** What a fictional topic page says; every part has a complete default. */
export interface TopicPageWords {
  readonly call: string;
  readonly pitch: string;
  readonly articleLine: string;
  readonly article: string;
  readonly foot: string;
  readonly comments: readonly (readonly [author: string | null, words: string])[];
}

const WORDS: TopicPageWords = {
  call: 'Je veux bien participer à un talk sur ce sujet !',
  pitch:
    'Nous voudrions filmer un débat sur les horloges publiques.\n\nHélène Ferréol, dans un article paru dans La Cloche, soutient que plus personne ne lit l’heure au clocher.',
  articleLine: "L'article complet :",
  article:
    "Personne ne regarde plus le clocher.\nNous avons tous l'heure dans la poche et plus personne ne la partage. Une horloge publique n'est pas un décor, c'est une promesse.",
  foot: 'APPROFONDISSONS LE SUJET EN TALKSHOW :\nREJOIGNEZ LE DÉBAT EN POSTULANT :-)\n\nComment participer :\nPour coproduire ce sujet avec nous, cliquez.\nPartager le lien :\nSujets potentiellement connexes :\n  • ',
  comments: [
    ['Zoé Marchetti', "Le clocher n'est pas une horloge, c'est un voisin qui parle trop fort. Qui a encore besoin qu'on lui sonne les heures ?"],
    ['FERREOL Helene', 'Merci Zoé. Mais peut-on encore se donner rendez-vous sous une horloge arrêtée ?'],
    [null, 'Pas faux :)'],
    ['Luc P. - Mécanique du Temps', 'Remonter une horloge, ça demande un bras, deux fois par semaine, et personne ne veut payer ce bras.'],
  ],
};

/** The text of a topic page as pasted from the web: site head, vignette, form, facts, pitch, article, foot, comments. */
export function writeTopicPage(words: Partial<TopicPageWords> = {}): string {
  const { call, pitch, articleLine, article, foot, comments } = { ...WORDS, ...words };
  const glued = pitch.replace(/\s+/g, ' ');
  return [
    'Email     Mot de passe  ',
    'Connexion | Inscription',
    `[PARTICIPER_#FFFFFF_#F04C00_#FF5200_200_${call}] ${glued} ${articleLine} `,
    'Et toc, voici mon feedback :',
    "Ci-dessous, j'expose mes motivations auprès des organisateurs :",
    'Je signale mon opinion : je trouve ce sujet...',
    '',
    'Infos diverses',
    'Lieu : Halle aux Grains',
    'Format : Talkshow',
    'Traitement\u00a0: Débat d’idées',
    "Secteur d'activité : Patrimoine / Ville",
    "L'article",
    'Réagir ?',
    'Intervenants (3)',
    'AUDIENCE',
    '',
    call,
    '',
    pitch,
    '',
    articleLine,
    '',
    article,
    '',
    `${foot}${comments.map(([author, said]) => `Commentaire de ${author === null ? '' : `${author} `}: ${said}`).join(' ')}`,
  ].join('\n');
}
