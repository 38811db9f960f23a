import { describe, expect, it } from '@jest/globals';
import { en } from '../words/words.en.js';
import { fr } from '../words/words.fr.js';
import { readLength } from './read-length.js';

describe('readLength', () => {
  it('says back what was understood, so that 52 is not taken for 52 minutes', () => {
    expect(readLength('52:00', fr.episode)).toEqual({ seconds: 3120, spoken: '52 minutes' });
    expect(readLength('52', fr.episode)).toEqual({ seconds: 52, spoken: '52 secondes' });
    expect(readLength('1:45:30', en.episode)).toEqual({ seconds: 6330, spoken: '1 hour 45 minutes 30 seconds' });
    expect(readLength('1h', en.episode)).toEqual({ seconds: 3600, spoken: '1 hour' });
  });

  it('takes neither nothing nor nonsense', () => {
    for (const written of ['', '0', '0:00', 'une heure', '4:75']) expect(readLength(written, fr.episode)).toBeNull();
  });
});
