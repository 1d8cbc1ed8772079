import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onlyReads } from '../src/only-reads.ts';
import { tokens } from '../src/tokens.ts';

describe('onlyReads', () => {
  test.each([
    'MATCH (n) RETURN n',
    ' // first\nMATCH (n) RETURN count(*);',
    'OPTIONAL MATCH (n) RETURN n',
    'UNWIND [1, 2] AS x RETURN x',
    'EXPLAIN MATCH (n) RETURN n',
    'CALL show_tables() RETURN *',
    "MATCH (n {label: 'DROP TABLE Actor; CREATE'}) RETURN n",
    'MATCH (n) RETURN n.`set`, n.load AS `create`',
    'MATCH (n) /* DELETE */ RETURN {set: 1}',
    'MATCH (n:`Use`)-[:LOAD]-() RETURN n',
  ])('takes %s', (cypher) => {
    expect(() => onlyReads(tokens(cypher))).not.toThrow();
  });

  test.each([
    ['CREATE (n:Actor {key: "x"})', /CREATE is refused/],
    ['match (n) set n.label = "x"', /SET is refused/],
    ['MATCH (n) DETACH DELETE n', /DETACH is refused/],
    ['MERGE (n:Actor {key: "x"}) RETURN n', /MERGE is refused/],
    ['DROP TABLE Actor', /DROP is refused/],
    ["COPY (MATCH (n) RETURN n) TO '/tmp/out.csv'", /COPY is refused/],
    ["LOAD FROM '/etc/passwd' RETURN *", /LOAD is refused/],
    ["MATCH (n) LOAD FROM '/etc/passwd' RETURN *", /LOAD is refused/],
    ["EXPORT DATABASE 'x'", /EXPORT is refused/],
    ["ATTACH 'x' AS y (dbtype duckdb)", /ATTACH is refused/],
    ['INSTALL httpfs', /INSTALL is refused/],
    ['EXPLAIN CREATE (n:Actor)', /CREATE is refused/],
    ['CALL threads = 8', /CALL takes/],
    ["CALL create_fts_index('Actor', 'i', ['label'])", /CALL takes/],
    ['MATCH (n) RETURN n; MATCH (m) RETURN m', /One statement/],
    ['MATCH (n) RETURN "a\\"; // "; DROP TABLE Actor', /One statement/],
    ['CHECKPOINT', /CHECKPOINT is refused/],
    ['SELECT * FROM t', /begins with MATCH.*not with "SELECT"/],
    ['  // nothing', /empty/],
    ['', /empty/],
  ])('refuses %s', (cypher, message) => {
    expect(() => onlyReads(tokens(cypher))).toThrow(message);
  });
});

describe('tokens', () => {
  test('together are the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc
            .array(fc.constantFrom("'", '"', '`', '\\', '/*', '*/', '//', '\n', 'a', '(', ':'))
            .map((all) => all.join('')),
        ),
        (text) => {
          expect(
            tokens(text)
              .map((token) => token.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });

  test.each(["'", '"', '`', '/*', '\\', '(', "'\\", 'a'])('%j a hundred thousand times', (unit) => {
    const started = performance.now();
    tokens(unit.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
