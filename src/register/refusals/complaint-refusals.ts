import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse that concern complaints of buyers, and cases. */
export const COMPLAINT_REFUSALS = {
  'receipt-unknown': {
    refuses: 'not-found',
    title: { en: 'No complaint has this receipt.', zh: '没有与该回执编号对应的投诉。' },
    remedy: {
      en: 'Check the twenty characters of the receipt, or complain anew.',
      zh: '请核对回执的20个字符，或重新提交投诉。',
    },
  },
  'country-unknown': {
    refuses: 'invalid',
    title: { en: 'The country is not in the list.', zh: '列表中没有该国家（地区）。' },
    remedy: {
      en: 'Choose the country where it was refused.',
      zh: '请选择遭拒所在的国家（地区）。',
    },
  },
  'day-unread': {
    refuses: 'invalid',
    title: { en: 'The day cannot be read, or has not come yet.', zh: '日期无法读取，或尚未到来。' },
    remedy: {
      en: 'Write the day on which it was refused as year-month-day.',
      zh: '请按“年-月-日”填写遭拒日期。',
    },
  },
  'answer-incomplete': {
    refuses: 'invalid',
    title: { en: 'The answer has a blank that is not filled.', zh: '答复中有未填写的内容。' },
    remedy: {
      en:
        'Choose a sentence or write the answer. Name a workshop where the car may come, a day for parts, ' +
        'what is needed, or why not.',
      zh: '请选择答复语句或自行填写。请车辆到店的须选择网点，配件须填日期，需补材料的须勾选材料，不予办理的须选择原因。',
    },
  },
  'words-missing': {
    refuses: 'invalid',
    title: { en: 'Nothing was said in words.', zh: '未填写文字说明。' },
    remedy: { en: 'Write it in your own words.', zh: '请用自己的话说明。' },
  },
  'words-too-long': {
    refuses: 'invalid',
    title: { en: 'The text is too long.', zh: '文字过长。' },
    remedy: {
      en: 'Shorten it to the number of characters that is named.',
      zh: '请缩短至所示字数。',
    },
  },
  'contact-unread': {
    refuses: 'invalid',
    title: {
      en: 'This is neither an e-mail address nor a telephone number.',
      zh: '既不是电子邮箱，也不是电话号码。',
    },
    remedy: {
      en: 'Correct it, or leave it empty: it is not needed.',
      zh: '请更正；该项非必填，也可留空。',
    },
  },
  'forward-not-meant': {
    refuses: 'invalid',
    title: {
      en: 'A complaint is not forwarded to this organisation.',
      zh: '该投诉不能转办至该单位。',
    },
    remedy: {
      en: 'Choose the manufacturer of the vehicle, the exporter of its licence, or an office.',
      zh: '请选择该车的生产企业、许可证所列出口企业或发证机构。',
    },
  },
  'complaint-elsewhere': {
    refuses: 'forbidden',
    title: { en: 'The complaint lies with somebody else.', zh: '该投诉由其他单位办理。' },
    remedy: {
      en: 'Only whom it was forwarded to last answers; only its own office does anything else.',
      zh: '仅由最近转办的单位答复，其他操作由主办机构进行。',
    },
  },
} as const satisfies RefusalTable;
