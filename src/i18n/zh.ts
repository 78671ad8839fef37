import type { Messages } from './messages.ts';
import { chrome } from './zh/chrome.ts';
import { detail } from './zh/detail.ts';
import { explore } from './zh/explore.ts';
import { vocabulary } from './zh/vocabulary.ts';

export const messages: Messages = { vocabulary, chrome, explore, detail };
