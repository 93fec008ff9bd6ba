import type { Part } from '../../../register/actor.ts';
import { administratorHome } from '../administrator/administrator-home.ts';
import { customsHome } from '../customs/customs-home.ts';
import { manufacturerHome } from '../manufacturer/manufacturer-home.ts';
import { OFFICE_HOME } from '../officer/officer-area.ts';
import { registryHome } from '../registry/registry-home.ts';
import { exporterHome } from './exporter-home.ts';
import { plainHome } from './plain-home.ts';
import type { WorkHome } from './work-home.ts';

/** What waits, by the part that somebody plays. One line a part. */
export const WORK_HOMES: Readonly<Record<Part, WorkHome>> = {
  exporter: exporterHome,
  manufacturer: manufacturerHome,
  office: OFFICE_HOME,
  ministry: OFFICE_HOME,
  customs: customsHome,
  registry: registryHome,
  tax: plainHome,
  administrator: administratorHome,
  public: plainHome,
  job: plainHome,
};
