import type { PublicTopicPage } from '#desk';
import type { FrameView } from '../frame/frame-view.js';
import { topicPath } from './topic-paths.js';

/** The topic's address, to be passed on; no other site's button stands here. */
export function Share({ view, topic }: { readonly view: FrameView; readonly topic: PublicTopicPage }) {
  const { page } = view.words.topics;
  const address = `${view.publicUrl}${topicPath(topic.slug)}`;
  return (
    <section aria-labelledby="partager" className="share">
      <h2 id="partager">{page.share}</h2>
      <p className="soft">{page.shareSays}</p>
      <label htmlFor="adresse" className="unseen">{page.copy}</label>
      <input id="adresse" readOnly value={address} data-address />
      <p className="buttons" hidden data-share data-title={topic.title} data-copied={page.copied}>
        <button type="button" className="plain" data-copy>{page.copy}</button>
        <button type="button" className="plain" data-send hidden>{page.shareWith}</button>
      </p>
    </section>
  );
}
