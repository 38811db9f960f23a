import type { PersonFacts } from '#audience';
import type { Locale, PersonId, PersonStore } from '#desk';
import type { EpisodeId, RundownId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { readRows } from '../sql.js';
import { fromPerson, PersonRow } from '../topic/person.row.js';
import { TOOK_PART } from './took-part.sql.js';

/** The records of people, inside one transaction. */
export class SqlPersonStore implements PersonStore {
  constructor(private readonly manager: EntityManager) {}

  async add(id: PersonId, { name, title, organisation, telephone }: PersonFacts, { email, locale }: { readonly email: string; readonly locale: Locale }, at: Date): Promise<void> {
    await this.manager.insert(PersonRow, { ...fromPerson({ id, name, title, organisation }, at), telephone, email, locale });
  }

  async follow(id: PersonId, facts: PersonFacts): Promise<PersonFacts> {
    const recorded = (await this.lock(id))!;
    const [place] = await readRows(this.manager, 'select from participation where person_id = $1 limit 1', [id]);
    const followed = place === undefined ? { ...facts, telephone: facts.telephone ?? recorded.telephone } : { ...recorded, telephone: recorded.telephone ?? facts.telephone };
    await this.set(id, followed);
    return followed;
  }

  async lock(id: PersonId): Promise<PersonFacts | null> {
    const [row] = await readRows<PersonFacts>(this.manager, 'select name, title, organisation, telephone from person where id = $1 for update', [id]);
    return row ?? null;
  }

  async tookPart(id: PersonId, at: Date): Promise<boolean> {
    return (await readRows<{ took: boolean }>(this.manager, `select ${TOOK_PART('$1', '$2')} as took`, [id, at]))[0]!.took;
  }

  async set(id: PersonId, { name, title, organisation, telephone }: PersonFacts): Promise<void> {
    await this.manager.update(PersonRow, { id }, { name, title, organisation, telephone });
  }

  namedIn(id: PersonId): Promise<{ episodeId: EpisodeId; rundownId: RundownId }[]> {
    return readRows(this.manager, 'select n.episode_id as "episodeId", r.id as "rundownId" from participation n join rundown r on r.episode_id = n.episode_id where n.person_id = $1 order by r.id', [id]);
  }
}
