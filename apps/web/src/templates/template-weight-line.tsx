import { Note } from '../look/note.js';
import { useWords } from '../words/words-provider.js';
import type { PieceLengths } from './read-pieces.js';
import { weighTemplate } from './weigh-template.js';

/** How long a usual show gets with these pieces, and a word where it does not fit. */
export function TemplateWeightLine({ pieces }: { readonly pieces: readonly PieceLengths[] }) {
  const { templates: words } = useWords();
  const { least, ideal, most, fits } = weighTemplate(pieces);
  return fits ? <p className="soft tabular">{words.lengths(least, ideal, most)}</p> : <Note tone="info">{words.lengths(least, ideal, most)} {words.doesNotFit}</Note>;
}
