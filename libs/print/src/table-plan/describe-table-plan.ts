import type { SpeakerId, TimedSegment } from '#rundown';
import { describeNamedHead } from '../people/describe-named-head.js';
import { listPeople, numbersOf, playedLines, type PersonOnSet } from '../people/people-on-set.js';
import type { PrintedShow } from '../printed-show.js';
import { typeset } from '../typeset.js';
import { WORDS } from '../words.js';
import { chairOf, seatPeople, type Seating } from './seat-people.js';
import type { PlanChair, PlanPerson, TablePlan, TablePlanDocument } from './table-plan-document.js';
import { TABLE_PLAN_WORDS } from './table-plan-words.js';

/** Chairs that a page has room to draw; further ones are told in words. */
export const MOST_DRAWN = 12;

/** What a plan is described from, once for all its drawings. */
interface Set {
  readonly show: PrintedShow;
  readonly people: ReadonlyMap<SpeakerId, PersonOnSet>;
  /** How many chairs are drawn. */
  readonly drawn: number;
}

/** A show → who sits where with which microphone, drawn anew where somebody changes. The same show gives the same document. */
export function describeTablePlan(show: PrintedShow): TablePlanDocument {
  const { locale } = show.heading;
  const words = TABLE_PLAN_WORDS[locale];
  const { page } = WORDS[locale];
  const people = listPeople(show);
  const atTable = people.filter(({ isAudience }) => !isAudience);
  const stages = stagesOf(show);
  const seats = countSeats(show, atTable, stages);
  const sitters = atTable.map(({ id, isHost, speaker }) => ({ id, isHost, chair: speaker?.chair ?? null }));
  const seatings = seatPeople(seats, sitters, stages.map(({ speakers }) => new Set(speakers)));
  const set: Set = { show, people: new Map(people.map((person) => [person.id, person])), drawn: Math.min(seats, MOST_DRAWN) };
  return {
    form: 'tablePlan',
    orientation: 'landscape',
    ...describeNamedHead(show, words.paper, words.title),
    plans: atTable.length === 0 ? [] : plansOf(stages, seatings, set),
    columns: words.columns,
    people: people.map((person) => rowOf(person, seatings, show)).toSorted((one, other) => Number(one.chair || 99) - Number(other.chair || 99)),
    remarks: [],
    words: { page: page.page, footer: page.footer, missingCharacters: page.missingCharacters, droppedEmoji: page.droppedEmoji, ...words.page },
  };
}

/** A point of the show at which the table matters: a debate or a round table with those who play in it. */
interface Stage {
  readonly line: TimedSegment | null;
  readonly speakers: readonly SpeakerId[];
}

function stagesOf(show: PrintedShow): readonly Stage[] {
  const lines = playedLines(show);
  const debates = lines.filter(({ kind, speakers }) => (kind === 'debate' || kind === 'roundTable') && speakers.length > 0);
  if (debates.length === 0) return [{ line: null, speakers: lines.flatMap(({ speakers }) => speakers.map(({ id }) => id)) }];
  return debates.map((line) => ({ line, speakers: line.speakers.filter(({ role }) => role !== 'audience').map(({ id }) => id) }));
}

/** The set's chairs where they are known, and no fewer than those that were given out; else as many as sit together at most. */
function countSeats({ seats }: PrintedShow, people: readonly PersonOnSet[], stages: readonly Stage[]): number {
  const hosts = people.filter(({ isHost }) => isHost).map(({ id }) => id);
  const together = Math.max(...stages.map(({ speakers }) => new Set([...hosts, ...speakers]).size));
  return Math.max(2, seats ?? Math.min(together, MOST_DRAWN), ...people.map(({ speaker }) => speaker?.chair ?? 0));
}

/** The first stage, then each at which somebody sits elsewhere or finds no chair. */
function plansOf(stages: readonly Stage[], seatings: readonly Seating[], set: Set): readonly TablePlan[] {
  return stages.flatMap((stage, index): TablePlan[] => {
    const [now, before] = [seatings[index]!, index === 0 ? null : seatings[index - 1]!];
    const plan = planOf(stage, now, before, set);
    return before !== null && plan.changes.length === 0 && plan.without === '' ? [] : [plan];
  });
}

function planOf({ line, speakers }: Stage, now: Seating, before: Seating | null, set: Set): TablePlan {
  const { show: { heading: { locale } }, people, drawn } = set;
  const words = TABLE_PLAN_WORDS[locale];
  const nameOf = (id: SpeakerId) => people.get(id)?.name ?? '';
  const title = line === null ? words.atAll : words.atLine(line.times.number.replaceAll(' ', '\u00a0'), typeset(line.title, locale) || WORDS[locale].untitled);
  const without = [
    ...speakers.filter((id) => people.has(id) && chairOf(now, id) === null).map(nameOf),
    ...[...now].filter(([chair]) => chair > drawn).map(([chair, id]) => words.chairOf(nameOf(id), chair)),
  ];
  return {
    title: typeset(title, locale),
    chairs: Array.from({ length: drawn }, (_, index) => chairAt(index + 1, now, before, set)),
    changes: before === null ? [] : sayChanges(now, before, set),
    without: without.length === 0 ? '' : typeset(words.without(without.join(', ')), locale),
  };
}

function chairAt(number: number, now: Seating, before: Seating | null, { show, people }: Set): PlanChair {
  const id = now.get(number);
  const person = id === undefined ? undefined : people.get(id);
  return {
    number: String(number),
    name: person?.name ?? '',
    office: person?.office ?? '',
    microphone: typeset(person?.speaker?.microphone ?? '', show.heading.locale),
    isHost: person?.isHost ?? false,
    proposed: person !== undefined && person.speaker?.chair !== number,
    isNew: before !== null && id !== undefined && before.get(number) !== id,
  };
}

/** Who comes, moves and leaves, chair by chair. */
function sayChanges(now: Seating, before: Seating, { show: { heading: { locale } }, people }: Set): readonly string[] {
  const words = TABLE_PLAN_WORDS[locale];
  const nameOf = (id: SpeakerId) => people.get(id)?.name ?? '';
  const taken = [...now].toSorted(([one], [other]) => one - other).filter(([chair, id]) => before.get(chair) !== id).map(([chair, id]) => {
    const from = chairOf(before, id);
    const left = before.get(chair);
    if (from !== null) return words.moves(nameOf(id), from, chair);
    return left !== undefined && chairOf(now, left) === null ? words.takesFrom(nameOf(id), chair, nameOf(left)) : words.takes(nameOf(id), chair);
  });
  const gone = [...before].filter(([chair, id]) => chairOf(now, id) === null && !now.has(chair)).map(([chair, id]) => words.leaves(nameOf(id), chair));
  return [...taken, ...gone].map((text) => typeset(text, locale));
}

function rowOf({ id, name, office, isHost, isAudience, standing, speaker, lines }: PersonOnSet, seatings: readonly Seating[], { heading: { locale } }: PrintedShow): PlanPerson {
  const words = TABLE_PLAN_WORDS[locale];
  const chair = speaker?.chair ?? seatings.map((seating) => chairOf(seating, id)).find((one) => one !== null) ?? null;
  const proposed = chair !== null && speaker?.chair !== chair;
  return {
    chair: chair === null ? '' : String(chair),
    name,
    office: [...(isHost ? [words.hosting] : []), ...(office === '' ? [] : [office])].join(' · '),
    microphone: typeset(speaker?.microphone ?? '', locale),
    lines: numbersOf(lines),
    note: [proposed ? words.proposed : '', isAudience ? words.inAudience : '', standing].filter((text) => text !== '').join(', '),
  };
}
