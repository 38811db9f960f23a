import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sign_in_attempt')
export class SignInAttemptRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) emailHash: string;
  @Column({ type: 'text' }) remoteHash: string;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'boolean' }) succeeded: boolean;
}
