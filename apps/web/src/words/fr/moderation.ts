import { number, s } from './plural.js';

/** What the public wrote, looked at before it shows. */
export const moderation = {
  title: 'Modération',
  lead: 'Ce qui attend un regard, le plus ancien d’abord.',
  count: (waiting: number, reported: number) => [waiting > 0 ? `${number(waiting)} en attente` : '', reported > 0 ? `${number(reported)} signalée${s(reported)}` : ''].filter((one) => one !== '').join(', '),
  queue: 'À regarder', decisions: 'Décisions récentes',
  empty: 'Rien n’attend : tout a été regardé.',
  emptyHint: 'Ce qui arrive ensuite s’affiche ici.',
  noDecisions: 'Aucune décision pour l’instant.',
  rules: 'Les règles',
  ruleLines: {
    first: 'Les premières contributions d’une personne attendent ; deux publiées, les suivantes paraissent aussitôt.',
    links: 'Plus de deux liens : la contribution attend, qui que ce soit.',
    reports: 'Trois signalements de personnes différentes la cachent jusqu’à ce que quelqu’un regarde.',
    told: 'Son auteur est prévenu une fois, par mail ; la publicité est refusée sans réponse.',
    trust: 'Faire confiance : tout paraît aussitôt. Surveiller : tout attend.',
  },
  rulesKeys: 'Touches : P publier, R refuser, J suivante, K précédente.',
  publish: 'Publier', refuse: 'Refuser', next: 'Suivante', previous: 'Précédente', keep: 'Garder en ligne', look: 'Regarder celle-ci', takeDown: 'Retirer de la page',
  publishAndTrust: 'Publier et faire confiance',
  trust: 'Son auteur, ensuite',
  trusts: { same: 'comme avant', new: 'nouveau', accepted: 'faire confiance', watched: 'surveiller' },
  trustNow: { new: 'nouvelle personne', accepted: 'personne de confiance', watched: 'personne surveillée' },
  reasons: { insult: 'Injure', hatred: 'Haine', privacy: 'Vie privée', advertising: 'Publicité', offTopic: 'Hors sujet', double: 'Déjà dit', other: 'Autre' },
  why: 'Pourquoi',
  note: 'Mot pour son auteur',
  noteHint: 'Facultatif, joint au mail.',
  refuseIt: 'Refuser cette contribution',
  published: (author: string) => `Publiée : ${author}.`,
  refused: (author: string) => `Refusée : ${author}.`,
  gone: (author: string) => `${author} vient de retirer sa contribution.`,
  reworded: (author: string) => `${author} vient de récrire sa contribution : relisez-la, puis décidez.`,
  notSent: (author: string) => `La décision sur ${author} n’est pas partie : elle est remise dans la file.`,
  undone: 'La contribution est remise dans la file.',
  kinds: { comment: 'commentaire', answer: 'réponse', insight: 'éclairage', feedback: 'retour après l’émission' },
  repliesTo: 'En réponse à',
  answers: (question: string) => `À la question « ${question} »`,
  chose: (choice: string) => `A choisi : ${choice}`,
  yesNo: { yes: 'oui', no: 'non' } as Record<string, string>,
  waits: { newcomer: 'première contribution', links: 'plus de deux liens', watched: 'auteur surveillé' } as Record<string, string>,
  reports: (count: number) => `${number(count)} signalement${s(count)}`,
  hidden: 'cachée en attendant',
  edited: (times: number) => `modifiée ${times > 1 ? `${number(times)} fois` : 'une fois'}`,
  wordings: 'Voir les versions précédentes',
  wordingFrom: (when: string) => `Version du ${when}`,
  before: (published: number, refused: number) => (published + refused === 0 ? 'rien de jugé avant' : `avant : ${number(published)} publiée${s(published)}, ${number(refused)} refusée${s(refused)}`),
  source: 'Source',
  noAuthor: 'anonyme',
  wasPublished: (by: string, when: string) => `publiée par ${by}, ${when}`,
  wasRefused: (by: string, when: string, why: string) => `refusée par ${by}, ${when} : ${why}`,
  more: 'En montrer plus',
  onTopic: 'Sujet',
};

/** Éclairages of a topic. */
export const insights = {
  lead: 'Des faits, des études, des récits qui éclairent le sujet, chacun avec son auteur et sa source. Les vôtres paraissent aussitôt ; ceux du public attendent que vous les acceptiez.',
  empty: 'Aucun éclairage pour l’instant.',
  add: 'Ajouter un éclairage',
  text: 'Ce qu’il dit',
  author: 'Auteur',
  authorHint: 'Vide : vous-même.',
  source: 'Adresse de la source',
  sourceHint: 'La page telle qu’elle s’ouvre, avec https://. Facultative pour la production.',
  submit: 'Publier l’éclairage',
  added: 'L’éclairage est publié.',
  accept: 'Accepter', refuse: 'Refuser', takeDown: 'Retirer', putBack: 'Publier de nouveau',
  byStudio: 'de la production', byPublic: 'du public',
  states: { unconfirmed: 'non confirmé', waiting: 'en attente', published: 'publié', refused: 'refusé', withdrawn: 'retiré' },
  draftNote: 'Le sujet est un brouillon : l’éclairage paraîtra avec la page.',
};

/** What the lines of a rundown quote and the topic no longer holds. */
export const staleWords = {
  mark: 'Texte modifié depuis',
  goneMark: 'Texte retiré depuis',
  see: 'Voir les versions',
  hide: 'Masquer les versions',
  quoted: 'Cité',
  now: 'Aujourd’hui',
  gone: 'Ce texte n’est plus dans le sujet.',
  original: (when: string) => `Version du ${when}`,
};

/** The public's writing that a topic has not read yet. */
export const unread = {
  count: (count: number) => `${number(count)} contribution${s(count)} nouvelle${s(count)} depuis la dernière lecture`,
  soon: 'La lecture se fait d’elle-même ; vous pouvez la demander maintenant.',
  read: 'Lire maintenant',
  reading: 'Lecture…',
  done: 'Le sujet est relu.',
};
