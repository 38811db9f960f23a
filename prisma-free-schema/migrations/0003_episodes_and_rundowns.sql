-- From a topic to a show: who takes part, in which order, for how long, and what was released.

create table episode (
  id uuid not null,
  topic_id uuid not null,
  title text not null,
  start_local timestamp,
  zone text not null,
  target_seconds integer not null,
  seats integer not null,
  venue text,
  created_at timestamptz not null,
  constraint episode_pk primary key (id),
  constraint episode_topic_fk foreign key (topic_id) references topic (id),
  constraint episode_title_said check (length(trim(title)) > 0),
  constraint episode_target_within_day check (target_seconds between 1 and 86400),
  constraint episode_seats_whole check (seats between 1 and 60)
);
create index episode_by_topic on episode (topic_id);
comment on table episode is 'Émission: one show. A topic has many.';
comment on column episode.start_local is 'Local date-time of the recording, meant in zone, so that it survives a change of clock rules; null while not fixed.';
comment on column episode.zone is 'IANA name.';
comment on column episode.target_seconds is 'Length the programme must reach.';
comment on column episode.seats is 'Chairs on the set, the host''s included.';
comment on column episode.venue is 'Lieu.';

create table participation (
  id uuid not null,
  episode_id uuid not null,
  person_id uuid not null,
  application_id uuid,
  speaker_key text,
  role text not null,
  status text not null,
  slot_revision integer not null,
  constraint participation_pk primary key (id),
  constraint participation_episode_fk foreign key (episode_id) references episode (id) on delete cascade,
  constraint participation_person_fk foreign key (person_id) references person (id),
  constraint participation_application_fk foreign key (application_id) references application (id),
  constraint participation_person_once unique (episode_id, person_id),
  constraint participation_speaker_once unique (episode_id, speaker_key),
  constraint participation_role_known check (role in ('host', 'guest')),
  constraint participation_status_known check (status in (
    'suggested', 'applied', 'invited', 'accepted', 'confirmed', 'toReconfirm', 'present', 'declined', 'withdrawn', 'cancelled'
  )),
  constraint participation_slot_revision_whole check (slot_revision >= 0)
);
create index participation_by_person on participation (person_id);
create unique index participation_one_host on participation (episode_id) where role = 'host';
comment on table participation is 'A person in an episode. Segments name participations as their speakers.';
comment on column participation.speaker_key is 'Content id by which the planner knows the person; null for whom it never seated.';
comment on column participation.slot_revision is 'Rises when date, place or presence window changes: a confirmation counts for the revision it was given for.';

create table planning (
  id uuid not null,
  episode_id uuid not null,
  state text not null,
  progress integer not null,
  step text,
  refusal jsonb,
  expected_revision integer not null,
  requested_by uuid,
  attempts integer not null,
  requested_at timestamptz not null,
  touched_at timestamptz not null,
  ended_at timestamptz,
  constraint planning_pk primary key (id),
  constraint planning_episode_fk foreign key (episode_id) references episode (id) on delete cascade,
  constraint planning_user_fk foreign key (requested_by) references app_user (id) on delete set null,
  constraint planning_state_known check (state in ('queued', 'running', 'done', 'refused', 'failed')),
  constraint planning_progress_percent check (progress between 0 and 100),
  constraint planning_end_known check ((state in ('done', 'refused', 'failed')) = (ended_at is not null))
);
create unique index planning_one_under_way on planning (episode_id) where state in ('queued', 'running');
create index planning_by_episode on planning (episode_id, requested_at desc);
comment on table planning is 'One request for a first rundown, and how far it came.';
comment on column planning.refusal is 'Why there is no rundown: {code, facts}.';
comment on column planning.expected_revision is 'Revision of the draft the producer saw; a draft edited since is not overwritten.';
comment on column planning.attempts is 'How often it was started.';
comment on column planning.touched_at is 'Last sign of life; the reconciler re-arms what has been silent.';

create table rundown (
  id uuid not null,
  episode_id uuid not null,
  revision integer not null,
  title text not null,
  plan_remarks jsonb not null,
  constraint rundown_pk primary key (id),
  constraint rundown_episode_fk foreign key (episode_id) references episode (id) on delete cascade,
  constraint rundown_episode_once unique (episode_id),
  constraint rundown_revision_whole check (revision >= 0),
  constraint rundown_plan_remarks_list check (jsonb_typeof(plan_remarks) = 'array')
);
comment on table rundown is 'Conducteur: the draft of an episode; released versions stand in rundown_version.';
comment on column rundown.revision is 'Rises by one with every change; an edit names the revision it saw.';
comment on column rundown.plan_remarks is 'What the last planning had to say: [{code, level, facts}].';

