import type { OutletWordKind } from '../../lives/outlet-word-kinds.ts';
import { counted, numberWords } from '../plural.ts';
import type { StatementWords } from '../statement-words.ts';
import { LETTER_AR } from './letter/ar.ts';
import { placeWords } from './place-words.ts';

/** Days after `بعد` and `خلال`, which ask for the genitive. */
const days = counted('ar', {
  zero: '# يوم',
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
});
const rulesRead = counted('ar', {
  zero: 'لم نقرأ أي قاعدة',
  one: 'قرأنا قاعدة واحدة',
  two: 'قرأنا قاعدتين',
  few: 'قرأنا # قواعد',
  many: 'قرأنا # قاعدة',
  other: 'قرأنا # قاعدة',
});

const after = (n: number): string =>
  n === 0 ? 'في يوم تسجيلها لأول مرة' : `بعد ${days(n)} من تسجيلها لأول مرة`;

const NEVER = 'لا شيء: هذا ينطبق على كل السيارات.';
const COPY = 'إعادة نقل الرقم من السيارة أو من أوراقها.';
const BY_CUSTOMS = 'تصحيح من الجمارك.';
const BY_REGISTRY = 'تصحيح من جهة التسجيل.';

const NEEDED = {
  needed: 'كان هذا التصدير يتطلب خطاب تأكيد خدمة ما بعد البيع من الشركة المصنّعة',
  'not-needed': 'لم يكن هذا التصدير يتطلب خطاب تأكيد خدمة ما بعد البيع من الشركة المصنّعة',
  exempt: 'كان هذا التصدير معفى من خطاب التأكيد، لأن ملكية السيارة نُقلت مبكرًا بغرض التصدير',
  unknown:
    'لا يتبيّن من البيانات هل كان هذا التصدير يتطلب خطاب تأكيد خدمة ما بعد البيع من ' +
    'الشركة المصنّعة',
} as const;

const LETTER = {
  none: 'لا يوجد في السجل خطاب تأكيد خدمة ما بعد البيع من الشركة المصنّعة.',
  valid: 'يوجد في السجل خطاب تأكيد خدمة ما بعد البيع صادر عن الشركة المصنّعة نفسها، ولم يُلغَ.',
  elsewhere: 'خطاب التأكيد الموجود في السجل يخص بلدًا آخر.',
  'not-verified': 'قُدّم خطاب التأكيد ورقة مختومة أو نسخة فقط، ولم يتحقق منه أحد.',
} as const;

const CONDITION = {
  used: ' على أنها سيارة مستعملة',
  new: ' ولم يُصرَّح بأنها مستعملة',
} as const;

const OUTLET_SAID: Readonly<Record<OutletWordKind, (on: string) => string>> = {
  served: (on) => `أُصلحت السيارة في ${on}.`,
  refused: (on) => `رُفض إصلاح السيارة في ${on}.`,
  'waiting-for-parts': (on) => `السيارة في انتظار قطع غيار، بتاريخ ${on}.`,
};

