import fc from 'fast-check';
import { type Entry, PriorityQueue } from '../../../lib/summary/priority-queue.ts';

test('a queue gives its entries back by priority, then position', () => {
  const entries = fc.array(fc.record({ priority: fc.integer({ min: -3, max: 3 }), position: fc.nat(20) }));
  fc.assert(
    fc.property(entries, (list) => {
      const queue = new PriorityQueue();
      for (const entry of list) queue.push(entry);
      const given: Entry[] = [];
      for (let entry = queue.pop(); entry; entry = queue.pop()) given.push(entry);
      expect(given).toEqual([...list].sort((a, b) => b.priority - a.priority || a.position - b.position));
      expect(queue.pop()).toBeUndefined();
    }),
  );
});
