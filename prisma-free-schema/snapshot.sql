-- The schema as the migrations leave it. Written by `npm run schema:write`; read it in the diff, never edit it.

CREATE OR REPLACE FUNCTION public.fold_letters(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN translate(replace(replace(replace(lower(NORMALIZE(words, NFC)), 'œ'::text, 'oe'::text), 'æ'::text, 'ae'::text), 'ß'::text, 'ss'::text), 'àáâãäåāăąçćčďèéêëēėęěìíîïīįłñńňòóôõöōøřśšşťùúûüūůýÿźżž’‘ʼ'::text, 'aaaaaaaaacccdeeeeeeeeiiiiiilnnnooooooorssstuuuuuuyyzzz'''''''::text);

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A released version never changes.' using errcode = 'restrict_violation', table = tg_table_name;
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_note_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'What was noted about a show never changes: note upon it.' using errcode = 'restrict_violation', table = tg_table_name;
end
$function$;

CREATE OR REPLACE FUNCTION public.search_query(words text)
 RETURNS tsquery
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((translate((plainto_tsquery('french'::regconfig, words))::text, 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ'::text, 'aaaaaaceeeeiiiinooooouuuuyy'::text))::tsquery || plainto_tsquery('french'::regconfig, fold_letters(words)));

CREATE OR REPLACE FUNCTION public.search_words(words text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((translate((to_tsvector('french'::regconfig, words))::text, 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ'::text, 'aaaaaaceeeeiiiinooooouuuuyy'::text))::tsvector || to_tsvector('french'::regconfig, fold_letters(words)));

create table account_invitation (
  id uuid not null,
  token_hash text not null,
  for_whom text not null,
  role text not null,
  invited_by uuid,
  invited_by_name text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  used_by uuid,
  revoked_at timestamp with time zone,
  constraint account_invitation_pk PRIMARY KEY (id),
  constraint account_invitation_token_once UNIQUE (token_hash),
  constraint account_invitation_ends_after_start CHECK (expires_at > created_at),
  constraint account_invitation_for_somebody CHECK (length(TRIM(BOTH FROM for_whom)) >= 1 AND length(TRIM(BOTH FROM for_whom)) <= 200),
  constraint account_invitation_role_known CHECK (role = ANY (ARRAY['administrator'::text, 'producer'::text, 'host'::text, 'member'::text])),
  constraint account_invitation_token_is_hash CHECK (token_hash ~ '^[0-9a-f]{64}$'::text)
);

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
  added_at timestamp with time zone not null,
  constraint added_contribution_pk PRIMARY KEY (id),
  constraint added_contribution_number_once UNIQUE (topic_id, number),
  constraint added_contribution_kind_known CHECK (kind = ANY (ARRAY['insight'::text, 'comment'::text, 'answer'::text])),
  constraint added_contribution_question_of_answer CHECK ((kind = 'answer'::text) = (question IS NOT NULL)),
  constraint added_contribution_text_said CHECK (length(TRIM(BOTH FROM text)) > 0)
);

create table app_user (
  id uuid not null,
  name text not null,
  email text not null,
  password_hash text not null,
  role text not null,
  locale text not null,
  created_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint app_user_pk PRIMARY KEY (id),
  constraint app_user_email_shape CHECK (email ~ '^[^@\s]+@[^@\s]+$'::text AND length(email) <= 320),
  constraint app_user_locale_known CHECK (locale = ANY (ARRAY['fr'::text, 'en'::text])),
  constraint app_user_name_said CHECK (length(TRIM(BOTH FROM name)) >= 1 AND length(TRIM(BOTH FROM name)) <= 200),
  constraint app_user_password_argon2id CHECK (password_hash ~~ '$argon2id$%'::text),
  constraint app_user_role_known CHECK (role = ANY (ARRAY['administrator'::text, 'producer'::text, 'host'::text, 'member'::text]))
);

create table application (
  id uuid not null,
  topic_id uuid not null,
  person_id uuid,
  external_key text not null,
  "position" integer not null,
  role text not null,
  motivation text not null,
  availability jsonb not null,
  answers jsonb not null,
  affinities jsonb not null,
  visitor_id uuid,
  state text not null,
  stage text not null,
  can_answer jsonb not null,
  date_answers jsonb not null,
  links jsonb not null,
  accessibility text not null,
  stated_gender text,
  together_with uuid,
  revision integer not null,
  editor_key text,
  read_revision integer,
  withdrawn_reason text,
  begun_at timestamp with time zone,
  edited_at timestamp with time zone,
  submitted_at timestamp with time zone,
  staged_by uuid,
  staged_by_name text,
  staged_at timestamp with time zone,
  name text not null,
  title text,
  organisation text,
  telephone text,
  constraint application_pk PRIMARY KEY (id),
  constraint application_key_once UNIQUE (topic_id, external_key),
  constraint application_affinities_list CHECK (jsonb_typeof(affinities) = 'array'::text),
  constraint application_answers_list CHECK (jsonb_typeof(answers) = 'array'::text),
  constraint application_availability_list CHECK (jsonb_typeof(availability) = 'array'::text),
  constraint application_gender_known CHECK (stated_gender IS NULL OR (stated_gender = ANY (ARRAY['woman'::text, 'man'::text, 'other'::text]))),
  constraint application_lists CHECK (jsonb_typeof(can_answer) = 'array'::text AND jsonb_typeof(date_answers) = 'array'::text AND jsonb_typeof(links) = 'array'::text),
  constraint application_name_said CHECK (length(TRIM(BOTH FROM name)) > 0),
  constraint application_person_once_submitted CHECK (person_id IS NOT NULL OR state <> 'submitted'::text AND submitted_at IS NULL),
  constraint application_revision_whole CHECK (revision >= 0),
  constraint application_stage_known CHECK (stage = ANY (ARRAY['new'::text, 'shortlisted'::text, 'accepted'::text, 'waitingList'::text, 'declined'::text])),
  constraint application_state_known CHECK (state = ANY (ARRAY['draft'::text, 'submitted'::text, 'withdrawn'::text]))
);

create table application_invitation (
  id uuid not null,
  application_id uuid not null,
  email text not null,
  name text not null,
  invited_at timestamp with time zone not null,
  joined_id uuid,
  joined_at timestamp with time zone,
  constraint application_invitation_pk PRIMARY KEY (id)
);

create table application_review (
  application_id uuid not null,
  user_id uuid not null,
  score integer,
  note text not null,
  reviewed_at timestamp with time zone not null,
  constraint application_review_pk PRIMARY KEY (application_id, user_id),
  constraint application_review_says_something CHECK (score IS NOT NULL OR length(TRIM(BOTH FROM note)) > 0),
  constraint application_review_score_known CHECK (score >= 1 AND score <= 5)
);

create table as_run_note (
  id uuid not null,
  episode_id uuid not null,
  sequence integer not null,
  version_id uuid not null,
  act text not null,
  line_id uuid,
  title text,
  start_at timestamp with time zone,
  end_at timestamp with time zone,
  of_note uuid,
  tapped boolean not null,
  noted_by uuid,
  noted_by_name text,
  noted_at timestamp with time zone not null,
  constraint as_run_note_pk PRIMARY KEY (id),
  constraint as_run_note_sequence_once UNIQUE (episode_id, sequence),
  constraint as_run_note_act_known CHECK (act = ANY (ARRAY['take'::text, 'end'::text, 'drop'::text, 'void'::text, 'cut'::text, 'correct'::text, 'undo'::text])),
  constraint as_run_note_cut_has_end CHECK (act <> 'cut'::text OR end_at IS NOT NULL),
  constraint as_run_note_end_where_meant CHECK (end_at IS NULL OR (act = ANY (ARRAY['take'::text, 'cut'::text, 'correct'::text])) AND end_at >= start_at),
  constraint as_run_note_line_where_meant CHECK ((act = ANY (ARRAY['take'::text, 'drop'::text])) = (line_id IS NOT NULL)),
  constraint as_run_note_of_where_meant CHECK ((act = ANY (ARRAY['void'::text, 'correct'::text, 'undo'::text])) = (of_note IS NOT NULL)),
  constraint as_run_note_start_where_meant CHECK ((act = ANY (ARRAY['take'::text, 'end'::text, 'cut'::text, 'correct'::text])) = (start_at IS NOT NULL)),
  constraint as_run_note_title_of_takes CHECK (title IS NULL OR act = 'take'::text)
);

create table audience_attempt (
  id uuid not null,
  act text not null,
  who_hash text not null,
  at timestamp with time zone not null,
  constraint audience_attempt_pk PRIMARY KEY (id),
  constraint audience_attempt_who_is_hash CHECK (who_hash ~ '^[0-9a-f]{64}$'::text)
);

create table audience_seat (
  id uuid not null,
  episode_id uuid not null,
  visitor_id uuid not null,
  number integer not null,
  state text not null,
  rights_version text not null,
  rights_accepted_at timestamp with time zone not null,
  asked_at timestamp with time zone not null,
  promoted_at timestamp with time zone,
  released_at timestamp with time zone,
  checked_in_at timestamp with time zone,
  checked_in_by_name text,
  accessibility text not null,
  constraint audience_seat_pk PRIMARY KEY (id),
  constraint audience_seat_number_once UNIQUE (episode_id, number),
  constraint audience_seat_once UNIQUE (episode_id, visitor_id),
  constraint audience_seat_accessibility_bounded CHECK (length(accessibility) <= 500),
  constraint audience_seat_checked_in_is_in CHECK (checked_in_at IS NULL OR state = 'in'::text),
  constraint audience_seat_number_whole CHECK (number >= 1),
  constraint audience_seat_released_at_a_time CHECK ((state = 'released'::text) = (released_at IS NOT NULL)),
  constraint audience_seat_released_needs_nothing CHECK (state <> 'released'::text OR accessibility = ''::text),
  constraint audience_seat_state_known CHECK (state = ANY (ARRAY['in'::text, 'waiting'::text, 'released'::text]))
);

create table audience_setting (
  id integer not null,
  tells_points boolean not null,
  edited_by uuid,
  edited_by_name text,
  edited_at timestamp with time zone not null,
  constraint audience_setting_pk PRIMARY KEY (id),
  constraint audience_setting_one_row CHECK (id = 1)
);

create table blocked_address (
  address text not null,
  reason text not null,
  blocked_at timestamp with time zone not null,
  constraint blocked_address_pk PRIMARY KEY (address),
  constraint blocked_address_lower CHECK (address = lower(address))
);

create table calendar_feed (
  token_hash text not null,
  user_id uuid not null,
  studio_id uuid,
  created_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint calendar_feed_pk PRIMARY KEY (token_hash),
  constraint calendar_feed_token_is_hash CHECK (token_hash ~ '^[0-9a-f]{64}$'::text)
);

create table category (
  id uuid not null,
  slug text not null,
  name_fr text not null,
  name_en text not null,
  "position" integer not null,
  constraint category_pk PRIMARY KEY (id),
  constraint category_slug_once UNIQUE (slug),
  constraint category_named CHECK (length(TRIM(BOTH FROM name_fr)) > 0 AND length(TRIM(BOTH FROM name_en)) > 0),
  constraint category_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text AND length(slug) <= 120)
);

create table contribution (
  id uuid not null,
  topic_id uuid not null,
  content_key text not null,
  kind text not null,
  "position" integer not null,
  author_name text,
  person_id uuid,
  application_id uuid,
  comment_index integer,
  page_start integer,
  page_end integer,
  text text not null,
  question text,
  written_on date,
  listed boolean not null,
  stance jsonb,
  search tsvector generated always as (search_words("left"(text, 20000))) stored,
  constraint contribution_pk PRIMARY KEY (id),
  constraint contribution_key_once UNIQUE (topic_id, content_key),
  constraint contribution_index_of_comment CHECK (comment_index IS NULL OR kind = 'comment'::text),
  constraint contribution_kind_known CHECK (kind = ANY (ARRAY['comment'::text, 'article'::text, 'pitch'::text, 'answer'::text, 'motivation'::text, 'insight'::text, 'opinion'::text])),
  constraint contribution_range_whole CHECK (page_start IS NULL AND page_end IS NULL OR page_start >= 0 AND page_end >= page_start),
  constraint contribution_unlisted_off_page CHECK (listed OR page_start IS NULL AND comment_index IS NULL)
);

create table contribution_report (
  public_contribution_id uuid not null,
  reporter_hash text not null,
  reason text not null,
  note text not null,
  reported_at timestamp with time zone not null,
  handled_at timestamp with time zone,
  constraint contribution_report_pk PRIMARY KEY (public_contribution_id, reporter_hash),
  constraint contribution_report_reason_known CHECK (reason = ANY (ARRAY['insult'::text, 'hatred'::text, 'privacy'::text, 'advertising'::text, 'offTopic'::text, 'other'::text])),
  constraint contribution_report_reporter_is_hash CHECK (reporter_hash ~ '^[0-9a-f]{64}$'::text)
);

create table contribution_wording (
  public_contribution_id uuid not null,
  wording integer not null,
  text text not null,
  content_key text,
  written_at timestamp with time zone not null,
  replaced_at timestamp with time zone not null,
  source_url text,
  constraint contribution_wording_pk PRIMARY KEY (public_contribution_id, wording)
);

create table debate_facet (
  key text not null,
  name text,
  words_fr jsonb not null,
  words_en jsonb not null,
  in_use boolean not null,
  edited_by uuid,
  edited_by_name text,
  edited_at timestamp with time zone not null,
  constraint debate_facet_pk PRIMARY KEY (key),
  constraint debate_facet_words_lists CHECK (jsonb_typeof(words_fr) = 'array'::text AND jsonb_typeof(words_en) = 'array'::text)
);

create table episode (
  id uuid not null,
  topic_id uuid not null,
  title text not null,
  start_local timestamp without time zone,
  zone text not null,
  target_seconds integer not null,
  seats integer not null,
  venue text,
  created_at timestamp with time zone not null,
  template_id uuid,
  studio_id uuid,
  shows_matter boolean default false not null,
  revision integer default 0 not null,
  changed_at timestamp with time zone not null,
  constraint episode_pk PRIMARY KEY (id),
  constraint episode_revision_whole CHECK (revision >= 0),
  constraint episode_seats_whole CHECK (seats >= 1 AND seats <= 60),
  constraint episode_target_within_day CHECK (target_seconds >= 1 AND target_seconds <= 86400),
  constraint episode_title_said CHECK (length(TRIM(BOTH FROM title)) > 0)
);

create table episode_audience (
  episode_id uuid not null,
  capacity integer not null,
  open boolean not null,
  doors_local timestamp without time zone,
  rights_version text not null,
  rights_text_fr text not null,
  rights_text_en text not null,
  edited_by uuid,
  edited_by_name text,
  edited_at timestamp with time zone not null,
  constraint episode_audience_pk PRIMARY KEY (episode_id),
  constraint episode_audience_capacity_whole CHECK (capacity >= 0 AND capacity <= 5000),
  constraint episode_audience_rights_named CHECK (length(TRIM(BOTH FROM rights_version)) > 0)
);

create table episode_member (
  episode_id uuid not null,
  user_id uuid not null,
  role text not null,
  columns jsonb not null,
  added_by uuid,
  added_at timestamp with time zone not null,
  constraint episode_member_pk PRIMARY KEY (episode_id, user_id),
  constraint episode_member_columns_given CHECK ((role = 'contributor'::text) = (jsonb_array_length(columns) > 0)),
  constraint episode_member_columns_list CHECK (jsonb_typeof(columns) = 'array'::text),
  constraint episode_member_role_known CHECK (role = ANY (ARRAY['owner'::text, 'producer'::text, 'contributor'::text, 'showCaller'::text, 'reader'::text]))
);

create table frozen_number (
  rundown_id uuid not null,
  segment_id uuid not null,
  number text not null,
  title text not null,
  constraint frozen_number_pk PRIMARY KEY (rundown_id, segment_id),
  constraint frozen_number_once UNIQUE (rundown_id, number),
  constraint frozen_number_written CHECK (number ~ '^[0-9]+( ([a-z]+|\([0-9]+\)))?( [A-Z]+)?$'::text)
);

create table image_rights (
  id uuid not null,
  participation_id uuid not null,
  text_version text not null,
  locale text not null,
  text text not null,
  signed_name text not null,
  signed_at timestamp with time zone not null,
  signed_from text not null,
  constraint image_rights_pk PRIMARY KEY (id),
  constraint image_rights_once UNIQUE (participation_id, text_version),
  constraint image_rights_name_said CHECK (length(TRIM(BOTH FROM signed_name)) > 0)
);

create table improvement (
  planning_id uuid not null,
  state text not null,
  round integer not null,
  revision integer not null,
  worth double precision not null,
  first_worth double precision not null,
  won double precision,
  bound double precision,
  attempts integer not null,
  touched_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint improvement_pk PRIMARY KEY (planning_id),
  constraint improvement_end_known CHECK ((state = 'searching'::text) = (ended_at IS NULL)),
  constraint improvement_round_counted CHECK (round >= 0),
  constraint improvement_state_known CHECK (state = ANY (ARRAY['searching'::text, 'proven'::text, 'searched'::text, 'kept'::text, 'overtaken'::text, 'failed'::text]))
);

create table kept_letter (
  id uuid not null,
  message_id uuid,
  recipient_name text not null,
  address text not null,
  subject text not null,
  bytes bytea not null,
  kept_at timestamp with time zone not null,
  constraint kept_letter_pk PRIMARY KEY (id)
);

create table link_guess (
  id uuid not null,
  remote_hash text not null,
  at timestamp with time zone not null,
  constraint link_guess_pk PRIMARY KEY (id)
);

create table message (
  id uuid not null,
  key text not null,
  kind text not null,
  recipient_user_id uuid,
  recipient_person_id uuid,
  recipient_name text not null,
  address text not null,
  subject text not null,
  locale text not null,
  message_id_header text not null,
  rundown_id uuid,
  version integer,
  state text not null,
  attempts integer not null,
  reason text,
  created_at timestamp with time zone not null,
  touched_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  participation_id uuid,
  slot_revision integer,
  answered_at bigint,
  optional boolean default false not null,
  words jsonb not null,
  facts jsonb,
  edited_by_name text,
  enclosures jsonb default '[]'::jsonb not null,
  entry jsonb,
  told_change jsonb,
  due_at timestamp with time zone not null,
  at_once boolean default false not null,
  claim uuid,
  claimed_until timestamp with time zone,
  data_started_at timestamp with time zone,
  bounced_at timestamp with time zone,
  bounce jsonb,
  visitor_id uuid,
  visitor_link jsonb,
  constraint message_pk PRIMARY KEY (id),
  constraint message_header_once UNIQUE (message_id_header),
  constraint message_locale_known CHECK (locale = ANY (ARRAY['fr'::text, 'en'::text])),
  constraint message_sent_has_time CHECK ((state = ANY (ARRAY['sent'::text, 'bounced'::text])) = (sent_at IS NOT NULL)),
  constraint message_state_known CHECK (state = ANY (ARRAY['drafted'::text, 'queued'::text, 'sending'::text, 'sent'::text, 'bounced'::text, 'failed'::text, 'unknown'::text, 'voided'::text])),
  constraint message_visitor_link_named CHECK (visitor_link IS NULL OR jsonb_typeof(visitor_link) = 'object'::text),
  constraint message_words_named CHECK (jsonb_typeof(words) = 'object'::text)
);

create table notice_template (
  studio_id uuid not null,
  kind text not null,
  locale text not null,
  subject text not null,
  paragraphs jsonb not null,
  button text not null,
  edited_by uuid,
  edited_by_name text,
  edited_at timestamp with time zone not null,
  constraint notice_template_pk PRIMARY KEY (studio_id, kind, locale),
  constraint notice_template_locale_known CHECK (locale = ANY (ARRAY['fr'::text, 'en'::text])),
  constraint notice_template_paragraphs_list CHECK (jsonb_typeof(paragraphs) = 'array'::text)
);

create table one_time_link (
  token_hash text not null,
  purpose text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint one_time_link_pk PRIMARY KEY (token_hash),
  constraint one_time_link_purpose_known CHECK (purpose = 'administrator'::text),
  constraint one_time_link_token_is_hash CHECK (token_hash ~ '^[0-9a-f]{64}$'::text)
);

create table operation (
  id uuid not null,
  rundown_id uuid not null,
  revision integer not null,
  verb text not null,
  segment_id uuid,
  "position" integer,
  by_user uuid,
  by_name text,
  before jsonb,
  after jsonb,
  at timestamp with time zone not null,
  act uuid not null,
  act_kind text,
  undoes uuid,
  constraint operation_pk PRIMARY KEY (id),
  constraint operation_revision_once UNIQUE (rundown_id, revision),
  constraint operation_act_kind_known CHECK (act_kind = ANY (ARRAY['undo'::text, 'redo'::text, 'paste'::text, 'duplicate'::text, 'split'::text, 'merge'::text, 'group'::text, 'repair'::text, 'matter'::text, 'proposal'::text, 'template'::text, 'restore'::text, 'restoreVersion'::text])),
  constraint operation_verb_known CHECK (verb = ANY (ARRAY['addSegment'::text, 'editSegment'::text, 'moveSegment'::text, 'removeSegment'::text, 'editFrame'::text, 'planShow'::text, 'improvePlan'::text, 'acceptReplanning'::text, 'releaseRundown'::text, 'editEpisode'::text, 'editPerson'::text]))
);

create table opinion (
  topic_id uuid not null,
  visitor_id uuid not null,
  stance text not null,
  changed_at timestamp with time zone not null,
  constraint opinion_pk PRIMARY KEY (topic_id, visitor_id),
  constraint opinion_stance_known CHECK (stance = ANY (ARRAY['agree'::text, 'nuanced'::text, 'disagree'::text]))
);

create table outbox (
  id uuid not null,
  name text not null,
  facts jsonb not null,
  created_at timestamp with time zone not null,
  dispatched_at timestamp with time zone,
  attempts integer not null,
  constraint outbox_pk PRIMARY KEY (id)
);

create table page_comment (
  contribution_id uuid not null,
  moderation text not null,
  reason text,
  report_count integer not null,
  reported_at timestamp with time zone,
  hidden_at timestamp with time zone,
  moderated_by uuid,
  moderated_by_name text,
  moderated_at timestamp with time zone,
  left_out boolean,
  constraint page_comment_pk PRIMARY KEY (contribution_id),
  constraint page_comment_hidden_by_reports CHECK (hidden_at IS NULL OR report_count > 0),
  constraint page_comment_moderation_known CHECK (moderation = ANY (ARRAY['published'::text, 'refused'::text])),
  constraint page_comment_reason_of_refusal CHECK ((moderation = 'refused'::text) = (reason IS NOT NULL)),
  constraint page_comment_reports_whole CHECK (report_count >= 0 AND (report_count > 0) = (reported_at IS NOT NULL))
);

create table page_comment_report (
  contribution_id uuid not null,
  reporter_hash text not null,
  reason text not null,
  note text not null,
  reported_at timestamp with time zone not null,
  handled_at timestamp with time zone,
  constraint page_comment_report_pk PRIMARY KEY (contribution_id, reporter_hash),
  constraint page_comment_report_reason_known CHECK (reason = ANY (ARRAY['insult'::text, 'hatred'::text, 'privacy'::text, 'advertising'::text, 'offTopic'::text, 'other'::text])),
  constraint page_comment_report_reporter_is_hash CHECK (reporter_hash ~ '^[0-9a-f]{64}$'::text)
);

create table participation (
  id uuid not null,
  episode_id uuid not null,
  person_id uuid not null,
  application_id uuid,
  speaker_key text,
  role text not null,
  status text not null,
  slot_revision integer not null,
  presence jsonb,
  application jsonb,
  invitation jsonb,
  slot_window jsonb,
  answer jsonb,
  status_before text,
  standing jsonb,
  companions jsonb default '[]'::jsonb not null,
  told jsonb,
  told_at timestamp with time zone,
  lower_third jsonb,
  preparation jsonb default '[]'::jsonb not null,
  chair integer,
  microphone text,
  constraint participation_pk PRIMARY KEY (id),
  constraint participation_chair_once UNIQUE (episode_id, chair),
  constraint participation_person_once UNIQUE (episode_id, person_id),
  constraint participation_speaker_once UNIQUE (episode_id, speaker_key),
  constraint participation_chair_on_set CHECK (chair IS NULL OR chair >= 1 AND chair <= 60),
  constraint participation_microphone_said CHECK (microphone IS NULL OR length(microphone) >= 1 AND length(microphone) <= 80),
  constraint participation_presence_list CHECK (presence IS NULL OR jsonb_typeof(presence) = 'array'::text),
  constraint participation_role_known CHECK (role = ANY (ARRAY['host'::text, 'guest'::text])),
  constraint participation_slot_revision_whole CHECK (slot_revision >= 0),
  constraint participation_status_before_known CHECK (status_before IS NULL OR (status_before = ANY (ARRAY['suggested'::text, 'applied'::text, 'invited'::text, 'accepted'::text, 'confirmed'::text, 'toReconfirm'::text, 'present'::text, 'declined'::text, 'withdrawn'::text, 'cancelled'::text]))),
  constraint participation_status_known CHECK (status = ANY (ARRAY['suggested'::text, 'applied'::text, 'invited'::text, 'accepted'::text, 'confirmed'::text, 'toReconfirm'::text, 'present'::text, 'declined'::text, 'withdrawn'::text, 'cancelled'::text]))
);

create table participation_act (
  id uuid not null,
  participation_id uuid not null,
  act text not null,
  via text not null,
  by_user uuid,
  by_name text,
  status_before text not null,
  status_after text not null,
  facts jsonb not null,
  at timestamp with time zone not null,
  constraint participation_act_pk PRIMARY KEY (id),
  constraint participation_act_via_known CHECK (via = ANY (ARRAY['desk'::text, 'link'::text, 'telephone'::text, 'release'::text]))
);

create table pending_visitor (
  id uuid not null,
  name text not null,
  email text not null,
  locale text not null,
  password_hash text,
  browser_hash text,
  topic_id uuid,
  draft jsonb,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint pending_visitor_pk PRIMARY KEY (id),
  constraint pending_visitor_browser_is_hash CHECK (browser_hash IS NULL OR browser_hash ~ '^[0-9a-f]{64}$'::text),
  constraint pending_visitor_draft_of_topic CHECK ((topic_id IS NULL) = (draft IS NULL)),
  constraint pending_visitor_locale_known CHECK (locale = ANY (ARRAY['fr'::text, 'en'::text])),
  constraint pending_visitor_password_argon2id CHECK (password_hash IS NULL OR password_hash ~~ '$argon2id$%'::text)
);

create table person (
  id uuid not null,
  name text not null,
  title text,
  organisation text,
  created_at timestamp with time zone not null,
  email text,
  telephone text,
  locale text,
  zone text,
  pronunciation text,
  biography text,
  constraint person_pk PRIMARY KEY (id),
  constraint person_biography_said CHECK (biography IS NULL OR length(biography) >= 1 AND length(biography) <= 2000),
  constraint person_email_shape CHECK (email IS NULL OR email ~ '^[^@\s]+@[^@\s]+$'::text AND length(email) <= 320),
  constraint person_locale_known CHECK (locale IS NULL OR (locale = ANY (ARRAY['fr'::text, 'en'::text]))),
  constraint person_name_said CHECK (length(TRIM(BOTH FROM name)) > 0),
  constraint person_pronunciation_said CHECK (pronunciation IS NULL OR length(pronunciation) >= 1 AND length(pronunciation) <= 200)
);

create table planning (
  id uuid not null,
  episode_id uuid not null,
  state text not null,
  progress integer not null,
  step text,
  refusal jsonb,
  expected_revision integer not null,
  requested_by uuid,
  attempts integer not null,
  requested_at timestamp with time zone not null,
  touched_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  proposes boolean default false not null,
  constraint planning_pk PRIMARY KEY (id),
  constraint planning_end_known CHECK ((state = ANY (ARRAY['done'::text, 'refused'::text, 'failed'::text])) = (ended_at IS NOT NULL)),
  constraint planning_progress_percent CHECK (progress >= 0 AND progress <= 100),
  constraint planning_state_known CHECK (state = ANY (ARRAY['queued'::text, 'running'::text, 'done'::text, 'refused'::text, 'failed'::text]))
);

create table point (
  id uuid not null,
  rundown_id uuid not null,
  "position" integer not null,
  state text not null,
  contribution_id uuid not null,
  text text not null,
  segment_id uuid,
  why jsonb not null,
  constraint point_pk PRIMARY KEY (id),
  constraint point_segment_where_dealt_with CHECK ((state <> 'covered'::text OR segment_id IS NOT NULL) AND (state <> 'notKept'::text OR segment_id IS NULL)),
  constraint point_state_known CHECK (state = ANY (ARRAY['covered'::text, 'reserve'::text, 'notKept'::text])),
  constraint point_why_list CHECK (jsonb_typeof(why) = 'array'::text)
);

create table point_told (
  public_contribution_id uuid not null,
  became text not null,
  segment text,
  at_seconds integer,
  times integer not null,
  message_id uuid,
  told_by_name text,
  told_at timestamp with time zone not null,
  constraint point_told_pk PRIMARY KEY (public_contribution_id),
  constraint point_told_at_whole CHECK (at_seconds >= 0),
  constraint point_told_became_known CHECK (became = ANY (ARRAY['covered'::text, 'reserve'::text, 'notKept'::text])),
  constraint point_told_segment_of_covered CHECK (became = 'covered'::text OR segment IS NULL AND at_seconds IS NULL),
  constraint point_told_times_whole CHECK (times >= 1)
);

create table preference (
  user_id uuid not null,
  chosen jsonb not null,
  kept_at timestamp with time zone not null,
  constraint preference_pk PRIMARY KEY (user_id),
  constraint preference_named CHECK (jsonb_typeof(chosen) = 'object'::text)
);

create table preparation_question (
  id uuid not null,
  topic_id uuid not null,
  "position" integer not null,
  kind text not null,
  text text not null,
  choices jsonb not null,
  state text not null,
  created_at timestamp with time zone not null,
  constraint preparation_question_pk PRIMARY KEY (id),
  constraint preparation_question_choices_given CHECK (jsonb_typeof(choices) = 'array'::text AND (kind = 'choice'::text) = (jsonb_array_length(choices) > 0)),
  constraint preparation_question_kind_known CHECK (kind = ANY (ARRAY['open'::text, 'yesNo'::text, 'choice'::text])),
  constraint preparation_question_said CHECK (length(TRIM(BOTH FROM text)) > 0),
  constraint preparation_question_state_known CHECK (state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text]))
);

create table print_list (
  place text not null,
  studio_id uuid,
  entries jsonb not null,
  edited_by uuid,
  edited_by_name text not null,
  edited_at timestamp with time zone not null,
  constraint print_list_pk PRIMARY KEY (place),
  constraint print_list_entries_list CHECK (jsonb_typeof(entries) = 'array'::text),
  constraint print_list_place_is_studio CHECK (place = COALESCE(studio_id::text, 'elsewhere'::text))
);

create table print_log (
  id uuid not null,
  code text not null,
  revision integer,
  copies integer not null,
  printed_by uuid,
  printed_by_name text not null,
  printed_at timestamp with time zone not null,
  constraint print_log_pk PRIMARY KEY (id),
  constraint print_log_copies_counted CHECK (copies > 0)
);

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
  requested_at timestamp with time zone not null,
  touched_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint print_run_pk PRIMARY KEY (id),
  constraint print_run_done_counted CHECK (done >= 0 AND done <= copies),
  constraint print_run_ended CHECK ((ended_at IS NULL) = (state = ANY (ARRAY['queued'::text, 'running'::text]))),
  constraint print_run_locale_known CHECK (locale = ANY (ARRAY['fr'::text, 'en'::text])),
  constraint print_run_state_known CHECK (state = ANY (ARRAY['queued'::text, 'running'::text, 'done'::text, 'refused'::text, 'failed'::text])),
  constraint print_run_step_known CHECK (step = ANY (ARRAY['read'::text, 'press'::text]))
);

create table print_run_pdf (
  print_run_id uuid not null,
  bytes bytea not null,
  constraint print_run_pdf_pk PRIMARY KEY (print_run_id)
);

create table printed_copy (
  code text not null,
  rundown_id uuid not null,
  version integer,
  content_hash text not null,
  format text not null,
  wishes text not null,
  recipient text not null,
  participation_id uuid,
  made_at timestamp with time zone not null,
  constraint printed_copy_pk PRIMARY KEY (code),
  constraint printed_copy_once UNIQUE NULLS NOT DISTINCT (rundown_id, version, content_hash, format, wishes, recipient, participation_id),
  constraint printed_copy_code_short CHECK (code ~ '^[0-9a-hjkmnp-tv-z]{10}$'::text),
  constraint printed_copy_format_named CHECK (length(format) >= 1 AND length(format) <= 40),
  constraint printed_copy_hash_is_hash CHECK (content_hash ~ '^[0-9a-f]{64}$'::text),
  constraint printed_copy_recipient_short CHECK (length(recipient) <= 200),
  constraint printed_copy_version_counted CHECK (version > 0)
);

create table private_note (
  segment_id uuid not null,
  user_id uuid not null,
  text text not null,
  updated_at timestamp with time zone not null,
  rundown_id uuid not null,
  constraint private_note_pk PRIMARY KEY (segment_id, user_id),
  constraint private_note_said CHECK (length(text) >= 1 AND length(text) <= 10000)
);

create table producer_act (
  id uuid not null,
  topic_id uuid not null,
  number integer not null,
  act jsonb not null,
  done_by uuid,
  done_by_name text,
  done_at timestamp with time zone not null,
  undone_by uuid,
  undone_by_name text,
  undone_at timestamp with time zone,
  lost jsonb,
  constraint producer_act_pk PRIMARY KEY (id),
  constraint producer_act_number_once UNIQUE (topic_id, number),
  constraint producer_act_kind_known CHECK ((act #>> '{act,act}'::text[]) = ANY (ARRAY['keep'::text, 'drop'::text, 'pin'::text, 'move'::text, 'relabel'::text, 'merge'::text, 'split'::text])),
  constraint producer_act_undone_at_a_time CHECK (undone_at IS NOT NULL OR undone_by IS NULL AND undone_by_name IS NULL)
);

create table proposal (
  id uuid not null,
  rundown_id uuid not null,
  content jsonb not null,
  made_at timestamp with time zone not null,
  constraint proposal_pk PRIMARY KEY (id)
);

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
  moderated_at timestamp with time zone,
  report_count integer not null,
  hidden_at timestamp with time zone,
  client_key text not null,
  locale text not null,
  wording integer not null,
  written_at timestamp with time zone not null,
  edited_at timestamp with time zone,
  published_at timestamp with time zone,
  search tsvector generated always as (search_words("left"(text, 20000))) stored,
  constraint public_contribution_pk PRIMARY KEY (id),
  constraint public_contribution_choice_of_answer CHECK (choice IS NULL OR kind = 'answer'::text),
  constraint public_contribution_guest_until_confirmed CHECK ((moderation = 'unconfirmed'::text) = (guest_email IS NOT NULL)),
  constraint public_contribution_kind_known CHECK (kind = ANY (ARRAY['comment'::text, 'answer'::text, 'insight'::text, 'feedback'::text])),
  constraint public_contribution_locale_known CHECK (locale = ANY (ARRAY['fr'::text, 'en'::text])),
  constraint public_contribution_moderation_known CHECK (moderation = ANY (ARRAY['unconfirmed'::text, 'waiting'::text, 'published'::text, 'refused'::text, 'withdrawn'::text])),
  constraint public_contribution_one_parent CHECK (parent_id IS NULL OR parent_page_id IS NULL),
  constraint public_contribution_question_of_answer CHECK ((kind = 'answer'::text) = (question IS NOT NULL)),
  constraint public_contribution_reply_is_comment CHECK (kind = 'comment'::text OR parent_id IS NULL AND parent_page_id IS NULL),
  constraint public_contribution_reports_whole CHECK (report_count >= 0),
  constraint public_contribution_says_something CHECK (length(TRIM(BOTH FROM text)) > 0 OR choice IS NOT NULL),
  constraint public_contribution_source_of_insight CHECK (source_url IS NULL OR kind = 'insight'::text),
  constraint public_contribution_text_bounded CHECK (length(text) <= 20000)
);

create table publication (
  id uuid not null,
  topic_id uuid not null,
  number integer not null,
  episode_id uuid,
  url text not null,
  offset_seconds integer not null,
  chapters jsonb not null,
  without_rights jsonb not null,
  reason text,
  published_by uuid,
  published_by_name text,
  published_at timestamp with time zone not null,
  constraint publication_pk PRIMARY KEY (id),
  constraint publication_number_once UNIQUE (topic_id, number),
  constraint publication_chapters_list CHECK (jsonb_typeof(chapters) = 'array'::text),
  constraint publication_number_whole CHECK (number >= 1),
  constraint publication_offset_within_a_day CHECK (abs(offset_seconds) < 86400),
  constraint publication_override_has_reason CHECK ((jsonb_array_length(without_rights) > 0) = (reason IS NOT NULL)),
  constraint publication_without_rights_list CHECK (jsonb_typeof(without_rights) = 'array'::text)
);

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
  listed boolean not null,
  hand text,
  theme_why jsonb,
  constraint question_pk PRIMARY KEY (id),
  constraint question_key_once UNIQUE (topic_id, content_key),
  constraint question_hand_known CHECK (hand = ANY (ARRAY['kept'::text, 'pinned'::text])),
  constraint question_range_whole CHECK (range_start >= 0 AND range_end > range_start)
);

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
  listed boolean not null,
  hand text,
  theme_why jsonb,
  constraint quote_pk PRIMARY KEY (id),
  constraint quote_key_once UNIQUE (topic_id, content_key),
  constraint quote_hand_known CHECK (hand = ANY (ARRAY['kept'::text, 'pinned'::text])),
  constraint quote_range_whole CHECK (range_start >= 0 AND range_end > range_start),
  constraint quote_reasons_list CHECK (jsonb_typeof(reasons) = 'array'::text),
  constraint quote_seconds_whole CHECK (spoken_seconds >= 0)
);

create table reading (
  id uuid not null,
  topic_id uuid not null,
  cause text not null,
  changes jsonb not null,
  read_by uuid,
  read_by_name text,
  read_at timestamp with time zone not null,
  constraint reading_pk PRIMARY KEY (id),
  constraint reading_cause_known CHECK (cause = ANY (ARRAY['import'::text, 'page'::text, 'contribution'::text, 'language'::text, 'facets'::text]))
);

create table record_act (
  id uuid not null,
  application_id uuid not null,
  act text not null,
  facts jsonb not null,
  done_by uuid,
  done_by_name text,
  done_at timestamp with time zone not null,
  undone_by uuid,
  undone_by_name text,
  undone_at timestamp with time zone,
  constraint record_act_pk PRIMARY KEY (id),
  constraint record_act_facts_some CHECK (jsonb_typeof(facts) = 'array'::text AND jsonb_array_length(facts) >= 1 AND jsonb_array_length(facts) <= 4),
  constraint record_act_kind_known CHECK (act = ANY (ARRAY['take'::text, 'keep'::text])),
  constraint record_act_undone_at_a_time CHECK (undone_at IS NOT NULL OR undone_by IS NULL AND undone_by_name IS NULL)
);

create table reminder (
  key text not null,
  participation_id uuid not null,
  rule text not null,
  slot_revision integer not null,
  day text not null,
  due_at timestamp with time zone not null,
  state text not null,
  why text,
  message_id uuid,
  constraint reminder_pk PRIMARY KEY (key),
  constraint reminder_state_known CHECK (state = ANY (ARRAY['held'::text, 'armed'::text, 'sent'::text, 'skipped'::text, 'voided'::text]))
);

create table replanning (
  id uuid not null,
  rundown_id uuid not null,
  revision integer not null,
  kind text not null,
  change jsonb not null,
  plan jsonb not null,
  proposed_at timestamp with time zone not null,
  constraint replanning_pk PRIMARY KEY (id),
  constraint replanning_kind_once UNIQUE (rundown_id, kind),
  constraint replanning_kind_known CHECK (kind = ANY (ARRAY['minimal'::text, 'balanced'::text, 'free'::text]))
);

create table reserved_theme (
  rundown_id uuid not null,
  theme_id uuid not null,
  "position" integer not null,
  why jsonb not null,
  constraint reserved_theme_pk PRIMARY KEY (rundown_id, theme_id),
  constraint reserved_theme_why_list CHECK (jsonb_typeof(why) = 'array'::text)
);

create table retention (
  id integer not null,
  guest_days integer not null,
  draft_days integer not null,
  mail_days integer not null,
  edited_by uuid,
  edited_by_name text,
  edited_at timestamp with time zone not null,
  constraint retention_pk PRIMARY KEY (id),
  constraint retention_days_whole CHECK (guest_days >= 1 AND guest_days <= 90 AND draft_days >= 7 AND draft_days <= 730 AND mail_days >= 7 AND mail_days <= 3650),
  constraint retention_one_row CHECK (id = 1)
);

create table rundown (
  id uuid not null,
  episode_id uuid not null,
  revision integer not null,
  title text not null,
  plan_remarks jsonb not null,
  groups jsonb not null,
  columns jsonb not null,
  constraint rundown_pk PRIMARY KEY (id),
  constraint rundown_episode_once UNIQUE (episode_id),
  constraint rundown_columns_list CHECK (jsonb_typeof(columns) = 'array'::text),
  constraint rundown_groups_list CHECK (jsonb_typeof(groups) = 'array'::text),
  constraint rundown_plan_remarks_list CHECK (jsonb_typeof(plan_remarks) = 'array'::text),
  constraint rundown_revision_whole CHECK (revision >= 0)
);

create table rundown_template (
  id uuid not null,
  name text not null,
  scope text not null,
  lines jsonb not null,
  groups jsonb not null,
  saved_by uuid,
  saved_by_name text,
  saved_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  constraint rundown_template_pk PRIMARY KEY (id),
  constraint rundown_template_groups_list CHECK (jsonb_typeof(groups) = 'array'::text),
  constraint rundown_template_lines_list CHECK (jsonb_typeof(lines) = 'array'::text AND jsonb_array_length(lines) > 0),
  constraint rundown_template_name_said CHECK (length(TRIM(BOTH FROM name)) > 0),
  constraint rundown_template_one_line CHECK (scope = 'rundown'::text OR jsonb_array_length(lines) = 1),
  constraint rundown_template_scope_known CHECK (scope = ANY (ARRAY['segment'::text, 'rundown'::text]))
);

create table rundown_version (
  id uuid not null,
  rundown_id uuid not null,
  number integer not null,
  revision integer not null,
  hash text not null,
  snapshot jsonb not null,
  comment text not null,
  released_by uuid,
  released_by_name text not null,
  released_at timestamp with time zone not null,
  constraint rundown_version_pk PRIMARY KEY (id),
  constraint rundown_version_number_once UNIQUE (rundown_id, number),
  constraint rundown_version_hash_is_hash CHECK (hash ~ '^[0-9a-f]{64}$'::text),
  constraint rundown_version_number_counts CHECK (number >= 1)
);

create table schema_migration (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone default now() not null,
  constraint schema_migration_pk PRIMARY KEY (name)
);

create table segment (
  id uuid not null,
  rundown_id uuid not null,
  in_reserve boolean not null,
  "position" integer not null,
  kind text not null,
  title text not null,
  objective text not null,
  duration_seconds integer not null,
  min_seconds integer,
  ideal_seconds integer,
  max_seconds integer,
  outside boolean not null,
  theme_id uuid,
  content text not null,
  camera text not null,
  sound text not null,
  lower_third text not null,
  notes text not null,
  why jsonb not null,
  position_locked boolean not null,
  duration_locked boolean not null,
  speakers_locked boolean not null,
  hard_start_local text,
  hard_start_offset_seconds integer,
  skipped text,
  group_id uuid,
  count_to_end boolean not null,
  colour text,
  cells jsonb not null,
  constraint segment_pk PRIMARY KEY (id),
  constraint segment_position_once UNIQUE (rundown_id, in_reserve, "position") DEFERRABLE,
  constraint segment_cells_named CHECK (jsonb_typeof(cells) = 'object'::text),
  constraint segment_colour_known CHECK (colour = ANY (ARRAY['red'::text, 'orange'::text, 'yellow'::text, 'green'::text, 'teal'::text, 'blue'::text, 'violet'::text, 'grey'::text])),
  constraint segment_duration_within_day CHECK (duration_seconds >= 0 AND duration_seconds <= 86400),
  constraint segment_elasticity_ordered CHECK (min_seconds IS NULL AND ideal_seconds IS NULL AND max_seconds IS NULL OR min_seconds >= 0 AND min_seconds <= ideal_seconds AND ideal_seconds <= max_seconds),
  constraint segment_hard_start_one_way CHECK (hard_start_local IS NULL OR hard_start_offset_seconds IS NULL),
  constraint segment_hard_start_within_day CHECK (hard_start_offset_seconds >= 0 AND hard_start_offset_seconds <= 86400),
  constraint segment_kind_known CHECK (kind = ANY (ARRAY['coldOpen'::text, 'titles'::text, 'menu'::text, 'launch'::text, 'introduction'::text, 'opening'::text, 'debate'::text, 'tape'::text, 'sting'::text, 'break'::text, 'audienceQuestions'::text, 'roundTable'::text, 'conclusion'::text, 'offAir'::text])),
  constraint segment_position_whole CHECK ("position" >= 0),
  constraint segment_skipped_known CHECK (skipped = ANY (ARRAY['floated'::text, 'dropped'::text])),
  constraint segment_why_list CHECK (jsonb_typeof(why) = 'array'::text)
);

create table segment_question (
  segment_id uuid not null,
  question_id uuid not null,
  "position" integer not null,
  constraint segment_question_pk PRIMARY KEY (segment_id, question_id)
);

create table segment_quote (
  segment_id uuid not null,
  quote_id uuid not null,
  "position" integer not null,
  constraint segment_quote_pk PRIMARY KEY (segment_id, quote_id)
);

create table segment_speaker (
  segment_id uuid not null,
  participation_id uuid not null,
  "position" integer not null,
  role text not null,
  seconds integer not null,
  why jsonb not null,
  constraint segment_speaker_pk PRIMARY KEY (segment_id, participation_id),
  constraint segment_speaker_role_known CHECK (role = ANY (ARRAY['host'::text, 'guest'::text, 'audience'::text])),
  constraint segment_speaker_seconds_whole CHECK (seconds >= 0),
  constraint segment_speaker_why_list CHECK (jsonb_typeof(why) = 'array'::text)
);

create table session (
  token_hash text not null,
  user_id uuid not null,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint session_pk PRIMARY KEY (token_hash),
  constraint session_ends_after_start CHECK (expires_at > created_at),
  constraint session_token_is_hash CHECK (token_hash ~ '^[0-9a-f]{64}$'::text)
);

create table share_link (
  id uuid not null,
  episode_id uuid not null,
  token_hash text not null,
  name text not null,
  shows text not null,
  columns jsonb not null,
  made_by uuid,
  made_by_name text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  opened integer not null,
  last_opened_at timestamp with time zone,
  constraint share_link_pk PRIMARY KEY (id),
  constraint share_link_token_once UNIQUE (token_hash),
  constraint share_link_columns_list CHECK (jsonb_typeof(columns) = 'array'::text AND jsonb_array_length(columns) > 0),
  constraint share_link_ends_after_start CHECK (expires_at > created_at),
  constraint share_link_named CHECK (length(TRIM(BOTH FROM name)) >= 1 AND length(TRIM(BOTH FROM name)) <= 200),
  constraint share_link_opened_counted CHECK (opened >= 0 AND (opened = 0) = (last_opened_at IS NULL)),
  constraint share_link_shows_known CHECK (shows = ANY (ARRAY['draft'::text, 'version'::text])),
  constraint share_link_token_is_hash CHECK (token_hash ~ '^[0-9a-f]{64}$'::text)
);

create table show_template (
  id uuid not null,
  name text not null,
  pieces jsonb not null,
  host_percent integer not null,
  wishes jsonb not null,
  edited_by uuid,
  edited_by_name text,
  edited_at timestamp with time zone not null,
  target_seconds integer not null,
  seats integer not null,
  constraint show_template_pk PRIMARY KEY (id),
  constraint show_template_host_percent_part CHECK (host_percent >= 0 AND host_percent <= 100),
  constraint show_template_name_said CHECK (length(TRIM(BOTH FROM name)) > 0),
  constraint show_template_pieces_named CHECK (jsonb_typeof(pieces) = 'object'::text),
  constraint show_template_seats_whole CHECK (seats >= 1 AND seats <= 60),
  constraint show_template_target_within_day CHECK (target_seconds >= 1 AND target_seconds <= 86400),
  constraint show_template_wishes_named CHECK (jsonb_typeof(wishes) = 'object'::text)
);

create table sign_in_attempt (
  id uuid not null,
  email_hash text not null,
  remote_hash text not null,
  at timestamp with time zone not null,
  succeeded boolean not null,
  constraint sign_in_attempt_pk PRIMARY KEY (id)
);

create table speaker_link (
  token_hash text not null,
  participation_id uuid not null,
  slot_revision integer not null,
  message_id uuid,
  created_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint speaker_link_pk PRIMARY KEY (token_hash),
  constraint speaker_link_token_is_hash CHECK (token_hash ~ '^[0-9a-f]{64}$'::text)
);

create table studio (
  id uuid not null,
  name text not null,
  address text not null,
  access text not null,
  map_address text not null,
  zone text not null,
  seats integer not null,
  contact jsonb not null,
  letterhead text not null,
  presence jsonb not null,
  reminders jsonb not null,
  edited_by uuid,
  edited_by_name text,
  edited_at timestamp with time zone not null,
  changeover_seconds integer not null,
  constraint studio_pk PRIMARY KEY (id),
  constraint studio_changeover_within_half_day CHECK (changeover_seconds >= 0 AND changeover_seconds <= 43200),
  constraint studio_contact_named CHECK (jsonb_typeof(contact) = 'object'::text),
  constraint studio_name_said CHECK (length(TRIM(BOTH FROM name)) > 0),
  constraint studio_presence_named CHECK (jsonb_typeof(presence) = 'object'::text),
  constraint studio_reminders_named CHECK (jsonb_typeof(reminders) = 'object'::text),
  constraint studio_seats_whole CHECK (seats >= 1 AND seats <= 60)
);

create table theme (
  id uuid not null,
  topic_id uuid not null,
  content_key text not null,
  label text not null,
  hook text not null,
  weight double precision not null,
  rank integer not null,
  people jsonb not null,
  listed boolean not null,
  by_hand boolean not null,
  tensions jsonb not null,
  constraint theme_pk PRIMARY KEY (id),
  constraint theme_key_once UNIQUE (topic_id, content_key),
  constraint theme_people_list CHECK (jsonb_typeof(people) = 'array'::text),
  constraint theme_tensions_list CHECK (jsonb_typeof(tensions) = 'array'::text),
  constraint theme_weight_share CHECK (weight >= 0::double precision AND weight <= 1::double precision)
);

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
  imported_at timestamp with time zone not null,
  given_title text,
  language text,
  detected_language text not null,
  bank_edits jsonb not null,
  revision integer not null,
  slug text not null,
  state text not null,
  given_pitch text,
  given_venue text,
  given_format text,
  given_treatment text,
  given_sector text,
  article_markdown text,
  call_to_take_part text,
  zone text not null,
  proposed_dates jsonb not null,
  opened_at timestamp with time zone,
  closes_at timestamp with time zone,
  published_url text,
  page_revision integer not null,
  page_edited_at timestamp with time zone,
  page_edited_by_name text,
  search tsvector generated always as (((setweight(search_words("left"(COALESCE(title, ''::text), 2000)), 'A'::"char") || setweight(search_words("left"(COALESCE(given_pitch, pitch, ''::text), 20000)), 'B'::"char")) || setweight(search_words("left"(COALESCE(article_markdown, article, ''::text), 100000)), 'C'::"char"))) stored,
  article_read text,
  constraint topic_pk PRIMARY KEY (id),
  constraint topic_page_once UNIQUE (page_hash),
  constraint topic_slug_once UNIQUE (slug),
  constraint topic_bank_edits_list CHECK (jsonb_typeof(bank_edits) = 'array'::text),
  constraint topic_detected_language_known CHECK (detected_language = ANY (ARRAY['fr'::text, 'en'::text])),
  constraint topic_language_known CHECK (language = ANY (ARRAY['fr'::text, 'en'::text])),
  constraint topic_page_hash_is_hash CHECK (page_hash ~ '^[0-9a-f]{64}$'::text),
  constraint topic_page_revision_whole CHECK (page_revision >= 0),
  constraint topic_proposed_dates_list CHECK (jsonb_typeof(proposed_dates) = 'array'::text),
  constraint topic_remarks_list CHECK (jsonb_typeof(remarks) = 'array'::text),
  constraint topic_revision_whole CHECK (revision >= 0),
  constraint topic_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text AND length(slug) <= 120),
  constraint topic_state_known CHECK (state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text, 'inProduction'::text, 'recorded'::text, 'published'::text, 'archived'::text])),
  constraint topic_title_said CHECK (length(TRIM(BOTH FROM title)) > 0)
);

