import type { Question, Quote } from '#editorial';
import type { Segment, Seconds, SpeakerId, ThemeId } from '#rundown';
import { originsOf, type PieceOrigin } from './credit-piece.js';
import type { ShowSheet, ShowSpeaker } from './planned-show.js';

/** A person in a segment, by name. */
export interface NamedSeat {
  readonly name: string;
  readonly role: 'host' | 'guest' | 'audience';
  readonly seconds: Seconds;
}

/** Finds what the ids of a sheet stand for; an id that stands for nothing any more is left out. */
export interface LookUp {
  seatsIn(segment: Segment): readonly NamedSeat[];
  quotesIn(segment: Segment): readonly Quote[];
  questionsIn(segment: Segment): readonly Question[];
  originOf(piece: Quote | Question): PieceOrigin;
  speaker(id: SpeakerId): ShowSpeaker | undefined;
  themeLabel(id: ThemeId): string;
  /** Title of a segment of the running order or of the reserve. */
  segmentTitle(id: string): string | undefined;
}

/** Indexes a sheet once for all its lines. */
export function lookUp(sheet: ShowSheet): LookUp {
  const { matter, speakers, rundown } = sheet;
  const people = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const quotes = new Map(matter.quotes.map((quote) => [quote.id, quote]));
  const questions = new Map(matter.questions.map((question) => [question.id, question]));
  const labels = new Map(matter.themes.map((theme) => [theme.id, theme.label]));
  const titles = new Map([...rundown.segments, ...rundown.reserve].map((segment) => [segment.id as string, segment.title]));
  return {
    seatsIn: (segment) => segment.speakers.flatMap(({ id, role, seconds }) => {
      const name = people.get(id)?.name;
      return name === undefined ? [] : [{ name, role, seconds }];
    }),
    quotesIn: (segment) => segment.quotes.flatMap((id) => quotes.get(id) ?? []),
    questionsIn: (segment) => segment.questions.flatMap((id) => questions.get(id) ?? []),
    originOf: originsOf(sheet),
    speaker: (id) => people.get(id),
    themeLabel: (id) => labels.get(id) ?? id,
    segmentTitle: (id) => titles.get(id),
  };
}
