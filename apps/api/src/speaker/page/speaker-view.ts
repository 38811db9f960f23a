import type { Locale, SpeakerPage } from '#desk';
import { sayHour, type Instant } from '#notices';
import type { FormName, Trouble } from '../form/trouble.js';
import type { SpeakerWords } from '../words/speaker-words.js';

/** Addresses of what a page is drawn with. */
export interface LookPaths {
  readonly style: string;
  readonly script: string;
  /** Of rundowns that are shared, beside the style of every page. */
  readonly shareStyle: string;
  readonly shareScript: string;
}

/** A page as it is shown once. */
export interface SpeakerView {
  readonly token: string;
  readonly page: SpeakerPage;
  readonly locale: Locale;
  /** The language was chosen on the page, and goes with each of its addresses. */
  readonly localeChosen: boolean;
  readonly words: SpeakerWords;
  readonly now: Instant;
  readonly look: LookPaths;
  /** The form that was just taken. */
  readonly done: FormName | null;
  readonly trouble: Trouble | null;
  /** The fields of the form that was not. */
  readonly typed: URLSearchParams | null;
}

/** An address of the page itself, or under it. */
export const pathTo = ({ token, locale, localeChosen }: SpeakerView, under = ''): string =>
  `/i/${encodeURIComponent(token)}${under === '' ? '' : `/${under}`}${localeChosen ? `?langue=${locale}` : ''}`;

/** What stands in a field: what was typed and not taken, else what is known. Every form has fields of its own. */
export function valueOf({ typed, trouble }: SpeakerView, form: FormName, field: string, known: string): string {
  return (trouble?.form === form ? typed?.get(field) : undefined) ?? known;
}

/** Whether a trouble is with that form. */
export const isTroubled = ({ trouble }: SpeakerView, form: FormName): boolean => trouble?.form === form;

/** What is wrong, as a sentence. */
export function sayTrouble({ words, page: { slot }, locale }: SpeakerView, { code }: Trouble): string {
  const [from, until] = slot === null ? ['', ''] : [sayHour(slot.call, locale), sayHour(slot.release, locale)];
  return words.troubles[code](from, until);
}
