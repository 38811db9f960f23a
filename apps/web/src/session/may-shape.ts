import { useEpisodePart } from './episode-part.js';
import { useSession } from './session.js';

/**
 * True for who imports, opens, shapes and releases: producers and administrators, and in one episode its owner and producers.
 * A host reads and prints.
 */
export function useMayShape(): boolean {
  const { user } = useSession();
  const part = useEpisodePart();
  return part?.mayEditRundown ?? (user?.role === 'producer' || user?.role === 'administrator');
}
