/** Commands that the deck and the speaker's desk have in common. */
export const presentingWords = {
  en: {
    next: 'Next',
    previous: 'Back',
    first: 'First scene',
    last: 'Last scene',
    black: 'Dark screen',
    play: 'Play by itself',
    up: 'Close what is open',
  },
  ru: {
    next: 'Дальше',
    previous: 'Назад',
    first: 'Первая сцена',
    last: 'Последняя сцена',
    black: 'Тёмный экран',
    play: 'Показывать автоматически',
    up: 'Закрыть открытое',
  },
  zh: {
    next: '下一步',
    previous: '上一步',
    first: '第一个场景',
    last: '最后一个场景',
    black: '黑屏',
    play: '自动播放',
    up: '关闭已打开的内容',
  },
};
