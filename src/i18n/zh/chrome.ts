import type { Messages } from '../messages.ts';

export const chrome: Messages['chrome'] = {
  title: '走廊',
  tagline: '中俄基础设施：有图，有据',
  projection: { label: '投影', arctic: '北极', globe: '地球', mercator: '地图' },
};
