import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse in a service network. */
export const NETWORK_REFUSALS = {
  'outlet-number-taken': {
    refuses: 'conflict',
    title: { en: 'The network has an outlet of this number.', zh: '服务网络中已有该编号的网点。' },
    remedy: {
      en: 'Change that outlet, or take another number.',
      zh: '请变更该网点，或使用其他编号。',
    },
  },
  'outlet-not-readable': {
    refuses: 'invalid',
    title: { en: 'What is told of the outlet cannot be taken.', zh: '网点信息无法采用。' },
    remedy: {
      en: 'Correct the field that is named: docs/spec/network.md says how it is written.',
      zh: '请更正所指字段，填写方法见docs/spec/network.md。',
    },
  },
  'outlet-near-twin': {
    refuses: 'conflict',
    title: {
      en: 'The network has an outlet of this name within 50 metres.',
      zh: '服务网络中50米内已有同名网点。',
    },
    remedy: { en: 'Change that outlet, or close it first.', zh: '请变更该网点，或先将其关闭。' },
  },
  'outlet-not-attested': {
    refuses: 'conflict',
    title: { en: 'Nobody attested the outlet yet.', zh: '该网点尚未经生产企业确认。' },
    remedy: {
      en: 'Attest it first: a list holds what its manufacturer stands by.',
      zh: '请先确认：名单只列生产企业确认的网点。',
    },
  },
  'outlet-not-public': {
    refuses: 'conflict',
    title: {
      en: 'The outlet stands in no published list, or is closed.',
      zh: '该网点不在已公布的名单中，或已关闭。',
    },
    remedy: {
      en: 'Publish the list of its country first: who speaks to everybody is known to everybody.',
      zh: '请先公布该国名单：向公众说明情况的网点须为公众所知。',
    },
  },
  'outlet-key-unknown': {
    refuses: 'not-found',
    title: { en: 'No outlet speaks by this key.', zh: '没有网点使用此密钥。' },
    remedy: {
      en:
        'Copy the key anew. A key that was ended, or of an outlet that was closed, says nothing any more: ' +
        'ask the manufacturer.',
      zh: '请重新复制密钥。密钥已停用或网点已关闭的，不能再使用，请询问生产企业。',
    },
  },
  'vin-of-another-maker': {
    refuses: 'invalid',
    title: { en: 'The VIN is of another manufacturer.', zh: '该车辆识别代号属于其他生产企业。' },
    remedy: {
      en: 'Compare it with the car: an outlet speaks of cars of its own manufacturer.',
      zh: '请与车辆核对：网点只说明本生产企业车辆的情况。',
    },
  },
  'day-out-of-reach': {
    refuses: 'invalid',
    title: { en: 'The day has not come yet, or lies too far back.', zh: '日期尚未到来，或过早。' },
    remedy: {
      en: 'Give a day of the last {days} days.',
      zh: '请填写最近{days}天内的日期。',
    },
  },
  'outlet-says-too-much': {
    refuses: 'conflict',
    title: {
      en: 'The outlet has said as much today as it may.',
      zh: '该网点今日说明的数量已达上限。',
    },
    remedy: { en: 'Say the rest tomorrow.', zh: '其余请于明日说明。' },
  },
  'nothing-to-publish': {
    refuses: 'conflict',
    title: {
      en: 'No outlet of this country was attested.',
      zh: '该国没有经确认的网点。',
    },
    remedy: {
      en: 'Attest outlets there first; to say that there is none, report none.',
      zh: '请先确认该国网点；如没有网点，请申报为零。',
    },
  },
  'nothing-to-attest': {
    refuses: 'conflict',
    title: {
      en: 'One of these outlets cannot be attested.',
      zh: '其中有网点不能确认。',
    },
    remedy: {
      en: 'Leave out those that are disputed or closed, and those of other networks.',
      zh: '请去除有异议或已关闭的网点，以及其他服务网络的网点。',
    },
  },
  'import-stale': {
    refuses: 'conflict',
    title: {
      en: 'The network has changed since the preview.',
      zh: '预览之后服务网络已有变动。',
    },
    remedy: { en: 'Look at the preview again, then confirm.', zh: '请重新查看预览后确认。' },
  },
  'import-confirmed': {
    refuses: 'conflict',
    title: { en: 'The import was confirmed already.', zh: '该导入已确认。' },
    remedy: {
      en: 'Hand the file in again to compare it anew.',
      zh: '如需重新比对，请再次上传文件。',
    },
  },
  'network-file-not-readable': {
    refuses: 'invalid',
    title: { en: 'No outlet could be read from the file.', zh: '文件中没有可读取的网点。' },
    remedy: {
      en: 'Give a table, GeoJSON or schema.org JSON-LD: docs/spec/network.md has an example of each.',
      zh: '请提供表格、GeoJSON或schema.org JSON-LD，示例见docs/spec/network.md。',
    },
  },
  'place-unknown': {
    refuses: 'not-found',
    title: { en: 'No such city is known.', zh: '未找到该城市。' },
    remedy: {
      en: 'Give its name in Latin letters with the country, or a position.',
      zh: '请填写拉丁字母的城市名称和国家，或直接给出坐标。',
    },
  },
} as const satisfies RefusalTable;
