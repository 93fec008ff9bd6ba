import type { Visit } from '../../frame/page.ts';

/** The hosts by which the codes and addresses of this register lead to it, with their ports. */
export const hostsOf = ({ register, request }: Visit): readonly string[] => [
  new URL(register.address).host,
  new URL(request.url).host,
];
