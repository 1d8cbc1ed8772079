import { describe, expect, test } from 'vitest';
import { actorCode } from '../../src/actors/actor-code.ts';
import { createDocument } from '../../src/document.ts';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer.ts';
import { overlayGazetteer } from '../../src/gazetteer/overlay-gazetteer.ts';
import { readActorDictionary } from '../../src/gazetteer/user/read-actor-dictionary.ts';
import { readGazetteerTable } from '../../src/gazetteer/user/read-gazetteer-table.ts';
import { extract } from '../../src/pipeline.ts';

const base = defaultGazetteer();

describe('readGazetteerTable', () => {
  test('actors, their terms, and places', () => {
    const entries = readGazetteerTable(
      [
        '\uFEFFlabel,aliases,type,country,sector,office,from,to,lat,lon,id',
        '# a remark',
        '"Front, Harbour",H.F.|Harbour men,militia,SOM,REB,,2001,,,,',
        'Anna Dahl,,person,NOR,GOV|MIL,defence minister,2020-01,2022-05-01,,,',
        '',
        'Anna Dahl,,person,NOR,LEG,member of parliament,2022-05-02,,,,',
        'Camp Lark,,facility,IRQ,,,,,33.5,43.25,lark',
      ].join('\r\n'),
    );
    expect(entries.map(({ label, aliases }) => [label, aliases])).toEqual([
      ['Front, Harbour', ['H.F.', 'Harbour men']],
      ['Anna Dahl', []],
      ['Camp Lark', []],
    ]);
    expect(entries[1]).toMatchObject({ sector: 'GOV', second: 'MIL', terms: [{ from: '2020-01' }, { sector: 'LEG' }] });
    expect(entries[2]).toMatchObject({ kind: 'place', type: 'facility', lat: 33.5, lon: 43.25, id: 'location:lark' });
  });

  test('columns by tabs', () => {
    expect(readGazetteerTable('type\tlabel\nparty\tBlue, and Green')[0]?.label).toBe('Blue, and Green');
  });

  test.each([
    ['', 1, 'no columns'],
    ['label,type,contry\na,party,SOM', 1, 'no column "contry"'],
    ['label\na', 1, 'the column type is missing'],
    ['label,type,type\na,party,party', 1, 'is there twice'],
    ['label,type\na,party\nb', 3, '1 cells instead of 2'],
    ['label,type\na,band', 2, 'type cannot be "band"'],
    ['label,type\na,country', 2, 'type cannot be "country"'],
    ['label,type\n,party', 2, 'label is empty'],
    ['label,type,sector\na,party,PTI', 2, 'sector cannot be "PTI"'],
    ['label,type,country\na,party,XYZ', 2, 'no country "XYZ"'],
    ['label,type,from\na,party,2001-13', 2, 'from cannot be "2001-13"'],
    ['label,type,from,to\na,party,2005,2001', 2, 'from 2005 is after to 2001'],
    ['label,type\na,facility', 2, 'lat of a place cannot be ""'],
    ['label,type,lat,lon\na,facility,93,10', 2, 'lat of a place cannot be "93"'],
    ['label,type\n"a,party\nb,party', 2, 'a quote that does not end'],
  ])('%j: line %i, %s', (text, line, message) => {
    expect(() => readGazetteerTable(text)).toThrow(
      expect.objectContaining({ line, message: expect.stringContaining(message) }),
    );
  });
});

