import type { ShareWords } from './share-words.js';

/** The page in French; fine spaces are set when it is read. */
export const FRENCH: ShareWords = {
  documentTitle: (show) => `${show} - conducteur`,
  otherLanguage: 'English',
  heading: 'Conducteur',
  noDate: 'Date à fixer',
  draft: 'Conducteur en préparation : cette page suit les changements d’elle-même.',
  version: (number, releasedOn) => `Version ${number}, distribuée le ${releasedOn}. La suivante la remplacera ici.`,
  notReady: { title: 'Aucune version n’est encore distribuée', says: 'Gardez ce lien : la première version s’affichera ici dès qu’elle le sera.' },
  empty: { title: 'Ce conducteur est encore vide', says: 'Gardez ce lien : les séquences s’affichent ici au fur et à mesure.' },
  length: (planned, target) => `Durée prévue ${planned}, pour ${target} de programme.`,
  number: 'N°',
  kind: 'Nature',
  columns: { start: 'Départ', duration: 'Durée', title: 'Séquence', objective: 'Objectif', people: 'Intervenants', content: 'Contenu', technique: 'Technique', notes: 'Notes' },
  skipped: 'non jouée',
  quoted: (text) => `« ${text} »`,
  unknown: 'auteur inconnu',
  technique: { camera: 'Caméra', sound: 'Son', lowerThird: 'Synthé' },
  updated: 'Le conducteur vient de changer.',
  plain: {
    closed: () => ({ title: 'Ce lien ne s’ouvre pas', says: 'Il n’a pas été copié en entier, ou il n’a jamais existé. Demandez-le de nouveau à la personne qui vous l’a donné.' }),
    revoked: () => ({ title: 'Ce lien a été fermé', says: 'La production ne partage plus ce conducteur par ce lien : demandez-en un autre à la personne qui vous l’a donné.' }),
    expired: () => ({ title: 'Ce lien a expiré', says: 'Il n’était valable que jusqu’à une date, qui est passée : demandez-en un autre à la personne qui vous l’a donné.' }),
    tooMany: (minutes) => ({ title: 'Trop d’essais', says: `Réessayez dans ${minutes} minutes, avec le lien entier.` }),
    unavailable: () => ({ title: 'Le conducteur ne peut pas s’afficher', says: 'Le serveur ne répond pas : réessayez dans un instant.' }),
    fault: (reference) => ({ title: 'Quelque chose s’est mal passé', says: `Réessayez, puis donnez la référence ${reference} à la production.` }),
  },
};
