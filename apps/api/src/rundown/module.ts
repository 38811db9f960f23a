import { Module } from '@nestjs/common';
import { RundownActResolver, SegmentsChangedResolver } from './act.resolver.js';
import { RundownChangeResolver } from './change.resolver.js';
import {
  PointResolver, RundownReleasedResolver, SegmentAddedResolver, SegmentEditedResolver, SegmentMovedResolver, SegmentRemovedResolver,
  StaleRevisionResolver,
} from './parts.resolver.js';
import { RundownResolver } from './resolver.js';

/** The running order: read, shaped, released, followed live. */
@Module({
  providers: [
    RundownResolver, RundownActResolver, SegmentsChangedResolver, RundownChangeResolver, PointResolver, SegmentAddedResolver, SegmentEditedResolver, SegmentMovedResolver,
    SegmentRemovedResolver, RundownReleasedResolver, StaleRevisionResolver,
  ],
})
export class RundownModule {}
