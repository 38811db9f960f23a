export type * from './company.js';
export { countGuests, sortCandidates, type SortedCandidates } from './sort-candidates.js';
export { castSegments, guestShare, HOST_PERCENT, INTRODUCTION_SECONDS, type CastPlan } from './cast-segments.js';
export { weighAffinities, type Affinity } from './weigh-affinities.js';
export { DEBATERS } from './seat-debates.js';
export { shareSpeech, type Share } from './share-speech.js';
