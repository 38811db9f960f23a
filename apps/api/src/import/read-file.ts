import { InvalidInput, type ImportedFile } from '#desk';
import { isImportField } from '#interchange';
import type { PreviewImportInputType } from './inputs.js';

const LONGEST_NAME = 200;
const MOST_FIELDS = 200;

/** The file's bytes, and how it is to be read. Throws InvalidInput for what no screen of ours asks. */
export function readFile({ rundownId, name, file, text, sheet, headingRow, fields }: PreviewImportInputType): ImportedFile {
  if ((typeof file === 'string') === (typeof text === 'string')) throw new InvalidInput('file', 'Send exactly one of file and text.');
  const wrong = fields?.find((field) => !isImportField(field));
  if (wrong !== undefined) throw new InvalidInput('fields', `“${wrong.slice(0, 60)}” is nothing that a column can be.`);
  if ((fields?.length ?? 0) > MOST_FIELDS) throw new InvalidInput('fields', 'A table has 200 columns at most.');
  if ((sheet ?? 0) < 0) throw new InvalidInput('sheet', 'Sheets are counted from 0.');
  return {
    rundownId,
    bytes: typeof file === 'string' ? Buffer.from(file, 'base64') : Buffer.from(text!, 'utf8'),
    name: name.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME) || '?',
    sheet: sheet ?? null,
    headingRow: headingRow ?? null,
    fields: fields?.filter(isImportField) ?? null,
  };
}
