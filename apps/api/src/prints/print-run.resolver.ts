import { keepPrintList, mayKeepStudios, mayReadDesk, readPrintList, readPrintRun, readPrintRuns, requestPrintRun, type PrintRun, type PrintRunId, type StudioId } from '#desk';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { presentProblem } from '../graphql/problem.js';
import { RequestContext } from '../graphql/request-context.js';
import { followPrintRun } from '../live/follow-print-run.js';
import { Permit } from '../permission/permit.js';
import { KeepPrintListInputType, KeepPrintListResult, presentList, presentRun, PrintDayResult, PrintListType, PrintRunType, readEntries } from './print-run.types.js';

/** « Tirage du jour »: who gets what, and the day's papers in one file. */
@Resolver(() => PrintRunType)
export class PrintRunResolver {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Permit(mayReadDesk)
  @Query(() => PrintListType, { nullable: true })
  async printList(@Args('studioId', { type: () => ID, nullable: true }) studioId: StudioId | null, @Context() { desk, actor }: RequestContext) {
    const list = await readPrintList(desk, actor, studioId ?? null);
    return list && presentList(list);
  }

  @Permit(mayReadDesk)
  @Query(() => [PrintRunType], { description: 'The runs of a day (YYYY-MM-DD) that are kept, newest first.' })
  async printRuns(@Args('day', { type: () => String }) day: string, @Context() { desk, actor }: RequestContext) {
    return (await readPrintRuns(desk, actor, day)).map(presentRun);
  }

  @Permit(mayReadDesk)
  @Mutation(() => PrintDayResult, { description: 'Prints all copies of all shows of a day (YYYY-MM-DD).' })
  async printDay(@Args('day', { type: () => String }) day: string, @Context() { desk, actor, locale }: RequestContext) {
    const outcome = await requestPrintRun(desk, actor, day, locale);
    if (outcome.outcome === 'PrintRunQueued') return { ...outcome, run: presentRun(outcome.run) };
    return outcome.outcome === 'PrintRunUnderWay' ? { ...presentProblem(outcome, locale), run: presentRun(outcome.run) } : presentProblem(outcome, locale);
  }

  @Permit(mayKeepStudios)
  @Mutation(() => KeepPrintListResult)
  async keepPrintList(@Args('input') { studioId, entries }: KeepPrintListInputType, @Context() { desk, actor, locale }: RequestContext) {
    const outcome = await keepPrintList(desk, actor, { studioId: studioId ?? null, entries: entries ? readEntries(entries) : null });
    return outcome.outcome === 'PrintListKept' ? { ...outcome, list: presentList(outcome.list) } : presentProblem(outcome, locale);
  }

  @Permit(mayReadDesk)
  @Subscription(() => PrintRunType, { resolve: (run: PrintRun) => presentRun(run) })
  printRunProgressed(@Args('id', { type: () => ID }) id: PrintRunId, @Context() { desk, actor }: RequestContext) {
    return followPrintRun(this.house.bus, () => readPrintRun(desk, actor, id), id);
  }
}
