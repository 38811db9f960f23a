import type { Sentences } from './sentences.js';

/** Remarks and reasons in English, by code. */
export const ENGLISH_SENTENCES: Sentences = {
  tooLong: (fact) => `The programme is ${fact.length('overSeconds')} too long: ${fact.length('plannedSeconds')} for ${fact.length('targetSeconds')}.`,
  tooShort: (fact) => `The programme is ${fact.length('overSeconds')} too short: ${fact.length('plannedSeconds')} for ${fact.length('targetSeconds')}.`,
  startSkipped: (fact) => `The starting hour does not exist on that day: clocks go forward (${fact.words('zone')}).`,
  startUnreadable: (fact) => `The start “${fact.words('local')}” could not be read: correct the date or the zone.`,
  startAmbiguous: (fact) => `The starting hour ${fact.clock('local')} comes twice on that day: the first one counts.`,
  clocksChange: () => 'Clocks change during the show: check the times with the control room.',
  passesMidnight: (fact) => `The show ends after midnight, at ${fact.clock('end')}.`,
  titleMissing: () => 'This segment has no title.',
  shorterThanLeast: (fact) => `Shorter than its minimum: ${fact.length('durationSeconds')} instead of ${fact.length('minSeconds')}.`,
  longerThanMost: (fact) => `Longer than its maximum: ${fact.length('durationSeconds')} instead of ${fact.length('maxSeconds')}.`,
  speechTooLong: (fact) => `Speaking times (${fact.length('speechSeconds')}) exceed the segment (${fact.length('durationSeconds')}).`,
  fewGuests: (fact) => `A debate needs at least ${fact.count('leastGuests')} guests; here: ${fact.count('guests')}.`,
  notConfirmed: (fact) => `Not confirmed yet: ${fact.words('names')}.`,
  thinMatter: (fact) => `The matter does not fill the show: ${fact.length('missingSeconds')} missing.`,
  noRoomForTheme: (fact) => `Theme ${fact.count('rank')} of ${fact.count('themes')}; the length allows ${fact.counted('debates', 'debate', 'debates')} only.`,
  thinTheme: () => 'No quote or question to carry it.',
  heavyTheme: (fact) => `Theme ${fact.count('rank')} of ${fact.count('themes')}, carried by ${fact.counted('contributions', 'contribution', 'contributions')}.`,
  nobodyLeft: () => 'Empty chair: nobody available is left to take it.',
  noChairLeft: (fact) => `No chair left: there are ${fact.count('chairs')} for guests.`,
  notAvailable: (fact) => (['?', '0:00'].includes(fact.length('thereSeconds')) ? 'Not available during the recording.' : `Available for ${fact.length('thereSeconds')} at a stretch only, less than half of the show.`),
  isHost: () => 'Signs the article and hosts the show.',
  asksForAudience: () => 'Asks for a seat in the audience.',
};
