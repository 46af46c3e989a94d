import { listCountRows, shareOfPlan, type CountRow } from '../story/count-rows.ts';
import type { MeasurePoint, Series } from '../story/measure.ts';
import type { Quantity, Story } from '../story/story.ts';

/** The columns of one series. Ids have no two hyphens in a row, so that no two columns share a name. */
const columns = [
  {
    name: (id: string) => id,
    type: 'number',
    describe: ({ label }: Series, unit: string) =>
      `${label}, in ${unit}: a decimal number, with the precision of what was stated or added; of a range, its lower end`,
    read: ({ printed }: MeasurePoint) => printed.amount.value,
  },
  {
    name: (id: string) => `${id}__to`,
    type: 'number',
    describe: ({ label }: Series, unit: string) => `${label}: upper end of a range, in ${unit}`,
    read: ({ printed }: MeasurePoint) => printed.amount.to ?? '',
  },
  {
    name: (id: string) => `${id}__bound`,
    type: 'string',
    describe: ({ label }: Series) =>
      `${label}: how the value bounds the true one; exact, at-least, about, over or up-to`,
    read: ({ printed }: MeasurePoint) => printed.bound,
  },
  {
    name: (id: string) => `${id}__basis`,
    type: 'string',
    describe: ({ label }: Series) =>
      `${label}: reported, where a source states this very number; computed, where it is our sum`,
    read: ({ isComputed }: MeasurePoint) => (isComputed ? 'computed' : 'reported'),
  },
];

/** The whole as a share of what was planned. */
const shareColumns = [
  {
    name: 'share_of_plan',
    type: 'number',
    description:
      'Our sum: the whole on that day, by the first series or as reported, as a share of the plan, in percent; empty where no total changed',
  },
  {
    name: 'share_of_plan__bound',
    type: 'string',
    description: 'How that share bounds the true one; exact, at-least, about, over or up-to',
  },
];

function nameColumns({ id }: Series): string[] {
  return columns.map(({ name }) => name(id.replaceAll('-', '_')));
}

/** The measured quantity as CSV (RFC 4180): a row a date, four columns a series; empty where a series says nothing. */
export function writeCountCsv(
  { article, numberStyle }: Pick<Story, 'article' | 'numberStyle'>,
  quantity: Quantity,
): string {
  const { measure, plan } = quantity;
  const totalOf = ({ cells }: CountRow) =>
    cells.find((cell, index) => cell && measure.series[index]?.of === measure.series[0]?.of)?.printed;
  const share = (row: CountRow): string[] => {
    const total = totalOf(row);
    const amount = total && shareOfPlan(total, quantity, numberStyle)?.amount;
    return amount ? [amount.value, amount.bound] : ['', ''];
  };
  const header = [
    'date',
    'earliest',
    'latest',
    'entry',
    ...(article ? ['after_article'] : []),
    ...measure.series.flatMap(nameColumns),
    ...(plan ? shareColumns.map(({ name }) => name) : []),
    'cites',
  ];
  const rows = listCountRows(measure).map((row) => {
    const { date, entry, isAfter, cells, cites } = row;
    return [
      date.edtf,
      date.first,
      date.isOpen ? '' : date.last,
      entry.slug,
      ...(article ? [String(isAfter)] : []),
      ...cells.flatMap((cell) => columns.map(({ read }) => (cell ? read(cell) : ''))),
      ...(plan ? share(row) : []),
      cites.join(' '),
    ];
  });
  return [header, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/**
 * The Frictionless Table Schema of the CSV.
 * Source: https://specs.frictionlessdata.io/table-schema/
 */
export function writeCountSchema(
  { article, licence }: Pick<Story, 'article' | 'licence'>,
  { measure, unit, plan }: Quantity,
): string {
  const fields = [
    { name: 'date', type: 'string', description: 'EDTF' },
    { name: 'earliest', type: 'date', description: 'First calendar day that the date covers' },
    {
      name: 'latest',
      type: 'date',
      description: 'Last calendar day that the date covers; empty where it is open',
    },
    { name: 'entry', type: 'string', description: 'Id of the development' },
    ...(article ? [{ name: 'after_article', type: 'boolean', description: 'Dated after the article' }] : []),
    ...measure.series.flatMap((series) => {
      const names = nameColumns(series);
      return columns.map(({ type, describe }, index) => ({
        name: names[index],
        type,
        description: describe(series, unit),
      }));
    }),
    ...(plan ? shareColumns : []),
    { name: 'cites', type: 'string', description: 'Source ids, parted by spaces' },
  ];
  return `${JSON.stringify({ ...(licence && { licenses: [{ name: licence.id, path: licence.url }] }), fields, primaryKey: ['date', 'entry'], missingValues: [''] }, null, 1)}\n`;
}
