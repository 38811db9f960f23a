/** What one applicant wrote: the motivation and the answers to « Aidez-nous à préparer ce sujet ». */
export interface ApplicationText {
  readonly id: string;
  readonly name: string;
  readonly motivation: string;
  readonly answers: readonly { readonly question: string; readonly text: string }[];
}
