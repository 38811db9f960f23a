import { describe, expect, it } from '@jest/globals';
import { fr } from '../words/words.fr.js';
import { moveTo, readEpisode, type EpisodeDraft } from './draft-episode.js';

const draft: EpisodeDraft = { title: ' Réparer ', start: '', zone: 'Europe/Paris', length: '52:00', seats: '5', studioId: '', venue: ' Halle ', showsMatter: false };
const studios = [{ id: 's', name: 'Studio', zone: 'Indian/Reunion', seats: 4 }];

describe('an episode as it is typed', () => {
  it('is read with what it leaves open', () => {
    expect(readEpisode(draft, fr.episode)).toEqual({ title: 'Réparer', start: null, zone: 'Europe/Paris', targetSeconds: 3120, seats: 5, studioId: null, venue: 'Halle', showsMatter: false });
    expect([{ length: '11:59' }, { length: '4:00:01' }, { length: 'x' }, { seats: '0' }, { seats: '51' }, { seats: '4,5' }].map((part) => readEpisode({ ...draft, ...part }, fr.episode))).toEqual(Array(6).fill(null));
  });

  it('takes clock and chairs from its studio, which says the place by itself', () => {
    const moved = { ...draft, ...moveTo('s', studios) };
    expect(readEpisode(moved, fr.episode)).toMatchObject({ zone: 'Indian/Reunion', seats: 4, studioId: 's', venue: null });
    expect(readEpisode({ ...moved, ...moveTo('', studios) }, fr.episode)).toMatchObject({ zone: 'Indian/Reunion', seats: 4, studioId: null, venue: 'Halle' });
  });
});
