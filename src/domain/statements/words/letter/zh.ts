import { languageNames } from '../../language-names.ts';
import { numberWords } from '../../plural.ts';
import type { LetterWords } from './letter-words.ts';

const upTo = (kilometres: number | null): string =>
  kilometres === null ? '，不限里程' : `或${numberWords('zh', kilometres)}公里`;

const STARTS = {
  'registered-abroad': '境外首次注册登记',
  'registered-in-china': '在中国首次注册登记',
  export: '出口',
} as const;

const CHANGED = '另行出具确认书，或生产企业暂停、撤销该确认书。';

/** What the public is told of the terms of a letter, in Chinese. */
export const LETTER_ZH: LetterWords = {
  says: {
    'letter-warranty': ({ months, kilometres, startsOn }) =>
      `确认书载明质保${months}个月${upTo(kilometres)}，自${STARTS[startsOn]}之日起计算。`,
    'letter-battery': ({ months, kilometres }) =>
      `确认书载明动力电池${months}个月${upTo(kilometres)}。`,
    'letter-parts': ({ years, leadTimeDays }) =>
      `确认书载明配件供应${years}年${
        leadTimeDays === null ? '；未载明到货时间。' : `，${leadTimeDays}天内到货。`
      }`,
    'letter-software': ({ updates, languages }) =>
      `确认书载明${updates ? '提供' : '不提供'}软件升级${
        languages.length === 0
          ? '；未载明软件语言。'
          : `；软件语言：${languageNames(languages, 'zh')}。`
      }`,
    'letter-remote-lock': ({ mayLock }) =>
      mayLock ? '确认书载明生产企业可以远程锁车。' : '确认书载明生产企业不远程锁车。',
    'letter-recalls': ({ carriedOut }) =>
      carriedOut
        ? '确认书载明在中国的召回在境外同样实施。'
        : '确认书载明在中国的召回在境外不实施。',
    'letter-outlets': ({ country, named, attested, since, serving }, nameOf) =>
      named === 0
        ? `确认书没有列明${nameOf(country)}的维修服务网点。`
        : `确认书列明${nameOf(country)}维修服务网点${named}家。${
            since === null
              ? '目前均未经生产企业确认。'
              : `其中${attested}家经生产企业于${since}或以后确认。`
          }声明接待他人进口车辆的：${serving}家。`,
  },
  changedBy: {
    'letter-warranty': CHANGED,
    'letter-battery': CHANGED,
    'letter-parts': CHANGED,
    'letter-software': CHANGED,
    'letter-remote-lock': CHANGED,
    'letter-recalls': CHANGED,
    'letter-outlets': '网点经确认或关闭，或网点另有说明。',
  },
};
