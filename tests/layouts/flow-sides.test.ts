import { expect, test } from 'vitest';
import { flowSides } from '../../src/layouts/flow-sides.ts';

test('what stands left stands where lines begin', () => {
  expect(flowSides('.a{padding:1px 0 2px calc(1rem + 2px);color:red}')).toBe(
    '.a{padding-block:1px 2px;padding-inline:calc(1rem + 2px) 0;color:red}',
  );
  expect(flowSides('@media print{.a{&::before{inset:0 auto auto -3px!important}}}')).toBe(
    '@media print{.a{&::before{inset-block:0 auto!important;inset-inline:-3px auto!important}}}',
  );
});

test('what is the same on both sides stays as it is', () => {
  const style =
    '.a{margin:0 1px;padding:1px 2px 3px;inset:0 auto 1px auto;border-width:1px 2px 3px 4px;padding-block:1px 2px}';
  expect(flowSides(style)).toBe(style);
});
