import { typesetFrench } from '#print';
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { Icon } from '../look/icons.js';
import type { EpisodeQuery } from '../operations/rundown.js';
import { useMayShape } from '../session/may-shape.js';
import { sayLocal } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import css from './rundown-head.module.css';

export type EpisodeToShow = NonNullable<EpisodeQuery['episode']>;

interface RundownHeadProps {
  readonly episode: EpisodeToShow;
  readonly empty: boolean;
  readonly busy: boolean;
  readonly pdf: string;
  readonly proposeAgain: () => void;
  readonly replan: () => void;
  readonly whatIf: () => void;
  readonly release: () => void;
  readonly edit: () => void;
}

/** Which episode this is, and what can be done with the whole of its rundown. */
export function RundownHead({ episode, empty, busy, pdf, proposeAgain, replan, whatIf, release, edit }: RundownHeadProps) {
  const { words: { rundown: words, replanning, templates, episode: episodeWords, whatIf: asking }, language } = useSpeech();
  const mayShape = useMayShape();
  return (
    <header className={css['head']}>
      <div className={css['what']}>
        <h1>{typesetFrench(episode.title)}</h1>
        <dl className={css['facts']}>
          <div><dt>{words.recording}</dt><dd>{episode.start === null ? words.noDate : sayLocal(episode.start, language)}</dd></div>
          {episode.venue !== null && episode.venue !== '' && <div><dt>{words.venue}</dt><dd>{episode.venue}</dd></div>}
          <div><dt>{words.of}</dt><dd><Link href={`/sujets/${episode.topic.id}`}>{typesetFrench(episode.topic.title)}</Link></dd></div>
          <div><dt>{templates.choose}</dt><dd>{episode.template.name}</dd></div>
        </dl>
        {mayShape && <button type="button" className={css['edit']} onClick={edit} disabled={busy}><Icon name="pencil" size={14} /> {episodeWords.edit}</button>}
      </div>
      {!empty && (
        <div className={css['actions']}>
          {mayShape && <Button size="md" onClick={release} disabled={busy} data-tour="release">{words.release}</Button>}
          <Button size="md" variant="default" component="a" href={pdf} target="_blank" rel="noopener" leftSection={<Icon name="print" />} aria-label={words.printDraft} data-tour="print">{words.print}</Button>
          {mayShape && <Button size="md" variant="subtle" onClick={replan} disabled={busy}>{replanning.open}</Button>}
          {mayShape && <Button size="md" variant="subtle" onClick={whatIf} disabled={busy}>{asking.open}</Button>}
          {mayShape && <Button size="md" variant="subtle" onClick={proposeAgain} disabled={busy}>{words.proposeAgain}</Button>}
        </div>
      )}
    </header>
  );
}
