import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Note } from '../look/note.js';
import { useWords } from '../words/words-provider.js';
import css from './team.module.css';

/** An address that is told this once. */
export function FreshLink({ label, address, secret }: { readonly label: string; readonly address: string; readonly secret: string }) {
  const { sharing: words } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <div className={css['fresh']} role="status">
      <div className={css['pair']}>
        <TextInput label={label} value={address} readOnly onFocus={(event) => event.currentTarget.select()} className={css['wide'] ?? ''} data-autofocus />
        <Button onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>{copied ? words.copied : words.copy}</Button>
      </div>
      <Note tone="warn">{secret}</Note>
    </div>
  );
}
