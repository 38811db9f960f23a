/**
 * Labelled pages that the engine is judged by and never tuned on. Each was written and labelled before the engine was
 * first run on it. Marks inside the comments: `|` a sentence ends here, `¦` it may; `{b=theme …}` one of the best quotes,
 * `{a=theme …}` a usable one, `{d …}` a debate question, `{s …}` a lesser one, `{n …}` noise, `{x …}` half of a
 * concession, `{x=attribute …}` somebody else's words; tags add up (`{b=theme,d …}`). A comment is headed
 * `@ author | themes | stance`: the theme a producer would file it under, then those another could defend.
 */
export interface HeldOutPage {
  /** The page as it would be pasted. */
  readonly text: string;
  readonly host: string;
  readonly language: 'fr' | 'en';
  readonly facts: Readonly<Record<'venue' | 'format' | 'treatment' | 'sector', string>> & { readonly speakerCount: number };
  readonly comments: readonly HeldOutComment[];
}

/** A comment with its labels; `start` and `end` count in the page, those of its marks in the comment. */
export interface HeldOutComment {
  readonly author: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Empty where it belongs to no theme. */
  readonly themes: readonly string[];
  /** Null for the host, who takes no side on their own article. */
  readonly stance: string | null;
  readonly marks: readonly HeldOutMark[];
  /** Non-blank units before each inner sentence boundary. */
  readonly required: readonly number[];
  readonly optional: readonly number[];
}

export interface HeldOutMark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tags: readonly { readonly name: string; readonly value: string | null }[];
}

/** Every how many sentence boundaries the page runs two sentences together, as pasted pages do. */
const GLUED_EVERY = 5;
/** Every how many comments a no-break space stands before the colon of the name. */
const NO_BREAK_EVERY = 4;

/** The page and the labels that its marks give. */
export function readHeldOut(marked: string): HeldOutPage {
  const [head = '', pitch = '', article = '', foot = '', said = ''] = marked.split(/^## (?:pitch|article|foot|comments)\n/mu);
  const fact = (name: string): string => new RegExp(`^${name}: (.*)$`, 'mu').exec(head)?.[1] ?? '';
  const call = fact('call');
  const host = fact('host');
  const facts = { venue: fact('venue'), format: fact('format'), treatment: fact('treatment'), sector: fact('sector'), speakerCount: Number(fact('people')) };
  let text = [
    'Identifiant     Mot de passe  ',
    'Connexion | Inscription',
    `[PARTICIPER_#FFFFFF_#2A4C7D_#2F5AA0_200_${call}] ${pitch.trim().replace(/\s+/gu, ' ')} L'article complet : `,
    'Et toc, voici mon feedback :',
    "Ci-dessous, j'expose mes motivations auprès des organisateurs :",
    'Je signale mon opinion : je trouve ce sujet...',
    '',
    'Infos diverses',
    `Lieu : ${facts.venue}`,
    `Format : ${facts.format}`,
    `Traitement\u00a0: ${facts.treatment}`,
    `Secteur d'activité : ${facts.sector}`,
    "L'article",
    'Réagir ?',
    `Intervenants (${facts.speakerCount})`,
    'AUDIENCE',
    '',
    call,
    '',
    pitch.trim(),
    '',
    "L'article complet :",
    '',
    article.trim(),
    '',
    foot.trimEnd(),
  ].join('\n');
  const comments = said.split(/^@ /mu).slice(1).map((block, at): HeldOutComment => {
    const [heading = '', ...lines] = block.trimEnd().split('\n');
    const [author = '', themes = '', stance = ''] = heading.split('|').map((part) => part.trim());
    const labelled = readMarks(lines.join('\n'));
    text += ` Commentaire de ${author === '' ? '' : author}${at % NO_BREAK_EVERY === 3 ? '\u00a0' : ' '}: `;
    const start = text.length;
    text += labelled.text;
    return { author: author === '' ? null : author, start, end: text.length, themes: themes === '-' ? [] : themes.split(','), stance: stance === 'h' ? null : stance, ...labelled };
  });
  return { text, host, language: fact('language') === 'en' ? 'en' : 'fr', facts, comments };
}

/** The comment's own words and what is marked in them. */
function readMarks(marked: string): Pick<HeldOutComment, 'text' | 'marks' | 'required' | 'optional'> {
  let text = '';
  let inked = 0;
  let boundaries = 0;
  const [marks, required, optional]: [HeldOutMark[], number[], number[]] = [[], [], []];
  const open: { start: number; tags: HeldOutMark['tags'] }[] = [];
  for (let at = 0; at < marked.length; at++) {
    const unit = marked.charAt(at);
    if (unit === '|' || unit === '¦') {
      (unit === '|' ? required : optional).push(inked);
      boundaries++;
      if (boundaries % GLUED_EVERY === 0 && /[.!?]$/u.test(text) && /^ \{?[^ ]* ?\p{Lu}\p{Ll}/u.test(marked.slice(at + 1))) at++;
    } else if (unit === '{') {
      const tags = marked.slice(at + 1, marked.indexOf(' ', at)).split(',');
      open.push({ start: text.length, tags: tags.map((tag) => ({ name: tag.split('=')[0] ?? '', value: tag.split('=')[1] ?? null })) });
      at = marked.indexOf(' ', at);
    } else if (unit === '}') {
      const mark = open.pop();
      if (mark !== undefined) marks.push({ ...mark, end: text.length, text: text.slice(mark.start) });
    } else {
      text += unit;
      if (!/\s/u.test(unit)) inked++;
    }
  }
  return { text, marks, required, optional };
}
