import { leadFile } from './files.js';
import { expect, test } from './visitor.js';

for (const { name, width, height, colorScheme } of [
  { name: 'phone', width: 360, height: 740, colorScheme: 'light' as const },
  { name: 'dark', width: 1280, height: 800, colorScheme: 'dark' as const },
]) {
  test(`every screen holds up: ${name}`, async ({ visitor, page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await visitor.register();
    await visitor.importFile(leadFile(25));
    await visitor.look(`${name}-import`);
    for (const screen of ['leads', 'imports', 'settings/fields']) {
      await page.goto(`/app/${screen}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(/^Loading/)).toHaveCount(0);
      await visitor.look(`${name}-${screen.replace('/', '-')}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.goto('/app/leads');
    await page.getByRole('link', { name: /Lead \d{4}/ }).first().click();
    await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
    await visitor.look(`${name}-lead`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
