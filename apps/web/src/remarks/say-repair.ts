import { formatDuration, formatOffset, type Repair, type RepairOutcome, type Rundown, type SegmentId } from '#rundown';
import type { Words } from '../words/words.js';

type RailWords = Words['remarks'];

/** How much a repair wins or fills, and by what: « Gagner 2:10 : réduire 3 séquences élastiques ». */
export function sayRepair({ approach, changes }: Repair, excessSeconds: number, rundown: Rundown, words: RailWords): string {
  const shrinks = excessSeconds > 0;
  const amount = formatDuration(Math.abs(excessSeconds));
  const named = (ids: readonly SegmentId[]) => ids.map((id) => words.quoted(titleIn(rundown, id) || words.untitled)).join(', ');
  const ids = (change: Repair['changes'][number]['change']) => changes.filter((one) => one.change === change).map(({ segment }) => segment);
  const stretched = ids('retime');
  const stretch = stretched.length === 1
    ? (shrinks ? words.shrinkOne : words.growOne)(named(stretched))
    : (shrinks ? words.shrink : words.grow)(stretched.length);
  const done = {
    inProportion: [], fewLines: [], oneLine: [],
    merge: changes.flatMap((one) => (one.change === 'merge' ? [words.merge(named([one.segment]), named([one.below]))] : [])),
    float: [words.float(named(ids('float')))],
    play: [words.play(named(ids('play')))],
  }[approach];
  const then = stretched.length === 0 ? [] : [approach === 'float' || approach === 'play' || approach === 'merge' ? words.adjust(stretched.length) : stretch];
  return (shrinks ? words.gain : words.fill)(amount, [...done, ...then].join(words.and));
}

/** What a repair costs, in short facts; nothing that costs nothing. */
export function sayCost({ cost, changes }: Repair, nameOf: (id: string) => string, words: RailWords): readonly string[] {
  const { questionsLost, quotesLost, linesLost, strainPercent, speech } = cost;
  const stretches = changes.some(({ change }) => change !== 'float');
  const spoken = speech.toSorted((a, b) => Math.abs(b.deltaSeconds) - Math.abs(a.deltaSeconds));
  return [
    ...(linesLost.length > 0 ? [words.linesLost(linesLost.length)] : []),
    ...(questionsLost > 0 ? [words.questionsLost(questionsLost)] : []),
    ...(quotesLost > 0 ? [words.quotesLost(quotesLost)] : []),
    ...(stretches ? [words.strain(strainPercent)] : []),
    ...(spoken.length > 0 ? [words.speech(spoken.slice(0, NAMED).map(({ speaker, deltaSeconds }) => `${nameOf(speaker)}\u00a0${formatOffset(deltaSeconds)}`).join(', '), Math.max(0, spoken.length - NAMED))] : []),
  ];
}

/** People named with what they lose or win; the others are counted. */
const NAMED = 3;

/** Why there is nothing to choose from, in a sentence; null when there is. */
export function sayNoRepair(outcome: RepairOutcome, words: RailWords): string | null {
  switch (outcome.outcome) {
    case 'repairsProposed':
      return null;
    case 'noRepair': {
      const said = words.noRepair(formatDuration(Math.abs(outcome.excessSeconds)), formatDuration(outcome.missingSeconds));
      return outcome.lockedRoomSeconds > 0 ? `${said} ${words.lockedRoom(outcome.locked.length, formatDuration(outcome.lockedRoomSeconds))}` : said;
    }
    case 'nothingToRepair':
      return words.nothingToRepair;
    case 'rundownUnusable':
      return words.unusable;
    case 'noHardStart':
    case 'segmentNotFound':
    case 'groupNotFound':
      return words.problemGone;
  }
}

const titleIn = ({ segments, reserve }: Rundown, id: SegmentId): string => [...segments, ...reserve].find((segment) => segment.id === id)?.title.trim() ?? '';
