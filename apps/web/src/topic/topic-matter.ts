import type { MatterFragment, TopicQuery } from '../operations/topic.js';

/** A topic with all that people wrote about it, as the topic page reads it. */
export type TopicMatter = NonNullable<TopicQuery['topic']>;

/** What an act can change. */
export type Matter = MatterFragment;
export type Quote = Matter['quotes'][number];
export type Question = Matter['questions'][number];
export type Theme = Matter['themes'][number];
export type Member = Theme['members'][number];
export type ProducerAct = Matter['acts'][number];
