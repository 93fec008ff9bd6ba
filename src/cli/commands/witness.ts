import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Followed, followOnce } from '../../log/node/follow-log.ts';
import { LogRefusal } from '../../log/node/log-refusal.ts';
import { sourceOf } from '../../log/node/log-source.ts';
import { witnessServer } from '../../log/node/witness-server.ts';
import { Witness } from '../../log/node/witness-state.ts';
import { type VerifierKey, writeVerifierKey } from '../../log/note-key.ts';
import { EXIT } from '../exit-status.ts';
import { logRefused } from '../log/log-refused.ts';
import { signingKeyFor, verifierKeysFor } from '../log/note-keys.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';
import { portRefusal } from './serve.ts';

/** Who witnesses which logs, and where that is kept. */
interface WitnessPlace {
  /** File of the key that cosigns. */
  readonly key: string;
  readonly logKey: readonly string[];
  /** Folder of what it cosigned. */
  readonly data: string;
  readonly lang: 'en' | 'zh';
}

/** What `mileproof witness serve` was asked. */
export interface WitnessServeOptions extends WitnessPlace {
  readonly host: string;
  readonly port: number;
}

/** What `mileproof witness follow` was asked. */
export interface WitnessFollowOptions extends WitnessPlace {
  /** Seconds between two looks. */
  readonly every: number;
  readonly once?: boolean;
}

const SECOND = 1000; // not-law: milliseconds

const opened = async (
  world: World,
  { key, logKey, data }: WitnessPlace,
): Promise<{ readonly witness: Witness; readonly logs: readonly VerifierKey[] }> => {
  const logs = await verifierKeysFor(world, logKey, 'log');
  const signer = await signingKeyFor(world, key, 'witness');
  const now = (): number => Math.floor(Date.now() / SECOND);
  const witness = await Witness.open(data, { key: signer, logs, now }).catch((error: unknown) => {
    throw logRefused(data, error);
  });
  return { witness, logs };
};

/** A line of the log on standard output: JSON, with the moment. */
const logLine = (world: World, line: object): void => {
  world.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
};

const READY = {
  en: (address: string, key: string) =>
    `cosigning at ${address}; whoever checks takes this key: ${key}`,
  zh: (address: string, key: string) => `见证服务已就绪：${address}；核验方使用的公钥：${key}`,
} as const;

/** `mileproof witness serve`: cosigns what logs send it, until it is told to stop; yields the exit status. */
export const witnessServeCommand = async (
  world: World,
  options: WitnessServeOptions,
): Promise<number> => {
  const { host, port, lang } = options;
  const { witness, logs } = await opened(world, options);
  const server = witnessServer(witness, logs, (request, error) => {
    const why = error instanceof Error ? { error: error.message } : {};
    logLine(world, { at: 'witness', ...request, ...why });
  });
  try {
    server.listen(port, host);
    await once(server, 'listening').catch((error: unknown) => {
      throw portRefusal(error, host, port);
    });
    const { port: taken } = server.address() as AddressInfo;
    const name = host.includes(':') ? `[${host}]` : host;
    const signer = await signingKeyFor(world, options.key, 'witness');
    tell(world, READY[lang](`http://${name}:${taken}`, writeVerifierKey(signer)));
    await world.untilStopped();
    server.closeIdleConnections();
    server.close();
    if (server.listening) await once(server, 'close');
    return EXIT.clear;
  } finally {
    await witness.close();
  }
};

const WORDS: Readonly<Record<Followed['answer'], { readonly en: string; readonly zh: string }>> = {
  cosigned: { en: 'cosigned', zh: '已共同签名' },
  'rolled-back': {
    en: 'refused: the log shows fewer leaves than were cosigned; keep its checkpoint, it is evidence',
    zh: '拒绝：日志所示记录少于已签名的检查点；请保存其检查点作为证据',
  },
  'not-consistent': {
    en: 'refused: it is not the log that was cosigned with leaves added; keep its checkpoint, it is evidence',
    zh: '拒绝：其内容不是已签名记录的延续；请保存其检查点作为证据',
  },
  'no-checkpoint': { en: 'there is no checkpoint at this address', zh: '该地址没有检查点' },
  'not-a-checkpoint': { en: 'what is there is no checkpoint', zh: '该文件不是检查点' },
  'unknown-key': {
    en: 'refused: signed by another key than the one named',
    zh: '拒绝：由其他密钥签名',
  },
  'signature-wrong': {
    en: 'refused: the checkpoint was changed after signing',
    zh: '拒绝：检查点在签名后被改动',
  },
  'tile-missing': { en: 'a file that proves it is missing', zh: '缺少用于证明的文件' },
  'tile-malformed': {
    en: 'a file that proves it is not as long as it should be',
    zh: '用于证明的文件长度不符',
  },
  unreachable: { en: 'the log could not be asked', zh: '无法访问日志' },
};

/** Answers after which a later look may be better. */
const OPEN: ReadonlySet<Followed['answer']> = new Set([
  'unreachable',
  'no-checkpoint',
  'tile-missing',
  'tile-malformed',
]);

const statusOf = (answer: Followed['answer']): number => {
  if (answer === 'cosigned') return EXIT.clear;
  return OPEN.has(answer) ? EXIT.undetermined : EXIT.failed;
};

/**
 * `mileproof witness follow URL`: looks at a log again and again and cosigns what is consistent; yields the exit status
 * of the last look.
 */
export const witnessFollowCommand = async (
  world: World,
  place: string,
  options: WitnessFollowOptions,
): Promise<number> => {
  const { witness, logs } = await opened(world, options);
  const stop = new AbortController();
  if (options.once !== true) world.untilStopped().then(() => stop.abort());
  try {
    for (;;) {
      const found = await followOnce(witness, sourceOf(place), logs);
      logLine(world, {
        at: 'witness',
        log: place,
        ...found,
        said: WORDS[found.answer][options.lang],
      });
      if (options.once === true || stop.signal.aborted) return statusOf(found.answer);
      const wait = options.every * SECOND;
      await pause(wait, undefined, { signal: stop.signal }).catch(() => {});
      if (stop.signal.aborted) return statusOf(found.answer);
    }
  } catch (error) {
    throw error instanceof LogRefusal ? logRefused(options.data, error) : error;
  } finally {
    await witness.close();
  }
};
