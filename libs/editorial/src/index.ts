export type * from './topic-page.js';
export type * from './matter.js';
