import type { Messages } from '../messages.ts';

export const vocabulary: Messages['vocabulary'] = {
  sector: { gas: 'Газопровод', oil: 'Нефтепровод', lng: 'СПГ', nuclear: 'Атомная энергетика', sea: 'Морской путь', rail: 'Железная дорога' },
  status: { proposed: 'Планируется', building: 'Строится', operating: 'Действует', suspended: 'Приостановлен', cancelled: 'Отменён' },
  country: { RU: 'Россия', CN: 'Китай', MN: 'Монголия', KP: 'КНДР', NL: 'Нидерланды', NO: 'Норвегия' },
  role: { mission: 'Переговоры июня 2018 года', context: 'Контекст' },
  facet: { sector: 'Отрасль', status: 'Состояние', country: 'Страна', participant: 'Участник', role: 'Роль в сотрудничестве' },
  participantRole: {
    owner: 'Владелец', operator: 'Оператор', shareholder: 'Акционер', supplier: 'Поставщик', buyer: 'Покупатель',
    lender: 'Кредитор', contractor: 'Подрядчик', partner: 'Партнёр',
  },
  sectionRole: {
    main: 'Основная линия', branch: 'Ответвление', variant: 'Вариант', approach: 'Подход', lane: 'Судоходная линия', comparison: 'Для сравнения',
  },
  accuracy: { surveyed: 'Точная', digitised: 'Оцифрованная', generalised: 'Обобщённая', schematic: 'Схематичная' },
  accuracyMeaning: {
    surveyed: 'повторяет действительную трассу',
    digitised: 'снята вручную с карт или снимков',
    generalised: 'общее направление по немногим точкам',
    schematic: 'прямая или набросок: действительная трасса не найдена',
  },
  confidence: { reported: 'по источнику', estimated: 'оценка', disputed: 'источники расходятся', unsourced: 'без источника' },
  kind: {
    pipeline: 'Трубопровод', railway: 'Железнодорожная линия', 'sea-route': 'Морской путь', 'river-crossing': 'Переход через реку', bridge: 'Мост',
    'gas-field': 'Газовое месторождение', 'gas-plant': 'Газоперерабатывающий завод', 'power-plant': 'Электростанция',
    'compressor-station': 'Компрессорная станция', 'distribution-station': 'Газораспределительная станция',
    'border-crossing': 'Пограничный переход', tunnel: 'Тоннель', 'lng-plant': 'Завод СПГ', 'lng-terminal': 'Терминал СПГ',
    'nuclear-plant': 'Атомная электростанция', port: 'Порт', airport: 'Аэропорт', strait: 'Пролив', cape: 'Мыс',
    'railway-station': 'Станция', 'railway-junction': 'Узловая станция', 'railway-bridge': 'Железнодорожный мост',
    'oil-station': 'Нефтеперекачивающая станция', reactor: 'Энергоблок', 'lng-train': 'Линия сжижения',
    'legal-area': 'Правовая акватория', 'legal-limit': 'Граница акватории',
  },
  qualifier: { about: 'около', over: 'более', under: 'менее', 'up-to': 'до' },
  unit: {
    km: { suffix: 'км' }, m: { suffix: 'м' }, mm: { suffix: 'мм' }, nmi: { suffix: 'м. мили' }, km2: { suffix: 'км²' },
    bcm: { suffix: 'млрд м³' }, 'bcm/yr': { suffix: 'млрд м³/год' }, Mt: { suffix: 'млн т' }, 'Mt/yr': { suffix: 'млн т/год' },
    kt: { suffix: 'тыс. т' }, TEU: { suffix: 'ДФЭ' }, MW: { suffix: 'МВт' }, MWt: { suffix: 'МВт (тепл.)' }, TWh: { suffix: 'ТВт·ч' },
    MPa: { suffix: 'МПа' }, 'Mm3/yr': { suffix: 'млн м³/год' }, USD: { suffix: 'долл. США' }, 'USD-bn': { suffix: 'млрд долл. США' },
    'EUR-bn': { suffix: 'млрд евро' }, 'CNY-bn': { suffix: 'млрд юаней' }, 'RUB-bn': { suffix: 'млрд руб.' }, percent: { suffix: '%' },
    year: { suffix: 'лет' }, day: { suffix: 'сут.' }, count: { suffix: '' }, people: { suffix: 'чел.' },
    'trains/day': { suffix: 'поездов/сут.' }, knot: { suffix: 'уз.' },
  },
};
