import { formatDuration, parseDuration, type SegmentGroup, type SegmentId, type TimedSegment } from '#rundown';
import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../words/words-provider.js';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Combobox.css';
import { speakersOf } from '../names.js';
import { FormWindow } from './form-window.js';
import { HistoryDialog } from './history-dialog.js';
import type { LineDialogProps } from './line-question.js';
import { TuneDialog } from './tune-dialog.js';
import css from '../running-order.module.css';

/** The window that a line's menu opened; nothing when the line has gone meanwhile. */
export default function LineDialogs(props: LineDialogProps) {
  const { question, timed } = props;
  if (question.asks === 'group') return <GroupDialog {...props} segmentIds={question.segmentIds} />;
  if (question.asks === 'remove') return <RemoveDialog {...props} segmentIds={question.segmentIds} />;
  const segment = timed.segments.find(({ id }) => id === question.segmentId);
  if (segment === undefined) return null;
  switch (question.asks) {
    case 'moveTo': return <MoveToDialog {...props} segment={segment} />;
    case 'split': return <SplitDialog {...props} segment={segment} />;
    case 'seat': return <SeatDialog {...props} segment={segment} />;
    case 'tune': return <TuneDialog {...props} segment={segment} />;
    case 'history': return <HistoryDialog {...props} segment={segment} />;
  }
}

type OfLine = LineDialogProps & { readonly segment: TimedSegment };

function MoveToDialog({ segment, timed, change, close }: OfLine) {
  const { rundown, table } = useWords();
  const [line, setLine] = useState(String(segment.times.position + 1));
  const [wrong, setWrong] = useState(false);
  const done = () => {
    const to = Number(line) - 1;
    if (!Number.isInteger(to) || to < 0 || to >= timed.segments.length) return setWrong(true), false;
    const rest = timed.segments.filter(({ id }) => id !== segment.id);
    change({ does: 'move', segmentIds: [segment.id], to: { after: rest[to - 1]?.id ?? null } });
    return true;
  };
  const hint = table.moveToHint(timed.segments.length);
  return (
    <FormWindow title={table.moveToTitle(segment.title || rundown.untitled)} submit={table.move} close={close} done={done}>
      <TextInput data-autofocus label={table.moveToLine} description={hint} error={wrong && hint} inputMode="numeric" value={line} onChange={(event) => setLine(event.currentTarget.value)} />
    </FormWindow>
  );
}

function SplitDialog({ segment, change, close }: OfLine) {
  const { rundown, table } = useWords();
  const [text, setText] = useState(formatDuration(Math.floor(segment.durationSeconds / 2)));
  const [wrong, setWrong] = useState(false);
  const title = segment.title || rundown.untitled;
  const hint = table.splitHint(formatDuration(segment.durationSeconds));
  const done = () => {
    const atSeconds = parseDuration(text.trim());
    if (atSeconds === null || atSeconds <= 0 || atSeconds >= segment.durationSeconds) return setWrong(true), false;
    change({ does: 'split', segmentId: segment.id, secondId: crypto.randomUUID(), title: table.continued(segment.title), atSeconds });
    return true;
  };
  return (
    <FormWindow title={table.splitTitle(title)} submit={table.splitDo} close={close} done={done}>
      <TextInput data-autofocus label={table.splitAt} description={hint} error={wrong && hint} value={text} onChange={(event) => setText(event.currentTarget.value)} />
    </FormWindow>
  );
}

