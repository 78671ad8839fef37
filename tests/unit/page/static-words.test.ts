import { describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/messages.ts';
import { messages as russian } from '../../../src/i18n/ru.ts';
import { messages as chinese } from '../../../src/i18n/zh.ts';
import { escaped, projectList, waitingCard } from '../../../src/page/static-words.ts';
import { threeProjects } from '../three-projects.ts';

const messages = { en: english, ru: russian, zh: chinese };

describe('an escaped text', () => {
  it('has no sign left that ends an element or an attribute', () => {
    const words = `<b title="a" id='b'>R&D</b>`;
    expect(escaped(words)).not.toMatch(/[<>"']/);
    expect(escaped(words)).toBe('&#60;b title=&#34;a&#34; id=&#39;b&#39;&#62;R&#38;D&#60;/b&#62;');
  });

  it('keeps all other signs', () => expect(escaped('Сила Сибири – 西伯利亚')).toBe('Сила Сибири – 西伯利亚'));
});

describe('the card of the page that waits', () => {
  it('has the title in each language, marked as such', () => {
    const card = waitingCard(messages);
    for (const [tag, title] of [
      ['en', english.chrome.title],
      ['ru', russian.chrome.title],
      ['zh-Hans', chinese.chrome.title],
    ])
      expect(card).toContain(`<div lang="${tag}"><h1>${title}</h1>`);
  });
});

describe('the list for readers without script', () => {
  it('names every project with sector, state and place, in each language', () => {
    const list = projectList(threeProjects, messages);
    expect(list.match(/<li>/g)).toHaveLength(9);
    expect(list).toContain('<li><strong>The pipeline</strong> (Gas pipeline, Operating): Where the pipeline lies</li>');
    expect(list).toContain('<strong>The plant по-русски</strong> (Атомная энергетика, Действует)');
    expect(list).toContain('<section lang="zh-Hans">');
    expect(list).toContain('地图需要 JavaScript');
  });

  it('lets no text of the data become part of the page', () => {
    const evil = '</li><script>alert(1)</script>';
    const projects = threeProjects.projects.map((project) => ({
      ...project,
      names: { en: evil, ru: evil, zh: evil },
      places: { en: evil, ru: evil, zh: evil },
    }));
    expect(projectList({ ...threeProjects, projects }, messages)).not.toContain('<script');
  });

  it('says nothing of the state of what does not exist yet', () => {
    const features = threeProjects.features.filter(({ projectId }) => projectId !== 'plant');
    expect(projectList({ ...threeProjects, features }, messages)).toContain('(Nuclear power): Where the plant lies');
  });
});
