import { expect, test } from './visitor.js';

test('a session survives a reload, ends with signing out, and comes back where it was asked for', async ({
  visitor,
  page,
}) => {
  const { email, password } = await visitor.register();
  await page.reload();
  await expect(page.getByText('No leads yet')).toBeVisible();

  await page.getByRole('button', { name: /^Account/ }).first().click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  await page.goto('/app/imports');
  await expect(page).toHaveURL(/\/app\/login/);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await visitor.look('login-refused');

  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Import', level: 1 })).toBeVisible();
});

test('the access token is nowhere a script of another page could find it', async ({ visitor, page }) => {
  await visitor.register();
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }));
  expect(stored).not.toContain('eyJ');
  expect(await page.evaluate(() => document.cookie)).not.toContain('leadnest_refresh');
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'leadnest_refresh');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/auth' });
});
