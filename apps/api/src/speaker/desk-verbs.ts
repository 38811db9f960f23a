import * as desk from '#desk';
import type { SpeakerVerbs } from './speaker-verbs.js';

// Taken by name once desk has them: until then a page answers with a fault of ours, and the rest of the API stands.
const { openSpeakerPage, answerSlot, keepSpeakerWords, signImageRights, readSpeakerCalendar } = desk as unknown as SpeakerVerbs;

/** The verbs of desk behind the speakers' pages; a plain object, since Nest asks every value it is given for its constructor. */
export const DESK_VERBS: SpeakerVerbs = { openSpeakerPage, answerSlot, keepSpeakerWords, signImageRights, readSpeakerCalendar };
