import { dropDatabases } from './sql.mjs';

export default async function globalTeardown() {
  const { server, prefix, redis } = globalThis.neighbours ?? {};
  await redis?.stop();
  if (!server) return;
  await dropDatabases(server.url, `${prefix}_`);
  await server.stop();
}
