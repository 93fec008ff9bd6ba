import { foldVin } from '../../domain/vin/fold-vin.ts';
import { explainText } from '../../report/terminal/explain-text.ts';
import { answersFor } from '../../screening/answer-one.ts';
import { reportReference } from '../../screening/report-reference.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { orderFor } from '../order-for.ts';
import { openOutput } from '../output.ts';
import { paintFor, widthOf } from '../paint-for.ts';
import { ProgressBar } from '../progress-bar.ts';
import { Refusal } from '../refusal.ts';
import { isScreenedNation } from '../screened-folder.ts';
import { unreadableRefusal } from '../unreadable-refusal.ts';
import type { World } from '../world.ts';

/** What `mileproof explain` was asked. */
export interface ExplainOptions {
  readonly vin: string;
  readonly today?: number;
  readonly lang: 'en' | 'zh';
  readonly out?: string;
  readonly set: readonly string[];
  readonly law?: string;
  readonly detail: 'open' | 'all';
}

const MOST = 50; // not-law: applications of one VIN that are shown

/**
 * `mileproof explain PATH --vin VIN`: everything about one vehicle of a batch or a screened nation, once an
 * application.
 */
export const explainCommand = async (
  world: World,
  path: string,
  options: ExplainOptions,
): Promise<number> => {
  if (await isScreenedNation(path)) {
    const { explainNation } = await import('./explain-nation.ts');
    return explainNation(world, path, options);
  }
  const law = lawFor(world, options.set, options.law);
  const today = options.today ?? world.today();
  const vin = foldVin(options.vin);
  const bar = new ProgressBar(world, options.lang);
  const order = orderFor(world, law, today, {
    everything: options.detail === 'all',
    format: 'none',
    language: options.lang,
    keep: MOST,
  });
  const answered = await answersFor(path, vin, order, {
    write: () => Promise.resolve(),
    progress: bar.show,
    stdin: world.stdin,
    pseudonymKey: world.pseudonymKey,
  });
  bar.stop();
  if ('kind' in answered) {
    throw unreadableRefusal(path, answered);
  }
  const [first] = answered;
  if (first === undefined) {
    throw new Refusal(
      {
        en: `${path} holds no vehicle with the VIN ${vin}: check it with \`mileproof vin ${vin}\``,
        zh: `${path}中没有车辆识别代号为${vin}的车辆：请用\`mileproof vin ${vin}\`核对`,
      },
      EXIT.missing,
    );
  }
  const reference = reportReference(law.ruleSet, today);
  const output = await openOutput(world, options.out, [path]);
  const paint = paintFor(world, options.out !== undefined);
  for (const [index, vehicle] of answered.entries()) {
    if (index > 0) await output.write('\n');
    await output.write(explainText(vehicle, reference, options.lang, widthOf(world), paint));
  }
  await output.keep();
  const gates = new Set(answered.map(({ verdict }) => verdict.gate));
  if (gates.has('blocked')) return EXIT.blocked;
  return gates.has('undetermined') ? EXIT.undetermined : EXIT.clear;
};
