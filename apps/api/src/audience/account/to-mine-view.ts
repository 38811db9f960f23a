import type { OwnSpace } from '#desk';
import type { MineView } from './account-view.js';
import { shownIn } from '#audience';

/** One's own space as its page draws it. */
export function toMineView({ applications, seats, follows, writings }: OwnSpace, page: Pick<MineView, 'frame' | 'done' | 'isFirst' | 'now'>): MineView {
  return {
    ...page,
    trouble: null,
    older: writings.next,
    writings: writings.items.map(({ topicSlug, topicTitle, parentId, parentPageId, wording, ...one }) => ({
      ...one, topic: { slug: topicSlug, title: topicTitle }, isReply: parentId !== null || parentPageId !== null, edited: wording > 0,
    })),
    applications: applications.map(({ topicSlug, topicTitle, state, editedAt, submittedAt, takes }) => ({
      topic: { slug: topicSlug, title: topicTitle }, state, takes, editedAt: new Date(editedAt), submittedAt: submittedAt === null ? null : new Date(submittedAt),
    })),
    seats: seats.map(({ id, number, state, ahead, checkedInAt, accessibility, topicSlug, topicState, ...show }) => ({
      ...show, slug: shownIn(topicState).page ? topicSlug : null, seat: { id, number, state, ahead, accessibility, checkedInAt: checkedInAt === null ? null : new Date(checkedInAt) },
    })),
    follows: follows.map(({ topicSlug, topicTitle, follows: on }) => ({ slug: topicSlug, title: topicTitle, follows: on })),
  };
}
