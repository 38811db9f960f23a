import { samePerson, type Age } from '#editorial';
import { timeRundown, type Reason, type Seconds, type Segment, type TimedRundown } from '#rundown';
import type { Conducteur1 } from './conducteur-1.js';
import type { PieceOrigin } from './credit-piece.js';
import { rundownOf } from './rundown-of.js';

/** A person in a segment, by name. */
export interface NamedSeat {
  readonly name: string;
  readonly role: 'host' | 'guest' | 'audience';
  readonly seconds: Seconds;
  /** The person's own in the show; null for somebody of whom only an id is left. */
  readonly own: 'host' | 'guest' | null;
}

/** A person of the show; what the document lets go unsaid is empty. */
export interface ShownSpeaker {
  readonly id: string;
  readonly name: string;
  readonly role: 'host' | 'guest';
  readonly status: string;
  readonly title: string;
  readonly organisation: string;
  readonly seconds: Seconds;
  readonly why: readonly Reason[];
}

/** A quote or a question as a line shows it. */
export interface ShownPiece {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly origin: PieceOrigin;
}

/** A document opened for whoever writes it down: timed, and with what its ids stand for; an id that stands for nothing any more is left out. */
export interface LookUp {
  readonly document: Conducteur1;
  readonly rundown: TimedRundown;
  readonly speakers: readonly ShownSpeaker[];
  seatsIn(segment: Segment): readonly NamedSeat[];
  quotesIn(segment: Segment): readonly ShownPiece[];
  questionsIn(segment: Segment): readonly ShownPiece[];
  themeLabel(id: string): string;
  /** Title of a segment of the running order or of the reserve. */
  segmentTitle(id: string): string | undefined;
  groupTitle(id: string): string;
}

/** Indexes a document once for all its lines. */
export function lookUp(document: Conducteur1): LookUp {
  const rundown = timeRundown(rundownOf(document));
  const speakers = document.speakers.map(shownSpeaker);
  const people = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const pieces = (of: Conducteur1['quotes'] | Conducteur1['questions']) => new Map(of.map((piece): [string, ShownPiece] => [piece.id, shownPiece(piece, document)]));
  const [quotes, questions] = [pieces(document.quotes), pieces(document.questions)];
  const labels = new Map(document.themes.map((theme) => [theme.id, theme.label]));
  const titles = new Map([...rundown.segments, ...rundown.reserve].map((segment) => [segment.id as string, segment.title]));
  const groups = new Map((document.groups ?? []).map(({ id, title }) => [id, title]));
  return {
    document,
    rundown,
    speakers,
    seatsIn: (segment) => segment.speakers.flatMap(({ id, role, seconds }) => {
      const person = people.get(id);
      return person === undefined ? [] : [{ name: person.name, role, seconds, own: person.role }];
    }),
    quotesIn: (segment) => segment.quotes.flatMap((id) => quotes.get(id) ?? []),
    questionsIn: (segment) => segment.questions.flatMap((id) => questions.get(id) ?? []),
    themeLabel: (id) => labels.get(id) ?? id,
    segmentTitle: (id) => titles.get(id),
    groupTitle: (id) => groups.get(id) ?? '',
  };
}

// The format lets much of this go unsaid; the types say what this house writes.
function shownSpeaker({ id, name, role, status, title, organisation, seconds, why }: Conducteur1['speakers'][number]): ShownSpeaker {
  return { id, name, role: role ?? 'guest', status, title: title ?? '', organisation: organisation ?? '', seconds: seconds ?? 0, why: why ?? [] };
}

function shownPiece({ id, source, text, author = null, date = null, age }: Conducteur1['questions'][number], { topic }: Conducteur1): ShownPiece {
  const byArticleAuthor = author !== null && (topic.articleAuthor ?? null) !== null && samePerson(author, topic.articleAuthor);
  const told: Age | null = age ?? (date === null ? 'undated' : null);
  return { id, source, text, origin: { author, byArticleAuthor, date, age: told } };
}
