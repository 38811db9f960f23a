import type { Words } from '../words.fr.js';
import { number, s } from './plural.js';

export const privacy: Words['privacy'] = {
  title: 'The public’s data',
  lead: 'What the public leaves, how long it is kept, and what is done when somebody writes to the studio about their data.',
  retention: 'How long things are kept',
  retentionHint: 'In days. What is past is deleted every night.',
  guestDays: 'Contributions never confirmed', draftDays: 'Applications begun and left', mailDays: 'Mails to the public',
  days: (from, to) => `${number(from)} to ${number(to)} days`,
  save: 'Save',
  saved: 'Saved.',
  find: 'Somebody of the public',
  search: 'Name or mail address',
  searchButton: 'Search',
  none: 'Nobody has this name or address.',
  wrote: (contributions, applications) => `${number(contributions)} contribution${s(contributions)}, ${number(applications)} application${s(applications)}`,
  since: (when) => `since ${when}`,
  export: 'Export their data',
  exportOf: (name) => `Export ${name}’s data`,
  anonymise: 'Anonymise',
  anonymiseOf: (name) => `Anonymise ${name}`,
  confirmTitle: (name) => `Anonymise ${name}?`,
  confirmBody: 'Their contributions stay, without their name. Their address, sessions, links and drafts are deleted, their applications withdrawn. This cannot be undone.',
  confirmType: 'To confirm, write their name',
  done: (name) => `${name} is anonymised.`,
  exported: 'The file is ready.',
  more: 'Show more',
};
