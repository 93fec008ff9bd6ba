import { counted } from '../../../domain/statements/plural.ts';
import type { LedgerMessages } from '../ledger-messages.ts';

/** Days that stand alone. */
const days = counted('ar', {
  zero: '# يوم',
  one: 'يوم واحد',
  two: 'يومان',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
});

/** Days after a preposition, which asks for the genitive. */
const ofDays = counted('ar', {
  zero: '# يوم',
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
});

/** What the ledger line says, in Arabic. */
export const LEDGER_AR: LedgerMessages = {
  colon: ': ',
  listGap: '، ',
  clauseGap: '، ',
  sentenceGap: ' ',
  saysGap: '؛ ',
  tellers: {
    factory: 'المصنع',
    invoice: 'الفاتورة',
    insurance: 'التأمين',
    certificate: 'التسجيل',
    licence: 'الطلب',
    letter: 'الخطاب',
    inspection: 'الفحص',
    declaration: 'الجمارك',
    arrival: 'الوصول',
  },
  events: {
    made: 'التصنيع',
    invoiced: 'الفاتورة',
    insured: 'التأمين',
    registered: 'التسجيل',
    transferred: 'نقل الملكية',
    pendingExport: 'النقل للتصدير',
    deregistered: 'شطب التسجيل',
    applied: 'الطلب',
    licensed: 'الرخصة',
    letterIssued: 'الإصدار',
    letterSuspended: 'التعليق',
    letterRevoked: 'الإلغاء',
    inspected: 'الفحص',
    declared: 'التصريح',
    exited: 'الخروج',
    registeredAbroad: 'التسجيل في الخارج',
  },
  subjects: {
    vin: 'VIN',
    brand: 'العلامة',
    model: 'الطراز',
    registered: 'أول تسجيل',
    pendingExport: 'النقل للتصدير',
    destination: 'بلد الوجهة',
    condition: 'الحالة',
    hsCode: 'رمز النظام المنسق',
    licenceNumber: 'رقم الرخصة',
    application: 'رقم الطلب',
    odometer: 'عداد المسافة',
  },
  days,
  daysNotKnown: 'عدد الأيام غير معروف',
  windowUntil: (n, until) => `مدة ${ofDays(n)}، حتى ${until}`,
  insideWindow: (n, until) => `ضمن مدة ${ofDays(n)} التي تنتهي في ${until}`,
  outsideWindow: (n, until) => `بعد مدة ${ofDays(n)} التي انتهت في ${until}`,
  appliedAfter: (n) =>
    n < 0
      ? `قُدّم الطلب قبل التسجيل بمدة ${ofDays(-n)}`
      : n === 0
        ? 'قُدّم الطلب في يوم التسجيل'
        : `قُدّم الطلب بعد ${ofDays(n)} من التسجيل`,
  noDates: 'لم يذكر أحد أي تاريخ.',
  registrationNotKnown: 'تاريخ أول تسجيل غير معروف.',
  applicationNotKnown: 'تاريخ الطلب غير معروف.',
  says: (teller, value) => `${teller}: ${value}`,
  disagreement: (subject, sides) => `${subject}: ${sides}`,
};
