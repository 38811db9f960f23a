import { Blank } from '../look/blank.js';
import { useWords } from '../words/words-provider.js';
import { CiteLine } from './cite-line.js';
import { useMatterFilter } from './matter-filter.js';
import { QuoteReasons } from './quote-reasons.js';
import type { Cited } from './source-pane.js';
import type { TopicMatter } from './topic-matter.js';
import css from './quotes-view.module.css';

interface QuotesViewProps {
  readonly topic: TopicMatter;
  readonly cited: Cited | null;
  readonly cite: (cited: Cited) => void;
}

/** The quotes, best first, each with the reasons it was kept. */
export function QuotesView({ topic, cited, cite }: QuotesViewProps) {
  const words = useWords();
  const { bar, more, none, found } = useMatterFilter(topic.quotes, topic);
  if (topic.quotes.length === 0) return <Blank title={words.topic.noQuotes} />;
  return (
    <>
      {bar}
      {none}
      {found.length > 0 && (
        <ul className={`sheet ${css['list']}`}>
          {found.map((quote) => (
            <CiteLine key={quote.id} {...quote} aside={words.topic.spoken(quote.spokenSeconds)} chosen={cited?.id === quote.id} choose={() => cite(quote)}>
              <QuoteReasons reasons={quote.reasons} />
            </CiteLine>
          ))}
        </ul>
      )}
      {more}
    </>
  );
}
