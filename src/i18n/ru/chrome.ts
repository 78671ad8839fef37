import type { Messages } from '../messages.ts';

export const chrome: Messages['chrome'] = {
  title: 'Коридоры',
  tagline: 'Инфраструктура России и Китая: на карте и с источниками',
  projection: { label: 'Проекция', arctic: 'Арктика', globe: 'Глобус', mercator: 'Карта' },
};
