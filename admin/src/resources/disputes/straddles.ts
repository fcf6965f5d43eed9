/** Whether a fee period lies on both sides of the line, so that it is recovered in two segments (D2). */
export const straddles = (from: string | null, to: string | null, line: string): boolean =>
  from !== null && to !== null && from < line && to >= line;
