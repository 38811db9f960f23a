import { typesetFrench } from '#print';
import { useSpeech } from '../words/words-provider.js';
import { sayWhy } from '../words/say-facts.js';
import { strongestReasons, type QuoteReason } from './strongest-reasons.js';
import css from './quotes-view.module.css';

/** The few reasons that weigh most, each with the words that gave it. */
export function QuoteReasons({ reasons }: { readonly reasons: readonly QuoteReason[] }) {
  const { words, language } = useSpeech();
  const strongest = strongestReasons(reasons);
  if (strongest.length === 0) return null;
  return (
    <ul className={css['reasons']} aria-label={words.topic.reasons}>
      {strongest.map(({ reason, evidence, against }) => (
        <li key={reason.code} data-against={against || undefined}>
          {words.quoteReasons[reason.code] ?? sayWhy(reason, language)}
          {evidence !== null && <q>{typesetFrench(evidence)}</q>}
        </li>
      ))}
    </ul>
  );
}
