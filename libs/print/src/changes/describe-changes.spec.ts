import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { freezeNumbers, timeRundown, type ColumnId, type Rundown, type Segment, type SpeakerId } from '#rundown';
import { buildRundown, buildSegment } from '../../../rundown/testing/build-rundown.js';
import { buildConducteur } from '../../testing/build-conducteur.js';
import { describeConducteur } from '../describe-conducteur.js';
import { PAPER_ROLES } from '../paper-wishes.js';
import type { EarlierShow, PrintedShow, PrintHeading } from '../printed-show.js';
import { describeChanges } from './describe-changes.js';

const N = '\u202f';
const F = '\u00a0';

const seat = (id: string, seconds: number, role: 'host' | 'guest' | 'audience' = 'guest') => ({ id: id as SpeakerId, role, seconds });
const line = (id: string, changes: Partial<Segment> = {}) => buildSegment({ id, title: id.toUpperCase(), durationSeconds: 60, objective: '', speakers: [], ...changes });

const before = (changes: Partial<Rundown> = {}): Rundown => {
  const segments = [line('a'), line('b', { speakers: [seat('selin', 30), seat('thibault', 30)] }), line('c'), line('d'), line('e')];
  return buildRundown({ title: 'Soirée', targetSeconds: 300, segments, reserve: [line('spare')], ...changes });
};

const earlier = (rundown: Rundown): EarlierShow => ({ rundown, version: 3, releasedAt: '2026-12-10T12:00:00Z', speakers: new Map([['maelle' as SpeakerId, { name: 'Maëlle Düsseldorf-Ÿves' }]]) });

function compare(was: Rundown, is: Rundown, more: Partial<PrintedShow> & { heading?: Partial<PrintHeading> } = {}) {
  const input = buildConducteur({ rundown: is, heading: { version: 4, ...more.heading } });
  return describeChanges({ ...input, rundown: timeRundown(is), earlier: earlier(was) });
}

const told = (document: ReturnType<typeof compare>) => Object.fromEntries(document.opening.map(({ title, entries }) => [title, entries.map(({ mark, text }) => [mark, text])]));
const marked = (document: ReturnType<typeof compare>) => Object.fromEntries(document.parts.flatMap(({ rows }) => rows).filter(({ change }) => change !== '').map(({ number, change }) => [number, change]));

