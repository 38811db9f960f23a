import { afterEach, describe, expect, it } from '@jest/globals';
import { openServer } from '../../testing/open-server.js';
import { openLanes, type LaneLimits } from './open-lanes.js';

const parcel = { from: 'studio@example.org', to: 'ines@example.org', bytes: Buffer.from('Subject: a\r\n\r\nb\r\n') };
const begin = async () => undefined;
const pause = (ms: number) => new Promise((resolve) => void setTimeout(resolve, ms));

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function open(limits: Partial<LaneLimits>) {
  const server = await openServer();
  closing.push(server.close);
  const lanes = openLanes({ host: '127.0.0.1', port: server.port, secure: false, connectMs: 2_000, answerMs: 2_000 }, { lanes: 1, letters: 100, idleMs: 10_000, ...limits });
  closing.push(lanes.close);
  return { server, lanes };
}

describe('openLanes', () => {
  it('closes a line that carried its share before it opens another', async () => {
    const { server, lanes } = await open({ letters: 3 });
    for (let at = 0; at < 7; at += 1) expect(await lanes.carry(parcel, begin)).toEqual({ kind: 'sent' });
    expect([server.received.length, server.sessions.size, server.lines.most]).toEqual([7, 3, 1]);
  });

  it('closes a line that waited long enough, and opens one for the next letter', async () => {
    const { server, lanes } = await open({ idleMs: 60 });
    await lanes.carry(parcel, begin);
    await lanes.carry(parcel, begin);
    expect([server.sessions.size, server.lines.now]).toEqual([1, 1]);
    await pause(400);
    expect(server.lines.now).toBe(0);
    expect(await lanes.carry(parcel, begin)).toEqual({ kind: 'sent' });
    expect(server.sessions.size).toBe(2);
  });

  it('opens no more lines than letters need', async () => {
    const { server, lanes } = await open({ lanes: 5 });
    await Promise.all([lanes.carry(parcel, begin), lanes.carry(parcel, begin)]);
    await lanes.carry(parcel, begin);
    expect(server.sessions.size).toBe(2);
  });
});
