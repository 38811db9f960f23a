import type { ThemeId } from '#rundown';
import type { Matter } from './matter.js';
import type { PieceId, ProducerAct, RememberedAct } from './producer-act.js';

/** Takes down an act with the pieces and themes it names as they stand now; null when the matter does not hold one of them. */
export function rememberAct(matter: Matter, act: ProducerAct): RememberedAct | null {
  const starts = new Map(matter.sources.map((source) => [source.id, source.start]));
  const named = piecesOf(act).map((id) => [...matter.quotes, ...matter.questions].find((piece) => piece.id === id));
  const themes = themesOf(act).map((id) => matter.themes.find((theme) => theme.id === id));
  if (named.includes(undefined) || themes.includes(undefined)) return null;
  return {
    act,
    pieces: named.flatMap((piece) => (piece === undefined ? [] : [{ piece, at: piece.start - (starts.get(piece.source) ?? 0) }])),
    themes: themes.flatMap((theme) => (theme === undefined ? [] : [{ id: theme.id, label: theme.label, pieces: [...theme.quotes, ...theme.questions] }])),
  };
}

function piecesOf(act: ProducerAct): readonly PieceId[] {
  if (act.act === 'split') return act.pieces;
  return 'piece' in act ? [act.piece] : [];
}

function themesOf(act: ProducerAct): readonly ThemeId[] {
  if (act.act === 'merge') return [act.theme, act.into];
  if (act.act === 'relabel' || act.act === 'split') return [act.theme];
  return act.act === 'move' && act.theme !== null ? [act.theme] : [];
}
