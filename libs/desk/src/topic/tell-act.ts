import type { RememberedAct } from '#editorial';
import type { ActKind } from './done-act.js';

/** Units of a piece's words that an act shows. */
const SHOWN = 120;

/** What the words about an act need; what does not apply is absent. */
export interface ActFacts {
  /** The words of the (first) piece, cut at a space. */
  readonly text?: string;
  /** The theme it was done to, or that a piece went into. */
  readonly theme?: string;
  /** The theme that took the other one in. */
  readonly into?: string;
  /** What the theme is called since. */
  readonly label?: string;
  /** Pieces that a split took along. */
  readonly count?: number;
}

/** An act in the words it was done with: labels and texts as they stood then. */
export function tellAct({ act, pieces, themes }: RememberedAct): { readonly act: ActKind; readonly facts: ActFacts } {
  const labelOf = (id: string) => themes.find((theme) => theme.id === id)?.label;
  const text = pieces[0] && shorten(pieces[0].piece.text);
  const known = (facts: { readonly [Name in keyof ActFacts]: ActFacts[Name] | undefined }): ActFacts =>
    Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  switch (act.act) {
    case 'keep':
    case 'drop':
    case 'pin':
      return { act: act.act, facts: known({ text }) };
    case 'move':
      return { act: act.act, facts: known({ text, theme: act.theme === null ? undefined : labelOf(act.theme) }) };
    case 'relabel':
      return { act: act.act, facts: known({ theme: labelOf(act.theme), label: act.label }) };
    case 'merge':
      return { act: act.act, facts: known({ theme: labelOf(act.theme), into: labelOf(act.into) }) };
    case 'split':
      return { act: act.act, facts: known({ theme: labelOf(act.theme), label: act.label, count: act.pieces.length, text }) };
  }
}

function shorten(text: string): string {
  if (text.length <= SHOWN) return text;
  const cut = text.slice(0, SHOWN - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > SHOWN / 2 ? space : SHOWN - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
