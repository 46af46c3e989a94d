import { writeFileSync } from 'node:fs';

/** Loaded into a process before its own program: writes at its end what it used. */
process.on('exit', () => {
  const { USAGE_REPORT: report } = process.env;
  if (report) writeFileSync(report, JSON.stringify(process.resourceUsage()));
});
