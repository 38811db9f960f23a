import { Blank } from '../look/blank.js';
import { useWords } from '../words/words-provider.js';
import { CiteLine } from './cite-line.js';
import { useTopicHand } from './hand/hand-provider.js';
import { PieceActs } from './hand/piece-acts.js';
import { usePieces } from './hand/use-pieces.js';
import { WeighBar } from './hand/weigh-bar.js';
import { useMatterFilter } from './matter-filter.js';
import type { Pointing } from './source-pane.js';
import css from './quotes-view.module.css';

/** The questions people asked, in their words, to be kept, dropped, pinned or moved. */
export function QuestionsView({ cited, cite, open }: Pointing) {
  const words = useWords();
  const { topic } = useTopicHand();
  const { bar, more, none, found, shown, reveal } = useMatterFilter(topic.questions, topic);
  const { weigh, move, moving, setMoving, mayShape } = usePieces({ found, reveal, cite, cited: cited?.id ?? null });
  // What was dropped to the last one can still be taken back.
  if (topic.questions.length === 0) return <><Blank title={words.topic.noQuestions} />{topic.acts.length > 0 && <WeighBar pieces={topic.questions} />}</>;
  return (
    <>
      {bar}
      {none}
      {shown.length > 0 && (
        <ul className={`sheet ${css['list']}`}>
          {shown.map((question) => (
            <CiteLine key={question.id} {...question} chosen={cited?.id === question.id} choose={() => open(question)}>
              {mayShape && <PieceActs piece={question} themes={topic.themes} weigh={(does) => weigh(question, does)} move={(theme) => { cite(question); move(question.id, theme); }} moving={moving === question.id} setMoving={(opened) => setMoving(opened ? question.id : null)} />}
            </CiteLine>
          ))}
        </ul>
      )}
      {more}
      <WeighBar pieces={topic.questions} />
    </>
  );
}
