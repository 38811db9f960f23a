-- What was printed for whom and whether it still stands; who gets what on a recording day, and the day's whole print run.

create table printed_copy (
  code text not null,
  rundown_id uuid not null,
  version integer,
  content_hash text not null,
  format text not null,
  wishes text not null,
  recipient text not null,
  participation_id uuid,
  made_at timestamptz not null,
  constraint printed_copy_pk primary key (code),
  constraint printed_copy_once unique nulls not distinct (rundown_id, version, content_hash, format, wishes, recipient, participation_id),
  constraint printed_copy_rundown_fk foreign key (rundown_id) references rundown (id) on delete cascade,
  constraint printed_copy_code_short check (code ~ '^[0-9a-hjkmnp-tv-z]{10}$'),
  constraint printed_copy_version_counted check (version > 0),
  constraint printed_copy_hash_is_hash check (content_hash ~ '^[0-9a-f]{64}$'),
  constraint printed_copy_format_named check (length(format) between 1 and 40),
  constraint printed_copy_recipient_short check (length(recipient) <= 200)
);
comment on table printed_copy is 'One distinct paper: printed again with the same content, wishes and recipient it has the same code, so that it is the same file.';
comment on column printed_copy.code is 'Stands on the paper as /v/<code>; opens nothing but the answer whether the paper is current.';
comment on column printed_copy.version is 'Null: the draft.';
comment on column printed_copy.content_hash is 'SHA-256, hexadecimal: of the version''s snapshot, or of the draft as its papers read it.';
comment on column printed_copy.format is 'Name under which the paper is asked for: pdf, cards, calls…';
comment on column printed_copy.wishes is 'Language, orientation and whatever else was wished of it, as canonical JSON.';
comment on column printed_copy.recipient is 'Whose copy it is, as it stands on the paper; empty: nobody''s in particular.';
comment on column printed_copy.participation_id is 'The speaker whose copy it is, which the paper outlives; null: it is no speaker''s own.';

create table print_log (
  id uuid not null,
  code text not null,
  revision integer,
  copies integer not null,
  printed_by uuid,
  printed_by_name text not null,
  printed_at timestamptz not null,
  constraint print_log_pk primary key (id),
  constraint print_log_copy_fk foreign key (code) references printed_copy (code) on delete cascade,
  constraint print_log_user_fk foreign key (printed_by) references app_user (id) on delete set null,
  constraint print_log_copies_counted check (copies > 0)
);
create index print_log_by_copy on print_log (code, printed_at);
create index print_log_by_user on print_log (printed_by);
comment on table print_log is 'Who printed which paper when; the same person again within ten minutes is the same print.';
comment on column print_log.revision is 'Of the draft; null for a version.';

create table print_list (
  place text not null,
  studio_id uuid,
  entries jsonb not null,
  edited_by uuid,
  edited_by_name text not null,
  edited_at timestamptz not null,
  constraint print_list_pk primary key (place),
  constraint print_list_studio_fk foreign key (studio_id) references studio (id) on delete cascade,
  constraint print_list_editor_fk foreign key (edited_by) references app_user (id) on delete set null,
  constraint print_list_place_is_studio check (place = coalesce(studio_id::text, 'elsewhere')),
  constraint print_list_entries_list check (jsonb_typeof(entries) = 'array')
);
create index print_list_by_studio on print_list (studio_id);
create index print_list_by_editor on print_list (edited_by);
comment on table print_list is 'Who gets which papers on a recording day, where a studio edited the house''s own list.';
comment on column print_list.place is 'The studio''s id; elsewhere: shows without a studio.';
comment on column print_list.entries is '[{recipient, papers: [{format, copies, wishes}]}]';

create table print_run (
  id uuid not null,
  day date not null,
  locale text not null,
  of_people boolean not null,
  state text not null,
  step text,
  done integer not null,
  copies integer not null,
  show text,
  refusal jsonb,
  attempts integer not null,
  requested_by uuid,
  requested_by_name text not null,
  requested_at timestamptz not null,
  touched_at timestamptz not null,
  ended_at timestamptz,
  constraint print_run_pk primary key (id),
  constraint print_run_user_fk foreign key (requested_by) references app_user (id) on delete set null,
  constraint print_run_locale_known check (locale in ('fr', 'en')),
  constraint print_run_state_known check (state in ('queued', 'running', 'done', 'refused', 'failed')),
  constraint print_run_step_known check (step in ('read', 'press')),
  constraint print_run_done_counted check (done between 0 and copies),
  constraint print_run_ended check ((ended_at is null) = (state in ('queued', 'running')))
);
create unique index print_run_one_under_way on print_run (day, locale, of_people) where state in ('queued', 'running');
create index print_run_by_day on print_run (day);
create index print_run_by_user on print_run (requested_by);
comment on table print_run is 'All copies of all shows of a recording day, asked for at once; kept for a week.';
comment on column print_run.of_people is 'Whether it holds papers that only whoever may write to people reads; then only they get it.';
comment on column print_run.done is 'Copies typeset so far, out of copies.';
comment on column print_run.show is 'Title of the show whose papers are being made.';

create table print_run_pdf (
  print_run_id uuid not null,
  bytes bytea not null,
  constraint print_run_pdf_pk primary key (print_run_id),
  constraint print_run_pdf_run_fk foreign key (print_run_id) references print_run (id) on delete cascade
);
comment on table print_run_pdf is 'The pages of a print run, apart from the row that says how far it is.';

comment on column preference.chosen is 'Of what was chosen: {theme, density, language, tour: {step, ended}, layout, layouts: [{name, columns: [{id, shown, width}]}], print: {orientation, role, size}}; width in CSS pixels.';
