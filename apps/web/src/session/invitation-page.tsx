import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { Link, useLocation, useSearchParams } from 'wouter';
import { Note } from '../look/note.js';
import { ClaimInvitationDocument } from '../operations/session.js';
import { ErrorNote } from '../server/error-note.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { Doorstep } from './doorstep.js';
import { useSession } from './session.js';
import '@mantine/core/styles/ActionIcon.css';
import '@mantine/core/styles/PasswordInput.css';

/** The page behind an invitation: whoever follows it makes their account. */
export default function InvitationPage() {
  const { invited, claim, signIn } = useWords();
  const { enter } = useSession();
  const [, go] = useLocation();
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const [{ data, error, fetching }, send] = useMutation(ClaimInvitationDocument);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  useTitle(invited.title);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = (await send({ token, name: name.trim(), email: email.trim(), password })).data?.claimInvitation;
    if (answer?.__typename !== 'SignedIn') return;
    // Replaced, so that the token does not stay in the browser's history.
    go('/', { replace: true });
    enter(answer.user);
  };

  const refused = data?.claimInvitation;
  const wrong = (field: string) => (refused?.__typename === 'InvalidValue' && refused.field === field ? refused.message : undefined);
  return (
    <Doorstep title={invited.title} lead={invited.lead}>
      {token === '' ? (
        <Note tone="warn">{invited.noToken} <Link href="/">{claim.toSignIn}</Link></Note>
      ) : (
        <form onSubmit={(event) => void submit(event)} aria-label={invited.title} noValidate>
          <TextInput label={claim.name} name="name" autoComplete="name" value={name} onChange={(event) => setName(event.currentTarget.value)} error={wrong('name')} autoFocus size="md" />
          <TextInput label={signIn.email} type="email" name="email" autoComplete="username" value={email} onChange={(event) => setEmail(event.currentTarget.value)} error={wrong('email')} size="md" />
          <PasswordInput label={claim.password} description={claim.passwordHint} name="password" autoComplete="new-password" value={password} onChange={(event) => setPassword(event.currentTarget.value)} error={wrong('password')} size="md" />
          {refused?.__typename === 'LinkSpent' && <Note tone="warn" role="alert">{invited.spent} <Link href="/">{claim.toSignIn}</Link></Note>}
          {error && <ErrorNote error={error} />}
          <Button type="submit" size="md" loading={fetching}>{invited.submit}</Button>
        </form>
      )}
    </Doorstep>
  );
}
