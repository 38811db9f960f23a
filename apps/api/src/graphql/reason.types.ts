import type { Reason, Remark, RemarkRules } from '#rundown';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

@ObjectType('Fact', { description: 'One fact of a reason or a remark; numbers are written in digits.' })
export class FactType {
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) value: string | null;
}

@ObjectType('Reason', { description: "A code and its facts; the reader's language chooses the words." })
export class ReasonType {
  @Field(() => String) code: string;
  @Field(() => [FactType]) facts: FactType[];
}

export const RemarkLevelEnum = { warn: 'warn', info: 'info' } as const;
registerEnumType(RemarkLevelEnum, { name: 'RemarkLevel' });

@ObjectType('Remark')
export class RemarkType {
  @Field(() => String) code: string;
  @Field(() => RemarkLevelEnum) level: keyof typeof RemarkLevelEnum;
  @Field(() => ID, { nullable: true }) segmentId: string | null;
  @Field(() => [FactType]) facts: FactType[];
}

@ObjectType('RemarkRules', { description: 'What the rundown is measured against, as its template and the set have it; null: the studio does not mind.' })
export class RemarkRulesType implements RemarkRules {
  @Field(() => Int, { nullable: true, description: 'Chairs on the set, the host’s included.' }) seats: number | null;
  @Field(() => Int, { nullable: true, description: 'Part of the debates that the host speaks at most, in percent.' }) hostPercent: number | null;
  @Field(() => Int, { nullable: true, description: 'How long a guest sits without a word at most, in programme seconds.' }) silenceSeconds: number | null;
  @Field(() => Float, { nullable: true, description: 'How many times the other guests’ mean one of them may speak.' }) guestTimes: number | null;
  @Field(() => Int, { nullable: true, description: 'People who may take a chair from one line to the next with nothing between.' }) seatChanges: number | null;
  @Field(() => Int, { nullable: true, description: 'Part of the guests’ speech that women, and men, have at least, in percent.' }) parityPercent: number | null;
  @Field(() => Boolean, { description: 'Every debate hears both sides.' }) twoSides: boolean;
}

export const presentReason = ({ code, facts }: Reason): ReasonType => ({ code, facts: presentFacts(facts) });

export const presentRemark = ({ code, level, segment, facts }: Remark): RemarkType => ({
  code,
  level,
  segmentId: segment ?? null,
  facts: presentFacts(facts),
});

/** Facts in the order they were written; a list becomes one text, its items parted by commas. */
export function presentFacts(facts: Remark['facts'] = {}): FactType[] {
  return Object.entries(facts).map(([name, value]) => ({ name, value: value === null ? null : Array.isArray(value) ? value.join(', ') : String(value) }));
}
