/** Works through a list with so many hands at once; the results stand in the list's order. */
export async function inParallel<T, R>(
  hands: number,
  list: readonly T[],
  work: (one: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const hand = async () => {
    while (next < list.length) {
      const index = next++;
      results[index] = await work(list[index] as T, index);
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return results;
}
