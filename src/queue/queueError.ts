/** Something about a run in the queue that a person can put right; the message says what was found and what to do. Never holds a password. */
export class QueueError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'QueueError';
  }
}
