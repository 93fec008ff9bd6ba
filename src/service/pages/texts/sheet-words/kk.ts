import type { SHEET_RU } from './ru.ts';

/** Columns of a sheet, and what helps with a row of it that was not answered, in Kazakh. */
export const SHEET_KK: typeof SHEET_RU = {
  tellers: {
    licence: 'Өтінім',
    certificate: 'Тіркеу органы',
    factory: 'Зауыт',
    letter: 'Растама',
    inspection: 'Тексеру',
    exporter: 'Экспорттаушы',
  },
  columns: {
    'licence.vin': 'VIN',
    'licence.applicantName': 'экспорттаушының атауы',
    'licence.brand': 'маркасы',
    'licence.model': 'моделі',
    'licence.registeredOn': 'алғаш тіркелген күні',
    'licence.pendingExportOn': 'экспортқа рәсімделген күні',
    'licence.destination': 'баратын елі',
    'licence.hsCode': 'СЭҚ ТН коды',
    'licence.condition': 'күйі',
    'licence.modified': 'көлік қайта жабдықталған ба',
    'licence.chassisBrand': 'шассидің маркасы (қайта жабдықталған көлік)',
    'licence.modificationProof': 'қайта жабдықтау құжаты',
    'certificate.brand': 'маркасы',
    'certificate.model': 'моделі',
    'certificate.registeredOn': 'алғаш тіркелген күні',
    'certificate.pendingExportOn': 'экспортқа рәсімделген күні',
    'certificate.owner': 'қазіргі иесі',
    'certificate.status': 'есептегі күйінің кодтары',
    'certificate.encumbrance': 'кепіл',
    'certificate.tempPlateUntil': 'уақытша нөмірдің мерзімі',
    'certificate.mustScrapOn': 'міндетті кәдеге жарату мерзімі',
    'certificate.deregisteredOn': 'есептен шыққан күні',
    'factory.kind': 'көлік түрі',
    'letter.issuedOn': 'берілген күні',
    'letter.destination': 'көрсетілген елі',
    'letter.seal': 'мөрі',
    'letter.sealStandard': 'электрондық мөр тексерілген стандарт',
    'letter.revokedOn': 'қайтарып алынған күні',
    'letter.suspendedOn': 'уақытша тоқтатылған күні',
    'letter.confirmedOn': 'өндіруші растаған күні',
    'letter.toldBy': 'кім хабарлады',
    'inspection.standard': 'стандарты',
    'inspection.result': 'нәтижесі',
    'exporter.filedOn': 'есепке алынған күні',
    'exporter.filedUntil': 'есептің мерзімі',
    'exporter.standing': 'жағдайы',
    'exporter.standingFrom': 'бұл жағдай қай күннен бері',
  },
  remedies: {
    'totals-row':
      'Бұл қорытынды жол, көлік, тұлға не құжат емес; ол есепке алынбады. Файлда қорытынды жолдарды қалдырмаңыз.',
    'note-row':
      'Бұл кестеге ескертпе не қолтаңба, көлік, тұлға не құжат емес; жол есепке алынбады.',
    'header-repeated':
      'Бұл тағы да тақырып жолы, файлдар біріктірілгенде осылай болады; жол есепке алынбады. Оны өшіріңіз.',
    'row-too-long':
      'Жол 8 МБ-тан ұзын, оқылмады. Жол соңы не тырнақша қалып қоймағанын тексеріңіз.',
    'broken-quotes':
      'Тырнақша жабылмаған не ұяшық ішінде тұр; жол оқылмады. Тырнақшаны қосарлаңыз не жабыңыз.',
    'too-many-fields':
      'Жолда тақырыптағыдан көп ұяшық бар; ол оқылмады. Бөлгіші бар ұяшықтарды тырнақшаға алыңыз.',
    'too-few-fields':
      'Жолда тақырыптағыдан аз ұяшық бар; ол оқылмады. Оны толықтырыңыз: кесіліп қалған болуы мүмкін.',
    'cell-too-long': 'Ұяшық 32 767 таңбадан ұзын; жол оқылмады. Оны қысқартыңыз.',
    'undecodable-bytes':
      'Жолда файл кодтауында оқылмайтын байттар бар; ол оқылмады. Файлды UTF-8 түрінде қайта шығарыңыз.',
    'control-character': 'Жолда басқару таңбалары бар; ол оқылмады. Оларды өшіріңіз.',
    'not-an-object': 'Бұл JSON нысаны емес; ол оқылмады. Әр көлікке бір нысан жазыңыз.',
  },
};
