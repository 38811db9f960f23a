import { Blank } from '../look/blank.js';
import { useWords } from '../words/words-provider.js';
import { CiteLine } from './cite-line.js';
import { useTopicHand } from './hand/hand-provider.js';
import { PieceActs } from './hand/piece-acts.js';
import { usePieces } from './hand/use-pieces.js';
import { WeighBar } from './hand/weigh-bar.js';
import { useMatterFilter } from './matter-filter.js';
import { QuoteReasons } from './quote-reasons.js';
import type { Pointing } from './source-pane.js';
import css from './quotes-view.module.css';

/** The quotes, best first, each with the reasons it was picked, to be kept, dropped, pinned or moved. */
export function QuotesView({ cited, cite, open }: Pointing) {
  const words = useWords();
  const { topic } = useTopicHand();
  const { bar, more, none, found, shown, reveal } = useMatterFilter(topic.quotes, topic);
  const { weigh, move, moving, setMoving, mayShape } = usePieces({ found, reveal, cite, cited: cited?.id ?? null });
  // What was dropped to the last one can still be taken back.
  if (topic.quotes.length === 0) return <><Blank title={words.topic.noQuotes} />{topic.acts.length > 0 && <WeighBar pieces={topic.quotes} />}</>;
  return (
    <>
      {bar}
      {none}
      {shown.length > 0 && (
        <ul className={`sheet ${css['list']}`}>
          {shown.map((quote) => (
            <CiteLine key={quote.id} {...quote} aside={words.topic.spoken(quote.spokenSeconds)} chosen={cited?.id === quote.id} choose={() => open(quote)}>
              <QuoteReasons reasons={quote.reasons} />
              {mayShape && <PieceActs piece={quote} themes={topic.themes} weigh={(does) => weigh(quote, does)} move={(theme) => { cite(quote); move(quote.id, theme); }} moving={moving === quote.id} setMoving={(opened) => setMoving(opened ? quote.id : null)} />}
            </CiteLine>
          ))}
        </ul>
      )}
      {more}
      <WeighBar pieces={topic.quotes} />
    </>
  );
}
