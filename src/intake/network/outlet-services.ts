import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { type Offered, OUTLET_SERVICES } from '../../letters/letter.ts';

/** What an outlet is asked: whether it does each service of a letter, and serves cars that it did not import. */
export const ASKED_OF_OUTLETS = [...OUTLET_SERVICES, 'servesCarsItDidNotImport'] as const;
export type AskedOfOutlet = (typeof ASKED_OF_OUTLETS)[number];

/** What it may answer. */
export const OUTLET_ANSWERS = ['yes', 'no', 'not-stated'] as const satisfies readonly Offered[];

/** What each is called. */
export const OUTLET_SERVICE_WORDS: Readonly<Record<AskedOfOutlet, Bilingual>> = {
  sales: { en: 'sales', zh: '销售' },
  service: { en: 'service', zh: '维修' },
  parts: { en: 'parts', zh: '配件' },
  warranty: { en: 'warranty work', zh: '质保' },
  highVoltage: { en: 'high-voltage work', zh: '高压（三电）维修' },
  servesCarsItDidNotImport: {
    en: 'serves cars that it did not import',
    zh: '服务非本网点进口车辆',
  },
};
