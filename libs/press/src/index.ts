export { openPress, type Press } from './open-press.js';
export { pressConducteur } from './press-conducteur.js';
export { PressFailed } from './press-failed.js';
