-- Comments that came with an imported page are reported, hidden and shown again like those that were written here.
create table page_comment (
  contribution_id uuid not null,
  moderation text not null,
  reason text,
  report_count integer not null,
  reported_at timestamptz,
  hidden_at timestamptz,
  moderated_by uuid,
  moderated_by_name text,
  moderated_at timestamptz,
  left_out boolean,
  constraint page_comment_pk primary key (contribution_id),
  constraint page_comment_contribution_fk foreign key (contribution_id) references contribution (id) on delete cascade,
  constraint page_comment_moderator_fk foreign key (moderated_by) references app_user (id) on delete set null,
  constraint page_comment_moderation_known check (moderation in ('published', 'refused')),
  constraint page_comment_reason_of_refusal check ((moderation = 'refused') = (reason is not null)),
  constraint page_comment_reports_whole check (report_count >= 0 and (report_count > 0) = (reported_at is not null)),
  constraint page_comment_hidden_by_reports check (hidden_at is null or report_count > 0)
);
create index page_comment_queue on page_comment (reported_at, contribution_id) where reported_at is not null;
create index page_comment_decided on page_comment (moderated_at desc, contribution_id desc) where moderated_at is not null;
create index page_comment_unread on page_comment (contribution_id) where left_out is distinct from (moderation = 'refused' or hidden_at is not null);
comment on table page_comment is 'What became of a comment of an imported page since somebody reported it; without a row it stands as the page has it. Apart from contribution, which readings write anew.';
comment on column page_comment.moderation is 'published: it stands, unless reports hide it. refused: a moderator hid it for good.';
comment on column page_comment.reported_at is 'The oldest report that nobody looked at; null: none.';
comment on column page_comment.hidden_at is 'Reported by several people: not shown until somebody looked.';
comment on column page_comment.left_out is 'Whether the newest reading left it out; null: it changed since. Where this is not what should be, the topic waits to be read anew.';

create table page_comment_report (
  contribution_id uuid not null,
  reporter_hash text not null,
  reason text not null,
  note text not null,
  reported_at timestamptz not null,
  handled_at timestamptz,
  constraint page_comment_report_pk primary key (contribution_id, reporter_hash),
  constraint page_comment_report_comment_fk foreign key (contribution_id) references page_comment (contribution_id) on delete cascade,
  constraint page_comment_report_reporter_is_hash check (reporter_hash ~ '^[0-9a-f]{64}$'),
  constraint page_comment_report_reason_known check (reason in ('insult', 'hatred', 'privacy', 'advertising', 'offTopic', 'other'))
);
comment on table page_comment_report is 'Signalement of a comment of an imported page; as contribution_report is of those written here.';
comment on column page_comment_report.reporter_hash is 'SHA-256 of the visitor''s id or the network address: one voice each.';
comment on column page_comment_report.handled_at is 'When somebody looked; later reports count anew.';
