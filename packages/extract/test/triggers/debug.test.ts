import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { analyze } from '@dramatis/language';
import { createDocument, extract } from '../../src/index.ts';
import { eventTypeTriggers } from '../../src/triggers/index.ts';

test('debug', () => {
  const out: string[] = [];
  let bad = 0;
  const show = (text: string) => {
    const { tokens } = analyze(text, {});
    return tokens.map((t) => `${t.text}/${t.lemma}/${t.upos}/${t.deprel}>${t.head < 0 ? '' : tokens[t.head]!.text}`).join(' ');
  };
  for (const row of eventTypeTriggers.flatMap(({ triggers }) => triggers)) {
    for (const [sign, text] of [['+', row.example], ['-', row.counterexample]] as const) {
      if (!text) continue;
      const { events, entities } = extract(createDocument({ text }));
      const rules = events.flatMap((e) => e.evidence.map(({ rule }) => rule));
      if (rules.includes(row.id) === (sign === '+')) continue;
      bad++;
      out.push(`${sign} ${row.id}: ${text}\n    fired ${rules.join(' ')} | ${entities.map((e) => e.label).join('; ')}\n    ${show(text)}`);
    }
  }
  writeFileSync('/tmp/triggers-debug.txt', `${bad}\n${out.join('\n')}\n`);
});
