import type { LawProblem, Rule } from '../syntax.ts';

/**
 * A rule that bars by undated pages alone: it may have been given up long ago. It is dated, asks instead, or says in
 * `undated` why it bars nevertheless. A rule that says so although a source bears a date, or bars nobody, is told too.
 */
export const checkUndatedBar = ({
  id,
  file,
  effect,
  require,
  announced,
  toldUpTo,
  undated,
}: Rule): readonly LawProblem[] => {
  const bars = effect === 'barred' && require !== null && !announced;
  const needed = bars && toldUpTo === null;
  if (needed === (undated !== '')) return [];
  const message = needed
    ? 'bars by undated pages alone: cite a dated source, make it conditional, or say in `undated` why it bars'
    : '`undated` is of a rule that bars by undated pages alone: leave it away';
  return [{ file, where: id, code: 'undated-bar', message }];
};
