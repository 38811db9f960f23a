import { EPISODE_BOUNDS } from '#rundown';
import type { ReminderRule } from '#notices';
import type { EditStudioMutationVariables, StudioKeptFragment } from '../operations/studios.js';
import { draftRule, readRule, type RuleDraft } from './draft-rule.js';

type Presence = StudioKeptFragment['presence'];
export const PRESENCE_FIELDS = ['makeUpSeconds', 'microphoneSeconds', 'afterSeconds', 'roundSeconds', 'slackSeconds'] as const satisfies readonly (keyof Presence)[];
export type PresenceField = (typeof PRESENCE_FIELDS)[number];
export const TEXT_FIELDS = ['name', 'address', 'access', 'mapAddress', 'letterhead', 'contactName', 'contactTelephone', 'contactAddress'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** A studio as it is being typed: presence in minutes. */
export interface StudioDraft extends Readonly<Record<TextField, string>> {
  readonly zone: string;
  readonly seats: string;
  /** Minutes between two shows. */
  readonly changeover: string;
  readonly presence: Readonly<Record<PresenceField, string>>;
  readonly rules: readonly RuleDraft[];
  readonly window: { readonly from: string; readonly until: string };
}

export type EditStudioInput = EditStudioMutationVariables['input'];

export const draftStudio = ({ name, address, access, mapAddress, letterhead, contact, zone, seats, changeoverSeconds, presence, reminders, sendingWindow }: StudioKeptFragment): StudioDraft => ({
  name, address, access, mapAddress, letterhead, zone,
  contactName: contact.name, contactTelephone: contact.telephone, contactAddress: contact.address,
  seats: String(seats),
  changeover: String(changeoverSeconds / 60),
  presence: Object.fromEntries(PRESENCE_FIELDS.map((field) => [field, String(presence[field] / 60)])) as StudioDraft['presence'],
  rules: reminders.map(draftRule),
  window: { from: sendingWindow.from, until: sendingWindow.until },
});

/** A studio nobody described yet, with what most studios do. */
export const newStudio = (zone: string): StudioDraft => ({
  name: '', address: '', access: '', mapAddress: '', letterhead: '', contactName: '', contactTelephone: '', contactAddress: '', zone, seats: '5', changeover: '15',
  presence: { makeUpSeconds: '30', microphoneSeconds: '15', afterSeconds: '15', roundSeconds: '5', slackSeconds: '60' },
  rules: [
    { rule: 'week', sameDay: false, days: '7', hour: '10:00', lead: '2h' },
    { rule: 'twoDays', sameDay: false, days: '2', hour: '10:00', lead: '2h' },
    { rule: 'eve', sameDay: false, days: '1', hour: '17:00', lead: '2h' },
    { rule: 'day', sameDay: true, days: '1', hour: '06:30', lead: '2h' },
  ],
  window: { from: '08:00', until: '20:00' },
});

/** Fields that cannot be read as typed, by name; a reminder by its rule. */
export function faultsOfStudio(draft: StudioDraft): readonly string[] {
  return [
    ...(draft.name.trim() === '' ? ['name'] : []),
    ...(readSeats(draft.seats) === null ? ['seats'] : []),
    ...(readMinutes(draft.changeover) === null ? ['changeoverSeconds'] : []),
    ...PRESENCE_FIELDS.filter((field) => readMinutes(draft.presence[field]) === null),
    ...draft.rules.filter((rule) => readRule(rule) === null).map(({ rule }) => rule),
    ...(draft.window.from < draft.window.until ? [] : ['window']),
  ];
}

/** What is sent; null while something cannot be read. */
export function readStudio(draft: StudioDraft, id: string | null): EditStudioInput | null {
  if (faultsOfStudio(draft).length > 0) return null;
  const { name, address, access, mapAddress, letterhead, contactName, contactTelephone, contactAddress, zone, window } = draft;
  return {
    id, name, address, access, mapAddress, letterhead, zone,
    contact: { name: contactName, telephone: contactTelephone, address: contactAddress },
    seats: readSeats(draft.seats)!,
    changeoverSeconds: readMinutes(draft.changeover)!,
    presence: Object.fromEntries(PRESENCE_FIELDS.map((field) => [field, readMinutes(draft.presence[field])!])) as unknown as EditStudioInput['presence'],
    reminders: rulesOf(draft),
    sendingWindow: window,
  };
}

/** The reminders that can be read so far. */
export const rulesOf = ({ rules }: Pick<StudioDraft, 'rules'>): ReminderRule[] => rules.flatMap((rule) => readRule(rule) ?? []);

function readSeats(text: string): number | null {
  const { fewestSeats, mostSeats } = EPISODE_BOUNDS;
  const seats = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : Number.NaN;
  return seats >= fewestSeats && seats <= mostSeats ? seats : null;
}

/** Minutes as seconds: `30`, `7,5`. */
export function readMinutes(text: string): number | null {
  const minutes = /^\d{1,4}([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN;
  return Number.isNaN(minutes) ? null : Math.round(minutes * 60);
}
