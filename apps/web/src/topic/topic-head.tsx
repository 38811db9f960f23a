import { shownIn } from '#audience';
import { typesetFrench } from '#print';
import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { useActs } from '../acts/offer-acts.js';
import { EpisodeLine } from '../desk/episode-line.js';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { useMayShape } from '../session/may-shape.js';
import { sayFinding } from '../words/say-facts.js';
import { useSpeech } from '../words/words-provider.js';
import { Pitch } from './pitch.js';
import type { TopicMatter } from './topic-matter.js';
import css from './topic-head.module.css';

/** What the topic is, and the next thing to do with it. */
export function TopicHead({ topic }: { readonly topic: TopicMatter }) {
  const { words, language } = useSpeech();
  const { facts: labels, openEpisode, anotherEpisode, episodes, remarks } = words.topic;
  const facts = (['venue', 'format', 'treatment', 'sector', 'articleAuthor'] as const).filter((fact) => topic[fact] !== null);
  const { states, open } = words.publicPage;
  const mayShape = useMayShape();
  const opened = topic.episodes.length > 0;
  const [, go] = useLocation();
  useActs(mayShape ? [{ id: 'open-episode', label: opened ? anotherEpisode : openEpisode, act: () => go(`/sujets/${topic.id}/emission`) }] : []);
  return (
    <header className={css['head']}>
      <div className={css['title']}>
        <h1>{typesetFrench(topic.title)}</h1>
        {mayShape && <Button component={Link} href={`/sujets/${topic.id}/emission`} variant={opened ? 'default' : 'filled'} size="md">{opened ? anotherEpisode : openEpisode}</Button>}
      </div>
      <p className={css['public']}><b>{states[topic.state]}</b> {shownIn(topic.state).page && <a href={`/sujets/${topic.slug}`} target="_blank" rel="noopener">{open}</a>}</p>
      {topic.pitch !== null && <Pitch text={topic.pitch} />}
      {facts.length > 0 && (
        <dl className={css['facts']}>
          {facts.map((fact) => <div key={fact}><dt className="label">{labels[fact]}</dt><dd>{typesetFrench(topic[fact] ?? '')}</dd></div>)}
        </dl>
      )}
      {topic.remarks.length > 0 && (
        <section aria-label={remarks} className={css['remarks']}>
          {topic.remarks.map((remark, i) =>
            remark.level === 'warn' ? <Note key={i} tone="warn">{sayFinding(remark, language)}</Note> : <p key={i} className={css['remark']}><Icon name="info" /> {sayFinding(remark, language)}</p>,
          )}
        </section>
      )}
      {opened && (
        <section aria-labelledby="episodes">
          <h2 id="episodes" className={css['episodes']}>{episodes}</h2>
          <ul className={`sheet ${css['list']}`}>{topic.episodes.map((episode) => <EpisodeLine key={episode.id} episode={episode} />)}</ul>
        </section>
      )}
    </header>
  );
}
