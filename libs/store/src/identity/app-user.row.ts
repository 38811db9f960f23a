import type { Locale, Role, User, UserId } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('app_user')
export class AppUserRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) email: string;
  @Column({ type: 'text' }) passwordHash: string;
  @Column({ type: 'text' }) role: Role;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) closedAt: Date | null;
}

/** Everything but the password's hash, which never travels with a user. */
export const toUser = (row: Omit<AppUserRow, 'passwordHash' | 'createdAt' | 'closedAt'>): User => ({
  id: row.id as UserId,
  name: row.name,
  email: row.email,
  role: row.role,
  locale: row.locale,
});

export const fromUser = (user: User, passwordHash: string, createdAt: Date): AppUserRow => ({ ...user, passwordHash, createdAt, closedAt: null });
