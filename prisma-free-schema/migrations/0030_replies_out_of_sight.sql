-- Replies go out of sight with what they reply to. Lists of topics take them off what they count, and find them from the few comments that are out of sight.
create index public_contribution_out_of_sight on public_contribution (topic_id, id) where kind = 'comment' and not (moderation = 'published' and hidden_at is null);
comment on index public_contribution_out_of_sight is 'Comments that the public does not see: their replies are not counted either.';
create index public_contribution_page_replies on public_contribution (topic_id, parent_page_id) where parent_page_id is not null;
comment on index public_contribution_page_replies is 'Replies to comments of a topic''s imported page, which may be gone from it.';
