import type { ShowSheet } from '#interchange';
import type { Language } from '#rundown';

/** The conducteur as a PDF. Print and press are loaded here only: no other format pays for them. */
export async function printSheet(sheet: ShowSheet, language: Language, zone: string): Promise<Uint8Array> {
  const [{ describeConducteur }, { pressConducteur }] = await Promise.all([import('#print'), import('#press')]);
  const dates = new Map(sheet.matter.sources.map((source) => [source.id, source]));
  const document = describeConducteur({
    rundown: sheet.rundown,
    remarks: sheet.remarks,
    quotes: new Map(sheet.matter.quotes.map((quote) => [quote.id, { text: quote.text, author: quote.author, source: dates.get(quote.source)?.kind ?? 'comment', date: dates.get(quote.source)?.date ?? null }])),
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
