import { beHere, mayReadDesk, NotAllowed, NotFound } from '#desk';
import type { RundownId } from '#rundown';
import { Inject, type OnModuleDestroy } from '@nestjs/common';
import { Args, Context, ID, Mutation, Resolver, Subscription } from '@nestjs/graphql';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { BeHereInputType } from './inputs.js';
import { Reception, type PresenceNews } from './reception.js';
import { PresenceChangeType } from './types.js';

@Resolver()
export class PresenceResolver implements OnModuleDestroy {
  private readonly reception: Reception;

  constructor(@Inject(HOUSE) house: House) {
    this.reception = new Reception(house);
  }

  onModuleDestroy(): void {
    this.reception.close();
  }

  @Permit(mayReadDesk)
  @Subscription(() => PresenceChangeType, { resolve: (news: PresenceNews) => news, description: 'Who is here. Whoever follows is here too, on the seat given, until they stop.' })
  async presenceChanged(
    @Args('rundownId', { type: () => ID }) rundownId: RundownId,
    @Args('seat', { type: () => ID }) seat: string,
    @Context() { reads, actor }: RequestContext,
  ) {
    if (actor.kind !== 'user') throw new NotAllowed(false);
    if ((await reads.revision(rundownId)) === null) throw new NotFound('rundown', rundownId);
    return this.reception.enter(rundownId, { seat, userId: actor.id, name: actor.name, cell: null });
  }

  @Permit(mayReadDesk)
  @Mutation(() => Boolean, { description: 'Says on which cell a seat is; kept nowhere.' })
  async beHere(@Args('input') { cell, ...input }: BeHereInputType, @Context() { desk, actor }: RequestContext) {
    await beHere(desk, actor, { ...input, cell: cell ?? null });
    return true;
  }
}
