/** Concrete things that English speakers lend to ideas; singular and folded. Written for this project. */
export const IMAGE_NOUNS_EN: ReadonlySet<string> = new Set(
  `
  heart spine blood skin bone belly stomach lung mouth tooth teeth nail hand fist foot feet wound scar fever poison
  cure bandage war battle bomb shield army knife sword gun wall bridge door window key lock roof cellar ladder
  stair cage prison chain trap net leash compass cliff train engine fuel brake wheel boat ship anchor sail
  lighthouse storm wind lightning fog cloud sun shadow moon star rain snow ice wave tide sea river desert mountain
  volcano fire flame smoke ash tree root seed garden flower fruit forest jungle weed wolf sheep dog cat lion fox
  shark ant bee spider snake ostrich parrot horse donkey recipe sauce sugar honey bread butter soup pot plate stage
  curtain mask costume puppet string circus clown mirror orchestra drum dance ball church religion heaven hell
  devil angel jewel dust brick glass rope hammer parachute umbrella coffin ghost toy bubble lottery corridor fence
  lifeboat lifeline
  `
  .trim()
  .split(/\s+/u),
);
