import type { FilingFate } from './file-exporter.ts';
import type { WAYS } from './stand-exporter.ts';

/** An exporter that takes part for the state that it is in. */
export interface Guest {
  readonly name: string;
  readonly uscc: string;
  /** GB/T 2260, two digits. */
  readonly province: string;
  /** How its first filing ended, or where it stands. */
  readonly filing: FilingFate;
  /** The day on which it was handed in, ISO. */
  readonly filedOn: string;
  /** Where its standing went; null: nowhere. */
  readonly way: keyof typeof WAYS | null;
}

const GOOD = { filing: 'filed', filedOn: '2026-02-09', province: '65' } as const;
const NEW = { province: '65', way: null } as const;

/** Exporters in every state of a filing and of a standing; all of them are made up. */
export const GUESTS: readonly Guest[] = [
  {
    ...GOOD,
    uscc: '91650100MA0DEMA01R',
    name: '示例天山汽车贸易有限公司 Sample Tianshan (talked to)',
    way: 'talkedTo',
  },
  {
    ...GOOD,
    uscc: '91650100MA0DEMA02R',
    name: '示例伊犁河汽车出口有限公司 Sample Ili River (order proposed)',
    way: 'orderProposed',
  },
  {
    ...GOOD,
    uscc: '91650100MA0DEMA03R',
    name: '示例塔城国际贸易有限公司 Sample Tacheng (rectifying)',
    way: 'rectifying',
  },
  {
    ...GOOD,
    uscc: '91650100MA0DEMA04R',
    name: '示例博乐二手车有限公司 Sample Bole (has reported)',
    way: 'reported',
  },
  {
    ...GOOD,
    uscc: '91650100MA0DEMA05R',
    name: '示例阿拉山口汽车有限公司 Sample Alashankou (bar proposed)',
    way: 'barProposed',
  },
  {
    ...GOOD,
    uscc: '91650100MA0DEMA06R',
    name: '示例霍尔果斯车贸有限公司 Sample Khorgas (barred)',
    way: 'barred',
  },
  {
    ...GOOD,
    uscc: '91650100MA0DEMA07R',
    name: '示例哈密汽车贸易有限公司 Sample Hami (cleared)',
    way: 'cleared',
  },
  {
    ...GOOD,
    uscc: '91440101MA0DEMA08R',
    province: '44',
    name: '示例南沙车贸有限公司 Sample Nansha (talk settled)',
    way: 'good',
  },
  {
    ...GOOD,
    uscc: '91440101MA0DEMA09R',
    province: '44',
    name: '示例黄埔汽车有限公司 Sample Huangpu (order overturned)',
    way: 'overturned',
  },
  {
    ...NEW,
    uscc: '91650100MA0DEMB01R',
    name: '示例喀什新车队有限公司 Sample Kashgar (draft)',
    filing: 'draft',
    filedOn: '2026-11-23',
  },
  {
    ...NEW,
    uscc: '91650100MA0DEMB02R',
    name: '示例和田商贸有限公司 Sample Hotan (filing handed in)',
    filing: 'submitted',
    filedOn: '2026-11-19',
  },
  {
    ...NEW,
    uscc: '91650100MA0DEMB03R',
    name: '示例阿克苏车业有限公司 Sample Aksu (filing returned)',
    filing: 'returned',
    filedOn: '2026-11-10',
  },
  {
    ...NEW,
    uscc: '91650100MA0DEMB04R',
    name: '示例石河子贸易有限公司 Sample Shihezi (filing refused)',
    filing: 'refused',
    filedOn: '2026-06-01',
  },
  {
    ...NEW,
    uscc: '91650100MA0DEMB05R',
    name: '示例吐鲁番车贸有限公司 Sample Turpan (filing withdrawn)',
    filing: 'withdrawn',
    filedOn: '2026-09-07',
  },
  {
    ...NEW,
    uscc: '91650100MA0DEMB06R',
    name: '示例昌吉汽车有限公司 Sample Changji (filing lapsed)',
    filing: 'filed',
    filedOn: '2025-09-01',
  },
  {
    ...NEW,
    uscc: '91440101MA0DEMB07R',
    province: '44',
    name: '示例番禺车贸有限公司 Sample Panyu (filing handed in)',
    filing: 'submitted',
    filedOn: '2026-11-20',
  },
];
