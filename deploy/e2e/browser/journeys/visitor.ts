import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

const harmless = [
  // A refused request is also a line on the console; which answers are right is the journey's matter.
  'Failed to load resource',
  // A mail's frame runs no scripts: what it refuses are those of the tools that look at the page.
  "Blocked script execution in 'about:srcdoc'",
];

/** A person in front of the browser: what they see is checked for the defects no single step would notice. */
export class Visitor {
  private readonly faults: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.faults.push(`script error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !harmless.some((start) => message.text().startsWith(start))) {
        this.faults.push(`console: ${message.text()}`);
      }
    });
    page.on('response', (response) => {
      if (response.status() >= 500) this.faults.push(`${response.status()} ${response.url()}`);
    });
  }

  /** Registers a business nobody else has and arrives at its empty list of leads. */
  async register(): Promise<{ email: string; password: string }> {
    const email = `owner-${Date.now()}-${Math.floor(Math.random() * 1e6)}@example.com`;
    const password = 'seven green bicycles';
    await this.page.goto('/app/register');
    await this.page.getByLabel('Business name').fill('Bright Dental');
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Create account' }).click();
    await expect(this.page.getByText('No leads yet')).toBeVisible();
    return { email, password };
  }

  /** Takes the file through the import screen and waits for its end. */
  async importFile(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.goto('/app/imports');
    await this.page.getByLabel('Choose a file or drop it here').setInputFiles(file);
    await this.page.getByRole('button', { name: 'Start import' }).click();
    await expect(this.page.getByRole('heading', { name: file.name })).toBeVisible();
    await expect(this.page.getByText(/^Done\./)).toBeVisible({ timeout: 60_000 });
  }

  /** Takes a picture, and holds the screen against WCAG 2.2 AA. */
  async look(name: string): Promise<void> {
    await this.page.screenshot({ path: `target/screens/${name}.png`, fullPage: true });
    const { violations } = await new AxeBuilder({ page: this.page })
      // A mail's frame: axe would wait for scripts that never run there, and what others write is not our screen.
      .exclude('iframe')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  }

  expectNoFaults(): void {
    expect(this.faults).toEqual([]);
  }
}

export const test = base.extend<{ visitor: Visitor }>({
  visitor: async ({ page }, use) => {
    const visitor = new Visitor(page);
    await use(visitor);
    visitor.expectNoFaults();
  },
});

export { expect };
