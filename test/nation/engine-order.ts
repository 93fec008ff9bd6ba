import { join } from 'node:path';
import { programVersion } from '../../src/cli/program-version.ts';
import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { PAGE_NAMES } from '../../src/intake/page-names.ts';
import type { NationOrder } from '../../src/nation/nation-order.ts';
import type { Engine } from '../../src/nation/run/engine-stages.ts';
import { nationPagePieces } from '../../src/report/nation/nation-page.ts';
import { ROOT } from '../cli/run-cli.ts';
import { LAW as law } from '../published-law.ts';

/** The key of their pseudonyms. */
export const PSEUDONYM_KEY = 'a key for this test alone, long enough';

/** How an order of the tests of engines differs from the others. */
interface Differs {
  /** Rows of a part. */
  readonly partRows?: number;
  readonly engine?: Engine | undefined;
  /** The item of work at which this process stops. */
  readonly until?: string | undefined;
  /** Rows from which on patterns run over the vehicles of interest alone. */
  readonly narrowRows?: number | undefined;
}

/** An order to screen `feeds` of a folder into another below it, with a page, as a task of an engine does it too. */
export const engineOrder = (
  scratch: string,
  name: string,
  { partRows, engine, until, narrowRows }: Differs = {},
): NationOrder => ({
  folder: join(scratch, 'feeds'),
  out: join(scratch, name),
  law,
  referenceFolder: join(ROOT, 'reference'),
  today: parseIsoDate('2026-11-25') ?? 0,
  pseudonymKey: PSEUDONYM_KEY,
  program: programVersion({ root: ROOT }),
  memory: '1GB',
  threads: 2,
  language: 'en',
  draw: (summary, language) => nationPagePieces(summary, language, PAGE_NAMES),
  progress: ({ item }) => {
    if (item === until) throw new Error('cut off');
  },
  resumed: () => {},
  ...(partRows === undefined ? {} : { partRows }),
  ...(engine === undefined ? {} : { engine }),
  ...(narrowRows === undefined ? {} : { narrowRows }),
});
