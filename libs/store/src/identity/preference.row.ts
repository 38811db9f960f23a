import { NO_PREFERENCES, type Preferences } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('preference')
export class PreferenceRow {
  @PrimaryColumn({ type: 'uuid' }) userId: string;
  @Column({ type: 'jsonb' }) chosen: Partial<Preferences>;
  @Column({ type: 'timestamptz' }) keptAt: Date;
}

/** What an older house kept lacks what a newer one asks. */
export const toPreferences = (row: Pick<PreferenceRow, 'chosen'> | null | undefined): Preferences => ({ ...NO_PREFERENCES, ...row?.chosen });
