-- Who may come in: accounts, the browsers they are signed in with, one-time links, and the brake on guessing.

create table app_user (
  id uuid not null,
  name text not null,
  email text not null,
  password_hash text not null,
  role text not null,
  locale text not null,
  created_at timestamptz not null,
  constraint app_user_pk primary key (id),
  constraint app_user_name_said check (length(trim(name)) between 1 and 200),
  constraint app_user_email_shape check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 320),
  constraint app_user_password_argon2id check (password_hash like '$argon2id$%'),
  constraint app_user_role_known check (role in ('administrator', 'producer', 'host')),
  constraint app_user_locale_known check (locale in ('fr', 'en'))
);
create unique index app_user_email_once on app_user (lower(email));
comment on table app_user is 'Somebody with an account. Speakers have none: they come by links.';
comment on column app_user.email is 'As typed; unique whatever its case.';
comment on column app_user.password_hash is 'Argon2id in PHC notation.';
comment on column app_user.locale is 'The language they are spoken to in.';

create table session (
  token_hash text not null,
  user_id uuid not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  constraint session_pk primary key (token_hash),
  constraint session_user_fk foreign key (user_id) references app_user (id) on delete cascade,
  constraint session_token_is_hash check (token_hash ~ '^[0-9a-f]{64}$'),
  constraint session_ends_after_start check (expires_at > created_at)
);
create index session_by_user on session (user_id);
create index session_by_expiry on session (expires_at);
comment on table session is 'A signed-in browser.';
comment on column session.token_hash is 'SHA-256 of the token, hexadecimal; the token itself is in the cookie alone.';
comment on column session.last_seen_at is 'To the hour: written at most once an hour.';
comment on column session.expires_at is 'Slides: 14 days after last_seen_at.';

create table one_time_link (
  token_hash text not null,
  purpose text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint one_time_link_pk primary key (token_hash),
  constraint one_time_link_token_is_hash check (token_hash ~ '^[0-9a-f]{64}$'),
  constraint one_time_link_purpose_known check (purpose in ('administrator'))
);
comment on table one_time_link is 'A link that works once, such as the one that makes the first administrator.';
comment on column one_time_link.token_hash is 'SHA-256 of the token, hexadecimal.';
comment on column one_time_link.used_at is 'Null until spent.';

create table sign_in_attempt (
  id uuid not null,
  email_hash text not null,
  remote_hash text not null,
  at timestamptz not null,
  succeeded boolean not null,
  constraint sign_in_attempt_pk primary key (id)
);
create index sign_in_attempt_by_email on sign_in_attempt (email_hash, at) where not succeeded;
create index sign_in_attempt_by_remote on sign_in_attempt (remote_hash, at) where not succeeded;
create index sign_in_attempt_by_time on sign_in_attempt (at);
comment on table sign_in_attempt is 'Counted to slow down guessing; kept for a day.';
comment on column sign_in_attempt.email_hash is 'SHA-256 of the address typed, in lower case: addresses nobody has are not collected.';
comment on column sign_in_attempt.remote_hash is 'SHA-256 of the network address called from.';
