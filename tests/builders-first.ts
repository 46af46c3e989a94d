import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Runs the files that build sites first, so that none of them, which take longest, is left for the end. */
export class BuildersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const builds = (file: TestSpecification) =>
      readFileSync(file.moduleId, 'utf8').includes('/copy-project.ts') ? 0 : 1;
    return sorted.sort((a, b) => builds(a) - builds(b));
  }
}
