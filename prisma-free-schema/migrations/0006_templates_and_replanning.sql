-- What a show is planned by, and ways to carry on once somebody declined, comes later or the length changed.

create table show_template (
  id uuid not null,
  name text not null,
  pieces jsonb not null,
  host_percent integer not null,
  wishes jsonb not null,
  edited_by uuid,
  edited_by_name text,
  edited_at timestamptz not null,
  constraint show_template_pk primary key (id),
  constraint show_template_user_fk foreign key (edited_by) references app_user (id) on delete set null,
  constraint show_template_name_said check (length(trim(name)) > 0),
  constraint show_template_pieces_named check (jsonb_typeof(pieces) = 'object'),
  constraint show_template_host_percent_part check (host_percent between 0 and 100),
  constraint show_template_wishes_named check (jsonb_typeof(wishes) = 'object')
);
comment on table show_template is 'Gabarit: the studio''s templates, and its edit of the one that comes with the engine, which stands here only while it is edited.';
comment on column show_template.id is 'The engine''s own has a fixed id, ending in …7001.';
comment on column show_template.pieces is 'By piece of a show: {minSeconds, idealSeconds, maxSeconds}.';
comment on column show_template.host_percent is 'Part of shared segments that the host speaks.';
comment on column show_template.wishes is 'How much what counts in a plan: {speechBalance, contradiction, …}, each off, light, normal or strong.';

alter table episode add column template_id uuid;
alter table episode add constraint episode_template_fk foreign key (template_id) references show_template (id) on delete set null;
create index episode_by_template on episode (template_id);
comment on column episode.template_id is 'Null: the one that comes with the engine, edited or not.';

alter table participation add column presence jsonb;
alter table participation add constraint participation_presence_list check (presence is null or jsonb_typeof(presence) = 'array');
comment on column participation.presence is 'When they can be there, as told since they applied: [{from, to}]; null: as the application says.';

create table replanning (
  id uuid not null,
  rundown_id uuid not null,
  revision integer not null,
  kind text not null,
  change jsonb not null,
  plan jsonb not null,
  proposed_at timestamptz not null,
  constraint replanning_pk primary key (id),
  constraint replanning_rundown_fk foreign key (rundown_id) references rundown (id) on delete cascade,
  constraint replanning_kind_once unique (rundown_id, kind),
  constraint replanning_kind_known check (kind in ('minimal', 'balanced', 'free'))
);
comment on table replanning is 'A proposed way to carry on with a draft after a change; the newest three of each rundown.';
comment on column replanning.revision is 'Revision of the draft it is made for: any edit voids it.';
comment on column replanning.change is 'What it answers: {declined}, {late: {participation, from, to}} or {targetSeconds}.';
comment on column replanning.plan is '{draft, speakers}: the draft in ids of rows, its speakers by the planner''s own ids and who those are.';

alter table operation drop constraint operation_verb_known;
alter table operation add constraint operation_verb_known check (verb in (
  'addSegment', 'editSegment', 'moveSegment', 'removeSegment', 'planShow', 'acceptReplanning', 'releaseRundown'
));
