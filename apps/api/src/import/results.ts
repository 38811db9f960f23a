import type { ImportPreviewed, PreviewedColumn } from '#desk';
import type { LaidLine, Unread } from '#interchange';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { InvalidValueType } from '../graphql/invalid-value.js';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { ColumnNotYoursType, SegmentGoneType, StaleRevisionType } from '../rundown/results.js';

const ImportSourceEnum = enumOf(['table', 'document', 'ontime'] as const);
registerEnumType(ImportSourceEnum, { name: 'ImportSource', description: 'What a file turned out to be.' });
const LineFateEnum = enumOf(['new', 'updated', 'unchanged'] as const);
registerEnumType(LineFateEnum, { name: 'ImportedLineFate' });

@ObjectType('ImportColumn')
export class ImportColumnType implements PreviewedColumn {
  @Field(() => String) heading: string;
  @Field(() => [String]) samples: string[];
  @Field(() => String, { description: 'What it is taken for: a field of a line, `column:<id>`, `newColumn` or `ignored`.' }) field: PreviewedColumn['field'];
}

@ObjectType('ImportedLine')
export class ImportedLineType implements Omit<LaidLine, 'at' | 'segment' | 'changes'> {
  @Field(() => String, { nullable: true }) sheet: string | null;
  @Field(() => Int, { description: 'From 1, as a spreadsheet counts.' }) row: number;
  @Field(() => String, { nullable: true, description: 'The number it would have; null: it waits aside.' }) number: string | null;
  @Field(() => String) title: string;
  @Field(() => Int) durationSeconds: number;
  @Field(() => Boolean) aside: boolean;
  @Field(() => LineFateEnum) was: LaidLine['was'];
  @Field(() => [String], { description: 'Fields that change.' }) changes: string[];
}

@ObjectType('UnreadCell', { description: 'Something that is not taken: a row, or one cell of it.' })
export class UnreadCellType implements Omit<Unread, 'at' | 'loses'> {
  @Field(() => String, { nullable: true }) sheet: string | null;
  @Field(() => Int) row: number;
  @Field(() => String, { nullable: true }) column: string | null;
  @Field(() => String) text: string;
  @Field(() => String) code: Unread['code'];
  @Field(() => Boolean, { description: 'The whole row is left out.' }) wholeRow: boolean;
}

@ObjectType('AbsentLine', { description: 'A line of the draft that the file does not tell of.' })
export class AbsentLineType {
  @Field(() => ID) segmentId: string;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => String) title: string;
  @Field(() => Boolean) aside: boolean;
}

@ObjectType('ImportPreviewed', { description: 'What an import would do; nothing is done yet.' })
export class ImportPreviewedType {
  @Field(() => ImportSourceEnum) source: ImportPreviewed['source'];
  @Field(() => [String], { description: 'Sheets of a workbook, rundowns of a project.' }) parts: string[];
  @Field(() => Int) chosen: number;
  @Field(() => Int, { nullable: true }) headingRow: number | null;
  @Field(() => [ImportColumnType]) columns: ImportColumnType[];
  @Field(() => [ImportedLineType]) lines: ImportedLineType[];
  @Field(() => [UnreadCellType]) unread: UnreadCellType[];
  @Field(() => [AbsentLineType]) absent: AbsentLineType[];
  @Field(() => Int, { description: 'Of the draft that it was looked at against.' }) revision: number;
}

@ObjectType('RundownImported')
export class RundownImportedType {
  @Field(() => ID, { description: 'Undo it by this.' }) act: string;
  @Field(() => Int) revision: number;
  @Field(() => Int) added: number;
  @Field(() => Int) updated: number;
  @Field(() => Int) removed: number;
}

@ObjectType('ImportRefused', { implements: () => [ProblemType] })
export class ImportRefusedType extends ProblemType {}

export const PreviewImportResult = createUnionType({ name: 'PreviewImportResult', types: () => [ImportPreviewedType, ImportRefusedType] as const, resolveType: nameOfOutcome });
export const ImportRundownResult = createUnionType({
  name: 'ImportRundownResult',
  types: () => [RundownImportedType, ImportRefusedType, StaleRevisionType, SegmentGoneType, ColumnNotYoursType, InvalidValueType] as const,
  resolveType: nameOfOutcome,
});
