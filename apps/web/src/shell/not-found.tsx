import { Link } from 'wouter';
import { Blank } from '../look/blank.js';
import { useWords } from '../words/words-provider.js';

/** For an address that leads nowhere, or no longer does. */
export function NotFound() {
  const { app } = useWords();
  return <Blank heads title={app.notFound} action={<Link href="/">{app.toDesk}</Link>}>{app.notFoundHint}</Blank>;
}
