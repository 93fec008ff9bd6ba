import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import { numbersUnder, type Replaced } from './dated-law.ts';
import type { Feeds } from './feed-tables.ts';

/**
 * Values of the law that decide nothing in some nations: moved by one, up or down, they change no answer of the plain
 * implementation. Of an alphabet that crosses every threshold there are none.
 *
 * @param law what stands in place of the law; each value is moved from what it is there
 */
export const idleValues = (
  names: readonly string[],
  law: Readonly<Record<string, number>>,
  nations: readonly Feeds[],
  plain: (feeds: Feeds, numbers: LawNumbers) => unknown,
): readonly string[] => {
  const answers = (replaced: Replaced): ((feeds: Feeds) => string) => {
    const numbers = numbersUnder(replaced);
    return (feeds) => JSON.stringify(plain(feeds, numbers));
  };
  const standing = numbersUnder(law);
  const before = new Map(nations.map((feeds) => [feeds, answers(law)(feeds)]));
  return names.filter((name) =>
    [1, -1].every((step) => {
      const moved = answers({ ...law, [name]: standing(name, null) + step });
      return nations.every((feeds) => moved(feeds) === before.get(feeds));
    }),
  );
};
