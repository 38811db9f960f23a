export { frame } from './frame.js';