create table topic_category (
  topic_id uuid not null,
  category_id uuid not null,
  constraint topic_category_pk PRIMARY KEY (topic_id, category_id)
);

create table topic_follow (
  visitor_id uuid not null,
  topic_id uuid not null,
  followed_at timestamp with time zone not null,
  constraint topic_follow_pk PRIMARY KEY (visitor_id, topic_id)
);

create table visitor (
  id uuid not null,
  name text,
  email text,
  password_hash text,
  locale text not null,
  trust text not null,
  person_id uuid,
  created_at timestamp with time zone not null,
  anonymised_at timestamp with time zone,
  wanted_email text,
  wanted_email_at timestamp with time zone,
  constraint visitor_pk PRIMARY KEY (id),
  constraint visitor_email_shape CHECK (email IS NULL OR email ~ '^[^@\s]+@[^@\s]+$'::text AND length(email) <= 320),
  constraint visitor_locale_known CHECK (locale = ANY (ARRAY['fr'::text, 'en'::text])),
  constraint visitor_name_said CHECK (anonymised_at IS NOT NULL OR length(TRIM(BOTH FROM name)) >= 1 AND length(TRIM(BOTH FROM name)) <= 200),
  constraint visitor_nobody_once_anonymised CHECK ((anonymised_at IS NULL) = (email IS NOT NULL) AND (anonymised_at IS NULL OR name IS NULL AND password_hash IS NULL AND person_id IS NULL)),
  constraint visitor_password_argon2id CHECK (password_hash IS NULL OR password_hash ~~ '$argon2id$%'::text),
  constraint visitor_trust_known CHECK (trust = ANY (ARRAY['new'::text, 'accepted'::text, 'watched'::text])),
  constraint visitor_wanted_email_dated CHECK ((wanted_email IS NULL) = (wanted_email_at IS NULL)),
  constraint visitor_wanted_email_shape CHECK (wanted_email IS NULL OR wanted_email ~ '^[^@\s]+@[^@\s]+$'::text AND length(wanted_email) <= 320),
  constraint visitor_wants_nothing_once_anonymised CHECK (anonymised_at IS NULL OR wanted_email IS NULL)
);

