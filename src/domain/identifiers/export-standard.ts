/** A standard of foreign trade (WM/T) as it is cited: its number and the year of its edition. */
const CITED = /WM\s?[/-]?\s?T\s?[-:]?\s?(\d{1,3})\s?[-\u2010-\u2015\u2212:]\s?(\d{4})(?!\d)/gi;

/** Words by which a text says that it is another than the standard it cites, or less. */
const BUT_NOT = /[不非未无]|除|参照|参考|\b(?:not|no|non|except|without)\b/i;

/**
 * The one standard of foreign trade that a text cites, `WM/T 8-2022`, whatever stands around it:
 * `WM/T 8—2022《二手乘用车出口质量要求》`, `依据WM/T8-2022`. The text itself when it cites none, two, or one that it denies.
 *
 * @param text folded: full width narrowed, runs of space made one.
 */
export const exportStandard = (text: string): string => {
  const cited = new Set(
    [...text.matchAll(CITED)].map(([, number = '', year = '']) => `WM/T ${Number(number)}-${year}`),
  );
  const [only, another] = cited;
  return only === undefined || another !== undefined || BUT_NOT.test(text) ? text : only;
};
