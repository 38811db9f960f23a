import { formatDuration } from '#rundown';
import { Note } from '../look/note.js';
import { useWords } from '../words/words-provider.js';
import type { PieceLengths } from './read-pieces.js';
import { weighTemplate, type UsualShow } from './weigh-template.js';

/** How long such a show gets with these pieces, and a word where its length does not fit. */
export function TemplateWeightLine({ pieces, show }: { readonly pieces: readonly PieceLengths[]; readonly show: UsualShow }) {
  const { templates: words } = useWords();
  const { least, ideal, most, fits } = weighTemplate(pieces, show);
  const length = formatDuration(show.targetSeconds);
  const sentence = words.lengths(length, show.seats, least, ideal, most);
  return fits ? <p className="soft tabular">{sentence}</p> : <Note tone="info">{sentence} {words.doesNotFit(length)}</Note>;
}
