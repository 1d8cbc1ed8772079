import type { Extraction, Status } from '@dramatis/graph';
import fc from 'fast-check';
import { actor, event, evidence, extraction, place } from '../sample.ts';

export const NASTY: readonly string[] = [
  'a, b; "c" | \'d\'',
  'back\\slash \\n \\"',
  'line\nbreak\r\n\ttab',
  ']]> <!-- & &amp; <x/>',
  '👩‍🚀 émoji',
  'lone \ud83d and \udc00',
  'قاعدة عين الأسد',
  'מחנה \u200f(צבא)',
  'nul \u0000 bell \u0007 esc \u001b \ufffe',
  ' spaces  kept\u00a0\u0085next\u2028line\u2029 ',
  '[not, a list]',
  '<script>alert(1)</script>',
  '" onload="alert(1)',
  "'}) DETACH DELETE n; //",
  'unicode \\u0027}) DETACH DELETE n //',
  '=HYPERLINK("http://example.org","x")',
  '+1',
  '-1+1|cmd',
  '@SUM(A1)',
  '\t=1',
  '＝1',
];

/** Any text: names as people write them, hostile ones, and any UTF-16 code units. */
export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...NASTY),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.nat(0xffff), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
  );
}

/** One document with hostile text in every free field. */
export function anyExtraction(): fc.Arbitrary<Extraction> {
  const date = fc.constantFrom(null, '2020', '2024-02', '2026-01-17', '2026-01-17T10:30', 'soon', '2025-02-30');
  return fc
    .record({
      text: fc.array(anyText(), { minLength: 8, maxLength: 8 }),
      aliases: fc.array(anyText(), { maxLength: 4 }),
      start: date,
      end: date,
      status: fc.constantFrom<Status>('happened', 'planned', 'denied'),
      killed: fc.option(fc.nat()),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      lat: fc.option(fc.double({ min: -90, max: 90, noNaN: true })),
    })
    .map(({ text, aliases, start, end, status, killed, confidence, lat }) => {
      const [label = '', words = '', title = '', url = '', said = '', rule = '', type = '', where = ''] = text;
      const quote = (at: number, what: string) => ({ ...evidence('d-1', at, what), rule });
      return extraction(
        { id: 'd-1', title, url, source: type },
        [
          actor('a-1', { label, aliases, wikidata: words, evidence: [quote(1, label)] }),
          actor('a-2', { label: words, country: null, sector: null }),
          place('l-1', { label: where, lat, lon: lat }),
        ],
        [
          event(
            'e-1',
            { actor: ['a-1'], recipient: ['a-2', 'a-1'], location: ['l-1'], speaker: ['a-2'] },
            {
              label: said,
              trigger: words,
              start,
              end,
              time: said,
              status,
              confidence,
              speaker: 'a-2',
              cue: rule,
              quantity: killed === null ? null : { killed, currency: 'USD' },
              evidence: [quote(7, words)],
            },
          ),
        ],
        [{ relation: 'backs', source: 'a-2', target: 'a-1', evidence: [quote(9, said)] }],
      );
    });
}
