import type { Desk } from '../desk.js';
import type { Announcement } from '../events.js';

/** What the processes of the house tell each other about who is here. */
export type PresenceAnnouncement = Extract<Announcement, { event: `presence.${string}` }>;

/** Tells the other processes who came and left, or asks who is there. Not a person's act: each was permitted when it followed. */
export async function tellPresence(desk: Pick<Desk, 'work'>, announcements: readonly PresenceAnnouncement[]): Promise<void> {
  await desk.work.run(async (work) => announcements.forEach((announcement) => work.announce(announcement)));
}
