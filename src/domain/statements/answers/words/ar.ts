import { counted, numberWords } from '../../plural.ts';
import type { AnswerWords } from '../answer-words.ts';

const months = counted('ar', {
  one: 'شهر واحد',
  two: 'شهران',
  few: '# أشهر',
  many: '# شهرًا',
  other: '# شهر',
});
const days = counted('ar', {
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
});

const AS = { used: 'على أنها سيارة مستعملة', new: 'لم يُصرَّح بأنها مستعملة' } as const;

/** The three answers, in Arabic. */
export const ANSWERS_AR: AnswerWords = {
  asked: {
    left: 'هل غادرت الصين؟',
    promise: 'هل تلتزم الشركة المصنّعة بخدمتها اليوم؟',
    country: 'هل يشمل ذلك بلدك؟',
  },
  says: {
    left: ({ on, condition, daysLater }) => [
      `نعم، في ${on}`,
      [
        condition === null ? [] : AS[condition],
        daysLater === null ? [] : `بعد ${days(daysLater)} من تسجيلها لأول مرة`,
      ]
        .flat()
        .join('، '),
    ],
    'left-days-disagree': ({ on, registeredOn }) => [
      'غادرت، لكن التواريخ المذكورة متعارضة',
      `تذكر الجمارك ${on}، بينما التسجيل الأول مذكور بعد ذلك: ${registeredOn}.`,
    ],
    'export-refused': ({ on }) => [
      'لا، حسب البيانات: رُفض التصدير',
      `رُفض في ${on}، ولم تسجّل الجمارك خروجها.`,
    ],
    'licensed-not-left': ({ country }, nameOf) => [
      'ليس بعد، حسب البيانات',
      `لها رخصة تصدير، البلد: ${nameOf(country)}. ولم تسجّل الجمارك خروجها.`,
    ],
    'applied-not-left': ({ on }) => [
      'ليس بعد، حسب البيانات',
      `قُدّم طلب التصدير في ${on}، ولا يوجد خروج في السجل.`,
    ],
    'no-record': ({ dataOf }) => [
      'غير معروف',
      `لا يوجد سجل تصدير في بيانات ${dataOf}. هذا لا يعني وجود أي مشكلة.`,
    ],
    mistyped: ({ expected }) => [
      'يُحتمل أن رقم VIN كُتب خطأ',
      `الخانة 9 غير صحيحة: هي بحسب بقية الخانات ${expected}.`,
    ],
    holds: ({ months: n, kilometres }) => [
      n === null
        ? 'نعم'
        : `نعم: ${months(n)}${kilometres === null ? '' : ` أو ${numberWords('ar', kilometres)} كم`}`,
      'خطاب التأكيد الخاص بهذه السيارة ساري المفعول.',
    ],
    'holds-only-in': ({ country }, nameOf) => [
      `نعم، في بلد واحد فقط: ${nameOf(country)}`,
      'لا يذكر خطاب التأكيد بلدًا آخر.',
    ],
    suspended: ({ on }) => [
      on === null ? 'لا: معلّق' : `لا: معلّق منذ ${on}`,
      'ما دام خطاب التأكيد معلّقًا فلا يَعِد بشيء. وقد ترفع الشركة المصنّعة التعليق.',
    ],
    revoked: ({ on }) => [
      on === null ? 'لا: ملغى' : `لا: أُلغي في ${on}`,
      'نهائيًا. لم تعد الشركة المصنّعة تلتزم بخطاب التأكيد.',
    ],
    'names-another-country': () => ['لا: خطاب التأكيد لبلد آخر', 'لا يذكر بلد هذا التصدير.'],
    'needed-and-none': () => [
      'لا يوجد خطاب تأكيد، وكان مطلوبًا',
      'لا يوجد في السجل خطاب تأكيد من الشركة المصنّعة لهذا التصدير.',
    ],
    'none-and-not-needed': () => [
      'لا يوجد خطاب تأكيد، ولم يكن مطلوبًا',
      'اسأل الشركة المصنّعة عمّا تَعِد به لرقم VIN هذا.',
    ],
    'none-need-unknown': () => [
      'لا يوجد خطاب تأكيد في السجل',
      'لا يتبيّن من البيانات هل كان مطلوبًا.',
    ],
    'not-verified': () => [
      'غير معروف: لم يتحقق منه أحد',
      'قُدّم خطاب التأكيد ورقة مختومة أو نسخة فقط.',
    ],
    'nothing-on-record': () => ['غير معروف', 'من دون سجل تصدير لا يُذكر شيء عن خطاب التأكيد.'],
    'for-it': ({ country, named, serving }, nameOf) => [
      `نعم، بلد خطاب التأكيد: ${nameOf(country)}`,
      named === 0
        ? ''
        : `عدد المراكز المذكورة هناك: ${named}، وعدد ما يقبل منها سيارات استوردها غيره: ${serving}.`,
    ],
    'for-it-none-serves': ({ named }) => [
      'نعم، لكن لا مركز هناك يقول إنه يقبلها',
      named === 0
        ? 'لا يذكر خطاب التأكيد أي مركز هناك.'
        : `عدد المراكز المذكورة: ${named}، ولا يقول أي منها إنه يقبل سيارات استوردها غيره.`,
    ],
    'for-it-read-rule': ({ country, rule }, nameOf) => [
      'نعم، لكن اقرأ قاعدة واحدة أولًا',
      `بلد خطاب التأكيد: ${nameOf(country)}، وقاعدته ${rule} تخص هذه السيارة.`,
    ],
    'for-another': ({ promised, asked }, nameOf) => [
      `لا: خطاب التأكيد لبلد واحد فقط: ${nameOf(promised)}`,
      `${nameOf(asked)}: لا تَعِد الشركة المصنّعة بشيء في هذا البلد.`,
    ],
    'not-in-force-now': ({ country }, nameOf) => [
      'غير سارٍ الآن',
      `خطاب التأكيد معلّق. ${nameOf(country)}: لا وعد قائم الآن.`,
    ],
    'nothing-in-force': ({ country }, nameOf) => [
      'لا: لا وعد قائم هناك',
      `${nameOf(country)}: لا يوجد خطاب تأكيد ساري المفعول لهذه السيارة.`,
    ],
    'not-admitted': ({ country, rule }, nameOf) => [
      `لا: هذه السيارة لا يُسمح باستيرادها. البلد: ${nameOf(country)}`,
      `حسب القاعدة ${rule} كما قرأناها.`,
    ],
    'none-names-it': ({ country }, nameOf) => [
      'غير معروف',
      `${nameOf(country)}: لا يوجد خطاب تأكيد جرى التحقق منه لهذه السيارة.`,
    ],
    'no-country': () => ['اختر البلد', 'لا تذكر البيانات بلدًا لهذه السيارة، فلم يُختر لك بلد.'],
  },
};
