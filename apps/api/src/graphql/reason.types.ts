import type { Reason, Remark } from '#rundown';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

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
