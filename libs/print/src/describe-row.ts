import { clockOf, formatDuration, type SpeakerId, type TimedSegment } from '#rundown';
import type { ConducteurRow, RowSpeaker } from './conducteur-document.js';
import type { LabelledText } from './labelled-text.js';
import type { ConducteurInput } from './printed-show.js';
import { describeContent } from './describe-content.js';
import { daysBetween } from './local-date-time.js';
import { typeset } from './typeset.js';
import { WORDS } from './words.js';

/** One line; `named` says who stood on an earlier line, where their organisation was already given. */
export function describeRow(segment: TimedSegment, input: ConducteurInput, named: ReadonlySet<SpeakerId>): ConducteurRow {
  const { locale } = input.heading;
  const words = WORDS[locale];
  const duration = formatDuration(segment.durationSeconds);
  const kind = words.kinds[segment.kind];
  return {
    number: segment.times.number,
    front: frontTime(segment),
    nextDay: nextDay(segment, input),
    duration: segment.outside ? `(${duration})` : duration,
    cumulative: segment.outside ? '' : formatDuration(segment.times.cumulativeSeconds),
    title: typeset(segment.title, locale) || words.untitled,
    kind: segment.outside ? `${kind} · ${words.outside}` : kind,
    speakers: describeSpeakers(segment, input, named),
    content: describeContent(segment, input),
    technique: describeTechnique(segment, input),
  };
}

function frontTime({ times }: TimedSegment): string {
  if (times.start !== null) return clockOf(times.start);
  return times.startSeconds === null ? '–' : formatDuration(times.startSeconds);
}

function nextDay({ times }: TimedSegment, { rundown, heading }: ConducteurInput): string {
  const firstStart = rundown.segments[0]?.times.start ?? null;
  if (times.start === null || firstStart === null) return '';
  const days = daysBetween(firstStart, times.start);
  return days === 0 ? '' : WORDS[heading.locale].nextDay(days);
}

function describeSpeakers(segment: TimedSegment, input: ConducteurInput, named: ReadonlySet<SpeakerId>): readonly RowSpeaker[] {
  const { locale } = input.heading;
  const words = WORDS[locale];
  return segment.speakers.map(({ id, role, seconds }) => {
    const speaker = input.speakers.get(id);
    const isHost = role === 'host';
    const office = named.has(id) ? [speaker?.title] : [speaker?.title, speaker?.organisation];
    const detail = isHost ? words.hosting : office.filter((part) => part?.trim()).join(', ');
    return {
      name: typeset(speaker?.name ?? '', locale) || words.unknownSpeaker,
      isHost,
      detail: typeset(detail, locale),
      airtime: seconds > 0 ? formatDuration(seconds) : '',
      standing: isHost || speaker === undefined || speaker.status === null ? '' : words.standings[speaker.status],
    };
  });
}

function describeTechnique(segment: TimedSegment, input: ConducteurInput): readonly LabelledText[] {
  const { locale } = input.heading;
  const words = WORDS[locale];
  const { camera, sound, lowerThird } = segment.technique;
  return [
    { label: words.camera, value: typeset(camera, locale) },
    { label: words.sound, value: typeset(sound, locale) },
    { label: words.lowerThird, value: typeset(lowerThird, locale) },
  ].filter(({ value }) => value !== '');
}
