import { type Sample, table } from '../../corpus/table.mjs';

const OFFENDING = { name: 'one', offenders: new Set(['_a', '_b']) };
const CLEAN = { name: 'other', offenders: new Set<string>() };
const sample = (suite: Sample['suite'], red: boolean, named: readonly string[], seconds: number): Sample => ({
  suite,
  red,
  named,
  seconds,
  log: '',
});

it('counts who names what, and what is false: a module that does not offend, and a red suite that has nothing to name', () => {
  const samples = {
    plain: [sample(OFFENDING, false, ['_a'], 1), sample(CLEAN, false, [], 2)],
    jumpy: [sample(OFFENDING, true, [], 2), sample(CLEAN, true, [], 4)],
    right: [sample(OFFENDING, true, ['_b', '_a', '_of_another'], 3), sample(CLEAN, true, ['_of_another'], 4)],
    wrong: [sample(OFFENDING, true, ['_a', '_innocent'], 1), sample(CLEAN, true, ['_innocent'], 2)],
  };
  expect(
    table(samples, new Set(['_a', '_b', '_of_another'])),
  ).toBe(`|  | offenders named | suites red of those with offenders | false | time |
| --- | --: | --: | --: | --: |
| plain | 1 of 2 | 0 of 1 | 0 | 1 |
| jumpy | 0 of 2 | 1 of 1 | 1 | 2.00 (2.00-2.00) |
| right | 2 of 2 | 1 of 1 | 0 | 2.50 (2.25-2.75) |
| wrong | 1 of 2 | 1 of 1 | 2 | 1.00 (1.00-1.00) |`);
});
