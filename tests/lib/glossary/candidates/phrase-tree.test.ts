import fc from 'fast-check';
import { PhraseTree } from '../../../../lib/glossary/candidates/phrase-tree.ts';

describe('PhraseTree', () => {
  test('has one node for each sequence, and gives the sequence back', () => {
    const sequences = fc.array(fc.array(fc.nat(20), { minLength: 1, maxLength: 7 }), { maxLength: 100 });
    fc.assert(
      fc.property(sequences, (all) => {
        const tree = new PhraseTree();
        const nodeOf = (words: readonly number[]) => words.reduce((node, word) => tree.child(node, word), 0);
        const nodes = all.map(nodeOf);
        expect(nodes.map((node) => tree.wordsOf(node))).toEqual(all);
        expect(all.map(nodeOf)).toEqual(nodes);
        expect(new Set(nodes).size).toBe(new Set(all.map((words) => words.join(' '))).size);
      }),
    );
  });

  test('keeps its nodes while it grows', () => {
    const tree = new PhraseTree();
    const nodes = Array.from({ length: 20_000 }, (_, word) => tree.child(word % 7, word));
    expect(nodes.map((node) => tree.wordsOf(node).at(-1))).toEqual(nodes.map((_, word) => word));
    expect(nodes.map((_, word) => tree.child(word % 7, word))).toEqual(nodes);
    expect(tree.size).toBe(20_001);
  });
});
