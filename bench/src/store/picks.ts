/** One of the list; the first ones far more often, as names are in news. */
export function oftenFirst<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(list.length * random() ** 3)]!;
}

export function anyOf<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(list.length * random())]!;
}
