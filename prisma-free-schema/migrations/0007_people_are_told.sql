-- Where people come to, how they are reached, what each was told and answered, and every mail's way to them.

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
  edited_at timestamptz not null,
  constraint studio_pk primary key (id),
  constraint studio_user_fk foreign key (edited_by) references app_user (id) on delete set null,
  constraint studio_name_said check (length(trim(name)) > 0),
  constraint studio_seats_whole check (seats between 1 and 60),
  constraint studio_contact_named check (jsonb_typeof(contact) = 'object'),
  constraint studio_presence_named check (jsonb_typeof(presence) = 'object'),
  constraint studio_reminders_named check (jsonb_typeof(reminders) = 'object')
);
create unique index studio_name_once on studio (lower(name));
comment on table studio is 'Where people come to, and how they are called, reminded and written to there.';
comment on column studio.access is 'How to get in: floor, code, whom to ask for. Told to those who are expected, never to a calendar.';
comment on column studio.map_address is 'Address of a map; empty: none.';
comment on column studio.zone is 'IANA name.';
comment on column studio.contact is 'Whom to call: {name, telephone, address}.';
comment on column studio.letterhead is 'In whose name mails are written.';
comment on column studio.presence is 'How long before and after their segments guests are needed: PresenceRules, seconds.';
comment on column studio.reminders is 'ReminderSettings: rules, and the hours in which mail may leave.';

create table notice_template (
  studio_id uuid not null,
  kind text not null,
  locale text not null,
  subject text not null,
  paragraphs jsonb not null,
  button text not null,
  edited_by uuid,
  edited_by_name text,
  edited_at timestamptz not null,
  constraint notice_template_pk primary key (studio_id, kind, locale),
  constraint notice_template_studio_fk foreign key (studio_id) references studio (id) on delete cascade,
  constraint notice_template_user_fk foreign key (edited_by) references app_user (id) on delete set null,
  constraint notice_template_locale_known check (locale in ('fr', 'en')),
  constraint notice_template_paragraphs_list check (jsonb_typeof(paragraphs) = 'array')
);
comment on table notice_template is 'A studio''s own words for a kind of mail; without a row the house''s are used.';

alter table episode add column studio_id uuid;
alter table episode add column shows_matter boolean not null default false;
alter table episode add column revision integer not null default 0;
alter table episode add column changed_at timestamptz;
update episode set changed_at = created_at;
alter table episode alter column changed_at set not null;
alter table episode add constraint episode_studio_fk foreign key (studio_id) references studio (id) on delete set null;
alter table episode add constraint episode_revision_whole check (revision >= 0);
create index episode_by_studio on episode (studio_id);
comment on column episode.studio_id is 'Where it is recorded; null while only venue says so.';
comment on column episode.shows_matter is 'Guests see the questions and quotes to expect.';
comment on column episode.revision is 'Rises with every change of date, length, place or title: SEQUENCE of the producers'' feeds.';

alter table person add column email text;
alter table person add column telephone text;
alter table person add column locale text;
alter table person add column zone text;
alter table person add constraint person_email_shape check (email is null or (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 320));
alter table person add constraint person_locale_known check (locale is null or locale in ('fr', 'en'));
comment on column person.email is 'For the producers'' eyes only; null: not known.';
comment on column person.locale is 'The language they are written to in; null: French.';
comment on column person.zone is 'IANA name of where they live, if they said so.';

create table blocked_address (
  address text not null,
  reason text not null,
  blocked_at timestamptz not null,
  constraint blocked_address_pk primary key (address),
  constraint blocked_address_lower check (address = lower(address))
);
comment on table blocked_address is 'No mail goes there any more: the server said that nobody lives there.';

alter table participation add column application jsonb;
alter table participation add column invitation jsonb;
alter table participation add column slot_window jsonb;
alter table participation add column answer jsonb;
alter table participation add column status_before text;
alter table participation add column standing jsonb;
alter table participation add column companions jsonb not null default '[]';
alter table participation add column told jsonb;
alter table participation add column told_at timestamptz;
alter table participation add column lower_third jsonb;
alter table participation add column preparation jsonb not null default '[]';
alter table participation add constraint participation_status_before_known check (status_before is null or status_before in (
  'suggested', 'applied', 'invited', 'accepted', 'confirmed', 'toReconfirm', 'present', 'declined', 'withdrawn', 'cancelled'
));
update participation set application = jsonb_build_object('state', 'open', 'at', 0) where status = 'applied';
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
  at timestamptz not null,
  constraint participation_act_pk primary key (id),
  constraint participation_act_participation_fk foreign key (participation_id) references participation (id) on delete cascade,
  constraint participation_act_user_fk foreign key (by_user) references app_user (id) on delete set null,
  constraint participation_act_via_known check (via in ('desk', 'link', 'telephone', 'release'))
);
create index participation_act_by_participation on participation_act (participation_id, at);
comment on table participation_act is 'What was done about a participation, by whom and when; an answer by telephone names who noted it.';

create table speaker_link (
  token_hash text not null,
  participation_id uuid not null,
  slot_revision integer not null,
  message_id uuid,
  created_at timestamptz not null,
  revoked_at timestamptz,
  constraint speaker_link_pk primary key (token_hash),
  constraint speaker_link_participation_fk foreign key (participation_id) references participation (id) on delete cascade,
  constraint speaker_link_token_is_hash check (token_hash ~ '^[0-9a-f]{64}$')
);
create index speaker_link_by_participation on speaker_link (participation_id);
create index speaker_link_by_message on speaker_link (message_id);
comment on table speaker_link is 'The way to a speaker''s page, as mailed. The token itself is in the mail alone.';
comment on column speaker_link.slot_revision is 'The slot the mail spoke of: an answer about an older one is not taken.';
comment on column speaker_link.message_id is 'The mail that carries it; made anew with each attempt.';

