import { writeRundownReleased } from '#notices';
import type { Desk } from '../desk.js';
import type { MessageId } from '../ids.js';
import type { Message } from '../message/message.js';
import { messageIdOf } from '../participation/write-message.js';
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
    const [first, ...others] = words.text.trim().split(/\n{2,}/);
    const message: Message = {
      id,
      key: `rundown.released:${version.id}:${host.id}`,
      kind: 'rundown.released',
      recipientUserId: host.id,
      recipientPersonId: null,
      recipientName: host.name,
      address: host.email,
      words: { subject: words.subject, blocks: [first!, ...others].map((text) => ({ block: 'paragraph', text })), button: null },
      locale: host.locale,
      messageIdHeader: messageIdOf(id, desk.address),
      rundownId: rundown.id,
      version: version.number,
      state: 'queued',
      attempts: 0,
      dueAt: at,
      atOnce: true,
      about: null,
      enclosures: [],
    };
    if ((await work.messages.add([message], at)).length > 0) work.queue('messages.send', {});
  }
}
