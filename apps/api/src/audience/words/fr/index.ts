export { account } from './account.js';
export { applying } from './applying.js';
export { frame } from './frame.js';
export { seats } from './seats.js';
export { takingPart } from './taking-part.js';
export { topics } from './topics.js';
