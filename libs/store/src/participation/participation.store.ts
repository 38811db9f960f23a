import type { LoggedAct, FileChange, ImageRights, MessageId, ParticipationFile, ParticipationId, ParticipationStore, PersonContact, PersonId, PreparedAnswer, Presentation, SpeakerLink } from '#desk';
import type { EpisodeId } from '#rundown';
import { insertAll, insertUnlessTaken, readPrepared, readRows, runChange } from '../sql.js';
import { FILE_COLUMNS, toFile, type FileRow } from './file.sql.js';
import { fromImageRights, ImageRightsRow } from './image-rights.row.js';
import { fromLoggedAct, ParticipationActRow } from './participation-act.row.js';
import { SqlReminderStore } from './reminder.store.js';
import { LinkGuessRow, SpeakerLinkRow, toSpeakerLink } from './speaker-link.row.js';
import { HAS_BEGUN } from './took-part.sql.js';

const FILES = `select ${FILE_COLUMNS} from participation n join person p on p.id = n.person_id`;

/** People's parts with all that is kept of them, inside one transaction. */
export class SqlParticipationStore extends SqlReminderStore implements ParticipationStore {
  async lock(ids: readonly ParticipationId[]): Promise<ParticipationFile[]> {
    if (ids.length === 0) return [];
    // Two statements: the second sees what was committed while the first waited for the locks.
    await readPrepared(this.manager, 'lock-participations', 'select from participation where id = any($1::uuid[]) order by id for update', [ids]);
    return this.read(ids);
  }

  async read(ids: readonly ParticipationId[]): Promise<ParticipationFile[]> {
    if (ids.length === 0) return [];
    return (await readPrepared<FileRow>(this.manager, 'files-by-id', `${FILES} where n.id = any($1::uuid[]) order by n.id`, [ids])).map(toFile);
  }

  async episodesOf(ids: readonly ParticipationId[]): Promise<{ id: ParticipationId; episodeId: EpisodeId }[]> {
    if (ids.length === 0) return [];
    return readPrepared(this.manager, 'episodes-of-participations', 'select id, episode_id as "episodeId" from participation where id = any($1::uuid[]) order by id', [ids]);
  }

  async ofPerson(id: PersonId): Promise<ParticipationId[]> {
    const rows = await readRows<{ id: ParticipationId }>(this.manager, 'select id from participation where person_id = $1 order by id', [id]);
    return rows.map((row) => row.id);
  }

  async comingOf(id: PersonId, at: Date): Promise<ParticipationId[]> {
    const rows = await readRows<{ id: ParticipationId }>(
      this.manager, `select n.id from participation n join episode e on e.id = n.episode_id where n.person_id = $1 and not ${HAS_BEGUN('$2')} order by n.id`, [id, at]);
    return rows.map((row) => row.id);
  }

  async lockEpisode(id: EpisodeId): Promise<ParticipationFile[]> {
    await this.manager.query('select from participation where episode_id = $1 order by id for update', [id]);
    return (await readRows<FileRow>(this.manager, `${FILES} where n.episode_id = $1 order by n.role = 'host' desc, p.name, n.id`, [id])).map(toFile);
  }

  async save(changes: readonly FileChange[]): Promise<void> {
    if (changes.length === 0) return;
    await readPrepared(this.manager, 'save-files', SAVE, [JSON.stringify(changes.map(flatten))]);
  }

  log(acts: readonly LoggedAct[]): Promise<void> {
    return insertAll(this.manager, ParticipationActRow, acts.map(fromLoggedAct));
  }

  async setContact(id: ParticipationId, { email, telephone, locale, zone }: Omit<PersonContact, 'blocked'>): Promise<void> {
    await this.manager.query(
      'update person p set email = $2, telephone = $3, locale = $4, zone = $5 from participation n where n.id = $1 and p.id = n.person_id',
      [id, email, telephone, locale, zone],
    );
  }

  async setPresentation(id: ParticipationId, { pronunciation, biography, lowerThird, chair, microphone }: Presentation): Promise<void> {
    await this.manager.query('update participation set lower_third = $2::text::jsonb, chair = $3, microphone = $4 where id = $1', [
      id, lowerThird === undefined ? null : JSON.stringify(lowerThird), chair ?? null, microphone ?? null,
    ]);
    await this.manager.query(
      `update person p set pronunciation = $2, biography = $3 from participation n where n.id = $1 and p.id = n.person_id
         and (p.pronunciation is distinct from $2 or p.biography is distinct from $3)`, [id, pronunciation ?? null, biography ?? null]);
  }

  async setPreparation(id: ParticipationId, preparation: readonly PreparedAnswer[]): Promise<void> {
    await this.manager.query('update participation set preparation = $2::text::jsonb where id = $1', [id, JSON.stringify(preparation)]);
  }