create table link_guess (
  id uuid not null,
  remote_hash text not null,
  at timestamptz not null,
  constraint link_guess_pk primary key (id)
);
create index link_guess_by_remote on link_guess (remote_hash, at);
create index link_guess_by_time on link_guess (at);
comment on table link_guess is 'Closed or unknown links that were tried, counted to slow down guessing; kept for a day.';

create table image_rights (
  id uuid not null,
  participation_id uuid not null,
  text_version text not null,
  locale text not null,
  text text not null,
  signed_name text not null,
  signed_at timestamptz not null,
  signed_from text not null,
  constraint image_rights_pk primary key (id),
  constraint image_rights_participation_fk foreign key (participation_id) references participation (id) on delete cascade,
  constraint image_rights_once unique (participation_id, text_version),
  constraint image_rights_name_said check (length(trim(signed_name)) > 0)
);
comment on table image_rights is 'Droit à l''image: the text as it was signed, by whom, when and from where.';
comment on column image_rights.signed_from is 'Network address.';

create table reminder (
  key text not null,
  participation_id uuid not null,
  rule text not null,
  slot_revision integer not null,
  day text not null,
  due_at timestamptz not null,
  state text not null,
  why text,
  message_id uuid,
  constraint reminder_pk primary key (key),
  constraint reminder_participation_fk foreign key (participation_id) references participation (id) on delete cascade,
  constraint reminder_state_known check (state in ('held', 'armed', 'sent', 'skipped', 'voided'))
);
create index reminder_due on reminder (due_at) where state = 'armed';
create index reminder_by_participation on reminder (participation_id);
create index reminder_by_message on reminder (message_id) where message_id is not null;
comment on table reminder is 'Rappel: one reminder to one person about one slot.';
comment on column reminder.key is '<participation>:<slot revision>:<rule>.';
comment on column reminder.state is 'held: the slot has to be told first. skipped and voided are never sent.';
comment on column reminder.message_id is 'The mail it became.';

alter table message add column participation_id uuid;
alter table message add column slot_revision integer;
alter table message add column answered_at bigint;
alter table message add column optional boolean not null default false;
alter table message add column words jsonb;
alter table message add column facts jsonb;
alter table message add column edited_by_name text;
alter table message add column enclosures jsonb not null default '[]';
alter table message add column entry jsonb;
alter table message add column told_change jsonb;
alter table message add column due_at timestamptz;
alter table message add column at_once boolean not null default false;
alter table message add column claim uuid;
alter table message add column claimed_until timestamptz;
alter table message add column data_started_at timestamptz;
alter table message add column bounced_at timestamptz;
alter table message add column bounce jsonb;
update message set due_at = created_at, words = jsonb_build_object('subject', subject, 'button', null, 'blocks',
  (select jsonb_agg(jsonb_build_object('block', 'paragraph', 'text', part)) from regexp_split_to_table(btrim(text, E'\n'), E'\n\n+') as part));
alter table message alter column words set not null;
alter table message alter column due_at set not null;
alter table message drop column text;
alter table message drop column html;
alter table message drop constraint message_key_once;
create unique index message_key_once on message (key) where state <> 'voided';
alter table message drop constraint message_state_known;
alter table message add constraint message_state_known check (state in ('drafted', 'queued', 'sending', 'sent', 'bounced', 'failed', 'unknown', 'voided'));
alter table message drop constraint message_sent_has_time;
alter table message add constraint message_sent_has_time check ((state in ('sent', 'bounced')) = (sent_at is not null));
alter table message add constraint message_participation_fk foreign key (participation_id) references participation (id) on delete set null;
alter table message add constraint message_words_named check (jsonb_typeof(words) = 'object');
drop index message_under_way;
create index message_waiting on message (due_at, created_at) where state = 'queued';
create index message_claimed on message (claimed_until) where state = 'sending';
create index message_by_participation on message (participation_id);
comment on column message.key is 'What is told, to whom, about which slot or version: unique among what was not voided, so that nobody is told twice.';
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

create table kept_letter (
  id uuid not null,
  message_id uuid,
  recipient_name text not null,
  address text not null,
  subject text not null,
  bytes bytea not null,
  kept_at timestamptz not null,
  constraint kept_letter_pk primary key (id),
  constraint kept_letter_message_fk foreign key (message_id) references message (id) on delete set null
);
create index kept_letter_by_time on kept_letter (kept_at desc);
create index kept_letter_by_message on kept_letter (message_id);
comment on table kept_letter is 'Boîte d''envoi: what would have left, where no mail server is set.';
comment on column kept_letter.bytes is 'The letter as it would travel (RFC 5322).';

create table calendar_feed (
  token_hash text not null,
  user_id uuid not null,
  studio_id uuid,
  created_at timestamptz not null,
  revoked_at timestamptz,
  constraint calendar_feed_pk primary key (token_hash),
  constraint calendar_feed_user_fk foreign key (user_id) references app_user (id) on delete cascade,
  constraint calendar_feed_studio_fk foreign key (studio_id) references studio (id) on delete cascade,
  constraint calendar_feed_token_is_hash check (token_hash ~ '^[0-9a-f]{64}$')
);
create index calendar_feed_by_user on calendar_feed (user_id);
comment on table calendar_feed is 'A private calendar that a producer subscribes to: everything, or one studio''s.';

alter table operation drop constraint operation_verb_known;
alter table operation add constraint operation_verb_known check (verb in (
  'addSegment', 'editSegment', 'moveSegment', 'removeSegment', 'planShow', 'acceptReplanning', 'releaseRundown', 'editEpisode'
));
