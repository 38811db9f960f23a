import { number, s } from './plural.js';

/** Taking in a topic page. */
export const importing = {
  title: 'Importer un sujet',
  lead: 'La page telle qu’elle se copie du site : le texte, les commentaires, tout. Rien n’est réécrit.',
  page: 'La page du sujet',
  pagePlaceholder: 'Collez ici la page entière…',
  drop: 'Déposez le fichier ici',
  dropHint: 'ou déposez un fichier texte',
  chooseFile: 'Choisir un fichier',
  characters: (count: number) => `${number(count)} signe${s(count)}`,
  tooBig: 'Ce fichier dépasse 32 Mio : enregistrez la page en texte seul et recommencez.',
  notText: 'Ce fichier n’est pas du texte : enregistrez la page en texte seul (.txt) et recommencez.',
  ownTitle: 'Titre',
  ownTitleHint: 'Sinon, celui qui est trouvé dans la page.',
  applications: 'Candidatures',
  applicationsHint: 'Fichier JSON au format applications/1.',
  applicationsChosen: (name: string) => `Candidatures : ${name}`,
  removeFile: (name: string) => `Retirer ${name}`,
  submit: 'Importer',
  empty: 'Collez la page ou déposez son fichier, puis importez.',
  already: (title: string) => `Cette page est déjà importée sous le titre « ${title} ».`,
  openIt: 'Ouvrir ce sujet',
  working: 'Lecture de la page : citations, thèmes, questions…',
};
