import { readFileSync } from 'node:fs';
import type { RegisterPlace } from '../../register/opening/open-register.ts';
import type { OwnedPlace } from '../../register/opening/with-owner.ts';
import { EXIT } from '../exit-status.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

/** Which register is meant, as the command line tells it. */
export interface PlaceOptions {
  readonly data?: string;
}

const NOWHERE = new Refusal(
  {
    en: 'say which register: --data FOLDER (or MILEPROOF_DATA), or the address of a database in DATABASE_URL',
    zh: '请指明登记系统：--data 文件夹（或 MILEPROOF_DATA），或在 DATABASE_URL 中给出数据库地址',
  },
  EXIT.usage,
);

const NO_OWNER = new Refusal(
  {
    en: 'say which register: --data FOLDER (or MILEPROOF_DATA), or the owner’s address in MIGRATE_DATABASE_URL',
    zh: '请指明登记系统：--data 文件夹（或 MILEPROOF_DATA），或在 MIGRATE_DATABASE_URL 中给出所有者地址',
  },
  EXIT.usage,
);

/** A variable, or what the file holds that the variable `…_FILE` names: an address has a password in it. */
export const variable = ({ env }: World, name: string): string | undefined => {
  const value = env[name];
  if (value !== undefined && value !== '') return value;
  const file = env[`${name}_FILE`];
  if (file === undefined || file === '') return undefined;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new Refusal(
      { en: `${name}_FILE: ${file} cannot be read`, zh: `${name}_FILE：无法读取${file}` },
      EXIT.missing,
    );
  }
};

/** The register that is meant. */
export const placeFor = (world: World, { data }: PlaceOptions): RegisterPlace => {
  if (data !== undefined) return { folder: data };
  const url = variable(world, 'DATABASE_URL');
  if (url !== undefined) return { url };
  const folder = variable(world, 'MILEPROOF_DATA');
  if (folder === undefined) throw NOWHERE;
  return { folder };
};

/** The register that is meant, to be worked at as its owner. */
export const ownedPlaceFor = (world: World, { data }: PlaceOptions): OwnedPlace => {
  if (data !== undefined) return { folder: data };
  const ownerUrl = variable(world, 'MIGRATE_DATABASE_URL');
  if (ownerUrl !== undefined) return { ownerUrl };
  const folder = variable(world, 'MILEPROOF_DATA');
  if (folder === undefined) throw NO_OWNER;
  return { folder };
};

/** Folder of the public log's files; null: of a register in a folder `log/` in it, else none. */
export const logFolderFor = (world: World): string | null =>
  variable(world, 'MILEPROOF_LOG') ?? null;

/** Folder that all nodes see, in which the sealed bytes of papers lie; null: they are in the database. */
export const papersFolderFor = (world: World): string | null =>
  variable(world, 'MILEPROOF_PAPERS') ?? null;
