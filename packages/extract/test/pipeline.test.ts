import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDocument, extract } from '../src/index.ts';
import { actorsOf, eventsOf, read } from './read.ts';

describe('extract', () => {
  test('the same document gives the same bytes', () => {
    const document = createDocument({
      text: 'Turkish jets bombed Afrin on Monday, officials said.',
      published: '2018-01-24',
    });
    expect(JSON.stringify(extract(document))).toBe(JSON.stringify(extract(document)));
  });

  test.each([
    '',
    ' \n\t',
    '...',
    '\ud800',
    '\u0000\u0007',
    '你好世界',
    '<script>alert(1)</script>',
    'A'.repeat(20_000),
  ])('text without news gives no events and no throw: case %#', (text) => {
    expect(extract(createDocument({ text })).events).toEqual([]);
  });

  test('any text: spans are in bounds, texts are slices, references resolve, ids are unique', () => {
    const word = fc.constantFrom(
      'Iraqi',
      'army',
      'the',
      'attacked',
      'Baghdad',
      'on',
      'Monday',
      ',',
      '.',
      'militias',
      'by',
      'Iran-backed',
      'said',
      'U.S.',
      "'s",
      '\n\n',
      'withdrew',
      'from',
      'Erbil',
      'and',
      'killed',
      'seven',
      'people',
      'will',
      'not',
      '“',
      '”',
      'he',
      'it',
      'talks',
      'between',
      '🙂',
      '(',
      'RUF',
      ')',
    );
    const text = fc
      .array(fc.oneof({ weight: 9, arbitrary: word }, fc.string({ unit: 'binary' })), { maxLength: 60 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (source) => {
        const { entities, events, relations } = extract(createDocument({ text: source, published: '2024-05-01' }));
        const ids = [...entities, ...events].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const evidence = [
          ...entities.flatMap((entity) => entity.evidence),
          ...events.flatMap((event) => [
            ...event.evidence,
            ...event.participants.map((participant) => participant.evidence),
          ]),
          ...relations.flatMap((relation) => relation.evidence),
        ];
        for (const { start, end, text: words, sentence } of evidence) {
          expect(source.slice(start, end)).toBe(words);
          expect(source.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start <= start && end <= sentence.end && start < end).toBe(true);
        }
        for (const { evidence: own } of [...entities, ...events]) expect(own.length).toBeGreaterThan(0);
        const known = new Set(ids);
        for (const { participants, speaker } of events) {
          for (const { entity } of participants) expect(known.has(entity)).toBe(true);
          expect(speaker === null || known.has(speaker)).toBe(true);
        }
        for (const { source: from, target } of relations) expect(known.has(from) && known.has(target)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('a text longer than a block keeps its offsets and joins its names', () => {
    const line = 'Iran-backed militias attacked Ain al-Asad Airbase. ';
    const text = line.repeat(12_000);
    const { entities, events, warnings } = extract(createDocument({ text }));
    expect(warnings.map(({ code }) => code)).toEqual(['long-document']);
    const bases = entities.filter(({ label }) => label === 'Ain al-Asad Airbase');
    expect(bases).toHaveLength(1);
    expect(events.length).toBeGreaterThan(0);
    for (const { evidence } of events) expect(text.slice(evidence[0]!.start, evidence[0]!.end)).toBe(evidence[0]!.text);
  }, 120_000);

  test('a sentence too long to be one is cut, and the extraction says so', () => {
    const codes = (text: string): string[] => extract(createDocument({ text })).warnings.map(({ code }) => code);
    expect(codes(`${'soldiers and '.repeat(500)}guards left.`)).toEqual(['long-sentence']);
    expect(codes('Soldiers and guards left.')).toEqual([]);
  });
});

describe('createDocument', () => {
  test('the id comes from the content', () => {
    expect(createDocument({ text: 'a' }).id).toBe(createDocument({ text: 'a' }).id);
    expect(createDocument({ text: 'a' }).id).not.toBe(createDocument({ text: 'a', published: '2024-01-01' }).id);
  });
  test.each(['2024-02-30', '1 May 2024', '2024', ''])('refuses the date %j', (published) => {
    expect(() => createDocument({ text: '', published })).toThrow(RangeError);
  });
});

describe('who is who', () => {
  test.each([
    ['The Iraqi army attacked militants. Iraqi forces said the army won.', 'Iraqi army', 'military'],
    ['Iran-backed militias attacked the base. Iran-backed groups denied it.', 'Iran-backed militias', 'militia'],
    ['U.S.-led coalition forces attacked a village.', 'U.S.-led coalition', 'military'],
    ['Washington condemned the attack.', 'Government of the United States', 'government'],
  ])('%s', (text, label, type) => {
    const found = actorsOf(read(text)).filter((actor) => actor.type === type);
    expect(found.map((actor) => actor.label)).toEqual([label]);
  });

  test('a capital is a place after "in" and a government as a subject', () => {
    const reading = read('Baghdad condemned the attack. Officials met in Baghdad.');
    expect(reading.entities.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Government of Iraq', 'Baghdad']),
    );
    expect(reading.relations).toEqual(
      expect.arrayContaining([expect.objectContaining({ relation: 'capital-of', target: 'actor:government:IRQ' })]),
    );
  });
});

describe('what happened', () => {
  test.each([
    ['Rebels attacked the town of Goma.', 'happened'],
    ['Rebels did not attack the town of Goma.', 'negated'],
    ['Rebels will attack the town of Goma.', 'planned'],
    ['Rebels plan to attack the town of Goma.', 'planned'],
    ['Rebels threatened to attack the town of Goma.', 'threatened'],
    ['Rebels may attack the town of Goma.', 'possible'],
    ['Rebels denied attacking the town of Goma.', 'denied'],
    ['The army accused rebels of attacking the town of Goma.', 'alleged'],
    ['Rebels are attacking the town of Goma.', 'ongoing'],
  ])('%s is %s', (text, status) => {
    const assault = eventsOf(read(text), 'ASSAULT');
    expect(assault.map((event) => event.status)).toEqual([status]);
  });

  test('active and passive give the same roles', () => {
    const roles = (text: string) =>
      eventsOf(read(text), 'ASSAULT').map((event) =>
        event.participants.map(({ role, entity }) => `${role} ${entity}`).sort(),
      );
    expect(roles('The town of Goma was attacked by Iran-backed militias.')).toEqual(
      roles('Iran-backed militias attacked the town of Goma.'),
    );
  });
});
