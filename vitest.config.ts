import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders of the longest files: begun first, so that no single one is left over at the end. */
const SLOW = ['/test/durability/', '/test/e2e/'];

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = SLOW.findIndex((folder) => moduleId.includes(folder));
      return place === -1 ? SLOW.length : place;
    };
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

/** Folders whose tests touch no process, file, store or browser. */
const PURE = '{units,signal,recording,formats,eyes,body,simulate,clinic,course,exchange,pipeline,web}';

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    env: { TZ: 'UTC' },
    maxWorkers: 2,
    sequence: { sequencer: SlowFirst },
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // why: the default of one second is less than a busy machine needs for one step in a real browser
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [`src/${PURE}/**/*.test.ts`, `src/${PURE}/**/*.test.tsx`],
          // why: what they import is loaded once and not for each of some hundred files, which took half of their time
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: [`src/${PURE}/**`, '**/node_modules/**'],
        },
      },
    ],
  },
});
