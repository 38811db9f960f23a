import { Button, Modal } from '@mantine/core';
import { useMutation } from 'urql';
import { Note } from '../../look/note.js';
import { RemoveContributionDocument } from '../../operations/topic.js';
import { ErrorNote } from '../../server/error-note.js';
import { useWords } from '../../words/words-provider.js';
import '../dialog.js';
import css from '../dialog.module.css';
import { useTopicHand } from '../hand/hand-provider.js';

/** Asks before what was written down by hand is taken back: its text is not kept anywhere else. */
export function RemoveContributionDialog({ id, close, removed }: { readonly id: string; readonly close: () => void; readonly removed: () => void }) {
  const { reading: words, app } = useWords();
  const { topic, reload, say } = useTopicHand();
  const [{ data, error, fetching }, send] = useMutation(RemoveContributionDocument);
  const remove = async () => {
    const answer = await send({ topicId: topic.id, contributionId: id });
    if (answer.data?.removeContribution.__typename !== 'TopicReread') return;
    await reload();
    say(words.removed);
    removed();
  };
  const refused = data?.removeContribution;
  return (
    <Modal opened onClose={close} title={words.removeTitle} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }}>
      <div className={css['dialog']}>
        <p>{words.removeBody}</p>
        {refused?.__typename === 'ContributionRefused' && <Note tone="warn" role="alert">{refused.message}</Note>}
        {error && <ErrorNote error={error} />}
        <div className={css['buttons']}>
          <Button loading={fetching} onClick={() => void remove()} data-autofocus>{words.remove}</Button>
          <Button variant="subtle" onClick={close}>{app.cancel}</Button>
        </div>
      </div>
    </Modal>
  );
}
