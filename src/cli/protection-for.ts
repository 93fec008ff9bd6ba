import { type Protection, readProtection } from '../products/sales/protect/protection.ts';
import { EXIT } from './exit-status.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** The protection of public editions, by the key of the pseudonyms; refused without a good one. `option` needs it. */
export const protectionFor = ({ pseudonymKey }: World, option: string): Protection => {
  if (pseudonymKey === '') {
    throw new Refusal(
      {
        en:
          `${option} needs a secret: set MILEPROOF_PSEUDONYM_KEY to the key of your pseudonyms (32 bytes or more), ` +
          'the same for every edition',
        zh: `${option}需要密钥：请将环境变量MILEPROOF_PSEUDONYM_KEY设为本单位的假名密钥（不少于32字节），各版均使用同一密钥`,
      },
      EXIT.usage,
    );
  }
  const read = readProtection(Buffer.from(pseudonymKey));
  if (read.ok) return read.protection;
  const { en, zh } = read.problem;
  throw new Refusal(
    { en: `MILEPROOF_PSEUDONYM_KEY: ${en}`, zh: `MILEPROOF_PSEUDONYM_KEY：${zh}` },
    EXIT.usage,
  );
};
