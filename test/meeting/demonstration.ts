/** The demonstration pack as a meeting sees it: all charts at the end of the data, and as they were after an earlier month. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrationPack } from '../../data-loaders/demonstration/demonstration-pack.ts';
import { writePack } from '../../data-loaders/pack/write-pack.ts';
import type { Contents } from '../../src/database/contents.ts';
import type { MeetingChart } from '../../src/meeting/meeting-chart.ts';
import { watchAll } from '../../src/queries/watch-series.ts';
import { seriesUpTo } from '../../src/spc/series-up-to.ts';

/** Writes the demonstration into a folder that is gone afterwards, and gives what it says. */
export async function demonstrationContents(): Promise<Contents> {
  const folder = await mkdtemp(join(tmpdir(), 'watchline-meeting-'));
  try {
    const text = readFileSync('fixtures/demonstration/story.yaml', 'utf8');
    return (await writePack(demonstrationPack(text, folder))).contents as Contents;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The charts as they stand after a month, with the figures known now. */
export function chartsAt(contents: Contents, month: string): readonly MeetingChart[] {
  const series = contents.series.map((one) => seriesUpTo(one, month)).filter(({ periods }) => periods.length > 0);
  return watchAll({ ...contents, series, lastMonth: month }, 'mdc-strict').charts;
}
