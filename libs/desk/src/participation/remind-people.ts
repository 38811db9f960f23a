import { planReminders } from '#notices';
import type { Desk } from '../desk.js';
import type { Work } from '../ports/unit-of-work.js';
import type { EpisodeFrame } from './episode-frame.js';
import type { ParticipationFile } from './participation-file.js';

/** Plans everybody's reminders anew from what stands now, and saves those that differ. */
export async function remindPeople(desk: Desk, work: Work, files: readonly ParticipationFile[], { house }: Pick<EpisodeFrame, 'house'>): Promise<void> {
  const now = desk.clock.now().getTime();
  const before = await work.participations.remindersOf(files.map(({ id }) => id));
  const after = files.flatMap(({ id, participation, standing, toldAt }) =>
    planReminders(participation, { slot: standing, settings: house.reminders, toldAt, rows: before.filter((row) => row.participation === id), now }));
  const known = new Map(before.map((row) => [row.key, JSON.stringify(row)]));
  await work.participations.saveReminders(after.filter((row) => known.get(row.key) !== JSON.stringify(row)));
}
