/** Lower case without accents; everything but letters and digits becomes one space. */
export function bareText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** All pairs of neighbouring characters of a word. */
export function letterPairs(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2));
}

/** Dice's coefficient of two bags: 2 × common parts ÷ all parts (Dice 1945); 0 of two empty ones. */
export function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const rest = [...b];
  let common = 0;
  for (const part of a) {
    const index = rest.indexOf(part);
    if (index < 0) continue;
    rest.splice(index, 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length);
}
