import { writeRundownReleased } from '#notices';
import { typesetFrench } from '#print';
import type { Desk } from '../desk.js';
import type { MessageId } from '../ids.js';
import type { Message } from '../message/message.js';
import type { Work } from '../ports/unit-of-work.js';
import { pdfPath } from './pdf-path.js';
import type { RundownSnapshot, RundownVersion } from './rundown-model.js';

/** Queues one mail to each host about a new version; what was not sent yet about older ones is voided. */
export async function tellHosts(desk: Desk, work: Work, { rundown, episode }: RundownSnapshot, version: RundownVersion): Promise<void> {
  const at = desk.clock.now();
  await work.messages.voidOlder(rundown.id, version.number, at);
  for (const host of await work.identity.usersWithRole('host')) {
    const words = writeRundownReleased(
      {
        recipient: host.name,
        title: rundown.title,
        start: rundown.start,
        venue: episode.venue,
        version: version.number,
        releasedBy: version.releasedBy,
        comment: version.comment,
        address: `${desk.address}${pdfPath(rundown.id, version.number)}`,
      },
      host.locale,
    );
    const id = desk.newId() as MessageId;
    const message: Message = {
      id,
      key: `rundown.released:${version.id}:${host.id}`,
      kind: 'rundown.released',
      recipientUserId: host.id,
      recipientPersonId: null,
      recipientName: host.name,
      address: host.email,
      subject: host.locale === 'fr' ? typesetFrench(words.subject) : words.subject,
      text: host.locale === 'fr' ? typesetFrench(words.text) : words.text,
      html: null,
      locale: host.locale,
      messageIdHeader: `<${id}@${hostOf(desk.address)}>`,
      rundownId: rundown.id,
      version: version.number,
      state: 'queued',
      attempts: 0,
    };
    if (await work.messages.add(message, at)) work.queue('message.send', { messageId: id });
  }
}

/** The name after the @ of a Message-ID: that of the house's address, without its port. */
const hostOf = (address: string): string => /^[a-z]+:\/\/(\[[^\]]+\]|[^/:]+)/i.exec(address)?.[1] ?? 'conducteur.invalid';
