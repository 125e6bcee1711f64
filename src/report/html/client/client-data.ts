/** What the page hands to its script, as JSON in the page. Types alone: page and script are built apart. */

/** What somebody has noted about a finding. Texts are empty where nothing was written. */
export interface ReviewEntry {
  /** `accept`: it is so, and we live with it. `dismiss`: it is no finding. Null: not decided. */
  readonly verdict: 'accept' | 'dismiss' | null;
  readonly reason: string;
  readonly who: string;
  /** Last day on which the decision holds (YYYY-MM-DD), or empty. */
  readonly until: string;
  /** The department that has to look at it. */
  readonly department: string;
  readonly note: string;
}

/** The texts that the script shows. `{name}` stands for a value. */
export interface ClientTexts {
  readonly shown: string;
  readonly copy: string;
  readonly copied: string;
  readonly close: string;
  /** Title of the window with the statements on a theme: {theme}, {document}. */
  readonly themeIn: string;
  readonly contextOf: string;
  readonly assess: string;
  readonly assessFinding: string;
  readonly change: string;
  readonly verdict: string;
  readonly open: string;
  readonly accept: string;
  readonly acceptMeans: string;
  readonly dismiss: string;
  readonly dismissMeans: string;
  readonly noted: string;
  readonly reason: string;
  readonly who: string;
  readonly until: string;
  readonly untilHint: string;
  readonly department: string;
  readonly note: string;
  readonly appliesTo: string;
  readonly save: string;
  readonly cancel: string;
  readonly required: string;
  readonly pickOne: string;
  readonly saved: string;
  readonly by: string;
  readonly validUntil: string;
  readonly progress: string;
  readonly nothingToSave: string;
  readonly fileMade: string;
  readonly fileRead: string;
  readonly fileUnknown: string;
  readonly fileBroken: string;
  readonly notKept: string;
  readonly clearSure: string;
  readonly cleared: string;
  /** Lines of comment at the head of the file. */
  readonly fileHead: readonly string[];
}

export interface ClientData {
  /** Under which the browser keeps the assessments of this report. */
  readonly key: string;
  /** Name of the file of decisions. */
  readonly file: string;
  readonly texts: ClientTexts;
  /** Decisions that the report knew when it was made, by id of the finding. */
  readonly decided: Readonly<Record<string, ReviewEntry>>;
  /** Departments that the documents name. */
  readonly departments: readonly string[];
}
