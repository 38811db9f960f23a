import { listPapers, mayBeMember, mayReadDesk, noteAsRun, readFloor, readReleased, type AsRunNotedNews, type Episode } from '#desk';
import type { EpisodeId } from '#rundown';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { presentEpisode } from '../episode/presenter.js';
import { EpisodeType } from '../episode/types.js';
import { RequestContext } from '../graphql/request-context.js';
import { followAsRun } from '../live/follow-as-run.js';
import { Permit } from '../permission/permit.js';
import { NoteAsRunInputType } from './inputs.js';
import { presentAsRun, presentNoted, presentPapers, presentRelease, presentReleased } from './presenter.js';
import { AsRunChangeType, AsRunNotedType, AsRunType, FloorType, NoteAsRunResult, ReleasedShowType, ReleaseType, ShowPaperType } from './as-run.types.js';

type Arguments = Record<string, unknown>;

@Resolver(() => AsRunType)
export class AsRunResolver {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Permit(mayReadDesk)
  @Query(() => FloorType, { description: 'The shows of a day, YYYY-MM-DD; null: today, as the studio’s clock shows it.' })
  async floor(@Args('day', { type: () => String, nullable: true }) day: string | null, @Context() { desk, actor }: RequestContext) {
    const { episodes, ...floor } = await readFloor(desk, actor, day ?? null);
    return { ...floor, episodes: episodes.map(presentEpisode) };
  }

  @Permit(mayBeMember)
  @Query(() => ReleasedShowType, { nullable: true, description: 'The newest version where no number is given; null before the first.' })
  async releasedShow(@Args('episodeId', { type: () => ID }) id: EpisodeId, @Args('number', { type: () => Int, nullable: true }) number: number | null, @Context() { desk, actor }: RequestContext) {
    const released = await readReleased(desk, actor, id, number ?? null);
    return released && presentReleased(released);
  }

  @Permit(mayBeMember)
  @Mutation(() => NoteAsRunResult)
  async noteAsRun(@Args('input') input: NoteAsRunInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentNoted(await noteAsRun(desk, actor, input), locale);
  }

  @Permit(mayBeMember)
  @Subscription(() => AsRunChangeType, { resolve: (news: AsRunNotedNews) => news })
  asRunNoted(@Args('episodeId', { type: () => ID }) id: EpisodeId, @Args('sinceSequence', { type: () => Int, nullable: true }) since: number | null, @Context() { reads }: RequestContext) {
    return followAsRun(this.house.bus, reads, id, since ?? null);
  }
}

/** What became of an episode, where episodes are listed. */
@Resolver(() => EpisodeType)
export class EpisodeAsRunResolver {
  @Permit(mayBeMember)
  @ResolveField(() => AsRunType, { description: 'How it was played.' })
  async asRun({ id }: Episode, _: Arguments, { loaders, desk }: RequestContext) {
    return presentAsRun(id, await loaders.notes.load(id), desk.clock.now());
  }

  @Permit(mayBeMember)
  @ResolveField(() => ReleaseType, { nullable: true, description: 'The newest version; null before the first.' })
  async release(episode: Episode, _: Arguments, { loaders }: RequestContext) {
    const release = await loaders.release.load(episode.rundownId);
    return release && presentRelease(episode, release);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => [ShowPaperType], { description: 'Everything that can be printed for it.' })
  async papers(episode: Episode, _: Arguments, { loaders, actor }: RequestContext) {
    const [release, files] = await Promise.all([loaders.release.load(episode.rundownId), loaders.files.load(episode.id)]);
    return presentPapers(episode, release, listPapers(actor, files));
  }
}

@Resolver(() => AsRunNotedType)
export class AsRunNotedResolver {
  @Permit(mayBeMember)
  @ResolveField(() => AsRunType)
  async asRun({ episodeId }: { readonly episodeId: EpisodeId }, _: Arguments, { loaders, desk }: RequestContext) {
    return presentAsRun(episodeId, await loaders.notes.load(episodeId), desk.clock.now());
  }
}
