import { formatDuration } from '#rundown';
import { Button } from '@mantine/core';
import type { ProposalFragment } from '../operations/replanning.js';
import { useSpeech } from '../words/words-provider.js';
import { tellChanges, tellWhy, tellWorth } from './tell-changes.js';
import css from './proposal-card.module.css';

interface ProposalCardProps {
  readonly proposal: ProposalFragment;
  /** The proposal it is no different from; null: it is one of its own. */
  readonly same: ProposalFragment['kind'] | null;
  readonly accepting: boolean;
  readonly busy: boolean;
  readonly accept: () => void;
  /** Absent where it goes as a whole only: a new length holds for all lines. */
  readonly review?: () => void;
}

/** One way to carry on: what it changes, who has to be told, what is lost, and the running order it makes. */
export function ProposalCard({ proposal, same, accepting, busy, accept, review }: ProposalCardProps) {
  const { words: { replanning: words, proposal: pieces }, language } = useSpeech();
  const { name, does, choose } = words.kinds[proposal.kind];
  if (same !== null) {
    return (
      <article className={css['card']} aria-label={name} data-same>
        <header><h3 className={css['name']}>{name}</h3><p className="soft">{does}</p></header>
        <p>{words.same(words.kinds[same].name)}</p>
      </article>
    );
  }
  const changes = tellChanges(proposal.changes, words, language);
  return (
    <article className={css['card']} aria-label={name}>
      <header><h3 className={css['name']}>{name}</h3><p className="soft">{does}</p></header>
      <section>
        <h4 className="label">{words.changes}</h4>
        {changes.length === 0 ? <p>{words.noChange}</p> : (
          <ul className={css['list']}>{changes.map(({ sentence, forced }) => <li key={sentence}>{sentence}{forced && <span className="soft"> {words.forced}</span>}</li>)}</ul>
        )}
      </section>
      <section>
        <h4 className="label">{words.tellAgain}</h4>
        {proposal.toldAgain.length === 0 ? <p>{words.nobodyToTell}</p> : (
          <ul className={css['list']}>{proposal.toldAgain.map(({ person, why }) => <li key={person}><b>{person}</b> {tellWhy(why, words)}</li>)}</ul>
        )}
      </section>
      <section><h4 className="label">{words.lost}</h4><p>{tellWorth(proposal.worthLost, words, language)}</p></section>
      <details className={css['order']}>
        <summary>{words.order(proposal.segments.length)}</summary>
        <ol>
          {proposal.segments.map(({ segmentId, title, durationSeconds, speakers }, at) => (
            <li key={at}>
              <span className={css['title']}>{title}</span> <span className="tabular soft">{formatDuration(durationSeconds)}</span>{segmentId === null && <span className={css['new']}> {words.isNew}</span>}
              {speakers.length > 0 && <span className={css['speakers']}>{speakers.join(', ')}</span>}
            </li>
          ))}
        </ol>
      </details>
      {review && <Button variant="default" onClick={review} disabled={busy} aria-label={`${pieces.inPieces}, ${name}`}>{pieces.inPieces}</Button>}
      <Button onClick={accept} loading={accepting} disabled={busy && !accepting} aria-label={choose} className={css['accept'] ?? ''}>{words.accept}</Button>
    </article>
  );
}
