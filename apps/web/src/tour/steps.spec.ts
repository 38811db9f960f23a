import { describe, expect, it } from '@jest/globals';
import { en } from '../words/words.en.js';
import { fr } from '../words/words.fr.js';
import { offerOf, stepFrom, TOUR_STEPS } from './steps.js';

describe('the guided tour', () => {
  it('has words for each step in both languages', () => {
    expect([Object.keys(fr.tour.steps), Object.keys(en.tour.steps)]).toEqual([[...TOUR_STEPS], [...TOUR_STEPS]]);
  });

  it('is walked to its end, and offered never again', () => {
    let tour = { step: 0, ended: false };
    const seen = [tour.step];
    while (!tour.ended) {
      tour = stepFrom(tour, 1);
      if (!tour.ended) seen.push(tour.step);
    }
    expect(seen).toEqual(TOUR_STEPS.map((_, i) => i));
    expect(offerOf(tour)).toBeNull();
  });

  it('is gone on with where it was left, and goes back no further than its beginning', () => {
    expect([offerOf(null), offerOf({ step: 0, ended: false }), offerOf({ step: 3, ended: false }), offerOf({ step: 3, ended: true })]).toEqual(['begin', 'begin', 'resume', null]);
    expect([stepFrom({ step: 0 }, -1), stepFrom({ step: 3 }, -1)]).toEqual([{ step: 0, ended: false }, { step: 2, ended: false }]);
  });
});
