import { Module } from '@nestjs/common';
import { PointsResolver } from './resolver.js';

/** What became of what people wrote, and telling them. */
@Module({ providers: [PointsResolver] })
export class PointsModule {}
