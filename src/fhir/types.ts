/** The parts of FHIR R4 that this entry writes, named as the specification names them. Plain JSON. */

export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}

export interface Extension {
  readonly url: string;
  readonly valueBoolean?: boolean;
  readonly valueCoding?: Coding;
  readonly valueCodeableConcept?: { readonly coding: Coding[] };
  readonly valueDecimal?: number;
  readonly valueInteger?: number;
}

export interface EnableWhen {
  readonly question: string;
  readonly operator: 'exists' | '=' | '<' | '>=';
  readonly answerBoolean?: boolean;
  readonly answerCoding?: Coding;
  readonly answerDecimal?: number;
  readonly answerInteger?: number;
}

/** When an item is shown: one level of conditions, all or any of which must hold. */
export interface Enablement {
  readonly enableWhen?: EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
}

export interface QuestionnaireItem extends Enablement {
  readonly linkId: string;
  readonly type: 'group' | 'display' | 'choice' | 'decimal' | 'integer';
  readonly text?: string;
  readonly code?: Coding[];
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly extension?: Extension[];
  readonly answerOption?: { readonly valueCoding: Coding; readonly extension?: Extension[] }[];
  readonly item?: QuestionnaireItem[];
}

/** A resource with an address and a version of its own: what FHIR calls canonical. */
interface CanonicalResource {
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'draft' | 'active';
  readonly experimental: boolean;
  readonly date: string;
  readonly publisher: string;
}

export interface Questionnaire extends CanonicalResource {
  readonly resourceType: 'Questionnaire';
  readonly subjectType: string[];
  readonly description: string;
  readonly purpose: string;
  readonly effectivePeriod: { readonly start: string; readonly end: string };
  readonly identifier?: { readonly system: string; readonly value: string }[];
  readonly item: QuestionnaireItem[];
}

export interface ResponseAnswer {
  readonly valueCoding?: Coding;
  readonly valueDecimal?: number;
  readonly valueInteger?: number;
}

export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: ResponseAnswer[];
  readonly item?: ResponseItem[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  /** Canonical address of the questionnaire, with its version. */
  readonly questionnaire: string;
  readonly status: 'completed' | 'in-progress' | 'stopped';
  readonly authored?: string;
  readonly item?: ResponseItem[];
}

/** Resources that belong together, in one file. */
export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly language: string;
  readonly type: 'collection';
  readonly timestamp?: string;
  readonly entry: {
    readonly fullUrl: string;
    readonly resource: Questionnaire | QuestionnaireResponse;
  }[];
}

export interface Concept {
  readonly code: string;
  readonly display: string;
  readonly designation?: { readonly language: string; readonly value: string }[];
  readonly concept?: Concept[];
}

export interface CodeSystem extends CanonicalResource {
  readonly resourceType: 'CodeSystem';
  readonly caseSensitive: true;
  readonly hierarchyMeaning: 'part-of';
  readonly content: 'complete';
  readonly concept: Concept[];
}
