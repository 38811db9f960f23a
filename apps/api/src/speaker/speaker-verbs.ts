import type { Desk, InvalidValue, LinkHolder, SpeakerAnswer, SpeakerPage, SpeakerWords, TooManyAttempts } from '#desk';
import type { Refusal } from '#notices';

/** The link opens nothing, for whatever reason: guessed, cut short, expired or revoked. */
export interface LinkClosed {
  readonly outcome: 'LinkClosed';
}

/** A signature under the image rights text of that version. */
export interface Signature {
  readonly textVersion: string;
  readonly signedName: string;
}

type Closed = LinkClosed | TooManyAttempts;
type WithPage<Outcome extends string> = { readonly outcome: Outcome; readonly page: SpeakerPage };

export type OpenSpeakerPageOutcome = WithPage<'SpeakerPageOpened'> | Closed;
export type AnswerSlotOutcome = WithPage<'AnswerTaken'> | (WithPage<'AnswerRefused'> & { readonly refusal: Refusal }) | InvalidValue | Closed;
export type KeepSpeakerWordsOutcome = WithPage<'SpeakerWordsKept'> | InvalidValue | Closed;
export type SignImageRightsOutcome = WithPage<'ImageRightsSigned'> | WithPage<'RightsTextChanged'> | InvalidValue | Closed;
export type ReadSpeakerCalendarOutcome = { readonly outcome: 'CalendarRead'; readonly text: string } | Closed;

/** The verbs of desk that a speaker's page calls. */
export interface SpeakerVerbs {
  openSpeakerPage(desk: Desk, holder: LinkHolder): Promise<OpenSpeakerPageOutcome>;
  answerSlot(desk: Desk, holder: LinkHolder, answer: SpeakerAnswer): Promise<AnswerSlotOutcome>;
  keepSpeakerWords(desk: Desk, holder: LinkHolder, words: SpeakerWords): Promise<KeepSpeakerWordsOutcome>;
  signImageRights(desk: Desk, holder: LinkHolder, signature: Signature): Promise<SignImageRightsOutcome>;
  readSpeakerCalendar(desk: Desk, holder: LinkHolder): Promise<ReadSpeakerCalendarOutcome>;
}

/** Nest's token for the verbs. */
export const SPEAKER_VERBS = Symbol('speaker verbs');
