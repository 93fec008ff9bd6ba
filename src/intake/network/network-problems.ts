import type { Bilingual } from '../../domain/verdict/verdict.ts';

/**
 * What a problem of an outlet means for it.
 *
 * - `file`: nothing of the file was read
 * - `row`: the outlet is not taken
 * - `cell`: the outlet is taken without this
 * - `note`: it is taken as it stands; somebody should look
 */
type NetworkProblemWeight = 'file' | 'row' | 'cell' | 'note';

interface Entry {
  readonly weight: NetworkProblemWeight;
  readonly remedy: Bilingual;
}

/** Every problem that the reading of a network can tell, by its stable code, with what to do about it. */
export const NETWORK_PROBLEMS = {
  'network-not-readable': {
    weight: 'file',
    remedy: {
      en:
        'Nothing of the file was read: give a table (CSV, XLSX), GeoJSON, or schema.org JSON-LD with one outlet a ' +
        'row, feature or object.',
      zh: '文件未读取：请提供表格（CSV、XLSX）、GeoJSON或schema.org JSON-LD，每个网点一行、一个要素或一个对象。',
    },
  },
  'no-outlets': {
    weight: 'file',
    remedy: {
      en: 'The file names no outlet: give one row, feature or object for each.',
      zh: '文件中没有网点：请为每个网点提供一行、一个要素或一个对象。',
    },
  },
  'too-many-outlets': {
    weight: 'file',
    remedy: {
      en: 'The file names more outlets than are taken at once: divide it, a file a country.',
      zh: '文件中的网点过多：请拆分，每个国家一个文件。',
    },
  },
  'unknown-column': {
    weight: 'note',
    remedy: {
      en: 'The header is not known, and the column was not read: name it as docs/spec/network.md does.',
      zh: '表头无法识别，该列未读取：请按docs/spec/network.md命名。',
    },
  },
  'column-twice': {
    weight: 'note',
    remedy: {
      en: 'Another column says the same, and this one was not read: keep one of them.',
      zh: '已有含义相同的列，本列未读取：请只保留一列。',
    },
  },
  'row-not-readable': {
    weight: 'row',
    remedy: {
      en: 'The row cannot be read as outlets are: compare its cells with the header.',
      zh: '该行无法读取：请核对各单元格与表头。',
    },
  },
  'name-missing': {
    weight: 'row',
    remedy: {
      en: 'An outlet has a name: write the one over its door.',
      zh: '缺少网点名称：请填写网点对外使用的名称。',
    },
  },
  'country-missing': {
    weight: 'row',
    remedy: {
      en: 'Neither country nor position is told: write the country, or a position in it.',
      zh: '未填写国家，也没有坐标：请填写国家或其境内的坐标。',
    },
  },
  'country-unknown': {
    weight: 'row',
    remedy: {
      en: 'No country has this name or code: write its two letters (ISO 3166-1), or its name.',
      zh: '没有该国家名称或代码：请填写两位字母代码（ISO 3166-1）或国家名称。',
    },
  },
  'number-twice': {
    weight: 'row',
    remedy: {
      en: 'An earlier row has this number: give each outlet a number of its own.',
      zh: '前面的行已使用该编号：请为每个网点使用不同的编号。',
    },
  },
  'too-long': {
    weight: 'cell',
    remedy: { en: 'The text is too long: shorten it.', zh: '内容过长：请缩短。' },
  },
  'position-not-readable': {
    weight: 'cell',
    remedy: {
      en: 'Longitude and latitude are degrees of WGS 84 as decimal numbers: 76.9286 and 43.2567.',
      zh: '经度和纬度应为WGS 84的十进制度数，例如76.9286和43.2567。',
    },
  },
  'position-swapped': {
    weight: 'cell',
    remedy: {
      en: 'Longitude and latitude seem to have changed places: exchanged they lie in the stated country.',
      zh: '经度和纬度似乎互换：对调后位于所填国家境内。',
    },
  },
  'position-elsewhere': {
    weight: 'cell',
    remedy: {
      en: 'The position lies in another country than the stated one: correct whichever is wrong.',
      zh: '坐标位于所填国家以外：请更正坐标或国家。',
    },
  },
  'phone-not-readable': {
    weight: 'cell',
    remedy: {
      en: 'This is no telephone number of the country: write it with the country code, +7 727 …',
      zh: '不是该国的电话号码：请带国家代码填写，例如+7 727…',
    },
  },
  'phone-unusual': {
    weight: 'note',
    remedy: {
      en: 'The number has the length, but not the form, of a number of its country: call it once.',
      zh: '号码长度正确，但不符合该国号码规则：请拨打核实。',
    },
  },
  'phone-of-another-country': {
    weight: 'note',
    remedy: {
      en: 'The number is of another country than the outlet: a buyer will call it from there.',
      zh: '电话号码属于另一国家：买方将在网点所在国拨打，请核实。',
    },
  },
  'more-phones': {
    weight: 'note',
    remedy: {
      en: 'One number is kept, the first: put the one that answers buyers first.',
      zh: '只保留第一个号码：请将接听买方来电的号码放在首位。',
    },
  },
  'website-not-readable': {
    weight: 'cell',
    remedy: {
      en: 'This is no address of a website: write it with https:// at its beginning.',
      zh: '不是网址：请以https://开头填写。',
    },
  },
  'opening-hours-not-readable': {
    weight: 'cell',
    remedy: {
      en: 'Write opening hours as OpenStreetMap does: Mo-Fr 09:00-18:00; Sa 10:00-16:00; Su off.',
      zh: '请按OpenStreetMap格式填写营业时间：Mo-Fr 09:00-18:00; Sa 10:00-16:00; Su off。',
    },
  },
  'brand-unknown': {
    weight: 'cell',
    remedy: {
      en: 'The list of brands does not have this name or Wikidata id: write the name of the brand.',
      zh: '品牌表中没有该名称或维基数据编号：请填写品牌名称。',
    },
  },
  'of-another-maker': {
    weight: 'row',
    remedy: {
      en: 'The outlet names brands, and none of them is of this manufacturer: it is of another network.',
      zh: '该网点所列品牌均不属于本生产企业：应属其他服务网络。',
    },
  },
  'service-unknown': {
    weight: 'cell',
    remedy: {
      en: 'Services are: sales, service, parts, warranty, high voltage.',
      zh: '服务项目为：销售、维修、配件、质保、高压（三电）。',
    },
  },
  'answer-not-readable': {
    weight: 'cell',
    remedy: { en: 'Answer yes, no or not stated.', zh: '请填写“是”“否”或“未说明”。' },
  },
  'says-closed': {
    weight: 'row',
    remedy: {
      en: 'The file says that the outlet is closed: close it in the network, where it is in it.',
      zh: '文件称该网点已关闭：如在服务网络中，请办理关闭。',
    },
  },
  'twice-in-file': {
    weight: 'row',
    remedy: {
      en: 'An earlier row has the same name within 50 metres: keep one of them.',
      zh: '前面的行在50米内已有同名网点：请只保留一个。',
    },
  },
  'in-register-under-another-number': {
    weight: 'row',
    remedy: {
      en: 'The network has an outlet of this name within 50 metres: use its number, or close it first.',
      zh: '服务网络中50米内已有同名网点：请使用其编号，或先关闭该网点。',
    },
  },
  'closed-in-register': {
    weight: 'row',
    remedy: {
      en: 'The outlet of this number is closed, and stays so: give the one that opened there a new number.',
      zh: '该编号的网点已关闭，不能恢复：如另有新开网点，请使用新编号。',
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** The stable code of a problem of a network. */
export type NetworkProblemCode = keyof typeof NETWORK_PROBLEMS;

/** Something wrong with a file of outlets, a row or a cell. */
export interface NetworkProblem {
  /** As the file counts: of a table the header is row 1, of a list the first is 1; 0 for the file. */
  readonly row: number;
  /** The field of the outlet, or a header as it is written; empty for the row. */
  readonly field: string;
  readonly code: NetworkProblemCode;
  readonly weight: NetworkProblemWeight;
  /** What stands there, cut. */
  readonly value: string;
  readonly remedy: Bilingual;
}

const SHOWN = 120; // not-law: characters

/** A problem, with words of its own behind those of its code where more can be said. */
export const networkProblem = (
  row: number,
  field: string,
  code: NetworkProblemCode,
  value: string,
  more?: Bilingual,
): NetworkProblem => {
  const { weight, remedy } = NETWORK_PROBLEMS[code];
  const said =
    more === undefined ? remedy : { en: `${remedy.en} ${more.en}`, zh: `${remedy.zh}${more.zh}` };
  // no database holds a NUL or half a character
  const shown = (text: string) => text.slice(0, SHOWN).replace(/[\0\p{Cs}]/gu, '\ufffd');
  return { row, field: shown(field), code, weight, value: shown(value), remedy: said };
};
