import { TOPIC_STATES, shownIn } from '#audience';
import { queryOf, type PublicRequest } from '../frame/public-request.js';
import type { ListedBy } from './topic-list.js';

/** UTF-16 units of what is searched for and narrowed by. */
const LONGEST = 200;

/** What the address of the list narrows it to; what it cannot mean is left out. */
export function readListFilter(request: PublicRequest): ListedBy {
  const read = (name: string) => queryOf(request, name).normalize('NFC').replace(/\s+/g, ' ').replaceAll('\0', '').trim().slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
  const state = read('etat');
  return {
    q: read('q'),
    rubrique: read('rubrique'),
    etat: TOPIC_STATES.find((one) => one === state && shownIn(one).listed) ?? '',
    format: read('format'),
    secteur: read('secteur'),
  };
}
