import { life } from './life.ts';

/** What tells an exporter that it is done with: states from which the proposal may be signed. */
export const HEARD = ['answered', 'waived', 'silent', 'heard'] as const;

/**
 * How an exporter is heard before an order, a bar, a revocation or a discretionary refusal is signed. It begins with
 * what it was told; of a revocation with the proposal, since a licence is used on while that is only proposed. What is
 * signed, and what drops the proposal, ends it: the database takes these two steps by itself.
 */
export const HEARING_LIFE = life({
  name: 'hearing',
  words: { en: 'notice and defence', zh: '告知与陈述申辩' },
  states: [
    { name: 'proposed', words: { en: 'revocation proposed', zh: '拟撤销许可证' } },
    { name: 'told', words: { en: 'told, may answer', zh: '已告知，待陈述申辩' } },
    { name: 'answered', words: { en: 'answered', zh: '已陈述申辩' } },
    { name: 'waived', words: { en: 'waived', zh: '已明示放弃' } },
    { name: 'silent', words: { en: 'not answered in time', zh: '逾期未陈述申辩' } },
    { name: 'oralAsked', words: { en: 'oral hearing asked for', zh: '已申请听证' } },
    { name: 'convened', words: { en: 'oral hearing announced', zh: '已通知听证' } },
    { name: 'heard', words: { en: 'heard orally', zh: '已举行听证' } },
    { name: 'dropped', words: { en: 'dropped before it was told', zh: '告知前撤回' }, ends: true },
    { name: 'takenBack', words: { en: 'taken back', zh: '已撤回' }, ends: true },
    { name: 'signed', words: { en: 'decided', zh: '已作出决定' }, ends: true },
  ],
  steps: [
    {
      verb: 'propose',
      words: { en: 'propose a revocation', zh: '拟撤销许可证' },
      from: [],
      to: 'proposed',
      by: ['office', 'ministry'],
      needs: ['signature', 'ground', 'evidence', 'notice'],
    },
    {
      verb: 'tell',
      words: { en: 'tell the exporter', zh: '告知企业' },
      from: [],
      to: 'told',
      by: ['office', 'ministry'],
      needs: ['signature', 'ground', 'notice'],
    },
    {
      verb: 'tell',
      words: { en: 'tell the exporter', zh: '告知企业' },
      from: ['proposed'],
      to: 'told',
      by: ['office', 'ministry'],
      needs: ['signature', 'ground', 'notice'],
    },
    {
      verb: 'answer',
      words: { en: 'answer', zh: '陈述申辩' },
      from: ['told'],
      to: 'answered',
      by: ['exporter'],
      needs: ['person', 'answer'],
    },
    {
      verb: 'waive',
      words: { en: 'waive', zh: '明示放弃陈述申辩' },
      from: ['told'],
      to: 'waived',
      by: ['exporter'],
      needs: ['person'],
    },
    {
      verb: 'ask-oral',
      words: { en: 'ask for an oral hearing', zh: '申请听证' },
      from: ['told'],
      to: 'oralAsked',
      by: ['exporter'],
      needs: ['person'],
    },
    {
      verb: 'convene',
      words: { en: 'announce the oral hearing', zh: '通知听证' },
      from: ['oralAsked', 'convened'],
      to: 'convened',
      by: ['office', 'ministry'],
      needs: ['signature'],
    },
    {
      verb: 'hold',
      words: { en: 'record the oral hearing', zh: '记录听证' },
      from: ['convened'],
      to: 'heard',
      by: ['office', 'ministry'],
      needs: ['signature'],
    },
    {
      verb: 'drop',
      words: { en: 'drop', zh: '告知前撤回' },
      from: ['proposed'],
      to: 'dropped',
      by: ['office', 'ministry'],
      needs: ['signature'],
    },
    {
      verb: 'take-back',
      words: { en: 'take back', zh: '撤回' },
      from: ['told', 'answered', 'waived', 'silent', 'oralAsked', 'convened', 'heard'],
      to: 'takenBack',
      // an exporter: what it amends, withdraws or gives back is no longer proposed against
      by: ['office', 'ministry', 'exporter'],
    },
    {
      verb: 'sign',
      words: { en: 'sign', zh: '作出决定' },
      from: [...HEARD],
      to: 'signed',
      by: ['office', 'ministry'],
      needs: ['signature', 'second-person'],
    },
  ],
  byDate: [{ from: ['told'], to: 'silent', after: 'dueOn' }],
  clocks: [
    {
      name: 'answer',
      words: { en: 'term to answer', zh: '陈述申辩期限' },
      runsIn: ['told'],
      metIn: ['answered', 'waived', 'heard', 'takenBack', 'signed'],
      limit: 'cn.648.rectification.answerWorkingDays',
    },
  ],
});
