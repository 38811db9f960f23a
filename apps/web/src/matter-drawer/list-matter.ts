import type { Matter, Rundown, SegmentId, ThemeMatter } from '#rundown';
import type { DeskMatterQuery } from '../operations/matter.js';
import type { Brought } from '../rundown/change.js';
import type { SeatedPerson } from '../rundown/names.js';
import { byScore, filterMatter, foldText } from '../topic/filter-matter.js';

/** What a topic offers an episode, as the drawer reads it. */
export type TopicOffer = NonNullable<DeskMatterQuery['topic']>;
export type OfferedQuote = TopicOffer['quotes'][number];
export type OfferedQuestion = TopicOffer['questions'][number];
export type OfferedTheme = TopicOffer['themes'][number];
export type OfferedPerson = TopicOffer['applications'][number];

export const SHELVES = ['quotes', 'questions', 'themes', 'people'] as const;
export type Shelf = (typeof SHELVES)[number];

/** What stands in the running order already, by id: pieces and themes, and people by themselves, whatever their place. What waits in the reserve is said by nobody. */
export interface Used {
  readonly matter: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

export function usedIn({ segments }: Pick<Rundown, 'segments'>, people: ReadonlyMap<string, SeatedPerson>): Used {
  return {
    matter: new Set(segments.flatMap(({ quotes, questions, theme }): string[] => [...quotes, ...questions, ...(theme === null ? [] : [theme])])),
    people: new Set(segments.flatMap(({ speakers }) => speakers.map(({ id }) => people.get(id)?.person.id ?? id))),
  };
}

export interface Narrowed {
  readonly search: string;
  readonly themeId: string | null;
}

/** What nothing in the rundown says yet comes first, then the pinned, then the best; narrowed by theme and words, whatever their accents. */
export function listPieces<Piece extends OfferedQuote | OfferedQuestion>(pieces: readonly Piece[], used: Used, { search, themeId }: Narrowed): readonly Piece[] {
  const found = filterMatter(byScore(pieces), { themeId, author: null, state: null, search });
  const rank = ({ id, hand }: Piece) => Number(used.matter.has(id)) * 2 - Number(hand === 'pinned');
  return found.toSorted((a, b) => rank(a) - rank(b));
}

export function listThemes(themes: readonly OfferedTheme[], used: Used, { search, themeId }: Narrowed): readonly OfferedTheme[] {
  const wanted = themes.filter(({ id, label, hook }) => (themeId === null || id === themeId) && holds(`${label} ${hook}`, search));
  return wanted.toSorted((a, b) => Number(used.matter.has(a.id)) - Number(used.matter.has(b.id)) || b.weight - a.weight);
}

/** Those who have most to say on a theme first, where one is asked for. */
export function listPeople(people: readonly OfferedPerson[], used: Used, { search, themeId }: Narrowed): readonly OfferedPerson[] {
  const weight = ({ affinities }: OfferedPerson) => affinities.find(({ theme }) => theme.id === themeId)?.weight ?? 0;
  const wanted = people.filter((one) => (themeId === null || weight(one) > 0) && holds([one.person.name, one.person.title, one.person.organisation, one.motivation].join(' '), search));
  return wanted.toSorted((a, b) => Number(used.people.has(a.person.id)) - Number(used.people.has(b.person.id)) || weight(b) - weight(a));
}

function holds(text: string, search: string): boolean {
  const where = foldText(text);
  return foldText(search).split(/\s+/).every((word) => where.includes(word));
}

/** What is taken from the drawer, and what the desk must learn to show it. */
export interface Taken {
  readonly matter: Matter;
  readonly brings: Brought;
}

export const takeQuote = (quote: OfferedQuote): Taken => ({ matter: { matter: 'quote', id: quote.id as Extract<Matter, { matter: 'quote' }>['id'] }, brings: { names: { quotes: [quote] } } });
export const takeQuestion = (question: OfferedQuestion): Taken => ({ matter: { matter: 'question', id: question.id as Extract<Matter, { matter: 'question' }>['id'] }, brings: { names: { questions: [question] } } });

/** As many as a debate of ten minutes has room for. */
const BEST = 3;

/** A theme with its best quotes and questions, those first that nothing says yet; `line` is the id of the debate that it may make. */
export function takeTheme(theme: OfferedTheme, offer: TopicOffer, used: Used, line: string): Taken {
  const best = <Piece extends OfferedQuote | OfferedQuestion>(pieces: readonly Piece[], own: readonly { readonly id: string }[]) => {
    const ids = new Set(own.map(({ id }) => id));
    return listPieces(pieces.filter(({ id }) => ids.has(id)), used, { search: '', themeId: null }).slice(0, BEST);
  };
  const [quotes, questions] = [best(offer.quotes, theme.quotes), best(offer.questions, theme.questions)];
  const { id, label, hook } = theme;
  return {
    matter: {
      matter: 'theme', id: id as ThemeMatter['id'], label, hook, line: line as SegmentId,
      quotes: quotes.map((one) => one.id as ThemeMatter['quotes'][number]), questions: questions.map((one) => one.id as ThemeMatter['questions'][number]),
    },
    brings: { names: { themes: [{ __typename: 'Theme', id, label }], quotes, questions } },
  };
}

/** An applicant by their place in the episode; who has none yet gets the one named `place`. */
export function takePerson({ id: application, person }: OfferedPerson, people: ReadonlyMap<string, SeatedPerson>, place: string): Taken {
  const there = [...people.values()].find((one) => one.person.id === person.id);
  const seated: SeatedPerson = there ?? { __typename: 'Participation', id: place, status: 'applied', role: 'guest', person };
  return {
    matter: { matter: 'person', id: seated.id as Extract<Matter, { matter: 'person' }>['id'] },
    brings: { names: { people: [seated] }, ...(there === undefined && { seats: [{ participation: place, application }] }) },
  };
}
