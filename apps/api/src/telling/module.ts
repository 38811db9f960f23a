import { Module } from '@nestjs/common';
import { TellingActsResolver } from './acts.resolver.js';
import { BoardResolver, EpisodePeopleResolver, PersonFileResolver, PersonMailResolver } from './resolver.js';

/** Who is told what: the board of an episode's people, their mails, and what a release would tell. */
@Module({ providers: [BoardResolver, PersonFileResolver, PersonMailResolver, EpisodePeopleResolver, TellingActsResolver] })
export class TellingModule {}
