export type * from './company.js';
export { countGuests, sortCandidates, type SortedCandidates } from './sort-candidates.js';
export { castSegments, guestShare, HOST_PERCENT, INTRODUCTION_SECONDS, type CastPlan } from './cast-segments.js';
export { DEBATERS } from './seat-debates.js';
export { shareSpeech, type Share } from './share-speech.js';
export type * from './planner/instance.js';
export { MOST, type Expected, type InstanceFault } from './planner/instance-fault.js';
export { readInstance, type InstanceReading } from './planner/read-instance.js';
