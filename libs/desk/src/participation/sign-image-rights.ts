import { RIGHTS_TEXT } from '#notices';
import type { Desk } from '../desk.js';
import type { InvalidValue } from '../outcomes.js';
import { toSeenLine } from '../storable-text.js';
import { readFrameOf } from './episode-frame.js';
import type { LinkHolder, SpeakerPage } from './speaker-page.js';
import { reachOf } from './tell-people.js';
import { pageOf, takesPart, withLink, type Shut } from './with-link.js';
import { writeMessage } from './write-message.js';

export type SignImageRightsOutcome =
  | { readonly outcome: 'ImageRightsSigned'; readonly page: SpeakerPage }
  /** The text is another since the page was read. */
  | { readonly outcome: 'RightsTextChanged'; readonly page: SpeakerPage }
  | InvalidValue | Shut;

/** Takes a signature under the image rights text that was read, and sends its copy. */
export const signImageRights = (desk: Desk, holder: LinkHolder, { textVersion, signedName }: { readonly textVersion: string; readonly signedName: string }): Promise<SignImageRightsOutcome> =>
  withLink(desk, holder, async (work, link): Promise<SignImageRightsOutcome> => {
    const { file } = link;
    if (!takesPart(file)) return { outcome: 'LinkClosed' };
    const name = toSeenLine(signedName);
    if (name === '') return { outcome: 'InvalidValue', field: 'signedName', code: 'empty' };
    if (name.length > 200) return { outcome: 'InvalidValue', field: 'signedName', code: 'tooLong' };
    if (textVersion !== RIGHTS_TEXT.version) return { outcome: 'RightsTextChanged', page: await pageOf(desk, work, link, file) };
    const now = desk.clock.now();
    const { locale } = file.contact;
    const rights = { textVersion, locale, text: RIGHTS_TEXT[locale], signedName: name, signedAt: now.getTime(), signedFrom: holder.remoteAddress };
    if (!(await work.participations.addRights(desk.newId(), file.id, rights))) return { outcome: 'ImageRightsSigned', page: await pageOf(desk, work, link, file) };
    const signed = { ...file, rights };
    if (reachOf(file) === 'mail') {
      const frame = await readFrameOf(work, file.episodeId);
      const notice = { key: `imageRightsCopy:${file.id}:${textVersion}`, kind: 'imageRightsCopy' as const, slotRevision: file.participation.slotRevision, answeredAt: null, optional: false };
      await work.messages.add([writeMessage(desk, signed, frame, { notice, before: null, difference: { difference: 'none' }, state: 'queued', dueAt: now })], now);
      work.queue('messages.send', {});
    }
    work.announce({ event: 'people.changed', facts: { episodeId: file.episodeId, participationId: file.id } });
    return { outcome: 'ImageRightsSigned', page: await pageOf(desk, work, link, signed) };
  });
