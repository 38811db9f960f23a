import type { PaperWishes } from '#print';
import type { RundownId } from '#rundown';
import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { ParticipationId } from '../ids.js';
import type { ReadShow } from '../paper/read-show.js';
import { permit } from '../permissions.js';
import type { Work } from '../ports/unit-of-work.js';
import { canonicalJson } from '../rundown/canonical-json.js';
import { mayBeMember } from '../team/episode-permissions.js';
import { contentHash } from './content-hash.js';
import { printCodeOf } from './print-code.js';
import { checkPath } from './print.js';

/** A paper as it is about to be printed. */
export interface PrintAsked {
  readonly rundownId: RundownId;
  /** As this actor read it. */
  readonly show: ReadShow;
  readonly format: string;
  readonly wishes: PaperWishes;
  /** Whose copy it is; absent: nobody's in particular. */
  readonly recipient?: string;
  readonly participationId?: ParticipationId | null;
}

/** Somebody who reloads a page, or whose reader asks for it in pieces, prints once. */
const SAME_PRINT_MS = 10 * 60_000;
/** Two papers draw the same fifty bits about never; three times in a row never. */
const MOST_DRAWS = 3;

/**
 * Gives a paper the address under which it can be checked, the same whenever the same paper is printed again, and notes
 * who printed it; `looks` for who only asks what it would be (HEAD).
 */
export async function notePrint(desk: Desk, actor: Actor, asked: PrintAsked, looks = false): Promise<string> {
  permit(mayBeMember, actor);
  const { show: { matter: { version, content } } } = asked;
  return desk.work.run(async (work) => {
    const code = await codeOf(desk, work, asked);
    const [by, now] = [userIdOf(actor), desk.clock.now()];
    if (!looks && !(await work.prints.hasPrinted(code, by, new Date(now.getTime() - SAME_PRINT_MS)))) {
      const revision = version === null && 'revision' in content ? content.revision : null;
      await work.prints.note([{ id: desk.newId(), code, revision, copies: 1, printedBy: by, printedByName: nameOf(actor) ?? '', printedAt: now }]);
    }
    return checkAddress(desk, code);
  });
}

/** Where a paper of that code is checked. */
export const checkAddress = ({ address }: Pick<Desk, 'address'>, code: string): string => `${address}${checkPath(code)}`;

/** The code of a paper, found again or drawn. */
export async function codeOf(desk: Desk, work: Work, { rundownId, show: { document, matter, moment }, format, wishes, recipient = '', participationId = null }: PrintAsked): Promise<string> {
  const copy = {
    rundownId, format, recipient, participationId,
    version: matter.version?.number ?? null,
    contentHash: matter.version?.hash ?? contentHash(desk, document),
    wishes: canonicalJson({ ...wishes, locale: moment.locale }),
    madeAt: desk.clock.now(),
  };
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const code = await work.prints.codeFor({ ...copy, code: printCodeOf(desk.secrets.newToken()) });
    if (code !== null) return code;
  }
  throw new Error('No free code was drawn for a paper.');
}
