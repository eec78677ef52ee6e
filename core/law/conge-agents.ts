/**
 * Public service: beyond so many days in a row of sick leave, an agent may ask for the end of the TPT
 * (décrets 86-442 article 23-8, 87-602 article 13-7, 88-386 article 13-7).
 */
export const JOURS_DE_CONGE = 30;
