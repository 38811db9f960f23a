import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';

export const CommentOrderEnum = enumOf(['newest', 'oldest']);
registerEnumType(CommentOrderEnum, { name: 'CommentOrder', description: 'Those written in the house before those of the imported page, or the same list from its end.' });

@ObjectType('ShownComment', { description: 'A comment as the public reads it: written on the page, or brought in by an imported one.' })
export class ShownCommentType {
  @Field(() => ID) id: string;
  @Field(() => Boolean, { description: 'Of an imported page.' }) fromPage: boolean;
  @Field(() => String, { nullable: true, description: 'Null: unknown, or anonymised.' }) author: string | null;
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true, description: 'Instant; null for one of an imported page.' }) writtenAt: string | null;
  @Field(() => String, { nullable: true, description: '`YYYY-MM-DD` of an imported one, where it is known.' }) writtenOn: string | null;
  @Field(() => Boolean) edited: boolean;
}

@ObjectType('ShownCommentSlice')
export class ShownCommentSliceType {
  @Field(() => [ShownCommentType]) items: ShownCommentType[];
  @Field(() => String, { nullable: true, description: 'Give it back as `after` to go on; null: that was all.' }) next: string | null;
}

@ObjectType('ShownThread', { description: 'A comment with a part of the replies to it.' })
export class ShownThreadType extends ShownCommentType {
  @Field(() => ShownCommentSliceType, { description: 'Oldest first; `commentThread` goes on from its `next`.' }) replies: ShownCommentSliceType;
  @Field(() => Int, { description: 'All there are.' }) replyCount: number;
  @Field(() => Int, { description: 'Those before the part.' }) repliesBefore: number;
}

@ObjectType('ShownThreadSlice')
export class ShownThreadSliceType {
  @Field(() => [ShownThreadType]) items: ShownThreadType[];
  @Field(() => String, { nullable: true, description: 'Give it back as `after` to go on; null: that was all.' }) next: string | null;
}
