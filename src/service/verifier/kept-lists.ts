import { readStatusList } from '../../letters/status/read-status-list.ts';
import type { StatusList } from '../../letters/status/status-list.ts';
import { type RootKey, readTrustList } from '../../letters/trust/read-trust-list.ts';
import type { TrustList } from '../../letters/trust-list.ts';
import { WEB_COMPRESSION } from '../../letters/web/web-crypto.ts';
import { BROWSER_CRYPTO as crypto } from './web-signatures.ts';

const CACHE = 'letters-lists';
const TRUST = '/trust-list';
const LONGEST_WAIT = 10_000; // not-law: milliseconds
/** The last part of the address of a status list. */
const LIST = /\/([A-Z2-7]{10}-[RS])$/;

/** What this device has of one address. */
interface Had {
  readonly text: string;
  /** True where the network gave it just now. */
  readonly fetched: boolean;
}

const openCache = async (): Promise<Cache | null> => {
  try {
    return await caches.open(CACHE);
  } catch {
    // no HTTPS, or the browser keeps nothing
    return null;
  }
};

const fetched = async (path: string): Promise<string | null> => {
  try {
    const answer = await fetch(path, {
      credentials: 'omit',
      cache: 'no-cache',
      signal: AbortSignal.timeout(LONGEST_WAIT),
    });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
};

/**
 * The trust list and the status lists of the register: of the network where there is one, else as they were kept. Only
 * what was signed as it ought to be is kept, and no trust list takes the place of a later one.
 */
export class KeptLists {
  readonly #root: RootKey;
  readonly #cache = openCache();
  #offline = false;

  constructor(root: RootKey) {
    this.#root = root;
  }

  /** Whether the register could not be reached at the last try. */
  get offline(): boolean {
    return this.#offline;
  }

  async #kept(path: string): Promise<string | null> {
    const found = await (await this.#cache)?.match(path, { ignoreVary: true });
    return found === undefined ? null : found.text();
  }

  async #keep(path: string, text: string): Promise<void> {
    await (await this.#cache)?.put(path, new Response(text)).catch(() => {});
  }

  async #either(path: string): Promise<readonly Had[]> {
    const [now, before] = [await fetched(path), await this.#kept(path)];
    this.#offline = now === null;
    return [
      ...(now === null ? [] : [{ text: now, fetched: true }]),
      ...(before === null ? [] : [{ text: before, fetched: false }]),
    ];
  }

  /** The trust list; null where there is none that may be relied on. */
  async trustList(): Promise<TrustList | null> {
    const had = await this.#either(TRUST);
    const before = had.find(({ fetched: isNow }) => !isNow);
    const read = (text: string, known: TrustList | null) =>
      readTrustList(text, { roots: [this.#root], known, crypto });
    const knownRead = before === undefined ? null : await read(before.text, null);
    const known = knownRead?.ok === true ? knownRead.trustList : null;
    const now = had.find(({ fetched: isNow }) => isNow);
    if (now === undefined) return known;
    const nowRead = await read(now.text, known);
    if (!nowRead.ok) return known;
    await this.#keep(TRUST, now.text);
    return nowRead.trustList;
  }

  /** One status list by its address, the latest of what the network and this device have. */
  async statusList(address: string, trustList: TrustList): Promise<StatusList | null> {
    const name = LIST.exec(address)?.[1];
    if (name === undefined) return null;
    const path = `/status/${name}`;
    let latest: StatusList | null = null;
    for (const { text, fetched: isNow } of await this.#either(path)) {
      const read = await readStatusList(text, { trustList, crypto, compression: WEB_COMPRESSION });
      if (!read.ok) continue;
      if (latest !== null && read.list.asOf <= latest.asOf) continue;
      latest = read.list;
      if (isNow) await this.#keep(path, text);
    }
    return latest;
  }

  /** Fetches and keeps all, so that letters can be checked without a network; tells what is kept. */
  async keepAll(
    names: readonly string[],
  ): Promise<{ readonly trustList: TrustList; readonly lists: readonly StatusList[] } | null> {
    const trustList = await this.trustList();
    if (trustList === null) return null;
    const lists: StatusList[] = [];
    for (const name of names) {
      const list = await this.statusList(`/${name}`, trustList);
      if (list !== null) lists.push(list);
    }
    return { trustList, lists };
  }
}
