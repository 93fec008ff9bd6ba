import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse at the border, at the registry and of duties. */
export const BORDER_REFUSALS = {
  'vin-unread': {
    refuses: 'invalid',
    title: { en: 'This is no VIN.', zh: '这不是车辆识别代号。' },
    remedy: {
      en: 'A VIN has 17 characters: digits and capital letters without I, O and Q.',
      zh: '车辆识别代号为17位数字和大写字母，不用I、O、Q。',
    },
  },
  'vehicle-held': {
    refuses: 'conflict',
    title: { en: 'The vehicle is held.', zh: '该车辆不得放行。' },
    remedy: {
      en: 'Read the reasons; where one is wrong, ask the office that issued the licence.',
      zh: '请查看原因；如有误，请询问发证机构。',
    },
  },
  'not-declared': {
    refuses: 'conflict',
    title: { en: 'The vehicle was not declared.', zh: '该车辆未报关。' },
    remedy: { en: 'Record its customs entry first.', zh: '请先登记报关单。' },
  },
  'declared-already': {
    refuses: 'conflict',
    title: { en: 'The vehicle is declared already.', zh: '该车辆已报关。' },
    remedy: { en: 'Go on with the entry that is there.', zh: '请使用已有的报关单。' },
  },
  'not-exited': {
    refuses: 'conflict',
    title: {
      en: 'There is no record that the vehicle left the country.',
      zh: '没有该车辆的出境记录。',
    },
    remedy: {
      en: 'Deregistration for export needs the exit record of customs (Registration Provisions, Art. 39).',
      zh: '办理出口注销登记须有海关出境记录（《机动车登记规定》第三十九条）。',
    },
  },
  'day-impossible': {
    refuses: 'invalid',
    title: { en: 'The day cannot be.', zh: '日期不可能。' },
    remedy: {
      en: 'It lies neither in the future nor before the step that came first.',
      zh: '日期不得晚于今天，也不得早于前一步骤。',
    },
  },
} as const satisfies RefusalTable;
