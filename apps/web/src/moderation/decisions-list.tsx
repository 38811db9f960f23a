import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { Blank, Placeholder } from '../look/blank.js';
import { ModerateContributionDocument, ModerationDecisionsDocument, type JudgedFragment } from '../operations/moderation.js';
import { ErrorNote } from '../server/error-note.js';
import { useToasts } from '../toasts/toasts.js';
import { sayInstant } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import { ContributionCard } from './contribution-card.js';
import { tellModerated } from './moderation-counts.js';
import css from './moderation-page.module.css';

/** What was decided lately, the newest first: a change of mind is one more decision. */
export function DecisionsList() {
  const { words: { moderation: words, app }, language } = useSpeech();
  const { tell } = useToasts();
  const client = useClient();
  const [list, setList] = useState<{ readonly items: readonly JudgedFragment[]; readonly next: string | null } | null>(null);
  const [error, setError] = useState<CombinedError>();
  const read = useCallback(async (after: string | null) => {
    const result = await client.query(ModerationDecisionsDocument, { after }, { requestPolicy: 'network-only' });
    setError(result.error);
    const slice = result.data?.moderationDecisions;
    if (slice) setList((before) => ({ items: after === null ? slice.items : [...(before?.items ?? []), ...slice.items], next: slice.next }));
  }, [client]);
  useEffect(() => void read(null), [read]);
  const change = async (item: JudgedFragment) => {
    const result = await client.mutation(ModerateContributionDocument, { input: { contributionId: item.id, wording: item.wording, refused: item.moderation === 'published' ? 'other' : null } });
    setError(result.error);
    const answer = result.data?.moderateContribution;
    if (!answer) return;
    const author = item.author ?? words.noAuthor;
    tell({ says: answer.__typename !== 'ContributionModerated' ? answer.message : answer.moderation === 'published' ? words.published(author) : words.refused(author) });
    tellModerated();
    await read(null);
  };
  if (list === null) return error ? <ErrorNote error={error} retry={() => void read(null)} /> : <Placeholder lines={10} label={app.loading} />;
  const told = (item: JudgedFragment) => {
    const [by, when] = [item.moderatedByName ?? '', item.moderatedAt === null ? '' : sayInstant(item.moderatedAt, language)];
    return item.moderation === 'published' ? words.wasPublished(by, when) : words.wasRefused(by, when, (words.reasons as Readonly<Record<string, string>>)[item.reason ?? 'other'] ?? '');
  };
  return (
    <section aria-label={words.decisions} className={css['queue']}>
      {list.items.length === 0 && <Blank title={words.noDecisions} />}
      <ol className={css['list']}>
        {list.items.map((item) => (
          <li key={item.id} className={`sheet ${css['item']}`}>
            <p className="soft">{told(item)}</p>
            <ContributionCard item={item} />
            <div><Button size="compact-md" variant="default" onClick={() => void change(item)}>{item.moderation === 'published' ? words.takeDown : words.publish}</Button></div>
          </li>
        ))}
      </ol>
      {list.next !== null && <Button variant="default" onClick={() => void read(list.next)}>{words.more}</Button>}
      {error && <ErrorNote error={error} />}
    </section>
  );
}