  addRights(id: string, participation: ParticipationId, rights: ImageRights): Promise<boolean> {
    return insertUnlessTaken(this.manager, ImageRightsRow, fromImageRights(id, participation, rights), 'id');
  }

  async linkByHash(tokenHash: string): Promise<SpeakerLink | null> {
    const row = await this.manager.findOneBy(SpeakerLinkRow, { tokenHash });
    return row ? toSpeakerLink(row) : null;
  }

  async addLinks(links: readonly SpeakerLink[]): Promise<void> {
    if (links.length > 0) await readPrepared(this.manager, 'add-links', ADD_LINKS, [JSON.stringify(links)]);
  }

  async forgetLinksOf(messages: readonly MessageId[]): Promise<void> {
    if (messages.length > 0) await runChange(this.manager, 'delete from speaker_link where message_id = any($1::uuid[])', [messages]);
  }

  async keepLinksOf(message: MessageId): Promise<void> {
    await runChange(this.manager, 'update speaker_link set message_id = null where message_id = $1', [message]);
  }

  async forgetOld({ guesses, calls, letters }: { readonly guesses: Date; readonly calls: Date; readonly letters: Date }): Promise<void> {
    await runChange(this.manager, 'delete from link_guess where at < $1', [guesses]);
    await runChange(this.manager, `delete from speaker_link l using participation n where n.id = l.participation_id and (n.slot_window ->> 'callAt')::float8 < $1`, [calls.getTime()]);
    await runChange(this.manager, 'delete from kept_letter where kept_at < $1', [letters]);
  }

  async revokeLinks(id: ParticipationId, at: Date): Promise<void> {
    await runChange(this.manager, 'update speaker_link set revoked_at = $2 where participation_id = $1 and revoked_at is null', [id, at]);
  }

  async rebindLinks(id: ParticipationId, fromRevision: number, toRevision: number): Promise<void> {
    await runChange(this.manager, 'update speaker_link set slot_revision = $3 where participation_id = $1 and slot_revision = $2', [id, fromRevision, toRevision]);
  }

  async guesses(remoteHash: string, since: Date): Promise<number> {
    const [row] = await readRows<{ count: number }>(this.manager, 'select count(*)::int as count from link_guess where remote_hash = $1 and at >= $2', [remoteHash, since]);
    return row!.count;
  }

  async addGuess(id: string, remoteHash: string, at: Date): Promise<void> {
    await this.manager.insert(LinkGuessRow, { id, remoteHash, at });
  }

  async blockAddress(address: string, reason: string, at: Date): Promise<void> {
    await this.manager.query(
      'insert into blocked_address (address, reason, blocked_at) values (lower($1), $2, $3) on conflict (address) do nothing', [address, reason, at]);
  }

  async unblockAddress(address: string): Promise<void> {
    await this.manager.query('delete from blocked_address where address = lower($1)', [address]);
  }
}

const flatten = ({ id, participation, standing, companions, told, toldAt }: FileChange) => ({
  id, standing, companions, told, told_at: toldAt,
  status: participation.status, slot_revision: participation.slotRevision, application: participation.application, invitation: participation.invitation,
  slot_window: participation.window, answer: participation.answer, status_before: participation.statusBefore,
});

const ADD_LINKS = `insert into speaker_link (token_hash, participation_id, slot_revision, message_id, created_at, revoked_at)
  select "tokenHash", "participationId", "slotRevision", "messageId", "createdAt", "revokedAt"
  from jsonb_to_recordset($1::text::jsonb) as l ("tokenHash" text, "participationId" uuid, "slotRevision" integer, "messageId" uuid, "createdAt" timestamptz, "revokedAt" timestamptz)`;

const orNull = (column: string): string => `nullif(c.${column}, 'null'::jsonb)`;

/** `$1`: a JSON list of changes. Deep values are kept as they came; an absent one is SQL's null, never JSON's. */
const SAVE = `update participation n set status = c.status, slot_revision = c.slot_revision, application = ${orNull('application')}, invitation = ${orNull('invitation')},
    slot_window = ${orNull('slot_window')}, answer = ${orNull('answer')}, status_before = c.status_before, standing = ${orNull('standing')},
    companions = c.companions, told = ${orNull('told')}, told_at = to_timestamp(c.told_at / 1000.0)
  from jsonb_to_recordset($1::text::jsonb) as c (id uuid, status text, slot_revision integer, application jsonb, invitation jsonb, slot_window jsonb,
    answer jsonb, status_before text, standing jsonb, companions jsonb, told jsonb, told_at float8)
  where n.id = c.id`;
