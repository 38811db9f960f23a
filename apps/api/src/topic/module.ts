import { Module } from '@nestjs/common';
import { HandResolver } from './hand.resolver.js';
import { ApplicationResolver, ContributionResolver, QuestionResolver, QuoteResolver, ThemeReasonsResolver, ThemeResolver } from './matter.resolver.js';
import { TopicResolver } from './resolver.js';
import { MatterShapedResolver, TopicAlreadyImportedResolver, TopicImportedResolver, TopicRereadResolver } from './results.resolver.js';

/** Topics and their matter: what people wrote, and what a producer can use of it. */
@Module({
  providers: [
    TopicResolver, HandResolver, ContributionResolver, QuoteResolver, QuestionResolver, ThemeResolver, ThemeReasonsResolver, ApplicationResolver,
    TopicImportedResolver, TopicAlreadyImportedResolver, MatterShapedResolver, TopicRereadResolver,
  ],
})
export class TopicModule {}
