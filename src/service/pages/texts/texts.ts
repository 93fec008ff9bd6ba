import {
  PUBLIC_LANGUAGES,
  type PublicLanguage,
} from '../../../domain/statements/public-languages.ts';
import { type Lang, ownOf } from '../../../report/messages/messages.ts';
import { ADMINISTRATOR_EN } from './administrator/en.ts';
import { ADMINISTRATOR_ZH } from './administrator/zh.ts';
import { BUYER } from './buyer/buyer.ts';
import { CASES_EN } from './cases/en.ts';
import { CASES_ZH } from './cases/zh.ts';
import { CHECK } from './check/check.ts';
import { COMPLAINT_WORK_EN } from './complaint-work/en.ts';
import { COMPLAINT_WORK_ZH } from './complaint-work/zh.ts';
import { COMPLAINTS } from './complaints/complaints.ts';
import { CUSTOMS_EN } from './customs/en.ts';
import { CUSTOMS_ZH } from './customs/zh.ts';
import { DOCUMENTS_EN } from './documents/en.ts';
import { DOCUMENTS_ZH } from './documents/zh.ts';
import { DRAFT_SHEET_EN } from './draft-sheet/en.ts';
import { DRAFT_SHEET_ZH } from './draft-sheet/zh.ts';
import { DRAFT_WORK_EN } from './draft-work/en.ts';
import { DRAFT_WORK_ZH } from './draft-work/zh.ts';
import { EXPORTER_EN } from './exporter/en.ts';
import { EXPORTER_ZH } from './exporter/zh.ts';
import { EXTRACT_CHECK } from './extract-check/extract-check.ts';
import { EXTRACT_WORK_EN } from './extract-work/en.ts';
import { EXTRACT_WORK_ZH } from './extract-work/zh.ts';
import { FIGURES } from './figures/figures.ts';
import { FIGURES_WORK_EN } from './figures-work/en.ts';
import { FIGURES_WORK_ZH } from './figures-work/zh.ts';
import { FIND } from './find/find.ts';
import { FORMS_EN } from './forms/en.ts';
import { FORMS_ZH } from './forms/zh.ts';
import { FRAME } from './frame/frame.ts';
import { GROUPS_EN } from './groups/en.ts';
import { GROUPS_ZH } from './groups/zh.ts';
import { HEARING_EN } from './hearing/en.ts';
import { HEARING_ZH } from './hearing/zh.ts';
import { HOLDS_EN } from './holds/en.ts';
import { HOLDS_ZH } from './holds/zh.ts';
import { LAW } from './law/law.ts';
import { LETTER_WORK_EN } from './letter-work/en.ts';
import { LETTER_WORK_ZH } from './letter-work/zh.ts';
import { LETTERS } from './letters/letters.ts';
import { MANUFACTURER_EN } from './manufacturer/en.ts';
import { MANUFACTURER_ZH } from './manufacturer/zh.ts';
import { MENU_EN } from './menu/en.ts';
import { MENU_ZH } from './menu/zh.ts';
import { MONEY_EN } from './money/en.ts';
import { MONEY_ZH } from './money/zh.ts';
import { NATION_EN } from './nation/en.ts';
import { NATION_ZH } from './nation/zh.ts';
import { NETWORK_WORK_EN } from './network-work/en.ts';
import { NETWORK_WORK_ZH } from './network-work/zh.ts';
import { NOTICES_EN } from './notices/en.ts';
import { NOTICES_ZH } from './notices/zh.ts';
import { OFFICE_LISTS_EN } from './office-lists/en.ts';
import { OFFICE_LISTS_ZH } from './office-lists/zh.ts';
import { OFFICER_EN } from './officer/en.ts';
import { OFFICER_ZH } from './officer/zh.ts';
import { OFFICES_EN } from './offices/en.ts';
import { OFFICES_ZH } from './offices/zh.ts';
import { OWN_PAPERS_EN } from './own-papers/en.ts';
import { OWN_PAPERS_ZH } from './own-papers/zh.ts';
import { PAPER_WORK_EN } from './paper-work/en.ts';
import { PAPER_WORK_ZH } from './paper-work/zh.ts';
import { PAPERS_PAGE_EN } from './papers/en.ts';
import { PAPERS_PAGE_ZH } from './papers/zh.ts';
import { PEOPLE_EN } from './people/en.ts';
import { PEOPLE_ZH } from './people/zh.ts';
import { PLACES } from './places/places.ts';
import { PUBLIC } from './public/public.ts';
import { QUESTION_WORK_EN } from './question-work/en.ts';
import { QUESTION_WORK_ZH } from './question-work/zh.ts';
import { REFERRAL_WORK_EN } from './referral-work/en.ts';
import { REFERRAL_WORK_ZH } from './referral-work/zh.ts';
import { REGISTRY_EN } from './registry/en.ts';
import { REGISTRY_ZH } from './registry/zh.ts';
import { SEARCH_EN } from './search/en.ts';
import { SEARCH_ZH } from './search/zh.ts';
import { SERVICE } from './service/service.ts';
import { SET_ANSWERS } from './set-answers/set-answers.ts';
import { SPEAKING } from './speaking/speaking.ts';
import { STORY_TEXTS } from './stories/stories.ts';
import { TOLD } from './told/told.ts';
import { VEHICLE } from './vehicle/vehicle.ts';
import { WORK_EN } from './work/en.ts';
import { WORK_ZH } from './work/zh.ts';

