import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { beHere, type UserActor, type UserId } from '#desk';
import { newId } from '#platform';
import { openLiveBus, type LiveBus } from '#queue';
import type { RundownId, SegmentId } from '#rundown';
import { openTestDesk, producer, type TestDesk } from '../../../../libs/store/testing/open-test-desk.js';
import type { EventStream } from '../live/event-stream.js';
import { Reception, type PresenceNews } from './reception.js';

describe('the reception', () => {
  const [rundownId, segmentId] = [newId() as RundownId, newId() as SegmentId];
  const guest: UserActor = { ...producer, id: newId() as UserId, name: 'Basile' };
  let test: TestDesk;
  beforeAll(async () => {
    test = await openTestDesk();
  });
  afterAll(() => test.close());
  const closing: (() => unknown)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  /** A process of the house; `kill` ends it without a word. */
  async function openProcess() {
    const bus: LiveBus = await openLiveBus({ databaseUrl: test.url, redisUrl: undefined }, () => undefined);
    const reception = new Reception({ desk: test.desk, bus, lost: () => (error) => { throw error; } }, { aliveMs: 60, lostMs: 240 });
    const kill = async () => {
      reception.close();
      await bus.close();
    };
    closing.push(kill);
    return { reception, kill, come: (actor: UserActor, seat = newId()) => come(reception, actor, seat) };
  }

  async function come(reception: Reception, { id: userId, name }: UserActor, seat: string) {
    const stream: EventStream<PresenceNews> = await reception.enter(rundownId, { seat, userId, name, cell: null });
    const seats = new Map<string, string>();
    void (async () => {
      for await (const { whole, here, gone } of stream) {
        if (whole) seats.clear();
        for (const one of here) seats.set(one.seat, `${one.name} ${one.cell?.column ?? 'reads'}`);
        for (const one of gone) seats.delete(one);
      }
    })();
    const sees = async (...expected: string[]) => {
      for (const end = Date.now() + 4_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 10))) {
        if ([...seats.values()].sort().join() === expected.join()) return;
      }
      expect([...seats.values()].sort()).toEqual(expected);
    };
    return { seat, sees, leave: () => stream.return() };
  }

  it('tells two processes of whoever comes, moves and leaves, and keeps a person’s two pages apart', async () => {
    const [one, other] = [await openProcess(), await openProcess()];
    const ines = await one.come(producer);
    await ines.sees('Inès reads');
    const basile = await other.come(guest);
    const again = await other.come(guest);
    await ines.sees('Basile reads', 'Basile reads', 'Inès reads');
    await basile.sees('Basile reads', 'Basile reads', 'Inès reads');
    await beHere(test.desk, guest, { rundownId, seat: basile.seat, cell: { segmentId, column: 'title' } });
    await ines.sees('Basile reads', 'Basile title', 'Inès reads');
    // Somebody else's seat stays where it is.
    await beHere(test.desk, producer, { rundownId, seat: basile.seat, cell: { segmentId, column: 'notes' } });
    await expect(one.come(producer, basile.seat)).rejects.toThrow('Somebody else has this seat');
    await again.leave();
    await ines.sees('Basile title', 'Inès reads');
    const late = await (await openProcess()).come(producer);
    await late.sees('Basile title', 'Inès reads', 'Inès reads');
  });

  it('keeps a page that came back before its first line was known to be down', async () => {
    const [one, other] = [await openProcess(), await openProcess()];
    const watching = await one.come(guest);
    const first = await one.come(producer);
    const back = await other.come(producer, first.seat);
    await first.leave();
    await beHere(test.desk, producer, { rundownId, seat: back.seat, cell: { segmentId, column: 'content' } });
    await watching.sees('Basile reads', 'Inès content');
    const twice = await other.come(producer, first.seat);
    await back.leave();
    await beHere(test.desk, producer, { rundownId, seat: twice.seat, cell: null });
    await watching.sees('Basile reads', 'Inès reads');
  });

  it('forgets whoever was held by a process that died', async () => {
    const [one, other] = [await openProcess(), await openProcess()];
    const ines = await one.come(producer);
    await other.come(guest);
    await ines.sees('Basile reads', 'Inès reads');
    await other.kill();
    await ines.sees('Inès reads');
  });

  it('has room for two hundred, told in portions that a notice can carry', async () => {
    const [one, other] = [await openProcess(), await openProcess()];
    const long = { ...guest, name: 'Éloïse-Marguerite de la Bretonnière-Quentin' };
    for (let count = 0; count < 200; count += 1) await one.come(long);
    const late = await other.come(producer);
    await late.sees('Inès reads', ...Array.from({ length: 200 }, () => `${long.name} reads`));
    const third = await (await openProcess()).come(producer);
    await third.sees('Inès reads', 'Inès reads', ...Array.from({ length: 200 }, () => `${long.name} reads`));
  });
});
