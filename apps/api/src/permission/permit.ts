import type { Actor } from '#desk';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';

/** A sentence that can be read aloud: may this actor do it? */
export type May = (actor: Actor) => boolean;

/** For the few doors that stand open: signing in, signing out, asking who one is. */
export const anyone: May = () => true;

/** Key of the permission in a GraphQL field's extensions and in a route's metadata. */
export const PERMIT = 'permit';

/** States who may pass. A resolver method without it keeps the API from starting; a route without it is closed. */
export const Permit = (may: May): MethodDecorator =>
  applyDecorators(Extensions({ [PERMIT]: may }), SetMetadata(PERMIT, may));