create table segment (
  id uuid not null,
  rundown_id uuid not null,
  in_reserve boolean not null,
  position integer not null,
  kind text not null,
  title text not null,
  objective text not null,
  duration_seconds integer not null,
  min_seconds integer,
  ideal_seconds integer,
  max_seconds integer,
  outside boolean not null,
  theme_id uuid,
  content text not null,
  camera text not null,
  sound text not null,
  lower_third text not null,
  notes text not null,
  why jsonb not null,
  position_locked boolean not null,
  duration_locked boolean not null,
  speakers_locked boolean not null,
  constraint segment_pk primary key (id),
  constraint segment_rundown_fk foreign key (rundown_id) references rundown (id) on delete cascade,
  constraint segment_theme_fk foreign key (theme_id) references theme (id),
  constraint segment_position_once unique (rundown_id, in_reserve, position) deferrable initially immediate,
  constraint segment_position_whole check (position >= 0),
  constraint segment_kind_known check (kind in (
    'coldOpen', 'titles', 'menu', 'launch', 'introduction', 'opening', 'debate', 'tape', 'sting', 'break',
    'audienceQuestions', 'roundTable', 'conclusion', 'offAir'
  )),
  constraint segment_duration_within_day check (duration_seconds between 0 and 86400),
  constraint segment_elasticity_ordered check (
    (min_seconds is null and ideal_seconds is null and max_seconds is null)
    or (min_seconds >= 0 and min_seconds <= ideal_seconds and ideal_seconds <= max_seconds)
  ),
  constraint segment_why_list check (jsonb_typeof(why) = 'array')
);
create index segment_by_theme on segment (theme_id);
comment on table segment is 'Séquence: one line of a draft, as entered; times are computed, never stored.';
comment on column segment.in_reserve is 'De secours: kept aside, not timed, not numbered.';
comment on column segment.position is 'From 0 in running order (or in the reserve); unique, checked when a statement ends.';
comment on column segment.objective is 'Ce qu''il faut obtenir.';
comment on column segment.min_seconds is 'Elasticity: least; the three are given together or not at all.';
comment on column segment.ideal_seconds is 'Elasticity: ideal.';
comment on column segment.max_seconds is 'Elasticity: most.';
comment on column segment.outside is 'In the studio, but not counted in the programme''s length.';
comment on column segment.content is 'The producer''s own words for the line.';
comment on column segment.lower_third is 'Synthé.';
comment on column segment.why is 'Why the line is there: [{code, facts}].';
comment on column segment.position_locked is 'Held by the producer when a planner moves things; so are the two below.';

create table segment_speaker (
  segment_id uuid not null,
  participation_id uuid not null,
  position integer not null,
  role text not null,
  seconds integer not null,
  why jsonb not null,
  constraint segment_speaker_pk primary key (segment_id, participation_id),
  constraint segment_speaker_segment_fk foreign key (segment_id) references segment (id) on delete cascade,
  constraint segment_speaker_participation_fk foreign key (participation_id) references participation (id),
  constraint segment_speaker_role_known check (role in ('host', 'guest', 'audience')),
  constraint segment_speaker_seconds_whole check (seconds >= 0),
  constraint segment_speaker_why_list check (jsonb_typeof(why) = 'array')
);
create index segment_speaker_by_participation on segment_speaker (participation_id);
comment on table segment_speaker is 'Who speaks in a segment.';
comment on column segment_speaker.seconds is 'Speaking time meant for them there.';
comment on column segment_speaker.why is 'Why the casting seated them there: [{code, facts}]; empty where the producer did.';

create table segment_quote (
  segment_id uuid not null,
  quote_id uuid not null,
  position integer not null,
  constraint segment_quote_pk primary key (segment_id, quote_id),
  constraint segment_quote_segment_fk foreign key (segment_id) references segment (id) on delete cascade,
  constraint segment_quote_quote_fk foreign key (quote_id) references quote (id)
);
create index segment_quote_by_quote on segment_quote (quote_id);
comment on table segment_quote is 'The quotes read or shown in a segment, in order.';

create table segment_question (
  segment_id uuid not null,
  question_id uuid not null,
  position integer not null,
  constraint segment_question_pk primary key (segment_id, question_id),
  constraint segment_question_segment_fk foreign key (segment_id) references segment (id) on delete cascade,
  constraint segment_question_question_fk foreign key (question_id) references question (id)
);
create index segment_question_by_question on segment_question (question_id);
comment on table segment_question is 'The questions asked in a segment, in order.';

