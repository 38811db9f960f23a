import { DENSITIES, SCREEN_THEMES, type ColumnLayout, type ColumnPlace, type Preferences, type PrintChoices, type TourState } from '#desk';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { LocaleEnum } from '../session/types.js';

export const ScreenThemeEnum = enumOf(SCREEN_THEMES);
registerEnumType(ScreenThemeEnum, { name: 'ScreenTheme' });
export const DensityEnum = enumOf(DENSITIES);
registerEnumType(DensityEnum, { name: 'Density' });

@ObjectType('ColumnPlace')
export class ColumnPlaceType implements ColumnPlace {
  // No ID: the house's columns are named by words.
  @Field(() => String, { description: "One of the house's columns by its name, or one of the show's own by its id." }) id: string;
  @Field(() => Boolean) shown: boolean;
  @Field(() => Int, { nullable: true, description: 'CSS pixels; null: as wide as it comes.' }) width: number | null;
}

@ObjectType('ColumnLayout', { description: "Columns of the rundown's table from left to right, under a name." })
export class ColumnLayoutType implements ColumnLayout {
  @Field(() => String) name: string;
  @Field(() => [ColumnPlaceType]) columns: ColumnPlaceType[];
}

@ObjectType('TourState')
export class TourStateType implements TourState {
  @Field(() => Int, { description: 'From 0.' }) step: number;
  @Field(() => Boolean, { description: 'True: never offered again.' }) ended: boolean;
}

@ObjectType('PrintChoices', { description: 'How somebody printed last; null: as it comes.' })
export class PrintChoicesType implements PrintChoices {
  @Field(() => String, { nullable: true }) orientation: string | null;
  @Field(() => String, { nullable: true }) role: string | null;
  @Field(() => String, { nullable: true }) size: string | null;
}

@ObjectType('Preferences', { description: 'How somebody likes their own screens; null where they never chose.' })
export class PreferencesType implements Preferences {
  @Field(() => ScreenThemeEnum, { nullable: true }) theme: Preferences['theme'];
  @Field(() => DensityEnum, { nullable: true }) density: Preferences['density'];
  @Field(() => LocaleEnum, { nullable: true, description: "Chosen on a screen; the account's own follows it." }) language: Preferences['language'];
  @Field(() => TourStateType, { nullable: true }) tour: TourStateType | null;
  @Field(() => String, { nullable: true, description: 'Name of the layout that tables open with; null: as they come.' }) layout: string | null;
  @Field(() => [ColumnLayoutType]) layouts: ColumnLayoutType[];
  @Field(() => PrintChoicesType, { nullable: true }) print: PrintChoicesType | null;
}
