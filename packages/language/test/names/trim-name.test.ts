import { expect, test } from 'vitest';
import type { Name } from '../../src/analysis.ts';
import { trimName } from '../../src/names/trim-name.ts';
import { marked } from './marked.ts';

test.each<[string, string | null]>([
  ["the [Gen. Smith's PER] car", 'Smith'],
  ['[The United Nations ORG] met', 'United Nations'],
  ['[U.S. LOC] troops', 'U.S.'],
  ['on [Monday, LOC] in', null],
  ['of [Goma, LOC] in', 'Goma'],
  ['said [Theresa May PER] in', 'Theresa May'],
  ['said [May PER] in', 'May'],
  ['[President LOC] of', null],
  ['[2003 ORG] war', null],
  ['[General Motors ORG] said', 'General Motors'],
  ['[Premier League ORG] said', 'Premier League'],
  ['[Premier Ann Diaz PER] said', 'Ann Diaz'],
  ['[Democrat Ann Diaz PER] said', 'Ann Diaz'],
  ['[Police Sgt. Diaz ORG] said', 'Diaz'],
  ['[Deputy Foreign Minister Ann Diaz PER] said', 'Ann Diaz'],
  ['[Police Federation ORG] said', 'Police Federation'],
  ['[Utah Monday LOC]', 'Utah'],
  ['[Acme Inc. on Thursday ORG]', 'Acme Inc.'],
  ['[Black Friday ORG]', 'Black Friday'],
  ['[Black September ORG] said', 'Black September'],
  ['[Utah June LOC] 5', 'Utah'],
  ['on [Sunday Ghana LOC]', 'Ghana'],
  ['the [Sunday Mail ORG]', 'Sunday Mail'],
  ['the [South Koreans LOC] met', null],
  ['the [Malian ORG] army', null],
  ['the [Central African Republic LOC] met', 'Central African Republic'],
  ['said [Jane English PER]', 'Jane English'],
  ['said [English PER]', 'English'],
  ['the [Iran-backed ORG] group', null],
  ['the freshly [U.S.-sanctioned ORG] head', null],
  ['the [Rolls-Royce ORG] works', 'Rolls - Royce'],
  ['a [militia ORG] left', null],
  ['the [Sunni ORG] town', null],
  ['the [Sunni Endowment ORG] said', 'Sunni Endowment'],
  ['the [Deputy Foreign Minister ORG] said', null],
  ["before [Friday's PER] vote", null],
  ['on [May PER] 22', null],
  ['on 22 [May PER]', null],
  ['the [J ORG] and', null],
])('trimName: %s', (given, expected) => {
  const { tokens, names } = marked(given);
  const [{ first, last, type }] = names as [Name];
  const trimmed = trimName(tokens, first, last, type);
  expect(
    trimmed === undefined
      ? null
      : tokens
          .slice(trimmed.first, trimmed.last)
          .map(({ text }) => text)
          .join(' '),
  ).toBe(expected);
});
