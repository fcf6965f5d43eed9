import type { Core } from '@strapi/strapi';
import type { Json } from '../../chain';
import type { Clear } from '../tracking/changesOf';
import { storedValue } from '../tracking/storedValue';

/** What the plugin asks of `privacy`, where that is installed: the clear value behind a stored one. */
type PrivacyReading = { clear(uid: string, attribute: string, stored: unknown): unknown };

/** Reads private values: through the privacy plugin where they lie encrypted, else as they stand. */
export function clearValue(strapi: Core.Strapi): Clear {
  const privacy = strapi.plugins.privacy?.services.masking as PrivacyReading | undefined;
  return (type, field, stored) => {
    if (privacy === undefined || stored === null || stored === undefined) return storedValue(field, stored);
    return privacy.clear(type.uid, field.name, stored) as Json;
  };
}
