-- Numbers that are on paper are frozen: an insertion is 6 bis, a line that went stays listed under its number.

create table frozen_number (
  rundown_id uuid not null,
  segment_id uuid not null,
  number text not null,
  title text not null,
  constraint frozen_number_pk primary key (rundown_id, segment_id),
  constraint frozen_number_rundown_fk foreign key (rundown_id) references rundown (id) on delete cascade,
  constraint frozen_number_once unique (rundown_id, number),
  constraint frozen_number_written check (number ~ '^[0-9]+( ([a-z]+|\([0-9]+\)))?( [A-Z]+)?$')
);
comment on table frozen_number is 'The number of a line since the first release that it stood in; it stays when the line goes, and is its own again when it comes back.';
comment on column frozen_number.segment_id is 'A line of the draft, or one that it no longer has: no reference, since numbers outlive lines.';
comment on column frozen_number.number is 'As printed: 6, 6 bis, 6 bis A; never given twice.';
comment on column frozen_number.title is 'In the newest version that the line stood in: what is listed as « supprimée ».';

-- What was released before numbers were frozen was printed with the places of its lines.
insert into frozen_number (rundown_id, segment_id, number, title)
select v.rundown_id, (line.segment ->> 'id')::uuid, line.place::text, line.segment ->> 'title'
from (select distinct on (rundown_id) rundown_id, snapshot from rundown_version order by rundown_id, number desc) v,
  jsonb_array_elements(v.snapshot -> 'rundown' -> 'segments') with ordinality as line (segment, place)
on conflict do nothing;
