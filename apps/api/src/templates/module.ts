import { Module } from '@nestjs/common';
import { ShowTemplateResolver } from './resolver.js';

/** What shows are planned by. */
@Module({ providers: [ShowTemplateResolver] })
export class TemplatesModule {}
