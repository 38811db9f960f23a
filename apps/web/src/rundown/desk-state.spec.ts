import { describe, expect, it } from '@jest/globals';
import type { Change } from './change.js';
import { timeDesk } from './desk-rundown.js';
import { openDesk, shownDesk, stepDesk, type DeskEvent, type DeskState } from './desk-state.js';
import { lineOf, newsOf, NO_RULES, wholeOf } from './testing/whole-rundown.js';

const abc = [lineOf('a'), lineOf('b'), lineOf('c')];
const open = () => openDesk(wholeOf(abc));
const after = (state: DeskState, ...events: DeskEvent[]) => events.reduce(stepDesk, state);
const order = (state: DeskState) => shownDesk(state).rundown.segments.map(({ id }) => id);
const titles = (state: DeskState) => shownDesk(state).rundown.segments.map(({ title }) => title);
const findings = { remarks: [], remarkRules: NO_RULES, points: [] };

const title = (segmentId: string, value: string, seen: string, key = 'k1'): DeskEvent => ({ type: 'changed', change: { key, does: 'edit', segmentId, field: 'title', value, seen } });
const move = (segmentId: string, to: string | null, key = 'k1'): DeskEvent => ({ type: 'changed', change: { key, does: 'move', segmentIds: [segmentId], to: { after: to } } });
const landed = (key: string, revision: number, ...lines: ReturnType<typeof lineOf>[]): DeskEvent => ({ type: 'landed', key, revision, lines });

describe('an act of many edits that waits', () => {
  const edits: DeskEvent = { type: 'changed', change: { key: 'k', does: 'edits', kind: null, edits: [{ does: 'edit', segment: 'b' as never, change: { durationSeconds: 90 } }] } };
  const waiting = after(open(), edits, { type: 'sending' });
  const whole = (line: Partial<ReturnType<typeof lineOf>>) => wholeOf([lineOf('a'), lineOf('b', line), lineOf('c')], { revision: 2 });

  it('still leaves when others wrote elsewhere, or the same', () => {
    for (const line of [{ title: 'D’un autre' }, { durationSeconds: 90 }]) {
      const state = after(waiting, { type: 'stale', whole: whole(line) });
      expect([state.pending.map(({ key }) => key), state.refused]).toEqual([['k'], null]);
    }
  });

  it('writes over nothing that somebody else wrote meanwhile, and says so', () => {
    const state = after(waiting, { type: 'stale', whole: whole({ durationSeconds: 75 }) });
    expect([state.pending, state.refused?.change.key, shownDesk(state).rundown.segments[1]?.durationSeconds]).toEqual([[], 'k', 75]);
  });

  it('says so too when one of its lines is gone', () => {
    const here = after(waiting, { type: 'stale', whole: wholeOf([lineOf('a'), lineOf('c')], { revision: 2 }) });
    const there = after(open(), edits, { type: 'sending' }, { type: 'gone', key: 'k' });
    expect([here, there].map(({ pending, refused }) => [pending, refused?.change.key])).toEqual([[[], 'k'], [[], 'k']]);
  });
});

