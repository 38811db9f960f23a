import { foldText } from './fold-text.js';

const ENDINGS = 'ization isation ations ation ities ements ement ments ment nesses ness ingly edly ings ing able ible ance ence ant ent ers er ors or ives ive ally ly ies ied ed es al ic ity y e s'
  .split(' ')
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const STAYS_LONG = 4;
const STAYS_SHORT = 3;

/** The stem under which an English word's forms meet (« sleep », « sleeping »; « pollute », « polluting »): one ending taken off. */
export function stemEnglishWord(word: string): string {
  const folded = /^[a-z0-9'-]*$/.test(word) ? word : foldText(word);
  if (folded.length <= 3) return folded;
  const single = /(?:[^su]s)$/.test(folded) ? folded.slice(0, -1) : folded;
  const found = ENDINGS.find((ending) => single.endsWith(ending) && single.length - ending.length >= (ending.length >= 3 ? STAYS_LONG : STAYS_SHORT));
  const bare = found === undefined ? single : single.slice(0, single.length - found.length);
  return /([bdfglmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare;
}
