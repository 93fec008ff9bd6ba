import type { FactDefinition } from '../fact-definition.ts';

/** Facts of the exporter account; source: the vocabulary table of docs/spec/facts.md. */
export const EXPORTER_FACTS = [
  {
    name: 'exporter.uscc',
    kind: 'text',
    folding: 'folded',
    en: 'Exporter',
    zh: '备案企业统一社会信用代码',
    headers: ['备案企业统一社会信用代码'],
    ownHeaders: ['统一社会信用代码', '社会信用代码', '企业代码'],
  },
  { name: 'exporter.filedOn', kind: 'date', en: 'Filed on', zh: '备案日期', headers: ['备案日期'] },
  {
    name: 'exporter.filedUntil',
    kind: 'date',
    ahead: true,
    openEnd: true,
    en: 'Filing valid until',
    zh: '备案有效期至',
    headers: ['备案有效期至'],
    ownHeaders: ['有效期至'],
  },
  {
    name: 'exporter.standing',
    kind: 'enum',
    en: 'Standing',
    zh: '信用状态',
    headers: ['信用状态'],
    values: [
      { value: 'good', en: 'good', zh: '良好', aliases: ['正常', '守信'] },
      { value: 'talked-to', en: 'talked to', zh: '已约谈', aliases: ['约谈'] },
      { value: 'rectifying', en: 'rectifying', zh: '整改中', aliases: ['责令整改', '整改'] },
      { value: 'barred', en: 'barred', zh: '停止申请', aliases: ['禁止', '已停止', '暂停申请'] },
    ],
  },
  {
    name: 'exporter.phone',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym',
    en: 'Phone',
    zh: '联系电话',
    headers: ['联系电话'],
    ownHeaders: ['电话'],
    about: 'keyed pseudonym; only equality is used',
  },
  {
    name: 'exporter.address',
    kind: 'text',
    folding: 'folded',
    unit: 'normalised',
    en: 'Address',
    zh: '注册地址',
    headers: ['注册地址'],
    ownHeaders: ['地址'],
  },
] as const satisfies readonly FactDefinition[];
