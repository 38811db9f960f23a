import type { Words } from '../words.fr.js';
import { s } from './plural.js';

/** Papers and files of a show, who printed what, and the print run of a day. */
export const printing: Words['printing'] = {
  open: 'Print / Export',
  every: 'Papers and files',
  everyOf: (version) => `Papers and files of version ${version}`,
  papers: 'Papers',
  files: 'Files',
  how: 'How',
  wishes: { orientation: 'Orientation', role: 'For whom', size: 'Size of cards' },
  values: {
    landscape: 'Landscape', portrait: 'Portrait',
    producer: 'Production (everything)', host: 'Host', controlRoom: 'Control room', showCaller: 'Show caller', speakerSafe: 'Speakers (without notes)',
    a4: 'A4', a5: 'A5', a6: 'A6, four a sheet',
  },
  formats: {
    pdf: 'Rundown', ontime: 'Ontime project', ics: 'Calendar (iCalendar)', md: 'Text (Markdown)', xlsx: 'Spreadsheet (XLSX)', csv: 'Spreadsheet (CSV)', json: 'Whole rundown (JSON)',
  },
  opensIn: (name) => `${name} (PDF)`,
  unread: 'The list of papers does not come: try again.',
  prints: 'Prints',
  printedBy: (name, when, what) => `printed by ${name} ${when} (${what})`,
  draftPrintedBy: (name, when, what) => `printed by ${name} ${when} (${what})`,
  draftPrints: 'Draft',
  whatFor: (format, recipient) => `${format}, for ${recipient}`,
  copies: (what, count) => `${what}, ${count} cop${count === 1 ? 'y' : 'ies'}`,
  at: (hour) => `at ${hour}`,
  onDay: (moment) => `on ${moment}`,
  morePrints: (count) => `and ${count} other${s(count)}`,
  somebody: 'the house',
  outdated: (version, name, hour) => `Version ${version} was still printed today at ${hour} by ${name}, though a newer one was out: take these copies back.`,
};
