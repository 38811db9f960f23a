import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { readSource, type ReadSource, type SourceRefused } from './read-source.js';
import { showNumber } from './show-number.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const rowsOf = (read: ReadSource | SourceRefused) => (read.outcome === 'tablesRead' ? read.sheets[0]!.rows : read);
const codeOf = (read: ReadSource | SourceRefused) => (read.outcome === 'sourceRefused' ? read.code : read.outcome);

const WORKBOOK = '<workbook xmlns:r="r"><sheets><sheet name="Feuille" r:id="rId1"/><sheet name="Cachée" state="hidden" r:id="rId1"/></sheets></workbook>';
const LINKS = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
const STYLES = '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm:ss"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="14"/></cellXfs></styleSheet>';
const STRINGS = '<sst><si><t>Titre</t></si><si><r><t>Gras </t></r><r><t xml:space="preserve">et maigre_x000D_\nsuite</t></r><rPh sb="0" eb="1"><t>lu</t></rPh></si></sst>';
const sheetXml = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const parts = (sheet: string, more: Zippable = {}): Zippable => ({ 'xl/workbook.xml': strToU8(WORKBOOK), 'xl/_rels/workbook.xml.rels': strToU8(LINKS), 'xl/styles.xml': strToU8(STYLES), 'xl/sharedStrings.xml': strToU8(STRINGS), 'xl/worksheets/sheet1.xml': strToU8(sheet), ...more });
const workbook = (sheet: string, more: Zippable = {}) => zipSync(parts(sheet, more));

describe('a workbook', () => {
  it('is read as it looks: shared and rich texts, times as shown, flags, and what formulas came to; hidden sheets are left out', async () => {
    const cells = '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row><row r="3"><c r="A3"><v>7</v></c><c r="B3" s="1"><v>0.0038194444</v></c><c r="C3" s="2"><v>0.2291666667</v></c><c r="D3" s="3"><v>46366</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="str"><f>A1&amp;"x"</f><v>calculé</v></c><c r="G3" t="inlineStr"><is><t>&lt;dedans&gt;</t></is></c><c r="H3" t="e"><v>#REF!</v></c></row>';
    const read = await readSource(workbook(sheetXml(cells)));
    expect(read).toEqual({ outcome: 'tablesRead', sheets: [{ name: 'Feuille', rows: [[], ['', 'Titre', '', 'Gras et maigre\nsuite'], ['7', '0:05:30', '5:30', '2026-12-10', '1', 'calculé', '<dedans>']] }] });
  });

  it('shows numbers as their format does', () => {
    expect([[0.0038194444, 'mm:ss'], [0.8125, 'hh:mm'], [1.5, '[h]:mm:ss'], [5.5, null], [0.5, '0.0%'], [-0.0038194444, 'h:mm:ss'], [46366.8125, 'yyyy-mm-dd hh:mm'], [3, '0 "jours"'], [0.25, '[$-40C]h:mm;@'], [1e12, 'yyyy-mm-dd'], [0.5, `${'['.repeat(40_000)}h`]].map(([value, format]) => showNumber(value as number, format as string | null, false))).toEqual([
      '5:30', '19:30', '36:00:00', '5.5', '0.5', '-0:05:30', '2026-12-10T19:30', '3', '6:00', '1000000000000', '12:00',
    ]);
  });

  it('is refused before anything is unpacked when its list of contents tells too much', async () => {
    const zeros = new Uint8Array(60 * 1024 * 1024);
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`a${index}.xml`, new Uint8Array(0)]));
    expect(codeOf(await readSource(zipSync({ 'xl/media/a.bin': zeros })))).toBe('zipTooLarge');
    expect(codeOf(await readSource(zipSync({ 'xl/media/a.bin': zeros.subarray(0, 20 * 1024 * 1024) })))).toBe('zipTooDense');
    expect(codeOf(await readSource(zipSync(many)))).toBe('zipTooManyEntries');
    expect(codeOf(await readSource(workbook(sheetXml(''), { 'xl/embeddings/a.zip': strToU8('x') })))).toBe('zipNested');
    expect(codeOf(await readSource(zipSync({ 'word/document.xml': strToU8('<w/>') })))).toBe('notASpreadsheet');
    expect(codeOf(await readSource(workbook(sheetXml('')).subarray(0, 200)))).toBe('zipBroken');
  });

  it('is given up while it unpacks when its list of contents lied', async () => {
    const bytes = workbook(sheetXml(`<row r="1"><c r="A1" t="str"><v>${'a'.repeat(400_000)}</v></c></row>`));
    // The size of the sheet in the list becomes ten.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const name = new TextDecoder('latin1').decode(bytes).lastIndexOf('xl/worksheets/sheet1.xml');
    view.setUint32(name - 46 + 24, 10, true);
    expect(codeOf(await readSource(bytes))).toBe('zipTooLarge');
  });

  it('is refused for entities of its own, too many rows or columns, and a password', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'lol'.repeat(100)}">]>${sheetXml('<row r="1"><c r="A1" t="str"><v>&a;</v></c></row>')}`;
    expect(codeOf(await readSource(workbook(bomb)))).toBe('xmlDeclares');
    expect(codeOf(await readSource(workbook(sheetXml('<row r="5001"><c r="A5001" t="str"><v>x</v></c></row>'))))).toBe('tooManyRows');
    expect(codeOf(await readSource(workbook(sheetXml('<row r="1"><c r="GS1" t="str"><v>x</v></c></row>'))))).toBe('tooManyColumns');
    expect(codeOf(await readSource(workbook(sheetXml('<row r="1"><c r="XFD1"><v></v></c></row>'))))).toBe('tableEmpty');
    expect(codeOf(await readSource(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])))).toBe('oldExcel');
    for (const row of ['0', '-5', '1.5', 'x']) expect(codeOf(await readSource(workbook(sheetXml(`<row r="${row}"><c r="A1" t="str"><v>x</v></c></row>`))))).toBe('xmlBroken');
    expect(codeOf(await readSource(workbook(sheetXml(`${'<a>'.repeat(20_000)}${'</b>'.repeat(20_000)}`))))).toBe('xmlDeclares');
    const locked = workbook(sheetXml(''));
    const view = new DataView(locked.buffer, locked.byteOffset);
    const at = new TextDecoder('latin1').decode(locked).indexOf('PK\u0001\u0002');
    view.setUint16(at + 8, 1, true);
    expect(codeOf(await readSource(locked))).toBe('zipEncrypted');
  });
});

