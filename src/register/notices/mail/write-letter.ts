import {
  PUBLIC_LANGUAGES,
  type PublicLanguage,
} from '../../../domain/statements/public-languages.ts';
import type { PostedLetter } from '../../mail-desk.ts';
import { kindsOf, type ToldPart } from '../news/news-kinds.ts';
import { MAIL_AR } from './words/ar.ts';
import { MAIL_EN } from './words/en.ts';
import { MAIL_ES } from './words/es.ts';
import { MAIL_FR } from './words/fr.ts';
import { MAIL_KK } from './words/kk.ts';
import type { MailWords } from './words/mail-words.ts';
import { MAIL_RU } from './words/ru.ts';
import { MAIL_UZ } from './words/uz.ts';
import { MAIL_ZH } from './words/zh.ts';

const WORDS: Readonly<Record<PublicLanguage, MailWords>> = {
  en: MAIL_EN,
  zh: MAIL_ZH,
  ru: MAIL_RU,
  kk: MAIL_KK,
  ar: MAIL_AR,
  es: MAIL_ES,
  fr: MAIL_FR,
  uz: MAIL_UZ,
};

/** What a mail is about: of a person what is new by kind; of a buyer that there is an answer. */
export type Told =
  | { readonly kind: 'confirm'; readonly whose: 'person' | 'buyer' }
  | {
      readonly kind: 'news';
      readonly part: ToldPart;
      readonly news: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'answer' };

/** Where a mail leads: the service's address, and the token of its link. */
interface Leading {
  readonly base: string;
  readonly token: string;
}

const said = (told: Told, words: MailWords, language: 'en' | 'zh', { base, token }: Leading) => {
  switch (told.kind) {
    case 'confirm':
      return {
        subject: words.confirm.subject,
        lines: [words.confirm[told.whose], `${base}/mail/${token}`, '', words.confirm.ignore],
      };
    case 'news':
      return {
        subject: words.news.subject,
        lines: [
          words.news.lead,
          ...kindsOf(told.part).flatMap(([kind, name]) =>
            told.news[kind] === undefined
              ? []
              : [`- ${name[language]}${language === 'zh' ? '：' : ': '}${told.news[kind]}`],
          ),
          ...['', words.news.go, `${base}/work`],
        ],
      };
    case 'answer':
      return {
        subject: words.answer.subject,
        lines: [words.answer.lead, words.answer.go, `${base}/complaints`],
      };
    default:
      return told satisfies never;
  }
};

/**
 * A mail in its words: kinds, how many of each, and links. No VIN, no name and no ground is in what it is given.
 *
 * @param language ISO 639-1; English where mails do not speak it.
 */
export const writeLetter = (
  told: Told,
  language: string,
  leading: Leading,
): Pick<PostedLetter, 'subject' | 'text' | 'language' | 'end'> => {
  const speaks = PUBLIC_LANGUAGES.find((one) => one === language) ?? 'en';
  const words = WORDS[speaks];
  const { subject, lines } = said(told, words, speaks === 'zh' ? 'zh' : 'en', leading);
  const end = `${leading.base}/mail/${leading.token}`;
  const foot = told.kind === 'confirm' ? [] : ['', words.end, end];
  return {
    ...{ subject, language: speaks, end },
    text: [...lines, ...foot, '', words.automatic, ''].join('\n'),
  };
};
