import { Module } from '@nestjs/common';
import { ApplicationResolver, QuestionResolver, QuoteResolver, ThemeResolver } from './matter.resolver.js';
import { TopicResolver } from './resolver.js';
import { TopicAlreadyImportedResolver, TopicImportedResolver } from './results.resolver.js';

/** Topics and their matter: what people wrote, and what a producer can use of it. */
@Module({
  providers: [
    TopicResolver, QuoteResolver, QuestionResolver, ThemeResolver, ApplicationResolver, TopicImportedResolver, TopicAlreadyImportedResolver,
  ],
})
export class TopicModule {}
