import type { AttendanceAnswer } from '@liandiao/cms/contract';

/** A seat as it is sent. */
export interface Seat {
  unit: string;
  name: string | null;
  present: boolean | null;
  note: string | null;
}

/** The seats of the units chosen; what is known of a unit that stays is kept. */
export function seatsFor(codes: readonly string[], before: readonly AttendanceAnswer[]): Seat[] {
  return codes.map((unit) => {
    const known = before.find((seat) => seat.unit?.code === unit);
    return {
      unit,
      name: known?.name ?? null,
      present: known?.present ?? null,
      note: known?.note ?? null,
    };
  });
}
