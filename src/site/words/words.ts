/** The product's words on the pages, in one language. Braces hold what is filled in. */
export interface Words {
  /** Language of the words, BCP 47. */
  readonly lang: string;
  /** What its speakers call it. */
  readonly name: string;
  /** Of Open Graph. */
  readonly locale: string;
  /** Stands between thousands. */
  readonly thousands: string;
  readonly skip: string;
  readonly home: string;
  readonly back: string;
  readonly otherLanguages: string;
  /** `{language}`. */
  readonly alsoIn: string;
  /** `{target}`. */
  readonly seeAll: string;
  readonly openFull: string;
  readonly facts: string;
  readonly resolution: string;
  readonly ratio: string;
  readonly fileSize: string;
  readonly style: string;
  readonly useCase: string;
  readonly generated: string;
  readonly language: string;
  readonly seoTarget: string;
  readonly tag: string;
  readonly tags: string;
  readonly downloads: string;
  readonly inWords: string;
  /** Heading of a legend whose rows are the steps of arrows. */
  readonly steps: string;
  readonly legend: string;
  readonly boxes: string;
  /** Boxes that are in no zone, when others are. */
  readonly elsewhere: string;
  readonly arrows: string;
  /** Between the ends of an arrow, read aloud. */
  readonly to: string;
  /** Between the ends of an arrow with two heads or none. */
  readonly and: string;
  /** `{n}`. */
  readonly step: string;
  /** `{mark}`: the letter that an arrow has in the picture. */
  readonly mark: string;
  readonly kinds: {
    readonly request: string;
    readonly response: string;
    readonly async: string;
    readonly failure: string;
    readonly data: string;
  };
  readonly notes: string;
  readonly prompt: string;
  readonly spec: string;
  readonly expand: string;
  /** Headings of the lists of all values, by their folders. */
  readonly allOf: {
    readonly styles: string;
    readonly 'use-cases': string;
    readonly languages: string;
    readonly tags: string;
    readonly topics: string;
  };
  /** Heading of the list of one value: `{value}`. */
  readonly onlyOf: Words['allOf'];
  readonly browse: string;
  readonly all: string;
  /** `{n}`. */
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly search: string;
  readonly searchHint: string;
  readonly clear: string;
  readonly more: string;
  readonly failed: string;
  readonly pages: string;
  /** `{n}`. */
  readonly page: string;
  readonly previous: string;
  readonly next: string;
  /** `{version}`. */
  readonly madeWith: string;
  /** Names of languages as they stand inside a sentence, by their first subtag. */
  readonly languages: Readonly<Record<string, string>>;
}
