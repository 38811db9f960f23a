import type { Locale, Reads, RundownModel, RundownOrigins, RundownSnapshot, RundownVersion } from '#desk';
import { samePerson, tellAge, type SourceKind } from '#editorial';
import { describeConducteur, type ConducteurDocument, type ConducteurInput, type PrintedQuote, type PrintedQuestion } from '#print';
import { timeRundown, type QuestionId, type QuoteId, type SpeakerId, type ThemeId } from '#rundown';
import { gatherRemarks } from '../rundown/gather-remarks.js';

/** What is printed: a draft as it is now, or a version as it was released. */
export interface Paper {
  readonly model: RundownModel | RundownSnapshot;
  readonly version: RundownVersion | null;
  /** ISO instant that stands on each page: the release, or for a draft the moment of printing. */
  readonly printedAt: string;
  readonly locale: Locale;
}

/** Describes the day's paper; a released version gives the same document for ever. */
export async function describePaper(reads: Reads, paper: Paper): Promise<ConducteurDocument> {
  const { model, version, printedAt, locale } = paper;
  const { episode, participations } = model;
  const { topic, sources } = ('origins' in model && model.origins) || (await readOrigins(reads, model));
  const contributions = new Map(sources.map((source) => [source.id, source]));
  // Words are old on the day they are read aloud; without a date, on the day of the paper.
  const heardOn = (episode.start ?? printedAt).slice(0, 10);
  const rundown = timeRundown(model.rundown);
  const quotes = model.quotes.map(({ id, text, author, contributionId }): [QuoteId, PrintedQuote] => {
    const source = contributions.get(contributionId);
    const [date, signs] = [source?.writtenOn ?? null, author !== null && topic.articleAuthor !== null && samePerson(author, topic.articleAuthor)];
    return [id, { text, author, source: printedKind(source?.kind), date, old: tellAge(date, heardOn) === 'old', byArticleAuthor: signs }];
  });
  const input: ConducteurInput = {
    rundown,
    remarks: gatherRemarks(model, rundown),
    quotes: new Map(quotes),
    questions: new Map(model.questions.map(({ id, text, author }): [QuestionId, PrintedQuestion] => [id, { text, author }])),
    speakers: new Map(
      participations.map(({ id, person, status }): [SpeakerId, { name: string; title: string; organisation: string; status: typeof status }] => [
        id,
        { name: person.name, title: person.title ?? '', organisation: person.organisation ?? '', status },
      ]),
    ),
    themes: new Map(model.themes.map(({ id, label }): [ThemeId, string] => [id, label])),
    reservedThemes: model.reserve,
    heading: {
      title: model.rundown.title,
      topicTitle: topic.title,
      episode: null,
      recordingDate: null,
      venue: episode.venue,
      host: participations.find(({ role }) => role === 'host')?.person.name ?? null,
      version: version?.number ?? null,
      printedAt,
      zone: episode.zone,
      locale,
    },
  };
  return describeConducteur(input);
}

async function readOrigins(reads: Reads, { quotes, episode }: Pick<RundownSnapshot, 'quotes' | 'episode'>): Promise<RundownOrigins> {
  const ids = [...new Set(quotes.map(({ contributionId }) => contributionId))];
  const [[topic], rows] = await Promise.all([reads.topicsById([episode.topicId]), ids.length === 0 ? [] : reads.contributionsById(ids)]);
  return { topic: { title: topic?.title ?? '', articleAuthor: topic?.articleAuthor ?? null }, sources: rows.flatMap((row) => row ?? []) };
}

// Paper knows the kinds a planner reads; an opinion is a comment of one sentence.
const printedKind = (kind: SourceKind | 'opinion' | undefined): SourceKind => (kind === undefined || kind === 'opinion' ? 'comment' : kind);
