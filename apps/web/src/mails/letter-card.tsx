import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../words/words-provider.js';
import css from './letter-card.module.css';

/** A message to one person as it stands on the screen. */
export interface LetterDraft {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly button: string | null;
  readonly included: boolean;
}

interface LetterCardProps {
  readonly letter: LetterDraft;
  /** What stands behind the address. */
  readonly beside?: string;
  /** Shows its subject alone until somebody looks. */
  readonly folded?: string | undefined;
  readonly edit: (change: Partial<LetterDraft>) => void;
}

/** One message, read and changed before it leaves, or left out. */
export function LetterCard({ letter, beside, folded, edit }: LetterCardProps) {
  const { applications: words } = useWords();
  const [opened, setOpened] = useState(folded === undefined);
  const to = words.toAddress(letter.name, letter.address);
  return (
    <section className={css['letter']} aria-label={letter.name} data-left={letter.included || undefined}>
      <Checkbox checked={letter.included} onChange={(event) => edit({ included: event.currentTarget.checked })} aria-label={words.include(letter.name)} label={beside === undefined ? to : `${to} · ${beside}`} />
      {opened ? (
        <>
          <TextInput label={words.subject} value={letter.subject} onChange={(event) => edit({ subject: event.currentTarget.value })} maxLength={300} disabled={!letter.included} />
          <Textarea label={words.text} value={letter.text} onChange={(event) => edit({ text: event.currentTarget.value })} autosize minRows={5} maxRows={16} maxLength={20_000} disabled={!letter.included} />
          {letter.button !== null && <p className="soft">{words.button(letter.button)}</p>}
        </>
      ) : <p className={css['folded']}><span>{letter.subject}</span> <Button size="compact-sm" variant="subtle" aria-label={`${folded} : ${letter.name}`} onClick={() => setOpened(true)}>{folded}</Button></p>}
    </section>
  );
}

/** As many as the server previews and sends at once. */
const AT_ONCE = 100;
export const slices = <Item,>(items: readonly Item[]): readonly (readonly Item[])[] => Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, i) => items.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
