import { describe, expect, it } from '@jest/globals';
import { HOUSE_SHOWS, TALKSHOW } from '#rundown';
import type { PieceLengths } from './read-pieces.js';
import { weighTemplate } from './weigh-template.js';

const planned = ['coldOpen', 'openingTitles', 'launch', 'introduction', 'opening', 'debate', 'break', 'question', 'lastWord', 'conclusion', 'closingTitles'] as const;
const house = planned.map((piece): PieceLengths => ({ piece, ...TALKSHOW.pieces[piece].seconds }));
const usual = { targetSeconds: 3120, seats: 5 };
const debating = (minSeconds: number, maxSeconds: number) => house.map((one) => (one.piece === 'debate' ? { ...one, minSeconds, idealSeconds: minSeconds, maxSeconds } : one));

describe('weighTemplate', () => {
  it('finds that the house’s talkshow is made for 52 minutes', () => {
    expect(weighTemplate(house, usual)).toEqual({ least: '29:00', ideal: '52:00', most: '1:11:05', fits: true });
  });

  it('finds that every show of the house is made for its length', () => {
    const weights = HOUSE_SHOWS.map(({ template, ...show }) => weighTemplate(planned.map((piece) => ({ piece, ...template.pieces[piece].seconds })), show));
    expect(weights.map(({ ideal, fits }) => [ideal, fits])).toEqual([['52:00', true], ['26:00', true], ['26:00', true], ['52:00', true], ['1:30:00', true]]);
  });

  it('sees that the usual length is out of reach', () => {
    expect([debating(60, 120), debating(1200, 1200), debating(60, 1200)].map((pieces) => weighTemplate(pieces, usual).fits)).toEqual([false, false, true]);
  });
});
