/** English words that name no subject: closed classes and the small change of online talk. Folded. Written for this project. */
export const STOP_WORDS_EN: ReadonlySet<string> = new Set(
  `
  the a an this that these those of to in on at by for from with without within into onto over under about against between
  among through during before after above below up down out off again once and or but nor so yet if then else than because
  as until while when where why how what which who whom whose that there here
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves
  they them their theirs themselves one ones someone somebody anyone anybody everyone everybody nobody nothing something
  anything everything none each every either neither both all any some few many much more most less least other another such
  own same several enough
  be am is are was were been being have has had having do does did doing done will would shall should can could may might must
  not no yes never ever always often sometimes still already just only even also too very quite rather really actually
  don doesn didn isn aren wasn weren hasn haven hadn won wouldn shouldn couldn can't cannot ain s t d ll m re ve
  get gets got getting go goes going gone went come comes came coming make makes made making take takes took taken taking give
  gives gave given giving say says said saying tell tells told think thinks thought know knows knew known see sees saw seen
  look looks looking want wants wanted need needs needed let lets put puts keep keeps kept seem seems seemed find finds found
  use used using try tries tried ask asks asked mean means meant like likes liked talk talking
  thing things way ways lot lots bit kind sort point case example fact time times day days year years month months week weeks
  hour hours minute minutes morning evening today tomorrow yesterday now later soon ago
  good bad better best worse worst big small little great new old long short high low first second third last next real true
  right sure maybe perhaps probably certainly simply clearly exactly however though although anyway instead together
  thanks thank hello hi dear regards article articles comment comments post blog author reader page link read reading write
  wrote written people person man men woman women everyone
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand
  http https www com org html
  `
    .trim()
    .split(/\s+/u),
);
