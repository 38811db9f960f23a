-- Who works on which episode, how somebody from outside comes to an account, and links that show a rundown without one.

alter table app_user drop constraint app_user_role_known;
alter table app_user add constraint app_user_role_known check (role in ('administrator', 'producer', 'host', 'member'));
alter table app_user add column closed_at timestamptz;
comment on column app_user.role is 'In the whole studio. member: sees only the episodes they are a member of.';
comment on column app_user.closed_at is 'Null while the account is open; closed ones keep their row, since versions and logs name it.';
drop index app_user_email_once;
create unique index app_user_email_once on app_user (lower(email)) where closed_at is null;

create table account_invitation (
  id uuid not null,
  token_hash text not null,
  for_whom text not null,
  role text not null,
  invited_by uuid,
  invited_by_name text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by uuid,
  revoked_at timestamptz,
  constraint account_invitation_pk primary key (id),
  constraint account_invitation_token_once unique (token_hash),
  constraint account_invitation_inviter_fk foreign key (invited_by) references app_user (id) on delete set null,
  constraint account_invitation_user_fk foreign key (used_by) references app_user (id) on delete set null deferrable initially deferred,
  constraint account_invitation_token_is_hash check (token_hash ~ '^[0-9a-f]{64}$'),
  constraint account_invitation_for_somebody check (length(trim(for_whom)) between 1 and 200),
  constraint account_invitation_role_known check (role in ('administrator', 'producer', 'host', 'member')),
  constraint account_invitation_ends_after_start check (expires_at > created_at)
);
create index account_invitation_by_inviter on account_invitation (invited_by);
comment on table account_invitation is 'A link that makes one account, once, with the role it was made for.';
comment on column account_invitation.token_hash is 'SHA-256 of the token, hexadecimal; the link itself is shown once.';
comment on column account_invitation.for_whom is 'As whoever invited wrote it, a name or an address: to know one invitation from another, checked nowhere.';
comment on column account_invitation.used_at is 'Null until it made an account; used_by is that account.';
comment on column account_invitation.revoked_at is 'Null while it may be used; also set when whoever invited may no longer invite.';

create table episode_member (
  episode_id uuid not null,
  user_id uuid not null,
  role text not null,
  columns jsonb not null,
  added_by uuid,
  added_at timestamptz not null,
  constraint episode_member_pk primary key (episode_id, user_id),
  constraint episode_member_episode_fk foreign key (episode_id) references episode (id) on delete cascade,
  constraint episode_member_user_fk foreign key (user_id) references app_user (id) on delete cascade,
  constraint episode_member_adder_fk foreign key (added_by) references app_user (id) on delete set null,
  constraint episode_member_role_known check (role in ('owner', 'producer', 'contributor', 'showCaller', 'reader')),
  constraint episode_member_columns_list check (jsonb_typeof(columns) = 'array'),
  constraint episode_member_columns_given check ((role = 'contributor') = (jsonb_array_length(columns) > 0))
);
create unique index episode_member_one_owner on episode_member (episode_id) where role = 'owner';
create index episode_member_by_user on episode_member (user_id);
comment on table episode_member is 'What an account may do in one episode beside what its role in the studio allows; it only ever adds.';
comment on column episode_member.columns is 'Of a contributor: the columns of the rundown they may edit (title, objective, duration, people, content, technique, notes, custom:<id>); empty for everybody else.';

create table share_link (
  id uuid not null,
  episode_id uuid not null,
  token_hash text not null,
  name text not null,
  shows text not null,
  columns jsonb not null,
  made_by uuid,
  made_by_name text not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  opened integer not null,
  last_opened_at timestamptz,
  constraint share_link_pk primary key (id),
  constraint share_link_token_once unique (token_hash),
  constraint share_link_episode_fk foreign key (episode_id) references episode (id) on delete cascade,
  constraint share_link_maker_fk foreign key (made_by) references app_user (id) on delete set null,
  constraint share_link_token_is_hash check (token_hash ~ '^[0-9a-f]{64}$'),
  constraint share_link_named check (length(trim(name)) between 1 and 200),
  constraint share_link_shows_known check (shows in ('draft', 'version')),
  constraint share_link_columns_list check (jsonb_typeof(columns) = 'array' and jsonb_array_length(columns) > 0),
  constraint share_link_ends_after_start check (expires_at > created_at),
  constraint share_link_opened_counted check (opened >= 0 and (opened = 0) = (last_opened_at is null))
);
create index share_link_by_episode on share_link (episode_id);
comment on table share_link is 'A link that shows chosen columns of one rundown to whoever holds it.';
comment on column share_link.token_hash is 'SHA-256 of the token, hexadecimal; the link itself is shown once.';
comment on column share_link.name is 'For whom or what it was made, as its maker wrote it.';
comment on column share_link.shows is 'draft: the rundown as it stands at each moment; version: the newest released version.';
comment on column share_link.columns is 'What leaves the server beside number and kind: start, duration, title, objective, people, content, technique, notes.';
comment on column share_link.opened is 'How often somebody opened it; a page that refreshes itself counts once.';
