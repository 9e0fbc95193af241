import { VALUES } from './arguments.js';

const FLAGS = Object.keys(VALUES).join('|');

/** The same words for somebody at a command line: `--fail-on` for the input 'fail-on', "the command" for 'run'. */
export function inFlags(text: string): string {
  return text
    .replaceAll("install the missing command in 'install', or correct its name in 'run'", 'install the command, or correct its name')
    .replace(new RegExp(`Correct '(${FLAGS})' under 'with:'\\.`, 'g'), 'Correct --$1.')
    .replace(new RegExp(`[Ii]nput '(${FLAGS})'`, 'g'), '--$1')
    .replace(/Input '(audit|merge)'/g, "What follows '$1'")
    .replace(/Correct '(audit|merge)' under 'with:'\./g, "Correct what follows '$1'.")
    .replace(new RegExp(`'(${FLAGS}): ([\\w-]+)'`, 'g'), '--$1=$2')
    .replace(new RegExp(`'(${FLAGS})'`, 'g'), '--$1')
    .replace(/(^|[.:\n] ?)'run'/g, (_, before: string) => `${before}${before.startsWith(':') ? 'the' : 'The'} command`)
    .replaceAll("'run'", 'the command')
    .replaceAll('The job was cancelled', 'The run was interrupted')
    .replace(/Nothing, if somebody cancelled it\. If the job.s own .*$/gm, 'Run it again.')
    .replaceAll('under RUNNER_TEMP', "in the system's folder for temporary files")
    .replaceAll('so the step stays green', 'so this is no failure')
    .replaceAll('ready for the next steps', 'ready');
}
