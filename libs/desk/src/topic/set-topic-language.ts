import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { SetTopicLanguageInput } from '../inputs.js';
import type { TopicReread } from '../outcomes.js';
import { mayImportTopic, permit } from '../permissions.js';
import { readAnew } from './read-anew.js';

/** Reads a topic in the language that a person chose, or in whichever is detected. */
export async function setTopicLanguage(desk: Desk, actor: Actor, { topicId, language }: SetTopicLanguageInput): Promise<TopicReread> {
  permit(mayImportTopic, actor);
  return readAnew<never>(desk, actor, topicId, 'language', (inputs) => ({
    inputs: { ...inputs, language },
    keep: async (work) => {
      await work.topics.setLanguage(topicId, language);
      return null;
    },
  }));
}
