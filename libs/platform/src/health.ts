/** One neighbour's answer. */
export interface PartHealth {
  readonly ok: boolean;
  /** Time the answer took, in whole milliseconds. */
  readonly milliseconds: number;
}

/** What a load balancer asks for: everything answers, or what does not. */
export interface Health {
  readonly ok: boolean;
  readonly parts: Readonly<Record<string, PartHealth>>;
}

/** Resolves when a neighbour answers, rejects when it does not. */
export type Probe = () => Promise<unknown>;

/** Asks every neighbour at once; one that has not answered within `timeoutMs` counts as absent. Never rejects. */
export async function checkHealth(probes: Readonly<Record<string, Probe>>, timeoutMs = 2000): Promise<Health> {
  const answers = await Promise.all(
    Object.entries(probes).map(async ([name, probe]) => [name, await ask(probe, timeoutMs)] as const),
  );
  return { ok: answers.every(([, part]) => part.ok), parts: Object.fromEntries(answers) };
}

async function ask(probe: Probe, timeoutMs: number): Promise<PartHealth> {
  const startedAt = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), timeoutMs);
  });
  // Called inside an async function, so that a probe that throws at once is an absent neighbour too.
  const answer = (async () => probe())().then(
    () => true,
    () => false,
  );
  const ok = await Promise.race([answer, late]);
  clearTimeout(timer);
  return { ok, milliseconds: Math.round(performance.now() - startedAt) };
}
