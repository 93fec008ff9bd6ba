import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse that any use case may have. */
export const GENERAL_REFUSALS = {
  'right-missing': {
    refuses: 'forbidden',
    title: {
      en: 'This person or key has no right to do that.',
      zh: '该人员或密钥无权执行此操作。',
    },
    remedy: {
      en: 'Ask whoever manages your organisation for the right, or use another key.',
      zh: '请联系本单位管理员授予权限，或使用其他密钥。',
    },
  },
  'part-missing': {
    refuses: 'forbidden',
    title: { en: 'This is not for your part.', zh: '该操作不属于您的角色。' },
    remedy: {
      en: 'Sign in with an account of the part that may do it.',
      zh: '请使用具有相应角色的账户登录。',
    },
  },
  'not-found': {
    refuses: 'not-found',
    title: {
      en: 'There is no such thing, or none that you may see.',
      zh: '不存在，或您无权查看。',
    },
    remedy: { en: 'Check the number or id.', zh: '请核对编号。' },
  },
  'step-not-in-table': {
    refuses: 'conflict',
    title: { en: 'The step cannot be taken from this state.', zh: '当前状态下不能执行该步骤。' },
    remedy: {
      en: 'Load it again and see its state; docs/spec/lives.md lists the steps.',
      zh: '请重新加载并查看其状态；各步骤见docs/spec/lives.md。',
    },
  },
  'second-person': {
    refuses: 'forbidden',
    title: { en: 'Another person must sign this.', zh: '须由另一人签署。' },
    remedy: {
      en: 'Let another member sign, who took no part in it before.',
      zh: '请由未曾参与的其他人员签署。',
    },
  },
  'verdict-missing': {
    refuses: 'conflict',
    title: {
      en: 'The verdict does not carry this decision.',
      zh: '审查结论不足以支持该决定。',
    },
    remedy: {
      en: 'Read the verdict of the current version; confirm as seen what is clear on the applicant’s word alone.',
      zh: '请查看当前版本的审查结论；仅依据企业申报、未经核验的，须先核对原件。',
    },
  },
  'never-changed': {
    refuses: 'conflict',
    title: { en: 'This is never changed or removed.', zh: '该内容不得更改或删除。' },
    remedy: { en: 'Write it anew: the later one counts.', zh: '请重新提交：以后提交者为准。' },
  },
  'already-there': {
    refuses: 'conflict',
    title: { en: 'There is one already.', zh: '已存在。' },
    remedy: { en: 'Use the one that is there.', zh: '请使用已有的。' },
  },
  'not-well-formed': {
    refuses: 'invalid',
    title: { en: 'A value cannot be read.', zh: '有值无法读取。' },
    remedy: { en: 'Mend the field that is named.', zh: '请更正所指出的字段。' },
  },
  'cursor-not-valid': {
    refuses: 'invalid',
    title: {
      en: 'The cursor is none of this list, or of other filters.',
      zh: '游标不属于该列表，或筛选条件已变。',
    },
    remedy: {
      en: 'Begin with the first page, and leave the filters as they are.',
      zh: '请从第一页开始，并保持筛选条件不变。',
    },
  },
  'try-again': {
    refuses: 'unavailable',
    title: { en: 'Others wrote at the same moment.', zh: '同时有其他写入。' },
    remedy: { en: 'Send the same request again.', zh: '请重新发送同一请求。' },
  },
  busy: {
    refuses: 'unavailable',
    title: {
      en: 'It took too long, or others held what it needs. Nothing was done.',
      zh: '处理超时或所需数据被占用，未执行任何操作。',
    },
    remedy: {
      en: 'Send the same request again shortly; ask for less at once.',
      zh: '请稍后重新发送同一请求，或减少单次请求量。',
    },
  },
  unavailable: {
    refuses: 'unavailable',
    title: {
      en: 'The database cannot be reached. Nothing was done.',
      zh: '暂时无法连接数据库，未执行任何操作。',
    },
    remedy: { en: 'Send the same request again shortly.', zh: '请稍后重新发送同一请求。' },
  },
  'unknown-outcome': {
    refuses: 'unavailable',
    title: {
      en: 'The database was lost at the last moment. It may have been done or not.',
      zh: '提交时与数据库的连接中断，操作可能已完成，也可能未完成。',
    },
    remedy: {
      en: 'Send it again with the same idempotency key; without one, look first whether it is there.',
      zh: '请使用同一幂等键重新发送；未使用幂等键的，请先查询是否已完成。',
    },
  },
  'something-told': {
    refuses: 'conflict',
    title: {
      en: 'The register tells of a licence, a letter or an exit of this VIN.',
      zh: '本系统公示了该车辆识别代号的许可证、确认书或出境信息。',
    },
    remedy: {
      en: 'Read the page of the VIN: what is told there is all that is told.',
      zh: '请查看该车辆识别代号的公示页面，可告知的内容均在其中。',
    },
  },
  'log-not-begun': {
    refuses: 'unavailable',
    title: {
      en: 'The public log of this register has no checkpoint yet.',
      zh: '本系统的公开日志尚无检查点。',
    },
    remedy: { en: 'Ask again tomorrow.', zh: '请明日再试。' },
  },
} as const satisfies RefusalTable;
