import { mayReadDesk, type Application, type Question, type Quote, type Theme } from '#desk';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { present } from '../graphql/loaders.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { presentQuestion, presentQuote } from './presenter.js';
import { ApplicationType, ContributionType, QuestionType, QuoteType, ThemeType } from './types.js';

type Arguments = Record<string, unknown>;
/** What a field resolver is given of its parent: the ids that lead on. */
type Span = Pick<Quote, 'contributionId' | 'themeId'>;

@Resolver(() => QuoteType)
export class QuoteResolver {
  @Permit(mayReadDesk)
  @ResolveField(() => ContributionType)
  contribution(quote: Span, _: Arguments, context: RequestContext) {
    return contributionOf(quote, context);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => ThemeType, { nullable: true })
  theme(quote: Span, _: Arguments, context: RequestContext) {
    return themeOf(quote, context);
  }
}

@Resolver(() => QuestionType)
export class QuestionResolver {
  @Permit(mayReadDesk)
  @ResolveField(() => ContributionType)
  contribution(question: Pick<Question, 'contributionId'>, _: Arguments, context: RequestContext) {
    return contributionOf(question, context);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => ThemeType, { nullable: true })
  theme(question: Span, _: Arguments, context: RequestContext) {
    return themeOf(question, context);
  }
}

@Resolver(() => ThemeType)
export class ThemeResolver {
  @Permit(mayReadDesk)
  @ResolveField(() => [QuoteType])
  async quotes({ id }: Theme, _: Arguments, { loaders }: RequestContext) {
    return (await loaders.quotesOfTheme.load(id)).map(presentQuote);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => [QuestionType])
  async questions({ id }: Theme, _: Arguments, { loaders }: RequestContext) {
    return (await loaders.questionsOfTheme.load(id)).map(presentQuestion);
  }
}

@Resolver(() => ApplicationType)
export class ApplicationResolver {
  @Permit(mayReadDesk)
  @ResolveField(() => [ContributionType])
  answers({ answerIds }: { answerIds: Application['answers'] }, _: Arguments, { loaders }: RequestContext) {
    return Promise.all(answerIds.map(async (id) => present(await loaders.contribution.load(id), 'contribution')));
  }
}

const contributionOf = async ({ contributionId }: Pick<Span, 'contributionId'>, { loaders }: RequestContext) =>
  present(await loaders.contribution.load(contributionId), 'contribution');

const themeOf = ({ themeId }: Span, { loaders }: RequestContext) => (themeId === null ? null : loaders.theme.load(themeId));
