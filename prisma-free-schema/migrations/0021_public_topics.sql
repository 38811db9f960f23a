-- A topic as the public sees it, and what people write on its page.

-- Letters without accents and case. Written out, since « unaccent » is an extension that not every server has.
create function fold_letters(words text) returns text
  language sql immutable parallel safe
  return translate(
    replace(replace(replace(lower(normalize(words, nfc)), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'),
    'àáâãäåāăąçćčďèéêëēėęěìíîïīįłñńňòóôõöōøřśšşťùúûüūůýÿźżž’‘ʼ',
    'aaaaaaaaacccdeeeeeeeeiiiiiilnnnooooooorssstuuuuuuyyzzz''''''');
comment on function fold_letters(text) is 'Lower case without accents: what is typed without them is found as well.';

-- A stem keeps its accents where it is made from words that have them, and differs where they are left out: both are kept, without accents.
create function search_words(words text) returns tsvector
  language sql immutable parallel safe
  return translate(to_tsvector('pg_catalog.french', words)::text, 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy')::tsvector
    || to_tsvector('pg_catalog.french', fold_letters(words));
comment on function search_words(text) is 'French stems of a text, found with and without accents.';

create function search_query(words text) returns tsquery
  language sql immutable parallel safe
  return translate(plainto_tsquery('pg_catalog.french', words)::text, 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy')::tsquery
    || plainto_tsquery('pg_catalog.french', fold_letters(words));
comment on function search_query(text) is 'Every word of what somebody typed, as search_words keeps it.';

alter table topic
  add column slug text,
  add column state text not null default 'draft',
  add column given_pitch text,
  add column given_venue text,
  add column given_format text,
  add column given_treatment text,
  add column given_sector text,
  add column article_markdown text,
  add column call_to_take_part text,
  add column zone text not null default 'Europe/Paris',
  add column proposed_dates jsonb not null default '[]',
  add column opened_at timestamptz,
  add column closes_at timestamptz,
  add column published_url text,
  add column page_revision integer not null default 0,
  add column page_edited_at timestamptz,
  add column page_edited_by_name text,
  add column search tsvector generated always as (
    setweight(search_words(left(coalesce(title, ''), 2000)), 'A')
    || setweight(search_words(left(coalesce(given_pitch, pitch, ''), 20000)), 'B')
    || setweight(search_words(left(coalesce(article_markdown, article, ''), 100000)), 'C')
  ) stored;
update topic t set slug = n.slug from (
  select id, case when row_number() over (partition by base order by imported_at, id) = 1 then base else base || '-' || right(id::text, 12) end as slug
  from (select id, imported_at, coalesce(nullif(trim(both '-' from left(regexp_replace(fold_letters(title), '[^a-z0-9]+', '-', 'g'), 80)), ''), 'sujet') as base from topic) s
) n where n.id = t.id;
alter table topic
  alter column slug set not null,
  alter column state drop default,
  alter column zone drop default,
  alter column proposed_dates drop default,
  alter column page_revision drop default,
  add constraint topic_slug_once unique (slug),
  add constraint topic_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  add constraint topic_state_known check (state in ('draft', 'open', 'closed', 'inProduction', 'recorded', 'published', 'archived')),
  add constraint topic_proposed_dates_list check (jsonb_typeof(proposed_dates) = 'array'),
  add constraint topic_page_revision_whole check (page_revision >= 0);
create index topic_by_state on topic (state, opened_at desc, id desc);
create index topic_search on topic using gin (search);
comment on column topic.slug is 'Its name in addresses; stays when the title changes, since links were shared.';
comment on column topic.state is 'What the public sees of it and may do: brouillon, ouvert, fermé, en production, enregistré, publié, archivé. What is imported is a draft.';
comment on column topic.given_pitch is 'Written by a producer, shown in the place of the page''s own; null: the page''s. So are given_venue, given_format, given_treatment and given_sector.';
comment on column topic.article_markdown is 'Article written by a producer, in Markdown; null: the page''s own, as plain text.';
comment on column topic.call_to_take_part is 'What people are asked for, over the pitch.';
comment on column topic.zone is 'IANA zone of proposed_dates.';
comment on column topic.proposed_dates is 'When it may be recorded: [{id, from, to}], local in zone.';
comment on column topic.opened_at is 'When it was first open to the public; null: never yet.';
comment on column topic.closes_at is 'From then on nobody comments or applies, whatever the state; null: no such moment.';
comment on column topic.published_url is 'Where the show can be watched.';
comment on column topic.page_revision is 'Rises with every change of what the public sees; not that of the matter.';

create table category (
  id uuid not null,
  slug text not null,
  name_fr text not null,
  name_en text not null,
  position integer not null,
  constraint category_pk primary key (id),
  constraint category_slug_once unique (slug),
  constraint category_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  constraint category_named check (length(trim(name_fr)) > 0 and length(trim(name_en)) > 0)
);
comment on table category is 'Rubrique under which topics are listed.';
comment on column category.position is 'Order of the list, from 0.';

create table topic_category (
  topic_id uuid not null,
  category_id uuid not null,
  constraint topic_category_pk primary key (topic_id, category_id),
  constraint topic_category_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint topic_category_category_fk foreign key (category_id) references category (id) on delete cascade
);
create index topic_category_by_category on topic_category (category_id, topic_id);
comment on table topic_category is 'Which topics stand in which categories.';

create table preparation_question (
  id uuid not null,
  topic_id uuid not null,
  position integer not null,
  kind text not null,
  text text not null,
  choices jsonb not null,
  state text not null,
  created_at timestamptz not null,
  constraint preparation_question_pk primary key (id),
  constraint preparation_question_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint preparation_question_kind_known check (kind in ('open', 'yesNo', 'choice')),
  constraint preparation_question_state_known check (state in ('draft', 'open', 'closed')),
  constraint preparation_question_said check (length(trim(text)) > 0),
  constraint preparation_question_choices_given check (jsonb_typeof(choices) = 'array' and (kind = 'choice') = (jsonb_array_length(choices) > 0))
);
create index preparation_question_by_topic on preparation_question (topic_id, position, id);
comment on table preparation_question is '« Aidez-nous à préparer ce sujet » : what the public is asked.';
comment on column preparation_question.position is 'Order on the page, from 0.';
comment on column preparation_question.choices is 'Of a choice: its possible answers, in order.';
comment on column preparation_question.state is 'draft: not shown. closed: shown with its answers, takes none.';

create table public_contribution (
  id uuid not null,
  topic_id uuid not null,
  kind text not null,
  parent_id uuid,
  parent_page_id uuid,
  visitor_id uuid,
  user_id uuid,
  author_name text,
  guest_email text,
  text text not null,
  question_id uuid,
  question text,
  choice text,
  source_url text,
  content_key text,
  read_as text,
  moderation text not null,
  reason text,
  note text,
  moderated_by uuid,
  moderated_by_name text,
  moderated_at timestamptz,
  report_count integer not null,
  hidden_at timestamptz,
  client_key text not null,
  locale text not null,
  wording integer not null,
  written_at timestamptz not null,
  edited_at timestamptz,
  published_at timestamptz,
  search tsvector generated always as (search_words(left(text, 20000))) stored,
  constraint public_contribution_pk primary key (id),
  constraint public_contribution_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint public_contribution_parent_fk foreign key (parent_id) references public_contribution (id) on delete cascade,
  constraint public_contribution_page_parent_fk foreign key (parent_page_id) references contribution (id) on delete cascade,
  constraint public_contribution_visitor_fk foreign key (visitor_id) references visitor (id),
  constraint public_contribution_user_fk foreign key (user_id) references app_user (id) on delete set null,
  constraint public_contribution_question_fk foreign key (question_id) references preparation_question (id) on delete set null,
  constraint public_contribution_moderator_fk foreign key (moderated_by) references app_user (id) on delete set null,
  constraint public_contribution_kind_known check (kind in ('comment', 'answer', 'insight', 'feedback')),
  constraint public_contribution_moderation_known check (moderation in ('unconfirmed', 'waiting', 'published', 'refused', 'withdrawn')),
  constraint public_contribution_says_something check (length(trim(text)) > 0 or choice is not null),
  constraint public_contribution_text_bounded check (length(text) <= 20000),
  constraint public_contribution_one_parent check (parent_id is null or parent_page_id is null),
  constraint public_contribution_reply_is_comment check (kind = 'comment' or (parent_id is null and parent_page_id is null)),
  constraint public_contribution_question_of_answer check ((kind = 'answer') = (question is not null)),
  constraint public_contribution_choice_of_answer check (choice is null or kind = 'answer'),
  constraint public_contribution_source_of_insight check (source_url is null or kind = 'insight'),
  constraint public_contribution_guest_until_confirmed check ((moderation = 'unconfirmed') = (guest_email is not null)),
  constraint public_contribution_reports_whole check (report_count >= 0),
  constraint public_contribution_locale_known check (locale in ('fr', 'en'))
);
create unique index public_contribution_client_once on public_contribution (topic_id, client_key);
create unique index public_contribution_words_once on public_contribution (topic_id, visitor_id, content_key) where moderation in ('waiting', 'published') and content_key is not null;
create unique index public_contribution_choice_once on public_contribution (question_id, visitor_id) where choice is not null and moderation in ('waiting', 'published');
create index public_contribution_shown on public_contribution (topic_id, written_at desc, id desc) where moderation = 'published' and hidden_at is null;
create index public_contribution_replies on public_contribution (parent_id, written_at, id) where parent_id is not null;
create index public_contribution_replies_to_page on public_contribution (parent_page_id, written_at, id) where parent_page_id is not null;
create index public_contribution_by_visitor on public_contribution (visitor_id, written_at desc) where visitor_id is not null;
create index public_contribution_by_key on public_contribution (topic_id, content_key);
create index public_contribution_by_question on public_contribution (question_id) where question_id is not null;
create index public_contribution_queue on public_contribution (written_at, id) where moderation = 'waiting' or (hidden_at is not null and moderation = 'published');
create index public_contribution_guests on public_contribution (written_at) where moderation = 'unconfirmed';
create index public_contribution_unread on public_contribution (topic_id)
  where (case when moderation = 'published' and hidden_at is null and kind <> 'feedback' then content_key end) is distinct from read_as;
create index public_contribution_search on public_contribution using gin (search) where moderation = 'published' and hidden_at is null;
comment on table public_contribution is 'What somebody wrote on a topic''s public page, as they wrote it: an input of the readings, as the page is. What a reading makes of it stands in contribution, under the same content key.';
comment on column public_contribution.kind is 'comment (or reply), answer to a preparation question, insight (éclairage), feedback after the show.';
comment on column public_contribution.parent_id is 'The comment it replies to, which is no reply itself; null: none.';
comment on column public_contribution.parent_page_id is 'The same, where that comment came with an imported page.';
comment on column public_contribution.user_id is 'Of the studio''s own insights: who wrote it.';
comment on column public_contribution.author_name is 'As shown; null once its visitor was anonymised.';
comment on column public_contribution.guest_email is 'Where the confirmation went; forgotten once it is confirmed.';
comment on column public_contribution.question is 'The preparation question as it stood when it was answered.';
comment on column public_contribution.choice is 'Of an answer by yes, no or a choice.';
comment on column public_contribution.content_key is 'Of its words as they are now; null: it has none.';
comment on column public_contribution.read_as is 'The content key under which the newest reading took it in; null: it did not. Where this is not what should be read, the topic waits to be read anew.';
comment on column public_contribution.reason is 'Why it waits or was refused, a word of the house.';
comment on column public_contribution.note is 'What the moderator wrote to its author.';
comment on column public_contribution.hidden_at is 'Reported by several people: not shown until somebody looked.';
comment on column public_contribution.client_key is 'Made by the page, so that a button pressed twice writes once.';
comment on column public_contribution.wording is 'How often it was edited.';

create table contribution_wording (
  public_contribution_id uuid not null,
  wording integer not null,
  text text not null,
  content_key text,
  written_at timestamptz not null,
  replaced_at timestamptz not null,
  constraint contribution_wording_pk primary key (public_contribution_id, wording),
  constraint contribution_wording_contribution_fk foreign key (public_contribution_id) references public_contribution (id) on delete cascade
);
create index contribution_wording_by_key on contribution_wording (content_key) where content_key is not null;
comment on table contribution_wording is 'How a contribution was worded before it was edited, from 0, the original: what was quoted stays to be read.';

create table contribution_report (
  public_contribution_id uuid not null,
  reporter_hash text not null,
  reason text not null,
  note text not null,
  reported_at timestamptz not null,
  handled_at timestamptz,
  constraint contribution_report_pk primary key (public_contribution_id, reporter_hash),
  constraint contribution_report_contribution_fk foreign key (public_contribution_id) references public_contribution (id) on delete cascade,
  constraint contribution_report_reporter_is_hash check (reporter_hash ~ '^[0-9a-f]{64}$'),
  constraint contribution_report_reason_known check (reason in ('insult', 'hatred', 'privacy', 'advertising', 'offTopic', 'other'))
);
comment on table contribution_report is 'Signalement: somebody thinks that a contribution should not stand.';
comment on column contribution_report.reporter_hash is 'SHA-256 of the visitor''s id or the network address: one voice each.';
comment on column contribution_report.handled_at is 'When somebody looked; later reports count anew.';

create table opinion (
  topic_id uuid not null,
  visitor_id uuid not null,
  stance text not null,
  changed_at timestamptz not null,
  constraint opinion_pk primary key (topic_id, visitor_id),
  constraint opinion_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint opinion_visitor_fk foreign key (visitor_id) references visitor (id) on delete cascade,
  constraint opinion_stance_known check (stance in ('agree', 'nuanced', 'disagree'))
);
create index opinion_by_visitor on opinion (visitor_id);
comment on table opinion is '« Je trouve ce sujet… » : one for each visitor and topic, changed at will.';

alter table contribution add column search tsvector generated always as (search_words(left(text, 20000))) stored;
create index contribution_search on contribution using gin (search) where listed and kind in ('comment', 'insight', 'answer');
