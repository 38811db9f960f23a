import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Blank, Placeholder } from '../../look/blank.js';
import { Icon } from '../../look/icons.js';
import { Note } from '../../look/note.js';
import { ErrorNote } from '../../server/error-note.js';
import { useSpeech } from '../../words/words-provider.js';
import { useTopicHand } from '../hand/hand-provider.js';
import { PageRooms } from '../public-page/page-rooms.js';
import { FollowerLine } from './follower-line.js';
import { NewsDialog } from './news-dialog.js';
import css from './points-view.module.css';
import { hasNews, useFollowers } from './use-followers.js';

/** « Ce que sont devenus les points » : who follows, what they know, and telling them by an act of its own. */
export default function PointsView() {
  const { words: { points: words, app } } = useSpeech();
  const { topic } = useTopicHand();
  const { telling, followers, error, reload } = useFollowers(topic.id);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [onlyNews, setOnlyNews] = useState(false);
  const [writing, setWriting] = useState(false);
  const waiting = (followers ?? []).filter(hasNews);
  const chosen = waiting.filter(({ visitorId }) => !left.has(visitorId));
  const shown = onlyNews ? waiting : (followers ?? []);
  const choose = (id: string, on: boolean) => setLeft((before) => new Set(on ? [...before].filter((one) => one !== id) : [...before, id]));
  return (
    <>
      <PageRooms topicId={topic.id} current="points" />
      <div className={css['view']}>
        <p className={css['lead']}>{words.lead}</p>
        {telling?.byItself && <Note tone="info">{words.byItself}</Note>}
        {telling && !telling.shown && <Note tone="info">{words.notShown}</Note>}
        {error && <ErrorNote error={error} retry={() => void reload()} />}
        {followers === undefined ? !error && <Placeholder lines={8} label={app.loading} /> : followers.length === 0 ? <Blank title={words.empty}>{words.emptyHint}</Blank> : (
          <>
            <div className={css['bar']}>
              <p role="status">{words.count(followers.length, waiting.length)}</p>
              {waiting.length > 0 && (
                <>
                  <Checkbox label={words.onlyNews} checked={onlyNews} onChange={(event) => setOnlyNews(event.currentTarget.checked)} />
                  <Checkbox label={words.all} checked={chosen.length === waiting.length} indeterminate={chosen.length > 0 && chosen.length < waiting.length} onChange={({ currentTarget: { checked } }) => setLeft(new Set(checked ? [] : waiting.map(({ visitorId }) => visitorId)))} />
                  <Button leftSection={<Icon name="mail" />} disabled={chosen.length === 0} onClick={() => setWriting(true)}>{words.read(chosen.length)}</Button>
                </>
              )}
            </div>
            {telling?.shown && waiting.length === 0 && <Note tone="done">{words.noneNews}</Note>}
            <ul className={css['list']}>
              {shown.map((follower) => <FollowerLine key={follower.visitorId} follower={follower} chosen={!left.has(follower.visitorId)} choose={(on) => choose(follower.visitorId, on)} />)}
            </ul>
          </>
        )}
      </div>
      {writing && <NewsDialog topicId={topic.id} ids={chosen.map(({ visitorId }) => visitorId)} close={() => setWriting(false)} sent={() => void reload()} />}
    </>
  );
}
