import { describe, expect, it } from '@jest/globals';
import { wholeTopic } from '../testing/whole-topic.js';
import type { Deed } from './deed.js';
import { openHand, shownTopic, stepHand, type HandEvent, type HandState } from './hand-state.js';

const did = (key: string, deed: Deed): HandEvent => ({ type: 'did', deed: { ...deed, key } });
const after = (...events: HandEvent[]): HandState => events.reduce(stepHand, openHand(wholeTopic()));
const ids = (state: HandState) => shownTopic(state).quotes.map(({ id }) => id);

describe('the hand on a topic', () => {
  it('shows a deed at once, and keeps it once the server has taken it', () => {
    const dropped = after(did('1', { does: 'drop', piece: 'q1' }), { type: 'sending' });
    expect(ids(dropped)).toEqual(['q2', 'q3', 'q4']);
    const answer = { ...wholeTopic(), quotes: wholeTopic().quotes.slice(1) };
    const landed = stepHand(dropped, { type: 'landed', key: '1', matter: answer });
    expect([ids(landed), landed.pending, landed.sending]).toEqual([['q2', 'q3', 'q4'], [], false]);
  });

  it('puts back what is refused, says so, and forgets it at the next deed', () => {
    const refused = after(did('1', { does: 'drop', piece: 'q1' }), did('2', { does: 'keep', piece: 'q2' }), { type: 'sending' }, { type: 'refused', key: '1', message: 'Cette citation n’est plus là.' });
    expect(ids(refused)).toEqual(['q1', 'q2', 'q3', 'q4']);
    expect([refused.refused?.message, refused.refused?.deed.key, refused.pending.map(({ key }) => key)]).toEqual(['Cette citation n’est plus là.', '1', ['2']]);
    expect(stepHand(refused, did('3', { does: 'pin', piece: 'q3' })).refused).toBeNull();
    expect(stepHand(refused, { type: 'noted' }).refused).toBeNull();
  });

  it('keeps what could not leave, to be sent again', () => {
    const waiting = after(did('1', { does: 'drop', piece: 'q1' }), { type: 'sending' }, { type: 'notSent' });
    expect([waiting.sending, waiting.pending.length, ids(waiting)]).toEqual([false, 1, ['q2', 'q3', 'q4']]);
  });

  it('undoes what has not left without asking the server, else asks', () => {
    const undo: Deed = { does: 'undo', act: null };
    expect(after(did('1', { does: 'drop', piece: 'q1' }), did('2', undo)).pending).toEqual([]);
    expect(after(did('1', { does: 'drop', piece: 'q1' }), { type: 'sending' }, did('2', undo)).pending.map(({ key }) => key)).toEqual(['1', '2']);
    expect(after(did('1', undo), did('2', undo)).pending.map(({ key }) => key)).toEqual(['1', '2']);
    expect(after(did('1', { does: 'drop', piece: 'q1' }), did('2', { does: 'undo', act: 'old' })).pending).toHaveLength(2);
  });

  it('takes no reading that was asked for before the last answer', () => {
    const landed = after(did('1', { does: 'drop', piece: 'q1' }), { type: 'sending' }, { type: 'landed', key: '1', matter: { ...wholeTopic(), quotes: [] } });
    expect(ids(stepHand(landed, { type: 'loaded', topic: wholeTopic(), asked: 0 }))).toEqual([]);
    expect(ids(stepHand(landed, { type: 'loaded', topic: wholeTopic(), asked: 1 }))).toEqual(['q1', 'q2', 'q3', 'q4']);
  });
});