describe('readActorDictionary', () => {
  const read = (...lines: readonly string[]) => readActorDictionary(lines.join('\n'));

  test('names, synonyms, codes in line and below, comments of both kinds', () => {
    const { entries, problems } = read(
      '# a dictionary',
      'HARBOUR_FRONT_ [SOMREB] ;jap 02',
      '+H.F._',
      'ANNA_DAHL_  # CountryInfo.txt',
      '\t[NORELI 700101-000101]',
      '\t[NORGOVMIL >200101]',
      '\t[NORELI]',
    );
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      { label: 'Harbour Front', aliases: ['H.F.'], type: 'militia', country: 'SOM', sector: 'REB' },
      { label: 'Anna Dahl', type: 'person', country: 'NOR', terms: [{}, { sector: 'GOV', second: 'MIL' }, {}] },
    ]);
  });

  test.each([
    ['X_Y [NORGOV <920131]', [null, '1992-01-31']],
    ['X_Y [NORGOV >19991231]', ['1999-12-31', null]],
    ['X_Y [NORGOV 900101-301231]', ['1990-01-01', '2030-12-31']],
    ['X_Y [NORGOV]', [null, null]],
  ])('%s', (line, dates) => {
    const [entry] = read(line).entries;
    expect([entry?.from, entry?.to]).toEqual(dates);
  });

  test.each([
    ['BROKEN [SOMREB', 1, 'a bracket without its other half'],
    ['+SYNONYM', 1, 'a synonym of nobody'],
    ['[SOMREB]', 1, 'a code of nobody'],
    ['NO_CODE', 1, 'no code that can be read'],
    ['X_Y [SOMRE]', 1, 'no code of three-letter parts'],
    ['X_Y [SOMREB 991301]', 1, 'no date'],
    ['X_Y [SOMREB <>99]', 1, 'no date'],
    ['__ [SOMREB]', 1, 'no name'],
  ])('%s is told and left out', (line, number, message) => {
    const { entries, problems } = read(line, '', 'HARBOUR_FRONT [SOMREB]');
    expect(problems[0]).toMatchObject({ line: number, message: expect.stringContaining(message) });
    expect(entries.map(({ label }) => label)).toEqual(['Harbour Front']);
  });

  test('the synonyms of a line that cannot be read are nobody else’s', () => {
    const { entries } = read('HARBOUR_FRONT [SOMREB]', 'BROKEN [SOMREB', '+SYNONYM');
    expect(entries[0]?.aliases).toEqual([]);
  });

  test('media and health are CAMEO’s, IGO and MNC no country', () => {
    const { entries } = read(
      'A_B [NORMED]',
      'C_D [NORHLH]',
      'E_F [IGOUNO]',
      'G_H [MNCUSA]',
      'I_J [---]',
      'K_L [IMGMUS]',
      'M_N [AFGGOVMUS]',
    );
    expect(entries.map(({ country, sector, type }) => [country, sector, type])).toEqual([
      ['NOR', 'JRN', 'media'],
      ['NOR', 'MED', 'organization'],
      [null, null, 'organization'],
      ['USA', 'BUS', 'company'],
      [null, 'REL', 'militia'],
      ['AFG', 'GOV', 'government'],
    ]);
  });

  test('a country’s name stays the country, a known actor keeps its key', () => {
    const { entries } = read('IRAQ_ [IRQ]', '+IRAQI_', '+BAGHDAD_', 'HAMAS_ [PSEGOV]');
    expect(entries.map(({ label, sector }) => [label, sector])).toEqual([['Hamas', 'GOV']]);
  });

  test('50,000 lines within seconds', () => {
    const lines = Array.from({ length: 25_000 }, (_, index) => `NAME_${index}_OF_X_ [SOMREB]\n+SYNONYM_${index}_`);
    const start = performance.now();
    const gazetteer = overlayGazetteer(base, read(...lines).entries);
    expect(gazetteer.find('Synonym 24999')[0]?.label).toBe('Name 24999 of X');
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 30_000);
});

describe('overlayGazetteer', () => {
  const over = (csv: string) => overlayGazetteer(base, readGazetteerTable(csv));

  test('the user’s row wins, under all our names too', () => {
    const gazetteer = over('label,type,country,sector\nHamas,militia,PSE,GOV');
    const alias = base.find('Hamas')[0]!.aliases[0]!;
    expect([actorCode('Hamas', null, { gazetteer }).sector, actorCode(alias, null, { gazetteer }).sector]).toEqual([
      'GOV',
      'GOV',
    ]);
    expect(actorCode('Hamas').sector).toBe('REB');
  });

  test('a name taken for another actor is that actor’s alone', () => {
    const gazetteer = over('label,aliases,type,country,sector\nHarbour Front,Hamas,militia,SOM,REB');
    expect(gazetteer.find('Hamas').map(({ label }) => label)).toEqual(['Harbour Front']);
    expect(gazetteer.match(['hamas', 'fighters'], 0)?.entries).toHaveLength(1);
  });

  test('a user’s place wins in a report, whatever places of ours have its name', () => {
    const gazetteer = over('label,type,country,lat,lon\nParis,settlement,SOM,1.5,44.25');
    const found = extract(createDocument({ text: 'Rebels attacked Paris on Monday.' }), { gazetteer }).entities;
    expect(found.find(({ kind }) => kind === 'location')).toMatchObject({ country: 'SOM', lat: 1.5, lon: 44.25 });
    expect(gazetteer.places('Lyon')).toEqual(base.places('Lyon'));
  });

  test('what the user does not name is as before', () => {
    const gazetteer = over('label,type\nHarbour Front,militia');
    expect(gazetteer.find('Hezbollah')).toEqual(base.find('Hezbollah'));
    expect(gazetteer.match(['islamic', 'state'], 0)).toEqual(base.match(['islamic', 'state'], 0));
    expect(gazetteer.demonym('Iraqi')?.iso3).toBe('IRQ');
  });

  test('an id merges: two names, one node; and splits', () => {
    const gazetteer = over(
      'label,aliases,type,country,sector,id\nHarbour Front,,militia,SOM,REB,front\nDock Union,,militia,SOM,REB,front\nHezbollah,,militia,LBN,REB,party-of-god',
    );
    const text =
      'The Harbour Front attacked Kirkuk on Monday. The Dock Union attacked Erbil. Hezbollah attacked Basra.';
    const ids = extract(createDocument({ text, published: '2024-01-01' }), { gazetteer }).entities.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('actor:'))).toEqual(['actor:front', 'actor:party-of-god']);
  });
});
