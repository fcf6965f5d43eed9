/** The agenda with an item ticked (at its end) or no longer ticked. */
export function withTick(order: readonly string[], id: string, ticked: boolean): string[] {
  const rest = order.filter((one) => one !== id);
  return ticked ? [...rest, id] : rest;
}

/** The agenda with the item at `index` moved by so many places; one that stands at the end stays there. */
export function moved(order: readonly string[], index: number, by: -1 | 1): string[] {
  const to = index + by;
  const [one, other] = [order[index], order[to]];
  if (one === undefined || other === undefined) return [...order];
  return order.map((id, at) => (at === index ? other : at === to ? one : id));
}
