/** Serialization failure and deadlock. */
const PASSING = new Set(['40001', '40P01']);
const MOST_TRIES = 6;

/** Does it again where the database took it back for a reason that passes. */
export async function retryPassing<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await work();
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (tries === MOST_TRIES || typeof code !== 'string' || !PASSING.has(code)) throw error;
    }
}
