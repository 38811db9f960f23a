import type { Instant, Participation as Standing, ReminderRow, Slot, Told } from '#notices';
import type { EpisodeId } from '#rundown';
import type { Presentation } from '../episode/episode.js';
import type { MessageId, ParticipationId, PersonId } from '../ids.js';
import type { LoggedAct, ImageRights, ParticipationFile, PersonContact, PreparedAnswer } from '../participation/participation-file.js';

/** A link as it is kept: the hash opens nothing. */
export interface SpeakerLink {
  readonly tokenHash: string;
  readonly participationId: ParticipationId;
  readonly slotRevision: number;
  /** The mail that carries it. */
  readonly messageId: MessageId | null;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

/** What of a file a decision changes. */
export interface FileChange {
  readonly id: ParticipationId;
  readonly participation: Standing;
  readonly standing: Slot | null;
  readonly companions: readonly string[];
  readonly told: Told | null;
  readonly toldAt: Instant | null;
}

/** Everything about people's parts, inside one transaction. */
export interface ParticipationStore {
  /** Locked until the transaction ends, always in the order of their ids; who is not there is left out. */
  lock(ids: readonly ParticipationId[]): Promise<ParticipationFile[]>;
  /** The same without a lock: to look, not to change. */
  read(ids: readonly ParticipationId[]): Promise<ParticipationFile[]>;
  lockEpisode(id: EpisodeId): Promise<ParticipationFile[]>;
  /** Their episodes, without a lock. */
  episodesOf(ids: readonly ParticipationId[]): Promise<{ readonly id: ParticipationId; readonly episodeId: EpisodeId }[]>;
  /** Every part of somebody, in all their episodes. */
  ofPerson(id: PersonId): Promise<ParticipationId[]>;
  /** In shows that have not begun by then. */
  comingOf(id: PersonId, at: Date): Promise<ParticipationId[]>;
  save(changes: readonly FileChange[]): Promise<void>;
  log(acts: readonly LoggedAct[]): Promise<void>;

  setContact(id: ParticipationId, contact: Omit<PersonContact, 'blocked'>): Promise<void>;
  /** Of the part, and of its person what goes with them; what is absent is forgotten. */
  setPresentation(id: ParticipationId, presentation: Presentation): Promise<void>;
  setPreparation(id: ParticipationId, preparation: readonly PreparedAnswer[]): Promise<void>;
  /** False when this text was signed already. */
  addRights(id: string, participation: ParticipationId, rights: ImageRights): Promise<boolean>;

  /** Null for no link; the participation itself is not locked. */
  linkByHash(tokenHash: string): Promise<SpeakerLink | null>;
  addLinks(links: readonly SpeakerLink[]): Promise<void>;
  /** Links of mails that are to be sent again: nobody has them. */
  forgetLinksOf(messages: readonly MessageId[]): Promise<void>;
  /** Links of a mail that may have arrived: another attempt makes its own beside them. */
  keepLinksOf(message: MessageId): Promise<void>;
  revokeLinks(id: ParticipationId, at: Date): Promise<void>;
  /** Links bound to one revision are good for another: that slot stands again. */
  rebindLinks(id: ParticipationId, fromRevision: number, toRevision: number): Promise<void>;
  /** Closed links tried from a network address since; one more is counted when `id` is given. */
  guesses(remoteHash: string, since: Date): Promise<number>;
  addGuess(id: string, remoteHash: string, at: Date): Promise<void>;
  /** Forgets guesses, links of calls that passed, and kept letters, each before its own moment. */
  forgetOld(before: { readonly guesses: Date; readonly calls: Date; readonly letters: Date }): Promise<void>;

  remindersOf(ids: readonly ParticipationId[]): Promise<ReminderRow[]>;
  saveReminders(rows: readonly ReminderRow[]): Promise<void>;
  /** Armed and due, oldest first, as far as they can be seen. */
  dueReminders(now: Date, limit: number): Promise<ReminderRow[]>;
  /** Those of these that are still armed and due, locked; to be asked once the parts they are about are locked. */
  takeReminders(keys: readonly string[], now: Date): Promise<ReminderRow[]>;
  /** Marks them sent, each as the mail of the same place in the list. */
  remindersBecame(rows: readonly { readonly key: string; readonly messageId: MessageId }[]): Promise<void>;
  /** Reminders whose mails never left are not sent. */
  reminderVoided(messages: readonly MessageId[], why: ReminderRow['why']): Promise<void>;
  /** The earliest moment at which an armed one falls due; null: none. */
  nextReminder(): Promise<Date | null>;

  blockAddress(address: string, reason: string, at: Date): Promise<void>;
  unblockAddress(address: string): Promise<void>;
}
