import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMATS, readColumnar, readGexf, readGraphml, readJson, streamOfGraph } from '@dramatis/graph';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { makeDocx } from '../../../packages/readers/test/fixtures/make-docx.ts';
import { column, makePdf } from '../../../packages/readers/test/fixtures/make-pdf.ts';
import { makeZip } from '../../../packages/readers/test/fixtures/make-zip.ts';
import { HOSTILE, hostileGraph } from './hostile-graph.ts';
import { drawn, fixture, useServedPage } from './page.ts';

const ASAD = '?graph=/fixture.json';
const graph = readJson(fixture);

const open = useServedPage({ '/hostile.json': hostileGraph });

type Given = readonly [name: string, content: string | Uint8Array];

/** Drops files on the page as the system would. */
async function dropAll(page: Page, files: readonly Given[]): Promise<void> {
  const given = files.map(([name, content]) => [name, Buffer.from(content).toString('base64')] as const);
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const [name, content] of list)
      data.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name));
    return data;
  }, given);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

const outcome = (page: Page) => page.locator('.reading[data-read]');

/** Chooses an item of the menu by the keyboard; returns the file that was saved. */
async function exported(
  page: Page,
  words: string,
): Promise<{ readonly name: string; readonly path: string; readonly bytes: Buffer }> {
  await page.getByRole('button', { name: 'Export' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=menuitem]:focus');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  for (let steps = 0; steps < 12 && (await focused()) !== words; steps += 1) await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(words);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: await readFile(path) };
}

/** A report as its reader opens it: a file, without any server. */
async function openReport(page: Page, html: Buffer): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-report-'));
  writeFileSync(join(folder, 'report.html'), html);
  await page.goto(`file://${folder}/report.html`);
  rmSync(folder, { recursive: true });
}

describe('text in', () => {
  test('a pasted article is read in the tab, joins the graph, and its sentence is shown; a second is merged with it', async () => {
    const page = await open(ASAD);
    await drawn(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).origin));
    await page.getByRole('button', { name: 'Add a report…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a report' });
    await dialog
      .getByLabel('Text')
      .fill('Rebels attacked the town of Goma on Monday, the army said.\n\nThree people were wounded.');
    await dialog.getByLabel('Title').fill('Goma attacked');
    await dialog.getByLabel('Published').fill('2026-01-21');
    await dialog.getByLabel('Outlet').fill('Lake Herald');
    await dialog.getByRole('button', { name: 'Read it' }).click();
    await outcome(page).waitFor();
    expect(await outcome(page).textContent()).toContain('1 report read.');
    expect(await page.locator('.kicker').textContent()).toContain('ASSAULT');
    expect(await page.locator('.citation blockquote').first().textContent()).toBe(
      'Rebels attacked the town of Goma on Monday, the army said.',
    );
    expect(await page.locator('.citation .source').first().textContent()).toContain(
      'Lake Herald2026-01-21Goma attacked',
    );
    expect(await page.locator('.facts').textContent()).toContain('2026-01-19');
    expect(await page.getByRole('option', { name: /Ain al-Asad/ }).count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Rebels attacked Goma, officials said.');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    });
    expect(await dialog.getByLabel('Text').inputValue()).toBe('Rebels attacked Goma, officials said.');
    await dialog.getByLabel('Published').fill('2026-01-21');
    await dialog.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('4 reports').waitFor();
    expect(await page.getByRole('option', { name: /^Goma ?, place/ }).count()).toBe(1);
    expect(new Set(requests)).toEqual(new Set([new URL(page.url()).origin]));
  });

  test('Word, PDF, archive and text are dropped together; what is no report is named with the reason; reading can be cancelled', async () => {
    const page = await open(ASAD);
    await drawn(page);
    const run = '<w:r><w:t>Troops left Erbil on Monday.</w:t></w:r>';
    await dropAll(page, [
      ['talks.docx', await makeDocx([`<w:p>${run}</w:p>`])],
      [
        'raid.pdf',
        makePdf([
          column(50, 500, [
            'Police arrested two men in Lagos on Friday, the mayor',
            'of the city said. Nobody was hurt in the raid there.',
          ]),
        ]),
      ],
      [
        'news.zip',
        await makeZip([
          ['a.txt', 'Iran condemned the attack on Syria.'],
          ['x.exe', 'MZ'],
        ]),
      ],
      ['note.md', '# Strike\n\nWorkers went on strike in Dakar.'],
      ['broken.pdf', '%PDF-1.7 rubbish'],
    ]);
    await outcome(page).waitFor();
    expect(await outcome(page).textContent()).toContain('4 reports read.');
    await page.getByText('2 not read').click();
    expect(await outcome(page).locator('li').allTextContents()).toEqual([
      expect.stringMatching(/^news\.zip!\/x\.exe: not one of/),
      expect.stringMatching(/^broken\.pdf: /),
    ]);
    const before = await page.locator('.top .file').textContent();
    const many = Array.from({ length: 400 }, (_, at): [string, string] => [
      `${at}.txt`,
      `Troops left Erbil on day ${at}. `.repeat(20),
    ]);
    await dropAll(page, [['many.zip', await makeZip(many)]]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled: the graph is unchanged.').waitFor();
    expect(await page.locator('.top .file').textContent()).toBe(before);
  });
});

