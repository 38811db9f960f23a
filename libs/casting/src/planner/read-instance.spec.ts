import { describe, expect, it } from '@jest/globals';
import { buildShowInstance } from '../../testing/build-show-instance.js';
import { compileShow } from './compiled-show.js';
import { findObstacles } from './find-obstacles.js';
import type { ShowInstance } from './instance.js';
import { readInstance } from './read-instance.js';

const instance = buildShowInstance({ seed: 1, themes: 8, speakers: 8 });
const changed = (change: Partial<ShowInstance>): unknown => JSON.parse(JSON.stringify({ ...instance, ...change }));
const firstTheme = (change: object) => changed({ themes: [{ ...instance.themes[0]!, ...change }, ...instance.themes.slice(1)] });
const firstSpeaker = (change: object) => changed({ speakers: [{ ...instance.speakers[0]!, ...change }, ...instance.speakers.slice(1)] });

/** So many lists, one within the other. */
const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], []);

describe('readInstance', () => {
  it('reads what was written', () => {
    expect(readInstance(JSON.parse(JSON.stringify(instance)))).toEqual({ outcome: 'instanceRead', instance });
  });

  it('fills in what may be left out', () => {
    const { prec: _prec, incompat: _incompat, quotas: _quotas, locks: _locks, name: _name, ...rest } = instance;
    const short = { ...rest, speakers: [{ aff: { 0: 3 } }, ...rest.speakers.slice(1)] };
    expect(readInstance(short)).toMatchObject({
      outcome: 'instanceRead',
      instance: { name: '', prec: [], incompat: [], quotas: [], locks: [], speakers: expect.arrayContaining([expect.objectContaining({ id: 'S0', status: 'pending', stance: {}, senior: false })]) },
    });
  });

  it.each<[string, unknown, object]>([
    ['something else', 'a text', { fault: 'malformed', at: '', expected: 'object' }],
    ['no themes', {}, { fault: 'malformed', at: 'themes', expected: 'list', found: 'nothing' }],
    ['a negative duration', firstTheme({ min: -1 }), { fault: 'malformed', at: 'themes[0].min', expected: 'ticks', found: '-1' }],
    ['a fractional duration', firstTheme({ max: 90.5 }), { fault: 'malformed', at: 'themes[0].max', expected: 'ticks', found: '90.5' }],
    ['a duration beyond reason', firstTheme({ max: 1e9 }), { fault: 'malformed', at: 'themes[0].max', expected: 'ticks', found: '1000000000' }],
    ['bounds the wrong way round', firstTheme({ min: 90, ideal: 80, max: 100 }), { fault: 'outOfOrder', at: 'themes[0].min ≤ ideal ≤ max', values: [90, 80, 100] }],
    ['a theme that is not there', changed({ prec: [[0, 8]] }), { fault: 'unknownNumber', at: 'prec[0][1]', found: 8, below: 8 }],
    ['a lock of no kind', changed({ locks: [{ kind: 'glue', theme: 0 } as never] }), { fault: 'malformed', at: 'locks[0].kind', expected: 'lock', found: '"glue"' }],
    ['a theme that should come before itself', changed({ prec: [[0, 1], [3, 3]] }), { fault: 'samePair', at: 'prec[1]', theme: 3 }],
    ['a theme that excludes itself', changed({ incompat: [[2, 2]] }), { fault: 'samePair', at: 'incompat[0]', theme: 2 }],
    ['a theme number written in two ways', firstSpeaker({ aff: { '01': 3 } }), { fault: 'malformed', at: 'speakers[0].aff.01', expected: 'count', found: '"01"' }],
    ['lists within lists in place of a name', { ...(changed({}) as object), name: nested(20_000) }, { fault: 'malformed', at: 'name', expected: 'text', found: '["…"]' }],
    ['an id given twice', changed({ speakers: [...instance.speakers, instance.speakers[2]!] }), { fault: 'duplicateId', what: 'speaker', id: 'person 2', first: 2, second: 8 }],
    ['hours after the show', firstSpeaker({ from: 624, to: 700 }), { fault: 'outsideShow', speaker: 0, from: 624, to: 700, length: 624 }],
    ['hours that end before they begin', firstSpeaker({ from: 300, to: 200 }), { fault: 'outsideShow', speaker: 0, from: 300, to: 200 }],
    ['an unknown status', firstSpeaker({ status: 'perhaps' }), { fault: 'malformed', at: 'speakers[0].status', expected: 'status', found: '"perhaps"' }],
    ['a share above one', changed({ quotas: [{ name: 'x', members: [0], lo: 1.5, pen: 1 }] }), { fault: 'malformed', at: 'quotas[0].lo', expected: 'share', found: '1.5' }],
    ['more segments than are planned', changed({ prm: { ...instance.prm, P: 40 } }), { fault: 'tooLarge', what: 'segments', found: 40, most: 14 }],
    ['more themes than are planned', changed({ themes: Array.from({ length: 1001 }, () => instance.themes[0]!) }), { fault: 'tooLarge', what: 'themes', found: 1001, most: 1000 }],
  ])('refuses %s, with the facts', (_what, parsed, fault) => {
    const reading = readInstance(parsed);
    expect(reading.outcome).toBe('instanceRefused');
    expect(reading).toHaveProperty('faults', expect.arrayContaining([expect.objectContaining(fault)]));
  });
});

