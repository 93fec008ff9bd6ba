import { sql } from '../../domain/rules/sql/sql.ts';
import type { SqlChance } from '../random.ts';
import type { Organiser, Scheme } from './scheme.ts';

const YOUNG = { ageFrom: 20, ageTo: 160 } as const;
const ofOneMaker = ({ dealer, maker }: Organiser) => ({ ...YOUNG, dealer, maker });

/** One letter serves several applications (R10), to one country (habit 0) or to many. */
export const letterReuse = (_: SqlChance): Scheme => ({
  name: 'letter-reuse',
  perMillion: 350,
  sizes: [8, 60],
  habits: 2,
  rules: [{ rule: 'R10' }],
  plan: (order, organiser) => {
    const uses = 2 + Math.round(6 * organiser.strength);
    let letter = 0;
    order.exports(organiser, ofOneMaker(organiser), {
      perApplication: Math.max(2, Math.floor(organiser.size / uses)),
      ...(organiser.habit === 0
        ? { country: organiser.chance.of(['RU', 'KZ', 'AE', 'UZ', 'JO']) }
        : {}),
      each: (_applied, at) => {
        if (at % uses === 0) letter = order.nextLetter();
        return { letter };
      },
    });
  },
  columns: {},
});

/** The outlets that the letter names lie in other countries than the vehicle goes to (R11). */
export const outletsElsewhere = (_: SqlChance): Scheme => ({
  name: 'outlets-elsewhere',
  perMillion: 300,
  sizes: [4, 50],
  habits: 2,
  rules: [{ rule: 'R11' }],
  plan: (order, organiser) => {
    const elsewhere = organiser.chance.of(['AE', 'DE', 'GE', 'TH']);
    order.exports(organiser, ofOneMaker(organiser), {
      perApplication: 8,
      each: () => ({ letter: order.nextLetter(), outletCountry: elsewhere }),
    });
  },
  columns: {},
});

/** A sales company (habit 0), a name that resembles the maker's (1) or a modifier (2) signs for the maker (G03). */
export const wrongIssuer = (_: SqlChance): Scheme => ({
  name: 'wrong-issuer',
  perMillion: 300,
  sizes: [4, 60],
  habits: 3,
  rules: [{ rule: 'G03' }],
  plan: (order, organiser) =>
    order.exports(organiser, ofOneMaker(organiser), {
      perApplication: 9,
      each: () => ({ letter: order.nextLetter() }),
    }),
  columns: {
    letter_issuer: sql`
      CASE habit
        WHEN 0 THEN replace(replace(maker_name, '股份有限公司', '有限公司'), '有限公司', '销售有限公司')
        WHEN 1
          THEN CASE
            WHEN s > 0.5 THEN replace(maker_name, '有限公司', '集团有限公司')
            ELSE replace(maker_name, '有限公司', '(中国)有限公司')
          END
        ELSE '示例专用汽车改装有限公司'
      END`,
  },
});
