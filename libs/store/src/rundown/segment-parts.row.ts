import type { Reason, SeatRole } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('segment_speaker')
export class SegmentSpeakerRow {
  @PrimaryColumn({ type: 'uuid' }) segmentId: string;
  @PrimaryColumn({ type: 'uuid' }) participationId: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'text' }) role: SeatRole;
  @Column({ type: 'integer' }) seconds: number;
  @Column({ type: 'jsonb' }) why: readonly Reason[];
}

@Entity('segment_quote')
export class SegmentQuoteRow {
  @PrimaryColumn({ type: 'uuid' }) segmentId: string;
  @PrimaryColumn({ type: 'uuid' }) quoteId: string;
  @Column({ type: 'integer' }) position: number;
}

@Entity('segment_question')
export class SegmentQuestionRow {
  @PrimaryColumn({ type: 'uuid' }) segmentId: string;
  @PrimaryColumn({ type: 'uuid' }) questionId: string;
  @Column({ type: 'integer' }) position: number;
}
