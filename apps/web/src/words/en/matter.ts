import type { Words } from '../words.fr.js';

/** Why a quote was kept, or what speaks against it; by the reason's code. */
export const quoteReasons: Words['quoteReasons'] = {
  'quote.opposition': 'sets two ideas against each other',
  'quote.finalQuestion': 'ends in a question',
  'quote.image': 'paints a picture',
  'quote.simile': 'compares',
  'quote.definition': 'defines',
  'quote.absolute': 'gives no ground',
  'quote.need': 'calls to act',
  'quote.future': 'looks ahead',
  'quote.rawRegister': 'speaks bluntly',
  'quote.paradox': 'raises a paradox',
  'quote.figure': 'gives a figure',
  'quote.stake': 'names the stake',
  'quote.condition': 'sets a condition',
  'quote.rhythm': 'has rhythm',
  'quote.stance': 'takes a stand',
  'quote.negation': 'says no',
  'quote.generality': 'speaks for everyone',
  'quote.thanks': 'says thanks',
  'quote.aboutPage': 'talks about the page',
  'quote.address': 'addresses somebody',
  'quote.chat': 'chats',
  'quote.emoticon': 'emoticon',
  'quote.link': 'holds a link',
  'quote.dangling': 'refers to what came before',
  'quote.leans': 'leans on the sentence before',
  'quote.agrees': 'agrees with somebody',
  'quote.bracketed': 'in brackets',
  'quote.listDebris': 'piece of a list',
  'quote.listMarks': 'enumerates',
  'quote.sloppy': 'written in haste',
  'quote.trailsOff': 'trails off',
  'quote.aside': 'makes an aside',
  'quote.exclaims': 'exclaims',
  'quote.short': 'short',
  'quote.rightLength': 'good length',
  'quote.long': 'long to say',
};

/** Where words come from. */
export const sourceKinds: Words['sourceKinds'] = {
  comment: 'comment', article: 'article', pitch: 'topic pitch', answer: 'preparation answer',
  motivation: 'motivation', insight: 'insight', opinion: 'opinion',
};
