import { constants } from 'node:os';

/** Signals that are sent by the kernel for a fault, or by `abort()`. */
export const FAULTS = ['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGILL', 'SIGFPE', 'SIGSYS', 'SIGTRAP'];

/** `SIGSEGV`; one that has no name by its number. */
export function signalName(signal: number): string {
  return Object.entries(constants.signals).find(([, number]) => number === signal)?.[0] ?? `signal ${signal}`;
}

const WORDS: Readonly<Record<string, string>> = {
  SIGSEGV: 'an access to memory that is not its own',
  SIGBUS: 'an access to memory that is not there',
  SIGABRT: 'it gave itself up: an assertion in native code, or abort()',
  SIGILL: 'an instruction that this processor does not have',
  SIGFPE: 'a division by zero in native code',
  SIGSYS: 'a system call that is not permitted',
  SIGTRAP: 'a trap in native code',
};

/** `killed by SIGSEGV (an access to memory that is not its own)`; `outOfMemory`: whether the kernel has killed a process for want of it. */
export function inWords(signal: string, outOfMemory: boolean): string {
  if (signal === 'SIGKILL')
    return `killed by SIGKILL (${outOfMemory ? 'the kernel ran out of memory and chose it' : 'not by the suite; the kernel does that when memory runs out'})`;
  return `killed by ${signal}${WORDS[signal] ? ` (${WORDS[signal]})` : ''}`;
}

/** The same of an exit code of Windows. */
export function exceptionInWords(code: number): string {
  return EXCEPTIONS.get(code >>> 0) ?? `ended by exception 0x${(code >>> 0).toString(16).toUpperCase()}`;
}

/** Exit codes of Windows that are exceptions nobody caught (ntstatus.h). */
const EXCEPTIONS: ReadonlyMap<number, string> = new Map([
  [0xc0000005, 'ended by exception 0xC0000005 (access violation: memory that is not its own)'],
  [0xc000001d, 'ended by exception 0xC000001D (an instruction that this processor does not have)'],
  [0xc0000094, 'ended by exception 0xC0000094 (a division by zero in native code)'],
  [0xc00000fd, 'ended by exception 0xC00000FD (stack overflow)'],
  [0xc0000135, 'ended by exception 0xC0000135 (a DLL was not found)'],
  [0xc0000139, 'ended by exception 0xC0000139 (a DLL lacks a function)'],
  [0xc0000374, 'ended by exception 0xC0000374 (heap corruption)'],
  [0xc0000409, 'ended by exception 0xC0000409 (a stack buffer was overrun, or a fatal error)'],
]);