describe('describeChanges', () => {
  it('tells in plain sentences what was added, removed, moved, re-timed, recast and rewritten, and marks the lines in words', () => {
    const was = before();
    const [a, b, c, , e] = was.segments as [Segment, Segment, Segment, Segment, Segment];
    const frozen = freezeNumbers(was);
    const is: Rundown = {
      ...was,
      title: 'Grande soirée',
      targetSeconds: 360,
      frozen,
      segments: [
        a,
        line('new', { title: "L'invité" }),
        { ...b, durationSeconds: 90, title: 'B neuf', speakers: [seat('selin', 45), seat('camille', 15, 'audience')] },
        e,
        { ...c, content: 'Autre chose.', notes: 'Vite.' },
        { ...line('spare') },
      ],
      reserve: [],
    };
    const document = compare(was, is);
    expect(told(document)).toEqual({
      Émission: [
        ['Titre', 'Grande soirée au lieu de Soirée.'],
        ['Durée visée', '6:00 au lieu de 5:00.'],
        ['Durée du programme', '6:30 au lieu de 5:00.'],
        ['Fin prévue', '19:06:30 au lieu de 19:05:00.'],
      ],
      Ajoutées: [
        [`N°${F}1 bis`, `L’invité${F}: 1:00, après la${F}1 (A).`],
        [`N°${F}6`, `SPARE${F}: sort de la réserve, 1:00, après la${F}3 (C).`],
      ],
      Supprimées: [[`N°${F}4`, `D${F}: elle durait 1:00.`]],
      Déplacées: [[`N°${F}5`, `E${F}: maintenant après la${F}2 (B neuf), avant après la${F}4 (D).`]],
      'Durées changées': [[`N°${F}2`, `B neuf${F}: 1:30 au lieu de 1:00 (+0:30).`]],
      'Intervenants changés': [[`N°${F}2`, `B neuf${F}: Selin Erdoğan parle 0:45 au lieu de 0:30, Camille Œuvrard arrive (0:15), Thibault Łukasiewicz n’y est plus.`]],
      'Textes changés': [
        [`N°${F}2`, `B neuf${F}: s’appelait «${N}B${N}».`],
        [`N°${F}3`, `C${F}: réécrit${F}: contenu, note.`],
      ],
    });
    expect(marked(document)).toEqual({ '1 bis': 'nouvelle', 2: `changée${F}: durée, intervenants, texte`, 3: `changée${F}: texte`, 5: `changée${F}: place`, 6: 'nouvelle' });
    expect(document.documentTitle).toBe('L’Heure du débat – changements depuis la V3 – V4');
    expect(document.facts[0]).toEqual({ label: 'Changements depuis', value: `V3 · 10/12/2026 à${F}13${F}h${F}00` });
    expect(document.running[0]).toBe(`L’Heure du débat · Émission n°${F}112 · changements depuis la V3`);
  });

  it('names those who left as they were called, and says who changed their part', () => {
    const was = before({ segments: [line('a', { speakers: [seat('maelle', 30), seat('selin', 30)] })] });
    const is = before({ segments: [line('a', { speakers: [seat('selin', 30, 'audience')] })] });
    const input = buildConducteur({ rundown: is });
    const document = describeChanges({ ...input, rundown: timeRundown(is), speakers: new Map([['selin' as SpeakerId, input.speakers.get('selin' as SpeakerId)!]]), earlier: earlier(was) });
    expect(told(document)).toEqual({ 'Intervenants changés': [[`N°${F}1`, `A${F}: Selin Erdoğan, désormais dans le public, Maëlle Düsseldorf-Ÿves n’y est plus.`]] });
  });

  it('says nothing of what no paper shows, nor to a reader of what their own paper does not show', () => {
    const was = before();
    const [a, b, ...rest] = was.segments as [Segment, Segment, ...Segment[]];
    const unprinted: Rundown = { ...was, segments: [{ ...a, colour: 'red', locks: { position: true, duration: true, speakers: true } }, b, ...rest], reserve: [line('spare', { title: 'Autre' }), line('more')] };
    expect(told(compare(was, unprinted))).toEqual({ Changements: [['', 'Rien n’a changé depuis la V3.']] });
    const private_: Rundown = { ...was, segments: [{ ...a, notes: 'Ne pas le dire.', objective: 'Le faire parler.', technique: { camera: 'Cam 2', sound: '', lowerThird: '' }, cells: { x: 'y' } as Readonly<Record<ColumnId, string>> }, b, ...rest] };
    const input = { ...buildConducteur({ rundown: private_ }), rundown: timeRundown(private_), earlier: earlier(was) };
    const counts = PAPER_ROLES.map((role) => [role, describeChanges({ ...input, role }).opening[0]?.entries[0]?.text]);
    expect(Object.fromEntries(counts)).toEqual({
      producer: `A${F}: réécrit${F}: colonnes, note, à obtenir, technique.`,
      host: `A${F}: réécrit${F}: colonnes, note, à obtenir.`,
      controlRoom: `A${F}: réécrit${F}: colonnes, note, technique.`,
      showCaller: `A${F}: réécrit${F}: colonnes, note, technique.`,
      speakerSafe: 'Rien n’a changé depuis la V3.',
    });
  });

  it('is the plain conducteur, saying so, where nothing earlier is known', () => {
    const input = buildConducteur({ heading: { locale: 'en' } });
    expect(describeChanges(input)).toEqual({ ...describeConducteur(input), opening: [{ title: 'Changes', entries: [{ mark: '', text: 'No earlier version: there is nothing to compare.', detail: '' }] }] });
  });

  it('marks exactly the lines that it tells of, whatever was done', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const state = fc.record({
      order: fc.shuffledSubarray(ids),
      seconds: fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 0, max: 90 })),
      titles: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('x', 'y')),
    }).map(({ order, seconds, titles }) => before({
      segments: order.map((id) => line(id, { durationSeconds: seconds[id] ?? 60, title: titles[id] ?? id })),
      reserve: ids.filter((id) => !order.includes(id)).slice(0, 2).map((id) => line(id)),
    }));
    fc.assert(fc.property(state, state, (was, is) => {
      const document = compare(was, is);
      const standing = new Set(is.segments.map((_, index) => String(index + 1)));
      const toldOf = document.opening.filter(({ title }) => !['Émission', 'Supprimées', 'Changements'].includes(title)).flatMap(({ entries }) => entries.map(({ mark }) => mark.replace(`N°${F}`, '')));
      expect(Object.keys(marked(document)).sort()).toEqual([...new Set(toldOf)].sort());
      expect(toldOf.filter((number) => !standing.has(number))).toEqual([]);
      const gone = document.opening.find(({ title }) => title === 'Supprimées')?.entries.length ?? 0;
      expect(gone).toBe(was.segments.filter(({ id }) => !is.segments.some((segment) => segment.id === id)).length);
    }));
  });
});
