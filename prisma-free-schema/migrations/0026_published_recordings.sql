-- What became of points is written to people by somebody's act, and a show's recording is published with its chapters.

create table audience_setting (
  id integer not null,
  tells_points boolean not null,
  edited_by uuid,
  edited_by_name text,
  edited_at timestamptz not null,
  constraint audience_setting_pk primary key (id),
  constraint audience_setting_user_fk foreign key (edited_by) references app_user (id) on delete set null,
  constraint audience_setting_one_row check (id = 1)
);
comment on table audience_setting is 'How the house deals with its audience; without a row nothing leaves by itself.';
comment on column audience_setting.tells_points is 'Whoever follows a topic is written to by each release and change of state; false: a producer reads and sends.';

create table point_told (
  public_contribution_id uuid not null,
  became text not null,
  segment text,
  at_seconds integer,
  times integer not null,
  message_id uuid,
  told_by_name text,
  told_at timestamptz not null,
  constraint point_told_pk primary key (public_contribution_id),
  constraint point_told_contribution_fk foreign key (public_contribution_id) references public_contribution (id) on delete cascade,
  constraint point_told_became_known check (became in ('covered', 'reserve', 'notKept')),
  constraint point_told_segment_of_covered check (became = 'covered' or (segment is null and at_seconds is null)),
  constraint point_told_at_whole check (at_seconds >= 0),
  constraint point_told_times_whole check (times >= 1)
);
comment on table point_told is 'What somebody was last written to about something that they wrote; stays when the mail is deleted after its days.';
comment on column point_told.segment is 'The line that was named; null: none was, or nobody kept which.';
comment on column point_told.at_seconds is 'Of the published recording, as it was said; null: nothing was.';
comment on column point_told.times is 'How often news of it were written.';
comment on column point_told.message_id is 'The mail, while it is kept. No foreign key: mails go after their days.';
comment on column point_told.told_by_name is 'Who sent it; null: the house, by itself.';
insert into point_told (public_contribution_id, became, times, message_id, told_at)
  select distinct on (p.id) p.id, split_part(m.key, ':', 3), count(*) over (partition by p.id), m.id, m.created_at
  from message m join public_contribution p on p.id::text = split_part(m.key, ':', 2)
  where m.kind = 'point.followed' and m.state <> 'voided' and split_part(m.key, ':', 3) in ('covered', 'reserve', 'notKept') order by p.id, m.created_at desc, m.id desc;

create table publication (
  id uuid not null,
  topic_id uuid not null,
  number integer not null,
  episode_id uuid,
  url text not null,
  offset_seconds integer not null,
  chapters jsonb not null,
  without_rights jsonb not null,
  reason text,
  published_by uuid,
  published_by_name text,
  published_at timestamptz not null,
  constraint publication_pk primary key (id),
  constraint publication_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint publication_episode_fk foreign key (episode_id) references episode (id) on delete set null,
  constraint publication_user_fk foreign key (published_by) references app_user (id) on delete set null,
  constraint publication_number_once unique (topic_id, number),
  constraint publication_number_whole check (number >= 1),
  constraint publication_offset_within_a_day check (abs(offset_seconds) < 86400),
  constraint publication_chapters_list check (jsonb_typeof(chapters) = 'array'),
  constraint publication_without_rights_list check (jsonb_typeof(without_rights) = 'array'),
  constraint publication_override_has_reason check ((jsonb_array_length(without_rights) > 0) = (reason is not null))
);
comment on table publication is 'Each time a topic was published, with what its producer read; the newest is in force, the others are kept as its history.';
comment on column publication.number is 'From 1 in each topic.';
comment on column publication.episode_id is 'The show that the recording is of; null: none of ours.';
comment on column publication.offset_seconds is 'Where in the recording the programme begins; negative: its beginning was left out.';
comment on column publication.chapters is 'Lines of the show in the recording, in order of time: [{segmentId, title, startSeconds}].';
comment on column publication.without_rights is 'Who was there and had not signed the image rights: [{id, name}].';
comment on column publication.reason is 'Why it was published without them; null: everybody had signed.';
