const place = /\{(\w+)(?::(\d+))?\}/g;

/**
 * What a serial counts within: the pattern with everything filled in but the serial itself. A pattern with `{year}`
 * so starts anew each year.
 */
export const serialKey = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(place, (whole, name: string) => (name === 'serial' ? '#' : (values[name] ?? whole)));

/**
 * A number out of its pattern: `石社争〔{year}〕{serial:5}` with year 2026 and serial 205 is 石社争〔2026〕00205.
 * Throws on a place nobody can fill: the loader refuses such patterns.
 */
export const fillNumber = (
  pattern: string,
  values: Readonly<Record<string, string>>,
  serial: number,
): string =>
  pattern.replace(place, (_whole, name: string, width?: string) => {
    const value = name === 'serial' ? String(serial) : values[name];
    if (value === undefined) throw new Error(`numbering pattern ${pattern} names the unknown ${name}`);
    return width ? value.padStart(Number(width), '0') : value;
  });
