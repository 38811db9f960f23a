import { createContext, useContext } from 'react';
import { Link } from 'wouter';
import { sourceOf } from '../matter-drawer/source-of.js';
import { Origin } from '../topic/cite-line.js';
import { useWords } from '../words/words-provider.js';
import type { NamedQuestion, NamedQuote } from './names.js';

/** The topic whose matter the lines of a desk hold; null where it is not known. */
export const TopicOfDesk = createContext<string | null>(null);

/** Who wrote the words of a line, in what and when; leads to them in the topic. */
export function PieceOrigin({ piece: { id, author, contribution } }: { readonly piece: NamedQuote | NamedQuestion }) {
  const { topic, matterDrawer } = useWords();
  const topicId = useContext(TopicOfDesk);
  const name = author ?? topic.noAuthor;
  const where = <Origin contribution={contribution} />;
  return (
    <>
      {name} {topicId === null ? where : <Link href={sourceOf(topicId, id)} aria-label={matterDrawer.seeSourceOf(name)} title={matterDrawer.seeSource}>{where}</Link>}
    </>
  );
}
