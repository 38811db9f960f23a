/** Path of a speaker's page for a token. */
export const speakerPath = (token: string): string => `/i/${token}`;
