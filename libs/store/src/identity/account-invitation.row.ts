import type { Invitation, InvitationId, Role } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('account_invitation')
export class AccountInvitationRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) tokenHash: string;
  @Column({ type: 'text' }) forWhom: string;
  @Column({ type: 'text' }) role: Role;
  @Column({ type: 'uuid', nullable: true }) invitedBy: string | null;
  @Column({ type: 'text' }) invitedByName: string;
  @Column({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) usedAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) usedBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) revokedAt: Date | null;
}

/** The columns of an invitation without its hash, named as the noun's fields. */
export const INVITATION_COLUMNS = `id, for_whom as "forWhom", role, invited_by_name as "invitedByName", created_at as "createdAt", expires_at as "expiresAt"`;
/** True for those that can be used at $1. */
export const INVITATION_OPEN = 'used_at is null and revoked_at is null and expires_at > $1';

export const toInvitation = (row: Pick<AccountInvitationRow, 'id' | 'forWhom' | 'role' | 'invitedByName' | 'createdAt' | 'expiresAt'>): Invitation => ({ ...row, id: row.id as InvitationId });
