import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildShowInstance } from '../../testing/build-show-instance.js';
import type { Lock, ShowInstance } from '../planner/instance.js';
import { explainConflict } from './explain-conflict.js';
import { FeasibilityCheck } from './feasibility.js';
import { findPlan } from './find-plan.js';
import { keyOfWish, listWishes } from './list-wishes.js';
import { proveImpossible } from './prove-impossible.js';
import { sayConflict } from './say-conflict.js';
import { applyChanges, setAside } from './set-aside.js';
import type { Wish, WishChange } from './wish.js';

const show = (seed: number, changed: (instance: ShowInstance) => Partial<ShowInstance>, sizes = { themes: 8, speakers: 8 }): ShowInstance => {
  const instance = buildShowInstance({ seed, ...sizes });
  return { ...instance, ...changed(instance) };
};
const names = { theme: (theme: number) => `T${theme}`, speaker: (speaker: number) => `S${speaker}` };
const said = (instance: ShowInstance, language: 'fr' | 'en' = 'fr') => sayConflict(explainConflict(instance), names, language);

const ORDER_AGAINST_LOCKS = show(1, ({ prec }) => ({ prec: [...prec, [0, 5]], locks: [{ kind: 'pos', theme: 0, pos: 3 }, { kind: 'pos', theme: 5, pos: 1 }] }));
const lateFor = (theme: number) => ({ speakers }: ShowInstance): Partial<ShowInstance> => ({
  speakers: speakers.map((speaker) => (speaker.aff[theme] === undefined ? speaker : { ...speaker, from: 200 })), locks: [{ kind: 'pos', theme, pos: 0 }],
});

