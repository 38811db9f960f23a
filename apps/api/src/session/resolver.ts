import { claimAdministrator, signIn, signOut } from '#desk';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.js';
import { anyone, Permit } from '../permission/permit.js';
import { presentEntry } from './presenter.js';
import { ClaimResult, SignInResult } from './results.js';
import { UserType } from './types.js';

@Resolver()
export class SessionResolver {
  @Permit(anyone)
  @Query(() => UserType, { nullable: true })
  me(@Context() { user }: RequestContext) {
    return user;
  }

  @Permit(anyone)
  @Mutation(() => SignInResult)
  async signIn(
    @Args('email', { type: () => String }) email: string,
    @Args('password', { type: () => String }) password: string,
    @Context() context: RequestContext,
  ) {
    return presentEntry(await signIn(context.desk, { email, password, remoteAddress: context.remoteAddress }), context);
  }

  @Permit(anyone)
  @Mutation(() => Boolean)
  async signOut(@Context() { desk, token, door }: RequestContext) {
    if (token) await signOut(desk, token);
    door.letOut();
    return true;
  }

  @Permit(anyone)
  @Mutation(() => ClaimResult, { description: 'Turns the one-time link of a first start into the first administrator.' })
  async claimAdministrator(
    @Args('token', { type: () => String }) token: string,
    @Args('name', { type: () => String }) name: string,
    @Args('email', { type: () => String }) email: string,
    @Args('password', { type: () => String }) password: string,
    @Context() context: RequestContext,
  ) {
    const { desk, locale } = context;
    return presentEntry(await claimAdministrator(desk, { token, name, email, password, locale }), context);
  }
}