describe('one desk alone', () => {
  it('shows a change at once and times it, before the server has answered', () => {
    const state = after(open(), { type: 'changed', change: { key: 'k', does: 'edit', segmentId: 'a', field: 'durationSeconds', value: 90, seen: 60 } });
    const timed = timeDesk(shownDesk(state));
    expect(timed.segments.map(({ times }) => times.startSeconds)).toEqual([0, 90, 150]);
    expect(timed.overSeconds).toBe(30);
    expect(state.confirmed.rundown.segments[0]?.durationSeconds).toBe(60);
  });

  it('keeps the change, the remarks and the revision once it has landed', () => {
    const remark = { __typename: 'Remark' as const, code: 'tooLong', level: 'warn' as const, segmentId: null, facts: [] };
    const line = lineOf('b', { title: 'Neuf', position: 1 });
    const state = after(open(), title('b', 'Neuf', 'Séquence b'), { type: 'sending' }, landed('k1', 2, line), { type: 'found', revision: 2, findings: { ...findings, remarks: [remark] } });
    expect([state.pending, state.sending, state.confirmed.revision, state.confirmed.remarks]).toEqual([[], false, 2, [remark]]);
    expect(titles(state)).toEqual(['Séquence a', 'Neuf', 'Séquence c']);
  });

  it('sends only the last wording of a field that had not left yet', () => {
    const state = after(open(), title('a', 'Un', 'Séquence a', 'k1'), title('a', 'Deux', 'Un', 'k2'));
    expect(state.pending).toEqual([{ key: 'k2', does: 'edit', segmentId: 'a', field: 'title', value: 'Deux', seen: 'Séquence a' }]);
  });

  it('keeps both when the first wording is on its way', () => {
    const state = after(open(), title('a', 'Un', 'Séquence a', 'k1'), { type: 'sending' }, title('a', 'Deux', 'Un', 'k2'));
    expect(state.pending.map(({ key }) => key)).toEqual(['k1', 'k2']);
    expect(state.conflicts).toEqual([]);
    const landedFirst = after(state, landed('k1', 2, lineOf('a', { title: 'Un' })));
    expect([landedFirst.pending.length, landedFirst.conflicts, titles(landedFirst)[0]]).toEqual([1, [], 'Deux']);
  });

  it('believes no revision that comes with an answer given again: others may have gone on since', () => {
    const state = after(open(), title('a', 'Neuf', 'Séquence a'), { type: 'sending' }, { type: 'notSent' }, { type: 'sending' }, landed('k1', 3, lineOf('a', { title: 'Neuf' })));
    expect([titles(state)[0], state.pending, state.done, state.confirmed.revision, state.behind]).toEqual(['Neuf', [], ['k1'], 1, true]);
    const whole = wholeOf([lineOf('a', { title: 'Neuf' }), lineOf('b', { title: 'D’un autre' }), lineOf('c')], { revision: 3 });
    expect(titles(after(state, { type: 'loaded', whole }))).toEqual(['Neuf', 'D’un autre', 'Séquence c']);
  });

  it('names a new line itself, so that changes that follow speak of it before it has landed', () => {
    const add: Change = { key: 'k', does: 'add', segmentId: 'new', to: { after: 'a' }, kind: 'sting', title: 'Virgule', durationSeconds: 10, outside: false };
    const state = after(open(), { type: 'changed', change: add });
    expect(order(state)).toEqual(['a', 'new', 'b', 'c']);
    const moved = after(state, { type: 'sending' }, move('new', 'c', 'k2'), landed('k', 2, lineOf('new', { title: 'Virgule', durationSeconds: 10, kind: 'sting', position: 1 })));
    expect([order(moved), moved.pending.length]).toEqual([['a', 'b', 'c', 'new'], 1]);
  });

  it('remembers its own acts, to take back the last and do it again', () => {
    const written = after(open(), title('a', 'Neuf', 'Séquence a'), { type: 'sending' }, landed('k1', 2, lineOf('a', { title: 'Neuf' })));
    expect([written.done, written.undone]).toEqual([['k1'], []]);
    const back = after(written, { type: 'changed', change: { key: 'u1', does: 'undo', undo: 'k1' } }, { type: 'sending' }, { type: 'undone', key: 'u1', whole: wholeOf(abc, { revision: 3 }) });
    expect([back.done, back.undone, titles(back)[0], back.pending]).toEqual([[], ['u1'], 'Séquence a', []]);
    const again = after(back, { type: 'changed', change: { key: 'u2', does: 'undo', undo: 'u1' } }, { type: 'sending' }, { type: 'undone', key: 'u2', whole: wholeOf([lineOf('a', { title: 'Neuf' }), ...abc.slice(1)], { revision: 4 }) });
    expect([again.done, again.undone, titles(again)[0]]).toEqual([['u2'], [], 'Neuf']);
    const contested = after(again, { type: 'changed', change: { key: 'u3', does: 'undo', undo: 'u2' } }, { type: 'sending' }, { type: 'refused', key: 'u3', says: 'Quelqu’un a changé cela.' });
    expect([contested.done, contested.refused?.says]).toEqual([[], 'Quelqu’un a changé cela.']);
    expect(after(open(), { type: 'remembered', acts: ['x', 'y'] }).done).toEqual(['x', 'y']);
  });

  it('takes of a pasted range the cells that nobody else wrote, and asks about the others', () => {
    const cell = (segmentId: string, value: string) => ({ segmentId, field: 'notes' as const, value, seen: '' });
    const paste: Change = { key: 'k', does: 'cells', cells: [cell('a', 'Un'), cell('b', 'Deux')], added: [{ segmentId: 'new', fields: { title: 'Trois' } }] };
    const whole = wholeOf([lineOf('a', { notes: 'Autre' }), lineOf('b'), lineOf('c')], { revision: 2 });
    const state = after(open(), { type: 'changed', change: paste }, { type: 'sending' }, { type: 'stale', whole });
    expect(state.conflicts).toMatchObject([{ theirs: 'Autre', gone: false, change: { segmentId: 'a', field: 'notes', value: 'Un' } }]);
    expect(shownDesk(state).rundown.segments.map(({ title, notes }) => [title, notes])).toEqual([['Séquence a', 'Autre'], ['Séquence b', 'Deux'], ['Séquence c', ''], ['Trois', '']]);
  });

  it('keeps what could not be sent', () => {
    const state = after(open(), move('c', null), { type: 'sending' }, { type: 'notSent' });
    expect([state.sending, state.pending.length, order(state)]).toEqual([false, 1, ['c', 'a', 'b']]);
  });

  it('takes back what the server will not have, and says which', () => {
    const state = after(open(), title('a', 'Trop', 'Séquence a'), { type: 'sending' }, { type: 'refused', key: 'k1' });
    expect([titles(state)[0], state.refused?.change.key]).toEqual(['Séquence a', 'k1']);
    expect(after(state, move('b', null)).refused).toBeNull();
  });
});

