import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/text.ts';
import { embedWords } from '../../../src/i18n/late/embed.ts';
import { messagesIn } from '../../../src/i18n/messages.ts';

describe.each(languages)('words of a frame in %s', (language) => {
  it('name sectors as the atlas does', async () => {
    expect(embedWords[language].sector).toEqual((await messagesIn(language)).vocabulary.sector);
  });

  it('have the title of the atlas for a view without one', async () => {
    expect(embedWords[language].untitled).toBe((await messagesIn(language)).chrome.tagline);
  });
});
