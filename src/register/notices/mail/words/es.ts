import type { MailWords } from './mail-words.ts';

/** What mails say in Spanish. */
export const MAIL_ES: MailWords = {
  confirm: {
    subject: 'Mileproof: confirme su dirección',
    person:
      'Alguien que usa Mileproof desea recibir avisos en esta dirección. Abra esta página para confirmarla:',
    buyer:
      'Usted pidió que se le avise cuando haya respuesta a su reclamación. Abra esta ' +
      'página para confirmar su dirección:',
    ignore:
      'Si no fue usted, no haga nada: no se le volverá a escribir. El enlace vale siete días.',
  },
  news: {
    subject: 'Mileproof: hay algo nuevo para usted',
    lead: 'Nuevo para usted:',
    go: 'Inicie sesión para leerlo:',
  },
  answer: {
    subject: 'Mileproof: hay respuesta a su reclamación',
    lead: 'Hay respuesta a su reclamación. No está en este correo.',
    go: 'Léala con el número de seguimiento que anotó:',
  },
  end: 'No enviar más correos a esta dirección:',
  automatic: 'Este correo lo envió un programa. Nadie lee las respuestas.',
};
