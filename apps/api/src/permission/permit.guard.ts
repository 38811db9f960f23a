import { NOBODY, permit } from '#desk';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { KnownRequest } from '../session/read-request-session.js';
import { PERMIT, type May } from './permit.js';

/** Closes every route that states no permission; GraphQL fields are sealed in the schema itself. */
@Injectable()
export class PermitGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const may = Reflect.getMetadata(PERMIT, context.getHandler()) as May | undefined;
    permit(may ?? (() => false), context.switchToHttp().getRequest<Partial<KnownRequest>>().caller?.actor ?? NOBODY);
    return true;
  }
}
