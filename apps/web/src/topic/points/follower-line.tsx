import { typesetFrench } from '#print';
import { Checkbox } from '@mantine/core';
import type { FollowerFragment } from '../../operations/points.js';
import { sayDate } from '../../words/dates.js';
import { useSpeech } from '../../words/words-provider.js';
import css from './points-view.module.css';
import { sayBecame } from './say-became.js';
import { hasNews } from './use-followers.js';

const LOST = ['failed', 'bounced'];
const small = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

interface FollowerLineProps {
  readonly follower: FollowerFragment;
  readonly chosen: boolean;
  readonly choose: (on: boolean) => void;
}

/** Somebody who follows the topic: what became of each of their points, and what they know of it. */
export function FollowerLine({ follower, chosen, choose }: FollowerLineProps) {
  const { words: { points: words }, language } = useSpeech();
  const say = (point: Parameters<typeof sayBecame>[0]) => sayBecame(point, { points: words, language });
  const set = (text: string) => (language === 'fr' ? typesetFrench(text) : text);
  return (
    <li className={`sheet ${css['follower']}`} data-news={hasNews(follower) || undefined}>
      <div className={css['who']}>
        {hasNews(follower) ? <Checkbox checked={chosen} onChange={(event) => choose(event.currentTarget.checked)} aria-label={words.choose(follower.name)} label={follower.name} /> : <b>{follower.name}</b>}
        {follower.locale === 'en' && language !== 'en' && <span className="soft">{words.english}</span>}
      </div>
      <ul className={css['points']}>
        {follower.points.map(({ contributionId, excerpt, told, isNews, ...now }) => (
          <li key={contributionId}>
            <p className={css['excerpt']} dir="auto">{set(excerpt)}</p>
            <p className={css['became']} data-became={now.became}>{set(say(now))}{isNews && <b className={css['new']}>{words.news}</b>}</p>
            <p className={css['told']} data-tone={told !== null && told.mail !== null && LOST.includes(told.mail) ? 'warn' : undefined}>
              {told === null ? words.neverTold : set(words.told(small(say(told)), sayDate(told.at, language), told.byName ?? ''))}
              {told !== null && told.mail !== null && LOST.includes(told.mail) && <b> · {words.lost}</b>}
            </p>
          </li>
        ))}
      </ul>
    </li>
  );
}
