import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { EditDebateFacetInput } from '../inputs.js';
import type { EditDebateFacetOutcome } from '../outcomes.js';
import { mayImportTopic, permit } from '../permissions.js';
import { canonicalJson } from '../rundown/canonical-json.js';
import { doerOf } from '../topic/on-newest.js';
import { comesWithEngine, joinBank, type FacetEdit } from './bank.js';
import { checkFacet } from './check-facet.js';
import { toSeenLine } from '../storable-text.js';

/** Gives a facet of the bank other words, takes it out of use, or adds one of the studio's own; readings from now on use it. */
export async function editDebateFacet(desk: Desk, actor: Actor, input: EditDebateFacetInput): Promise<EditDebateFacetOutcome> {
  permit(mayImportTopic, actor);
  const edit = takeDown(input, desk.newId);
  return desk.work.run(async (work): Promise<EditDebateFacetOutcome> => {
    await work.facets.lock();
    const edits = await work.facets.all();
    const code = checkFacet(edit, edits, input.key ?? null);
    if (code) return { outcome: 'FacetRefused', code };
    if (saysTheEngines(edit)) await work.facets.remove(edit.key);
    else await work.facets.save(edit, doerOf(actor), desk.clock.now());
    return { outcome: 'DebateFacetEdited', facet: joinBank(await work.facets.all()).find(({ key }) => key === edit.key)! };
  });
}

function takeDown({ key, name, wordsFr, wordsEn, inUse }: EditDebateFacetInput, newId: () => string): FacetEdit {
  const words = (list: readonly string[]) => [...new Set(list.map((word) => toSeenLine(word)).filter((word) => word !== ''))];
  return { key: key ?? `studio-${newId()}`, name: toSeenLine(name ?? '') || null, wordsFr: words(wordsFr), wordsEn: words(wordsEn), inUse };
}

/** True when nothing of an engine's facet is edited any more. */
function saysTheEngines(edit: FacetEdit): boolean {
  const own = joinBank([]).find(({ key }) => key === edit.key);
  return comesWithEngine(edit.key) && own !== undefined && canonicalJson({ ...edit, edited: false }) === canonicalJson(own);
}
