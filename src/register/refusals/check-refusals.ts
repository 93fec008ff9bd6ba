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
  'check-too-large': {
    refuses: 'too-large',
    title: {
      en: 'The sheet is larger than is checked here.',
      zh: '表格超出此处可预检的大小。',
    },
    remedy: {
      en: 'Check it on your own machine, which takes any size: `npx mileproof screen FILE`. Or send it in parts.',
      zh: '请在本机预检，大小不限：`npx mileproof screen FILE`；或分批发送。',
    },
  },
  'check-too-long': {
    refuses: 'too-large',
    title: {
      en: 'The check took longer than is given to it here, and was ended.',
      zh: '预检超过此处的时限，已中止。',
    },
    remedy: {
      en: 'Check it on your own machine, which takes any time: `npx mileproof screen FILE`. Or send it in parts.',
      zh: '请在本机预检，时间不限：`npx mileproof screen FILE`；或分批发送。',
    },
  },
  'checks-full': {
    refuses: 'too-many',
    title: {
      en: 'Too many sheets wait to be checked. Nothing was done.',
      zh: '等待预检的表格过多，未执行任何操作。',
    },
    remedy: {
      en: 'Send it again in a minute, or check it on your own machine: `npx mileproof screen FILE`.',
      zh: '请一分钟后重新发送，或在本机预检：`npx mileproof screen FILE`。',
    },
  },
} as const satisfies RefusalTable;
