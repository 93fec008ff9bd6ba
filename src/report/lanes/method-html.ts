import { type Html, html, joined } from '../html/html.ts';
import { grouped } from '../nation/figures.ts';
import { told, type Words } from '../product/words.ts';
import { shareWords } from './estimate-html.ts';
import type { LanesModel } from './lanes-model.ts';

const SEED: readonly Words[] = [
  {
    en:
      'The seed is 32 random bytes, drawn when this sorting was run, after the applications had been filed. Nobody ' +
      'who files can know it, so nobody can file so as not to be drawn.',
    zh: '种子为32个随机字节，在本次分配通道时、申请提交之后生成。申请人无从知晓，因而无法通过申报方式避开抽取。',
  },
  {
    en:
      'Who is drawn follows from the seed alone: of every province and lane those whose SHA-256 of seed, colon and ' +
      'application number is smallest. Anybody who has the seed can check each application; the same seed with the ' +
      'same nation and options gives the same files, byte for byte.',
    zh: '抽取结果仅由种子决定：在各省份、各通道内，取种子与申请单号以半角冒号连接后SHA-256值最小者。持有种子的任何人均可逐份核对；种子、数据和选项相同，输出文件逐字节相同。',
  },
  {
    en:
      'The hash of manifest.json can be published at once and the seed later: it then shows that the draw was not ' +
      'chosen afterwards.',
    zh: '可先公布 manifest.json 的哈希值，稍后再公布种子，以证明抽取结果并非事后选定。',
  },
];

const METHOD: readonly Words[] = [
  {
    en:
      'Reviews are in the order of risk, whatever the gate; at the same score those that are not clear come first, ' +
      'then the earlier application. The random sample comes before all others.',
    zh: '审核按风险分值从高到低排列，不论发证结论；分值相同的，不予发放或待定的在先，再按申请日期。随机抽样排在最前。',
  },
  {
    en:
      'An estimate weighs each finding with the applications for which it stands in its province and lane. Its ' +
      'interval rests on the limits of Clopper and Pearson and on the least favourable spread over provinces and ' +
      'lanes: it holds however rare the irregular ones are, and is rather too wide than too narrow.',
    zh: '估计值按每份违规申请在其省份和通道内所代表的申请数加权。区间以 Clopper–Pearson 界限及各省份、通道间最不利的分布为依据：违规再少也成立，宁宽勿窄。',
  },
  {
    en: 'Irregular is what a review finds. What a review does not find, no estimate knows.',
    zh: '“违规”以审核认定为准；审核未能发现的，估计值亦无从反映。',
  },
];

/** What was asked, what the seed means, and how the figures are worked out. */
export const methodHtml = ({ seed, sample, days }: LanesModel): Html =>
  joined(
    html`<div class="method"><h3>${told({ en: 'The seed', zh: '种子' })}</h3><p><span class="code">${seed}</span>`,
    html`</p>`,
    SEED.map((words) => html`<p>${told(words)}</p>`),
    html`<h3>${told({ en: 'Reviews and estimate', zh: '审核与估计' })}</h3>`,
    html`<p>${told({
      en:
        `Of every province and lane that would be granted without a review, ${shareWords(sample.share)} and at ` +
        `least ${grouped(sample.least)} are drawn. Reviews are planned for ` +
        `${days === 1 ? 'one day' : `${grouped(days)} days`}.`,
      zh: `在各省份、各发证通道内，抽取${shareWords(sample.share)}且不少于${grouped(sample.least)}份。按${grouped(days)}日安排审核。`,
    })}</p>`,
    METHOD.map((words) => html`<p>${told(words)}</p>`),
    html`</div>`,
  );
