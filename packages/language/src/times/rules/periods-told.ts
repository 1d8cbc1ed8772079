import { shift } from '../calendar.ts';
import { found, type Rule, word } from '../context.ts';
import { UNITS } from '../time-words.ts';

const EDGES = /^(?:end|finish|close|begin|start|open)$/;

/** "ended the day lower", "closed for the week": the day told last, the week, month or year of the report; no "the day of the vote". */
export const periodToldRule: Rule = (context, at) => {
  if (word(context, at) !== 'the') return null;
  const unit = UNITS.get(word(context, at + 1));
  if (!unit || !/^(?:day|week|month|quarter|year)$/.test(word(context, at + 1))) return null;
  const next = word(context, at + 2);
  const lead = context.tokens[at - 1];
  if (!lead || at <= context.first || /^(?:of|when|that|before|after|since)$/.test(next)) return null;
  const edge = lead.upos === 'VERB' && EDGES.test(lead.lemma);
  const whole = lead.norm === 'for' && /^[.,;:)]?$/.test(next);
  return edge || whole
    ? found(at + 2, 'DATE', shift(unit === 'day' ? context.told(unit) : context.report, unit, 0))
    : null;
};
