import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { DemonstrationRole } from './demonstration-organisations.ts';

/** Somebody of the demonstration who signs in. */
export interface DemonstrationPerson {
  /** Name to sign in with. */
  readonly username: string;
  /** Organisation that the person acts for. */
  readonly role: DemonstrationRole;
  /** Which of the two persons of the organisation. */
  readonly which: 0 | 1;
  /** What the person is to whoever looks around. */
  readonly name: Bilingual;
}

/** Who may be signed in as in the demonstration, in the order in which they are offered. */
export const DEMONSTRATION_PERSONS: readonly DemonstrationPerson[] = [
  {
    username: 'exporter',
    role: 'exporter',
    which: 0,
    name: { en: 'exporter, Xinjiang', zh: '出口企业（新疆）' },
  },
  {
    username: 'exporter.b',
    role: 'second exporter',
    which: 0,
    name: { en: 'second exporter, Guangdong', zh: '另一出口企业（广东）' },
  },
  {
    username: 'officer.a',
    role: 'office 65',
    which: 0,
    name: { en: 'officer A, Xinjiang', zh: '审核人员甲（新疆）' },
  },
  {
    username: 'officer.b',
    role: 'office 65',
    which: 1,
    name: { en: 'officer B, Xinjiang (countersigns)', zh: '审核人员乙（新疆，复核）' },
  },
  {
    username: 'officer.c',
    role: 'office 44',
    which: 0,
    name: { en: 'officer C, Guangdong', zh: '审核人员丙（广东）' },
  },
  {
    username: 'officer.d',
    role: 'office 44',
    which: 1,
    name: { en: 'officer D, Guangdong (countersigns)', zh: '审核人员丁（广东，复核）' },
  },
  { username: 'customs', role: 'customs', which: 0, name: { en: 'customs', zh: '海关' } },
  {
    username: 'customs.b',
    role: 'customs',
    which: 1,
    name: { en: 'customs, second officer', zh: '海关（另一关员）' },
  },
  {
    username: 'customs.c',
    role: 'second customs',
    which: 0,
    name: { en: 'customs, another port', zh: '另一口岸海关' },
  },
  {
    username: 'registry',
    role: 'registry',
    which: 0,
    name: { en: 'vehicle registry', zh: '车辆管理所' },
  },
  {
    username: 'ministry',
    role: 'ministry',
    which: 0,
    name: { en: 'ministry of commerce', zh: '商务部' },
  },
  {
    username: 'ministry.b',
    role: 'ministry',
    which: 1,
    name: { en: 'ministry of commerce, second person', zh: '商务部（另一人员）' },
  },
  {
    username: 'manufacturer',
    role: 'manufacturer',
    which: 0,
    name: { en: 'manufacturer', zh: '生产企业' },
  },
  { username: 'tax', role: 'tax', which: 0, name: { en: 'tax office', zh: '税务局' } },
  {
    username: 'administrator',
    role: 'administrator',
    which: 0,
    name: { en: 'administrator', zh: '平台管理员' },
  },
];
