import type { Words } from '../words.fr.js';

/** What surrounds every page. */
export const app: Words['app'] = {
  name: 'Conducteur',
  skip: 'Skip to content',
  toDesk: 'The desk',
  signOut: 'Sign out',
  otherLanguage: 'Français',
  schemes: { auto: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
  loading: 'Loading…',
  offline: 'No connection: your changes will leave as soon as it is back.',
  reconnecting: 'The live link is down; it comes back by itself.',
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  optional: 'optional',
  failed: 'The server did not answer: try again in a moment.',
  failedWith: (reference) => `Something went wrong: try again, then give the reference ${reference} to your administrator.`,
  refused: 'This request was refused: reload the page and try again.',
  notAllowed: 'Your account does not allow this: ask an administrator.',
  notFound: 'This page does not exist, or no longer does.',
  notFoundHint: 'Go back to the desk: your topics and episodes are there.',
  somethingBroke: 'This page has stopped. Reload it: nothing that was saved is lost.',
  reload: 'Reload the page',
};
