import type { EpisodeId, RundownId } from '#rundown';
import type { SystemActor } from './actor.js';
import { DEMO_ZONE, freeAround, recordingAfter } from './demo-dates.js';
import type { Desk } from './desk.js';
import { openEpisode } from './episode/open-episode.js';
import { addAccount, type AddAccountInput } from './identity/add-account.js';
import { carryOutPlanning } from './planning/carry-out-planning.js';
import { requestPlanning } from './planning/request-planning.js';
import { releaseRundown } from './rundown/release-rundown.js';
import { importTopic } from './topic/import-topic.js';

/** The demonstration's matter, and the password of its three accounts. */
export interface DemoTexts {
  readonly page: string;
  readonly applications: string;
  readonly password: string;
}

/** The first time, what is there to be looked at; `loaded` is false when it was there already. */
export interface DemoLoaded {
  readonly loaded: boolean;
  readonly accounts: readonly Pick<AddAccountInput, 'email' | 'role'>[];
}

const DEMO: SystemActor = { kind: 'system', name: 'Démonstration' };
const ACCOUNTS: readonly Omit<AddAccountInput, 'password'>[] = [
  { name: 'Solveig Marchandeau', email: 'administrateur@demo.conducteur.example', role: 'administrator', locale: 'fr' },
  { name: 'Inès Vauquelande', email: 'productrice@demo.conducteur.example', role: 'producer', locale: 'fr' },
  { name: 'Maëlle Tourvignac', email: 'animatrice@demo.conducteur.example', role: 'host', locale: 'fr' },
];

/** Loads accounts, a topic, and an episode planned and released as version 1; the second time nothing happens. */
export async function loadDemo(desk: Desk, texts: DemoTexts): Promise<DemoLoaded> {
  for (const account of ACCOUNTS) {
    const added = await addAccount(desk, DEMO, { ...account, password: texts.password });
    if (added.outcome === 'InvalidValue' && added.code !== 'addressTaken') throw new Error(`The demonstration's ${added.field} is refused: ${added.code}.`);
  }
  const start = recordingAfter(desk.clock.now());
  const imported = await importTopic(desk, DEMO, { text: texts.page, applications: freeAround(texts.applications, start) });
  if (imported.outcome === 'PageRefused') throw new Error(`The demonstration's page is refused: ${imported.code}.`);
  const { topicId } = imported;
  const [episodes = []] = await desk.reads.episodesOfTopics([topicId]);
  const started = episodes.at(-1);
  // Each step looks at what is there, so that a first start cut short is finished by the second.
  const episode = started ?? (await open(desk, topicId, start));
  const planned = await plan(desk, episode.id, episode.rundownId);
  return { loaded: imported.outcome === 'TopicImported' || started === undefined || planned, accounts: ACCOUNTS };
}

async function open(desk: Desk, topicId: Parameters<typeof openEpisode>[2]['topicId'], start: string): Promise<{ id: EpisodeId; rundownId: RundownId }> {
  const opened = await openEpisode(desk, DEMO, { topicId, start, zone: DEMO_ZONE, targetSeconds: 52 * 60, seats: 5 });
  if (opened.outcome !== 'EpisodeOpened') throw new Error(`The demonstration's episode is refused: ${opened.outcome}.`);
  return { id: opened.episodeId, rundownId: opened.rundownId };
}

/** True when there was something left to do. A version means that it was finished, or that somebody works on it. */
async function plan(desk: Desk, episodeId: EpisodeId, rundownId: RundownId): Promise<boolean> {
  const before = (await desk.reads.rundown(rundownId))!;
  if (before.versions.length > 0 || (before.revision > 0 && before.rundown.segments.length === 0)) return false;
  if (before.rundown.segments.length === 0) {
    const asked = await requestPlanning(desk, DEMO, { episodeId, expectedRevision: before.revision });
    if (asked.outcome === 'StaleRevision') return false;
    const made = await carryOutPlanning(desk, asked.planning.id, { attempt: 1, last: true });
    if (made.outcome === 'PlanningRefused') throw new Error(`The demonstration cannot be planned: ${made.refusal.code}.`);
  }
  const expectedRevision = (await desk.reads.revision(rundownId))!;
  await releaseRundown(desk, DEMO, { rundownId, expectedRevision, comment: 'Première version, à relire avec l’animatrice.' });
  return true;
}
