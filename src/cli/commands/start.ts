import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXIT } from '../exit-status.ts';
import type { World } from '../world.ts';
import { screenCommand } from './screen.ts';

/** The shipped batch: invented vehicles, one for every way the gate can answer. */
const SAMPLE = join('samples', 'exporter-batch.csv');

const WORDS = {
  en: { report: 'Report: ', next: 'Next: ' },
  zh: { report: '报告：  ', next: '接下来：' },
} as const;

/** `npm start`: screens the shipped batch, shows the table, writes the report and says where it is. */
export const startCommand = async (world: World, lang: 'en' | 'zh'): Promise<number> => {
  const sample = join(world.root, SAMPLE);
  const out = join(world.root, 'out', 'report.html');
  const options = { lang, set: [], detail: 'open' } as const;
  world.stdout.write(`mileproof screen ${SAMPLE}\n\n`);
  await screenCommand(world, [sample], { ...options, format: 'table' });
  await screenCommand(world, [sample], { ...options, format: 'html', out });
  const say = WORDS[lang];
  world.stdout.write(
    `\n${say.report}${join('out', 'report.html')}\n        ${pathToFileURL(out)}\n`,
  );
  world.stdout.write(
    `${say.next}npx mileproof explain samples/exporter-batch.csv --vin LVVEXYZ8XTK711471\n`,
  );
  return EXIT.clear;
};
