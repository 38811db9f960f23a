import { compareRundowns, type Rundown, type TimedRundown } from '#rundown';
import type { ClosingList, ConducteurDocument } from '../conducteur-document.js';
import { describeConducteur } from '../describe-conducteur.js';
import { formatStamp } from '../format-date.js';
import { localDateTime } from '../local-date-time.js';
import type { ConducteurInput, EarlierShow } from '../printed-show.js';
import { WORDS } from '../words.js';
import { CHANGES_WORDS } from './changes-words.js';
import { tellChanges } from './tell-changes.js';
import { tellLine } from './tell-line.js';
import { visibleLines } from './visible-lines.js';

/** A show and an earlier state of it → the conducteur with its changed lines marked, under the list of what changed in plain sentences. */
export function describeChanges(input: ConducteurInput): ConducteurDocument {
  const { earlier, heading: { locale } } = input;
  const words = CHANGES_WORDS[locale];
  if (!earlier) return { ...describeConducteur(input), opening: [said(words.nothingToCompare)] };
  const than = words.version(earlier.version);
  const differences = compareRundowns(earlier.rundown, asEntered(input.rundown));
  const lines = visibleLines(differences.lines, input);
  const lists = tellChanges({ ...differences, lines }, input, earlier);
  const whole = describeConducteur({ ...input, changes: new Map(lines.map((line) => [line.id, tellLine(line, words)])) });
  const [left, middle, right] = whole.running;
  return {
    ...whole,
    documentTitle: whole.documentTitle.replace(WORDS[locale].conducteur, words.paper(than)),
    facts: [{ label: words.since, value: sayState(earlier, input) }, ...whole.facts],
    running: [[left, words.paper(than)].join(' · '), middle, right],
    opening: lists.length > 0 ? lists : [said(words.nothing(than))],
  };

  function said(text: string): ClosingList {
    return { title: words.title, entries: [{ mark: '', text, detail: '' }] };
  }
}

/** « V3 · 10/12/2026 à 14 h 22 ». */
function sayState({ version, releasedAt }: EarlierShow, { heading: { locale, zone } }: ConducteurInput): string {
  const { draft, version: numbered } = WORDS[locale];
  return `${version === null ? draft : numbered(version)} · ${formatStamp(localDateTime(Date.parse(releasedAt), zone), locale)}`;
}

/** Without what was computed, which would differ in every line below a change. */
const asEntered = ({ segments, ...rundown }: TimedRundown): Rundown => ({ ...rundown, segments: segments.map((segment) => ({ ...segment, times: undefined })) });
