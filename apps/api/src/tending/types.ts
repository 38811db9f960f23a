import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('QueueCounts', { description: 'One kind of job.' })
export class QueueCountsType {
  @Field(() => String) name: string;
  @Field(() => Int) waiting: number;
  @Field(() => Int) active: number;
  @Field(() => Int, { description: 'To be done later, or again.' }) delayed: number;
  @Field(() => Int) failed: number;
  @Field(() => Float, { nullable: true, description: 'Runs by itself this often, seconds; null: when asked for.' }) everySeconds: number | null;
}

@ObjectType('FailedJob', { description: 'A job that was given up: what is due stands in its table, and the next reconciling asks for it again.' })
export class FailedJobType {
  @Field(() => String) name: string;
  @Field(() => String) id: string;
  @Field(() => String) reason: string;
  @Field(() => Int) attempts: number;
  @Field(() => String, { nullable: true }) failedAt: string | null;
}

@ObjectType('MailCounts')
export class MailCountsType {
  @Field(() => Int) drafted: number;
  @Field(() => Int, { description: 'In the queue, due or not.' }) queued: number;
  @Field(() => Int) due: number;
  @Field(() => Int) sending: number;
  @Field(() => Int) unknown: number;
  @Field(() => Int) failed: number;
  @Field(() => Int) bounced: number;
}

@ObjectType('Jobs')
export class JobsType {
  @Field(() => ID) id: string;
  @Field(() => [QueueCountsType]) queues: QueueCountsType[];
  @Field(() => [FailedJobType], { description: 'Newest first.' }) failed: FailedJobType[];
  @Field(() => MailCountsType) mails: MailCountsType;
  @Field(() => String, { nullable: true, description: 'When the tables were last gone over for what is due.' }) reconciledAt: string | null;
}
