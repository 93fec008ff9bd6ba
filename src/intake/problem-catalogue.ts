import type { Bilingual, Problem } from '../domain/verdict/verdict.ts';
import { PROPOSED_NAMES } from './account-names.ts';

/** Every problem intake can report, by its stable code, with what to do about it. */
export const PROBLEMS = {
  // the file
  'no-such-file': {
    en: 'There is no such file or folder: check the path.',
    zh: '没有这个文件或文件夹：请检查路径。',
  },
  'not-a-file': {
    en: 'This is a folder or a device where a file is expected: name the file inside it.',
    zh: '此处应为文件，却是文件夹或设备：请指定其中的文件。',
  },
  'file-not-readable': {
    en: 'The file cannot be opened: check its permissions and that no other program holds it.',
    zh: '无法打开文件：请检查权限，或关闭占用它的程序。',
  },
  'empty-file': {
    en: 'The file is empty: export it again with a header row and one vehicle a row.',
    zh: '文件为空：请重新导出，首行为表头，每车一行。',
  },
  'binary-file': {
    en: 'The file is no text, workbook or Parquet file: save it as CSV or XLSX.',
    zh: '文件既不是文本，也不是工作簿或Parquet文件：请另存为CSV或XLSX。',
  },
  'unsupported-format': {
    en: 'This format is not read (old .xls, PDF, web page, archive): save it as XLSX or CSV.',
    zh: '不支持此格式（旧版.xls、PDF、网页、压缩包）：请另存为XLSX或CSV。',
  },
  'password-protected': {
    en:
      'The workbook is protected by a password, so nothing in it can be read: open it, take the password off ' +
      '(File, Info, Protect Workbook, Encrypt with Password, leave it empty) and save it.',
    zh: '工作簿已用密码加密，无法读取：请打开后取消密码（“文件—信息—保护工作簿—用密码进行加密”，清空密码；WPS为“文件—文档加密—密码加密”），再重新保存。',
  },
  'needs-a-file': {
    en: 'Workbooks and Parquet files cannot come by standard input: give the path of the file.',
    zh: '工作簿和Parquet文件不能从标准输入读取：请给出文件路径。',
  },
  'broken-workbook': {
    en: 'The workbook is damaged: open it in a spreadsheet program and save it again as XLSX.',
    zh: '工作簿已损坏：请用电子表格软件打开后重新存为XLSX。',
  },
  'archive-too-large': {
    en: 'The workbook unpacks to far more than its size allows: save it again, or as CSV.',
    zh: '工作簿解压后远超合理大小：请重新保存，或存为CSV。',
  },
  'other-worksheets': {
    en:
      'Further worksheets of the workbook hold rows under other headers and were not read: save each as a file of ' +
      'its own.',
    zh: '工作簿另有表头不同且含数据的工作表，未读取：请将各工作表另存为单独文件。',
  },
  'archive-of-several': {
    en: 'The ZIP archive holds several tables, or none, and none was read: unpack it and give each file by itself.',
    zh: 'ZIP压缩包内有多个数据表或没有数据表，均未读取：请解压后分别提供各文件。',
  },
  'archive-of-no-text': {
    en:
      'The ZIP archive holds a file that is no CSV or JSON text, and it was not read: unpack it and give the file ' +
      'itself.',
    zh: 'ZIP压缩包内的文件不是CSV或JSON文本，未读取：请解压后提供该文件。',
  },
  'broken-archive': {
    en:
      'The ZIP archive is damaged, or locked by a password, so the rest of its table was not read: pack it again ' +
      'without a password, or unpack it.',
    zh: 'ZIP压缩包已损坏或设有密码，其余内容未读取：请重新压缩（不设密码）或解压后提供。',
  },
  'xml-doctype': {
    en: 'The workbook declares XML entities, which no spreadsheet program writes: save it again.',
    zh: '工作簿含有XML实体声明，正常电子表格软件不会写入：请重新保存。',
  },
  'no-such-sheet': {
    en: 'The workbook has no worksheet of that name, or none at all: check the name.',
    zh: '工作簿中没有该工作表，或没有任何工作表：请检查名称。',
  },
  'broken-json': {
    en: 'The JSON cannot be read from here on: it must be an array of objects, or {"vehicles": […]}.',
    zh: '从此处起JSON无法读取：应为对象数组，或{"vehicles": […]}。',
  },
  'no-items': {
    en: 'The JSON holds no vehicle: an empty list or an empty object. Export it again with one object per vehicle.',
    zh: 'JSON中没有任何车辆（空列表或空对象）：请重新导出，每车一个对象。',
  },
  'json-comment': {
    en:
      'The file has comments (// … or /* … */), which JSON does not know; from the first one on nothing was read: ' +
      'take them out.',
    zh: '文件含有注释（//…或/*…*/），JSON不允许注释，从第一处注释起未读取：请删除注释。',
  },
  'page-of-more': {
    en:
      'The answer of the interface says that there are more rows than it has, as a page of several does: get all ' +
      'pages, and screen again.',
    zh: '接口返回的总数多于其中的记录数，可能只是其中一页：请取得全部分页后重新处理。',
  },
  'broken-parquet': {
    en: 'The Parquet file cannot be read: write it again.',
    zh: 'Parquet文件无法读取：请重新生成。',
  },
  'broken-packing': {
    en: 'The gzip or zstd file is damaged or cut off, so none of it was read: pack or copy it again.',
    zh: 'gzip或zstd文件已损坏或不完整，未读取：请重新压缩或复制。',
  },
  'packed-too-far': {
    en:
      'The gzip or zstd file grows to more than 500 times its size, as no feed does: check what it is, and pack it ' +
      'again.',
    zh: 'gzip或zstd文件解压后超过原大小的500倍，正常数据不会如此：请核实其内容并重新压缩。',
  },
  'no-known-header': {
    en: 'No column header is known: the first row must hold fact names or the headers of the template.',
    zh: '没有可识别的表头：首行应为字段名或模板中的表头。',
  },
  'header-too-long': {
    en: 'The first row is longer than a header can be: check that rows end with a line break.',
    zh: '首行过长，不像表头：请检查各行是否换行。',
  },
  'too-many-columns': {
    en: 'The sheet has more than 1,024 columns: keep the columns of the template.',
    zh: '表格超过1024列：请只保留模板中的列。',
  },
  'unknown-account-file': {
    en:
      `The file is named after no account, or is a paper or picture, and was not read: name a table licence.csv, ` +
      `or after another account: ${PROPOSED_NAMES.en.slice(1).join(', ')}.`,
    zh: `文件名不对应任何数据来源，或为文书、图片，未读取：数据表请命名为许可证.csv，或以其他数据来源命名：${PROPOSED_NAMES.zh.slice(1).join('、')}。`,
  },
  'not-of-the-account': {
    en:
      'A word of the path is an account, and no column is: the file was not read and holds nothing open. If it is ' +
      'of the account, correct its headers and name it after the account alone; else take it out.',
    zh: '路径中的词对应某一数据来源，但文件各列与之不符：未读取，也不影响结论。如确属该数据来源，请更正表头并仅以该数据来源命名；否则请移出。',
  },
  'duplicate-account-file': {
    en: 'Another file of the same account was read instead: keep one file per account.',
    zh: '同一数据来源已读取另一个文件：每个数据来源只保留一个文件。',
  },
  'no-licence-file': {
    en: 'The folder has no licence account, so nothing is applied for: add licence.csv with one vehicle a row.',
    zh: '文件夹中没有许可证申请数据，无申请车辆：请加入licence.csv，每车一行。',
  },
  'fits-no-vehicle': {
    en: 'The row belongs to no vehicle of the licence file and was not used: check its key (VIN or exporter code).',
    zh: '该行不对应许可证申请中的任何车辆，未使用：请核对其关键字段（车辆识别代号或企业代码）。',
  },
  'no-account-file': {
    en:
      'The folder holds no file named after an account: name files licence.csv, certificate.csv, letter.csv ' +
      'and so on.',
    zh: '文件夹中没有以数据来源命名的文件：请命名为licence.csv、certificate.csv、letter.csv等。',
  },
  // the header
  'unit-not-read': {
    en:
      'The header counts in a unit that is not read, so the column was not: ' +
      'give kilometres, or units of the currency; multiples (千, 万, 百万, 亿) are read.',
    zh: '表头所用单位无法读取，该列未读取：请使用公里或货币元；千、万、百万、亿等倍数可以读取。',
  },
  'duplicate-header': {
    en: 'Two columns are the same fact; the first is read, this one is not: remove one of them.',
    zh: '两列为同一字段；只读取第一列，本列未读取：请删除其中一列。',
  },
  'second-header': {
    en: 'Two columns are the same fact; this one is read where the first is blank: keep one of them.',
    zh: '两列为同一字段；第一列为空时读取本列：请只保留其中一列。',
  },
  'unknown-header': {
    en: 'The header is not known, so the column was not read: rename or remove it.',
    zh: '表头无法识别，该列未读取：请改名或删除。',
  },
  'empty-header': {
    en: 'The column has no header and was not read: give it one or remove it.',
    zh: '该列没有表头，未读取：请补上表头或删除该列。',
  },
  'no-vin-column': {
    en: 'No column holds the VIN, so no row can be told apart: add the column licence.vin (车辆识别代号).',
    zh: '没有车辆识别代号列，无法区分车辆：请增加“车辆识别代号”（licence.vin）列。',
  },
  'no-key-column': {
    en:
      'No column tells the rows of the account apart, so none of them was used: add the column or correct its ' +
      'header.',
    zh: '缺少区分该数据来源各行的关键列，全部行未使用：请增加该列或更正表头。',
  },
  // the row
  'row-too-long': {
    en: 'The row is longer than 8 MB and was not read: look for a missing line break or quote.',
    zh: '该行超过8MB，未读取：请检查是否缺少换行或引号。',
  },
  'broken-quotes': {
    en: 'A quotation mark is not closed or stands inside a cell; the row was not read: double it or close it.',
    zh: '引号未闭合或出现在单元格中间，该行未读取：请写成双引号对或闭合。',
  },
  'too-many-fields': {
    en: 'The row has more cells than the header and was not read: quote cells that hold the separator.',
    zh: '该行单元格多于表头，未读取：含分隔符的单元格请加引号。',
  },
  'too-few-fields': {
    en: 'The row has fewer cells than the header and was not read: complete it; it may have been cut off.',
    zh: '该行单元格少于表头，未读取：请补全，可能被截断。',
  },
  'cell-too-long': {
    en: 'A cell is longer than 32,767 characters; the row was not read: shorten it.',
    zh: '单元格超过32767个字符，该行未读取：请缩短。',
  },
  'undecodable-bytes': {
    en: 'The row holds bytes that are no text in the encoding of the file; it was not read: export it again as UTF-8.',
    zh: '该行含有不符合文件编码的字节，未读取：请重新导出为UTF-8。',
  },
  'control-character': {
    en: 'The row holds control characters that no form has; it was not read: remove them.',
    zh: '该行含有控制字符，未读取：请删除。',
  },
  'not-an-object': {
    en: 'The item is not a JSON object of facts and was not read: write one object per vehicle.',
    zh: '该项不是JSON对象，未读取：每车写一个对象。',
  },
  'totals-row': {
    en: 'The row is a total and no vehicle, party or paper; it was not used: leave totals out of the file.',
    zh: '该行为合计行，不是车辆、主体或单证，未使用：请勿在文件中保留合计行。',
  },
  'note-row': {
    en: 'The row is a note on the table, or who made it and when, and no vehicle, party or paper; it was not used.',
    zh: '该行为表格的注释、制表人或日期等说明，不是车辆、主体或单证，未使用。',
  },
  'header-repeated': {
    en: 'The row is the header again, as when files are pasted together; it was not used: leave it out.',
    zh: '该行为重复的表头（可能由多个文件拼接而成），未使用：请删除。',
  },
  'vin-repeated': {
    en:
      'An earlier row of the same application has this VIN: they are read as one, and what is told last counts. ' +
      'When they are two vehicles, correct the VIN that is wrong.',
    zh: '同一申请的前面一行也是此车辆识别代号：两行作为一行读取，以最后填报的内容为准；属于两辆车的，请更正填错的车辆识别代号。',
  },
  'vin-missing': {
    en: 'The row has no VIN: fill it in; without it nothing can be decided.',
    zh: '该行没有车辆识别代号：请填写，否则无法审查。',
  },
  // what many rows share
  'shared-by-too-many': {
    en:
      'Too many rows share this value for a paper or a vehicle, so nothing was told of them by it: correct what is ' +
      'no number or VIN of its own.',
    zh: '此值由过多行共用，不可能是同一单证或车辆，未据此作出提示：不是真实编号或车辆识别代号的，请更正。',
  },
  // the cell
  'vin-length': {
    en: 'A VIN has 17 characters: copy it again from the registration certificate.',
    zh: '车辆识别代号应为17位：请对照机动车登记证书重新填写。',
  },
  'vin-character': {
    en: 'A VIN has digits and capital letters without I, O and Q: compare it with the registration certificate.',
    zh: '车辆识别代号只用数字和大写字母，不用I、O、Q：请与机动车登记证书核对。',
  },
  'vin-check-digit': {
    en: 'The check digit of the VIN (position 9) is wrong: compare it with the certificate.',
    zh: '车辆识别代号校验位（第9位）不符：请与登记证书核对。',
  },
  'vin-model-year': {
    en: 'Position 10 of the VIN is no model year code: compare it with the registration certificate.',
    zh: '车辆识别代号第10位不是年份代码：请与机动车登记证书核对。',
  },
  'not-a-date': {
    en: 'This is no date: write it as 2026-03-05.',
    zh: '不是日期：请写成2026-03-05。',
  },
  'ambiguous-date': {
    en: 'Day and month cannot be told apart: write the date as 2026-03-05.',
    zh: '无法区分日和月：请写成2026-03-05。',
  },
  'two-digit-year': {
    en: 'The year has two digits: write the date as 2026-03-05.',
    zh: '年份只有两位：请写成2026-03-05。',
  },
  'date-without-day': {
    en: 'The day is missing: write the whole date, 2026-03-05.',
    zh: '缺少日：请写完整日期，如2026-03-05。',
  },
  'impossible-date': {
    en: 'There is no such day in the calendar: check the date.',
    zh: '日历中没有这一天：请核对日期。',
  },
  'date-out-of-range': {
    en: 'The year lies outside 1980 to 2100: check the date.',
    zh: '年份不在1980至2100之间：请核对日期。',
  },
  'date-for-none': {
    en:
      'This day stands for none, so the cell was read as blank, as were others of the column with such a day: ' +
      'leave the cell empty where there is no date.',
    zh: '该日期表示“无日期”，本列此类单元格均按空白读取：没有日期时请留空。',
  },
  'in-the-future': {
    en:
      'The day lies after the day of the answer, yet the event has happened: check the year. The date is read as ' +
      'it is.',
    zh: '日期晚于审查基准日，但该事项已经发生：请核对年份。该日期仍按原样使用。',
  },
  'not-a-month': {
    en: 'This is no month: write it as 2026-03.',
    zh: '不是月份：请写成2026-03。',
  },
  'not-a-number': {
    en: 'This is no number: write digits only, with a point for decimals; distances are kilometres, not 里 or miles.',
    zh: '不是数字：请只写数字，小数用点；里程以公里计，不用里或英里。',
  },
  'not-whole': {
    en: 'A whole number is needed: write it without decimals.',
    zh: '应为整数：请去掉小数。',
  },
  'negative-number': {
    en: 'The number cannot be below zero: check it.',
    zh: '不能为负数：请核对。',
  },
  'number-too-large': {
    en: 'The number is too large to be true: check it.',
    zh: '数值过大：请核对。',
  },
  'too-many-decimals': {
    en: 'Amounts have at most two decimals: round it.',
    zh: '金额最多两位小数：请四舍五入。',
  },
  'digits-lost': {
    en:
      'A spreadsheet kept this as a number and lost digits, so it was not read: export the column as text from ' +
      'where it comes.',
    zh: '电子表格将其存为数字，已丢失位数，未读取：请从来源系统将该列按文本重新导出。',
  },
  'not-yes-or-no': {
    en: 'Yes or no is needed: write 是 or 否.',
    zh: '应为是或否。',
  },
  'not-in-list': {
    en: 'The value is not in the list of this column: take one of the template.',
    zh: '不在该列可选值中：请从模板列表中选择。',
  },
  'unknown-code': {
    en: 'The code is not one of this column: check it.',
    zh: '不是该列的代码：请核对。',
  },
  'unknown-province': {
    en: 'This is no province: write its name or its two digits (GB/T 2260).',
    zh: '不是省份：请写名称或两位代码（GB/T 2260）。',
  },
  'unknown-country': {
    en: 'This is no country: write its name or its two letters (ISO 3166-1).',
    zh: '不是国家或地区：请写名称或两位字母代码（ISO 3166-1）。',
  },
  'ambiguous-country': {
    en:
      'NA is the code of Namibia and also stands for "not available", so the country is not known: write NAM, or ' +
      'Namibia; leave the cell empty where there is none.',
    zh: 'NA既是纳米比亚的代码，又常表示“无”，无法认定国家：如为纳米比亚请写NAM或“纳米比亚”；没有的请留空。',
  },
  'unknown-currency': {
    en: 'This is no currency: write its three letters (ISO 4217), such as USD.',
    zh: '不是币种：请写三位字母代码（ISO 4217），如USD。',
  },
  'another-currency': {
    en:
      'The amount names another currency than the column of currencies, so it was not read: say which of the two ' +
      'it is.',
    zh: '金额中写明的币种与币种栏不一致，未读取：请说明以哪一种为准。',
  },
  'hs-code-shape': {
    en: 'The HS code needs ten digits: take it from the customs tariff.',
    zh: '商品编码应为10位数字：请按税则填写。',
  },
  'uscc-invalid': {
    en: 'This is no unified social credit code: 18 characters with a right check character (GB 32100-2015).',
    zh: '统一社会信用代码无效：应为18位且校验码正确（GB 32100-2015）。',
  },
  'not-a-point': {
    en: 'This is no position: write longitude and latitude in degrees, such as 44.79 41.72.',
    zh: '不是经纬度：请按经度、纬度（度）填写，如44.79 41.72。',
  },
  'formula-text': {
    en: 'The cell holds a formula, not a value: enter the value itself.',
    zh: '单元格是公式而非数值：请直接填写内容。',
  },
  'spreadsheet-error': {
    en:
      'The cell holds the error of a formula or a program (NaN, infinity): mend it, enter the value or leave it ' +
      'empty.',
    zh: '单元格为公式或程序错误（如NaN、无穷大）：请修正、直接填写或留空。',
  },
  'not-settled': {
    en:
      'The cell says that the value is not known yet, and a blank would say that there is none: enter the value, ' +
      'or leave the cell empty when there is none.',
    zh: '该单元格表示内容尚未确定，而空白表示“没有”：请填写内容；确实没有的，请留空。',
  },
  'broken-cell': {
    en:
      'The workbook says of this cell what makes no sense (a text it does not have, a number that is none, a kind ' +
      'that is not known, the same cell twice), so it was not read: save the workbook again in a spreadsheet program.',
    zh: '工作簿中该单元格的内容有误（引用的文本不存在、数字无效、类型无法识别或同一单元格重复），未读取：请用电子表格软件打开并重新保存。',
  },
  'told-twice': {
    en:
      'The row tells this twice, and not the same (one name twice, or two names of one fact), so which of them ' +
      'counts is not known: keep one.',
    zh: '同一行中该内容填写了两次且不一致（同名字段重复，或两个名称为同一字段），无法认定以何为准：请只保留一个。',
  },
  'merged-cells': {
    en:
      'Cells merged with others hold different values below the one that is shown, so which of them counts is not ' +
      'known: unmerge them and fill in each.',
    zh: '合并单元格下还藏有与所示不同的内容，无法认定以何为准：请取消合并并逐格填写。',
  },
  'nested-value': {
    en: 'The field holds a list or an object where one value is needed: write one value.',
    zh: '该字段应为单个值，却是列表或对象：请写单个值。',
  },
  'unknown-field': {
    en: 'The field is not known and was not read: rename or remove it.',
    zh: '字段无法识别，未读取：请改名或删除。',
  },
} as const satisfies Record<string, Bilingual>;

