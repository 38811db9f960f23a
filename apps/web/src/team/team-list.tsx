import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useMutation, useQuery, type CombinedError } from 'urql';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { AddMemberDocument, EditMemberDocument, HandOverDocument, RemoveMemberDocument, TeamCandidatesDocument, type EpisodeTeamQuery, type MemberFragment } from '../operations/team.js';
import { ErrorNote } from '../server/error-note.js';
import { useSession } from '../session/session.js';
import '../topic/dialog.js';
import { useWords } from '../words/words-provider.js';
import { MemberForm, type GivenRole } from './member-form.js';
import css from './team.module.css';

interface TeamListProps {
  readonly episodeId: string;
  readonly team: readonly MemberFragment[];
  readonly part: NonNullable<EpisodeTeamQuery['myPart']>;
  readonly ownColumns: readonly { readonly id: string; readonly title: string }[];
  readonly reread: () => void;
}

/** What is open: a member being changed, somebody being added, the episode being handed over. */
type Open = { readonly what: 'edit' | 'remove'; readonly id: string } | { readonly what: 'add' | 'handOver' } | null;
/** An answer to a change of the team. */
type Answer = { readonly error?: CombinedError | undefined; readonly data?: Record<string, { readonly __typename: string; readonly message?: string }> | undefined };

