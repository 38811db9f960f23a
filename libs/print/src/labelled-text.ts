/** A name and what it stands for, both ready to be set. */
export interface LabelledText {
  readonly label: string;
  readonly value: string;
}
