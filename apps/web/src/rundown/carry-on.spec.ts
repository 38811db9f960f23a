import { describe, expect, it } from '@jest/globals';
import { carryOn } from './carry-on.js';
import type { Change } from './change.js';
import { openDesk, stepDesk, type DeskEvent, type DeskState } from './desk-state.js';
import { PretendServer } from './testing/pretend-server.js';
import { lineOf } from './testing/whole-rundown.js';

const lines = ['a', 'b', 'c'].map((id) => lineOf(id));
const edit = (key: string, segmentId: string, value: string): Change => ({ key, does: 'edit', segmentId, field: 'title', value, seen: `Séquence ${segmentId}` });
const left = (server: PretendServer, ...changes: readonly Change[]): DeskState => changes.map((change): DeskEvent => ({ type: 'changed', change })).reduce(stepDesk, openDesk(server.whole()));
const nothing = () => Promise.resolve();

describe('a desk that is left with changes on it', () => {
  it('sends them all, in order, through a break of the line, and each once', async () => {
    const server = new PretendServer(lines);
    let [asked, pauses] = [0, 0];
    const send = (state: DeskState, change: Change): Promise<DeskEvent> => {
      asked += 1;
      // The first answer gets lost although the act was done, the second try does not reach the server.
      if (asked === 1) server.take(state, change, 'Camille');
      return Promise.resolve(asked <= 2 ? { type: 'notSent' } : server.take(state, change, 'Camille'));
    };
    const done = await carryOn(left(server, edit('k1', 'a', 'Un'), edit('k2', 'b', 'Deux')), send, () => ((pauses += 1), Promise.resolve()));
    expect([done, pauses]).toEqual([{ conflicts: [], refused: [] }, 2]);
    expect(server.whole().segments.map(({ title }) => title)).toEqual(['Un', 'Deux', 'Séquence c']);
    expect(server.news).toHaveLength(2);
  });

  it('leaves what somebody else wrote meanwhile, and says what was not kept', async () => {
    const server = new PretendServer(lines);
    const state = left(server, edit('k1', 'a', 'Le mien'), edit('k2', 'c', 'Aussi'));
    server.take(left(server), edit('x', 'a', 'Le leur'), 'Sacha');
    const done = await carryOn(state, (now, change) => Promise.resolve(server.take(now, change, 'Camille')), nothing);
    expect(done.conflicts).toMatchObject([{ theirs: 'Le leur', change: { value: 'Le mien' } }]);
    expect(server.whole().segments.map(({ title }) => title)).toEqual(['Le leur', 'Séquence b', 'Aussi']);
    const refusing = await carryOn(left(server, edit('k3', 'b', 'Trop')), (_, { key }) => Promise.resolve({ type: 'refused', key }), nothing);
    expect(refusing.refused.map(({ key }) => key)).toEqual(['k3']);
    // Somebody else signed in here since: nothing is sent in their name, nor told to them.
    expect(await carryOn(left(server, edit('k4', 'b', 'À moi')), () => Promise.resolve(null), nothing)).toEqual({ conflicts: [], refused: [] });
  });
});
