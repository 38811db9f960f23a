import type { Cell } from '#desk';
import type { RundownId } from '#rundown';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('CellPlaceInput')
export class CellPlaceInputType implements Cell {
  @Field(() => ID) segmentId: Cell['segmentId'];
  @Field(() => String) column: string;
}

@InputType('BeHereInput')
export class BeHereInputType {
  @Field(() => ID) rundownId: RundownId;
  @Field(() => ID, { description: 'As given to presenceChanged; a seat that is not followed from is nowhere.' }) seat: string;
  @Field(() => CellPlaceInputType, { nullable: true, description: 'Null: only reading.' }) cell?: CellPlaceInputType | null;
}
