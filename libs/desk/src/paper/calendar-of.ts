import { rundownOf, type Conducteur1 } from '#interchange';
import { writeFeed, type FeedEntry } from '#notices';
import { clockOf, formatDuration, isPlayed, localStartAt, readInstant, timeRundown, type Milliseconds, type TimedRundown, type TimedSegment } from '#rundown';
import type { Locale } from '../actor.js';

const WORDS: Readonly<Record<Locale, { readonly recording: string; readonly fixed: string }>> = {
  fr: { recording: 'Enregistrement', fixed: 'heure fixe' },
  en: { recording: 'Recording', fixed: 'hard start' },
};
/** Sequences count the seconds from here: they fit the 31 bits of calendar programs until 2088. */
const SEQUENCE_ORIGIN: Milliseconds = Date.UTC(2020, 0, 1);

/**
 * The recording as iCalendar: one event from the show's start to the programme's end, with the lines in its description, and one for each
 * hard start. UIDs stay the same for ever for a rundown of the desk; SEQUENCE rises with every edit and release, so that the newest file
 * wins. Without a start it is a calendar without events.
 */
export function calendarOf(document: Conducteur1, locale: Locale, now: string): string {
  const rundown = timeRundown(rundownOf(document));
  const { episode, topic } = document;
  const start = rundown.segments[0]?.times.start ?? null;
  const zone = rundown.start?.zone ?? 'UTC';
  const changedAt = Date.parse(episode?.editedAt ?? now);
  // A plan of no desk has no id: its topic and date are what it is known by.
  const uid = episode?.rundown ?? encodeURIComponent(`${topic.title} ${rundown.start?.local ?? ''}`);
  const common = {
    zone, address: '', changedAt, sequence: Math.max(0, Math.floor((changedAt - SEQUENCE_ORIGIN) / 1000)),
    status: (episode?.version ?? null) === null ? ('TENTATIVE' as const) : ('CONFIRMED' as const),
    location: [episode?.place.name || topic.venue || '', episode?.place.address ?? ''].filter((part) => part !== '').join(', '),
  };
  const entry = (id: string, fromMs: Milliseconds, untilMs: Milliseconds, summary: string, description: string): FeedEntry =>
    ({ ...common, uid: `${id}@rundown.conducteur`, from: writeMoment(fromMs, zone), until: writeMoment(Math.max(fromMs, untilMs), zone), summary, description });
  const recording = start === null || rundown.end === null ? [] : [entry(uid, Date.parse(start), Date.parse(rundown.end), `${WORDS[locale].recording} – ${rundown.title}`, linesOf(rundown))];
  const fixed = rundown.segments.filter((line) => line.hardStart && isPlayed(line) && line.times.start !== null).map((line) => {
    const from = Date.parse(line.times.start!);
    return entry(`${uid}.${line.id}`, from, from + line.times.countedSeconds * 1000, `${line.times.number}. ${line.title} (${WORDS[locale].fixed})`, line.objective);
  });
  return writeFeed({ name: rundown.title, organizer: { name: '', address: '' }, entries: [...recording, ...fixed] });
}

const linesOf = ({ segments }: TimedRundown): string => segments.filter(isPlayed).map(({ title, durationSeconds, times: { number, start } }: TimedSegment) => `${number}. ${start === null ? '' : `${clockOf(start)} `}${title} (${formatDuration(durationSeconds)})`).join('\n');

/** As the zone's clocks show it, or in UTC where they show it twice and mean the other. */
function writeMoment(ms: Milliseconds, zone: string): string {
  const local = localStartAt(ms, zone);
  return readInstant(local, zone) === ms ? local : new Date(ms).toISOString();
}
