/** The cycles of a graph, each from its smallest name back to it; one for each way that a walk comes back on itself. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const way: string[] = [];
  const found = new Map<string, readonly string[]>();
  const walk = (node: string): void => {
    const at = way.indexOf(node);
    if (at >= 0) {
      const cycle = fromSmallest(way.slice(at));
      found.set(cycle.join('\n'), cycle);
      return;
    }
    if (done.has(node)) return;
    way.push(node);
    for (const next of graph.get(node) ?? []) walk(next);
    way.pop();
    done.add(node);
  };
  for (const node of graph.keys()) walk(node);
  return [...found.values()];
}

function fromSmallest(cycle: readonly string[]): readonly string[] {
  const first = cycle.indexOf(cycle.toSorted()[0]!);
  const turned = [...cycle.slice(first), ...cycle.slice(0, first)];
  return [...turned, turned[0]!];
}
