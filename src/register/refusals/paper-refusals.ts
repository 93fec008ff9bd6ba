import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse what concerns papers that are handed in. */
export const PAPER_REFUSALS = {
  'paper-form-unknown': {
    refuses: 'invalid',
    title: {
      en: 'The file is no JPEG, PNG, PDF, OFD or XML by its bytes.',
      zh: '文件内容不是JPEG、PNG、PDF、OFD或XML格式。',
    },
    remedy: {
      en: 'Scan or export the paper in one of these forms. Another ending of the name changes nothing.',
      zh: '请以上述格式之一扫描或导出；仅更改文件扩展名无效。',
    },
  },
  'paper-too-large': {
    refuses: 'too-large',
    title: { en: 'The file is larger than a paper may be.', zh: '文件超过单份材料的大小上限。' },
    remedy: {
      en: 'Scan it in grey at 150 to 200 dots an inch, or hand in its pages in several files.',
      zh: '请以150至200dpi灰度扫描，或将各页分成多个文件提交。',
    },
  },
  'paper-empty': {
    refuses: 'invalid',
    title: { en: 'The file is empty.', zh: '文件为空。' },
    remedy: { en: 'Choose the file once more.', zh: '请重新选择文件。' },
  },
  'no-papers-sent': {
    refuses: 'invalid',
    title: { en: 'No file was sent.', zh: '未收到文件。' },
    remedy: { en: 'Choose one file at least.', zh: '请至少选择一个文件。' },
  },
  'no-papers-now': {
    refuses: 'conflict',
    title: {
      en: 'This takes no papers now: it has come to its end, or lies with somebody else.',
      zh: '目前不能提交材料：事项已办结，或正由其他人员办理。',
    },
    remedy: {
      en: 'Hand the paper in where something is still open, or take the case first.',
      zh: '请在仍在办理的事项中提交；如为案件，请先领办。',
    },
  },
  'paper-before-somebody': {
    refuses: 'conflict',
    title: {
      en: 'The paper lies before somebody already, and stays.',
      zh: '该材料已提交并供审核，不能更改或撤回。',
    },
    remedy: {
      en: 'Hand in the right paper beside it. The office is shown both.',
      zh: '请另行提交正确的材料，两份均会供审核机关查看。',
    },
  },
  'paper-gone': {
    refuses: 'not-found',
    title: {
      en: 'The paper is kept no longer: what it belonged to came to its end.',
      zh: '该材料已超过保存期限，不再保存。',
    },
    remedy: {
      en: 'Its hash, its size and the day of its removal are still told.',
      zh: '仍可查询其哈希值、大小和移除日期。',
    },
  },
  'paper-not-there': {
    refuses: 'unavailable',
    title: {
      en: 'The bytes of the paper are not where they should be.',
      zh: '未能在存储位置读取该材料。',
    },
    remedy: {
      en: 'Tell whoever runs the register: the folder of papers is not reached from here.',
      zh: '请通知系统管理人员：当前节点无法访问材料存储目录。',
    },
  },
  'paper-not-drawn': {
    refuses: 'unavailable',
    title: { en: 'This page cannot be drawn.', zh: '无法生成该页图像。' },
    remedy: {
      en: 'Download the original, or ask for a PDF of the paper.',
      zh: '请下载原件，或要求提供PDF格式的材料。',
    },
  },
  'paper-shown-in-part': {
    refuses: 'forbidden',
    title: {
      en: 'You are shown this paper in part: as pictures on which numbers of persons are covered.',
      zh: '您仅可查看该材料的部分内容：以遮盖个人号码的图像显示。',
    },
    remedy: {
      en: 'Look at its pages. Where nobody has said yet what is covered, ask the office that issued the licence.',
      zh: '请查看其页面图像；尚未标注遮盖范围的，请向发证机构提出。',
    },
  },
} as const satisfies RefusalTable;
