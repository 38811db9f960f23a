import { keepPreferences, mayBeMember, mayEditRundown, readPreferences, readTourEpisode, type User } from '#desk';
import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { presentEpisode } from '../episode/presenter.js';
import { EpisodeType } from '../episode/types.js';
import { RequestContext } from '../graphql/request-context.js';
import { anyone, Permit } from '../permission/permit.js';
import { UserType } from '../session/types.js';
import { KeepPreferencesInputType } from './inputs.js';
import { presentPreferencesKept } from './presenter.js';
import { KeepPreferencesResult } from './results.js';
import { PreferencesType } from './types.js';

@Resolver(() => UserType)
export class PreferencesResolver {
  // An account is only ever told to whoever it belongs to, and at the door before their session counts.
  @Permit(anyone)
  @ResolveField(() => PreferencesType)
  preferences({ id }: User, _: Record<string, unknown>, { desk }: RequestContext) {
    return readPreferences(desk, id);
  }

  @Permit(mayBeMember)
  @Mutation(() => KeepPreferencesResult, { description: "One's own." })
  async keepPreferences(@Args('input') input: KeepPreferencesInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentPreferencesKept(await keepPreferences(desk, actor, input), locale);
  }

  @Permit(mayEditRundown)
  @Query(() => EpisodeType, { nullable: true, description: "The demonstration's episode, on which the guided tour is taken; null where there is no demonstration." })
  async tourEpisode(@Context() { desk, actor, loaders }: RequestContext) {
    const id = await readTourEpisode(desk, actor);
    const episode = id && (await loaders.episode.load(id));
    return episode && presentEpisode(episode);
  }
}
