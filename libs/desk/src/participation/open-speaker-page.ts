import type { Desk } from '../desk.js';
import type { LinkHolder, SpeakerPage } from './speaker-page.js';
import { pageOf, withLink, type Shut } from './with-link.js';

export type OpenSpeakerPageOutcome = { readonly outcome: 'SpeakerPageOpened'; readonly page: SpeakerPage } | Shut;

/** Opens a speaker's page; reads only, however often. */
export const openSpeakerPage = (desk: Desk, holder: LinkHolder): Promise<OpenSpeakerPageOutcome> =>
  withLink(desk, holder, async (work, link) => ({ outcome: 'SpeakerPageOpened', page: await pageOf(desk, work, link, link.file) }), true);
