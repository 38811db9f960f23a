import type { Reads } from '#desk';
import type { RundownId, SegmentId } from '#rundown';
import DataLoader from 'dataloader';
import { presentLines, type LineAlone } from '../rundown/presenter.js';

type Line = readonly [rundownId: RundownId, segmentId: SegmentId];

/**
 * The lines that news carry, as they are now. News that arrive together, as those of one act do, are read together,
 * and what is told while a read is under way waits for the next one.
 */
export class ToldLines {
  private readonly loaders = new Map<boolean, DataLoader<Line, LineAlone | null>>();
  private reading: Promise<unknown> = Promise.resolve();

  constructor(private readonly reads: Reads) {}

  /** Null for a line that is not in the running order (any more); `matter`: with its theme, quotes and questions. */
  read(rundownId: RundownId, segmentId: SegmentId, matter: boolean): Promise<LineAlone | null> {
    let loader = this.loaders.get(matter);
    if (!loader) {
      loader = new DataLoader<Line, LineAlone | null>((lines) => this.readAll(lines, matter), {
        // What was read is old a moment later.
        cache: false,
        maxBatchSize: Number.POSITIVE_INFINITY,
        batchScheduleFn: (read) => void this.reading.then(() => setImmediate(read)),
      });
      this.loaders.set(matter, loader);
    }
    return loader.load([rundownId, segmentId]);
  }

  private async readAll(lines: readonly Line[], matter: boolean): Promise<(LineAlone | null)[]> {
    const wanted = groupByRundown(lines);
    const reads = Promise.all([...wanted].map(async ([rundownId, ofIt]) => {
      const model = await this.reads.lines(rundownId, [...new Set(ofIt.map(([, segmentId]) => segmentId))], { matter });
      return [rundownId, model && presentLines(model)] as const;
    }));
    this.reading = reads.catch(() => undefined);
    const found = new Map(await reads);
    return lines.map(([rundownId, segmentId]) => found.get(rundownId)?.get(segmentId) ?? null);
  }
}

function groupByRundown(lines: readonly Line[]): Map<RundownId, Line[]> {
  const groups = new Map<RundownId, Line[]>();
  for (const line of lines) groups.set(line[0], [...(groups.get(line[0]) ?? []), line]);
  return groups;
}
