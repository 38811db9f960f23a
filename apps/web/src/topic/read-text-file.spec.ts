import { describe, expect, it } from '@jest/globals';
import { LARGEST_FILE_BYTES, readTextFile } from './read-text-file.js';

const fileOf = (...bytes: number[]) => new Blob([new Uint8Array(bytes)]);

describe('readTextFile', () => {
  it('reads UTF-8, UTF-16 with its mark, and Latin letters of Windows', async () => {
    expect(await readTextFile(new Blob(['Où ça ?']))).toEqual({ outcome: 'read', text: 'Où ça ?' });
    expect(await readTextFile(fileOf(0xff, 0xfe, 0xe9, 0x00))).toEqual({ outcome: 'read', text: '\uFEFFé' });
    expect(await readTextFile(fileOf(0xfe, 0xff, 0x00, 0xe9))).toEqual({ outcome: 'read', text: '\uFEFFé' });
    expect(await readTextFile(fileOf(0xe7, 0x61))).toEqual({ outcome: 'read', text: 'ça' });
  });

  it('keeps UTF-8 that is broken in one place', async () => {
    expect(await readTextFile(fileOf(0xc3, 0xa9, 0x20, 0xff, 0x20, 0xc3, 0xa0))).toEqual({ outcome: 'read', text: 'é \uFFFD à' });
  });

  it('refuses what is not text, and what is too big without reading it', async () => {
    expect(await readTextFile(fileOf(0x25, 0x50, 0x00, 0x46))).toEqual({ outcome: 'notText' });
    const huge = { size: LARGEST_FILE_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('was read')) };
    expect(await readTextFile(huge)).toEqual({ outcome: 'tooBig' });
  });
});
