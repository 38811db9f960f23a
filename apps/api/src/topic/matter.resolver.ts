import { mayBeMember, mayReadDesk, type Application, type Contribution, type PieceFacts, type Question, type Quote, type Theme } from '#desk';
import { tellAge } from '#editorial';
import type { QuestionId, QuoteId } from '#rundown';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { present } from '../graphql/loaders.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { SameForAll } from '../permission/same-for-all.js';
import { presentMember, presentQuestion, presentQuote } from './presenter.js';
import { presentReason } from '../graphql/reason.types.js';
import { loadAffinities } from './load-affinities.js';
import {
  AffinityType, AgeEnum, ApplicationType, ContributionType, HandEnum, QuestionType, QuoteType, TensionType, ThemeMemberType, ThemeType,
} from './types.js';

type Arguments = Record<string, unknown>;
/** What a field resolver is given of its parent: the ids that lead on. */
type Span = Pick<Quote, 'contributionId' | 'themeId'>;
type Known<Id> = Span & Partial<PieceFacts> & { readonly id: Id };

@Resolver(() => ContributionType)
export class ContributionResolver {
  @Permit(mayBeMember)
  @ResolveField(() => Boolean, { description: 'Part of an application: it goes with it.' })
  applied({ applicationId }: Pick<Contribution, 'applicationId'>) {
    return applicationId !== null;
  }
}

@Resolver(() => QuoteType)
export class QuoteResolver {
  @Permit(mayBeMember)
  @SameForAll()
  @ResolveField(() => ContributionType)
  contribution(quote: Span, _: Arguments, context: RequestContext) {
    return contributionOf(quote, context);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => ThemeType, { nullable: true })
  theme(quote: Span, _: Arguments, context: RequestContext) {
    return themeOf(quote, context);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => HandEnum, { nullable: true, description: "Null: the engine's own pick." })
  async hand({ id, hand }: Known<QuoteId>, _: Arguments, { loaders }: RequestContext) {
    return hand === undefined ? present(await loaders.quote.load(id), 'quote').hand : hand;
  }

  @Permit(mayReadDesk)
  @ResolveField(() => AgeEnum)
  age(quote: Known<QuoteId>, _: Arguments, context: RequestContext) {
    return ageOf(quote, context);
  }
}

@Resolver(() => QuestionType)
export class QuestionResolver {
  @Permit(mayBeMember)
  @SameForAll()
  @ResolveField(() => ContributionType)
  contribution(question: Pick<Question, 'contributionId'>, _: Arguments, context: RequestContext) {
    return contributionOf(question, context);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => ThemeType, { nullable: true })
  theme(question: Span, _: Arguments, context: RequestContext) {
    return themeOf(question, context);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => HandEnum, { nullable: true, description: "Null: the engine's own pick." })
  async hand({ id, hand }: Known<QuestionId>, _: Arguments, { loaders }: RequestContext) {
    return hand === undefined ? present(await loaders.question.load(id), 'question').hand : hand;
  }

  @Permit(mayReadDesk)
  @ResolveField(() => AgeEnum)
  age(question: Known<QuestionId>, _: Arguments, context: RequestContext) {
    return ageOf(question, context);
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

@Resolver(() => ThemeType)
export class ThemeReasonsResolver {
  @Permit(mayReadDesk)
  @ResolveField(() => [ThemeMemberType], { description: 'Its quotes and then its questions, best first; empty in a topic read before reasons were kept.' })
  async members({ id }: Theme, _: Arguments, { loaders }: RequestContext) {
    const [quotes, questions] = await Promise.all([loaders.quotesOfTheme.load(id), loaders.questionsOfTheme.load(id)]);
    return [...quotes, ...questions].flatMap(presentMember);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => [TensionType], { description: 'The sharpest pair first.' })
  async tensions({ id }: Theme, _: Arguments, { loaders }: RequestContext) {
    const [theme, quotes] = await Promise.all([loaders.theme.load(id), loaders.quotesOfTheme.load(id)]);
    const here = new Map(quotes.map((quote) => [quote.id, quote]));
    // Both quotes stand in the theme: what left it since the reading pulls in no direction any more.
    return present(theme, 'theme').tensions.flatMap(({ one, other, why }) => {
      const [first, second] = [here.get(one), here.get(other)];
      return first && second ? [{ one: presentQuote(first), other: presentQuote(second), why: presentReason(why) }] : [];
    });
  }

  @Permit(mayReadDesk)
  @ResolveField(() => Boolean, { description: "True when its label or its existence is the producer's." })
  async byHand({ id }: Theme, _: Arguments, { loaders }: RequestContext) {
    return present(await loaders.theme.load(id), 'theme').byHand;
  }
}

@Resolver(() => ApplicationType)
export class ApplicationResolver {
  @Permit(mayReadDesk)
  @ResolveField(() => [ContributionType])
  answers({ answerIds }: { answerIds: Application['answers'] }, _: Arguments, { loaders }: RequestContext) {
    return Promise.all(answerIds.map(async (id) => present(await loaders.contribution.load(id), 'contribution')));
  }

  @Permit(mayReadDesk)
  @ResolveField(() => [AffinityType], { description: 'Strongest first.' })
  affinities({ affinityIds }: { affinityIds: Application['affinities'] }, _: Arguments, { loaders }: RequestContext) {
    return loadAffinities(affinityIds, loaders);
  }
}

const contributionOf = async ({ contributionId }: Pick<Span, 'contributionId'>, { loaders }: RequestContext) =>
  present(await loaders.contribution.load(contributionId), 'contribution');

const themeOf = ({ themeId }: Span, { loaders }: RequestContext) => (themeId === null ? null : loaders.theme.load(themeId));

/** The dates of a rundown's own quotes come from their contributions. */
async function ageOf({ contributionId, writtenOn }: Span & Partial<PieceFacts>, context: RequestContext) {
  const date = writtenOn === undefined ? (await contributionOf({ contributionId }, context)).writtenOn : writtenOn;
  return tellAge(date, context.desk.clock.now().toISOString().slice(0, 10));
}
