import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { LanesOrder } from './lanes-order.ts';

/** What was written on the command line, as text. */
export interface WrittenLanesOrder {
  /** `40`, or `44=60` for one province. */
  readonly capacity?: readonly string[];
  readonly days?: string;
  readonly sample?: string;
  readonly sampleLeast?: string;
  readonly seed?: string;
  readonly from?: string;
  readonly until?: string;
}

/** The order cannot be read: which option, what was written, what to write. */
export class WrongOrder extends Error {
  readonly words: Bilingual;

  constructor(option: string, value: string, remedy: Bilingual) {
    super(option);
    this.words = {
      en: `--${option} ${value}: ${remedy.en}`,
      zh: `--${option} ${value}：${remedy.zh}`,
    };
  }
}

/** Bound of whole numbers: their products stay exact. */
const MOST = 10_000_000; // not-law: statistics

const DEFAULTS = { capacity: 40, days: '1', share: '0.02', least: '1' } as const; // not-law: ordered by a person

const whole = (option: string, text: string, least: number, written = text): number => {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= MOST) return value;
  throw new WrongOrder(option, written, {
    en: `write a whole number from ${least} to ${MOST}`,
    zh: `请填写${least}至${MOST}的整数`,
  });
};

const shareOf = (text: string): number => {
  const value = Number(text);
  if (text.trim() !== '' && value > 0 && value <= 1) return value;
  throw new WrongOrder('sample', text, {
    en: 'write a share above 0 and up to 1, as 0.02',
    zh: '请填写大于0且不超过1的比例，例如0.02',
  });
};

const dayOf = (option: string, text: string | undefined): string | null => {
  if (text === undefined) return null;
  const day = parseIsoDate(text);
  if (day !== null) return isoDate(day);
  throw new WrongOrder(option, text, {
    en: 'write a date as 2026-03-05',
    zh: '请按2026-03-05的格式填写日期',
  });
};

const seedOf = (text: string): string => {
  const seed = text.trim().toLowerCase();
  if (/^[0-9a-f]{64}$/.test(seed)) return seed;
  throw new WrongOrder('seed', text, {
    en: 'write the 64 hexadecimal digits that stand in manifest.json',
    zh: '请填写 manifest.json 中的64位十六进制种子',
  });
};

/**
 * Reads an order.
 *
 * @param drawn seed to use when none was written, 64 hexadecimal digits.
 * @param provinces codes that there are.
 * @throws WrongOrder
 */
export const readLanesOrder = (
  written: WrittenLanesOrder,
  drawn: string,
  provinces: ReadonlySet<string>,
): LanesOrder => {
  let capacity: number = DEFAULTS.capacity;
  const capacityOf: Record<string, number> = {};
  for (const text of written.capacity ?? []) {
    const [, province, reviews] = /^([^=]*)=(.*)$/.exec(text) ?? [];
    if (province === undefined || reviews === undefined) {
      capacity = whole('capacity', text, 0);
    } else if (provinces.has(province)) {
      capacityOf[province] = whole('capacity', reviews, 0, text);
    } else {
      throw new WrongOrder('capacity', text, {
        en: 'write the two digits of a province before the sign, as 44=60',
        zh: '等号前请填写两位省份代码，例如44=60',
      });
    }
  }
  const period = { from: dayOf('from', written.from), until: dayOf('until', written.until) };
  if (period.from !== null && period.until !== null && period.from > period.until) {
    throw new WrongOrder('until', period.until, {
      en: `write a day that is not before --from ${period.from}`,
      zh: `截止日期不得早于 --from ${period.from}`,
    });
  }
  return {
    capacity,
    capacityOf,
    days: whole('days', written.days ?? DEFAULTS.days, 1),
    sample: {
      share: shareOf(written.sample ?? DEFAULTS.share),
      least: whole('sample-least', written.sampleLeast ?? DEFAULTS.least, 1),
    },
    seed: written.seed === undefined ? drawn : seedOf(written.seed),
    period,
  };
};
