import { clockOf, formatDuration } from '#rundown';
import { chooseColumns, uprightOf } from './choose-columns.js';
import type { ConducteurDocument } from './conducteur-document.js';
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
  const columns = chooseColumns(input);
  const head = describeHead(input, words.conducteur);
  return {
    form: 'conducteur',
    orientation,
    role: input.role ?? 'producer',
    ...head,
    facts: [...head.facts, ...lengthsOf(input)],
    columns: orientation === 'landscape' ? columns : uprightOf(columns),
    opening: [],
    parts: describeParts(input, columns),
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
export function totalsOf({ rundown, heading }: Pick<ConducteurInput, 'rundown' | 'heading'>): readonly LabelledText[] {
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
