import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { Link, useLocation, useSearchParams } from 'wouter';
import { Note } from '../look/note.js';
import { ClaimAdministratorDocument } from '../operations/session.js';
import { ErrorNote } from '../server/error-note.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { Doorstep } from './doorstep.js';
import { useSession } from './session.js';
import '@mantine/core/styles/ActionIcon.css';
import '@mantine/core/styles/PasswordInput.css';

/** The one-time link of a first start: whoever follows it becomes the administrator. */
export default function ClaimPage() {
  const { claim, signIn } = useWords();
  const { enter } = useSession();
  const [, go] = useLocation();
  const [params] = useSearchParams();
  const token = params.get('token');
  const [{ data, error, fetching }, send] = useMutation(ClaimAdministratorDocument);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  useTitle(claim.title);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = (await send({ token: token ?? '', name: name.trim(), email: email.trim(), password })).data?.claimAdministrator;
    if (answer?.__typename !== 'SignedIn') return;
    // Replaced, so that the token does not stay in the browser's history.
    go('/', { replace: true });
    enter(answer.user);
  };

  const refused = data?.claimAdministrator;
  const wrong = (field: string) => (refused?.__typename === 'InvalidValue' && refused.field === field ? refused.message : undefined);
  return (
    <Doorstep title={claim.title} lead={claim.lead}>
      {token === null || token === '' ? (
        <Note tone="warn">{claim.noToken} <Link href="/">{claim.toSignIn}</Link></Note>
      ) : (
        <form onSubmit={submit} aria-label={claim.title}>
          <TextInput label={claim.name} name="name" autoComplete="name" required withAsterisk={false} value={name} onChange={(event) => setName(event.currentTarget.value)} error={wrong('name')} autoFocus size="md" />
          <TextInput label={signIn.email} type="email" name="email" autoComplete="username" required withAsterisk={false} value={email} onChange={(event) => setEmail(event.currentTarget.value)} error={wrong('email')} size="md" />
          <PasswordInput label={claim.password} description={claim.passwordHint} name="password" autoComplete="new-password" required withAsterisk={false} value={password} onChange={(event) => setPassword(event.currentTarget.value)} error={wrong('password')} size="md" />
          {refused?.__typename === 'LinkSpent' && <Note tone="warn" role="alert">{claim.spent} <Link href="/">{claim.toSignIn}</Link></Note>}
          {error && <ErrorNote error={error} />}
          <Button type="submit" size="md" loading={fetching}>{claim.submit}</Button>
        </form>
      )}
    </Doorstep>
  );
}
