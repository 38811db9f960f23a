import { describe, expect, it } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import { EventStream } from '../live/event-stream.js';
import { inlineAs } from '../paper/content-disposition.js';
import { readCookie, writeSessionCookie } from '../session/cookie.js';
import { canBeId } from '../graphql/check-ids.js';
import { comesFromHere } from './check-origin.js';

describe('cookies', () => {
  it('finds one among others, whole names only', () => {
    expect(readCookie('a=1; conducteur_session=x-_9; xconducteur_session=no', 'conducteur_session')).toBe('x-_9');
    expect([readCookie('conducteur_session=', 'conducteur_session'), readCookie(undefined, 'a'), readCookie('aconducteur_session=1', 'conducteur_session')]).toEqual([null, null, null]);
  });
  it('asks for TLS only where there is TLS', () => {
    const at = new Date('2026-12-10T00:00:00Z');
    expect(writeSessionCookie('t', at, true)).toBe('conducteur_session=t; Path=/; HttpOnly; SameSite=Lax; Expires=Thu, 10 Dec 2026 00:00:00 GMT; Secure');
    expect(writeSessionCookie('t', at, false)).not.toContain('Secure');
  });
});

describe('comesFromHere', () => {
  const from = (origin: string | undefined, host = 'studio.example:3000') => comesFromHere({ headers: { origin, host } } as IncomingMessage, 'https://public.example');
  it.each([
    ['a program', undefined, true], ['our own page', 'http://studio.example:3000', true], ['the public address', 'https://public.example', true],
    ['another port', 'http://studio.example:4000', false], ['another site', 'https://ailleurs.example', false], ['nowhere', 'null', false],
    ['the public name without TLS', 'http://public.example', false],
  ])('%s', (_who, origin, expected) => expect(from(origin)).toBe(expected));
});

describe('inlineAs', () => {
  it('names a file for old programs and for new ones', () => {
    expect(inlineAs("L'été – n° 5.pdf")).toBe("inline; filename=\"L'ete - n- 5.pdf\"; filename*=UTF-8''L%27%C3%A9t%C3%A9%20%E2%80%93%20n%C2%B0%205.pdf");
  });
  it('lets nothing out of the header', () => {
    expect(inlineAs('a"\r\nX-Evil: 1/../b.pdf')).toBe("inline; filename=\"a X-Evil 1 .. b.pdf\"; filename*=UTF-8''a%20X-Evil%201%20..%20b.pdf");
    expect(inlineAs('')).toContain('conducteur.pdf');
  });
});

describe('canBeId', () => {
  it('takes a UUID and nothing like one', () => {
    expect(['0190aaaa-0000-7000-8000-000000000001', '0190AAAA-0000-7000-8000-000000000001', '0190aaaa00007000800000000000000a', '', "x'; drop"].map(canBeId)).toEqual([true, true, false, false, false]);
  });
});

describe('EventStream', () => {
  it('hands out what was pushed, in order, to whoever waits and whoever comes later', async () => {
    const stream = new EventStream<number>();
    const first = stream.next();
    stream.push(1);
    stream.push(2);
    stream.end();
    stream.push(3);
    expect([await first, await stream.next(), await stream.next()]).toEqual([{ value: 1, done: false }, { value: 2, done: false }, { value: undefined, done: true }]);
  });
  it('ends at once and tells so once when its reader leaves', async () => {
    let ends = 0;
    const stream = new EventStream<number>(() => (ends += 1));
    const waiting = stream.next();
    await stream.return();
    stream.end();
    expect([await waiting, ends]).toEqual([{ value: undefined, done: true }, 1]);
  });
});
