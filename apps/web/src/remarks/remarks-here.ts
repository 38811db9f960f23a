import { isOfRundown, remarkOn, type Remark, type RemarkSpeaker, type TimedRundown } from '#rundown';
import type { DeskRundown, Findings } from '../rundown/desk-rundown.js';
import { reasonOf } from '../words/say-facts.js';

/**
 * Everything to remark on the rundown as it is on this screen. What follows from its lines is made anew by the server's own function;
 * what only the server knows is taken as it last told it, lines that are gone left out.
 */
export function remarksHere({ remarks, remarkRules, names }: Pick<DeskRundown, 'remarks' | 'remarkRules' | 'names'>, timed: TimedRundown): readonly Remark[] {
  const here = new Set<string>([...timed.segments, ...timed.reserve].map(({ id }) => id));
  const earlier = remarks.map(toRemark).filter((remark) => !isOfRundown(remark) && (remark.segment === undefined || here.has(remark.segment)));
  const speakers = [...names.people.values()].map(({ id, person }): RemarkSpeaker => ({ id: id as RemarkSpeaker['id'], name: person.name }));
  return remarkOn(timed, { earlier, speakers, rules: remarkRules });
}

const toRemark = ({ level, segmentId, ...said }: Findings['remarks'][number]): Remark => {
  const { code, facts } = reasonOf(said);
  return { code, level, ...(segmentId !== null && { segment: segmentId as NonNullable<Remark['segment']> }), ...(facts && { facts }) };
};
