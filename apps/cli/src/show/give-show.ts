import { writeShow } from '#desk';
import { toHtml, toText, type Conducteur1 } from '#interchange';
import type { PaperWishes } from '#print';
import type { Language } from '#rundown';
import { CLI_WORDS } from '../cli-words.js';
import { Refused } from '../refused.js';
import { writeToStdout } from '../write-to-stdout.js';
import { aboutFormat, type CliFormat } from './cli-formats.js';
import { writeResult } from './write-result.js';

/** Used where the terminal does not tell its width. */
const COLUMNS = 100;

/** How a show is wanted, and where it goes. */
export interface ShowRequest {
  readonly format: CliFormat;
  readonly language: Language;
  /** IANA zone for a document that tells none. */
  readonly zone: string;
  /** Null: standard output. */
  readonly out: string | null;
  readonly wishes: PaperWishes;
}

/** Refuses what a terminal cannot show, before any work is done. */
export function refuseTerminal({ format, language, out }: ShowRequest): void {
  const { binary, extension } = aboutFormat(format);
  if (binary && out === null && process.stdout.isTTY) throw new Refused(CLI_WORDS[language].needsOut(format, extension));
}

/** Writes a show in the format asked for, to a file or to standard output. */
export async function giveShow(document: Conducteur1, request: ShowRequest): Promise<void> {
  const { out, language } = request;
  const result = await render(document, request);
  if (out === null) await writeToStdout(result);
  else await writeResult(out, result, CLI_WORDS[language]);
}

/** The press is loaded only where its bytes are asked for: no other format pays for it. */
async function render(document: Conducteur1, { format, language, zone, out, wishes }: ShowRequest): Promise<string | Uint8Array> {
  if (format === 'text') return toText(document, out === null ? columnsOf(process.stdout.columns) : COLUMNS, language);
  if (format === 'html') return toHtml(document, language);
  if (format === 'ics' && document.recording === null) throw new Refused(CLI_WORDS[language].noStart);
  const written = writeShow(format, document, { locale: language, zone, now: new Date().toISOString() }, wishes);
  // A file is opened by a spreadsheet, which needs the mark to see UTF-8; a pipe is read by a program, which does not.
  if (written.made === 'text') return out === null ? written.text.replace(/^\uFEFF/u, '') : written.text;
  const { pressDocument, writeWorkbook } = await import('#press');
  return written.made === 'pages' ? pressDocument(written.document) : writeWorkbook(written.workbook);
}

function columnsOf(terminal: number | undefined): number {
  const told = terminal ?? Number(process.env.COLUMNS);
  return Number.isFinite(told) && told > 0 ? told : COLUMNS;
}
