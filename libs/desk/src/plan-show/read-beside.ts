import { detectLanguage, type Matter, type Position, type TopicPage } from '#editorial';
import type { ShowSheet } from '#interchange';
import type { ShowRequest } from './show-request.js';

/** What a show's papers say beside its rundown: positions, the contributions' language, the day by which words are old. */
export function readBeside(matter: Matter, positions: readonly Position[], page: TopicPage, request: ShowRequest): Pick<ShowSheet, 'positions' | 'detectedLanguage' | 'agesOn'> {
  return { positions, detectedLanguage: detectLanguage(matter.sources, page), agesOn: ageDay(request) };
}

/** The recording's day, else the day that the asker gives. */
export function ageDay({ start = null, today }: Partial<Pick<ShowRequest, 'start' | 'today'>>): string | null {
  return start?.local.slice(0, 10) ?? today ?? null;
}
