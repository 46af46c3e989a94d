import encode from 'qr';

/** Modules of white around the code, as ISO/IEC 18004 asks. */
const quietZone = 4;

/**
 * A QR code as a small SVG: one path, a run of dark modules at a time.
 * @param text what a phone reads, such as an absolute URL.
 * @param label what the picture shows, for those who do not see it.
 * @returns the `svg` element, 1 unit a module.
 * Source of the method: ISO/IEC 18004, by the package qr at error correction level M.
 */
export function drawQr(text: string, label: string): string {
  const rows = encode(text, 'raw', { ecc: 'medium', border: quietZone });
  const size = rows.length;
  const path = rows.map((row, y) => traceRow(row, y)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" class="qr" role="img" width="${4 * size}" height="${4 * size}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><title>${label}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}

function traceRow(row: readonly boolean[], y: number): string {
  const runs = row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    const length = (end < 0 ? row.length : end) - x;
    return [`M${x} ${y}h${length}v1h-${length}z`];
  });
  return runs.join('');
}
