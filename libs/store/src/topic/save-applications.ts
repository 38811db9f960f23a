import type { Application, ApplicationId, ImportedApplication, PersonId } from '#desk';
import type { TopicId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { insertAll, readRows, upsertAll } from '../sql.js';
import { ApplicationRow, FROM_FILE } from './application.row.js';
import { fromPerson, PersonRow, toPerson } from './person.row.js';

type ReadApplicationRow = Pick<ApplicationRow, 'id' | 'externalKey' | 'name' | 'title' | 'organisation' | 'telephone' | 'role' | 'motivation' | 'answers' | 'availability'> & { readonly person: PersonRow };

/** The applications of a topic as they were made, with the ids they have here and the person that each is of as recorded, in the file's order. */
export async function readApplications(manager: EntityManager, id: TopicId): Promise<{ application: Pick<Application, 'id' | 'person'>; imported: ImportedApplication }[]> {
  const rows = await readRows<ReadApplicationRow>(
    manager,
    `select a.id, a.external_key as "externalKey", a.name, a.title, a.organisation, a.telephone, a.role, a.motivation, a.answers, a.availability,
       json_build_object('id', p.id, 'name', p.name, 'title', p.title, 'organisation', p.organisation,
         'email', p.email, 'locale', p.locale, 'zone', p.zone) as person
     from application a join person p on p.id = a.person_id
     where a.topic_id = $1 and a.state = 'submitted' order by a.position, a.id`,
    [id],
  );
  return rows.map(({ id: applicationId, externalKey, name, title, organisation, telephone, role, motivation, answers, availability, person }) => {
    const { email, locale: language, zone } = person;
    return {
      application: { id: applicationId as ApplicationId, person: toPerson(person) },
      imported: { id: externalKey, name, title, organisation, role, email, telephone, language, zone, motivation, answers, availability },
    };
  });
}

/**
 * Adds and refreshes applications by the file's own ids; who is there keeps their person and what became of their application.
 * Those made on the public page are their authors' to change, who may have done so since they were read: they stay as they are.
 */
export async function saveApplications(manager: EntityManager, newId: () => string, topicId: TopicId, given: readonly ImportedApplication[], at: Date): Promise<void> {
  const known = await readRows<{ id: string; personId: string; key: string; ours: boolean }>(
    manager, 'select id, person_id as "personId", external_key as key, begun_at is not null as ours from application where topic_id = $1', [topicId]);
  const ours = new Set(known.flatMap(({ key, ours: made }) => (made ? [key] : [])));
  const applications = given.filter(({ id }) => !ours.has(id));
  const rows = applications.map((application, position) => {
    const there = known.find(({ key }) => key === application.id);
    const { name, title, organisation, telephone } = application;
    return {
      person: fromPerson({ id: (there?.personId ?? newId()) as PersonId, name, title, organisation }, at),
      application: {
        id: there?.id ?? newId(),
        topicId,
        personId: null,
        externalKey: application.id,
        position,
        name,
        title,
        organisation,
        telephone,
        role: application.role,
        motivation: application.motivation,
        answers: application.answers,
        availability: application.availability,
        affinities: [],
        ...FROM_FILE,
      } satisfies ApplicationRow as ApplicationRow,
    };
  });
  const people = rows.map(({ person }) => person);
  const recorded = new Set(known.map(({ personId }) => personId));
  await insertAll(manager, PersonRow, people.filter(({ id }) => !recorded.has(id)));
  await followFile(manager, people.filter(({ id }) => recorded.has(id)));
  await fillContacts(manager, rows.map(({ person }, at) => ({ id: person.id, ...contactOf(applications[at]!) })));
  await upsertAll(
    manager, ApplicationRow, rows.map(({ person, application }) => ({ ...application, personId: person.id })),
    ['topic_id', 'external_key'], ['position', 'name', 'title', 'organisation', 'telephone', 'role', 'motivation', 'answers', 'availability'],
  );
}

/** Writes what a newer file says of people who have a place in no episode: what papers print of the others is a producer's to change. */
async function followFile(manager: EntityManager, people: readonly PersonRow[]): Promise<void> {
  const facts = people.map(({ id, name, title, organisation }) => ({ id, name, title, organisation }));
  // Who takes a place meanwhile waits.
  await manager.query('select from person where id = any($1::uuid[]) order by id for update', [facts.map(({ id }) => id)]);
  await manager.query(
    `update person p set name = n.name, title = n.title, organisation = n.organisation
     from jsonb_to_recordset($1::jsonb) as n (id uuid, name text, title text, organisation text)
     where p.id = n.id and not exists (select from participation t where t.person_id = p.id)`,
    [JSON.stringify(facts)],
  );
}

type ImportedContact = Pick<ImportedApplication, 'email' | 'telephone' | 'language' | 'zone'>;
const contactOf = ({ email, telephone, language, zone }: ImportedApplication): ImportedContact => ({ email, telephone, language, zone });

/** Writes how people are reached where nothing is known yet: what a producer typed stays. */
async function fillContacts(manager: EntityManager, contacts: readonly (ImportedContact & { readonly id: string })[]): Promise<void> {
  await manager.query(
    `update person p set email = coalesce(p.email, n.email), telephone = coalesce(p.telephone, n.telephone), locale = coalesce(p.locale, n.language), zone = coalesce(p.zone, n.zone)
     from jsonb_to_recordset($1::jsonb) as n (id uuid, email text, telephone text, language text, zone text) where p.id = n.id`,
    [JSON.stringify(contacts)],
  );
}
