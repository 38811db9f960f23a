import { readInstant, readStart } from '#rundown';
import { APPLICATIONS_1_SCHEMA } from './applications-1.schema.js';
import { findDamage, type Damage } from './find-damage.js';
import { parseJson, type JsonDamaged } from './parse-json.js';

/** One application as its file says it; `id` is the file's own and stays with it. Null: not said. */
export interface ReadApplication {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly role: string;
  readonly email: string | null;
  readonly telephone: string | null;
  /** The language they are written to in. */
  readonly language: 'fr' | 'en' | null;
  /** IANA name of where they live. */
  readonly zone: string | null;
  readonly motivation: string;
  readonly answers: readonly { readonly question: string; readonly text: string }[];
  readonly availability: readonly { readonly from: string; readonly to: string }[];
}

export type ReadApplications =
  | { readonly outcome: 'applicationsRead'; readonly applications: readonly ReadApplication[] }
  | { readonly outcome: 'applicationsDamaged'; readonly damage: readonly Damage[] }
  | JsonDamaged;

const HAS_OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/;

type Written = Pick<ReadApplication, 'id' | 'name' | 'motivation' | 'answers'> & Partial<ReadApplication>;

/** Reads a file of the published format `applications/1`; nothing of a damaged one is used. */
export function readApplications(text: string): ReadApplications {
  const parsed = parseJson(text);
  if (parsed.outcome !== 'jsonParsed') return parsed;
  const damage = findDamage(parsed.value, APPLICATIONS_1_SCHEMA);
  if (damage.length > 0) return { outcome: 'applicationsDamaged', damage };
  const { applications } = parsed.value as { applications: readonly Written[] };
  const senseless = [...repeatedIds(applications), ...windowsBackwards(applications), ...unknownZones(applications)];
  if (senseless.length > 0) return { outcome: 'applicationsDamaged', damage: senseless };
  return {
    outcome: 'applicationsRead',
    applications: applications.map((one) => ({
      id: one.id,
      // A name is shown on one line, whatever its file put between its words.
      name: one.name.replace(/[\s\p{Cc}]+/gu, ' ').trim(),
      title: one.title ?? null,
      organisation: one.organisation ?? null,
      role: one.role ?? 'speaker',
      email: one.email ?? null,
      telephone: one.telephone?.trim() || null,
      language: one.language ?? null,
      zone: one.zone ?? null,
      motivation: one.motivation,
      answers: one.answers.map(({ question, text: answer }) => ({ question, text: answer })),
      availability: (one.availability ?? []).map(({ from, to }) => ({ from, to })),
    })),
  };
}

// What a schema cannot say.
function repeatedIds(applications: readonly Written[]): readonly Damage[] {
  const seen = new Set<string>();
  return applications.flatMap(({ id }, index) => {
    const known = seen.has(id);
    seen.add(id);
    return known ? [{ path: `applications[${index}].id`, code: 'repeated', expected: id } as const] : [];
  });
}

function windowsBackwards(applications: readonly Written[]): readonly Damage[] {
  return applications.flatMap((application, index) =>
    (application.availability ?? []).flatMap((window, at): readonly Damage[] => {
      const [from, to] = [readInstant(window.from, 'UTC'), readInstant(window.to, 'UTC')];
      const path = `applications[${index}].availability[${at}]`;
      if (from === null || to === null) return [{ path, code: 'malformed', expected: '2026-12-10T18:00' }];
      // Local and offset times cannot be compared without the show's zone, which the file does not know.
      const alike = HAS_OFFSET.test(window.from) === HAS_OFFSET.test(window.to);
      return alike && from >= to ? [{ path, code: 'wrongValue', expected: 'from < to' }] : [];
    }),
  );
}

function unknownZones(applications: readonly Written[]): readonly Damage[] {
  return applications.flatMap(({ zone }, index): readonly Damage[] =>
    // A date that exists everywhere: only the zone is looked at.
    typeof zone === 'string' && readStart('2026-01-01T12:00', zone).outcome === 'unknownZone' ? [{ path: `applications[${index}].zone`, code: 'wrongValue', expected: 'Europe/Paris' }] : []);
}
