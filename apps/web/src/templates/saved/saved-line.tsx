import { formatDuration } from '#rundown';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { SavedTemplateFragment } from '../../operations/saved-templates.js';
import { useMayShape } from '../../session/may-shape.js';
import { sayDate } from '../../words/dates.js';
import { useSpeech } from '../../words/words-provider.js';
import { TemplateLines } from './template-lines.js';
import css from './saved-templates.module.css';

interface SavedLineProps {
  readonly template: SavedTemplateFragment;
  readonly busy: boolean;
  readonly rename: (name: string) => Promise<boolean>;
  readonly remove: () => void;
}

/** One saved template: what it holds, another name, gone. */
export function SavedLine({ template, busy, rename, remove }: SavedLineProps) {
  const { words: { saved: words, app }, language } = useSpeech();
  const mayShape = useMayShape();
  const { id, name, scope, lines, groups, programmeSeconds, savedByName, savedAt } = template;
  const [written, setWritten] = useState<string | null>(null);
  const back = () => {
    setWritten(null);
    requestAnimationFrame(() => document.getElementById(`rename-${id}`)?.focus());
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (written === null || written.trim() === '') return;
    if (await rename(written.trim())) back();
  };
  const date = sayDate(savedAt, language);
  const facts = [scope === 'rundown' ? words.lines(lines.length) : '', groups.length > 0 ? words.groups(groups.length) : '', formatDuration(programmeSeconds), savedByName === null ? words.savedOn(date) : words.savedBy(savedByName, date)];
  return (
    <li className={css['item']}>
      <div className={css['head']}>
        <div className={css['what']}>
          <h4>{name}</h4>
          <p className="soft tabular">{facts.filter((fact) => fact !== '').join(' · ')}</p>
        </div>
        {mayShape && (
          <div className={css['doings']}>
            <Button id={`rename-${id}`} size="xs" variant="default" aria-label={words.renameOf(name)} aria-expanded={written !== null} onClick={() => (written === null ? setWritten(name) : back())}>{words.rename}</Button>
            <Button size="xs" variant="subtle" aria-label={words.removeOf(name)} onClick={remove} disabled={busy}>{words.remove}</Button>
          </div>
        )}
      </div>
      {written !== null && (
        <form className={css['rename']} onSubmit={(event) => void submit(event)} noValidate>
          <TextInput label={words.newName} value={written} maxLength={80} onChange={(event) => setWritten(event.currentTarget.value)} error={written.trim() === '' ? words.nameWrong : undefined} autoFocus onKeyDown={(event) => { if (event.key === 'Escape') back(); }} />
          <Button type="submit" loading={busy}>{words.save}</Button>
          <Button variant="subtle" onClick={back}>{app.cancel}</Button>
        </form>
      )}
      <details><summary>{words.show}</summary><TemplateLines template={template} /></details>
    </li>
  );
}
