import { soak } from '../../scripts/soak.mjs';
import { unless } from '../fixtures/skip.js';

unless(process.platform === 'win32' ? 'the suite forks' : null)(
  'a suite that forks, starts threads and crashes by chance is clean each time, and leaves nothing',
  async () => {
    // Seeds of which some crash: `npm run soak -- 200` runs many more.
    const { verdicts, faults } = await soak(3, 1);
    expect(faults).toEqual([]);
    expect(verdicts).toMatchObject({ clean: 3, 'with a crash': expect.any(Number) });
  },
  120_000,
);
