import { Checkbox, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import { Link } from 'wouter';
import type { EditedPageFragment, PublicPageQuery } from '../../operations/public-page.js';
import { useSpeech } from '../../words/words-provider.js';
import { DatesEditor } from './dates-editor.js';
import { FACTS, type PageDraft } from './page-draft.js';
import css from './public-page.module.css';
import { QuestionsEditor } from './questions-editor.js';

interface PageFormProps {
  readonly draft: PageDraft;
  readonly imported: EditedPageFragment['imported'];
  readonly categories: PublicPageQuery['categories'];
  readonly change: (edited: Partial<PageDraft>) => void;
}

const SHORT = 120;

/** Everything the public reads of a topic, in the order in which it reads it. */
export function PageForm({ draft, imported, categories, change }: PageFormProps) {
  const { words: { publicPage: words }, language } = useSpeech();
  const theirs = (text: string | null) => (text === null || text.trim() === '' ? undefined : words.imported(text.length > SHORT ? `${text.slice(0, SHORT)}…` : text));
  return (
    <div className={css['form']}>
      <TextInput label={words.title} required withAsterisk={false} value={draft.title} onChange={(event) => change({ title: event.currentTarget.value })} size="md" />
      <Textarea label={words.call} description={words.callHint} value={draft.callToTakePart} rows={3} onChange={(event) => change({ callToTakePart: event.currentTarget.value })} />
      <Textarea label={words.pitch} description={theirs(imported.pitch)} value={draft.pitch} rows={4} onChange={(event) => change({ pitch: event.currentTarget.value })} />
      <Textarea label={words.article} description={draft.articleMarkdown === '' && imported.article !== null ? words.articleImported : words.articleHint} value={draft.articleMarkdown} rows={14} classNames={{ input: css['article'] ?? '' }} onChange={(event) => change({ articleMarkdown: event.currentTarget.value })} />
      <section aria-labelledby="page-facts" className={css['part']}>
        <h3 id="page-facts">{words.facts}</h3>
        <div className={css['pair']}>
          {FACTS.map((fact) => <TextInput key={fact} label={words[fact]} description={theirs(imported[fact])} inputWrapperOrder={['label', 'input', 'description']} value={draft[fact]} onChange={(event) => change({ [fact]: event.currentTarget.value })} />)}
        </div>
      </section>
      <section aria-labelledby="page-categories" className={css['part']}>
        <h3 id="page-categories">{words.categories}</h3>
        {categories.length === 0 ? <p className="soft">{words.noCategories}</p> : (
          <div className={css['categories']}>
            {categories.map(({ id, nameFr, nameEn }) => (
              <Checkbox key={id} label={language === 'fr' ? nameFr : nameEn} checked={draft.categories.includes(id)} onChange={({ currentTarget: { checked } }) => change({ categories: checked ? [...draft.categories, id] : draft.categories.filter((one) => one !== id) })} />
            ))}
          </div>
        )}
        <Link href="/rubriques">{words.editCategories}</Link>
      </section>
      <QuestionsEditor questions={draft.questions} change={(questions) => change({ questions })} />
      <DatesEditor draft={draft} change={change} />
    </div>
  );
}
