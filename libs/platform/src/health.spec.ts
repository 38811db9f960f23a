import { describe, expect, it } from '@jest/globals';
import { checkHealth } from './health.js';

const answers = async (probes: Parameters<typeof checkHealth>[0]) => {
  const { ok, parts } = await checkHealth(probes, 20);
  return { ok, parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.ok])) };
};

describe('health', () => {
  it('is well when everything answers', async () => {
    expect(await answers({ database: async () => 1, queue: async () => undefined })).toEqual({ ok: true, parts: { database: true, queue: true } });
  });

  it('names what rejects, throws or does not answer in time', async () => {
    expect(
      await answers({
        well: async () => {},
        rejects: () => Promise.reject(new Error('no')),
        throws: () => {
          throw new Error('at once');
        },
        hangs: () => new Promise(() => {}),
      }),
    ).toEqual({ ok: false, parts: { well: true, rejects: false, throws: false, hangs: false } });
  });
});
