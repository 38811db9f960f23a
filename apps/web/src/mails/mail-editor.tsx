import { Button, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { Note } from '../look/note.js';
import { EditMailDocument, RestoreMailDocument, type MailWordsFragment } from '../operations/mails.js';
import { ErrorNote } from '../server/error-note.js';
import { useWords } from '../words/words-provider.js';
import { readMail, type MailDraft } from './draft-mail.js';
import { insertVariable } from './insert-variable.js';
import { MailPreview } from './mail-preview.js';
import { usePreview } from './use-preview.js';
import css from './mails-page.module.css';

interface MailEditorProps {
  readonly mail: MailWordsFragment;
  readonly draft: MailDraft;
  readonly shaping: boolean;
  readonly touched: boolean;
  readonly change: (draft: MailDraft) => void;
  /** What was written is dropped, or is kept by now; `sentence` says which. */
  readonly forget: (sentence: string | null) => void;
}

type Field = keyof MailDraft;
type Variable = MailWordsFragment['variables'][number];

/** One mail being written beside what it looks like. */
export function MailEditor({ mail, draft, shaping, touched, change, forget }: MailEditorProps) {
  const { mails: words } = useWords();
  const { studioId, kind, locale } = mail;
  const [{ data, error, fetching }, send] = useMutation(EditMailDocument);
  const [{ error: notRestored, fetching: restoring }, restore] = useMutation(RestoreMailDocument);
  const preview = usePreview({ studioId, kind, locale, template: readMail(draft) });
  const fields = { subject: useRef<HTMLInputElement>(null), body: useRef<HTMLTextAreaElement>(null), button: useRef<HTMLInputElement>(null) };
  // The one somebody wrote in last takes what is inserted.
  const [last, setLast] = useState<Field>('body');
  const name = words.kinds[kind].name;

  const insert = (variable: Variable) => {
    const target: Field = variable.block ? 'body' : last;
    const field = fields[target].current;
    const put = insertVariable(draft[target], { start: field?.selectionStart ?? draft[target].length, end: field?.selectionEnd ?? draft[target].length }, variable);
    change({ ...draft, [target]: put.text });
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(put.cursor, put.cursor);
    });
  };
  const save = async () => {
    const edited = (await send({ input: { studioId, kind, locale, template: readMail(draft) } })).data?.editNoticeTemplate;
    if (edited?.__typename === 'NoticeTemplateEdited') forget(words.saved(name));
  };
  const goBack = async () => {
    if (!(await restore({ input: { studioId, kind, locale } })).error) forget(words.restored(name));
  };
  const refused = data?.editNoticeTemplate.__typename === 'NoticeTemplateRefused' && preview.faults.length === 0 ? data.editNoticeTemplate.message : null;
  const faultsIn = (place: 'subject' | 'button' | 'paragraph') => {
    const said = preview.faults.filter((fault) => fault.place === place).map(({ message }) => message);
    return said.length === 0 ? undefined : said.map((message) => <span key={message} className={css['fault']}>{message}</span>);
  };
  const typed = (field: Field) => (event: { readonly currentTarget: { readonly value: string } }) => change({ ...draft, [field]: event.currentTarget.value });
  return (
    <div className={css['editor']}>
      <form className={css['fields']} onSubmit={(event) => { event.preventDefault(); void save(); }} noValidate aria-label={name} lang={locale}>
        <TextInput ref={fields.subject} label={words.subject} value={draft.subject} onChange={typed('subject')} onFocus={() => setLast('subject')} error={faultsIn('subject')} readOnly={!shaping} maxLength={400} />
        <Textarea ref={fields.body} label={words.body} description={words.bodyHint} value={draft.body} onChange={typed('body')} onFocus={() => setLast('body')} error={faultsIn('paragraph')} readOnly={!shaping} rows={16} />
        <TextInput ref={fields.button} label={words.button} description={words.buttonHint} value={draft.button} onChange={typed('button')} onFocus={() => setLast('button')} error={faultsIn('button')} readOnly={!shaping} maxLength={400} />
        {shaping && (
          <div className={css['variables']} role="group" aria-label={words.variables}>
            <p><strong>{words.variables}</strong> <span className="soft">{words.variablesHint}</span></p>
            <div className={css['chips']}>
              {mail.variables.map((variable) => {
                const what = words.names[variable.name] ?? variable.name;
                return <button type="button" key={variable.name} className={css['chip']} data-block={variable.block || undefined} title={`{{${variable.name}}}`} aria-label={words.insert(variable.block ? `${what} (${words.table})` : what)} onClick={() => insert(variable)}>{what}</button>;
              })}
            </div>
          </div>
        )}
        {refused !== null && <Note tone="warn" role="alert">{refused}</Note>}
        {[error, notRestored].map((one, at) => one && <ErrorNote key={at} error={one} />)}
        {shaping && (
          <div className={css['buttons']}>
            <Button type="submit" loading={fetching} disabled={!touched || preview.faults.length > 0}>{words.save}</Button>
            {touched && <Button variant="subtle" onClick={() => forget(null)}>{words.forget}</Button>}
            {mail.own && <Button variant="default" loading={restoring} onClick={() => void goBack()}>{words.restore}</Button>}
          </div>
        )}
      </form>
      <MailPreview {...preview} locale={locale} />
    </div>
  );
}
