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
    name: '示例天山汽车贸易有限公司',
    way: 'talkedTo',
  },
  {
    ...GOOD,
    uscc: '91650100MA0DEMA02R',
    name: '示例伊犁河汽车出口有限公司',
    way: 'orderProposed',
  },
  {
    ...GOOD,
    uscc: '91650100MA0DEMA03R',
    name: '示例塔城国际贸易有限公司',
    way: 'rectifying',
  },
  {
    ...GOOD,
    uscc: '91650100MA0DEMA04R',
    name: '示例博乐二手车有限公司',
    way: 'reported',
  },
  {
    ...GOOD,
    uscc: '91650100MA0DEMA05R',
    name: '示例阿拉山口汽车有限公司',
    way: 'barProposed',
  },
  {
    ...GOOD,
    uscc: '91650100MA0DEMA06R',
    name: '示例霍尔果斯车贸有限公司',
    way: 'barred',
  },
  {
    ...GOOD,
    uscc: '91650100MA0DEMA07R',
    name: '示例哈密汽车贸易有限公司',
    way: 'cleared',
  },
  {
    ...GOOD,
    uscc: '91440101MA0DEMA08R',
    province: '44',
    name: '示例南沙车贸有限公司',
    way: 'good',
  },
  {
    ...GOOD,
    uscc: '91440101MA0DEMA09R',
    province: '44',
    name: '示例黄埔汽车有限公司',
    way: 'overturned',
  },
  {
    ...NEW,
    uscc: '91650100MA0DEMB01R',
    name: '示例喀什新车队有限公司',
    filing: 'draft',
    filedOn: '2026-11-23',
  },
  {
    ...NEW,
    uscc: '91650100MA0DEMB02R',
    name: '示例和田商贸有限公司',
    filing: 'submitted',
    filedOn: '2026-11-19',
  },
  {
    ...NEW,
    uscc: '91650100MA0DEMB03R',
    name: '示例阿克苏车业有限公司',
    filing: 'returned',
    filedOn: '2026-11-10',
  },
  {
    ...NEW,
    uscc: '91650100MA0DEMB04R',
    name: '示例石河子贸易有限公司',
    filing: 'refused',
    filedOn: '2026-06-01',
  },
  {
    ...NEW,
    uscc: '91650100MA0DEMB05R',
    name: '示例吐鲁番车贸有限公司',
    filing: 'withdrawn',
    filedOn: '2026-09-07',
  },
  {
    ...NEW,
    uscc: '91650100MA0DEMB06R',
    name: '示例昌吉汽车有限公司',
    filing: 'filed',
    filedOn: '2025-09-01',
  },
  {
    ...NEW,
    uscc: '91440101MA0DEMB07R',
    province: '44',
    name: '示例番禺车贸有限公司',
    filing: 'submitted',
    filedOn: '2026-11-20',
  },
];
