import { changeAccountRole, claimInvitation, closeAccount, inviteAccount, listAccounts, mayKeepAccounts, revokeInvitation, type InvitationId, type Role, type UserId } from '#desk';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.js';
import { anyone, Permit } from '../permission/permit.js';
import { presentEntry } from '../session/presenter.js';
import { ClaimResult } from '../session/results.js';
import { RoleEnum } from '../session/types.js';
import { presentAccount, presentAccountChange, presentInvitation, presentInvited } from './accounts.presenter.js';
import { AccountType, ChangeAccountResult, InvitationType, InviteAccountResult } from './accounts.types.js';

/** Who has an account, and who was invited to one. */
@Resolver()
export class AccountsResolver {
  @Permit(mayKeepAccounts)
  @Query(() => [AccountType], { description: 'Open ones by name, then closed ones.' })
  async accounts(@Context() { desk, actor }: RequestContext) {
    return (await listAccounts(desk, actor)).accounts.map(presentAccount);
  }

  @Permit(mayKeepAccounts)
  @Query(() => [InvitationType], { description: 'Those that can be used, newest first.' })
  async invitations(@Context() { desk, actor }: RequestContext) {
    return (await listAccounts(desk, actor)).invitations.map(presentInvitation);
  }

  @Permit(mayKeepAccounts)
  @Mutation(() => InviteAccountResult)
  async inviteAccount(@Args('forWhom', { type: () => String }) forWhom: string, @Args('role', { type: () => RoleEnum }) role: Role, @Context() { desk, actor, locale }: RequestContext) {
    return presentInvited(await inviteAccount(desk, actor, { forWhom, role }), locale);
  }

  @Permit(mayKeepAccounts)
  @Mutation(() => [InvitationType], { description: 'Answers those that are left.' })
  async revokeInvitation(@Args('id', { type: () => ID }) id: InvitationId, @Context() { desk, actor }: RequestContext) {
    await revokeInvitation(desk, actor, id);
    return (await listAccounts(desk, actor)).invitations.map(presentInvitation);
  }

  @Permit(mayKeepAccounts)
  @Mutation(() => ChangeAccountResult, { description: 'At once, in every browser of theirs.' })
  async changeAccountRole(@Args('id', { type: () => ID }) id: UserId, @Args('role', { type: () => RoleEnum }) role: Role, @Context() { desk, actor, locale }: RequestContext) {
    return presentAccountChange(await changeAccountRole(desk, actor, id, role), locale);
  }

  @Permit(mayKeepAccounts)
  @Mutation(() => ChangeAccountResult, { description: 'Its sessions, calendars, invitations and places in teams end with it.' })
  async closeAccount(@Args('id', { type: () => ID }) id: UserId, @Context() { desk, actor, locale }: RequestContext) {
    return presentAccountChange(await closeAccount(desk, actor, id), locale);
  }

  @Permit(anyone)
  @Mutation(() => ClaimResult, { description: 'Turns an invitation into an account with the role it was made for.' })
  async claimInvitation(
    @Args('token', { type: () => String }) token: string,
    @Args('name', { type: () => String }) name: string,
    @Args('email', { type: () => String }) email: string,
    @Args('password', { type: () => String }) password: string,
    @Context() context: RequestContext,
  ) {
    const { desk, locale } = context;
    return presentEntry(await claimInvitation(desk, { token, name, email, password, locale }), context);
  }
}