test('GEXF, GraphML, columns and lines of extractions are opened for what they hold, whatever their names; broken ones are not', async () => {
  const page = await open(ASAD);
  await drawn(page);
  const written = (format: string) => {
    const parts = [...(FORMATS[format]?.files[0]?.parts(streamOfGraph(graph)) ?? [])];
    return Buffer.concat(parts.map((part) => Buffer.from(part)));
  };
  for (const format of ['gexf', 'graphml', 'columnar']) {
    await dropAll(page, [[`${format}.txt`, written(format)]]);
    await page.locator(`.page[data-graph="${format}.txt"]`).waitFor();
    expect(await page.locator('.top .file').textContent()).toContain('3 reports');
  }
  await dropAll(page, [['cut.gexf', written('gexf').subarray(0, 900)]]);
  expect(await page.getByRole('alert').textContent()).toContain('“cut.gexf” was not opened: Not well-formed XML');
  await dropAll(page, [['lines.jsonl', '{"document":{"id":"d"},"entities":[]}\n']]);
  await page.getByText('“lines.jsonl” was not opened: Line 1 is no extraction').waitFor();
  const extraction = {
    document: { id: 'd', text: 'x', title: null, published: null, source: null, url: null },
    entities: [],
    events: [],
    relations: [],
  };
  await dropAll(page, [['lines.jsonl', `${JSON.stringify(extraction)}\n`]]);
  await page.getByText('This graph is empty').waitFor();
});

describe('out', () => {
  test('each file of the view is read back by a parser', async () => {
    const page = await open(`${ASAD}&type=ASSAULT&node=e-rockets`);
    await drawn(page);
    const isShown = (key: string) => key === 'e-rockets' || graph.areNeighbors('e-rockets', key);
    const json = readJson((await exported(page, 'Graph JSON')).bytes.toString());
    expect(json.hasNode('e-rockets') && json.order < graph.order).toBe(true);
    expect(json.getNodeAttribute('e-rockets', 'evidence')).toEqual(graph.getNodeAttribute('e-rockets', 'evidence'));
    expect(graph.filterNodes(isShown).every((key) => json.hasNode(key))).toBe(true);
    const keys = json.nodes().sort();
    expect(
      readColumnar((await exported(page, 'Columns (.dram)')).bytes)
        .nodes()
        .sort(),
    ).toEqual(keys);
    expect(
      readGexf((await exported(page, 'GEXF, for Gephi')).bytes.toString())
        .nodes()
        .sort(),
    ).toEqual(keys);
    expect(
      readGraphml((await exported(page, 'GraphML')).bytes.toString())
        .nodes()
        .sort(),
    ).toEqual(keys);
    const { name, bytes } = await exported(page, 'CSV tables (zip)');
    const tables = unzipSync(bytes);
    expect([name, ...Object.keys(tables)]).toEqual(['fixture.csv.zip', 'nodes.csv', 'edges.csv']);
    expect(
      Buffer.from(tables['nodes.csv'] ?? [])
        .toString()
        .trim()
        .split('\n'),
    ).toHaveLength(json.order + 1);
    const map = JSON.parse((await exported(page, 'GeoJSON, for maps')).bytes.toString());
    expect(map.features.length).toBeGreaterThan(0);

    for (const words of ['Network as SVG', 'Map as SVG']) {
      const svg = (await exported(page, words)).bytes.toString();
      new SaxesParser({ xmlns: true }).write(svg).close();
      expect(svg).toContain('Ain al-Asad</text>');
    }
    const png = await exported(page, 'Network as PNG, 300 dpi');
    expect([png.bytes.toString('latin1', 1, 4), png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([
      'PNG',
      4961,
      3508,
    ]);

    const report = await exported(page, 'Report of the selection');
    expect(report.name).toBe('fixture-selection.html');
    await openReport(page, report.bytes);
    expect(await page.locator('h1').textContent()).toBe(graph.getNodeAttribute('e-rockets', 'label'));
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
    expect(await page.locator('mark.trigger').first().textContent()).toBe('fired');
    expect(await page.locator('svg.picture').count()).toBe(2);
  });

  test('strings of a hostile graph stay text in a report and a picture', async () => {
    const page = await open('?graph=/hostile.json&node=middle');
    await drawn(page);
    const svg = (await exported(page, 'Network as SVG')).bytes.toString();
    const names: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', ({ name }) => names.push(name));
    parser.write(svg).close();
    expect(names.filter((name) => ['script', 'img', 'image', 'iframe', 'foreignObject'].includes(name))).toEqual([]);
    const html = (await exported(page, 'Report of the selection')).bytes;
    await openReport(page, html);
    expect(await page.locator('h1').textContent()).toBe(HOSTILE.markup);
    expect(await page.locator('blockquote').first().textContent()).toBe(HOSTILE.script);
    expect(await page.locator('script, img, iframe, [onload], [onerror], a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'isHacked'))).toBeUndefined();
  });
});
