/** A map whose values are made each time they are asked for: nothing of them is kept. */
export class LazyMap<T> implements ReadonlyMap<string, T> {
  readonly size: number;
  readonly #indexOf: (key: string) => number | undefined;
  readonly #keyOf: (index: number) => string;
  readonly #valueAt: (index: number) => T;

  constructor(
    size: number,
    indexOf: (key: string) => number | undefined,
    keyOf: (index: number) => string,
    valueAt: (index: number) => T,
  ) {
    this.size = size;
    this.#indexOf = indexOf;
    this.#keyOf = keyOf;
    this.#valueAt = valueAt;
  }

  get(key: string): T | undefined {
    const index = this.#indexOf(key);
    return index === undefined ? undefined : this.#valueAt(index);
  }

  has(key: string): boolean {
    return this.#indexOf(key) !== undefined;
  }

  *keys(): MapIterator<string> {
    for (let index = 0; index < this.size; index += 1) yield this.#keyOf(index);
  }

  *values(): MapIterator<T> {
    for (let index = 0; index < this.size; index += 1) yield this.#valueAt(index);
  }

  *entries(): MapIterator<[string, T]> {
    for (let index = 0; index < this.size; index += 1) yield [this.#keyOf(index), this.#valueAt(index)];
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }

  forEach(visit: (value: T, key: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }
}
