/** The mails the studio writes to people who take part. */
export const NOTICE_KINDS = [
  'invitation', // invitation
  'applicationAccepted', // candidature retenue
  'applicationDeclined', // candidature non retenue
  'slotProposed', // créneau proposé, après un accord de principe
  'slotChanged', // créneau changé : à reconfirmer
  'segmentsMoved', // changement sans reconfirmation
  'slotLost', // créneau retiré, une date suivra peut-être
  'cancelled', // participation annulée par le studio
  'confirmedReceipt', // accusé : confirmé
  'declinedReceipt', // accusé : décliné
  'withdrawnReceipt', // accusé : retrait
  'reminder', // rappel
  'eveReminder', // rappel de la veille
  'recordingDay', // jour d'enregistrement, convocation jointe
  'nudge', // relance de qui n'a pas répondu
  'imageRightsCopy', // copie de l'autorisation signée
  'callSheet', // convocation
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Those that follow from a slot and its status: a newer release replaces them while they are unsent. */
export type SlotNoticeKind =
  | 'invitation'
  | 'applicationAccepted'
  | 'applicationDeclined'
  | 'slotProposed'
  | 'slotChanged'
  | 'segmentsMoved'
  | 'slotLost'
  | 'cancelled';

/** Those that say back what a person has just answered. */
export type ReceiptKind = 'confirmedReceipt' | 'declinedReceipt' | 'withdrawnReceipt';
