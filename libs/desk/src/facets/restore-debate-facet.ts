import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { mayImportTopic, permit } from '../permissions.js';
import { joinBank, type BankFacet } from './bank.js';

/** The engine's own words again; a facet of the studio's own is gone. Answers the bank as it is then. */
export async function restoreDebateFacet(desk: Desk, actor: Actor, key: string): Promise<readonly BankFacet[]> {
  permit(mayImportTopic, actor);
  return desk.work.run(async (work) => {
    await work.facets.lock();
    await work.facets.remove(key);
    return joinBank(await work.facets.all());
  });
}
