import { describe, expect, test } from 'vitest';
import { drawn, title, useServedPage } from './page.ts';

const open = useServedPage();
const ASAD = '?graph=/fixture.json';

describe('finding', () => {
  test('words of a sentence lead to its event', async () => {
    const page = await open(ASAD);
    await page.locator('#search').fill('rockets');
    const sentence = page.getByRole('option', { name: /, sentence, / }).first();
    await sentence.waitFor();
    expect(await sentence.locator('mark').allTextContents()).toContain('rockets');
    await sentence.click();
    await title(page).waitFor();
    expect(await page.locator('.panel .kicker').textContent()).toMatch(/ASSAULT|DENY|REJECT/);
    await page.locator('#search').fill('"rockets fired militias"');
    await page.getByText('Neither a name nor a sentence').waitFor();
    await page.locator('#search').fill('sulaimani');
    await page.getByRole('option', { name: /Qassem Soleimani ?, actor/ }).waitFor();
  });

  test('the command’s flags filter, with names offered and mistakes named', async () => {
    const page = await open(ASAD);
    const box = page.locator('#search');
    await box.pressSequentially('type:assault actor:ir');
    await page.getByRole('option', { name: 'Iran-backed militias', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('option', { name: 'Iran-backed militias', exact: true }).click();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('type=ASSAULT'));
    const { searchParams } = new URL(page.url());
    expect(searchParams.getAll('actor')).toEqual(['a-militias']);
    expect(await box.inputValue()).toBe('');
    await page.locator('[role=status]', { hasText: 'by Iran-backed militias' }).waitFor({ state: 'attached' });
    await box.fill('--type ASSUALT');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('Did you mean ASSAULT?');
    expect(new URL(page.url()).searchParams.getAll('type')).toEqual(['ASSAULT']);
  });

  test('a view is saved, opened after a reload, and deleted', async () => {
    const page = await open(`${ASAD}&type=AGREE&view=table`);
    await page.getByText('Saved views').click();
    await page.getByLabel('Name of this view').fill('Agreements');
    await page.keyboard.press('Enter');
    await page.getByText('“Agreements” saved.').waitFor();
    await page.goto(page.url().split('&type')[0] as string);
    await page.getByText('Saved views').click();
    await page.getByRole('button', { name: 'Agreements', exact: true }).click();
    await page.waitForFunction(() => location.search.includes('type=AGREE') && location.search.includes('view=table'));
    await page.getByRole('button', { name: 'Delete Agreements' }).click();
    await page.getByText('“Agreements” deleted.').waitFor();
    expect(await page.getByRole('button', { name: 'Agreements', exact: true }).count()).toBe(0);
  });

  test('a place is chosen by its name, and takes in those within it', async () => {
    const page = await open(ASAD);
    await drawn(page);
    await page.getByText('Filters', { exact: true }).click();
    await page.getByLabel('In', { exact: true }).fill('anb');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => new URLSearchParams(location.search).get('place') === 'l-anbar');
    await page.getByRole('option', { name: /Ain al-Asad ?, place/ }).waitFor();
    await page.getByRole('button', { name: 'Anywhere' }).click();
    expect(new URL(page.url()).searchParams.get('place')).toBeNull();
  });
});
