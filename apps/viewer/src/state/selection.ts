/** What the panel shows. */
export interface Selection {
  readonly kind: 'node' | 'edge';
  readonly key: string;
}
