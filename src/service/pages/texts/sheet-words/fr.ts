import type { SHEET_RU } from './ru.ts';

/** Columns of a sheet, and what helps with a row of it that was not answered, in French. */
export const SHEET_FR: typeof SHEET_RU = {
  tellers: {
    licence: 'Demande',
    certificate: 'Service d’immatriculation',
    factory: 'Usine',
    letter: 'Confirmation',
    inspection: 'Contrôle',
    exporter: 'Exportateur',
  },
  columns: {
    'licence.vin': 'VIN',
    'licence.applicantName': 'nom de l’exportateur',
    'licence.brand': 'marque',
    'licence.model': 'modèle',
    'licence.registeredOn': 'date de première immatriculation',
    'licence.pendingExportOn': 'date de cession pour l’exportation',
    'licence.destination': 'pays de destination',
    'licence.hsCode': 'code SH',
    'licence.condition': 'état',
    'licence.modified': 'voiture modifiée ou non',
    'licence.chassisBrand': 'marque du châssis (voiture modifiée)',
    'licence.modificationProof': 'preuve de la modification',
    'certificate.brand': 'marque',
    'certificate.model': 'modèle',
    'certificate.registeredOn': 'date de première immatriculation',
    'certificate.pendingExportOn': 'date de cession pour l’exportation',
    'certificate.owner': 'propriétaire actuel',
    'certificate.status': 'codes d’état de l’immatriculation',
    'certificate.encumbrance': 'gage ou hypothèque',
    'certificate.tempPlateUntil': 'fin de validité de la plaque provisoire',
    'certificate.mustScrapOn': 'date de destruction obligatoire',
    'certificate.deregisteredOn': 'date de radiation',
    'factory.kind': 'genre de voiture',
    'letter.issuedOn': 'date d’émission',
    'letter.destination': 'pays indiqué',
    'letter.seal': 'cachet',
    'letter.sealStandard': 'norme de vérification du cachet électronique',
    'letter.revokedOn': 'date de révocation',
    'letter.suspendedOn': 'date de suspension',
    'letter.confirmedOn': 'date à laquelle son émetteur l’a confirmée',
    'letter.toldBy': 'qui l’a signalée',
    'inspection.standard': 'norme',
    'inspection.result': 'résultat',
    'exporter.filedOn': 'date d’enregistrement',
    'exporter.filedUntil': 'fin de l’enregistrement',
    'exporter.standing': 'situation',
    'exporter.standingFrom': 'situation depuis le',
  },
  remedies: {
    'totals-row':
      'C’est une ligne de totaux, ni une voiture, ni une partie, ni un document\u00a0; elle n’a pas été utilisée. Retirez les totaux du fichier.',
    'note-row':
      'C’est une note ou une signature du tableau, ni une voiture, ni une partie, ni un document\u00a0; la ligne n’a pas été utilisée.',
    'header-repeated':
      'C’est encore l’en-tête, comme dans des fichiers mis bout à bout\u00a0; la ligne n’a pas été utilisée. Supprimez-la.',
    'row-too-long':
      'La ligne dépasse 8 Mo et n’a pas été lue. Voyez s’il manque un saut de ligne ou un guillemet.',
    'broken-quotes':
      'Un guillemet n’est pas fermé ou se trouve dans une cellule\u00a0; la ligne n’a pas été lue. Doublez-le ou fermez-le.',
    'too-many-fields':
      'La ligne a plus de cellules que l’en-tête et n’a pas été lue. Mettez entre guillemets les cellules qui contiennent le séparateur.',
    'too-few-fields':
      'La ligne a moins de cellules que l’en-tête et n’a pas été lue. Complétez-la\u00a0: elle est peut-être coupée.',
    'cell-too-long':
      'Une cellule dépasse 32\u00a0767 caractères\u00a0; la ligne n’a pas été lue. Raccourcissez-la.',
    'undecodable-bytes':
      'La ligne a des octets qui ne sont pas du texte dans le codage du fichier\u00a0; elle n’a pas été lue. Exportez-le encore une fois en UTF-8.',
    'control-character': 'La ligne a des caractères de contrôle et n’a pas été lue. Supprimez-les.',
    'not-an-object':
      'Ce n’est pas un objet JSON\u00a0; il n’a pas été lu. Écrivez un objet par voiture.',
  },
};
