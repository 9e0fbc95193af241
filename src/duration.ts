/** What a duration looks like, for messages. */
export const LEGAL_DURATIONS = 'a number with its unit: 90s, 45m or 2h';

const SECONDS = { s: 1, m: 60, h: 3600 } as const;

/** Seconds of `90s`, `45m` or `2h`; null for anything else, zero among it. */
export function parseDuration(text: string): number | null {
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([smh])$/.exec(text) ?? [];
  const seconds = Number(amount) * (SECONDS[unit as keyof typeof SECONDS] ?? 0);
  // More than this a timer cannot wait: 24 days.
  return seconds > 0 && seconds * 1000 < 2 ** 31 ? seconds : null;
}
