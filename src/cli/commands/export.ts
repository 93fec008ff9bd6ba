import { resolve } from 'node:path';
import { ExportTaken, exportFeeds } from '../../register/export/export-feeds.ts';
import { openRegister } from '../../register/opening/open-register.ts';
import { refusalOf } from '../../register/refusals/refusals.ts';
import { EXIT } from '../exit-status.ts';
import { unwritable } from '../output.ts';
import { programVersion } from '../program-version.ts';
import { Refusal } from '../refusal.ts';
import { openRefusal } from '../register/open-refusal.ts';
import { type PlaceOptions, placeFor, variable } from '../register/register-place.ts';
import { StepBar } from '../step-bar.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof export` was asked. */
export interface ExportOptions extends PlaceOptions {
  readonly secrets?: string;
  readonly lang: 'en' | 'zh';
}

const n = (value: number): string => value.toLocaleString('en');

const WORDS = {
  en: {
    writing: (account: string, rows: number) => `${account}: ${n(rows)} rows written`,
    written: (rows: number, accounts: number, at: string) =>
      `Written as of ${at}: ${n(rows)} rows of ${accounts} accounts`,
    next: (folder: string, day: string) =>
      `Next: mileproof screen ${folder}/feeds --out DIR --today ${day}, with the same MILEPROOF_PSEUDONYM_KEY`,
    taken: (folder: string) => `${folder} is there already: name a folder that is not`,
  },
  zh: {
    writing: (account: string, rows: number) => `${account}：已写入${n(rows)}行`,
    written: (rows: number, accounts: number, at: string) =>
      `已写入，时点${at}：${accounts}类数据，共${n(rows)}行`,
    next: (folder: string, day: string) =>
      `接着：mileproof screen ${folder}/feeds --out DIR --today ${day}，须使用同一 MILEPROOF_PSEUDONYM_KEY`,
    taken: (folder: string) => `${folder}已存在：请另选文件夹`,
  },
} as const;

/** `mileproof export DIR`: the register as a folder of feeds, for a nation that is run elsewhere. */
export const exportCommand = async (
  world: World,
  folder: string,
  options: ExportOptions,
): Promise<number> => {
  const say = WORDS[options.lang];
  const secrets = options.secrets ?? variable(world, 'MILEPROOF_SECRETS');
  const place = placeFor(world, options);
  const open = await openRegister({ place, ...(secrets !== undefined && { secrets }) });
  if ('code' in open) throw openRefusal(open);
  const bar = new StepBar(world);
  try {
    const written = await exportFeeds(open.register, {
      folder: resolve(folder),
      program: `mileproof ${programVersion(world)}`,
      onProgress: (account, rows) => bar.show(say.writing(account, rows), 0),
    });
    bar.stop();
    if (written.kind === 'refused') {
      const { title, remedy } = refusalOf(written.code);
      throw new Refusal(
        { en: `${title.en} ${remedy.en}`, zh: `${title.zh}${remedy.zh}` },
        EXIT.failed,
      );
    }
    const { rows, readAt, today } = written.value;
    const counts = Object.values(rows);
    const sum = counts.reduce((all, one) => all + one, 0);
    tell(world, say.written(sum, counts.length, readAt));
    tell(world, say.next(folder, today));
    return EXIT.clear;
  } catch (error) {
    if (error instanceof ExportTaken) {
      const taken = { en: WORDS.en.taken(folder), zh: WORDS.zh.taken(folder) };
      throw new Refusal(taken, EXIT.unwritable);
    }
    throw unwritable(folder, error);
  } finally {
    bar.stop();
    await open.close();
  }
};
