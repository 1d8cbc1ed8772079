import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../src/adapters/index.ts';
import { sentenceReport } from '../src/formats/conllu.ts';
import { type DateField, type Report, reportOf } from '../src/report.ts';
import { pipelineOf, predictAll } from './records.ts';

/** A record that refuses to give anything but the keys named (and `then`, which awaiting looks for). */
function guarded(record: object, allowed: readonly string[]): object {
  return new Proxy(record, {
    get(target, key) {
      if (key !== 'then' && !allowed.includes(String(key))) throw new Error(`gold was touched: ${String(key)}`);
      return Reflect.get(target, key);
    },
    ownKeys() {
      throw new Error('gold was listed');
    },
  });
}

describe('reportOf', () => {
  test.each<readonly [string, DateField, string | null]>([
    ['no date field', null, null],
    ['a plain day', ['date'], '2020-01-03'],
    ['a nested day', ['dct', 'value'], '1998-08-07'],
    ['a day without dashes', ['compact'], '1995-01-16'],
    ['no such day', ['wrong'], null],
    ['a missing field', ['absent'], null],
  ])('%s', (_, field, published) => {
    const record = {
      id: 'a',
      text: 'Rain fell.',
      date: '2020-01-03',
      dct: { value: '1998-08-07' },
      compact: '19950116',
      wrong: '2020-02-31',
    };
    expect(reportOf(record, field)).toEqual({ id: 'a', text: 'Rain fell.', published });
  });

  test.each([
    ['Lima, 9 Jan 90 (a wire) -- [text] Rain fell.', '1990-01-09'],
    ['San Salvador, 12 October 89 -- Rain fell.', '1989-10-12'],
    ['Rain fell on 12 houses in 1989.', null],
  ])('the day of a dateline: %s', (text, published) => {
    expect(reportOf({ id: 'a', text }, 'dateline').published).toBe(published);
  });

  test('a record without text is an error', () => {
    expect(() => reportOf({ id: 'a' }, null)).toThrow(TypeError);
  });

  test.each(ADAPTERS.filter(({ format }) => format.extension === 'jsonl'))(
    '$name reads nothing of the gold',
    async (adapter) => {
      const path = adapter.date === 'dateline' ? [] : (adapter.date ?? []);
      const date = path.reduceRight<unknown>((inner, key) => guarded({ [key]: inner }, [key]), '2020-01-03');
      const record = guarded(
        {
          ...(path.length > 0 ? { [path[0]!]: Reflect.get(Object(date), path[0]!) } : {}),
          id: 'a',
          text: 'Rain fell.',
          events: [],
        },
        ['id', 'text', ...path.slice(0, 1)],
      );
      const report = reportOf(record, adapter.date);
      expect(Object.keys(report).sort()).toEqual(['id', 'published', 'text']);
      const seen = guarded(report, ['id', 'text', 'published']) as Report;
      const [prediction] = await predictAll(adapter, [seen], pipelineOf({}));
      expect(prediction?.id).toBe('a');
    },
  );
});

describe('sentenceReport', () => {
  const lines = [
    '# text = gold',
    '1\tShe\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\t_',
    "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_",
    '2\tdid\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\t_',
    "3\tn't\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\t_",
    '4\tleave\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\tSpaceAfter=No',
    '4.1\tghost\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\t_',
    '5\t.\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\tGOLD\t_',
  ];

  test('text and words come from forms and SpaceAfter, nothing else', () => {
    const report = sentenceReport(lines, 7);
    expect(report.text).toBe("She didn't leave.");
    expect(report.words?.map(({ form, spaceAfter }) => (spaceAfter ? `${form} ` : form))).toEqual([
      'She ',
      'did',
      "n't ",
      'leave',
      '. ',
    ]);
    expect(JSON.stringify(report)).not.toContain('GOLD');
    expect(report.id).toBe('7');
  });
});
