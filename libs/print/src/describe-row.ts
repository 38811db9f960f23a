import { clockOf, formatDuration, type SpeakerId, type TimedSegment } from '#rundown';
import { ownKey } from './choose-columns.js';
import type { ConducteurColumn, ConducteurRow, RowSpeaker } from './conducteur-document.js';
import type { LabelledText } from './labelled-text.js';
import type { ConducteurInput } from './printed-show.js';
import { describeContent } from './describe-content.js';
import { describeMarks, isHard } from './describe-marks.js';
import { daysBetween } from './local-date-time.js';
import { typeset } from './typeset.js';
import { WORDS } from './words.js';

/** One line; `named` says who stood on an earlier line, where their organisation was already given. */
export function describeRow(segment: TimedSegment, input: ConducteurInput, columns: readonly ConducteurColumn[], named: ReadonlySet<SpeakerId>): ConducteurRow {
  const wanted = new Set(columns.map(({ key }) => key));
  const { locale } = input.heading;
  const words = WORDS[locale];
  const duration = formatDuration(segment.durationSeconds);
  const kind = words.kinds[segment.kind];
  return {
    number: segment.times.number,
    front: frontTime(segment),
    nextDay: nextDay(segment, input),
    hard: isHard(segment),
    played: !segment.skipped,
    marks: describeMarks(segment, input),
    change: input.changes?.get(segment.id) ?? '',
    duration: segment.outside || segment.skipped ? `(${duration})` : duration,
    cumulative: segment.outside || segment.skipped ? '' : formatDuration(segment.times.cumulativeSeconds),
    title: typeset(segment.title, locale) || words.untitled,
    kind: segment.outside ? `${kind} · ${words.outside}` : kind,
    speakers: wanted.has('speakers') ? describeSpeakers(segment, input, named) : [],
    content: wanted.has('content') ? describeContent(segment, input) : [],
    technique: wanted.has('technique') ? describeTechnique(segment, input) : [],
    cells: describeCells(segment, input, columns),
  };
}

function frontTime({ times, skipped }: TimedSegment): string {
  if (skipped) return '–';
  if (times.start !== null) return clockOf(times.start);
  return times.startSeconds === null ? '–' : formatDuration(times.startSeconds);
}

function nextDay({ times, skipped }: TimedSegment, { rundown, heading }: ConducteurInput): string {
  if (skipped) return '';
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
      standing: isHost || input.role === 'speakerSafe' || speaker === undefined || speaker.status === null ? '' : words.standings[speaker.status],
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

function describeCells({ cells }: TimedSegment, { heading }: ConducteurInput, columns: readonly ConducteurColumn[]): ConducteurRow['cells'] {
  const texts = Object.entries((cells ?? {}) as Readonly<Record<string, string>>).map(([id, text]) => [ownKey(id), typeset(text, heading.locale)] as const);
  return Object.fromEntries(texts.filter(([own, text]) => text !== '' && columns.some(({ key }) => key === own)));
}
