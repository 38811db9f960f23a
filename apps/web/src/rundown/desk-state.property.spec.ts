import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { timeDesk } from './desk-rundown.js';
import { shownDesk, type DeskEvent } from './desk-state.js';
import { PretendDesk, PretendServer } from './testing/pretend-server.js';
import { lineOf } from './testing/whole-rundown.js';

type Act = { readonly who: 0 | 1; readonly what: 'title' | 'duration' | 'move' | 'add' | 'remove' | 'send' | 'receive' | 'hear' | 'miss' | 'reload' | 'keep' | 'yield' | 'lock' | 'write'; readonly at: number; readonly to: number };

const act: fc.Arbitrary<Act> = fc.record({
  who: fc.constantFrom(0 as const, 1 as const),
  what: fc.constantFrom('title', 'duration', 'move', 'add', 'remove', 'send', 'send', 'receive', 'receive', 'hear', 'hear', 'miss', 'reload', 'keep', 'yield', 'lock', 'write'),
  at: fc.nat(9),
  to: fc.nat(9),
});

let keys = 0;

/** What a person at the desk does, from what they see there. */
function perform(desk: PretendDesk, { what, at, to }: Act): void {
  const { segments } = shownDesk(desk.state).rundown;
  const segment = segments[at % Math.max(1, segments.length)];
  const others = segments.filter((other) => other !== segment);
  const after = others[to % (others.length + 1)]?.id ?? null;
  const key = `k${(keys += 1)}`;
  const made = (change: object): DeskEvent => ({ type: 'changed', change: { key, ...change } }) as DeskEvent;
  const [conflict] = desk.state.conflicts;
  switch (what) {
    case 'title':
      return segment && desk.step(made({ does: 'edit', segmentId: segment.id, field: 'title', value: `T${key}`, seen: segment.title }));
    case 'duration':
      return segment && desk.step(made({ does: 'edit', segmentId: segment.id, field: 'durationSeconds', value: to * 10, seen: segment.durationSeconds }));
    case 'move':
      return segment && desk.step(made({ does: 'move', segmentId: segment.id, after }));
    case 'remove':
      return segment && desk.step(made({ does: 'remove', segmentId: segment.id }));
    case 'add':
      return desk.step(made({ does: 'add', after, kind: 'sting', title: `N${key}`, durationSeconds: to, outside: false }));
    case 'lock':
      return segment && desk.step(made({ does: 'lock', segmentId: segment.id, lock: 'duration', on: to % 2 === 0 }));
    case 'write':
      return desk.write(to % 2 === 0);
    case 'keep':
      return conflict && desk.step({ type: 'kept', conflict });
    case 'yield':
      return conflict && desk.step({ type: 'yielded', conflict });
    default:
      return desk[what]();
  }
}

/** Everything on its way arrives, every conflict is given up; false when that never ends. */
function settle(desks: readonly PretendDesk[]): boolean {
  for (let round = 0; round < 2000; round += 1) {
    if (desks.every((desk) => desk.atRest)) return true;
    for (const desk of desks) {
      for (const conflict of desk.state.conflicts) desk.step({ type: 'yielded', conflict });
      desk.write(false);
      desk.receive();
      desk.hear();
      desk.reload();
      desk.send();
    }
  }
  return false;
}

describe('two desks at one server, whatever they do and in whatever order it travels', () => {
  it('end with the same rundown, which is the server’s', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const server = new PretendServer(['a', 'b', 'c', 'd'].map((id) => lineOf(id)));
        const desks = [new PretendDesk(server, 'Camille'), new PretendDesk(server, 'Sacha')];
        for (const one of acts) perform(desks[one.who] as PretendDesk, one);
        expect(settle(desks)).toBe(true);
        const truth = server.whole().segments.map(({ id, title, durationSeconds, locks }) => ({ id, title, durationSeconds, locked: locks.duration }));
        for (const { state } of desks) {
          const desk = shownDesk(state);
          expect(desk.rundown.segments.map(({ id, title, durationSeconds, locks }) => ({ id, title, durationSeconds, locked: locks.duration }))).toEqual(truth);
          expect(desk.rundown.segments.every(({ id }) => desk.lines.has(id))).toBe(true);
          expect(timeDesk(desk).plannedSeconds).toBe(truth.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0));
        }
      }),
      { numRuns: 400 },
    );
  });
});
