import type { Conducteur1 } from '../conducteur-1.js';
import { decodeText, isText } from '../decode-text.js';
import { findDamage, type Damage } from '../find-damage.js';
import { CONDUCTEUR_1_SCHEMA } from '../conducteur-1.schema.js';
import type { OntimeProject } from '../ontime/ontime-project.js';
import { parseJson, type JsonDamaged } from '../parse-json.js';
import type { ZipRefused } from './open-zip.js';
import { readCsv } from './read-csv.js';
import { refuseTables, type SheetTable, type TableRefused } from './sheet-table.js';

/** A rundown of somebody's, as its file was recognised. */
export type ReadSource =
  | { readonly outcome: 'tablesRead'; readonly sheets: readonly SheetTable[] }
  | { readonly outcome: 'documentRead'; readonly document: Conducteur1 }
  | { readonly outcome: 'ontimeRead'; readonly project: OntimeProject };

/** Why nothing of a file can be taken. */
export interface SourceRefused {
  readonly outcome: 'sourceRefused';
  readonly code: ZipRefused['code'] | TableRefused['code'] | 'fileEmpty' | 'fileTooLarge' | 'notText' | 'oldExcel' | 'jsonDamaged' | 'jsonUnknown' | 'documentDamaged' | 'ontimeDamaged';
  /** What is wrong exactly, for `sayDamage`; null where the code says all. */
  readonly damage: JsonDamaged | { readonly damage: readonly Damage[] } | null;
}

/** Of a file, in bytes. */
export const LARGEST_SOURCE_BYTES = 8 * 1024 * 1024;

/** Recognises a file by its bytes, whatever it is called: a workbook, a text table in any usual encoding, a conducteur/1 or an Ontime project. */
export async function readSource(bytes: Uint8Array): Promise<ReadSource | SourceRefused> {
  if (bytes.length === 0) return refused('fileEmpty');
  if (bytes.length > LARGEST_SOURCE_BYTES) return refused('fileTooLarge');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused('oldExcel');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    // Unpacking and XML are loaded for whoever brings a workbook.
    const { readXlsx } = await import('./read-xlsx.js');
    return tables(readXlsx(bytes));
  }
  const text = decodeText(bytes);
  if (!isText(text)) return refused('notText');
  if (/^\uFEFF?\s*\{/u.test(text)) return readJson(text);
  return text.trim() === '' ? refused('fileEmpty') : tables([{ name: null, rows: readCsv(text) }]);
}

const refused = (code: SourceRefused['code'], damage: SourceRefused['damage'] = null): SourceRefused => ({ outcome: 'sourceRefused', code, damage });
const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

function tables(read: readonly SheetTable[] | ZipRefused | TableRefused): ReadSource | SourceRefused {
  if ('outcome' in read) return refused(read.code);
  const refusal = refuseTables(read);
  return refusal === null ? { outcome: 'tablesRead', sheets: read } : refused(refusal.code);
}

function readJson(text: string): ReadSource | SourceRefused {
  const parsed = parseJson(text);
  if (parsed.outcome === 'jsonDamaged') return refused('jsonDamaged', parsed);
  const value = parsed.value as Readonly<Record<string, unknown>>;
  if (value['format'] === 'conducteur/1') {
    const damage = findDamage(value, CONDUCTEUR_1_SCHEMA);
    return damage.length > 0 ? refused('documentDamaged', { damage }) : { outcome: 'documentRead', document: value as unknown as Conducteur1 };
  }
  if (!isObject(value['rundowns']) && !isObject(value['rundown'])) return refused('jsonUnknown');
  const damage = findDamage(value, ONTIME_SCHEMA);
  return damage.length > 0 ? refused('ontimeDamaged', { damage }) : { outcome: 'ontimeRead', project: value as unknown as OntimeProject };
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What must be there for an Ontime 4 project to be read; its entries are looked at one by one. */
const ONTIME_SCHEMA = { type: 'object', required: ['rundowns'], properties: { rundowns: { type: 'object' }, customFields: { type: 'object' } } } as const;
