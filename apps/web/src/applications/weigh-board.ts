import { findConflicts, weighBalance, type ApplicationConflict, type Balance, type ChosenDay, type ComparedApplication } from '#audience';
import type { BoardCardFragment } from '../operations/applications.js';

/** What the board is narrowed to. */
export interface BoardFilters {
  readonly words: string;
  /** Empty: every role. */
  readonly role: string;
  readonly unread: boolean;
  readonly conflicts: boolean;
}
export const NO_FILTERS: BoardFilters = { words: '', role: '', unread: false, conflicts: false };

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const toCompared = ({ id, person, email, stage, gender, firstTimer, opinion, dates, role, elsewhere }: BoardCardFragment): ComparedApplication => ({
  id, name: person.name, email, stage, organisation: person.organisation, gender, firstTimer, position: opinion, dates, role, elsewhere,
});

/** Those that are still asked for: what their authors withdrew stands aside. */
const standing = (cards: readonly BoardCardFragment[]) => cards.filter(({ state }) => state === 'submitted');

/** What speaks against each application, by its id. */
export const conflictsOf = (cards: readonly BoardCardFragment[], day: ChosenDay | null): ReadonlyMap<string, readonly ApplicationConflict[]> => findConflicts(standing(cards).map(toCompared), day);

/** Who would be there, as it stands: the shortlist and the accepted. */
export const balanceOf = (cards: readonly BoardCardFragment[]): Balance => weighBalance(standing(cards).filter(({ stage }) => stage === 'shortlisted' || stage === 'accepted').map(toCompared));

/** The cards that are asked for; every word has to be somewhere in what a person wrote or is called. */
export function filterCards(cards: readonly BoardCardFragment[], filters: BoardFilters, conflicts: ReadonlyMap<string, readonly ApplicationConflict[]>): readonly BoardCardFragment[] {
  const words = fold(filters.words).split(/\s+/u).filter((word) => word !== '');
  return cards.filter((card) => {
    if (filters.role !== '' && card.role !== filters.role) return false;
    if (filters.unread && (card.reviews.own?.score ?? null) !== null) return false;
    if (filters.conflicts && !conflicts.has(card.id)) return false;
    if (words.length === 0) return true;
    const said = fold([card.person.name, card.person.title, card.person.organisation, card.motivation, ...card.answers.map(({ text }) => text)].join(' '));
    return words.every((word) => said.includes(word));
  });
}

export const DECIDED = ['accepted', 'waitingList', 'declined'] as const;
export type Decided = (typeof DECIDED)[number];

/** Where something was decided that its author was not told. */
export const isToTell = ({ state, stage, told }: Pick<BoardCardFragment, 'state' | 'stage' | 'told'>): boolean =>
  state === 'submitted' && (DECIDED as readonly string[]).includes(stage) && told?.stage !== stage;