function GroupDialog({ segmentIds, rundown: { groups = [] }, change, close }: LineDialogProps & { readonly segmentIds: readonly string[] }) {
  const { rundown, table } = useWords();
  const [title, setTitle] = useState('');
  const [budget, setBudget] = useState('');
  const [into, setInto] = useState<string | null>(null);
  const [wrong, setWrong] = useState<'title' | 'budget' | null>(null);
  const done = () => {
    const known = groups.find(({ id }) => id === into);
    const budgetSeconds = budget.trim() === '' ? null : parseDuration(budget.trim());
    if (known === undefined && title.trim() === '') return setWrong('title'), false;
    if (known === undefined && budget.trim() !== '' && budgetSeconds === null) return setWrong('budget'), false;
    const group: SegmentGroup = known ?? { id: crypto.randomUUID() as SegmentGroup['id'], title: title.trim(), budgetSeconds };
    change({ does: 'group', segmentIds, group });
    return true;
  };
  return (
    <FormWindow title={table.groupTitle} submit={table.groupDo} close={close} done={done}>
      {groups.length > 0 && <Select label={table.groupTitle} data={groups.map(({ id, title: name }) => ({ value: id, label: name }))} value={into} onChange={setInto} clearable comboboxProps={{ transitionProps: { duration: 0 } }} />}
      {into === null && (
        <>
          <TextInput data-autofocus label={table.groupName} error={wrong === 'title' && rundown.titleWrong} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
          <TextInput label={table.groupBudget} error={wrong === 'budget' && rundown.durationWrong} value={budget} onChange={(event) => setBudget(event.currentTarget.value)} />
        </>
      )}
    </FormWindow>
  );
}

function RemoveDialog({ segmentIds, timed, change, close }: LineDialogProps & { readonly segmentIds: readonly string[] }) {
  const { rundown, table } = useWords();
  const leaving = timed.segments.filter(({ id }) => segmentIds.includes(id));
  const [only] = leaving;
  if (only === undefined) return null;
  const done = () => {
    change({ does: 'remove', segmentIds: leaving.map(({ id }) => id) });
    return true;
  };
  return (
    <FormWindow title={leaving.length === 1 ? rundown.removeTitle(only.title || rundown.untitled) : table.removeSome(leaving.length)} submit={rundown.remove} close={close} done={done}>
      <p data-autofocus tabIndex={-1}>{leaving.length === 1 ? rundown.removeBody(formatDuration(only.durationSeconds)) : table.removeSomeBody}</p>
    </FormWindow>
  );
}

function SeatDialog({ segment, names, change, close }: OfLine) {
  const { rundown, table } = useWords();
  const seated = new Map(speakersOf(segment, names).map((speaker) => [speaker.id, speaker]));
  const [speech, setSpeech] = useState<ReadonlyMap<string, string>>(() => new Map([...seated].map(([id, { seconds }]) => [id, formatDuration(seconds)])));
  const [wrong, setWrong] = useState<string | null>(null);
  const people = [...names.people.values()];
  const set = (id: string, text: string | null) => setSpeech((before) => {
    const next = new Map(before);
    if (text === null) next.delete(id);
    else next.set(id, text);
    return next;
  });
  const done = () => {
    const seats = people.flatMap(({ id, role }) => (speech.has(id) ? [{ id: id as SegmentId as never, role: seated.get(id)?.role ?? (role === 'host' ? 'host' as const : 'guest' as const), seconds: parseDuration(speech.get(id)!.trim() || '0') }] : []));
    const unread = seats.find(({ seconds }) => seconds === null);
    if (unread !== undefined) return setWrong(unread.id), false;
    change({ does: 'edit', segmentId: segment.id, field: 'speakers', value: seats, seen: segment.speakers as object });
    return true;
  };
  return (
    <FormWindow title={table.seatTitle(segment.title || rundown.untitled)} submit={table.keep} close={close} done={done}>
      <p className="soft">{people.length === 0 ? table.seatNobody : table.seatHint}</p>
      <ul className={css['seats']}>
        {people.map(({ id, person, status }) => (
          <li key={id}>
            <Checkbox label={person.name} description={rundown.statuses[status]} checked={speech.has(id)} onChange={(event) => set(id, event.currentTarget.checked ? '1:00' : null)} />
            {speech.has(id) && <TextInput aria-label={table.speechOf(person.name)} error={wrong === id && rundown.durationWrong} size="xs" value={speech.get(id)!} onChange={(event) => set(id, event.currentTarget.value)} />}
          </li>
        ))}
      </ul>
    </FormWindow>
  );
}
