import type { StanceCues } from './stance.js';

/** The same in English. Folded patterns, written for this project. */
export const STANCE_CUES_EN: StanceCues = {
  agree: [
    /\b(?:i (?:totally |fully |completely |entirely |quite |strongly )?agree|(?:you are|you're|she is|he is) (?:absolutely |quite |so )?right|well said|well put|spot on|exactly|hear,? hear|i share (?:your|this)|could not agree more|couldn't agree more|so true|very true|great (?:article|piece)|fair (?:play|point|enough)|i can't argue with|i second (?:that|this)|indeed)\b/g,
  ],
  nuance: [
    /\b(?:i agree|you are right|you're right)\b[^.!?]{0,80}, but\b/g,
    /\b(?:of course|admittedly|granted|it is true|it's true|true,)[^.!?]{0,220}\b(?:but|yet|however)\b/g,
    /\b(?:however|that said|on the other hand|up to a point|partly|in part|not only|not entirely|not quite|yes,? but|i agree,? but|it depends|to be fair|both sides|except that|provided that|not that simple|more complicated|one reservation|nuance)\b/g,
  ],
  disagree: [
    /\b(?:(?:i |totally |strongly |completely )+disagree|i (?:do not|don't|cannot|can't) agree|not (?:at all )?(?:true|convinced)|(?:you are|you're|that is|that's|this is) (?:simply |just |plain |completely )?wrong|nonsense|absurd|ridiculous|i (?:do not|don't) (?:believe|think|buy)|on the contrary|you forget|you miss(?:ed)?|misses the point|too easy|far from it|waste of (?:money|time)|with (?:all due )?respect,)\b/g,
  ],
};
