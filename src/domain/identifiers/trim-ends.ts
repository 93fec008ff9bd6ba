/**
 * A text without the characters at its ends that an expression of one character matches. Written as a loop: an
 * expression
 * that ends in `+$` looks at a long run in the middle of a text once for each of its characters.
 *
 * @param before matches one character that may stand before the text; null takes nothing off.
 * @param after matches one character that may stand behind it; null takes nothing off.
 * @example trimEnds('(VIN):', /[(]/, /[):]/) // 'VIN'
 */
export const trimEnds = (text: string, before: RegExp | null, after: RegExp | null): string => {
  let from = 0;
  let to = text.length;
  while (before !== null && from < to && before.test(text.charAt(from))) from += 1;
  while (after !== null && to > from && after.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
};
