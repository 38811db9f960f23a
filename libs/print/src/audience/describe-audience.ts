import type { SpeakerId } from '#rundown';
import { describeHead } from '../describe-head.js';
import { formatHour } from '../format-date.js';
import type { PrintedShow, PrintedSpeaker } from '../printed-show.js';
import { typeset } from '../typeset.js';
import { WORDS } from '../words.js';
import type { AudienceDocument, AudienceGuest, AudienceMoment } from './audience-document.js';
import { AUDIENCE_WORDS } from './audience-words.js';
import { gatherMoments, type Moment } from './gather-moments.js';

/** A show → the running order that the audience holds: nothing of the production's own, and nobody who has not confirmed. */
export function describeAudience(show: PrintedShow): AudienceDocument {
  const { locale } = show.heading;
  const { paper, welcome, guests, moments, notice, empty } = AUDIENCE_WORDS[locale];
  const { page, missingCharacters, droppedEmoji } = WORDS[locale].page;
  const head = describeHead(show, paper);
  const [day = null, place = null] = [head.facts.find(({ label }) => label === WORDS[locale].facts.recording), head.facts.find(({ label }) => label === WORDS[locale].facts.venue)];
  return {
    form: 'audience',
    orientation: 'portrait',
    ...head,
    // Which version it is stands in the foot: nobody in the audience asks.
    facts: [day, place].filter((fact) => fact !== null),
    welcome: welcome(sayMinutes(show.rundown.plannedSeconds)),
    guestsTitle: guests,
    guests: describeGuests(show),
    momentsTitle: moments,
    moments: gatherMoments(show.rundown.segments).map((moment) => describeMoment(moment, show)),
    notice,
    remarks: [],
    words: { page, missingCharacters, droppedEmoji, empty, footer: head.running[2] },
  };
}

function describeMoment({ kind, segments }: Moment, show: PrintedShow): AudienceMoment {
  const { locale } = show.heading;
  const [title, text, cue] = AUDIENCE_WORDS[locale].kinds[kind];
  const start = segments[0]?.times.start ?? null;
  return {
    hour: start === null ? '' : formatHour(start, locale),
    title: title ?? (typeset(segments[0]?.title ?? '', locale) || WORDS[locale].kinds[kind === 'watch' ? 'tape' : 'debate']),
    text,
    people: kind === 'debate' ? confirmed(segments.flatMap(({ speakers }) => speakers.filter(({ role }) => role === 'guest').map(({ id }) => id)), show).map(({ name }) => typeset(name, locale)) : [],
    cue,
  };
}

/** The host first, then confirmed guests in the order in which they first sit down. */
function describeGuests(show: PrintedShow): readonly AudienceGuest[] {
  const { heading: { host, locale }, rundown } = show;
  const seats = rundown.segments.filter(({ skipped }) => (skipped ?? null) === null).flatMap(({ speakers }) => speakers);
  const guests = confirmed(seats.filter(({ role }) => role === 'guest').map(({ id }) => id), show);
  return [
    ...(host === null || host.trim() === '' ? [] : [{ name: typeset(host, locale), detail: AUDIENCE_WORDS[locale].host }]),
    ...guests.map(({ name, title, organisation }) => ({ name: typeset(name, locale), detail: typeset([title, organisation].filter((text) => text.trim() !== '').join(', '), locale) })),
  ];
}

function confirmed(ids: readonly SpeakerId[], { speakers }: PrintedShow): readonly PrintedSpeaker[] {
  return [...new Set(ids)].flatMap((id) => {
    const speaker = speakers.get(id);
    return speaker !== undefined && (speaker.status === 'confirmed' || speaker.status === 'present') ? [speaker] : [];
  });
}

/** « 52 minutes », « 1 h 30 », to five minutes from ten on. */
function sayMinutes(seconds: number): string {
  const exact = Math.max(1, Math.round(seconds / 60));
  const minutes = exact < 10 ? exact : Math.round(exact / 5) * 5;
  return minutes < 60 ? `${minutes}\u00a0min` : `${Math.floor(minutes / 60)}\u00a0h${minutes % 60 === 0 ? '' : `\u00a0${String(minutes % 60).padStart(2, '0')}`}`;
}
