import { printRunPath, RECIPIENTS, type ListedPaper, type PrintList, type PrintListEntry, type PrintRun, type Recipient } from '#desk';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { presentReason, ReasonType } from '../graphql/reason.types.js';

export const RecipientEnum = enumOf(RECIPIENTS);
registerEnumType(RecipientEnum, { name: 'Recipient', description: 'guest: each guest of a show, for themselves.' });
export const PrintRunStateEnum = enumOf(['queued', 'running', 'done', 'refused', 'failed']);
registerEnumType(PrintRunStateEnum, { name: 'PrintRunState' });

@ObjectType('ListedPaper')
export class ListedPaperType {
  @Field(() => String, { description: 'Name of its format.' }) format: string;
  @Field(() => Int, { description: '1 to 20.' }) copies: number;
  @Field(() => String, { nullable: true }) orientation: string | null;
  @Field(() => String, { nullable: true }) role: string | null;
  @Field(() => String, { nullable: true }) size: string | null;
}

@ObjectType('PrintListEntry')
export class PrintListEntryType {
  @Field(() => RecipientEnum) recipient: Recipient;
  @Field(() => [ListedPaperType], { description: 'In the order of the pile.' }) papers: readonly ListedPaperType[];
}

@ObjectType('PrintList', { description: 'Who gets what of each show that a studio records.' })
export class PrintListType {
  @Field(() => ID, { nullable: true, description: 'Null: shows without a studio.' }) studioId: PrintList['studioId'];
  @Field(() => Boolean, { description: 'False: the house’s own.' }) edited: boolean;
  @Field(() => [PrintListEntryType]) entries: readonly PrintListEntryType[];
}

@InputType('ListedPaperInput')
export class ListedPaperInputType {
  @Field(() => String) format: string;
  @Field(() => Int) copies: number;
  @Field(() => String, { nullable: true }) orientation?: string | null;
  @Field(() => String, { nullable: true }) role?: string | null;
  @Field(() => String, { nullable: true }) size?: string | null;
}

@InputType('PrintListEntryInput')
export class PrintListEntryInputType {
  @Field(() => RecipientEnum) recipient: Recipient;
  @Field(() => [ListedPaperInputType]) papers: ListedPaperInputType[];
}

@InputType('KeepPrintListInput')
export class KeepPrintListInputType {
  @Field(() => ID, { nullable: true, description: 'Null: shows without a studio.' }) studioId?: PrintList['studioId'];
  @Field(() => [PrintListEntryInputType], { nullable: true, description: 'Null: the house’s own list again.' }) entries?: PrintListEntryInputType[] | null;
}

@ObjectType('PrintRun', { description: 'All copies of all shows of a recording day in one file, kept for a week.' })
export class PrintRunType {
  @Field(() => ID) id: PrintRun['id'];
  @Field(() => String, { description: 'YYYY-MM-DD.' }) day: string;
  @Field(() => PrintRunStateEnum) state: PrintRun['state'];
  @Field(() => String, { nullable: true, description: 'read or press.' }) step: string | null;
  @Field(() => Int, { description: 'Copies typeset so far.' }) done: number;
  @Field(() => Int, { description: '0 until they are known.' }) copies: number;
  @Field(() => String, { nullable: true, description: 'Title of the show whose papers are being made.' }) show: string | null;
  @Field(() => ReasonType, { nullable: true, description: 'Why there are no pages.' }) refusal: ReasonType | null;
  @Field(() => String) requestedByName: string;
  @Field(() => String, { description: 'Instant (UTC).' }) requestedAt: string;
  @Field(() => String, { nullable: true, description: 'Address of its pages, once they are there.' }) pdf: string | null;
}

@ObjectType('PrintListKept')
export class PrintListKeptType {
  @Field(() => PrintListType) list: PrintListType;
}
@ObjectType('PrintListRefused', { implements: () => [ProblemType] })
export class PrintListRefusedType extends ProblemType {}
@ObjectType('PrintRunQueued')
export class PrintRunQueuedType {
  @Field(() => PrintRunType) run: PrintRunType;
}
@ObjectType('PrintRunUnderWay', { implements: () => [ProblemType] })
export class PrintRunUnderWayType extends ProblemType {
  @Field(() => PrintRunType) run: PrintRunType;
}
@ObjectType('PrintRunRefused', { implements: () => [ProblemType] })
export class PrintRunRefusedType extends ProblemType {}

export const KeepPrintListResult = createUnionType({ name: 'KeepPrintListResult', types: () => [PrintListKeptType, PrintListRefusedType] as const, resolveType: nameOfOutcome });
export const PrintDayResult = createUnionType({ name: 'PrintDayResult', types: () => [PrintRunQueuedType, PrintRunUnderWayType, PrintRunRefusedType] as const, resolveType: nameOfOutcome });

export const presentRun = ({ requestedAt, refusal, ...run }: PrintRun): PrintRunType => ({
  ...run, requestedAt: requestedAt.toISOString(), refusal: refusal && presentReason(refusal), pdf: run.state === 'done' ? printRunPath(run.id) : null,
});

export const presentList = ({ entries, ...list }: PrintList): PrintListType => ({
  ...list,
  entries: entries.map(({ recipient, papers }) => ({
    recipient, papers: papers.map(({ wishes: { orientation = null, role = null, size = null }, ...paper }) => ({ ...paper, orientation, role, size })),
  })),
});

export const readEntries = (entries: readonly PrintListEntryInputType[]): readonly PrintListEntry[] => entries.map(({ recipient, papers }) => ({
  recipient,
  papers: papers.map(({ format, copies, orientation, role, size }): ListedPaper => ({ format, copies, wishes: { ...(orientation && { orientation }), ...(role && { role }), ...(size && { size }) } })),
}));
