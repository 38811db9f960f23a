import type { EarlierWording, QueuedContribution, Sliced } from '#desk';
import type { EarlierWordingType, PublicContributionSliceType, PublicContributionType } from './types.js';

/** No address and no id of whoever wrote it leaves. */
export const presentContribution = (one: QueuedContribution): PublicContributionType => ({
  id: one.id, fromPage: one.fromPage, kind: one.kind, topicId: one.topicId, topicTitle: one.topicTitle, topicSlug: one.topicSlug, author: one.authorName, byStudio: one.userId !== null, trust: one.trust,
  text: one.text, replyTo: one.replyTo, question: one.question, choice: one.choice, sourceUrl: one.sourceUrl, moderation: one.moderation, reason: one.reason, note: one.note,
  hidden: one.hiddenAt !== null, reports: [...one.reports], wording: one.wording, writtenAt: one.writtenAt?.toISOString() ?? null, writtenOn: one.writtenOn, editedAt: one.editedAt?.toISOString() ?? null,
  publishedBefore: one.publishedBefore, refusedBefore: one.refusedBefore, moderatedByName: one.moderatedByName, moderatedAt: one.moderatedAt?.toISOString() ?? null,
});

export const presentSlice = ({ items, next }: Sliced<QueuedContribution>): PublicContributionSliceType => ({ items: items.map(presentContribution), next });

export const presentWording = ({ wording, text, sourceUrl, writtenAt, replacedAt }: EarlierWording): EarlierWordingType => ({ wording, text, sourceUrl, writtenAt: writtenAt.toISOString(), replacedAt: replacedAt.toISOString() });
