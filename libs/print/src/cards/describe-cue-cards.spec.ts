import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { timeRundown, type SegmentId } from '#rundown';
import { buildRundown, buildSegment } from '../../../rundown/testing/build-rundown.js';
import { buildConducteur, type ConducteurChanges } from '../../testing/build-conducteur.js';
import { describeCueCards } from './describe-cue-cards.js';
import { pickCardLines } from './pick-card-lines.js';

const N = '\u202f';
const F = '\u00a0';
const cards = (changes?: ConducteurChanges) => describeCueCards(buildConducteur(changes));
const numbers = (changes?: ConducteurChanges) => cards(changes).cards.map(({ lines }) => lines.map(({ number }) => number).join('+'));
const isShort = ({ objective }: { readonly objective: string }) => objective === '';

describe('describeCueCards', () => {
  it('gives the host a card of every line but the studio’s own; lines with a title alone share one', () => {
    expect(numbers()).toEqual(['2', '3', '4', '5', '6', '7', '8+9', '10', '11', '12', '13+14']);
  });

  it('describes a debate whole: whom the host meets and how they are called, then the host’s own order', () => {
    const { speakers } = buildConducteur();
    const told = new Map([...speakers].map(([id, speaker]) => [id, speaker.name.startsWith('Maëlle') ? { ...speaker, pronunciation: "maëlle DUSS-el-dorf-iv'" } : speaker]));
    const [card] = cards({ speakers: told }).cards.filter(({ lines }) => lines[0]?.number === '6');
    expect(card).toEqual({
      lines: [{ number: '6', title: `Débat 1${F}– Qui travaille le dimanche${N}?`, kind: '', front: '19:10:00', nextDay: '', duration: '6:40', fixed: '', mark: '' }],
      pieces: [
        { kind: 'person', label: 'Ousmane M’Baye', text: 'bibliothécaire, annexe du Port', source: null, aside: '2:00' },
        { kind: 'person', label: 'Maëlle Düsseldorf-Ÿves', text: 'sociologue, université de la Côte', source: 'maëlle DUSS-el-dorf-iv\'', aside: '1:50' },
        { kind: 'person', label: 'Thibault Łukasiewicz', text: 'économiste', source: null, aside: '1:40 · à confirmer' },
        { kind: 'objective', label: 'À obtenir', text: 'Obtenir de chacun le prix qu’il accepte de payer.', source: null, aside: '' },
        { kind: 'question', label: null, text: `Peut-on ouvrir avec des bénévoles sans abîmer un métier${N}?`, source: 'Inès Boÿer', aside: '' },
        { kind: 'question', label: null, text: `Combien coûte une heure du dimanche, lumière et chauffage compris${N}?`, source: null, aside: '' },
        { kind: 'quote', label: null, text: expect.stringMatching(/^«\u202fJ’ai ouvert la petite annexe .* attendait\.\u202f»$/), source: `Ousmane M’Baye, motivation de candidature, 12${F}novembre${F}2026`, aside: '' },
        { kind: 'quote', label: null, text: expect.stringContaining('Toujours les mêmes'), source: 'Auteur inconnu, commentaire, non daté', aside: '' },
        { kind: 'note', label: 'Note', text: `Si retard de plus de 30${F}s${F}: supprimer la seconde question.`, source: null, aside: '' },
      ],
      next: { number: '7', title: `Magnéto${F}– «${N}Un dimanche à Vœlfling${N}»`, kind: '', front: '19:16:40', nextDay: '', duration: '1:30', fixed: '', mark: '' },
    });
  });

  it('hands over to the line that is played next, says what is fixed and what is spare, and ends with the show', () => {
    const segments = [
      buildSegment({ id: 'a', hardStart: { local: '2026-12-10T19:05' } }),
      buildSegment({ id: 'b', skipped: 'dropped' }),
      buildSegment({ id: 'c', skipped: 'floated', title: 'Débat de secours' }),
      buildSegment({ id: 'd', countToEnd: true }),
    ];
    const all = cards({ rundown: { segments } }).cards;
    expect(all.map(({ lines, next }) => [lines[0]?.number, lines[0]?.front, lines[0]?.fixed, lines[0]?.mark, next?.number])).toEqual([
      ['1', '19:05:00', 'heure fixe', '', '3'],
      ['3', '–', '', 'de secours', '4'],
      ['4', '19:10:00', '', `finit à${F}19:15:00, même en retard`, undefined],
    ]);
  });

  it('gives no card to nobody’s rundown, and speaks English', () => {
    expect(cards({ rundown: { segments: [] } }).cards).toEqual([]);
    const { documentTitle, words, size } = cards({ heading: { locale: 'en' } });
    expect([documentTitle, words.next, size]).toEqual(['L’Heure du débat – cue cards – V3', 'Next', 'a6']);
  });
});

describe('pickCardLines', () => {
  it('deals every line that the host needs once, in order, and puts four title lines together at most', () => {
    const line = fc.record({ outside: fc.boolean(), skipped: fc.constantFrom(null, 'floated' as const, 'dropped' as const), objective: fc.constantFrom('', 'Savoir.'), hosted: fc.boolean() });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const segments = timeRundown(buildRundown({ segments: lines.map(({ hosted, ...changes }, index) => buildSegment({ ...changes, id: String(index), speakers: hosted ? [{ id: 'host' as never, role: 'host', seconds: 0 }] : [] })) })).segments;
        const dealt = pickCardLines(segments, isShort);
        const needed = lines.flatMap(({ outside, skipped, hosted }, index) => (skipped !== 'dropped' && (!outside || hosted) ? [String(index) as SegmentId] : []));
        expect(dealt.flat().map(({ id }) => id)).toEqual(needed);
        for (const card of dealt) expect(card.length === 1 || (card.length <= 4 && card.every(isShort))).toBe(true);
      }),
    );
  });
});
