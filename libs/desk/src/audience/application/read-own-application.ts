import type { TopicId } from '#rundown';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { asVisitor } from '../visitor/edit-visitor.js';
import type { OwnApplication } from './public-application.js';

/** A visitor's own application to a topic, as they typed it; null for none. */
export const readOwnApplication = async (desk: Desk, actor: Actor, topicId: TopicId): Promise<OwnApplication | null> => desk.audience.ownApplication(topicId, asVisitor(actor).id);
