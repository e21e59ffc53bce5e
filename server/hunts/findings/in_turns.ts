/** Works on items, a few at a time; the answers stand in the order of the items. */
export async function inTurns<A, B>(
  items: readonly A[],
  atOnce: number,
  work: (item: A) => Promise<B>,
): Promise<readonly B[]> {
  const answers: B[] = [];
  const queue = items.entries();
  const workers = Array.from({ length: atOnce }, async () => {
    for (const [at, item] of queue) answers[at] = await work(item);
  });
  await Promise.all(workers);
  return answers;
}
