import type { ColumnLayout, ColumnPlace, KeepPreferencesInput, PrintChoices, TourState } from '#desk';
import { Field, InputType, Int } from '@nestjs/graphql';
import { LocaleEnum } from '../session/types.js';
import { DensityEnum, ScreenThemeEnum } from './types.js';

@InputType('ColumnPlaceInput')
export class ColumnPlaceInputType implements ColumnPlace {
  @Field(() => String) id: string;
  @Field(() => Boolean) shown: boolean;
  @Field(() => Int, { nullable: true, defaultValue: null }) width: number | null;
}

@InputType('ColumnLayoutInput')
export class ColumnLayoutInputType implements ColumnLayout {
  @Field(() => String) name: string;
  @Field(() => [ColumnPlaceInputType]) columns: ColumnPlaceInputType[];
}

@InputType('TourStateInput')
export class TourStateInputType implements TourState {
  @Field(() => Int) step: number;
  @Field(() => Boolean) ended: boolean;
}

@InputType('PrintChoicesInput')
export class PrintChoicesInputType implements PrintChoices {
  @Field(() => String, { nullable: true, defaultValue: null }) orientation: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) role: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) size: string | null;
}

@InputType('KeepPreferencesInput', { description: 'What is absent stays as it was; null takes a choice back.' })
export class KeepPreferencesInputType implements KeepPreferencesInput {
  @Field(() => ScreenThemeEnum, { nullable: true }) theme?: KeepPreferencesInput['theme'];
  @Field(() => DensityEnum, { nullable: true }) density?: KeepPreferencesInput['density'];
  @Field(() => LocaleEnum, { nullable: true }) language?: KeepPreferencesInput['language'];
  @Field(() => TourStateInputType, { nullable: true }) tour?: TourStateInputType | null;
  @Field(() => String, { nullable: true }) layout?: string | null;
  @Field(() => [ColumnLayoutInputType], { nullable: true, description: 'All of them, in place of those before.' }) layouts?: ColumnLayoutInputType[];
  @Field(() => PrintChoicesInputType, { nullable: true }) print?: PrintChoicesInputType | null;
}
