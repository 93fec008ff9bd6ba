import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { BLINDING_BYTES } from '../../log/leaf.ts';
import { makeFolder } from '../../nation/run/make-folder.ts';
import { NATION_NAMES, type NationName } from '../../nation-test/made-nation.ts';
import { makeTest, TEST_VEHICLES } from '../../nation-test/make/make-test.ts';
import { randomSeed } from '../../nation-test/secret.ts';
import {
  FILES,
  type PublishedTest,
  sealedFolderOf,
  TEST_KIND,
} from '../../nation-test/test-folder.ts';
import { removeOnSignal } from '../../screening/remove-on-signal.ts';
import { openWholeFolder } from '../../simulate/write/simulation-folder.ts';
import { databaseMemory } from '../database-memory.ts';
import { EXIT } from '../exit-status.ts';
import { unwritable } from '../output.ts';
import { programVersion } from '../program-version.ts';
import { Refusal } from '../refusal.ts';
import { StepBar } from '../step-bar.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof nation-test make` was asked. */
export interface MakeTestOptions {
  /** Vehicles registered in each nation. */
  readonly vehicles?: number;
  /** Left out, all of them. */
  readonly nation?: readonly string[];
  /** Left out, 32 random bytes. */
  readonly seed?: string;
  /** True: an earlier test in the same place goes, with its truth. */
  readonly replace?: boolean;
  readonly lang: 'en' | 'zh';
}

const MOST_GIB = 3;

const WORDS = {
  en: {
    making: (nation: NationName) => `making the nation ${nation}`,
    done: ({ nations }: PublishedTest, folder: string, sealed: string) =>
      `${nations.reduce((sum, { asked }) => sum + asked, 0)} vehicles of ${nations.length} ` +
      `${nations.length === 1 ? 'nation' : 'nations'} are asked about: ` +
      `publish ${folder}, keep ${sealed}; the leaf of commitment.json goes into the log first`,
  },
  zh: {
    making: (nation: NationName) => `正在生成国家数据 ${nation}`,
    done: ({ nations }: PublishedTest, folder: string, sealed: string) =>
      `已就${nations.length}个国家的${nations.reduce((sum, { asked }) => sum + asked, 0)}辆车出题：` +
      `请发布${folder}，保管${sealed}；先将commitment.json的叶写入日志`,
  },
} as const;

const isTest = async (folder: string): Promise<boolean> => {
  try {
    const { kind } = JSON.parse(await readFile(join(folder, FILES.test), 'utf8')) as {
      kind?: unknown;
    };
    return kind === TEST_KIND;
  } catch {
    return false;
  }
};

const SEALED: ReadonlySet<string> = new Set([FILES.truth, FILES.blinding]);

/** Refuses a folder that holds something: an earlier test too, unless it may be replaced. */
const requireFree = async (
  folder: string,
  replace: boolean,
  isOwn: (names: readonly string[]) => Promise<boolean>,
): Promise<void> => {
  const names = await readdir(folder).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') return null;
    throw unwritable(folder, error);
  });
  if (names?.length === 0) return;
  const own = names !== null && (await isOwn(names));
  if (own && replace) return;
  if (own) {
    throw new Refusal(
      {
        en: `${folder} holds a test already, whose truth would be lost: choose another folder, or give --replace`,
        zh: `${folder}已有一个测试，其真实标签将丢失：请另选文件夹，或加--replace`,
      },
      EXIT.unwritable,
    );
  }
  throw new Refusal(
    {
      en: `${folder} is there and no earlier test: choose another folder, or remove it`,
      zh: `${folder}已存在且不是此前的测试：请另选文件夹，或先将其移除`,
    },
    EXIT.unwritable,
  );
};

const checked = ({ vehicles = TEST_VEHICLES.usual }: MakeTestOptions): number => {
  const { least, most } = TEST_VEHICLES;
  if (Number.isSafeInteger(vehicles) && vehicles >= least && vehicles <= most) return vehicles;
  throw new Refusal(
    {
      en: `--vehicles is a whole number from ${least} to ${most}`,
      zh: `--vehicles须为${least}至${most}的整数`,
    },
    EXIT.usage,
  );
};

/** Nations by their names, in the order of a test. Refuses a name that is none. */
const namedNations = (names: readonly string[]): readonly NationName[] => {
  const other = names.find((name) => !NATION_NAMES.some((known) => known === name));
  if (other === undefined) return NATION_NAMES.filter((name) => names.includes(name));
  throw new Refusal(
    {
      en: `--nation ${other}: there is no such nation; there are ${NATION_NAMES.join(', ')}`,
      zh: `--nation ${other}：没有这个国家数据；可用的有${NATION_NAMES.join('、')}`,
    },
    EXIT.usage,
  );
};

/**
 * `mileproof nation-test make DIR`: a test in a folder, its truth in `DIR-sealed`, both whole or absent. What stands in
 * their place is refused; an earlier test gives way where that is asked for.
 *
 * @param told whether what was made is said
 */
export const makeTestCommand = async (
  world: World,
  dir: string,
  options: MakeTestOptions,
  told = true,
): Promise<number> => {
  const vehicles = checked(options);
  const { nation = NATION_NAMES } = options;
  const nations = namedNations(nation);
  const folder = resolve(dir);
  const sealed = sealedFolderOf(folder);
  const replace = options.replace === true;
  await requireFree(folder, replace, () => isTest(folder));
  await requireFree(sealed, replace, async (names) => names.every((name) => SEALED.has(name)));
  const open = async (path: string) => {
    await makeFolder(dirname(path));
    return openWholeFolder(path);
  };
  const places = await Promise.all([open(folder), open(sealed)]).catch((error: unknown) => {
    throw unwritable(dir, error);
  });
  const [published, kept] = places;
  const release = places.flatMap(({ at, spill }) => [removeOnSignal(at), removeOnSignal(spill)]);
  const bar = new StepBar(world);
  const say = WORDS[options.lang];
  let begun = 0;
  try {
    const test = await makeTest({
      nations,
      vehicles,
      seed: options.seed ?? randomSeed(),
      blinding: randomBytes(BLINDING_BYTES),
      version: programVersion(world),
      folder: published.at,
      sealed: kept.at,
      simulation: {
        reference: join(world.root, 'reference'),
        memory: databaseMemory(MOST_GIB),
        threads: availableParallelism(),
      },
      progress: (nation) => {
        bar.show(say.making(nation), begun / nations.length);
        begun += 1;
      },
    });
    await kept.keep();
    await published.keep();
    bar.stop();
    if (told) tell(world, say.done(test, dir, sealedFolderOf(dir)));
    return EXIT.clear;
  } catch (error) {
    for (const place of places) await place.drop();
    throw unwritable(dir, error);
  } finally {
    bar.stop();
    for (const each of release) each();
  }
};
