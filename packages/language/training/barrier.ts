/** Waits until all `workers` have called it; `control[0]` counts arrivals, `control[1]` generations. */
export const meet = (control: Int32Array, workers: number): void => {
  const generation = Atomics.load(control, 1);
  if (Atomics.add(control, 0, 1) === workers - 1) {
    Atomics.store(control, 0, 0);
    Atomics.add(control, 1, 1);
    Atomics.notify(control, 1);
    return;
  }
  while (Atomics.load(control, 1) === generation) Atomics.wait(control, 1, generation);
};
