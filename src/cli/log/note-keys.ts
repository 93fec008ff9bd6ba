import { noteText } from '../../log/note.ts';
import {
  type NoteUse,
  readSigningKey,
  readVerifierKey,
  type SigningKey,
  type VerifierKey,
} from '../../log/note-key.ts';
import { EXIT } from '../exit-status.ts';
import { readInput } from '../letters/read-input.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

const USE_WORDS = {
  log: { en: 'key of a log', zh: '日志公钥' },
  witness: { en: 'key of a witness', zh: '见证方公钥' },
} as const;

const SIGNING_WORDS = {
  log: { en: 'signing key of a log', zh: '日志签名密钥' },
  witness: { en: 'signing key of a witness', zh: '见证方签名密钥' },
} as const;

const MADE_BY = {
  log: 'mileproof log key new',
  witness: 'mileproof log key new --witness',
} as const;

const linesOf = async (world: World, path: string): Promise<readonly string[]> => {
  const text = noteText(await readInput(world, path)) ?? '';
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
};

const unfit = (what: string, words: { en: string; zh: string }, use: NoteUse): Refusal =>
  new Refusal(
    {
      en: `${what} is no ${words.en}: name+id+base64, as ${MADE_BY[use]} prints it`,
      zh: `${what}不是${words.zh}：格式为“名称+编号+base64”，由 ${MADE_BY[use]} 输出`,
    },
    EXIT.unreadable,
  );

/** Keys as a person named them: each a key as text, or a file with one a line. Throws a `Refusal` for what is none. */
export const verifierKeysFor = async (
  world: World,
  named: readonly string[],
  use: NoteUse,
): Promise<readonly VerifierKey[]> => {
  const keys: VerifierKey[] = [];
  for (const name of named) {
    const own = readVerifierKey(name);
    const lines = own === null ? await linesOf(world, name) : [name];
    if (lines.length === 0) throw unfit(name, USE_WORDS[use], use);
    for (const line of lines) {
      const key = readVerifierKey(line);
      if (key === null || key.use !== use) throw unfit(name, USE_WORDS[use], use);
      keys.push(key);
    }
  }
  return keys;
};

/** The key that signs, from a file that `log key new` wrote. Throws a `Refusal` when it is none of that use. */
export const signingKeyFor = async (
  world: World,
  path: string,
  use: NoteUse,
): Promise<SigningKey> => {
  const [line = '', ...more] = await linesOf(world, path);
  const key = more.length === 0 ? readSigningKey(line) : null;
  if (key === null || key.use !== use) throw unfit(path, SIGNING_WORDS[use], use);
  return key;
};
