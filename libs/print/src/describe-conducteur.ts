import { clockOf, formatDuration } from '#rundown';
import type { ConducteurColumn, ConducteurColumnKey, ConducteurDocument } from './conducteur-document.js';
import type { LabelledText } from './labelled-text.js';
import type { ConducteurInput } from './printed-show.js';
import { describeClosing } from './describe-closing.js';
import { describeParts } from './describe-parts.js';
import { describeHead } from './describe-head.js';
import { typeset } from './typeset.js';
import { WORDS } from './words.js';

/** A timed rundown with its matter → the printed conducteur as plain JSON. The same input gives the same document. */
export function describeConducteur(input: ConducteurInput): ConducteurDocument {
  const { locale } = input.heading;
  const words = WORDS[locale];
  const orientation = input.orientation ?? 'landscape';
  const head = describeHead(input, words.conducteur);
  return {
    form: 'conducteur',
    orientation,
    ...head,
    facts: [...head.facts, ...lengthsOf(input)],
    columns: columnsOf(input, orientation),
    parts: describeParts(input),
    totals: totalsOf(input),
    lists: describeClosing(input),
    words: words.page,
  };
}

function lengthsOf({ rundown, heading: { host, locale } }: ConducteurInput): readonly LabelledText[] {
  const { facts } = WORDS[locale];
  return [
    { label: facts.programme, value: formatDuration(rundown.plannedSeconds) },
    { label: facts.host, value: typeset(host ?? '', locale) },
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
