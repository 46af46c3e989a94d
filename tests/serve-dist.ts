import { join } from 'node:path';
import { serve } from './serve.ts';

await serve(join(import.meta.dirname, '../dist'), Number(process.argv[2] ?? 4399));
