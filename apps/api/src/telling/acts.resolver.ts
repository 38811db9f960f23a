import { actOnPeople, discardMessages, editContact, editDraft, editPresentation, mayBeMember, mayTellPeople, nudgePeople, sendAgain, sendDrafts, type MessageId } from '#desk';
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { presentProblem } from '../graphql/problem.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { ActOnPeopleInputType, EditContactInputType, EditDraftInputType, EditPresentationInputType, NudgePeopleInputType, SendDraftsInputType } from './inputs.js';
import { presentActedOn, presentPresentation } from './presenter.js';
import { EditContactResult, EditDraftResult, EditPresentationResult, MessagesHandledType, PeopleActedOnType, PeopleNudgedType } from './results.js';

/** What a producer does about people and the mails to them. */
@Resolver()
export class TellingActsResolver {
  @Permit(mayBeMember)
  @Mutation(() => PeopleActedOnType)
  async actOnPeople(@Args('input') { send, ...input }: ActOnPeopleInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentActedOn(await actOnPeople(desk, actor, { ...input, send: send ?? false }), locale);
  }

  @Permit(mayTellPeople)
  @Mutation(() => EditContactResult, { description: 'In all their episodes; a new address is trusted again, and what could not arrive is drafted anew.' })
  async editContact(@Args('input') input: EditContactInputType, @Context() { desk, actor, locale }: RequestContext) {
    const edited = await editContact(desk, actor, { ...input, email: input.email ?? null, telephone: input.telephone ?? null, zone: input.zone ?? null });
    return edited.outcome === 'ContactEdited' ? edited : presentProblem(edited, locale);
  }

  @Permit(mayBeMember)
  @Mutation(() => EditPresentationResult, { description: 'How somebody is presented and where they sit; the way their name is said and the biography go with them into all their episodes.' })
  async editPresentation(@Args('input') input: EditPresentationInputType, @Context() { desk, actor, locale }: RequestContext) {
    const edited = await editPresentation(desk, actor, input);
    return edited.outcome === 'PresentationEdited' ? { ...edited, presentation: presentPresentation(edited.presentation) } : presentProblem(edited, locale);
  }

  @Permit(mayBeMember)
  @Mutation(() => PeopleNudgedType, { description: 'One nudge for a person and a day, however often it is pressed.' })
  nudgePeople(@Args('input') { participations, send }: NudgePeopleInputType, @Context() { desk, actor }: RequestContext) {
    return nudgePeople(desk, actor, { participations, send: send ?? false });
  }

  @Permit(mayBeMember)
  @Mutation(() => MessagesHandledType)
  sendDrafts(@Args('input') { messages, atOnce }: SendDraftsInputType, @Context() { desk, actor }: RequestContext) {
    return sendDrafts(desk, actor, { messages, atOnce: atOnce ?? false });
  }

  @Permit(mayBeMember)
  @Mutation(() => MessagesHandledType, { description: 'Drops drafts, or takes back what waits to leave.' })
  discardMessages(@Args('messages', { type: () => [ID] }) messages: MessageId[], @Context() { desk, actor }: RequestContext) {
    return discardMessages(desk, actor, messages);
  }

  @Permit(mayBeMember)
  @Mutation(() => MessagesHandledType, { description: 'One that failed, or may have left: a person’s word, never the house’s.' })
  sendAgain(@Args('message', { type: () => ID }) message: MessageId, @Context() { desk, actor }: RequestContext) {
    return sendAgain(desk, actor, message);
  }

  @Permit(mayBeMember)
  @Mutation(() => EditDraftResult)
  async editDraft(@Args('input') input: EditDraftInputType, @Context() { desk, actor, locale }: RequestContext) {
    const edited = await editDraft(desk, actor, input);
    return edited.outcome === 'MessagesHandled' ? edited : presentProblem(edited, locale);
  }
}
