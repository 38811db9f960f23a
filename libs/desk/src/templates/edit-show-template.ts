import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { InvalidInput } from '../errors.js';
import type { TemplateId } from '../ids.js';
import type { EditShowTemplateInput } from '../inputs.js';
import type { EditShowTemplateOutcome } from '../outcomes.js';
import { mayPlanShow, permit } from '../permissions.js';
import { canonicalJson } from '../rundown/canonical-json.js';
import { toSeenLine } from '../storable-text.js';
import { doerOf } from '../topic/on-newest.js';
import { checkTemplate } from './check-template.js';
import { houseTemplate, joinTemplates, keptName, PLANNED_PIECES, templateNamed, type StudioTemplate, type TemplateEdit } from './studio-template.js';

/** Changes a template, or makes one of the studio's own; shows planned from now on are planned by it. */
export async function editShowTemplate(desk: Desk, actor: Actor, input: EditShowTemplateInput): Promise<EditShowTemplateOutcome> {
  permit(mayPlanShow, actor);
  return desk.work.run(async (work): Promise<EditShowTemplateOutcome> => {
    await work.templates.lock();
    const templates = joinTemplates(await work.templates.all());
    const template = takeDown(input, templates, desk.newId);
    const refused = checkTemplate(template, templates, !input.id);
    if (refused) return { outcome: 'TemplateRefused', ...refused };
    if (canonicalJson(template) === canonicalJson(houseTemplate(template.id))) await work.templates.remove(template.id);
    else await work.templates.save(template, doerOf(actor), desk.clock.now());
    return { outcome: 'ShowTemplateEdited', template: joinTemplates(await work.templates.all()).find(({ id }) => id === template.id)! };
  });
}

/** The template as asked; what is not named stays as it is, or as the usual one has it. */
function takeDown({ id, name, pieces, hostPercent, wishes, targetSeconds, seats }: EditShowTemplateInput, templates: readonly StudioTemplate[], newId: () => string): TemplateEdit {
  const named = pieces.map(({ piece }) => piece);
  const unknown = named.find((piece, at) => !PLANNED_PIECES.includes(piece) || named.indexOf(piece) !== at);
  if (unknown !== undefined) throw new InvalidInput('pieces', `“${unknown}” is named twice, or no piece that planning lays.`);
  const before = templateNamed(templates, id ?? null);
  const given = pieces.map(({ piece, minSeconds, idealSeconds, maxSeconds }) => [piece, { minSeconds, idealSeconds, maxSeconds }] as const);
  const { speechBalance, contradiction, interest, affinity, fewSeatChanges, idealDurations, parity } = wishes;
  const kept = id ?? (newId() as TemplateId);
  return {
    id: kept,
    name: keptName(kept, toSeenLine(name)),
    pieces: { ...before.pieces, ...Object.fromEntries(given) },
    hostPercent,
    wishes: { speechBalance, contradiction, interest, affinity, fewSeatChanges, idealDurations, parity },
    targetSeconds: targetSeconds ?? before.targetSeconds,
    seats: seats ?? before.seats,
  };
}
