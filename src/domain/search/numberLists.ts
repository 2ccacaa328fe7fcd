/** For each key from 0 up a list of numbers, without an object for each. */
export class NumberLists {
  readonly #starts: Uint32Array;
  readonly #values: Uint32Array;

  /** Puts each value to the list of the key beside it; a list keeps the order of its values. */
  constructor(keyCount: number, keys: readonly number[], values: readonly number[]) {
    this.#starts = new Uint32Array(keyCount + 1);
    this.#values = new Uint32Array(values.length);
    for (const key of keys) this.#starts[key + 1]! += 1;
    for (let key = 0; key < keyCount; key += 1) this.#starts[key + 1]! += this.#starts[key]!;
    const next = this.#starts.slice();
    keys.forEach((key, position) => {
      this.#values[next[key]!] = values[position]!;
      next[key]! += 1;
    });
  }

  /** The numbers of the keys from `from` to before `to`, in their order. */
  between(from: number, to: number): Uint32Array {
    return this.#values.subarray(this.#starts[from], this.#starts[to]);
  }

  of(key: number): Uint32Array {
    return this.between(key, key + 1);
  }
}