describe('several at one rundown', () => {
  it('reads everything again when somebody changed the episode, and says so once', () => {
    const state = after(open(), { type: 'news', news: newsOf('edited', { segmentId: null, segment: null }) });
    expect([state.behind, state.told]).toEqual([true, { what: 'episode', by: 'Sacha', segmentId: null, title: '', tick: 1 }]);
    expect(after(state, { type: 'loaded', whole: wholeOf([lineOf('a')], { revision: 2 }) }).behind).toBe(false);
  });

  it('takes what others edited, moved, added and removed, each once', () => {
    const edited = newsOf('edited', { segment: lineOf('b', { title: 'Autre', position: 1 }) });
    const moved = newsOf('moved', { revision: 3, segment: lineOf('c', { position: 0 }) });
    const added = newsOf('added', { revision: 4, segment: lineOf('d', { position: 3 }) });
    const removed = newsOf('removed', { revision: 5, segmentId: 'a' });
    const state = after(open(), ...[edited, edited, moved, added, removed, moved].map((news) => ({ type: 'news' as const, news })));
    expect([order(state), state.confirmed.revision, state.behind]).toEqual([['c', 'b', 'd'], 5, false]);
    expect(titles(state)).toEqual(['Séquence c', 'Autre', 'Séquence d']);
    expect(state.told).toMatchObject({ what: 'removed', by: 'Sacha', title: 'Séquence a', tick: 4 });
  });

  it('reads again when something was missed, planned, released or must be resynchronised', () => {
    for (const news of [newsOf('edited', { revision: 9, segment: lineOf('a') }), newsOf('planned'), newsOf('improved'), newsOf('released'), newsOf('resync')]) {
      expect(after(open(), { type: 'news', news }).behind).toBe(true);
    }
    expect(after(open(), { type: 'news', news: newsOf('resync') }, { type: 'loaded', whole: wholeOf([], { revision: 2 }) }).behind).toBe(false);
  });

  it('moves nothing under somebody who writes: what is read meanwhile is taken once they are done', () => {
    const better = wholeOf([lineOf('c'), lineOf('a'), lineOf('d')], { revision: 2 });
    const writing = after(open(), { type: 'writing', on: true }, { type: 'news', news: newsOf('improved', { by: null }) }, { type: 'loaded', whole: better });
    expect([order(writing), writing.behind, writing.told?.what]).toEqual([['a', 'b', 'c'], false, 'improved']);
    const written = after(writing, title('a', 'Mien', 'Séquence a'), { type: 'writing', on: false });
    expect([order(written), written.confirmed.revision, written.pending.length, titles(written)[1]]).toEqual([['c', 'a', 'd'], 2, 1, 'Mien']);
    const gone = after(writing, title('b', 'Perdu', 'Séquence b'), { type: 'writing', on: false });
    expect([gone.pending, gone.conflicts.map((conflict) => [conflict.gone, conflict.change.value])]).toEqual([[], [[true, 'Perdu']]]);
    const older = after(writing, { type: 'stale', whole: wholeOf([lineOf('b')], { revision: 3 }) }, { type: 'writing', on: false });
    expect([order(older), older.held]).toEqual([['b'], null]);
  });

  it('locks a line at once, and keeps the lock when others moved on', () => {
    const lock: Change = { key: 'k1', does: 'edit', segmentId: 'a', field: 'lock:position', value: true, seen: false };
    const locked = after(open(), { type: 'changed', change: lock });
    expect(shownDesk(locked).rundown.segments[0]?.locks).toMatchObject({ position: true, duration: false, speakers: false });
    const stale = after(locked, { type: 'sending' }, { type: 'stale', whole: wholeOf([lineOf('b'), lineOf('a', { title: 'Autre' })], { revision: 2 }) });
    expect([stale.pending, shownDesk(stale).rundown.segments[1]?.locks.position]).toEqual([[lock], true]);
  });

  it('waits with the news while a change is on its way, then takes them in order', () => {
    const theirs = newsOf('edited', { revision: 3, segment: lineOf('c', { title: 'La leur', position: 2 }) });
    const own = newsOf('edited', { segment: lineOf('a', { title: 'La mienne', position: 0 }) });
    const sent = after(open(), title('a', 'La mienne', 'Séquence a'), { type: 'sending' }, { type: 'news', news: own }, { type: 'news', news: theirs });
    expect(sent.confirmed.revision).toBe(1);
    const state = after(sent, landed('k1', 2, lineOf('a', { title: 'La mienne', position: 0 })));
    expect([titles(state), state.confirmed.revision, state.conflicts]).toEqual([['La mienne', 'Séquence b', 'La leur'], 3, []]);
  });

  it('rebases quietly on a stale revision when the others touched something else', () => {
    const whole = wholeOf([lineOf('c'), lineOf('a'), lineOf('b', { title: 'Autre' })], { revision: 4 });
    const state = after(open(), title('a', 'Mien', 'Séquence a'), { type: 'sending' }, { type: 'stale', whole });
    expect([state.sending, state.pending.length, state.conflicts.length, state.confirmed.revision]).toEqual([false, 1, 0, 4]);
    expect(titles(state)).toEqual(['Séquence c', 'Mien', 'Autre']);
  });

  it('keeps what was typed beside what the other wrote, and lets the person choose', () => {
    const whole = wholeOf([lineOf('a', { title: 'Le leur' }), lineOf('b'), lineOf('c')], { revision: 2 });
    const state = after(open(), title('a', 'Le mien', 'Séquence a'), { type: 'sending' }, { type: 'stale', whole });
    expect([state.pending, titles(state)[0]]).toEqual([[], 'Le leur']);
    const [conflict] = state.conflicts;
    if (conflict === undefined) throw new Error('no conflict');
    expect(conflict).toMatchObject({ theirs: 'Le leur', change: { value: 'Le mien' } });

    const kept = after(state, { type: 'kept', conflict, key: 'k9' });
    expect([kept.conflicts, titles(kept)[0]]).toEqual([[], 'Le mien']);
    expect(kept.pending).toMatchObject([{ key: 'k9', does: 'edit', value: 'Le mien', seen: 'Le leur' }]);

    const yielded = after(state, { type: 'yielded', conflict });
    expect([yielded.conflicts, yielded.pending, titles(yielded)[0]]).toEqual([[], [], 'Le leur']);
  });

  it('sees the conflict before asking when the news came while typing', () => {
    const news = newsOf('edited', { segment: lineOf('a', { durationSeconds: 120 }) });
    const mine: Change = { key: 'k1', does: 'edit', segmentId: 'a', field: 'durationSeconds', value: 75, seen: 60 };
    const state = after(open(), { type: 'news', news }, { type: 'changed', change: mine });
    expect([state.pending, state.conflicts.length, state.conflicts[0]?.by]).toEqual([[], 1, 'Sacha']);
  });

  it('has no conflict when both wrote the same', () => {
    const news = newsOf('edited', { segment: lineOf('a', { title: 'Pareil' }) });
    expect(after(open(), { type: 'news', news }, title('a', 'Pareil', 'Séquence a')).conflicts).toEqual([]);
  });

  it('never throws away words written in a line that somebody removed', () => {
    const state = after(open(), { type: 'news', news: newsOf('removed', { segmentId: 'a' }) }, title('a', 'Mes mots', 'Séquence a'));
    expect([order(state), state.pending]).toEqual([['b', 'c'], []]);
    expect(state.conflicts).toMatchObject([{ gone: true, theirs: null, title: 'Séquence a', change: { value: 'Mes mots' } }]);
    const refused = after(open(), title('a', 'Mes mots', 'Séquence a'), { type: 'sending' }, { type: 'gone', key: 'k1' });
    expect([refused.conflicts.length, refused.behind]).toEqual([1, true]);
  });

  it('puts a moved line after the same neighbour, wherever that one has gone', () => {
    const news = newsOf('moved', { segment: lineOf('b', { position: 2 }) });
    const state = after(open(), move('a', 'b'), { type: 'news', news });
    expect(order(state)).toEqual(['c', 'b', 'a']);
  });

  it('takes remarks only for the revision they are about', () => {
    const remark = { __typename: 'Remark' as const, code: 'tooShort', level: 'warn' as const, segmentId: null, facts: [] };
    const state = after(open(), { type: 'found', revision: 7, findings: { ...findings, remarks: [remark] } });
    expect(state.confirmed.remarks).toEqual([]);
    expect(after(state, { type: 'found', revision: 1, findings: { ...findings, remarks: [remark] } }).confirmed.remarks).toEqual([remark]);
  });
});
