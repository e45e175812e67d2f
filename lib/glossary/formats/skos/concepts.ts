import { plainTerm } from '../../concept.ts';
import type { TermStatus } from '../../schema.ts';
import { ConceptCollector } from '../collector.ts';
import type { GlossaryContents, Place } from '../format.ts';
import { CONCEPT_IRI, DCTERMS, OWL_DEPRECATED, RDF_TYPE, SKOS, SKOS_XL, type Triple } from './triple.ts';

/** Labels in the order in which they count: what is hidden is found and never written. */
const LABELS: readonly (readonly [string, TermStatus])[] = [
  ['prefLabel', 'preferred'],
  ['altLabel', 'admitted'],
  ['hiddenLabel', 'deprecated'],
];

/** Kinds of resources that have labels and are no concepts. */
const NO_CONCEPTS = new Set(['ConceptScheme', 'Collection', 'OrderedCollection'].map((name) => SKOS + name));

interface Label {
  readonly text: string;
  readonly language: string;
  readonly status: TermStatus;
  readonly place: Place;
}

/** What the statements about one resource say. */
interface Resource {
  readonly labels: Label[];
  readonly definitions: { readonly text: string; readonly language: string; readonly place: Place }[];
  readonly notes: string[];
  readonly domain: string[];
  source?: string;
  isConcept: boolean;
  isOther: boolean;
  isDeprecated: boolean;
  place: Place;
}

const labelStatus = new Map<string, TermStatus>(LABELS.map(([name, status]) => [SKOS + name, status]));
const xlStatus = new Map<string, TermStatus>(LABELS.map(([name, status]) => [SKOS_XL + name, status]));

/** Gathers concepts from statements in any order. */
export class ConceptGatherer {
  readonly #resources = new Map<string, Resource>();
  /** SKOS-XL: labels are resources, and their text is a statement of its own. */
  readonly #literals = new Map<string, Triple>();
  readonly #links: { readonly concept: string; readonly label: string; readonly status: TermStatus }[] = [];

  #resource(subject: string, place: Place): Resource {
    const known = this.#resources.get(subject);
    if (known !== undefined) return known;
    const made: Resource = {
      labels: [],
      definitions: [],
      notes: [],
      domain: [],
      isConcept: false,
      isOther: false,
      isDeprecated: false,
      place,
    };
    this.#resources.set(subject, made);
    return made;
  }

  add(triple: Triple): void {
    const { subject, predicate, object, language, place } = triple;
    const xl = xlStatus.get(predicate);
    if (predicate === `${SKOS_XL}literalForm`) this.#literals.set(subject, triple);
    else if (xl !== undefined) {
      this.#links.push({ concept: subject, label: object, status: xl });
      this.#resource(subject, place);
    } else if (predicate === RDF_TYPE) {
      if (object === `${SKOS}Concept`) this.#resource(subject, place).isConcept = true;
      else if (NO_CONCEPTS.has(object)) this.#resource(subject, place).isOther = true;
    } else if (language !== undefined) this.#literal(triple, language);
  }

  #literal({ subject, predicate, object, place }: Triple, language: string): void {
    const status = labelStatus.get(predicate);
    if (status !== undefined)
      this.#resource(subject, place).labels.push({ text: object, language, status, place });
    else if (predicate === `${SKOS}definition`)
      this.#resource(subject, place).definitions.push({ text: object, language, place });
    else if (predicate === `${SKOS}note` || predicate === `${SKOS}scopeNote`)
      this.#resource(subject, place).notes.push(object);
    else if (predicate === `${DCTERMS}subject`) this.#resource(subject, place).domain.push(object);
    else if (predicate === `${DCTERMS}source`) this.#resource(subject, place).source ??= object;
    else if (predicate === OWL_DEPRECATED && /^(?:true|1)$/.test(object))
      this.#resource(subject, place).isDeprecated = true;
  }

  finish(file: string): GlossaryContents {
    for (const { concept, label, status } of this.#links) {
      const literal = this.#literals.get(label);
      if (literal === undefined) continue;
      const { object: text, language = '', place } = literal;
      this.#resource(concept, place).labels.push({ text, language, status, place });
    }
    const collector = new ConceptCollector(file);
    let blank = 0;
    for (const [subject, resource] of this.#resources) {
      if (resource.isOther || (!resource.isConcept && resource.labels.length === 0)) continue;
      if (subject.startsWith('_:')) blank += 1;
      write(collector, subject.startsWith('_:') ? `concept-${blank}` : idOf(subject), resource);
    }
    return collector.finish();
  }
}

/** The identifier of a concept: its address, or what stands behind the address of our own making. */
function idOf(iri: string): string {
  if (!iri.startsWith(CONCEPT_IRI)) return iri;
  try {
    return decodeURIComponent(iri.slice(CONCEPT_IRI.length)) || iri;
  } catch {
    return iri;
  }
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC');

function write(collector: ConceptCollector, id: string, resource: Resource): void {
  const draft = collector.concept(id);
  draft.domain.push(...new Set(resource.domain.map(tidy).filter((domain) => domain !== '')));
  const definition = resource.definitions.find(({ language }) => language === '') ?? resource.definitions[0];
  if (definition !== undefined)
    draft.definition = collector.prose(tidy(definition.text), definition.place, id);
  if (resource.notes.length > 0)
    draft.note = collector.prose(resource.notes.map(tidy).join('\n'), resource.place, id);
  if (resource.source !== undefined) draft.source = tidy(resource.source);
  for (const tag of new Set(resource.labels.map(({ language }) => language))) {
    const labels = resource.labels.filter(({ language }) => language === tag);
    const ordered = LABELS.flatMap(([, wanted]) => labels.filter(({ status }) => status === wanted));
    for (const { text, language, status, place } of ordered) {
      if (language === '') {
        collector.problem('error', 'no-language', 'a label without a language is left out', place, {
          concept: id,
          term: tidy(text).slice(0, 60),
          fix: 'give the label a language tag, as in "quai"@fr',
        });
      } else {
        const term = plainTerm(tidy(text), resource.isDeprecated ? 'obsolete' : status);
        collector.term(id, language, term, place);
      }
    }
  }
}
