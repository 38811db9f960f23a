import type { NounGrammar } from './find-noun-phrases.js';

/** Written for this project from the closed classes of English. */
export const NOUN_GRAMMAR_EN: NounGrammar = {
  and: 'and',
  determiners: new Set('a an this these those my your his its our their every each no some any'.split(' ')),
  articles: new Set(['the']),
  subjects: new Set('i you he she it we they who to not will would can could must should'.split(' ')),
  joins: new Set('of for'.split(' ')),
  verbal: /(?:ing|ed|ly)$/,
  deeds: /^$/,
  deedHeads: new Set(),
  describesBefore: true,
  agrees: false,
};
