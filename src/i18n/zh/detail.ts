import type { Messages } from '../messages.ts';

export const detail: Messages['detail'] = {};
