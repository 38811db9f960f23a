import type { ShownTension, TopicTheme } from '#desk';
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
  @Column({ type: 'boolean' }) listed: boolean;
  @Column({ type: 'boolean' }) byHand: boolean;
  @Column({ type: 'jsonb' }) tensions: readonly ShownTension[];
}

export const toTheme = ({ id, label, hook, weight, people, byHand, tensions }: Omit<ThemeRow, 'topicId' | 'contentKey' | 'rank' | 'listed'>): TopicTheme => ({
  id: id as ThemeId, label, hook, weight, people, byHand, tensions,
});
