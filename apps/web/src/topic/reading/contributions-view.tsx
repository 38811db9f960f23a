import { Button } from '@mantine/core';
import { useState } from 'react';
import { Blank } from '../../look/blank.js';
import { Icon } from '../../look/icons.js';
import { useMayShape } from '../../session/may-shape.js';
import { useWords } from '../../words/words-provider.js';
import { Origin } from '../cite-line.js';
import css from '../comments-view.module.css';
import { useTopicHand } from '../hand/hand-provider.js';
import { AddContributionDialog } from './add-contribution-dialog.js';

/** What did not come with the page, whole: insights, answers, motivations, comments sent otherwise. */
export function ContributionsView() {
  const { reading: words, topic: topicWords } = useWords();
  const { topic } = useTopicHand();
  const mayShape = useMayShape();
  const [adding, setAdding] = useState(false);
  const add = mayShape && <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => setAdding(true)}>{words.add}</Button>;
  return (
    <>
      {topic.contributions.length === 0 ? <Blank title={words.noContributions} action={add}>{words.noContributionsHint}</Blank> : (
        <>
          <div className={css['head']}>{add}</div>
          <ol className={css['comments']}>
            {topic.contributions.map((contribution) => (
              <li key={contribution.id} className={`sheet ${css['comment']}`}>
                <p className={css['origin']}><b>{contribution.author ?? topicWords.noAuthor}</b> <Origin contribution={contribution} /></p>
                {contribution.question !== null && <p className={css['question']}>{contribution.question}</p>}
                <p className={css['text']}>{contribution.text.replace(/\n{3,}/g, '\n\n')}</p>
              </li>
            ))}
          </ol>
        </>
      )}
      {adding && <AddContributionDialog close={() => setAdding(false)} />}
    </>
  );
}
