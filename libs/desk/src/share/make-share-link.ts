import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { InvalidInput, NotFound } from '../errors.js';
import type { ShareLinkId } from '../ids.js';
import type { MakeShareLinkInput } from '../inputs.js';
import type { MakeShareLinkOutcome, ShareRefused } from '../outcomes.js';
import { permit } from '../permissions.js';
import { toSeenLine } from '../storable-text.js';
import { mayBeMember, mayShareEpisode } from '../team/episode-permissions.js';
import { permitInEpisode } from '../team/permit-in-episode.js';
import { SHARED_COLUMNS, SHARED_STATES, sharePath, type ShareLink } from './share-link.js';

/** Links of one episode that can be opened at once, at most. */
const MOST_LINKS = 50;
const refused = (code: ShareRefused['code']): ShareRefused => ({ outcome: 'ShareRefused', code });

/** Makes a link that shows chosen columns of an episode's rundown; it is told this once, and only its hash is kept. */
export async function makeShareLink(desk: Desk, actor: Actor, input: MakeShareLinkInput): Promise<MakeShareLinkOutcome> {
  permit(mayBeMember, actor);
  const { episodeId, shows } = input;
  if (!SHARED_STATES.includes(shows)) throw new InvalidInput('shows', `“${shows}” is nothing that can be shown.`);
  const now = desk.clock.now();
  const checked = checkLink(input, now);
  return desk.work.run(async (work): Promise<MakeShareLinkOutcome> => {
    if ((await work.episodes.byId(episodeId)) === null) throw new NotFound('episode', episodeId);
    await permitInEpisode(work, mayShareEpisode, actor, episodeId);
    if ('outcome' in checked) return checked;
    if ((await work.shares.countOpen(episodeId, now)) >= MOST_LINKS) return refused('tooManyLinks');
    const token = desk.secrets.newToken();
    const link: ShareLink = {
      id: desk.newId() as ShareLinkId, episodeId, shows, ...checked, madeByName: nameOf(actor) ?? '', createdAt: now, revokedAt: null, opened: 0, lastOpenedAt: null,
    };
    await work.shares.add({ ...link, tokenHash: desk.secrets.hash(token), madeBy: userIdOf(actor) });
    return { outcome: 'ShareLinkMade', link, address: `${desk.address}${sharePath(token)}` };
  });
}

function checkLink(input: MakeShareLinkInput, now: Date): Pick<ShareLink, 'name' | 'columns' | 'expiresAt'> | ShareRefused {
  const name = toSeenLine(input.name);
  if (name === '') return refused('nameEmpty');
  if (name.length > 200) return refused('nameTooLong');
  if (!input.columns.every((column) => SHARED_COLUMNS.includes(column))) return refused('columnUnknown');
  // In the order of the page, whatever the order they were ticked in.
  const columns = SHARED_COLUMNS.filter((column) => input.columns.includes(column));
  if (columns.length === 0) return refused('noColumns');
  const expiresAt = input.expiresAt ? new Date(input.expiresAt) : null;
  if (expiresAt !== null && Number.isNaN(expiresAt.getTime())) return refused('expiryUnreadable');
  return expiresAt !== null && expiresAt <= now ? refused('expiryPassed') : { name, columns, expiresAt };
}
