import { JOB_OPTIONS, mayTendHouse, type JobName } from '#desk';
import { JOB_NAMES } from '#queue';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { JobsType } from './types.js';

/** Failed jobs shown of each name, at most. */
const MOST_FAILED = 50;

/** Jobs, for administrators. */
@Resolver()
export class TendingResolver {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Permit(mayTendHouse)
  @Query(() => JobsType)
  jobs(@Context() context: RequestContext) {
    return this.look(context);
  }

  @Permit(mayTendHouse)
  @Mutation(() => JobsType, { description: 'Delivers a job that was given up once more; nothing happens when it is no longer failed.' })
  async retryJob(@Args('name', { type: () => String }) name: string, @Args('id', { type: () => String }) id: string, @Context() context: RequestContext) {
    if (isJobName(name)) await this.house.queue.retry(name, id);
    return this.look(context);
  }

  @Permit(mayTendHouse)
  @Mutation(() => JobsType, { description: 'Forgets a job that was given up; what it was to do stays due in its table.' })
  async removeJob(@Args('name', { type: () => String }) name: string, @Args('id', { type: () => String }) id: string, @Context() context: RequestContext) {
    if (isJobName(name)) await this.house.queue.remove(name, id);
    return this.look(context);
  }

  private async look({ desk, reads }: RequestContext): Promise<JobsType> {
    const { queue } = this.house;
    const [counts, failed, mails, reconciled] = await Promise.all([queue.count(), queue.failed(MOST_FAILED), reads.countMessages(desk.clock.now()), queue.lastDone('desk.reconcile')]);
    return {
      id: 'jobs',
      queues: JOB_NAMES.map((name) => {
        const { everyMs } = JOB_OPTIONS[name];
        const count = (...states: readonly string[]) => states.reduce((sum, state) => sum + (counts[name][state] ?? 0), 0);
        return { name, waiting: count('waiting', 'prioritized', 'paused'), active: count('active'), delayed: count('delayed'), failed: count('failed'), everySeconds: everyMs === undefined ? null : everyMs / 1000 };
      }),
      failed: failed.map(({ failedAt, ...job }) => ({ ...job, failedAt: failedAt?.toISOString() ?? null })),
      mails,
      reconciledAt: reconciled?.toISOString() ?? null,
    };
  }
}

const isJobName = (name: string): name is JobName => JOB_NAMES.some((known) => known === name);
