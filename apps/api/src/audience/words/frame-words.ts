/** Pages that only say something. */
export type PlainPage = 'nothing' | 'closed' | 'notAllowed' | 'signedOut' | 'tooMany' | 'tooManySearches' | 'elsewhere' | 'tooLarge' | 'noForm' | 'unavailable' | 'fault';

interface Told {
  readonly title: string;
  readonly says: string;
}

/** Words of the frame around every public page. */
export interface FrameWords {
  readonly brand: string;
  readonly tagline: string;
  readonly skip: string;
  readonly navigation: string;
  readonly topics: string;
  readonly mine: string;
  readonly signIn: string;
  readonly otherLanguage: string;
  readonly footer: string;
  readonly feed: string;
  readonly calendar: string;
  readonly toTopics: string;
  readonly optional: string;
  /** Beside the field that no person sees. */
  readonly trap: string;
  readonly notSent: string;
  readonly goToField: string;
  readonly written: string;
  readonly plain: Readonly<Record<PlainPage, (fact: string) => Told>>;
}
