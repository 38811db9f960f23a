import { Button, TextInput } from '@mantine/core';
import { Icon } from '../../look/icons.js';
import { useWords } from '../../words/words-provider.js';
import type { DateDraft, PageDraft } from './page-draft.js';
import css from './public-page.module.css';

interface DatesEditorProps {
  readonly draft: PageDraft;
  readonly change: (edited: Partial<PageDraft>) => void;
}

/** When it may be recorded, and when contributions end; all on the page's own clock. */
export function DatesEditor({ draft, change }: DatesEditorProps) {
  const { publicPage: words } = useWords();
  const edit = (key: string, edited: Partial<DateDraft>) => change({ dates: draft.dates.map((date) => (date.key === key ? { ...date, ...edited } : date)) });
  return (
    <section aria-labelledby="page-dates" className={css['part']}>
      <h3 id="page-dates">{words.dates}</h3>
      <p className="soft">{words.datesHint}</p>
      {draft.dates.map((date, at) => (
        <fieldset key={date.key} className={css['date']}>
          <TextInput type="datetime-local" label={words.from} value={date.from} onChange={(event) => edit(date.key, { from: event.currentTarget.value, ...(date.to === '' && event.currentTarget.value !== '' && { to: event.currentTarget.value }) })} />
          <TextInput type="datetime-local" label={words.to} value={date.to} onChange={(event) => edit(date.key, { to: event.currentTarget.value })} />
          <button type="button" className={css['bin']} aria-label={words.removeDate(at + 1)} onClick={() => change({ dates: draft.dates.filter(({ key }) => key !== date.key) })}><Icon name="bin" /></button>
        </fieldset>
      ))}
      <Button variant="default" leftSection={<Icon name="plus" />} className={css['add'] ?? ''} onClick={() => change({ dates: [...draft.dates, { key: crypto.randomUUID(), id: null, from: '', to: '' }] })}>{words.addDate}</Button>
      <div className={css['pair']}>
        <TextInput type="datetime-local" label={words.closesAt} description={words.closesAtHint} value={draft.closesAt} onChange={(event) => change({ closesAt: event.currentTarget.value })} />
        <TextInput label={words.zone} description="Europe/Paris" value={draft.zone} onChange={(event) => change({ zone: event.currentTarget.value })} spellCheck={false} />
      </div>
    </section>
  );
}
