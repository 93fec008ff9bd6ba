import { join } from 'node:path';
import { readDocument } from '../../letters/json/read-document.ts';
import { NODE_COMPRESSION, nodeCrypto } from '../../letters/node/node-crypto.ts';
import { NODE_SM2 } from '../../letters/node/node-sm2.ts';
import { ADDRESS } from '../../letters/shape/proof-shape.ts';
import { object, patterned, type Shape } from '../../letters/shape/shape.ts';
import { readStatusList } from '../../letters/status/read-status-list.ts';
import type { StatusList } from '../../letters/status/status-list.ts';
import { type RootKey, readTrustList } from '../../letters/trust/read-trust-list.ts';
import { DEMONSTRATION_ROOT } from '../../letters/trust/root-keys.ts';
import type { TrustList } from '../../letters/trust-list.ts';
import { EXIT } from '../exit-status.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { readInput } from './read-input.ts';
import { unfit } from './unfit.ts';

/** Cryptography of the command line: SM2 too, since it checks one letter. */
export const LETTER_CRYPTO = nodeCrypto(NODE_SM2);

/** Whom a letter is checked by. */
export interface TrustOptions {
  /** Trust list; without it the one that is shipped. */
  readonly trust?: string;
  /** Root key that signed it; without it that of the demonstration. */
  readonly root?: string;
  readonly status?: readonly string[];
}

const ROOT_SHAPE: Shape = object({
  id: ADDRESS,
  suite: { is: 'one-of', values: ['eddsa-jcs-2022', 'sm2-jcs-2026'] },
  publicKeyMultibase: patterned('z[1-9A-HJ-NP-Za-km-z]+', 120),
});

const LONGEST_ROOT = 10_000;

const rootFor = async (world: World, path: string | undefined): Promise<RootKey> => {
  if (path === undefined) return DEMONSTRATION_ROOT;
  const read = readDocument<RootKey>(await readInput(world, path), ROOT_SHAPE, LONGEST_ROOT);
  if (read.ok) return read.document;
  throw unfit(path, { en: 'root key', zh: '根密钥文件' }, read.no);
};

const TRUST_WORDS = {
  'not-signed-by-a-root': {
    en: 'it is not signed by the root key; name that of its issuer with --root',
    zh: '未以根密钥签名；请用 --root 指定发布方的根密钥',
  },
  'changed-after-signing': {
    en: 'it was changed after signing; fetch it again from its issuer',
    zh: '签名后内容被改动；请向发布方重新获取',
  },
  older: { en: 'it is older than the one known', zh: '早于已知版本' },
} as const;

/** By whom a letter is checked. */
export interface Trusted {
  readonly trustList: TrustList;
  /** True: its root key is that of the demonstration, which anybody can make. */
  readonly demonstration: boolean;
}

/** The trust list, read and checked. Throws a `Refusal` when it may not be relied on. */
export const trustListFor = async (world: World, options: TrustOptions): Promise<Trusted> => {
  const path = options.trust ?? join(world.root, 'reference', 'trust-list.json');
  const root = await rootFor(world, options.root);
  const how = { roots: [root], crypto: LETTER_CRYPTO };
  const read = await readTrustList(await readInput(world, path), how);
  const demonstration = root.publicKeyMultibase === DEMONSTRATION_ROOT.publicKeyMultibase;
  if (read.ok) return { trustList: read.trustList, demonstration };
  if (read.reason === 'not-a-trust-list') {
    throw unfit(
      path,
      { en: 'trust list', zh: '信任清单' },
      read.no ?? { what: 'not-json', path: '' },
    );
  }
  const { en, zh } = TRUST_WORDS[read.reason];
  throw new Refusal({ en: `${path}: ${en}`, zh: `${path}：${zh}` }, EXIT.unreadable);
};

const STATUS_WORDS = {
  'changed-after-signing': {
    en: 'it was changed after signing; fetch it again from its address',
    zh: '签名后内容被改动；请从其地址重新获取',
  },
  'signer-unknown': {
    en: 'the trust list does not know who signed it',
    zh: '信任清单中没有其签名方',
  },
  'signer-not-entitled': {
    en: 'who signed it may not sign status lists in the name that it bears',
    zh: '签名方无权以所载名义签署状态名单',
  },
  'not-unpacked': { en: 'its list cannot be unpacked', zh: '其中的名单无法解压' },
} as const;

/** The status lists, read and checked. Throws a `Refusal` for one that may not be relied on. */
export const statusListsFor = async (
  world: World,
  { status = [] }: TrustOptions,
  trustList: TrustList,
): Promise<readonly StatusList[]> => {
  const lists: StatusList[] = [];
  for (const path of status) {
    const reading = { trustList, crypto: LETTER_CRYPTO, compression: NODE_COMPRESSION };
    const read = await readStatusList(await readInput(world, path), reading);
    if (read.ok) lists.push(read.list);
    else if (read.reason === 'not-a-status-list') {
      const no = read.no ?? { what: 'not-json', path: '' };
      throw unfit(path, { en: 'status list', zh: '状态名单' }, no);
    } else {
      const { en, zh } = STATUS_WORDS[read.reason];
      throw new Refusal({ en: `${path}: ${en}`, zh: `${path}：${zh}` }, EXIT.unreadable);
    }
  }
  return lists;
};
