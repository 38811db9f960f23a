import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { Note } from '../look/note.js';
import { InviteAccountDocument } from '../operations/accounts.js';
import { ErrorNote } from '../server/error-note.js';
import { useWords } from '../words/words-provider.js';
import css from './team.module.css';

export const STUDIO_ROLES = ['administrator', 'producer', 'host', 'member'] as const;
export type StudioRole = (typeof STUDIO_ROLES)[number];

/** Makes a link that gives one person an account. */
export function InviteForm({ made, close }: { readonly made: (invitation: { readonly name: string; readonly address: string }) => void; readonly close: () => void }) {
  const { accounts: words, roles, app } = useWords();
  const [{ data, error, fetching }, send] = useMutation(InviteAccountDocument);
  const [forWhom, setForWhom] = useState('');
  const [role, setRole] = useState<StudioRole>('member');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = (await send({ forWhom, role })).data?.inviteAccount;
    if (answer?.__typename === 'InvitationMade') made({ name: answer.invitation.forWhom, address: answer.address });
  };
  const refused = data?.inviteAccount;
  return (
    <form className={css['form']} onSubmit={(event) => void submit(event)} aria-label={words.inviteTitle} noValidate>
      <TextInput label={words.forWhom} description={words.forWhomHint} value={forWhom} onChange={(event) => setForWhom(event.currentTarget.value)} maxLength={200} size="md" data-autofocus />
      <NativeSelect label={words.role} description={roles.studioHints[role]} value={role} onChange={(event) => setRole(event.currentTarget.value as StudioRole)} data={STUDIO_ROLES.toReversed().map((one) => ({ value: one, label: roles.studio[one] }))} size="md" />
      {refused?.__typename === 'AccountRefused' && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <div className={css['buttons']}>
        <Button type="submit" loading={fetching}>{words.make}</Button>
        <Button variant="subtle" onClick={close}>{app.cancel}</Button>
      </div>
    </form>
  );
}
