import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describeWorkbook, guessMapping, layTold, readSource, tellSheets, type Known, type Told } from '#interchange';
import { editsBetween, type Rundown } from '#rundown';
import { arbitraryDraft, documentOf, PEOPLE, QUESTIONS, QUOTES, THEMES } from '../../interchange/testing/arbitrary-show.js';
import { buildRundown, buildSegment } from '../../rundown/testing/build-rundown.js';
import { writeWorkbook } from './write-workbook.js';

const LONGEST = 1_000_000;
const known: Known = {
  people: PEOPLE, themes: THEMES, quotes: new Set(QUOTES), questions: new Set(QUESTIONS), file: 'conducteur.xlsx',
  longest: { title: LONGEST, objective: LONGEST, content: LONGEST, notes: LONGEST, technique: LONGEST, cell: LONGEST },
};
let made = 0;
const newId = () => `new-${(made += 1)}`;

async function tell(rundown: Rundown, language: 'fr' | 'en'): Promise<Told> {
  const source = await readSource(await writeWorkbook(describeWorkbook(documentOf(rundown), language)));
  if (source.outcome !== 'tablesRead') throw new Error(JSON.stringify(source));
  return tellSheets(source.sheets, 0, guessMapping(source.sheets[0]!, rundown.columns), { start: rundown.start, people: PEOPLE.map(({ name }) => name) });
}

/** A part has its row above its first line; one that no line is in has none. */
const partsOf = ({ groups = [], segments, reserve }: Rundown) => groups.filter(({ id }) => [...segments, ...reserve].some(({ group }) => group === id)).map(({ title, budgetSeconds }) => [title, budgetSeconds]);

describe('a workbook', () => {
  it('changes nothing when it is laid over the rundown it came from, and makes the same lines, those aside and parts with budgets too, in an empty one', async () => {
    await fc.assert(fc.asyncProperty(arbitraryDraft, fc.constantFrom('fr' as const, 'en' as const), async (rundown, language) => {
      const told = await tell(rundown, language);
      const laid = layTold(told, rundown, known, newId);
      expect([laid.unread, editsBetween(rundown, laid.after)]).toEqual([[], []]);
      const { after } = layTold(told, { ...rundown, segments: [], reserve: [], groups: [], columns: rundown.columns ?? [] }, known, newId);
      const times = ({ segments, reserve }: Rundown) => [...segments, ...reserve].map(({ title, kind, durationSeconds, content, hardStart, skipped, speakers, elasticity, cells }) =>
        ({ title, kind, durationSeconds, content, hardStart, skipped, elasticity, cells, speakers: speakers.map(({ id, role, seconds }) => ({ id, role, seconds })) }));
      expect(times(after)).toEqual(times(rundown));
      expect(new Set(partsOf(after))).toEqual(new Set(partsOf(rundown)));
    }), { numRuns: 25 });
  }, 60_000);

  it('holds times as times, texts as texts whatever they look like, and is the same bytes twice', async () => {
    const workbook = describeWorkbook(documentOf(buildRundown({ segments: [buildSegment({ title: '=HYPERLINK("http://x")', durationSeconds: 330, hardStart: { local: '2026-12-10T19:30' } })] })), 'fr');
    const bytes = await writeWorkbook(workbook);
    expect(Buffer.compare(bytes, await writeWorkbook(workbook))).toBe(0);
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(read.worksheets.map(({ name }) => name)).toEqual(['Conducteur', 'Intervenants', 'Citations', 'Réserve']);
    const sheet = read.worksheets[0]!;
    const cell = (heading: string) => sheet.getRow(2).getCell((sheet.getRow(1).values as string[]).indexOf(heading));
    expect([cell('Séquence').value, cell('Séquence').type, cell('Séquence').font?.bold]).toEqual(['=HYPERLINK("http://x")', ExcelJS.ValueType.String, true]);
    expect([(cell('Durée').value as unknown as Date), cell('Durée').numFmt, cell('Heure fixe').value]).toEqual([new Date(Date.UTC(1899, 11, 30, 0, 5, 30)), '[h]:mm:ss', '19:30']);
    expect([sheet.views[0]?.state, sheet.pageSetup.orientation, sheet.pageSetup.printTitlesRow, sheet.getColumn((sheet.getRow(1).values as string[]).indexOf('Identifiant')).hidden]).toEqual(['frozen', 'landscape', '1:1', true]);
    for (const one of read.worksheets) one.eachRow((row) => row.eachCell(({ type }) => expect(type).not.toBe(ExcelJS.ValueType.Formula)));
  });
});
