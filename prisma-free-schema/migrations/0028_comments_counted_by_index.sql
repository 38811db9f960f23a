-- What is shown of one kind is counted and read in its order from the index alone: lists of topics count comments for each of their rows.
drop index public_contribution_shown;
create index public_contribution_shown on public_contribution (topic_id, kind, written_at desc, id desc) where moderation = 'published' and hidden_at is null;
comment on index public_contribution_shown is 'What the public sees on a topic''s page, of each kind the newest first.';
