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
    title: { en: 'The vehicle is held.', zh: '该车辆不予放行。' },
    remedy: {
      en: 'It stays until a second officer of the port or the office that issued the licence releases its hold.',
      zh: '须由本口岸另一名关员或发证机构解除后，方可继续办理。',
    },
  },
  'ground-needed': {
    refuses: 'conflict',
    title: { en: 'The vehicle goes on by a signed ground alone.', zh: '须签署理由后方可放行。' },
    remedy: {
      en: 'Hold it, or sign why it goes on: the office that issued the licence is told.',
      zh: '请登记未予放行，或签署放行理由；发证机构将收到通知。',
    },
  },
  'hold-ground-missing': {
    refuses: 'invalid',
    title: { en: 'The gate does not hold this vehicle.', zh: '核验结果并未要求不予放行。' },
    remedy: {
      en: 'Name the ground on which you hold it, in words where none of the list fits.',
      zh: '请选择未予放行的理由；列表中没有的，请另行说明。',
    },
  },
  'hold-of-another-port': {
    refuses: 'forbidden',
    title: { en: 'Another port holds this vehicle.', zh: '该车辆由其他口岸登记未予放行。' },
    remedy: {
      en: 'The port that holds it releases it, or the office that issued the licence.',
      zh: '应由登记的口岸或发证机构解除。',
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
