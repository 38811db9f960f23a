import { Module } from '@nestjs/common';
import { DebateFacetResolver } from './resolver.js';

/** The studio's bank of debate facets. */
@Module({ providers: [DebateFacetResolver] })
export class FacetsModule {}
