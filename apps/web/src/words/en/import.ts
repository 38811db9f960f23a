import type { Words } from '../words.fr.js';
import { number, s } from './plural.js';

/** Taking in a topic page. */
export const importing: Words['import'] = {
  title: 'Import a topic',
  lead: 'The page as it is copied from the site: text, comments, everything. Nothing is rewritten.',
  page: 'The topic page',
  pagePlaceholder: 'Paste the whole page here…',
  drop: 'Drop the file here',
  dropHint: 'or drop a text file',
  chooseFile: 'Choose a file',
  characters: (count) => `${number(count)} character${s(count)}`,
  tooBig: 'This file is over 32 MiB: save the page as plain text and try again.',
  notText: 'This file is not text: save the page as plain text (.txt) and try again.',
  ownTitle: 'Title',
  ownTitleHint: 'Otherwise the one found in the page.',
  applications: 'Applications',
  applicationsHint: 'JSON file in the applications/1 format.',
  applicationsChosen: (name) => `Applications: ${name}`,
  removeFile: (name) => `Remove ${name}`,
  submit: 'Import',
  empty: 'Paste the page or drop its file, then import.',
  already: (title) => `This page is already imported as “${title}”.`,
  openIt: 'Open this topic',
  working: 'Reading the page: quotes, themes, questions…',
};
