import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { mayKeepRetention, permit } from '../../permissions.js';
import { doerOf } from '../../topic/on-newest.js';

/** How the house deals with its audience. */
export interface AudienceSettings {
  /** Whoever follows a topic is written to by each release and change of state; false: a producer reads and sends. */
  readonly tellsPoints: boolean;
}

export async function readAudienceSettings(desk: Desk, actor: Actor): Promise<AudienceSettings> {
  permit(mayKeepRetention, actor);
  return { tellsPoints: await desk.editor.tellsPoints() };
}

/** Whether news of points leave by themselves from now on; those that wait are told by the next release, or by a producer. */
export async function editAudienceSettings(desk: Desk, actor: Actor, { tellsPoints }: AudienceSettings): Promise<AudienceSettings> {
  permit(mayKeepRetention, actor);
  await desk.work.run((work) => work.points.setTellsByItself(tellsPoints, doerOf(actor), desk.clock.now()));
  return { tellsPoints };
}
