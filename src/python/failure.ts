/** Why one attempt failed, and what to do: try the same origin again (not before `wait`, where it said so), or go to the next at once. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly then: 'again' | 'next',
    /** In milliseconds. */
    readonly wait: number | null = null,
  ) {
    super(message);
  }
}
