import { Blank } from '../look/blank.js';
import { useWords } from '../words/words-provider.js';
import { CiteLine } from './cite-line.js';
import { useMatterFilter } from './matter-filter.js';
import type { Cited } from './source-pane.js';
import type { TopicMatter } from './topic-matter.js';
import css from './quotes-view.module.css';

interface QuestionsViewProps {
  readonly topic: TopicMatter;
  readonly cited: Cited | null;
  readonly cite: (cited: Cited) => void;
}

/** The questions people asked, in their words. */
export function QuestionsView({ topic, cited, cite }: QuestionsViewProps) {
  const words = useWords();
  const { bar, more, none, found } = useMatterFilter(topic.questions, topic);
  if (topic.questions.length === 0) return <Blank title={words.topic.noQuestions} />;
  return (
    <>
      {bar}
      {none}
      {found.length > 0 && (
        <ul className={`sheet ${css['list']}`}>
          {found.map((question) => <CiteLine key={question.id} {...question} chosen={cited?.id === question.id} choose={() => cite(question)} />)}
        </ul>
      )}
      {more}
    </>
  );
}
