import { USUAL_PRESENCE, USUAL_REMINDERS } from '#notices';
import type { EpisodeId, RundownId } from '#rundown';
import type { SystemActor } from './actor.js';
import { loadDemoAudience } from './demo-audience.js';
import { DEMO_NAME } from './demo-name.js';
import { DEMO_ZONE, freeAround, recordingAfter } from './demo-dates.js';
import type { Desk } from './desk.js';
import { openEpisode } from './episode/open-episode.js';
import type { StudioId } from './ids.js';
import { addAccount, type AddAccountInput } from './identity/add-account.js';
import { carryOutPlanning } from './planning/carry-out-planning.js';
import { requestPlanning } from './planning/request-planning.js';
import { releaseRundown } from './rundown/release-rundown.js';
import { editStudio } from './studio/edit-studio.js';
import { LETTERHEAD } from './studio/studio.js';
import { importTopic } from './topic/import-topic.js';

/** The demonstration's matter, and the password of its three accounts. */
export interface DemoTexts {
  readonly page: string;
  readonly applications: string;
  readonly password: string;
  /** With the audience's part: two more topics, and people who write, apply and take seats. */
  readonly audience?: boolean;
}

/** The first time, what is there to be looked at; `loaded` is false when it was there already. */
export interface DemoLoaded {
  readonly loaded: boolean;
  readonly accounts: readonly Pick<AddAccountInput, 'email' | 'role'>[];
}

const DEMO: SystemActor = { kind: 'system', name: DEMO_NAME };
const ACCOUNTS: readonly Omit<AddAccountInput, 'password'>[] = [
  { name: 'Solveig Marchandeau', email: 'administrateur@demo.conducteur.example', role: 'administrator', locale: 'fr' },
  { name: 'Inès Vauquelande', email: 'productrice@demo.conducteur.example', role: 'producer', locale: 'fr' },
  { name: 'Maëlle Tourvignac', email: 'animatrice@demo.conducteur.example', role: 'host', locale: 'fr' },
];

/** An invented studio: the number is one that is given to nobody. */
const STUDIO: Parameters<typeof editStudio>[2] = {
  name: 'Studio des Tanneurs',
  address: '14 quai des Tanneurs, 69005 Lyon',
  access: 'Interphone « Plateau », deuxième étage. L’ascenseur est au fond de la cour.',
  mapAddress: '',
  zone: DEMO_ZONE,
  seats: 5,
  contact: { name: 'Inès Vauquelande', telephone: '04 65 71 00 14', address: 'production@demo.conducteur.example' },
  letterhead: LETTERHEAD,
  presence: USUAL_PRESENCE,
  reminders: USUAL_REMINDERS,
};

/** Loads accounts, a studio, a topic, and an episode planned and released as version 1; the second time nothing happens. */
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
  if (texts.audience) await loadDemoAudience(desk, topicId, episode.id);
  return { loaded: imported.outcome === 'TopicImported' || started === undefined || planned, accounts: ACCOUNTS };
}

/** The demonstration's studio, made once; one that somebody edited since is left as it is. */
async function studioOf(desk: Desk): Promise<StudioId | null> {
  const made = await editStudio(desk, DEMO, STUDIO);
  if (made.outcome === 'StudioEdited') return made.studio.id;
  if (made.code !== 'nameTaken') throw new Error(`The demonstration's studio is refused: ${made.code}.`);
  return (await desk.reads.studios()).find(({ name }) => name.toLowerCase() === STUDIO.name.toLowerCase())?.id ?? null;
}

async function open(desk: Desk, topicId: Parameters<typeof openEpisode>[2]['topicId'], start: string): Promise<{ id: EpisodeId; rundownId: RundownId }> {
  const opened = await openEpisode(desk, DEMO, { topicId, start, zone: DEMO_ZONE, targetSeconds: 52 * 60, seats: 5, studioId: await studioOf(desk) });
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
