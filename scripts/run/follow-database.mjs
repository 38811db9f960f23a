import { step } from './say.mjs';

/** Keeps the embedded database running beside the server and says so; `database` is absent when it is somebody else's. */
export function followDatabase(database) {
  let tell;
  const next = () => new Promise((done) => (tell = done));
  let trouble = next();
  const watch = database?.watch({
    revived({ moved }) {
      step('the database ended by itself and runs again on the same data');
      if (moved) tell({ moved });
    },
    lost: (error) => tell({ error }),
  });
  return {
    /** Resolves when a database that just ended runs again, so that no server is started without one. */
    settled: () => watch?.settled(),
    /** Resolves to `{ moved }` when the server must be told another address, to `{ error }` when there is no database any more. */
    trouble: () => trouble,
    /** From now on `trouble` is the next one. */
    forget: () => (trouble = next()),
  };
}
