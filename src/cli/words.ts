import { VALUES } from './arguments.js';

const FLAGS = Object.keys(VALUES).join('|');

/** What speaks of a step of a workflow and its inputs, and what says the same to somebody at a command line. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`Correct '(${FLAGS})' under 'with:'\\.`, 'g'), 'Correct --$1.'],
  [/Correct '(audit|merge)' under 'with:'\./g, "Correct what stands after '$1'."],
  [new RegExp(`[Ii]nput '(${FLAGS})'`, 'g'), '--$1'],
  [/Input '(audit|merge)'/g, "What stands after '$1'"],
  [new RegExp(`(?<![\\w'])'(${FLAGS}): ([\\w-]+)'`, 'g'), '--$1=$2'],
  [new RegExp(`(?<![\\w'])'(${FLAGS})'(?!\\w)`, 'g'), '--$1'],
  [/install the missing command in 'install', or correct its name in 'run'/g, 'install the missing command, or correct its name'],
  [/(^|[.\n] ?)'run'/g, '$1The command'],
  [/'run'/g, 'the command'],
  [/The job was cancelled/g, 'The run was interrupted'],
  [/Nothing, if somebody cancelled it\. If the job's own .*$/gm, 'Run it again.'],
  [/under RUNNER_TEMP/g, "in the system's folder for temporary files"],
  [/, in a step of its own|, or run it in a step of its own/g, ''],
  [/so the step stays green/g, 'so this is no failure'],
  [/ready for the next steps/g, 'ready'],
  [/(before|of) this step/g, '$1 this run'],
  [/relative to the workspace/g, 'relative to this folder'],
];

/** Our own words in the terms of the command line: `--fail-on` for the input 'fail-on', "the command" for 'run'. */
export function inFlags(text: string): string {
  return WORDS.reduce((said, [words, instead]) => said.replace(words, instead), text);
}

/** Prose breaks at blanks; all lines but the first are indented. A word that is longer than a line, a path say, stays whole. */
export function wrapped(line: string, { width, indent }: { readonly width: number; readonly indent: number }): readonly string[] {
  if (line.length <= width) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length > width && current !== '') {
      lines.push(current);
      current = ' '.repeat(indent) + word;
    } else current = longer;
  }
  return [...lines, current];
}
