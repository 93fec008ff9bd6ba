import { foldHeader } from './fold-header.ts';

/** Multiples in which tables count, as powers of ten, longer names first. */
const POWERS: Readonly<Record<string, number>> = {
  千万: 7,
  百万: 6,
  十万: 5,
  亿: 8,
  万: 4,
  千: 3,
  million: 6,
  millions: 6,
  thousand: 3,
  thousands: 3,
  k: 3,
  '10,000': 4,
  '10000': 4,
  '1,000': 3,
  '1000': 3, // not-law: a thousand
};

const CURRENCIES = 'cny|rmb|usd|eur|rub|人民币|美元|欧元|卢布|[¥$€]';
const UNITS = `${CURRENCIES}|元|元人民币|公里|千米|km|kms|人|座|位|次|个|辆|台|家`;
const MULTIPLE = new RegExp(
  `^(?:单位:?)?(?:in)?(?:${CURRENCIES})?(${Object.keys(POWERS).join('|')})(?:${UNITS})?$`,
);

/** Units in which nothing is read: they look like those that are, and are not. */
const OTHER_UNIT =
  /^(?:单位:?)?(?:英里|哩|[市华]?里|miles?|mi|分|角|年|years?|天|日|days?)$|[万亿]/;

/**
 * The power of ten by which a header says its numbers are to be taken: 里程（万公里） 4, 退税额（千元） 3; 0
 * when it says none; null when it names a unit that numbers are not read in (miles, 里, 分, 年, 万件).
 */
export const headerScale = (header: string): number | null => {
  const notes = [...foldHeader(header).matchAll(/\(([^()]*)\)/g)].flatMap(([, note = '']) => {
    const power = POWERS[MULTIPLE.exec(note)?.[1] ?? ''];
    // a comma may be one of 10,000 or stand between two notes
    return power === undefined ? note.split(/[,;、/]/) : [note];
  });
  let scale = 0;
  for (const note of notes) {
    const power = POWERS[MULTIPLE.exec(note)?.[1] ?? ''];
    if (power !== undefined) scale = power;
    else if (OTHER_UNIT.test(note)) return null;
  }
  return scale;
};
