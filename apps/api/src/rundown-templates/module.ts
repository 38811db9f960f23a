import { Module } from '@nestjs/common';
import { RundownTemplateResolver } from './resolver.js';

/** Lines kept to be used again. */
@Module({ providers: [RundownTemplateResolver] })
export class RundownTemplatesModule {}
