export { openPress, type Press } from './open-press.js';
export { pressCallSheet } from './press-call-sheet.js';
export { pressConducteur } from './press-conducteur.js';
export { PressFailed } from './press-failed.js';
export { pressImageRights } from './press-image-rights.js';
