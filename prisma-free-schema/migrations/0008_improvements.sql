-- A first rundown that stands is searched on for a better one, until somebody touches it.

create table improvement (
  planning_id uuid not null,
  state text not null,
  round integer not null,
  revision integer not null,
  worth double precision not null,
  first_worth double precision not null,
  won double precision,
  bound double precision,
  attempts integer not null,
  touched_at timestamptz not null,
  ended_at timestamptz,
  constraint improvement_pk primary key (planning_id),
  constraint improvement_planning_fk foreign key (planning_id) references planning (id) on delete cascade,
  constraint improvement_state_known check (state in ('searching', 'proven', 'searched', 'kept', 'overtaken', 'failed')),
  constraint improvement_round_counted check (round >= 0),
  constraint improvement_end_known check ((state = 'searching') = (ended_at is null))
);
comment on table improvement is 'The search for a better rundown after a planning has put its first one in place.';
comment on column improvement.state is 'searching; or why it ended: proven (none can be better), searched (all rounds done), kept (a person wanted no other), overtaken (somebody touched the draft), failed.';
comment on column improvement.round is 'Rounds done; the next one begins there, whoever does it.';
comment on column improvement.revision is 'Revision of the draft that the planning or its last improvement left: any other means that somebody touched it.';
comment on column improvement.worth is 'In the planner''s points, as the draft stands; first_worth as it stood first.';
comment on column improvement.won is 'Points that the last improvement won; null while there was none.';
comment on column improvement.bound is 'No rundown is worth more points than this; null while that is not proven.';
comment on column improvement.attempts is 'How often the next round was started.';

alter table operation drop constraint operation_verb_known;
alter table operation add constraint operation_verb_known check (verb in (
  'addSegment', 'editSegment', 'moveSegment', 'removeSegment', 'planShow', 'improvePlan', 'acceptReplanning', 'releaseRundown', 'editEpisode'
));
