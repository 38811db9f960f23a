import { mayBeMember, readProposal, type ProposalId, type ReadProposal } from '#desk';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { presentRemark } from '../graphql/reason.types.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { presentQuestion, presentQuote } from '../topic/presenter.js';
import { ProposalType } from './types.js';

const presentTheme = ({ people, ...theme }: ReadProposal['themes'][number]) => ({ ...theme, people: [...people] });

@Resolver(() => ProposalType)
export class ProposalResolver {
  @Permit(mayBeMember)
  @Query(() => ProposalType, { nullable: true, description: 'By the id of the planning or replanning that made it; null once some of it was taken or another asked for.' })
  async proposal(@Args('id', { type: () => ID }) id: ProposalId, @Context() { desk, actor }: RequestContext) {
    const found = await readProposal(desk, actor, id);
    return found && { ...found, remarks: found.remarks.map(presentRemark), people: [...found.people], themes: found.themes.map(presentTheme), quotes: found.quotes.map(presentQuote), questions: found.questions.map(presentQuestion) };
  }
}
