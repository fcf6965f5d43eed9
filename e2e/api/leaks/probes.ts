import type { Route } from '../interface';
import { EMPLOYER, PRIVATE, PUBLIC } from './marked';

const privatePaths = [
  'applicantName',
  'applicantPhone',
  'applicantIdNumber',
  'applicantAddress',
  'applicant',
  'agent',
  'representatives',
  'content',
  'leads',
  'opinion',
];
const prefixes = ['', 'dispute.', 'case.', 'transfer.dispute.', 'disputes.', 'becameDispute.', 'registrar.'];
const brackets = (path: string) =>
  path
    .split('.')
    .map((part) => `[${part}]`)
    .join('');

/** Queries that reach for what stands in the marked case, with the text to be found in place of `?`. */
export const reaching: readonly string[] = [
  'search=?',
  '_q=?',
  'queryCode=?',
  'filters[number]=?',
  'filters[documentId]=?',
  'filters[$or][0][applicantName]=?&filters[$or][1][status]=none',
  'filters[$not][applicantName]=?',
  ...prefixes.flatMap((prefix) =>
    privatePaths.map((path) => `filters${brackets(prefix + path)}[$contains]=?`),
  ),
  ...['$eq', '$startsWith', '$gt', '$in'].flatMap((operator) =>
    prefixes.slice(0, 2).map((prefix) => `filters${brackets(`${prefix}applicantName`)}[${operator}]=?`),
  ),
];

/** Queries that ask for more than a route gives. */
export const asking: readonly string[] = [
  '',
  `search=${EMPLOYER.name}`,
  'populate=*',
  'populate[dispute][populate]=*',
  'populate[0]=dispute.registrar',
  'fields=*',
  'fields[0]=applicantIdNumber&fields[1]=applicantPhone',
  'status=draft&publicationState=preview&locale=all',
  'pagination[pageSize]=100&pagination[withCount]=true',
  'pagination[page]=2&pagination[pageSize]=1',
  ...['applicantName', 'applicantPhone', 'opinion'].flatMap((path) =>
    prefixes.slice(0, 2).map((prefix) => `sort=${prefix}${path}:desc`),
  ),
];

/** What is put in place of `?`, and what is put there for comparison: alike, but known to nobody. */
export const sought: readonly (readonly [known: string, unknown: string])[] = [
  [PRIVATE.applicantName, '密亥'],
  [PRIVATE.applicantPhone, '13977779999'],
  [PRIVATE.applicantIdNumber, '610922198503123422'],
  [PUBLIC.content, '独有内容戊己庚'],
  [PUBLIC.external, 'W-独有-9999'],
];

/** The addresses to walk on a route for reading; parameters take the values given. */
export function addressesOf(route: Route, parameters: Readonly<Record<string, readonly string[]>>): string[] {
  return route.parameters.reduce<string[]>(
    (paths, name) => {
      const known = parameters[name];
      if (!known) throw new Error(`say in the test what ${route.path} takes for {${name}}`);
      return paths.flatMap((path) =>
        known.map((value) => path.replace(`{${name}}`, encodeURIComponent(value))),
      );
    },
    [route.path],
  );
}

/** An address with a query, its brackets and texts encoded as browsers do. */
export const withQuery = (address: string, query: string): string => {
  if (query === '') return address;
  const encoded = query
    .split('&')
    .map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return `${encodeURIComponent(key)}=${encodeURIComponent(value.join('='))}`;
    })
    .join('&');
  return `${address}?${encoded}`;
};
