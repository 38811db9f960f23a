import { showAddress } from '#audience';
import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { Blank, Placeholder } from '../../look/blank.js';
import { Icon } from '../../look/icons.js';
import { Note } from '../../look/note.js';
import { InsightsDocument, JudgeInsightDocument, type InsightFragment } from '../../operations/insights.js';
import { ErrorNote } from '../../server/error-note.js';
import { useToasts } from '../../toasts/toasts.js';
import { sayInstant } from '../../words/dates.js';
import { useSpeech } from '../../words/words-provider.js';
import { useTopicHand } from '../hand/hand-provider.js';
import { InsightForm } from './insight-form.js';
import css from './insights-view.module.css';

/** « Éclairages » : what sheds light on a topic, each with its author and source; the public's own wait to be accepted. */
export default function InsightsView() {
  const { words: { insights: words, moderation, app } } = useSpeech();
  const { topic } = useTopicHand();
  const { tell } = useToasts();
  const client = useClient();
  const [list, setList] = useState<{ readonly items: readonly InsightFragment[]; readonly next: string | null } | null>(null);
  const [error, setError] = useState<CombinedError>();
  const [adding, setAdding] = useState(false);
  const read = useCallback(async (after: string | null) => {
    const result = await client.query(InsightsDocument, { topicId: topic.id, after }, { requestPolicy: 'network-only' });
    setError(result.error);
    const slice = result.data?.insights;
    if (slice) setList((before) => ({ items: after === null ? slice.items : [...(before?.items ?? []), ...slice.items], next: slice.next }));
  }, [client, topic.id]);
  useEffect(() => void read(null), [read]);
  const judge = async (insight: InsightFragment, publish: boolean) => {
    const result = await client.mutation(JudgeInsightDocument, { id: insight.id, wording: insight.wording, refused: publish ? null : 'other' });
    setError(result.error);
    const answer = result.data?.moderateContribution;
    if (answer && answer.__typename !== 'ContributionModerated') tell({ says: answer.message });
    if (answer) await read(null);
  };
  const add = <Button leftSection={<Icon name="plus" />} onClick={() => setAdding(true)}>{words.add}</Button>;
  return (
    <div className={css['view']}>
      <p className={css['lead']}>{words.lead}</p>
      {topic.state === 'draft' && <Note tone="info">{words.draftNote}</Note>}
      {adding ? <InsightForm topicId={topic.id} close={() => setAdding(false)} written={() => { setAdding(false); tell({ says: words.added }); void read(null); }} /> : list !== null && list.items.length > 0 && <div>{add}</div>}
      {error && <ErrorNote error={error} retry={() => void read(null)} />}
      {list === null ? error === undefined && <Placeholder lines={6} label={app.loading} /> : list.items.length === 0 ? !adding && <Blank title={words.empty} action={add} /> : (
        <ul className={css['list']}>{list.items.map((insight) => <InsightLine key={insight.id} insight={insight} judge={(publish) => void judge(insight, publish)} />)}</ul>
      )}
      {list !== null && list.next !== null && <Button variant="default" onClick={() => void read(list.next)}>{moderation.more}</Button>}
    </div>
  );
}

function InsightLine({ insight, judge }: { readonly insight: InsightFragment; readonly judge: (publish: boolean) => void }) {
  const { words: { insights: words, moderation }, language } = useSpeech();
  const { moderation: state } = insight;
  const author = insight.author ?? moderation.noAuthor;
  const button = (label: string, publish: boolean, main: boolean) => <Button size="compact-md" variant={main ? 'filled' : 'default'} aria-label={`${label} : ${author}`} onClick={() => judge(publish)}>{label}</Button>;
  return (
    <li className={`sheet ${css['insight']}`} data-state={state}>
      <div className={css['origin']}>
        <b>{author}</b>
        <span className="soft">{insight.byStudio ? words.byStudio : words.byPublic}{insight.writtenAt !== null && ` · ${sayInstant(insight.writtenAt, language)}`}</span>
        <span className={css['state']}>{words.states[state]}</span>
      </div>
      <p className={css['text']}>{insight.text}</p>
      {insight.sourceUrl !== null && <p className={css['source']}><span className="label">{moderation.source}</span> <a href={insight.sourceUrl} target="_blank" rel="nofollow ugc noopener noreferrer">{showAddress(insight.sourceUrl)}</a></p>}
      <div className={css['buttons']}>
        {state === 'waiting' && <>{button(words.accept, true, true)}{button(words.refuse, false, false)}</>}
        {state === 'published' && button(words.takeDown, false, false)}
        {state === 'refused' && button(words.putBack, true, false)}
      </div>
    </li>
  );
}
