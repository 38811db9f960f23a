import type { Desk } from '../desk.js';
import type { RundownActId } from '../ids.js';
import type { Operation } from './operation.js';

/** Ids of an operation that is an act by itself. */
export function actOf(desk: Desk): Pick<Operation, 'id' | 'act' | 'actKind' | 'undoes'> {
  const id = desk.newId();
  return { id, act: id as RundownActId, actKind: null, undoes: null };
}
