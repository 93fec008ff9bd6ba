/** A company's name taken apart; every part after NFKC, in upper case, without brackets and spaces. */
export interface CompanyName {
  /** All letters and digits of the name. */
  readonly whole: string;
  /** Province and city at the head or in brackets; empty when none is said. */
  readonly place: string;
  /** What tells the company from others (字号). */
  readonly brand: string;
  /** The line of business (行业) after the brand; may be empty. */
  readonly trade: string;
  /** Legal form as written: 股份有限公司, 有限公司, LTD …; may be empty. */
  readonly form: string;
  readonly group: boolean;
  /** What stands between 公司 and 分公司, or null for the company itself. */
  readonly branch: string | null;
}

const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门';
/** Cities that are often written without 市. */
const CITIES =
  '石家庄|太原|沈阳|大连|长春|哈尔滨|南京|苏州|无锡|常州|杭州|宁波|温州|义乌|合肥|福州|厦门|泉州|南昌|济南|青岛|烟台|临沂|郑州|武汉|长沙|广州|深圳|东莞|' +
  '佛山|珠海|南宁|柳州|海口|成都|贵阳|昆明|拉萨|西安|兰州|西宁|银川|乌鲁木齐|霍尔果斯|满洲里|二连浩特|绥芬河|喀什|唐山';
const PLACE = `(?:(?:${PROVINCES})(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)?)?(?:(?:${CITIES})市?|[^市公司]{2,4}市)?`;
const HEAD = new RegExp(`^${PLACE}`, 'u');
const ONLY_PLACE = new RegExp(`^${PLACE}$`, 'u');
const BRACKETED = /\(([^()]*)\)/gu;
const BRANCH = '分公司';
const COMPANY = '公司';
const FORMS =
  '股份有限公司|有限责任公司|有限公司|总公司|公司|COMPANYLIMITED|COLTD|LIMITED|LTD|INC|CORPORATION|CORP|COMPANY|LLC|CO';
const FORM = new RegExp(`(?:${FORMS})$`, 'u');
const GROUP = /(?:集团|GROUP)$/u;
const TRADES =
  '二手车|新能源|汽车|车辆|贸易|商贸|销售|经销|服务|国际|进出口|进口|出口|科技|技术|供应链|管理|物流|实业|发展|投资|控股|租赁|运输|机电|设备|' +
  'AUTOMOBILES?|AUTO|MOTORS?|VEHICLES?|TRADING|TRADE|IMPORT|EXPORT|SALES|SERVICES?|' +
  'INTERNATIONAL|TECHNOLOGY|LOGISTICS';
const LAST_TRADE = new RegExp(`(?:${TRADES})$`, 'u');
/** No line of business above is longer, in characters. */
const LONGEST_TRADE = 13; // not-law: characters

/** Matches a folded name (upper case, letters and digits alone) that tells no company from others: no brand in it. */
export const BRANDLESS = `(?:${PROVINCES}|${CITIES}|省|市|${TRADES}|集团|GROUP|分|${FORMS})*`;

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const shortPlace = (text: string): string =>
  text.replace(/(?:壮族自治区|回族自治区|维吾尔自治区|自治区|省|市)/gu, '');

/** Takes a company's name apart. A name without a brand (贸易有限公司) has an empty one. */
export const companyName = (name: string): CompanyName => {
  const folded = name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[〔【[]/gu, '(')
    .replace(/[〕】\]]/gu, ')');
  let place = '';
  let group = false;
  // 金龙(厦门)汽车有限公司: a place in brackets is a place; 宏达(集团)有限公司: a group.
  const unbracketed = folded.replace(BRACKETED, (_, inner: string) => {
    const text = bare(inner);
    if (text !== '' && ONLY_PLACE.test(text)) {
      place = text;
      return '';
    }
    return text;
  });
  let rest = bare(unbracketed);
  let branch: string | null = null;
  const beforeBranch = rest.endsWith(BRANCH) ? rest.slice(0, -BRANCH.length) : '';
  const companyEnds = beforeBranch.lastIndexOf(COMPANY) + COMPANY.length;
  if (companyEnds >= COMPANY.length) {
    branch = beforeBranch.slice(companyEnds);
    rest = beforeBranch.slice(0, companyEnds);
  }
  const form = FORM.exec(rest)?.[0] ?? '';
  rest = rest.slice(0, rest.length - form.length);
  if (GROUP.test(rest)) {
    group = true;
    rest = rest.replace(GROUP, '');
  }
  const head = HEAD.exec(rest)?.[0] ?? '';
  if (head !== rest) rest = rest.slice(head.length);
  if (place === '') place = head;
  let brand = rest;
  for (;;) {
    const [last = ''] = LAST_TRADE.exec(brand.slice(-LONGEST_TRADE)) ?? [];
    if (last === '') break;
    brand = brand.slice(0, -last.length);
  }
  const trade = rest.slice(brand.length);
  return { whole: bare(folded), place: shortPlace(place), brand, trade, form, group, branch };
};
