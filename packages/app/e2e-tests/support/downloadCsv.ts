import { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

/** Takes the rows of the page's table along. */
export async function downloadCsv(
  page: Page,
): Promise<{ head: string; rows: string[] }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const [head, ...rows] = text.trim().split(/\r?\n/);
  return { head, rows };
}
