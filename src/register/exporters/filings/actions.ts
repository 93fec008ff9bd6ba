import { acceptFiling } from './accept-filing.ts';
import { answerAboutFiling } from './answer-about-filing.ts';
import { askAboutFiling } from './ask-about-filing.ts';
import { draftFiling } from './draft-filing.ts';
import { getFiling } from './get-filing.ts';
import { listFilings } from './list-filings.ts';
import { openFilingContact } from './open-filing-contact.ts';
import { refuseFiling } from './refuse-filing.ts';
import { sayOfFiling } from './say-of-filing.ts';
import { submitFiling } from './submit-filing.ts';
import { withdrawFiling } from './withdraw-filing.ts';

/** What can be done with exporters' filings, in the order of the documentation. */
export const FILING_ACTIONS = {
  title: { en: "Exporters' filings", zh: '出口企业备案' },
  actions: {
    listFilings,
    draftFiling,
    getFiling,
    sayOfFiling,
    openFilingContact,
    submitFiling,
    askAboutFiling,
    answerAboutFiling,
    withdrawFiling,
    acceptFiling,
    refuseFiling,
  },
};