create table visitor_link (
  token_hash text not null,
  purpose text not null,
  email text not null,
  subject_id uuid,
  message_id uuid,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint visitor_link_pk PRIMARY KEY (token_hash),
  constraint visitor_link_ends_after_start CHECK (expires_at > created_at),
  constraint visitor_link_purpose_known CHECK (purpose = ANY (ARRAY['signUp'::text, 'signIn'::text, 'finishApplication'::text, 'confirmContribution'::text, 'joinApplication'::text, 'changeEmail'::text])),
  constraint visitor_link_token_is_hash CHECK (token_hash ~ '^[0-9a-f]{64}$'::text)
);

create table visitor_session (
  token_hash text not null,
  visitor_id uuid not null,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint visitor_session_pk PRIMARY KEY (token_hash),
  constraint visitor_session_ends_after_start CHECK (expires_at > created_at),
  constraint visitor_session_token_is_hash CHECK (token_hash ~ '^[0-9a-f]{64}$'::text)
);

CREATE INDEX account_invitation_by_inviter ON account_invitation USING btree (invited_by);

CREATE UNIQUE INDEX app_user_email_once ON app_user USING btree (lower(email)) WHERE closed_at IS NULL;

CREATE INDEX application_by_person ON application USING btree (person_id);

CREATE INDEX application_by_stage ON application USING btree (topic_id, stage, "position", id) WHERE state = 'submitted'::text;

