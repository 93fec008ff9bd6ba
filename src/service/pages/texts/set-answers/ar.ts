import type { SET_ANSWERS_EN } from './en.ts';

/** Sentences by which complaints are answered, in Arabic. */
export const SET_ANSWERS_AR: typeof SET_ANSWERS_EN = {
  come: 'يمكنك إحضار السيارة إلى مركز الصيانة المذكور هنا.',
  from: (day) => `ابتداءً من ${day}.`,
  bringAlong: (list) => `أحضر معك: ${list}.`,
  parts: (day) => `طُلبت قطع الغيار، ويُتوقع وصولها قبل ${day}.`,
  need: (list) => `للمتابعة نحتاج إلى: ${list}.`,
  notCovered: (why) => `لا تقوم الشركة المصنّعة بذلك. السبب: ${why}.`,
  bring: {
    letter: 'خطاب التأكيد من الشركة المصنّعة',
    registration: 'وثيقة تسجيل السيارة',
    invoice: 'فاتورة الشراء',
    refusal: 'الرفض مكتوبًا',
    photographs: 'صور العطل',
    diagnosis: 'تقرير الفحص',
  },
  why: {
    'term-over': 'انتهت المدة الموعود بها',
    'kilometres-over': 'تجاوزت السيارة عدد الكيلومترات الموعود به',
    'other-country': 'الوعد لبلد آخر',
    'no-letter': 'لا يوجد خطاب تأكيد لهذه السيارة',
    'other-maker': 'صنعت السيارة شركة أخرى',
    use: 'سبب العطل الاستعمال أو حادث',
  },
  /** Of words that somebody added. */
  added: 'أُضيف بكلماتهم',
  original: (name) => `لغة الرد الأصلية: ${name}`,
};
