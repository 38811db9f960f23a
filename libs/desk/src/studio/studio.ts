import { USUAL_PRESENCE, USUAL_REMINDERS, type Contact, type NoticeKind, type NoticeLocale, type NoticeTemplate, type PresenceRules, type ReminderSettings } from '#notices';
import type { Seconds } from '#rundown';
import type { StudioId } from '../ids.js';

/** Where people come to, and how they are called, reminded and written to there. */
export interface Studio {
  readonly id: StudioId;
  readonly name: string;
  readonly address: string;
  /** How to get in; told to those who are expected, never to a calendar. */
  readonly access: string;
  /** Address of a map; empty: none. */
  readonly mapAddress: string;
  /** IANA name. */
  readonly zone: string;
  /** Chairs on the set, the host's included. */
  readonly seats: number;
  readonly contact: Contact;
  /** In whose name mails are written. */
  readonly letterhead: string;
  /** Least time between two shows recorded here: set, seats, make-up. */
  readonly changeoverSeconds: Seconds;
  readonly presence: PresenceRules;
  readonly reminders: ReminderSettings;
}

/** A studio's own words for a kind of mail. */
export interface StudioWords {
  readonly kind: NoticeKind;
  readonly locale: NoticeLocale;
  readonly template: NoticeTemplate;
}

/** In whose name mails are written where no studio says so. */
export const LETTERHEAD = 'Le studio Webcastory';

/** A quarter of an hour between two shows, where no studio says otherwise. */
export const USUAL_CHANGEOVER_SECONDS: Seconds = 900;

/** How an episode without a studio of its own calls, reminds and writes. */
export const NO_STUDIO: Pick<Studio, 'presence' | 'reminders' | 'letterhead' | 'contact'> = {
  presence: USUAL_PRESENCE,
  reminders: USUAL_REMINDERS,
  letterhead: LETTERHEAD,
  contact: { name: '', telephone: '', address: '' },
};
