import { typesetFrench } from '#print';
import { useSpeech } from '../../words/words-provider.js';
import { sayWith } from '../hand/say-act.js';
import type { Quote } from '../topic-matter.js';
import type { ThemePart } from './theme-part.js';
import css from './theme-tensions.module.css';

/** Quotes that do not say the same of one thing, face to face. */
export function ThemeTensions({ theme, topic, cited, open }: ThemePart) {
  const { words: { themes, topic: words }, language } = useSpeech();
  const tensions = theme.tensions.flatMap(({ one, other, why }) => {
    const pair = [one, other].flatMap(({ id }) => topic.quotes.find((quote) => quote.id === id) ?? []);
    return pair[0] === undefined || pair[1] === undefined ? [] : [{ one: pair[0], other: pair[1], why }];
  });
  if (tensions.length === 0) return null;
  const side = (quote: Quote) => (
    <div className={css['side']} data-chosen={cited === quote.id || undefined}>
      <button type="button" aria-pressed={cited === quote.id} onClick={() => open(quote)}>{typesetFrench(quote.text)}</button>
      <p className="soft">{quote.author ?? words.noAuthor}</p>
    </div>
  );
  return (
    <details className={css['tensions']} open={tensions.length === 1}>
      <summary>{themes.tensions(tensions.length)}</summary>
      <p className="soft">{themes.tensionsHint}</p>
      <ul>
        {tensions.map(({ one, other, why }) => (
          <li key={`${one.id} ${other.id}`}>
            <p className={css['why']}>{sayWith(themes.reasons, why, language)}</p>
            <div className={css['pair']}>
              {side(one)}
              <span className={css['against']}>{themes.against}</span>
              {side(other)}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
