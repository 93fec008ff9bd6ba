import type { PublicLanguage } from '../../src/domain/statements/public-languages.ts';

/** What is never said to a buyer, as words of their own. */
const NEVER: Readonly<Record<PublicLanguage, string>> = {
  en: 'new|fake|fraud\\p{L}*|stolen|has (a )?warranty|safe|must repair|guilt\\p{L}*|score|price|plate|flag',
  zh: '假车|欺诈|盗抢|有质保|放心购买|必须维修|过错|评分|价格|号牌|车牌',
  ru:
    'нов(ый|ая|ое|ого|ой)|поддел\\p{L}*|мошенн\\p{L}*|угнан\\p{L}*|безопасн\\p{L}*|' +
    'обязан\\p{L}*|вин[аы]|балл\\p{L}*|цен[аыу]|госномер\\p{L}*|на гарантии',
  kk: 'жаңа|жалған\\p{L}*|алаяқ\\p{L}*|ұрланған\\p{L}*|қауіпсіз|міндетті|кінә\\p{L}*|балл|баға\\p{L}*|кепілдігі бар',
  ar: 'جديدة?|مزيفة?|مزورة?|احتيال|مسروقة?|آمنة?|يجب|مذنب|سعر|لوحة|عليها ضمان',
  es:
    'nuev[oa]s?|fals[oa]s?|fraude|robad[oa]s?|tiene garantía|segur[oa]|debe ' +
    'reparar\\p{L}*|culpa|puntuación|precio|placa|matrícula',
  fr: 'neu(f|ve)|faux|fraude|volée?|a une garantie|sûre?|doit réparer|faute|score|prix|plaque',
  uz:
    'yangi|soxta\\p{L}*|qalbaki\\p{L}*|firib\\p{L}*|oʻgʻirlangan\\p{L}*|kafolati bor|xavfsiz|majbur\\p{L}*|' +
    'ayb\\p{L}*|ball|narx\\p{L}*|davlat raqami',
};

/** Finds what is never said to a buyer in a text of a language. */
export const neverSaid = (language: PublicLanguage): RegExp =>
  new RegExp(language === 'zh' ? NEVER.zh : `(?<!\\p{L})(${NEVER[language]})(?!\\p{L})`, 'iu');
