import type { ThemeId } from '#rundown';
import type { Matter } from './matter.js';
import type { PieceId } from './producer-act.js';

/** What is not as it was: what the engine, the producer or new contributions changed. */
export interface MatterChanges {
  readonly newSources: readonly string[];
  readonly goneSources: readonly string[];
  readonly newPieces: readonly PieceId[];
  readonly gonePieces: readonly PieceId[];
  readonly moved: readonly { readonly piece: PieceId; readonly from: ThemeId | null; readonly to: ThemeId | null }[];
  readonly newThemes: readonly ThemeId[];
  readonly goneThemes: readonly ThemeId[];
  readonly relabelled: readonly { readonly theme: ThemeId; readonly from: string; readonly to: string }[];
}

/** What is compared of a matter: which sources, pieces and themes it holds, where the pieces stand, what the themes are called. */
export interface MatterOutline {
  readonly sources: readonly Pick<Matter['sources'][number], 'id'>[];
  readonly quotes: readonly Pick<Matter['quotes'][number], 'id' | 'theme'>[];
  readonly questions: readonly Pick<Matter['questions'][number], 'id' | 'theme'>[];
  readonly themes: readonly Pick<Matter['themes'][number], 'id' | 'label'>[];
}

/** Compares two states of one topic's matter; lists follow the order of the state they come from. */
export function compareMatter(before: MatterOutline, after: MatterOutline): MatterChanges {
  const [was, is] = [index(before), index(after)];
  return {
    newSources: [...is.sources].filter((id) => !was.sources.has(id)),
    goneSources: [...was.sources].filter((id) => !is.sources.has(id)),
    newPieces: [...is.pieces.keys()].filter((id) => !was.pieces.has(id)),
    gonePieces: [...was.pieces.keys()].filter((id) => !is.pieces.has(id)),
    moved: [...is.pieces].flatMap(([piece, to]) => {
      const from = was.pieces.get(piece);
      return from === undefined || from === to ? [] : [{ piece, from, to }];
    }),
    newThemes: [...is.themes.keys()].filter((id) => !was.themes.has(id)),
    goneThemes: [...was.themes.keys()].filter((id) => !is.themes.has(id)),
    relabelled: [...is.themes].flatMap(([theme, to]) => {
      const from = was.themes.get(theme);
      return from === undefined || from === to ? [] : [{ theme, from, to }];
    }),
  };
}

function index(matter: MatterOutline): { readonly sources: ReadonlySet<string>; readonly pieces: ReadonlyMap<PieceId, ThemeId | null>; readonly themes: ReadonlyMap<ThemeId, string> } {
  return {
    sources: new Set(matter.sources.map((source) => source.id)),
    pieces: new Map([...matter.quotes, ...matter.questions].map((piece) => [piece.id, piece.theme])),
    themes: new Map(matter.themes.map((theme) => [theme.id, theme.label])),
  };
}
