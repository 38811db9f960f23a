import { typesetFrench } from '#print';
import type { ReactNode } from 'react';
import { Icon } from '../look/icons.js';
import { sayDate } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import type { OriginFragment } from '../operations/topic.js';
import css from './cite-line.module.css';

interface CiteLineProps {
  readonly id: string;
  readonly text: string;
  readonly author: string | null;
  readonly age: 'recent' | 'old' | 'undated';
  readonly hand: 'kept' | 'pinned' | null;
  readonly contribution: OriginFragment;
  readonly theme: { readonly label: string } | null;
  readonly aside?: string;
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly children?: ReactNode;
}

/** Somebody's exact words with their origin and what the producer did to them; pressing them shows where they stand. */
export function CiteLine({ id, text, author, age, hand, contribution, theme, aside, chosen, choose, children }: CiteLineProps) {
  const { words } = useSpeech();
  return (
    <li className={css['line']} data-piece={id} data-chosen={chosen || undefined} data-hand={hand ?? undefined}>
      <button type="button" className={css['words']} data-words aria-pressed={chosen} onClick={choose}>{typesetFrench(text)}</button>
      <p className={css['origin']}>
        {hand !== null && <span className={css['state']} data-state={hand}><Icon name={hand === 'kept' ? 'check' : 'pin'} size={14} /> {hand === 'kept' ? words.hand.kept : words.hand.pinned}</span>}
        <b>{author ?? words.topic.noAuthor}</b>
        <Origin contribution={contribution} />
        {age === 'old' && <span className={css['old']} title={words.hand.oldHint}>{words.hand.old}</span>}
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
