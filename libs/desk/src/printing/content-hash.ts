import type { Conducteur1 } from '#interchange';
import type { Desk } from '../desk.js';
import { canonicalJson } from '../rundown/canonical-json.js';

/**
 * What tells one draft from another on paper: the whole document but for the moment of its last edit, so that an edit that
 * was taken back is no other draft, and for remarks, which hang on who may read what.
 */
export function contentHash({ secrets }: Pick<Desk, 'secrets'>, document: Conducteur1): string {
  const { episode } = document;
  return secrets.hash(canonicalJson({ ...document, remarks: [], agesOn: '', ...(episode && { episode: { ...episode, editedAt: '' } }) }));
}
