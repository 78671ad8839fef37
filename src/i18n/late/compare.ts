import type { ChangeType } from '../../domain/changes.ts';
import type { Language } from '../../domain/text.ts';
import type { PluralForms } from '../plural-forms.ts';

interface CompareWords {
  title: string;
  map: string;
  left: string;
  right: string;
  swipe: string;
  swipeValue: string;
  close: string;
  nothing: string;
  without: string;
  announced: string;
  changed: PluralForms;
  more: string;
  type: Readonly<Record<ChangeType, string>>;
}

/** Two years side by side and what changed between them. */
export const compareWords = {
  en: {
    map: 'Map, {year}',
    title: 'What changed, {from} to {to}',
    left: 'Year on the left',
    right: 'Year on the right',
    swipe: 'Edge between the two years',
    swipeValue: '{percent} % of the map shows {year}',
    close: 'End the comparison',
    nothing: 'Nothing in sight changed between these years.',
    without: 'The map is not to be had; the list says what changed.',
    announced: 'announced for {date}',
    changed: { one: '# change', other: '# changes' },
    more: 'and {count} more',
    type: {
      proposed: 'Proposed',
      started: 'Construction began',
      opened: 'Opened',
      suspended: 'Suspended',
      cancelled: 'Cancelled',
    },
  },
  ru: {
    map: 'Карта, {year} год',
    title: 'Что изменилось: {from}–{to}',
    left: 'Год слева',
    right: 'Год справа',
    swipe: 'Граница между годами',
    swipeValue: '{percent} % карты показывает {year} год',
    close: 'Закончить сравнение',
    nothing: 'Среди показанного за эти годы ничего не изменилось.',
    without: 'Карта недоступна; что изменилось, сказано в списке.',
    announced: 'объявлено на {date}',
    changed: { one: '# изменение', few: '# изменения', many: '# изменений', other: '# изменения' },
    more: 'и ещё {count}',
    type: {
      proposed: 'Предложено',
      started: 'Начато строительство',
      opened: 'Введено в эксплуатацию',
      suspended: 'Приостановлено',
      cancelled: 'Отменено',
    },
  },
  zh: {
    map: '地图，{year} 年',
    title: '{from} 至 {to} 年的变化',
    left: '左侧年份',
    right: '右侧年份',
    swipe: '两个年份的分界线',
    swipeValue: '地图的 {percent}% 显示 {year} 年',
    close: '结束比较',
    nothing: '所示项目在这两年之间没有变化。',
    without: '无法显示地图；变化见列表。',
    announced: '计划于 {date}',
    changed: { other: '# 项变化' },
    more: '另有 {count} 项',
    type: { proposed: '提出', started: '开工', opened: '投运', suspended: '暂停', cancelled: '取消' },
  },
} satisfies Record<Language, CompareWords>;
