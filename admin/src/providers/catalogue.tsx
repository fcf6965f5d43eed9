import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';

/** Everything small that screens name things by (`GET /api/catalogue`). */
export interface Catalogue {
  /** today in Shanghai, by the server's clock */
  today: string;
  county: {
    name: string;
    nameEn: string;
    title: string;
    titleEn: string;
    systemName: string;
    region: string;
  };
  units: CatalogueUnit[];
  dictionaries: Record<string, DictionaryItem[]>;
  tiers: { code: string; name: string; nameEn: string; condition: string; clause: string; active: boolean }[];
  notices: Record<string, { title: string; text: string; version: string }>;
  /** the first month collected by the tax way (D2) */
  recoveryLine: string;
}

export interface CatalogueUnit {
  documentId: string;
  code: string;
  name: string;
  shortName: string;
  kind: string;
  parent: string | null;
  isCentre: boolean;
  mayAudit: string[];
  active: boolean;
  hasLiaison: boolean;
}

export interface DictionaryItem {
  code: string;
  name: string;
  nameEn: string;
  position: number;
  active: boolean;
  attributes: Record<string, unknown> | null;
}

export const CatalogueContext = createContext<Catalogue | null>(null);

/** The county's names, in the language of the screen. An unknown code is shown as it is, never hidden. */
export function useCatalogue() {
  const catalogue = useContext(CatalogueContext);
  const { i18n } = useTranslation();
  if (!catalogue) throw new Error('useCatalogue outside the signed-in part of the app');
  const english = i18n.language === 'en';
  const spoken = (item: { name: string; nameEn: string }) =>
    english && item.nameEn ? item.nameEn : item.name;
  return {
    ...catalogue,
    /** `nameOf('channel', 'taxHall')` */
    nameOf(dictionary: string, code: string | null | undefined): string {
      const item = catalogue.dictionaries[dictionary]?.find((one) => one.code === code);
      return item ? spoken(item) : (code ?? '');
    },
    tierName(code: string | null | undefined): string {
      const tier = catalogue.tiers.find((one) => one.code === code);
      return tier ? spoken(tier) : (code ?? '');
    },
    unitName(code: string | null | undefined): string {
      return catalogue.units.find((one) => one.code === code)?.shortName ?? code ?? '';
    },
    /** active items as `{ value, label }` for a select */
    optionsOf(dictionary: string): { value: string; label: string }[] {
      const items = catalogue.dictionaries[dictionary] ?? [];
      return items.filter((one) => one.active).map((one) => ({ value: one.code, label: spoken(one) }));
    },
    tierOptions: catalogue.tiers.map((one) => ({ value: one.code, label: spoken(one) })),
    unitOptions: catalogue.units
      .filter((one) => one.active)
      .map((one) => ({ value: one.code, label: one.shortName })),
  };
}
