/** What verbs are asked with; each room keeps its own. */
export type * from './as-run/as-run-inputs.js';
export type * from './calendar/calendar-inputs.js';
export type * from './episode/episode-inputs.js';
export type * from './facets/facet-inputs.js';
export type * from './identity/identity-inputs.js';
export type * from './planning/planning-inputs.js';
export type * from './replanning/replanning-inputs.js';
export type * from './rundown-templates/rundown-template-inputs.js';
export type * from './rundown/rundown-inputs.js';
export type * from './share/share-inputs.js';
export type * from './studio/studio-inputs.js';
export type * from './team/team-inputs.js';
export type * from './templates/template-inputs.js';
export type * from './topic/topic-act-inputs.js';
