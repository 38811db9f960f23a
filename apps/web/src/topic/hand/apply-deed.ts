import type { Matter, Member, Theme } from '../topic-matter.js';
import type { KeyedDeed } from './deed.js';

const BY_HAND = { __typename: 'Reason', code: 'theme.byHand', facts: [] } as const;

/** The matter as it will be once the server has taken the deed; hooks, weights and voices are left to its answer. */
export function applyDeed(matter: Matter, deed: KeyedDeed): Matter {
  switch (deed.does) {
    case 'keep':
      return mark(matter, deed.piece, 'kept');
    case 'pin':
      return mark(matter, deed.piece, 'pinned');
    case 'drop':
      return withoutPiece(matter, deed.piece);
    case 'move':
      return place(matter, [deed.piece], deed.theme);
    case 'relabel':
      return relabel(matter, deed.theme, deed.label);
    case 'merge':
      return merge(matter, deed.theme, deed.into);
    case 'split': {
      const from = matter.themes.find(({ id }) => id === deed.theme);
      if (from === undefined) return matter;
      // Its real name comes with the answer.
      const made: Theme = { ...from, id: `split:${deed.key}`, label: deed.label, byHand: true, quotes: [], questions: [], members: [], tensions: [] };
      return place({ ...matter, themes: matter.themes.flatMap((theme) => (theme.id === deed.theme ? [theme, made] : [theme])) }, deed.pieces, made.id);
    }
    case 'undo':
      return { ...matter, acts: matter.acts.filter(({ id }) => id !== deed.act) };
  }
}

function mark(matter: Matter, piece: string, hand: 'kept' | 'pinned'): Matter {
  const marked = <Piece extends { readonly id: string }>(one: Piece): Piece => (one.id === piece ? { ...one, hand } : one);
  return { ...matter, quotes: matter.quotes.map(marked), questions: matter.questions.map(marked) };
}

function withoutPiece(matter: Matter, piece: string): Matter {
  const stays = ({ id }: { readonly id: string }) => id !== piece;
  return { ...matter, quotes: matter.quotes.filter(stays), questions: matter.questions.filter(stays), themes: matter.themes.map((theme) => withoutMembers(theme, [piece])) };
}

/** The piece a member is: one of both is null. */
export const pieceOf = ({ quote, question }: Pick<Member, 'quote' | 'question'>): string => quote?.id ?? question?.id ?? '';

function withoutMembers(theme: Theme, pieces: readonly string[]): Theme {
  const stays = ({ id }: { readonly id: string }) => !pieces.includes(id);
  return {
    ...theme,
    quotes: theme.quotes.filter(stays),
    questions: theme.questions.filter(stays),
    members: theme.members.filter((member) => !pieces.includes(pieceOf(member))),
    tensions: theme.tensions.filter(({ one, other }) => stays(one) && stays(other)),
  };
}

function withMembers(theme: Theme, members: readonly Member[]): Theme {
  return {
    ...theme,
    members: [...theme.members, ...members],
    quotes: [...theme.quotes, ...members.flatMap(({ quote }) => quote ?? [])],
    questions: [...theme.questions, ...members.flatMap(({ question }) => question ?? [])],
  };
}

function place(matter: Matter, asked: readonly string[], into: string | null): Matter {
  const listed = new Set([...matter.quotes, ...matter.questions].map(({ id }) => id));
  const pieces = asked.filter((id) => listed.has(id));
  const target = matter.themes.find(({ id }) => id === into);
  const theme = target === undefined ? null : { __typename: 'Theme' as const, id: target.id, label: target.label };
  const placed = <Piece extends { readonly id: string }>(one: Piece): Piece => (pieces.includes(one.id) ? { ...one, theme } : one);
  const quotes = new Set(matter.quotes.map(({ id }) => id));
  const members = pieces.map((id): Member => ({
    __typename: 'ThemeMember',
    quote: quotes.has(id) ? { __typename: 'Quote', id } : null,
    question: quotes.has(id) ? null : { __typename: 'Question', id },
    why: BY_HAND,
  }));
  return {
    ...matter,
    quotes: matter.quotes.map(placed),
    questions: matter.questions.map(placed),
    themes: matter.themes.map((one) => (one.id === into ? withMembers(withoutMembers(one, pieces), members) : withoutMembers(one, pieces))),
  };
}

function relabel(matter: Matter, theme: string, label: string): Matter {
  const named = <Piece extends { readonly theme: { readonly id: string } | null }>(one: Piece): Piece => (one.theme?.id === theme ? { ...one, theme: { ...one.theme, label } } : one);
  return {
    ...matter,
    quotes: matter.quotes.map(named),
    questions: matter.questions.map(named),
    themes: matter.themes.map((one) => (one.id === theme ? { ...one, label, byHand: true } : one)),
  };
}

function merge(matter: Matter, from: string, into: string): Matter {
  const gone = matter.themes.find(({ id }) => id === from);
  if (gone === undefined || from === into) return matter;
  const moved = place(matter, gone.members.map(pieceOf), into);
  return {
    ...moved,
    themes: moved.themes.flatMap((theme) => {
      if (theme.id === from) return [];
      if (theme.id !== into) return [theme];
      return [{ ...theme, weight: theme.weight + gone.weight, people: [...new Set([...theme.people, ...gone.people])], tensions: [...theme.tensions, ...gone.tensions] }];
    }),
  };
}
