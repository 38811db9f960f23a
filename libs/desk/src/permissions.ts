import type { Actor, Role } from './actor.js';
import { NotAllowed } from './errors.js';

const hasRole = (actor: Actor, ...roles: readonly Role[]): boolean => actor.kind === 'user' && roles.includes(actor.role);
const isHouse = (actor: Actor): boolean => actor.kind === 'system';

/** Whoever works in the studio reads topics, episodes, rundowns and their paper. */
export const mayReadDesk = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator', 'producer', 'host');

/** Producers and administrators bring topics in, shape their matter, and keep the studio's bank of facets. */
export const mayImportTopic = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator', 'producer');

/** Producers and administrators open episodes. */
export const mayOpenEpisode = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator', 'producer');

/** Producers and administrators ask for rundowns and for ways to carry on, and keep the templates that shows are planned by. */
export const mayPlanShow = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator', 'producer');

/** Producers and administrators shape the draft; a host reads it. */
export const mayEditRundown = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator', 'producer');

/** Producers and administrators freeze a version and tell people. */
export const mayReleaseRundown = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator', 'producer');

/** Producers and administrators invite, write to people, note their answers, and read how they are reached. */
export const mayTellPeople = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator', 'producer');

/** Producers and administrators keep the studios: place, contacts, reminders and the words of mails. */
export const mayKeepStudios = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator', 'producer');

/** Whoever makes the show notes its real times: producers, administrators and hosts. */
export const mayNoteTimes = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator', 'producer', 'host');

/** Administrators look after jobs and the mail server. */
export const mayTendHouse = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator');

/** Administrators invite people, change what they are in the studio, and close accounts. */
export const mayKeepAccounts = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator');

/** Only the house makes the link that turns somebody into an administrator, and adds accounts without one. */
export const mayMakeAdministrators = (actor: Actor): boolean => isHouse(actor);

/** Only the house runs jobs. */
export const mayRunJobs = (actor: Actor): boolean => isHouse(actor);

/** The public pages are for everybody. */
export const mayReadPublic = (actor: Actor): boolean => ['nobody', 'visitor', 'user', 'system'].includes(actor.kind);

/** Visitors write, apply and take seats; an account of the studio's is no visitor. */
export const mayTakePart = (actor: Actor): boolean => actor.kind === 'visitor';

/** Producers and administrators write what the public reads of a topic, and open and close it. */
export const mayKeepTopicPages = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator', 'producer');

/** Producers and administrators look at what waits and what was reported. */
export const mayModerate = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator', 'producer');

/** Producers and administrators read applications, review and sort them, and write the decisions. */
export const mayChooseApplicants = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator', 'producer');

/** Whoever makes the show receives its audience at the door. */
export const mayReceiveAudience = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator', 'producer', 'host');

/** Administrators say how long what the audience left is kept. */
export const mayKeepRetention = (actor: Actor): boolean => isHouse(actor) || hasRole(actor, 'administrator');

/** Everything that can be asked, by name: the table that the tests walk and the edge names. */
export const PERMISSIONS = {
  mayReadDesk,
  mayImportTopic,
  mayOpenEpisode,
  mayPlanShow,
  mayEditRundown,
  mayReleaseRundown,
  mayTellPeople,
  mayKeepStudios,
  mayNoteTimes,
  mayTendHouse,
  mayKeepAccounts,
  mayMakeAdministrators,
  mayRunJobs,
  mayReadPublic,
  mayTakePart,
  mayKeepTopicPages,
  mayModerate,
  mayChooseApplicants,
  mayReceiveAudience,
  mayKeepRetention,
} as const satisfies Record<string, (actor: Actor) => boolean>;
export type Permission = keyof typeof PERMISSIONS;

/** Passes when the predicate says yes; everything else, forgetting included, is NotAllowed. */
export function permit(may: (actor: Actor) => boolean, actor: Actor): void {
  if (may(actor) !== true) throw new NotAllowed(actor.kind !== 'nobody');
}
