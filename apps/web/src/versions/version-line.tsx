import { Link } from 'wouter';
import { Icon } from '../look/icons.js';
import type { VersionsQuery } from '../operations/versions.js';
import { sayInstant } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import { PrintedBy } from '../printing/print-notes.js';
import { PrintMenu } from '../printing/print-menu.js';
import type { Print } from '../printing/use-prints.js';
import { addressOf } from './chosen-view.js';
import css from './versions-page.module.css';

type Version = NonNullable<VersionsQuery['episode']>['rundown']['versions'][number];

interface VersionLineProps {
  readonly version: Version;
  readonly rundownId: string;
  readonly page: string;
  /** Of this version, newest first. */
  readonly prints: readonly Print[];
  readonly chosen: boolean;
  /** Absent for who only reads. */
  readonly restore: (() => void) | undefined;
}

/** One released version in the list: what was said of it, who released it and when, and what can be done with it. */
export function VersionLine({ version: { number, comment, releasedBy, releasedAt, hash, pdf }, rundownId, page, prints, chosen, restore }: VersionLineProps) {
  const { words: { versions: words, rundown }, language } = useSpeech();
  return (
    <li className={css['version']} data-chosen={chosen || undefined}>
      <h2>{words.name(number)}</h2>
      <p className={comment === '' ? 'soft' : css['comment']}>{comment || words.noComment}</p>
      <p className="soft">{words.by(releasedBy, sayInstant(releasedAt, language))}</p>
      <PrintedBy prints={prints} />
      <details className={css['hash']}>
        <summary>{words.hash(hash.slice(0, 8))}</summary>
        <p className="soft">{words.hashWhole}</p>
        <code>{hash}</code>
      </details>
      <p className={css['acts']}>
        <Link href={addressOf(page, { view: 'read', number })} aria-label={words.readVersion(number)} aria-current={chosen || undefined}>{words.read}</Link>
        <Link href={addressOf(page, { view: 'compare', from: number, to: null })} aria-label={words.compareVersion(number)}>{words.compareWithDraft}</Link>
        <a href={pdf} target="_blank" rel="noopener" aria-label={rundown.printVersion(number)}><Icon name="print" size={14} /> {rundown.print}</a>
        <PrintMenu rundownId={rundownId} version={number} />
        {restore && <button type="button" onClick={restore} aria-label={words.restoreVersion(number)}><Icon name="undo" size={14} /> {words.restore}</button>}
      </p>
    </li>
  );
}
