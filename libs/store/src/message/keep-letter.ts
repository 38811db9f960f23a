import type { Letter } from '#desk';
import type { DataSource } from 'typeorm';

/** Keeps a letter beside its message, as it would have travelled. */
export async function keepLetter(source: DataSource, id: string, { messageId, to, subject }: Letter, bytes: Uint8Array, at: Date): Promise<void> {
  await source.query(
    `insert into kept_letter (id, message_id, recipient_name, address, subject, bytes, kept_at)
     values ($1, (select m.id from message m where m.message_id_header = $2), $3, $4, $5, $6, $7)`,
    [id, messageId, to.name, to.address, subject, Buffer.from(bytes), at],
  );
}
