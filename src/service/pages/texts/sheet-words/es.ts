import type { SHEET_RU } from './ru.ts';

/** Columns of a sheet, and what helps with a row of it that was not answered, in Spanish. */
export const SHEET_ES: typeof SHEET_RU = {
  tellers: {
    licence: 'Solicitud',
    certificate: 'Registro vehicular',
    factory: 'Fábrica',
    letter: 'Confirmación',
    inspection: 'Inspección',
    exporter: 'Exportador',
  },
  columns: {
    'licence.vin': 'VIN',
    'licence.applicantName': 'nombre del exportador',
    'licence.brand': 'marca',
    'licence.model': 'modelo',
    'licence.registeredOn': 'fecha del primer registro',
    'licence.pendingExportOn': 'fecha de transferencia para exportar',
    'licence.destination': 'país de destino',
    'licence.hsCode': 'código SA',
    'licence.condition': 'estado',
    'licence.modified': 'si el auto está modificado',
    'licence.chassisBrand': 'marca del chasis (auto modificado)',
    'licence.modificationProof': 'prueba de la modificación',
    'certificate.brand': 'marca',
    'certificate.model': 'modelo',
    'certificate.registeredOn': 'fecha del primer registro',
    'certificate.pendingExportOn': 'fecha de transferencia para exportar',
    'certificate.owner': 'propietario actual',
    'certificate.status': 'códigos de estado del registro',
    'certificate.encumbrance': 'prenda o hipoteca',
    'certificate.tempPlateUntil': 'vencimiento de la placa temporal',
    'certificate.mustScrapOn': 'fecha límite de desguace',
    'certificate.deregisteredOn': 'fecha de baja',
    'factory.kind': 'tipo de auto',
    'letter.issuedOn': 'fecha de emisión',
    'letter.destination': 'país indicado',
    'letter.seal': 'sello',
    'letter.sealStandard': 'norma con que se verificó el sello electrónico',
    'letter.revokedOn': 'fecha de revocación',
    'letter.suspendedOn': 'fecha de suspensión',
    'letter.confirmedOn': 'fecha en que su emisor la confirmó',
    'letter.toldBy': 'quién la informó',
    'inspection.standard': 'norma',
    'inspection.result': 'resultado',
    'exporter.filedOn': 'fecha de inscripción',
    'exporter.filedUntil': 'vencimiento de la inscripción',
    'exporter.standing': 'situación',
    'exporter.standingFrom': 'desde cuándo está en esa situación',
  },
  remedies: {
    'totals-row':
      'Es una fila de totales, no un auto, una parte ni un documento; no se usó. Quite los totales del archivo.',
    'note-row':
      'Es una nota o firma de la tabla, no un auto, una parte ni un documento; la fila no se usó.',
    'header-repeated':
      'Es otra vez el encabezado, como cuando se unen archivos; la fila no se usó. Quítela.',
    'row-too-long':
      'La fila pasa de 8 MB y no se leyó. Vea si falta un salto de línea o una comilla.',
    'broken-quotes':
      'Una comilla no está cerrada o está dentro de una celda; la fila no se leyó. Duplíquela o ciérrela.',
    'too-many-fields':
      'La fila tiene más celdas que el encabezado y no se leyó. Ponga entre comillas las celdas que tienen el separador.',
    'too-few-fields':
      'La fila tiene menos celdas que el encabezado y no se leyó. Complétela: puede estar cortada.',
    'cell-too-long': 'Una celda pasa de 32.767 caracteres; la fila no se leyó. Acórtela.',
    'undecodable-bytes':
      'La fila tiene bytes que no son texto en la codificación del archivo y no se leyó. Expórtelo otra vez en UTF-8.',
    'control-character': 'La fila tiene caracteres de control y no se leyó. Quítelos.',
    'not-an-object': 'No es un objeto JSON y no se leyó. Escriba un objeto por auto.',
  },
};
