-- What leaves the house: mails, and jobs waiting for the queue.

create table message (
  id uuid not null,
  key text not null,
  kind text not null,
  recipient_user_id uuid,
  recipient_person_id uuid,
  recipient_name text not null,
  address text not null,
  subject text not null,
  text text not null,
  html text,
  locale text not null,
  message_id_header text not null,
  rundown_id uuid,
  version integer,
  state text not null,
  attempts integer not null,
  reason text,
  created_at timestamptz not null,
  touched_at timestamptz not null,
  sent_at timestamptz,
  constraint message_pk primary key (id),
  constraint message_key_once unique (key),
  constraint message_header_once unique (message_id_header),
  constraint message_user_fk foreign key (recipient_user_id) references app_user (id) on delete set null,
  constraint message_person_fk foreign key (recipient_person_id) references person (id) on delete set null,
  constraint message_rundown_fk foreign key (rundown_id) references rundown (id) on delete set null,
  constraint message_locale_known check (locale in ('fr', 'en')),
  constraint message_state_known check (state in ('drafted', 'queued', 'sending', 'sent', 'failed', 'unknown', 'voided')),
  constraint message_sent_has_time check ((state = 'sent') = (sent_at is not null))
);
create index message_under_way on message (touched_at) where state in ('queued', 'sending');
create index message_by_user on message (recipient_user_id);
create index message_by_person on message (recipient_person_id);
create index message_by_rundown on message (rundown_id, version);
comment on table message is 'One mail to one person, written down before it leaves.';
comment on column message.key is 'What is told, to whom, about which version: telling twice is impossible.';
comment on column message.message_id_header is 'Message-ID with angle brackets, fixed before the first attempt.';
comment on column message.version is 'Version of the rundown it speaks of; unsent messages of older ones are voided.';
comment on column message.state is 'unknown: it may have left, and is never sent again by itself.';
comment on column message.reason is 'Why it failed, is unknown or waits, in the mail server''s words.';
comment on column message.touched_at is 'Last change of state.';

create table outbox (
  id uuid not null,
  name text not null,
  facts jsonb not null,
  created_at timestamptz not null,
  dispatched_at timestamptz,
  attempts integer not null,
  constraint outbox_pk primary key (id)
);
create index outbox_waiting on outbox (created_at) where dispatched_at is null;
create index outbox_done on outbox (dispatched_at) where dispatched_at is not null;
comment on table outbox is 'Jobs written in the business transaction; the dispatcher hands them to the queue after the commit.';
comment on column outbox.id is 'Also the id of the job, so that handing it over twice makes one job.';
comment on column outbox.name is 'A job of the catalogue: show.plan, message.send.';
comment on column outbox.dispatched_at is 'Null while waiting; kept for a week afterwards.';
comment on column outbox.attempts is 'How often handing over failed.';
