/**
 * Turns a question about many into one that can be asked singly: what is asked while an answer is on its way is gathered into
 * the next question. Under load that is one round trip for many; a lone question waits for nothing. `undefined` is the answer
 * where the many-answer has none; an error goes to all who asked together.
 */
export function gather<K, V>(ask: (keys: K[]) => Promise<Map<K, V>>): (key: K) => Promise<V | undefined> {
  let waiting: Set<K> | null = null;
  let next: Promise<Map<K, V>> = Promise.resolve(new Map());
  return async (key) => {
    if (!waiting) {
      const keys = new Set<K>();
      waiting = keys;
      const start = async () => {
        waiting = null;
        return await ask([...keys]);
      };
      next = next.then(start, start);
    }
    waiting.add(key);
    return (await next).get(key);
  };
}
