import type { PaperTexts } from './paper-texts.ts';

/** What is said of papers, in English. */
export const PAPERS_EN: PaperTexts = {
  checks: {
    'code-sum': {
      looks: 'check characters of the code',
      told: 'The check characters of the code do not fit what it says.',
    },
    'code-and-page': {
      looks: 'code against the page',
      told: 'The code and the page say different things.',
    },
    'number-form': {
      looks: 'form of the numbers',
      told: 'A number does not have the form that such numbers have.',
    },
    'number-year': {
      looks: 'year in the number against the date',
      told: 'The year in the number is another than that of the date.',
    },
    'declaration-office': {
      looks: 'customs office in the number',
      told: 'No customs district that is known here begins with these digits.',
    },
    'words-and-figures': {
      looks: 'amount in words against figures',
      told: 'The amount in words and the amount in figures differ.',
    },
    'net-tax-total': {
      looks: 'amount and tax against the total',
      told: 'Amount and tax do not make the total.',
    },
    'credit-code': {
      looks: 'check character of credit codes',
      told: 'The check character of a credit code is wrong.',
    },
    'vin-check-digit': {
      looks: 'check digit of the VIN',
      told: 'The check digit of the VIN is wrong.',
    },
    'one-vehicle': {
      looks: 'one vehicle on the paper',
      told: 'The paper is one for a single vehicle and names several VINs.',
    },
    cancelled: {
      looks: 'marks of a cancelled paper',
      told: 'The paper says that it is cancelled or reversed.',
    },
    'changed-later': {
      looks: 'what was changed after the file was first written',
      told: 'The page was changed after the file was first written.',
    },
    'covered-text': {
      looks: 'text under something that was painted over it',
      told: 'Something is painted over text of the page.',
    },
    'invisible-text': {
      looks: 'text that cannot be seen',
      told: 'The file has text that cannot be seen on the page.',
    },
    'signed-content': {
      looks: 'what the signature protects',
      told: 'Something that the signature protects was changed.',
    },
    'after-signature': {
      looks: 'what was changed after the signature',
      told: 'What is seen was changed after the signature.',
    },
    'against-stated': {
      looks: 'paper against what was stated',
      told: 'The paper says something else than what was stated.',
    },
    'against-fed': {
      looks: 'paper against the authorities’ data',
      told: 'The paper says something else than the authorities’ data.',
    },
  },
  whys: {
    'no-text': 'the file has no text',
    'no-code': 'no code could be read',
    'not-on-paper': 'the paper says nothing of it, or it could not be read',
    'not-stated': 'nothing was stated',
    'not-fed': 'the authorities’ data say nothing of it',
    'form-unknown': 'its form is not known here',
    'too-many-states': 'the file was saved too often to compare',
    damaged: 'this part of the file cannot be read',
  },
  as: {
    'in-code': 'in the code',
    'on-page': 'on the page',
    'in-data': 'in the data of the file',
    'under-seal': 'under the seal',
    covered: 'covered',
    invisible: 'invisible',
    'added-later': 'added later',
    'removed-later': 'removed later',
    'drawn-later': 'drawn later over',
    expected: 'expected',
    stated: 'stated',
    fed: 'authorities’ data',
  },
  problems: {
    'unknown-form': 'neither JPEG, PNG, PDF, OFD nor XML',
    'too-large': 'larger than 10 MB',
    'too-many-pages': 'more than 20 pages',
    'too-many-pixels': 'more than 40 megapixels',
    'too-many-parts': 'made of more parts than any paper is',
    'too-long': 'takes longer to read than any paper does',
    'too-much-memory': 'takes more memory than any paper does',
    locked: 'locked by a password',
    damaged: 'damaged: it cannot be read',
  },
  kinds: {
    saleInvoice: 'invoice of a motor vehicle',
    usedSaleInvoice: 'invoice of a used vehicle',
    conformityCertificate: 'certificate of conformity',
    registrationCertificate: 'registration certificate',
    vehicleLicence: 'vehicle licence',
    taxCertificate: 'certificate of purchase tax',
    insurancePolicy: 'policy of compulsory insurance',
    customsDeclaration: 'customs declaration',
    exportLicence: 'export licence',
    letter: 'letter of after-sales service',
    vinPhotograph: 'photograph of the VIN',
    odometerPhotograph: 'photograph of the odometer',
    rubbing: 'rubbing',
    other: 'other paper',
  },
  forms: { jpeg: 'JPEG', png: 'PNG', pdf: 'PDF', ofd: 'OFD', xml: 'XML' },
  names: {
    vin: 'VIN',
    number: 'number',
    code: 'code of the invoice',
    date: 'date',
    net: 'amount without tax',
    tax: 'tax',
    total: 'total',
    totalInWords: 'total in words',
    buyer: 'buyer',
    buyerCreditCode: 'credit code of the buyer',
    seller: 'seller',
    sellerCreditCode: 'credit code of the seller',
    engine: 'engine number',
    plate: 'plate',
    conformityNumber: 'number of the certificate of conformity',
    registrationNumber: 'number of the registration certificate',
  },
  by: { code: 'code', text: 'text', data: 'data', seal: 'seal' },
  answers: { 'not-found': 'looked for, not found', 'cannot-be-checked': 'cannot be checked' },
  neverGenuine:
    '“Not found” says that nothing was detected; it never says that the paper is genuine.',
};
