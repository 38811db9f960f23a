import { Button, NativeSelect } from '@mantine/core';
import { useLocation } from 'wouter';
import { useWords } from '../words/words-provider.js';
import { addressOf, type ChosenView, type Side } from './chosen-view.js';
import css from './versions-page.module.css';

interface CompareFormProps {
  readonly page: string;
  /** Newest first. */
  readonly versions: readonly { readonly number: number; readonly comment: string }[];
  readonly view: ChosenView;
}

const DRAFT = '';
const LONGEST_COMMENT = 60;

/** Which two sides are compared; choosing one shows the difference at once. */
export function CompareForm({ page, versions, view }: CompareFormProps) {
  const { versions: words } = useWords();
  const [, go] = useLocation();
  const from: Side = view.view === 'compare' ? view.from : view.view === 'read' ? view.number : (versions[0]?.number ?? null);
  const to: Side = view.view === 'compare' ? view.to : null;
  const data = [
    { value: DRAFT, label: words.draftNow },
    ...versions.map(({ number, comment }) => ({ value: String(number), label: comment === '' ? words.name(number) : `${words.name(number)} – ${shorten(comment)}` })),
  ];
  const compare = (one: Side, other: Side) => go(addressOf(page, { view: 'compare', from: one, to: other }));
  const sideOf = (value: string): Side => (value === DRAFT ? null : Number(value));
  return (
    <section className={`sheet ${css['compare']}`} aria-labelledby="compare-title">
      <h2 id="compare-title">{words.compare}</h2>
      <div className={css['sides']}>
        <NativeSelect label={words.from} value={from ?? DRAFT} data={data} onChange={(event) => compare(sideOf(event.currentTarget.value), to)} />
        <NativeSelect label={words.to} value={to ?? DRAFT} data={data} onChange={(event) => compare(from, sideOf(event.currentTarget.value))} />
        <Button variant="default" onClick={() => (view.view === 'compare' ? compare(to, from) : compare(from, to))}>{view.view === 'compare' ? words.swap : words.compareDo}</Button>
      </div>
    </section>
  );
}

const shorten = (comment: string) => (comment.length > LONGEST_COMMENT ? `${comment.slice(0, LONGEST_COMMENT).trimEnd()}…` : comment);
