import { clockOf, formatDuration } from '#rundown';
import type { ConducteurColumn, ConducteurColumnKey, ConducteurDocument, LabelledText } from './conducteur-document.js';
import type { ConducteurInput } from './printed-show.js';
import { describeClosing } from './describe-closing.js';
import { describeParts } from './describe-parts.js';
import { localDateTime } from './local-date-time.js';
import { formatDay, formatHour, formatStamp } from './format-date.js';
import { typeset } from './typeset.js';
import { WORDS } from './words.js';

/** A timed rundown with its matter → the printed conducteur as plain JSON. The same input gives the same document. */
export function describeConducteur(input: ConducteurInput): ConducteurDocument {
  const { heading } = input;
  const { locale } = heading;
  const words = WORDS[locale];
  const orientation = input.orientation ?? 'landscape';
  const parts = describeParts(input);
  const title = typeset(heading.title, locale) || words.untitled;
  const topic = typeset(heading.topicTitle ?? '', locale);
  const episode = typeset(heading.episode ?? '', locale);
  const version = heading.version === null ? words.draft : words.version(heading.version);
  const stamp = words.printed(formatStamp(localDateTime(Date.parse(heading.printedAt), heading.zone), locale));
  const day = recordingDay(input);
  return {
    form: 'conducteur',
    locale,
    orientation,
    documentTitle: [title, words.conducteur, version].join(' – '),
    printedAt: new Date(heading.printedAt).toISOString(),
    title,
    subtitle: [episode, topic === title ? '' : topic].filter((text) => text !== '').join(' – '),
    facts: factsOf(input, version, stamp),
    running: [
      [title, episode].filter((text) => text !== '').join(' · '),
      typeset(heading.venue ?? '', locale),
      [day, version, stamp].filter((text) => text !== '').join(' · '),
    ],
    columns: columnsOf(input, orientation),
    parts,
    totals: totalsOf(input),
    lists: describeClosing(input),
    words: words.page,
  };
}

function recordingDay({ rundown, heading }: ConducteurInput): string {
  const date = heading.recordingDate ?? rundown.start?.local ?? null;
  return date === null ? '' : formatDay(date, heading.locale);
}

function factsOf(input: ConducteurInput, version: string, stamp: string): readonly LabelledText[] {
  const { rundown, heading } = input;
  const { locale } = heading;
  const { facts, at } = WORDS[locale];
  const day = recordingDay(input);
  const recording = rundown.start === null || day === '' ? day : at(day, formatHour(rundown.start.local, locale));
  return [
    { label: facts.recording, value: recording },
    { label: facts.venue, value: typeset(heading.venue ?? '', locale) },
    { label: facts.version, value: `${version} · ${stamp}` },
    { label: facts.programme, value: formatDuration(rundown.plannedSeconds) },
    { label: facts.host, value: typeset(heading.host ?? '', locale) },
    { label: facts.studio, value: formatDuration(rundown.studioSeconds) },
  ].filter(({ value }) => value !== '');
}

/** Programme length against its target, studio time, and where the programme ends. */
function totalsOf({ rundown, heading }: ConducteurInput): readonly LabelledText[] {
  const words = WORDS[heading.locale];
  const { overSeconds } = rundown;
  const gap = formatDuration(Math.abs(overSeconds));
  const verdict = overSeconds === 0 ? words.onTarget : overSeconds > 0 ? words.over(gap) : words.under(gap);
  const target = words.target(formatDuration(rundown.targetSeconds));
  return [
    { label: words.facts.programme, value: `${formatDuration(rundown.plannedSeconds)} ${target}, ${verdict}` },
    { label: words.facts.studio, value: formatDuration(rundown.studioSeconds) },
    ...(rundown.end === null ? [] : [{ label: words.facts.end, value: clockOf(rundown.end) }]),
  ];
}

function columnsOf({ rundown, heading }: ConducteurInput, orientation: 'landscape' | 'portrait'): readonly ConducteurColumn[] {
  const { columns } = WORDS[heading.locale];
  const hasTechnique = rundown.segments.some(({ technique }) => Object.values(technique).some((text) => text.trim() !== ''));
  // Upright pages put speakers under the title and the technique under the content.
  const wide: readonly ConducteurColumnKey[] = ['speakers', 'content', ...(hasTechnique ? (['technique'] as const) : [])];
  const keys: readonly ConducteurColumnKey[] = [
    'number',
    'front',
    'duration',
    'cumulative',
    'segment',
    ...(orientation === 'landscape' ? wide : (['content'] as const)),
    'notes',
    'actual',
  ];
  return keys.map((key) => ({ key, label: columns[key] }));
}
