import { reseal, sealedWith } from '../../register/backup/reseal.ts';
import { withOwner } from '../../register/opening/with-owner.ts';
import {
  addSealingKey,
  makeSecrets,
  removeSealingKey,
} from '../../register/secrets/load-secrets.ts';
import { EXIT } from '../exit-status.ts';
import { Refusal } from '../refusal.ts';
import { openRefusal } from '../register/open-refusal.ts';
import { ownedPlaceFor, type PlaceOptions, papersFolderFor } from '../register/register-place.ts';
import { loadedFrom, secretsFolderFor } from '../register/secrets-folder.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof keys` was asked. */
export interface KeysOptions extends PlaceOptions {
  readonly secrets?: string;
  readonly lang: 'en' | 'zh';
}

const WORDS = {
  en: {
    made: (folder: string) => `Secrets made in ${folder}. Keep a copy apart from the backups.`,
    added: (version: number) =>
      `sealing-${version}.key added. Copy it to every node, restart them, then: mileproof keys reseal`,
    resealed: (rows: number, version: number) =>
      `Sealed anew with sealing-${version}.key: ${rows} rows`,
    dropped: (version: number) => `sealing-${version}.key removed. Old backups still need it.`,
  },
  zh: {
    made: (folder: string) => `已在${folder}建立密钥。请与备份分开另存一份。`,
    added: (version: number) =>
      `已添加 sealing-${version}.key。请复制到每个节点并重启，然后运行：mileproof keys reseal`,
    resealed: (rows: number, version: number) => `已用 sealing-${version}.key 重新加密：${rows}行`,
    dropped: (version: number) => `已移除 sealing-${version}.key。旧备份仍需要它。`,
  },
} as const;

/** `mileproof keys make`: the secrets of a register at an address; in a folder the first start makes them. */
export const keysMakeCommand = async (world: World, options: KeysOptions): Promise<number> => {
  const folder = secretsFolderFor(world, options);
  await makeSecrets(folder);
  await loadedFrom(folder);
  tell(world, WORDS[options.lang].made(folder));
  return EXIT.clear;
};

/** `mileproof keys add`: a new sealing key, with which a node seals after its next start. */
export const keysAddCommand = async (world: World, options: KeysOptions): Promise<number> => {
  const folder = secretsFolderFor(world, options);
  await loadedFrom(folder);
  tell(world, WORDS[options.lang].added(await addSealingKey(folder)));
  return EXIT.clear;
};

const resealIn = async (world: World, options: KeysOptions): Promise<void> => {
  const { secrets, sealingVersions } = await loadedFrom(secretsFolderFor(world, options));
  const newest = sealingVersions.at(-1) ?? 0;
  const done = await withOwner(ownedPlaceFor(world, options), (owner) =>
    reseal(owner, secrets, newest, papersFolderFor(world)),
  );
  if ('code' in done) throw openRefusal(done);
  tell(world, WORDS[options.lang].resealed(done.done, newest));
};

/** `mileproof keys reseal`: seals with the newest key what is sealed with an older one. */
export const keysResealCommand = async (world: World, options: KeysOptions): Promise<number> => {
  await resealIn(world, options);
  return EXIT.clear;
};

/** `mileproof keys rotate`: adds a sealing key and seals everything anew; for a register with one node. */
export const keysRotateCommand = async (world: World, options: KeysOptions): Promise<number> => {
  const folder = secretsFolderFor(world, options);
  await loadedFrom(folder);
  await addSealingKey(folder);
  await resealIn(world, options);
  return EXIT.clear;
};

/** `mileproof keys drop VERSION`: removes a sealing key with which nothing is sealed any more. */
export const keysDropCommand = async (
  world: World,
  version: number,
  options: KeysOptions,
): Promise<number> => {
  const folder = secretsFolderFor(world, options);
  const { sealingVersions } = await loadedFrom(folder);
  if (!sealingVersions.includes(version) || version === sealingVersions.at(-1)) {
    throw new Refusal(
      {
        en: `sealing-${version}.key is not there, or is the newest, which stays`,
        zh: `sealing-${version}.key 不存在，或为最新密钥，不能移除`,
      },
      EXIT.usage,
    );
  }
  const left = await withOwner(ownedPlaceFor(world, options), async (owner) => {
    const rows = await sealedWith(owner, version);
    if (rows === 0)
      await owner.query('DELETE FROM register.secret_mark WHERE name = $1', [
        `sealing-${version}.key`,
      ]);
    return rows;
  });
  if ('code' in left) throw openRefusal(left);
  if (left.done > 0) {
    throw new Refusal(
      {
        en: `${left.done} rows are sealed with sealing-${version}.key: run mileproof keys reseal first`,
        zh: `仍有${left.done}行由 sealing-${version}.key 加密：请先运行 mileproof keys reseal`,
      },
      EXIT.configuration,
    );
  }
  await removeSealingKey(folder, version);
  tell(world, WORDS[options.lang].dropped(version));
  return EXIT.clear;
};
