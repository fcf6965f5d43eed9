import type { z } from 'zod';
import type { FOLDERS, PARTS } from './parts';

export type PartName = keyof typeof PARTS;
export type FolderName = keyof typeof FOLDERS;

/** A county's mechanism as data: every part of its profile, read and checked. */
export type Profile = { [Name in PartName]: z.infer<(typeof PARTS)[Name]['schema']> } & {
  [Name in FolderName]: z.infer<(typeof FOLDERS)[Name]['schema']>[];
} & {
  /** The words of the notice, for checking quotations; null when the profile brings none. */
  notice: string | null;
};

export type Unit = Profile['units'][number];
