import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse what somebody tells. */
export const TELLING_REFUSALS = {
  'number-of-another-vehicle': {
    refuses: 'conflict',
    title: {
      en: 'This number belongs to another vehicle already.',
      zh: '该编号已属于另一车辆。',
    },
    remedy: {
      en:
        'Check the number and the VIN of the row against the paper. Each certificate, each claim and each letter ' +
        'signed here has one VIN.',
      zh: '请对照原件核对该行的编号和车辆识别代号；每份证书、每项申报和在本系统签署的确认书只对应一辆车。',
    },
  },
  'letter-of-another-application': {
    refuses: 'conflict',
    title: {
      en: 'Another application relies on this letter already.',
      zh: '该确认书已用于另一份申请。',
    },
    remedy: {
      en:
        'A letter serves every vehicle that it lists, in one application. File its vehicles together, withdraw the ' +
        'other application first, or ask the manufacturer for a letter of this application.',
      zh: '一份确认书用于一份申请中所列的全部车辆。请将这些车辆合并申请，或先撤回另一份申请，或请生产企业为本申请另行出具。',
    },
  },
  'account-not-yours': {
    refuses: 'forbidden',
    title: {
      en: 'Your authority does not keep this account.',
      zh: '该类数据不由贵单位提供。',
    },
    remedy: {
      en: 'Send the account that your authority keeps; the description of the interface lists them.',
      zh: '请报送由贵单位保管的数据；接口说明中列有对应关系。',
    },
  },
  'feed-not-readable': {
    refuses: 'invalid',
    title: {
      en: 'The file cannot be read to its end, and nothing of it was taken.',
      zh: '文件无法完整读取，未接收任何内容。',
    },
    remedy: {
      en: 'See the problem that is named, mend the file and send it whole.',
      zh: '请查看所指出的问题，修正后重新报送完整文件。',
    },
  },
  'feed-of-another-account': {
    refuses: 'invalid',
    title: {
      en: 'The file is of another account, and nothing of it was taken.',
      zh: '文件属于其他数据类别，未接收任何内容。',
    },
    remedy: {
      en: 'Send it under the account that it is of, or mend its header.',
      zh: '请在对应的数据类别下报送，或更正表头。',
    },
  },
  'feed-too-large': {
    refuses: 'too-large',
    title: { en: 'The file is larger than one feed may be.', zh: '文件超过单次报送的大小上限。' },
    remedy: { en: 'Send it in several files.', zh: '请分成多个文件报送。' },
  },
  'no-node-works': {
    refuses: 'unavailable',
    title: { en: 'No node works at jobs yet.', zh: '尚无节点处理系统作业。' },
    remedy: {
      en: 'Start a node of the service, or wait until one has started.',
      zh: '请启动服务节点，或等待其启动完成。',
    },
  },
} as const satisfies RefusalTable;
