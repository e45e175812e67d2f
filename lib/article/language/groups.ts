/** A language and what a sign adds to its score. */
export interface Weighted {
  /** Position of the language in its model. */
  readonly language: number;
  readonly weight: number;
}

/** A tree of letter groups: each step is one UTF-16 code unit. */
interface GroupNode {
  readonly next: Map<number, GroupNode>;
  readonly owners: Weighted[];
}

const emptyNode = (): GroupNode => ({ next: new Map(), owners: [] });

/** The letter groups of the languages of one script, by where in a word they stand. */
export class LetterGroups {
  readonly #beginnings = emptyNode();
  readonly #endings = emptyNode();
  readonly #inner = emptyNode();

  /** @param group `vor-` begins words, `-tion` ends them, `-sch-` stands anywhere in them. */
  add(group: string, owner: Weighted): void {
    const letters = group.replaceAll('-', '');
    if (!group.startsWith('-')) insert(this.#beginnings, letters, owner);
    else if (!group.endsWith('-')) insert(this.#endings, [...letters].reverse().join(''), owner);
    else insert(this.#inner, letters, owner);
  }

  /** Adds the weights of every group that a word has to `gains`, by language. */
  collect(word: string, gains: Int32Array): void {
    follow(this.#beginnings, word, 0, 1, gains);
    follow(this.#endings, word, word.length - 1, -1, gains);
    for (let from = 0; from < word.length; from += 1) follow(this.#inner, word, from, 1, gains);
  }
}

function insert(root: GroupNode, letters: string, owner: Weighted): void {
  let node = root;
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    let next = node.next.get(code);
    if (next === undefined) {
      next = emptyNode();
      node.next.set(code, next);
    }
    node = next;
  }
  node.owners.push(owner);
}

function follow(root: GroupNode, word: string, from: number, step: 1 | -1, gains: Int32Array): void {
  let node = root.next.get(word.charCodeAt(from));
  for (let at = from + step; node !== undefined; at += step) {
    for (const { language, weight } of node.owners) gains[language] = (gains[language] ?? 0) + weight;
    node = node.next.get(word.charCodeAt(at)); // NaN, which no node has, beyond the word
  }
}
