import type { FacetEdit } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('debate_facet')
export class DebateFacetRow {
  @PrimaryColumn({ type: 'text' }) key: string;
  @Column({ type: 'text', nullable: true }) name: string | null;
  @Column({ type: 'jsonb' }) wordsFr: readonly string[];
  @Column({ type: 'jsonb' }) wordsEn: readonly string[];
  @Column({ type: 'boolean' }) inUse: boolean;
  @Column({ type: 'uuid', nullable: true }) editedBy: string | null;
  @Column({ type: 'text', nullable: true }) editedByName: string | null;
  @Column({ type: 'timestamptz' }) editedAt: Date;
}

/** The columns of a `FacetEdit`, in its own names. */
export const FACET_COLUMNS = 'key, name, words_fr as "wordsFr", words_en as "wordsEn", in_use as "inUse"';

export const toFacetEdit = ({ key, name, wordsFr, wordsEn, inUse }: Omit<DebateFacetRow, 'editedBy' | 'editedByName' | 'editedAt'>): FacetEdit => ({
  key, name, wordsFr, wordsEn, inUse,
});
