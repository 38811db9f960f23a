import { mayBeMember, mayTellEpisodePeople, NotAllowed, previewRelease, type Episode } from '#desk';
import type { EpisodeId, RundownId } from '#rundown';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { EpisodeType } from '../episode/types.js';
import { presentEpisode } from '../episode/presenter.js';
import { RequestContext } from '../graphql/request-context.js';
import { followPeople, type PeopleNews } from '../live/follow-people.js';
import { Permit } from '../permission/permit.js';
import { presentAct, presentFile, presentMail, presentPerson, presentPreview, presentReminder } from './presenter.js';
import { PeopleChangeType, PersonActType, PersonFileType, PersonMailType, PersonOnBoardType, PersonReminderType, ReleasePreviewType } from './types.js';

type Arguments = Record<string, unknown>;

/** The board of an episode: everybody's part, and for producers all that is kept of it. */
@Resolver(() => PersonOnBoardType)
export class BoardResolver {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Permit(mayBeMember)
  @Query(() => [PersonOnBoardType], { nullable: true, description: 'Host first, then by name; null when there is no such episode.' })
  async people(
    @Args('episodeId', { type: () => ID }) episodeId: EpisodeId,
    @Args('only', { type: () => ID, nullable: true, description: 'One participation alone.' }) only: string | null,
    @Context() { loaders }: RequestContext,
  ) {
    const [episode, files] = await Promise.all([loaders.episode.load(episodeId), loaders.files.load(episodeId)]);
    return episode && files.filter(({ id }) => only === null || only === undefined || id === only).map(presentPerson);
  }

  @Permit(mayBeMember)
  @Query(() => [EpisodeType], { description: 'Everything recorded on the day of this episode, itself included, in order of start.' })
  async recordingDay(@Args('episodeId', { type: () => ID }) episodeId: EpisodeId, @Context() { loaders }: RequestContext) {
    return (await loaders.episodesOfDay.load(episodeId)).map(presentEpisode);
  }

  @Permit(mayBeMember)
  @Query(() => ReleasePreviewType, { description: 'What a release of the draft as it stands would tell whom, to the word; nothing is saved.' })
  async previewRelease(@Args('rundownId', { type: () => ID }) rundownId: RundownId, @Context() { desk, actor, locale }: RequestContext) {
    return presentPreview(await previewRelease(desk, actor, rundownId), locale);
  }

  @Permit(mayBeMember)
  @Subscription(() => PeopleChangeType, { resolve: (news: PeopleNews) => news })
  peopleChanged(@Args('episodeId', { type: () => ID }) episodeId: EpisodeId, @Context() { reads }: RequestContext) {
    return followPeople(this.house.bus, reads, episodeId);
  }

  @Permit(mayBeMember)
  @ResolveField(() => PersonFileType)
  async file({ kept }: PersonOnBoardType, _: Arguments, context: RequestContext) {
    if (!(await context.mayIn(kept.episodeId, mayTellEpisodePeople))) throw new NotAllowed(true);
    return presentFile(kept, context.desk.clock.now());
  }
}

/** A file is reached through somebody's place on the board alone, which asks whether it may be read. */
@Resolver(() => PersonFileType)
export class PersonFileResolver {
  @Permit(mayBeMember)
  @ResolveField(() => [PersonMailType], { description: 'Newest first.' })
  async messages({ id }: PersonFileType, _: Arguments, { loaders }: RequestContext) {
    return (await loaders.messagesAbout.load(id)).map(presentMail);
  }

  @Permit(mayBeMember)
  @ResolveField(() => [PersonReminderType], { description: 'In the order in which they fall due.' })
  async reminders({ id }: PersonFileType, _: Arguments, { loaders }: RequestContext) {
    return (await loaders.remindersAbout.load(id)).map(presentReminder);
  }

  @Permit(mayBeMember)
  @ResolveField(() => [PersonActType], { description: 'What was done about them, newest first.' })
  async history({ id }: PersonFileType, _: Arguments, { loaders }: RequestContext) {
    return (await loaders.actsAbout.load(id)).map(presentAct);
  }
}

@Resolver(() => PersonMailType)
export class PersonMailResolver {
  @Permit(mayBeMember)
  @ResolveField(() => ID, { nullable: true, description: 'The kept mail, where no mail server is set and it would have left.' })
  kept({ id }: { readonly id: Parameters<RequestContext['loaders']['keptLetterFor']['load']>[0] }, _: Arguments, { loaders }: RequestContext) {
    return loaders.keptLetterFor.load(id);
  }
}

/** The people of an episode, where episodes are listed. */
@Resolver(() => EpisodeType)
export class EpisodePeopleResolver {
  @Permit(mayBeMember)
  @ResolveField(() => [PersonOnBoardType], { description: 'Host first, then by name.' })
  async people({ id }: Episode, _: Arguments, { loaders }: RequestContext) {
    return (await loaders.files.load(id)).map(presentPerson);
  }
}
