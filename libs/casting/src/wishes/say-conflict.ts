import type { Language } from '#rundown';
import type { ConflictExplained } from './explain-conflict.js';
import { groupWishes, sortTold } from './group-wishes.js';
import { ENGLISH_WISHES } from './wish-words-en.js';
import { FRENCH_WISHES } from './wish-words-fr.js';
import { WEIGHTS, type WishChange } from './wish.js';
import { toldAs, type WishNames } from './wish-words.js';

/** What contradicts what and what to do about it, as a sentence without a full stop. */
export function sayConflict(explained: ConflictExplained, names: WishNames, language: Language): string {
  const words = language === 'fr' ? FRENCH_WISHES : ENGLISH_WISHES;
  switch (explained.outcome) {
    case 'wishesAgree': return words.agree;
    case 'tooLittleToPlan': return words.tooLittle(explained);
    case 'wishesConflict': {
      const named = groupWishes(explained.wishes).map((name) => words.quote(words.list(name.map((same) => words.wishes(same, names)))));
      const changes = explained.changes === null ? null : together(explained.changes).map((some) => words.changes(some, names));
      const kinds = new Set(explained.wishes.map(({ wish }) => wish));
      const given = [...kinds].every((kind) => WEIGHTS[kind] === Infinity);
      return `${words.conflict(named, explained.proven, given)}${language === 'fr' ? ' ; ' : '; '}${words.remedy(changes, explained.smallest, kinds)}`;
    }
  }
}

function together(changes: readonly WishChange[]): readonly (readonly WishChange[])[] {
  const told: WishChange[][] = [];
  for (const change of sortTold(changes, ({ wish }) => wish)) {
    const alike = told.find(([first]) => toldAs(change) !== null && toldAs(first!) === toldAs(change));
    if (alike !== undefined) alike.push(change);
    else told.push([change]);
  }
  return told;
}
