import type { MatterTarget } from '#rundown';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { Icon } from '../look/icons.js';
import type { SeatedPerson } from '../rundown/names.js';
import { Origin } from '../topic/cite-line.js';
import { useWords } from '../words/words-provider.js';
import { listPeople, listPieces, listThemes, takePerson, takeQuestion, takeQuote, takeTheme, type Narrowed, type OfferedQuestion, type OfferedQuote, type Shelf, type Taken, type TopicOffer, type Used } from './list-matter.js';
import { MatterCard } from './matter-card.js';
import { sourceOf } from './source-of.js';
import type { LineChoice } from './place-menu.js';
import css from './matter-drawer.module.css';

const PAGE = 30;

interface MatterShelfProps {
  readonly shelf: Shelf;
  readonly offer: TopicOffer;
  readonly used: Used;
  readonly narrowed: Narrowed;
  readonly people: ReadonlyMap<string, SeatedPerson>;
  readonly lines: readonly LineChoice[];
  readonly active: LineChoice | null;
  readonly put: (taken: Taken, target: MatterTarget, name: string) => void;
}

/** One kind of matter, what is unused first, a screenful at a time. */
export function MatterShelf({ shelf, offer, used, narrowed, people, lines, active, put }: MatterShelfProps) {
  const { matterDrawer: words, topic, hand } = useWords();
  // What was put stays where it is on the list: nothing moves under the hands of who goes through it.
  const [order] = useState(used);
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const found = useMemo(() => ({
    quotes: () => listPieces(offer.quotes, order, narrowed),
    questions: () => listPieces(offer.questions, order, narrowed),
    themes: () => listThemes(offer.themes, order, narrowed),
    people: () => listPeople(offer.applications, order, narrowed),
  })[shelf](), [shelf, offer, order, narrowed]);
  const isUsed = (one: (typeof found)[number]) => ('person' in one ? used.people.has(one.person.id) : used.matter.has(one.id));
  const unused = found.filter((one) => !isUsed(one)).length;
  const common = { lines, active, put, walk: (event: KeyboardEvent) => walk(event) };

  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-put]') ?? [])];
    const at = buttons.findIndex((button) => button.closest('li')?.contains(document.activeElement));
    const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at === -1 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  const about = (piece: OfferedQuote | OfferedQuestion) => (
    <>
      <b>{piece.author ?? topic.noAuthor}</b>
      <Origin contribution={piece.contribution} />
      {piece.age === 'old' && <span className={css['old']}>{hand.old}</span>}
      {piece.theme !== null && <span className={css['theme']}>{piece.theme.label}</span>}
      <Used used={isUsed(piece)} />
      <Link href={sourceOf(offer.id, piece.id)} aria-label={words.seeSourceOf(piece.author ?? topic.noAuthor)}>{words.seeSource}</Link>
    </>
  );
  if (found.length === 0) return <p className={css['none']} role="status">{offer[shelf === 'people' ? 'applications' : shelf].length === 0 ? words.empty[shelf] : words.none}</p>;
  const rest = found.length - shown;
  return (
    <>
      <p className={css['count']} role="status">{words.found(found.length, unused)}</p>
      <ul ref={list} className={css['list']}>
        {found.slice(0, shown).map((one) => {
          if ('person' in one) {
            const { person } = one;
            const strongest = one.affinities.slice(0, 2).map(({ theme }) => theme.label).join(', ');
            return (
              <MatterCard key={one.id} id={one.id} kind="application" name={person.name} words={person.name} used={isUsed(one)} take={() => takePerson(one, people, crypto.randomUUID())} {...common}
                about={<><span>{[person.title, person.organisation].filter(Boolean).join(', ')}</span><span>{topic.roles[one.role] ?? one.role}</span>{strongest !== '' && <span className={css['theme']}>{strongest}</span>}<Used used={isUsed(one)} /></>} />
            );
          }
          if ('hook' in one) {
            return (
              <MatterCard key={one.id} id={one.id} kind="theme" name={one.label} words={<><b>{one.label}</b>{one.hook !== '' && <span className={css['hook']}>{one.hook}</span>}</>} used={isUsed(one)} take={() => takeTheme(one, offer, used, crypto.randomUUID())} {...common}
                about={<><span>{words.themeHolds(one.quotes.length, one.questions.length)}</span><Used used={isUsed(one)} /></>} />
            );
          }
          return <MatterCard key={one.id} id={one.id} kind={'spokenSeconds' in one ? 'quote' : 'question'} name={one.text} words={one.text} used={isUsed(one)} take={() => ('spokenSeconds' in one ? takeQuote(one) : takeQuestion(one))} about={about(one)} {...common} />;
        })}
      </ul>
      {rest > 0 && <button type="button" className={css['more']} onClick={() => setShown(shown + PAGE)}>{words.more(Math.min(rest, PAGE))}</button>}
    </>
  );
}

function Used({ used }: { readonly used: boolean }) {
  const { matterDrawer: words } = useWords();
  return used ? <span className={css['used']}><Icon name="check" size={13} /> {words.used}</span> : null;
}
