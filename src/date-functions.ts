import { createRequire } from 'node:module';

/*
 * As CommonJS: for each module that is imported, Node reads and parses all that the package.json around it says, and
 * that of date-fns has 200 kB. Its fifty modules took a fifth of a second so, of a check of one and a half.
 */
const require = createRequire(import.meta.url);
const load = <Exports>(path: string) => require(`date-fns/${path}`) as Exports;

export const { addDays } = load<typeof import('date-fns/addDays')>('addDays');
export const { addMonths } = load<typeof import('date-fns/addMonths')>('addMonths');
export const { format } = load<typeof import('date-fns/format')>('format');
export const { startOfMonth } = load<typeof import('date-fns/startOfMonth')>('startOfMonth');
export const { arEG } = load<typeof import('date-fns/locale/ar-EG')>('locale/ar-EG');
export const { enGB } = load<typeof import('date-fns/locale/en-GB')>('locale/en-GB');
export const { fr } = load<typeof import('date-fns/locale/fr')>('locale/fr');
