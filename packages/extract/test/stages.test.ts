import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** What a folder may import stands before it; `triggers` are data of the events. */
const ORDER = ['gazetteer', 'actors', 'mentions', 'places', 'entities', 'triggers', 'events', 'relations'];
const source = fileURLToPath(new URL('../src', import.meta.url));

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.includes('generated'),
);
const rankOf = (path: string): number => ORDER.indexOf(path.split(/[\\/]/)[0]!);

test('stages import only earlier stages', () => {
  const backwards = files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/from '(\.[^']+)'/g)]
      .map(([, target]) => normalize(join(dirname(file), target!)))
      .filter((target) => rankOf(file) >= 0 && rankOf(target) > rankOf(file))
      .map((target) => `${file} → ${target}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(backwards).toEqual([]);
});
