-- What really happened in a show (conducteur réalisé), noted on the floor or typed afterwards.

create table as_run_note (
  id uuid not null,
  episode_id uuid not null,
  sequence integer not null,
  version_id uuid not null,
  act text not null,
  line_id uuid,
  title text,
  start_at timestamptz,
  end_at timestamptz,
  of_note uuid,
  tapped boolean not null,
  noted_by uuid,
  noted_by_name text,
  noted_at timestamptz not null,
  constraint as_run_note_pk primary key (id),
  constraint as_run_note_episode_fk foreign key (episode_id) references episode (id),
  constraint as_run_note_version_fk foreign key (version_id) references rundown_version (id),
  constraint as_run_note_of_fk foreign key (of_note) references as_run_note (id),
  constraint as_run_note_user_fk foreign key (noted_by) references app_user (id),
  constraint as_run_note_sequence_once unique (episode_id, sequence),
  constraint as_run_note_act_known check (act in ('take', 'end', 'drop', 'void', 'cut', 'correct', 'undo')),
  constraint as_run_note_line_where_meant check ((act in ('take', 'drop')) = (line_id is not null)),
  constraint as_run_note_title_of_takes check (title is null or act = 'take'),
  constraint as_run_note_start_where_meant check ((act in ('take', 'end', 'cut', 'correct')) = (start_at is not null)),
  constraint as_run_note_end_where_meant check (end_at is null or (act in ('take', 'cut', 'correct') and end_at >= start_at)),
  constraint as_run_note_cut_has_end check (act <> 'cut' or end_at is not null),
  constraint as_run_note_of_where_meant check ((act in ('void', 'correct', 'undo')) = (of_note is not null))
);
comment on table as_run_note is 'One thing noted about a show as it was played. Never changed: a correction or an undoing is a note of its own, a trigger refuses all else.';
comment on column as_run_note.id is 'Made by whoever notes: sent twice, it is kept once.';
comment on column as_run_note.sequence is 'From 1 in each episode, in the order in which the house took them; start_at says when things happened.';
comment on column as_run_note.version_id is 'The released version that was before their eyes.';
comment on column as_run_note.act is 'take: a line went on; end: the floor was left; drop: a line is not played; void: a take is done again; cut: a stretch the published video does not have; correct: true times; undo: it was a slip.';
comment on column as_run_note.line_id is 'A segment of the version, or a line of its own, which title names. No foreign key: drafts lose lines, shows that were played do not.';
comment on column as_run_note.start_at is 'To the millisecond, by the house''s clock; so is end_at, null where what came next ended it.';
comment on column as_run_note.of_note is 'The note that is voided, corrected or undone.';
comment on column as_run_note.tapped is 'Taken as it happened; false: typed afterwards.';
comment on column as_run_note.noted_by_name is 'Name at that moment; null for the house.';

create function refuse_note_change() returns trigger language plpgsql as $$
begin
  raise exception 'What was noted about a show never changes: note upon it.' using errcode = 'restrict_violation', table = tg_table_name;
end
$$;
comment on function refuse_note_change() is 'Keeps what was noted, so that no correction loses anything.';
create trigger as_run_note_immutable before update or delete on as_run_note
  for each row execute function refuse_note_change();
create trigger as_run_note_kept before truncate on as_run_note
  for each statement execute function refuse_note_change();
