import type { TopicId } from '#rundown';
import type { ContributionId } from '../../ids.js';

/** A comment that came with an imported page, as it is looked after. */
export interface PageComment {
  readonly id: ContributionId;
  readonly topicId: TopicId;
  /** The page holds it and the newest reading took it in. */
  readonly onPage: boolean;
  readonly moderation: 'published' | 'refused';
  /** By reports, until somebody looked. */
  readonly hiddenAt: Date | null;
}
