import { describe, expect, it } from '@jest/globals';
import { timeRundown, type QuoteId, type SegmentId, type SpeakerId } from '#rundown';
import { applyChange, editsOf, newLine, type Change } from '../rundown/change.js';
import { openDesk } from '../rundown/desk-state.js';
import { quotesOf, speakersOf, type SeatedPerson } from '../rundown/names.js';
import { lineOf, wholeOf } from '../rundown/testing/whole-rundown.js';
import { listPeople, listPieces, listThemes, takePerson, takeQuote, takeTheme, usedIn, type OfferedPerson, type OfferedQuote, type OfferedTheme, type TopicOffer } from './list-matter.js';
import { putMatter, targetOn } from './put-matter.js';

const quote = (id: string, text: string, rest: Partial<OfferedQuote> = {}): OfferedQuote => ({
  __typename: 'Quote', id, text, author: 'Zoé', start: 0, score: 1, age: 'recent', hand: null, spokenSeconds: 4, theme: { __typename: 'Theme', id: 't1', label: 'Élus' },
  contribution: { __typename: 'Contribution', id: `c-${id}`, kind: 'comment', comment: 0, writtenOn: null }, ...rest,
});
const theme = (id: string, weight: number, quotes: readonly string[] = []): OfferedTheme => ({ __typename: 'Theme', id, label: `Thème ${id}`, hook: 'Qui décide ?', weight, quotes: quotes.map((one) => ({ __typename: 'Quote', id: one })), questions: [] });
const person = (id: string, name: string, weight: number): OfferedPerson => ({
  __typename: 'Application', id, role: 'speaker', motivation: '', person: { __typename: 'Person', id: `person-${id}`, name, title: null, organisation: null },
  affinities: weight === 0 ? [] : [{ __typename: 'Affinity', weight, theme: { __typename: 'Theme', id: 't1', label: 'Élus' } }],
});
const nothing = { search: '', themeId: null };
const offer: TopicOffer = { __typename: 'Topic', id: 'topic', questions: [], applications: [], quotes: [quote('a', 'Moyen', { score: 2 }), quote('b', 'Élève étonné', { score: 3 }), quote('c', 'Épinglé', { hand: 'pinned' }), quote('d', 'Ailleurs', { score: 9, theme: null })], themes: [theme('t1', 0.5, ['a', 'b', 'c'])] };
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(' ');

describe('what the drawer lists', () => {
  const used = { matter: new Set(['b', 't2']), people: new Set(['person-p1']) };

  it('puts what nothing says yet first, then the pinned, then the best', () => {
    expect(ids(listPieces(offer.quotes, used, nothing))).toBe('c d a b');
    expect(ids(listThemes([theme('t2', 0.9), theme('t3', 0.1), theme('t1', 0.5)], used, nothing))).toBe('t1 t3 t2');
    expect(ids(listPeople([person('p1', 'Ada', 1), person('p2', 'Bo', 0), person('p3', 'Cy', 0.5)], used, nothing))).toBe('p2 p3 p1');
  });

  it('finds words whatever their accents, within a theme', () => {
    expect(ids(listPieces(offer.quotes, used, { search: 'ETONNE eleve', themeId: null }))).toBe('b');
    expect(ids(listPieces(offer.quotes, used, { search: '', themeId: 't1' }))).toBe('c a b');
    expect(ids(listPeople([person('p1', 'Adèle', 0.2), person('p2', 'Bo', 0), person('p3', 'Cy', 0.5)], used, { search: '', themeId: 't1' }))).toBe('p3 p1');
    expect(ids(listPeople([person('p1', 'Adèle', 0.2)], used, { search: 'adele', themeId: null }))).toBe('p1');
  });

  it('stays quick with what five thousand comments give', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => quote(`q${at}`, `Phrase numéro ${at} sur l’énergie`, { score: at % 7 }));
    const began = performance.now();
    expect(listPieces(many, used, { search: 'energie 4999', themeId: null })).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('what is taken from the drawer', () => {
  const desk = openDesk(wholeOf([lineOf('opening', { kind: 'opening' }), lineOf('debate', { kind: 'debate' })])).confirmed;
  const place = (change: ReturnType<typeof putMatter>) => applyChange(desk, { ...change!, key: 'k' } as Change);

  it('shows at once with its name, before the server answers', () => {
    const after = place(putMatter(desk.rundown, { onto: 'opening' as SegmentId }, takeQuote(offer.quotes[0]!)));
    expect(quotesOf(after.rundown.segments[0]!, after.names).map(({ text }) => text)).toEqual(['Moyen']);
    expect(usedIn(after.rundown, after.names.people).matter.has('a')).toBe(true);
    const seated = place(putMatter(desk.rundown, { onto: 'debate' as SegmentId }, takePerson(person('p1', 'Ada', 1), desk.names.people, 'new-place')));
    expect(speakersOf(seated.rundown.segments[1]!, seated.names).map(({ participation, seconds }) => [participation?.person.name, seconds > 0])).toEqual([['Ada', true]]);
    expect([...usedIn(seated.rundown, seated.names.people).people]).toEqual(['person-p1']);
  });

  it('asks for a place for an applicant who has none, and for none where there is one', () => {
    const one = person('p1', 'Ada', 1);
    const there: SeatedPerson = { __typename: 'Participation', id: 'place', status: 'confirmed', role: 'guest', person: one.person };
    expect(takePerson(one, new Map(), 'fresh').brings.seats).toEqual([{ participation: 'fresh', application: 'p1' }]);
    expect(takePerson(one, new Map([['place', there]]), 'fresh')).toMatchObject({ matter: { id: 'place' }, brings: { names: { people: [there] } } });
    expect(takePerson(one, new Map([['place', there]]), 'fresh').brings.seats).toBeUndefined();
  });

  it('makes a debate of a theme below what is no debate, and adds to one that is', () => {
    const taken = takeTheme(offer.themes[0]!, offer, { matter: new Set(['c']), people: new Set() }, 'fresh');
    expect(taken.matter).toMatchObject({ quotes: ['b', 'a', 'c'], line: 'fresh' });
    expect([targetOn(desk.rundown, 'opening', taken), targetOn(desk.rundown, 'debate', taken)]).toEqual([{ after: 'opening' }, { onto: 'debate' }]);
    const after = place(putMatter(desk.rundown, targetOn(desk.rundown, 'opening', taken), taken));
    expect(timeRundown(after.rundown).segments.map(({ id }) => id)).toEqual(['opening', 'fresh', 'debate']);
    expect(after.names.themes.get('t1')?.label).toBe('Thème t1');
  });

  it('is put into the line as it is by then: what others put there meanwhile stays', () => {
    const change = putMatter(desk.rundown, { onto: 'opening' as SegmentId }, takeQuote(offer.quotes[0]!))!;
    const line = { ...newLine('opening', { kind: 'opening', title: '', durationSeconds: 60 }), quotes: ['z' as QuoteId], speakers: [{ id: 'x' as SpeakerId, role: 'guest' as const, seconds: 3 }] };
    expect(editsOf({ ...desk.rundown, segments: [line] }, { ...change, key: 'k' } as Change)).toEqual([{ does: 'edit', segment: 'opening', change: { quotes: ['z', 'a'] } }]);
    expect(putMatter({ ...desk.rundown, segments: [{ ...line, quotes: ['a' as QuoteId] }] }, { onto: 'opening' as SegmentId }, takeQuote(offer.quotes[0]!))).toBeNull();
  });
});
