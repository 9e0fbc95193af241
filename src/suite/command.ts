import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A script of a workflow, ready to be started. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** Hand the arguments over as they are (cmd has quoting rules of its own). */
  readonly verbatim: boolean;
}

interface Shell {
  readonly template: string;
  readonly extension: string;
  wrap(script: string): string;
}

const asIs = (script: string): string => script;

/** As the runner starts them (actions/runner, ScriptHandlerHelpers.cs), bash always with its strict flags. */
const SHELLS: Readonly<Record<string, Shell>> = {
  bash: { template: 'bash --noprofile --norc -e -o pipefail {0}', extension: '.sh', wrap: asIs },
  sh: { template: 'sh -e {0}', extension: '.sh', wrap: asIs },
  pwsh: {
    template: `pwsh -command ". '{0}'"`,
    extension: '.ps1',
    wrap: (script) =>
      `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`,
  },
  cmd: {
    template: 'cmd /D /E:ON /V:OFF /S /C "CALL "{0}""',
    extension: '.cmd',
    wrap: (script) => `@echo off\r\n${script.replaceAll(/\r?\n/g, '\r\n')}`,
  },
};

/** Writes `script` into `folder` as `<name>.<extension>` and says how `shell` (a known name, or a template with `{0}`) runs it. */
export function scriptCommand(given: {
  readonly script: string;
  readonly shell: string;
  readonly folder: string;
  readonly name: string;
}): Command {
  const shell = SHELLS[given.shell] ?? { template: given.shell, extension: '', wrap: asIs };
  const file = join(given.folder, given.name + shell.extension);
  writeFileSync(file, shell.wrap(given.script), { mode: 0o700 });
  if (given.shell === 'cmd') {
    const [, program = 'cmd', args = ''] = /^(\S+) (.*)$/.exec(shell.template) ?? [];
    return { program, args: [args.replace('{0}', () => file)], verbatim: true };
  }
  const [program = given.shell, ...args] = words(shell.template).map((word) => word.replaceAll('{0}', () => file));
  return { program, args, verbatim: false };
}

/** Splits at blanks outside of double quotes. */
function words(template: string): readonly string[] {
  return (template.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).map((word) => word.replaceAll('"', ''));
}
