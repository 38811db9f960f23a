import type { ImageRights, Locale, ParticipationFile, ParticipationId, Person, PreparedAnswer, Presentation } from '#desk';
import type { Answer, Application, Invitation, ParticipationStatus, PresenceWindow, Slot, Told } from '#notices';
import type { EpisodeId } from '#rundown';
import { PRESENTATION } from '../episode/participation.row.js';

/** The columns of a participation `n` and its person `p`, named as the fields of `FileRow`. */
export const FILE_COLUMNS = `n.id, n.episode_id as "episodeId", n.role, n.status, n.slot_revision as "slotRevision", n.application, n.invitation,
  n.slot_window as "slotWindow", n.answer, n.status_before as "statusBefore", n.standing, n.companions, n.told,
  (extract(epoch from n.told_at) * 1000)::float8 as "toldAt", ${PRESENTATION} as presentation, n.preparation,
  json_build_object('id', p.id, 'name', p.name, 'title', p.title, 'organisation', p.organisation) as person,
  p.email, p.telephone, coalesce(p.locale, 'fr') as locale, p.zone,
  exists (select from blocked_address b where b.address = lower(p.email)) as blocked,
  (select json_build_object('textVersion', i.text_version, 'locale', i.locale, 'text', i.text, 'signedName', i.signed_name,
     'signedAt', (extract(epoch from i.signed_at) * 1000)::bigint, 'signedFrom', i.signed_from)
   from image_rights i where i.participation_id = n.id order by i.signed_at desc limit 1) as rights`;

export interface FileRow {
  readonly id: ParticipationId;
  readonly episodeId: EpisodeId;
  readonly role: 'host' | 'guest';
  readonly status: ParticipationStatus;
  readonly slotRevision: number;
  readonly application: Application | null;
  readonly invitation: Invitation | null;
  readonly slotWindow: PresenceWindow | null;
  readonly answer: Answer | null;
  readonly statusBefore: ParticipationStatus | null;
  readonly standing: Slot | null;
  readonly companions: readonly string[];
  readonly told: Told | null;
  readonly toldAt: number | null;
  readonly presentation: Presentation | null;
  readonly preparation: readonly PreparedAnswer[];
  readonly person: Person;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly locale: Locale;
  readonly zone: string | null;
  readonly blocked: boolean;
  readonly rights: ImageRights | null;
}

export const toFile = (row: FileRow): ParticipationFile => ({
  id: row.id,
  episodeId: row.episodeId,
  person: row.person,
  contact: { email: row.email, telephone: row.telephone, locale: row.locale, zone: row.zone, blocked: row.blocked },
  participation: {
    id: row.id, role: row.role, status: row.status, application: row.application, invitation: row.invitation,
    slotRevision: row.slotRevision, window: row.slotWindow, answer: row.answer, statusBefore: row.statusBefore,
  },
  standing: row.standing,
  companions: row.companions,
  told: row.told,
  toldAt: row.toldAt === null ? null : Math.round(row.toldAt),
  presentation: row.presentation ?? {},
  preparation: row.preparation,
  rights: row.rights,
});
