import type { Words } from '../../report/product/words.ts';
import type { SalesTerms } from './sales-terms.ts';

const KINDS = {
  retail: { en: 'retail', zh: '零售' },
  insured: { en: 'insured', zh: '上险' },
  wholesale: { en: 'wholesale', zh: '批发' },
} as const;

/** The method of restated sales in sentences, to stand beside every table. */
export const salesMethod = ({ within, settle, kind, asOf }: SalesTerms): readonly Words[] => [
  {
    en:
      'A vehicle is one VIN and is counted once: by the maker in its factory row, and by the month and ' +
      'province of its earliest registration certificate. A second certificate or new plates are no ' +
      'second registration. Rows without a readable VIN are in no count.',
    zh: '一个车辆识别代号（VIN）为一辆车，只计一次：生产企业取自出厂记录，月份和省份取自最早的机动车登记证书。补领证书或换牌不作再次登记。无法读取车辆识别代号的记录不计入。',
  },
  {
    en:
      'A vehicle without factory row belongs to the maker that 95 in 100 factory rows of its maker ' +
      'code (first three characters of the VIN) name, else to no known maker. A rare name in such a ' +
      'code is a misspelling unless it stands for a code of its own, in the sales account or in the ' +
      'list of makers. What is not known is an empty cell with a row of its own; it is never left out.',
    zh:
      '没有出厂记录的车辆，按其世界制造厂识别代号（车辆识别代号前三位）下95%以上出厂记录所载的生产企业归属，否则视为企业不详。此类代号下的罕见名称，除非另有代号、见于销量数据或列入企业名单，视为误写。' +
      '不详者以空单元格单独成行，从不略去。',
  },
  {
    en:
      'Exported within: of the vehicles first registered, those whose first exit (customs declaration) ' +
      `is 0 to ${within} days after first registration, the last day included.`,
    zh: `期内出口：首次登记车辆中，报关单所载首次出境日在首次登记后0至${within}日（含）的车辆。`,
  },
  {
    en:
      `Reported: ${KINDS[kind].en} sales as the maker reports them for the maker, province and month. ` +
      'Where that kind is not reported the cell is blank; no other kind stands in for it. A later row ' +
      'for the same cell replaces the earlier one.',
    zh: `上报销量：生产企业按企业、省份和月份上报的${KINDS[kind].zh}销量。未上报该口径的单元格为空，不以其他口径代替。同一单元格以最后一条记录为准。`,
  },
  {
    en:
      'Never plated: insured, or sold by a first-sale invoice, and without any certificate; by the ' +
      'month of the earliest of these and the province of the seller on the invoice. It counts when ' +
      `certificates are known of a day ${settle} days or more after the sale; before that the plate ` +
      'may still come and the vehicle is undecided. It is shown beside the restated figure and is no ' +
      'part of it.',
    zh:
      `从未注册登记：已投保或已开具首次销售发票，但没有登记证书；按最早日期所在月份和发票销售方所在省份计。已有数据显示销售${settle}日后仍有车辆登记的，方予计入；此前仍可能办理注册登记，` +
      '列为无法判定。该数与核实销量并列，不含在其中。',
  },
  {
    en:
      'Restated = registered less exported within. Reported sales are held against the restated of the ' +
      'makers, provinces and months that have a report, also in a sum: the difference is what left or ' +
      'was never registered. In the files inflation = reported over restated, four decimals; blank ' +
      'where no sale is reported or nothing remains.',
    zh:
      '核实销量＝登记数－期内出口数。上报销量只与有上报数的企业、省份和月份的核实销量相比，汇总时亦然：差额即已出口或从未注册登记的车辆数。文件中的 inflation（虚增比）＝上报销量÷核实销量，' +
      '保留四位小数；未上报或核实销量为零时留空。',
  },
  {
    en:
      `Undecided, each vehicle by one reason: no readable date; declared by day ${within} without an ` +
      'exit date; out before it was registered; a feed that was not given or not read whole; a plate ' +
      'that may still come. Those that are registered count as registered and not as exported: the ' +
      'restated figure lies between registered less exported less these, and the figure shown.',
    zh:
      `无法判定，每辆车只计一个原因：日期无法读取；第${within}日前已报关而无出境日；出境早于登记；数据未提供或未能完整读取；仍可能办理注册登记。其中已登记者计入登记数而不计入出口数：` +
      '核实销量的真实值介于“登记数－出口数－此类车辆数”与所示数值之间。',
  },
  {
    en:
      `As known on ${asOf}: whatever is dated later is left out. A vintage is a month as it was known ` +
      `at the end of a month. While the last vehicle of a month is less than ${within} days old, the ` +
      'month is provisional.',
    zh: `截至${asOf}所知：其后日期的记录不计入。各版次为某月数据在某月末的已知情况。当月最后一辆车登记未满${within}日的，该月为暂定数。`,
  },
];
