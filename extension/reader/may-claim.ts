import { EUROS, type Form, find } from '../../core/claims/forms.ts';

/** Every form in which a claim is written. */
export const FORMS: readonly Form[] = [EUROS];

/** Whether anything in a text could be a claim. Where nothing could, nobody is asked. */
export const mayClaim = (text: string): boolean => find(text, FORMS).next().done !== true;
