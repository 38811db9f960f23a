export type { Instant } from './instant.js';
export type * from './participation/act.js';
export { decideParticipation, openActs } from './participation/decide-participation.js';
export { hasAnswered, PARTICIPATION_STATUSES, suggestParticipation } from './participation/participation.js';
export type * from './participation/participation.js';
export type * from './participation/participation-outcome.js';
export { VERDICTS, type StatusRefusal, type Verdict } from './participation/verdicts.js';
export { writeRundownReleased, type Notice, type NoticeLocale, type RundownReleasedFacts } from './write-rundown-released.js';
