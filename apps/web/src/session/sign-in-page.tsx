import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { Note } from '../look/note.js';
import { SignInDocument } from '../operations/session.js';
import { ErrorNote } from '../server/error-note.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { Doorstep } from './doorstep.js';
import { useSession } from './session.js';
import '@mantine/core/styles/ActionIcon.css';
import '@mantine/core/styles/PasswordInput.css';

/** Asks who is there; the address stays, so that one lands where one was going. */
export default function SignInPage() {
  const words = useWords();
  const { signIn, app } = words;
  const { enter, lost } = useSession();
  const [{ data, error, fetching }, send] = useMutation(SignInDocument);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  useTitle(signIn.title);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = (await send({ email: email.trim(), password })).data?.signIn;
    if (answer?.__typename === 'SignedIn') enter(answer.user);
  };

  const refused = data?.signIn;
  return (
    <Doorstep title={signIn.title} lead={signIn.lead}>
      {lost && <Note tone="info" role="status">{signIn.ended}</Note>}
      <form onSubmit={submit} aria-label={signIn.title}>
        <TextInput label={signIn.email} type="email" name="email" autoComplete="username" required withAsterisk={false} value={email} onChange={(event) => setEmail(event.currentTarget.value)} autoFocus size="md" />
        <PasswordInput label={signIn.password} name="password" autoComplete="current-password" required withAsterisk={false} value={password} onChange={(event) => setPassword(event.currentTarget.value)} size="md" />
        {refused?.__typename === 'WrongCredentials' && <Note tone="warn" role="alert">{signIn.wrong}</Note>}
        {refused?.__typename === 'TooManyAttempts' && <Note tone="warn" role="alert">{signIn.tooMany(refused.retryAfterSeconds)}</Note>}
        {error && <ErrorNote error={error} />}
        <Button type="submit" size="md" loading={fetching} loaderProps={{ 'aria-label': app.loading }}>{signIn.submit}</Button>
      </form>
    </Doorstep>
  );
}
