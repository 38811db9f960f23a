-- What people wrote, and what was found in it. Content keys are derived from words, so that reading a page again finds the same rows.

create table person (
  id uuid not null,
  name text not null,
  title text,
  organisation text,
  created_at timestamptz not null,
  constraint person_pk primary key (id),
  constraint person_name_said check (length(trim(name)) > 0)
);
comment on table person is 'Somebody who may sit in the studio: host, applicant, invited or suggested speaker.';
comment on column person.title is 'As shown under the name: « réparatrice », « directrice d''études ».';

create table topic (
  id uuid not null,
  title text not null,
  pitch text,
  article text,
  article_author text,
  venue text,
  format text,
  treatment text,
  sector text,
  page_text text not null,
  page_hash text not null,
  remarks jsonb not null,
  imported_at timestamptz not null,
  constraint topic_pk primary key (id),
  constraint topic_page_once unique (page_hash),
  constraint topic_title_said check (length(trim(title)) > 0),
  constraint topic_page_hash_is_hash check (page_hash ~ '^[0-9a-f]{64}$'),
  constraint topic_remarks_list check (jsonb_typeof(remarks) = 'array')
);
create index topic_by_import on topic (imported_at desc);
comment on table topic is 'Sujet: the page people react to.';
comment on column topic.article_author is 'As named on the page; the proposed host.';
comment on column topic.treatment is 'Traitement.';
comment on column topic.sector is 'Secteur d''activité.';
comment on column topic.page_text is 'The whole page as read: every verbatim text is a slice of it.';
comment on column topic.page_hash is 'SHA-256 of page_text in UTF-8, hexadecimal.';
comment on column topic.remarks is 'What the producer should know about the import: [{code, level, facts}].';

create table application (
  id uuid not null,
  topic_id uuid not null,
  person_id uuid not null,
  external_key text not null,
  position integer not null,
  role text not null,
  motivation text not null,
  availability jsonb not null,
  status text not null,
  constraint application_pk primary key (id),
  constraint application_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint application_person_fk foreign key (person_id) references person (id),
  constraint application_key_once unique (topic_id, external_key),
  constraint application_availability_list check (jsonb_typeof(availability) = 'array'),
  constraint application_status_known check (status in ('applied', 'accepted', 'declined', 'withdrawn'))
);
create index application_by_person on application (person_id);
comment on table application is 'Candidature: a person asks to take part in a topic.';
comment on column application.external_key is 'The id that the applications file gives it.';
comment on column application.position is 'Order in the file, from 0.';
comment on column application.availability is '[{from, to}] as the file says them.';

create table contribution (
  id uuid not null,
  topic_id uuid not null,
  content_key text not null,
  kind text not null,
  position integer not null,
  author_name text,
  person_id uuid,
  application_id uuid,
  comment_index integer,
  page_start integer,
  page_end integer,
  text text not null,
  question text,
  written_on date,
  constraint contribution_pk primary key (id),
  constraint contribution_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint contribution_person_fk foreign key (person_id) references person (id),
  constraint contribution_application_fk foreign key (application_id) references application (id) on delete cascade,
  constraint contribution_key_once unique (topic_id, content_key),
  constraint contribution_kind_known check (kind in ('comment', 'article', 'pitch', 'answer', 'motivation', 'insight', 'opinion')),
  constraint contribution_comment_has_index check ((kind = 'comment') = (comment_index is not null)),
  constraint contribution_range_whole check (
    (page_start is null and page_end is null) or (page_start >= 0 and page_end >= page_start)
  )
);
create index contribution_by_application on contribution (application_id) where application_id is not null;
create index contribution_by_person on contribution (person_id) where person_id is not null;
comment on table contribution is 'Anything somebody wrote.';
comment on column contribution.content_key is 'Derived from kind, author and words: the same text read again is the same contribution.';
comment on column contribution.position is 'Order in which the topic shows it, from 0.';
comment on column contribution.author_name is 'As written; null for « auteur inconnu ».';
comment on column contribution.comment_index is 'From 0 in page order; only for comments.';
comment on column contribution.page_start is 'UTF-16 offset into topic.page_text; null for what does not stand in the page.';
comment on column contribution.page_end is 'UTF-16 offset, end excluded.';
comment on column contribution.text is 'The words, complete: the slice of the page, or the own text.';
comment on column contribution.question is 'The preparation question an answer replies to.';
comment on column contribution.written_on is 'Null for « non daté ».';

