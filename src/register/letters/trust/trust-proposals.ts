/** Proposals of trust lists with the version that came of them, to be narrowed or ordered. */
export const PROPOSALS = `
  SELECT p.id, p.manufacturers, p.authorities, p.proposed_by AS "proposedBy", t.version
  FROM register.trust_proposal p
  LEFT JOIN register.trust_list t ON t.proposal = p.id`;
