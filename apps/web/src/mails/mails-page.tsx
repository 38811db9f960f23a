import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Placeholder } from '../look/blank.js';
import { Note } from '../look/note.js';
import { StudioMailsDocument, type MailWordsFragment } from '../operations/mails.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayShape } from '../session/may-shape.js';
import { NotFound } from '../shell/not-found.js';
import { useSpeech, useTitle } from '../words/words-provider.js';
import { draftMail, isTouched, type MailDraft } from './draft-mail.js';
import { MailEditor } from './mail-editor.js';
import css from './mails-page.module.css';

/** The words of a studio's mails: which there are, what they say, what they look like. */
export default function MailsPage({ studioId }: { readonly studioId: string }) {
  const { words: { mails: words, app } } = useSpeech();
  const [{ data, error }, again] = useQuery({ query: StudioMailsDocument, variables: { studioId }, requestPolicy: 'cache-and-network' });
  const name = data?.studio?.name;
  useTitle(name === undefined ? words.title : `${words.title} – ${name}`);
  if (error && data === undefined) return <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />;
  if (data === undefined) return <Placeholder lines={12} label={app.loading} />;
  if (data.studio === null || data.noticeWords === null) return <NotFound />;
  return (
    <div className={css['page']}>
      <p><Link href="/studios">{words.back}</Link></p>
      <h1>{words.title} <span className={css['of']}>{data.studio.name}</span></h1>
      <p className={css['lead']}>{words.lead}</p>
      <Mails every={data.noticeWords} />
    </div>
  );
}

type Kind = MailWordsFragment['kind'];
const keyOf = ({ kind, locale }: Pick<MailWordsFragment, 'kind' | 'locale'>) => `${kind}-${locale}`;

function Mails({ every }: { readonly every: readonly MailWordsFragment[] }) {
  const { words: { mails: words }, language } = useSpeech();
  const mayShape = useMayShape();
  const [kind, setKind] = useState<Kind>('invitation');
  const [locale, setLocale] = useState<MailWordsFragment['locale']>(language);
  // What is being written stays while one looks at other mails.
  const [drafts, setDrafts] = useState<Readonly<Record<string, MailDraft>>>({});
  const [told, setTold] = useState<string | null>(null);
  const kinds = [...new Set(every.map((one) => one.kind))];
  const find = (wanted: Kind) => every.find((one) => one.kind === wanted && one.locale === locale)!;
  const mail = find(kind);
  const draft = drafts[keyOf(mail)] ?? draftMail(mail.template);
  const markOf = (one: MailWordsFragment) => (isTouched(drafts[keyOf(one)], one.template) ? words.unsaved : one.own ? words.own : null);
  const forget = (sentence: string | null) => {
    setDrafts((old) => Object.fromEntries(Object.entries(old).filter(([key]) => key !== keyOf(mail))));
    setTold(sentence);
  };
  const go = (next: Kind) => {
    setKind(next);
    setTold(null);
  };
  return (
    <>
      {!mayShape && <Note tone="info">{words.readOnly}</Note>}
      <div className={css['mails']}>
        <div className={css['aside']}>
          <NativeSelect label={words.language} value={locale} onChange={(event) => { setLocale(event.currentTarget.value === 'en' ? 'en' : 'fr'); setTold(null); }} data={[{ value: 'fr', label: words.languages.fr }, { value: 'en', label: words.languages.en }]} />
          <NativeSelect label={words.choose} value={kind} onChange={(event) => go(event.currentTarget.value as Kind)} data={kinds.map((one) => ({ value: one, label: [words.kinds[one].name, markOf(find(one))].filter((part) => part !== null).join(' – ') }))} className={css['chooser'] ?? ''} />
          <ul className={css['kinds']} aria-label={words.title}>
            {kinds.map((one) => {
              const mark = markOf(find(one));
              return (
                <li key={one}>
                  <button type="button" aria-current={one === kind || undefined} onClick={() => go(one)}>{words.kinds[one].name}{mark !== null && <span className={css['mark']}>{mark}</span>}</button>
                </li>
              );
            })}
          </ul>
        </div>
        <div className={css['one']}>
          <div><h2>{words.kinds[kind].name}</h2><p className="soft">{words.kinds[kind].when}</p></div>
          <div role="status">{told !== null && <Note tone="done">{told}</Note>}</div>
          <MailEditor key={keyOf(mail)} mail={mail} draft={draft} shaping={mayShape} touched={isTouched(draft, mail.template)} change={(next) => { setTold(null); setDrafts((old) => ({ ...old, [keyOf(mail)]: next })); }} forget={forget} />
        </div>
      </div>
    </>
  );
}
