import type { FactDefinition } from '../fact-definition.ts';

const ABOUT =
  'a register alone says it, of papers that were handed in and read; null in a batch and a nation';

/** What papers that were handed in for a vehicle tell. */
export const PAPER_FACTS = [
  {
    name: 'paper.sameFileVehicles',
    kind: 'integer',
    unit: 'count',
    en: 'Other vehicles for which the same file was handed in',
    zh: '提交过同一文件的其他车辆数',
    headers: [],
    about: `papers that are of one vehicle alone; ${ABOUT}`,
  },
  {
    name: 'paper.sameCaptureVehicles',
    kind: 'integer',
    unit: 'count',
    en: 'Other vehicles for which another file of the same capture was handed in',
    zh: '提交过同一次扫描或拍摄所得其他文件的其他车辆数',
    headers: [],
    about: `papers that are of one vehicle alone; ${ABOUT}`,
  },
  {
    name: 'paper.ofOtherVin',
    kind: 'integer',
    unit: 'count',
    en: 'Papers of the vehicle that name another VIN alone',
    zh: '仅载有其他车辆识别代号的材料数',
    headers: [],
    about: `VINs whose check digit is right and that are not a mistyped one; ${ABOUT}`,
  },
  {
    name: 'paper.contradictions',
    kind: 'integer',
    unit: 'count',
    en: 'Contradictions within papers of the vehicle',
    zh: '材料自身的矛盾数',
    headers: [],
    about: `what a paper says twice and not alike, and sums that do not come out; ${ABOUT}`,
  },
  {
    name: 'paper.changedAfterSigning',
    kind: 'integer',
    unit: 'count',
    en: 'Papers of the vehicle that were changed after they were sealed or signed',
    zh: '盖章或签名后被改动的材料数',
    headers: [],
    about: `a second signature is no change; ${ABOUT}`,
  },
] as const satisfies readonly FactDefinition[];
