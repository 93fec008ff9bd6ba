import { cancelInspection } from './cancel-inspection.ts';
import { listInspectors } from './list-inspectors.ts';
import { orderInspection } from './order-inspection.ts';
import { getInspection, listInspections } from './read-inspections.ts';
import { recordInspection } from './record-inspection.ts';

/** Inspections of vehicles, in the order of the documentation. */
export const INSPECTION_ACTIONS = {
  title: { en: 'Inspections', zh: '车辆查验' },
  actions: {
    listInspectors,
    orderInspection,
    listInspections,
    getInspection,
    recordInspection,
    cancelInspection,
  },
};
