import type { Theme } from '#desk';
import type { ThemeId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('theme')
export class ThemeRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) topicId: string;
  @Column({ type: 'text' }) contentKey: string;
  @Column({ type: 'text' }) label: string;
  @Column({ type: 'text' }) hook: string;
  @Column({ type: 'double precision' }) weight: number;
  @Column({ type: 'integer' }) rank: number;
  @Column({ type: 'jsonb' }) people: readonly string[];
}

export const toTheme = ({ id, label, hook, weight, people }: Omit<ThemeRow, 'topicId' | 'contentKey' | 'rank'>): Theme => ({
  id: id as ThemeId, label, hook, weight, people,
});
