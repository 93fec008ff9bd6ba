import fc from 'fast-check';
import type { Replaced } from './dated-law.ts';

/**
 * Laws of which each value is one of a few, in the half of them another one from some day on.
 *
 * @param values what each value may be, by `<rule id>.<value name>`
 * @param days ISO dates on which all of them may change
 */
export const randomLaw = (
  values: Readonly<Record<string, readonly number[]>>,
  days: readonly string[],
): fc.Arbitrary<Replaced> => {
  const one = fc.record(
    Object.fromEntries(
      Object.entries(values).map(([name, some]) => [name, fc.constantFrom(...some)]),
    ),
  );
  const changing = fc
    .tuple(one, one, fc.constantFrom(...days))
    .map(([before, after, day]) =>
      Object.fromEntries(
        Object.entries(before).map(([name, value]) => [name, [value, day, after[name]] as const]),
      ),
    );
  return fc.oneof(one, changing) as fc.Arbitrary<Replaced>;
};