CREATE INDEX application_by_visitor ON application USING btree (visitor_id) WHERE visitor_id IS NOT NULL;

CREATE INDEX application_together ON application USING btree (together_with) WHERE together_with IS NOT NULL;

CREATE INDEX application_unread ON application USING btree (topic_id) WHERE begun_at IS NOT NULL AND
CASE
    WHEN state = 'submitted'::text THEN revision
    ELSE NULL::integer
END IS DISTINCT FROM read_revision;

CREATE UNIQUE INDEX application_visitor_once ON application USING btree (topic_id, visitor_id) WHERE visitor_id IS NOT NULL;

CREATE INDEX application_invitation_joined ON application_invitation USING btree (joined_id) WHERE joined_id IS NOT NULL;

CREATE UNIQUE INDEX application_invitation_once ON application_invitation USING btree (application_id, lower(email));

CREATE INDEX application_review_by_user ON application_review USING btree (user_id);

CREATE INDEX audience_attempt_by_time ON audience_attempt USING btree (at);

CREATE INDEX audience_attempt_by_who ON audience_attempt USING btree (who_hash, act, at);

CREATE INDEX audience_seat_by_visitor ON audience_seat USING btree (visitor_id);

CREATE INDEX calendar_feed_by_user ON calendar_feed USING btree (user_id);

CREATE INDEX contribution_by_application ON contribution USING btree (application_id) WHERE application_id IS NOT NULL;

