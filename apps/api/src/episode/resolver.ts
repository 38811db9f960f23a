import { editEpisode, mayBeMember, mayOpenEpisode, openEpisode, templateNamed, type Episode } from '#desk';
import type { EpisodeId } from '#rundown';
import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { present } from '../graphql/loaders.js';
import { RequestContext } from '../graphql/request-context.js';
import { ParticipationType } from '../people/types.js';
import { Permit } from '../permission/permit.js';
import { PlanningType } from '../planning/types.js';
import { presentPlanning } from '../planning/presenter.js';
import { loadRundown } from '../rundown/load-rundown.js';
import { presentRundown } from '../rundown/presenter.js';
import { RundownType } from '../rundown/types.js';
import { presentStudio } from '../studios/studio.presenter.js';
import { StudioType } from '../studios/studio.types.js';
import { presentTemplate } from '../templates/presenter.js';
import { ShowTemplateType } from '../templates/types.js';
import { presentTopic } from '../topic/presenter.js';
import { TopicType } from '../topic/types.js';
import { EditEpisodeInputType, OpenEpisodeInputType } from './inputs.js';
import { presentEpisode, presentEpisodeEdit, presentOpening } from './presenter.js';
import { EditEpisodeResult, EpisodeEditedType, EpisodeOpenedType, OpenEpisodeResult } from './results.js';
import { EpisodeType } from './types.js';

type Arguments = Record<string, unknown>;

@Resolver(() => EpisodeType)
export class EpisodeResolver {
  @Permit(mayBeMember)
  @Query(() => EpisodeType, { nullable: true })
  async episode(@Args('id', { type: () => ID }) id: EpisodeId, @Context() { loaders }: RequestContext) {
    const episode = await loaders.episode.load(id);
    return episode && presentEpisode(episode);
  }

  @Permit(mayOpenEpisode)
  @Mutation(() => OpenEpisodeResult)
  async openEpisode(@Args('input') input: OpenEpisodeInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentOpening(await openEpisode(desk, actor, input), locale);
  }

  @Permit(mayBeMember)
  @Mutation(() => EditEpisodeResult, { description: 'Who is concerned hears of it with the next release.' })
  async editEpisode(@Args('input') input: EditEpisodeInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentEpisodeEdit(await editEpisode(desk, actor, input), locale);
  }

  @Permit(mayBeMember)
  @ResolveField(() => StudioType, { nullable: true, description: 'Where it is recorded; null while only `venue` says so.' })
  async studio({ studioId }: Episode, _: Arguments, { loaders }: RequestContext) {
    const studio = studioId === null ? null : await loaders.studio.load(studioId);
    return studio && presentStudio(studio);
  }

  @Permit(mayBeMember)
  @ResolveField(() => TopicType)
  async topic({ topicId }: Episode, _: Arguments, { loaders }: RequestContext) {
    return presentTopic(present(await loaders.topic.load(topicId), 'topic'));
  }

  @Permit(mayBeMember)
  @ResolveField(() => [ParticipationType])
  participations({ id }: Episode, _: Arguments, { loaders }: RequestContext) {
    return loaders.participations.load(id);
  }

  @Permit(mayBeMember)
  @ResolveField(() => RundownType)
  async rundown({ rundownId }: Episode, _: Arguments, context: RequestContext, info: GraphQLResolveInfo) {
    return presentRundown(present(await loadRundown(rundownId, context, info), 'rundown'));
  }

  @Permit(mayBeMember)
  @ResolveField(() => PlanningType, { nullable: true, description: 'The newest planning of this episode, null when none was asked for.' })
  async planning({ id }: Episode, _: Arguments, { loaders }: RequestContext) {
    const planning = await loaders.newestPlanning.load(id);
    return planning && presentPlanning(planning);
  }

  @Permit(mayBeMember)
  @ResolveField(() => ShowTemplateType, { description: 'What it is planned by.' })
  async template({ templateId }: Episode, _: Arguments, { loaders, locale }: RequestContext) {
    return presentTemplate(templateNamed(await loaders.templates.load('all'), templateId), locale);
  }
}

@Resolver(() => EpisodeOpenedType)
export class EpisodeOpenedResolver {
  @Permit(mayBeMember)
  @ResolveField(() => EpisodeType)
  async episode({ episodeId }: { episodeId: EpisodeId }, _: Arguments, { loaders }: RequestContext) {
    return presentEpisode(present(await loaders.episode.load(episodeId), 'episode'));
  }
}

@Resolver(() => EpisodeEditedType)
export class EpisodeEditedResolver {
  @Permit(mayBeMember)
  @ResolveField(() => EpisodeType)
  async episode({ episodeId }: { episodeId: EpisodeId }, _: Arguments, { loaders }: RequestContext) {
    return presentEpisode(present(await loaders.episode.load(episodeId), 'episode'));
  }
}
