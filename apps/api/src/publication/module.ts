import { Module } from '@nestjs/common';
import { PublicationResolver } from './resolver.js';

/** A show's recording, its chapters, and what blocks publishing it. */
@Module({ providers: [PublicationResolver] })
export class PublicationModule {}
