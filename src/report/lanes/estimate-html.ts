import type { Html } from '../html/html.ts';
import { grouped, percentOf, roundStep } from '../nation/figures.ts';
import { productFigure } from '../product/product-figure.ts';
import { productTable } from '../product/product-table.ts';
import { told, type Words, wordsIn } from '../product/words.ts';
import { intervalPlot } from './interval-plot.ts';
import type { Estimate, LanesEstimate } from './lanes-model.ts';

interface Measure {
  readonly id: string;
  readonly name: Words;
  readonly estimate: Estimate;
  readonly tell: (value: number) => string;
  readonly top: number;
}

const PERCENT = 100; // not-law: percent

/** A share from 0 to 1 in percent. */
export const shareWords = (share: number): string => percentOf(share, 1);

/** The end of a scale of shares: a round percentage that holds `share`. */
const roundTop = (share: number): number => {
  const step = roundStep(Math.max(1, share * PERCENT), 4);
  return Math.min(1, (Math.ceil((share * PERCENT) / step) * step) / PERCENT) || step / PERCENT;
};

const measuresOf = ({ share, total, detection, population }: LanesEstimate): readonly Measure[] => {
  const top = roundTop(share.upper);
  return [
    {
      id: 'share',
      name: {
        en: 'Irregular among those granted without a review',
        zh: '未经审核发证的申请中违规比例',
      },
      estimate: share,
      tell: shareWords,
      top,
    },
    {
      id: 'total',
      name: { en: 'Irregular applications granted', zh: '被发证的违规申请数' },
      estimate: total,
      tell: (value) => grouped(Math.round(value)),
      top: Math.max(1, Math.round(top * population)),
    },
    {
      id: 'detection',
      name: {
        en: 'Of all irregular applications, caught by red and yellow',
        zh: '红、黄通道查出的违规申请占全部违规申请的比例',
      },
      estimate: detection,
      tell: shareWords,
      top: 1,
    },
  ];
};

const intervalWords = ({ estimate, tell }: Measure): Words => {
  const bounds = {
    en: `${tell(estimate.lower)} and ${tell(estimate.upper)}`,
    zh: `${tell(estimate.lower)}至${tell(estimate.upper)}`,
  };
  if (estimate.value === null) {
    return { en: `between ${bounds.en}; no estimate yet`, zh: `介于${bounds.zh}；尚无估计值` };
  }
  const value = tell(estimate.value);
  return { en: `${value}, between ${bounds.en}`, zh: `${value}，介于${bounds.zh}` };
};

const messageOf = ({ drawn, answered, found, confidence }: LanesEstimate): Words => ({
  en:
    `${grouped(found)} of ${grouped(answered)} reviewed at random were found irregular; the intervals hold ` +
    `with ${confidence * PERCENT}% confidence.` +
    `${answered < drawn ? ` Outcomes still open, counted as either: ${grouped(drawn - answered)}.` : ''}`,
  zh:
    `随机审核${grouped(answered)}份，其中${grouped(found)}份违规；区间的置信水平为${confidence * PERCENT}%。` +
    `${answered < drawn ? `尚有${grouped(drawn - answered)}份结果未定，两种可能均计入。` : ''}`,
});

const TITLE: Words = { en: 'What the random sample shows', zh: '随机抽样结果' };

/** The estimate as a plot and a table. */
export const estimateHtml = (estimate: LanesEstimate, passedOver: number): Html => {
  const measures = measuresOf(estimate);
  const { selected } = estimate;
  const figure = productFigure({
    id: 'estimated',
    title: TITLE,
    message: messageOf(estimate),
    notes: [
      {
        en:
          `Selected for red or yellow: ${grouped(selected.applications)}, of which ${grouped(selected.irregular)} ` +
          `were found irregular and ${grouped(selected.open)} have no outcome yet.`,
        zh:
          `红、黄通道共${grouped(selected.applications)}份，已查出违规${grouped(selected.irregular)}份，` +
          `${grouped(selected.open)}份尚无结果。`,
      },
      ...(passedOver === 0
        ? []
        : [
            {
              en:
                `Outcomes of applications that were not to be reviewed: ${grouped(passedOver)}; they are not ` +
                `counted, as they were not drawn at random.`,
              zh: `${grouped(passedOver)}份结果所属申请不在审核之列；因非随机抽取，未予计入。`,
            },
          ]),
    ],
    svg: (lang) =>
      intervalPlot(
        measures.map((measure) => ({
          name: wordsIn(measure.name, lang),
          words: wordsIn(intervalWords(measure), lang),
          value: measure.estimate.value,
          lower: measure.estimate.lower,
          upper: measure.estimate.upper,
          top: measure.top,
          topWords: measure.tell(measure.top),
        })),
        wordsIn(TITLE, lang),
        lang,
      ),
    table: productTable<Measure>({
      name: 'estimated',
      labelledBy: 'estimated',
      rows: measures,
      columns: [
        {
          id: 'measure',
          title: { en: 'Measure', zh: '指标' },
          kind: 'head',
          key: ({ id }) => id,
          html: ({ name }) => told(name),
        },
        {
          id: 'value',
          title: { en: 'Estimate', zh: '估计值' },
          kind: 'figure',
          key: ({ estimate: { value } }) => value ?? '',
          html: ({ estimate: { value }, tell }) => (value === null ? '–' : tell(value)),
        },
        {
          id: 'lower',
          title: { en: 'At least', zh: '下限' },
          kind: 'figure',
          key: (row) => row.estimate.lower,
          html: (row) => row.tell(row.estimate.lower),
        },
        {
          id: 'upper',
          title: { en: 'At most', zh: '上限' },
          kind: 'figure',
          key: (row) => row.estimate.upper,
          html: (row) => row.tell(row.estimate.upper),
        },
      ],
    }),
  });
  return figure;
};
