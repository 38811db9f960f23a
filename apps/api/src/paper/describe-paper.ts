import type { ContributionId, Locale, Reads, RundownModel, RundownSnapshot, RundownVersion } from '#desk';
import type { SourceKind } from '#editorial';
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
  const contributions = await readContributions(reads, model);
  const [topic] = await reads.topicsById([episode.topicId]);
  const rundown = timeRundown(model.rundown);
  const quotes = model.quotes.map(({ id, text, author, contributionId }): [QuoteId, PrintedQuote] => {
    const source = contributions.get(contributionId);
    return [id, { text, author, source: printedKind(source?.kind), date: source?.writtenOn ?? null }];
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
      topicTitle: topic?.title ?? null,
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

async function readContributions(reads: Reads, { quotes }: Pick<RundownSnapshot, 'quotes'>) {
  const ids = [...new Set(quotes.map(({ contributionId }) => contributionId))];
  const rows = ids.length === 0 ? [] : await reads.contributionsById(ids);
  return new Map(rows.flatMap((row): [ContributionId, NonNullable<typeof row>][] => (row ? [[row.id, row]] : [])));
}

// Paper knows the kinds a planner reads; an opinion is a comment of one sentence.
const printedKind = (kind: SourceKind | 'opinion' | undefined): SourceKind => (kind === undefined || kind === 'opinion' ? 'comment' : kind);
