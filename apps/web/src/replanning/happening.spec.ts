import { describe, expect, it } from '@jest/globals';
import { fr } from '../words/words.fr.js';
import { readHappening, type HappeningDraft, type HappeningShow } from './happening.js';

const show: HappeningShow = {
  guests: [{ participation: 'p1', name: 'Inès Varenne' }, { participation: 'p2', name: 'Malo Kerbrat' }],
  recording: { start: '2026-12-10T19:00', end: '2026-12-10T19:52' },
  targetSeconds: 3120,
};
const draft: HappeningDraft = { what: 'declined', who: 'p1', arrives: '', leaves: '', length: '52:00' };
const read = (change: Partial<HappeningDraft>, where: Partial<HappeningShow> = {}) => readHappening({ ...draft, ...change }, { ...show, ...where }, fr);

describe('readHappening', () => {
  it('reads who declines, if they are there still', () => {
    expect(read({ who: 'p2' })).toEqual({ asked: { declined: 'p2' }, told: 'Malo Kerbrat ne vient pas.' });
    expect([read({ who: 'gone' }), read({ what: 'late', who: '' }, { guests: [] })]).toEqual([{ wrong: fr.replanning.nobody }, { wrong: fr.replanning.nobody }]);
  });

  it('reads other hours', () => {
    expect(read({ what: 'late', arrives: '19:20' })).toEqual({ asked: { late: { participation: 'p1', from: '2026-12-10T19:20', to: '2026-12-11T07:52' } }, told: 'Inès Varenne arrive à 19:20.' });
    expect(read({ what: 'late', who: 'p2', leaves: '19:20' })).toMatchObject({ told: 'Malo Kerbrat part à 19:20.' });
    expect(read({ what: 'late', arrives: '19:10', leaves: '19:20' })).toMatchObject({ told: 'Inès Varenne est là de 19:10 à 19:20.' });
    expect([read({ what: 'late' }), read({ what: 'late', arrives: '21:00' }), read({ what: 'late', arrives: '19:20' }, { recording: null })]).toEqual([
      { wrong: fr.replanning.hoursMissing },
      { wrong: fr.replanning.hoursOutside('19:00', '19:52') },
      { wrong: fr.replanning.noStart },
    ]);
  });

  it('reads another length, within what an episode can last', () => {
    expect(read({ what: 'length', length: '45:00' })).toEqual({ asked: { targetSeconds: 2700 }, told: 'L’émission dure 45 minutes.' });
    expect([read({ what: 'length' }), read({ what: 'length', length: 'x' })]).toEqual([{ wrong: fr.replanning.sameLength }, { wrong: fr.episode.lengthWrong }]);
    expect(read({ what: 'length', length: '10' })).toEqual({ wrong: expect.stringContaining('Une émission dure de') });
  });
});
