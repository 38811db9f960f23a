export { frame } from './frame.js';
export { takingPart } from './taking-part.js';
export { topics } from './topics.js';
