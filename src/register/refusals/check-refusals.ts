import type { RefusalTable } from './refusal-table.ts';

/** Reasons not to answer a pre-check. */
export const CHECK_REFUSALS = {
  'check-not-readable': {
    refuses: 'invalid',
    title: { en: 'What is to be checked cannot be read.', zh: '待预检的内容无法读取。' },
    remedy: {
      en: 'See `problem`: docs/problems.md says what helps; `mileproof template` writes a sheet that is read.',
      zh: '请查看problem：处理办法见docs/problems.md；`mileproof template`可生成模板。',
    },
  },
} as const satisfies RefusalTable;
