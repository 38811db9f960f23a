import { Module } from '@nestjs/common';
import { VersionsResolver } from './resolver.js';

/** Released versions: read as they were, compared, put back in the draft. */
@Module({ providers: [VersionsResolver] })
export class VersionsModule {}
