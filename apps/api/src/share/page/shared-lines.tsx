import type { Locale, SharedColumn, SharedLine, SharedPage } from '#desk';
import { formatDate, formatHour } from '#print';
import { formatDuration, sayKind } from '#rundown';
import type { ReactNode } from 'react';
import type { ShareWords } from '../words/share-words.js';
import { setIn, shareWordsIn } from '../words/words-in.js';

/** What stands in the page's main part, and is sent again when it changed. */
export function SharedLines({ page, locale }: { readonly page: SharedPage; readonly locale: Locale }) {
  const words = shareWordsIn(locale);
  const set = (text: string) => setIn(text, locale);
  const nothing = !page.ready ? words.notReady : page.lines.length === 0 ? words.empty : null;
  return (
    <>
      <p className="label">{words.heading}</p>
      <h1>{set(page.show)}</h1>
      <p className="soft">{set([page.start === null ? words.noDate : sayMoment(page.start, locale), page.venue ?? ''].filter((part) => part !== '').join(' · '))}</p>
      {page.shows === 'draft' && <p className="soft">{set(words.draft)}</p>}
      {page.version !== null && <p className="soft">{set(words.version(page.version.number, formatDate(page.version.releasedAt.slice(0, 16), locale)))}</p>}
      {nothing !== null && <div className="status"><h2>{set(nothing.title)}</h2><p>{set(nothing.says)}</p></div>}
      {nothing === null && page.length && <p className="soft tabular">{set(words.length(formatDuration(page.length.plannedSeconds), formatDuration(page.length.targetSeconds)))}</p>}
      {nothing === null && <Table page={page} words={words} locale={locale} />}
    </>
  );
}

const sayMoment = (local: string, locale: Locale): string => `${formatDate(local, locale)}, ${formatHour(local, locale)}`;

function Table({ page: { columns, lines }, words, locale }: { readonly page: SharedPage; readonly words: ShareWords; readonly locale: Locale }) {
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          {!columns.includes('title') && <th scope="col">{words.kind}</th>}
          {columns.map((column) => <th key={column} scope="col">{words.columns[column]}</th>)}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => (
          <tr key={at} data-skipped={line.skipped || undefined}>
            <td className="tabular" data-label={words.number}>{line.number}</td>
            {!columns.includes('title') && <td data-label={words.kind}><span className="cap">{sayKind(line.kind, locale)}</span>{line.skipped && <span className="soft"> ({words.skipped})</span>}</td>}
            {columns.map((column) => <td key={column} data-label={words.columns[column]} data-column={column}>{cellOf(column, line, words, locale)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellOf(column: SharedColumn, line: SharedLine, words: ShareWords, locale: Locale): ReactNode {
  const set = (text: string) => setIn(text, locale);
  switch (column) {
    case 'start':
      return <span className="tabular">{sayStart(line)}</span>;
    case 'duration':
      return <span className="tabular">{formatDuration(line.durationSeconds ?? 0)}</span>;
    case 'title':
      return <><b className="cap">{set(line.title ?? '') || sayKind(line.kind, locale)}</b><span className="soft line"><span className="cap">{sayKind(line.kind, locale)}</span>{line.skipped && ` (${words.skipped})`}</span></>;
    case 'objective':
      return set(line.objective ?? '');
    case 'people':
      return (line.people ?? []).map(({ name, role }) => (role === 'host' ? `${name} (${locale === 'fr' ? 'animation' : 'host'})` : name)).join(', ');
    case 'content':
      return <Content line={line} words={words} locale={locale} />;
    case 'technique':
      return (['camera', 'sound', 'lowerThird'] as const).flatMap((part) => (line.technique?.[part] ? [<span key={part} className="line">{set(`${words.technique[part]}${locale === 'fr' ? ' :' : ':'} ${line.technique[part]}`)}</span>] : []));
    case 'notes':
      return line.notes ? <span className="lines-kept">{set(line.notes)}</span> : null;
  }
}

/** By the clock of the show; by its own time while there is no date. */
function sayStart({ start }: SharedLine): string {
  const { clock, seconds } = start ?? { clock: null, seconds: null };
  return clock ?? (seconds === null ? '' : formatDuration(seconds));
}

function Content({ line: { content }, words, locale }: { readonly line: SharedLine; readonly words: ShareWords; readonly locale: Locale }) {
  const by = (author: string | null) => <span className="soft"> — {author ?? words.unknown}</span>;
  return (
    <>
      {content?.text && <p className="lines-kept">{setIn(content.text, locale)}</p>}
      {content && content.questions.length + content.quotes.length > 0 && (
        <ul className="matter">
          {content.questions.map(({ text, author }, at) => <li key={`q${at}`}>{setIn(text, locale)}{author !== null && by(author)}</li>)}
          {content.quotes.map(({ text, author }, at) => <li key={`c${at}`}>{setIn(words.quoted(text), locale)}{by(author)}</li>)}
        </ul>
      )}
    </>
  );
}
