const PURE = ['rundown', 'editorial', 'casting', 'print', 'notices', 'interchange', 'audience'] as const;
const PAPERS = ['rundown', 'editorial', 'casting'] as const;
const LIBS = [...PURE, 'desk', 'store', 'queue', 'post', 'press', 'solver', 'platform'] as const;

/** Which libs each room may import; the drawing in the house rules, read from the bottom. Rooms on one floor do not see each other. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  rundown: [],
  editorial: ['rundown'],
  casting: ['rundown'],
  print: PAPERS,
  notices: PAPERS,
  interchange: PAPERS,
  audience: ['rundown'],
  desk: PURE,
  store: [...PURE, 'desk'],
  queue: [...PURE, 'desk'],
  post: [...PURE, 'desk'],
  press: [...PURE, 'desk'],
  solver: [...PURE, 'desk'],
  platform: [...PURE, 'desk'],
  'apps/web': PURE,
  'apps/api': LIBS,
  'apps/worker': LIBS,
  'apps/cli': LIBS,
  bench: LIBS,
  test: LIBS,
};

/** Which app may take another in; the API hosts the worker unless it is told not to. */
export const MAY_HOST: Readonly<Record<string, readonly string[]>> = { 'apps/api': ['apps/worker'] };

/** Libs that run in the browser and give the same answer to the same question. */
export const isPure = (room: string): boolean => (PURE as readonly string[]).includes(room);

/** Packages that speak to the world or to a framework: not for pure libs, nor for desk. */
export const WORLDLY = /^(@nestjs\/|typeorm$|pg$|bullmq$|ioredis$|nodemailer$|express$|@apollo\/|graphql)/;

/** Names that do not say what lives there. */
export const MEANINGLESS = ['common', 'utils', 'util', 'shared', 'helpers', 'helper', 'types', 'misc', 'core'];
