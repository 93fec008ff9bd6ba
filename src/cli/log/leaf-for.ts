import { LEAF_BYTES } from '../../log/leaf.ts';
import { EXIT } from '../exit-status.ts';
import { readInput } from '../letters/read-input.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

const HEX = new RegExp(`^[0-9a-f]{${2 * LEAF_BYTES}}$`, 'i');

const LONGEST = 100_000;

const ofHex = (text: string): Uint8Array | null =>
  HEX.test(text) ? new Uint8Array(Buffer.from(text, 'hex')) : null;

/** The leaf of a file: its 32 bytes, their hexadecimal digits, or the member `leaf` of a JSON object. */
const ofFile = (bytes: Uint8Array): Uint8Array | null => {
  if (bytes.length === LEAF_BYTES) return bytes;
  if (bytes.length > LONGEST) return null;
  const text = Buffer.from(bytes).toString('utf8').trim();
  const plain = ofHex(text);
  if (plain !== null) return plain;
  try {
    const read: unknown = JSON.parse(text);
    const named = typeof read === 'object' && read !== null && 'leaf' in read ? read.leaf : null;
    return typeof named === 'string' ? ofHex(named) : null;
  } catch {
    return null;
  }
};

/**
 * Leaves as a person named them: 64 hexadecimal digits, or a file with 32 bytes, with such digits, or with a member
 * `leaf` as `commitment.json` of a test has it. Throws a `Refusal` for what is no 32 bytes, and where there is no file.
 */
export const leavesFor = async (
  world: World,
  named: readonly string[],
): Promise<readonly Uint8Array[]> => {
  const leaves: Uint8Array[] = [];
  for (const name of named) {
    // a text of digits alone is no file: one that lacks a digit is told to be no leaf
    const isDigits = /^[0-9a-f]{16,}$/i.test(name);
    const leaf = isDigits ? ofHex(name) : ofFile(await readInput(world, name));
    if (leaf === null) {
      throw new Refusal(
        {
          en:
            `--leaf ${name}: a leaf has 32 bytes. Write 64 hexadecimal digits, or name a file with 32 bytes, with ` +
            'such digits, or with a member leaf as commitment.json has it',
          zh:
            `--leaf ${name}：叶须为32字节。请写64位十六进制数字，或指定含32字节、含该数字、` +
            '或如commitment.json含leaf成员的文件',
        },
        EXIT.unreadable,
      );
    }
    leaves.push(leaf);
  }
  return leaves;
};
