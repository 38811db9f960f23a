import type { OfferedFormat } from '#desk';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';

export const FormatKindEnum = enumOf(['paper', 'file']);
registerEnumType(FormatKindEnum, { name: 'FormatKind' });

@ObjectType('FormatChoice', { description: 'Something that may be wished of a paper.' })
export class FormatChoiceType {
  @Field(() => String, { description: 'orientation, role or size: a query parameter of its address.' }) wish: string;
  @Field(() => [String], { description: 'What it takes; the first is what it is without.' }) values: readonly string[];
}

@ObjectType('ShowFormat', { description: 'What a show can be had as, at /rundowns/<id>/<name> and /rundowns/<id>/versions/<number>/<name>.' })
export class ShowFormatType implements Omit<OfferedFormat, 'label' | 'choices'> {
  @Field(() => String) name: string;
  @Field(() => FormatKindEnum) kind: OfferedFormat['kind'];
  @Field(() => String, { description: 'In the reader’s language.' }) label: string;
  @Field(() => Boolean, { description: 'Only for whoever may write to the show’s people.' }) ofPeople: boolean;
  @Field(() => [FormatChoiceType]) choices: readonly FormatChoiceType[];
}
