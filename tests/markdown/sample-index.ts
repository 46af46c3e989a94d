import { parseDate } from '../../src/dates.ts';
import type { DirectiveIndex } from '../../src/markdown/index-of-ids.ts';

/** Ids that the texts of these tests may name: one of each kind, and two sources. */
export const sampleIndex: DirectiveIndex = {
  facts: new Map([
    [
      'crew',
      {
        amount: { value: '40', to: null, bound: 'at-least', unit: 'people' },
        status: 'contested',
        textAfter: () => 'at least 40',
      },
    ],
  ]),
  dates: new Map([['fall', { text: '9 March 2021', date: parseDate('2021-03-09') }]]),
  terms: new Map([
    ['pier', [{ type: 'text', value: 'pier' }]],
    [
      'caisson',
      [{ type: 'element', tagName: 'em', properties: {}, children: [{ type: 'text', value: 'caisson' }] }],
    ],
    ['m2', [{ type: 'text', value: 'm2 of deck' }]],
    ['mRNA', [{ type: 'text', value: 'mRNA' }]],
    ['pre-Alpine', [{ type: 'text', value: 'pre-Alpine lake' }]],
  ]),
  sources: new Map([
    ['A', undefined],
    ['B', 4],
  ]),
  units: new Set(['people']),
  writeDate: (edtf) => ({ text: edtf, date: parseDate(edtf) }),
  dropSaid: (_before, text) => text,
  findMisfit: () => null,
};
