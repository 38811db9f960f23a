import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { ActOnPeopleDocument, NudgePeopleDocument, SendDraftsDocument, type BoardLineFragment } from '../operations/telling.js';
import { useWords } from '../words/words-provider.js';
import { tellActs, tellNudges, tellSent } from './tell-done.js';
import css from './people-board.module.css';

interface BulkBarProps {
  readonly picked: readonly BoardLineFragment[];
  readonly forget: () => void;
  readonly told: (sentences: readonly string[]) => void;
}

/** What can be done about several people at once; whoever has it already gets no second copy. */
export function BulkBar({ picked, forget, told }: BulkBarProps) {
  const { telling: words, app } = useWords();
  const client = useClient();
  const [readFirst, setReadFirst] = useState(true);
  const [busy, setBusy] = useState<string | null>(null);
  const participations = picked.map(({ id }) => id);
  const names = new Map(picked.map(({ id, person }) => [id, person.name]));
  const drafts = picked.flatMap(({ person, file }) => (file?.messages ?? []).filter(({ state }) => state === 'drafted').map(({ id }) => ({ id, name: person.name })));

  const run = async (what: string, work: () => Promise<readonly string[] | undefined>) => {
    setBusy(what);
    const sentences = await work();
    setBusy(null);
    told(sentences ?? [app.failed]);
    if (sentences) forget();
  };
  const invite = () => run('invite', async () => {
    const { data } = await client.mutation(ActOnPeopleDocument, { input: { participations, act: 'invite', send: !readFirst } });
    return data && tellActs(data.actOnPeople.people, names, !readFirst, words);
  });
  const nudge = () => run('nudge', async () => {
    const { data } = await client.mutation(NudgePeopleDocument, { input: { participations, send: !readFirst } });
    return data && tellNudges(data.nudgePeople.people, names, !readFirst, words);
  });
  const send = () => run('send', async () => {
    if (drafts.length === 0) return [words.done.noDrafts];
    const { data } = await client.mutation(SendDraftsDocument, { input: { messages: drafts.map(({ id }) => id), atOnce: false } });
    return data && tellSent(drafts, data.sendDrafts.messages, words);
  });
  return (
    <div className={css['bulk']} role="region" aria-label={words.bulk}>
      <b>{words.chosen(picked.length)}</b>
      <Button onClick={() => void invite()} loading={busy === 'invite'} disabled={busy !== null}>{words.acts.invite}</Button>
      <Button variant="default" onClick={() => void nudge()} loading={busy === 'nudge'} disabled={busy !== null}>{words.acts.nudge}</Button>
      <Button variant="default" onClick={() => void send()} loading={busy === 'send'} disabled={busy !== null}>{words.acts.sendDrafts} ({drafts.length})</Button>
      <Checkbox label={words.readFirst} checked={readFirst} onChange={(event) => setReadFirst(event.currentTarget.checked)} />
      <Button variant="subtle" onClick={forget}>{words.unchoose}</Button>
    </div>
  );
}
