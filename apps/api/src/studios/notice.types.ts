import { LOCALES, type Locale } from '#desk';
import { NOTICE_KINDS, type NoticeKind } from '#notices';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';

export const NoticeKindEnum = enumOf(NOTICE_KINDS);
registerEnumType(NoticeKindEnum, { name: 'NoticeKind', description: 'The mails the studio writes to people who take part.' });
export const NoticeLocaleEnum = enumOf(LOCALES);
registerEnumType(NoticeLocaleEnum, { name: 'NoticeLocale' });
export const NoticeBlockEnum = enumOf(['paragraph', 'rows']);
registerEnumType(NoticeBlockEnum, { name: 'NoticeBlockKind' });
export const TemplatePlaceEnum = enumOf(['subject', 'paragraph', 'button']);
registerEnumType(TemplatePlaceEnum, { name: 'TemplatePlace' });

@ObjectType('NoticeTemplate', { description: 'A mail with holes, `{{show}}`. A paragraph that names something unknown at the time is left out whole.' })
export class NoticeTemplateType {
  @Field(() => String) subject: string;
  @Field(() => [String]) paragraphs: readonly string[];
  @Field(() => String, { description: 'Empty: no button.' }) button: string;
}

@ObjectType('NoticeVariable')
export class NoticeVariableType {
  @Field(() => String) name: string;
  @Field(() => Boolean, { description: 'Rows of facts, which stand alone in a paragraph.' }) block: boolean;
}

@ObjectType('NoticeWords', { description: 'The words of a kind of mail in a language, as a studio sends it.' })
export class NoticeWordsType {
  @Field(() => ID) studioId: string;
  @Field(() => NoticeKindEnum) kind: NoticeKind;
  @Field(() => NoticeLocaleEnum) locale: Locale;
  @Field(() => NoticeTemplateType, { description: "The studio's own where it has some, else the house's." }) template: NoticeTemplateType;
  @Field(() => NoticeTemplateType, { description: 'As they come with the house.' }) house: NoticeTemplateType;
  @Field(() => Boolean) own: boolean;
  @Field(() => [NoticeVariableType], { description: 'What this mail can say.' }) variables: NoticeVariableType[];
}

@ObjectType('TemplateFault')
export class TemplateFaultType {
  @Field(() => String) code: string;
  @Field(() => TemplatePlaceEnum) place: keyof typeof TemplatePlaceEnum;
  @Field(() => Int, { nullable: true, description: 'Of the paragraph, from 0.' }) paragraph: number | null;
  @Field(() => String) message: string;
}

@ObjectType('PreviewRow')
export class PreviewRowType {
  @Field(() => String) label: string;
  @Field(() => String, { nullable: true }) before: string | null;
  @Field(() => String) value: string;
}

@ObjectType('PreviewBlock')
export class PreviewBlockType {
  @Field(() => NoticeBlockEnum) block: keyof typeof NoticeBlockEnum;
  @Field(() => String, { description: "A paragraph's text, or the title over rows." }) text: string;
  @Field(() => [PreviewRowType]) rows: readonly PreviewRowType[];
}

@ObjectType('PreviewMail', { description: 'What would leave, to somebody invented.' })
export class PreviewMailType {
  @Field(() => String) subject: string;
  @Field(() => [PreviewBlockType]) blocks: PreviewBlockType[];
  @Field(() => String, { nullable: true }) button: string | null;
}

@ObjectType('NoticePreview')
export class NoticePreviewType {
  @Field(() => PreviewMailType, { nullable: true, description: 'Null where there are faults.' }) mail: PreviewMailType | null;
  @Field(() => [TemplateFaultType]) faults: TemplateFaultType[];
}
