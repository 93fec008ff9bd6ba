import type { Lang } from '../../../report/messages/messages.ts';
import { ADMINISTRATOR_EN } from './administrator/en.ts';
import { ADMINISTRATOR_ZH } from './administrator/zh.ts';
import { CHECK_EN } from './check/en.ts';
import { CHECK_ZH } from './check/zh.ts';
import { COMPLAINT_WORK_EN } from './complaint-work/en.ts';
import { COMPLAINT_WORK_ZH } from './complaint-work/zh.ts';
import { COMPLAINTS_EN } from './complaints/en.ts';
import { COMPLAINTS_ZH } from './complaints/zh.ts';
import { CUSTOMS_EN } from './customs/en.ts';
import { CUSTOMS_ZH } from './customs/zh.ts';
import { EXPORTER_EN } from './exporter/en.ts';
import { EXPORTER_ZH } from './exporter/zh.ts';
import { FRAME_EN } from './frame/en.ts';
import { FRAME_ZH } from './frame/zh.ts';
import { LAW_EN } from './law/en.ts';
import { LAW_ZH } from './law/zh.ts';
import { OFFICER_EN } from './officer/en.ts';
import { OFFICER_ZH } from './officer/zh.ts';
import { PUBLIC_EN } from './public/en.ts';
import { PUBLIC_ZH } from './public/zh.ts';
import { REGISTRY_EN } from './registry/en.ts';
import { REGISTRY_ZH } from './registry/zh.ts';
import { VEHICLE_EN } from './vehicle/en.ts';
import { VEHICLE_ZH } from './vehicle/zh.ts';
import { WORK_EN } from './work/en.ts';
import { WORK_ZH } from './work/zh.ts';

/** Every text of the pages in English, one catalogue an area; the other languages have the same shape. */
const EN = {
  administrator: ADMINISTRATOR_EN,
  check: CHECK_EN,
  complaintWork: COMPLAINT_WORK_EN,
  complaints: COMPLAINTS_EN,
  customs: CUSTOMS_EN,
  exporter: EXPORTER_EN,
  frame: FRAME_EN,
  law: LAW_EN,
  officer: OFFICER_EN,
  public: PUBLIC_EN,
  registry: REGISTRY_EN,
  vehicle: VEHICLE_EN,
  work: WORK_EN,
};

/** All texts of the pages in one language; one that is missing does not compile. */
export type Texts = typeof EN;

/** The catalogues by language. */
export const TEXTS: Readonly<Record<Lang, Texts>> = {
  en: EN,
  zh: {
    administrator: ADMINISTRATOR_ZH,
    check: CHECK_ZH,
    complaintWork: COMPLAINT_WORK_ZH,
    complaints: COMPLAINTS_ZH,
    customs: CUSTOMS_ZH,
    exporter: EXPORTER_ZH,
    frame: FRAME_ZH,
    law: LAW_ZH,
    officer: OFFICER_ZH,
    public: PUBLIC_ZH,
    registry: REGISTRY_ZH,
    vehicle: VEHICLE_ZH,
    work: WORK_ZH,
  },
};
