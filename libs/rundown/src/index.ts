export type * from './ids.js';
export { SEGMENT_KINDS } from './segment.js';
export type * from './segment.js';
export type * from './rundown.js';
export type * from './remark.js';