CREATE INDEX contribution_by_person ON contribution USING btree (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX contribution_search ON contribution USING gin (search) WHERE listed AND (kind = ANY (ARRAY['comment'::text, 'insight'::text, 'answer'::text]));

CREATE INDEX contribution_wording_by_key ON contribution_wording USING btree (content_key) WHERE content_key IS NOT NULL;

CREATE INDEX episode_by_start ON episode USING btree (start_local);

CREATE INDEX episode_by_studio ON episode USING btree (studio_id);

CREATE INDEX episode_by_template ON episode USING btree (template_id);

CREATE INDEX episode_by_topic ON episode USING btree (topic_id);

CREATE INDEX episode_member_by_user ON episode_member USING btree (user_id);

CREATE UNIQUE INDEX episode_member_one_owner ON episode_member USING btree (episode_id) WHERE role = 'owner'::text;

CREATE INDEX kept_letter_by_message ON kept_letter USING btree (message_id);

CREATE INDEX kept_letter_by_time ON kept_letter USING btree (kept_at DESC);

CREATE INDEX link_guess_by_remote ON link_guess USING btree (remote_hash, at);

CREATE INDEX link_guess_by_time ON link_guess USING btree (at);

CREATE INDEX message_by_participation ON message USING btree (participation_id);

CREATE INDEX message_by_person ON message USING btree (recipient_person_id);

CREATE INDEX message_by_rundown ON message USING btree (rundown_id, version);

CREATE INDEX message_by_user ON message USING btree (recipient_user_id);

CREATE INDEX message_by_visitor ON message USING btree (visitor_id) WHERE visitor_id IS NOT NULL;

CREATE INDEX message_claimed ON message USING btree (claimed_until) WHERE state = 'sending'::text;

CREATE UNIQUE INDEX message_key_once ON message USING btree (key) WHERE state <> 'voided'::text;

CREATE INDEX message_waiting ON message USING btree (due_at, created_at) WHERE state = 'queued'::text;

CREATE INDEX operation_by_act ON operation USING btree (rundown_id, act);

CREATE INDEX operation_by_segment ON operation USING btree (segment_id, revision);

CREATE INDEX operation_by_undone ON operation USING btree (undoes) WHERE undoes IS NOT NULL;

CREATE INDEX opinion_by_visitor ON opinion USING btree (visitor_id);

CREATE INDEX outbox_done ON outbox USING btree (dispatched_at) WHERE dispatched_at IS NOT NULL;

CREATE INDEX outbox_waiting ON outbox USING btree (created_at) WHERE dispatched_at IS NULL;

CREATE INDEX page_comment_decided ON page_comment USING btree (moderated_at DESC, contribution_id DESC) WHERE moderated_at IS NOT NULL;

CREATE INDEX page_comment_queue ON page_comment USING btree (reported_at, contribution_id) WHERE reported_at IS NOT NULL;

CREATE INDEX page_comment_unread ON page_comment USING btree (contribution_id) WHERE left_out IS DISTINCT FROM (moderation = 'refused'::text OR hidden_at IS NOT NULL);

CREATE INDEX participation_by_person ON participation USING btree (person_id);

CREATE UNIQUE INDEX participation_one_host ON participation USING btree (episode_id) WHERE role = 'host'::text;

CREATE INDEX participation_act_by_participation ON participation_act USING btree (participation_id, at);

CREATE INDEX pending_visitor_by_expiry ON pending_visitor USING btree (expires_at);

CREATE INDEX pending_visitor_by_topic ON pending_visitor USING btree (topic_id) WHERE topic_id IS NOT NULL;

CREATE INDEX planning_by_episode ON planning USING btree (episode_id, requested_at DESC);

CREATE UNIQUE INDEX planning_one_under_way ON planning USING btree (episode_id) WHERE state = ANY (ARRAY['queued'::text, 'running'::text]);

CREATE INDEX point_by_contribution ON point USING btree (contribution_id);

CREATE INDEX point_by_rundown ON point USING btree (rundown_id, "position");

CREATE INDEX point_by_segment ON point USING btree (segment_id) WHERE segment_id IS NOT NULL;

CREATE INDEX preparation_question_by_topic ON preparation_question USING btree (topic_id, "position", id);

CREATE INDEX print_list_by_editor ON print_list USING btree (edited_by);

CREATE INDEX print_list_by_studio ON print_list USING btree (studio_id);

CREATE INDEX print_log_by_copy ON print_log USING btree (code, printed_at);

CREATE INDEX print_log_by_user ON print_log USING btree (printed_by);

CREATE INDEX print_run_by_day ON print_run USING btree (day);

CREATE INDEX print_run_by_user ON print_run USING btree (requested_by);

CREATE UNIQUE INDEX print_run_one_under_way ON print_run USING btree (day, locale, of_people) WHERE state = ANY (ARRAY['queued'::text, 'running'::text]);

CREATE INDEX private_note_by_rundown ON private_note USING btree (rundown_id);

CREATE INDEX private_note_by_user ON private_note USING btree (user_id);

CREATE INDEX proposal_by_rundown ON proposal USING btree (rundown_id);

CREATE INDEX public_contribution_by_key ON public_contribution USING btree (topic_id, content_key);

CREATE INDEX public_contribution_by_question ON public_contribution USING btree (question_id) WHERE question_id IS NOT NULL;

CREATE INDEX public_contribution_by_visitor ON public_contribution USING btree (visitor_id, written_at DESC) WHERE visitor_id IS NOT NULL;

CREATE UNIQUE INDEX public_contribution_choice_once ON public_contribution USING btree (question_id, visitor_id) WHERE choice IS NOT NULL AND (moderation = ANY (ARRAY['waiting'::text, 'published'::text]));

CREATE UNIQUE INDEX public_contribution_client_once ON public_contribution USING btree (topic_id, client_key);

CREATE INDEX public_contribution_decided ON public_contribution USING btree (moderated_at DESC, id DESC) WHERE moderated_at IS NOT NULL AND (moderation = ANY (ARRAY['published'::text, 'refused'::text]));

CREATE INDEX public_contribution_guests ON public_contribution USING btree (written_at) WHERE moderation = 'unconfirmed'::text;

CREATE INDEX public_contribution_insights ON public_contribution USING btree (topic_id, written_at DESC, id DESC) WHERE kind = 'insight'::text;

CREATE INDEX public_contribution_out_of_sight ON public_contribution USING btree (topic_id, id) WHERE kind = 'comment'::text AND NOT (moderation = 'published'::text AND hidden_at IS NULL);

CREATE INDEX public_contribution_page_replies ON public_contribution USING btree (topic_id, parent_page_id) WHERE parent_page_id IS NOT NULL;

CREATE INDEX public_contribution_queue ON public_contribution USING btree (written_at, id) WHERE moderation = 'waiting'::text OR moderation = 'published'::text AND report_count > 0;

CREATE INDEX public_contribution_replies ON public_contribution USING btree (parent_id, written_at, id) WHERE parent_id IS NOT NULL;

CREATE INDEX public_contribution_replies_to_page ON public_contribution USING btree (parent_page_id, written_at, id) WHERE parent_page_id IS NOT NULL;

CREATE INDEX public_contribution_search ON public_contribution USING gin (search) WHERE moderation = 'published'::text AND hidden_at IS NULL;

CREATE INDEX public_contribution_shown ON public_contribution USING btree (topic_id, kind, written_at DESC, id DESC) WHERE moderation = 'published'::text AND hidden_at IS NULL;

CREATE INDEX public_contribution_unread ON public_contribution USING btree (topic_id) WHERE 
CASE
    WHEN moderation = 'published'::text AND hidden_at IS NULL AND kind <> 'feedback'::text THEN content_key
    ELSE NULL::text
END IS DISTINCT FROM read_as;

CREATE UNIQUE INDEX public_contribution_words_once ON public_contribution USING btree (topic_id, visitor_id, content_key) WHERE (moderation = ANY (ARRAY['waiting'::text, 'published'::text])) AND content_key IS NOT NULL;

CREATE INDEX question_by_contribution ON question USING btree (contribution_id);

CREATE INDEX question_by_theme ON question USING btree (theme_id);

CREATE INDEX quote_by_contribution ON quote USING btree (contribution_id);

CREATE INDEX quote_by_theme ON quote USING btree (theme_id);

CREATE INDEX reading_by_topic ON reading USING btree (topic_id, read_at DESC, id DESC);

CREATE INDEX record_act_by_application ON record_act USING btree (application_id);

CREATE INDEX reminder_by_message ON reminder USING btree (message_id) WHERE message_id IS NOT NULL;

CREATE INDEX reminder_by_participation ON reminder USING btree (participation_id);

CREATE INDEX reminder_due ON reminder USING btree (due_at) WHERE state = 'armed'::text;

CREATE UNIQUE INDEX rundown_template_name_once ON rundown_template USING btree (scope, lower(name)) WHERE removed_at IS NULL;

CREATE INDEX segment_by_theme ON segment USING btree (theme_id);

CREATE INDEX segment_question_by_question ON segment_question USING btree (question_id);

CREATE INDEX segment_quote_by_quote ON segment_quote USING btree (quote_id);

CREATE INDEX segment_speaker_by_participation ON segment_speaker USING btree (participation_id);

CREATE INDEX session_by_expiry ON session USING btree (expires_at);

CREATE INDEX session_by_user ON session USING btree (user_id);

CREATE INDEX share_link_by_episode ON share_link USING btree (episode_id);

CREATE INDEX sign_in_attempt_by_email ON sign_in_attempt USING btree (email_hash, at) WHERE NOT succeeded;

CREATE INDEX sign_in_attempt_by_remote ON sign_in_attempt USING btree (remote_hash, at) WHERE NOT succeeded;

CREATE INDEX sign_in_attempt_by_time ON sign_in_attempt USING btree (at);

CREATE INDEX speaker_link_by_message ON speaker_link USING btree (message_id);

CREATE INDEX speaker_link_by_participation ON speaker_link USING btree (participation_id);

CREATE UNIQUE INDEX studio_name_once ON studio USING btree (lower(name));

CREATE INDEX topic_by_import ON topic USING btree (imported_at DESC);

CREATE INDEX topic_by_state ON topic USING btree (state, opened_at DESC, id DESC);

CREATE INDEX topic_search ON topic USING gin (search);

CREATE INDEX topic_category_by_category ON topic_category USING btree (category_id, topic_id);

CREATE INDEX topic_follow_by_topic ON topic_follow USING btree (topic_id);

CREATE INDEX visitor_by_person ON visitor USING btree (person_id) WHERE person_id IS NOT NULL;

CREATE UNIQUE INDEX visitor_email_once ON visitor USING btree (lower(email)) WHERE email IS NOT NULL;

CREATE INDEX visitor_link_by_email ON visitor_link USING btree (lower(email));

CREATE INDEX visitor_link_by_expiry ON visitor_link USING btree (expires_at);

CREATE INDEX visitor_link_by_message ON visitor_link USING btree (message_id) WHERE message_id IS NOT NULL;

CREATE INDEX visitor_session_by_expiry ON visitor_session USING btree (expires_at);

CREATE INDEX visitor_session_by_visitor ON visitor_session USING btree (visitor_id);

alter table account_invitation add constraint account_invitation_inviter_fk FOREIGN KEY (invited_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table account_invitation add constraint account_invitation_user_fk FOREIGN KEY (used_by) REFERENCES app_user(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;

alter table added_contribution add constraint added_contribution_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

alter table added_contribution add constraint added_contribution_user_fk FOREIGN KEY (added_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table application add constraint application_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table application add constraint application_stager_fk FOREIGN KEY (staged_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table application add constraint application_together_fk FOREIGN KEY (together_with) REFERENCES application(id) ON DELETE SET NULL;

alter table application add constraint application_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

alter table application add constraint application_visitor_fk FOREIGN KEY (visitor_id) REFERENCES visitor(id) ON DELETE SET NULL;

alter table application_invitation add constraint application_invitation_application_fk FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE CASCADE;

alter table application_invitation add constraint application_invitation_joined_fk FOREIGN KEY (joined_id) REFERENCES application(id) ON DELETE SET NULL;

alter table application_review add constraint application_review_application_fk FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE CASCADE;

alter table application_review add constraint application_review_user_fk FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE;

alter table as_run_note add constraint as_run_note_episode_fk FOREIGN KEY (episode_id) REFERENCES episode(id);

alter table as_run_note add constraint as_run_note_of_fk FOREIGN KEY (of_note) REFERENCES as_run_note(id);

alter table as_run_note add constraint as_run_note_user_fk FOREIGN KEY (noted_by) REFERENCES app_user(id);

alter table as_run_note add constraint as_run_note_version_fk FOREIGN KEY (version_id) REFERENCES rundown_version(id);

alter table audience_seat add constraint audience_seat_episode_fk FOREIGN KEY (episode_id) REFERENCES episode(id) ON DELETE CASCADE;

alter table audience_seat add constraint audience_seat_visitor_fk FOREIGN KEY (visitor_id) REFERENCES visitor(id) ON DELETE CASCADE;

alter table audience_setting add constraint audience_setting_user_fk FOREIGN KEY (edited_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table calendar_feed add constraint calendar_feed_studio_fk FOREIGN KEY (studio_id) REFERENCES studio(id) ON DELETE CASCADE;

alter table calendar_feed add constraint calendar_feed_user_fk FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE;

alter table contribution add constraint contribution_application_fk FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE CASCADE;

alter table contribution add constraint contribution_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table contribution add constraint contribution_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

alter table contribution_report add constraint contribution_report_contribution_fk FOREIGN KEY (public_contribution_id) REFERENCES public_contribution(id) ON DELETE CASCADE;

alter table contribution_wording add constraint contribution_wording_contribution_fk FOREIGN KEY (public_contribution_id) REFERENCES public_contribution(id) ON DELETE CASCADE;

alter table debate_facet add constraint debate_facet_user_fk FOREIGN KEY (edited_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table episode add constraint episode_studio_fk FOREIGN KEY (studio_id) REFERENCES studio(id) ON DELETE SET NULL;

alter table episode add constraint episode_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id);

alter table episode_audience add constraint episode_audience_episode_fk FOREIGN KEY (episode_id) REFERENCES episode(id) ON DELETE CASCADE;

alter table episode_audience add constraint episode_audience_user_fk FOREIGN KEY (edited_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table episode_member add constraint episode_member_adder_fk FOREIGN KEY (added_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table episode_member add constraint episode_member_episode_fk FOREIGN KEY (episode_id) REFERENCES episode(id) ON DELETE CASCADE;

alter table episode_member add constraint episode_member_user_fk FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE;

alter table frozen_number add constraint frozen_number_rundown_fk FOREIGN KEY (rundown_id) REFERENCES rundown(id) ON DELETE CASCADE;

alter table image_rights add constraint image_rights_participation_fk FOREIGN KEY (participation_id) REFERENCES participation(id) ON DELETE CASCADE;

alter table improvement add constraint improvement_planning_fk FOREIGN KEY (planning_id) REFERENCES planning(id) ON DELETE CASCADE;

alter table kept_letter add constraint kept_letter_message_fk FOREIGN KEY (message_id) REFERENCES message(id) ON DELETE SET NULL;

alter table message add constraint message_participation_fk FOREIGN KEY (participation_id) REFERENCES participation(id) ON DELETE SET NULL;

alter table message add constraint message_person_fk FOREIGN KEY (recipient_person_id) REFERENCES person(id) ON DELETE SET NULL;

alter table message add constraint message_rundown_fk FOREIGN KEY (rundown_id) REFERENCES rundown(id) ON DELETE SET NULL;

alter table message add constraint message_user_fk FOREIGN KEY (recipient_user_id) REFERENCES app_user(id) ON DELETE SET NULL;

alter table message add constraint message_visitor_fk FOREIGN KEY (visitor_id) REFERENCES visitor(id) ON DELETE SET NULL;

alter table notice_template add constraint notice_template_studio_fk FOREIGN KEY (studio_id) REFERENCES studio(id) ON DELETE CASCADE;

alter table notice_template add constraint notice_template_user_fk FOREIGN KEY (edited_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table operation add constraint operation_rundown_fk FOREIGN KEY (rundown_id) REFERENCES rundown(id) ON DELETE CASCADE;

alter table operation add constraint operation_user_fk FOREIGN KEY (by_user) REFERENCES app_user(id) ON DELETE SET NULL;

alter table opinion add constraint opinion_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

alter table opinion add constraint opinion_visitor_fk FOREIGN KEY (visitor_id) REFERENCES visitor(id) ON DELETE CASCADE;

alter table page_comment add constraint page_comment_contribution_fk FOREIGN KEY (contribution_id) REFERENCES contribution(id) ON DELETE CASCADE;

alter table page_comment add constraint page_comment_moderator_fk FOREIGN KEY (moderated_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table page_comment_report add constraint page_comment_report_comment_fk FOREIGN KEY (contribution_id) REFERENCES page_comment(contribution_id) ON DELETE CASCADE;

alter table participation add constraint participation_application_fk FOREIGN KEY (application_id) REFERENCES application(id);

alter table participation add constraint participation_episode_fk FOREIGN KEY (episode_id) REFERENCES episode(id) ON DELETE CASCADE;

alter table participation add constraint participation_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table participation_act add constraint participation_act_participation_fk FOREIGN KEY (participation_id) REFERENCES participation(id) ON DELETE CASCADE;

alter table participation_act add constraint participation_act_user_fk FOREIGN KEY (by_user) REFERENCES app_user(id) ON DELETE SET NULL;

alter table pending_visitor add constraint pending_visitor_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

alter table planning add constraint planning_episode_fk FOREIGN KEY (episode_id) REFERENCES episode(id) ON DELETE CASCADE;

alter table planning add constraint planning_user_fk FOREIGN KEY (requested_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table point add constraint point_contribution_fk FOREIGN KEY (contribution_id) REFERENCES contribution(id);

alter table point add constraint point_rundown_fk FOREIGN KEY (rundown_id) REFERENCES rundown(id) ON DELETE CASCADE;

alter table point add constraint point_segment_fk FOREIGN KEY (segment_id) REFERENCES segment(id);

alter table point_told add constraint point_told_contribution_fk FOREIGN KEY (public_contribution_id) REFERENCES public_contribution(id) ON DELETE CASCADE;

alter table preference add constraint preference_user_fk FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE;

alter table preparation_question add constraint preparation_question_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

alter table print_list add constraint print_list_editor_fk FOREIGN KEY (edited_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table print_list add constraint print_list_studio_fk FOREIGN KEY (studio_id) REFERENCES studio(id) ON DELETE CASCADE;

alter table print_log add constraint print_log_copy_fk FOREIGN KEY (code) REFERENCES printed_copy(code) ON DELETE CASCADE;

alter table print_log add constraint print_log_user_fk FOREIGN KEY (printed_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table print_run add constraint print_run_user_fk FOREIGN KEY (requested_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table print_run_pdf add constraint print_run_pdf_run_fk FOREIGN KEY (print_run_id) REFERENCES print_run(id) ON DELETE CASCADE;

alter table printed_copy add constraint printed_copy_rundown_fk FOREIGN KEY (rundown_id) REFERENCES rundown(id) ON DELETE CASCADE;

alter table private_note add constraint private_note_rundown_fk FOREIGN KEY (rundown_id) REFERENCES rundown(id) ON DELETE CASCADE;

alter table private_note add constraint private_note_user_fk FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE;

alter table producer_act add constraint producer_act_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

alter table producer_act add constraint producer_act_undoer_fk FOREIGN KEY (undone_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table producer_act add constraint producer_act_user_fk FOREIGN KEY (done_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table proposal add constraint proposal_rundown_fk FOREIGN KEY (rundown_id) REFERENCES rundown(id) ON DELETE CASCADE;

alter table public_contribution add constraint public_contribution_moderator_fk FOREIGN KEY (moderated_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table public_contribution add constraint public_contribution_page_parent_fk FOREIGN KEY (parent_page_id) REFERENCES contribution(id) ON DELETE CASCADE;

alter table public_contribution add constraint public_contribution_parent_fk FOREIGN KEY (parent_id) REFERENCES public_contribution(id) ON DELETE CASCADE;

alter table public_contribution add constraint public_contribution_question_fk FOREIGN KEY (question_id) REFERENCES preparation_question(id) ON DELETE SET NULL;

alter table public_contribution add constraint public_contribution_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

alter table public_contribution add constraint public_contribution_user_fk FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE SET NULL;

alter table public_contribution add constraint public_contribution_visitor_fk FOREIGN KEY (visitor_id) REFERENCES visitor(id);

alter table publication add constraint publication_episode_fk FOREIGN KEY (episode_id) REFERENCES episode(id) ON DELETE SET NULL;

alter table publication add constraint publication_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

alter table publication add constraint publication_user_fk FOREIGN KEY (published_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table question add constraint question_contribution_fk FOREIGN KEY (contribution_id) REFERENCES contribution(id) ON DELETE CASCADE;

alter table question add constraint question_theme_fk FOREIGN KEY (theme_id) REFERENCES theme(id) ON DELETE SET NULL;

alter table question add constraint question_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

alter table quote add constraint quote_contribution_fk FOREIGN KEY (contribution_id) REFERENCES contribution(id) ON DELETE CASCADE;

alter table quote add constraint quote_theme_fk FOREIGN KEY (theme_id) REFERENCES theme(id) ON DELETE SET NULL;

alter table quote add constraint quote_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

alter table reading add constraint reading_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

alter table reading add constraint reading_user_fk FOREIGN KEY (read_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table record_act add constraint record_act_application_fk FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE CASCADE;

alter table record_act add constraint record_act_undoer_fk FOREIGN KEY (undone_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table record_act add constraint record_act_user_fk FOREIGN KEY (done_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table reminder add constraint reminder_participation_fk FOREIGN KEY (participation_id) REFERENCES participation(id) ON DELETE CASCADE;

alter table replanning add constraint replanning_rundown_fk FOREIGN KEY (rundown_id) REFERENCES rundown(id) ON DELETE CASCADE;

alter table reserved_theme add constraint reserved_theme_rundown_fk FOREIGN KEY (rundown_id) REFERENCES rundown(id) ON DELETE CASCADE;

alter table reserved_theme add constraint reserved_theme_theme_fk FOREIGN KEY (theme_id) REFERENCES theme(id);

alter table retention add constraint retention_user_fk FOREIGN KEY (edited_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table rundown add constraint rundown_episode_fk FOREIGN KEY (episode_id) REFERENCES episode(id) ON DELETE CASCADE;

alter table rundown_template add constraint rundown_template_user_fk FOREIGN KEY (saved_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table rundown_version add constraint rundown_version_rundown_fk FOREIGN KEY (rundown_id) REFERENCES rundown(id);

alter table rundown_version add constraint rundown_version_user_fk FOREIGN KEY (released_by) REFERENCES app_user(id);

alter table segment add constraint segment_rundown_fk FOREIGN KEY (rundown_id) REFERENCES rundown(id) ON DELETE CASCADE;

alter table segment add constraint segment_theme_fk FOREIGN KEY (theme_id) REFERENCES theme(id);

alter table segment_question add constraint segment_question_question_fk FOREIGN KEY (question_id) REFERENCES question(id);

alter table segment_question add constraint segment_question_segment_fk FOREIGN KEY (segment_id) REFERENCES segment(id) ON DELETE CASCADE;

alter table segment_quote add constraint segment_quote_quote_fk FOREIGN KEY (quote_id) REFERENCES quote(id);

alter table segment_quote add constraint segment_quote_segment_fk FOREIGN KEY (segment_id) REFERENCES segment(id) ON DELETE CASCADE;

alter table segment_speaker add constraint segment_speaker_participation_fk FOREIGN KEY (participation_id) REFERENCES participation(id);

alter table segment_speaker add constraint segment_speaker_segment_fk FOREIGN KEY (segment_id) REFERENCES segment(id) ON DELETE CASCADE;

alter table session add constraint session_user_fk FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE;

alter table share_link add constraint share_link_episode_fk FOREIGN KEY (episode_id) REFERENCES episode(id) ON DELETE CASCADE;

alter table share_link add constraint share_link_maker_fk FOREIGN KEY (made_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table show_template add constraint show_template_user_fk FOREIGN KEY (edited_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table speaker_link add constraint speaker_link_participation_fk FOREIGN KEY (participation_id) REFERENCES participation(id) ON DELETE CASCADE;

alter table studio add constraint studio_user_fk FOREIGN KEY (edited_by) REFERENCES app_user(id) ON DELETE SET NULL;

alter table theme add constraint theme_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

alter table topic_category add constraint topic_category_category_fk FOREIGN KEY (category_id) REFERENCES category(id) ON DELETE CASCADE;

alter table topic_category add constraint topic_category_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

alter table topic_follow add constraint topic_follow_topic_fk FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE;

alter table topic_follow add constraint topic_follow_visitor_fk FOREIGN KEY (visitor_id) REFERENCES visitor(id) ON DELETE CASCADE;

alter table visitor add constraint visitor_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL;

alter table visitor_session add constraint visitor_session_visitor_fk FOREIGN KEY (visitor_id) REFERENCES visitor(id) ON DELETE CASCADE;

CREATE TRIGGER as_run_note_immutable BEFORE DELETE OR UPDATE ON as_run_note FOR EACH ROW EXECUTE FUNCTION refuse_note_change();

CREATE TRIGGER as_run_note_kept BEFORE TRUNCATE ON as_run_note FOR EACH STATEMENT EXECUTE FUNCTION refuse_note_change();

CREATE TRIGGER rundown_version_immutable BEFORE DELETE OR UPDATE ON rundown_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER rundown_version_kept BEFORE TRUNCATE ON rundown_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

comment on function fold_letters(text) is 'Lower case without accents: what is typed without them is found as well.';

comment on function refuse_change() is 'Keeps released versions as they were printed.';

comment on function refuse_note_change() is 'Keeps what was noted, so that no correction loses anything.';

comment on function search_query(text) is 'Every word of what somebody typed, as search_words keeps it.';

comment on function search_words(text) is 'French stems of a text, found with and without accents.';

comment on table account_invitation is 'A link that makes one account, once, with the role it was made for.';

comment on column account_invitation.token_hash is 'SHA-256 of the token, hexadecimal; the link itself is shown once.';

comment on column account_invitation.for_whom is 'As whoever invited wrote it, a name or an address: to know one invitation from another, checked nowhere.';

comment on column account_invitation.used_at is 'Null until it made an account; used_by is that account.';

comment on column account_invitation.revoked_at is 'Null while it may be used; also set when whoever invited may no longer invite.';

comment on table added_contribution is 'What somebody wrote or told the studio elsewhere than on the page, as it was taken down; readings make a contribution of it.';

comment on column added_contribution.number is 'Order in which they came in, from 1.';

comment on column added_contribution.author_name is 'As told; null for « auteur inconnu ».';

comment on column added_contribution.question is 'The preparation question an answer replies to.';

comment on column added_contribution.written_on is 'Null for « non daté ».';

comment on table app_user is 'Somebody with an account. Speakers have none: they come by links.';

comment on column app_user.email is 'As typed; unique whatever its case.';

comment on column app_user.password_hash is 'Argon2id in PHC notation.';

comment on column app_user.role is 'In the whole studio. member: sees only the episodes they are a member of.';

comment on column app_user.locale is 'The language they are spoken to in.';

comment on column app_user.closed_at is 'Null while the account is open; closed ones keep their row, since versions and logs name it.';

comment on table application is 'Candidature: a person asks to take part in a topic.';

comment on column application.person_id is 'Whose record it is; null: never submitted, so that it is nobody''s yet.';

comment on column application.external_key is 'The id that the applications file gives it; page-<id> for one made on the public page.';

comment on column application."position" is 'Order in which they came, from 0.';

comment on column application.availability is '[{from, to}] as the file says them.';

comment on column application.answers is '[{question, text}] as the file says them; readings make contributions of them.';

comment on column application.affinities is 'Themes the applicant spoke to, strongest first, with what proves it: [{theme, weight, quotes, questions}], ids of rows; weight is a share, 0 to 1.';

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

comment on column application.name is 'How its author is called in it, as for the lower third; the person''s record may say otherwise.';

comment on column application.title is 'As they want it under the name; null: nothing.';

comment on column application.telephone is 'As given in it; null: none.';

comment on table application_invitation is 'A co-applicant: an applicant asks somebody to apply with them.';

comment on column application_invitation.joined_id is 'The application that came of it; null: none yet.';

comment on table application_review is 'What one reviewer thinks of an application; its author never sees it.';

comment on column application_review.score is '1 to 5; null: a note alone.';

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

comment on table audience_attempt is 'What is counted so that nobody floods a page, guesses a password or mails strangers; kept for a day.';

comment on column audience_attempt.who_hash is 'SHA-256 of the network address, the mail address in lower case, or the visitor''s id.';

comment on table audience_seat is '« J''y serai » : somebody asks to sit in the audience of an episode.';

comment on column audience_seat.number is 'Order in which they asked, from 1: the waiting list is served in it. Who gave a seat back and asks again goes to the end.';

comment on column audience_seat.state is 'in: has a seat. waiting: gets one when somebody gives theirs back.';

comment on column audience_seat.promoted_at is 'When a waiting one got its seat; null: it never waited, or waits.';

comment on column audience_seat.checked_in_at is 'When they came in at the door.';

comment on column audience_seat.accessibility is 'What they need, in their own words, for whoever receives them at the door alone; empty: nothing said, or given back.';

comment on table audience_setting is 'How the house deals with its audience; without a row nothing leaves by itself.';

comment on column audience_setting.tells_points is 'Whoever follows a topic is written to by each release and change of state; false: a producer reads and sends.';

comment on table blocked_address is 'No mail goes there any more: the server said that nobody lives there.';

comment on table calendar_feed is 'A private calendar that a producer subscribes to: everything, or one studio''s.';

comment on table category is 'Rubrique under which topics are listed.';

comment on column category."position" is 'Order of the list, from 0.';

comment on table contribution is 'Anything somebody wrote.';

comment on column contribution.content_key is 'Derived from kind, author and words: the same text read again is the same contribution.';

comment on column contribution."position" is 'Order in which the topic shows it, from 0.';

comment on column contribution.author_name is 'As written; null for « auteur inconnu ».';

comment on column contribution.comment_index is 'From 0 in page order; null for what is no comment, or one that came in elsewhere than by the page.';

comment on column contribution.page_start is 'UTF-16 offset into topic.page_text; null for what does not stand in the page.';

comment on column contribution.page_end is 'UTF-16 offset, end excluded.';

comment on column contribution.text is 'The words, complete: the slice of the page, or the own text.';

comment on column contribution.question is 'The preparation question an answer replies to.';

comment on column contribution.written_on is 'Null for « non daté ».';

comment on column contribution.listed is 'False once the topic no longer holds it; it stays because rundowns cite it.';

comment on column contribution.stance is 'Cues of a position on the article, to be confirmed: {stance, cues: [{text, start, end, stance}]}, ranges in the contribution''s text; null without cues.';

comment on table contribution_report is 'Signalement: somebody thinks that a contribution should not stand.';

comment on column contribution_report.reporter_hash is 'SHA-256 of the visitor''s id or the network address: one voice each.';

comment on column contribution_report.handled_at is 'When somebody looked; later reports count anew.';

comment on table contribution_wording is 'How a contribution was worded before it was edited, from 0, the original: what was quoted stays to be read.';

comment on column contribution_wording.source_url is 'The source that an insight named then; null: none, or it is no insight.';

comment on table debate_facet is 'The studio''s edits of the bank of debate facets, which comes with the engine; used at the next reading.';

comment on column debate_facet.key is 'The engine''s own, or one made for a facet of the studio''s.';

comment on column debate_facet.name is 'Null: the engine''s, named by the screens.';

comment on table episode is 'Émission: one show. A topic has many.';

comment on column episode.start_local is 'Local date-time of the recording, meant in zone, so that it survives a change of clock rules; null while not fixed.';

comment on column episode.zone is 'IANA name.';

comment on column episode.target_seconds is 'Length the programme must reach.';

comment on column episode.seats is 'Chairs on the set, the host''s included.';

comment on column episode.venue is 'Lieu.';

comment on column episode.template_id is 'Null: the usual one. No foreign key: what comes with the house has no row until it is edited.';

comment on column episode.studio_id is 'Where it is recorded; null while only venue says so.';

comment on column episode.shows_matter is 'Guests see the questions and quotes to expect.';

comment on column episode.revision is 'Rises with every change of date, length, place or title: SEQUENCE of the producers'' feeds.';

comment on table episode_audience is 'Public: how many people may watch an episode being recorded.';

comment on column episode_audience.open is 'Whether seats can be asked for; who has one keeps it.';

comment on column episode_audience.doors_local is 'When the doors open, local in the episode''s zone; null: not fixed.';

comment on column episode_audience.rights_text_fr is 'Notice of image rights that whoever asks for a seat accepts.';

comment on table episode_member is 'What an account may do in one episode beside what its role in the studio allows; it only ever adds.';

comment on column episode_member.columns is 'Of a contributor: the columns of the rundown they may edit (title, objective, duration, people, content, technique, notes, custom:<id>); empty for everybody else.';

comment on table frozen_number is 'The number of a line since the first release that it stood in; it stays when the line goes, and is its own again when it comes back.';

comment on column frozen_number.segment_id is 'A line of the draft, or one that it no longer has: no reference, since numbers outlive lines.';

comment on column frozen_number.number is 'As printed: 6, 6 bis, 6 bis A; never given twice.';

comment on column frozen_number.title is 'In the newest version that the line stood in: what is listed as « supprimée ».';

comment on table image_rights is 'Droit à l''image: the text as it was signed, by whom, when and from where.';

comment on column image_rights.signed_from is 'Network address.';

comment on table improvement is 'The search for a better rundown after a planning has put its first one in place.';

comment on column improvement.state is 'searching; or why it ended: proven (none can be better), searched (all rounds done), kept (a person wanted no other), overtaken (somebody touched the draft), failed.';

comment on column improvement.round is 'Rounds done; the next one begins there, whoever does it.';

comment on column improvement.revision is 'Revision of the draft that the planning or its last improvement left: any other means that somebody touched it.';

comment on column improvement.worth is 'In the planner''s points, as the draft stands; first_worth as it stood first.';

comment on column improvement.won is 'Points that the last improvement won; null while there was none.';

comment on column improvement.bound is 'No rundown is worth more points than this; null while that is not proven.';

comment on column improvement.attempts is 'How often the next round was started.';

comment on table kept_letter is 'Boîte d''envoi: what would have left, where no mail server is set.';

comment on column kept_letter.bytes is 'The letter as it would travel (RFC 5322).';

comment on table link_guess is 'Closed or unknown links that were tried, counted to slow down guessing; kept for a day.';

comment on table message is 'One mail to one person, written down before it leaves.';

comment on column message.key is 'What is told, to whom, about which slot or version: unique among what was not voided, so that nobody is told twice.';

comment on column message.message_id_header is 'Message-ID with angle brackets, fixed before the first attempt.';

comment on column message.version is 'Version of the rundown it speaks of; unsent messages of older ones are voided.';

comment on column message.state is 'unknown: it may have left, and is never sent again by itself.';

comment on column message.reason is 'Why it failed, is unknown or waits, in the mail server''s words.';

comment on column message.touched_at is 'Last change of state.';

comment on column message.participation_id is 'Whose part it is about; null for mails to accounts.';

comment on column message.answered_at is 'Of a receipt: instant of the answer it says back, in milliseconds.';

comment on column message.optional is 'The producer may leave it out.';

comment on column message.words is 'WrittenNotice: {subject, blocks, button}. A personal link stands in it as a mark until the mail leaves.';

comment on column message.facts is 'What words are written from again when it leaves; null: they stay as they are.';

comment on column message.edited_by_name is 'Who changed the words; null: they are the template''s.';

comment on column message.enclosures is 'Papers that go with it: [callSheet, imageRights].';

comment on column message.entry is 'What its calendar part says, once it was claimed.';

comment on column message.told_change is '{before, after}: what the person knew before it was claimed and knows with it; before is put back when it certainly did not leave.';

comment on column message.due_at is 'Not before.';

comment on column message.at_once is 'A person said so: no hour holds it up.';

comment on column message.claim is 'The turn that is sending it.';

comment on column message.claimed_until is 'A turn that is silent for longer is dead.';

comment on column message.data_started_at is 'Committed before the first byte of the body: a dead turn''s mail that has it may have left.';

comment on column message.bounce is '{code, reason}: what came back.';

comment on column message.visitor_id is 'Of mails to the audience: to whom, where they have an account.';

comment on column message.visitor_link is 'Of mails to the audience: {purpose, subjectId} of the one-time link that each attempt makes anew; null: none.';

comment on table notice_template is 'A studio''s own words for a kind of mail; without a row the house''s are used.';

comment on table one_time_link is 'A link that works once, such as the one that makes the first administrator.';

comment on column one_time_link.token_hash is 'SHA-256 of the token, hexadecimal.';

comment on column one_time_link.used_at is 'Null until spent.';

comment on table operation is 'The log of a rundown: one line for each revision, with both sides, so that it can be undone and caught up on.';

comment on column operation.segment_id is 'No foreign key: the log outlives the segment.';

comment on column operation."position" is 'Where the segment stands after it, from 0.';

comment on column operation.before is 'Of a line: {segment, place}, place from 0 or {reserve: from 0}; of editFrame {groups, columns}; null where it was not there.';

comment on column operation.act is 'Lines of one act have the same: they were done together and are undone together.';

comment on column operation.act_kind is 'What the act was, where its lines alone do not say it; null: as they say.';

comment on column operation.undoes is 'The act that this one took back; null: none.';

comment on table opinion is '« Je trouve ce sujet… » : one for each visitor and topic, changed at will.';

comment on table outbox is 'Jobs written in the business transaction; the dispatcher hands them to the queue after the commit.';

comment on column outbox.id is 'Also the id of the job, so that handing it over twice makes one job.';

comment on column outbox.name is 'A job of the catalogue: show.plan, message.send.';

comment on column outbox.dispatched_at is 'Null while waiting; kept for a week afterwards.';

comment on column outbox.attempts is 'How often handing over failed.';

comment on table page_comment is 'What became of a comment of an imported page since somebody reported it; without a row it stands as the page has it. Apart from contribution, which readings write anew.';

comment on column page_comment.moderation is 'published: it stands, unless reports hide it. refused: a moderator hid it for good.';

comment on column page_comment.reported_at is 'The oldest report that nobody looked at; null: none.';

comment on column page_comment.hidden_at is 'Reported by several people: not shown until somebody looked.';

comment on column page_comment.left_out is 'Whether the newest reading left it out; null: it changed since. Where this is not what should be, the topic waits to be read anew.';

comment on table page_comment_report is 'Signalement of a comment of an imported page; as contribution_report is of those written here.';

comment on column page_comment_report.reporter_hash is 'SHA-256 of the visitor''s id or the network address: one voice each.';

comment on column page_comment_report.handled_at is 'When somebody looked; later reports count anew.';

comment on table participation is 'A person in an episode. Segments name participations as their speakers.';

comment on column participation.speaker_key is 'Content id by which the planner knows the person; null for whom it never seated.';

comment on column participation.slot_revision is 'Rises when date, place or presence window changes: a confirmation counts for the revision it was given for.';

comment on column participation.presence is 'When they can be there, as told since they applied: [{from, to}]; null: as the application says.';

comment on column participation.application is 'The person asked: {state, at}; null: never.';

comment on column participation.invitation is 'The studio asked: {state, at}; null: never.';

comment on column participation.slot_window is 'From call to release of the slot of slot_revision, as instants; null while there is none.';

comment on column participation.answer is 'What the person said last, and of which slot.';

comment on column participation.status_before is 'What somebody marked present was before.';

comment on column participation.standing is 'Slot of slot_revision as the newest version left it, told or not.';

comment on column participation.companions is 'Names of those they sit with in that version.';

comment on column participation.told is 'What the person knows: {slotRevision, status, slot, entry}; kept before a mail''s first byte leaves.';

comment on column participation.told_at is 'When the mail about the standing slot was sent; null: not yet, and reminders are held.';

comment on column participation.lower_third is 'Synthé as the person wants it: {name, title}.';

comment on column participation.preparation is '[{question, text}]: what they answered on their page.';

comment on column participation.chair is 'On the set, from 1; null: not settled.';

comment on column participation.microphone is '« HF 3 », « cravate 2 »; null: not settled.';

comment on table participation_act is 'What was done about a participation, by whom and when; an answer by telephone names who noted it.';

comment on table pending_visitor is 'What somebody typed whose address is not proven yet: it becomes a visitor, and their application, by the mailed link, or goes.';

comment on column pending_visitor.browser_hash is 'SHA-256 of what the browser that signed up keeps: a password counts only where the link is opened there, so that nobody waits in somebody else''s account.';

comment on column pending_visitor.draft is 'An application that was begun: ApplicationForm.';

comment on table person is 'Somebody who may sit in the studio: host, applicant, invited or suggested speaker.';

comment on column person.title is 'As shown under the name: « réparatrice », « directrice d''études ».';

comment on column person.email is 'For the producers'' eyes only; null: not known.';

comment on column person.locale is 'The language they are written to in; null: French.';

comment on column person.zone is 'IANA name of where they live, if they said so.';

comment on column person.pronunciation is 'How the host says the name, « val-QUI-ri »; null: as it is written.';

comment on column person.biography is 'A few sentences for the host; null: none.';

comment on table planning is 'One request for a first rundown, and how far it came.';

comment on column planning.refusal is 'Why there is no rundown: {code, facts}.';

comment on column planning.expected_revision is 'Revision of the draft the producer saw; a draft edited since is not overwritten.';

comment on column planning.attempts is 'How often it was started.';

comment on column planning.touched_at is 'Last sign of life; the reconciler re-arms what has been silent.';

comment on column planning.proposes is 'True: the rundown is kept as a proposal of the same id, and the draft left as it is.';

comment on table point is 'Point soulevé: what a contributor asked to be dealt with, and what became of it.';

comment on column point.segment_id is 'The segment that deals with it, in the running order or in the reserve.';

comment on column point.why is 'The reason, told to whoever raised it: [{code, facts}].';

comment on table point_told is 'What somebody was last written to about something that they wrote; stays when the mail is deleted after its days.';

comment on column point_told.segment is 'The line that was named; null: none was, or nobody kept which.';

comment on column point_told.at_seconds is 'Of the published recording, as it was said; null: nothing was.';

comment on column point_told.times is 'How often news of it were written.';

comment on column point_told.message_id is 'The mail, while it is kept. No foreign key: mails go after their days.';

comment on column point_told.told_by_name is 'Who sent it; null: the house, by itself.';

comment on table preference is 'What somebody chose for their own screens; apart from the account, which every request reads.';

comment on column preference.chosen is 'Of what was chosen: {theme, density, language, tour: {step, ended}, layout, layouts: [{name, columns: [{id, shown, width}]}], print: {orientation, role, size}}; width in CSS pixels.';

comment on table preparation_question is '« Aidez-nous à préparer ce sujet » : what the public is asked.';

comment on column preparation_question."position" is 'Order on the page, from 0.';

comment on column preparation_question.choices is 'Of a choice: its possible answers, in order.';

comment on column preparation_question.state is 'draft: not shown. closed: shown with its answers, takes none.';

comment on table print_list is 'Who gets which papers on a recording day, where a studio edited the house''s own list.';

comment on column print_list.place is 'The studio''s id; elsewhere: shows without a studio.';

comment on column print_list.entries is '[{recipient, papers: [{format, copies, wishes}]}]';

comment on table print_log is 'Who printed which paper when; the same person again within ten minutes is the same print.';

comment on column print_log.revision is 'Of the draft; null for a version.';

comment on table print_run is 'All copies of all shows of a recording day, asked for at once; kept for a week.';

comment on column print_run.of_people is 'Whether it holds papers that only whoever may write to people reads; then only they get it.';

comment on column print_run.done is 'Copies typeset so far, out of copies.';

comment on column print_run.show is 'Title of the show whose papers are being made.';

comment on table print_run_pdf is 'The pages of a print run, apart from the row that says how far it is.';

comment on table printed_copy is 'One distinct paper: printed again with the same content, wishes and recipient it has the same code, so that it is the same file.';

comment on column printed_copy.code is 'Stands on the paper as /v/<code>; opens nothing but the answer whether the paper is current.';

comment on column printed_copy.version is 'Null: the draft.';

comment on column printed_copy.content_hash is 'SHA-256, hexadecimal: of the version''s snapshot, or of the draft as its papers read it.';

comment on column printed_copy.format is 'Name under which the paper is asked for: pdf, cards, calls…';

comment on column printed_copy.wishes is 'Language, orientation and whatever else was wished of it, as canonical JSON.';

comment on column printed_copy.recipient is 'Whose copy it is, as it stands on the paper; empty: nobody''s in particular.';

comment on column printed_copy.participation_id is 'The speaker whose copy it is, which the paper outlives; null: it is no speaker''s own.';

comment on table private_note is 'What somebody noted for themselves beside a line: read by nobody else, printed nowhere, part of no version.';

comment on column private_note.segment_id is 'The line, which the note outlives: it shows again when the line comes back.';

comment on table producer_act is 'What a producer did to the matter. Those not undone are applied, in order, over whatever the engine picks.';

comment on column producer_act.number is 'Order in which they were done, from 1.';

comment on column producer_act.act is 'The act with the pieces and themes it names as they stood then, in content keys.';

comment on column producer_act.undone_at is 'Null while it is in force.';

comment on column producer_act.lost is 'Why it can no longer be done in full: {code, facts}; null while it can.';

comment on table proposal is 'What a planning or a replanning of the same id would make of a draft, until some of it is taken or another is asked for.';

comment on column proposal.content is '{before, after, newcomers, change}: the draft it was made for, what it would be, who would get which place in the episode, and what it answers or null.';

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

comment on table publication is 'Each time a topic was published, with what its producer read; the newest is in force, the others are kept as its history.';

comment on column publication.number is 'From 1 in each topic.';

comment on column publication.episode_id is 'The show that the recording is of; null: none of ours.';

comment on column publication.offset_seconds is 'Where in the recording the programme begins; negative: its beginning was left out.';

comment on column publication.chapters is 'Lines of the show in the recording, in order of time: [{segmentId, title, startSeconds}].';

comment on column publication.without_rights is 'Who was there and had not signed the image rights: [{id, name}].';

comment on column publication.reason is 'Why it was published without them; null: everybody had signed.';

comment on table question is 'A question worth debating, verbatim.';

comment on column question.range_start is 'UTF-16 offset into the contribution''s text.';

comment on column question.range_end is 'UTF-16 offset, end excluded.';

comment on column question.author_name is 'Who wrote these words first: not always who wrote the contribution.';

comment on column question.rank is 'Place in the engine''s own list, from 0. Shown are pinned ones first, then by falling score, then by rank.';

comment on column question.listed is 'False where the last reading does not hold it; it stays because rundowns cite it.';

comment on column question.hand is 'What the producer did to it; null: the engine''s own pick.';

comment on column question.theme_why is 'Why it stands in its theme: {code, facts}; null without theme, and where it was read before reasons were kept.';

comment on table quote is 'Citation: a verbatim span of a contribution, never altered, never merged.';

comment on column quote.range_start is 'UTF-16 offset into the contribution''s text.';

comment on column quote.range_end is 'UTF-16 offset, end excluded.';

comment on column quote.author_name is 'Who wrote these words first: not always who wrote the contribution.';

comment on column quote.score is 'Higher is better; comparable inside one topic only.';

comment on column quote.reasons is 'Why it was picked: [{code, facts}].';

comment on column quote.spoken_seconds is 'Time to read it aloud.';

comment on column quote.rank is 'Place in the engine''s own list, from 0. Shown are pinned ones first, then by falling score, then by rank.';

comment on column quote.listed is 'False where the last reading does not hold it; it stays because rundowns cite it.';

comment on column quote.hand is 'What the producer did to it; null: the engine''s own pick.';

comment on column quote.theme_why is 'Why it stands in its theme: {code, facts}; null without theme, and where it was read before reasons were kept.';

comment on table reading is 'The engine read a topic anew, and what it changed. Acts are no readings.';

comment on column reading.changes is '{newContributions, goneContributions, newQuotes, goneQuotes, newQuestions, goneQuestions, moved, newThemes, goneThemes, relabelled, lost}.';

comment on table record_act is 'What a producer made of what an application says otherwise than its author''s record; goes with whoever asks to be forgotten.';

comment on column record_act.act is 'take: the record says what the application did. keep: the record stays, and the difference is not shown any more.';

comment on column record_act.facts is '[{field, recorded, applied}]: what the record said, and what the application says; null: nothing.';

comment on column record_act.undone_at is 'When it was taken back; null: in force.';

comment on table reminder is 'Rappel: one reminder to one person about one slot.';

comment on column reminder.key is '<participation>:<slot revision>:<rule>.';

comment on column reminder.state is 'held: the slot has to be told first. skipped and voided are never sent.';

comment on column reminder.message_id is 'The mail it became.';

comment on table replanning is 'A proposed way to carry on with a draft after a change; the newest three of each rundown.';

comment on column replanning.revision is 'Revision of the draft it is made for: any edit voids it.';

comment on column replanning.change is 'What it answers: {declined}, {late: {participation, from, to}} or {targetSeconds}.';

comment on column replanning.plan is '{draft, speakers}: the draft in ids of rows, its speakers by the planner''s own ids and who those are.';

comment on table reserved_theme is 'A theme kept out of the running order, with the reason.';

comment on table retention is 'How long what the audience left is kept; without a row the house''s own days.';

comment on column retention.guest_days is 'Of contributions that nobody confirmed.';

comment on column retention.draft_days is 'Of applications that were begun and left, since they were last saved.';

comment on column retention.mail_days is 'Of mails to the audience, since they were sent.';

comment on table rundown is 'Conducteur: the draft of an episode; released versions stand in rundown_version.';

comment on column rundown.revision is 'Rises by one with every change; an edit names the revision it saw.';

comment on column rundown.plan_remarks is 'What the last planning had to say: [{code, level, facts}].';

comment on column rundown.groups is 'Lines that belong together: [{id, title, budgetSeconds}]; lines name their group.';

comment on column rundown.columns is 'Columns of the producer''s own, in order: [{id, title}].';

comment on table rundown_template is 'Séquence type, conducteur type: lines kept to be used again, without people, quotes or questions.';

comment on column rundown_template.lines is 'In running order: kind, title, objective, times, technique, notes and content of each, and the place of its group in groups.';

comment on column rundown_template.groups is '[{title, budgetSeconds}].';

comment on column rundown_template.removed_at is 'Removed, and can be given back; null while it is in use.';

comment on table rundown_version is 'A released version: immutable, a trigger refuses every change.';

comment on column rundown_version.revision is 'Revision of the draft that was frozen.';

comment on column rundown_version.hash is 'SHA-256 of the snapshot''s canonical JSON (keys sorted, no spaces), hexadecimal.';

comment on column rundown_version.snapshot is 'Everything shown and printed, names included.';

comment on column rundown_version.released_by_name is 'Name at the moment of release.';

comment on table schema_migration is 'Which migrations this database has seen, with the hash of each file.';

comment on table segment is 'Séquence: one line of a draft, as entered; times are computed, never stored.';

comment on column segment.in_reserve is 'De secours: kept aside, not timed, not numbered.';

comment on column segment."position" is 'From 0 in running order (or in the reserve); unique, checked when a statement ends.';

comment on column segment.objective is 'Ce qu''il faut obtenir.';

comment on column segment.min_seconds is 'Elasticity: least; the three are given together or not at all.';

comment on column segment.ideal_seconds is 'Elasticity: ideal.';

comment on column segment.max_seconds is 'Elasticity: most.';

comment on column segment.outside is 'In the studio, but not counted in the programme''s length.';

comment on column segment.content is 'The producer''s own words for the line.';

comment on column segment.lower_third is 'Synthé.';

comment on column segment.why is 'Why the line is there: [{code, facts}].';

comment on column segment.position_locked is 'Held by the producer when a planner moves things; so are the two below.';

comment on column segment.hard_start_local is 'Heure fixe: a local date-time in the episode''s zone; null: the line floats, or starts at the offset.';

comment on column segment.hard_start_offset_seconds is 'Heure fixe: studio seconds after the show''s start.';

comment on column segment.skipped is 'Keeps its place and takes no time: floated (de secours), dropped (trappée); null: played.';

comment on column segment.group_id is 'One of rundown.groups; null: none.';

comment on column segment.count_to_end is 'On air it ends at its planned clock time, however late it starts.';

comment on column segment.cells is 'What stands in rundown.columns: {column id: text}.';

comment on table segment_question is 'The questions asked in a segment, in order.';

comment on table segment_quote is 'The quotes read or shown in a segment, in order.';

comment on table segment_speaker is 'Who speaks in a segment.';

comment on column segment_speaker.seconds is 'Speaking time meant for them there.';

comment on column segment_speaker.why is 'Why the casting seated them there: [{code, facts}]; empty where the producer did.';

comment on table session is 'A signed-in browser.';

comment on column session.token_hash is 'SHA-256 of the token, hexadecimal; the token itself is in the cookie alone.';

comment on column session.last_seen_at is 'To the hour: written at most once an hour.';

comment on column session.expires_at is 'Slides: 14 days after last_seen_at.';

comment on table share_link is 'A link that shows chosen columns of one rundown to whoever holds it.';

comment on column share_link.token_hash is 'SHA-256 of the token, hexadecimal; the link itself is shown once.';

comment on column share_link.name is 'For whom or what it was made, as its maker wrote it.';

comment on column share_link.shows is 'draft: the rundown as it stands at each moment; version: the newest released version.';

comment on column share_link.columns is 'What leaves the server beside number and kind: start, duration, title, objective, people, content, technique, notes.';

comment on column share_link.opened is 'How often somebody opened it; a page that refreshes itself counts once.';

comment on table show_template is 'Gabarit: the studio''s templates, and its edits of those that come with the house, which stand here only while they are edited.';

comment on column show_template.id is 'The house''s own have fixed ids, ending in …7001 to …7005.';

comment on column show_template.pieces is 'By piece of a show: {minSeconds, idealSeconds, maxSeconds}.';

comment on column show_template.host_percent is 'Part of shared segments that the host speaks.';

comment on column show_template.wishes is 'How much what counts in a plan: {speechBalance, contradiction, …}, each off, light, normal or strong.';

comment on column show_template.target_seconds is 'Length that an episode is opened with.';

comment on column show_template.seats is 'Chairs that an episode is opened with, the host''s included.';

comment on table sign_in_attempt is 'Counted to slow down guessing; kept for a day.';

comment on column sign_in_attempt.email_hash is 'SHA-256 of the address typed, in lower case: addresses nobody has are not collected.';

comment on column sign_in_attempt.remote_hash is 'SHA-256 of the network address called from.';

comment on table speaker_link is 'The way to a speaker''s page, as mailed. The token itself is in the mail alone.';

comment on column speaker_link.slot_revision is 'The slot the mail spoke of: an answer about an older one is not taken.';

comment on column speaker_link.message_id is 'The mail that carries it; made anew with each attempt.';

comment on table studio is 'Where people come to, and how they are called, reminded and written to there.';

comment on column studio.access is 'How to get in: floor, code, whom to ask for. Told to those who are expected, never to a calendar.';

comment on column studio.map_address is 'Address of a map; empty: none.';

comment on column studio.zone is 'IANA name.';

comment on column studio.contact is 'Whom to call: {name, telephone, address}.';

comment on column studio.letterhead is 'In whose name mails are written.';

comment on column studio.presence is 'How long before and after their segments guests are needed: PresenceRules, seconds.';

comment on column studio.reminders is 'ReminderSettings: rules, and the hours in which mail may leave.';

comment on column studio.changeover_seconds is 'Least time between two shows recorded there.';

comment on table theme is 'Thème: an angle of the debate.';

comment on column theme.hook is 'Accroche: the verbatim text that opens it.';

comment on column theme.weight is 'Share of the topic''s matter that it carries, 0 to 1.';

comment on column theme.rank is 'From 0, heaviest first.';

comment on column theme.people is 'Names of those who spoke to it, most heard first.';

comment on column theme.listed is 'False where the last reading does not hold it; it stays because rundowns cite it.';

comment on column theme.by_hand is 'Its label or its existence is the producer''s.';

comment on column theme.tensions is 'Quotes that pull in different directions, sharpest first: [{one, other, why}], ids of rows.';

comment on table topic is 'Sujet: the page people react to.';

comment on column topic.article_author is 'As named on the page; the proposed host.';

comment on column topic.treatment is 'Traitement.';

comment on column topic.sector is 'Secteur d''activité.';

comment on column topic.page_text is 'The whole page as read: every verbatim text is a slice of it.';

comment on column topic.page_hash is 'SHA-256 of page_text in UTF-8, hexadecimal.';

comment on column topic.remarks is 'What the producer should know about the import: [{code, level, facts}].';

comment on column topic.given_title is 'Title given by a person; null: the page''s own.';

comment on column topic.language is 'Language chosen by a person; null: whichever the engine detects.';

comment on column topic.detected_language is 'What most of the contributions are written in.';

comment on column topic.bank_edits is 'The studio''s edits of the bank that it was last read with: [{key, wordsFr, wordsEn, inUse}] by key.';

comment on column topic.revision is 'Rises with every change of the matter: a reading made from an older one is not saved.';

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

comment on column topic.article_read is 'MD5, hexadecimal, of the article in Markdown as the last reading knew it; null: none. Where it is not that of article_markdown, the topic is to be read again.';

comment on table topic_category is 'Which topics stand in which categories.';

comment on table topic_follow is 'Who asked to be written to about what becomes of what they wrote.';

comment on table visitor is 'Somebody who takes part by the public pages. A row stands only once its address was proven; it is no account of the studio''s (app_user).';

comment on column visitor.name is 'As shown beside what they write; null once anonymised.';

comment on column visitor.email is 'As typed; unique whatever its case; null once anonymised.';

comment on column visitor.password_hash is 'Argon2id in PHC notation; null: signs in by mailed links alone.';

comment on column visitor.locale is 'The language they are spoken to in.';

comment on column visitor.trust is 'new: their first contributions wait. accepted: published at once. watched: a moderator wants to see each.';

comment on column visitor.person_id is 'Who they are in the studio''s world, from their first application on.';

comment on column visitor.anonymised_at is 'What they wrote stays, without a name; null: not anonymised.';

comment on column visitor.wanted_email is 'Where they asked to be reached from now on; null: nothing asked, done, or given up. A link mailed there counts only while it stands here.';

comment on table visitor_link is 'A link that was mailed to somebody, good once. The token itself is in the mail alone.';

comment on column visitor_link.token_hash is 'SHA-256 of 32 random bytes, hexadecimal.';

comment on column visitor_link.email is 'Where it was mailed to: whoever opens it reads there.';

comment on column visitor_link.subject_id is 'signUp: the pending visitor. finishApplication: the pending visitor or the application. confirmContribution: the contribution. joinApplication: the invitation. changeEmail: the visitor.';

comment on column visitor_link.message_id is 'The mail that carries it; made anew with each attempt.';

comment on column visitor_link.used_at is 'Null until spent.';

comment on table visitor_session is 'A browser that a visitor is signed in with; never good for the studio''s pages.';

comment on column visitor_session.token_hash is 'SHA-256 of the token, hexadecimal; the token itself is in the cookie alone.';

comment on column visitor_session.last_seen_at is 'To the hour: written at most once an hour.';

comment on column visitor_session.expires_at is 'Slides: 30 days after last_seen_at.';
