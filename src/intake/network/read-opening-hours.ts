const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const HOLIDAY = '(?:PH|SH)';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const TIME = '(?:[01]\\d|2[0-4]):[0-5]\\d';
const SPAN = `${TIME}-${TIME}\\+?`;

const MONTHS = `${MONTH}(?: \\d{1,2})?(?:-(?:${MONTH} ?)?(?:\\d{1,2})?)?`;
const DAYS = `(?:${DAY}(?:-${DAY})?|${HOLIDAY})(?:,(?:${DAY}(?:-${DAY})?|${HOLIDAY}))*`;
const TIMES = `(?:${SPAN}(?:,${SPAN})*|off|closed|24/7)`;

/** One rule: months, days, times, each of the first two where it is needed. */
const BEGINS_WITH_MONTHS = new RegExp(`^${MONTHS}:? `);
const DAYS_AND_TIMES = new RegExp(`^(?:(?:${DAYS})(?: ${TIMES})?|${TIMES})$`);
const isRule = (text: string): boolean => DAYS_AND_TIMES.test(text.replace(BEGINS_WITH_MONTHS, ''));

const DAY_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bmon(?:day)?s?\b/gi, 'Mo'],
  [/\btue(?:s(?:day)?)?s?\b/gi, 'Tu'],
  [/\bwed(?:nesday)?s?\b/gi, 'We'],
  [/\bthu(?:r(?:s(?:day)?)?)?s?\b/gi, 'Th'],
  [/\bfri(?:day)?s?\b/gi, 'Fr'],
  [/\bsat(?:urday)?s?\b/gi, 'Sa'],
  [/\bsun(?:day)?s?\b/gi, 'Su'],
  [/周一|星期一/g, 'Mo'],
  [/周二|星期二/g, 'Tu'],
  [/周三|星期三/g, 'We'],
  [/周四|星期四/g, 'Th'],
  [/周五|星期五/g, 'Fr'],
  [/周六|星期六/g, 'Sa'],
  [/周日|周天|星期日|星期天/g, 'Su'],
];

/** Days, dashes and times as the grammar writes them. */
const written = (text: string): string => {
  let told = text.normalize('NFKC').replace(/[‐-―至~]/g, '-');
  for (const [name, day] of DAY_NAMES) told = told.replace(name, day);
  return told
    .replace(/\b(\d):(\d\d)\b/g, '0$1:$2')
    .replace(/\s+/g, ' ')
    .replace(/ ?([-,]) ?/g, '$1')
    .replace(/^(?:daily|每天|每日) ?/i, 'Mo-Su ')
    .trim();
};

/**
 * Opening hours in the grammar of OpenStreetMap, of which schema.org's is a part: months, days and times, rules
 * divided by semicolons. Days may be written out. Null for what the grammar does not have: nobody guesses.
 */
export const readOpeningHours = (text: string): string | null => {
  const rules = text
    .split(/;|\n|；/)
    .map(written)
    .filter((rule) => rule !== '');
  if (rules.length === 0 || !rules.every(isRule)) return null;
  return rules.join('; ');
};
