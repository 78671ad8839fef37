import type { Messages } from '../messages.ts';

export const explore: Messages['explore'] = {};
