import type { TopicQuery } from '../operations/topic.js';

/** A topic with all that people wrote about it, as the topic page reads it. */
export type TopicMatter = NonNullable<TopicQuery['topic']>;
