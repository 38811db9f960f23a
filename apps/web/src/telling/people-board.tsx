import { Checkbox, NativeSelect } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { Note } from '../look/note.js';
import type { BoardQuery } from '../operations/telling.js';
import { useMayShape } from '../session/may-shape.js';
import { useWords } from '../words/words-provider.js';
import { BulkBar } from './bulk-bar.js';
import { PersonDrawer } from './person/person-drawer.js';
import { PersonLine } from './person-line.js';
import { filterLines, needsOf, NEEDS, segmentsOf, type Need } from './weigh-line.js';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import css from './people-board.module.css';

type Day = BoardQuery['recordingDay'];

interface PeopleBoardProps {
  readonly episodeId: string;
  readonly day: Day;
  readonly seen: number;
  readonly reload: () => Promise<void>;
}

/** Everybody's line, filtered; some of them chosen for what is done about several at once. */
export function PeopleBoard({ episodeId, day, seen, reload }: PeopleBoardProps) {
  const { telling: words, outbox } = useWords();
  const mayShape = useMayShape();
  const [need, setNeed] = useState<Need | null>(null);
  const [segment, setSegment] = useState('');
  const [wholeDay, setWholeDay] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // An address may name the person one comes for.
  const named = useSearchParams()[0].get('personne');
  const [opened, setOpened] = useState<{ readonly episodeId: string; readonly id: string } | null>(null);
  useEffect(() => {
    const there = named === null ? undefined : day.find(({ people }) => people.some(({ id }) => id === named));
    if (there !== undefined && named !== null) setOpened({ episodeId: there.id, id: named });
    // Read anew, the same address opens nothing again.
  }, [named]); // oxlint-disable-line react-hooks/exhaustive-deps
  const [told, setTold] = useState<readonly string[]>([]);

  const episodes = day.filter(({ id }) => wholeDay || id === episodeId);
  const lines = episodes.flatMap(({ people }) => people);
  const segments = segmentsOf(lines);
  const shown = filterLines(lines, need, segments.some(({ id }) => id === segment) ? segment : null);
  const choose = (ids: readonly string[], on: boolean) => setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const picked = lines.filter(({ id }) => chosen.has(id));
  const all = shown.length > 0 && shown.every(({ id }) => chosen.has(id));
  return (
    <div className={css['board']}>
      <div className={css['bar']}>
        <div className={css['filters']} role="group" aria-label={words.filterBy}>
          {[null, ...NEEDS.filter((one) => mayShape || one !== 'trouble')].map((one) => (
            <button key={one ?? 'all'} type="button" aria-pressed={need === one} className={css['filter']} onClick={() => setNeed(one)}>
              {words.filters[one ?? 'all']} <span className="tabular">{one === null ? lines.length : lines.filter((line) => needsOf(line).includes(one)).length}</span>
            </button>
          ))}
        </div>
        {segments.length > 0 && <NativeSelect aria-label={words.segment} value={segment} onChange={(event) => setSegment(event.currentTarget.value)} className={css['segment'] ?? ''} data={[{ value: '', label: words.anySegment }, ...segments.map(({ id, number, title }) => ({ value: id, label: `${number} – ${title}` }))]} />}
        {day.length > 1 && <Checkbox label={words.wholeDay(day.length)} checked={wholeDay} onChange={(event) => setWholeDay(event.currentTarget.checked)} />}
        {mayShape && <Link href="/boite-envoi" className={css['outbox']}>{outbox.title}</Link>}
      </div>
      <div role="status" className={css['told']}>{told.map((sentence) => <Note key={sentence} tone="info">{sentence}</Note>)}</div>
      {mayShape && shown.length > 0 && <Checkbox label={words.chooseShown} checked={all} indeterminate={!all && shown.some(({ id }) => chosen.has(id))} onChange={(event) => choose(shown.map(({ id }) => id), event.currentTarget.checked)} />}
      {shown.length === 0 ? <p className="soft" role="status">{words.noneShown}</p> : episodes.map(({ id, title, people }) => {
        const here = people.filter((line) => shown.includes(line));
        return here.length > 0 && (
          <section key={id} aria-label={title}>
            {wholeDay && <h2 className={css['episode']}>{title}</h2>}
            <ul className={`sheet ${css['list']}`}>
              {here.map((line) => <PersonLine key={line.id} line={line} chosen={chosen.has(line.id)} choose={mayShape ? (on) => choose([line.id], on) : null} open={() => setOpened({ episodeId: id, id: line.id })} />)}
            </ul>
          </section>
        );
      })}
      {mayShape && picked.length > 0 && <BulkBar picked={picked} forget={() => setChosen(new Set())} told={(sentences) => { setTold(sentences); void reload(); }} />}
      {opened !== null && <PersonDrawer key={opened.id} {...opened} seen={seen} close={() => { setOpened(null); if (named !== null) history.replaceState(history.state, '', location.pathname); }} changed={reload} />}
    </div>
  );
}
