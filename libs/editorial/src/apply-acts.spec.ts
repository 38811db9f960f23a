import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ThemeId } from '#rundown';
import { writeTopicPage } from '../testing/write-topic-page.js';
import { applyActs } from './apply-acts.js';
import { compareMatter } from './compare-matter.js';
import { handMadeTheme } from './hand-made.js';
import type { Matter } from './matter.js';
import { pickMatter } from './pick-matter.js';
import { plainWords } from './plain-words.js';
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
        remember({ act: 'split', theme: money, as: handMadeTheme('1'), label: 'À part', pieces: [asked] }),
      ],
      page,
    ).matter;
    expect(shaped.quotes.map((quote) => quote.id)).not.toContain(first(pieces));
    expect(shaped.quotes[0]?.id).toBe(last);
    expect(shaped.themes.find((theme) => theme.id === money)?.label).toBe('Qui paie ?');
    expect(shaped.themes.map((theme) => theme.id)).not.toContain(other);
    expect(shaped.themes.find((theme) => theme.id === handMadeTheme('1'))).toMatchObject({ label: 'À part', questions: [asked], members: [{ quote: null, question: asked, why: { code: 'theme.byHand' } }] });
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
    fc.record({ act: fc.constant('split' as const), theme, as: fc.constantFrom(handMadeTheme('1'), 't-hand-2' as ThemeId), label: fc.constantFrom('À part', ''), pieces: fc.uniqueArray(piece, { minLength: 1, maxLength: 3 }) }),
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

  it.each<[string, (comments: readonly Comment[]) => readonly Comment[]]>([
    ['other blanks', (comments) => comments.map(([author, text]) => [author, text.replace(/ ([?:])/g, '\u00a0$1').replace(/\. /g, '.\n\n')])],
    ['other apostrophes', (comments) => comments.map(([author, text]) => [author, text.replaceAll("'", '’')])],
    ['composed accents', (comments) => comments.map(([author, text]) => [author, text.normalize('NFC')])],
    ['a comma more in each comment', (comments) => comments.map(([author, text]) => [author, `Voilà, ${text}`])],
    ['another name of its author', (comments) => comments.map(([author, text]) => [author === matter.quotes[0]?.author ? 'Zéphyrine Quillebœuf' : author, text])],
  ])('holds over the same page with %s', (_, change) => {
    const later = pageOf(change(BEFORE));
    const engine = pickMatter(later);
    const [dropped, pinned] = [matter.quotes[0], matter.quotes.at(-1)];
    const { matter: shaped, lost } = applyActs(engine, [remember({ act: 'drop', piece: dropped?.id ?? first([]) }), remember({ act: 'pin', piece: pinned?.id ?? first([]) })], later);
    expect(lost).toEqual([]);
    expect(shaped.quotes.map(({ text }) => plainWords(text))).not.toContain(plainWords(dropped?.text ?? ''));
    expect([shaped.quotes[0]?.id, plainWords(shaped.quotes[0]?.text ?? '')]).toEqual([pinned?.id, plainWords(pinned?.text ?? '')]);
    expect(shaped.quotes.map((quote) => later.text.slice(quote.start, quote.end))).toEqual(shaped.quotes.map((quote) => quote.text));
  });

  it('drops a question that is listed as a quote too, and the other way', () => {
    const twins = matter.questions.flatMap((question) => matter.quotes.filter((quote) => quote.source === question.source && quote.text === question.text).map((quote) => [question.id, quote.id] as const));
    expect(twins.length).toBeGreaterThan(0);
    for (const [question, quote] of twins) {
      for (const piece of [question, quote]) {
        const { quotes, questions } = applyActs(matter, [remember({ act: 'drop', piece })], page).matter;
        expect([quotes, questions].flatMap((list) => list.filter(({ id }) => id === question || id === quote))).toEqual([]);
      }
    }
  });

  it('loses what was done to a theme whose split was taken back', () => {
    const [money] = themes;
    const asked = matter.questions[0]?.id ?? first([]);
    const split: ProducerAct = { act: 'split', theme: money ?? ('' as ThemeId), as: handMadeTheme('1'), label: 'À part', pieces: [asked] };
    const apart = applyActs(matter, [remember(split)], page).matter;
    const renamed = remember({ act: 'relabel', theme: handMadeTheme('1'), label: 'Ailleurs' }, apart);
    expect(applyActs(matter, [remember(split), renamed], page).matter.themes.map(({ label }) => label)).toContain('Ailleurs');
    const { matter: back, lost } = applyActs(matter, [renamed], page);
    expect([back, lost]).toEqual([matter, [{ act: renamed, why: { code: 'hand.themeGone', facts: { theme: 'À part' } } }]]);
  });
});