/** What the public is told of a vehicle, in Arabic. */
export const STATEMENTS_AR: StatementWords = {
  says: {
    'vin-not-well-formed': ({ length }) =>
      'هذا ليس رقم VIN: فهو يتكون من 17 خانة، أرقام وحروف لاتينية كبيرة ما عدا I وO وQ. ' +
      `عدد الخانات التي أدخلتها: ${length}.`,
    'vin-check-digit': ({ expected }) =>
      `الخانة 9 غير صحيحة: هي بحسب بقية الخانات ${expected}. قد تكون إحدى الخانات مكتوبة خطأ.`,
    'built-in-year': ({ year }) => `سنة الطراز حسب رمز السنة في رقم VIN هي ${year}.`,
    'no-export-record': ({ dataOf }) =>
      `لا يوجد سجل تصدير في بيانات ${dataOf}: هذا لا يعني وجود أي مشكلة.`,
    exported: ({ on, country, condition, daysLater }, nameOf) =>
      `صُدّرت من الصين${condition === null ? '' : CONDITION[condition]} في ${on}` +
      `${daysLater === null ? '' : `، ${after(daysLater)} في الصين`}.` +
      `${country === null ? '' : ` بلد الوجهة: ${nameOf(country)}.`}`,
    'first-registered': ({ on }) => `سُجّلت لأول مرة في الصين في ${on}.`,
    'export-applied-for': ({ on, daysLater }) =>
      `قُدّم طلب التصدير في ${on}${daysLater === null ? '' : `، ${after(daysLater)}`}.`,
    'export-refused': ({ on }) => `رُفض التصدير في ${on}.`,
    owners: ({ owners }) =>
      owners === 1
        ? 'عدد المالكين المسجّلين في الصين: 1.'
        : `عدد المالكين المسجّلين في الصين: ${owners}، وقد يكون المصدِّر واحدًا منهم.`,
    odometer: ({ km, on }) =>
      `قراءة عداد المسافة عند الفحص${on === null ? '' : ` في ${on}`}: ${numberWords('ar', km)} كم.`,
    'letter-needed': ({ need, days: within }) =>
      within === null
        ? `${NEEDED[need]}.`
        : `${NEEDED[need]}. وهو مطلوب إذا قُدّم طلب التصدير خلال ${days(within)} من أول تسجيل.`,
    letter: ({ standing, on }) =>
      standing === 'revoked'
        ? `ألغت الشركة المصنّعة خطاب تأكيد خدمة ما بعد البيع${on === null ? '' : ` في ${on}`}.`
        : standing === 'suspended'
          ? `علّقت الشركة المصنّعة خطاب تأكيد خدمة ما بعد البيع${on === null ? '' : ` في ${on}`}، فهو غير سارٍ حاليًا.`
          : LETTER[standing],
    'letter-issued': ({ on }) => `صدر خطاب التأكيد في ${on}.`,
    ...LETTER_AR.says,
    'licensed-for': ({ country }, nameOf) => `البلد المذكور في رخصة التصدير: ${nameOf(country)}.`,
    deregistered: ({ on }) => `أُلغي تسجيلها في الصين في ${on}، كما يُفعل بعد التصدير.`,
    'question-open': () => 'يوجد سؤال عن الطلب لم يُجَب عنه بعد.',
    'outlet-said': (said, nameOf) =>
      `${OUTLET_SAID[said.kind](said.on)} مركز الصيانة: ${placeWords(said, nameOf, '، ')}.`,
    'destination-rules': ({ country, rules, toldUpTo }, nameOf) =>
      `${nameOf(country)}: ${rulesRead(rules)} عن هذا النوع من الاستيراد. ` +
      (toldUpTo === null ? 'المصادر بلا تاريخ.' : `تاريخ أحدث مصدر: ${toldUpTo}.`),
    'destination-not-read': ({ country }, nameOf) =>
      `${nameOf(country)}: لم نقرأ قواعد هذا البلد بعد.`,
    'offered-elsewhere': ({ told, offered }, nameOf) =>
      `بلد الوجهة حسب الجمارك: ${nameOf(told)}. وهي معروضة عليك في بلد آخر: ${nameOf(offered)}. ` +
      'اسأل البائع كيف حدث ذلك.',
    'maker-restricts': ({ brand, country, on, title }, nameOf) =>
      `أعلنت ${brand} أن سياراتها المصنوعة للصين مقيّدة خارجها. البلد: ${nameOf(country)} (${title}، ${on}). ` +
      'قيل هذا عن العلامة لا عن هذه السيارة: اسأل مركز صيانة مستخدمًا رقم VIN هذا.',
    'no-recall-data': () =>
      'ليست لدينا بيانات عن الاستدعاءات. قد لا يشمل الاستدعاء في الصين السيارات خارجها: اسأل مركز الصيانة ' +
      'مستخدمًا رقم ' +
      'VIN هذا.',
    'first-owner-promises': () =>
      'ما تَعِد به الشركة المصنّعة المالك الأول وحده قد لا يسري على من بعده.',
    'how-to-complain': () =>
      'إذا رُفض الإصلاح فاطلب الرفض مكتوبًا مع التاريخ واسم المركز: فالشكوى تحتاج إليهما.',
  },
  changedBy: {
    'vin-not-well-formed': COPY,
    'vin-check-digit': COPY,
    'built-in-year': 'لا شيء: رمز السنة جزء من رقم VIN.',
    'no-export-record': 'طلب تصدير، أو خروج تُبلغ عنه الجمارك.',
    exported: BY_CUSTOMS,
    'first-registered': BY_REGISTRY,
    'export-applied-for': 'طلب آخر أو تعديل الطلب.',
    'export-refused': 'قبول التظلّم، أو طلب آخر.',
    owners: BY_REGISTRY,
    odometer: 'فحص لاحق.',
    'letter-needed': 'تصحيح تاريخ التسجيل أو نقل الملكية أو الطلب.',
    letter: 'ما تُبلغ به الشركة المصنّعة لاحقًا عن خطاباتها.',
    'letter-issued': 'لا شيء: صدر في ذلك اليوم.',
    ...LETTER_AR.changedBy,
    'licensed-for': 'رخصة أخرى، أو انتهاء هذه الرخصة.',
    deregistered: BY_REGISTRY,
    'question-open': 'الإجابة عنه.',
    'outlet-said': 'ما يقوله مركز الصيانة لاحقًا عن هذه السيارة.',
    'destination-rules': 'مصادر أحدث؛ اسأل الجهة المختصة في البلد.',
    'destination-not-read': 'قراءة قواعده.',
    'offered-elsewhere': BY_CUSTOMS,
    'maker-restricts': 'إعلان آخر من الشركة المصنّعة.',
    'no-recall-data': NEVER,
    'first-owner-promises': NEVER,
    'how-to-complain': NEVER,
  },
  saidBy: {
    vin: 'رقم VIN نفسه',
    register: 'هذا السجل',
    law: 'القواعد كما قرأناها',
    press: 'الصحافة نقلًا عن الشركة المصنّعة',
    registry: 'جهة تسجيل السيارات في الصين',
    customs: 'جمارك الصين',
    exporter: 'المصدِّر',
    manufacturer: 'الشركة المصنّعة',
    outlet: 'مركز الصيانة',
    office: 'جهة إصدار الرخص',
    ministry: 'الوزارة',
    tax: 'مصلحة الضرائب',
  },
};