describe('a text table', () => {
  it('is read whatever stands between its cells, and in any usual encoding', async () => {
    const expected = [['N°', 'Durée'], ['1', 'l’été, « bis » ; "fin"']];
    const [comma, semicolon] = ['N°,Durée\r\n1,"l’été, « bis » ; ""fin"""\r\n', 'N°;Durée\r\n1;"l’été, « bis » ; ""fin"""'];
    const windows = Uint8Array.from([...semicolon].map((sign) => ({ '’': 0x92 })[sign] ?? sign.charCodeAt(0)));
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...semicolon.replaceAll(';', '\t').replace('bis » \t', 'bis » ;')].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8])]);
    for (const bytes of [bytesOf(comma), bytesOf(`\uFEFF${semicolon}`), windows, utf16, bytesOf(`sep=;\r\n${semicolon}`)]) expect(rowsOf(await readSource(bytes))).toEqual(expected);
  });

  it('keeps a quote that closes nothing, and takes back what was tamed against formulas', async () => {
    expect(rowsOf(await readSource(bytesOf(`a;b\n40";il dit "non"\n"'=1+1";'l'an\n`)))).toEqual([['a', 'b'], ['40"', 'il dit "non"'], ['=1+1', "'l'an"]]);
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'fileEmpty'], ['blanks', bytesOf(' \n\t'), 'fileEmpty'], ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'notText'],
    ['over 8 MiB', new Uint8Array(8 * 1024 * 1024 + 1), 'fileTooLarge'], ['empty cells', bytesOf(';;\n;;'), 'tableEmpty'], ['over 5,000 rows', bytesOf('a\n'.repeat(5_001)), 'tooManyRows'],
    ['over 200 columns', bytesOf(','.repeat(200)), 'tooManyColumns'], ['broken JSON', bytesOf('{"format":'), 'jsonDamaged'], ['other JSON', bytesOf('{"a":1}'), 'jsonUnknown'],
    ['a damaged conducteur/1', bytesOf('{"format":"conducteur/1"}'), 'documentDamaged'], ['a damaged Ontime project', bytesOf('{"rundowns":{},"customFields":3}'), 'ontimeDamaged'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(codeOf(await readSource(bytes))).toBe(code);
  });
});
