import type { TopicId } from '#rundown';
import type { ApplicationId } from '../../ids.js';
import type { Work } from '../../ports/unit-of-work.js';

/** Tells whoever has the board of applications open that one of them is to be read again. */
export const announceApplication = (work: Work, topicId: TopicId, applicationId: ApplicationId): void => work.announce({ event: 'applications.changed', facts: { topicId, applicationId } });
