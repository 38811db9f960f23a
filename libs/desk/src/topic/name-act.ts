import { contentHash, handMadeTheme, type PieceId, type ProducerAct } from '#editorial';
import type { ThemeId } from '#rundown';
import { InvalidInput } from '../errors.js';
import type { ShapeMatterInput } from '../inputs.js';
import type { ActKind } from './done-act.js';
import { ACT_KINDS } from './done-act.js';
import { toSeenLine } from '../storable-text.js';

/** Content keys of rows by their ids: of the quotes, questions and themes of one topic. */
export interface RowKeys {
  readonly pieces: ReadonlyMap<string, PieceId>;
  readonly themes: ReadonlyMap<string, ThemeId>;
}

/** Every row that an input names. */
export function rowsNamed(input: ShapeMatterInput): readonly string[] {
  const { move, relabel, merge, split } = input;
  return [
    input.keep, input.drop, input.pin, move?.piece, move?.theme, relabel?.theme, merge?.theme, merge?.into, split?.theme, ...(split?.pieces ?? []),
  ].filter((id) => id !== undefined && id !== null);
}

/** The one act that an input asks for; throws InvalidInput unless it is exactly one. */
export function actAsked(input: ShapeMatterInput): ActKind {
  const [kind, ...others] = ACT_KINDS.filter((one) => input[one] !== undefined && input[one] !== null);
  if (kind === undefined || others.length > 0) throw new InvalidInput('input', `Ask for exactly one act: ${ACT_KINDS.join(', ')}.`);
  return kind;
}

/** The act in content keys, which outlive readings; null when it names what the topic never held. */
export function nameAct(input: ShapeMatterInput, keys: RowKeys): ProducerAct | null {
  const kind = actAsked(input);
  const piece = (id: string) => keys.pieces.get(id);
  const theme = (id: string) => keys.themes.get(id);
  switch (kind) {
    case 'keep':
    case 'drop':
    case 'pin': {
      const named = piece(input[kind]!);
      return named === undefined ? null : { act: kind, piece: named };
    }
    case 'move': {
      const { piece: moved, theme: to = null } = input.move!;
      const [named, into] = [piece(moved), to === null ? null : theme(to)];
      return named === undefined || into === undefined ? null : { act: kind, piece: named, theme: into };
    }
    case 'relabel': {
      const named = theme(input.relabel!.theme);
      return named === undefined ? null : { act: kind, theme: named, label: toSeenLine(input.relabel!.label) };
    }
    case 'merge': {
      const [named, into] = [theme(input.merge!.theme), theme(input.merge!.into)];
      return named === undefined || into === undefined ? null : { act: kind, theme: named, into };
    }
    case 'split':
      return nameSplit(input.split!, keys);
  }
}

function nameSplit({ theme, label, pieces }: NonNullable<ShapeMatterInput['split']>, keys: RowKeys): ProducerAct | null {
  const from = keys.themes.get(theme);
  const named = [...new Set(pieces)].map((id) => keys.pieces.get(id));
  if (from === undefined || named.includes(undefined)) return null;
  const found = named.filter((one) => one !== undefined).toSorted();
  // The same split asked twice makes one theme.
  return { act: 'split', theme: from, as: handMadeTheme(contentHash(from, toSeenLine(label), ...found)), label: toSeenLine(label), pieces: found };
}