/** Who works on an episode; who may, changes it. */
export function TeamList({ episodeId, team, part, ownColumns, reread }: TeamListProps) {
  const { team: words, roles, givenColumns: names, app } = useWords();
  const { user } = useSession();
  const [open, setOpen] = useState<Open>(null);
  const [told, setTold] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ readonly message?: string | undefined; readonly error?: CombinedError | undefined } | null>(null);
  const [added, add] = useMutation(AddMemberDocument);
  const [edited, edit] = useMutation(EditMemberDocument);
  const [removed, remove] = useMutation(RemoveMemberDocument);
  const [handed, handOver] = useMutation(HandOverDocument);
  const { mayKeepTeam, mayHandOver } = part;
  const show = (next: Open) => {
    setOpen(next);
    setTold(null);
    setRefused(null);
  };
  const settle = ({ data, error }: Answer, sentence: string) => {
    const answer = Object.values(data ?? {})[0];
    if (error || answer?.__typename === 'TeamRefused') return setRefused({ error, message: answer?.message });
    show(null);
    setTold(sentence);
    reread();
  };
  const nameOf = (column: string) => names[column as keyof typeof names] ?? ownColumns.find(({ id }) => `custom:${id}` === column)?.title ?? names.gone;
  const owner = team.find(({ role }) => role === 'owner');
  const busy = added.fetching || edited.fetching || removed.fetching || handed.fetching;
  const trouble = refused && (refused.error ? <ErrorNote error={refused.error} /> : <Note tone="warn" role="alert">{refused.message}</Note>);
  const leaving = open?.what === 'remove' ? team.find(({ id }) => id === open.id) : undefined;
  return (
    <section aria-labelledby="team" className={css['part']}>
      <div className={css['head']}>
        <h2 id="team">{words.who}</h2>
        <div className={css['buttons']}>
          {mayHandOver && <Button variant="default" onClick={() => show({ what: 'handOver' })}>{words.handOver}</Button>}
          {mayKeepTeam && <Button leftSection={<Icon name="plus" />} onClick={() => show({ what: 'add' })}>{words.add}</Button>}
        </div>
      </div>
      <p className={css['lead']}>{mayKeepTeam ? words.lead : words.leadToRead}</p>
      <div role="status">{told !== null && <Note tone="done">{told}</Note>}</div>
      {owner === undefined && mayHandOver && team.length > 0 && <Note tone="info">{words.noOwner}</Note>}
      {team.length === 0 && <p className="soft">{words.empty}</p>}
      {team.length > 0 && (
        <ul className={`sheet ${css['list']}`}>
          {team.map((member) => (
            <li key={member.id} className={css['line']}>
              <div className={css['what']}>
                <h3>{member.name}</h3>
                <p><b>{roles.episode[member.role]}</b> <span className="soft">{[roles.studio[member.studioRole], ...(member.closed ? [words.closed] : [])].join(' · ')}</span></p>
                {member.role === 'contributor' && <p className="soft">{words.columnsOf(member.columns.map(nameOf).join(', '))}</p>}
              </div>
              {member.role !== 'owner' && (mayKeepTeam || member.id === user?.id) && (
                <div className={css['buttons']}>
                  {mayKeepTeam && <Button variant="default" aria-label={words.editOf(member.name)} onClick={() => show({ what: 'edit', id: member.id })}>{words.edit}</Button>}
                  <Button variant="subtle" aria-label={member.id === user?.id ? words.leave : words.removeOf(member.name)} onClick={() => show({ what: 'remove', id: member.id })}>{member.id === user?.id ? words.leave : words.remove}</Button>
                </div>
              )}
              {open?.what === 'edit' && open.id === member.id && (
                <div className={css['inline']}>
                  <MemberForm label={words.editOf(member.name)} submitLabel={words.save} place={{ role: member.role as GivenRole, columns: member.columns }} ownColumns={ownColumns} busy={busy} close={() => show(null)}
                    save={(role, columns) => void edit({ input: { episodeId, userId: member.id, role, columns: [...columns] } }).then((answer) => settle(answer as Answer, words.changed(member.name)))} />
                  {trouble}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {open?.what === 'add' && (
        <Dialog title={words.addTitle} close={() => show(null)}>
          <AddForm episodeId={episodeId} ownColumns={ownColumns} busy={busy} close={() => show(null)}
            save={({ id, name }, role, columns) => void add({ input: { episodeId, userId: id, role, columns: [...columns] } }).then((answer) => settle(answer as Answer, words.added(name)))} />
          {trouble}
        </Dialog>
      )}
      {open?.what === 'handOver' && (
        <Dialog title={words.handOverTitle} close={() => show(null)}>
          <HandOverForm episodeId={episodeId} team={team} busy={busy} close={() => show(null)}
            save={({ id, name }) => void handOver({ episodeId, userId: id }).then((answer) => settle(answer as Answer, words.handedOver(name)))} />
          {trouble}
        </Dialog>
      )}
      {leaving && (
        <Dialog title={words.removeAsk(leaving.name)} close={() => show(null)}>
          <p>{words.removeHint}</p>
          {trouble}
          <div className={css['buttons']}>
            <Button loading={busy} onClick={() => void remove({ episodeId, userId: leaving.id }).then((answer) => settle(answer as Answer, words.removed(leaving.name)))} data-autofocus>{leaving.id === user?.id ? words.leave : words.remove}</Button>
            <Button variant="subtle" onClick={() => show(null)}>{app.cancel}</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

/** A window of this room. */
export function Dialog({ title, close, children }: { readonly title: string; readonly close: () => void; readonly children: ReactNode }) {
  const { app } = useWords();
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }} size="lg">
      <div className={css['dialog']}>{children}</div>
    </Modal>
  );
}

interface Somebody {
  readonly id: string;
  readonly name: string;
}

function AddForm({ episodeId, ownColumns, busy, save, close }: { readonly episodeId: string; readonly ownColumns: TeamListProps['ownColumns']; readonly busy: boolean; readonly save: (who: Somebody, role: GivenRole, columns: readonly string[]) => void; readonly close: () => void }) {
  const { team: words } = useWords();
  const { candidates, error } = useCandidates(episodeId);
  const [chosen, setChosen] = useState('');
  const who = candidates?.find(({ id }) => id === chosen) ?? candidates?.[0];
  if (error) return <ErrorNote error={error} />;
  if (candidates === undefined) return null;
  if (who === undefined) return <Note tone="info">{words.nobodyLeft}</Note>;
  return (
    <MemberForm label={words.addTitle} submitLabel={words.addDo} place={{ role: 'reader', columns: [] }} ownColumns={ownColumns} busy={busy} close={close} save={(role, columns) => save(who, role, columns)}>
      <PersonChoice label={words.person} people={candidates} value={who.id} choose={setChosen} />
    </MemberForm>
  );
}

function HandOverForm({ episodeId, team, busy, save, close }: { readonly episodeId: string; readonly team: readonly MemberFragment[]; readonly busy: boolean; readonly save: (who: Somebody) => void; readonly close: () => void }) {
  const { team: words, app } = useWords();
  const { candidates, error } = useCandidates(episodeId);
  const [chosen, setChosen] = useState('');
  if (error) return <ErrorNote error={error} />;
  if (candidates === undefined) return null;
  const people = [...team.filter(({ role, closed }) => role !== 'owner' && !closed), ...candidates];
  const who = people.find(({ id }) => id === chosen) ?? people[0];
  if (who === undefined) return <Note tone="info">{words.nobodyLeft}</Note>;
  return (
    <form className={css['form']} aria-label={words.handOverTitle} onSubmit={(event) => { event.preventDefault(); save(who); }}>
      <PersonChoice label={words.handOverTo} people={people} value={who.id} choose={setChosen} />
      <p className="soft">{words.handOverHint}</p>
      <div className={css['buttons']}>
        <Button type="submit" loading={busy}>{words.handOverDo}</Button>
        <Button variant="subtle" onClick={close}>{app.cancel}</Button>
      </div>
    </form>
  );
}

function useCandidates(episodeId: string) {
  const [{ data, error }] = useQuery({ query: TeamCandidatesDocument, variables: { id: episodeId }, requestPolicy: 'network-only' });
  return { candidates: data?.teamCandidates ?? undefined, error };
}

function PersonChoice({ label, people, value, choose }: { readonly label: string; readonly people: readonly (Somebody & { readonly studioRole: keyof ReturnType<typeof useWords>['roles']['studio'] })[]; readonly value: string; readonly choose: (id: string) => void }) {
  const { roles } = useWords();
  return <NativeSelect label={label} value={value} onChange={(event) => choose(event.currentTarget.value)} data={people.map(({ id, name, studioRole }) => ({ value: id, label: `${name} (${roles.studio[studioRole]})` }))} size="md" data-autofocus />;
}