describe('explainConflict', () => {
  it('has nothing to explain where there is a plan', () => {
    expect(explainConflict(show(3, () => ({})))).toEqual({ outcome: 'wishesAgree' });
  });

  it('names an order against two locks, and unlocks one', () => {
    expect(explainConflict(ORDER_AGAINST_LOCKS)).toEqual({
      outcome: 'wishesConflict', proven: true, minimal: true, smallest: true,
      wishes: expect.arrayContaining([{ wish: 'order', before: 0, after: 5 }, { wish: 'position', theme: 0, position: 3 }, { wish: 'position', theme: 5, position: 1 }]),
      changes: [{ change: 'drop', wish: { wish: 'position', theme: 5, position: 1 } }],
    });
    expect(said(ORDER_AGAINST_LOCKS)).toBe('« T0 avant T5 », « T0 verrouillée en 4ᵉ » et « T5 verrouillée en 2ᵉ » se contredisent ; déverrouiller T5 suffit');
    expect(said(ORDER_AGAINST_LOCKS, 'en')).toBe('“T0 before T5”, “T0 locked at position 4” and “T5 locked at position 2” contradict one another; unlocking T5 is enough');
  });

  it.each<[string, ShowInstance, string]>([
    [
      'an opening whose guests arrive late', show(2, lateFor(6)),
      '« T6 verrouillée en 1ʳᵉ », « au moins 2 invités dans T6 » et « S3 et S7 pas avant 16:40 » se contredisent ; déverrouiller T6 suffit',
    ],
    [
      'locked durations that are too long together',
      show(2, ({ themes }) => ({ incompat: [], locks: [0, 1, 2, 3, 4, 5].map((theme): Lock => ({ kind: 'dur', theme, dur: themes[theme]!.max })) })),
      '« T2 verrouillée à 15:15 », « T3 verrouillée à 13:05 », « T4 verrouillée à 10:40 », « T5 verrouillée à 14:50 » et « 52:00 en tout » se contredisent ; déverrouiller la durée de T4 et T5 suffit',
    ],
    [
      'more themes that have to be in than segments', show(2, ({ themes }) => ({ themes: themes.map((theme, k) => ({ ...theme, must: k < 7 })) })),
      '« T0, T1, T2, T3, T4, T5 et T6 obligatoires » et « au plus 6 séquences » se contredisent ; ne plus imposer T6 suffit',
    ],
    [
      'two that have to be in and may not', show(1, ({ themes }) => ({ incompat: [[3, 1]], themes: themes.map((theme, k) => ({ ...theme, must: k === 1 || k === 3 })) })),
      '« T1 et T3 obligatoires » et « T1 ou T3, pas les deux » se contredisent ; permettre T1 avec T3 suffit',
    ],
    [
      'a break that no segment ends at', show(1, ({ prm }) => ({ prm: { ...prm, brkLo: 600, brkHi: 610 } })),
      '« coupure entre 50:00 et 50:50 » et « 52:00 en tout » se contredisent ; permettre la coupure entre 44:35 et 50:50 suffit',
    ],
    [
      'turns that no segment is long enough for', show(3, ({ prm }) => ({ prm: { ...prm, minTurn: 150 } })),
      '« au moins 12:30 par prise de parole », « coupure entre 19:45 et 32:15 », « au moins 3 séquences » et « 52:00 en tout » se contredisent ; permettre des prises de parole de 3:40 suffit',
    ],
    [
      'somebody wanted who declined',
      show(1, ({ speakers }) => ({ speakers: speakers.map((speaker, k) => (k === 0 ? { ...speaker, status: 'declined' } : speaker)), locks: [{ kind: 'speaker', theme: 0, speaker: 0 }] })),
      '« S0 dans T0 » et « S0 a décliné » se contredisent ; ne plus imposer S0 dans T0 suffit',
    ],
    [
      'two locks on one position', show(3, () => ({ locks: [{ kind: 'pos', theme: 2, pos: 1 }, { kind: 'pos', theme: 4, pos: 1 }] })),
      '« T2 verrouillée en 2ᵉ » et « T4 verrouillée en 2ᵉ » se contredisent ; déverrouiller T4 suffit',
    ],
    [
      'a locked duration out of its bounds', show(3, ({ themes }) => ({ locks: [{ kind: 'dur', theme: 2, dur: themes[2]!.max + 12 }] })),
      '« T2 verrouillée à 13:10 » et « T2 de 5:30 à 12:10 » se contredisent ; déverrouiller la durée de T2 suffit',
    ],
    [
      'a circle of orders', show(3, ({ themes }) => ({ prec: [[0, 2], [2, 3], [3, 0]], incompat: [], themes: themes.map((theme, k) => ({ ...theme, must: [0, 2, 3].includes(k) })) })),
      '« T0, T2 et T3 obligatoires », « T0 avant T2 », « T2 avant T3 » et « T3 avant T0 » se contredisent ; ne plus placer T2 avant T3 suffit',
    ],
  ])('names %s and the smallest change', (_what, instance, sentence) => {
    expect(said(instance)).toBe(sentence);
  });

  it.each<[string, ShowInstance, string]>([
    ['nobody', show(1, () => ({ speakers: [], quotas: [] })), 'il n’y en a aucun, personne n’est proposé : invitez des personnes ou ajoutez des thèmes'],
    ['nobody who is willing', show(1, ({ speakers }) => ({ speakers: speakers.map((one) => ({ ...one, status: 'declined' as const })) })), 'il n’y en a aucun, les 8 intervenants ont décliné : invitez d’autres personnes ou ajoutez des thèmes'],
    ['one theme for everybody', show(1, ({ speakers }) => ({ speakers: speakers.map((one, k) => ({ ...one, aff: { 0: 1 }, status: k < 3 ? 'declined' as const : 'confirmed' as const })) })), 'il n’y en a qu’un pour 8 intervenants, dont 3 ont décliné : invitez d’autres personnes ou ajoutez des thèmes'],
  ])('says what is missing with %s', (_who, instance, part) => {
    expect(said(instance)).toBe(`il faut au moins deux thèmes que quelqu’un peut tenir ; ${part}`);
  });

  it.each<[string, ShowInstance, string, string]>([
    [
      'too few segments', show(1, ({ prm, themes }) => ({ prm: { ...prm, P: 1, Pmin: 1 }, themes: themes.map((theme, k) => ({ ...theme, must: k < 2 })), incompat: [], prec: [] })),
      '« T0 et T1 obligatoires » et « au plus 1 séquence » se contredisent ; aucun changement simple ne suffit : prévoyez plus de séquences',
      '“T0 and T1 required” and “at most 1 segment” contradict each other; no simple change is enough: plan more segments',
    ],
    [
      'no chair', show(1, ({ prm }) => ({ prm: { ...prm, seats: 1 } })),
      '« aucune chaise d’invité » rend tout plan impossible ; aucun changement simple ne suffit : prévoyez plus de chaises',
      '“no chair for guests” makes every plan impossible; no simple change is enough: plan more chairs',
    ],
    [
      'titles longer than any show', show(1, ({ prm }) => ({ prm: { ...prm, pre: 20_000 } })),
      'les parties fixes ne laissent de place à aucun thème : raccourcissez-les', 'the fixed parts leave no room for any theme: shorten them',
    ],
  ])('says what else it takes where no wish is at fault: %s', (_what, instance, french, english) => {
    expect([said(instance), said(instance, 'en')]).toEqual([french, english]);
  });

  it('stays within its work in a show far too large for its question, and names one kind of wish', () => {
    const late = show(1, ({ themes, speakers, prm }) => ({ themes: themes.map((theme) => ({ ...theme, must: false })), speakers: speakers.map((one) => ({ ...one, from: prm.L - 30, to: prm.L, maxPresence: prm.L })) }), { themes: 100, speakers: 250 });
    const explained = explainConflict(late);
    expect(explained).toMatchObject({ outcome: 'wishesConflict', proven: true });
    expect(new Set(explained.outcome === 'wishesConflict' ? explained.wishes.map(({ wish }) => wish) : [])).toEqual(new Set(['arrival']));
  }, 60_000);

  it('tells changes of one kind together', () => {
    const soften = (theme: number, least: number): WishChange => ({ change: 'soften', wish: { wish: 'fewestSpeakers', theme, least: 3 }, instead: { wish: 'fewestSpeakers', theme, least } });
    const told = (changes: readonly WishChange[], language: 'fr' | 'en') =>
      sayConflict({ outcome: 'wishesConflict', proven: true, minimal: true, smallest: true, wishes: [{ wish: 'length', length: 600 }], changes }, names, language).split(/ ?; /)[1];
    expect(told([soften(3, 1), soften(7, 1), soften(4, 2)], 'fr')).toBe('se contenter d’un invité dans T3 et T7 et se contenter de 2 invités dans T4 suffisent');
    expect(told([soften(3, 1), soften(7, 1)], 'en')).toBe('making do with 1 guest in T3 and T7 is enough');
  });

  it('asks somebody else where neither a proof nor a plan is found', () => {
    // Nobody may sit without speaking, and one who is wanted before and after is kept out of what lies between.
    const silent = show(3, ({ prm, speakers }) => ({
      prm: { ...prm, Y: 5 }, incompat: [], prec: [],
      speakers: speakers.map((speaker) => ({ ...speaker, from: 0, to: 624, aff: { 0: 1, 1: 1, 2: 1, 3: 1, 4: 1 } })),
      locks: [
        ...[0, 1, 2].map((theme): Lock => ({ kind: 'pos', theme, pos: theme })), { kind: 'speaker', theme: 0, speaker: 0 }, { kind: 'speaker', theme: 2, speaker: 0 },
        { kind: 'exclude', theme: 1, speaker: 0 },
      ],
    }), { themes: 5, speakers: 5 });
    const weighed = [null, true, false, 'unknown' as const].map((known) => new FeasibilityCheck(known === null ? null : () => known).weigh(silent, 1));
    expect(weighed).toEqual(['unknown', 'possible', 'impossible', 'unknown']);
  });
});

