import { loadDemo, type Desk, type Role } from '#desk';
import { readFile } from 'node:fs/promises';

/** The demonstration's accounts share this password: it is shown on the screen of who starts it, and opens nothing else. */
export const DEMO_PASSWORD = 'demonstration';

/** One of the demonstration's accounts, to be shown. */
export interface DemoAccount {
  readonly role: Role;
  readonly email: string;
  readonly password: string;
}

/** The repository's folder: three up from the source, four from the build. */
const DEMO_FOLDER = new URL(import.meta.url.endsWith('.ts') ? '../../../apps/cli/demo/' : '../../../../apps/cli/demo/', import.meta.url);

/** Loads the demonstration unless it is there; with the audience's part where it is to be looked at. */
export async function openDemo(desk: Desk, audience = false): Promise<readonly DemoAccount[]> {
  const [page, applications] = await Promise.all([readDemo('topic-page.txt'), readDemo('applications.json')]);
  const { accounts } = await loadDemo(desk, { page, applications, password: DEMO_PASSWORD, audience });
  return accounts.map(({ role, email }) => ({ role, email, password: DEMO_PASSWORD, audience }));
}

const readDemo = (name: string): Promise<string> => readFile(new URL(name, DEMO_FOLDER), 'utf8');
