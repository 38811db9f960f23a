import { playedBy, type TalentPart } from './reduce-talent.js';

/** Weighs orders: pay × time of everybody who is there and does not play. */
export function weigher(part: TalentPart): (order: Int32Array) => number {
  const played = playedBy(part).map((scenes) => Int32Array.from(scenes));
  const durations = Float64Array.from(part.durations);
  const pays = Float64Array.from(part.pays);
  const starts = new Float64Array(durations.length);
  let work = 0;
  played.forEach((scenes, actor) => scenes.forEach((scene) => (work += durations[scene]! * pays[actor]!)));
  return (order) => {
    let now = 0;
    for (let at = 0; at < order.length; at++) {
      const scene = order[at]!;
      starts[scene] = now;
      now += durations[scene]!;
    }
    let cost = 0;
    for (let actor = 0; actor < played.length; actor++) {
      const scenes = played[actor]!;
      let from = Infinity;
      let to = 0;
      for (let k = 0; k < scenes.length; k++) {
        const scene = scenes[k]!;
        const start = starts[scene]!;
        if (start < from) from = start;
        if (start + durations[scene]! > to) to = start + durations[scene]!;
      }
      cost += (to - from) * pays[actor]!;
    }
    return cost - work;
  };
}
