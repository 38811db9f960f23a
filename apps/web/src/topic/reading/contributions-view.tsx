import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { Blank } from '../../look/blank.js';
import { Icon } from '../../look/icons.js';
import { useMayShape } from '../../session/may-shape.js';
import { useWords } from '../../words/words-provider.js';
import { Origin } from '../cite-line.js';
import css from '../comments-view.module.css';
import { useTopicHand } from '../hand/hand-provider.js';
import { AddContributionDialog } from './add-contribution-dialog.js';
import { RemoveContributionDialog } from './remove-contribution-dialog.js';

/** What did not come with the page, whole: insights, answers, motivations, comments sent otherwise. */
export function ContributionsView() {
  const { reading: words, topic: topicWords } = useWords();
  const { topic, said } = useTopicHand();
  const mayShape = useMayShape();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<string | null>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const add = mayShape && <Button ref={adder} variant="default" leftSection={<Icon name="plus" />} onClick={() => setAdding(true)}>{words.add}</Button>;
  const removed = () => {
    setRemoving(null);
    // The line is gone with its button.
    requestAnimationFrame(() => adder.current?.focus());
  };
  return (
    <>
      {topic.contributions.length === 0 ? <Blank title={words.noContributions} action={add}>{words.noContributionsHint}</Blank> : (
        <>
          <div className={css['head']}>{add} <span role="status">{said?.text}</span></div>
          <ol className={css['comments']}>
            {topic.contributions.map((contribution) => {
              const author = contribution.author ?? topicWords.noAuthor;
              return (
                <li key={contribution.id} className={`sheet ${css['comment']}`}>
                  <div className={css['origin']}>
                    <b>{author}</b> <Origin contribution={contribution} />
                    {mayShape && !contribution.applied && <button type="button" className={css['remove']} aria-label={words.removeName(author)} onClick={() => setRemoving(contribution.id)}><Icon name="bin" /> {words.remove}</button>}
                  </div>
                  {contribution.question !== null && <p className={css['question']}>{contribution.question}</p>}
                  <p className={css['text']}>{contribution.text.replace(/\n{3,}/g, '\n\n')}</p>
                </li>
              );
            })}
          </ol>
        </>
      )}
      {adding && <AddContributionDialog close={() => setAdding(false)} />}
      {removing !== null && <RemoveContributionDialog id={removing} close={() => setRemoving(null)} removed={removed} />}
    </>
  );
}
