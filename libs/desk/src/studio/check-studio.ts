import { findReminderFaults, isMailAddress, type PresenceRules } from '#notices';
import { EPISODE_BOUNDS, readStart } from '#rundown';
import type { StudioRefused } from '../outcomes.js';
import type { Studio } from './studio.js';

/** UTF-16 units at most: a name is one line, how to get in is a page. */
export const LONGEST_STUDIO_TEXT = { name: 120, address: 500, access: 2000, mapAddress: 1000, letterhead: 200, contactName: 200, contactTelephone: 60, contactAddress: 320 } as const;
type TextField = keyof typeof LONGEST_STUDIO_TEXT;

/** Seconds at most: nobody is made up for longer than a morning, and a clock is rounded to an hour. */
export const MOST_PRESENCE_SECONDS: PresenceRules = { makeUpSeconds: 14_400, microphoneSeconds: 14_400, afterSeconds: 14_400, roundSeconds: 3600, slackSeconds: 28_800 };

/** A set is changed within half a day. */
const MOST_CHANGEOVER_SECONDS = 43_200;

const MOST_RULES = 12;

/** Why a studio cannot be kept as it is, but for a name that is taken; null: it can. */
export function checkStudio(studio: Studio): StudioRefused | null {
  return checkTexts(studio) ?? checkPlace(studio) ?? checkPresence(studio.presence) ?? checkReminders(studio);
}

const refuse = (code: StudioRefused['code'], field: string, rule: string | null = null): StudioRefused => ({ outcome: 'StudioRefused', code, field, rule });

function checkTexts({ name, address, access, mapAddress, letterhead, contact }: Studio): StudioRefused | null {
  if (name === '') return refuse('nameEmpty', 'name');
  const texts: Readonly<Record<TextField, string>> = {
    name, address, access, mapAddress, letterhead, contactName: contact.name, contactTelephone: contact.telephone, contactAddress: contact.address,
  };
  const field = (Object.keys(LONGEST_STUDIO_TEXT) as TextField[]).find((one) => texts[one].length > LONGEST_STUDIO_TEXT[one]);
  return field === undefined ? null : refuse(field === 'name' ? 'nameTooLong' : 'textTooLong', field);
}

function checkPlace({ mapAddress, zone, seats, contact, changeoverSeconds }: Studio): StudioRefused | null {
  // A date that exists everywhere: only the zone is looked at.
  if (readStart('2026-01-01T12:00', zone).outcome === 'unknownZone') return refuse('zoneUnknown', 'zone');
  const { fewestSeats, mostSeats } = EPISODE_BOUNDS;
  if (!within(seats, fewestSeats, mostSeats)) return refuse('seatsOutOfRange', 'seats');
  if (!within(changeoverSeconds, 0, MOST_CHANGEOVER_SECONDS)) return refuse('changeoverOutOfRange', 'changeoverSeconds');
  if (mapAddress !== '' && !/^https?:\/\/[^\s\p{C}/]+[^\s\p{C}]*$/u.test(mapAddress)) return refuse('mapNotALink', 'mapAddress');
  return contact.address === '' || isMailAddress(contact.address) ? null : refuse('contactNotAnAddress', 'contactAddress');
}

function checkPresence(presence: PresenceRules): StudioRefused | null {
  const field = (Object.keys(MOST_PRESENCE_SECONDS) as (keyof PresenceRules)[]).find((one) => !within(presence[one], 0, MOST_PRESENCE_SECONDS[one]));
  return field === undefined ? null : refuse('presenceOutOfRange', field);
}

function checkReminders({ reminders }: Studio): StudioRefused | null {
  if (reminders.rules.length > MOST_RULES) return refuse('tooManyRules', 'reminders');
  const [fault] = findReminderFaults(reminders);
  if (fault === undefined) return null;
  return 'rule' in fault && fault.rule !== null ? refuse(fault.code, 'reminders', fault.rule) : refuse(fault.code, 'window');
}

const within = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;
