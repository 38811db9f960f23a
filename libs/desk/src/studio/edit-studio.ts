import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { StudioId } from '../ids.js';
import type { EditStudioInput } from '../inputs.js';
import type { EditStudioOutcome } from '../outcomes.js';
import { readFrame } from '../participation/episode-frame.js';
import { remindPeople } from '../participation/remind-people.js';
import { mayKeepStudios, permit } from '../permissions.js';
import type { Work } from '../ports/unit-of-work.js';
import { canonicalJson } from '../rundown/canonical-json.js';
import { toSeenLine, toSeenText } from '../storable-text.js';
import { doerOf } from '../topic/on-newest.js';
import { checkStudio } from './check-studio.js';
import { USUAL_CHANGEOVER_SECONDS, type Studio } from './studio.js';

/** Keeps a studio, or makes a new one; where its reminders changed, those of its coming episodes are planned anew. */
export async function editStudio(desk: Desk, actor: Actor, input: EditStudioInput): Promise<EditStudioOutcome> {
  permit(mayKeepStudios, actor);
  const id = (input.id ?? desk.newId()) as StudioId;
  return desk.work.run(async (work): Promise<EditStudioOutcome> => {
    await work.studios.lock();
    const before = input.id ? await work.studios.byId(id) : null;
    if (input.id && before === null) return { outcome: 'StudioRefused', code: 'studioGone', field: null, rule: null };
    const studio = takeDown(input, id, before);
    const refused = checkStudio(studio);
    if (refused) return refused;
    if (!(await work.studios.save(studio, doerOf(actor), desk.clock.now()))) return { outcome: 'StudioRefused', code: 'nameTaken', field: 'name', rule: null };
    if (before !== null && remindsOtherwise(before, studio)) await remindAgain(desk, work, studio);
    return { outcome: 'StudioEdited', studio };
  });
}

/** The studio as asked, without what nobody sees; rules of reminders in the order of their days. */
function takeDown({ name, address, access, mapAddress, zone, seats, contact, letterhead, presence, reminders, changeoverSeconds }: EditStudioInput, id: StudioId, before: Studio | null): Studio {
  const { makeUpSeconds, microphoneSeconds, afterSeconds, roundSeconds, slackSeconds } = presence;
  return {
    id,
    name: toSeenLine(name),
    address: toSeenLine(address),
    access: toSeenText(access),
    mapAddress: toSeenLine(mapAddress),
    zone,
    seats,
    contact: { name: toSeenLine(contact.name), telephone: toSeenLine(contact.telephone), address: toSeenLine(contact.address) },
    letterhead: toSeenLine(letterhead),
    changeoverSeconds: changeoverSeconds ?? before?.changeoverSeconds ?? USUAL_CHANGEOVER_SECONDS,
    presence: { makeUpSeconds, microphoneSeconds, afterSeconds, roundSeconds, slackSeconds },
    reminders: { rules: reminders.rules.toSorted((one, other) => other.daysBefore - one.daysBefore), window: { from: reminders.window.from, until: reminders.window.until } },
  };
}

const remindsOtherwise = (before: Studio, after: Studio): boolean =>
  canonicalJson([before.presence, before.reminders]) !== canonicalJson([after.presence, after.reminders]);

async function remindAgain(desk: Desk, work: Work, studio: Studio): Promise<void> {
  for (const episode of await work.episodes.comingIn(studio.id, desk.clock.now())) {
    const files = await work.participations.lockEpisode(episode.id);
    await remindPeople(desk, work, files, await readFrame(work, episode));
    work.announce({ event: 'people.changed', facts: { episodeId: episode.id, participationId: null } });
  }
}
