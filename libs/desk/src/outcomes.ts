import type { NoteRefused } from './as-run/as-run-outcomes.js';
import type { AudienceProblem } from './audience/audience-outcomes.js';
import type { TooManyFeeds } from './calendar/calendar-outcomes.js';
import type { StartRefused } from './episode/episode-outcomes.js';
import type { FacetRefused } from './facets/facet-outcomes.js';
import type { WrongCredentials, TooManyAttempts, LinkSpent, AccountRefused } from './identity/identity-outcomes.js';
import type { ImportRefused } from './import/import-outcomes.js';
import type { InvalidValue } from './invalid-value.js';
import type { MessageGone } from './message/message-outcomes.js';
import type { ChairTaken } from './participation/participation-outcomes.js';
import type { PlanningUnderWay } from './planning/planning-outcomes.js';
import type { PreferencesRefused } from './preferences/preferences-outcomes.js';
import type { PrintListRefused, PrintRunUnderWay, PrintRunRefused } from './printing/print-outcomes.js';
import type { ProposalGone } from './proposal/proposal-outcomes.js';
import type { ReplanRefused } from './replanning/replanning-outcomes.js';
import type { RundownTemplateRefused } from './rundown-templates/rundown-template-outcomes.js';
import type { StaleRevision, SegmentGone, VersionGone, UndoContested, NothingToUndo, NothingToRelease } from './rundown/rundown-outcomes.js';
import type { ShareRefused } from './share/share-outcomes.js';
import type { StudioRefused, NoticeTemplateRefused } from './studio/studio-outcomes.js';
import type { TeamRefused, ColumnNotYours } from './team/team-outcomes.js';
import type { TemplateRefused } from './templates/template-outcomes.js';
import type { TopicAlreadyImported, PageRefused, PageUnchanged, ContributionRefused, PieceGone, ActRefused, ActGone } from './topic/topic-outcomes.js';

/**
 * What a verb answers. `outcome` is the name of the GraphQL type, so that the edge translates nothing;
 * the facts are those the screen needs. What can be read again is named by its id, not carried.
 */
export type * from './as-run/as-run-outcomes.js';
export type * from './calendar/calendar-outcomes.js';
export type * from './episode/episode-outcomes.js';
export type * from './facets/facet-outcomes.js';
export type * from './identity/identity-outcomes.js';
export type * from './import/import-outcomes.js';
export type * from './invalid-value.js';
export type * from './message/message-outcomes.js';
export type * from './participation/participation-outcomes.js';
export type * from './planning/planning-outcomes.js';
export type * from './preferences/preferences-outcomes.js';
export type * from './printing/print-outcomes.js';
export type * from './proposal/proposal-outcomes.js';
export type * from './replanning/replanning-outcomes.js';
export type * from './rundown-templates/rundown-template-outcomes.js';
export type * from './rundown/rundown-outcomes.js';
export type * from './share/share-outcomes.js';
export type * from './studio/studio-outcomes.js';
export type * from './team/team-outcomes.js';
export type * from './templates/template-outcomes.js';
export type * from './topic/topic-outcomes.js';

/** Every refusal: what `sayProblem` has a sentence for. */
export type Problem =
  | WrongCredentials | TooManyAttempts | LinkSpent | InvalidValue | TopicAlreadyImported | PageRefused | StartRefused
  | PageUnchanged | ContributionRefused | PieceGone | ActRefused | ActGone | FacetRefused | TemplateRefused | StudioRefused | PreferencesRefused | NoticeTemplateRefused | TooManyFeeds | ReplanRefused | ProposalGone
  | PlanningUnderWay | StaleRevision | SegmentGone | VersionGone | UndoContested | NothingToUndo | NothingToRelease | MessageGone | ChairTaken | NoteRefused | AccountRefused | TeamRefused | ColumnNotYours | ShareRefused | RundownTemplateRefused
  | PrintListRefused | PrintRunUnderWay | PrintRunRefused | ImportRefused
  | AudienceProblem;
