const SEPARATORS = /[\s.．·\-_]+/g;
const DIGITS = /^(?:\d{8}|\d{10})$/;

/**
 * A code of the customs tariff (商品编码) as digits: 8 (heading and subheading) or 10 (with China's
 * supplementary digits), full width narrowed, dots and spaces taken out. Null for anything else.
 */
export const parseHsCode = (text: string): string | null => {
  const digits = text.normalize('NFKC').replace(SEPARATORS, '');
  return DIGITS.test(digits) ? digits : null;
};
