import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ThemeId } from '#rundown';
import { writeTopicPage } from '../testing/write-topic-page.js';
import { applyActs } from './apply-acts.js';
import { compareMatter } from './compare-matter.js';
import type { Matter } from './matter.js';
import { pickMatter } from './pick-matter.js';
import type { PieceId, ProducerAct, RememberedAct } from './producer-act.js';
import { readTopicPage } from './read-topic-page.js';
import { rememberAct } from './remember-act.js';

type Comment = readonly [string | null, string];

const BEFORE: readonly Comment[] = [
  ['Zoé M.', "Le prix d'une horloge n'est pas une dépense, c'est un investissement. Qui doit payer ce prix ? Le budget de la ville ne suffit pas."],
  ['Luc P.', "Le budget de la mairie paie des écrans mais jamais le prix d'une cloche. L'argent va toujours où l'on regarde."],
  ['Eva T.', "La loi interdit de sonner la nuit, mais le droit au silence n'est pas le droit à l'oubli."],
  ['Noé B.', 'Aucune règle ne dit qui est responsable : faut-il une loi pour une cloche ? Le juge tranche et la règle change.'],
  ['Tom V.', "Le métier d'horloger se perd : plus de formation, plus d'apprentis, et un savoir-faire qui meurt."],
  ['Ana S.', "Un métier sans formation n'est pas un métier, c'est un souvenir. Comment former des horlogers demain ?"],
];
const MORE: readonly Comment[] = [
  ['Max R.', "Une cloche n'est pas un bruit, c'est un voisin de bronze que personne ne salue plus jamais."],
  ['Lia K.', 'La santé des riverains vaut mieux que trois coups de marteau à six heures du matin.'],
  ['Guy D.', 'Combien coûte le silence ? Le prix du sommeil, et personne ne veut le payer.'],
  [null, "Le clocher n'est pas un décor, c'est un miroir pour ceux d'en bas."],
];

const pageOf = (comments: readonly Comment[]) => readTopicPage(writeTopicPage({ comments }));
const page = pageOf(BEFORE);
const matter = pickMatter(page);
const pieces: readonly PieceId[] = [...matter.quotes, ...matter.questions].map((piece) => piece.id);
const themes: readonly ThemeId[] = matter.themes.map((theme) => theme.id);
const remember = (act: ProducerAct, on: Matter = matter): RememberedAct => {
  const known = rememberAct(on, act);
  if (known === null) throw new Error('the builder names something unknown');
  return known;
};
const first = (list: readonly PieceId[]): PieceId => list[0] ?? ('' as PieceId);

