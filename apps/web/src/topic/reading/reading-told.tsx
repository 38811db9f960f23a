import { Button } from '@mantine/core';
import { Note } from '../../look/note.js';
import type { WhatChangedFragment } from '../../operations/topic.js';
import { useSpeech } from '../../words/words-provider.js';
import css from '../dialog.module.css';
import { sayWith } from '../hand/say-act.js';
import { tellReading } from './tell-reading.js';

interface ReadingToldProps {
  readonly title: string;
  readonly reading: WhatChangedFragment;
  readonly close: () => void;
}

/** What came of a reading, in plain words; acts that could not hold one by one, with the reason. */
export function ReadingTold({ title, reading, close }: ReadingToldProps) {
  const { words: { reading: words, hand }, language } = useSpeech();
  const told = tellReading(reading, words);
  return (
    <div className={css['told']}>
      <Note tone="done" role="status">{title} {reading.lost.length === 0 && words.allHeld}</Note>
      {told.length === 0 ? <p>{words.nothingNew}</p> : <ul>{told.map((phrase) => <li key={phrase}>{phrase}</li>)}</ul>}
      {reading.lost.length > 0 && (
        <Note tone="warn">
          <p>{words.lostTitle(reading.lost.length)}</p>
          <ul>{reading.lost.map((reason, i) => <li key={i}>{sayWith(hand.lost, reason, language)}</li>)}</ul>
        </Note>
      )}
      <div className={css['buttons']}><Button onClick={close} data-autofocus>{words.close}</Button></div>
    </div>
  );
}