create table reserved_theme (
  rundown_id uuid not null,
  theme_id uuid not null,
  position integer not null,
  why jsonb not null,
  constraint reserved_theme_pk primary key (rundown_id, theme_id),
  constraint reserved_theme_rundown_fk foreign key (rundown_id) references rundown (id) on delete cascade,
  constraint reserved_theme_theme_fk foreign key (theme_id) references theme (id),
  constraint reserved_theme_why_list check (jsonb_typeof(why) = 'array')
);
comment on table reserved_theme is 'A theme kept out of the running order, with the reason.';

create table point (
  id uuid not null,
  rundown_id uuid not null,
  position integer not null,
  state text not null,
  contribution_id uuid not null,
  text text not null,
  segment_id uuid,
  why jsonb not null,
  constraint point_pk primary key (id),
  constraint point_rundown_fk foreign key (rundown_id) references rundown (id) on delete cascade,
  constraint point_contribution_fk foreign key (contribution_id) references contribution (id),
  constraint point_segment_fk foreign key (segment_id) references segment (id),
  constraint point_state_known check (state in ('covered', 'reserve', 'notKept')),
  constraint point_segment_where_dealt_with check (
    (state <> 'covered' or segment_id is not null) and (state <> 'notKept' or segment_id is null)
  ),
  constraint point_why_list check (jsonb_typeof(why) = 'array')
);
create index point_by_rundown on point (rundown_id, position);
create index point_by_contribution on point (contribution_id);
create index point_by_segment on point (segment_id) where segment_id is not null;
comment on table point is 'Point soulevé: what a contributor asked to be dealt with, and what became of it.';
comment on column point.segment_id is 'The segment that deals with it, in the running order or in the reserve.';
comment on column point.why is 'The reason, told to whoever raised it: [{code, facts}].';

create table rundown_version (
  id uuid not null,
  rundown_id uuid not null,
  number integer not null,
  revision integer not null,
  hash text not null,
  snapshot jsonb not null,
  comment text not null,
  released_by uuid,
  released_by_name text not null,
  released_at timestamptz not null,
  constraint rundown_version_pk primary key (id),
  constraint rundown_version_rundown_fk foreign key (rundown_id) references rundown (id),
  constraint rundown_version_user_fk foreign key (released_by) references app_user (id),
  constraint rundown_version_number_once unique (rundown_id, number),
  constraint rundown_version_number_counts check (number >= 1),
  constraint rundown_version_hash_is_hash check (hash ~ '^[0-9a-f]{64}$')
);
comment on table rundown_version is 'A released version: immutable, a trigger refuses every change.';
comment on column rundown_version.revision is 'Revision of the draft that was frozen.';
comment on column rundown_version.hash is 'SHA-256 of the snapshot''s canonical JSON (keys sorted, no spaces), hexadecimal.';
comment on column rundown_version.snapshot is 'Everything shown and printed, names included.';
comment on column rundown_version.released_by_name is 'Name at the moment of release.';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'A released version never changes.' using errcode = 'restrict_violation', table = tg_table_name;
end
$$;
comment on function refuse_change() is 'Keeps released versions as they were printed.';
create trigger rundown_version_immutable before update or delete on rundown_version
  for each row execute function refuse_change();
create trigger rundown_version_kept before truncate on rundown_version
  for each statement execute function refuse_change();

create table operation (
  id uuid not null,
  rundown_id uuid not null,
  revision integer not null,
  verb text not null,
  segment_id uuid,
  position integer,
  by_user uuid,
  by_name text,
  before jsonb,
  after jsonb,
  at timestamptz not null,
  constraint operation_pk primary key (id),
  constraint operation_rundown_fk foreign key (rundown_id) references rundown (id) on delete cascade,
  constraint operation_user_fk foreign key (by_user) references app_user (id) on delete set null,
  constraint operation_revision_once unique (rundown_id, revision),
  constraint operation_verb_known check (verb in (
    'addSegment', 'editSegment', 'moveSegment', 'removeSegment', 'planShow', 'releaseRundown'
  ))
);
comment on table operation is 'The log of a rundown: one line for each revision, with both sides, so that it can be undone and caught up on.';
comment on column operation.segment_id is 'No foreign key: the log outlives the segment.';
comment on column operation.position is 'Where the segment stands after it, from 0.';
