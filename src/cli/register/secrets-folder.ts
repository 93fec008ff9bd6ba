import { foldersOf } from '../../register/opening/folders.ts';
import { type LoadedSecrets, loadSecrets } from '../../register/secrets/load-secrets.ts';
import { EXIT } from '../exit-status.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { openRefusal } from './open-refusal.ts';
import { type PlaceOptions, variable } from './register-place.ts';

/** Which secrets are meant, as the command line tells it. */
export interface SecretsOptions extends PlaceOptions {
  readonly secrets?: string;
}

const NO_FOLDER = new Refusal(
  {
    en: 'say where the secrets are: --secrets FOLDER (or MILEPROOF_SECRETS), or --data FOLDER',
    zh: '请指明密钥所在：--secrets 文件夹（或 MILEPROOF_SECRETS），或 --data 文件夹',
  },
  EXIT.usage,
);

/** The folder of secrets that is meant. */
export const secretsFolderFor = (world: World, { secrets, data }: SecretsOptions): string => {
  const told = secrets ?? variable(world, 'MILEPROOF_SECRETS');
  if (told !== undefined) return told;
  const place = data ?? variable(world, 'MILEPROOF_DATA');
  if (place === undefined) throw NO_FOLDER;
  return foldersOf(place).secrets;
};

/**
 * The secrets of a folder.
 *
 * @throws Refusal when they are not taken.
 */
export const loadedFrom = async (folder: string): Promise<LoadedSecrets> => {
  const loaded = await loadSecrets(folder);
  if ('code' in loaded) throw openRefusal(loaded);
  return loaded;
};
