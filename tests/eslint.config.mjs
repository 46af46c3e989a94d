import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

export default [
  { ignores: ['dist/', '.dist-next/', '.astro/', 'node_modules/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...astro.configs.recommended,
  { rules: { 'no-undef': 'off' } },
];
