import type { Segment } from '#rundown';
import type { SegmentLineFragment as SegmentLine, WholeRundownFragment as WholeRundown } from '../operations/rundown.js';

export type SeatedPerson = SegmentLine['speakers'][number]['participation'];
export type NamedQuote = SegmentLine['quotes'][number];
export type NamedQuestion = SegmentLine['questions'][number];
export type NamedTheme = NonNullable<SegmentLine['theme']>;

/** Whatever ids of a rundown stand for, as far as this desk has heard. */
export interface Names {
  readonly people: ReadonlyMap<string, SeatedPerson>;
  readonly quotes: ReadonlyMap<string, NamedQuote>;
  readonly questions: ReadonlyMap<string, NamedQuestion>;
  readonly themes: ReadonlyMap<string, NamedTheme>;
  /** Why each line is there. */
  readonly why: ReadonlyMap<string, SegmentLine['why']>;
}

export const NO_NAMES: Names = { people: new Map(), quotes: new Map(), questions: new Map(), themes: new Map(), why: new Map() };

/** The names with those of some lines learnt; the very same value when nothing is new, so that nothing is shown again for it. */
export function learnNames(names: Names, lines: readonly Pick<SegmentLine, 'id' | 'speakers' | 'quotes' | 'questions' | 'theme' | 'why'>[], people: WholeRundown['episode']['participations'] = []): Names {
  const learnt: Names = {
    people: learn(names.people, [...people, ...lines.flatMap(({ speakers }) => speakers.map(({ participation }) => participation))].map((one) => [one.id, one])),
    quotes: learn(names.quotes, lines.flatMap(({ quotes }) => quotes.map((one) => [one.id, one]))),
    questions: learn(names.questions, lines.flatMap(({ questions }) => questions.map((one) => [one.id, one]))),
    themes: learn(names.themes, lines.flatMap(({ theme }) => (theme === null ? [] : [[theme.id, theme]]))),
    why: learn(names.why, lines.map(({ id, why }) => [id, why])),
  };
  return (Object.keys(names) as (keyof Names)[]).every((part) => learnt[part] === names[part]) ? names : learnt;
}

function learn<Value>(known: ReadonlyMap<string, Value>, told: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  const fresh = told.filter(([id, value]) => JSON.stringify(known.get(id)) !== JSON.stringify(value));
  return fresh.length === 0 ? known : new Map([...known, ...fresh]);
}

/** Names that an act brings with it, so that they show before the server answers. */
export interface NewNames {
  readonly people?: readonly SeatedPerson[];
  readonly quotes?: readonly NamedQuote[];
  readonly questions?: readonly NamedQuestion[];
  readonly themes?: readonly NamedTheme[];
}

export function learnBrought(names: Names, brought: NewNames | undefined): Names {
  if (brought === undefined) return names;
  const { people = [], quotes = [], questions = [], themes = [] } = brought;
  // Only what is not known: the server's word stands.
  const fresh = <Value extends { readonly id: string }>(known: ReadonlyMap<string, Value>, told: readonly Value[]) => learn(known, told.flatMap((one) => (known.has(one.id) ? [] : [[one.id, one] as const])));
  return { ...names, people: fresh(names.people, people), quotes: fresh(names.quotes, quotes), questions: fresh(names.questions, questions), themes: fresh(names.themes, themes) };
}

export interface NamedSpeaker {
  readonly id: string;
  readonly role: Segment['speakers'][number]['role'];
  readonly seconds: number;
  readonly participation: SeatedPerson | null;
}

/** Who sits in a line, with their names; null where a name has not been heard yet. */
export const speakersOf = ({ speakers }: Pick<Segment, 'speakers'>, { people }: Names): readonly NamedSpeaker[] =>
  speakers.map(({ id, role, seconds }) => ({ id, role, seconds, participation: people.get(id) ?? null }));

export const quotesOf = ({ quotes }: Pick<Segment, 'quotes'>, names: Names): readonly NamedQuote[] => quotes.flatMap((id) => names.quotes.get(id) ?? []);

export const questionsOf = ({ questions }: Pick<Segment, 'questions'>, names: Names): readonly NamedQuestion[] => questions.flatMap((id) => names.questions.get(id) ?? []);
