import { expect, test } from 'vitest';
import { consistentNames } from '../../src/names/consistent-names.ts';
import { marked } from './marked.ts';

test.each<[string, string, string]>([
  ['nothing to do', 'the army left [Goma LOC].', 'the army left [Goma LOC].'],
  [
    'the type of most',
    '[Goma LOC] fell. in [Goma PER], near [Goma LOC]',
    '[Goma LOC] fell. in [Goma LOC], near [Goma LOC]',
  ],
  ['of equals the first', 'in [Hamas ORG] and [Hamas LOC]', 'in [Hamas ORG] and [Hamas ORG]'],
  [
    'a surname is the person',
    '[Qassem Soleimani PER] died. of [Soleimani LOC]',
    '[Qassem Soleimani PER] died. of [Soleimani PER]',
  ],
  ['a missed mention', '[Goma LOC] fell. rebels took Goma today', '[Goma LOC] fell. rebels took [Goma LOC] today'],
  ['a missed surname', '[Ali Khan PER] left. then Khan spoke', '[Ali Khan PER] left. then [Khan PER] spoke'],
  [
    'a surname with its particle',
    '[Ann van der Berg PER] left. of [van der Berg LOC]',
    '[Ann van der Berg PER] left. of [van der Berg PER]',
  ],
  [
    "a people is nobody's surname",
    '[Young Malians PER] left. then Malians spoke',
    '[Young Malians PER] left. then Malians spoke',
  ],
  [
    'a month is no surname',
    '[Ann May PER] left. on May 22, then May spoke',
    '[Ann May PER] left. on May 22, then [May PER] spoke',
  ],
  ['not within a longer run', '[Goma LOC] fell. the Goma Times wrote', '[Goma LOC] fell. the Goma Times wrote'],
  ['not where it is no proper noun', '[Turkey LOC] ate. a turkey', '[Turkey LOC] ate. a turkey'],
  [
    'the longest',
    '[New York LOC] and [York LOC]. in New York now',
    '[New York LOC] and [York LOC]. in [New York LOC] now',
  ],
])('%s', (_, given, expected) => {
  const { tokens, names, written } = marked(given);
  expect(written(consistentNames(names, tokens))).toBe(expected);
});
