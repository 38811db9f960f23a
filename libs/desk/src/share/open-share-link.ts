import { isLinkShaped } from '#notices';
import type { Desk } from '../desk.js';
import type { TooManyAttempts } from '../outcomes.js';
import { slowGuess, type LinkClosed } from '../participation/slow-guess.js';
import type { LinkHolder } from '../participation/speaker-page.js';
import type { ShareLink } from './share-link.js';
import type { SharedPage } from './shared-page.js';
import { showNothingYet, showShared } from './show-shared.js';

/** The link was good and is no longer: whoever holds it is told what to do. */
export interface ShareEnded {
  readonly outcome: 'ShareEnded';
  readonly why: 'revoked' | 'expired';
}
export type OpenShareLinkOutcome = { readonly outcome: 'SharePageOpened'; readonly page: SharedPage } | ShareEnded | LinkClosed | TooManyAttempts;

/** Opens a link for whoever holds it; `again` for a page that refreshes itself, which is not counted. */
export async function openShareLink(desk: Desk, { token, remoteAddress }: LinkHolder, again = false): Promise<OpenShareLinkOutcome> {
  const now = desk.clock.now();
  const found = await desk.work.run(async (work): Promise<ShareLink | ShareEnded | LinkClosed | TooManyAttempts> => {
    const link = isLinkShaped(token) ? await work.shares.byHash(desk.secrets.hash(token)) : null;
    if (link === null) return slowGuess(desk, work, remoteAddress);
    if (link.revokedAt !== null) return { outcome: 'ShareEnded', why: 'revoked' };
    if (link.expiresAt !== null && link.expiresAt <= now) return { outcome: 'ShareEnded', why: 'expired' };
    if (!again) await work.shares.countOpening(link.id, now);
    return link;
  });
  return 'outcome' in found ? found : { outcome: 'SharePageOpened', page: await pageOf(desk, found) };
}

async function pageOf(desk: Desk, link: ShareLink): Promise<SharedPage> {
  const [episode] = await desk.reads.episodesById([link.episodeId]);
  const [matter, ofVersion] = [link.columns.includes('content'), link.shows === 'version'];
  const model = (await desk.reads.rundown(episode!.rundownId, { matter: matter && !ofVersion, points: false }))!;
  if (!ofVersion) return showShared(link, model, null);
  const newest = model.versions[0];
  const found = newest && (await desk.reads.versionNumbered(episode!.rundownId, newest.number));
  return found ? showShared(link, found.snapshot as Parameters<typeof showShared>[1], found.version) : showNothingYet(link, model);
}
