-- A rundown that is proposed waits beside the draft, to be taken whole or piece by piece.

alter table planning add column proposes boolean not null default false;
comment on column planning.proposes is 'True: the rundown is kept as a proposal of the same id, and the draft left as it is.';

create table proposal (
  id uuid not null,
  rundown_id uuid not null,
  content jsonb not null,
  made_at timestamptz not null,
  constraint proposal_pk primary key (id),
  constraint proposal_rundown_fk foreign key (rundown_id) references rundown (id) on delete cascade
);
create index proposal_by_rundown on proposal (rundown_id);
comment on table proposal is 'What a planning or a replanning of the same id would make of a draft, until some of it is taken or another is asked for.';
comment on column proposal.content is '{before, after, newcomers, change}: the draft it was made for, what it would be, who would get which place in the episode, and what it answers or null.';
