/** Columns of a sheet, and what helps with a row of it that was not answered, in Russian. */
export const SHEET_RU = {
  tellers: {
    licence: 'Заявка',
    certificate: 'Орган регистрации',
    factory: 'Завод',
    letter: 'Подтверждение',
    inspection: 'Осмотр',
    exporter: 'Экспортёр',
  },
  columns: {
    'licence.vin': 'VIN',
    'licence.applicantName': 'название экспортёра',
    'licence.brand': 'марка',
    'licence.model': 'модель',
    'licence.registeredOn': 'дата первой регистрации',
    'licence.pendingExportOn': 'дата оформления на экспорт',
    'licence.destination': 'страна назначения',
    'licence.hsCode': 'код ТН ВЭД',
    'licence.condition': 'состояние',
    'licence.modified': 'переоборудован ли автомобиль',
    'licence.chassisBrand': 'марка шасси (переоборудованный автомобиль)',
    'licence.modificationProof': 'документ о переоборудовании',
    'certificate.brand': 'марка',
    'certificate.model': 'модель',
    'certificate.registeredOn': 'дата первой регистрации',
    'certificate.pendingExportOn': 'дата оформления на экспорт',
    'certificate.owner': 'нынешний владелец',
    'certificate.status': 'коды учётного состояния',
    'certificate.encumbrance': 'залог',
    'certificate.tempPlateUntil': 'срок временного номера',
    'certificate.mustScrapOn': 'срок обязательной утилизации',
    'certificate.deregisteredOn': 'дата снятия с учёта',
    'factory.kind': 'вид автомобиля',
    'letter.issuedOn': 'дата выдачи',
    'letter.destination': 'указанная страна',
    'letter.seal': 'печать',
    'letter.sealStandard': 'стандарт проверки электронной печати',
    'letter.revokedOn': 'дата отзыва',
    'letter.suspendedOn': 'дата приостановки',
    'letter.confirmedOn': 'дата, когда его подтвердил производитель',
    'letter.toldBy': 'кто сообщил',
    'inspection.standard': 'стандарт',
    'inspection.result': 'результат',
    'exporter.filedOn': 'дата постановки на учёт',
    'exporter.filedUntil': 'срок учёта',
    'exporter.standing': 'положение',
    'exporter.standingFrom': 'с какого дня такое положение',
  },
  remedies: {
    'totals-row':
      'Это строка итогов, а не автомобиль, лицо или документ; она не учтена. Уберите итоги из файла.',
    'note-row':
      'Это примечание к таблице или подпись, а не автомобиль, лицо или документ; строка не учтена.',
    'header-repeated':
      'Это снова заголовок, как бывает в склеенных файлах; строка не учтена. Удалите её.',
    'row-too-long':
      'Строка длиннее 8 МБ и не прочитана. Проверьте, не пропущен ли конец строки или кавычка.',
    'broken-quotes':
      'Кавычка не закрыта или стоит внутри ячейки; строка не прочитана. Удвойте кавычку или закройте её.',
    'too-many-fields':
      'В строке больше ячеек, чем в заголовке; она не прочитана. Возьмите в кавычки ячейки с разделителем.',
    'too-few-fields':
      'В строке меньше ячеек, чем в заголовке; она не прочитана. Дополните её: возможно, она обрезана.',
    'cell-too-long': 'Ячейка длиннее 32 767 знаков; строка не прочитана. Сократите её.',
    'undecodable-bytes':
      'В строке есть байты, которые не читаются в кодировке файла; она не прочитана. Выгрузите файл снова в UTF-8.',
    'control-character': 'В строке есть управляющие знаки; она не прочитана. Удалите их.',
    'not-an-object': 'Это не объект JSON; он не прочитан. Пишите один объект на автомобиль.',
  },
};
