export { describeConducteur } from './describe-conducteur.js';
export type * from './conducteur-document.js';
export type * from './conducteur-input.js';
export { formatDate, formatDay, formatHour, formatStamp } from './format-date.js';
export type { PrintLocale } from './print-locale.js';
export { sayReason, sayRemark, type RemarkNames } from './say.js';
export type { SpeakerStatus } from './speaker-status.js';
export { typesetFrench } from './typeset-french.js';
export type { CallSheetInput, ImageRightsInput } from './call-sheet-input.js';
