import { Module } from '@nestjs/common';
import { ApplicationsResolver, BoardApplicationResolver } from './resolver.js';

/** The applications to a topic as the producers sort them, and what they write to those who applied. */
@Module({ providers: [ApplicationsResolver, BoardApplicationResolver] })
export class ApplicationsModule {}
