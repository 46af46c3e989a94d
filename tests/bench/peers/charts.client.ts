import * as d3 from 'd3';

/** What the charts show of the story; days as `2024-07-16`. */
export interface ChartData {
  events: { href: string; title: string; day: string }[];
  series: { label: string; points: { day: string; value: number }[] }[];
}

/** Sizes in the units of the drawings. */
export const chartWidth = 700;
export const countHeight = 400;
const width = chartWidth;
const rowHeight = 24;
const margin = { top: 20, right: 20, bottom: 30, left: 50 };

/** How high the timeline of so many events is drawn. */
export const timelineHeight = (events: number): number => margin.top + rowHeight * (events + 1);

const append = (container: Element, height: number) =>
  d3
    .select(container)
    .append('svg')
    .attr('viewBox', [0, 0, width, height])
    .attr('style', 'max-width: 100%; height: auto');

/** Part of the Starlight peer: a timeline with a row for each event below an axis, drawn in the browser. */
export function drawTimeline(container: Element, { events }: ChartData): void {
  const dated = events.map((event) => ({ ...event, date: new Date(event.day) }));
  const x = d3
    .scaleUtc()
    .domain(d3.extent(dated, ({ date }) => date) as [Date, Date])
    .range([margin.left, width / 2]);
  const svg = append(container, timelineHeight(events.length));
  svg.append('g').attr('transform', `translate(0,${margin.top})`).call(d3.axisTop(x).ticks(4));
  const rows = svg
    .append('g')
    .selectAll('a')
    .data(dated)
    .join('a')
    .attr('href', ({ href }) => href)
    .attr('transform', ({ date }, row) => `translate(${x(date)},${margin.top + rowHeight * (row + 1)})`);
  rows.append('circle').attr('r', 5);
  rows
    .append('text')
    .attr('x', 10)
    .attr('dy', '0.35em')
    .attr('fill', 'currentColor')
    .text(({ title, day }) => `${day} ${title}`);
}

/** Part of the Starlight peer: a stepped line for each series, drawn in the browser. */
export function drawCount(container: Element, { series }: ChartData): void {
  const height = countHeight;
  const points = series.flatMap((one) => one.points);
  const x = d3
    .scaleUtc()
    .domain(d3.extent(points, ({ day }) => new Date(day)) as [Date, Date])
    .range([margin.left, width - margin.right]);
  const y = d3
    .scaleLinear()
    .domain([0, d3.max(points, ({ value }) => value) ?? 0])
    .nice()
    .range([height - margin.bottom, margin.top]);
  const line = d3
    .line<{ day: string; value: number }>()
    .x(({ day }) => x(new Date(day)))
    .y(({ value }) => y(value))
    .curve(d3.curveStepAfter);
  const svg = append(container, height);
  svg
    .append('g')
    .attr('transform', `translate(0,${height - margin.bottom})`)
    .call(d3.axisBottom(x));
  svg.append('g').attr('transform', `translate(${margin.left},0)`).call(d3.axisLeft(y));
  svg
    .append('g')
    .selectAll('path')
    .data(series)
    .join('path')
    .attr('fill', 'none')
    .attr('stroke', (_, index) => d3.schemeCategory10[index] ?? 'currentColor')
    .attr('d', (one) => line(one.points))
    .append('title')
    .text(({ label }) => label);
}
