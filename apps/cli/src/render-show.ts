import { writeShow, type ShowFormat } from '#desk';
import type { Conducteur1 } from '#interchange';
import type { Language } from '#rundown';

/** A conducteur in one of its formats. The press is loaded only where pages are asked for: no other format pays for it. */
export async function renderShow(format: ShowFormat, document: Conducteur1, language: Language, zone: string): Promise<string | Uint8Array> {
  const written = writeShow(format, document, { locale: language, zone, now: new Date().toISOString() });
  if (written.made === 'text') return written.text;
  const { pressDocument } = await import('#press');
  return pressDocument(written.document);
}
