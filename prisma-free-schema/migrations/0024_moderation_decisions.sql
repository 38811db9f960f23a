-- What moderators decided is looked at again, the newest decision first.
create index public_contribution_decided on public_contribution (moderated_at desc, id desc) where moderated_at is not null and moderation in ('published', 'refused');
comment on index public_contribution_decided is 'Decisions of moderators, the newest first.';
create index public_contribution_insights on public_contribution (topic_id, written_at desc, id desc) where kind = 'insight';
comment on index public_contribution_insights is 'Éclairages of a topic, the newest first, whatever became of them.';
-- The queue holds what was reported once, not only what is hidden by it.
drop index public_contribution_queue;
create index public_contribution_queue on public_contribution (written_at, id) where moderation = 'waiting' or (moderation = 'published' and report_count > 0);
comment on index public_contribution_queue is 'What waits for a moderator''s look, oldest first.';
