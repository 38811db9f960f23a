-- The producer's hand: what they did to what the engine picked, what came in elsewhere than by the page, the studio's bank of
-- facets, and what each reading changed. What a reading no longer holds stays, since rundowns cite it, but is not listed.

alter table topic
  add column given_title text,
  add column language text,
  add column detected_language text not null default 'fr',
  add column bank_edits jsonb not null default '[]',
  add column revision integer not null default 0,
  add constraint topic_language_known check (language in ('fr', 'en')),
  add constraint topic_detected_language_known check (detected_language in ('fr', 'en')),
  add constraint topic_bank_edits_list check (jsonb_typeof(bank_edits) = 'array'),
  add constraint topic_revision_whole check (revision >= 0);
-- Nobody knows any more which titles were given: they stay as they are.
update topic set given_title = title;
alter table topic
  alter column detected_language drop default,
  alter column bank_edits drop default,
  alter column revision drop default;
comment on column topic.given_title is 'Title given by a person; null: the page''s own.';
comment on column topic.language is 'Language chosen by a person; null: whichever the engine detects.';
comment on column topic.detected_language is 'What most of the contributions are written in.';
comment on column topic.bank_edits is 'The studio''s edits of the bank that it was last read with: [{key, wordsFr, wordsEn, inUse}] by key.';
comment on column topic.revision is 'Rises with every change of the matter: a reading made from an older one is not saved.';

alter table application
  add column answers jsonb not null default '[]',
  add column affinities jsonb not null default '[]';
update application a set answers = coalesce((
  select jsonb_agg(jsonb_build_object('question', coalesce(c.question, ''), 'text', c.text) order by c.position)
  from contribution c where c.application_id = a.id and c.kind = 'answer'), '[]');
alter table application
  alter column answers drop default,
  alter column affinities drop default,
  add constraint application_answers_list check (jsonb_typeof(answers) = 'array'),
  add constraint application_affinities_list check (jsonb_typeof(affinities) = 'array');
comment on column application.answers is '[{question, text}] as the file says them; readings make contributions of them.';
comment on column application.affinities is 'Themes the applicant spoke to, strongest first, with what proves it: [{theme, weight, quotes, questions}], ids of rows; weight is a share, 0 to 1.';

alter table contribution
  add column listed boolean not null default true,
  add column stance jsonb,
  drop constraint contribution_comment_has_index,
  add constraint contribution_index_of_comment check (comment_index is null or kind = 'comment'),
  add constraint contribution_unlisted_off_page check (listed or (page_start is null and comment_index is null));
alter table contribution alter column listed drop default;
comment on column contribution.listed is 'False once the topic no longer holds it; it stays because rundowns cite it.';
comment on column contribution.stance is 'Cues of a position on the article, to be confirmed: {stance, cues: [{text, start, end, stance}]}, ranges in the contribution''s text; null without cues.';
comment on column contribution.comment_index is 'From 0 in page order; null for what is no comment, or one that came in elsewhere than by the page.';

alter table theme
  add column listed boolean not null default true,
  add column by_hand boolean not null default false,
  add column tensions jsonb not null default '[]',
  add constraint theme_tensions_list check (jsonb_typeof(tensions) = 'array');
update theme set listed = false where rank >= 1000000;
alter table theme
  alter column listed drop default,
  alter column by_hand drop default,
  alter column tensions drop default;
comment on column theme.listed is 'False where the last reading does not hold it; it stays because rundowns cite it.';
comment on column theme.by_hand is 'Its label or its existence is the producer''s.';
comment on column theme.tensions is 'Quotes that pull in different directions, sharpest first: [{one, other, why}], ids of rows.';
comment on column theme.rank is 'From 0, heaviest first.';

alter table quote
  add column listed boolean not null default true,
  add column hand text,
  add column theme_why jsonb,
  add constraint quote_hand_known check (hand in ('kept', 'pinned'));
update quote set listed = false where rank >= 1000000;
alter table quote alter column listed drop default;
comment on column quote.listed is 'False where the last reading does not hold it; it stays because rundowns cite it.';
comment on column quote.hand is 'What the producer did to it; null: the engine''s own pick.';
comment on column quote.theme_why is 'Why it stands in its theme: {code, facts}; null without theme, and where it was read before reasons were kept.';
comment on column quote.rank is 'Place in the engine''s own list, from 0. Shown are pinned ones first, then by falling score, then by rank.';

alter table question
  add column listed boolean not null default true,
  add column hand text,
  add column theme_why jsonb,
  add constraint question_hand_known check (hand in ('kept', 'pinned'));
