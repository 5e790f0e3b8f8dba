import { Business } from './business.js';
import { expect, test } from './visitor.js';

const tabs = ['Channels', 'Hours and limits', 'Answering', 'Canned replies', 'Consent', 'Team'];

test('a business says who it is, when it writes, and what it says again and again', async ({ visitor, page, request }) => {
  const business = await Business.register(visitor, request);
  await page.goto('/app/settings');
  const email = page.getByRole('region', { name: 'E-mail' });
  await expect(email.getByText(/the law asks for your postal address/)).toBeVisible();
  await page.getByLabel('Postal address').fill('12 Market St, Oakland, CA 94607');
  await page.getByRole('button', { name: 'Save: Sender' }).click();
  await expect(email.getByText(/the law asks for your postal address/)).toBeHidden();

  await page.getByRole('tab', { name: 'Hours and limits' }).click();
  await page.getByLabel('Not before').fill('07:00');
  await page.getByLabel('Not after').fill('18:00');
  await page.getByRole('button', { name: 'Save: Texting hours' }).click();
  await expect(page.getByText('must not be before 08:00, which is the law')).toBeVisible();
  await page.getByLabel('Not before').fill('10:00');
  await page.getByRole('button', { name: 'Save: Texting hours' }).click();
  await expect(page.getByText('must not be before 08:00, which is the law')).toBeHidden();
  await expect(page.getByRole('row', { name: /Connecticut.*09:00–20:00/ })).toBeVisible();

  await page.getByRole('tab', { name: 'Canned replies' }).click();
  await page.getByRole('button', { name: 'New reply' }).click();
  await page.getByLabel('Title').fill('Opening hours');
  await page.getByLabel('Short name').fill('hours');
  await page.getByLabel('Text', { exact: true }).fill('We open at 9.');
  await page.getByRole('button', { name: 'Save reply' }).click();
  await expect(page.getByText('/hours')).toBeVisible();

  await page.getByRole('tab', { name: 'Team' }).click();
  await page.getByLabel('Your name', { exact: true }).fill('Anna Weber');
  await page.getByRole('button', { name: 'Save: your name' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Anna Weber' }).getByText('Owner', { exact: true })).toBeVisible();

  await page.reload();
  await page.getByRole('tab', { name: 'Hours and limits' }).click();
  await expect(page.getByLabel('Not before')).toHaveValue('10:00');
  const saved = await business.call<Record<string, unknown>>('GET', '/api/inbox/settings');
  expect(saved).toMatchObject({
    postal_address: '12 Market St, Oakland, CA 94607',
    quiet_hours: { from: '10:00', to: '18:00' },
    frequency_cap: { per_day: 2, per_week: 6 },
  });
});

test('consent is put down, taken back, and an address is never written to again', async ({ visitor, page, request }) => {
  const business = await Business.register(visitor, request);
  await business.lead('Olivia Martinez', 'olivia@example.com', '+14155550100');
  await business.text('+14155558888', 'STOP');
  await page.goto('/app/settings?section=consent');
  await expect(page.getByText(/they texted STOP/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);

  await page.getByRole('button', { name: 'Suppress an address' }).click();
  await page.getByLabel('E-mail address').fill('nobody@example.com');
  await page.getByRole('button', { name: 'Suppress', exact: true }).click();
  await expect(page.getByText('n***@example.com', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Remove n***@example.com' }).click();
  await visitor.look('suppression-remove');
  await page.getByRole('button', { name: 'Remove from the list' }).click();
  await expect(page.getByText('n***@example.com', { exact: true })).toBeHidden();

  await page.getByLabel('Lead').fill('olivia');
  await page.getByRole('button', { name: /Olivia Martinez/ }).click();
  await page.getByRole('button', { name: 'Record consent' }).click();
  const form = page.getByRole('dialog', { name: 'Consent of Olivia Martinez' });
  await form.getByLabel('Wording').fill('Yes, text me');
  await form.getByRole('button', { name: 'Record consent' }).click();
  await expect(page.getByText(/^Texts: agreed on/)).toBeVisible();
  await page.getByRole('button', { name: 'Opt out of Texts' }).click();
  await page.getByRole('button', { name: 'Record the opt-out' }).click();
  await expect(page.getByText(/^Texts: opted out on/)).toBeVisible();
  await visitor.look('consent-ended');
});

for (const { name, width, colorScheme } of [
  { name: 'phone', width: 360, colorScheme: 'light' as const },
  { name: 'dark', width: 1280, colorScheme: 'dark' as const },
]) {
  test(`every part of the settings holds up: ${name}`, async ({ visitor, page, request }) => {
    await page.setViewportSize({ width, height: 780 });
    await page.emulateMedia({ colorScheme });
    const business = await Business.register(visitor, request);
    await business.call('POST', '/api/inbox/canned-replies', { title: 'Hours', shortcut: null, text: 'We open at 9.' });
    await page.goto('/app/settings');
    for (const tab of tabs) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tabpanel')).toBeVisible();
      await expect(page.getByText(/^Loading/)).toHaveCount(0);
      await visitor.look(`settings-${name}-${tab.toLowerCase().replaceAll(' ', '-')}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
