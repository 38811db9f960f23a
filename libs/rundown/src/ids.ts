declare const noun: unique symbol;
/** A string that names one thing of one noun; ids of different nouns do not mix. */
export type Id<Noun extends string> = string & { readonly [noun]: Noun };

export type TopicId = Id<'topic'>;
export type EpisodeId = Id<'episode'>;
export type RundownId = Id<'rundown'>;
export type SegmentId = Id<'segment'>;
/** Several lines that share a budget. */
export type GroupId = Id<'group'>;
/** A column that a producer added to a rundown. */
export type ColumnId = Id<'column'>;
/** A person who may sit in the studio: host, applicant, invited or suggested speaker. */
export type SpeakerId = Id<'speaker'>;
export type QuoteId = Id<'quote'>;
export type QuestionId = Id<'question'>;
export type ThemeId = Id<'theme'>;
/** One thing noted about a show as it was played. */
export type NoteId = Id<'asRunNote'>;
