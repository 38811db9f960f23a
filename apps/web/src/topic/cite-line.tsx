import { typesetFrench } from '#print';
import type { ReactNode } from 'react';
import { sayDate } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import type { OriginFragment } from '../operations/topic.js';
import css from './cite-line.module.css';

interface CiteLineProps {
  readonly text: string;
  readonly author: string | null;
  readonly contribution: OriginFragment;
  readonly theme: { readonly label: string } | null;
  readonly aside?: string;
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly children?: ReactNode;
}

/** Somebody's exact words with their origin; pressing them shows where they stand. */
export function CiteLine({ text, author, contribution, theme, aside, chosen, choose, children }: CiteLineProps) {
  const { words } = useSpeech();
  return (
    <li className={css['line']} data-chosen={chosen || undefined}>
      <button type="button" className={css['words']} aria-pressed={chosen} onClick={choose}>{typesetFrench(text)}</button>
      <p className={css['origin']}>
        <b>{author ?? words.topic.noAuthor}</b>
        <Origin contribution={contribution} />
        {aside !== undefined && <span>{aside}</span>}
        {theme !== null && <span className={css['theme']}>{theme.label}</span>}
      </p>
      {children}
    </li>
  );
}

/** « commentaire 12 · le 3 septembre 2026 ». */
export function Origin({ contribution: { kind, comment, writtenOn } }: { readonly contribution: Pick<OriginFragment, 'kind' | 'comment' | 'writtenOn'> }) {
  const { words, language } = useSpeech();
  return (
    <>
      <span>{comment === null ? words.sourceKinds[kind] : words.topic.commentNumber(comment + 1)}</span>
      <span>{writtenOn === null ? words.topic.undated : words.topic.dated(sayDate(writtenOn, language))}</span>
    </>
  );
}
