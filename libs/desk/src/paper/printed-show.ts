import { samePerson } from '#editorial';
import { rundownOf, type Conducteur1 } from '#interchange';
import { RIGHTS_TEXT, USUAL_PRESENCE, type PresenceRules } from '#notices';
import type { EarlierShow, PrintedHouse, PrintedQuestion, PrintedQuote, PrintedShow, PrintedSpeaker, PrintLocale, SpeakerStatus } from '#print';
import { timeRundown, type QuestionId, type QuoteId, type ReservedTheme, type SpeakerId, type ThemeId } from '#rundown';
import { PARTICIPATION_STATUSES } from '../episode/episode.js';
import { printHours } from './print-hours.js';

/** What a print knows that the conducteur itself does not say. */
export interface PrintMoment {
  readonly locale: PrintLocale;
  /** IANA zone for a document without an episode. */
  readonly zone: string;
  /** ISO instant for a document without an episode: whenever it is printed. */
  readonly now: string;
  /** Where a reader checks that the sheet is current; null: nowhere. */
  readonly check?: string | null;
  /** Whose copy it is; null: nobody's in particular. */
  readonly recipient?: string | null;
  /** The state that a paper of changes compares with; absent or null: none. */
  readonly since?: Conducteur1 | null;
  /** False: the reader may not write to the show's people; absent: the document is their own. */
  readonly tells?: boolean;
  /** For the production's own papers: telephones by speaker, and who signed their image rights. */
  readonly telephones?: ReadonlyMap<string, string>;
  readonly signed?: ReadonlyMap<string, boolean>;
  /** Whom people told that they come later or leave earlier than they were called: local date-times. */
  readonly stays?: ReadonlyMap<string, { readonly arrives: string | null; readonly leaves: string | null }>;
  /** The studio where it is recorded; absent: the usual rules of presence, and nobody to call. */
  readonly house?: PrintedHouse & { readonly presence: PresenceRules };
}

/** A conducteur in the published format as papers read it; the same document gives the same papers. */
export function printedShow(document: Conducteur1, { locale, zone, now, check = null, recipient = null, since = null, telephones, signed, stays, house }: PrintMoment): PrintedShow {
  const { topic, episode, speakers, sources } = document;
  const rundown = timeRundown(rundownOf(document));
  const hours = printHours(document, rundown, house?.presence ?? USUAL_PRESENCE);
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
  const byAuthor = (author: string | null) => author !== null && (topic.articleAuthor ?? null) !== null && samePerson(author, topic.articleAuthor);
  return {
    rundown,
    remarks: document.remarks,
    quotes: new Map(document.quotes.map(({ id, text, author, source, date, age, theme, score }): [QuoteId, PrintedQuote] => [
      id as QuoteId,
      { text, author, source: kinds.get(source) ?? 'comment', date: date ?? null, old: age === 'old', byArticleAuthor: byAuthor(author), theme: theme as ThemeId | null, score },
    ])),
    questions: new Map(document.questions.map(({ id, text, author }): [QuestionId, PrintedQuestion] => [id as QuestionId, { text, author: author ?? null }])),
    speakers: new Map(speakers.map((one): [SpeakerId, PrintedSpeaker] => {
      const telephone = telephones?.get(one.id);
      const rightsSigned = signed?.get(one.id);
      const presence = hours.get(one.id as SpeakerId);
      return [one.id as SpeakerId, {
        ...speakerOf(one),
        ...positionOf(one.name, document),
        ...(presence !== undefined && { presence: { ...presence, ...stays?.get(one.id) } }),
        ...(telephone !== undefined && { telephone }),
        ...(rightsSigned !== undefined && { rightsSigned }),
      }];
    })),
    themes: new Map(document.themes.map(({ id, label }): [ThemeId, string] => [id as ThemeId, label])),
    earlier: since === null ? null : earlierOf(since, now),
    ...(episode && { seats: episode.seats }),
    ...(house && { house }),
    rightsText: { version: RIGHTS_TEXT.version, text: RIGHTS_TEXT[locale] },
    reservedThemes: (document.reservedThemes ?? []) as readonly ReservedTheme[],
    heading: {
      title: rundown.title,
      topicTitle: episode === undefined ? null : topic.articleTitle,
      episode: episode === undefined || episode.title === rundown.title ? null : episode.title,
      recordingDate: null,
      venue: (episode?.place.name || topic.venue) ?? null,
      host: speakers.find(({ role }) => role === 'host')?.name ?? null,
      version: episode?.version ?? null,
      printedAt: episode?.editedAt ?? now,
      zone: episode?.zone ?? document.recording?.zone ?? zone,
      locale,
      ...(episode && { place: episode.place }),
      check,
      recipient,
    },
  };
}

function earlierOf(document: Conducteur1, now: string): EarlierShow {
  const { episode, speakers, notSeated } = document;
  return {
    rundown: rundownOf(document),
    version: episode?.version ?? null,
    releasedAt: episode?.editedAt ?? now,
    speakers: new Map([...notSeated, ...speakers].map(({ id, name }) => [id as SpeakerId, { name }])),
  };
}

/** What somebody's contributions seem to think; where they point different ways it is « nuancée ». */
function positionOf(name: string, { positions }: Conducteur1): Pick<PrintedSpeaker, 'position'> {
  const [stance, ...others] = new Set(positions.filter(({ author }) => samePerson(author, name)).map((one) => one.stance));
  return stance === undefined ? {} : { position: others.length === 0 ? stance : 'nuance' };
}

function speakerOf({ name, title, organisation, status, role, pronunciation, biography, lowerThird, chair, microphone }: Conducteur1['speakers'][number]): PrintedSpeaker {
  return {
    name, title: title ?? '', organisation: organisation ?? '', role,
    // A status that the house does not know prints no word about coming.
    status: (PARTICIPATION_STATUSES as readonly string[]).includes(status) ? (status as SpeakerStatus) : null,
    ...(pronunciation !== undefined && { pronunciation }),
    ...(biography !== undefined && { biography }),
    ...(lowerThird !== undefined && { lowerThird }),
    ...(chair !== undefined && { chair }),
    ...(microphone !== undefined && { microphone }),
  };
}
