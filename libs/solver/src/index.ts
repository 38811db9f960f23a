export { openHighs } from './open-highs.js';
export { solveShowInThreads } from './solve-show-in-threads.js';
