import { typesetFrench } from '#print';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { ArticlePreviewDocument, type EditedPageFragment } from '../../operations/public-page.js';
import { sayLocal } from '../../words/dates.js';
import { useSpeech } from '../../words/words-provider.js';
import { FACTS, type PageDraft } from './page-draft.js';
import css from './page-preview.module.css';

interface PagePreviewProps {
  readonly draft: PageDraft;
  readonly imported: EditedPageFragment['imported'];
  readonly language: 'fr' | 'en';
}

const PAUSE_MILLISECONDS = 300;

/** The page as the public will read it, while it is written; its article is set by the very code that sets the page. */
export function PagePreview({ draft, imported, language: written }: PagePreviewProps) {
  const { words: { publicPage: words }, language } = useSpeech();
  const article = useArticle(draft.articleMarkdown, written);
  const pitch = draft.pitch.trim() || imported.pitch;
  const facts = FACTS.flatMap((fact) => { const said = draft[fact].trim() || imported[fact]; return said ? [[fact, said] as const] : []; });
  const questions = draft.questions.filter(({ state, text }) => state !== 'draft' && text.trim() !== '');
  const dates = draft.dates.filter(({ from }) => from !== '');
  const set = written === 'fr' ? typesetFrench : (text: string) => text;
  const empty = !pitch && draft.callToTakePart.trim() === '' && draft.articleMarkdown.trim() === '' && imported.article === null;
  return (
    <section className={`sheet ${css['preview']}`} aria-label={words.previewLabel} lang={written}>
      <p className="label">{words.preview}</p>
      <h2 className={css['title']}>{set(draft.title)}</h2>
      {draft.callToTakePart.trim() !== '' && <p className={css['call']}>{set(draft.callToTakePart)}</p>}
      {pitch && <p className={css['pitch']}>{set(pitch)}</p>}
      {/* oxlint-disable-next-line react/no-danger -- set by the server from Markdown, without any of the writer's own HTML */}
      {draft.articleMarkdown.trim() !== '' ? <div className={css['article']} dangerouslySetInnerHTML={{ __html: article }} /> : imported.article !== null && <p className={css['imported']}>{set(imported.article)}</p>}
      {empty && <p className="soft">{words.nothingYet}</p>}
      {facts.length > 0 && <dl className={css['facts']}>{facts.map(([fact, said]) => <div key={fact}><dt className="label">{words[fact]}</dt><dd>{set(said)}</dd></div>)}</dl>}
      {dates.length > 0 && <ul className={css['dates']}>{dates.map(({ key, from }) => <li key={key}>{sayLocal(from, language)}</li>)}</ul>}
      {questions.length > 0 && (
        <>
          <h3>{words.questions}</h3>
          <ol className={css['questions']}>
            {questions.map(({ key, text, kind, choices }) => (
              <li key={key}>
                {set(text)}
                {kind === 'choice' && <ul>{choices.split('\n').filter((line) => line.trim() !== '').map((line, at) => <li key={at}>{set(line)}</li>)}</ul>}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** The article set in type, once its writer pauses; what was set last stays until then. */
function useArticle(markdown: string, language: 'fr' | 'en'): string {
  const client = useClient();
  const [html, setHtml] = useState('');
  useEffect(() => {
    let left = false;
    const timer = setTimeout(() => {
      void client.query(ArticlePreviewDocument, { markdown, language }, { requestPolicy: 'network-only' }).then(({ data }) => {
        if (!left && data) setHtml(data.articlePreview);
      });
    }, PAUSE_MILLISECONDS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [client, markdown, language]);
  return html;
}
