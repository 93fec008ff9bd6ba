import type { Part } from '../actor.ts';
import { INVENTED_MAKERS } from './invented-makers.ts';

/** One organisation of the demonstration; all of them are made up. */
export interface DemonstrationOrganisation {
  /** What the demonstration calls it. */
  readonly role: string;
  readonly part: Exclude<Part, 'public' | 'job'>;
  readonly name: string;
  readonly uscc: string | null;
  /** GB/T 2260, two digits. */
  readonly province: string | null;
  /** Its id in the reference list of makers. */
  readonly maker: string | null;
}

const PLAIN = { uscc: null, province: null, maker: null };

/** Who takes part in the demonstration. */
export const DEMONSTRATION_ORGANISATIONS = [
  {
    ...PLAIN,
    role: 'exporter',
    part: 'exporter',
    name: '示例丝路汽车出口有限公司',
    uscc: '91650100MA0DEMQ01R',
    province: '65',
  },
  {
    ...PLAIN,
    role: 'second exporter',
    part: 'exporter',
    name: '示例珠江二手车贸易有限公司',
    uscc: '91440101MA0DEMQ02R',
    province: '44',
  },
  {
    ...PLAIN,
    role: 'manufacturer',
    part: 'manufacturer',
    name: INVENTED_MAKERS.tianshu.legalName,
    maker: INVENTED_MAKERS.tianshu.id,
  },
  {
    ...PLAIN,
    role: 'office 65',
    part: 'office',
    name: '示例新疆商务主管部门',
    province: '65',
  },
  {
    ...PLAIN,
    role: 'office 44',
    part: 'office',
    name: '示例广东商务主管部门',
    province: '44',
  },
  { ...PLAIN, role: 'ministry', part: 'ministry', name: '示例商务部' },
  { ...PLAIN, role: 'customs', part: 'customs', name: '示例海关' },
  {
    ...PLAIN,
    role: 'second customs',
    part: 'customs',
    name: '示例第二口岸海关',
  },
  {
    ...PLAIN,
    role: 'registry',
    part: 'registry',
    name: '示例车辆管理所',
  },
  { ...PLAIN, role: 'tax', part: 'tax', name: '示例税务局' },
  {
    ...PLAIN,
    role: 'administrator',
    part: 'administrator',
    name: '示例平台运营方',
  },
] as const satisfies readonly DemonstrationOrganisation[];

/** What the demonstration calls an organisation. */
export type DemonstrationRole = (typeof DEMONSTRATION_ORGANISATIONS)[number]['role'];
