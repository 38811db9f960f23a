-- Shows that come with the house, lines and rundowns kept to be used again, and days on which many shows are recorded.

alter table show_template
  add column target_seconds integer not null default 3120,
  add column seats integer not null default 5,
  add constraint show_template_target_within_day check (target_seconds between 1 and 86400),
  add constraint show_template_seats_whole check (seats between 1 and 60);
alter table show_template
  alter column target_seconds drop default,
  alter column seats drop default;
update show_template set name = 'Talkshow 52′' where id = '01900000-0000-7000-8000-000000007001' and name = 'Talkshow';
comment on table show_template is 'Gabarit: the studio''s templates, and its edits of those that come with the house, which stand here only while they are edited.';
comment on column show_template.id is 'The house''s own have fixed ids, ending in …7001 to …7005.';
comment on column show_template.target_seconds is 'Length that an episode is opened with.';
comment on column show_template.seats is 'Chairs that an episode is opened with, the host''s included.';

-- What comes with the house has no row until it is edited, and can be named all the same.
alter table episode drop constraint episode_template_fk;
comment on column episode.template_id is 'Null: the usual one. No foreign key: what comes with the house has no row until it is edited.';

create table rundown_template (
  id uuid not null,
  name text not null,
  scope text not null,
  lines jsonb not null,
  groups jsonb not null,
  saved_by uuid,
  saved_by_name text,
  saved_at timestamptz not null,
  removed_at timestamptz,
  constraint rundown_template_pk primary key (id),
  constraint rundown_template_user_fk foreign key (saved_by) references app_user (id) on delete set null,
  constraint rundown_template_name_said check (length(trim(name)) > 0),
  constraint rundown_template_scope_known check (scope in ('segment', 'rundown')),
  constraint rundown_template_lines_list check (jsonb_typeof(lines) = 'array' and jsonb_array_length(lines) > 0),
  constraint rundown_template_one_line check (scope = 'rundown' or jsonb_array_length(lines) = 1),
  constraint rundown_template_groups_list check (jsonb_typeof(groups) = 'array')
);
create unique index rundown_template_name_once on rundown_template (scope, lower(name)) where removed_at is null;
comment on table rundown_template is 'Séquence type, conducteur type: lines kept to be used again, without people, quotes or questions.';
comment on column rundown_template.lines is 'In running order: kind, title, objective, times, technique, notes and content of each, and the place of its group in groups.';
comment on column rundown_template.groups is '[{title, budgetSeconds}].';
comment on column rundown_template.removed_at is 'Removed, and can be given back; null while it is in use.';

alter table studio add column changeover_seconds integer not null default 900;
alter table studio alter column changeover_seconds drop default;
alter table studio add constraint studio_changeover_within_half_day check (changeover_seconds between 0 and 43200);
comment on column studio.changeover_seconds is 'Least time between two shows recorded there.';

-- The board of a day, and a month at a glance.
create index episode_by_start on episode (start_local);
