import type { Change } from './change.ts';
import type { FindingDecision } from './decision.ts';
import type { TextRegion } from './document.ts';

/** What a gate (`coherence check`) adds to an analysis: what is new, what stops it, and what somebody has decided. */

/** What a policy says otherwise than at the revision that the documents were compared with. */
export interface GateChange {
  /** Id of the document; of the one that was there, when it has gone. */
  readonly document: string;
  readonly path: string;
  readonly title: string;
  /** The document itself came or went; `change` then holds its title. */
  readonly isWhole: boolean;
  readonly change: Change;
  /** Of the new text, in text files. */
  readonly region: TextRegion | null;
  /** What somebody has decided about it; absent when nobody has. */
  readonly decision?: FindingDecision;
}

/** What a gate says of the findings, beside the findings that are new. */
export interface Gate {
  /** The file of recorded findings, as shown to the reader; null when there is none yet. */
  readonly baseline: string | null;
  /** The revision with which the documents were compared; null without one. */
  readonly revision: string | null;
  /** Ids of the new findings that stop the gate, in the order of the findings; then those of changes that do. */
  readonly failing: readonly string[];
  /** Ids of the statements whose text was not there before. */
  readonly fresh: readonly string[];
  /** How many findings were there before. */
  readonly known: number;
  /** How many findings somebody has decided on. */
  readonly decided: number;
  /** How many findings were not there before although all their texts were: other settings, weights or rules. */
  readonly unchanged: number;
  /** Recorded findings that are no longer there. */
  readonly gone: readonly { readonly id: string; readonly about: string }[];
  /** Changes of the types that were asked for; empty when none were. */
  readonly changes: readonly GateChange[];
  /** Paths of the documents that could not be read and stop the gate. */
  readonly broken: readonly string[];
}
