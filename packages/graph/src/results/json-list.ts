/**
 * A JSON list, an item a line and a part.
 *
 * @example [...jsonListParts([1, 2])].join('') //=> '[\n1,\n2\n]\n'
 */
export function* jsonListParts(items: Iterable<unknown>): Generator<string, void, undefined> {
  let before = '[\n';
  for (const item of items) {
    yield before + JSON.stringify(item);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