/** Shows with a handful of wishes drawn on top: locks of every kind, orders, musts, times. */
const crowded = fc
  .record({
    seed: fc.integer({ min: 1, max: 500 }),
    musts: fc.subarray([0, 1, 2, 3, 4, 5]),
    orders: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 4 }),
    positions: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 3 }),
    lengths: fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 30, max: 260 })), { maxLength: 3 }),
    people: fc.array(fc.tuple(fc.nat(5), fc.nat(4), fc.boolean()), { maxLength: 2 }),
    late: fc.subarray([0, 1, 2, 3, 4], { maxLength: 3 }),
  })
  .map(({ seed, musts, orders, positions, lengths, people, late }): ShowInstance =>
    show(seed, ({ themes, speakers, prec }) => ({
      themes: themes.map((theme, k) => ({ ...theme, must: musts.includes(k) })),
      speakers: speakers.map((speaker, k) => (late.includes(k) ? { ...speaker, from: 300 } : speaker)),
      prec: [...prec, ...orders.filter(([a, b]) => a !== b)],
      locks: [
        ...positions.map(([theme, pos]): Lock => ({ kind: 'pos', theme, pos })),
        ...lengths.map(([theme, dur]): Lock => ({ kind: 'dur', theme, dur })),
        ...people.map(([theme, speaker, held]): Lock => ({ kind: held ? 'speaker' : 'exclude', theme, speaker })),
      ],
    }), { themes: 6, speakers: 5 }));

// Whether a plan keeps these wishes, and perhaps the length as well.
const canKeep = (instance: ShowInstance, kept: readonly Wish[]) => findPlan(others(instance, [...kept, { wish: 'length', length: instance.prm.L }]), 4) || findPlan(others(instance, kept), 4);

const others = (instance: ShowInstance, kept: readonly Wish[]) => {
  const keys = new Set(kept.map(keyOfWish));
  return setAside(instance, listWishes(instance).filter((wish) => !keys.has(keyOfWish(wish))));
};

describe('any conflict', () => {
  it('is one: impossible by itself, possible without any of its wishes, and gone after the change', () => {
    let [conflicts, minimal] = [0, 0];
    fc.assert(
      fc.property(crowded, (instance) => {
        const found = explainConflict(instance);
        if (found.outcome !== 'wishesConflict' || !found.proven) return;
        conflicts++;
        expect(proveImpossible(others(instance, found.wishes))).toBe(true);
        expect(found.wishes.filter((wish) => proveImpossible(others(instance, found.wishes.filter((one) => one !== wish))))).toEqual([]);
        minimal += found.minimal ? 1 : 0;
        if (found.minimal) for (const wish of found.wishes) expect([wish, canKeep(instance, found.wishes.filter((one) => one !== wish))]).toEqual([wish, true]);
        if (found.changes !== null) expect(findPlan(applyChanges(instance, found.changes), 4)).toBe(true);
      }),
      { numRuns: 14, seed: 7 },
    );
    expect({ conflicts, minimal }).toEqual({ conflicts: 11, minimal: 11 });
  });

  it('is never proven of a show that has a plan', () => {
    let plans = 0;
    fc.assert(
      fc.property(crowded, (instance) => {
        if (!proveImpossible(instance)) return;
        plans++;
        expect(findPlan(instance, 1)).toBe(false);
      }),
      { numRuns: 40, seed: 11 },
    );
    expect(plans).toBeGreaterThan(8);
  });
});
