export { migrate, SchemaMismatch } from './schema/migrate.js';
export { openStore, type Store, type StoreOptions } from './open-store.js';
export { secrets } from './secrets.js';
