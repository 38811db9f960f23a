import type { Words } from '../words.fr.js';
import { number, s } from './plural.js';

/** The studio's bank of debate facets. */
export const facets: Words['facets'] = {
  title: 'Debate facets',
  lead: 'The angles that every debate ends up taking. A topic keeps those that its contributions feed: they become its themes. A facet edited here serves at a topic’s next reading.',
  readOnly: 'Only producers and administrators edit the facets.',
  wordsFr: 'Words in French',
  wordsEn: 'Words in English',
  wordsHint: 'Separated by commas or line breaks. The singular is enough.',
  inUse: 'In use',
  notInUse: 'not in use',
  edited: 'edited by the studio',
  own: 'added by the studio',
  wordCount: (fr, en) => `${number(fr)} word${s(fr)} in French, ${number(en)} in English`,
  edit: 'Edit',
  editName: (name) => `Edit “${name}”`,
  save: 'Save',
  saved: (name) => `“${name}” is saved: read a topic again to reckon with it.`,
  restore: 'Restore the original words',
  remove: 'Remove this facet',
  restored: (name) => `“${name}” has its original words again.`,
  removed: (name) => `“${name}” is removed.`,
  add: 'Add a facet',
  name: 'Name',
  nameWrong: 'A facet has a name: write one.',
  wordsWrong: 'Write at least one word, in French or in English.',
  search: 'Search for a facet or a word',
  noMatch: 'No facet has this name or word.',
  used: (count, all) => `${number(count)} in use of ${number(all)}`,
  backToTopic: 'Back to the topic',
  names: {
    words: 'Words', trust: 'Trust', money: 'Money', trade: 'Trade', values: 'Values', organisation: 'Organisation',
    craft: 'Work and craft', together: 'Togetherness', law: 'Law', power: 'Power', freedom: 'Freedom', future: 'The future',
    family: 'Family', health: 'Health', safety: 'Safety', time: 'Time', school: 'School', knowledge: 'Knowledge',
    truth: 'Truth', machines: 'Machines', earth: 'The planet', place: 'Places', fairness: 'Fairness', show: 'Show and image', quality: 'Quality',
  },
};
