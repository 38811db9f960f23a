import { number, s } from './plural.js';

/** Jobs, for administrators. */
export const tending = {
  title: 'Tâches',
  lead: 'Ce que la maison fait d’elle-même. Les tables disent ce qui est dû : une tâche perdue est redemandée dans la minute.',
  queues: 'Files',
  columns: { name: 'Tâche', every: 'Rythme', waiting: 'En attente', active: 'En cours', delayed: 'Plus tard', failed: 'Échecs' },
  names: { 'show.plan': 'Proposer un conducteur', 'messages.send': 'Envoyer les mails', 'reminders.write': 'Écrire les rappels', 'papers.run': 'Tirer les papiers d’une journée', 'desk.reconcile': 'Tout vérifier' } as Record<string, string>,
  every: (seconds: number) => `toutes les ${number(seconds)} s`,
  onDemand: 'à la demande',
  mails: 'Mails',
  mailStates: { due: 'à envoyer maintenant', queued: 'en attente', sending: 'partent en ce moment', drafted: 'brouillons', unknown: 'partis ou non, à vérifier', failed: 'non partis', bounced: 'revenus' },
  reconciled: (date: string) => `Dernière vérification : ${date}`,
  neverReconciled: 'Aucune vérification récente : regardez si un processus fait les tâches (WORKER).',
  failed: 'Tâches abandonnées',
  noFailed: 'Aucune.',
  attempts: (count: number) => `${number(count)} essai${s(count)}`,
  retry: 'Réessayer',
  remove: 'Oublier',
  removeHint: 'Oublier une tâche n’efface rien : ce qui reste dû est redemandé.',
  refresh: 'Actualiser',
};
