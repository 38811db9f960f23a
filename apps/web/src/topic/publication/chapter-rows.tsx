import { typesetFrench } from '#print';
import { formatDuration } from '#rundown';
import { Checkbox, TextInput } from '@mantine/core';
import type { PublicationDraftFragment } from '../../operations/publication.js';
import { useSpeech } from '../../words/words-provider.js';
import type { FormChapter, PublicationForm } from './publication-form.js';
import css from './publication-view.module.css';

interface ChapterRowsProps {
  readonly draft: PublicationDraftFragment;
  readonly chapters: readonly FormChapter[];
  readonly form: PublicationForm;
  readonly change: (edited: Partial<PublicationForm>) => void;
}

/** Each line of the programme with its minute, which can be corrected, and the points whose authors will read it. */
export function ChapterRows({ draft, chapters, form, change }: ChapterRowsProps) {
  const { words: { publication: words }, language } = useSpeech();
  const set = (text: string) => (language === 'fr' ? typesetFrench(text) : text);
  const placedBy = new Map(draft.lines.map((line) => [line.segmentId, line.placedBy]));
  const without = (segmentId: string) => Object.fromEntries(Object.entries(form.own).filter(([id]) => id !== segmentId));
  return (
    <ol className={css['chapters']}>
      {chapters.map(({ segmentId, title: given, kept, computed, corrected, wrong, startSeconds }) => {
        const title = set(given);
        const points = draft.points.filter((point) => point.segmentId === segmentId);
        const why = placedBy.get(segmentId);
        return (
          <li key={segmentId} data-kept={kept || undefined}>
            <Checkbox checked={kept} onChange={(event) => change({ kept: { ...form.kept, [segmentId]: event.currentTarget.checked } })} aria-label={words.inIt(title)} />
            <TextInput className={css['at'] ?? ''} aria-label={words.at(title)} inputMode="text" disabled={!kept} error={wrong ? words.minuteWrong : undefined} value={form.own[segmentId] ?? (computed === null ? '' : formatDuration(computed))} placeholder="12:34"
              onChange={(event) => change({ own: { ...form.own, [segmentId]: event.currentTarget.value }, kept: { ...form.kept, [segmentId]: true } })} />
            <div className={css['line']}>
              <b>{title}</b>
              {(why === 'unnoted' || why === 'cut') && <span className={css['why']}>{words[why]}</span>}
              {corrected && computed !== null && <span className="soft">{words.computed(formatDuration(computed))} <button type="button" className={css['back']} aria-label={words.back(title)} onClick={() => change({ own: without(segmentId) })}>{words.backShort}</button></span>}
              {points.length === 0 ? <span className="soft">{words.noPoints}</span> : (
                <details>
                  <summary>{words.points(points.length)}</summary>
                  <p>{startSeconds === null ? words.willReadNone : words.willRead(formatDuration(startSeconds))}</p>
                  <ul>{points.map(({ text }, at) => <li key={at} dir="auto">{set(text)}</li>)}</ul>
                </details>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
