import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import type { Random } from '../simulate/drawn/random.ts';
import type { Source } from '../simulate/drawn/source.ts';

const DRAWN_AT_ONCE = 1 << 16;
const TWO_POW_32 = 4_294_967_296;
const ROUNDS = 4;

/** A seed of 32 random bytes, as text: whoever made a test alone knows it until the truth is opened. */
export const randomSeed = (): string => randomBytes(32).toString('base64url');

/**
 * What a test is drawn from. The generators are public: whoever can try all seeds has the truth. So every draw hangs on
 * all bytes of the seed, by HMAC-SHA-256 and AES-256.
 */
export class Secret {
  readonly #key: Buffer;

  /** @param seed any text; the same text draws the same test. */
  constructor(seed: string) {
    this.#key = createHash('sha256').update(`mileproof nation-test\0${seed}`).digest();
  }

  /** 32 bytes for one purpose. */
  bytes(purpose: string): Buffer {
    return createHmac('sha256', this.#key).update(purpose).digest();
  }

  /** The same as lower-case hex. */
  text(purpose: string): string {
    return this.bytes(purpose).toString('hex');
  }

  /** A stream of numbers from 0 inclusive to 1 exclusive: the key stream of AES-256 in counter mode. */
  random(purpose: string): Random {
    const cipher = createCipheriv('aes-256-ctr', this.bytes(purpose), Buffer.alloc(16));
    const zeros = Buffer.alloc(DRAWN_AT_ONCE);
    let drawn = Buffer.alloc(0);
    let at = 0;
    return () => {
      if (at >= drawn.length) {
        drawn = cipher.update(zeros);
        at = 0;
      }
      at += 4;
      return drawn.readUInt32LE(at - 4) / TWO_POW_32;
    };
  }

  /** Another number below `size` for each: a Feistel network over enough bits, walked until it is in reach. */
  place(counter: string, number: number, size: number): number {
    const half = Math.max(1, Math.ceil(Math.log2(size) / 2));
    const mask = 2 ** half - 1;
    let at = number;
    do {
      let [left, right] = [Math.floor(at / 2 ** half), at % 2 ** half];
      for (let round = 0; round < ROUNDS; round += 1) {
        const mixed = this.bytes(`place\0${counter}\0${round}\0${right}`).readUInt32LE(0) & mask;
        [left, right] = [right, (left ^ mixed) >>> 0];
      }
      at = left * 2 ** half + right;
    } while (at >= size);
    return at;
  }

  /** What a nation of another author is drawn from. */
  source(purpose: string): Source {
    return {
      random: this.random(purpose),
      place: (counter, number, size) => this.place(`${purpose}\0${counter}`, number, size),
    };
  }
}
