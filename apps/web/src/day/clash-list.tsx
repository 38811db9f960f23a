import { typesetFrench } from '#print';
import type { DayClash } from '#rundown';
import { Note } from '../look/note.js';
import { useWords } from '../words/words-provider.js';
import type { BoardShow } from './arrange-day.js';
import { sayMinutes } from './say-minutes.js';
import css from './day-page.module.css';

/** What cannot be on this day, in words; each leads to its show. */
export function ClashList({ clashes, shows }: { readonly clashes: readonly DayClash[]; readonly shows: readonly BoardShow[] }) {
  const { day: words } = useWords();
  if (clashes.length === 0) return <Note tone="done">{words.noClash}</Note>;
  const titles = new Map(shows.map(({ episode }) => [episode.id, typesetFrench(episode.title)]));
  const say = (clash: DayClash): string => {
    const [one, other] = [titles.get(clash.episode) ?? '', titles.get(clash.other) ?? ''];
    switch (clash.code) {
      case 'showsOverlap':
        return words.showsOverlap(one, other, sayMinutes(clash.seconds, words));
      case 'changeoverShort':
        return words.changeoverShort(one, other, sayMinutes(clash.leftSeconds, words), sayMinutes(clash.changeoverSeconds, words));
      case 'personTwice':
        return words.personTwice(clash.person, one, other, sayMinutes(clash.seconds, words));
    }
  };
  return (
    <section aria-labelledby="clashes" className={css['clashes']}>
      <h2 id="clashes">{words.clashes}</h2>
      <ul>{clashes.map((clash) => <li key={`${clash.code} ${clash.episode} ${clash.other} ${'person' in clash ? clash.person : ''}`}><a href={`#show-${clash.other}`}>{say(clash)}</a></li>)}</ul>
    </section>
  );
}
