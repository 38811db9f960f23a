import type { Reason, ThemeId } from '#rundown';
import type { Matter, Question, Quote, Theme } from './matter.js';
import type { PieceId, RememberedAct, RememberedPiece } from './producer-act.js';
import { describeTheme, shareWeights } from './describe-theme.js';
import { findAgain } from './find-again.js';
import { isHandMade } from './hand-made.js';
import type { Source, Span } from './topic-page.js';

/** An act that can no longer be done in full: the contribution it rests on was edited or taken away. */
export interface LostAct {
  readonly act: RememberedAct;
  readonly why: Reason;
}

/** The engine's matter as the producer shaped it. */
export interface ShapedMatter {
  readonly matter: Matter;
  readonly lost: readonly LostAct[];
}

interface Shaping {
  readonly pieces: Map<PieceId, Quote | Question>;
  readonly labels: Map<ThemeId, string>;
  /** Themes whose label the producer chose. */
  readonly named: Set<ThemeId>;
  readonly pinned: Set<PieceId>;
  readonly byHand: Set<PieceId>;
  /** Themes that took in others: their contributions follow. */
  readonly mergedInto: Map<ThemeId, ThemeId>;
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Applies a producer's acts, oldest first, over whatever the engine picked this time. A piece that the engine no longer
 * lists comes back as long as its contribution stands; a theme that it no longer finds comes back with its pieces.
 */
export function applyActs(matter: Matter, acts: readonly RememberedAct[], page: { readonly text: string }): ShapedMatter {
  const shaping: Shaping = {
    pieces: new Map([...matter.quotes, ...matter.questions].map((piece) => [piece.id, piece])),
    labels: new Map(matter.themes.map((theme) => [theme.id, theme.label])),
    named: new Set(),
    pinned: new Set(),
    byHand: new Set(),
    mergedInto: new Map(),
    sources: new Map(matter.sources.map((source) => [source.id, source])),
  };
  const lost = acts.flatMap((act): LostAct[] => {
    const gone = act.themes.find(({ id }) => isHandMade(id) && !shaping.labels.has(id) && !shaping.mergedInto.has(id));
    if (gone !== undefined) return [{ act, why: { code: 'hand.themeGone', facts: { theme: gone.label } } }];
    const back = act.pieces.map((piece) => bringBack(piece, shaping, page, act.act.act !== 'drop'));
    for (const theme of act.themes) restoreTheme(theme.id, theme.label, theme.pieces, shaping);
    perform(act, shaping);
    return back.includes(false) ? [{ act, why: { code: 'hand.sourceGone', facts: { text: act.pieces[back.indexOf(false)]?.piece.text ?? '' } } }] : [];
  });
  return { matter: rebuild(matter, shaping), lost };
}

/** Puts a remembered piece where the engine's own stood; false when its words are no longer there. */
function bringBack(remembered: RememberedPiece, shaping: Shaping, page: { readonly text: string }, wanted: boolean): boolean {
  const { piece } = remembered;
  const place = findAgain(remembered, shaping.sources, page);
  if (place === null) return false;
  const { source, start, end } = place;
  // Another cut of the same words goes: no words are listed twice, and none come back once dropped.
  for (const [id, other] of shaping.pieces) {
    const same = other.source === source.id && id !== piece.id && !shaping.byHand.has(id) && other.start < end && start < other.end;
    if (same && (sortOf(other) === sortOf(piece) || (!wanted && areTwins(other, place)))) shaping.pieces.delete(id);
  }
  if (wanted && !shaping.pieces.has(piece.id)) {
    const theme = piece.theme !== null && shaping.labels.has(piece.theme) ? piece.theme : null;
    const author = source.id === piece.source ? piece.author : source.author;
    shaping.pieces.set(piece.id, { ...piece, source: source.id, start, end, text: (source.text ?? page.text).slice(start, end), theme, author, comment: source.comment });
  }
  return true;
}

/** A question that is also listed as a quote, or the other way: dropped once, the words are gone. */
const areTwins = (one: Span, other: Span): boolean =>
  (Math.min(one.end, other.end) - Math.max(one.start, other.start)) * 5 >= (Math.max(one.end, other.end) - Math.min(one.start, other.start)) * 4;

function sortOf(piece: Quote | Question): 'quote' | 'question' {
  return 'spokenSeconds' in piece ? 'quote' : 'question';
}

/** A theme the producer worked on stays, even where the engine no longer finds it. */
function restoreTheme(id: ThemeId, label: string, pieces: readonly PieceId[], shaping: Shaping): void {
  if (shaping.labels.has(id) || shaping.mergedInto.has(id)) return;
  shaping.labels.set(id, label);
  for (const piece of pieces) if (!shaping.byHand.has(piece)) place(piece, id, shaping);
}

function perform({ act }: RememberedAct, shaping: Shaping): void {
  switch (act.act) {
    case 'keep':
      shaping.byHand.add(act.piece);
      return;
    case 'pin':
      shaping.byHand.add(act.piece);
      shaping.pinned.add(act.piece);
      return;
    case 'drop':
      shaping.pieces.delete(act.piece);
      shaping.pinned.delete(act.piece);
      return;
    case 'move':
      place(act.piece, act.theme === null ? null : home(act.theme, shaping), shaping);
      shaping.byHand.add(act.piece);
      return;
    case 'relabel':
      if (act.label.trim() !== '') name(home(act.theme, shaping), act.label, shaping);
      return;
    case 'merge':
      merge(home(act.theme, shaping), home(act.into, shaping), shaping);
      return;
    case 'split':
      name(act.as, act.label.trim() === '' ? (shaping.labels.get(act.theme) ?? act.label) : act.label, shaping);
      for (const piece of act.pieces) {
        place(piece, act.as, shaping);
        shaping.byHand.add(piece);
      }
  }
}

function name(theme: ThemeId, label: string, { labels, named }: Shaping): void {
  labels.set(theme, label.trim());
  named.add(theme);
}

/** Where a theme's pieces are now: itself, or what it was merged into. */
function home(theme: ThemeId, { mergedInto }: Shaping): ThemeId {
  let at = theme;
  for (let next = mergedInto.get(at); next !== undefined; next = mergedInto.get(at)) at = next;
  return at;
}

function merge(theme: ThemeId, into: ThemeId, shaping: Shaping): void {
  if (theme === into) return;
  for (const [id, piece] of shaping.pieces) if (piece.theme === theme) place(id, into, shaping);
  shaping.labels.delete(theme);
  shaping.mergedInto.set(theme, into);
}

function place(piece: PieceId, theme: ThemeId | null, { pieces }: Shaping): void {
  const known = pieces.get(piece);
  if (known !== undefined) pieces.set(piece, { ...known, theme });
}

function rebuild(matter: Matter, shaping: Shaping): Matter {
  const before = new Map(matter.themes.map((theme) => [theme.id, theme]));
  // The engine lists by falling score, so a piece that came back stands where its score puts it; pinned ones lead.
  const listed = new Map<PieceId, number>([...matter.quotes, ...matter.questions].map((piece, at) => [piece.id, at]));
  const stable = (a: Quote | Question, b: Quote | Question): number =>
    Number(shaping.pinned.has(b.id)) - Number(shaping.pinned.has(a.id)) ||
    b.score - a.score ||
    (listed.get(a.id) ?? listed.size) - (listed.get(b.id) ?? listed.size) ||
    (a.id < b.id ? -1 : 1);
  const all = [...shaping.pieces.values()];
  const quotes = all.filter((piece): piece is Quote => 'spokenSeconds' in piece).sort(stable);
  const questions = all.filter((piece): piece is Question => !('spokenSeconds' in piece)).sort(stable);
  const themes = [...shaping.labels].map(([id, label]): Theme => {
    const merged = [...shaping.mergedInto.keys()].filter((theme) => home(theme, shaping) === id).flatMap((theme) => before.get(theme) ?? []);
    const own = before.get(id);
    const comments = [...new Set([...(own?.comments ?? []), ...merged.flatMap((theme) => theme.comments)])].sort((a, b) => a - b);
    const was = [own, ...merged].flatMap((theme) => theme?.members ?? []);
    const theme = describeTheme({ id, label, comments, quotes: quotes.filter((quote) => quote.theme === id), questions: questions.filter((question) => question.theme === id) }, (piece) => {
      const reason = was.find((member) => member.quote === piece.id || member.question === piece.id)?.why;
      return shaping.byHand.has(piece.id) || reason === undefined ? { code: 'theme.byHand' } : reason;
    });
    const pinned = [...quotes, ...questions].find((piece) => piece.theme === id && shaping.pinned.has(piece.id));
    const stays = own !== undefined && [...quotes, ...questions].some((piece) => piece.theme === id && piece.text === own.hook);
    const here = new Set<string>(theme.quotes);
    const tensions = [own, ...merged].flatMap((one) => one?.tensions ?? []).filter(({ one, other }) => here.has(one) && here.has(other));
    return { ...theme, hook: pinned?.text ?? (stays ? own.hook : theme.hook), tensions, ...(shaping.named.has(id) && { labelByHand: true }) };
  });
  const standing = shareWeights(themes.filter((theme) => theme.hook !== ''));
  const ids = new Set<ThemeId | null>(standing.map((theme) => theme.id));
  const free = <T extends Quote | Question>(piece: T): T => (ids.has(piece.theme) ? piece : { ...piece, theme: null });
  return { sources: matter.sources, quotes: quotes.map(free), questions: questions.map(free), themes: standing };
}
