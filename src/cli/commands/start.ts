import { join } from 'node:path';
import { gravestFirst, startText } from '../../report/terminal/start-text.ts';
import { reportReference } from '../../screening/report-reference.ts';
import { screen } from '../../screening/screen.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { orderFor } from '../order-for.ts';
import { paintFor } from '../paint-for.ts';
import { unreadableRefusal } from '../unreadable-refusal.ts';
import type { World } from '../world.ts';
import { screenCommand } from './screen.ts';

/** The shipped batch: invented vehicles, one for every way the gate can answer. */
const SAMPLE = 'samples/exporter-batch.csv';
const REPORT = 'out/report.html';
/** More than the shipped batch has. */
const ALL = 200; // not-law: vehicles kept

const WORDS = {
  en: { report: 'Report:', all: 'all reasons, and what to do', next: 'Next:' },
  zh: { report: '报告：', all: '全部理由及补正要求', next: '接着：' },
} as const;

/**
 * `npm start`: screens the shipped batch, writes its report, and says on one screen what came out, where the report
 * is, and three commands to go on with, the first on a vehicle that was refused.
 */
export const startCommand = async (world: World, lang: 'en' | 'zh'): Promise<number> => {
  const sample = join(world.root, SAMPLE);
  const out = join(world.root, REPORT);
  await screenCommand(world, [sample], { lang, set: [], detail: 'open', format: 'html', out });
  const law = lawFor(world, []);
  const today = world.today();
  const order = orderFor(world, law, today, { format: 'none', language: lang, keep: ALL });
  const screened = await screen(sample, order, {
    write: () => Promise.resolve(),
    progress: () => {},
    stdin: world.stdin,
    pseudonymKey: world.pseudonymKey,
  });
  if ('kind' in screened) throw unreadableRefusal(sample, screened);
  const { kept, summary } = screened;
  const refused = gravestFirst(kept)[0]?.verdict.vin ?? '';
  const say = WORDS[lang];
  const ends = [
    `${say.report} ${REPORT} (${say.all})`,
    `${say.next} npx mileproof explain ${SAMPLE} --vin ${refused}`,
    `      npx mileproof screen ${SAMPLE}`,
    `      npx mileproof template --lang ${lang}`,
  ];
  const reference = reportReference(law.ruleSet, today);
  world.stdout.write(startText(kept, summary, reference, lang, paintFor(world, false), ends));
  return EXIT.clear;
};
