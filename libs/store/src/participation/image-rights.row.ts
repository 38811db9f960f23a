import type { ImageRights, Locale } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('image_rights')
export class ImageRightsRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) participationId: string;
  @Column({ type: 'text' }) textVersion: string;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text' }) signedName: string;
  @Column({ type: 'timestamptz' }) signedAt: Date;
  @Column({ type: 'text' }) signedFrom: string;
}

export const fromImageRights = (id: string, participationId: string, { signedAt, ...rights }: ImageRights): ImageRightsRow => ({
  id, participationId, ...rights, signedAt: new Date(signedAt),
});