/** The stable code of a problem, as in `docs/problems.md`. */
export type ProblemCode = keyof typeof PROBLEMS;

/** What helps against a problem, by its code; null for a code that is none. */
export const problemWords = (code: string): Bilingual | null =>
  Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code as ProblemCode] : null;

/** The longest value a problem shows, in characters. */
const SHOWN_LENGTH = 80;

/** Resident identity numbers and mobile numbers, wherever they stand in a text. */
const PERSONAL_NUMBER = /\d{17}[\dXx]|\d{15}|(?<!\d)1[3-9]\d{9}(?!\d)/g;

/** A text with resident identity and mobile numbers masked. */
export const withoutNumbers = (text: string): string => text.replace(PERSONAL_NUMBER, '•••');

/**
 * Makes a problem: row (0 the file, 1 the header), field, code and the value as written, cut to 80
 * characters with personal numbers masked. `remedy` replaces the catalogue's, for a hint of its own.
 */
export const problemAt = (
  row: number,
  field: string,
  code: ProblemCode,
  value = '',
  remedy: Bilingual = PROBLEMS[code],
): Problem => {
  const masked = withoutNumbers(value.slice(0, 3 * SHOWN_LENGTH));
  const shown = masked.length > SHOWN_LENGTH ? `${masked.slice(0, SHOWN_LENGTH - 1)}…` : masked;
  return { row, field, code, value: shown, remedy };
};
