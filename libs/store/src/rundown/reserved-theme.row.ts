import type { Reason, ReservedTheme, RundownId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reserved_theme')
export class ReservedThemeRow {
  @PrimaryColumn({ type: 'uuid' }) rundownId: string;
  @PrimaryColumn({ type: 'uuid' }) themeId: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'jsonb' }) why: readonly Reason[];
}

export const fromReservedTheme = (reserved: ReservedTheme, rundownId: RundownId, position: number): ReservedThemeRow => ({
  rundownId,
  themeId: reserved.theme,
  position,
  why: reserved.why,
});
