import type { DisputeDetail, Route } from '@liandiao/cms/contract';
import type { FormRecord } from '@liandiao/forms/definition';
import type { ComponentType } from 'react';

/** What the screen before handed on: the registration's panel, or the deed just done. */
export interface Handed {
  tier?: string | null;
  route?: Route | null;
  toUnit?: string | null;
  missing?: string[];
  /** the record or unit that the deed is about: an assistance, a segment, a link, another dispute */
  about?: string;
}

export interface DrawerProps {
  detail: DisputeDetail;
  handed: Handed;
}

/** One action's drawer: what stands in it at first, its fields, and what it sends. */
export interface Drawer {
  Fields: ComponentType<DrawerProps>;
  start?(given: DrawerProps): FormRecord;
  /** the action's own input; by default everything filled in, under its own name */
  body?(record: FormRecord, given: DrawerProps): Record<string, unknown>;
  /** room for a whole form */
  wide?: boolean;
  /** ends something: the button says so */
  grave?: boolean;
}
