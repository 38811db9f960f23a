import type { WhatChangedFragment } from '../../operations/topic.js';
import type { Words } from '../../words/words.js';

const COUNTED = ['newContributions', 'goneContributions', 'newQuotes', 'goneQuotes', 'newQuestions', 'goneQuestions'] as const;

/** What a reading changed, one phrase each, what is new first; empty when nothing did. */
export function tellReading(reading: Pick<WhatChangedFragment, (typeof COUNTED)[number] | 'newThemes' | 'goneThemes' | 'relabelled' | 'moved'>, words: Words['reading']): readonly string[] {
  return [
    ...COUNTED.flatMap((what) => (reading[what] > 0 ? [words[what](reading[what])] : [])),
    ...reading.newThemes.map(words.newTheme),
    ...reading.goneThemes.map(words.goneTheme),
    ...reading.relabelled.map(({ from, to }) => words.relabelled(from, to)),
    ...(reading.moved > 0 ? [words.moved(reading.moved)] : []),
  ];
}