update question set listed = false where rank >= 1000000;
alter table question alter column listed drop default;
comment on column question.listed is 'False where the last reading does not hold it; it stays because rundowns cite it.';
comment on column question.hand is 'What the producer did to it; null: the engine''s own pick.';
comment on column question.theme_why is 'Why it stands in its theme: {code, facts}; null without theme, and where it was read before reasons were kept.';
comment on column question.rank is 'Place in the engine''s own list, from 0. Shown are pinned ones first, then by falling score, then by rank.';

create table added_contribution (
  id uuid not null,
  topic_id uuid not null,
  number integer not null,
  kind text not null,
  author_name text,
  text text not null,
  question text,
  written_on date,
  added_by uuid,
  added_by_name text,
  added_at timestamptz not null,
  constraint added_contribution_pk primary key (id),
  constraint added_contribution_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint added_contribution_user_fk foreign key (added_by) references app_user (id) on delete set null,
  constraint added_contribution_number_once unique (topic_id, number),
  constraint added_contribution_kind_known check (kind in ('insight', 'comment', 'answer')),
  constraint added_contribution_text_said check (length(trim(text)) > 0),
  constraint added_contribution_question_of_answer check ((kind = 'answer') = (question is not null))
);
comment on table added_contribution is 'What somebody wrote or told the studio elsewhere than on the page, as it was taken down; readings make a contribution of it.';
comment on column added_contribution.number is 'Order in which they came in, from 1.';
comment on column added_contribution.author_name is 'As told; null for « auteur inconnu ».';
comment on column added_contribution.question is 'The preparation question an answer replies to.';
comment on column added_contribution.written_on is 'Null for « non daté ».';

create table producer_act (
  id uuid not null,
  topic_id uuid not null,
  number integer not null,
  act jsonb not null,
  done_by uuid,
  done_by_name text,
  done_at timestamptz not null,
  undone_by uuid,
  undone_by_name text,
  undone_at timestamptz,
  lost jsonb,
  constraint producer_act_pk primary key (id),
  constraint producer_act_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint producer_act_user_fk foreign key (done_by) references app_user (id) on delete set null,
  constraint producer_act_undoer_fk foreign key (undone_by) references app_user (id) on delete set null,
  constraint producer_act_number_once unique (topic_id, number),
  constraint producer_act_kind_known check (act #>> '{act,act}' in ('keep', 'drop', 'pin', 'move', 'relabel', 'merge', 'split')),
  constraint producer_act_undone_at_a_time check (undone_at is not null or (undone_by is null and undone_by_name is null))
);
comment on table producer_act is 'What a producer did to the matter. Those not undone are applied, in order, over whatever the engine picks.';
comment on column producer_act.number is 'Order in which they were done, from 1.';
comment on column producer_act.act is 'The act with the pieces and themes it names as they stood then, in content keys.';
comment on column producer_act.undone_at is 'Null while it is in force.';
comment on column producer_act.lost is 'Why it can no longer be done in full: {code, facts}; null while it can.';

create table reading (
  id uuid not null,
  topic_id uuid not null,
  cause text not null,
  changes jsonb not null,
  read_by uuid,
  read_by_name text,
  read_at timestamptz not null,
  constraint reading_pk primary key (id),
  constraint reading_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint reading_user_fk foreign key (read_by) references app_user (id) on delete set null,
  constraint reading_cause_known check (cause in ('import', 'page', 'contribution', 'language', 'facets'))
);
create index reading_by_topic on reading (topic_id, read_at desc, id desc);
comment on table reading is 'The engine read a topic anew, and what it changed. Acts are no readings.';
comment on column reading.changes is '{newContributions, goneContributions, newQuotes, goneQuotes, newQuestions, goneQuestions, moved, newThemes, goneThemes, relabelled, lost}.';

create table debate_facet (
  key text not null,
  name text,
  words_fr jsonb not null,
  words_en jsonb not null,
  in_use boolean not null,
  edited_by uuid,
  edited_by_name text,
  edited_at timestamptz not null,
  constraint debate_facet_pk primary key (key),
  constraint debate_facet_user_fk foreign key (edited_by) references app_user (id) on delete set null,
  constraint debate_facet_words_lists check (jsonb_typeof(words_fr) = 'array' and jsonb_typeof(words_en) = 'array')
);
comment on table debate_facet is 'The studio''s edits of the bank of debate facets, which comes with the engine; used at the next reading.';
comment on column debate_facet.key is 'The engine''s own, or one made for a facet of the studio''s.';
comment on column debate_facet.name is 'Null: the engine''s, named by the screens.';
