import type { BoardCardFragment } from '../operations/applications.js';
import { sayDate } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import css from './applications.module.css';
import { isToTell } from './weigh-board.js';

const LOST = ['failed', 'bounced'];

/** What somebody was told, and whether it still holds. */
export function ToldBadge({ card }: { readonly card: BoardCardFragment }) {
  const { words: { applications: words }, language } = useSpeech();
  const { told } = card;
  if (told === null) return isToTell(card) ? <p className={css['told']} data-tone="wait">{words.toldNone}</p> : null;
  const lost = LOST.includes(told.state);
  return (
    <p className={css['told']} data-tone={lost || told.stage !== card.stage ? 'warn' : 'done'}>
      {words.told(words.toldStages[told.stage], sayDate(told.at, language))}
      {told.stage !== card.stage && <b> · {words.changedSince}</b>}
      {lost && <b> · {words.mailFailed}</b>}
    </p>
  );
}
