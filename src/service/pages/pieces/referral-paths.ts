/** Where referrals stand, for whoever sends and whoever receives them. */
export const referralsPath = '/referrals';

/** Where one stands. */
export const referralPath = (id: string): string => `${referralsPath}/${id}`;

/** Where one is drafted: about an exporter, a vehicle, out of a case. */
export const draftPath = (about: Readonly<Record<string, string>>): string =>
  `${referralsPath}/new?${new URLSearchParams(about)}`;
