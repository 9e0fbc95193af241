import type { Inputs } from '../inputs.js';
import type { Gil } from '../result.js';
import { runSuite, type Stage, type SuiteRun } from './suite.js';

/** The run that is judged, and all runs in their order: with `both` the control run with the GIL on comes first. */
export interface SuiteRuns {
  readonly suite: SuiteRun;
  readonly suites: readonly SuiteRun[];
}

/** Runs the suite in the asked GIL mode, or with the GIL on and then off. A job that was cancelled has no time for the second run. */
export async function runSuites(
  run: string | readonly string[],
  inputs: Inputs,
  stage: Stage & { readonly say: (line: string) => void },
): Promise<SuiteRuns> {
  const inMode = (gil: Gil, why = ''): Promise<SuiteRun> => {
    stage.say(`gilproof: running 'run' ${gil === 'default' ? 'in the default GIL mode' : `with the GIL ${gil}`}${why}`);
    return runSuite(run, { ...inputs, gil }, stage);
  };
  if (inputs.gil !== 'both') {
    const suite = await inMode(inputs.gil);
    return { suite, suites: [suite] };
  }
  const control = await inMode('on', ', for comparison');
  if (control.ending.stopped === 'cancelled') return { suite: control, suites: [control] };
  const suite = await inMode('off');
  return { suite, suites: [control, suite] };
}
