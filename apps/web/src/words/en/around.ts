import type { Words } from '../words.fr.js';
import { number, s } from './plural.js';

/** Going somewhere by its name. */
export const jumping: Words['jumping'] = {
  open: 'Go to…',
  title: 'Go to…',
  ask: 'A topic, an episode, a person, a studio, a screen or an action',
  results: 'Results',
  groups: { recent: 'Recent', act: 'On this page', everywhere: 'Everywhere', screen: 'Screens', found: 'Found', newest: 'Newest' },
  kinds: { topic: 'Topic', episode: 'Episode', person: 'Person', studio: 'Studio', screen: 'Screen', act: 'Action' },
  count: (count) => `${number(count)} result${s(count)}`,
  none: 'Nothing has this name: try another word, or fewer words.',
  failed: 'The server did not answer: only screens and actions are offered.',
  help: '↑ ↓ to choose, Enter to go there, Escape to close',
  episodePeople: 'People of the episode',
};

/** The sheet of shortcuts. */
export const shortcuts: Words['shortcuts'] = {
  title: 'Keyboard shortcuts',
  onPage: 'On this page',
  everywhere: 'Everywhere',
  noneOnPage: 'This page has no shortcut of its own.',
  letters: 'One-key shortcuts',
  lettersHint: 'Switch them off if you dictate: “?” and single letters no longer act.',
  close: 'Close what is open',
  keys: { mod: 'Ctrl', alt: 'Alt', shift: 'Shift', Enter: 'Enter', Escape: 'Esc', Space: 'Space', Tab: 'Tab', Delete: 'Del', Home: 'Home', End: 'End' },
};

/** How one likes one's screens. */
export const preferences: Words['preferences'] = {
  open: 'Preferences',
  title: 'Preferences',
  lead: 'They follow you from one machine to another.',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  language: 'Language',
  languageHint: 'Mails addressed to you follow it.',
  languages: { fr: 'Français', en: 'English' },
  density: 'Density',
  densityHint: 'Compact: more lines on the screen.',
  densities: { comfortable: 'Comfortable', compact: 'Compact' },
  columns: 'Columns of the rundown',
  unkept: 'This choice could not be kept with your account: it holds for this page.',
};

/** The columns of the rundown's table. */
export const columns: Words['columns'] = {
  title: 'Columns of the rundown',
  lead: 'Tick, arrange, widen: all of it counts at once, for you alone.',
  layout: 'Layout',
  house: 'As it comes',
  own: 'My layout',
  names: {
    number: 'No.', start: 'Start', back: 'Latest', duration: 'Length', cumulative: 'Total', segment: 'Segment', objective: 'To obtain', speakers: 'Speakers', content: 'Content', camera: 'Picture', sound: 'Sound', lowerThird: 'Lower thirds', notes: 'Notes', privateNotes: 'Private notes',
  },
  show: (name) => `Show “${name}”`,
  up: (name) => `Move “${name}” to the left`,
  down: (name) => `Move “${name}” to the right`,
  width: (name) => `Width of “${name}”, in pixels`,
  asItComes: 'auto',
  place: (name, place, count) => `“${name}”: place ${place} of ${count}.`,
  lastShown: 'At least one column stays shown.',
  saveAs: 'Save under another name',
  name: 'Name',
  save: 'Save',
  nameEmpty: 'A layout has a name: write one.',
  nameTaken: 'Another of your layouts has this name: choose another.',
  saved: (name) => `Layout “${name}” saved.`,
  remove: 'Remove this layout',
  removed: (name) => `Layout “${name}” removed.`,
};

/** Short messages that pass. */
export const toasts: Words['toasts'] = {
  region: 'Messages',
  undo: 'Undo',
  undoIt: (what) => `Undo: ${what}`,
  close: (what) => `Close: ${what}`,
  reach: 'Go to the last message',
  howToUndo: (keys) => `${keys} to be able to undo it.`,
};

/** Work that takes its time. */
export const working: Words['working'] = {
  since: (seconds) => `for ${number(seconds)} s`,
};

/** The guided tour of a first visit. */
export const tour: Words['tour'] = {
  name: 'Guided tour',
  offerTitle: 'First visit?',
  offer: 'Seven steps on the demonstration episode, two minutes. Everything can be tried there: nothing leaves for anybody until you release.',
  start: 'Begin the tour',
  later: 'Later',
  decline: 'No, thank you',
  resumeTitle: (step, count) => `Go on with the tour, step ${step} of ${count}?`,
  resume: 'Go on',
  again: 'Take the guided tour again',
  back: 'Back to the guided tour',
  at: (step, count) => `Step ${step} of ${count}`,
  previous: 'Previous',
  next: 'Next',
  finish: 'Finish',
  pause: 'Break off the tour',
  stop: 'Do not offer again',
  missing: 'This place is not on the screen right now: the tour goes on without showing it.',
  steps: {
    remarks: { title: 'What is left to settle', says: 'Remarks tell what is wrong: too long, a guest in two places, a source that changed. Each leads to its line, and none blocks.' },
    move: { title: 'Move a segment', says: 'Drag the handle, or stand on the line and press Alt with an arrow. Times recompute at once, here and for everybody else.' },
    duration: { title: 'Type a duration', says: 'Write 4:30, 90 for ninety seconds, or 1h02, then Enter. The total and the times follow.' },
    why: { title: 'Why here?', says: 'Each line knows where it comes from: the quote, its author, and the reason for its place. No word is invented.' },
    release: { title: 'Release a version', says: 'Releasing freezes the draft under a number, and shows first who will be told what. The draft then goes on.' },
    people: { title: 'The people', says: 'Who is confirmed, who is waiting, who must confirm again: the board of people is behind this tab, with their mails.' },
    print: { title: 'Print', says: 'The rundown on A4, with its version and time on every page, as it will be photocopied and written on.' },
  },
};
