import { findDestinations, mayBeMember } from '#desk';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { DestinationType } from './types.js';

@Resolver()
export class JumpResolver {
  @Permit(mayBeMember)
  @Query(() => [DestinationType], { description: 'What can be gone to whose name holds every word, at most eight of a kind.' })
  destinations(@Args('words', { type: () => String }) words: string, @Context() { desk, actor }: RequestContext) {
    return findDestinations(desk, actor, words);
  }
}
