import { RETENTION_BOUNDS } from '#audience';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { EditRetentionDocument, type RetentionQuery } from '../operations/privacy.js';
import { ErrorNote } from '../server/error-note.js';
import { useToasts } from '../toasts/toasts.js';
import { useWords } from '../words/words-provider.js';
import css from './privacy-page.module.css';

const FIELDS = ['guestDays', 'draftDays', 'mailDays'] as const;

/** How many days what the public left is kept. */
export function RetentionForm({ retention }: { readonly retention: RetentionQuery['retention'] }) {
  const { privacy: words } = useWords();
  const { tell } = useToasts();
  const [days, setDays] = useState<Readonly<Record<(typeof FIELDS)[number], string>>>({ guestDays: String(retention.guestDays), draftDays: String(retention.draftDays), mailDays: String(retention.mailDays) });
  const [{ data, error, fetching }, send] = useMutation(EditRetentionDocument);
  const refused = data?.editRetention.__typename === 'RetentionRefused' ? data.editRetention : null;
  // What is no whole number is sent as one that cannot be: the server says which field and why.
  const read = (text: string) => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : 0);
  const save = async () => {
    const answer = await send({ input: { guestDays: read(days.guestDays), draftDays: read(days.draftDays), mailDays: read(days.mailDays) } });
    if (answer.data?.editRetention.__typename === 'RetentionSaved') tell({ says: words.saved });
  };
  return (
    <form className={`sheet ${css['part']}`} aria-labelledby="retention" onSubmit={(event) => { event.preventDefault(); void save(); }} noValidate>
      <h2 id="retention">{words.retention}</h2>
      <p className="soft">{words.retentionHint}</p>
      <div className={css['days']}>
        {FIELDS.map((field) => (
          <TextInput key={field} inputMode="numeric" label={words[field]} description={words.days(...RETENTION_BOUNDS[field])} value={days[field]} error={refused?.field === field ? refused.message : undefined} onChange={(event) => setDays({ ...days, [field]: event.currentTarget.value })} />
        ))}
      </div>
      {error && <ErrorNote error={error} />}
      <div><Button type="submit" loading={fetching}>{words.save}</Button></div>
    </form>
  );
}
