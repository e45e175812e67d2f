import type { Locale } from './messages.ts';

/** The names of the domains that glossaries commonly use as codes, as they stand at the head of a list. */
const DOMAINS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  air: { fr: 'Air', en: 'Air' },
  alliance: { fr: 'Alliance', en: 'Alliance' },
  'arms-control': { fr: 'Maîtrise des armements', en: 'Arms control' },
  budget: { fr: 'Budget', en: 'Budget' },
  climate: { fr: 'Climat', en: 'Climate' },
  crime: { fr: 'Criminalité', en: 'Crime' },
  cyber: { fr: 'Cyberespace', en: 'Cyberspace' },
  defence: { fr: 'Défense', en: 'Defence' },
  democracy: { fr: 'Démocratie', en: 'Democracy' },
  deterrence: { fr: 'Dissuasion', en: 'Deterrence' },
  diplomacy: { fr: 'Diplomatie', en: 'Diplomacy' },
  'documents-meetings': { fr: 'Documents et réunions', en: 'Documents and meetings' },
  emergency: { fr: 'Situations d’urgence', en: 'Emergencies' },
  energy: { fr: 'Énergie', en: 'Energy' },
  'eu-institutions': { fr: 'Institutions de l’Union européenne', en: 'Institutions of the European Union' },
  geography: { fr: 'Géographie', en: 'Geography' },
  government: { fr: 'Gouvernement', en: 'Government' },
  health: { fr: 'Santé', en: 'Health' },
  'human-rights': { fr: 'Droits de l’homme', en: 'Human rights' },
  humanitarian: { fr: 'Action humanitaire', en: 'Humanitarian action' },
  'hybrid-threats': { fr: 'Menaces hybrides', en: 'Hybrid threats' },
  information: { fr: 'Information', en: 'Information' },
  institutions: { fr: 'Institutions', en: 'Institutions' },
  intelligence: { fr: 'Renseignement', en: 'Intelligence' },
  law: { fr: 'Droit', en: 'Law' },
  logistics: { fr: 'Logistique', en: 'Logistics' },
  maritime: { fr: 'Questions maritimes', en: 'Maritime affairs' },
  migration: { fr: 'Migrations', en: 'Migration' },
  'military-operations': { fr: 'Opérations militaires', en: 'Military operations' },
  'peace-operations': { fr: 'Opérations de paix', en: 'Peace operations' },
  personnel: { fr: 'Personnel', en: 'Personnel' },
  'procurement-industry': { fr: 'Acquisitions et industrie', en: 'Procurement and industry' },
  space: { fr: 'Espace', en: 'Space' },
  technology: { fr: 'Technologie', en: 'Technology' },
  terrorism: { fr: 'Terrorisme', en: 'Terrorism' },
  'trade-economy': { fr: 'Commerce et économie', en: 'Trade and the economy' },
  'un-institutions': { fr: 'Institutions de l’ONU', en: 'United Nations institutions' },
  war: { fr: 'Guerre', en: 'War' },
  'women-peace-security': { fr: 'Femmes, paix et sécurité', en: 'Women, peace and security' },
};

/** All common codes of domains, sorted. */
export const domainCodes: readonly string[] = Object.keys(DOMAINS).sort();

const CODE = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

/**
 * The name of a domain in the page's language, if it is a common code; `known` is false for a glossary's
 * own label, whose language nobody states. The hyphens of a code are spaces.
 */
export function domainName(
  domain: string,
  locale: Locale,
): { readonly name: string; readonly known: boolean } {
  const name = Object.hasOwn(DOMAINS, domain) ? DOMAINS[domain]?.[locale] : undefined;
  if (name !== undefined) return { name, known: true };
  return { name: CODE.test(domain) ? domain.replace(/[-_]/g, ' ') : domain, known: false };
}
