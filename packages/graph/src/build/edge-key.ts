/**
 * The key of an edge, from its ends and what it says.
 *
 * @example edgeKey('e-1', 'actor', 'a-2') //=> 'e-1|actor|a-2'
 */
export function edgeKey(source: string, name: string, target: string): string {
  return `${quote(source)}|${name}|${quote(target)}`;
}

function quote(id: string): string {
  return id.replace(/[%|]/g, (character) => (character === '%' ? '%25' : '%7C'));
}
