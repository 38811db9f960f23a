/**
 * Whether the topic no longer holds piece `k` of contribution `c`: it was edited, or taken away. What an article still says as
 * it was cited is no loss, whatever was written around it.
 */
export const GONE_PIECE = `(not c.listed and not (c.kind = 'article' and exists (
  select from contribution n where n.topic_id = c.topic_id and n.kind = 'article' and n.listed and position(k.text in n.text) > 0)))`;
