import { createLogger } from '#platform';
import { expect, it } from '@jest/globals';
import { tellLosses } from './tell-losses.js';

it('says a break once for each part, and again when the next one comes; a fault is always said whole', () => {
  const lines: string[] = [];
  let now = 0;
  const lost = tellLosses(createLogger({ write: (line) => void lines.push(line.slice(line.indexOf('The '))) }), () => now);
  const gone = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
  for (now = 0; now < 60_000; now += 5_000) for (const part of ['queue', 'live line']) lost(part)(gone);
  now += 40_000;
  lost('queue')(gone);
  const said = (part: string) => `The ${part} broke off; it is opened again by itself. reason="connect ECONNREFUSED 127.0.0.1:1"\n`;
  expect(lines.splice(0)).toEqual([said('queue'), said('live line'), said('queue')]);
  lost('queue')(new Error('Missing lock'));
  lost('queue')(new Error('Missing lock'));
  expect(lines.map((line) => line.includes('Error: Missing lock'))).toEqual([true, true]);
});
