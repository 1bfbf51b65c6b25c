/**
 * The index of the first item for which `holds`, found by halving: once it holds it
 * must hold for all items that follow. `items.length` where it holds for none.
 */
export function firstIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as Item)) high = middle
    else low = middle + 1
  }
  return low
}
