import type { BrowserContext, ConsoleMessage, Request, Response } from '@playwright/test';

interface Expected {
  status: number;
  path: RegExp;
}

/**
 * Looks over a browser's shoulder: whatever goes wrong there without being expected is kept, to fail the journey.
 * Errors in the console, errors of the page, refused and failed requests, and any word to another address.
 */
export class Watch {
  readonly troubles: string[] = [];
  private readonly expected: Expected[] = [];

  constructor(private readonly origin: string) {}

  /** A refusal that belongs to the story. */
  expectRefusal(status: number, path: RegExp): void {
    this.expected.push({ status, path });
  }

  over(context: BrowserContext): void {
    context.on('request', (request) => this.request(request));
    context.on('response', (response) => this.response(response));
    context.on('requestfailed', (request) => this.failed(request));
    context.on('console', (message) => this.console(message));
    context.on('weberror', (error) => this.troubles.push(`page error: ${error.error().message}`));
  }

  private request(request: Request): void {
    const url = request.url();
    // also what the browser shows a PDF with
    if (/^(data|blob|chrome|chrome-extension):/.test(url) || url.startsWith(`${this.origin}/`)) return;
    this.troubles.push(`a request to another address: ${url}`);
  }

  private response(response: Response): void {
    if (response.status() < 400) return;
    const { pathname } = new URL(response.url());
    const known = this.expected.some(
      ({ status, path }) => status === response.status() && path.test(pathname),
    );
    if (!known) this.troubles.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  }

  private failed(request: Request): void {
    const why = request.failure()?.errorText ?? '';
    // a search overtaken by the next letter, or a page that was left
    if (why !== 'net::ERR_ABORTED') this.troubles.push(`${why} ${request.url()}`);
  }

  private console(message: ConsoleMessage): void {
    // browsers print every refused request; it was judged with its response
    if (message.text().startsWith('Failed to load resource')) return;
    if (message.type() === 'error') this.troubles.push(`console: ${message.text()}`);
  }
}
