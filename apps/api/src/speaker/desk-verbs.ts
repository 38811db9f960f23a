import { answerSlot, keepSpeakerWords, openSpeakerPage, readSpeakerCalendar, signImageRights } from '#desk';
import type { SpeakerVerbs } from './speaker-verbs.js';

/** The verbs of desk behind the speakers' pages; a plain object, since Nest asks every value it is given for its constructor. */
export const DESK_VERBS: SpeakerVerbs = { openSpeakerPage, answerSlot, keepSpeakerWords, signImageRights, readSpeakerCalendar };
