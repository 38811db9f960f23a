import { Module } from '@nestjs/common';
import { PresenceResolver } from './resolver.js';

/** Who is in a rundown, and on which cell. */
@Module({ providers: [PresenceResolver] })
export class PresenceModule {}
