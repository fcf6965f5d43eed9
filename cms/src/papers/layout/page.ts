/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** The sheet of every paper: A4 with the margins of official documents (A5, GB/T 9704), in points. */
export const sheet = {
  width: 210 * MM,
  height: 297 * MM,
  top: 37 * MM,
  left: 28 * MM,
  right: 26 * MM,
  bottom: 35 * MM,
} as const;

/** What the margins leave: 156 × 225 mm. */
export const body = {
  left: sheet.left,
  right: sheet.width - sheet.right,
  width: sheet.width - sheet.left - sheet.right,
  top: sheet.top,
  bottom: sheet.height - sheet.bottom,
  height: sheet.height - sheet.top - sheet.bottom,
} as const;

/** Sizes of type in points with the height of their lines (A5: title 22, cells 14–12). */
export const type = {
  title: { size: 22, leading: 32 },
  letter: { size: 16, leading: body.height / 22 },
  label: { size: 12, leading: 17 },
  cell: { size: 12, leading: 18 },
  head: { size: 12, leading: 22 },
  note: { size: 10.5, leading: 15 },
  foot: { size: 8, leading: 11 },
} as const;

export type Type = keyof typeof type;
