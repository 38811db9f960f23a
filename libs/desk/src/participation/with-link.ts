import type { Desk } from '../desk.js';
import type { TooManyAttempts } from '../outcomes.js';
import type { Work } from '../ports/unit-of-work.js';
import { readFrame } from './episode-frame.js';
import { openLink, type LinkClosed, type OpenLink } from './open-link.js';
import type { ParticipationFile } from './participation-file.js';
import { showPage } from './show-page.js';
import type { LinkHolder, SpeakerPage } from './speaker-page.js';

/** What whoever has no link that opens is told. */
export type Shut = LinkClosed | TooManyAttempts;

/** One transaction around an open link. */
export function withLink<Outcome>(desk: Desk, holder: LinkHolder, body: (work: Work, link: OpenLink) => Promise<Outcome>, reading = false): Promise<Outcome | Shut> {
  return desk.work.run(async (work): Promise<Outcome | Shut> => {
    const link = await openLink(desk, work, holder, reading);
    return link.outcome === 'LinkOpen' ? body(work, link) : link;
  });
}

/** The page of a part as it stands in this transaction. */
export async function pageOf(desk: Desk, work: Work, { slotChanged, acts }: OpenLink, file: ParticipationFile): Promise<SpeakerPage> {
  const episode = (await work.episodes.byId(file.episodeId))!;
  const [frame, newest] = [await readFrame(work, episode), await work.rundowns.newestSnapshot(episode.rundownId)];
  return showPage(file, { frame, snapshot: newest, preparationQuestions: await work.topics.preparationQuestions(episode.topicId), slotChanged, acts });
}

/** Whether somebody is still asked or expected: who is out signs and prepares nothing any more. */
export const takesPart = ({ participation: { status } }: ParticipationFile): boolean => !['declined', 'withdrawn', 'cancelled'].includes(status);
