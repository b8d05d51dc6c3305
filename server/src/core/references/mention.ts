/** What the words of a reference say, before anybody has looked whether there is such a paragraph. Offsets count in the words that were read. */
import type { Unit } from './reference';

export interface Mention {
  readonly kind: 'paragraph' | 'section' | 'annex';
  readonly from: number;
  readonly to: number;
  readonly names: readonly Name[];
  readonly scope: Scope;
}

/**
 * Where it points: `here`, from where it stands («above»); `resolution`, into the resolution («of the present resolution»);
 * `label`, to what negotiators call «OP5»; `elsewhere`, into another text or we cannot tell.
 */
export type Scope = 'here' | 'resolution' | 'label' | 'elsewhere';

/** One number or letter: «8 bis», «(b)», «II», «third». */
export interface Name {
  readonly unit: Unit;
  /** The number or letter alone, as `keys.ts` writes it: "8", "8/1" for «8 bis», "b", "II"; empty for the only annex. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** What it belongs to: «7» for the «(b)» of «7 (b)». */
  readonly under?: Name;
  /** It follows another by «and»: the «(c)» of «7 (b) (ii) and (c)» may stand a level higher than it seems. */
  readonly joined: boolean;
  /** It ends a row that the one before it begins: the «6» of «3 to 6». */
  readonly through?: boolean;
  readonly direction?: Direction;
}

export interface Direction {
  readonly says: 'above' | 'below';
  readonly from: number;
  readonly to: number;
}
