import { moveRegister } from '../../register/backup/move-register.ts';
import { foldersOf } from '../../register/opening/folders.ts';
import { migrate } from '../../register/opening/migrate.ts';
import { withOwner } from '../../register/opening/with-owner.ts';
import { EXIT } from '../exit-status.ts';
import { programVersion } from '../program-version.ts';
import { Refusal } from '../refusal.ts';
import { openRefusal } from '../register/open-refusal.ts';
import {
  ownedPlaceFor,
  type PlaceOptions,
  papersFolderFor,
  variable,
} from '../register/register-place.ts';
import { StepBar } from '../step-bar.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof migrate` was asked. */
export interface MigrateOptions extends PlaceOptions {
  readonly lang: 'en' | 'zh';
}

/** What `mileproof move` was asked. */
export interface MoveOptions {
  readonly data: string;
  /** Address of the database; without it that of `MIGRATE_DATABASE_URL`. */
  readonly to?: string;
  readonly lang: 'en' | 'zh';
}

const n = (value: number): string => value.toLocaleString('en');

const WORDS = {
  en: {
    run: (run: number) => `Migrations run: ${run}`,
    moving: (rows: number) => `${n(rows)} rows sent`,
    moved: (rows: number, tables: number) =>
      `Moved: ${n(rows)} rows of ${tables} tables, counted there; the chain of events is whole`,
    next: (secrets: string) =>
      `Next: DATABASE_URL=… mileproof serve --secrets ${secrets} (copy the secrets to every node)`,
  },
  zh: {
    run: (run: number) => `已执行迁移：${run}`,
    moving: (rows: number) => `已发送${n(rows)}行`,
    moved: (rows: number, tables: number) =>
      `已迁移${tables}张表，共${n(rows)}行，目标处已核对；事件链完整`,
    next: (secrets: string) =>
      `接着：DATABASE_URL=… mileproof serve --secrets ${secrets}（请将密钥复制到每个节点）`,
  },
} as const;

/** `mileproof migrate`: brings the schema of a database to this program's, as its owner, while others work in it. */
export const migrateCommand = async (world: World, options: MigrateOptions): Promise<number> => {
  const migrated = await withOwner(ownedPlaceFor(world, options), migrate);
  if ('code' in migrated) throw openRefusal(migrated);
  if ('code' in migrated.done) throw openRefusal(migrated.done);
  tell(world, WORDS[options.lang].run(migrated.done.run));
  return EXIT.clear;
};

const NO_ADDRESS = new Refusal(
  {
    en: 'set MIGRATE_DATABASE_URL to an empty database, with the login of whoever shall own the register',
    zh: '请将 MIGRATE_DATABASE_URL 设为空数据库的地址，登录角色即登记系统的所有者',
  },
  EXIT.usage,
);

/** `mileproof move --data FOLDER --to URL`: the register of a folder into a served database, by one command. */
export const moveCommand = async (world: World, options: MoveOptions): Promise<number> => {
  const { data, to, lang } = options;
  const say = WORDS[lang];
  const ownerUrl = to ?? variable(world, 'MIGRATE_DATABASE_URL');
  if (ownerUrl === undefined) throw NO_ADDRESS;
  const bar = new StepBar(world);
  try {
    const moved = await moveRegister({
      folder: data,
      ownerUrl,
      program: `mileproof ${programVersion(world)}`,
      at: new Date().toISOString(),
      papers: papersFolderFor(world),
      progress: (rows, about) => bar.show(say.moving(rows), rows / Math.max(1, about)),
    });
    bar.stop();
    if ('code' in moved) throw openRefusal(moved);
    tell(world, say.moved(moved.rows, moved.tables));
    tell(world, say.next(foldersOf(data).secrets));
    return EXIT.clear;
  } finally {
    bar.stop();
  }
};
