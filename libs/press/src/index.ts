export { drawTopicCard } from './draw-topic-card.js';
export { openPress, type Press } from './open-press.js';
export { pressDocument } from './press-document.js';
export { PressFailed } from './press-failed.js';
export { writeWorkbook } from './write-workbook.js';
