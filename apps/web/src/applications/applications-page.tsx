import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import { APPLICATION_ROLES, type ApplicationStage, type ChosenDay } from '#audience';
import { typesetFrench } from '#print';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useActs } from '../acts/offer-acts.js';
import { Blank, Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import type { BoardCardFragment } from '../operations/applications.js';
import { ErrorNote } from '../server/error-note.js';
import { NotFound } from '../shell/not-found.js';
import { useToasts } from '../toasts/toasts.js';
import { sayLocal } from '../words/dates.js';
import { useSpeech, useTitle } from '../words/words-provider.js';
import css from './applications.module.css';
import { BalanceLine } from './balance-line.js';
import { BoardColumns } from './board-columns.js';
import { LettersDialog } from './letters-dialog.js';
import { ReadingPane } from './reading-pane.js';
import { useBoard, type BoardFrame } from './use-board.js';
import { balanceOf, conflictsOf, filterCards, isToTell, NO_FILTERS } from './weigh-board.js';

const MOST_SIDE_BY_SIDE = 3;

/** Everybody who applied to a topic: sorted, read side by side, and written to by an act of its own. */
export default function ApplicationsPage({ topicId }: { readonly topicId: string }) {
  const { words: { applications: words, app } } = useSpeech();
  const board = useBoard(topicId);
  const { frame, cards, error, reload } = board;
  useTitle(frame ? `${words.title} – ${frame.title}` : undefined);
  if (frame === null) return <NotFound />;
  if (frame === undefined || cards === undefined) return error ? <ErrorNote error={error} retry={() => void reload()} /> : <Placeholder lines={12} label={app.loading} />;
  return <Board frame={frame} cards={cards} board={board} />;
}

/** Days on which it may be recorded: shows that are open, then dates proposed to the public. */
function daysOf(frame: BoardFrame): readonly (ChosenDay & { readonly key: string; readonly local: string })[] {
  const shows = frame.episodes.flatMap(({ start }) => (start === null ? [] : [start]));
  const proposed = new Map(frame.dates.map(({ id, from }) => [from.slice(0, 10), id]));
  return [...new Map([...shows, ...frame.dates.map(({ from }) => from)].map((local) => [local.slice(0, 10), local]))].map(([day, local]) => ({ key: day, day, local, id: proposed.get(day) ?? null }));
}

function Board({ frame, cards, board }: { readonly frame: BoardFrame; readonly cards: readonly BoardCardFragment[]; readonly board: ReturnType<typeof useBoard> }) {
  const { words: { applications: words, topic }, language } = useSpeech();
  const { tell } = useToasts();
  const [params, setParams] = useSearchParams();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [filters, setFilters] = useState(NO_FILTERS);
  const days = useMemo(() => daysOf(frame), [frame]);
  const [chosen, setChosen] = useState(() => days[0]?.key ?? '');
  const [writing, setWriting] = useState(false);
  const day = days.find(({ key }) => key === chosen) ?? null;
  const conflicts = useMemo(() => conflictsOf(cards, day), [cards, day]);
  const balance = useMemo(() => balanceOf(cards), [cards]);
  const names = useMemo(() => new Map(cards.map(({ id, person }) => [id, person.name])), [cards]);
  const shown = useMemo(() => filterCards(cards, filters, conflicts), [cards, filters, conflicts]);
  const reading = (params.get('lire') ?? '').split(',').flatMap((id) => cards.find((card) => card.id === id) ?? []).slice(0, MOST_SIDE_BY_SIDE);
  const open = (ids: readonly string[]) => setParams(ids.length === 0 ? {} : { lire: ids.join(',') });
  const write = () => setWriting(true);
  useActs([{ id: 'write-to-applicants', label: words.write, act: write }]);
  const move = async (card: BoardCardFragment, stage: ApplicationStage) => {
    if (await board.place(card, stage)) {
      tell({ says: words.moved(card.person.name, words.stages[stage]), undo: () => void board.place({ ...card, stage }, card.stage) });
      return;
    }
    tell({ says: words.gone });
    void board.reload();
  };
  const pick = (id: string, on: boolean) => {
    if (on && picked.length >= MOST_SIDE_BY_SIDE) tell({ says: words.compareMost });
    else setPicked(on ? [...picked, id] : picked.filter((one) => one !== id));
  };
  const toTell = cards.filter(isToTell).length;
  return (
    <div className={css['page']}>
      <header className={css['head']}>
        <p><Link href={`/sujets/${frame.topicId}`}>{words.backToTopic}</Link></p>
        <div className={css['title']}>
          <h1>{words.title} <span className={css['of']}>{typesetFrench(frame.title)}</span></h1>
          {cards.length > 0 && <Button leftSection={<Icon name="mail" />} variant={toTell > 0 ? 'filled' : 'default'} onClick={write}>{words.write}{toTell > 0 && ` ${toTell}`}</Button>}
        </div>
        <p className={css['lead']}>{words.lead}</p>
      </header>
      {board.error && <ErrorNote error={board.error} retry={() => void board.reload()} />}
      {cards.length === 0 ? <Blank title={words.empty}>{words.emptyHint}</Blank> : reading.length > 0 ? (
        <>
          <div><Button variant="default" onClick={() => open([])}>{words.backToBoard}</Button></div>
          <div className={css['panes']} data-count={reading.length}>
            {reading.map((card) => <ReadingPane key={card.id} card={card} frame={frame} conflicts={conflicts.get(card.id) ?? []} names={names} move={(stage) => void move(card, stage)} refresh={() => board.refresh(card.id)} />)}
          </div>
        </>
      ) : (
        <>
          <BalanceLine balance={balance} />
          <div className={css['filters']} role="search">
            <TextInput label={words.search} value={filters.words} onChange={(event) => setFilters({ ...filters, words: event.currentTarget.value })} />
            <NativeSelect label={words.role} value={filters.role} onChange={(event) => setFilters({ ...filters, role: event.currentTarget.value })} data={[{ value: '', label: words.everyRole }, ...APPLICATION_ROLES.map((value) => ({ value, label: topic.roles[value] ?? value }))]} />
            <NativeSelect label={words.day} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)} data={[{ value: '', label: words.noDay }, ...days.map(({ key, local }) => ({ value: key, label: sayLocal(local, language) }))]} />
            <Checkbox label={words.onlyUnread} checked={filters.unread} onChange={(event) => setFilters({ ...filters, unread: event.currentTarget.checked })} />
            <Checkbox label={words.onlyConflicts} checked={filters.conflicts} onChange={(event) => setFilters({ ...filters, conflicts: event.currentTarget.checked })} />
          </div>
          <div className={css['row']}>
            <p role="status">{shown.length === 0 ? words.noneFound : words.found(shown.length, cards.length)}</p>
            {picked.length > 0 && <><Button size="compact-md" onClick={() => open(picked)}>{words.compareThese(picked.length)}</Button><Button size="compact-md" variant="subtle" onClick={() => setPicked([])}>{words.forget}</Button></>}
          </div>
          <BoardColumns cards={shown} conflicts={conflicts} names={names} picked={picked} pick={pick} read={(id) => open([id])} move={(card, stage) => void move(card, stage)} />
        </>
      )}
      {writing && <LettersDialog topicId={frame.topicId} cards={cards} close={() => setWriting(false)} sent={() => void board.reload()} />}
    </div>
  );
}
