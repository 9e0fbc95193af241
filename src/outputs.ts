import { addPath, exportVariable, setOutput } from '@actions/core';
import type { Activation } from './python/activate.js';
import type { Result } from './result.js';

/** Where outputs and the environment of later steps are written: `@actions/core`, or a stand-in of the same shape. */
export interface StepFiles {
  readonly setOutput: typeof setOutput;
  readonly addPath: typeof addPath;
  readonly exportVariable: typeof exportVariable;
}

const runner: StepFiles = { setOutput, addPath, exportVariable };

/** What the outputs are made of: the result, and what does not stand in it. Paths are absolute; null where unknown. */
export interface Outcome {
  readonly result: Result;
  readonly cacheKey: string | null;
  readonly report: string | null;
  readonly summaryFile: string | null;
}

/** Writes every output of the step, whatever the verdict; what is not known is empty. */
export function writeOutputs({ result, cacheKey, report, summaryFile }: Outcome, files: StepFiles = runner): void {
  const { python, offenders, runs } = result;
  const outputs = {
    'python-version': python?.version,
    'python-tag': python?.tag,
    'cache-key': cacheKey,
    'python-path': python?.executable,
    verdict: result.verdict,
    offenders: JSON.stringify([...new Set(offenders.map(({ module }) => module))].sort()),
    'tests-exit-code': runs.at(-1)?.exitCode,
    report,
    'summary-file': summaryFile,
  };
  for (const [name, value] of Object.entries(outputs)) files.setOutput(name, String(value ?? ''));
}

/** Makes the interpreter the Python of later steps. `PYTHON_GIL` is not among the variables: an ordinary Python would die of it. */
export function exportPython({ path, variables }: Activation, files: StepFiles = runner): void {
  // What is added last comes first.
  for (const directory of [...path].reverse()) files.addPath(directory);
  for (const [name, value] of Object.entries(variables)) files.exportVariable(name, value);
}
