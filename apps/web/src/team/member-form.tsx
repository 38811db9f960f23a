import { Button, NativeSelect } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useWords } from '../words/words-provider.js';
import { ColumnChoice } from './column-choice.js';
import css from './team.module.css';

export const GIVEN_ROLES = ['producer', 'contributor', 'showCaller', 'reader'] as const;
export type GivenRole = (typeof GIVEN_ROLES)[number];
const HOUSE_COLUMNS = ['title', 'objective', 'duration', 'people', 'content', 'technique', 'notes'] as const;

interface MemberFormProps {
  readonly label: string;
  readonly submitLabel: string;
  /** What they are so far. */
  readonly place: { readonly role: GivenRole; readonly columns: readonly string[] };
  /** The rundown's own. */
  readonly ownColumns: readonly { readonly id: string; readonly title: string }[];
  readonly busy: boolean;
  readonly save: (role: GivenRole, columns: readonly string[]) => void;
  readonly close: () => void;
  /** Above the role: whom it is about. */
  readonly children?: ReactNode;
}

/** What somebody is in an episode; a contributor is given columns. */
export function MemberForm({ label, submitLabel, place, ownColumns, busy, save, close, children }: MemberFormProps) {
  const { team: words, roles, givenColumns: names, app } = useWords();
  const [role, setRole] = useState(place.role);
  const [columns, setColumns] = useState(place.columns);
  const [tried, setTried] = useState(false);
  const choices = [...HOUSE_COLUMNS.map((id) => ({ id, title: names[id] })), ...ownColumns.map(({ id, title }) => ({ id: `custom:${id}`, title }))];
  // A column that was taken away since stays given, where it is not unticked.
  const gone = place.columns.filter((id) => !choices.some((one) => one.id === id)).map((id) => ({ id, title: names.gone }));
  const nothing = role === 'contributor' && columns.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!nothing) save(role, role === 'contributor' ? columns : []);
  };
  return (
    <form onSubmit={submit} className={css['form']} aria-label={label} noValidate>
      {children}
      <NativeSelect label={words.role} description={roles.episodeHints[role]} value={role} onChange={(event) => setRole(event.currentTarget.value as GivenRole)} data={GIVEN_ROLES.map((one) => ({ value: one, label: roles.episode[one] }))} size="md" />
      {role === 'contributor' && <ColumnChoice label={words.columns} columns={[...choices, ...gone]} chosen={columns} choose={setColumns} wrong={tried && nothing ? words.columnsMissing : undefined} />}
      <div className={css['buttons']}>
        <Button type="submit" loading={busy}>{submitLabel}</Button>
        <Button variant="subtle" onClick={close}>{app.cancel}</Button>
      </div>
    </form>
  );
}
