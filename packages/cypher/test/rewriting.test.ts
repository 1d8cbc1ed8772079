import { describe, expect, test } from 'vitest';
import { directed } from '../src/directed.ts';
import { withEngineNames } from '../src/relationship-names.ts';
import { tokens } from '../src/tokens.ts';

describe('directed', () => {
  test.each([
    ['(a:Actor)-[:ACTOR]-(e)', '(a:Actor)<-[:ACTOR]-(e)'],
    ['(e:Event {type: "X"})-[r:LOCATION]-(l)', '(e:Event {type: "X"})-[r:LOCATION]->(l)'],
    ['(a)-[:ACTOR|RECIPIENT]-(e:Event)', '(a)<-[:ACTOR|RECIPIENT]-(e:Event)'],
    ['(a:Actor|Location) - [:actor] - (e)', '(a:Actor|Location) <- [:actor] - (e)'],
    ['(a:Actor)-[:ACTOR]-(e)-[:LOCATION]-(l:Location)', '(a:Actor)<-[:ACTOR]-(e)-[:LOCATION]->(l:Location)'],
    ['MATCH (e:Event) MATCH (e)-[:OBJECT]-(x)', 'MATCH (e:Event) MATCH (e)-[:OBJECT]->(x)'],
  ])('%s', (query, expected) => {
    expect(textOf(query)).toBe(expected);
  });

  test.each([
    '(a)-[:ACTOR]-(b)',
    '(a:Actor)-[]-(e:Event)',
    '(a:Actor)-[:BACKS]-(b:Actor)',
    '(a:Actor)-[:ACTOR|BACKS]-(b)',
    '(a:Actor)<-[:ACTOR]-(e)',
    '(a:Actor)-[:ACTOR]->(e)',
    '(a:Actor)-[:ACTOR*1..3]-(e:Event)',
    '(a:Actor)-[:ACTOR]-(b:Actor)',
    '(e:Event)-[:ACTOR]-(f:Event)',
    '(n:Actor|Event)-[:ACTOR]-(x)',
    'MATCH (e:Event) WITH count(*) AS c MATCH (e)-[:ACTOR]-(x)',
    "RETURN '(a:Actor)-[:ACTOR]-(e)'",
    'RETURN (1)-[2]-(3)',
  ])('leaves %s', (query) => {
    expect(textOf(query)).toBe(query);
  });

  test('deep brackets, in linear time', () => {
    const started = performance.now();
    directed(tokens('('.repeat(50_000)));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

function textOf(query: string): string {
  return directed(tokens(query))
    .map(({ text }) => text)
    .join('');
}

describe('withEngineNames', () => {
  test.each([
    ['(a:Actor)-[:ACTOR]-(e)', '(a:Actor)-[:ACTOR_]-(e)'],
    ['(a:Actor)-[r:actor|RECIPIENT|:LOCATION]->(e)', '(a:Actor)-[r:ACTOR_|RECIPIENT|:LOCATION_]->(e)'],
    ['()-[:`ACTOR` {rule: ACTOR}]-()', '()-[:ACTOR_ {rule: ACTOR}]-()'],
    ['RETURN type(r), e.type', 'RETURN label(r), e.type'],
    [
      "MATCH (l:Location {label: '-[:ACTOR]-'}) RETURN [l:ACTOR]",
      "MATCH (l:Location {label: '-[:ACTOR]-'}) RETURN [l:ACTOR]",
    ],
  ])('%s', (query, expected) => {
    expect(withEngineNames(tokens(query))).toBe(expected);
  });
});
