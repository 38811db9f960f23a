import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { ActOnPeopleDocument, NudgePeopleDocument } from '../../operations/telling.js';
import { Icon } from '../../look/icons.js';
import { Note } from '../../look/note.js';
import { useWords } from '../../words/words-provider.js';
import { tellActs, tellNudges } from '../tell-done.js';
import type { AskedAct } from './asked-act.js';
import { CallForm } from './call-form.js';
import type { WholePerson } from './use-person.js';
import css from './person-drawer.module.css';

/** What the studio may do by one press, in the order shown. */
const PRESSED = ['acceptApplication', 'invite', 'declineApplication', 'reinstate', 'markPresent', 'markAbsent'] as const;

/** What can be done about somebody now; mails that follow stay drafts, to be read first. */
export function PersonActs({ person, tell }: { readonly person: WholePerson; readonly tell: (sentences: readonly string[]) => void }) {
  const { telling: words, app } = useWords();
  const client = useClient();
  const [busy, setBusy] = useState<string | null>(null);
  const [asking, setAsking] = useState<'cancel' | 'call' | null>(null);
  const { id, status, file: { acts } } = person;
  const names = new Map([[id, person.person.name]]);
  const waits = status === 'invited' || status === 'accepted' || status === 'toReconfirm';
  const run = async (what: string, work: () => Promise<readonly string[] | undefined>) => {
    setBusy(what);
    tell((await work()) ?? [app.failed]);
    setBusy(null);
  };
  const act = (asked: AskedAct) => run(asked.act, async () => {
    const { data } = await client.mutation(ActOnPeopleDocument, { input: { participations: [id], ...asked } });
    if (data) setAsking(null);
    return data && tellActs(data.actOnPeople.people, names, false, words);
  });
  const nudge = () => run('nudge', async () => {
    const { data } = await client.mutation(NudgePeopleDocument, { input: { participations: [id] } });
    return data && tellNudges(data.nudgePeople.people, names, false, words);
  });
  const calls = acts.some((one) => one === 'confirm' || one === 'decline' || one === 'withdraw');
  const known = new Set(acts);
  // Somebody who applied is answered; « inviter » would say the same.
  if (known.has('acceptApplication')) known.delete('invite');
  return (
    <>
      <div className={css['acts']}>
        {PRESSED.filter((one) => known.has(one)).map((one, at) => (
          <Button key={one} variant={at === 0 && one !== 'markPresent' ? 'filled' : 'default'} loading={busy === one} disabled={busy !== null} onClick={() => void act({ act: one })}>{words.acts[one]}</Button>
        ))}
        {waits && <Button variant="default" loading={busy === 'nudge'} disabled={busy !== null} onClick={() => void nudge()}>{words.acts.nudge}</Button>}
        {calls && <Button variant="default" leftSection={<Icon name="phone" />} aria-expanded={asking === 'call'} onClick={() => setAsking(asking === 'call' ? null : 'call')}>{words.noteCall}</Button>}
        {known.has('cancel') && <Button variant="subtle" aria-expanded={asking === 'cancel'} onClick={() => setAsking('cancel')}>{words.acts.cancel}</Button>}
      </div>
      {asking === 'cancel' && (
        <Note tone="warn" role="alert">
          <p>{words.cancelSure(person.person.name)}</p>
          <div className={css['acts']}>
            <Button loading={busy === 'cancel'} onClick={() => void act({ act: 'cancel' })}>{words.yesCancel}</Button>
            <Button variant="subtle" onClick={() => setAsking(null)}>{words.noKeep}</Button>
          </div>
        </Note>
      )}
      {asking === 'call' && <CallForm person={person} busy={busy !== null} note={(asked) => void act(asked)} close={() => setAsking(null)} />}
    </>
  );
}
