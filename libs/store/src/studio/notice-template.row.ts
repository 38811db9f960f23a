import type { StudioWords } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('notice_template')
export class NoticeTemplateRow {
  @PrimaryColumn({ type: 'uuid' }) studioId: string;
  @PrimaryColumn({ type: 'text' }) kind: StudioWords['kind'];
  @PrimaryColumn({ type: 'text' }) locale: StudioWords['locale'];
  @Column({ type: 'text' }) subject: string;
  @Column({ type: 'jsonb' }) paragraphs: readonly string[];
  @Column({ type: 'text' }) button: string;
  @Column({ type: 'uuid', nullable: true }) editedBy: string | null;
  @Column({ type: 'text', nullable: true }) editedByName: string | null;
  @Column({ type: 'timestamptz' }) editedAt: Date;
}

export const toStudioWords = ({ kind, locale, subject, paragraphs, button }: NoticeTemplateRow): StudioWords => ({ kind, locale, template: { subject, paragraphs, button } });
