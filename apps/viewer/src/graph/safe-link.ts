/**
 * The address if it is plain http or https, else null: nothing from an article may run or reach a local file.
 *
 * @example safeLink('javascript:alert(1)') //=> null
 */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
