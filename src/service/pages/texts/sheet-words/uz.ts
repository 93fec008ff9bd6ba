import type { SHEET_RU } from './ru.ts';

/** Columns of a sheet, and what helps with a row of it that was not answered, in Uzbek. */
export const SHEET_UZ: typeof SHEET_RU = {
  tellers: {
    licence: 'Ariza',
    certificate: 'Roʻyxatdan oʻtkazuvchi organ',
    factory: 'Zavod',
    letter: 'Tasdiqnoma',
    inspection: 'Koʻrik',
    exporter: 'Eksportchi',
  },
  columns: {
    'licence.vin': 'VIN',
    'licence.applicantName': 'eksportchi nomi',
    'licence.brand': 'marka',
    'licence.model': 'model',
    'licence.registeredOn': 'birinchi roʻyxatdan oʻtkazilgan sana',
    'licence.pendingExportOn': 'eksportga rasmiylashtirilgan sana',
    'licence.destination': 'boradigan mamlakat',
    'licence.hsCode': 'TIF TN kodi',
    'licence.condition': 'holati',
    'licence.modified': 'avtomobil qayta jihozlanganmi',
    'licence.chassisBrand': 'shassi markasi (qayta jihozlangan avtomobil)',
    'licence.modificationProof': 'qayta jihozlash hujjati',
    'certificate.brand': 'marka',
    'certificate.model': 'model',
    'certificate.registeredOn': 'birinchi roʻyxatdan oʻtkazilgan sana',
    'certificate.pendingExportOn': 'eksportga rasmiylashtirilgan sana',
    'certificate.owner': 'hozirgi egasi',
    'certificate.status': 'roʻyxatdagi holat kodlari',
    'certificate.encumbrance': 'garov',
    'certificate.tempPlateUntil': 'vaqtinchalik raqam muddati',
    'certificate.mustScrapOn': 'majburiy utilizatsiya sanasi',
    'certificate.deregisteredOn': 'roʻyxatdan chiqarilgan sana',
    'factory.kind': 'avtomobil turi',
    'letter.issuedOn': 'berilgan sana',
    'letter.destination': 'koʻrsatilgan mamlakat',
    'letter.seal': 'muhr',
    'letter.sealStandard': 'elektron muhr tekshirilgan standart',
    'letter.revokedOn': 'bekor qilingan sana',
    'letter.suspendedOn': 'toʻxtatib qoʻyilgan sana',
    'letter.confirmedOn': 'ishlab chiqaruvchi tasdiqlagan sana',
    'letter.toldBy': 'kim xabar qilgan',
    'inspection.standard': 'standart',
    'inspection.result': 'natija',
    'exporter.filedOn': 'hisobga olingan sana',
    'exporter.filedUntil': 'hisob muddati',
    'exporter.standing': 'holati',
    'exporter.standingFrom': 'shu holat qaysi kundan beri',
  },
  remedies: {
    'totals-row':
      'Bu jami qatori: avtomobil, shaxs yoki hujjat emas; u hisobga olinmadi. Faylda jami qatorlarini qoldirmang.',
    'note-row':
      'Bu jadvalga izoh yoki imzo: avtomobil, shaxs yoki hujjat emas; qator hisobga olinmadi.',
    'header-repeated':
      'Bu yana sarlavha qatori, fayllar birlashtirilganda shunday boʻladi; qator hisobga olinmadi. Uni oʻchiring.',
    'row-too-long':
      'Qator 8 MB dan uzun va oʻqilmadi. Qator oxiri yoki qoʻshtirnoq tushib qolmaganini tekshiring.',
    'broken-quotes':
      'Qoʻshtirnoq yopilmagan yoki katak ichida turibdi; qator oʻqilmadi. Uni ikkilang yoki yoping.',
    'too-many-fields':
      'Qatorda sarlavhadagidan koʻp katak bor; u oʻqilmadi. Ajratuvchi belgi bor kataklarni qoʻshtirnoqqa oling.',
    'too-few-fields':
      'Qatorda sarlavhadagidan kam katak bor; u oʻqilmadi. Uni toʻldiring: kesilib qolgan boʻlishi mumkin.',
    'cell-too-long': 'Katak 32 767 belgidan uzun; qator oʻqilmadi. Uni qisqartiring.',
    'undecodable-bytes':
      'Qatorda fayl kodlashida oʻqilmaydigan baytlar bor; u oʻqilmadi. Faylni UTF-8 da qayta chiqaring.',
    'control-character': 'Qatorda boshqaruv belgilari bor; u oʻqilmadi. Ularni oʻchiring.',
    'not-an-object': 'Bu JSON obyekti emas; u oʻqilmadi. Har bir avtomobilga bitta obyekt yozing.',
  },
};