create table theme (
  id uuid not null,
  topic_id uuid not null,
  content_key text not null,
  label text not null,
  hook text not null,
  weight double precision not null,
  rank integer not null,
  people jsonb not null,
  constraint theme_pk primary key (id),
  constraint theme_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint theme_key_once unique (topic_id, content_key),
  constraint theme_weight_share check (weight between 0 and 1),
  constraint theme_people_list check (jsonb_typeof(people) = 'array')
);
comment on table theme is 'Thème: an angle of the debate.';
comment on column theme.hook is 'Accroche: the verbatim text that opens it.';
comment on column theme.weight is 'Share of the topic''s matter that it carries, 0 to 1.';
comment on column theme.rank is 'From 0, heaviest first; themes a later reading no longer finds come last.';
comment on column theme.people is 'Names of those who spoke to it, most heard first.';

create table quote (
  id uuid not null,
  topic_id uuid not null,
  content_key text not null,
  contribution_id uuid not null,
  range_start integer not null,
  range_end integer not null,
  author_name text,
  text text not null,
  score double precision not null,
  reasons jsonb not null,
  spoken_seconds integer not null,
  theme_id uuid,
  rank integer not null,
  constraint quote_pk primary key (id),
  constraint quote_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint quote_contribution_fk foreign key (contribution_id) references contribution (id) on delete cascade,
  constraint quote_theme_fk foreign key (theme_id) references theme (id) on delete set null,
  constraint quote_key_once unique (topic_id, content_key),
  constraint quote_range_whole check (range_start >= 0 and range_end > range_start),
  constraint quote_seconds_whole check (spoken_seconds >= 0),
  constraint quote_reasons_list check (jsonb_typeof(reasons) = 'array')
);
create index quote_by_contribution on quote (contribution_id);
create index quote_by_theme on quote (theme_id);
comment on table quote is 'Citation: a verbatim span of a contribution, never altered, never merged.';
comment on column quote.range_start is 'UTF-16 offset into the contribution''s text.';
comment on column quote.range_end is 'UTF-16 offset, end excluded.';
comment on column quote.score is 'Higher is better; comparable inside one topic only.';
comment on column quote.reasons is 'Why it was picked: [{code, facts}].';
comment on column quote.spoken_seconds is 'Time to read it aloud.';
comment on column quote.author_name is 'Who wrote these words first: not always who wrote the contribution.';
comment on column quote.rank is 'From 0, best first.';

create table question (
  id uuid not null,
  topic_id uuid not null,
  content_key text not null,
  contribution_id uuid not null,
  range_start integer not null,
  range_end integer not null,
  author_name text,
  text text not null,
  score double precision not null,
  theme_id uuid,
  rank integer not null,
  constraint question_pk primary key (id),
  constraint question_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint question_contribution_fk foreign key (contribution_id) references contribution (id) on delete cascade,
  constraint question_theme_fk foreign key (theme_id) references theme (id) on delete set null,
  constraint question_key_once unique (topic_id, content_key),
  constraint question_range_whole check (range_start >= 0 and range_end > range_start)
);
create index question_by_contribution on question (contribution_id);
create index question_by_theme on question (theme_id);
comment on table question is 'A question worth debating, verbatim.';
comment on column question.range_start is 'UTF-16 offset into the contribution''s text.';
comment on column question.range_end is 'UTF-16 offset, end excluded.';
comment on column question.author_name is 'Who wrote these words first: not always who wrote the contribution.';
comment on column question.rank is 'From 0, best first.';
