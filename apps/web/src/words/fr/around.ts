import { number, s } from './plural.js';

/** Going somewhere by its name. */
export const jumping = {
  open: 'Aller à…',
  title: 'Aller à…',
  ask: 'Un sujet, une émission, une personne, un studio, un écran ou une action',
  results: 'Résultats',
  groups: { recent: 'Récents', act: 'Sur cette page', everywhere: 'Partout', screen: 'Écrans', found: 'Trouvés', newest: 'Derniers venus' },
  kinds: { topic: 'Sujet', episode: 'Émission', person: 'Personne', studio: 'Studio', screen: 'Écran', act: 'Action' },
  count: (count: number) => `${number(count)} résultat${s(count)}`,
  none: 'Rien ne porte ce nom : essayez un autre mot, ou moins de mots.',
  failed: 'Le serveur n’a pas répondu : seuls les écrans et les actions sont proposés.',
  help: '↑ ↓ pour choisir, Entrée pour y aller, Échap pour fermer',
  episodePeople: 'Intervenants de l’émission',
};

/** The sheet of shortcuts. */
export const shortcuts = {
  title: 'Raccourcis clavier',
  onPage: 'Sur cette page',
  everywhere: 'Partout',
  noneOnPage: 'Cette page n’a pas de raccourci à elle.',
  letters: 'Raccourcis d’une seule touche',
  lettersHint: 'À couper si vous dictez au clavier : « ? » et les lettres seules n’agissent plus.',
  close: 'Fermer ce qui est ouvert',
  keys: { mod: 'Ctrl', alt: 'Alt', shift: 'Maj', Enter: 'Entrée', Escape: 'Échap', Space: 'Espace', Tab: 'Tab', Delete: 'Suppr', Home: 'Début', End: 'Fin' } as Record<string, string>,
};

/** How one likes one's screens. */
export const preferences = {
  open: 'Préférences',
  title: 'Préférences',
  lead: 'Elles vous suivent d’une machine à l’autre.',
  theme: 'Thème',
  themes: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  language: 'Langue',
  languageHint: 'Les courriers qui vous sont adressés la suivent.',
  languages: { fr: 'Français', en: 'English' },
  density: 'Densité',
  densityHint: 'Compacte : plus de lignes à l’écran.',
  densities: { comfortable: 'Confortable', compact: 'Compacte' },
  columns: 'Colonnes du conducteur',
  unkept: 'Ce choix n’a pas pu être gardé sur votre compte : il vaut pour cette page.',
};

/** The columns of the rundown's table. */
export const columns = {
  title: 'Colonnes du conducteur',
  lead: 'Cochez, rangez, élargissez : tout vaut aussitôt, pour vous seul.',
  layout: 'Disposition',
  house: 'D’origine',
  own: 'Ma disposition',
  names: {
    number: 'N°', start: 'Départ', back: 'Au plus tard', duration: 'Durée', cumulative: 'Cumul', segment: 'Séquence', objective: 'À obtenir', speakers: 'Intervenants', content: 'Contenu', camera: 'Image', sound: 'Son', lowerThird: 'Synthés', notes: 'Notes', privateNotes: 'Notes privées',
  },
  show: (name: string) => `Montrer « ${name} »`,
  up: (name: string) => `Mettre « ${name} » plus à gauche`,
  down: (name: string) => `Mettre « ${name} » plus à droite`,
  width: (name: string) => `Largeur de « ${name} », en pixels`,
  asItComes: 'auto',
  place: (name: string, place: number, count: number) => `« ${name} » : place ${place} sur ${count}.`,
  lastShown: 'Une colonne au moins reste montrée.',
  saveAs: 'Enregistrer sous un autre nom',
  name: 'Nom',
  save: 'Enregistrer',
  nameEmpty: 'Une disposition porte un nom : écrivez-en un.',
  nameTaken: 'Une autre de vos dispositions porte ce nom : choisissez-en un autre.',
  saved: (name: string) => `Disposition « ${name} » enregistrée.`,
  remove: 'Supprimer cette disposition',
  removed: (name: string) => `Disposition « ${name} » supprimée.`,
};

/** Short messages that pass. */
export const toasts = {
  region: 'Messages',
  undo: 'Annuler',
  undoIt: (what: string) => `Annuler : ${what}`,
  close: (what: string) => `Fermer : ${what}`,
  reach: 'Aller au dernier message',
  howToUndo: (keys: string) => `${keys} pour pouvoir l’annuler.`,
};

/** Work that takes its time. */
export const working = {
  since: (seconds: number) => `depuis ${number(seconds)} s`,
};

/** The guided tour of a first visit. */
export const tour = {
  name: 'Visite guidée',
  offerTitle: 'Première visite ?',
  offer: 'Sept étapes sur l’émission de démonstration, deux minutes. Tout peut y être essayé : rien ne part à personne tant que vous ne distribuez pas.',
  start: 'Commencer la visite',
  later: 'Plus tard',
  decline: 'Non merci',
  resumeTitle: (step: number, count: number) => `Reprendre la visite, étape ${step} sur ${count} ?`,
  resume: 'Reprendre',
  again: 'Refaire la visite guidée',
  back: 'Revenir à la visite guidée',
  at: (step: number, count: number) => `Étape ${step} sur ${count}`,
  previous: 'Précédent',
  next: 'Suivant',
  finish: 'Terminer',
  pause: 'Interrompre la visite',
  stop: 'Ne plus proposer',
  missing: 'Cet endroit n’est pas à l’écran en ce moment : la visite continue sans le montrer.',
  steps: {
    remarks: { title: 'Ce qui reste à régler', says: 'Les remarques disent ce qui cloche : trop long, un invité en deux endroits, une source qui a changé. Chacune mène à sa ligne, et aucune ne bloque.' },
    move: { title: 'Déplacer une séquence', says: 'Glissez la poignée, ou placez-vous sur la ligne puis Alt et une flèche. Les heures se recalculent aussitôt, ici et chez tous les autres.' },
    duration: { title: 'Taper une durée', says: 'Écrivez 4:30, 90 pour quatre-vingt-dix secondes, ou 1h02, puis Entrée. Le total et les heures suivent.' },
    why: { title: 'Pourquoi ici ?', says: 'Chaque ligne sait d’où elle vient : la citation, son auteur, et la raison de sa place. Aucun mot n’est inventé.' },
    release: { title: 'Distribuer une version', says: 'Distribuer fige le brouillon avec un numéro et montre d’abord qui sera prévenu de quoi. Le brouillon continue ensuite.' },
    people: { title: 'Les intervenants', says: 'Qui est confirmé, qui attend, qui doit reconfirmer : le tableau des personnes est derrière cet onglet, avec leurs courriers.' },
    print: { title: 'Imprimer', says: 'Le conducteur en A4, avec sa version et son heure sur chaque page, tel qu’il sera photocopié et annoté.' },
  },
};
