import { Link } from 'wouter';
import { useWords } from '../../words/words-provider.js';
import css from './page-rooms.module.css';

export const PAGE_ROOMS = ['page', 'points', 'publication'] as const;
export type PageRoom = (typeof PAGE_ROOMS)[number];

/** What there is to do on the public's side of a topic: its page, its points, its publication. */
export function PageRooms({ topicId, current }: { readonly topicId: string; readonly current: PageRoom }) {
  const { points: words } = useWords();
  return (
    <nav className={css['rooms']} aria-label={words.rooms}>
      {PAGE_ROOMS.map((room) => <Link key={room} href={`/sujets/${topicId}?vue=${room}`} aria-current={room === current ? 'page' : undefined} replace>{words.room[room]}</Link>)}
    </nav>
  );
}
