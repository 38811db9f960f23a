import type { KeptLetter, LoggedAct, MessageCounts, MessageId, ParticipationFile, ParticipationId, PostedMessage, Reads, Studio, StudioId, StudioWords, UserId } from '#desk';
import type { ReminderRow as Reminder } from '#notices';
import type { EpisodeId } from '#rundown';
import { MESSAGE_COLUMNS, toMessage, type MessageRow } from '../message/message.row.js';
import { FILE_COLUMNS, toFile, type FileRow } from '../participation/file.sql.js';
import type { ParticipationActRow } from '../participation/participation-act.row.js';
import { REMINDER_COLUMNS, toReminder, type ReminderRow } from '../participation/reminder.row.js';
import { toStudioWords, type NoticeTemplateRow } from '../studio/notice-template.row.js';
import { STUDIO_COLUMNS, toStudio, type StudioRow } from '../studio/studio.row.js';
import type { Pooled } from './pooled.js';
import { groupedInOrder, inOrder } from './rows-in-order.js';

type PeopleReads = Pick<
  Reads,
  'studios' | 'studiosById' | 'studioWords' | 'filesOfEpisodes' | 'messagesAbout' | 'messagesById' | 'remindersAbout' | 'actsAbout' | 'keptLetters' | 'keptLettersFor' | 'countMessages' | 'keptLetterBytes'
>;

const POSTED = `select ${MESSAGE_COLUMNS}, m.reason, m.edited_by_name as "editedByName", m.created_at as "createdAt", m.sent_at as "sentAt", m.bounced_at as "bouncedAt", m.bounce from message m`;

/** Studios, people's parts, and what became of every mail to them. */
export class SqlPeopleReads implements PeopleReads {
  constructor(private readonly pooled: Pooled) {}

  async studios(): Promise<Studio[]> {
    return (await this.pooled.rows<StudioRow>('studios', `select ${STUDIO_COLUMNS} from studio s order by lower(s.name), s.id`)).map(toStudio);
  }

  async studiosById(ids: readonly StudioId[]): Promise<(Studio | null)[]> {
    const rows = await this.pooled.rows<StudioRow>('studios-by-id', `select ${STUDIO_COLUMNS} from studio s where s.id = any($1::uuid[])`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, toStudio);
  }

  async studioWords(id: StudioId): Promise<StudioWords[]> {
    const rows = await this.pooled.rows<NoticeTemplateRow>(
      'studio-words', 'select kind, locale, subject, paragraphs, button from notice_template where studio_id = $1 order by kind, locale', [id]);
    return rows.map(toStudioWords);
  }

  async filesOfEpisodes(ids: readonly EpisodeId[]): Promise<ParticipationFile[][]> {
    const rows = await this.pooled.rows<FileRow>(
      'files-of-episodes',
      `select ${FILE_COLUMNS} from participation n join person p on p.id = n.person_id where n.episode_id = any($1::uuid[]) order by n.role = 'host' desc, p.name, n.id`, [ids]);
    return groupedInOrder(ids, rows, ({ episodeId }) => episodeId, toFile);
  }

  async messagesAbout(ids: readonly ParticipationId[]): Promise<PostedMessage[][]> {
    const rows = await this.pooled.rows<MessageRow>('messages-about', `${POSTED} where m.participation_id = any($1::uuid[]) order by m.created_at desc, m.id desc`, [ids]);
    return groupedInOrder(ids, rows, ({ participationId }) => participationId as ParticipationId, toPosted);
  }

  async messagesById(ids: readonly MessageId[]): Promise<(PostedMessage | null)[]> {
    const rows = await this.pooled.rows<MessageRow>('messages-by-id', `${POSTED} where m.id = any($1::uuid[])`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, toPosted);
  }

  async remindersAbout(ids: readonly ParticipationId[]): Promise<Reminder[][]> {
    const rows = await this.pooled.rows<ReminderRow>(
      'reminders-about', `select ${REMINDER_COLUMNS} from reminder m where m.participation_id = any($1::uuid[]) order by m.due_at, m.key`, [ids]);
    return groupedInOrder(ids, rows, ({ participationId }) => participationId as ParticipationId, toReminder);
  }

  async actsAbout(ids: readonly ParticipationId[]): Promise<LoggedAct[][]> {
    const rows = await this.pooled.rows<ParticipationActRow>(
      'acts-about',
      `select id, participation_id as "participationId", act, via, by_user as "byUser", by_name as "byName", status_before as "statusBefore", status_after as "statusAfter", facts, at
       from participation_act where participation_id = any($1::uuid[]) order by at desc, id desc`, [ids]);
    return groupedInOrder(ids, rows, ({ participationId }) => participationId as ParticipationId, toLoggedAct);
  }

  async keptLetters(limit: number): Promise<KeptLetter[]> {
    return this.pooled.rows<KeptLetter>(
      'kept-letters',
      `select id, message_id as "messageId", recipient_name as "recipientName", address, subject, kept_at as "keptAt" from kept_letter order by kept_at desc, id desc limit $1`, [limit]);
  }

  async keptLettersFor(ids: readonly MessageId[]): Promise<(string | null)[]> {
    const rows = await this.pooled.rows<{ id: string; messageId: MessageId }>(
      'kept-letters-for', 'select distinct on (message_id) id, message_id as "messageId" from kept_letter where message_id = any($1::uuid[]) order by message_id, kept_at desc, id desc', [ids]);
    return inOrder(ids, rows, ({ messageId }) => messageId, ({ id }) => id);
  }

  async countMessages(now: Date): Promise<MessageCounts> {
    const [counts] = await this.pooled.rows<MessageCounts>(
      'count-messages',
      `select count(*) filter (where state = 'drafted')::int as drafted, count(*) filter (where state = 'queued')::int as queued,
         count(*) filter (where state = 'queued' and due_at <= $1)::int as due, count(*) filter (where state = 'sending')::int as sending,
         count(*) filter (where state = 'unknown')::int as unknown, count(*) filter (where state = 'failed')::int as failed,
         count(*) filter (where state = 'bounced')::int as bounced from message`, [now]);
    return counts!;
  }

  async keptLetterBytes(id: string): Promise<Uint8Array | null> {
    return (await this.pooled.first<{ bytes: Buffer }>('kept-letter', 'select bytes from kept_letter where id = $1', [id]))?.bytes ?? null;
  }
}

const toPosted = (row: MessageRow): PostedMessage => ({
  ...toMessage(row), reason: row.reason, editedByName: row.editedByName, createdAt: row.createdAt, sentAt: row.sentAt, bouncedAt: row.bouncedAt, bounce: row.bounce, entry: row.entry,
});

const toLoggedAct = ({ byUser, participationId, ...act }: ParticipationActRow): LoggedAct => ({ ...act, participationId: participationId as ParticipationId, by: byUser as UserId | null });
