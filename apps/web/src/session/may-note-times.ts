import { useEpisodePart } from './episode-part.js';
import { useSession } from './session.js';

const NOTING: readonly string[] = ['administrator', 'producer', 'host'];

/** True for who notes real times: whoever makes the show, and in one episode its show caller. */
export function useMayNoteTimes(): boolean {
  const { user } = useSession();
  const part = useEpisodePart();
  return part?.mayNoteRealTimes ?? NOTING.includes(user?.role ?? '');
}