describe('findObstacles', () => {
  const obstaclesOf = (change: Partial<ShowInstance>) => findObstacles(compileShow({ ...instance, ...change }));
  const free = instance.themes.map((theme) => ({ ...theme, must: false }));
  it.each<[string, Partial<ShowInstance>, object]>([
    ['nobody', { speakers: [], quotas: [] }, { obstacle: 'nobodyToSpeak', speakers: 0, declined: 0 }],
    ['everybody declined', { speakers: instance.speakers.map((one) => ({ ...one, status: 'declined' as const })) }, { obstacle: 'nobodyToSpeak', speakers: 8, declined: 8 }],
    ['one speaker where two are needed', { themes: free.map((one) => ({ ...one, nmin: 2 })), speakers: [instance.speakers[0]!], quotas: [] }, { obstacle: 'tooFewThemes', needed: 3, themes: 8, castable: 0 }],
    ['a show shorter than what it holds', { prm: { ...instance.prm, L: 100 } }, { obstacle: 'showTooShort', length: 100 }],
    ['a show longer than its themes', { themes: free.slice(0, 3), prec: [], incompat: [], locks: [] }, { obstacle: 'showTooLong', length: 624 }],
    ['a break that cannot be', { prm: { ...instance.prm, brkLo: 0, brkHi: 20 } }, { obstacle: 'breakOutOfReach', from: 0, to: 20 }],
    ['a circle', { prec: [[4, 2], [2, 1], [1, 4]] }, { obstacle: 'precedenceCycle', themes: [4, 2, 1] }],
    ['one place for two', { locks: [{ kind: 'pos', theme: 1, pos: 2 }, { kind: 'pos', theme: 3, pos: 2 }] }, { obstacle: 'positionTakenTwice', position: 2, themes: [1, 3] }],
    ['two places for one', { locks: [{ kind: 'pos', theme: 1, pos: 2 }, { kind: 'pos', theme: 1, pos: 3 }] }, { obstacle: 'lockedTwice', theme: 1, what: 'position', values: [2, 3] }],
    ['locks against an order', { prec: [[0, 5]], locks: [{ kind: 'pos', theme: 0, pos: 3 }, { kind: 'pos', theme: 5, pos: 1 }] }, { obstacle: 'lockedAgainstOrder', before: 0, after: 5, positions: [3, 1] }],
    ['a duration locked out of its bounds', { locks: [{ kind: 'dur', theme: 0, dur: 1 }] }, { obstacle: 'durationOutOfBounds', theme: 0, duration: 1 }],
    ['somebody locked in and out', { locks: [{ kind: 'speaker', theme: 0, speaker: 0 }, { kind: 'exclude', theme: 0, speaker: 0 }] }, { obstacle: 'speakerCannot', theme: 0, speaker: 0 }],
    ['no place for a break', { prm: { ...instance.prm, P: 1, Pmin: 1 } }, { obstacle: 'tooFewSegments', most: 1 }],
  ])('sees %s', (_what, change, obstacle) => {
    expect(obstaclesOf(change)).toEqual(expect.arrayContaining([expect.objectContaining(obstacle)]));
  });

  it('sees nothing where there is a plan', () => {
    expect(obstaclesOf({})).toEqual([]);
  });
});
