import type { Words } from '../words.fr.js';
import { s } from './plural.js';

/** Opening an episode. */
export const episode: Words['episode'] = {
  title: 'Open an episode',
  about: 'Topic',
  name: 'Title of the episode',
  nameHint: 'Otherwise the topic’s.',
  start: 'Date and time of recording',
  startPast: 'This date is already past: check it. The episode can be opened all the same.',
  startHint: 'May stay empty: only durations count then.',
  zone: 'Time zone',
  zoneHint: 'The one of the place of recording.',
  length: 'Programme length',
  lengthHint: (least, most) => `From ${least} to ${most}; for instance 52:00, or 1h30.`,
  lengthReads: (spoken) => `Read as ${spoken}`,
  lengthOutside: (least, most) => `An episode lasts from ${least} to ${most}: correct the length.`,
  lengthWrong: 'Write a duration, for instance 52:00 or 1h30.',
  minutes: (count) => `${count} minute${s(count)}`,
  hours: (count) => `${count} hour${s(count)}`,
  seconds: (count) => `${count} second${s(count)}`,
  seats: 'Seats around the table',
  seatsHint: 'The host’s included.',
  seatsWrong: (least, most) => `Write a number of seats, ${least} to ${most}.`,
  venue: 'Venue',
  submit: 'Open the episode',
};
