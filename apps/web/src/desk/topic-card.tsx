import { typesetFrench } from '#print';
import { Link } from 'wouter';
import type { DeskQuery } from '../operations/desk.js';
import { sayDate } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import css from './topic-card.module.css';

/** One topic and how much matter it offers. */
export function TopicCard({ topic }: { readonly topic: DeskQuery['topics'][number] }) {
  const { words: { desk, publicPage }, language } = useSpeech();
  const counts = [
    desk.comments(topic.commentCount),
    topic.quoteCount > 0 && desk.quotes(topic.quoteCount),
    topic.questionCount > 0 && desk.questions(topic.questionCount),
    topic.applicationCount > 0 && desk.applications(topic.applicationCount),
  ].filter((count) => count !== false);
  return (
    <li className={css['card']}>
      <Link href={`/sujets/${topic.id}`} className={css['title']}>{typesetFrench(topic.title)}</Link>
      {topic.pitch !== null && <p className={css['pitch']}>{typesetFrench(topic.pitch)}</p>}
      <p className={css['counts']}>{counts.join(' · ')}</p>
      <p className={css['counts']}>{publicPage.states[topic.state]} · {desk.imported(sayDate(topic.importedAt, language))}</p>
    </li>
  );
}
