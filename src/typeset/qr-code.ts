import QRCode from 'qrcode';

/** Light modules around a code that a reader needs (ISO/IEC 18004). */
const QUIET = 4;

/**
 * An address with its scheme and host in upper-case letters, which mean the same (RFC 3986, 6.2.2.1). One whose path is
 * in such letters too (`HTTPS://HOST/L/CODE`) is written in the short mode of a QR code, with coarser modules.
 */
export const addressForQr = (address: string): string =>
  address.replace(/^[a-z]+:\/\/[^/?#@]+(?=[/?#]|$)/i, (origin) => origin.toUpperCase());

/**
 * A QR code as SVG, black on white in every theme, correction level Q.
 *
 * @param address as it is; its scheme and host are written in upper-case letters.
 * @param quiet light modules around it; none only where the ground is white as far.
 */
export const qrSvg = (address: string, quiet = QUIET): string => {
  const { modules } = QRCode.create(addressForQr(address), { errorCorrectionLevel: 'Q' });
  const { size } = modules;
  const whole = size + 2 * quiet;
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!modules.get(row, column)) continue;
      let run = 1;
      while (column + run < size && modules.get(row, column + run)) run += 1;
      path += `M${column + quiet} ${row + quiet}h${run}v1h-${run}z`;
      column += run;
    }
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}" shape-rendering="crispEdges">` +
    `<path fill="#ffffff" d="M0 0h${whole}v${whole}H0z"/><path fill="#000000" d="${path}"/></svg>`
  );
};
