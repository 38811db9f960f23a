import type { ShareWords } from './share-words.js';

/** The page in English. */
export const ENGLISH: ShareWords = {
  documentTitle: (show) => `${show} – rundown`,
  otherLanguage: 'Français',
  heading: 'Rundown',
  noDate: 'Date to be fixed',
  draft: 'Rundown being prepared: this page follows the changes by itself.',
  version: (number, releasedOn) => `Version ${number}, released on ${releasedOn}. The next one will take its place here.`,
  notReady: { title: 'No version has been released yet', says: 'Keep this link: the first version will be shown here as soon as there is one.' },
  empty: { title: 'This rundown is still empty', says: 'Keep this link: segments are shown here as they come.' },
  length: (planned, target) => `Planned length ${planned}, for a programme of ${target}.`,
  number: 'No.',
  kind: 'Kind',
  columns: { start: 'Start', duration: 'Duration', title: 'Segment', objective: 'Objective', people: 'Speakers', content: 'Content', technique: 'Technique', notes: 'Notes' },
  skipped: 'not played',
  quoted: (text) => `“${text}”`,
  unknown: 'unknown author',
  technique: { camera: 'Camera', sound: 'Sound', lowerThird: 'Lower third' },
  updated: 'The rundown has just changed.',
  plain: {
    closed: () => ({ title: 'This link does not open', says: 'It was not copied whole, or it never existed. Ask whoever gave it to you for it again.' }),
    revoked: () => ({ title: 'This link was closed', says: 'The production no longer shares this rundown by this link: ask whoever gave it to you for another.' }),
    expired: () => ({ title: 'This link has expired', says: 'It was good until a date, which has passed: ask whoever gave it to you for another.' }),
    tooMany: (minutes) => ({ title: 'Too many attempts', says: `Try again in ${minutes} minutes, with the whole link.` }),
    unavailable: () => ({ title: 'The rundown cannot be shown', says: 'The server does not answer: try again in a moment.' }),
    fault: (reference) => ({ title: 'Something went wrong', says: `Try again, then give the reference ${reference} to the production.` }),
  },
};
