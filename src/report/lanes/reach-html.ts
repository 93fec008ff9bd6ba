import { type Html, html, joined } from '../html/html.ts';
import { grouped } from '../nation/figures.ts';
import { plotBar } from '../nation/plots/plot-frame.ts';
import { plotRows } from '../product/plot-rows.ts';
import { productFigure } from '../product/product-figure.ts';
import { productTable, wholeColumn } from '../product/product-table.ts';
import { told, type Words, wordsIn } from '../product/words.ts';
import { shareWords } from './estimate-html.ts';
import type { LanesModel, SampleReach } from './lanes-model.ts';

/** Height of a bar, in pixels. */
const BAR = 8;

const TITLE: Words = { en: 'What a sample of each size can tell', zh: '不同抽样规模可得出的结论' };

/** What the sample can tell, beside samples of other sizes. */
export const reachHtml = ({ reach, sample }: LanesModel): Html => {
  const own = reach.find(({ share }) => share === sample.share);
  if (own === undefined || own.drawn === 0) {
    return html`<p class="quiet">${told({
      en: 'Nothing is drawn at random: nothing is granted without a review, or nobody reviews.',
      zh: '未作随机抽取：没有未经审核发证的申请，或没有审核能力。',
    })}</p>`;
  }
  const most = Math.max(...reach.map(({ noneFound }) => noneFound), 0.01);
  const nameOf = ({ share, drawn }: SampleReach): Words => ({
    en: `${shareWords(share)}: ${grouped(drawn)} drawn${share === sample.share ? ' (this one)' : ''}`,
    zh: `${shareWords(share)}：抽取${grouped(drawn)}份${share === sample.share ? '（本次）' : ''}`,
  });
  return productFigure({
    id: 'reach',
    title: TITLE,
    message: {
      en:
        `If none of the ${grouped(own.drawn)} drawn is irregular, at most ${shareWords(own.noneFound)} of those ` +
        `granted are.`,
      zh: `若抽取的${grouped(own.drawn)}份均无违规，则发证申请中违规比例至多为${shareWords(own.noneFound)}。`,
    },
    notes: [
      {
        en:
          'The bars end at the share of irregular applications that is still possible when none of those drawn is ' +
          'found irregular.',
        zh: '横条终点为抽取申请均无违规时仍可能存在的违规比例。',
      },
    ],
    svg: (lang) =>
      plotRows(
        reach.map((one) => {
          const strong = one.share === sample.share;
          return {
            name: wordsIn(nameOf(one), lang),
            figures: `≤ ${shareWords(one.noneFound)}`,
            strong,
            marks: (y) =>
              joined(
                plotBar('m-band', 0, 1, y, BAR),
                plotBar(strong ? 'm-ink' : 'm-quiet', 0, one.noneFound / most, y, BAR),
              ),
          };
        }),
        BAR,
        wordsIn(TITLE, lang),
        lang,
      ),
    table: productTable<SampleReach>({
      name: 'reach',
      labelledBy: 'reach',
      rows: reach,
      columns: [
        {
          id: 'size',
          title: { en: 'Share drawn', zh: '抽样比例' },
          kind: 'head',
          key: ({ share }) => share,
          html: ({ share }) => shareWords(share),
        },
        wholeColumn('drawn', { en: 'Drawn', zh: '抽取数' }, ({ drawn }) => drawn),
        {
          id: 'none',
          title: { en: 'At most irregular when none is found', zh: '均无违规时的上限' },
          kind: 'figure',
          key: ({ noneFound }) => noneFound,
          html: ({ noneFound }) => shareWords(noneFound),
        },
        {
          id: 'half',
          title: { en: 'Half the interval when 5% are', zh: '违规5%时区间半宽' },
          kind: 'figure',
          key: ({ halfWidth }) => halfWidth,
          html: ({ halfWidth }) => shareWords(halfWidth),
        },
      ],
    }),
  });
};
