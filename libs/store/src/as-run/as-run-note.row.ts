import type { LoggedNote } from '#desk';
import type { AsRunNote, NoteId, SegmentId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('as_run_note')
export class AsRunNoteRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) episodeId: string;
  @Column({ type: 'integer' }) sequence: number;
  @Column({ type: 'uuid' }) versionId: string;
  @Column({ type: 'text' }) act: AsRunNote['act'];
  @Column({ type: 'uuid', nullable: true }) lineId: string | null;
  @Column({ type: 'text', nullable: true }) title: string | null;
  @Column({ type: 'timestamptz', nullable: true }) startAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) endAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) ofNote: string | null;
  @Column({ type: 'boolean' }) tapped: boolean;
  @Column({ type: 'uuid', nullable: true }) notedBy: string | null;
  @Column({ type: 'text', nullable: true }) notedByName: string | null;
  @Column({ type: 'timestamptz' }) notedAt: Date;
}

/** The columns of a note `n` and the number of its version `v`, named as the row's fields. */
export const NOTE_COLUMNS = `n.id, n.episode_id as "episodeId", n.sequence, n.act, n.line_id as "lineId", n.title, n.start_at as "startAt", n.end_at as "endAt",
  n.of_note as "ofNote", n.tapped, n.noted_by_name as "notedByName", n.noted_at as "notedAt", v.number as version`;
export const NOTES = `select ${NOTE_COLUMNS} from as_run_note n join rundown_version v on v.id = n.version_id`;

export type ReadNoteRow = Omit<AsRunNoteRow, 'versionId' | 'notedBy'> & { readonly version: number };

export function toNote(row: ReadNoteRow): LoggedNote {
  const { sequence, version, tapped, notedByName: by, notedAt: at } = row;
  return { ...readAct(row), sequence, version, tapped, by, at };
}

// The table's constraints say which columns an act has.
function readAct({ act, lineId, title, startAt, endAt, ofNote, ...row }: ReadNoteRow): AsRunNote {
  const [id, line, of, startMs, endMs] = [row.id as NoteId, lineId as SegmentId, ofNote as NoteId, startAt?.getTime() ?? 0, endAt?.getTime() ?? null];
  switch (act) {
    case 'take': return { act, id, line, title, startMs, endMs };
    case 'end': return { act, id, startMs };
    case 'drop': return { act, id, line };
    case 'cut': return { act, id, startMs, endMs: endMs ?? startMs };
    case 'correct': return { act, id, of, startMs, endMs };
    case 'void':
    case 'undo': return { act, id, of };
  }
}

export function fromNote(note: LoggedNote): Omit<AsRunNoteRow, 'episodeId' | 'versionId' | 'notedBy'> {
  const { id, sequence, act, tapped, by: notedByName, at: notedAt } = note;
  const instant = (ms: number | null | undefined) => (ms === null || ms === undefined ? null : new Date(ms));
  return {
    id, sequence, act, tapped, notedByName, notedAt,
    lineId: 'line' in note ? note.line : null,
    title: 'title' in note ? note.title : null,
    startAt: instant('startMs' in note ? note.startMs : null),
    endAt: instant('endMs' in note ? note.endMs : null),
    ofNote: 'of' in note ? note.of : null,
  };
}
