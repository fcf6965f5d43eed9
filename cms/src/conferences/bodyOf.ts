/** What a write was sent: the object itself, or Strapi's `{ data: {…} }` around it. */
export const bodyOf = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && Object.keys(body).length === 1 && 'data' in body
    ? body.data
    : body;
