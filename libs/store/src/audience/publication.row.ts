import type { RecordingChapter, ToldOfPoint } from '#audience';
import type { UnsignedPerson } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('publication')
export class PublicationRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) topicId: string;
  @Column({ type: 'integer' }) number: number;
  @Column({ type: 'uuid', nullable: true }) episodeId: string | null;
  @Column({ type: 'text' }) url: string;
  @Column({ type: 'integer' }) offsetSeconds: number;
  @Column({ type: 'jsonb' }) chapters: readonly RecordingChapter[];
  @Column({ type: 'jsonb' }) withoutRights: readonly UnsignedPerson[];
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'uuid', nullable: true }) publishedBy: string | null;
  @Column({ type: 'text', nullable: true }) publishedByName: string | null;
  @Column({ type: 'timestamptz' }) publishedAt: Date;
}

@Entity('point_told')
export class PointToldRow {
  @PrimaryColumn({ type: 'uuid' }) publicContributionId: string;
  @Column({ type: 'text' }) became: ToldOfPoint['became'];
  @Column({ type: 'text', nullable: true }) segment: string | null;
  @Column({ type: 'integer', nullable: true }) atSeconds: number | null;
  @Column({ type: 'integer' }) times: number;
  @Column({ type: 'uuid', nullable: true }) messageId: string | null;
  @Column({ type: 'text', nullable: true }) toldByName: string | null;
  @Column({ type: 'timestamptz' }) toldAt: Date;
}

@Entity('audience_setting')
export class AudienceSettingRow {
  @PrimaryColumn({ type: 'integer' }) id: number;
  @Column({ type: 'boolean' }) tellsPoints: boolean;
  @Column({ type: 'uuid', nullable: true }) editedBy: string | null;
  @Column({ type: 'text', nullable: true }) editedByName: string | null;
  @Column({ type: 'timestamptz' }) editedAt: Date;
}
