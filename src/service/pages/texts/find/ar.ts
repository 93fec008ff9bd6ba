import type { FIND_EN } from './en.ts';

/** Texts of the one box for a number of any kind, Arabic. */
export const FIND_AR: typeof FIND_EN = {
  label: 'رقم VIN أو رمز خطاب التأكيد أو أي رقم على ورقتك',
  go: 'تحقّق',
  photograph: 'صوّر رمز QR',
  photographKept: 'تُقرأ الصورة على هذا الجهاز ولا تُرسل.',
  kindsTitle: 'ما لديك',
  looksTitle: 'شكله',
  kinds: {
    vin: 'السيارة: رقم VIN',
    code: 'خطاب التأكيد من الشركة المصنّعة: رمزه',
    number: 'أو رقمه',
    extract: 'التسجيل في الصين: رقم المستخرج',
    receipt: 'شكواك: رقم الإيصال',
    file: 'خطاب التأكيد كملف',
  },
  chooseFile: 'اختر ملف PDF أو صورة',
  title: 'ابحث برقم',
  missing: 'اكتب ما هو مكتوب على السيارة أو على ورقتك.',
  unread: (length) =>
    `لا يوجد رقم بهذا الشكل. عدد الخانات المكتوبة: ${length}. قارنه بالجدول أدناه.`,
  numberTitle: 'هذا رقم وثيقة',
  number:
    'الرقم وحده لا يفتح شيئًا، حتى لا يجرّب أحد الأرقام. اكتب الرمز المكوّن من 20 خانة تحت رمز ' +
    'QR على الورقة نفسها، أو رقم VIN للسيارة.',
};
