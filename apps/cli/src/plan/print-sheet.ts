import { originsOf, type ShowSheet } from '#interchange';
import type { Language } from '#rundown';

/** The conducteur as a PDF. Print and press are loaded here only: no other format pays for them. */
export async function printSheet(sheet: ShowSheet, language: Language, zone: string): Promise<Uint8Array> {
  const [{ describeConducteur }, { pressConducteur }] = await Promise.all([import('#print'), import('#press')]);
  const kinds = new Map(sheet.matter.sources.map((source) => [source.id, source.kind]));
  const origin = originsOf(sheet);
  const document = describeConducteur({
    rundown: sheet.rundown,
    remarks: sheet.remarks,
    quotes: new Map(sheet.matter.quotes.map((quote) => {
      const { author, byArticleAuthor, date, age } = origin(quote);
      return [quote.id, { text: quote.text, author, source: kinds.get(quote.source) ?? 'comment', date, old: age === 'old', byArticleAuthor }];
    })),
    questions: new Map(sheet.matter.questions.map((question) => [question.id, { text: question.text, author: question.author }])),
    speakers: new Map(sheet.speakers.map(({ id, name, title, organisation, status }) => [id, { name, title, organisation, status }])),
    themes: new Map(sheet.matter.themes.map((theme) => [theme.id, theme.label])),
    reservedThemes: sheet.reserve,
    heading: {
      title: sheet.rundown.title,
      topicTitle: null,
      episode: null,
      recordingDate: null,
      venue: sheet.page.venue,
      host: sheet.speakers.find((speaker) => speaker.role === 'host')?.name ?? null,
      version: null,
      printedAt: new Date().toISOString(),
      zone,
      locale: language,
    },
  });
  return pressConducteur(document);
}
