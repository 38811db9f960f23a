import { DoneNotice, TroubleNotice, Written } from '../frame/notices.js';
import type { TopicView } from './topic-view.js';

/** What was just done, or why not; the words of a form that is no longer there come back here. */
export function Notices({ view: { frame, trouble, done, typed } }: { readonly view: TopicView }) {
  return (
    <>
      <DoneNotice says={done === null ? null : frame.words.takingPart.done[done]} />
      <TroubleNotice view={frame} trouble={trouble} />
      {trouble !== null && trouble.field === null && <Written view={frame} typed={typed} />}
    </>
  );
}
