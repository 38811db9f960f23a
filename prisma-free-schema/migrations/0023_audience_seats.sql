-- Who sits in the audience, who hears what became of their point, and how long things are kept.

create table episode_audience (
  episode_id uuid not null,
  capacity integer not null,
  open boolean not null,
  doors_local timestamp,
  rights_version text not null,
  rights_text_fr text not null,
  rights_text_en text not null,
  edited_by uuid,
  edited_by_name text,
  edited_at timestamptz not null,
  constraint episode_audience_pk primary key (episode_id),
  constraint episode_audience_episode_fk foreign key (episode_id) references episode (id) on delete cascade,
  constraint episode_audience_user_fk foreign key (edited_by) references app_user (id) on delete set null,
  constraint episode_audience_capacity_whole check (capacity between 0 and 5000),
  constraint episode_audience_rights_named check (length(trim(rights_version)) > 0)
);
comment on table episode_audience is 'Public: how many people may watch an episode being recorded.';
comment on column episode_audience.open is 'Whether seats can be asked for; who has one keeps it.';
comment on column episode_audience.doors_local is 'When the doors open, local in the episode''s zone; null: not fixed.';
comment on column episode_audience.rights_text_fr is 'Notice of image rights that whoever asks for a seat accepts.';

create table audience_seat (
  id uuid not null,
  episode_id uuid not null,
  visitor_id uuid not null,
  number integer not null,
  state text not null,
  rights_version text not null,
  rights_accepted_at timestamptz not null,
  asked_at timestamptz not null,
  promoted_at timestamptz,
  released_at timestamptz,
  checked_in_at timestamptz,
  checked_in_by_name text,
  constraint audience_seat_pk primary key (id),
  constraint audience_seat_episode_fk foreign key (episode_id) references episode (id) on delete cascade,
  constraint audience_seat_visitor_fk foreign key (visitor_id) references visitor (id) on delete cascade,
  constraint audience_seat_once unique (episode_id, visitor_id),
  constraint audience_seat_number_once unique (episode_id, number),
  constraint audience_seat_number_whole check (number >= 1),
  constraint audience_seat_state_known check (state in ('in', 'waiting', 'released')),
  constraint audience_seat_released_at_a_time check ((state = 'released') = (released_at is not null)),
  constraint audience_seat_checked_in_is_in check (checked_in_at is null or state = 'in')
);
create index audience_seat_by_visitor on audience_seat (visitor_id);
comment on table audience_seat is '« J''y serai » : somebody asks to sit in the audience of an episode.';
comment on column audience_seat.number is 'Order in which they asked, from 1: the waiting list is served in it. Who gave a seat back and asks again goes to the end.';
comment on column audience_seat.state is 'in: has a seat. waiting: gets one when somebody gives theirs back.';
comment on column audience_seat.promoted_at is 'When a waiting one got its seat; null: it never waited, or waits.';
comment on column audience_seat.checked_in_at is 'When they came in at the door.';

create table topic_follow (
  visitor_id uuid not null,
  topic_id uuid not null,
  followed_at timestamptz not null,
  constraint topic_follow_pk primary key (visitor_id, topic_id),
  constraint topic_follow_visitor_fk foreign key (visitor_id) references visitor (id) on delete cascade,
  constraint topic_follow_topic_fk foreign key (topic_id) references topic (id) on delete cascade
);
create index topic_follow_by_topic on topic_follow (topic_id);
comment on table topic_follow is 'Who asked to be written to about what becomes of what they wrote.';

create table retention (
  id integer not null,
  guest_days integer not null,
  draft_days integer not null,
  mail_days integer not null,
  edited_by uuid,
  edited_by_name text,
  edited_at timestamptz not null,
  constraint retention_pk primary key (id),
  constraint retention_user_fk foreign key (edited_by) references app_user (id) on delete set null,
  constraint retention_one_row check (id = 1),
  constraint retention_days_whole check (guest_days between 1 and 90 and draft_days between 7 and 730 and mail_days between 7 and 3650)
);
comment on table retention is 'How long what the audience left is kept; without a row the house''s own days.';
comment on column retention.guest_days is 'Of contributions that nobody confirmed.';
comment on column retention.draft_days is 'Of applications that were begun and left, since they were last saved.';
comment on column retention.mail_days is 'Of mails to the audience, since they were sent.';