/** Areas of who signed in, and pages in English and Chinese alone, in English; Chinese has the same shape. */
const SIGNED_IN_EN = {
  administrator: ADMINISTRATOR_EN,
  cases: CASES_EN,
  complaintWork: COMPLAINT_WORK_EN,
  customs: CUSTOMS_EN,
  documents: DOCUMENTS_EN,
  draftSheet: DRAFT_SHEET_EN,
  draftWork: DRAFT_WORK_EN,
  exporter: EXPORTER_EN,
  extractWork: EXTRACT_WORK_EN,
  figuresWork: FIGURES_WORK_EN,
  forms: FORMS_EN,
  groups: GROUPS_EN,
  hearing: HEARING_EN,
  holds: HOLDS_EN,
  letterWork: LETTER_WORK_EN,
  manufacturer: MANUFACTURER_EN,
  menu: MENU_EN,
  money: MONEY_EN,
  nation: NATION_EN,
  networkWork: NETWORK_WORK_EN,
  notices: NOTICES_EN,
  officeLists: OFFICE_LISTS_EN,
  officer: OFFICER_EN,
  offices: OFFICES_EN,
  ownPapers: OWN_PAPERS_EN,
  paperWork: PAPER_WORK_EN,
  papers: PAPERS_PAGE_EN,
  questionWork: QUESTION_WORK_EN,
  people: PEOPLE_EN,
  referralWork: REFERRAL_WORK_EN,
  registry: REGISTRY_EN,
  search: SEARCH_EN,
  work: WORK_EN,
};

const SIGNED_IN: Readonly<Record<Lang, typeof SIGNED_IN_EN>> = {
  en: SIGNED_IN_EN,
  zh: {
    administrator: ADMINISTRATOR_ZH,
    cases: CASES_ZH,
    complaintWork: COMPLAINT_WORK_ZH,
    customs: CUSTOMS_ZH,
    documents: DOCUMENTS_ZH,
    draftSheet: DRAFT_SHEET_ZH,
    draftWork: DRAFT_WORK_ZH,
    exporter: EXPORTER_ZH,
    extractWork: EXTRACT_WORK_ZH,
    figuresWork: FIGURES_WORK_ZH,
    forms: FORMS_ZH,
    groups: GROUPS_ZH,
    hearing: HEARING_ZH,
    holds: HOLDS_ZH,
    letterWork: LETTER_WORK_ZH,
    manufacturer: MANUFACTURER_ZH,
    menu: MENU_ZH,
    money: MONEY_ZH,
    nation: NATION_ZH,
    networkWork: NETWORK_WORK_ZH,
    notices: NOTICES_ZH,
    officeLists: OFFICE_LISTS_ZH,
    officer: OFFICER_ZH,
    offices: OFFICES_ZH,
    ownPapers: OWN_PAPERS_ZH,
    paperWork: PAPER_WORK_ZH,
    papers: PAPERS_PAGE_ZH,
    questionWork: QUESTION_WORK_ZH,
    people: PEOPLE_ZH,
    referralWork: REFERRAL_WORK_ZH,
    registry: REGISTRY_ZH,
    search: SEARCH_ZH,
    work: WORK_ZH,
  },
};

/** All texts in one language: areas for everybody in it, one line an area; the others in English or Chinese. */
const textsIn = (language: PublicLanguage) => ({
  ...SIGNED_IN[ownOf(language)],
  buyer: BUYER[language],
  check: CHECK[language],
  complaints: COMPLAINTS[language],
  figures: FIGURES[language],
  find: FIND[language],
  extractCheck: EXTRACT_CHECK[language],
  frame: FRAME[language],
  law: LAW[language],
  letters: LETTERS[language],
  places: PLACES[language],
  public: PUBLIC[language],
  service: SERVICE[language],
  setAnswers: SET_ANSWERS[language],
  speaking: SPEAKING[language],
  stories: STORY_TEXTS[language],
  told: TOLD[language],
  vehicle: VEHICLE[language],
});

/** All texts of the pages in one language; one that is missing does not compile. */
export type Texts = ReturnType<typeof textsIn>;

/** The texts by the language that a page speaks. */
export const TEXTS: Readonly<Record<PublicLanguage, Texts>> = Object.fromEntries(
  PUBLIC_LANGUAGES.map((language) => [language, textsIn(language)]),
) as Record<PublicLanguage, Texts>;
