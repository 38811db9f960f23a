import { formatDuration } from '#rundown';
import { Button, Modal } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Note } from '../look/note.js';
import { AcceptReplanningDocument, ProposeReplanningDocument, type ProposalFragment } from '../operations/replanning.js';
import { ErrorNote } from '../server/error-note.js';
import { useSpeech } from '../words/words-provider.js';
import { findSame } from './find-same.js';
import { HappenedForm } from './happened-form.js';
import type { Happening, HappeningDraft, HappeningShow } from './happening.js';
import { ProposalCard } from './proposal-card.js';
import css from './replan-dialog.module.css';

interface ReplanDialogProps {
  readonly rundownId: string;
  readonly revision: number;
  readonly show: HappeningShow;
  /** Reads the rundown again, when it is not as it was or follows a proposal from now on. */
  readonly reload: () => Promise<void>;
  readonly close: () => void;
  readonly accepted: (sentence: string) => void;
  /** Looks through a proposal piece by piece, in the place of this. */
  readonly review: (id: string) => void;
}

/** Asks what happened to the show, lays three ways to carry on side by side, and takes one. */
export function ReplanDialog({ rundownId, revision, show, reload, close, accepted, review }: ReplanDialogProps) {
  const { words: { replanning: words, app }, language } = useSpeech();
  const [draft, setDraft] = useState<HappeningDraft>({ what: 'declined', who: show.guests[0]?.participation ?? '', arrives: '', leaves: '', length: formatDuration(show.targetSeconds) });
  const [found, setFound] = useState<{ readonly proposals: readonly ProposalFragment[]; readonly told: string; readonly inPieces: boolean } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [{ error, fetching }, ask] = useMutation(ProposeReplanningDocument);
  const [{ error: notAccepted, fetching: accepting }, take] = useMutation(AcceptReplanningDocument);

  const change = (made: Partial<HappeningDraft>) => {
    setProblem(null);
    setDraft((old) => ({ ...old, ...made }));
  };
  /** Says in a sentence why it cannot go on, with the rundown as it is now beside it. */
  const stop = async (sentence: string) => {
    setFound(null);
    await reload();
    setProblem(sentence);
  };
  const propose = async ({ asked, told }: Happening) => {
    setProblem(null);
    const answer = (await ask({ input: { rundownId, expectedRevision: revision, ...asked } })).data?.proposeReplanning;
    if (answer?.__typename === 'StaleRevision') await stop(words.stale);
    else if (answer?.__typename === 'ReplanRefused') setProblem(answer.message);
    else if (answer?.__typename === 'ReplanningProposed') setFound({ proposals: answer.proposals, told, inPieces: !('targetSeconds' in asked) });
  };
  const accept = async ({ id, kind, toldAgain }: ProposalFragment) => {
    setChosen(id);
    const answer = (await take({ input: { rundownId, expectedRevision: revision, proposal: id } })).data?.acceptReplanning;
    if (answer === undefined) return;
    if (answer.__typename === 'StaleRevision') return stop(words.stale);
    if (answer.__typename === 'ProposalGone') return stop(words.gone);
    await reload();
    const names = new Intl.ListFormat(language).format(toldAgain.map(({ person }) => person));
    accepted(names === '' ? words.kinds[kind].follows : `${words.kinds[kind].follows} ${words.alsoTell(names)}`);
  };
  return (
    <Modal opened onClose={close} title={words.title} size={found === null ? 'lg' : 'min(1180px, 100%)'} closeButtonProps={{ 'aria-label': app.close }} transitionProps={{ duration: 0 }}>
      <div className={css['dialog']}>
        {problem !== null && <Note tone="warn" role="alert">{problem}</Note>}
        {(error ?? notAccepted) && <ErrorNote error={(error ?? notAccepted)!} />}
        {found === null ? (
          <HappenedForm show={show} draft={draft} change={change} looking={fetching} propose={(happening) => void propose(happening)} close={close} />
        ) : (
          <>
            <div className={css['asked']} role="status"><b>{found.told}</b> <Button variant="default" size="compact-md" disabled={accepting} onClick={() => setFound(null)}>{words.other}</Button></div>
            <div className={css['cards']}>
              {found.proposals.map((proposal) => <ProposalCard key={proposal.id} proposal={proposal} same={findSame(proposal, found.proposals)} busy={accepting} accepting={accepting && chosen === proposal.id} accept={() => void accept(proposal)} {...(found.inPieces && { review: () => review(proposal.id) })} />)}
            </div>
            <p className="soft">{words.scale}</p>
          </>
        )}
      </div>
    </Modal>
  );
}
