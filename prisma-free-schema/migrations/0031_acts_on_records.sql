-- What a producer makes of what an application says otherwise than the person's record, so that it can be taken back.

create table record_act (
  id uuid not null,
  application_id uuid not null,
  act text not null,
  facts jsonb not null,
  done_by uuid,
  done_by_name text,
  done_at timestamptz not null,
  undone_by uuid,
  undone_by_name text,
  undone_at timestamptz,
  constraint record_act_pk primary key (id),
  constraint record_act_application_fk foreign key (application_id) references application (id) on delete cascade,
  constraint record_act_user_fk foreign key (done_by) references app_user (id) on delete set null,
  constraint record_act_undoer_fk foreign key (undone_by) references app_user (id) on delete set null,
  constraint record_act_kind_known check (act in ('take', 'keep')),
  constraint record_act_facts_some check (jsonb_typeof(facts) = 'array' and jsonb_array_length(facts) between 1 and 4),
  constraint record_act_undone_at_a_time check (undone_at is not null or (undone_by is null and undone_by_name is null))
);
create index record_act_by_application on record_act (application_id);
comment on table record_act is 'What a producer made of what an application says otherwise than its author''s record; goes with whoever asks to be forgotten.';
comment on column record_act.act is 'take: the record says what the application did. keep: the record stays, and the difference is not shown any more.';
comment on column record_act.facts is '[{field, recorded, applied}]: what the record said, and what the application says; null: nothing.';
comment on column record_act.undone_at is 'When it was taken back; null: in force.';
