import { NOBODY, PERMISSIONS, type Permission, type Role } from '#desk';
import type { Visitor } from './open-test-api.js';

type Asker = Parameters<(typeof PERMISSIONS)[Permission]>[0];

const NOWHERE = '0190aaaa-0000-7000-8000-0000000000ee';

/** Fields of the schema with the permission that each needs, as they are asked for of what is not there. */
export type PermittedFields = readonly (readonly [operation: string, field: string, permission: Permission])[];

/** Every field that somebody may ask for and should not, or may not and should, in words. */
export async function findWrongPermissions(fields: PermittedFields, browsers: Readonly<Record<Role | 'nobody', Visitor>>): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [who, browser] of Object.entries(browsers)) {
    const actor = (who === 'nobody' ? NOBODY : { kind: 'user', id: NOWHERE, name: who, role: who, locale: 'fr' }) as Asker;
    for (const [operation, field, permission] of fields) {
      const { errors } = await browser.ask(`${operation} { ${field} }`);
      const refused = errors?.some(({ extensions: { code } }) => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') ?? false;
      if (refused === PERMISSIONS[permission](actor)) wrong.push(`${who} ${refused ? 'may not' : 'may'} ${field}`);
    }
  }
  return wrong;
}
