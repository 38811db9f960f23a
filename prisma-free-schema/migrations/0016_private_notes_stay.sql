-- A line that is removed may come back, and with it what people noted for themselves beside it.

alter table private_note add column rundown_id uuid;
update private_note n set rundown_id = s.rundown_id from segment s where s.id = n.segment_id;
alter table private_note
  alter column rundown_id set not null,
  drop constraint private_note_segment_fk,
  add constraint private_note_rundown_fk foreign key (rundown_id) references rundown (id) on delete cascade;
create index private_note_by_rundown on private_note (rundown_id);
comment on column private_note.segment_id is 'The line, which the note outlives: it shows again when the line comes back.';
