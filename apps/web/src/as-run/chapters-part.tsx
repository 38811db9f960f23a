import { typesetFrench } from '#print';
import { cutChapters, formatDuration, readRealTime, writeRealTime, type ComparedShow, type NotedShow, type RealTimeFrame } from '#rundown';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { useSpeech } from '../words/words-provider.js';
import type { Act } from './use-notes.js';
import css from './result-page.module.css';

interface ChaptersPartProps {
  readonly compared: ComparedShow;
  readonly show: NotedShow;
  readonly frame: RealTimeFrame;
  readonly note: ((...acts: readonly Act[]) => void) | null;
}

/** What the edit took out, and the chapters of what is left, ready to paste. */
export function ChaptersPart({ compared, show, frame, note }: ChaptersPartProps) {
  const { asRun: words } = useSpeech().words;
  const [copied, setCopied] = useState('');
  const cutting = cutChapters(compared, show.cuts);
  const clock = (atMs: number) => writeRealTime(atMs, frame.zone);
  const text = cutting.outcome === 'chaptersCut' ? cutting.chapters.map(({ startSeconds, title }) => `${formatDuration(startSeconds)} ${oneLine(title)}`).join('\n') : '';
  return (
    <section className={`${css['chapters']} ${css['screenOnly']}`} aria-labelledby="chapters">
      <h2 id="chapters">{words.chapters}</h2>
      <p className="soft">{words.chaptersHint}</p>
      <div className={css['halves']}>
        <div className={css['half']}>
          <h3>{words.cuts}</h3>
          {show.cuts.length === 0 ? <p className="soft">{words.noCuts}</p> : (
            <ul className={css['cuts']}>
              {show.cuts.map(({ note: id, fromMs, toMs }) => (
                <li key={id}>
                  <span>{clock(fromMs)} – {clock(toMs)}</span>
                  {note && <button type="button" aria-label={words.removeCut(clock(fromMs), clock(toMs))} title={words.removeCut(clock(fromMs), clock(toMs))} onClick={() => note({ act: 'undo', of: id })}><Icon name="undo" /></button>}
                </li>
              ))}
            </ul>
          )}
          {note && compared.totals.startMs !== null && <CutForm frame={frame} note={note} />}
        </div>
        <div className={css['half']}>
          {cutting.outcome === 'chaptersRefused' ? <Note tone="info">{words.noChapters[cutting.code]}</Note> : (
            <>
              <h3 id="chapters-text">{words.text}</h3>
              <pre className={css['text']} tabIndex={0} aria-labelledby="chapters-text">{text}</pre>
              <div className={css['copy']}>
                <Button onClick={() => void copy(text).then(() => setCopied(text))}>{copied === text ? words.copied : words.copy}</Button>
                <span className="soft">{words.length(formatDuration(cutting.seconds))}</span>
              </div>
              <ul className={css['told']}>
                {cutting.merged.map(({ title, seconds, into }, at) => <li key={at}>{words.merged(oneLine(title), `${seconds} s`, oneLine(into))}</li>)}
                {cutting.gone.map((title) => <li key={title}>{words.gone(oneLine(title))}</li>)}
              </ul>
            </>
          )}
        </div>
      </div>
    </section>
  );
}

const oneLine = (title: string) => typesetFrench(title.replace(/\s+/g, ' ').trim());

/** By the clipboard where the browser lends it: it does so on secure pages alone. */
async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}

function CutForm({ frame, note }: { readonly frame: RealTimeFrame; readonly note: NonNullable<ChaptersPartProps['note']> }) {
  const { asRun: words } = useSpeech().words;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [wrong, setWrong] = useState<{ readonly from?: string; readonly to?: string }>({});
  const add = (event: FormEvent) => {
    event.preventDefault();
    const [startMs, endMs] = [readRealTime(from, frame), readRealTime(to, frame)];
    const faults = {
      ...(startMs === null && { from: words.wrongTime }), ...(endMs === null && { to: words.wrongTime }),
      ...(startMs !== null && endMs !== null && endMs <= startMs && { to: words.cutBackwards }),
    };
    setWrong(faults);
    if (startMs === null || endMs === null || endMs <= startMs) return;
    note({ act: 'cut', startMs, endMs });
    setFrom('');
    setTo('');
  };
  return (
    <form className={css['form']} onSubmit={add}>
      <TextInput label={words.cutFrom} value={from} error={wrong.from} onChange={(event) => setFrom(event.currentTarget.value)} placeholder="4:30" autoComplete="off" />
      <TextInput label={words.cutTo} value={to} error={wrong.to} onChange={(event) => setTo(event.currentTarget.value)} placeholder="5:10" autoComplete="off" />
      <Button type="submit" variant="default">{words.addCut}</Button>
    </form>
  );
}
