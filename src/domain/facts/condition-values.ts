import type { EnumValue } from './fact-definition.ts';

/** New or used, as a licence, a declaration or a foreign registry states it. */
export const CONDITION_VALUES = [
  { value: 'new', en: 'new', zh: '新', aliases: ['全新', '新车', '全新车'] },
  { value: 'used', en: 'used', zh: '旧', aliases: ['二手', '旧车', '二手车'] },
] as const satisfies readonly EnumValue[];
