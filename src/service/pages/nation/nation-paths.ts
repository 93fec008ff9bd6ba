import type { Access } from '../../../register/action.ts';

/** Whoever looks at the whole nation. */
export const MINISTRY_READS: Access = { right: 'read', parts: ['ministry'] };

/** Where the nation stands. */
export const nationPath = '/nation';

/** Where the figures of provinces stand side by side. */
export const provincesPath = `${nationPath}/provinces`;

/** Where a province stands, by its two digits. */
export const provincePath = (code: string): string => `${provincesPath}/${code}`;

/** Where the figures of makers stand side by side. */
export const makersPath = `${nationPath}/makers`;

/** Where a maker stands, by its legal name. */
export const makerPath = (name: string): string => `${makersPath}/${encodeURIComponent(name)}`;

/** Where the vehicles behind the figures stand. */
export const nationVehiclesPath = `${nationPath}/vehicles`;

/** The vehicles behind a figure, by what they are narrowed. */
export const nationVehiclesBy = (by: Readonly<Record<string, string>>): string =>
  `${nationVehiclesPath}?${new URLSearchParams(by)}`;

/** Where all stands that the run and the register tell of a vehicle. */
export const nationVehiclePath = (vin: string): string => `${nationVehiclesPath}/${vin}`;

/** Where those stand whose money is at risk. */
export const moneyPath = `${nationPath}/money`;

/** Where the payments of one of them stand, by its number in the run. */
export const paymentsPath = (claimant: number): string => `${moneyPath}/${claimant}`;

/** Where it stands by country who serves the vehicles that left. */
export const servicePath = `${nationPath}/service`;

/** Where offices stand beside each other. */
export const officesPath = `${nationPath}/offices`;

/** Where shadows of laws stand. */
export const lawShadowsPath = `${nationPath}/law`;

/** Where a shadow of a law stands, and how far it is. */
export const lawShadowPath = (id: string): string => `${lawShadowsPath}/${id}`;

/** Where the page of whoever directs stands: the last one. */
export const directorPath = `${nationPath}/director`;

/** Where the page stands that a run left. */
export const directorPageOf = (run: string): string => `${directorPath}/${run}`;

/** Where the same stands as a PDF. */
export const directorPdfOf = (run: string): string => `${directorPageOf(run)}/pdf`;