describe('applyActs', () => {
  it('changes nothing without acts', () => {
    const { matter: same, lost } = applyActs(matter, [], page);
    expect(lost).toEqual([]);
    expect(same).toEqual(matter);
  });

  it('drops, pins, moves, relabels, merges and splits', () => {
    const [money, other] = [themes[0] ?? ('' as ThemeId), themes[1] ?? ('' as ThemeId)];
    const last = pieces[matter.quotes.length - 1] ?? first(pieces);
    const asked = matter.questions[0]?.id ?? ('' as PieceId);
    const shaped = applyActs(
      matter,
      [
        remember({ act: 'drop', piece: first(pieces) }),
        remember({ act: 'pin', piece: last }),
        remember({ act: 'relabel', theme: money, label: 'Qui paie ?' }),
        remember({ act: 'merge', theme: other, into: money }),
        remember({ act: 'split', theme: money, as: 't-hand-1' as ThemeId, label: 'À part', pieces: [asked] }),
      ],
      page,
    ).matter;
    expect(shaped.quotes.map((quote) => quote.id)).not.toContain(first(pieces));
    expect(shaped.quotes[0]?.id).toBe(last);
    expect(shaped.themes.find((theme) => theme.id === money)?.label).toBe('Qui paie ?');
    expect(shaped.themes.map((theme) => theme.id)).not.toContain(other);
    expect(shaped.themes.find((theme) => theme.id === 't-hand-1')).toMatchObject({ label: 'À part', questions: [asked], members: [{ quote: null, question: asked, why: { code: 'theme.byHand' } }] });
  });

  it('says which act lost its contribution', () => {
    const act = remember({ act: 'keep', piece: first(pieces) });
    const author = matter.quotes[0]?.author;
    const later = pageOf(BEFORE.filter(([name]) => name !== author));
    const { matter: shaped, lost } = applyActs(pickMatter(later), [act], later);
    expect(lost.map((one) => [one.act, one.why.code])).toEqual([[act, 'hand.sourceGone']]);
    expect(shaped.quotes.map((quote) => quote.id)).not.toContain(first(pieces));
  });

  it('refuses to remember what the matter does not hold', () => {
    expect(rememberAct(matter, { act: 'keep', piece: 'q-0' as PieceId })).toBeNull();
  });

  const piece = fc.constantFrom(...pieces);
  const theme = fc.constantFrom(...themes);
  const anyAct: fc.Arbitrary<ProducerAct> = fc.oneof(
    fc.record({ act: fc.constantFrom('keep' as const, 'drop' as const, 'pin' as const), piece }),
    fc.record({ act: fc.constant('move' as const), piece, theme: fc.option(theme) }),
    fc.record({ act: fc.constant('relabel' as const), theme, label: fc.constantFrom('Un titre', 'Un autre', ' ') }),
    fc.record({ act: fc.constant('merge' as const), theme, into: theme }),
    fc.record({ act: fc.constant('split' as const), theme, as: fc.constantFrom('t-hand-1' as ThemeId, 't-hand-2' as ThemeId), label: fc.constantFrom('À part', ''), pieces: fc.uniqueArray(piece, { minLength: 1, maxLength: 3 }) }),
  );
  const whereIs = (shaped: Matter, id: PieceId): ThemeId | null | undefined => [...shaped.quotes, ...shaped.questions].find((one) => one.id === id)?.theme;

  it('never loses an act when comments are added, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 8 }), fc.uniqueArray(fc.constantFrom(...MORE), { maxLength: 4 }), fc.nat(BEFORE.length), (acts, more, at) => {
        const remembered = acts.map((act) => remember(act));
        const grown = pageOf([...BEFORE.slice(0, at), ...more, ...BEFORE.slice(at)]);
        const [then, now] = [applyActs(matter, remembered, page), applyActs(pickMatter(grown), remembered, grown)];
        expect([then.lost, now.lost]).toEqual([[], []]);
        for (const id of acts.flatMap((act) => ('piece' in act ? [act.piece] : act.act === 'split' ? act.pieces : []))) {
          const mine = acts.flatMap((act) => (('piece' in act && act.piece === id) || (act.act === 'split' && act.pieces.includes(id)) ? [act.act] : []));
          const wasListed = whereIs(then.matter, id) !== undefined;
          expect(whereIs(now.matter, id) !== undefined).toBe(wasListed);
          if (mine.at(-1) === 'drop') expect(wasListed).toBe(false);
        }
        for (const act of acts) if (act.act === 'relabel' || act.act === 'merge') {
          const label = then.matter.themes.find((one) => one.id === act.theme)?.label;
          if (label !== undefined && act.act === 'relabel') expect(now.matter.themes.find((one) => one.id === act.theme)?.label).toBe(label);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('keeps every excerpt verbatim, in one theme at most, and every theme made of what is listed', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 10 }), (acts) => {
        const shaped = applyActs(matter, acts.map((act) => remember(act)), page).matter;
        const listed = [...shaped.quotes, ...shaped.questions];
        for (const one of listed) expect(page.text.slice(one.start, one.end)).toBe(one.text);
        expect(new Set(listed.map((one) => one.id)).size).toBe(listed.length);
        for (const one of shaped.themes) {
          expect([...one.quotes, ...one.questions].toSorted()).toEqual(listed.filter((piece) => piece.theme === one.id).map((piece) => piece.id as string).toSorted());
          expect(listed.map((piece) => piece.text)).toContain(one.hook);
        }
      }),
    );
  });
});

describe('compareMatter', () => {
  it('says what new contributions changed', () => {
    const grown = pageOf([...BEFORE, ...MORE]);
    const changes = compareMatter(matter, pickMatter(grown));
    expect([changes.newSources.length, changes.goneSources, changes.gonePieces]).toEqual([4, [], []]);
    expect(changes.newPieces.length).toBeGreaterThan(0);
    expect(compareMatter(matter, matter)).toEqual({ newSources: [], goneSources: [], newPieces: [], gonePieces: [], moved: [], newThemes: [], goneThemes: [], relabelled: [] });
  });

  it('says what the producer changed', () => {
    const theme = themes[0] ?? ('' as ThemeId);
    const shaped = applyActs(matter, [remember({ act: 'relabel', theme, label: 'Qui paie ?' }), remember({ act: 'drop', piece: first(pieces) })], page).matter;
    const changes = compareMatter(matter, shaped);
    expect([changes.relabelled, changes.gonePieces]).toEqual([[{ theme, from: matter.themes[0]?.label, to: 'Qui paie ?' }], [first(pieces)]]);
  });
});
