import { bootstrapAdministrator } from '../../register/members/bootstrap-administrator.ts';
import { migrate } from '../../register/opening/migrate.ts';
import { withOwner } from '../../register/opening/with-owner.ts';
import { EXIT } from '../exit-status.ts';
import { openRefusal } from '../register/open-refusal.ts';
import { ownedPlaceFor, type PlaceOptions } from '../register/register-place.ts';
import { loadedFrom, secretsFolderFor } from '../register/secrets-folder.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof invite` was asked. */
export interface InviteOptions extends PlaceOptions {
  readonly secrets?: string;
  readonly organisation: string;
  readonly name: string;
  readonly lang: 'en' | 'zh';
}

const SAYS = {
  en: 'The invitation, shown once; it may be taken up for a day at /auth:',
  zh: '邀请码（仅显示一次，一天内可在 /auth 使用）：',
} as const;

/**
 * `mileproof invite`: makes an administrator as the owner of the database, the first or one more where all have lost
 * their way in, and prints the invitation on standard output.
 */
export const inviteCommand = async (world: World, options: InviteOptions): Promise<number> => {
  const { organisation, name, lang } = options;
  const { secrets } = await loadedFrom(secretsFolderFor(world, options));
  const made = await withOwner(ownedPlaceFor(world, options), async (owner) => {
    const migrated = await migrate(owner);
    if ('code' in migrated) return migrated;
    return { token: (await bootstrapAdministrator(owner, secrets, { organisation, name })).token };
  });
  if ('code' in made) throw openRefusal(made);
  if ('code' in made.done) throw openRefusal(made.done);
  tell(world, SAYS[lang]);
  world.stdout.write(`${made.done.token}\n`);
  return EXIT.clear;
};
