-- What a producer does at once is one act: several lines of the log, undone together. Lines keep what only the producer decides of their timing and look.

alter table rundown add column groups jsonb not null default '[]';
alter table rundown alter column groups drop default;
alter table rundown add column columns jsonb not null default '[]';
alter table rundown alter column columns drop default;
alter table rundown add constraint rundown_groups_list check (jsonb_typeof(groups) = 'array');
alter table rundown add constraint rundown_columns_list check (jsonb_typeof(columns) = 'array');
comment on column rundown.groups is 'Lines that belong together: [{id, title, budgetSeconds}]; lines name their group.';
comment on column rundown.columns is 'Columns of the producer''s own, in order: [{id, title}].';

alter table segment add column hard_start_local text;
alter table segment add column hard_start_offset_seconds integer;
alter table segment add column skipped text;
alter table segment add column group_id uuid;
alter table segment add column count_to_end boolean not null default false;
alter table segment alter column count_to_end drop default;
alter table segment add column colour text;
alter table segment add column cells jsonb not null default '{}';
alter table segment alter column cells drop default;
alter table segment add constraint segment_hard_start_one_way check (hard_start_local is null or hard_start_offset_seconds is null);
alter table segment add constraint segment_hard_start_within_day check (hard_start_offset_seconds between 0 and 86400);
alter table segment add constraint segment_skipped_known check (skipped in ('floated', 'dropped'));
alter table segment add constraint segment_colour_known check (colour in ('red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'grey'));
alter table segment add constraint segment_cells_named check (jsonb_typeof(cells) = 'object');
comment on column segment.hard_start_local is 'Heure fixe: a local date-time in the episode''s zone; null: the line floats, or starts at the offset.';
comment on column segment.hard_start_offset_seconds is 'Heure fixe: studio seconds after the show''s start.';
comment on column segment.skipped is 'Keeps its place and takes no time: floated (de secours), dropped (trappée); null: played.';
comment on column segment.group_id is 'One of rundown.groups; null: none.';
comment on column segment.count_to_end is 'On air it ends at its planned clock time, however late it starts.';
comment on column segment.cells is 'What stands in rundown.columns: {column id: text}.';

alter table operation add column act uuid;
update operation set act = id;
alter table operation alter column act set not null;
alter table operation add column act_kind text;
alter table operation add column undoes uuid;
update operation set
  before = case when before is not null then jsonb_build_object('segment', before->'segment', 'place', coalesce(nullif(before->'position', 'null'), '"reserve"')) end,
  after = case when after is not null then jsonb_build_object('segment', after->'segment', 'place', coalesce(nullif(after->'position', 'null'), '"reserve"')) end
  where verb in ('addSegment', 'editSegment', 'moveSegment', 'removeSegment');
alter table operation drop constraint operation_verb_known;
alter table operation add constraint operation_verb_known check (verb in (
  'addSegment', 'editSegment', 'moveSegment', 'removeSegment', 'editFrame', 'planShow', 'improvePlan', 'acceptReplanning', 'releaseRundown', 'editEpisode'
));
alter table operation add constraint operation_act_kind_known check (act_kind in (
  'undo', 'redo', 'paste', 'duplicate', 'split', 'merge', 'group', 'repair', 'matter', 'proposal', 'template', 'restore', 'restoreVersion'
));
create index operation_by_act on operation (rundown_id, act);
create index operation_by_segment on operation (segment_id, revision);
create index operation_by_undone on operation (undoes) where undoes is not null;
comment on column operation.act is 'Lines of one act have the same: they were done together and are undone together.';
comment on column operation.act_kind is 'What the act was, where its lines alone do not say it; null: as they say.';
comment on column operation.undoes is 'The act that this one took back; null: none.';
comment on column operation.before is 'Of a line: {segment, place}, place from 0 or {reserve: from 0}; of editFrame {groups, columns}; null where it was not there.';

create table private_note (
  segment_id uuid not null,
  user_id uuid not null,
  text text not null,
  updated_at timestamptz not null,
  constraint private_note_pk primary key (segment_id, user_id),
  constraint private_note_segment_fk foreign key (segment_id) references segment (id) on delete cascade,
  constraint private_note_user_fk foreign key (user_id) references app_user (id) on delete cascade,
  constraint private_note_said check (length(text) between 1 and 10000)
);
create index private_note_by_user on private_note (user_id);
comment on table private_note is 'What somebody noted for themselves beside a line: read by nobody else, printed nowhere, part of no version.';
