import { number, s } from './plural.js';

/** What somebody is in the whole studio, and in one episode. */
export const roles = {
  studio: { administrator: 'Administrateur', producer: 'Producteur', host: 'Animateur', member: 'De l’extérieur' },
  studioHints: {
    administrator: 'Fait tout, invite et ferme des comptes.',
    producer: 'Fait tout dans toutes les émissions.',
    host: 'Lit toutes les émissions.',
    member: 'Ne voit que les émissions dont il est membre.',
  },
  episode: { owner: 'Propriétaire', producer: 'Producteur', contributor: 'Contributeur', showCaller: 'Scripte', reader: 'Lecteur' },
  episodeHints: {
    owner: 'Fait tout dans cette émission, et peut la confier.',
    producer: 'Fait tout dans cette émission.',
    contributor: 'Modifie les colonnes que vous choisissez.',
    showCaller: 'Lit, et note les heures réelles.',
    reader: 'Lit le conducteur et l’imprime.',
  },
};

/** The columns of a rundown, where they are given or shown. */
export const givenColumns = {
  title: 'Titre',
  objective: 'Objectif',
  duration: 'Durée',
  people: 'Personnes',
  content: 'Contenu',
  technique: 'Technique',
  notes: 'Notes',
  start: 'Départ',
  gone: 'Colonne retirée',
};

/** « Équipe et partage » of an episode. */
export const team = {
  title: 'Équipe et partage',
  who: 'Qui travaille sur cette émission',
  lead: 'Les administrateurs et les producteurs du studio font tout ici. Ajoutez ceux à qui cette émission doit s’ouvrir davantage.',
  leadToRead: 'Voici qui travaille sur cette émission. Ses producteurs peuvent y changer les rôles.',
  empty: 'Personne n’a encore de rôle propre à cette émission.',
  noOwner: 'Cette émission n’a pas de propriétaire : confiez-la à quelqu’un.',
  columnsOf: (list: string) => `Modifie : ${list}`,
  closed: 'compte fermé',
  edit: 'Changer',
  editOf: (name: string) => `Changer le rôle de ${name}`,
  remove: 'Retirer',
  removeOf: (name: string) => `Retirer ${name} de l’équipe`,
  leave: 'Quitter l’équipe',
  handOver: 'Confier à quelqu’un',
  handOverTitle: 'Confier l’émission',
  handOverHint: 'Le propriétaire actuel reste producteur de l’émission.',
  handOverTo: 'À qui',
  handOverDo: 'Confier',
  add: 'Ajouter quelqu’un',
  addTitle: 'Ajouter à l’équipe',
  addDo: 'Ajouter',
  person: 'Personne',
  role: 'Rôle',
  columns: 'Colonnes à modifier',
  columnsMissing: 'Choisissez au moins une colonne.',
  save: 'Enregistrer',
  nobodyLeft: 'Tous les comptes sont déjà de l’équipe : un administrateur peut en inviter d’autres.',
  added: (name: string) => `${name} est de l’équipe.`,
  changed: (name: string) => `Le rôle de ${name} est changé.`,
  removed: (name: string) => `${name} n’est plus de l’équipe.`,
  handedOver: (name: string) => `L’émission est confiée à ${name}.`,
  removeAsk: (name: string) => `Retirer ${name} ?`,
  removeHint: 'Ce que son rôle dans cette émission lui permettait prend fin aussitôt.',
};

