export { writeRundownReleased, type Notice, type NoticeLocale, type RundownReleasedFacts } from './write-rundown-released.js';
