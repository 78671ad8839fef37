import type { Language } from '../../domain/text.ts';
import type { Unit } from '../../domain/vocabulary.ts';

/** What a chart says beside its values. Apart from the page of numbers, as the panel of a project draws charts, too. */
interface ChartWords {
  /** A name with what tells it closer: the unit of its axis, the goods, the project. */
  closer(name: string, by: string): string;
  /** What a unit measures. */
  readonly quantity: Readonly<Record<Unit, string>>;
  /** Name of the control that reads the values one by one. */
  read(label: string): string;
  readonly keys: string;
  readonly keysAndYear: string;
  /** Entry of the legend for the mark of the year that the atlas shows. */
  chosen(year: number): string;
  /** A year and its value or values. */
  reading(year: number, values: readonly string[]): string;
  /** A value with what is to be known of it. */
  marked(value: string, mark: string): string;
}

export const chartWords = {
  en: {
    closer: (name, by) => `${name}, ${by}`,
    quantity: {
      km: 'Length',
      m: 'Length',
      mm: 'Length',
      nmi: 'Distance',
      km2: 'Area',
      bcm: 'Volume of gas',
      'bcm/yr': 'Gas capacity',
      Mt: 'Mass',
      'Mt/yr': 'Capacity',
      kt: 'Mass',
      TEU: 'Containers',
      MW: 'Electric capacity',
      MWt: 'Thermal power',
      TWh: 'Energy',
      MPa: 'Pressure',
      'Mm3/yr': 'Capacity',
      USD: 'Amount',
      'USD-bn': 'Amount',
      'EUR-bn': 'Amount',
      'CNY-bn': 'Amount',
      'RUB-bn': 'Amount',
      percent: 'Share',
      year: 'Time',
      day: 'Time',
      count: 'Number',
      people: 'People',
      'trains/day': 'Traffic',
      knot: 'Speed',
    },
    read: (label) => `Read the values: ${label}`,
    keys: 'Left and right arrow keys read the values one by one.',
    keysAndYear: 'Left and right arrow keys read the values one by one; Enter chooses the year for the whole atlas.',
    chosen: (year) => `Chosen year: ${year}`,
    reading: (year, values) => `${year}: ${values.join('; ')}`,
    marked: (value, mark) => `${value} (${mark})`,
  },
  ru: {
    closer: (name, by) => `${name}, ${by}`,
    quantity: {
      km: 'Протяжённость',
      m: 'Длина',
      mm: 'Длина',
      nmi: 'Расстояние',
      km2: 'Площадь',
      bcm: 'Объём газа',
      'bcm/yr': 'Мощность по газу',
      Mt: 'Масса',
      'Mt/yr': 'Мощность',
      kt: 'Масса',
      TEU: 'Контейнеры',
      MW: 'Электрическая мощность',
      MWt: 'Тепловая мощность',
      TWh: 'Энергия',
      MPa: 'Давление',
      'Mm3/yr': 'Мощность',
      USD: 'Сумма',
      'USD-bn': 'Сумма',
      'EUR-bn': 'Сумма',
      'CNY-bn': 'Сумма',
      'RUB-bn': 'Сумма',
      percent: 'Доля',
      year: 'Срок',
      day: 'Срок',
      count: 'Количество',
      people: 'Люди',
      'trains/day': 'Движение',
      knot: 'Скорость',
    },
    read: (label) => `Чтение значений: ${label}`,
    keys: 'Стрелками влево и вправо значения читаются по одному.',
    keysAndYear: 'Стрелками влево и вправо значения читаются по одному; Enter выбирает год для всего атласа.',
    chosen: (year) => `Выбранный год: ${year}`,
    reading: (year, values) => `${year}: ${values.join('; ')}`,
    marked: (value, mark) => `${value} (${mark})`,
  },
  zh: {
    closer: (name, by) => `${name}（${by}）`,
    quantity: {
      km: '长度',
      m: '长度',
      mm: '长度',
      nmi: '距离',
      km2: '面积',
      bcm: '天然气量',
      'bcm/yr': '输气能力',
      Mt: '重量',
      'Mt/yr': '能力',
      kt: '重量',
      TEU: '集装箱',
      MW: '电功率',
      MWt: '热功率',
      TWh: '电量',
      MPa: '压力',
      'Mm3/yr': '能力',
      USD: '金额',
      'USD-bn': '金额',
      'EUR-bn': '金额',
      'CNY-bn': '金额',
      'RUB-bn': '金额',
      percent: '比例',
      year: '时间',
      day: '时间',
      count: '数量',
      people: '人数',
      'trains/day': '行车量',
      knot: '航速',
    },
    read: (label) => `逐个读取数值：${label}`,
    keys: '按左右方向键逐个读取数值。',
    keysAndYear: '按左右方向键逐个读取数值；按回车键将整个地图集切换到该年份。',
    chosen: (year) => `所选年份：${year}年`,
    reading: (year, values) => `${year}年：${values.join('；')}`,
    marked: (value, mark) => `${value}（${mark}）`,
  },
} satisfies Record<Language, ChartWords>;
