import type { Desk } from '../../desk';
import { type Page, readPdf } from './readPdf';

/** A print as it came: headers, and its pages where it is a PDF. */
export interface Print {
  status: number;
  headers: Headers;
  bytes: Uint8Array;
  pages: Page[];
  /** the text of all pages without spaces */
  text: string;
  /** of an answer that is no PDF */
  message: string;
}

/** Prints a paper by its address in the name of an account. */
export async function print(desk: Desk, account: string | null, path: string): Promise<Print> {
  const token = account === null ? undefined : await desk.login(account);
  const response = await fetch(desk.base + path, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPdf = response.headers.get('content-type')?.startsWith('application/pdf') ?? false;
  const pages = isPdf ? await readPdf(bytes) : [];
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    pages,
    text: pages.map((page) => page.text).join(''),
    message: isPdf ? '' : (JSON.parse(new TextDecoder().decode(bytes)).error?.message ?? ''),
  };
}

/** Prints a paper of a case, of several the latest. */
export async function printOf(
  desk: Desk,
  account: string,
  documentId: string,
  code: string,
  query = '',
): Promise<Print> {
  const listed = await desk.call(
    'GET',
    `/api/disputes/${documentId}/papers`,
    undefined,
    await desk.login(account),
  );
  const record = (listed.body.data as { code: string; record: string | null }[]).findLast(
    (one) => one.code === code,
  )?.record;
  const asked = [record ? `record=${record}` : '', query].filter(Boolean).join('&');
  return print(desk, account, `/api/disputes/${documentId}/papers/${code}.pdf${asked ? `?${asked}` : ''}`);
}
