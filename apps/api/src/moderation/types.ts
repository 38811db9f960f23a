import { CONTRIBUTION_KINDS, MODERATIONS, REFUSAL_REASONS, REPORT_REASONS, TRUSTS } from '#audience';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';

export const PublicContributionKindEnum = enumOf(CONTRIBUTION_KINDS);
registerEnumType(PublicContributionKindEnum, { name: 'PublicContributionKind' });
export const ModerationEnum = enumOf(MODERATIONS);
registerEnumType(ModerationEnum, { name: 'Moderation', description: 'What stands between a contribution and the page.' });
export const TrustEnum = enumOf(TRUSTS);
registerEnumType(TrustEnum, { name: 'Trust', description: 'What the house makes of whoever writes: new ones wait, accepted ones are published at once, watched ones always wait.' });
export const ReportReasonEnum = enumOf(REPORT_REASONS);
registerEnumType(ReportReasonEnum, { name: 'ReportReason' });
/** The house's own word stays its own. */
export const RefusalReasonEnum = enumOf(REFUSAL_REASONS.filter((reason) => reason !== 'honeypot'));
registerEnumType(RefusalReasonEnum, { name: 'RefusalReason' });

@ObjectType('ContributionReport')
export class ContributionReportType {
  @Field(() => ReportReasonEnum) reason: keyof typeof ReportReasonEnum;
  @Field(() => String) note: string;
  @Field(() => String) reportedAt: string;
}

@ObjectType('PublicContribution', { description: 'What somebody wrote on a public page, as whoever looks after it reads it.' })
export class PublicContributionType {
  @Field(() => ID) id: string;
  @Field(() => Boolean, { description: 'It came with an imported page: nobody wrote it here, and nobody is told of what becomes of it.' }) fromPage: boolean;
  @Field(() => PublicContributionKindEnum) kind: keyof typeof PublicContributionKindEnum;
  @Field(() => ID) topicId: string;
  @Field(() => String) topicTitle: string;
  @Field(() => String) topicSlug: string;
  @Field(() => String, { nullable: true, description: 'Null: anonymised.' }) author: string | null;
  @Field(() => Boolean, { description: "The studio's own." }) byStudio: boolean;
  @Field(() => TrustEnum, { nullable: true, description: "Null for the studio's own, and for whoever was anonymised." }) trust: keyof typeof TrustEnum | null;
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true, description: 'The beginning of the comment it replies to.' }) replyTo: string | null;
  @Field(() => String, { nullable: true, description: 'The preparation question it answers, as it stood then.' }) question: string | null;
  @Field(() => String, { nullable: true }) choice: string | null;
  @Field(() => String, { nullable: true }) sourceUrl: string | null;
  @Field(() => ModerationEnum) moderation: keyof typeof ModerationEnum;
  @Field(() => String, { nullable: true, description: 'Why it waits or was refused, a word of the house.' }) reason: string | null;
  @Field(() => String, { nullable: true, description: 'What its author was told.' }) note: string | null;
  @Field(() => Boolean, { description: 'Reported by several people: not shown until somebody looked.' }) hidden: boolean;
  @Field(() => [ContributionReportType], { description: 'Those that nobody looked at yet.' }) reports: ContributionReportType[];
  @Field(() => Int, { description: 'How often it was edited.' }) wording: number;
  @Field(() => String, { nullable: true, description: 'Null for one of an imported page.' }) writtenAt: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD of an imported one, where its page says it.' }) writtenOn: string | null;
  @Field(() => String, { nullable: true }) editedAt: string | null;
  @Field(() => Int, { description: 'Of theirs that a moderator published.' }) publishedBefore: number;
  @Field(() => Int) refusedBefore: number;
  @Field(() => String, { nullable: true }) moderatedByName: string | null;
  @Field(() => String, { nullable: true }) moderatedAt: string | null;
}

@ObjectType('PublicContributionSlice')
export class PublicContributionSliceType {
  @Field(() => [PublicContributionType]) items: PublicContributionType[];
  @Field(() => String, { nullable: true, description: 'Give it back as `after`; null: that was all.' }) next: string | null;
}

@ObjectType('ModerationCounts')
export class ModerationCountsType {
  @Field(() => Int) waiting: number;
  @Field(() => Int, { description: 'Published ones that somebody reported.' }) reported: number;
}

@ObjectType('EarlierWording', { description: 'How a contribution was worded before it was edited.' })
export class EarlierWordingType {
  @Field(() => Int, { description: 'From 0, the original.' }) wording: number;
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true, description: 'The source that an insight named then.' }) sourceUrl: string | null;
  @Field(() => String) writtenAt: string;
  @Field(() => String) replacedAt: string;
}

@ObjectType('StaleSource', { description: 'Words that a rundown says and its topic no longer holds.' })
export class StaleSourceType {
  @Field(() => ID) contributionId: string;
  @Field(() => [ID]) quotes: string[];
  @Field(() => [ID]) questions: string[];
  @Field(() => String, { description: 'As it was when it was quoted.' }) textThen: string;
  @Field(() => String, { nullable: true, description: 'As it is published now; null: it is no more.' }) textNow: string | null;
  @Field(() => String, { nullable: true }) editedAt: string | null;
  @Field(() => [EarlierWordingType], { description: 'Oldest first; empty for what was not written on the page.' }) wordings: EarlierWordingType[];
}
