import { describe, expect, it } from '@jest/globals';
import { sortEpisodes } from './sort-episodes.js';

const on = (start: string | null) => ({ start });

describe('sortEpisodes', () => {
  it('puts the nearest first, the undated last, and apart what is over', () => {
    const episodes = [on(null), on('2026-12-10T19:00'), on('2026-11-02T19:00'), on('2026-11-23T09:00'), on('2026-10-01T08:00')];
    expect(sortEpisodes(episodes, '2026-11-22T12:00:00Z')).toEqual({
      next: [on('2026-11-23T09:00'), on('2026-12-10T19:00'), on(null)],
      past: [on('2026-11-02T19:00'), on('2026-10-01T08:00')],
    });
  });

  it('still counts as next what was recorded the day before, wherever that was', () => {
    expect(sortEpisodes([on('2026-11-21T23:00')], '2026-11-22T12:00:00Z').next).toHaveLength(1);
  });
});
