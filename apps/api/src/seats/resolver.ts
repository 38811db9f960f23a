import { checkInSeat, mayKeepTopicPages, mayReceiveAudience, promoteSeat, readAudience, saveAudience, type AudienceSeatId, type Locale, type SeatRefused } from '#desk';
import type { EpisodeId } from '#rundown';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { presentProblem } from '../graphql/problem.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { EpisodeAudienceInputType, SeatsArgs } from './inputs.js';
import { CheckInSeatResult, PromoteSeatResult, SaveAudienceResult } from './results.js';
import { AudienceSeatSliceType, EpisodeAudienceType } from './types.js';

const presentOutcome = <Done extends { readonly outcome: string }>(outcome: Done | SeatRefused, locale: Locale) =>
  outcome.outcome === 'SeatRefused' ? presentProblem(outcome as SeatRefused, locale) : outcome;

@Resolver()
export class SeatsResolver {
  @Permit(mayReceiveAudience)
  @Query(() => EpisodeAudienceType, { nullable: true, description: 'Null where no audience is asked.' })
  async episodeAudience(@Args('episodeId', { type: () => ID }) episodeId: EpisodeId, @Context() { desk, actor }: RequestContext) {
    const reads = readAudience(desk, actor);
    const [[audience], [counts]] = await Promise.all([reads.audienceOf([episodeId]), reads.countSeats([episodeId])]);
    return audience && { ...audience, inCount: counts!.in, waitingCount: counts!.waiting, checkedInCount: counts!.checkedIn };
  }

  @Permit(mayReceiveAudience)
  @Query(() => AudienceSeatSliceType, { description: 'In the order in which they asked; seats given back are left out.' })
  audienceSeats(@Args() { episodeId, first, after }: SeatsArgs, @Context() { desk, actor }: RequestContext) {
    return readAudience(desk, actor).seatsOf(episodeId, { limit: first, after: after ?? null });
  }

  @Permit(mayKeepTopicPages)
  @Mutation(() => SaveAudienceResult, { description: 'A larger hall seats those who wait, in their order.' })
  async saveAudience(@Args('input') input: EpisodeAudienceInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentOutcome(await saveAudience(desk, actor, { ...input, doors: input.doors ?? null }), locale);
  }

  @Permit(mayReceiveAudience)
  @Mutation(() => CheckInSeatResult, { description: '`present` false takes it back.' })
  async checkInSeat(@Args('seatId', { type: () => ID }) seatId: AudienceSeatId, @Args('present', { type: () => Boolean }) present: boolean, @Context() { desk, actor, locale }: RequestContext) {
    return presentOutcome(await checkInSeat(desk, actor, seatId, present), locale);
  }

  @Permit(mayKeepTopicPages)
  @Mutation(() => PromoteSeatResult, { description: 'Seats by hand somebody who waits, before those who asked earlier; they are told.' })
  async promoteSeat(@Args('seatId', { type: () => ID }) seatId: AudienceSeatId, @Context() { desk, actor, locale }: RequestContext) {
    return presentOutcome(await promoteSeat(desk, actor, seatId), locale);
  }
}
