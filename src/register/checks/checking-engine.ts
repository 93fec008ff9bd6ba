import { randomBytes } from 'node:crypto';
import { Engine, type LawRead } from '../../engine/engine.ts';
import type { Register } from '../register.ts';

const KEY_BYTES = 32;

/** Engines by the law that they read. */
const ENGINES = new WeakMap<LawRead, Engine>();

/**
 * Under which persons are hidden in pre-checks: of this process alone. By the register's own key anybody could have a
 * name or number hidden, and look for it among what the register shows.
 */
export const CHECKING_KEY = randomBytes(KEY_BYTES).toString('hex');

/** An engine with the law in force that answers what is not kept. */
export const checkingEngine = ({ engine }: Register): Engine => {
  const { law } = engine;
  const before = ENGINES.get(law);
  if (before !== undefined) return before;
  const made = new Engine(law, { pseudonymKey: CHECKING_KEY });
  ENGINES.set(law, made);
  return made;
};
