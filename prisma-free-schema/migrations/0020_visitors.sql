-- Whoever comes by the public pages: accounts that stand apart from the studio's, the links that are mailed to them, and the brake on all of it.

create table visitor (
  id uuid not null,
  name text,
  email text,
  password_hash text,
  locale text not null,
  trust text not null,
  person_id uuid,
  created_at timestamptz not null,
  anonymised_at timestamptz,
  constraint visitor_pk primary key (id),
  constraint visitor_person_fk foreign key (person_id) references person (id) on delete set null,
  constraint visitor_name_said check (anonymised_at is not null or length(trim(name)) between 1 and 200),
  constraint visitor_email_shape check (email is null or (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 320)),
  constraint visitor_password_argon2id check (password_hash is null or password_hash like '$argon2id$%'),
  constraint visitor_locale_known check (locale in ('fr', 'en')),
  constraint visitor_trust_known check (trust in ('new', 'accepted', 'watched')),
  constraint visitor_nobody_once_anonymised check ((anonymised_at is null) = (email is not null)
    and (anonymised_at is null or (name is null and password_hash is null and person_id is null)))
);
create unique index visitor_email_once on visitor (lower(email)) where email is not null;
create index visitor_by_person on visitor (person_id) where person_id is not null;
comment on table visitor is 'Somebody who takes part by the public pages. A row stands only once its address was proven; it is no account of the studio''s (app_user).';
comment on column visitor.name is 'As shown beside what they write; null once anonymised.';
comment on column visitor.email is 'As typed; unique whatever its case; null once anonymised.';
comment on column visitor.password_hash is 'Argon2id in PHC notation; null: signs in by mailed links alone.';
comment on column visitor.locale is 'The language they are spoken to in.';
comment on column visitor.trust is 'new: their first contributions wait. accepted: published at once. watched: a moderator wants to see each.';
comment on column visitor.person_id is 'Who they are in the studio''s world, from their first application on.';
comment on column visitor.anonymised_at is 'What they wrote stays, without a name; null: not anonymised.';

create table visitor_session (
  token_hash text not null,
  visitor_id uuid not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  constraint visitor_session_pk primary key (token_hash),
  constraint visitor_session_visitor_fk foreign key (visitor_id) references visitor (id) on delete cascade,
  constraint visitor_session_token_is_hash check (token_hash ~ '^[0-9a-f]{64}$'),
  constraint visitor_session_ends_after_start check (expires_at > created_at)
);
create index visitor_session_by_visitor on visitor_session (visitor_id);
create index visitor_session_by_expiry on visitor_session (expires_at);
comment on table visitor_session is 'A browser that a visitor is signed in with; never good for the studio''s pages.';
comment on column visitor_session.token_hash is 'SHA-256 of the token, hexadecimal; the token itself is in the cookie alone.';
comment on column visitor_session.last_seen_at is 'To the hour: written at most once an hour.';
comment on column visitor_session.expires_at is 'Slides: 30 days after last_seen_at.';

create table pending_visitor (
  id uuid not null,
  name text not null,
  email text not null,
  locale text not null,
  password_hash text,
  browser_hash text,
  topic_id uuid,
  draft jsonb,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint pending_visitor_pk primary key (id),
  constraint pending_visitor_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint pending_visitor_locale_known check (locale in ('fr', 'en')),
  constraint pending_visitor_password_argon2id check (password_hash is null or password_hash like '$argon2id$%'),
  constraint pending_visitor_browser_is_hash check (browser_hash is null or browser_hash ~ '^[0-9a-f]{64}$'),
  constraint pending_visitor_draft_of_topic check ((topic_id is null) = (draft is null))
);
create index pending_visitor_by_expiry on pending_visitor (expires_at);
create index pending_visitor_by_topic on pending_visitor (topic_id) where topic_id is not null;
comment on table pending_visitor is 'What somebody typed whose address is not proven yet: it becomes a visitor, and their application, by the mailed link, or goes.';
comment on column pending_visitor.browser_hash is 'SHA-256 of what the browser that signed up keeps: a password counts only where the link is opened there, so that nobody waits in somebody else''s account.';
comment on column pending_visitor.draft is 'An application that was begun: ApplicationForm.';

create table visitor_link (
  token_hash text not null,
  purpose text not null,
  email text not null,
  subject_id uuid,
  message_id uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint visitor_link_pk primary key (token_hash),
  constraint visitor_link_token_is_hash check (token_hash ~ '^[0-9a-f]{64}$'),
  constraint visitor_link_purpose_known check (purpose in ('signUp', 'signIn', 'finishApplication', 'confirmContribution', 'joinApplication')),
  constraint visitor_link_ends_after_start check (expires_at > created_at)
);
create index visitor_link_by_expiry on visitor_link (expires_at);
create index visitor_link_by_email on visitor_link (lower(email));
create index visitor_link_by_message on visitor_link (message_id) where message_id is not null;
comment on table visitor_link is 'A link that was mailed to somebody, good once. The token itself is in the mail alone.';
comment on column visitor_link.token_hash is 'SHA-256 of 32 random bytes, hexadecimal.';
comment on column visitor_link.email is 'Where it was mailed to: whoever opens it reads there.';
comment on column visitor_link.subject_id is 'signUp: the pending visitor. finishApplication: the pending visitor or the application. confirmContribution: the contribution. joinApplication: the invitation.';
comment on column visitor_link.message_id is 'The mail that carries it; made anew with each attempt.';
comment on column visitor_link.used_at is 'Null until spent.';

create table audience_attempt (
  id uuid not null,
  act text not null,
  who_hash text not null,
  at timestamptz not null,
  constraint audience_attempt_pk primary key (id),
  constraint audience_attempt_who_is_hash check (who_hash ~ '^[0-9a-f]{64}$')
);
create index audience_attempt_by_who on audience_attempt (who_hash, act, at);
create index audience_attempt_by_time on audience_attempt (at);
comment on table audience_attempt is 'What is counted so that nobody floods a page, guesses a password or mails strangers; kept for a day.';
comment on column audience_attempt.who_hash is 'SHA-256 of the network address, the mail address in lower case, or the visitor''s id.';

alter table message
  add column visitor_id uuid,
  add column visitor_link jsonb,
  add constraint message_visitor_fk foreign key (visitor_id) references visitor (id) on delete set null,
  add constraint message_visitor_link_named check (visitor_link is null or jsonb_typeof(visitor_link) = 'object');
create index message_by_visitor on message (visitor_id) where visitor_id is not null;
comment on column message.visitor_id is 'Of mails to the audience: to whom, where they have an account.';
comment on column message.visitor_link is 'Of mails to the audience: {purpose, subjectId} of the one-time link that each attempt makes anew; null: none.';
