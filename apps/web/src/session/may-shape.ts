import { useSession } from './session.js';

/** True for who imports, opens, shapes and releases: producers and administrators. A host reads and prints. */
export function useMayShape(): boolean {
  const { user } = useSession();
  return user?.role === 'producer' || user?.role === 'administrator';
}
