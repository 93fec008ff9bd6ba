import { readDocument } from '../../letters/json/read-document.ts';
import { type LetterKey, letterKeyFrom, secretOf } from '../../letters/node/letter-key.ts';
import { KEY_SHAPE } from '../../letters/shape/key-shape.ts';
import { EXIT } from '../exit-status.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { readInput } from './read-input.ts';
import { unfit } from './unfit.ts';

const KIND = { en: 'key of letters', zh: '确认书密钥文件' } as const;
const LONGEST = 10_000;

/** The key in a file that `letter key new` wrote. Throws a `Refusal` when it is none, or its two halves do not fit. */
export const readKey = async (world: World, path: string): Promise<LetterKey> => {
  const read = readDocument<LetterKey>(await readInput(world, path), KEY_SHAPE, LONGEST);
  if (!read.ok) throw unfit(path, KIND, read.no);
  const key = read.document;
  const secret = secretOf(key);
  const fits =
    secret !== null &&
    letterKeyFrom(key.id, key.suite, secret).publicKeyMultibase === key.publicKeyMultibase;
  if (fits) return key;
  throw new Refusal(
    {
      en: `${path}: the secret and the public key do not belong together; make a new one: mileproof letter key new`,
      zh: `${path}：私钥与公钥不相符；请另行生成：mileproof letter key new`,
    },
    EXIT.unreadable,
  );
};
