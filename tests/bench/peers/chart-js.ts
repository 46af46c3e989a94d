import { toUtc } from '../../../src/dates.ts';
import type { Series } from '../../../src/story/measure.ts';
import { packagesPath } from '../packages.ts';
import { toScript } from './document.ts';

/** A stepped line chart of the measured quantity by Chart.js, from the bundle that its documentation begins with. */
export function embedChartJs(series: readonly Series[]): string {
  const datasets = series.map(({ label, points }) => ({
    label,
    data: points.map(({ day, value }) => ({ x: toUtc(day).getTime(), y: value })),
    stepped: true,
  }));
  const config = `{ type: 'line', data: ${toScript({ datasets })}, options: { scales: { x: { type: 'linear', ticks: { callback: (value) => new Date(value).toLocaleDateString() } }, y: { beginAtZero: true } } } }`;
  return `<div><canvas id="count"></canvas></div><script src="${packagesPath}chart.js/dist/chart.umd.min.js"></script><script>new Chart(document.getElementById('count'), ${config})</script>`;
}
