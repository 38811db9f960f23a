import { Module } from '@nestjs/common';
import { EpisodeEditedResolver, EpisodeOpenedResolver, EpisodeResolver } from './resolver.js';

/** Shows: a topic, a date, a place, a length, and the people in it. */
@Module({ providers: [EpisodeResolver, EpisodeOpenedResolver, EpisodeEditedResolver] })
export class EpisodeModule {}
