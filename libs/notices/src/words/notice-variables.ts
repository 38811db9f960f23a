import type { NoticeKind } from '../notice/notice-kind.js';

/** What a template may name in a text. */
export const TEXT_VARIABLES = [
  'recipient', // comment on s'adresse à la personne
  'show', // titre de l'émission
  'studio', // qui écrit
  'contact', // qui appeler
  'day', // jour de la convocation
  'hours', // de la convocation à la libération, avec le fuseau
  'there', // les mêmes heures chez la personne
  'place', // lieu
  'access', // comment entrer
  'companions', // avec qui
  'until', // demain, dans 7 jours
  'stay', // « oui, mais » : ce que la personne a dit
  'calendar', // ce que fait le fichier d'agenda joint
  'previousDay', // jour dit auparavant
  'previousHours', // heures dites auparavant
  'rightsVersion', // version du texte signé
  'signedAt', // quand
  'signedName', // sous quel nom
] as const;
export type TextVariable = (typeof TEXT_VARIABLES)[number];

/** What a template may name as a paragraph of its own: rows of facts. */
export const BLOCK_VARIABLES = [
  'slot', // date, présence, lieu…
  'segments', // séquences et minutes
  'changes', // ancien → nouveau
] as const;
export type BlockVariable = (typeof BLOCK_VARIABLES)[number];
/** Anything a template may name. */
export type NoticeVariable = TextVariable | BlockVariable;

/** True for rows of facts, which stand alone in a paragraph. */
export const isBlockVariable = (name: string): name is BlockVariable => BLOCK_VARIABLES.some((block) => block === name);

const ALWAYS = ['recipient', 'show', 'studio', 'contact'] as const;
const SLOT = ['day', 'hours', 'there', 'place', 'access', 'companions', 'calendar', 'slot', 'segments'] as const;
const CHANGE = ['previousDay', 'previousHours', 'changes'] as const;

/** What each mail can say; a template that names anything else is refused. */
export const KNOWN_VARIABLES: Readonly<Record<NoticeKind, readonly NoticeVariable[]>> = {
  invitation: [...ALWAYS, ...SLOT],
  applicationAccepted: [...ALWAYS, ...SLOT],
  applicationDeclined: ALWAYS,
  slotProposed: [...ALWAYS, ...SLOT],
  slotChanged: [...ALWAYS, ...SLOT, ...CHANGE],
  segmentsMoved: [...ALWAYS, ...SLOT, ...CHANGE],
  slotLost: [...ALWAYS, 'calendar', ...CHANGE],
  cancelled: [...ALWAYS, 'calendar', ...CHANGE],
  confirmedReceipt: [...ALWAYS, ...SLOT, 'stay'],
  declinedReceipt: [...ALWAYS, 'calendar'],
  withdrawnReceipt: [...ALWAYS, 'calendar'],
  reminder: [...ALWAYS, ...SLOT, 'until'],
  eveReminder: [...ALWAYS, ...SLOT, 'until'],
  recordingDay: [...ALWAYS, ...SLOT, 'until'],
  nudge: [...ALWAYS, ...SLOT, 'until'],
  imageRightsCopy: [...ALWAYS, 'rightsVersion', 'signedAt', 'signedName'],
  callSheet: [...ALWAYS, ...SLOT, 'until'],
};
