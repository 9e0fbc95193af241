import { EventEmitter } from 'node:events';
import { listenForCancelling, unlessCancelled } from '../src/cancel.js';
import { parseDuration } from '../src/duration.js';

/** Signals as a process gets them. */
function listening() {
  const signals = new EventEmitter();
  return { signals, ...listenForCancelling(signals as unknown as NodeJS.Process) };
}

describe('a job is cancelled', () => {
  test.each(['SIGINT', 'SIGTERM'])('by %s, whose name is the reason', (name) => {
    const { signals, cancelled, second } = listening();
    expect([cancelled.aborted, second.aborted]).toEqual([false, false]);
    signals.emit(name);
    expect([cancelled.aborted, cancelled.reason, second.aborted]).toEqual([true, name, false]);
  });

  test.each([
    ['SIGINT', 'SIGTERM'],
    ['SIGTERM', 'SIGTERM'],
  ])('and for good by a second signal, whichever: %s, %s', (one, other) => {
    const { signals, cancelled, second } = listening();
    for (const name of [one, other, one]) signals.emit(name);
    expect([cancelled.reason, second.aborted, second.reason]).toEqual([one, true, other]);
  });
});

describe('work that is cancelled', () => {
  test('before or while it is done throws, and says during what', async () => {
    const { signals, ...cancelling } = listening();
    const work = unlessCancelled(new Promise(() => {}), cancelling, 'the audit');
    signals.emit('SIGINT');
    for (const each of [work, unlessCancelled(Promise.resolve(1), cancelling, 'the audit')]) {
      await expect(each).rejects.toMatchObject({ verdict: 'cancelled', message: 'The job was cancelled during the audit.' });
    }
  });

  test('after it was done has its result', async () => {
    const { signals, ...cancelling } = listening();
    const work = unlessCancelled(Promise.resolve(7), cancelling, 'the audit');
    expect(await work).toBe(7);
    signals.emit('SIGINT');
    expect(await work).toBe(7);
  });

  test('and fails otherwise has that failure', async () => {
    await expect(unlessCancelled(Promise.reject(new Error('broken')), listening(), 'the audit')).rejects.toThrow('broken');
  });
});

test.each([
  ['90s', 90],
  ['45m', 2700],
  ['2h', 7200],
  ['1.5h', 5400],
  ['0.5s', 0.5],
  ['10 m', 600],
  ['24d', null],
  ['90', null],
  ['0s', null],
  ['-1s', null],
  ['s', null],
  ['', null],
  ['1h30m', null],
  ['1e3s', null],
  ['.5s', null],
  ['٣s', null],
  ['596h', 2_145_600],
  ['597h', null], // beyond what a timer can wait
  [`${'9'.repeat(400)}s`, null],
])('the duration %p is %p seconds', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});
