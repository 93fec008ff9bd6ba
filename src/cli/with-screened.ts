import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { asDatabaseError, DatabaseError } from '../nation/database-error.ts';
import { NotScreened, ScreenedNation } from '../nation/store/screened-nation.ts';
import { FolderTaken } from '../products/product-folder.ts';
import { databaseMemory } from './database-memory.ts';
import { EXIT } from './exit-status.ts';
import { Refusal } from './refusal.ts';

/** Memory of the database for a product: with the rest of the process it stays under 4 GiB. */
const MOST_GIB = 3;

const WHY = {
  absent: {
    en: (folder: string) =>
      `${folder} is no screened nation: run \`mileproof screen FEEDS --out ${folder}\` first`,
    zh: (folder: string) =>
      `${folder}不是全国筛查结果：请先运行 \`mileproof screen 数据文件夹 --out ${folder}\``,
  },
  'no-store': {
    en: (folder: string) => `${folder} was screened by an earlier program: screen the feeds again`,
    zh: (folder: string) => `${folder}由较早版本的程序筛查：请重新筛查`,
  },
  'other-form': {
    en: (folder: string) => `${folder} was screened by another program: screen the feeds again`,
    zh: (folder: string) => `${folder}由其他版本的程序筛查：请重新筛查`,
  },
  damaged: {
    en: (folder: string) =>
      `files of ${folder} are missing or damaged: copy it again as a whole, or screen the feeds again`,
    zh: (folder: string) => `${folder}中的文件缺失或损坏：请重新完整复制，或重新筛查`,
  },
} as const;

const TAKEN = {
  en: (path: string) =>
    `${path} is there and no earlier output of this command: choose another --out, or remove it`,
  zh: (path: string) => `${path}已存在且不是本命令此前的输出：请另选 --out，或先将其移除`,
} as const;

const notScreened = (folder: string, reason: NotScreened['reason']): Refusal => {
  const { en, zh } = WHY[reason];
  const status = reason === 'damaged' ? EXIT.unreadable : EXIT.missing;
  return new Refusal({ en: en(folder), zh: zh(folder) }, status);
};

/** Opens a screened nation, has it used, and closes it; what is no screened nation is refused in words. */
export const withScreened = async <T>(
  folder: string,
  memory: string | undefined,
  use: (nation: ScreenedNation) => Promise<T>,
): Promise<T> => {
  let nation: ScreenedNation;
  try {
    nation = await ScreenedNation.open(resolve(folder), {
      memory: memory ?? databaseMemory(MOST_GIB),
      threads: availableParallelism(),
    });
  } catch (error) {
    if (!(error instanceof NotScreened)) throw error;
    throw notScreened(folder, error.reason);
  }
  try {
    return await use(nation);
  } catch (error) {
    if (asDatabaseError(error) instanceof DatabaseError && (await nation.isDamaged())) {
      throw notScreened(folder, 'damaged');
    }
    if (!(error instanceof FolderTaken)) throw error;
    const { message } = error;
    throw new Refusal({ en: TAKEN.en(message), zh: TAKEN.zh(message) }, EXIT.unwritable);
  } finally {
    await nation.close();
  }
};
