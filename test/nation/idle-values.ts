import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import { numbersUnder, type Replaced } from './dated-law.ts';
import type { Feeds } from './feed-tables.ts';

/**
 * Values of the law that decide nothing in some nations, each under a law of its own: moved by one, up or down, they
 * change no answer of the plain implementation. Of an alphabet that crosses every threshold there are none.
 *
 * @param cases nations, and what stands in place of the law in each; a value is moved from what it is there
 */
export const idleValues = (
  names: readonly string[],
  cases: readonly (readonly [Feeds, Replaced])[],
  plain: (feeds: Feeds, numbers: LawNumbers) => unknown,
): readonly string[] => {
  const answer = (feeds: Feeds, law: Replaced): string =>
    JSON.stringify(plain(feeds, numbersUnder(law)));
  const moved = (law: Replaced, name: string, step: number): Replaced => {
    const said = law[name] ?? numbersUnder(law)(name, null);
    const next: Replaced[string] =
      typeof said === 'number' ? said + step : [said[0] + step, said[1], said[2] + step];
    return { ...law, [name]: next };
  };
  const open = new Set(names);
  for (const [feeds, law] of cases) {
    if (open.size === 0) break;
    const before = answer(feeds, law);
    for (const name of open) {
      const decides = [1, -1].some((step) => answer(feeds, moved(law, name, step)) !== before);
      if (decides) open.delete(name);
    }
  }
  return [...open];
};
