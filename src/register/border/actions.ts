import { declareVehicle } from './declare-vehicle.ts';
import { declareVehicles } from './declare-vehicles.ts';
import { deregisterVehicle } from './deregister-vehicle.ts';
import { deregisterVehicles } from './deregister-vehicles.ts';
import { countDueDeregistrations, listDueDeregistrations } from './due-deregistrations.ts';
import { exitVehicle } from './exit-vehicle.ts';
import { getExit } from './get-exit.ts';
import { answerHold, referHold, releaseHold } from './holds/hold-steps.ts';
import { holdVehicle } from './holds/hold-vehicle.ts';
import { getHold, listHolds } from './holds/read-holds.ts';
import {
  listDeclarations,
  listDeregistrations,
  listExits,
  listReturns,
} from './list-border-vehicles.ts';
import { getPass, listPasses } from './list-passes.ts';
import { listWaitingExits } from './list-waiting-exits.ts';
import { mayLeave } from './may-leave.ts';
import { returnVehicle } from './return-vehicle.ts';

/** What customs and the registry do with a vehicle that is licensed, in the order of the documentation. */
export const BORDER_ACTIONS = {
  title: { en: 'Border and deregistration', zh: '口岸与注销登记' },
  actions: {
    mayLeave,
    declareVehicle,
    declareVehicles,
    listDeclarations,
    listWaitingExits,
    listPasses,
    getPass,
    holdVehicle,
    listHolds,
    getHold,
    answerHold,
    referHold,
    releaseHold,
    exitVehicle,
    listExits,
    returnVehicle,
    listReturns,
    getExit,
    listDueDeregistrations,
    countDueDeregistrations,
    deregisterVehicle,
    deregisterVehicles,
    listDeregistrations,
  },
};
