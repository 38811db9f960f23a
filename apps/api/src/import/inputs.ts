import type { RundownActId } from '#desk';
import type { RundownId } from '#rundown';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** A file or a pasted table, and how it is to be read. */
@InputType('PreviewImportInput')
export class PreviewImportInputType {
  @Field(() => ID) rundownId: RundownId;
  @Field(() => String, { description: 'Of the file: lines say where they come from.' }) name: string;
  @Field(() => String, { nullable: true, description: 'The file in base64, 8 MiB at most; exactly one of file and text.' }) file?: string | null;
  @Field(() => String, { nullable: true, description: 'A pasted table.' }) text?: string | null;
  @Field(() => Int, { nullable: true, description: 'Sheet of a workbook or rundown of a project, from 0; null: the first with something in it.' }) sheet?: number | null;
  @Field(() => Int, { nullable: true, description: 'Row of the headings, from 0; -1: none; null: guessed.' }) headingRow?: number | null;
  @Field(() => [String], { nullable: true, description: 'What each column is; null: guessed.' }) fields?: string[] | null;
}

@InputType('ImportRundownInput')
export class ImportRundownInputType extends PreviewImportInputType {
  @Field(() => Int) expectedRevision: number;
  @Field(() => ID, { description: 'A new UUID: the same act asked for twice is done once.' }) act: RundownActId;
  @Field(() => [ID], { nullable: true, description: 'Lines that the file does not tell of and that are to go.' }) remove?: string[] | null;
}
