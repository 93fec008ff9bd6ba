/**
 * CSS of the ledger line. It reads the page's colours: `--paper --ink --rule --quiet --red --band --span`.
 * The padding before the line holds the names of the lanes, the one after it the brackets.
 */
export const LEDGER_STYLE = `
.lg{display:block;width:100%;box-sizing:border-box;padding-block:0;padding-inline:86px 26px;overflow:visible;
  font-size:12px;  font-variant-numeric:tabular-nums}
.lg-rtl{direction:rtl}
.lg text{fill:var(--ink)}
.lg .lg-name{text-anchor:end;font-weight:600}
.lg .lg-quiet{fill:var(--quiet);font-weight:400}
.lg .lg-start{text-anchor:start}
.lg .lg-middle{text-anchor:middle}
.lg .lg-end{text-anchor:end}
.lg text.lg-red{fill:var(--red);font-weight:600}
.lg .lg-days{font-size:22px;font-weight:700}
.lg .lg-past{font-weight:400;fill:var(--quiet)}
.lg .lg-band{fill:var(--band)}
.lg line,.lg path{stroke:var(--rule);stroke-width:1;fill:none}
.lg .lg-silent{stroke-dasharray:1 4;stroke:var(--quiet)}
.lg .lg-tick{stroke:var(--ink);stroke-width:2}
.lg .lg-span{fill:var(--span)}
.lg .lg-span.lg-wide{fill:none}
.lg .lg-measure{stroke:var(--ink)}
.lg .lg-mark{stroke:var(--quiet)}
.lg .lg-tick.lg-red,.lg .lg-bracket,.lg .lg-inForce{fill:var(--green)}
.lg .lg-suspended{fill:var(--red)}
.lg path.lg-cross{stroke:var(--red);stroke-width:2.5}
.lg .lg-leader{stroke:var(--red)}
.lg .lg-bracket{stroke-width:2}
.lg .lg-inForce{fill:var(--green)}
.lg .lg-suspended{fill:var(--red)}
.lg path.lg-cross{stroke:var(--red);stroke-width:2.5}
.lg .lg-leader{stroke-dasharray:3 3}
`;
