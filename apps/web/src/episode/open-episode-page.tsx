import { typesetFrench } from '#print';
import { Button } from '@mantine/core';
import { useQuery } from 'urql';
import { Link, useLocation } from 'wouter';
import { Placeholder } from '../look/blank.js';
import { TopicToRecordDocument } from '../operations/episode.js';
import { ErrorNote } from '../server/error-note.js';
import { NotFound } from '../shell/not-found.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { EpisodeForm } from './episode-form.js';
import css from './open-episode-page.module.css';

/** Opens an episode on a topic: when, how long, how many around the table. */
export default function OpenEpisodePage({ topicId }: { readonly topicId: string }) {
  const { episode: words, app } = useWords();
  const [, go] = useLocation();
  const [{ data, error }] = useQuery({ query: TopicToRecordDocument, variables: { id: topicId } });
  useTitle(words.title);
  if (error) return <ErrorNote error={error} />;
  if (!data) return <Placeholder lines={8} label={app.loading} />;
  if (data.topic === null) return <NotFound />;
  return (
    <div className={css['page']}>
      <h1>{words.title}</h1>
      <p className={css['topic']}><span className="label">{words.about}</span> <Link href={`/sujets/${topicId}`}>{typesetFrench(data.topic.title)}</Link></p>
      <EpisodeForm topicId={topicId} venue={data.topic.venue ?? ''} templates={data.showTemplates} studios={data.studios} opened={(id) => go(`/emissions/${id}`)} cancel={<Button component={Link} href={`/sujets/${topicId}`} variant="subtle" size="md">{app.cancel}</Button>} />
    </div>
  );
}
