import { number, s } from './plural.js';

/** What is kept of the public, for administrators. */
export const privacy = {
  title: 'Données du public',
  lead: 'Ce que le public laisse, combien de temps on le garde, et ce que l’on fait quand quelqu’un écrit au studio à propos de ses données.',
  retention: 'Durées de conservation',
  retentionHint: 'En jours. Ce qui est passé est effacé chaque nuit.',
  guestDays: 'Contributions jamais confirmées', draftDays: 'Candidatures commencées et laissées', mailDays: 'Mails au public',
  days: (from: number, to: number) => `de ${number(from)} à ${number(to)} jours`,
  save: 'Enregistrer les durées',
  saved: 'Les durées sont enregistrées.',
  find: 'Une personne du public',
  search: 'Nom ou adresse mail',
  searchButton: 'Chercher',
  none: 'Personne ne porte ce nom ni cette adresse.',
  wrote: (contributions: number, applications: number) => `${number(contributions)} contribution${s(contributions)}, ${number(applications)} candidature${s(applications)}`,
  since: (when: string) => `depuis le ${when}`,
  export: 'Exporter ses données',
  exportOf: (name: string) => `Exporter les données de ${name}`,
  anonymise: 'Anonymiser',
  anonymiseOf: (name: string) => `Anonymiser ${name}`,
  confirmTitle: (name: string) => `Anonymiser ${name} ?`,
  confirmBody: 'Ses contributions restent, sans son nom. Son adresse, ses sessions, ses liens et ses brouillons sont effacés, ses candidatures retirées. On ne peut pas revenir en arrière.',
  confirmType: 'Pour confirmer, écrivez son nom',
  done: (name: string) => `${name} est anonymisé.`,
  exported: 'Le fichier est prêt.',
  more: 'En montrer plus',
};
