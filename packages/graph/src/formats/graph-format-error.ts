/** A file that is no graph of ours; the message says where and what was expected. */
export class GraphFormatError extends Error {
  override readonly name = 'GraphFormatError';
}
