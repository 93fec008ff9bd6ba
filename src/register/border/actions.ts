import { declareVehicle } from './declare-vehicle.ts';
import { deregisterVehicle } from './deregister-vehicle.ts';
import { exitVehicle } from './exit-vehicle.ts';
import { getExit } from './get-exit.ts';
import {
  listDeclarations,
  listDeregistrations,
  listExits,
  listReturns,
} from './list-border-vehicles.ts';
import { mayLeave } from './may-leave.ts';
import { returnVehicle } from './return-vehicle.ts';

/** What customs and the registry do with a vehicle that is licensed, in the order of the documentation. */
export const BORDER_ACTIONS = {
  title: { en: 'Border and deregistration', zh: '口岸与注销登记' },
  actions: {
    mayLeave,
    declareVehicle,
    listDeclarations,
    exitVehicle,
    listExits,
    returnVehicle,
    listReturns,
    getExit,
    deregisterVehicle,
    listDeregistrations,
  },
};
