import { basename, dirname, join, resolve } from 'node:path';
import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { makeSales, SALES_STEPS, type SalesOrder } from '../../products/sales/make-sales.ts';
import { monthEndUpTo } from '../../products/sales/month-end-up-to.ts';
import { salesLines } from '../../products/sales/sales-lines.ts';
import { SETTLE_DAYS } from '../../products/sales/sales-terms.ts';
import { valueOn } from '../../products/sales/value-on.ts';
import type { SalesKind } from '../../report/sales/sales-model.ts';
import { windowDaysOf } from '../../screening/report-reference.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { programVersion } from '../program-version.ts';
import { protectionFor } from '../protection-for.ts';
import { Refusal } from '../refusal.ts';
import { StepBar } from '../step-bar.ts';
import { tell } from '../tell.ts';
import { withScreened } from '../with-screened.ts';
import type { World } from '../world.ts';

/** What `mileproof sales` was asked. */
export interface SalesOptions {
  readonly within?: number;
  readonly public?: boolean;
  /** Day number. */
  readonly asOf?: number;
  readonly kind: SalesKind;
  readonly out?: string;
  readonly memory?: string;
  readonly set: readonly string[];
  readonly law?: string;
  readonly lang: 'en' | 'zh';
}

const STEPS = {
  en: {
    makers: 'Makers',
    vehicles: 'Vehicles',
    counts: 'Counts',
    vintages: 'Vintages',
    files: 'Files',
  },
  zh: { makers: '生产企业', vehicles: '车辆', counts: '计数', vintages: '版次', files: '写入文件' },
} as const;

const DONE = {
  en: (out: string) => `written to ${out}: start with sales.html`,
  zh: (out: string) => `结果已写入${out}：请先打开 sales.html`,
} as const;

/** The day as of which figures are told; refused when it is to come or no day of a public edition. */
const asOfFor = (options: SalesOptions, today: number): number => {
  const latest = options.public === true ? monthEndUpTo(today) : today;
  const asOf = options.asOf ?? latest;
  const [day, last] = [isoDate(asOf), isoDate(today)];
  if (asOf > today) {
    throw new Refusal(
      {
        en: `--as-of ${day}: the nation was screened on ${last}; ask for that day or an earlier one`,
        zh: `--as-of ${day}：该全国数据于${last}筛查；请指定该日或更早的日期`,
      },
      EXIT.usage,
    );
  }
  if (options.public === true && asOf !== monthEndUpTo(asOf)) {
    const end = isoDate(monthEndUpTo(asOf));
    throw new Refusal(
      {
        en:
          `--public --as-of ${day}: public editions are as of the end of a month, so that no two tell of a part of ` +
          `one; ask for ${end}`,
        zh: `--public --as-of ${day}：公开版以月末为准，以免两版之差泄露月内数字；请指定${end}`,
      },
      EXIT.usage,
    );
  }
  return asOf;
};

/** `mileproof sales FOLDER`: restated sales of a screened nation; yields the exit status. */
export const salesCommand = async (
  world: World,
  folder: string,
  options: SalesOptions,
): Promise<number> => {
  const { lang, kind } = options;
  const protection = options.public === true ? protectionFor(world, '--public') : null;
  const { ruleSet } = lawFor(world, options.set, options.law);
  const from = resolve(folder);
  const ending = protection === null ? 'sales' : 'sales-public';
  const out = resolve(options.out ?? join(dirname(from), `${basename(from)}-${ending}`));
  const bar = new StepBar(world);
  const report = await withScreened(folder, options.memory, (nation) => {
    const today = parseIsoDate(nation.manifest.today) ?? world.today();
    const asOf = asOfFor(options, today);
    const lawWithin = windowDaysOf(ruleSet, asOf);
    const order: SalesOrder = {
      within: options.within ?? lawWithin,
      lawWithin,
      settle: valueOn(ruleSet, SETTLE_DAYS, asOf),
      kind,
      asOf: isoDate(asOf),
      protection,
      out,
      input: basename(from),
      program: `mileproof ${programVersion(world)}`,
      lang,
      referenceFolder: join(world.root, 'reference'),
      began: (step, place) => bar.show(STEPS[lang][step], place / SALES_STEPS.length),
    };
    return makeSales(nation, order);
  }).finally(() => bar.stop());
  for (const line of salesLines(report, lang)) world.stdout.write(`${line}\n`);
  tell(world, DONE[lang](options.out ?? out));
  return EXIT.clear;
};
