import { availableParallelism, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import { makeFolder } from '../../nation/run/make-folder.ts';
import { removeOnSignal } from '../../screening/remove-on-signal.ts';
import { type Simulation, type SimulationProgress, simulate } from '../../simulate/simulate.ts';
import { DEFAULT_OPTIONS, VEHICLE_BOUNDS } from '../../simulate/simulation-options.ts';
import { folderState, openWholeFolder } from '../../simulate/write/simulation-folder.ts';
import { EXIT } from '../exit-status.ts';
import { unwritable } from '../output.ts';
import { programVersion } from '../program-version.ts';
import { Refusal } from '../refusal.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof simulate` was asked. */
export interface SimulateOptions {
  /** Vehicles registered. */
  readonly vehicles: number;
  readonly out: string;
  readonly seed?: number;
  /** Strength of all schemes, 0 to 1; left out, each organiser has its own. */
  readonly strength?: number;
  /** Share of the vehicles that apply for export, 0 to 0.9. */
  readonly exports?: number;
  /** Multiple of the schemes' shares, 0 for an honest nation, at most 20. */
  readonly schemes?: number;
  readonly format?: 'csv' | 'parquet';
  /** True: no missing cells, typing errors, innocent look-alikes. */
  readonly clean?: boolean;
  /** Cells of a thousand that offices leave blank, 0 to 100. */
  readonly blank?: number;
  readonly lang: 'en' | 'zh';
}

const BOUNDS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  vehicles: [VEHICLE_BOUNDS.least, VEHICLE_BOUNDS.most],
  strength: [0, 1],
  exports: [0.01, 0.9],
  schemes: [0, 20],
  blank: [0, 100],
};

const WORDS = {
  en: {
    outside: (name: string, least: number, most: number) =>
      `--${name} goes from ${least} to ${most}`,
    seed: '--seed is a whole number from 0 on',
    taken: (path: string) =>
      `${path} is there and no earlier simulation: choose another --out, or remove it`,
    population: 'Population',
    vehicles: 'Vehicles',
    closing: 'Closing',
    done: (made: Simulation, path: string) => {
      const cheated = Object.values(made.schemes).reduce((sum, { vehicles }) => sum + vehicles, 0);
      return (
        `${made.vehicles} vehicles, ${made.applications} export applications, ${cheated} vehicles in schemes ` +
        `written to ${path}; the truth is in truth.csv, feeds are as of ${made.asOf}`
      );
    },
  },
  zh: {
    outside: (name: string, least: number, most: number) => `--${name}的范围为${least}至${most}`,
    seed: '--seed 须为不小于0的整数',
    taken: (path: string) => `${path}已存在且不是此前的模拟结果：请另选 --out，或先将其移除`,
    population: '主体',
    vehicles: '车辆',
    closing: '收尾',
    done: (made: Simulation, path: string) => {
      const cheated = Object.values(made.schemes).reduce((sum, { vehicles }) => sum + vehicles, 0);
      return (
        `已写入${path}：车辆${made.vehicles}辆，出口申请${made.applications}份，涉及违规手法车辆${cheated}辆；真实标签见truth.csv，` +
        `数据截至${made.asOf}`
      );
    },
  },
} as const;

const refuse = (words: (language: 'en' | 'zh') => string, status: number): Refusal =>
  new Refusal({ en: words('en'), zh: words('zh') }, status);

const checked = (options: SimulateOptions): void => {
  for (const [name, [least, most]] of Object.entries(BOUNDS)) {
    const value = options[name as keyof SimulateOptions];
    if (typeof value !== 'number') continue;
    if (Number.isFinite(value) && value >= least && value <= most) continue;
    throw refuse((language) => WORDS[language].outside(name, least, most), EXIT.usage);
  }
  const whole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
  if (!whole(options.seed ?? 0)) throw refuse((language) => WORDS[language].seed, EXIT.usage);
};

const GIB = 2 ** 30;
const MOST_GIB = 3;

const memoryHere = (): string =>
  `${Math.max(1, Math.min(MOST_GIB, Math.floor(totalmem() / GIB / 2)))}GB`;

/** A bar on standard error when it is a terminal. */
const barOn = (world: World, lang: 'en' | 'zh') => {
  const bar = new SingleBar(
    {
      format: '{stage} {bar} {percentage}%  {value} / {total}  {eta_formatted}',
      stream: world.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  const shown = world.stderr.isTTY === true;
  let begun = false;
  return {
    show: ({ stage, done, total }: SimulationProgress): void => {
      if (!shown) return;
      const payload = { stage: WORDS[lang][stage] };
      if (begun) {
        bar.setTotal(total);
        bar.update(done, payload);
        return;
      }
      begun = true;
      bar.start(total, done, payload);
    },
    stop: (): void => {
      if (begun) bar.stop();
    },
  };
};

/**
 * `mileproof simulate`: a labelled nation in a folder, whole or absent. An earlier simulation in its
 * place is replaced, anything else refused.
 */
export const simulateCommand = async (world: World, options: SimulateOptions): Promise<number> => {
  checked(options);
  const out = resolve(options.out);
  if ((await folderState(out)) === 'other') {
    throw refuse((language) => WORDS[language].taken(options.out), EXIT.unwritable);
  }
  const opened = makeFolder(dirname(out)).then(() => openWholeFolder(out));
  const folder = await opened.catch((error: unknown) => {
    throw unwritable(options.out, error);
  });
  const done = [removeOnSignal(folder.at), removeOnSignal(folder.spill)];
  const bar = barOn(world, options.lang);
  try {
    const made = await simulate(
      {
        vehicles: Math.round(options.vehicles),
        seed: options.seed ?? DEFAULT_OPTIONS.seed,
        exports: options.exports ?? DEFAULT_OPTIONS.exports,
        strength: options.strength ?? DEFAULT_OPTIONS.strength,
        schemes: options.schemes ?? DEFAULT_OPTIONS.schemes,
        format: options.format ?? DEFAULT_OPTIONS.format,
        mess: options.clean !== true,
        blank: options.blank ?? DEFAULT_OPTIONS.blank,
      },
      {
        reference: join(world.root, 'reference'),
        folder: folder.at,
        limits: { memory: memoryHere(), threads: availableParallelism(), spill: folder.spill },
        version: programVersion(world),
        progress: bar.show,
      },
    );
    await folder.keep();
    bar.stop();
    tell(world, WORDS[options.lang].done(made, options.out));
    return EXIT.clear;
  } catch (error) {
    bar.stop();
    await folder.drop();
    throw unwritable(options.out, error);
  } finally {
    for (const release of done) release();
  }
};
