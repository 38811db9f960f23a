-- Applications made on the public page, beside those that files bring, and what the producers make of them.

alter table application
  add column visitor_id uuid,
  add column state text,
  add column stage text,
  add column can_answer jsonb not null default '[]',
  add column date_answers jsonb not null default '[]',
  add column links jsonb not null default '[]',
  add column accessibility text not null default '',
  add column stated_gender text,
  add column together_with uuid,
  add column revision integer not null default 0,
  add column editor_key text,
  add column read_revision integer,
  add column withdrawn_reason text,
  add column begun_at timestamptz,
  add column edited_at timestamptz,
  add column submitted_at timestamptz,
  add column staged_by uuid,
  add column staged_by_name text,
  add column staged_at timestamptz;
update application set
  state = case when status = 'withdrawn' then 'withdrawn' else 'submitted' end,
  stage = case status when 'accepted' then 'accepted' when 'declined' then 'declined' else 'new' end;
alter table application
  drop column status,
  alter column state set not null,
  alter column stage set not null,
  alter column can_answer drop default,
  alter column date_answers drop default,
  alter column links drop default,
  alter column accessibility drop default,
  alter column revision drop default,
  add constraint application_visitor_fk foreign key (visitor_id) references visitor (id) on delete set null,
  add constraint application_together_fk foreign key (together_with) references application (id) on delete set null,
  add constraint application_stager_fk foreign key (staged_by) references app_user (id) on delete set null,
  add constraint application_state_known check (state in ('draft', 'submitted', 'withdrawn')),
  add constraint application_stage_known check (stage in ('new', 'shortlisted', 'accepted', 'waitingList', 'declined')),
  add constraint application_lists check (jsonb_typeof(can_answer) = 'array' and jsonb_typeof(date_answers) = 'array' and jsonb_typeof(links) = 'array'),
  add constraint application_gender_known check (stated_gender is null or stated_gender in ('woman', 'man', 'other')),
  add constraint application_revision_whole check (revision >= 0);
create unique index application_visitor_once on application (topic_id, visitor_id) where visitor_id is not null;
create index application_by_visitor on application (visitor_id) where visitor_id is not null;
create index application_by_stage on application (topic_id, stage, position, id) where state = 'submitted';
create index application_unread on application (topic_id)
  where begun_at is not null and (case when state = 'submitted' then revision end) is distinct from read_revision;
create index application_together on application (together_with) where together_with is not null;
comment on column application.external_key is 'The id that the applications file gives it; page-<id> for one made on the public page.';
comment on column application.position is 'Order in which they came, from 0.';
comment on column application.visitor_id is 'Who made it on the public page; null: a file brought it, or they were anonymised.';
comment on column application.state is 'draft: kept while typing, the studio does not see it. Only submitted ones are read and cast.';
comment on column application.stage is 'What the producers think of it: sorting, which tells nobody anything.';
comment on column application.can_answer is 'Ids of the preparation questions that they can answer in the studio.';
comment on column application.date_answers is 'Of the topic''s proposed dates: [{date, answer}], answer yes, ifNeeded or no; availability follows from it.';
comment on column application.links is 'Addresses of what shows their work.';
comment on column application.accessibility is 'What they need to take part; for the producers'' eyes only.';
comment on column application.stated_gender is 'As they stated it; null: they did not.';
comment on column application.together_with is 'The application whose author invited this one.';
comment on column application.revision is 'Rises with every save of its author''s.';
comment on column application.editor_key is 'The page that saved last: it may save again without having heard back.';
comment on column application.read_revision is 'The revision that the newest reading took in; null: none. Where this is not what should be read, the topic waits to be read anew.';
comment on column application.begun_at is 'Null for those that files bring, as are edited_at and submitted_at.';
comment on column application.staged_at is 'When the stage was last changed; null: never.';

create table application_review (
  application_id uuid not null,
  user_id uuid not null,
  score integer,
  note text not null,
  reviewed_at timestamptz not null,
  constraint application_review_pk primary key (application_id, user_id),
  constraint application_review_application_fk foreign key (application_id) references application (id) on delete cascade,
  constraint application_review_user_fk foreign key (user_id) references app_user (id) on delete cascade,
  constraint application_review_score_known check (score between 1 and 5),
  constraint application_review_says_something check (score is not null or length(trim(note)) > 0)
);
create index application_review_by_user on application_review (user_id);
comment on table application_review is 'What one reviewer thinks of an application; its author never sees it.';
comment on column application_review.score is '1 to 5; null: a note alone.';

create table application_invitation (
  id uuid not null,
  application_id uuid not null,
  email text not null,
  name text not null,
  invited_at timestamptz not null,
  joined_id uuid,
  joined_at timestamptz,
  constraint application_invitation_pk primary key (id),
  constraint application_invitation_application_fk foreign key (application_id) references application (id) on delete cascade,
  constraint application_invitation_joined_fk foreign key (joined_id) references application (id) on delete set null
);
create unique index application_invitation_once on application_invitation (application_id, lower(email));
create index application_invitation_joined on application_invitation (joined_id) where joined_id is not null;
comment on table application_invitation is 'A co-applicant: an applicant asks somebody to apply with them.';
comment on column application_invitation.joined_id is 'The application that came of it; null: none yet.';
