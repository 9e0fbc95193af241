/** What Windows does, where a process cannot be asked for its stacks; the same calls are there on every system. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordedStacks } from '../../src/suite/recorded-stacks.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';
import { SOURCE } from './recording.js';

/** Runs `code` in a process that waits for its deadline as one on Windows does. */
function waiting(code: string, { deadline }: { readonly deadline: string }) {
  const folder = temporaryFolder('records');
  const parts = ['writing.py', 'windows.py'].map((part) => readFileSync(join(SOURCE, 'in-process', part), 'utf8'));
  const start =
    'import faulthandler, os\nos.environ["GILPROOF_DEADLINE"] = eval(sys.argv[1])\nanswer_in_time(faulthandler, sys.argv[2], os)';
  const options = { encoding: 'utf8', timeout: 60_000 } as const;
  const { stdout, stderr } = spawnSync(freeThreadedPython(), ['-c', `${parts.join('\n')}\n${start}\n${code}`, deadline, folder], options);
  expect(stderr).toBe('');
  return { folder, stdout };
}

const SOON = 'str(__import__("time").time() + 0.2)';
const STUCK = `
import threading, time
def wait_for(lock): lock.acquire()
lock = threading.Lock()
lock.acquire()
threading.Thread(target=wait_for, args=(lock,), daemon=True).start()
print(os.getpid(), flush=True)
while not any(os.stat(os.path.join(sys.argv[2], name)).st_size for name in os.listdir(sys.argv[2])): time.sleep(0.01)
time.sleep(0.1)
`;

test('a process whose time is over writes the stacks of all its threads down, and goes on', () => {
  const { folder, stdout } = waiting(STUCK, { deadline: SOON });
  const stacks = recordedStacks(folder);
  expect([...stacks.keys()]).toEqual([Number(stdout)]);
  expect(stacks.get(Number(stdout))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^ {2}File "<string>", line \d+ in wait_for$/), expect.stringMatching(/ in <module>$/)]),
  );
});

test.each([['str(__import__("time").time() + 1000)'], ['str(__import__("time").time() - 1)']])(
  'a process that ends before its time, or begins after it, has none: %s',
  (deadline) => {
    expect(recordedStacks(waiting('', { deadline }).folder).size).toBe(0);
  },
);

test('nothing else in a folder is taken for stacks, nor a folder that is gone', () => {
  const folder = temporaryFolder('records');
  writeFileSync(join(folder, '7-x.jsonl'), '  File "a.py", line 1 in f\n');
  writeFileSync(join(folder, '8-x.stacks'), '{"t":"load"}\n\xff\n');
  expect([recordedStacks(folder).size, recordedStacks(join(folder, 'gone')).size]).toEqual([0, 0]);
});