/** Links that show a rundown to readers without an account. */
export const sharing = {
  title: 'Liens de lecture',
  lead: 'Pour montrer ce conducteur à quelqu’un sans compte : vous choisissez les colonnes, et le lien se ferme quand vous voulez. Ni adresses, ni téléphones, ni notes privées n’y paraissent jamais.',
  empty: 'Aucun lien pour l’instant.',
  make: 'Créer un lien',
  makeTitle: 'Créer un lien de lecture',
  name: 'Pour qui',
  nameHint: 'Vous le reconnaîtrez à ce nom dans la liste ; le lecteur ne le voit pas.',
  shows: 'Ce qu’il montre',
  showsDraft: 'Le conducteur tel qu’il est à chaque moment',
  showsVersion: 'La dernière version distribuée',
  showsVersionNone: 'Aucune version n’est encore distribuée : le lien le dira jusque-là.',
  columns: 'Colonnes montrées',
  columnsMissing: 'Choisissez au moins une colonne.',
  until: 'Valable',
  untilRevoked: 'Jusqu’à ce que je le ferme',
  untilDays: (count: number) => `${count} jour${s(count)}`,
  submit: 'Créer le lien',
  fresh: (name: string) => `Le lien pour ${name}`,
  secret: 'Copiez-le maintenant : il ne sera plus montré. Qui l’a peut lire.',
  copy: 'Copier',
  copied: 'Copié',
  opened: (count: number) => (count === 0 ? 'jamais ouvert' : `ouvert ${number(count)} fois`),
  lastOpened: (when: string) => `la dernière, ${when}`,
  madeBy: (name: string, when: string) => `créé par ${name}, ${when}`,
  draft: 'conducteur en direct',
  version: 'dernière version',
  expires: (when: string) => `valable jusqu’au ${when}`,
  expired: (when: string) => `expiré, ${when}`,
  revokedOn: (when: string) => `fermé, ${when}`,
  revoke: 'Fermer ce lien',
  revokeOf: (name: string) => `Fermer le lien pour ${name}`,
  revoked: 'Ce lien ne s’ouvre plus.',
};

/** « Équipe » of the studio: accounts and invitations. */
export const accounts = {
  title: 'Équipe',
  lead: 'Qui a un compte ici, et ce qu’il peut faire dans le studio. Une émission peut s’ouvrir davantage à quelqu’un : voyez « Équipe et partage » dans l’émission.',
  open: 'Comptes',
  closed: (count: number) => `Comptes fermés (${number(count)})`,
  you: 'vous',
  seen: (when: string) => `vu ${when}`,
  neverSeen: 'pas connecté en ce moment',
  closedOn: (when: string) => `fermé le ${when}`,
  roleOf: (name: string) => `Rôle de ${name}`,
  close: 'Fermer le compte',
  closeOf: (name: string) => `Fermer le compte de ${name}`,
  closeAsk: (name: string) => `Fermer le compte de ${name} ?`,
  closeHint: 'Ses sessions, ses agendas et ses rôles dans les émissions prennent fin aussitôt. Son nom reste là où il a travaillé. Cela ne se défait pas : il faudra une nouvelle invitation.',
  roleChanged: (name: string, role: string) => `${name} est désormais : ${role}.`,
  accountClosed: (name: string) => `Le compte de ${name} est fermé.`,
  invite: 'Inviter quelqu’un',
  inviteTitle: 'Inviter quelqu’un',
  forWhom: 'Pour qui',
  forWhomHint: 'Un nom ou une adresse, pour reconnaître l’invitation.',
  role: 'Rôle dans le studio',
  make: 'Créer l’invitation',
  fresh: (name: string) => `Le lien pour ${name}`,
  secret: 'Copiez-le maintenant et donnez-le vous-même : il ne sera plus montré. Il sert une fois, pendant sept jours.',
  copy: 'Copier',
  copied: 'Copié',
  waiting: 'Invitations en attente',
  noInvitations: 'Aucune invitation en attente.',
  invitedBy: (name: string, when: string) => `par ${name}, jusqu’au ${when}`,
  revoke: 'Retirer',
  revokeOf: (name: string) => `Retirer l’invitation de ${name}`,
  revoked: 'Cette invitation ne sert plus.',
};

/** The page behind an invitation. */
export const invited = {
  title: 'Votre compte',
  lead: 'On vous attend : choisissez comment vous entrerez.',
  submit: 'Créer mon compte',
  spent: 'Cette invitation a déjà servi, a été retirée ou a expiré : demandez-en une autre à la personne qui vous l’a donnée, ou connectez-vous.',
  noToken: 'Il manque une partie de l’adresse : copiez le lien entier de l’invitation.',
};

/** The first screen of somebody from outside. */
export const guestDesk = {
  episodes: 'Vos émissions',
  empty: 'Aucune émission ne vous est ouverte pour l’instant.',
  emptyHint: 'Elles paraîtront ici dès qu’un producteur vous aura ajouté à leur équipe.',
};
