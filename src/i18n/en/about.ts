/** The About and Help pages. */
export const about = {
  title: 'About Corridors',
  intro: [
    'Corridors is an atlas of the infrastructure that ties Russia and China together: pipelines, LNG plants, nuclear power plants, the Northern Sea Route and railways. It shows what was agreed, what was built, where and when, and on which source each statement rests.',
    'The starting point is the talks of June 2018 between the two governments. Projects named in them are marked as such; others are there as context.',
  ],
  methods: {
    heading: 'Methods',
    points: [
      'Status is that of the day of the data. The status “in” a year is that of 31 December of the year. It is kept for each section, unit and train with its date; a project’s is derived from them.',
      'Reactors count as operating from their first connection to the grid, as the IAEA counts them; commercial operation, which comes later, is a milestone.',
      'Totals of length take main lines and branches only; variants, approaches, shipping lanes and lines for comparison are left out. Capacity is the sum of a plant’s units, and for a line that of its largest section, because what flows through a chain of sections is one flow. Kilometres, cubic metres, tonnes and megawatts are never added together, nor are tonnes of different goods.',
      'Official lengths are published figures. Measured lengths are those of the line on this map, on the WGS84 ellipsoid. Totals take the official length, and the measured one where none was published.',
      'Every figure names its source. It is marked as estimated when it was worked out or is approximate, disputed when sources disagree (all values are then shown), and unsourced when no page was found.',
    ],
  },
  accuracy: {
    heading: 'Accuracy',
    intro:
      'How well a position is known is said of every feature, in four classes. Lines that are not at least digitised are drawn thinner and broken.',
  },
  borders: {
    heading: 'Borders',
    points: [
      'Boundaries are drawn de facto, as the base data (Natural Earth) has them. Disputed stretches are dashed, for example in Crimea, Kashmir and Aksai Chin, Arunachal Pradesh, Western Sahara, Abkhazia and South Ossetia, Transnistria and Kosovo.',
      'The atlas takes no position on any claim to territory. Neither lines nor names imply recognition.',
    ],
  },
  data: {
    heading: 'Data and licences',
    download: 'Download all files, schemas and the API',
    version: (version: string, date: string) => `Data version ${version} of ${date}`,
    file: 'File',
    features: 'Features',
    licence: 'Licence',
    credit: 'Credit',
    base: 'Base map and towns: Natural Earth, public domain. Texts and tables of this atlas: CC BY 4.0. Program: MIT licence, with MapLibre GL JS (BSD), React (MIT), and the typefaces Inter, Source Serif 4 and Noto Sans SC (SIL Open Font Licence).',
  },
  changelog: 'Changes',
  trade: {
    heading: 'Trade between Russia and China',
    intro:
      'The frame in which the projects stand. Figures of the two customs services differ; where sources disagree, all are shown.',
  },
  sources: 'Sources of the trade figures',
  languages: {
    heading: 'Languages',
    text: 'English, Russian and simplified Chinese. Names are given in all three. The search also understands pinyin, transliterations and common abbreviations.',
  },
  privacy: {
    heading: 'Privacy',
    text: 'No cookies, no account, no trackers, no requests to any other site. What you see is kept in the address of the page and nowhere else.',
  },
  loading: 'Loading…',
  help: {
    title: 'Help',
    keys: 'Keyboard',
    action: 'Action',
    key: 'Key',
    or: 'or',
    pointers: 'Mouse and touch',
    hints: [
      'Drag to move the map, scroll or pinch to zoom.',
      'Click or tap a line or a sign to select it; where several lie together, choose from the list. Click the empty map to deselect.',
      'With the map focused, the arrow keys move it, and Shift with an arrow turns or tilts it.',
      'The address of the page always restores what you see: copy it to share it.',
    ],
    reading: 'How to read the map',
    sectors: 'Sectors',
    statuses: 'Status',
    accuracy: 'Accuracy',
    statusHint: {
      proposed: 'dotted, lighter',
      building: 'dashed',
      operating: 'solid',
      suspended: 'grey',
      cancelled: 'grey, dotted',
    },
    accuracyHint: 'Generalised and schematic lines are thinner and broken, whatever their status.',
    discs: 'LNG and nuclear plants are discs with a sign; their units fan out when you zoom in.',
  },
};
