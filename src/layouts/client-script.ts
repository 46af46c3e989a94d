import { transform } from 'esbuild';

/**
 * Makes a script for the browser from TypeScript that imports nothing: without types, and short.
 * @param source the text of a `.client.ts` file, from `import source from './….client.ts?raw'`.
 * @returns the text of a module script.
 */
export async function compileClient(source: string): Promise<string> {
  const { code } = await transform(source, { loader: 'ts', format: 'esm', minify: true, target: 'es2022' });
  return code.trim();
}
