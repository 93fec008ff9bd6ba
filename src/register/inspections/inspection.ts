import { INSPECTION_LIFE } from '../../domain/lives/inspection-life.ts';
import { refuse } from '../outcome.ts';
import { thing } from '../step.ts';
import { timelineOf } from '../stores/events.ts';
import type { Transaction } from '../transaction.ts';
import { type InspectionRow, inspectionOf, selectInspections } from './inspection-rows.ts';
import { InspectionInFull } from './inspection-shapes.ts';

/** An inspection that whoever acts may see; refuses `not-found`. */
const show = async (tx: Transaction, id: string): Promise<InspectionInFull> => {
  const row = await tx.maybe<InspectionRow>(`${selectInspections(tx)} WHERE i.id = $1`, [id]);
  if (row === null) return refuse('not-found', { field: 'inspection' });
  return { ...inspectionOf(row), timeline: await timelineOf(tx, 'inspection', id) };
};

/** Inspections of vehicles, shown with their steps. */
export const INSPECTION = thing({
  relation: 'register.inspection',
  life: INSPECTION_LIFE,
  path: '/v1/inspections/{inspection}',
  answer: InspectionInFull,
  show: (_, tx, id) => show(tx, id),
});
