export type * from './planned-show.js';
