import { NO_STUDIO } from '#desk';
import { USUAL_REMINDERS, type Slot } from '#notices';
import { newId } from '#platform';
import pg from 'pg';

/** Fills a migrated database with confirmed people who were told their slot a week ago and whose reminder is due at one minute. */
export async function fillReminders(databaseUrl: string, people: number, dueAt: Date): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const [topic, studio, episode, rundown] = [newId(), newId(), newId(), newId()];
    await client.query('begin');
    await client.query(
      `insert into topic (id, title, page_text, page_hash, remarks, imported_at, detected_language, bank_edits, revision, slug, state, zone, proposed_dates, page_revision)
       values ($1, 'Rappels', 'x', $2, '[]', now(), 'fr', '[]', 0, 'rappels', 'draft', 'Europe/Paris', '[]', 0)`, [topic, 'a'.repeat(64)]);
    await client.query(
      `insert into studio (id, name, address, access, map_address, zone, seats, contact, letterhead, presence, reminders, edited_at)
       values ($1, 'Studio 2', '14, quai des Tanneurs, 69005 Lyon', 'Interphone « Plateau »', '', 'Europe/Paris', 5, '{"name":"Inès","telephone":"+33 4 00 00 00 00","address":""}', $2, $3, $4, now())`,
      [studio, NO_STUDIO.letterhead, JSON.stringify(NO_STUDIO.presence), JSON.stringify({ ...USUAL_REMINDERS, window: { from: '00:00', until: '23:59' } })]);
    await client.query(
      `insert into episode (id, topic_id, title, start_local, zone, target_seconds, seats, created_at, changed_at, studio_id)
       values ($1, $2, 'Réparer plutôt que racheter', '2099-12-10T19:00', 'Europe/Paris', 3120, 5, now(), now(), $3)`, [episode, topic, studio]);
    await client.query(`insert into rundown (id, episode_id, revision, title, plan_remarks) values ($1, $2, 1, 'Réparer plutôt que racheter', '[]')`, [rundown, episode]);
    const slot = slotOf();
    const window = { callAt: Date.UTC(2099, 11, 10, 16, 30), releaseAt: Date.UTC(2099, 11, 10, 19, 15) };
    const told = { slotRevision: 1, status: 'confirmed', slot };
    await client.query(
      `insert into person (id, name, email, locale, created_at)
       select gen_random_uuid(), 'Personne numéro ' || n, 'personne.' || n || '@mail.example', case when n % 5 = 0 then 'en' else 'fr' end, now() from generate_series(1, $1::int) n`, [people]);
    await client.query(
      `insert into participation (id, episode_id, person_id, role, status, slot_revision, invitation, slot_window, answer, standing, companions, told, told_at)
       select gen_random_uuid(), $1, p.id, 'guest', 'confirmed', 1, '{"state":"accepted","at":0}', $2, '{"says":"confirms","slotRevision":1,"at":1,"channel":{"by":"link"},"stay":null,"reason":"","instead":""}', $3,
         '["Solveig Marchandeau","Basile Ormond"]', $4::jsonb || jsonb_build_object('entry', jsonb_build_object('participation', p.id, 'sequence', 1, 'method', 'REQUEST', 'status', 'CONFIRMED', 'slot', $3::jsonb)), now() - interval '7 days' from person p where p.email like 'personne.%'`,
      [episode, JSON.stringify(window), JSON.stringify(slot), JSON.stringify(told)]);
    await client.query(
      `insert into reminder (key, participation_id, rule, slot_revision, day, due_at, state)
       select n.id || ':1:week', n.id, 'week', 1, '2099-12-10', $1, 'armed' from participation n`, [dueAt]);
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

const slotOf = (): Slot => ({
  title: 'Réparer plutôt que racheter', zone: 'Europe/Paris', call: '2099-12-10T17:30', release: '2099-12-10T20:15',
  place: { name: 'Studio 2', address: '14, quai des Tanneurs, 69005 Lyon', access: 'Interphone « Plateau »' },
  segments: [{ id: newId() as Slot['segments'][number]['id'], number: '5', kind: 'debate', title: 'Réparer coûte-t-il trop cher ?', start: '2099-12-10T19:05', seconds: 600 }],
});
