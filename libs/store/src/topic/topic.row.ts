import type { ProposedDate, TopicState } from '#audience';
import type { FacetEdit, NewTopic, Topic } from '#desk';
import type { Language } from '#editorial';
import type { Remark, TopicId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('topic')
export class TopicRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', nullable: true }) pitch: string | null;
  @Column({ type: 'text', nullable: true }) article: string | null;
  @Column({ type: 'text', nullable: true }) articleAuthor: string | null;
  @Column({ type: 'text', nullable: true }) venue: string | null;
  @Column({ type: 'text', nullable: true }) format: string | null;
  @Column({ type: 'text', nullable: true }) treatment: string | null;
  @Column({ type: 'text', nullable: true }) sector: string | null;
  @Column({ type: 'text' }) pageText: string;
  @Column({ type: 'text' }) pageHash: string;
  @Column({ type: 'jsonb' }) remarks: readonly Remark[];
  @Column({ type: 'timestamptz' }) importedAt: Date;
  @Column({ type: 'text', nullable: true }) givenTitle: string | null;
  @Column({ type: 'text', nullable: true }) language: Language | null;
  @Column({ type: 'text' }) detectedLanguage: Language;
  @Column({ type: 'jsonb' }) bankEdits: readonly BankEdit[];
  @Column({ type: 'integer' }) revision: number;
  @Column({ type: 'text' }) slug: string;
  @Column({ type: 'text' }) state: TopicState;
  @Column({ type: 'text', nullable: true }) givenPitch: string | null;
  @Column({ type: 'text', nullable: true }) givenVenue: string | null;
  @Column({ type: 'text', nullable: true }) givenFormat: string | null;
  @Column({ type: 'text', nullable: true }) givenTreatment: string | null;
  @Column({ type: 'text', nullable: true }) givenSector: string | null;
  @Column({ type: 'text', nullable: true }) articleMarkdown: string | null;
  @Column({ type: 'text', nullable: true }) articleRead: string | null;
  @Column({ type: 'text', nullable: true }) callToTakePart: string | null;
  @Column({ type: 'text' }) zone: string;
  @Column({ type: 'jsonb' }) proposedDates: readonly ProposedDate[];
  @Column({ type: 'timestamptz', nullable: true }) openedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) closesAt: Date | null;
  @Column({ type: 'text', nullable: true }) publishedUrl: string | null;
  @Column({ type: 'integer' }) pageRevision: number;
  @Column({ type: 'timestamptz', nullable: true }) pageEditedAt: Date | null;
  @Column({ type: 'text', nullable: true }) pageEditedByName: string | null;
}

/** The columns that only the public page has: what a producer writes there, which no reading touches. */
export type PageColumns = Pick<TopicRow,
  'slug' | 'state' | 'givenPitch' | 'givenVenue' | 'givenFormat' | 'givenTreatment' | 'givenSector' | 'articleMarkdown' | 'articleRead' | 'callToTakePart' | 'zone' | 'proposedDates'
  | 'openedAt' | 'closesAt' | 'publishedUrl' | 'pageRevision' | 'pageEditedAt' | 'pageEditedByName'>;

/** A page that nobody wrote anything on yet: nothing that comes in becomes public by itself. */
export const blankPage = (slug: string): PageColumns => ({
  slug, state: 'draft', givenPitch: null, givenVenue: null, givenFormat: null, givenTreatment: null, givenSector: null, articleMarkdown: null, articleRead: null, callToTakePart: null,
  zone: 'Europe/Paris', proposedDates: [], openedAt: null, closesAt: null, publishedUrl: null, pageRevision: 0, pageEditedAt: null, pageEditedByName: null,
});

/** What of an edit of the bank a reading depends on: not its name. */
export type BankEdit = Omit<FacetEdit, 'name'>;

/** A topic as read for a list: its columns without what it is read from, and its counts. */
export interface CountedTopicRow extends Omit<TopicRow, 'pageText' | 'pageHash' | 'givenTitle' | 'bankEdits' | Exclude<keyof PageColumns, 'slug' | 'state'>> {
  readonly bankChanged: boolean;
  readonly commentCount: number;
  readonly quoteCount: number;
  readonly questionCount: number;
  readonly applicationCount: number;
  readonly unreadCount: number;
}

export const toTopic = (row: CountedTopicRow): Topic => ({ ...row, id: row.id as TopicId });

export const fromTopic = ({ id, givenTitle, pageText, pageHash, bankEdits, importedAt, head }: NewTopic, slug: string): TopicRow => ({
  ...blankPage(slug),
  id, givenTitle, pageText, pageHash, importedAt, ...head, bankEdits: toBankEdits(bankEdits), language: null, revision: 0,
});

/** In the order of the keys, as the bank is compared in SQL. */
export const toBankEdits = (edits: readonly FacetEdit[]): BankEdit[] =>
  edits.map(({ key, wordsFr, wordsEn, inUse }) => ({ key, wordsFr, wordsEn, inUse })).toSorted((a, b) => (a.key < b.key ? -1 : 1));
