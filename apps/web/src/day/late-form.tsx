import { typesetFrench } from '#print';
import { Button, Checkbox, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import type { FormEvent } from 'react';
import { useWords } from '../words/words-provider.js';
import { readMinutes, type Late, type LateMove } from './late-show.js';
import css from './day-page.module.css';

interface LateFormProps {
  readonly title: string;
  readonly late: Late;
  readonly moves: readonly LateMove[] | null;
  readonly busy: boolean;
  readonly change: (part: Partial<Late>) => void;
  readonly shift: () => void;
  readonly forget: () => void;
}

/** Tries a delay of one show; nothing changes until the shows that follow are moved. */
export function LateForm({ title, late, moves, busy, change, shift, forget }: LateFormProps) {
  const { day: words } = useWords();
  const count = moves?.length ?? 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (count > 0) shift();
  };
  return (
    <form className={css['late']} onSubmit={submit} noValidate aria-label={words.lateTitle(typesetFrench(title))}>
      <p className={css['lateTitle']}>{words.lateTitle(typesetFrench(title))}</p>
      <div className={css['lateFields']}>
        <TextInput label={words.lateMinutes} value={late.minutes} onChange={(event) => change({ minutes: event.currentTarget.value })} error={readMinutes(late.minutes) === null ? words.lateWrong : undefined} inputMode="numeric" autoComplete="off" autoFocus className="tabular" onFocus={(event) => event.currentTarget.select()} onKeyDown={(event) => { if (event.key === 'Escape') forget(); }} />
        <Checkbox label={words.startsLater} description={words.startsLaterHint} checked={late.startsLater} onChange={(event) => change({ startsLater: event.currentTarget.checked })} />
      </div>
      <p role="status">{moves !== null && (count === 0 ? words.lateNothing : words.lateMoves(count))}</p>
      <div className={css['buttons']}>
        {count > 0 && <Button type="submit" loading={busy}>{late.startsLater ? words.shiftAll(count) : words.shift(count)}</Button>}
        <Button variant="subtle" onClick={forget}>{words.forget}</Button>
      </div>
    </form>
  );
}
