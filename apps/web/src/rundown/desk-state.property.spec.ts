import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deskRundown, timeDesk } from './desk-rundown.js';
import { shownDesk, type DeskEvent } from './desk-state.js';
import { PretendDesk, PretendServer } from './testing/pretend-server.js';
import { lineOf } from './testing/whole-rundown.js';

type Act = { readonly who: 0 | 1; readonly what: 'title' | 'duration' | 'move' | 'add' | 'remove' | 'send' | 'receive' | 'lose' | 'hear' | 'miss' | 'reload' | 'keep' | 'yield' | 'lock' | 'write' | 'duplicate' | 'split' | 'merge' | 'aside' | 'group' | 'ungroup' | 'undo' | 'redo' | 'paste'; readonly at: number; readonly to: number };

const act: fc.Arbitrary<Act> = fc.record({
  who: fc.constantFrom(0 as const, 1 as const),
  what: fc.constantFrom('title', 'duration', 'move', 'add', 'remove', 'send', 'send', 'receive', 'receive', 'lose', 'hear', 'hear', 'miss', 'reload', 'keep', 'yield', 'lock', 'write', 'duplicate', 'split', 'merge', 'aside', 'group', 'ungroup', 'undo', 'redo', 'paste'),
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
      return segment && desk.step(made({ does: 'move', segmentIds: [segment.id], to: { after } }));
    case 'remove':
      return segment && desk.step(made({ does: 'remove', segmentIds: [segment.id] }));
    case 'add':
      return desk.step(made({ does: 'add', segmentId: `n${key}`, to: { after }, kind: 'sting', title: `N${key}`, durationSeconds: to, outside: false }));
    case 'lock':
      return segment && desk.step(made({ does: 'edit', segmentId: segment.id, field: 'lock:duration', value: to % 2 === 0, seen: segment.locks.duration }));
    case 'duplicate':
      return segment && desk.step(made({ does: 'duplicate', segmentId: segment.id, copyId: `n${key}` }));
    case 'split':
      return segment && desk.step(made({ does: 'split', segmentId: segment.id, secondId: `n${key}`, title: 'Suite', atSeconds: to }));
    case 'merge':
      return desk.step(made({ does: 'merge', segmentIds: segments.slice(at, at + 2).map(({ id }) => id) }));
    case 'aside': {
      const aside = shownDesk(desk.state).rundown.reserve[0];
      if (to % 2 === 0 && aside !== undefined) return desk.step(made({ does: 'move', segmentIds: [aside.id], to: { after } }));
      return segment && desk.step(made({ does: 'move', segmentIds: [segment.id], to: 'reserve' }));
    }
    case 'group':
      return segment && desk.step(made({ does: 'group', segmentIds: [segment.id], group: { id: 'g', title: `P${to}`, budgetSeconds: null } }));
    case 'ungroup':
      return desk.step(made({ does: 'ungroup', group: 'g' }));
    case 'undo':
      return desk.state.done.length > 0 ? desk.step(made({ does: 'undo', undo: desk.state.done.at(-1) })) : undefined;
    case 'redo':
      return desk.state.undone.length > 0 ? desk.step(made({ does: 'undo', undo: desk.state.undone.at(-1) })) : undefined;
    case 'paste':
      return desk.step(made({ does: 'cells', added: to === 0 ? [{ segmentId: `n${key}`, fields: { title: `N${key}` } }] : [], cells: segments.slice(at, at + 2).map((one) => ({ segmentId: one.id, field: 'notes', value: `M${key}`, seen: one.notes })) }));
    case 'write':
      return desk.write(to % 2 === 0);
    case 'keep':
      return conflict && desk.step({ type: 'kept', conflict, key });
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
        const truth = server.whole();
        for (const { state } of desks) {
          const desk = shownDesk(state);
          // Everything, lines of the reserve, groups and all: as if it had been read afresh.
          expect(desk.rundown).toEqual(deskRundown(truth).rundown);
          expect(timeDesk(desk).plannedSeconds).toBe(truth.segments.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0));
        }
      }),
      { numRuns: 400 },
    );
  });
});
