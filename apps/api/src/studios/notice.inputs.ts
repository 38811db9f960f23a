import type { EditNoticeTemplateInput, Locale, StudioId } from '#desk';
import type { NoticeKind, NoticeTemplate } from '#notices';
import { Field, ID, InputType } from '@nestjs/graphql';
import { NoticeKindEnum, NoticeLocaleEnum } from './notice.types.js';

@InputType('NoticeTemplateInput')
export class NoticeTemplateInputType implements NoticeTemplate {
  @Field(() => String) subject: string;
  @Field(() => [String]) paragraphs: readonly string[];
  @Field(() => String) button: string;
}

@InputType('EditNoticeTemplateInput')
export class EditNoticeTemplateInputType implements EditNoticeTemplateInput {
  @Field(() => ID) studioId: StudioId;
  @Field(() => NoticeKindEnum) kind: NoticeKind;
  @Field(() => NoticeLocaleEnum) locale: Locale;
  @Field(() => NoticeTemplateInputType) template: NoticeTemplateInputType;
}

@InputType('RestoreNoticeTemplateInput')
export class RestoreNoticeTemplateInputType {
  @Field(() => ID) studioId: StudioId;
  @Field(() => NoticeKindEnum) kind: NoticeKind;
  @Field(() => NoticeLocaleEnum) locale: Locale;
}
